"""English words of denial."""

from __future__ import annotations

from sourcier.languages.denials import DenialWords

WORDS = DenialWords(
    denial=(
        *"is ruled out|are ruled out|was ruled out|were ruled out|been ruled out|not borne out|not supported by|not substantiated|backed by nothing|supported by nothing|based on nothing".split(
            "|"
        ),
        *"unsubstantiated|nothing to back|contradicted by|refuted|disproved|disproven|never took place|did not take place|is in no way".split(
            "|"
        ),
        "not mine",
        "never happened",
        "did not happen",
        "didn't happen",
        "nothing of the kind",
        "fake news",
        "never took place",
        "never existed",
        "false",
        "untrue",
        "not true",
        "wrong",
        "incorrect",
        "inaccurate",
        "not accurate",
        "baseless",
        "unfounded",
        "fabricated",
        "fake",
        "fabrication",
        "fabrications",
        "made up",
        "pure invention",
        "fiction",
        "a myth",
        "rubbish",
        "a joke",
        "laughable",
        "preposterous",
        "no such thing",
        "no evidence",
        "no truth",
        "no proof",
        "not correct",
        "a lie",
        "lies",
        "hoax",
        "nonsense",
        "groundless",
        "debunked",
        "without foundation",
        "no foundation",
        "no basis",
        "not the case",
        "simply not so",
        "a smear",
        "pure fiction",
        "exaggerated",
        "grossly exaggerated",
        "overstated",
        "inflated",
        "overblown",
        "fanciful",
        "far-fetched",
        "without merit",
        "untruth",
        "untruths",
        "falsehood",
        "falsehoods",
        "bogus",
        "spurious",
        "disinformation",
        "misinformation",
        "a fairy tale",
        "fairy tale",
        "wishful thinking",
        "pack of lies",
        "fairy tales",
        "a fable",
        "pure fantasy",
        "a fantasy",
        "figment",
        "cooked up",
        "dreamed up",
        "dreamt up",
        "trumped up",
        "trumped - up",
        "plucked out of",
        "plucked from",
        "out of thin air",
        "from thin air",
        "a tall tale",
        "a canard",
        "pure gossip",
        "mere gossip",
        "just gossip",
        "idle gossip",
        "nothing but gossip",
        "malicious gossip",
        "pure speculation",
        "mere speculation",
        "sheer speculation",
        "just speculation",
        "nothing but speculation",
        "nothing but rumours",
        "nothing but rumors",
        "just a rumour",
        "just a rumor",
        "just rumours",
        "just rumors",
        "only rumours",
        "mere rumours",
        "mere rumors",
        "nothing of the sort",
        "no such",
        "never been any question of",
        "never been a question of",
        "never any question of",
        "out of context",
        "misquoted",
        "wide of the mark",
        "never said that",
        "never said so",
        "never said it",
        "never said this",
        "never said such",
        "never wrote that",
        "did not say that",
        "didn ' t say that",
        "does not stand up",
        "do not stand up",
        "doesn ' t stand up",
        "does not add up",
        "no grain of truth",
        "without a shred",
        "' t true",
        "' t correct",
        "' t the case",
        "no merit",
        "no substance",
        "wildly exaggerated",
        "an exaggeration",
        "an invention",
        "pure imagination",
        "discredited",
    ),
    lying=("is lying", "are lying", "is mistaken", "are mistaken", "got it wrong", "have it wrong", "has it wrong"),
    not_denial=(
        *"is ruled out of|was ruled out of|been ruled out of|were ruled out of|are ruled out of|is ruled out for|was ruled out for|been ruled out for".split(
            "|"
        ),
        "made up of",
        "made up mostly of",
        "made up mainly of",
        "false alarm",
        "wrong turn",
        "wrong side",
    ),
    unconnected=(
        "nothing to do with",
        "unrelated to",
        "no link to",
        "no link with",
        "no link between",
        "no connection to",
        "no connection with",
        "not linked to",
        "not connected to",
        "no plan to",
        "no plans to",
        "no plan for",
        "no plans for",
        "no intention of",
        "no intention to",
    ),
    doubt=(
        *(
            f"{none} {been} {word}"
            for none in (
                *(
                    f"neither {noun}"
                    for noun in ("report", "claim", "account", "version", "allegation", "rumour", "story", "figure")
                ),
                *(f"none of these {noun}" for noun in ("reports", "claims", "accounts", "allegations", "rumours", "figures")),
                *("none of this", "none of it", "none of that", "nothing of this", "nothing of the kind", "neither of these"),
            )
            for been in ("has been", "have been", "could be", "can be", "is", "was")
            for word in ("confirmed", "verified", "corroborated", "proved", "proven", "substantiated", "established")
        ),
        *"remains unproven|remain unproven|remains unproved|remains to be proved|remains to be proven|not yet confirmed".split(
            "|"
        ),
        *"no way of verifying|no way to verify|impossible to verify|impossible to confirm|cannot be confirmed|cannot be verified".split(
            "|"
        ),
        *"i doubt it|we doubt it|i doubt that very much|proves nothing|prove nothing|proved nothing|nobody has confirmed".split(
            "|"
        ),
        "unable to confirm",
        "not able to confirm",
        "in no position to confirm",
        "no confirmation",
        "no official confirmation",
        "no independent confirmation",
        "not been confirmed",
        "yet to be confirmed",
        "unconfirmed",
        "nothing to show",
        "nothing to suggest",
        "nothing to indicate",
        "nothing suggests",
        "nothing points to",
        "not been able to verify",
        "could not verify",
        "could not independently verify",
        "not been verified",
        "skeptical",
        "sceptical",
        *(f"{be} doubtful" for be in ("is", "are", "was", "were", "remain", "remains", "remained", "seems", "looks", "highly")),
        *(f"doubtful {which}" for which in ("that", "whether", "if")),
        "could not be independently verified",
        "could not be verified",
        "cannot be independently verified",
        "could not be confirmed",
        "unable to verify",
        "unverified",
        "could not be independently confirmed",
    ),
    contrary=(
        "whatever has been",
        "contrary to",
        "in contrast to",
        "unlike what",
        "despite reports that",
        "despite claims that",
    ),
    instead=("not", "and not", "rather than", "instead of", "as opposed to"),
    truths=(
        "of truth",
        "truth in",
        "truth to",
        "truth whatsoever",
        "truth at all",
        "from the truth",
        "from reality",
        "from the mark",
        "reflect reality",
        "reflect the reality",
        "reflect the facts",
        "reflect the situation",
        "correspond to reality",
        "correspond to the facts",
        "correspond with reality",
        "square with the facts",
        "relation to reality",
        "resemblance to reality",
        "hold water",
        "any basis",
        "basis in fact",
        "basis in reality",
        "any foundation",
        "foundation in",
        "any substance",
        "substance to",
        "true",
        "ours",
        "come from us",
        "came from us",
    ),
    distance="far further farther hardly scarcely t",
    of_reports=(
        *"too low|too high|underestimated|an underestimate|overestimated|an overestimate|miscalculated|miscounted".split("|"),
        *"no longer valid|no longer be used|no longer stands|out of date|premature|a misunderstanding|imaginary|implausible".split(
            "|"
        ),
        "a forgery",
        "forgeries",
        "concocted",
        "invented",
        "doctored",
        "tampered with",
        "manipulated",
        "faked",
        "staged",
        "photoshopped",
        "misleading",
        "distorted",
        "twisted",
        "misrepresented",
        "misinterpreted",
        "absurd",
        "ridiculous",
        "ludicrous",
        "defamatory",
        "slanderous",
        "propaganda",
        "speculative",
        "speculation",
        "guesswork",
        "misinformed",
        "outdated",
        "impossible",
    ),
    reports=(
        "claim claims allegation allegations report reports accusation accusations assertion assertions suggestion suggestions rumor rumors "
        "rumour rumours story stories account accounts version versions letter letters recording recordings clip clips audio tape tapes document documents video videos "
        "footage photo photos photograph photographs picture pictures image images figure figures number numbers toll estimate estimates "
        "count total tally interview interviews quote quotes words remarks comments statement statements message messages email emails memo "
        "list lists article articles post posts charge charges information news theory theories speculation talk announcement screenshot screenshots"
    ),
    answers=(
        *"it did not|he did not|she did not|they did not|it was not|he was not|she was not|they were not|it has not|he has not".split(
            "|"
        ),
        *"she has not|they have not|it never did|he never did|she never did|they never did|this is not so|it is not so|that is not so".split(
            "|"
        ),
        "false",
        "absolutely not",
        "certainly not",
        "definitely not",
        "of course not",
        "not at all",
        "not true",
        "no way",
        "nothing of the sort",
        "nothing of the kind",
        "not so",
        "no , absolutely not",
        "no , not at all",
        "no , never",
        "lies",
        "nonsense",
        "rubbish",
        "wrong",
    ),
    miscounted=(
        "counted twice",
        "double - counted",
        "double - counting",
        "double counting",
        "counted more than once",
        "listed twice",
        "registered twice",
        "recorded twice",
    ),
    published="posted published circulated circulating circulates written shared online media press reported claimed announced said rumoured",
    granted="bail entry access visa visas admission permission permits permit licence license asylum parole leave admittance credit funding treatment care food water petition petitions motion motions request requests appeal appeals application applications right rights",
    emphatics="itself himself herself themselves",
    reasons="because after since as when once",
    negating_words="without",
    not_negating=(
        *"no comment|no comments|no details|no further details|no indication|no word|no doubt|no question that|no wonder|no fewer|no less|no more than|no longer ago|no sooner|no matter|no stranger|no later than".split(
            "|"
        ),
        *"not to|not only|not just|not merely|not simply|not least|not fewer|not less|not more than|not far from|not far off|not long".split(
            "|"
        ),
        *"not the first|not the last|not the only|not be the first|not be the last|never before|nothing but|nothing short".split(
            "|"
        ),
        *"none other than|not to mention|not surprisingly|not known|not clear|not yet known|not yet clear|nothing could stop".split(
            "|"
        ),
        *"no secret|no coincidence|no surprise|no time to|no stopping|no end in sight|not until|not unusual|not uncommon".split(
            "|"
        ),
    ),
    making_known="announce publish disclose reveal confirm report say tell state release explain comment share specify detail mention elaborate name",
    as_claimed=(
        *"as was claimed|as is claimed|as has been claimed|as claimed|as alleged|as rumoured|as rumored|as was rumoured|as suggested".split(
            "|"
        ),
        *"as was suggested|as has been suggested|as was reported|as has been reported|as wrongly|as some have|as widely reported".split(
            "|"
        ),
        *"as falsely|as initially reported|as first reported|as initially claimed|as previously reported|despite what".split("|"),
    ),
    earlier="had",
    revisable="forecast forecasts projection projections prediction predictions outlook guidance target targets budget budgets expected expectations expectation plan plans proposal proposals agreement agreements accord accords deal deals contract contracts treaty schedule schedules timetable timetables rule rules regulation regulations law laws terms offer offers bid bids quota quotas price prices rating ratings overvaluation undervaluation imbalance imbalances distortion distortions deficiencies deficiency weakness weaknesses problem problems defect defects fault faults",
    duties="should shouldn must mustn ought cannot can",
    perfect="have",
    suppositions="if unless provided providing lest",
    copulas="remain remains remained proved proves amount amounts amounted turned turns become became",
    given_as="reports rate percentage data recount tonnage bill",
    put_right=(
        *(
            f"{be} {word}"
            for be in ("was", "were", "was only", "were only", "had been", "was still", "were still", "was just")
            for word in ("provisional", "preliminary", "partial", "interim", "a first estimate", "an early estimate", "a guess")
        ),
        *(
            f"{be} {word}"
            for be in ("been", "is", "are", "was", "were")
            for word in "superseded corrected withdrawn retracted rectified scrapped inflated exaggerated overstated understated mistaken".split()
        ),
        *"incomplete|out of date|outdated|obsolete|no longer valid|no longer current|no longer stands|an underestimate".split(
            "|"
        ),
        *"an overestimate|too high|too low|wide of the mark|meaningless|means nothing".split("|"),
        *"a mistake|a misprint|a typing error|a clerical error|in error|an error|a misunderstanding|plucked from|pulled out of".split(
            "|"
        ),
        *"a guess|guesswork|does not take into account|takes no account of|fails to take|does not count|leaves out|ignores|omits".split(
            "|"
        ),
        *"covered only|covers only|only covered|only covers|concerned only|only concerned|referred only|only referred|applied only".split(
            "|"
        ),
        *"left out|failed to count|overlooks|counted twice|mixes|mixed up|confuses|should not be used".split("|"),
    ),
    stands_for=(
        *"refers to|referred to|refer to|relates to|related to|covers|covered|corresponds to|corresponded to|concerns|concerned".split(
            "|"
        ),
        *"applies to|applied to|includes|included|comprised|comprises|is that of|was that of|is the|was the|are the".split("|"),
        *"are gross|is gross|is an internal|is a gross|dates from|dated from|was taken from|is taken from|counted".split("|"),
    ),
    repeated="quoted cited circulating circulated repeated mentioned rumoured alleged claimed press media newspapers newspaper tabloid online",
    as_for=("as for", "as to", "as regards", "concerning"),
    unchecked=(
        *(f"{no} been {word}" for no in ("never", "not", "nowhere") for word in ("corroborated", "substantiated", "backed up")),
        *"never been verified|never been confirmed|never verified|never confirmed|never corroborated|never been independently".split(
            "|"
        ),
        *"treated with caution|taken with caution|handled with caution|pinch of salt|grain of salt|open to doubt|open to question".split(
            "|"
        ),
        *"no one has been able to|nobody has been able to|no one has confirmed|nobody has confirmed|no one else has|nobody else has".split(
            "|"
        ),
        *"impossible to verify|impossible to check|questionable|dubious|doubtful|hard to believe|hard to credit".split("|"),
    ),
    too_much=("too high", "too low", "inflated", "exaggerated", "incomplete", "wrong", "false", "provisional"),
    replacing=(
        "replaces",
        "replace",
        "supersedes",
        "supersede",
        "corrects",
        "replacing",
        "superseding",
        "in place of",
        "cancels and replaces",
    ),
    called_as="as",
    called_this="this that it these those",
    taken_up=("which", "something", "something that", "something which", "a fact that", "a fact"),
    mistaken=("wrongly", "mistakenly", "incorrectly", "erroneously", "in error", "by mistake", "falsely"),
)

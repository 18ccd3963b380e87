"""Cues of attribution: who says, how, and with what stance.

Words are lower case, as written with their accents, and lists of them are strings cut at white space. A phrase of several
words is cut as ``words.words`` cuts it, so an apostrophe stands alone: ``d ' après``.
"""

from __future__ import annotations

import msgspec


class SpeechWords(msgspec.Struct, frozen=True, kw_only=True):
    """Cues of attribution: who says, how, and with what stance.

    Attributes:
        paradigms: How regular verbs inflect: (ending of the dictionary form, finite endings, participle endings, gerund
            endings); ``-`` is the empty ending. The longest ending that fits a verb applies.
        irregular: Dictionary form to its finite forms, participles and gerunds.
        verbs: Frame letters to verbs. ``c`` takes a clause with a complementiser, ``z`` a clause without one, ``q`` may
            follow what it reports, ``d`` only tags a direct quotation, ``i`` takes an infinitive or gerund, ``o`` an object
            that is the content, ``t`` names whom it is told to first, ``p`` with ``o``
            calls something by a name, ``n`` is also a common noun,
            ``y`` takes a clause without one even where no verb is known in it,
            ``s`` has its source behind a preposition ("it says in the report that"),
            ``g`` tags without a quotation only where somebody follows who is known to speak ("souffle le maire"),
            ``e`` takes a bare noun by which something is called ("parle de complot"),
            ``m`` takes an object that is the content where it holds a number, ``a`` where it is put at a number,
            ``l`` where it holds a count of victims that is raised, lowered or put at a number,
            ``r`` where it is a report, ``k`` where it is of ``victims``.
        victims: Nouns for the dead and the hurt, and for what is left of them.
        before_denial: What stands before a verb that denies and says nothing of what is denied ("il le dément").
        phrases: A verb, the words that must follow it, and the frames of the whole.
        stances: Stance to verbs and phrases (words joined by ``_``) that carry it.
        intents: Verbs and phrases (words joined by ``_``) whose content is what somebody means to do.
        manners: Adverbs that tell how something is said and have no ending of their own.
        times_asked: Those ``askers`` that open a clause of time, place or manner, too ("on Tuesday, when he came").
        blaming: Verbs and phrases (words joined by ``_``) that say whose fault something is.
        folds: Words for so many times more or less, which stand for a number.
        accountable: Nouns for what somebody ``taking_on`` (verbs) "upon themselves" admits ("ответственность за взрыв взяла на себя …").
        explaining: Verbs that tell a cause in the instrumental, whose object alone is only taught.
        requests: Verbs of asking for something to be done: who does acts, and claims nothing, unless in a paper or before a colon.
        decisions: Verbs of deciding: who is told to have decided something has not told it.
        placed: Nouns before the name of a place that a name of a person may follow ("мэр города X Анна Ким").
        one_of: Words before those of whom one speaks ("one of the workers").
        opinions: Verbs of thinking, whose statements are weaker than speech.
        participle_needs_auxiliary: Whether a past participle alone is never a finite verb.
        auxiliaries: Words that form verb groups.
        passives: Auxiliaries that before a participle make it passive.
        inner: Words that may stand between subject and verb.
        complementisers: Words that open reported clauses.
        askers: Words that open reported questions.
        according: Prepositional cues before their source.
        sources_of: Prepositional cues where the source noun belongs to the cue (``de source judiciaire``).
        opinion_for: Prepositions that attribute only before somebody who can speak.
        citing: Words after which the one cited is named; ``cited_by`` those after which the one citing is.
        by_reference: Those of ``citing`` that need no verb of saying ("quoted from X"); of those in ``relying`` a medium must follow.
        received_from: Words between who learned or holds something and from whom.
        known_to: Phrases before or behind the medium that something became known to, whose case tells it.
        learning: Verbs whose subject received what is told.
        as_words: Words that open a clause of manner around a cue ("as police said").
        nominal: Nouns that announce a reported clause; ``nominal_links`` what joins them to it.
        heads: ``kind`` or ``kind/role`` to nouns that head a source.
        roles: Role to adjectives and nouns that give it.
        reporters: Nouns for those who report for a medium; ``reporting_for`` prepositions before it; ``witnessing`` forms of verbs that say what they have seen.
        anonymity: Phrases that say that a source is not named.
        audiences: Those told who do not pass it on.
        titles: Words before a person's name.
        pronouns: Pronouns that can be a source, to their features (m, f, p(lural), i(mpersonal), 1).
        latter: Phrases that mean the last one named.
        back_nouns: Nouns that with a definite determiner point back, to the kinds that they can mean.
        bodies_alike: Of these, nouns for bodies that may stand for each other; one in none of them stands for no other noun.
        definite: Determiners that point back.
        comparing: Words of comparison that open no clause of their own ("more than ten").
        fronting: Conjunctions that open a clause before the main one.
        when_words: Conjunctions of when and why: behind a comma they open no attribution.
        fused: Words that are a relative pronoun and what it stands for ("what").
        determiners: Every determiner.
        possessives: Possessive determiners.
        relatives: Relative pronouns.
        coordinators: Words that join equals.
        boundaries: Words that begin another clause; ``boundary_nouns`` those of them that are nouns behind a determiner.
        prepositions: Prepositions that begin an adjunct after a source.
        of_words: Prepositions that join a noun to its complement.
        times: Words of time that may stand beside a cue.
        hearsay: Adverbs and phrases that say that it is hearsay.
        possible: Words that make a content possible only.
        intended: Words that make a content intended.
        future_endings: Endings of the future.
        negations: Words that negate.
        contrast: Words that, opening a sentence, end an account.
        own_voice: Phrases by which an outlet speaks of its own reporting; ``own_versions`` those by which it speaks of what it wrote before.
        finite: Very frequent finite verbs, to tell a clause from a phrase.
        infinitive_endings: Endings of infinitives.
        gerund_openers: Words before a gerund cue.
        elided: Words that stand only before an apostrophe.
        not_sources: Nouns that "according to" measures by instead of quoting.
        arriving: Verbs by which an answer comes, before its noun (""No," *came* the reply").
        count_leads: Further prepositions of whose count it is ("*on* the clerk's reckoning").
        in_words: Prepositions of what something is said in ("said *in* a statement that").
        not_verbs: Forms that are nouns more often than verbs, so that a determiner before them decides.
        before_verbs: Words that only stand before a finite verb.
        agents: Prepositions of the agent of a passive.
        owners: Further words that may follow a noun of saying before whose it is.
        bare_plural: Whether the form without ending needs a plural subject.
        plurals: Plural subjects without a plural ending.
        indefinite: Indefinite articles.
        nonfinite: Auxiliaries whose verb group is no clause of its own.
        name_particles: Small words inside names.
        unnamed: Heads that stay anonymous whatever name follows them.
        suffered: Verbs to the letter of a preposition right before which their participle is passive ("accused of").
        leaning: Forms of verbs that say whom a medium has its news from, behind a preposition of ``quoted_from``.
        issued: Words between a statement and the body that made it.
        means: By what somebody was reached, behind a preposition ("by telephone").
        proving: Verbs by which papers and recordings show that something is so.
        foremost: What somebody who was the first to tell something is called beside the verb.
        ordinary: Nouns for people of whom there are many, in their dictionary form: who is called one without a name is anonymous.
        hearsay_passives: Verbs whose personal passive is hearsay ("is said to").
        announcers: Words that stand for what a colon brings.
        capital_days: Whether days and months have capitals; where they have none, a capital makes them part of a name ("Corse Matin").
        small_times: Words of time that have no capital where days have one, so that it makes them part of a name ("Lormes Today").
        animate_pronouns: Whether the pronouns of features m and f mean people only.
        impersonal: Subjects of nothing ("it was reported").
        infinitive_markers: Words before an infinitive that is a content.
        infinitive_by_marker: Whether an infinitive is known by its marker and not by its ending.
        gerund_ending: The ending of gerunds that can be contents, where there is one.
        euphonic: Letters between a verb and an inverted pronoun.
        reflexives: Reflexive pronouns.
        narrative_infinitive: Words before an infinitive that tells ("et lui de répondre").
        possessive_mark: What follows an apostrophe after a possessor.
        noun_before: Words right before a form that is then no finite verb.
        past_endings: Endings of finite past forms, where no auxiliary shows the past.
        name_fillers: Plain words between a name and the noun of a medium.
        denying_determiners: Words of denial that belong before a noun.
        clitic_hosts: Elided pronouns that belong to the verb group.
        gerund_links: Words after which a gerund goes on saying.
        news_labels: Words before a colon that say what kind of news follows.
        put_out: Participles of putting out a paper or a recording.
        hearers: Bodies before which something is told.
        announcing: Verbs that with ``announced_things`` as object say that the sentence before was told ("made the announcement"), or
            that the next one is, with one of ``announced_ahead`` ("gave an update").
        against_words: Words that open what somebody else says against a thing.
        person_relatives: Relative pronouns that stand for people.
        own_possessives: Possessives of whoever writes.
        weak_according: Prepositional cues that attribute only to somebody known to speak.
        turns_out: A form of a verb of showing that also says that something "turned out".
        clitics: Pronouns that belong to the verb group; they stand in ``inner``, too.
        admit: Verbs that with a mistake as object correct.
        mistakes: Nouns for a mistake.
        head_last: Whether the head of a noun phrase is its last noun before any preposition.
        gender: First words of a source to the feature (m, f, p) that they give it.
        told_by: Prepositions before whom something is told to.
        adverb_endings: Endings of adverbs.
        finite_endings: Endings that make a long word most likely a finite verb.
        relays: Phrases right before the medium that a statement reached the article through ("in an interview with").
        holding: Verb phrases by which a medium in a relative clause holds a document.
        obtained: Verb phrases by which somebody has got hold of a document, and "in the hands of", before who has it; ``showing`` what
            leads from a document to what it says ("from which it emerges that").
        media_words: Kind of medium to words that its name bears.
        hypernyms: Nouns that with a definite determiner mean somebody named before, to the words that may have named them;
            ``*`` stands for anyone. A phrase is joined by low lines ("head_of_state").
        nobody: Pronouns that are nobody in particular and so no source.
        excepting: Words before somebody who alone speaks ("nobody but the driver, who said").
        lessons: Nouns for what teaches everybody, and for times, which say nothing ("time will tell", "until the spring").
        agents_of: Endings of nouns for people, for heads that no list knows.
        outcomes: What is reported of those who stand before the verb ("civilians reported killed").
        repeating: Verbs whose object is what somebody else has told ("repeated the council's figure").
        quoting: Verbs of quoting whose object speaks ("quoted a villager as saying"); ``quoted_words`` may stand before whose words they are.
        reached: Participles for whom a medium asked, where more may stand before the medium ("reached at home by X").
        unsigned: Nouns for what is told without anybody who tells it, where nothing but words of ``vague`` stands beside them.
        taking: Verbs of claiming that claim nothing where words of ``lives`` are their object.
        tellings: Nouns for what somebody tells, which stand for whoever tells it ("according to the account of a nurse").
        of_press: Words before the noun of an agency that say whose it is and not what it is for ("a *local* agency").
        retracting: Verbs and nouns for taking back or putting right what was told ("demanded a *correction* of reports").
        sent_words: Nouns for a message, or for what somebody gives others to know, that stand for whoever a verb of ``sending`` says sent them
            ("a message that the mayor posted", "figures supplied by the guard").
        news: Nouns for the news of something, ``news_links`` what leads to that; ``carrying`` the verbs by which media have it.
        both: Words before two who are named together.
        announced: Nouns for sources behind which stands who they are, after ``examples`` and ``example_links`` ("several sources, such as"), or
            right behind a comma where ``one_alone`` stands before them ("a single source, X").
        media_telling: Verbs whose object a medium tells where it is an event ("reported the release of").
        at_large: Words that open a source which means people of whom nothing is known ("those who live there").
        contracted: Prepositions that hold a definite article ("du").
        durations: Nouns for how long something goes on, of whom "for" is no opinion ("for some time").
        colleagues: Nouns by which a medium calls those of another ("our colleagues at the Echo"); they stand in ``publications``, too.
        establishing: Participles of finding out, which a medium as their subject makes verbs of saying ("has established that").
        firsts: Words for who did something before all others.
        news_items: Nouns for news, which behind a sentence mean what it tells; ``credited`` phrases from them to the medium that they
            come from ("first appeared in"), ``accounts`` nouns that mean the same behind a sentence and come from anybody,
            ``pointed`` whole openings without a noun ("this comes from"), ``putting_out`` verbs of a medium that before news and a colon bring it.
        ministries: Nouns for a field of government that mean its ministry before a colon ("Health: 14 new cases"), ``studies`` papers that
            speak there without a word more ("Study: coffee keeps the heart young").
        messages: Nouns for what somebody lets others know, whose sender stands behind them before a colon ("answer of the ministry: …").
        holding_from: What stands between a medium and whom it has it from, before a clause ("*tient* du maire que").
        coverage: Nouns for what media print or send ("page"); ``covering`` forms of verbs by which they give news room there, ``cover_links``
            what leads from the noun to the news, and ``featured`` verbs of news that has room there.
        by_turns: Words for each of two ("on the one hand"); ``also`` those for another that does the same.
        confiding: Verbs of telling a medium something, which is named behind what is told ("told the loss of nine boats *to the Echo*").
        towards: Prepositions of whom somebody turned to; ``asking`` forms of verbs by which a medium does.
        opened_up: Verbs by which somebody tells a medium of something ("opened up to"); ``has_learned`` those by which a medium has
            it, ``pointed_from`` what points out in front from whom, ``by_perusing`` what opens a sentence before the paper it read.
        topic_links: What leads from whom a medium refers to to the news ("refers to the agency X *on the matter of*").
        read_there: What opens a sentence before what the paper of the one before it says ("*there it is written that*"); ``in_it`` tags of it ("*y lit-on*").
        read_at: What opens a sentence before the medium that brought what stands behind its colon ("seen in X: …").
        how_told: What opens a tail that says how somebody sees or tells what stands before it ("*that is how* the mayor sees it").
        heralds: What ends a clause that announces what a colon brings ("put it *like this*: …").
        notices: Nouns for what somebody puts out before a colon that brings it ("issued *a notice*: …").
        contacting: Verbs and phrases by which somebody turns to a medium ("got in touch with").
        drawing: Those by which a medium takes up what is another's, ``leaning_on`` those by which it leans on somebody; ``excerpts`` of what it prints parts, behind ``excerpt_links``.
        pointing_out: Who is pointed out behind an article ("the *first* to speak up was X"); ``broke_silence`` phrases of what they did.
        results: Nouns alone before a colon for what a medium found; ``replies`` for what was answered to it;
            ``enquiring`` forms of verbs of looking into something.
        ascribing: Phrases between a medium and whose words it tells ("attributes to X the statement that"); ``quoted_as`` passives of a
            tag ("*is quoted* as saying"), ``to_light`` verbs of finding out in one, ``named_source`` what follows whom a medium has something from ("*as its source*").
        no_doubt: What stands between "for X" and what X is sure of ("*there is no doubt* that").
        media_places: Nouns for where media have something ("headline", "air", "issue"); ``featuring`` verbs of giving room to an event
            there, ``showing_room`` those of them that have it as their object, ``leading_on`` those with it alone behind a word of
            ``room_links``; ``featured_in`` leads from an event to the medium.
        laid_out: Forms of verbs that with a particle ("laid *out*") or a pronoun ("put *it*") say so of it.
        thus_told: Words that alone open a tail of who told what stands before it ("*thus* the mayor").
        had_from: What stands between a medium and whom it has from what the words before tell ("X has this from Y").
        calling: Verbs of calling something what a preposition and a clause say, ahead or behind ("وصف الخبر *بأنه كاذب*").
        meant_objects: What stands for the words before as the object of having seen ("our reporter saw *it*").
        namely: What leads from a source to who that is ("a source, *in this case* a policeman").
        built_on: What leads from a medium, before it tells, to whom its report builds on ("a report *based on* the account of a nurse").
        cited_next: What leads from a medium to whom it leans on in what the sentence before tells ("the paper *cited* a nurse"); forms of its
            verb before the medium where verbs stand first are ``citing_verbs``.
        retelling: Verbs by which a medium takes up what another has published ("picked up a report by Y that").
        said_so: Objects that mean what the words before tell ("the mayor said *so*").
        seen_on: What stands between a recording and what can be seen on it ("one can see that").
        taken_over: Phrases before the medium whose news another takes over ("qui reprend").
        was_there: What says of a reporter that they were where it happened ("was there").
        blunt: What says of somebody that they spoke bluntly, before a colon ("is adamant").
        possessing: Verbs of counting that in a simple tense say what somebody has ("compte 300 salariés").
        acts: Verbs of saying that only do something to nouns of these ("rappeler": "voitures"); "*" for people.
        coming_shape: What somebody says of their own going and meeting others, as a pattern ("elle se rendrait").
        opening: What says of somebody that they spoke, in a sentence of its own before what they say ("a fait le point").
        of_before: What says of somebody that they tell what the sentence before does ("ne l'a pas caché").
        trusted: Last words of ``as_true`` behind anybody, where others stand behind media alone.
        channels: Nouns of how somebody was told ("a dit le maire *au téléphone* à X").
        mentioning: Verbs by which a medium only names whom it has it from ("écrit X, *qui mentionne* une source locale").
        one_sites: Prepositions before the house in which "one" says something ("à la mairie, on indique que").
        source_labels: Words before a colon in the line that says whom all of an article is from ("*Source*: the coastguard").
        filed_from: What opens a sentence that only says with whose material an article is made.
        fractions: Words for parts and multiples, which behind ``rates`` are numbers ("puts it at barely *half*").
        views: Nouns for what somebody holds or answers, which a clause behind "is" tells ("the army's *version* is that").
        handling: Forms of verbs for what is done with victims by hand, and ``handled`` nouns for these ("*buried* nine *men*").
        perceiving: Forms of verbs of seeing and hearing, of what others do.
        paper_verbs: Verbs by which a paper or a recording shows what happened as a noun ("shows the lorry hitting the gate").
        paper_telling: Those of them that say what stands in a paper whatever their object is ("the treaty *commits* both sides").
        doing_endings: Endings of the verb forms by which such a noun is said to do something ("des soldats *frapper* un homme").
        shows: Forms of verbs by which a paper or a recording, in a relative clause, shows an event.
        happenings: Nouns for what happens, which shows and recalls things and says nothing.
        convicting: Verbs of passing sentence, which a body of ``courts`` as their subject does not say but does.
        publications: Nouns for what media publish, which stand for whoever publishes it ("a dispatch by X").
        published: What leads from such a noun to the medium, where no preposition does ("a report *it published* the paper").
        as_true: Phrases that end a proviso that a medium tells it right ("is accurate"); ``provisos`` the words that open one.
        figures: Nouns for a number that somebody gives.
        floor: By what a sentence says that somebody spoke, without what ("a news conference", "broke his silence"), ``floor_verbs`` the
            verbs whose subject that is.
        relying: Those of ``citing`` that say what is leaned on, which only a medium passes on.
        leading: Verbs that lead to the infinitive of one of saying ("is keen to stress"), to the words between, joined by low lines; ``-``
            where none need stand there.
        hesitating: Those of ``leading`` whose own negation denies nothing ("did not hesitate to say").
        self_saying: Verbs that with a reflexive pronoun say what somebody is ("se dit prêt").
        only_behind: Verb to the word that must stand right before it for it to say anything ("y voit").
        pointing_verbs: Verbs whose object pronoun means what the sentence before tells ("l'a annoncé").
        telling: Words that before an infinitive open how something was told ("without saying why").
        transfers: Verbs of laying something on somebody, whose object may follow on whom ("impute à X").
        introducers: Nouns of bodies that stand before a name which alone names the body ("the laboratory Orphea").
        rates: Prepositions before the number that something is put at; ``bounding`` words that make a bound of one ("*at* least").
        particles: Words that belong to a verb before its agent ("put *out* by").
        tag_openers: Words that open a tag behind its comma ("…, *as* the Echo was told").
        pointers: Determiners and adjectives that point back to the one spoken of last ("this same source").
        single: Determiners that show a single person where no list knows the noun.
        demonstratives: Determiners that with a noun for a person mean whoever spoke last ("this professional").
        verb_first: Whether verbs stand before their subjects, which they alone may tell.
        article: The definite article, where it is joined to its noun but a word of its own to the rules.
        during: Prepositions between "that came" and the paper or the occasion where it did ("in a statement").
        also_denied: Those of ``as_phrases`` that before a verb of denial mean "also", for nobody writes "as X denied".
        inside: Prepositions that may stand inside the name of a speaker ("a source at the ministry").
        in_name_of: The words that lead from a speaker to whom they speak for, where no article or adjective may part them.
        possessors: Endings by which a noun says whose it is; ``possessor_like`` the one that folding makes an ending of the noun.
        adjective_endings: Endings of adjectives of belonging; ``people_endings`` those with which the nouns among them are meant.
        objects: Endings by which a verb has its object.
        object_plural: The ending of a regular plural as an object, and as a subject.
        resumptive: Prepositions with a pronoun that may stand between a verb and its subject ("what he stated *with it*").
        before_that: Words that with a complementiser make a conjunction ("however").
        carriers: Verbs whose participle only leads to what another verb opens ("went on, saying").
        quoted_from: Prepositions before whom a medium quotes.
        feature_endings: Endings of verbs to gender or number; ``feature_beginnings`` the same; others are masculine.
        governs: Verb to the prepositions that lead to its object ("warned of").
        as_phrases: Phrases that open a clause of manner around a cue, where they are not one word.
        of_what: Forms of verbs with their object joined to them, to their verb: they say something behind ``as_phrases`` alone.
        quoted_words: Nouns after whoever is quoted by another ("quoted him, his saying that").
        perhaps: Words that make a content possible before a present only ("qad").
        present_beginnings: What verbs in the present begin with.
        adjectives: Adjectives that no ending shows, for languages that put them behind their noun.
        leads: Verbs that say of somebody that they head a body or speak for it.
        declines: Whether nouns inflect for case and have no articles: then a clause is parted by a comma from its verb, whom something
            is told to needs no preposition, and "in the ministry they said" names the ministry.
        tag_dash: Whether a dash parts a quotation from its tag, and opens the lines of a dialogue.
        lemmas: Forms of the nouns of ``heads`` to their dictionary form, where nouns inflect.
        sites: Prepositions before the body in which something was said, where a verb alone may say that it was ("в мэрии сообщили").
        not_sites: Nouns behind those prepositions that tell when, where or how it was said, and no body.
        subjectless_endings: Endings of verbs that say by themselves that it was said ("they said", "it is reported").
        verbs_of_media: Forms of verbs spelled like a noun, which are verbs right before the noun of a medium only.
        this_alone: Pronouns that open a clause and, as the object of a verb of confirming or showing, mean what stands before.
        this_news: Nouns that open a sentence and mean what the one before tells, where it is confirmed or denied.
        about_this: Phrases that open a sentence on who said what the sentence before tells.
        so_said: Words that mean what was told before, in front of a verb that has no clause of its own ("*so* the mayor believes").
        about_which: Those of them that are a relative ("about which").
        in_these_words: Phrases behind a quotation, before the verb of whoever says it ("with these words").
        put_so: Phrases behind a quotation before whoever says it and the verb ("with these words a nurse").
        whose_words: Phrases behind a quotation right before whoever said it ("the author of these words is").
        wrote_us: Phrases before whoever wrote or called in to the medium, and a colon ("we were written to by").
        as_well: Phrases behind what a medium tells, before another one that tells it, too ("as did").
        coming_out: Verbs by which somebody turns to the public, before an infinitive of announcing ("*went* on the radio *to confirm* the
            loss"), ``public_verbs`` the verbs that announce there, and ``falling_to`` what opens a sentence on whom it fell to.
        inventing: Phrases between those whom somebody accuses (``accusing``) and what these are said to have made up ("accused the press *of inventing*").
        ready_to_talk: How somebody agrees to speak, before the ``terms`` on which they do and a colon ("agreed to talk *only if*").
        informing: Verbs behind whose "en" stands whom somebody told of it ("en a informé *les élus*").
        whichever: Words before a noun that then means nobody in particular ("*any* driver").
        speaking_of: What leads from a verb of what a paper tells to the event ("that speaks *of* the loss").
        emphatic: What says of a possessive that nobody else is meant ("its *own* information").
        called: Words between somebody's noun and the name ("a resident *by the name of*"), where no comma need part them.
        feeders: What opens a sentence on whom a medium has it from, before the medium ("*the source of* X was the mayor: …").
        what_words: "What" as the object of putting something out again ("put out again *what* the agency Y brought").
        fronted_manners: How it is said that may open a sentence before who says it ("*Off the record* a miner admits").
        cleared_up: Objects that open a sentence before whoever clears it up, and what they say behind a colon.
        clearing: Verbs of clearing up, as they stand.
        feeding: Verbs that join such a noun to whoever it was.
        naming: Verbs by which a medium says itself who it was, in their dictionary forms.
        witnessed_by: Phrases that open a sentence on which reporter saw what the sentence before tells.
        never_verbs: Words that end like finite verbs and are none.
        nominatives: Nouns and pronouns that can only be a subject, where ``declines``.
        name_genders: Feature (m, f) to the endings of surnames that show it.
        genitives: Endings of names in the genitive and of the nominative, where names inflect; the first that fits applies.
            ``given_genitives`` are those that no surname has.
        told_of: Prepositions before what is told of ("сообщил о взрыве").
        manner: Prepositions that open how it was said, between subject and verb.
        excludes: Verbs of ruling out, which negated make a content possible.
        future_form: Regex of verbs whose present form is a future, as that of Russian verbs with a prefix is; ``not_future`` of those like
            them whose present it is.
        oblique_endings: Endings of cases that no subject has.
        dative_endings: Endings of words for those who are told something.
        accusatives: Determiners that show an object by their case.
        confirms: Verbs that negated doubt ("does not confirm").
        refusals: Verbs that deny what was said and turn down what was offered or asked for; ``refused`` nouns of the latter.
        silences: Nouns for speaking, which who refuses them tells nothing ("refused comment").
        latter_nouns: Nouns that mean somebody who spoke before, whatever follows them ("собеседник агентства").
        apposed_endings: Endings of adjectives and participles behind a comma that say more of a noun in the genitive.
        quoted_names: Whether papers and companies may have their names set in quotation marks.
        drops_subjects: Endings of verb groups to the number (s, p) of a subject that the verb alone may tell; the first that fits
            applies. Empty where a verb without a subject says nothing of who speaks.
        denying_nouns: Those of ``quoted_words`` that say that it was denied.
        wishes: Verbs of demanding, vowing and turning down, which tell nothing of an act that is their object.
        disputable: Nouns, and "what", for what was told, which is turned down as untrue and not as an act.
        only_negated: Verbs that say something only where they are negated ("does not hide").
        deniable: Verbs that negated say that somebody lets it stand ("did not deny").
        needs: Verb to words one of which must follow soon for it to say anything ("expressed" with "about").
        closely: Verbs that open a clause only right behind their subject ("added that", elsewhere "grew").
        led: Verbs that open a clause or an object only behind the preposition that they govern ("went to that").
        manner_shape: Regex of words that say how somebody speaks ("smiling"), and are no subject by their ending.
        people_shape: Regex of plurals by whose form alone they are people ("traders" as subjects, of any noun of an agent).
        seeing: Verbs of seeing and hearing by which people without a verb of saying tell what happened; ``present_letters`` those
            with which a verb in the present begins.
        laying_out: Verbs by which a medium gives room to news, ``heading`` those by which news stands in front of it, ``pages`` the parts
            of a medium; ``perusing`` verbs by which "we" or its ``followers`` have it from there.
        act_shape: Regex of verbal nouns ("the recording", "the lifting").
        inscribed: Verbs that behind a noun and before "on it" say what is written there.
        continuing: Verbs that go on with who spoke last ("added"), whomever the text turned to since.
        noun_shape: The written ending of nouns that no verb has.
        joined_ending: What the ending of feminine nouns becomes before a pronoun joined to it.
        honorifics: "His Excellency" to the word that stands before the office ("the Excellency, the president").
        joined_bodies: Nouns for bodies that people join, which no noun of ``led_bodies``, for firms and who leads them, means.
        avowals: Phrases by which the subject of their clause has told what it tells ("de son propre aveu").
        disbelieving: Phrases behind somebody who does not believe what the sentence before tells, and ``no_view_of`` such before whom it is.
        besides: Words before an infinitive that says what a gerund would ("non sans rappeler que").
        by_own_words: Phrases of "according to" that hold the pronoun of who says it ("in her words").
        own_features: The ending of such a phrase, or else of a word of it, to the gender or number of whom it means.
        masdars: The words of ``nominal`` to their verb, and to the gender or number of whom a pronoun joined to them means.
        answer_nouns: Nouns before a colon that brings an answer without quotation marks.
        so_told: "So" and "this" before a verb that says who told the sentence before.
        listing: Papers before a colon that brings what is in them, and nothing that is told.
        own_words: Nouns of ``tellings`` right behind which stands whose words they are; ``deciding`` nouns for what decides something
            and tells nothing, on which it is done ("on the order of").
        issuing: Prepositions between such a noun and whose it is ("a warning *from* the rescue service: …").
        answering: Words for an answer or a comment, which behind a negation or ``declining`` nobody has given.
        withheld: Words that open a question, which who will not say it leaves open ("would not say *whether*").
        questioned: Participles that open a sentence with what somebody is asked.
        scenes: Nouns of places of which a headline before a colon is about, and which seldom speak ("Ruskeda hospital: attack …").
        own_work: Nouns and verbs for what an outlet has found out by itself ("count", "investigation").
        checking: Verbs of looking something through, which only reporters do for their medium; ``we_saw`` verbs by which whoever writes
            tells what they saw ("we counted"); ``in_sight`` nouns before the reporter who was there, ``editors`` those who write, by
            their noun alone.
        numerals: Numbers in words, without a noun for what they count.
        coming: Verbs of how news came from somebody, or was heard of them; ``lips`` what it came from. ``neuter_nouns`` endings of
            nouns that only a verb in the neuter fits. ``seen_in`` recordings behind a preposition of place.
        pleading: Verbs by which ``pleaders`` ask something of a court; ``called_causes`` what something is called, before
            that; ``finding`` verbs of finding
            out, by which ``finders`` tell what they found; ``briefing`` nouns beside ``speaking_up``, verbs of coming to speak.
            ``so_telling`` verbs by which
            somebody describes something so, behind ``so_words``; ``standing_by`` verbs of standing by "this", and that word.
        of_all: Adjectives behind which the noun phrase goes on ("the general director of the firm").
        rumours: Nouns behind "according to" that name nobody.
        guesses: Verbs whose content is told as possible.
        so: What joins a main clause to the one before it ("while it denies that, so it says").
        doubled: Words that are verbs only where the sign ``doubling`` is written in them; the forms of the verbs hold them with it.
        charged: Nouns and participles behind which a preposition goes on with what somebody is charged with.
        parting: Phrases that behind a comma end what is said ("while the army …", "without naming it").
        asides: Words that behind a comma open an aside on a speaker ("who asked not to be named").
        occasions: Nouns for what somebody says something in ("a statement", "a tweet").
        that_not: The word for "that not" in one, as folded and as written, for it is folded like another.
        passive_marks: Vowel signs that on the first letter of a verb make it passive.
        adverbial_marks: The vowel sign at the end of a word, or before its last letter, that no subject has.
        dative_singular: Endings of known nouns in the dative; ``no_dative`` those of dictionary forms whose forms so ended are another case.
        no_infinitive: Endings of nouns that end like infinitives.
        hows: Words that open a clause right behind any verb that takes one ("told how").
        kept_askers: Those of ``askers`` that belong to the clause that they open.
        doubting: Complementisers by which whoever writes does not vouch for the clause.
        focus: Words that narrow an adjunct behind them ("only today").
        genitive_plurals: Endings of nouns in the genitive plural that no plural subject has.
        rated: Words for titles and ranks, which a body gives that "according to" names behind them ("пояс по версии федерации").
        participle_endings: Endings of participles, which behind a comma say something of a noun.
        genitive_of_men: Endings that a name of a man has in the genitive and of a woman as a subject.
        press: Nouns for the media at large, which mean none that was named before.
        genitive_endings: Endings of names in the genitive that no name of a person has.
        person_obliques: Endings of cases of known nouns that no subject has.
        nominative_adjectives: Endings of adjectives that only a subject has.
        nominative_participles: Endings of active participles that only a subject has.
        never_nominative: Endings of plain words, of any kind, that no subject has; ``obliques`` words of that kind, and comparatives.
        lasting: Words before ``durations`` that between a subject and its verb tell how long it speaks or is silent.
        comparative_endings: Endings of comparatives, which alone behind a verb tell how somebody speaks.
        first_person: Endings of verbs in the first person, of which no noun is the subject.
        feminine_nouns: Endings of nouns that only a verb in the feminine fits; ``masculine_nouns`` of those that no plural has, and
            ``masculine_adjectives`` of the adjectives before them.
        living_endings: Endings of those who are cited, behind a preposition with the accusative.
        governing_endings: Endings of adjectives made of verbs, which have an object of their own.
        denied: Nouns for what may be denied, which open the object of a verb of denial that stands before it.
        gerunds: Endings of gerunds that adjectives do not have, where an apposition may open with an adjective behind a comma;
            those of feminine adjectives are gerunds behind a masculine noun (``feminine_endings``).
        noun_genders: Gender (m, f, n) to the endings of dictionary forms of nouns that show it.
        qualifying_endings: Endings of adjectives, where a capital may belong to one.
        quotatives: Particles by which the last speaker goes on ("мол").
        subject_features: Endings of finite verbs to the gender or number (m, f, p) of a subject that is written; the first that fits
            applies.
        there: Adverbs that mean the body named before ("there they say").
        that_one: Pronouns that mean somebody named in the sentence before who did not speak ("the latter"), to gender or number.
        predicates: Words that make a clause without a verb ("нет").
        collectives: Numerals that mean people by themselves ("двое").
        own_accounts: Nouns for what somebody tells, which with whose it is stand before a colon ("версия охранника: …").
        verdicts: Words between whose it is and the colon ("вывод экспертов однозначен: …").
        counting: Verbs of ``witnessing`` whose object is a number alone.
        vouching: Words before a colon by which somebody is sure of what it brings or was there ("не сомневается: …").
        gestures: Forms of verbs for signs that somebody makes beside what they say, and of showing and sending it.
        staff: Nouns for those who work for a medium, where "our" reader or neighbour is somebody else than who writes.
        bears: What says of a paper or a recording that something stands or can be seen in it ("записано", "видны").
        tells_by_itself: Verbs by which a paper as their subject tells something.
        vouching_for: What such a report is called by those who do not reject it ("достоверными").
        credit_nouns: Nouns that open a sentence which only says whom the one before is from ("данные штаба").
        whence: Words that ask where something is known from.
        reaching: Forms of verbs for reaching somebody by telephone or on the spot, where who writes is their subject.
        managing: Verbs before such a verb that say that it was managed ("удалось").
        such: Adjectives for what stands before, of a paper that it is told in ("*соответствующий* приказ").
        appearing: Forms of verbs for what is put out somewhere; ``pages_of`` nouns for where that is, before whose it is, and
            ``occasions_of`` nouns for what is put out, besides news.
        going_by: The words before a paper that one goes by, at the beginning of a sentence ("по документам, …").
        assessed: Passive forms of verbs of naming, confirming and putting at a number, beside an agent.
        was_said: Impersonal participles of saying ("объявлено"), beside an agent or the body where it was said.
        having: The preposition behind which somebody has something ("у сторожа сомнений нет").
        predicate_endings: Endings of words by which a verb of calling names what something is ("calls it premature").
        called_endings: Those of them that adjectives have, and nouns in an object's case have not.
    """

    paradigms: tuple[tuple[str, str, str, str], ...]
    irregular: dict[str, tuple[str, str, str]]
    verbs: dict[str, str]
    phrases: tuple[tuple[str, str, str], ...]
    stances: dict[str, str]
    intents: str
    manners: str = ""
    times_asked: str = ""
    blaming: str = ""
    folds: str = ""
    accountable: str = ""
    taking_on: str = ""
    explaining: str = ""
    requests: str = ""
    decisions: str = ""
    placed: str = ""
    one_of: tuple[str, ...] = ()
    opinions: str
    participle_needs_auxiliary: bool
    auxiliaries: str
    passives: str = ""
    inner: str
    complementisers: str
    askers: str
    according: tuple[str, ...]
    sources_of: tuple[str, ...]
    opinion_for: str = ""
    citing: tuple[str, ...]
    by_reference: tuple[str, ...] = ()
    known_to: tuple[str, ...] = ()
    verbs_of_media: str = ""
    issued: tuple[str, ...] = ()
    this_alone: tuple[str, ...] = ()
    this_news: tuple[str, ...] = ()
    cited_by: tuple[str, ...]
    received_from: tuple[str, ...]
    learning: str
    as_words: str = ""
    nominal: str = ""
    nominal_links: tuple[str, ...]
    heads: dict[str, str]
    roles: dict[str, str]
    anonymity: tuple[str, ...]
    audiences: str
    titles: str
    pronouns: dict[str, str]
    latter: tuple[str, ...]
    back_nouns: dict[str, str]
    bodies_alike: tuple[frozenset[str], ...] = ()
    definite: str
    comparing: str = ""
    fronting: str = ""
    when_words: str = ""
    fused: str = ""
    determiners: str
    possessives: str = ""
    relatives: str
    coordinators: str
    boundaries: str
    boundary_nouns: str = ""
    prepositions: str
    of_words: str = ""
    times: str
    hearsay: tuple[str, ...]
    possible: tuple[str, ...]
    intended: tuple[str, ...]
    future_endings: str = ""
    negations: str
    contrast: tuple[str, ...]
    own_voice: tuple[str, ...]
    own_versions: tuple[str, ...] = ()
    finite: str
    infinitive_endings: str = ""
    gerund_openers: str = ""
    elided: str = ""
    not_sources: str
    in_words: str = ""
    count_leads: str = ""
    arriving: str = ""
    not_verbs: str = ""
    possessing: str = ""
    told_by: str = ""
    before_denial: str = ""
    turns_out: str = ""
    clitics: str = ""
    before_verbs: str = ""
    agents: str = ""
    weak_according: str = ""
    person_relatives: str
    own_possessives: str = ""
    impersonal: str = ""
    infinitive_markers: str = ""
    infinitive_by_marker: bool = False
    gerund_ending: str = ""
    euphonic: str = ""
    reflexives: str = ""
    narrative_infinitive: str = ""
    possessive_mark: str = ""
    noun_before: str = ""
    past_endings: str = ""
    name_fillers: str = ""
    denying_determiners: str = ""
    clitic_hosts: str = ""
    gerund_links: str = ""
    news_labels: str = ""
    put_out: str = ""
    hearers: str = ""
    announcing: str = ""
    announced_things: str = ""
    announced_ahead: str = ""
    against_words: str = ""
    announcers: str = ""
    capital_days: bool = False
    small_times: str = ""
    victims: str = ""
    animate_pronouns: bool
    hearsay_passives: str = ""
    name_particles: str
    unnamed: str
    ordinary: str = ""
    foremost: str = ""
    proving: str = ""
    means: str = ""
    leaning: str = ""
    suffered: dict[str, str] = {}
    nonfinite: str = ""
    indefinite: str = ""
    bare_plural: bool
    plurals: str = ""
    owners: str = ""
    admit: str
    mistakes: str
    head_last: bool
    gender: dict[str, str]
    adverb_endings: str = ""
    finite_endings: str
    relays: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()
    obtained: tuple[str, ...] = ()
    showing: tuple[str, ...] = ()
    media_words: dict[str, str] = {}
    hypernyms: dict[str, str] = {}
    reporters: str = ""
    witnessing: str = ""
    answering: str = ""
    withheld: str = ""
    questioned: str = ""
    declining: str = ""
    scenes: str = ""
    own_work: str = ""
    checking: str = ""
    we_saw: str = ""
    in_sight: str = ""
    numerals: str = ""
    coming: str = ""
    neuter_nouns: str = "\0"
    seen_in: str = ""
    pleading: str = ""
    finding: str = ""
    finders: str = ""
    called_causes: str = ""
    pleaders: str = ""
    briefing: str = ""
    speaking_up: str = ""
    so_telling: str = ""
    so_words: str = ""
    standing_by: str = ""
    lips: str = ""
    editors: str = ""
    reporting_for: str = ""
    nobody: str = ""
    excepting: str = ""
    lessons: str = ""
    agents_of: str = ""
    quoting: str = ""
    repeating: str = ""
    outcomes: str = ""
    figures: str = ""
    news_items: str = ""
    credited: tuple[str, ...] = ()
    accounts: str = ""
    pointed: tuple[str, ...] = ()
    holding_from: tuple[str, ...] = ()
    messages: str = ""
    coverage: str = ""
    covering: str = ""
    cover_links: tuple[str, ...] = ()
    featured: str = ""
    by_turns: tuple[str, ...] = ()
    also: str = ""
    confiding: str = ""
    towards: str = ""
    asking: str = ""
    opened_up: tuple[str, ...] = ()
    has_learned: tuple[str, ...] = ()
    pointed_from: tuple[str, ...] = ()
    by_perusing: tuple[str, ...] = ()
    topic_links: tuple[str, ...] = ()
    read_there: tuple[str, ...] = ()
    in_it: tuple[str, ...] = ()
    read_at: tuple[str, ...] = ()
    how_told: tuple[str, ...] = ()
    heralds: tuple[str, ...] = ()
    notices: str = ""
    contacting: tuple[str, ...] = ()
    drawing: tuple[str, ...] = ()
    leaning_on: tuple[str, ...] = ()
    to_light: tuple[str, ...] = ()
    excerpts: str = ""
    excerpt_links: str = ""
    pointing_out: str = ""
    broke_silence: tuple[str, ...] = ()
    results: str = ""
    replies: str = ""
    enquiring: str = ""
    ascribing: tuple[str, ...] = ()
    quoted_as: tuple[str, ...] = ()
    named_source: tuple[str, ...] = ()
    no_doubt: tuple[str, ...] = ()
    media_places: str = ""
    featuring: str = ""
    showing_room: str = ""
    leading_on: str = ""
    room_links: str = ""
    featured_in: tuple[str, ...] = ()
    laid_out: str = ""
    thus_told: str = ""
    had_from: tuple[str, ...] = ()
    calling: str = ""
    meant_objects: str = ""
    built_on: tuple[str, ...] = ()
    namely: tuple[str, ...] = ()
    cited_next: tuple[str, ...] = ()
    citing_verbs: str = ""
    retelling: tuple[str, ...] = ()
    said_so: tuple[str, ...] = ()
    seen_on: tuple[str, ...] = ()
    taken_over: tuple[str, ...] = ()
    source_labels: str = ""
    filed_from: tuple[str, ...] = ()
    fractions: str = ""
    views: str = ""
    handling: str = ""
    handled: str = ""
    perceiving: str = ""
    paper_verbs: str = ""
    paper_telling: str = ""
    doing_endings: str = ""
    shows: str = ""
    blunt: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    acts: dict[str, str] = {}
    coming_shape: str = ""
    of_before: tuple[str, ...] = ()
    trusted: str = ""
    one_sites: str = ""
    channels: str = ""
    mentioning: str = ""
    was_there: tuple[str, ...] = ()
    happenings: str = ""
    convicting: str = ""
    courts: str = ""
    awaited: str = ""
    rendering: str = ""
    putting_out: str = ""
    publications: str = ""
    ministries: str = ""
    studies: str = ""
    establishing: str = ""
    colleagues: str = ""
    published: tuple[str, ...] = ()
    durations: str = ""
    contracted: str = ""
    at_large: str = ""
    media_telling: str = ""
    both: str = ""
    announced: str = ""
    examples: str = ""
    example_links: str = ""
    one_alone: str = ""
    tellings: str = ""
    of_press: str = ""
    retracting: str = ""
    sent_words: str = ""
    sending: str = ""
    own_words: str = ""
    so_told: tuple[str, ...] = ()
    deciding: str = ""
    news: str = ""
    news_links: str = ""
    carrying: str = ""
    unsigned: str = ""
    vague: str = ""
    taking: str = ""
    lives: str = ""
    reached: str = ""
    firsts: str = ""
    as_true: tuple[str, ...] = ()
    provisos: str = ""
    floor: tuple[str, ...] = ()
    floor_verbs: str = ""
    relying: tuple[str, ...] = ()
    leading: dict[str, str] = {}
    hesitating: str = ""
    self_saying: str = ""
    only_behind: dict[str, str] = {}
    pointing_verbs: str = ""
    telling: str = ""
    transfers: str = ""
    introducers: str = ""
    rates: str = ""
    bounding: str = ""
    tag_openers: str = ""
    particles: str = ""
    pointers: str = ""
    single: str = ""
    demonstratives: str = ""
    leads: str = ""
    declines: bool = False
    tag_dash: bool = False
    lemmas: dict[str, str] = {}
    sites: str = ""
    not_sites: str = ""
    subjectless_endings: str = ""
    about_this: tuple[str, ...] = ()
    about_which: tuple[str, ...] = ()
    so_said: tuple[str, ...] = ()
    in_these_words: tuple[str, ...] = ()
    wrote_us: tuple[str, ...] = ()
    put_so: tuple[str, ...] = ()
    whose_words: tuple[str, ...] = ()
    feeders: str = ""
    what_words: str = ""
    fronted_manners: str = ""
    cleared_up: tuple[str, ...] = ()
    clearing: str = ""
    feeding: str = ""
    naming: str = ""
    witnessed_by: tuple[str, ...] = ()
    as_well: tuple[str, ...] = ()
    coming_out: str = ""
    public_verbs: str = ""
    falling_to: tuple[str, ...] = ()
    inventing: tuple[str, ...] = ()
    accusing: str = ""
    whichever: str = ""
    informing: str = ""
    ready_to_talk: tuple[str, ...] = ()
    terms: str = ""
    speaking_of: tuple[str, ...] = ()
    emphatic: str = ""
    called: str = ""
    never_verbs: str = ""
    nominatives: str = ""
    name_genders: dict[str, str] = {}
    genitives: tuple[tuple[str, str], ...] = ()
    given_genitives: str = ""
    told_of: str = ""
    manner: str = ""
    excludes: str = ""
    dative_endings: str = ""
    oblique_endings: str = ""
    future_form: str = ""
    not_future: str = "(?!)"
    accusatives: str = ""
    confirms: str = ""
    refusals: str = ""
    refused: str = ""
    silences: str = ""
    latter_nouns: str = ""
    predicate_endings: str = ""
    called_endings: str = ""
    predicates: str = ""
    counting: str = ""
    vouching: str = ""
    gestures: str = ""
    having: str = ""
    assessed: str = ""
    was_said: str = ""
    going_by: str = ""
    credit_nouns: str = ""
    whence: str = ""
    reaching: str = ""
    managing: str = ""
    such: str = ""
    appearing: str = ""
    pages_of: str = ""
    occasions_of: str = ""
    vouching_for: str = ""
    bears: str = ""
    tells_by_itself: str = ""
    staff: str = ""
    collectives: str = ""
    own_accounts: str = ""
    verdicts: str = ""
    apposed_endings: str = ""
    focus: str = ""
    genitive_plurals: tuple[str, ...] = ()
    rated: str = ""
    participle_endings: tuple[str, ...] = ()
    genitive_of_men: tuple[str, ...] = ()
    press: str = ""
    genitive_endings: str = ""
    nominative_adjectives: str = ""
    nominative_participles: str = ""
    never_nominative: str = ""
    obliques: str = ""
    lasting: str = ""
    comparative_endings: str = ""
    first_person: str = ""
    feminine_nouns: str = ""
    masculine_nouns: str = ""
    masculine_adjectives: str = ""
    living_endings: str = ""
    governing_endings: str = ""
    person_obliques: str = ""
    denied: str = ""
    gerunds: str = ""
    feminine_endings: str = ""
    dative_singular: str = ""
    no_dative: str = ""
    hows: str = ""
    kept_askers: str = ""
    no_infinitive: str = ""
    doubting: str = ""
    denying_nouns: str = ""
    wishes: str = ""
    disputable: str = ""
    only_negated: str = ""
    deniable: str = ""
    needs: dict[str, str] = {}
    closely: str = ""
    led: str = ""
    rumours: str = ""
    guesses: str = ""
    of_all: str = ""
    masdars: dict[str, tuple[str, str]] = {}
    answer_nouns: str = ""
    issuing: str = ""
    listing: str = ""
    own_features: dict[str, str] = {}
    joined_bodies: str = ""
    led_bodies: str = ""
    avowals: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    disbelieving: tuple[str, ...] = ()
    no_view_of: tuple[str, ...] = ()
    by_own_words: tuple[str, ...] = ()
    continuing: str = ""
    noun_shape: str = ""
    joined_ending: str = ""
    honorifics: dict[str, str] = {}
    inscribed: str = ""
    so: str = ""
    manner_shape: str = "(?!)"
    people_shape: str = "(?!)"
    act_shape: str = "(?!)"
    present_letters: str = ""
    seeing: str = ""
    laying_out: str = ""
    heading: str = ""
    pages: str = ""
    perusing: str = ""
    followers: str = ""
    doubled: str = ""
    doubling: str = ""
    charged: str = ""
    parting: tuple[str, ...] = ()
    asides: str = ""
    occasions: str = ""
    that_not: tuple[str, str] = ("\0", "")
    passive_marks: str = ""
    adverbial_marks: str = ""
    noun_genders: dict[str, str] = {}
    qualifying_endings: str = ""
    quotatives: str = ""
    subject_features: dict[str, str] = {}
    there: str = ""
    that_one: dict[str, str] = {}
    verb_first: bool = False
    governs: dict[str, str] = {}
    as_phrases: tuple[str, ...] = ()
    of_what: dict[str, str] = {}
    quoted_words: str = ""
    adjectives: str = ""
    perhaps: str = ""
    article: str = ""
    during: str = ""
    also_denied: str = ""
    inside: str = ""
    in_name_of: str = ""
    possessors: str = ""
    possessor_like: str = ""
    adjective_endings: str = ""
    people_endings: str = ""
    objects: str = ""
    object_plural: tuple[str, str] = ("", "")
    resumptive: str = ""
    before_that: str = ""
    carriers: str = ""
    quoted_from: str = ""
    quoted_names: bool = False
    drops_subjects: dict[str, str] = {}
    feature_endings: dict[str, str] = {}
    feature_beginnings: dict[str, str] = {}
    present_beginnings: str = ""

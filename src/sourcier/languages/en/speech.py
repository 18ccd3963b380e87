"""English cues of attribution."""

from __future__ import annotations

from sourcier.languages.en.acts import ACTS
from sourcier.languages.speech import SpeechWords

_OBTAINED = "obtained reviewed seen read viewed studied received published examined watched"
_ABLE = ("has been able to", "was able to", "had been able to", "could", "got to")
_SHOW = "shows show showed says say said states state stated reveals reveal revealed indicates indicate indicated suggests suggested confirms confirmed"
# "Which draws on the logs of the port": of media alone.
_LEANS_ON = tuple(
    f"{which} {leans} on"
    for which in ("which", "that")
    for leans in (
        *("draws", "drew", "builds", "built", "rests", "rested", "relies", "relied", "is based", "was based"),
        *(
            f"{bases} its {report}"
            for bases in ("bases", "based", "rests")
            for report in ("report", "account", "story", "article")
        ),
    )
)
_RELYING = (
    "on the strength of",
    "on the basis of",
    "on the word of",
    *(f"{who} {has} it from" for who in ("which", "who") for has in ("has", "had", "got", "heard")),
    *(f"which {credits}" for credits in ("credits", "credited", "relies here on")),
    *(
        f"which {gives} {it} to"
        for gives in ("attributes", "attributed", "credits")
        for it in ("it", "this", "the news", "the report")
    ),
    "relying on",
    "referring to",
    "pointing to",
    "with reference to",
    "in reference to",
    "on the authority of",
    "drawing on",
    *_LEANS_ON,
    *(f"{which} {verb}" for which in ("which", "who") for verb in ("refers to", "referred to")),
    *("who relies on", "who relied on"),
)
_SHOWING = "showing saying stating revealing indicating suggesting confirming"

_WE_SAW = "saw counted watched visited measured photographed rang phoned telephoned inspected"
_SAY_SO = "say says said write writes wrote reports reads read runs ran goes went claim claims claimed argue argues argued insists insisted"
# What those who write did themselves: where they went, what they tried and looked at, and what came of it.
_WE_WENT = (
    *_WE_SAW.split(),
    *(f"went {to}" for to in ("through", "to", "into", "over", "up", "down", "back", "inside", "along", "undercover")),
    *(f"looked {at}" for at in ("at", "through", "into", "up", "over", "for")),
    *(f"arrived {at}" for at in ("at", "in")),
    *(
        f"{stood} {at}"
        for stood in ("stood", "sat", "waited", "queued")
        for at in ("in", "at", "by", "on", "between", "behind", "outside", "near")
    ),
    *("walked", "drove", "rode", "travelled", "traveled", "crossed", "entered", "reached", "passed", "stopped at", "knocked on"),
    *("ordered", "bought", "paid", "tried", "tested", "sampled", "weighed", "timed", "compared", "matched", "checked", "combed"),
    *("sifted", "analysed", "analyzed", "examined", "traced", "trace", "tracked", "filmed", "searched"),
    *("mapped", "surveyed", "downloaded", "geolocated", "cross - checked", "put in", "filed"),
    *(
        f"spent {time}"
        for time in ("a", "the", "two", "three", "four", "five", "six", "several", "nine", "ten", "weeks", "days", "hours")
    ),
)

# What somebody's words are called where they are told of the sentence before ("such is the complaint of").
_TOLD = ("reckoning", "estimate", "count", "tally", "complaint", "testimony", "theory", "opinion", "recollection")

# By whom news was given, whoever that is ("was provided by", "was given *to the Echo* by").
_GIVEN = "published reported given provided supplied released revealed disclosed announced confirmed communicated put"
_FROM_WHOM = (
    *(f"{be} {given} {by}" for be in ("was", "were") for given in (*_GIVEN.split(), "passed") for by in ("by", "to")),
    "come from",
    *(f"{be} from" for be in ("is", "are", "was", "were")),
    *(f"{be} made by" for be in ("is", "are", "was", "were")),
    "is that of",
    "was that of",
    "is attributed to",
    "was attributed to",
)

# How something is known from a paper or a recording ("that much *emerges* from").
_EMERGES = (
    *("emerges", "emerged", "transpires", "transpired", "follows", "followed", "appears", "is clear", "is plain", "is evident"),
    *("becomes clear", "became clear", "is known", "was known", "was learned", "was learnt", "stems", "stemmed"),
    *(
        f"{can} be {gathered}"
        for can in ("can", "could", "may", "might")
        for gathered in (
            "gathered",
            "gleaned",
            "learned",
            "learnt",
            "inferred",
            "deduced",
            "concluded",
            "pieced together",
            "seen",
            "read",
        )
    ),
)

# What is told is called by these where a sentence says whose it is or where it stands.
_WORDS = (
    *("words", "sentence", "sentences", "line", "lines", "quotation", "quotations", "quote", "quotes", "remark", "remarks"),
    *("phrase", "phrases", "passage", "passages", "statement", "statements", "claim", "figure", "figures", "information", "news"),
)
_STANDS = (
    *("stands in", "stand in", "stands written in", "stand written in", "is in", "are in", "is from", "are from", "is found in"),
    *("appears in", "appear in", "features in", "feature in", "comes from", "come from", "is taken from", "are taken from"),
    *("can be read in", "could be read in", "is to be found in", "are to be found in", "is quoted from", "are quoted from"),
    *("is contained in", "are contained in", "belongs to", "belong to", "is that of", "are those of", "were those of"),
)

# Nouns for firms, of which each may stand for another, and for societies, which are organisations and nothing else.
_FIRMS = (
    "company firm group bank airline utility carrier automaker carmaker lender insurer chipmaker drugmaker steelmaker shipbuilder shipyard "
    "refiner conglomerate retailer maker consortium partnership cooperative operator brand subsidiary manufacturer broker developer "
    "supplier publisher network broadcaster club"
)
_SOCIETIES = (
    "charity ngo union association federation foundation campaign club society movement trust committee league party institute church "
    "alliance coalition think-tank watchdog monitor observatory laboratory militia brigade un crescent cross"
)

# What somebody speaks of who denies it ("speaks *of false rumours about*").
_RUMOURS = tuple(
    (rumours, about)
    for rumours in ("rumours", "rumors", "false rumours", "false rumors", "disinformation", "fake news")
    for about in ("about", "over", "of")
)

# What somebody sees who denies a report ("sees *no basis for* reports of").
_NO_BASIS = tuple(
    f"no {basis} {of}"
    for basis in ("basis", "truth", "evidence", "foundation", "substance", "grounds")
    for of in ("for", "in", "of", "to")
)

# How somebody's answer or story differs from another's.
_TELLINGS_OF = (
    (
        "a ",
        (
            "different",
            "simple",
            "simpler",
            "humbler",
            "plainer",
            "blunter",
            "darker",
            "gloomier",
            "brighter",
            "shorter",
            "longer",
            "rival",
            "very different",
            "rather different",
            "quite different",
            "starkly different",
            "bleaker",
            "kinder",
            "more hopeful",
            "ready",
        ),
    ),
    ("", ("another", "quite another", "the opposite")),
)

WORDS = SpeechWords(
    paradigms=(
        ("", "- s ed", "ed", "ing"),
        ("e", "e es ed", "ed", "ing"),
        ("y", "y ies ied", "ied", "ying"),
        ("ay", "ay ays ayed", "ayed", "aying"),
        ("ey", "ey eys eyed", "eyed", "eying"),
        ("sh", "sh shes shed", "shed", "shing"),
        ("ss", "ss sses ssed", "ssed", "ssing"),
        ("ch", "ch ches ched", "ched", "ching"),
        ("mit", "mit mits mitted", "mitted", "mitting"),
        ("quip", "quip quips quipped", "quipped", "quipping"),
    ),
    irregular={
        "state": ("states stated", "stated", "stating"),
        "say": ("say says said", "said", "saying"),
        "tell": ("tell tells told", "told", "telling"),
        "write": ("write writes wrote", "written", "writing"),
        "think": ("think thinks thought", "thought", "thinking"),
        "know": ("know knows knew", "known", "knowing"),
        "feel": ("feel feels felt", "felt", "feeling"),
        "find": ("find finds found", "found", "finding"),
        "withdraw": ("withdraw withdraws withdrew", "withdrawn", "withdrawing"),
        "swear": ("swear swears swore", "sworn", "swearing"),
        "show": ("show shows showed", "shown", "showing"),
        "hold": ("hold holds held", "held", "holding"),
        "learn": ("learn learns learned learnt", "learned learnt", "learning"),
        "hear": ("hear hears heard", "heard", "hearing"),
        "put": ("put puts", "put", "putting"),
        "make": ("make makes made", "made", "making"),
        "cast": ("cast casts", "cast", "casting"),
        "go": ("go goes went", "gone", "going"),
        "forecast": ("forecast forecasts", "forecast", "forecasting"),
        "deny": ("deny denies denied", "denied", "denying"),
        "rebut": ("rebut rebuts rebutted", "rebutted", "rebutting"),
        "vow": ("vow vows vowed", "vowed", "vowing"),
        "see": ("see sees saw", "seen", "seeing"),
        "mean": ("mean means meant", "meant", "meaning"),
        "understand": ("understand understands understood", "understood", "understanding"),
        "foresee": ("foresee foresees foresaw", "foreseen", "foreseeing"),
        "speak": ("speak speaks spoke", "spoken", "speaking"),
        "have": ("have has had", "had", "having"),
        "read": ("read reads", "read", "reading"),
        "refer": ("refer refers referred", "referred", "referring"),
        "give": ("give gives gave", "given", "giving"),
        "broadcast": ("broadcast broadcasts", "broadcast", "broadcasting"),
        "let": ("let lets", "let", "letting"),
        "list": ("list lists listed", "listed", "listing"),
        "log": ("log logs logged", "logged", "logging"),
    },
    verbs={
        "czqi": "say claim admit swear acknowledge",
        "czq": (
            "add report insist announce note explain reveal confirm state recall testify reply argue contend declare believe suggest "
            "reiterate reaffirm restate concede stress write predict affirm assert allege estimate tweet caution recount complain "
            "aver avow proclaim intimate blurt specify clarify remember maintain attest certify surmise posit post "
            "establish ascertain indicate bemoan decree reckon lament joke quip emphasize emphasise conclude observe remark reckon figure"
        ),
        "czqt": "tell warn inform assure remind notify advise brief",
        "y": "say argue insist contend maintain",
        "q": "show find think hope fear",
        # Behind what they tell, where somebody is known to speak.
        "qg": (
            "promise pledge vow threaten rule recommend agree hint imply boast confide confess disclose divulge volunteer maintain "
            "determine discover"
        ),
        "cz": "think find show hear forecast hope fear expect realise realize understand demonstrate say conclude determine fear worry imagine assume speculate wish doubt discover guess suspect prove foresee",
        "c": "confide divulge volunteer vouch feel mention maintain agree argue rule recommend propose demand decide signal imply promise point confess boast hint disclose charge underline underscore reason agree",
        "cqz": "learn understand discover",
        "cq": "disclose confess boast whisper gather read",
        "co": "dispute",
        "ci": "promise pledge vow threaten deny offer",
        "dq": (
            "continue respond ask comment answer exclaim shout laugh muse recall counter shoot conclude repeat wonder tease opine cry yell whisper post yell scream blast sigh thunder fume retort grumble mutter chuckle gush "
            "snap scoff hiss bark bellow murmur plead beg sob growl grin smile shrug rage seethe marvel enthuse rejoice interject "
            "chide gripe jeer mock stammer groan moan"
        ),
        "o": (
            "deny reject refute dispute dismiss rebut debunk correct retract revise question doubt criticize criticise praise "
            "contradict condemn accuse suspect urge describe blame slam denounce challenge welcome defend oppose"
        ),
        "on": "announce confirm reveal acknowledge cite allege admit disclose disavow blast",
        "op": "call brand label dub",
        "r": "withdraw rubbish scotch quash",
        "m": "report count tally record log list document remember recall",
        "a": "put value estimate place price measure",
        "l": "put raise lower revise give",
        "w": "give name contain capture fault commit envisage envision stipulate outline detail catalogue chronicle itemise implicate exonerate depict",
        "k": "name identify list document register publish post share upload release broadcast circulate mourn commemorate",
        "x": "have cast make go put place point speak quote cite decline rule pour brush push knock backtrack walk let take accept appear see seem shrug laugh wave scoff",
    },
    phrases=(
        ("rule", "out", "r"),
        ("pour", "cold water on", "r"),
        ("shoot", "down", "r"),
        ("knock", "down", "r"),
        *(("push", f"back {at}", "r") for at in ("against", "on", "at")),
        ("brush", "aside", "r"),
        *((verb, "off", "r") for verb in ("brush", "shrug", "laugh", "wave")),
        *((verb, "away", "r") for verb in ("wave", "explain")),
        ("make", "light of", "r"),
        ("scoff", "at", "r"),
        ("backtrack", "on", "r"),
        ("walk", "back", "r"),
        ("decline", "to confirm", "czo"),
        ("decline", "to confirm or deny", "czo"),
        ("confirm", "nor denied", "czo"),
        ("confirm", "nor deny", "czo"),
        ("confirm", "or deny", "czo"),
        ("cast", "doubt on", "o"),
        ("cast", "doubts on", "o"),
        *(("let", f"it be {known}", "c") for known in ("known", "understood")),
        ("let", "slip", "cz"),
        ("let", "know", "czt"),
        *(("make", known, "o") for known in ("public", "known")),
        ("make", "clear", "cz"),
        ("make", "it clear", "cz"),
        ("go", "on", "dq"),
        ("point", "out", "czq"),
        ("put", "it", "dq"),
        ("find", "out", "cz"),
        ("have", "it", "c"),
        ("put", "", "al"),
        ("have", "", "w"),
        ("place", "", "a"),
        *(("speak", f"of {rumours} {about}", "o") for rumours, about in _RUMOURS),
        ("speak", "of", "o"),
        ("tell", "of", "o"),
        ("tell", "how", "cz"),
        *((verb, "to show", "cz") for verb in ("appear", "seem")),
        ("call", "for", "o"),
        ("call", "on", "o"),
        ("take", "issue with", "o"),
        *((verb, "responsibility for", "o") for verb in ("claim", "take", "accept", "admit")),
        ("refer", "to", "o"),
        *(("see", nothing, "r") for nothing in _NO_BASIS),
    ),
    stances={
        "denies": (
            f"{' '.join(f'see_{nothing}'.replace(' ', '_') for nothing in _NO_BASIS)} "
            f"{' '.join(f'speak_of_{rumours}_{about}'.replace(' ', '_') for rumours, about in _RUMOURS)} "
            "deny reject refute dispute dismiss rebut debunk disavow rubbish scotch quash rule_out pour_cold_water_on "
            "brush_aside brush_off shrug_off laugh_off wave_off wave_away explain_away make_light_of scoff_at contradict shoot_down knock_down push_back_against push_back_on push_back_at"
        ),
        "corrects": "correct retract revise withdraw backtrack_on walk_back",
        "doubts": "doubt question cast_doubt_on cast_doubts_on decline_to_confirm decline_to_confirm_or_deny confirm_nor_denied confirm_nor_deny confirm_or_deny",
        "asks": "ask wonder",
    },
    intents="promise pledge vow threaten",
    decisions="decide",
    one_of=("one of",),
    opinions="think believe feel hope expect fear know find suspect imagine assume guess reckon understand realise realize figure",
    participle_needs_auxiliary=False,
    auxiliaries="didn wasn weren isn hasn haven hadn couldn wouldn won don doesn aren has have had having is are was were be been being am do does did will would could can may might must should shall 's 've 'd 'll",
    passives="am is are was were be been being",
    inner=(
        "not n t neither never also later earlier previously then just recently once often already still even repeatedly again now always "
        "only both all first since ever simply further famously instead nevertheless nonetheless likewise ' ’ s ve d ll re m too"
    ),
    complementisers="that",
    askers="whether if",
    according=(
        "according to",
        *(f"{who} can read in" for who in ("one", "you")),
        "as can be read in",
        *(f"it {verb} from" for verb in ("emerged", "emerges", "transpired")),
        "in the words of",
        "as reported by",
        "as first reported by",
        "first reported by",
        "as told to",
        "as stated by",
        "per",
        "as quoted by",
        "as seen by",
        *(f"as {seen} {on}" for seen in ("can be seen", "could be seen", "shown", "evidenced") for on in ("in", "on", "by")),
        "going by",
        "judging by",
        "judging from",
        "on the evidence of",
        *(
            f"{by} the {telling} of"
            for by in ("by", "in", "on")
            for telling in (
                *("account", "reckoning", "estimate", "estimates", "testimony", "telling", "word", "count", "tally"),
                *("calculation", "calculations", "reading", "admission", "assessment", "analysis", "judgment", "estimation"),
            )
        ),
        *(f"{by} the {figures} of" for by in ("by", "on") for figures in "accounts figure figures numbers data records".split()),
        *(f"in the {view} of" for view in ("view", "opinion", "experience")),
    ),
    sources_of=(),
    opinion_for="for",
    citing=(
        "citing",
        "invoking",
        "which cited",
        "who cited",
        "which cites",
        "who cites",
        "which quotes",
        "who quotes",
        "quoting",
        "based on information from",
        *_RELYING,
        "with reference to",
        "with a reference to",
        "with a link to",
        "with links to",
        "crediting",
        "reposting",
        "sharing a post by",
        "based on a post by",
        "based on a post of",
        "based on a report by",
        "based on reports by",
        "based on information by",
    ),
    cited_by=(
        "quoted by",
        "quoted anonymously by",
        "quoted without a name by",
        "quoted without name by",
        "quoted in",
        "cited anonymously by",
        "cited by",
        "interviewed by",
        "as told to",
        "reached by",
        "contacted by",
        "reported by",
        "carried by",
        "relayed by",
        "picked up by",
        "as relayed by",
        "as picked up by",
        "as quoted by",
        "as cited by",
        "as reported by",
        "as carried by",
        "via",
    ),
    received_from=("from",),
    learning="learn hear understand gather have_it",
    as_words="as",
    nominal=(
        "claim claims allegation allegations report reports announcement statement accusation accusations assertion assertions "
        "suggestion suggestions rumor rumors rumour rumours belief argument warning admission charge evidence suspicion suspicions "
        "fears hope hopes news speculation promise idea insistence view contention confirmation revelation revelations finding findings "
        "conclusion conclusions theory testimony complaint complaints verdict prediction predictions"
    ),
    nominal_links=("that",),
    heads={
        "anonymous": "source sources one insider insiders people person aides aide observers others some many rumor rumors rumour rumours interlocutor informant circles someone somebody employee employees staffer staffers",
        "anonymous/witness": "witness witnesses eyewitness eyewitnesses bystander bystanders survivor survivors passer-by",
        "anonymous/local": "resident residents neighbour neighbours neighbor neighbors villager villagers locals",
        "anonymous/official": "official officials bureaucrat civil",
        "anonymous/military": "officer officers soldier soldiers",
        "anonymous/diplomatic": "diplomat diplomats",
        "anonymous/activist": "activist activists dissident dissidents campaigner campaigners monitors",
        "anonymous/medical": "doctor doctors nurse nurses medic medics paramedics",
        "institution/official": (
            "prefecture ministry government police council prosecutors court parliament senate congress commission authority authorities "
            "administration department treasury embassy kremlin pentagon fbi cia un nato whitehall rescuers firefighters agency-official "
            "defence defense coastguard customs state justice"
        ),
        "institution/military": "staff army navy military coalition junta command garrison forces marines",
        "institution/medical": "hospital clinic",
        "institution": (
            "company firm club federation union charity organisation organization bank university institute party group foundation "
            "board campaign airline operator brand association committee league maker retailer society un crescent cross bureau "
            "utility carrier automaker carmaker lender insurer chipmaker drugmaker steelmaker shipbuilder shipyard refiner conglomerate "
            "subsidiary exchange bourse regulator watchdog partnership consortium cooperative think-tank "
            "centre center team office municipality ngo inquiry inquest tribunal panel jury inspectorate delegation taskforce monitor "
            "brigade squad unit corps registry secretariat mission observatory laboratory lab academy school college "
            "diocese palace service services prosecution alliance trust movement fund chamber directorate patrol cabinet assembly regime presidency "
            "leadership management hospice church constabulary interpol ombudsman"
        ),
        "person/official": (
            "spokesman spokeswoman spokesperson minister president mayor governor prefect prosecutor senator congressman "
            "congresswoman representative secretary ambassador judge chancellor lawmaker premier commissioner chief sheriff constable director"
        ),
        "person/military": "general colonel captain commander lieutenant admiral sergeant",
        "person/medical": "surgeon professor physician",
        "person": (
            "lawyer attorney coach player manager executive boss ceo chairman chairwoman expert researcher analyst economist historian author "
            "actor actress singer defender striker suspect victim father mother brother sister son daughter widow man woman priest "
            "bishop pope king queen prince leader candidate nominee farmer teacher engineer treasurer guard skipper owner host neighbour voter delegate mum mom dad wife husband classmate colleague friend promoter passenger signalman driver worker councillor promoter adviser deputy member members "
            # Who tells of what they do, keep or saw.
            "mp mep coroner pathologist gravedigger undertaker imam rabbi vicar pastor monk nun chaplain deacon sexton verger midwife "
            "medic paramedic orderly carer caretaker janitor cleaner porter cook chef baker butcher grocer waiter waitress barman "
            "barmaid bartender shopkeeper innkeeper clerk cashier librarian archivist registrar notary bailiff magistrate barrister "
            "solicitor inspector superintendent detective warden jailer fireman firefighter rescuer diver lifeguard winchman "
            "harbourmaster stationmaster sailor bosun crewman deckhand docker miner trucker plumber carpenter electrician mechanic "
            "welder technician geologist biologist chemist physicist statistician auditor accountant banker weaver potter "
            "painter sculptor poet novelist editor photographer cameraman translator interpreter tutor lecturer headteacher "
            "headmaster pupil student apprentice intern trainee veteran pensioner householder tenant landlord landlady "
            "picker labourer laborer farmhand "
            "tourist hiker climber skier cyclist motorist pedestrian commuter swimmer angler fisherman hunter ranger gamekeeper "
            "forester shepherd beekeeper grower vet dentist pharmacist physiotherapist physio psychologist psychiatrist "
            "therapist obstetrician aunt uncle cousin nephew niece grandson granddaughter grandfather grandmother refugee migrant "
            "inmate prisoner detainee hostage fighter militiaman gunner conscript recruit deserter envoy emissary archbishop "
            "negotiator mediator broker strategist consultant pilot trainer referee umpire jockey goalkeeper winger midfielder "
            "scientist investor shareholder pollster forecaster developer supplier surveyor architect programmer hacker fan shopper "
            "ecologist volcanologist seismologist astronomer archaeologist virologist epidemiologist toxicologist meteorologist "
            "climatologist hydrologist ornithologist conservationist "
            "blogger vlogger streamer whistleblower organiser organizer founder boatman ferryman "
            "headmistress foreman forewoman housekeeper steward stewardess partner assessor administrator sponsor agent trustee marketer "
            "groom controller stablehand roofer bricklayer tiler glazier conveyancer trader creditor bondholder liquidator examiner invigilator bursar provost rector "
            "scholar academic anthropologist sociologist veterinarian optician dietitian immunologist cardiologist oncologist "
            "paediatrician pediatrician gynaecologist anaesthetist radiographer botanist zoologist entomologist oceanographer "
            "glaciologist astrophysicist mathematician coder lobbyist convener arbitrator consul observer smuggler trafficker gangster "
            "militant insurgent rebel gunman captive defector reservist peacekeeper sniper copilot navigator airman attendant "
            "conductor dispatcher stevedore longshoreman helmsman stoker trawlerman watchman nightwatchman doorman bouncer bodyguard "
            "chauffeur gardener butler maid nanny childminder babysitter hairdresser seamstress cobbler shoemaker jeweller jeweler "
            "watchmaker locksmith blacksmith farrier brewer distiller winemaker cheesemaker herdsman herder drover rancher picker "
            "milkman fishmonger greengrocer florist newsagent pawnbroker bookmaker croupier punter linesman rower runner sprinter "
            "boxer wrestler skater composer pianist violinist cellist guitarist drummer dancer choreographer playwright screenwriter "
            "filmmaker producer comedian presenter columnist essayist biographer publisher bookseller granny sibling stepfather "
            "stepmother fiance fiancee girlfriend boyfriend widower orphan godmother godfather housemate roommate flatmate cellmate "
            "teammate workmate schoolmate defendant plaintiff claimant juror litigant appellant complainant accuser accomplice "
            "ringleader subscriber customer client diner guest visitor worshipper parishioner pilgrim spectator reveller partygoer "
            "holidaymaker camper taxpayer homeowner occupant squatter evacuee settler alderman usher stenographer"
        ),
        "group": (
            "investigators experts researchers scientists analysts specialists economists rebels militants terrorists insurgents gang "
            "opposition protesters families parents lawmakers critics supporters republicans democrats voters "
            "opponents executives lawyers farmers relatives family fishermen islanders "
            "organisers organizers unions prosecutors detectives companies traders dealers"
        ),
        "agency/media": "agency reuters afp ap tass upi sputnik xinhua bloomberg",
        "outlet/media": "monthly quarterly bimonthly newspaper paper daily website site channel magazine weekly radio broadcaster outlet press media station tabloid broadsheet network blog journal television",
        "document": "report reports study statement document documents papers memoirs copy copies judgment judgement verdict indictment warrant transcripts extract extracts excerpt excerpts survey poll letter filing filings data figures memo memos text law contract plan analysis research email emails transcript lawsuit complaint log logs logbook dossier records ledger spreadsheet audit file files note notes invoice ruling sample samples autopsy scan test tests results draft message messages notice notices circular circulars communique bulletin bulletins leaflet certificate certificates register registers telegram cable cables diary diaries minutes receipt receipts schedule manifest poster posters placard placards release decree decrees sheet sheets notebook notebooks database budget map maps slide slides presentation timetable plaque entry entries affidavit affidavits tweet tweets census statistics advisory petition treaty figures accounts slides diary autobiography memorandum readout review reviews",
        "footage": "video videos footage images image photo photos photograph photographs film clip clips recording recordings cctv imagery screenshot screenshots tape tapes recorder dashcam pictures",
    },
    roles={
        "military": "military security defence defense army naval",
        "diplomatic": "diplomatic",
        "official": "official government judicial police",
        "local": "local",
        "medical": "medical hospital",
        "activist": "activist opposition",
        "media": "media",
    },
    anonymity=(
        *(
            f"{verb} to be {named}"
            for verb in (
                "want",
                "wanted",
                "wish",
                "wished",
                "refused",
                "did not want",
                "did not wish",
                "requested not",
                "preferred not",
            )
            for named in ("named", "identified", "quoted by name")
        ),
        "anonymous",
        "anonymously",
        "anonymity",
        "asked not to be named",
        "asked not to be identified",
        "declined to be named",
        "declined to be identified",
        "unnamed",
        "who was not named",
        "familiar with",
        "with knowledge of",
        "close to",
        "not authorised to speak",
        "not authorized to speak",
        "unidentified",
        "without naming",
        "without giving a name",
        "without a name",
        *(
            f"{will} not {name}"
            for will in ("will", "would", "is", "did", "does", "has")
            for name in ("name", "identify", "naming", "identifying", "named", "identified")
        ),
        *(f"{agreed} not to {name}" for agreed in ("agreed", "has agreed", "chose", "prefers") for name in ("name", "identify")),
        "did not identify",
        *(f"{asking} for anonymity" for asking in ("asking", "asked", "asks", "begging")),
        *(f"{on} anonymity" for on in ("requesting", "requested", "insisting on", "insisted on")),
        "name withheld",
        "name was withheld",
    ),
    audiences="public readers listeners viewers subscribers reporters journalists press media newsmen lawmakers investigators detectives police crowd supporters him her them us me court jurors fans audience reporters congress parliament people delegates senators meeting",
    titles="mr mrs ms miss dr prof professor sen rep gov gen col lt capt sgt sir lord lady president",
    pronouns={
        "he": "m",
        "she": "f",
        "they": "p",
        "i": "1",
        "we": "1",
        "you": "1",
        "it": "n",
        "him": "m",
        "her": "f",
        "them": "p",
        "his": "m",
        "their": "p",
        "who": "",
        "this": "i",
        "that": "i",
        "there": "i",
        "what": "i",
        "which": "",
        "these": "i",
        "those": "p",
    },
    latter=("the latter", "the pair", "the duo", "the former"),
    press="media press",
    back_nouns={
        "anonymous person": "source sources official officer witness diplomat resident insider interlocutor officials aide spokesman",
        "outlet agency": "newspaper paper site website agency channel magazine outlet broadcaster daily network station portal blog",
        "outlet agency institution": "account page",
        "institution group": (
            "organisation organization company firm group club charity union bank airline party campaign department board "
            "utility carrier automaker carmaker lender insurer chipmaker drugmaker steelmaker shipbuilder refiner conglomerate "
            "retailer maker consortium partnership cooperative"
        ),
        "document": "report study document survey statement poll memo lawsuit",
        "person": (
            "minister president mayor prosecutor spokesman spokeswoman lawyer coach lawmaker senator expert researcher man woman "
            "chairman governor candidate prefect captain boy girl teenager professor"
        ),
    },
    bodies_alike=(
        frozenset(_FIRMS.split()),
        frozenset("department ministry agency office bureau board authority commission police administration treasury".split()),
        frozenset("department board university school hospital council institute college".split()),
        *(frozenset(("organisation", "organization", "group", one)) for one in _SOCIETIES.split()),
    ),
    called="name",
    when_words="when after before because since until",
    definite="the this that these those",
    determiners="the a an this that these those my your his her its our their some any no each every several many two three four five six seven eight nine ten all both another most",
    possessives="my your his her its our their",
    comparing="than",
    fronting="while although though when if since because as after before whereas even",
    fused="what",
    relatives="who which whom whose that where",
    coordinators="and or",
    boundaries="but that who which because while when whereas although though if since after before as where unless so until whom whose than nor",
    prepositions="in on at during after before to with while when as by through via over since about last late this early yesterday today from into for without despite amid following against",
    of_words="of de du des del della",
    times="overnight weekend yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday tonight morning afternoon evening night week month year january february march april may june july august september october november december last earlier later late recently previously separately",
    hearsay=(
        "reportedly",
        "allegedly",
        "supposedly",
        "purportedly",
        "it was reported",
        "it has been reported",
        "it is reported",
        "it is said",
        "rumor has it",
        "rumour has it",
    ),
    possible=(
        "may",
        "might",
        "could",
        "perhaps",
        "maybe",
        "possibly",
        "probably",
        "likely",
        "presumably",
        "possible",
        "appears",
        "appear",
        "seems",
        "seem",
    ),
    intended=(
        "will",
        "would",
        "shall",
        "plans",
        "planned",
        *(
            f"{have} no {plan}"
            for have in ("has", "have", "had", "are", "is")
            for plan in ("plans", "plan", "intention", "intentions")
        ),
        "plan to",
        "planning to",
        "going to",
        "is ready to",
        "are ready to",
        "was ready to",
        "is willing to",
        "are willing to",
        "is prepared to",
        "are prepared to",
        "intends",
        "intend to",
        "intended to",
        "aims to",
        "aims",
        "wo n ' t",
        "won ' t",
        "won ’ t",
        "ll",
    ),
    negations="not n t never no none neither without nothing nobody",
    contrast=(
        "however",
        "but",
        "meanwhile",
        "nevertheless",
        "nonetheless",
        "by contrast",
        "in contrast",
        "on the other hand",
        "separately",
        "elsewhere",
        "still",
        "yet",
        "for its part",
        "concerning",
        "as for",
        "regarding",
    ),
    own_versions=tuple(
        f"{version} of {this} {text}"
        for version in ("version", "versions", "edition")
        for this in ("this", "our", "the same")
        for text in ("article", "story", "report", "piece", "text", "page", "dispatch", "post")
    ),
    own_voice=(
        *(
            f"our own {check}"
            for check in (
                "readings",
                "count",
                "tally",
                "measurements",
                "checks",
                "inquiries",
                "investigation",
                "reporting",
                "analysis",
            )
        ),
        "our tally",
        "our correspondent",
        "our correspondents",
        "our reporter",
        "our reporters",
        "this newspaper",
        "this website",
        "this reporter",
        "this publication",
        "told us",
        *(
            f"{who} {had}{went}"
            for who in ("we", "i")
            for had in ("", "have ", "had ", "could ", "then ", "also ")
            for went in _WE_WENT
        ),
        *(
            f"{who} {look}"
            for who in ("i ' m", "i am", "we are", "we ' re")
            for look in ("looking at", "standing", "walking through")
        ),
        *(f"{who} was put" for who in ("i", "we")),
        *(f"our {watch}" for watch in ("watch", "stopwatch", "clock", "team", "data desk", "data team", "fact - checkers")),
        *(f"we {asked} {whom}" for asked in ("asked", "called", "tested", "checked") for whom in ("all", "every", "each", "the")),
        "we could see",
        "our photographer",
        "our photographers",
        "our desk",
        "seen by this",
        "shown to us",
        "our newsroom",
    ),
    finite=(
        "is are was were has have had do does did will would can cannot could may might must should shall says said goes went came comes gets "
        "got took takes made makes left began led ran fell rose saw gave lost won became kept set sent sat stood found held met paid put "
        "knew lay needs need wants want remains remain fled leaves works runs lives hit shows leak owes burns stays stay spent broke told grew drew threw flew blew wore tore bore swore rode drove chose froze shook sang sank drank swam rang stole woke spoke bought brought caught taught fought sought built lent slept felt dealt dug stuck struck hung swung bent lit slid shed shut beat sold dropped spread costs cost means owns faces grows falls rises "
        "lied hid died tied 's 're 've 'll 'd"
    ),
    gerund_openers="by in while",
    not_sources="plan procedure procedures rules rule custom tradition habit protocol saying proverb practice regulations formula usage legend plan schedule type need needs size law taste season age area",
    in_words="in",
    count_leads="on",
    arriving="came comes",
    studies="study report poll survey memo audit data documents leak filing analysis research",
    not_verbs="log logs count counts tally record records claim claims report reports note notes estimate estimates answer answers comment comments question questions demand demands promise promises offer offers charge charges call calls attack attacks forecast forecasts show shows find finds hope hopes fear fears doubt doubts challenge challenges blast blasts shout shouts laugh laughs point signal signals reason reasons state states worry guess vow threat thought shoot shot post posts counter counters praise blame feeling meaning finding findings warning warnings felt held hold holds remark remarks guess rule rules sign proposed scream see tweet tweets give gives name names list lists document documents register registers share shares release releases broadcast broadcasts figure figures value values price prices place places quote quotes dispute disputes disputed guesses revised alleged suspected restated",
    told_by="to",
    agents="by",
    weak_according="per",
    person_relatives="who",
    own_possessives="our",
    impersonal="it",
    infinitive_markers="to",
    infinitive_by_marker=True,
    gerund_ending="ing",
    possessive_mark="s",
    noun_before="to a an the",
    past_endings="ed d id rote old hought",
    name_fillers="news",
    denying_determiners="no",
    gerund_links="as and",
    put_out="posted shared published released uploaded broadcast circulated aired filed",
    hearers="inquest inquiry jury hearing tribunal trial commission panel judge magistrates mps",
    news_labels="breaking update exclusive urgent watch live developing correction clarification analysis opinion explainer video news",
    announcing="made gave gives issued provided released broke offered delivered published shared updated held set read put laid",
    announced_ahead="update updates briefing bulletin conference toll tally figures numbers details",
    acts=ACTS,
    announced_things=(
        "announcement comment comments remark remarks admission assurance claim claims allegation allegations disclosure revelation "
        "prediction forecast warning update updates figure figures tally toll number numbers detail details news information account "
        "assessment accusation confession confirmation estimate finding findings statement timetable briefing bulletin conference"
    ),
    against_words="while whereas though although but",
    announcers="this following",
    capital_days=True,
    victims="victim victims dead killed casualty casualties fatality fatalities deaths martyr martyrs body bodies corpse corpses wounded injured",
    small_times="today yesterday tomorrow tonight",
    animate_pronouns=True,
    hearsay_passives="say report believe think allege understand rumor claim suspect",
    name_particles="al el de van von bin ibn abu ben da di la le",
    unnamed="source sources insider insiders people person others some many observers rumours rumors reports",
    nonfinite="having being be been",
    indefinite="a an",
    bare_plural=True,
    plurals="police people men women majority many some most critics and who media data they",
    owners="from in this",
    admit="admit acknowledge concede",
    refusals="reject dismiss",
    refused=(
        "offer offers bid bids proposal proposals call calls demand demands request requests deal deals approach approaches appeal appeals "
        "jail measure measures referendum ban levy merger reform reforms "
        "motion amendment application petition invitation settlement ultimatum takeover truce ceasefire terms bill budget treaty pact agreement agreements contract contracts plan plans scheme schemes case suit suits lawsuit lawsuits "
        "quota quotas tariff tariffs sanction sanctions tax taxes candidate candidates nomination appointment visa visas permit permits law laws resolution constitution compromise mediation loan loans bailout extension"
    ),
    confirms="confirm",
    mistakes="error errors mistake mistakes blunder",
    head_last=True,
    gender={
        "mr": "m",
        "sir": "m",
        "lord": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "lady": "f",
        "two": "p",
        "several": "p",
        "some": "p",
        "three": "p",
    },
    adverb_endings="ly",
    finite_endings="ed",
    relays=(
        *("in conversation with", "in a conversation with", "in a talk with", "in an exchange with", "over the phone to"),
        "in an interview with",
        "in an interview to",
        "in an interview on",
        "in interviews with",
        "interview with",
        *(
            f"in a {call} with"
            for call in ("phone call", "telephone call", "call", "video call", "telephone interview", "phone interview")
        ),
        *(
            f"in {reply} to"
            for reply in ("a written reply", "a reply", "a written answer", "a written response", "a text message")
        ),
        "in an email to",
        "in a statement to",
        "in comments to",
        "in remarks to",
        "in a message to",
        "in a letter to",
        *(f"in {piece} {by}" for piece in ("a report", "an article", "a piece", "a story", "a dispatch") for by in ("by", "in")),
        *(
            f"in {words} {carried} by"
            for words in ("remarks", "comments")
            for carried in ("reported", "carried", "published", "relayed")
        ),
        "spoke to",
        "spoke with",
        "speaking to",
        "speaking with",
        "speaking on",
        "talking to",
        *(
            f"{given} to"
            for given in (
                "handed",
                "passed",
                "sent",
                "slipped",
                "given",
                "forwarded",
                "addressed",
                "entrusted",
                "shown",
                "made available",
            )
        ),
        "seen by",
        "obtained by",
        "reviewed by",
        "published by",
        "published in",
        "viewed by",
        "described by",
        "verified by",
        "authenticated by",
        "checked by",
        "geolocated by",
        "shared with",
        "leaked to",
        "quoted in",
        "cited in",
        "aired by",
        "broadcast by",
        "first reported by",
        "questioned by",
        "asked by",
        "quizzed by",
        "approached by",
        "reached by",
        "a guest of",
        "a guest on",
    ),
    holding=(
        "did not name",
        "does not name",
        *(f"{have} {verb}" for verb in _OBTAINED.split() for have in ("has", "have", "had")),
        *("obtained", "received", "read", "has in hand", "has got hold of", "got hold of", "is in possession of"),
        "has a copy",
        "holds a copy",
        *(f"{able} {look}" for able in _ABLE for look in ("consult", "see", "read", "view", "watch", "study", "examine")),
        "reviewed",
        "published",
        "first reported",
        "saw",
    ),
    obtained=(
        *(f"{have} {verb}" for verb in _OBTAINED.split() for have in ("has", "have", "had")),
        *"obtained reviewed saw read viewed studied received published examined".split(),
        "got hold of",
        *"cites cited quotes describes described mentions".split(),
        *(f"{points} to" for points in ("points", "pointed", "refers", "referred")),
        *(f"{quotes} from" for quotes in ("quotes", "quoted")),
        "has had access to",
        "had access to",
        "has been shown",
        "was shown",
        "has got hold of",
        "has had sight of",
        *(f"{able} {look}" for able in _ABLE for look in ("consult", "view", "watch", "study", "examine")),
    ),
    showing=(
        *(f"{which} {verb} that" for which in ("which", "that", "it", "they", "and it") for verb in _SHOW.split()),
        *(f"{verb} that" for verb in _SHOWING.split()),
        *(f"from which {it} that" for it in ("it emerges", "it emerged", "it follows", "it appears", "it is clear")),
        "according to which",
        *(f"as {proof} of" for proof in ("evidence", "proof")),
    ),
    media_words={
        "agency": "wire newswire agency agence agencia agenzia agentur",
        "outlet": (
            "courier herald times echo post gazette tribune chronicle observer guardian telegraph telegram mail mirror sun star ledger journal "
            "radio tv television news daily weekly magazine bugle recorder mercury examiner dispatch inquirer enquirer sentinel "
            "globe record clarion citizen argus advertiser independent standard express press fm online broadcasting reporter lantern beacon register presse "
            "bulletin pulse portal monitor network today newsroom channel courrier écho dépêche quotidien observateur messager réveil "
            "nouvelliste progrès télégramme républicain"
        ),
    },
    hypernyms={
        "man woman boy girl teenager": "*",
        "officer": "general colonel captain lieutenant commander major sergeant officer brigadier superintendent inspector constable chief",
        "lawmaker politician councillor": "senator representative congressman congresswoman mp mayor minister councillor councilwoman councilman member",
        "prosecutor": "prosecutor attorney",
        "doctor physician medic": "dr doctor surgeon professor physician nurse",
        "executive boss": "ceo chief chairman chairwoman director president",
        "lawyer attorney barrister solicitor": "lawyer attorney barrister solicitor counsel",
        "scientist researcher academic expert specialist": (
            "professor dr researcher scientist biologist biochemist chemist physicist geologist climatologist meteorologist "
            "epidemiologist virologist sociologist economist historian psychologist archaeologist astronomer botanist zoologist vet "
            "hydrologist oceanographer volcanologist seismologist glaciologist toxicologist anthropologist geographer linguist "
            "mathematician engineer geneticist ecologist demographer statistician analyst"
        ),
        "policeman policewoman detective investigator": "inspector superintendent sergeant detective constable commissioner captain lieutenant chief",
        "firefighter rescuer": "captain lieutenant chief commander firefighter",
        "diplomat": "ambassador envoy consul attaché emissary",
        "athlete player footballer": "captain striker defender goalkeeper midfielder winger forward runner swimmer cyclist skier boxer sprinter champion",
        "artist": "singer actor actress musician painter sculptor rapper dancer pianist",
        "author novelist": "writer novelist essayist poet",
        "filmmaker": "director",
        "cleric": "bishop archbishop priest cardinal imam rabbi pastor vicar reverend",
        "farmer": "grower breeder rancher winemaker shepherd",
        "teacher": "professor headteacher lecturer",
        "judge magistrate": "justice judge magistrate",
        "head_of_state": "president king queen emperor",
        "head_of_government": "premier chancellor prime minister",
        "top_diplomat foreign_secretary": "minister secretary",
        "coach manager": "coach manager trainer",
        "spokesman spokeswoman spokesperson": "spokesman spokeswoman spokesperson",
    },
    news_items="update story news report information tale rumour rumor scoop account info claim",
    credited=(
        "first appeared in",
        "first appeared on",
        "appeared first in",
        "appeared first on",
        "first surfaced in",
        "first surfaced on",
        "comes from",
        "came from",
        "comes to us from",
        *(f"{comes} {way}" for comes in ("reaches us", "reached us", "comes", "came") for way in ("by way of", "via", "through")),
        *(f"{came} {down} from" for came in ("came", "comes") for down in ("down", "through")),
        *(
            f"{reached} {us} from"
            for reached in ("reached", "reaches", "has reached")
            for us in ("us", "the newsroom", "the paper")
        ),
        "came in from",
        "was first told by",
        "was first told in",
        "was first reported by",
        "was broken by",
        "originated in",
        "originated with",
        "was taken from",
        "is taken from",
        "was first published by",
        "was first published in",
        "first told by",
        "broken by",
        "first reported by",
        "taken from",
        "started on",
        "started with",
        "first ran in",
        *(f"{be} {carried} by" for be in ("is", "was", "has been") for carried in ("carried", "relayed", "reported")),
        *_FROM_WHOM,
    ),
    accounts=(
        "figure figures number toll count tally estimate details detail version testimony data allegation allegations finding findings "
        "conclusion announcement admission disclosure revelation assessment prediction warning statistic statistics"
    ),
    pointed=tuple(
        f"this {article} {based} {report}"
        for article in ("article", "report", "story", "piece", "text")
        for based in ("is based on", "was based on", "draws on", "relies on")
        for report in (
            "a report by",
            "reporting by",
            "an article in",
            "an article by",
            "a dispatch by",
            "a broadcast by",
            "a report in",
        )
    )
    + tuple(f"{the} {word} {stands}" for the in ("the", "this", "these", "those") for word in _WORDS for stands in _STANDS)
    + tuple(
        f"{this} {phrase}"
        for this in ("this", "that")
        for phrase in (
            *_FROM_WHOM,
            "comes from",
            "came from",
            "was first reported by",
            "was first published by",
            *(f"{be} the {noun} given by" for be in ("is", "was") for noun in ("account", "version", "explanation", "figure")),
            *(f"{be} the {noun} of" for be in ("is", "was") for noun in ("account", "version", "testimony", "word")),
        )
    )
    + tuple(f"{words} {be} those of" for words in ("the words", "these words", "those words") for be in ("are", "were"))
    + tuple(f"{these} {be} the words of" for these in ("these", "those") for be in ("are", "were"))
    + tuple(
        f"that {be} the {noun} of"
        for be in ("is", "was")
        for noun in ("finding", "findings", "conclusion", "verdict", "view", "claim", "message", "warning", "assessment", *_TOLD)
    )
    + tuple(
        f"{such} {be} the {noun} of"
        for such in ("such", "those", "these")
        for be in ("is", "are", "was", "were")
        for noun in ("findings", "conclusions", "view", "views", "claim", "claims", "figures", *_TOLD)
    )
    + tuple(
        f"so {ran} the {noun} of"
        for ran in ("ran", "runs", "went", "goes", "reads", "read")
        for noun in (
            "account",
            "accounts",
            "story",
            "version",
            "complaint",
            "complaints",
            "claim",
            "claims",
            "argument",
            "message",
        )
    )
    + tuple(
        f"{this} {emerges} from"
        for this in ("this", "that", "this much", "that much", "so much", "as much", "all this", "all of this", "it all")
        for emerges in _EMERGES
    )
    + tuple(f"so it {says} in" for says in ("says", "said", "stands", "stood", "reads", "read", "is written", "was written"))
    + ("that from", "this from", "this according to", "that according to")
    + tuple(
        f"{this} {is_there} {where} in"
        for this in ("it", "this", "that", "so it", "all this", "all of this")
        for is_there in (
            "is there",
            "is all there",
            "stands",
            "stands written",
            "is set down",
            "is written",
            "is",
            "says so",
            "is put",
            "can be seen",
            "could be seen",
        )
        for where in ("", "in black and white", "there")
        if where or is_there not in ("is", "is put")
    )
    + tuple(f"{so} {say}" for so in ("so", "so , at least ,", "so at least") for say in _SAY_SO.split())
    + tuple(
        f"we {have} {this} {where}"
        for have, where in (
            ("have", "from"),
            ("had", "from"),
            ("found", "in"),
            ("read", "in"),
            ("learned", "from"),
            ("owe", "to"),
        )
        for this in ("this", "it", "that", "the news")
    ),
    opening=tuple(
        f"{has} {a}{kind} {answer}"
        for has in (
            "has",
            "had",
            "have",
            "gave",
            "gives",
            "offers",
            "offered",
            "tell",
            "tells",
            "told",
            "paint",
            "paints",
            "painted",
        )
        for a, kinds in _TELLINGS_OF
        for kind in kinds
        for answer in ("answer", "explanation", "story", "tale", "version", "account", "picture", "theory", "reading", "view")
    ),
    how_told=(
        *(f"{that} {be} {how}" for that in ("that", "this", "so") for be in ("is", "was", "' s") for how in ("how", "what")),
        *("is how", "was how"),
        *(
            f"{that} , {rate} , {be} how"
            for that in ("that", "this", "so")
            for rate in ("at least", "at any rate", "in any case", "at all events", "roughly", "in short")
            for be in ("is", "was")
        ),
    ),
    heralds=(
        *("this", "the following", "as follows", "thus", "so", "like this", "like so", "this way", "this much", "the same"),
        *(f"{one} thing" for one in ("one", "only one", "the one", "just one")),
        *(
            f"this {word}"
            for word in ("picture", "account", "version", "story", "answer", "figure", "tally", "count", "message", "news")
        ),
        *(f"this to {say}" for say in ("say", "add", "report", "tell", "offer")),
        *(f"in {these} {words}" for these in ("these", "the following") for words in ("words", "terms")),
        *(f"for {itself}" for itself in ("itself", "themselves", "himself", "herself")),
    ),
    notices=(
        "notice notices statement communique bulletin release memo circular letter message warning appeal note post tweet reply "
        "answer email clarification correction denial update alert summary text lines figures numbers toll tally"
    ),
    contacting=(
        *(f"{got} in {touch} with" for got in ("got", "gets", "get", "was", "were", "is") for touch in ("touch", "contact")),
        *(
            "contacted contacts rang rings phoned phones telephoned called calls emailed emails texted approached approaches".split()
        ),
        *(
            f"{wrote} to"
            for wrote in ("wrote", "writes", "spoke", "speaks", "talked", "talks", "turned", "turns", "came", "went")
        ),
        *(f"{spoke} with" for spoke in ("spoke", "speaks", "talked", "talks", "met", "sat down", "sits down")),
        *("met", "confided in", "confides in", "confided to", "opened up to", "opens up to", "unburdened himself to", "visited"),
    ),
    drawing=(
        *("summarises", "summarised", "summarizes", "summarized", "sums up", "summed up", "takes up", "took up"),
        *(f"{picks} up{on}" for picks in ("picks", "picked") for on in ("", " on")),
        *("passes on", "passed on", "repeats", "repeated", "echoes", "echoed"),
        *(
            "carries",
            "carried",
            "publishes",
            "published",
            "prints",
            "printed",
            "reprints",
            "reprinted",
            "reproduces",
            "reproduced",
        ),
        *(
            "runs",
            "ran",
            "airs",
            "aired",
            "broadcasts",
            "relays",
            "relayed",
            "posts",
            "posted",
            "shares",
            "shared",
            "retells",
            "retold",
        ),
    ),
    leaning_on=(
        *(
            "quotes",
            "quoted",
            "cites",
            "cited",
            "quotes from",
            "quoted from",
            "cites from",
            "refers to",
            "referred to",
            "points to",
        ),
        *("pointed to", "leans on", "leant on", "leaned on", "relies on", "relied on", "draws on", "drew on", "falls back on"),
    ),
    to_light=("brought to light", "brings to light", "turned up", "unearthed", "laid bare", "lays bare"),
    excerpts="extract extracts excerpt excerpts passage passages page pages part parts lines sections",
    excerpt_links="from of",
    pointing_out="one first only last next person man woman",
    broke_silence=(
        *(f"{broke} {the} silence" for broke in ("break", "breaks", "broke") for the in ("the", "his", "her", "their", "its")),
        *(f"{speak} {up}" for speak in ("speak", "speaks", "spoke") for up in ("up", "out", "first")),
        *(f"{go} public" for go in ("go", "goes", "went")),
        *(f"{come} forward" for come in ("come", "comes", "came")),
        *(f"{raise_} the alarm" for raise_ in ("raise", "raises", "raised", "sound", "sounds", "sounded")),
        *(f"{blow} the whistle" for blow in ("blow", "blows", "blew")),
    ),
    results="result results outcome finding findings upshot conclusion discovery",
    replies="answer reply response",
    enquiring=(
        "dig dug digging looked looking investigated investigating inquired enquired inquiring combed combing sifted sifting went checked "
        "checking counted counting analysed analyzed analysing examined examining reviewed studied compared measured tracked followed asked"
    ),
    media_places=(
        "headline headlines page pages air airwaves wire issue issues edition editions column columns bulletin bulletins programme "
        "programmes broadcast broadcasts front lead splash cover website site homepage feed supplement editorial coverage story"
    ),
    featuring=(
        "runs ran run running has had carries carried carrying devotes devoted devoting dedicates dedicated gives gave given publishes "
        "published prints printed airs aired broadcasts broadcast opens opened leads led leading splashes splashed covers covered "
        "covering features featured highlights highlighted headlines headlined focuses focused turns turned brings brought puts put "
        "tells told deals dealt reports reported posts posted wrote writes fills filled fronts"
    ),
    showing_room=(
        "carries carried carrying covers covered covering features featured airs aired broadcasts broadcast highlights highlighted "
        "headlines headlined fronts publishes published prints printed reports reported runs ran brings brought"
    ),
    leading_on="leads led leading opens opened splashes splashed focuses focused tells told deals dealt wrote writes reports reported",
    room_links="on about to with of over",
    featured_in=(
        *(
            f"{is_} the {lead} {in_}"
            for is_ in ("is", "was", "makes", "made")
            for lead in ("headline", "lead", "splash", "cover", "story", "lead story", "top story", "main story", "front page")
            for in_ in ("in", "of", "on", "at")
        ),
        *(
            f"{feature} in"
            for feature in ("features", "featured", "appears", "appeared", "figures", "figured", "is reported", "was reported")
        ),
        *(
            f"{is_} {covered} by"
            for is_ in ("is", "was", "has been")
            for covered in ("covered", "featured", "carried", "headlined")
        ),
        *(
            f"{is_} on the {page} of"
            for is_ in ("is", "was")
            for page in ("front page", "cover", "air", "homepage", "site", "website")
        ),
        *(
            f"{opens} the {bulletin} of"
            for opens in ("opens", "opened", "leads", "led", "fills", "filled", "makes", "made")
            for bulletin in ("bulletin", "news", "columns", "pages", "programme", "front page", "headlines")
        ),
        *(f"{hit} the headlines in" for hit in ("hit", "hits", "made", "makes")),
    ),
    ascribing=tuple(f"{gives} to" for gives in ("attributes", "attributed", "ascribes", "ascribed", "credits", "credited")),
    quoted_as=tuple(f"{be} {quoted}" for be in ("is", "was", "are", "were") for quoted in ("quoted", "cited")),
    named_source=(
        *(
            f"as {its} {only}{source}"
            for its in ("its", "the", "their", "a")
            for only in ("", "only ", "sole ", "main ")
            for source in ("source", "sources", "informant", "authority")
        ),
        *(
            f"to {prove} {it}"
            for prove in ("prove", "show", "support", "confirm", "document", "back up")
            for it in ("it", "this", "that")
        ),
        *(f"is {given} as the source" for given in ("given", "named", "quoted", "credited", "cited")),
        *("as proof", "as evidence", "to show for it", "to back it up", "to back this up", "that proves it", "that proves this"),
    ),
    no_doubt=(
        *(f"there is {no} {doubt}" for no in ("no", "little", "not the slightest") for doubt in ("doubt", "question")),
        *(
            f"{it_is} {clear}"
            for it_is in ("it is", "it ' s", "this much is", "one thing is")
            for clear in ("clear", "certain", "obvious", "plain", "beyond doubt")
        ),
    ),
    laid_out="laid lays set sets spelled spelt spells put puts gave gives",
    thus_told="thus",
    meant_objects="it this that so",
    namely=("in this case", "in this instance", "namely"),
    built_on=(
        *("based on", "built on", "drawing on", "resting on", "relying on", "founded on"),
        *(f"for which it {leans} on" for leans in ("relied", "relies", "drew", "leaned", "leans")),
    ),
    cited_next=(
        *(
            f"{leans}{on}"
            for leans, on in (
                *((verb, "") for verb in "cited cites cite quoted quotes quote credited credits names named".split()),
                *((verb, " to") for verb in "referred refers refer pointed points".split()),
                *((verb, " on") for verb in "relied relies rely drew draws".split()),
            )
        ),
        *(
            f"{based} {report} on"
            for based in ("based", "bases", "is basing", "was basing")
            for report in ("this", "that", "its report", "the report", "its story", "the story", "its article", "the article")
        ),
        *(
            f"{ascribed} {news} to"
            for ascribed in ("attributed", "attributes", "sourced", "sources", "credited", "credits", "ascribed", "ascribes")
            for news in (
                "this",
                "that",
                "it",
                "the information",
                "the report",
                "the story",
                "the news",
                "the figure",
                "the claim",
            )
        ),
    ),
    had_from=(
        *(
            f"{puts} {words} in the mouth of"
            for puts in ("puts", "put", "places", "placed", "lays", "laid")
            for words in ("these words", "those words", "the words", "this sentence", "the sentence", "this", "it", "that")
        ),
        *(
            f"{gives} {the} {word} to"
            for gives in ("attributes", "attributed", "ascribes", "ascribed", "credits", "credited")
            for the in ("the", "this", "these", "those", "that")
            for word in _WORDS
        ),
        *(
            f"{have} {this} from"
            for have in ("has", "had", "got", "have", "heard")
            for this in ("this", "that", "it", "the news")
        ),
        *(f"{owes} {this} to" for owes in ("owes", "owed") for this in ("this", "it", "the news")),
        *(
            f"{gives} {this} to"
            for gives in ("attributes", "attributed", "credits", "credited")
            for this in ("this", "that", "it", "the news")
        ),
        *(f"{leans} here on" for leans in ("relies", "relied", "draws", "leans")),
        *(f"bases {this} on" for this in ("this", "it", "its report")),
        *("relies on", "relied on", "leans on", "leant on", "leaned on", "draws on", "drew on", "points to", "pointed to"),
        *("refers to", "referred to", "falls back on", "goes by", "builds on"),
    ),
    retelling=tuple(
        f"{have}{took}"
        for have in ("", "has ", "had ")
        for took in (
            "picked up",
            "picks up",
            "taken up",
            "took up",
            "takes up",
            "followed up",
            "follows up",
            "relayed",
            "relays",
            "reprinted",
            "reprints",
            "republished",
            "republishes",
            "carried",
            "carries",
            "reposted",
            "ran",
            "runs",
            "echoed",
            "repeated",
        )
    ),
    said_so=("this", "that", "it", "so", "as much", "the same", "the same thing"),
    seen_on=tuple(
        f"{seen} that"
        for seen in (
            "one can see",
            "one sees",
            "you can see",
            "it can be seen",
            "it could be seen",
            "can be seen",
            "it is visible",
            "viewers can see",
        )
    )
    + tuple(
        f"{be} {seen}"
        for be in ("is", "are", "was", "were", "can be", "could be")
        for seen in ("seen", "heard", "shown", "visible")
    ),
    taken_over=(
        "which took over",
        "which takes up",
        "which picked up",
        "which relayed",
        "which relays",
        "picking up",
        "taking up",
        "relaying",
    ),
    was_there=tuple(
        f"{was} {there}"
        for was in ("was", "were")
        for there in ("there", "at the scene", "on the spot", "on site", "present", "on the ground")
    ),
    blunt=(
        *(f"{broke} {the} silence" for broke in ("breaks", "broke") for the in ("the", "his", "her", "their", "its")),
        *(f"{spoke} {up}" for spoke in ("speaks", "spoke") for up in ("up", "out")),
        *(
            "went public",
            "goes public",
            "came forward",
            "comes forward",
            "raised the alarm",
            "sounded the alarm",
            "raises the alarm",
        ),
        *("blew the whistle", "minced no words", "set the record straight", "had a clear message", "kept it short", "came clean"),
        *(
            f"{be} {clear}"
            for be in ("is", "are", "was", "were")
            for clear in ("clear", "adamant", "blunt", "unequivocal", "categorical", "unanimous")
        ),
        *(f"{leave} no {doubt}" for leave in ("leaves", "leave", "left") for doubt in ("doubt", "room for doubt")),
        *(f"{made} no secret of it" for made in ("makes", "make", "made")),
        "did not mince words",
        "does not mince words",
    ),
    trusted="believed trusted guide by right correct",
    source_labels="source sources via",
    filed_from=tuple(f"with {files} from" for files in ("files", "reporting", "reports", "material", "information", "agencies")),
    fractions="half third quarter twice double triple",
    views=(
        "version view line position explanation answer reply response verdict conclusion finding theory story word news message "
        "claim belief account assessment reading understanding impression estimate argument defence suspicion hope fear guess bet hunch "
        "advice warning promise complaint contention concern opinion analysis judgment estimation experience calculation reckoning admission"
    ),
    handling=(
        "buried carried brought washed wrapped lifted pulled dug recovered treated bandaged stitched received admitted identified "
        "ferried rowed drove counted fetched loaded collected entered took"
    ),
    handled="bodies body dead corpses coffins graves wounded injured children patients casualties survivors remains men women people",
    perceiving="saw heard watched witnessed filmed videoed",
    paper_verbs=(
        "show list log name give record reveal indicate document put place have capture fault commit envisage envision stipulate outline "
        "detail catalogue chronicle itemise implicate exonerate depict"
    ),
    paper_telling=(
        "fault commit envisage envision stipulate outline detail catalogue chronicle itemise implicate exonerate depict name"
    ),
    shows=f"{_SHOW} documents documenting documented mentions mentioned describes described speaks spoke refers referred",
    speaking_of=("of", "to"),
    emphatic="own",
    whichever="any",
    ready_to_talk=tuple(
        f"{agreed} to {talk}" for agreed in ("agreed", "agrees", "offered") for talk in ("talk", "speak", "testify")
    ),
    terms="condition if provided unless anonymously",
    pointing_verbs="say tell confirm announce report write reveal admit acknowledge disclose record document mention",
    happenings=(
        "incident accident affair scandal fire flood floods disaster strike walkout episode tragedy catastrophe blaze blast explosion crash collapse "
        "shooting stabbing killing murder protest march riot earthquake quake storm crisis outbreak epidemic blackout outage derailment "
        "anniversary parallel"
    ),
    putting_out="has had broke breaks published publishes carries carried ran runs posted posts put puts had",
    lessons="time spring summer autumn winter morning evening night week month year weekend day past history experience life practice future years facts reality",
    nominatives="he she they we i",
    nobody="me us himself herself themselves something anything everything anyone nobody noone everyone everybody anybody nothing whoever neither none more less fewer",
    by_own_words=tuple(
        f"{by} {whose} {own}{telling}"
        for by in ("by", "in")
        for whose in ("his", "her", "their", "our")
        for own in ("", "own ")
        for telling in "account count tally reckoning calculation estimate telling words version testimony".split()
    ),
    own_features={"his": "m", "her": "f", "their": "p"},
    agents_of="man woman ist eer keeper worker driver owner",
    quoting="quote cite",
    publications=(
        "report reports dispatch dispatches story stories article articles piece pieces information info revelation revelations exclusive "
        "exclusives scoop item bulletin bulletins coverage reporting website site broadcast broadcasts programme podcast investigation "
        "investigations newsletter column edition colleagues tweet tweets post count counts tally tallies survey analysis"
    ),
    as_true=(
        *(
            f"{be} {true}"
            for be in ("is", "are", "was", "were", "proves", "prove", "turns out to be", "turn out to be", "can be")
            for true in (
                "accurate",
                "true",
                "right",
                "correct",
                "reliable",
                "confirmed",
                "to be believed",
                "right about this",
                "to be trusted",
                "believed",
                "trusted",
                "any guide",
                "anything to go by",
            )
        ),
        *(
            f"{has} {it} right"
            for has in ("has", "had", "have", "got", "gets", "tells")
            for it in ("it", "this", "that", "things", "its facts")
        ),
        *(
            f"{has} {got}{its} {sums} right"
            for has in ("has", "had", "have")
            for got in ("", "got ")
            for its in ("its", "his", "her", "their", "the")
            for sums in ("sums", "figures", "numbers", "facts", "dates", "story")
        ),
        *(f"{has} got it right" for has in ("has", "had", "have")),
    ),
    provisos="if",
    establishing="established ascertained verified corroborated",
    colleagues="colleagues",
    durations="time years months weeks days nights decades hours minutes moment while centuries generations year month week weekend day night",
    at_large="those people everyone everybody anyone many some most few",
    media_telling="report write speak tell recount reveal note publish broadcast describe",
    coming_out="used took went appeared turned called convened broke came stepped summoned interrupted gathered chose wrote",
    public_verbs="announce confirm report reveal acknowledge admit deny",
    falling_to=tuple(f"it {fell} to" for fell in ("fell", "falls", "was left", "was up")),
    accusing="accuse",
    inventing=tuple(
        f"of {making}"
        for making in (
            "inventing",
            "fabricating",
            "making up",
            "dreaming up",
            "concocting",
            "spreading lies about",
            "lying about",
        )
    ),
    asking=(
        "asked asks quoted quotes cited cites interviewed interviews contacted reached approached questioned telephoned phoned called"
    ),
    both="both",
    as_well=(*(f"as {does}" for does in ("does", "did", "do")), *(f"and so {does}" for does in ("does", "did")), "as well as"),
    announced="source sources outlet outlets media channels pages accounts websites",
    examples="including such namely",
    example_links="as both",
    one_alone="single one another further second",
    of_press="local private state official foreign national regional international independent government wire press leading main other public",
    retracting="correct correction corrections retract retraction retractions rectify rectification withdraw withdrawal remove removal delete "
    "deletion amend takedown",
    sent_words="message messages letter letters email emails post posts tweet tweets statement statements information data evidence details figures",
    sending="posted sent wrote emailed written shared tweeted provided supplied given submitted put",
    tellings="account accounts testimony testimonies words telling recollection recollections remarks comments version count counts tally tallies estimate estimates",
    news="news word story stories report reports announcement dispatch details particulars",
    news_links="of about on",
    carrying=(
        "pass passes passed carry carries carried break breaks broke broken spread spreads run runs ran relay relays relayed publish publishes published "
        "air airs aired broadcast broadcasts bring brings brought post posts posted circulate circulated pick picks picked take takes took"
    ),
    unsigned="reports rumors rumours talk speculation gossip",
    vague="some many several unconfirmed initial early first conflicting other various persistent new recent more latest preliminary unverified",
    taking="claim",
    lives="life lives victim victims",
    reached="reached contacted asked interviewed questioned approached quizzed telephoned phoned called pressed met",
    firsts="first",
    outcomes="killed dead injured wounded hurt missing displaced detained arrested affected",
    repeating="repeat echo relay carry report cite quote",
    figures="figure figures toll number numbers total count estimate estimates sum tally",
    answering="comment comments reply replies replied response respond responded answer answers answered",
    declining="declined declines refused refuses unavailable without",
    withheld="whether if how why when where what who which",
    questioned="asked pressed questioned quizzed challenged grilled pushed probed",
    own_work="check checks count counts tally tallies survey surveys investigation inquiry analysis review report spot scene ground",
    reporters="team teams reporter reporters correspondent correspondents journalist journalists photographer photographers newsman crew",
    reporting_for="for from with",
    witnessing="confirm confirmed verify verified establish saw see sees seen witnessed witnesses observed observes counted counts found finds watched heard verified established",
    relying=_RELYING,
    excludes="dismiss",
    about_this=("that is what", "that ' s what", "this is what", "that was what", "this was what", "such is what"),
    needs={"gather": "that from"},
    tells_by_itself="read",
    bounding="least most",
    tag_openers="as so",
    particles="out up down over off on",
    rates="at above below between nearer closer",
    pointers="same this that",
    leads="heads headed leads led runs ran chairs chaired directs represents commands",
    demonstratives="this that",
    single="a an his her",
)

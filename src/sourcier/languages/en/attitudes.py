"""English words of attitude."""

from __future__ import annotations

from sourcier.languages.attitudes import AttitudeWords

WORDS = AttitudeWords(
    verbs={
        "o": (
            "support endorse favor favour embrace applaud commend laud hail salute celebrate thank congratulate admire respect "
            "appreciate love loathe despise detest dislike prefer regret mourn mock ridicule deride belittle insult disparage "
            "denigrate bash assail attack lambast lambaste castigate berate rebuke scold chastise excoriate decry deplore scorn "
            "rebuff spurn shun disown repudiate renounce approve seek encourage exhort implore press pressure lobby instruct order "
            "direct invite advocate champion promote tout trumpet tout outline unveil detail portray depict characterize "
            "characterise paint deem regard view perceive compare liken equate mention discuss debate address highlight "
            "emphasize emphasise stress underline underscore illustrate echo repeat reiterate reference invoke recount relate "
            "chronicle document divulge voice express articulate convey relay dread anticipate crave covet distrust mistrust envy "
            "pity forgive justify rationalize rationalise excuse downplay minimize minimise exaggerate overstate misstate "
            "understate contradict contest contemplate ponder consider guarantee savage skewer pan trash disapprove lament bemoan "
            "criticize criticise attack admonish reprimand demean vilify demonize demonise malign smear slander defame "
            "stigmatize idolize revere honor honour toast welcome espouse second dispute shame taunt tease heckle boo cheer "
            "caricature parody satirize lampoon disavow explain describe recall remember recognize recognise acknowledge note "
            "believe trust doubt understand predict foresee forecast expect envision envisage promise pledge vow threaten offer "
            "propose recommend suggest demand request urge advise warn caution remind ask want hate fear blame credit "
            "accuse claim allege admit concede confess report announce declare proclaim question query challenge defend oppose "
            "reject denounce condemn censure resent rue bear "
            "back knock diss rip hammer pillory snub woo court grill quiz eulogize extol glorify bless greenlight reaffirm reassert "
            "restate underplay parrot plug hype peddle pitch float confide broach retell narrate peg misrepresent mischaracterize "
            "mischaracterise distort misquote misunderstand overlook ignore disregard heed notice grasp appraise assess gauge "
            "evaluate tolerate condone stomach abhor begrudge relish savor savour enjoy cherish treasure idealize romanticize fancy "
            "prioritize prioritise chant recite nickname sanction project rethink reconsider lambaste trivialize trivialise "
            "pronounce vouch"
        ),
        "i": (
            "want hope expect plan intend aim seek wish desire decide prefer refuse agree promise vow pledge "
            "threaten offer propose demand ask request love like hate fear hesitate resolve opt volunteer yearn long aspire "
            "consider regret swear commit determine consent profess"
        ),
        "c": (
            "regret resent trust appreciate pray concur brag crow whine grouse theorize theorise hypothesize hypothesise intimate "
            "insinuate profess proclaim pronounce stipulate presume calculate reflect ask request urge order direct intend prefer "
            "vow pledge"
        ),
        "cz": "pray bet wager presume reckon figure",
        "x": (
            "call talk speak object appeal push argue complain boast worry think dream insist focus dwell touch elaborate comment "
            "remark write tweet joke apologize apologise rail lash hit fire protest campaign vote side stand stick root sympathize "
            "sympathise identify point allude refer hint testify respond react reply attest vouch scoff sneer balk marvel jeer "
            "rejoice delight despair know hear learn read inquire enquire beg plead look gripe grumble moan rant rave gush muse "
            "fret agonize agonise speculate find lay set spell rule single bring play sum shrug brush laugh turn back double take "
            "make weigh disagree answer hold issue speak reach come go lean get"
        ),
    },
    particles={
        "o": (
            "call_for call_on call_out call_upon talk_about talk_of talk_up talk_down speak_about speak_of speak_for speak_against "
            "speak_out_against speak_highly_of object_to appeal_for appeal_to push_for push_back_on push_back_against argue_for "
            "argue_against argue_about complain_about complain_of boast_about boast_of brag_about worry_about worry_over care_about "
            "care_for think_about think_of dream_of dream_about believe_in insist_on focus_on dwell_on touch_on elaborate_on "
            "comment_on remark_on reflect_on weigh_in_on report_on write_about write_of tweet_about joke_about apologize_for "
            "apologise_for rail_against lash_out_at hit_out_at hit_back_at fire_back_at warn_of warn_about warn_against "
            "caution_against advise_against protest_against campaign_for campaign_against vote_for vote_against side_with "
            "stand_by stand_with stand_behind stand_against stand_for stand_up_for stick_up_for root_for pray_for sympathize_with "
            "sympathise_with identify_with point_to point_at allude_to refer_to hint_at testify_about respond_to react_to reply_to "
            "commit_to consent_to admit_to confess_to attest_to vouch_for decide_on laugh_at scoff_at sneer_at balk_at marvel_at "
            "jeer_at rejoice_in delight_in despair_of approve_of disapprove_of know_about know_of hear_about hear_of "
            "learn_about learn_of read_about inquire_about enquire_about ask_about ask_for beg_for plead_for plead_with "
            "lobby_for lobby_against look_forward_to gripe_about grumble_about moan_about rant_about rave_about gush_about "
            "muse_about fret_about fret_over agonize_over agonise_over speculate_about speculate_on find_fault_with lay_out set_out "
            "spell_out rule_out point_out single_out bring_up play_down play_up sum_up shrug_off brush_off brush_aside laugh_off "
            "turn_down back_away_from double_down_on make_fun_of take_aim_at take_issue_with make_the_case_for make_the_case_against "
            "agree_with agree_to agree_on disagree_with disagree_on disagree_about hope_for wish_for long_for yearn_for plan_for "
            "plan_on press_for fear_for express_support_for express_concern_about "
            "answer_for refer_to_as lean_toward lean_towards lean_on react_against"
        ),
    },
    irregular={
        "plan": ("plan plans planned", "planned", "planning"),
        "prefer": ("prefer prefers preferred", "preferred", "preferring"),
        "regret": ("regret regrets regretted", "regretted", "regretting"),
        "seek": ("seek seeks sought", "sought", "seeking"),
        "choose": ("choose chooses chose", "chosen", "choosing"),
        "cast": ("cast casts", "cast", "casting"),
        "shun": ("shun shuns shunned", "shunned", "shunning"),
        "rip": ("rip rips ripped", "ripped", "ripping"),
        "peg": ("peg pegs pegged", "pegged", "pegging"),
        "plug": ("plug plugs plugged", "plugged", "plugging"),
        "snub": ("snub snubs snubbed", "snubbed", "snubbing"),
        "misunderstand": ("misunderstand misunderstands misunderstood", "misunderstood", "misunderstanding"),
        "retell": ("retell retells retold", "retold", "retelling"),
        "rethink": ("rethink rethinks rethought", "rethought", "rethinking"),
        "pan": ("pan pans panned", "panned", "panning"),
        "bet": ("bet bets", "bet", "betting"),
        "commit": ("commit commits committed", "committed", "committing"),
        "brag": ("brag brags bragged", "bragged", "bragging"),
        "beg": ("beg begs begged", "begged", "begging"),
        "fret": ("fret frets fretted", "fretted", "fretting"),
        "gush": ("gush gushes gushed", "gushed", "gushing"),
        "dream": ("dream dreams dreamed dreamt", "dreamed dreamt", "dreaming"),
        "stand": ("stand stands stood", "stood", "standing"),
        "stick": ("stick sticks stuck", "stuck", "sticking"),
        "hit": ("hit hits", "hit", "hitting"),
        "come": ("come comes came", "come", "coming"),
        "get": ("get gets got", "got", "getting"),
        "lay": ("lay lays laid", "laid", "laying"),
        "set": ("set sets", "set", "setting"),
        "spell": ("spell spells spelled spelt", "spelled spelt", "spelling"),
        "bring": ("bring brings brought", "brought", "bringing"),
        "sum": ("sum sums summed", "summed", "summing"),
        "shrug": ("shrug shrugs shrugged", "shrugged", "shrugging"),
        "take": ("take takes took", "taken", "taking"),
        "rue": ("rue rues rued", "rued", "ruing"),
        "bear": ("bear bears bore", "born borne", "bearing"),
        "opt": ("opt opts opted", "opted", "opting"),
        "disagree": ("disagree disagrees disagreed", "disagreed", "disagreeing"),
        "agree": ("agree agrees agreed", "agreed", "agreeing"),
        "decree": ("decree decrees decreed", "decreed", "decreeing"),
        "chide": ("chide chides chided", "chided", "chiding"),
    },
    states=(
        "convinced confident sure certain unsure uncertain concerned worried afraid scared fearful hopeful skeptical sceptical "
        "critical supportive opposed proud angry furious disappointed surprised shocked appalled outraged horrified optimistic "
        "pessimistic eager willing unwilling determined reluctant happy unhappy glad pleased displeased thrilled delighted excited "
        "enthusiastic ambivalent frustrated satisfied dissatisfied aware unaware mindful wary cautious suspicious dismissive "
        "contemptuous disdainful complimentary grateful thankful sorry sad saddened upset dismayed disturbed troubled alarmed "
        "nervous anxious uneasy uncomfortable comfortable ashamed embarrassed impressed amazed astonished puzzled baffled jealous "
        "envious fond tired sick curious interested uninterested passionate adamant insistent open committed ready prepared keen "
        "hesitant against appreciative bent intent outspoken vocal silent clear careful bullish bearish dubious doubtful receptive "
        "averse indifferent sympathetic apologetic defensive honest frank candid coy blunt defiant contrite remorseful indignant "
        "incensed livid irate irked miffed annoyed aggrieved bitter embittered heartened encouraged discouraged inspired flattered "
        "humbled honored honoured stunned fascinated intrigued disgusted repulsed sickened offended relieved unimpressed"
    ),
    state_links="of about by with over in for to at on toward towards",
    nouns=(
        "support criticism criticisms opposition objection objections commitment promise promises pledge pledges vow vows threat "
        "threats call calls demand demands request requests appeal appeals proposal proposals plan plans desire wish hope hopes fear "
        "fears concern concerns worry worries doubt doubts skepticism scepticism belief beliefs faith confidence trust view views "
        "opinion opinions stance position positions attitude attitudes remark remarks comment comments statement statements claim "
        "claims assertion assertions allegation allegations accusation accusations denial denials attack attacks insult insults "
        "praise endorsement endorsements condemnation denunciation rejection approval disapproval disdain contempt hatred "
        "admiration respect affection enthusiasm excitement disappointment anger outrage frustration regret regrets apology "
        "apologies explanation explanations description descriptions assessment prediction predictions forecast forecasts warning "
        "warnings suggestion suggestions recommendation recommendations advice decision decisions intention intentions refusal "
        "willingness eagerness reluctance determination ambition ambitions insistence vision advocacy defense defence "
        "characterization characterisation portrayal dismissal question questions response responses reaction reactions mention "
        "mentions reference references acknowledgement acknowledgment admission confession revelation revelations disclosure "
        "announcement announcements declaration declarations argument arguments contention suspicion suspicions preference "
        "interpretation broadside rebuke swipe jab takedown critique critiques resistance aversion sympathy empathy devotion loyalty "
        "allegiance hostility animosity antipathy wariness unease anxiety dismay dissatisfaction fascination obsession appreciation "
        "gratitude indifference ambivalence hesitation emphasis thoughts feelings pitch tribute disavowal repudiation "
        "disagreement disagreements complaint complaints boast boasts rant rants diatribe tirade"
    ),
    noun_links="of for to against about over on with toward towards regarding",
    intents=(
        "want plan intend aim seek wish desire prefer vow pledge promise threaten propose demand request ask urge order direct aspire "
        "volunteer opt resolve refuse campaign press pressure push lobby call appeal plead beg crave covet encourage exhort implore "
        "offer vote advocate willing unwilling eager determined reluctant ready prepared keen committed plans proposal proposals "
        "demands desire intention intentions refusal willingness eagerness reluctance determination ambition ambitions decision"
    ),
    prospects=(
        "expect fear hope dread anticipate predict foresee forecast envision envisage imagine worry bet presume reckon believe think "
        "worried afraid fearful hopeful concerned optimistic pessimistic hopes fears fear prediction predictions forecast forecasts "
        "belief beliefs suspicion suspicions"
    ),
    adjunct_stops="because despite although though while whereas when after before since unless until but during amid so if",
    also_nouns=(
        "support supports favor favors favour favours salute salutes respect respects love loves dislike dislikes regret regrets "
        "insult insults attack attacks rebuke rebukes press pressure pressures lobby lobbies order orders direct champion champions "
        "tout detail details view views debate debates address addresses highlight highlights stress stresses echo echoes reference "
        "references document documents voice voices express dread envy pity excuse excuses contest contests second shame honor "
        "honors honour honours toast cheer cheers note notes trust trusts doubt doubts forecast forecasts promise promises pledge "
        "pledges vow vows offer offers demand demands request requests urge urges ask want wants need needs like likes fear fears "
        "blame credit credits claim claims report reports question questions query queries challenge challenges hope hopes plan "
        "plans aim aims wish wishes desire desires bet bets bear bears long call calls talk talks object objects appeal appeals "
        "push argue worry dream dreams focus touch comment comments remark remarks joke jokes hit hits fire fires protest protests "
        "campaign campaigns vote votes side sides stand stands stick sticks root roots point points hint hints read look looks moan "
        "marvel marvels delight despair rant rants rave set sets spell spells rule rules play plays sum turn turns back backs double "
        "weigh answer answers hold holds issue issues reach lean paint cast parody caricature censure smear approach pan boo welcome "
        "scorn concern concerns market taunt taunts trash intimate resent promise resolve resolves attempt attempts figure figures "
        "back backs knock knocks rip rips hammer court courts grill quiz treasure treasures fancy plug plugs hype pitch pitches float "
        "floats peg sanction sanctions project projects stomach notice notices gauge "
        "crow wager wagers care cares preferred"
    ),
)

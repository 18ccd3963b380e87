"""English words by which a text takes a stand on what another tells."""

from __future__ import annotations

from sourcier.languages.stance import StanceWords

WORDS = StanceWords(
    empty=(
        "the a an and or but of to in on at by for from with as is are was were be been being has have had having do does did will "
        "would shall should that this these those it its he she they them his her their him who whom whose which what when where why "
        "how i you we us our your my me so than then there here also just very more most some any all each both other another such "
        "under into onto over after before about between during through against up down out off again s t ll ve re d m one two new now "
        "because if while though although until since per via amid among after all yet still too own same only even ever get gets got "
        "make makes made take takes took go goes going went come comes came say says said can may might could must"
    ),
    negations="not|never|no|none|nobody|without|t|nor|neither|isnt|arent|wasnt|doesnt|didnt|wont|unlikely",
    refusals="fails to|failed to|fail to|refuses|refused|refusing|refusal|declines to|declined to|avoid|avoids|avoided|ignores|ignored|ignoring|abandons|abandoned|scraps|scrapped|cancels|canceled|cancelled|rules out|ruled out|stops short of|instead of|rather than",
    denial=(
        "den|deny|denies|denied|denying|denial|denials|refut*|rebut*|disputes|disputed|disputing|disavow*|rejects claim*|rejected claim*|"
        "rejects report*|rejected report*|rejects rumo*|rejects alleg*|contradict*"
    ),
    untruths=(
        "hoax*|fake|faked|faker|fakes|faking|fakery|fabricat*|false|falsely|falsehood*|untrue|bogus|phony|phoney|myth|myths|lie|lied|lies|"
        "lying|liar|liars|prank|pranks|pranked|photoshop*|doctored|staged|made up|debunk*|dispel*|disprov*|discredit*|retract*|"
        "quash*|dismisses|dismissed|dismiss|shoots down|shoot down|shot down|rubbishes|rubbished|pours cold water|poured cold water|satire|"
        "satirical|spoof|spoofed|hoodwink*|tricked|fooled|fools|fell for|duped|dupes|urban legend|make believe|publicity stunt|"
        "misinformation|disinformation|nonsense|rubbish|baseless|unfounded|groundless|incorrect|incorrectly|inaccurate|inaccuracies|"
        "mistaken|mistakenly|misreport*|misidentif*|erroneous*|wrongly|wrong|fiction|fictional|not true|t true|not so|not the case|"
        "not correct|busted|too good to be true|fact check|correction|apologi*|withdrawn|walks back|backtracks|recants|recanted|scam|"
        "con artist|parody|contrary to|clears the record|sets the record straight|ridiculous|sorry|exaggerat*|implausible|impossible|nope|"
        "fabulist|didn t happen|isn t happening|aren t happening|not happening|shuts down rumo*|shut down rumo*|shuts down report*|squash*|"
        "rebuff*|figment|not real|isn t real|rumo* aside|no such|no truth|no evidence|no proof|bullsh*"
    ),
    undenied=(
        "hoax or|fake or|or hoax|or fake|or a hoax|or false|or myth|or not|fact or fiction|"
        "not only|not just|no longer|no more|no 1|no one else|not yet known|whether or not|or not|may or may not|no matter|no doubt|not to mention|why not|not guilty|no comment|"
        "no wonder|not alone|not alone in|not far|no less|no other|false flag|false alarm|fake passport*|fake id*|wrong turn|false start|no way out|no show|no idea|no good"
    ),
    sure="no joke|not a joke|not joking|not kidding|cannot be denied|can t be denied|no denying|undeniabl*",
    doubt=(
        "doubt|doubts|doubted|doubting|doubtful|dubious|skeptic*|sceptic*|questionable|suspicious|raises questions|raise questions|raised questions|"
        "questions raised|questions over|questions about|called into question|calls into question|red flags|fishy|unconvinced|don t believe|disbelief"
    ),
    hearsay=(
        "reportedly|allegedly|alleged|allegation|allegations|supposedly|supposed|apparent|apparently|purported*|rumor*|rumour*|unconfirmed|unverified|"
        "report|reports|reported|reporting|claim|claims|claimed|claiming|self proclaimed|accused|accuses|accusation*|"
        "is said to|are said to|was said to|were said to|said to be|said to have|believed to|thought to|suspected|suspects|"
        "source|sources|insider|insiders|leak|leaks|leaked|gossip|speculat*|hint|hints|hinted|suggest|suggests|suggested|suggesting|tipped|whisper*|"
        "according to|investigating|investigates|investigation|investigate|probe|probing|probes|verify|verifying|if true|fears that|fears|feared|mystery|mysterious|unclear|unproven|confusion|conflicting|contested||"
        "is it real|is it true|but is it|unable to verify|could not be verified|cannot be verified|not been verified|"
        "could not confirm|not confirmed|not been confirmed|has not confirmed|refuses to confirm|refused to confirm|declines to confirm|declined to confirm|"
        "confirm or deny|confirm nor deny|confirms nor denies|confirmed nor denied|confirmed or denied|refuses to deny|declined to comment|no comment"
    ),
    saying=(
        "say|says|said|saying|stated|insist|insists|insisted|allege|alleges|analyst|analysts|forecasts|forecast|predict*|estimates|warns|warn|warned|announces|"
        "quoted|citing|cites|told reporters|statement|believes|thinks|survey|sees|argues|explains|"
        "denies"
    ),
    possible=(
        "may|might|could|possible|possibly|probably|likely|potential|potentially|perhaps|maybe|seems|seem|appears|appear|seemingly|"
        "rumored|in talks|considering|mulls|mulling|eyeing|weighs|expected to|about to|if true"
    ),
    vouching=(
        "confirm|confirms|confirmed|confirming|confirmation|verified|it s official|officially|official|proves|prove|proof|proved|proven|authentic|admits|admitted|acknowledges|acknowledged|"
        "indeed|true story|it s true"
    ),
    asking="what who why how where when which whose",
    opposites=(
        (
            "ris*|rose|increas*|soar*|climb*|surg*|jump*|gain*|higher|highest|grow*|up",
            "fall*|fell|drop*|declin*|decreas*|plung*|slump*|los*|lower*|shrink*|shrank|tumbl*|plummet*|down",
        ),
        (
            "die*|dead|death*|dying|kill*|murder*|behead*|execut*|perish*",
            "alive|surviv*|unhurt|unharmed|safe|well and|released alive",
        ),
        (
            "arrest*|detain*|jail*|imprison*|captur*|custody|held|caught|kidnap*|abduct*",
            "releas*|free|freed|escap*|acquit*|at large",
        ),
        ("guilty|convict*", "innocent|acquit*|exonerat*|cleared"),
        ("allow*|permit*|legali*|authori*|approv*", "ban*|prohibit*|forbid*|outlaw*|block*|veto*|bar|bars|barred|illegal"),
        ("open*|launch*", "clos*|shut*|scrap*|cancel*|postpon*|delay*|axe*"),
        ("accept*|agree*|approv*|endors*", "reject*|refus*|declin*|turn* down"),
        ("resign*|quit*|step* down|sack*|fired|oust*|dismiss* as|leav*", "stay*|remain*|keeps|retain*"),
        ("win*|won|victor*|beat*", "los*|lost|defeat*"),
        ("begin*|began|start*|resum*|continu*", "stop*|end|ends|ended|halt*|suspend*|abandon*|ceas*"),
        ("support*|back|backs|backed|welcom*|prais*", "oppos*|condemn*|criticis*|criticiz*|denounc*"),
        ("war|clash*|fight*|attack*|violence", "peace|calm|truce|ceasefire|reconcil*"),
        ("succeed*|success*", "fail*|failure"),
        ("strong*|strength*|recover*|improv*", "weak*|worsen*|deteriorat*|collapse*"),
        ("join*|enter*", "leav*|left|withdr*|exit*"),
        ("buy*|bought|acquir*|purchas*", "sell*|sold"),
        ("raise*|raising|hike*", "lower*|cut|cuts|reduc*|slash*"),
        ("married|marri*|wed", "divorc*|separat*|split"),
        ("most|best", "least|worst"),
    ),
)

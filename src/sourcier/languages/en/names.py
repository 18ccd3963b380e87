"""Words of English around proper names."""

from __future__ import annotations

from sourcier.languages.names import NameWords

WORDS = NameWords(
    titles=frozenset(
        """mr mrs ms miss dr doctor professor prof president vice-president minister prime secretary general gen colonel col captain capt major
        maj lieutenant lt sergeant sgt corporal marshal admiral adm commander sheikh emir king queen prince princess sultan pope cardinal bishop
        archbishop imam ayatollah mullah senator sen representative rep congressman congresswoman mayor governor gov ambassador judge justice
        prosecutor attorney lawyer analyst expert journalist reporter spokesman spokeswoman spokesperson director chief chancellor commissioner
        coach manager striker midfielder defender goalkeeper author researcher activist campaigner leader chairman chairwoman chair ceo boss
        sir lord lady dame baroness rev reverend father sister constable inspector detective superintendent epidemiologist virologist surgeon""".split()
    ),
    heads=frozenset(
        """ministry department bureau office institute university bank court council committee commission union federation confederation
        association organisation organization party front movement league alliance coalition foundation center centre society national
        royal agency observatory network house""".split()
    ),
    tails=frozenset(
        """union unions ministry department agency association federation confederation organisation organization party front movement league
        alliance coalition foundation institute university college school hospital court council committee commission bank group company
        corporation corp inc ltd plc co army forces force brigade brigades battalion regiment police guard guards service bureau office
        authority board network club united fc city times post news observatory centre center society trust fund laboratory laboratories
        airlines airways motors industries holdings partners associates records press tribunal parliament congress senate assembly""".split()
    ),
    within=frozenset("in near outside inside around".split()),
    beside=frozenset("at".split()),
    links=frozenset("of the for and to on in against".split()),
    civic=frozenset(
        "union federation association ministry department university bank port bishop diocese archdiocese embassy college institute museum court chamber municipality".split()
    ),
    of=frozenset("of the".split()),
    descriptors=frozenset(
        """the a an news agency newspaper daily weekly magazine site website channel television tv radio broadcaster outlet group militant
        militants movement party organisation organization president minister general state-run state official media press online wire service""".split()
    ),
    function=frozenset(
        """the a an this that these those his her its their our my your he she it they we you i who what when where why how which and but or nor
        so yet for if as than then there here now today yesterday tomorrow in on at by from to near outside inside around with without under over after before during since
        until between among against about into through of monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december one two three four five six seven eight nine ten hundred thousand first second
        third last next new several many some most all both each every no not yes also too very more less while although though because despite
        according however meanwhile moreover instead still just even only such other another earlier later asked speaking citing once source
        sources photo video read see was were is are has have had do does did will would can could may might must shall should let's it's
        up down out off again further""".split()
    ),
    given=frozenset(
        """rose grace hope joy faith violet ivy olive iris ruby pearl james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
        andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
        justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry
        peter simon stuart graham nigel ian alan colin gordon tony gary keith trevor martin neil philip roger barry
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
        michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela
        emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
        chelsea jordan florence victoria charlotte sofia sophia sydney adelaide paris london brooklyn dallas austin
        vladimir sergei sergey dmitry igor ivan boris mikhail alexei yuri oleg natalia olga elena mohamed mohammed ahmed ali hassan hussein""".split()
    ),
)

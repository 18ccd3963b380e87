"""Words by which the publisher of a page shows as a body or as a medium, in five languages, folded. Written for this project; CC0."""

from __future__ import annotations

import re

from sourcier.languages import ALL
from sourcier.languages.ru.forms import listed
from sourcier.words import fold, words

# Kinds of bodies (`data.bodies`, and the nouns below) that speak for themselves wherever their noun heads a name.
BODIES = frozenset(
    (
        "police gendarmerie army navy coast_guard fire_service civil_defence ministry department government presidency "
        "senate prefecture governor town_hall prosecution court customs prison_service embassy consulate regulator inspectorate "
        "commission mission institute weather_service hospital rectorate university diocese party organisation association "
        "federation ngo airline central_bank bank electoral foreign board front movement museum"
    ).split()
)
# Those of which papers are named too, where nothing else stands in the name: "L'Union", "Le Club".
WITH_MORE = frozenset(
    "union club company school parents doctor medics authority emergency network group office council "
    "medical railway insurer church harbour firm service".split()
)
_HEADS = {
    "front": "brigade brigades battalion bataillon batallon command commandement comando تنسيقيه كتيبه كتايب لواء تيار تجمع قياده "
    "батальон бригада командование штаб отряд",
    "board": "board trust foundation fondation fundacion laboratoire laboratoires laboratory laboratories laboratorio cabinet academy "
    "constabulary secretariat commissariat delegation chamber chambre camara college lycee barreau ordre confederation confederacion "
    "alliance alianza coordination comite centre center centro amis friends mothers meres ombudsman amnesty ville city commune "
    "موسسه مختبر مختبرات امانه ديوان غرفه مركز تجمع معهد مستشفي وقف بلديه محافظه رياسه "
    "фонд лаборатория секретариат палата центр орден конфедерация альянс община приход кооператив товарищество оргкомитет лицей",
    "museum": "museum musee museo reserve orchestra orchestre theatre theater theatro متحف مسرح музей заповедник театр оркестр",
    "office": "office bureau oficina бюро مكتب",
    "council": "council conseil consejo совет مجلس",
    "network": "network reseau red сеть شبكه",
    "group": "group groupe groupement grupo collective группа مجموعه",
    "service": "service services servicio servicios служба مصلحه",
    "department": "directorate direction direccion اداره مديريه гу главное умвд увд гибдд фсб",
    "harbour": "port порт ميناء aeroport airport аэропорт مطار",
    "club": "fc фк cf",
    "diocese": "مطرانيه",
    "firm": "airlines airways shipping logistics foods dairy steel pharma hotels motors industries energy water gas oil power rail railways ferries "
    "lines systems technologies insurance capital partners brothers sons breweries mines leisure medics relief rescue rights "
    "transports brasserie brasseries fromagerie chantiers mines eaux energie hotels assurances aciers carrieres editions fonderie fonderies "
    "relevages medecins avocats solidarite secours "
    "مصانع مطاحن خطوط مصنع طيران مناجم مصافي "
    "завод комбинат ферма шахта рудник авиалинии верфь нефть уголь пароходство агрохолдинг",
}
HEADS = {fold(word): kind for kind, nouns in _HEADS.items() for word in nouns.split()}
# What papers, agencies, stations and sites are called.
MEDIA_NOUNS = frozenset(
    words(word).folded[-1]
    for one in ALL
    for nouns in (one.speech.media_words.values() if one.speech else ())
    for word in nouns.split()
    if word not in ("network", "réseau", "fm", "monitor")
) | frozenset(
    words(word).folded[-1]
    for word in (
        "voice voix voces review weekly monthly digest magazine mag journal post wire press newspaper paper blog podcast show live today "
        "hebdo revue carnet carnets lettre flash actu actus info infos "
        "радио голос правда рабочий заря газета журнал вестник новости сегодня канал обозреватель наблюдатель "
        "جريده صحيفه مجله قناه موقع انباء اخبار نيوز اليوم اونلاين بوابه صدي صوت وكاله اذاعه راديو"
    ).split()
)
AND = frozenset("and et и y & و".split())
ARTICLES = frozenset("the of for and le la les l un une du de des d et el los las del y ال و".split())
JOINING = frozenset("of for de du des d del".split())
# What a page that speaks for its publisher is called.
STATEMENTS = frozenset(
    fold(word)
    for word in (
        "statement communique announcement notice bulletin release notes answer reply response letter "
        "communiqué déclaration réponse bulletin rappel motion lettre avis comunicado declaración aviso carta "
        "بيان بلاغ تصريح اعلان تنويه توضيح اشعار رساله رد دفتر пресс официально "
        + listed("заявление сообщение комментарий обращение уведомление письмо ответ бюллетень дневник")
    ).split()
)
_OUR = (
    "our ours notre nos nuestro nuestra nuestros nuestras наш наша наше наши нашего нашей наших нашим لدينا عندنا لنا منا علينا"
)
_WE = f"{_OUR} we us nous nosotros мы нас нам нами نحن".split()
# Not the country "US".
WE = re.compile(rf"\b(?:{'|'.join((*_WE, *(word.capitalize() for word in _WE)))})\b")
# Whose people the page's publisher speaks of.
OURS = frozenset(fold(word) for word in f"{_OUR} its ses sa son leur leurs sus su его ее их свой своих свои".split())
# Words with which a newsroom passes on what others say.
REPORTING = frozenset(
    fold(word)
    for word in (
        "said told says according reporter reporters readers correspondent newsroom editor editors selon affirme dit déclaré journaliste "
        "journalistes lecteurs rédaction correspondant correspondante envoyé envoyée según dijo redacción corresponsal "
        "словам сообщил сообщила рассказал рассказала "
        + listed("корреспондент корреспондентка журналист читатель редакция собеседник газета издание")
        + " قال قالت وفق بحسب افاد مراسل مراسلنا مراسلتنا صحيفتنا موقعنا قراينا قارينا"
    ).split()
)

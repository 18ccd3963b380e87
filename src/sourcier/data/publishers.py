"""Words by which the publisher of a page shows as a body or as a medium, in five languages, folded. Written for this project; CC0."""

from __future__ import annotations

from sourcier.languages import ALL
from sourcier.words import fold

# Kinds of bodies (`data.bodies`) that speak for themselves wherever their noun heads a name.
OWN_NOUNS = frozenset(
    (
        "police gendarmerie army navy coast_guard fire_service civil_defence emergency ministry department government presidency "
        "senate authorities authority prefecture governor town_hall prosecution court customs prison_service embassy consulate "
        "regulator inspectorate commission mission institute weather_service hospital rectorate university diocese party "
        "organisation association federation ngo company airline bank central_bank electoral foreign municipal board front"
    ).split()
)
# Those of which papers are named, too: "L'Union", "Le Club".
WEAK = frozenset("union club company school parents doctor medics lawmaker network group office council desk".split())
_HEADS = """
front: front mouvement movement movimiento frente جبهه حركه تنسيقيه движение фронт
board: board trust foundation fondation fundacion موسسه фонд laboratoire laboratory laboratorio مختبر лаборатория cabinet kabinet academy constabulary regulator
office: office bureau oficina бюро ديوان مكتب
council: council conseil consejo مجلس совет
network: network reseau red شبكه сеть
group: group groupe groupement grupo مجموعه группа
desk: watch
department: directorate direction اداره قياده командование command commandement مديريه гу главное
"""
HEADS = {
    fold(word): kind for kind, listed in (line.split(": ") for line in _HEADS.strip().splitlines()) for word in listed.split()
}
# What papers, agencies, stations and sites are called.
MEDIA_NOUNS = frozenset(
    fold(word)
    for one in ALL
    for listed in (one.speech.media_words.values() if one.speech else ())
    for word in listed.split()
    if word not in ("network", "réseau")
) | frozenset(
    fold(word)
    for word in (
        "review weekly monthly digest magazine mag journal post wire press newspaper paper blog podcast show live today "
        "hebdo journal revue carnet carnets lettre flash actu actus info infos "
        "газета журнал вестник новости сегодня канал обозреватель наблюдатель вкладчик "
        "جريده صحيفه مجله قناه موقع انباء اخبار نيوز اليوم اونلاين بوابه صدي صوت وكاله اذاعه راديو"
    ).split()
)
EMPTY = frozenset("the of for and le la les l un une du de des d et el los las del y ال و".split())
JOINING = frozenset("of for de du des d del".split())
STATEMENTS = frozenset(
    fold(word)
    for word in (
        "statement communique announcement notice bulletin release notes brief "
        "communiqué déclaration comunicado declaración "
        "заявление сообщение комментарий пресс обращение "
        "بيان بلاغ تصريح اعلان تنويه توضيح"
    ).split()
)
WE = frozenset(
    fold(word)
    for word in (
        "we our us ours nous notre nos nosotros nuestro nuestra nuestros nuestras мы нас нам нами наш наша наше наши нашего нашей наших нашим "
        "نحن لدينا عندنا لنا منا علينا"
    ).split()
)

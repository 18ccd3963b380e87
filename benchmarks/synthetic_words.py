"""The words of the synthetic stories, in four languages: what happened, who says so, who publishes. Written for this project (CC0).

In a clause ``{n}`` is a number, perhaps with "more than" before it, ``{place}`` a place with its preposition, ``{day}`` a day. ``{m}`` is the
mark of hearsay, empty where the clause states a fact; its forms are in ``Words.moods``. In a frame ``{c}`` is a clause, ``{t}`` one that follows "that",
``{r}`` a source, ``{o}`` an outlet and ``{v}`` the verb of saying that agrees with the source; other letters are other cases of these.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """One language: clauses by kind of event, frames by who is cited, and the small words around them."""

    clauses: dict[str, tuple[str, ...]]
    that: dict[str, tuple[str, ...]]
    moods: dict[str, tuple[str, str]]
    told_us: tuple[str, ...]
    cited: tuple[str, ...]
    cited_alone: tuple[str, ...]
    source_alone: tuple[str, ...]
    own: tuple[str, ...]
    added: tuple[str, ...]
    details: tuple[str, ...]
    denied: tuple[str, ...]
    more_than: tuple[str, ...]
    credit: tuple[str, ...]
    translated: tuple[str, ...]
    filler: tuple[tuple[str, ...], ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    date: str
    month_of: str


# The frame of ``cited`` that says that the source spoke to the outlet.
TOLD = 2
KINDS = ("blast", "gas", "arrest", "collapse", "flood", "kidnapping")

_EN = {
    "blast": """
{n} workers {were} injured in an explosion at a paint factory {place} {day}
an explosion at a paint factory {place} {did}injured {n} workers {day}
{n} workers {were} hurt {day} when a blast tore through a paint plant {place}
a blast at a paint plant {place} {did}left {n} employees injured {day}""",
    "gas": """
{n} residents {were} hospitalised after a chlorine leak {place} {day}
a chlorine leak {place} {did}sent {n} people to hospital {day}
{n} people {were} taken to hospital {day} because of chlorine that leaked from a water plant {place}
chlorine escaping from a water plant {did}poisoned {n} residents {place} {day}""",
    "arrest": """
{n} suspects {were} arrested in a raid on a smuggling ring {place} {day}
police {did}arrested {n} people in a raid against smugglers {place} {day}
{n} alleged smugglers {were} arrested {day} during searches {place}
a raid on smugglers {place} {did}led to the arrest of {n} suspects {day}""",
    "collapse": """
{n} residents {were} killed in the collapse of an apartment building {place} {day}
the collapse of an apartment building {place} {did}killed {n} people {day}
{n} people {were} killed {day} when a block of flats collapsed {place}
a block of flats that gave way {place} {did}killed {n} residents {day}""",
    "flood": """
{n} families {were} evacuated from flooded districts {place} {day}
rescuers {did}evacuated {n} families from flooded districts {place} {day}
{n} families {were} evacuated {day} after the river flooded low-lying streets {place}
the flood {did}forced the evacuation of {n} families {place} {day}""",
    "kidnapping": """
{n} teachers {were} kidnapped by gunmen on a road outside the town {place} {day}
gunmen {did}kidnapped {n} teachers on a bus {place} {day}
{n} teachers {were} abducted {day} by armed men who stopped their bus {place}
armed men {did}abducted {n} teachers from a bus {place} {day}""",
}
_FR = {
    "blast": """
{n} ouvriers {etre} blessés {day} dans l'explosion d'une usine de peinture {place}
l'explosion d'une usine de peinture {a} fait {n} blessés {day} {place}
une explosion {a} blessé {n} ouvriers {day} dans une fabrique de peinture {place}
{n} salariés {etre} blessés {day} par la déflagration d'une cuve de peinture {place}""",
    "gas": """
{n} habitants {etre} hospitalisés {day} après une fuite de chlore {place}
une fuite de chlore {a} envoyé {n} personnes à l'hôpital {day} {place}
{n} personnes {etre} intoxiquées {day} par du chlore échappé d'une station d'eau {place}
du chlore échappé d'une station d'eau {a} intoxiqué {n} habitants {day} {place}""",
    "arrest": """
{n} suspects {etre} arrêtés {day} dans une opération contre des trafiquants {place}
la police {a} arrêté {n} personnes {day} lors d'un coup de filet {place}
{n} trafiquants présumés {etre} interpellés {day} au cours de perquisitions {place}
un coup de filet {a} permis l'arrestation de {n} suspects {day} {place}""",
    "collapse": """
{n} habitants {etre} tués {day} dans l'effondrement d'un immeuble {place}
l'effondrement d'un immeuble {a} tué {n} personnes {day} {place}
{n} personnes {etre} tuées {day} lorsqu'un bâtiment d'habitation s'est effondré {place}
un bâtiment d'habitation qui s'est écroulé {a} fait {n} morts {day} {place}""",
    "flood": """
{n} familles {etre} évacuées {day} des quartiers inondés {place}
les secours {ont} évacué {n} familles {day} dans les quartiers inondés {place}
{n} familles {etre} évacuées {day} après le débordement du fleuve {place}
la crue {a} contraint à l'évacuation de {n} familles {day} {place}""",
    "kidnapping": """
{n} enseignants {etre} enlevés {day} par des hommes armés sur une route {place}
des hommes armés {ont} enlevé {n} enseignants dans un autocar {day} {place}
{n} enseignants {etre} kidnappés {day} par des inconnus en armes {place}
des inconnus en armes {ont} kidnappé {n} enseignants {day} {place}""",
}
_RU = {
    "blast": """
{n} рабочих {m}пострадали {day} при взрыве на лакокрасочном заводе {place}
{day} при взрыве на лакокрасочном заводе {place} {m}пострадали {n} рабочих
{n} рабочих {m}получили ранения {day} в результате взрыва на фабрике красок {place}
взрыв на фабрике красок {place} {m}ранил {n} рабочих {day}""",
    "gas": """
{n} жителей {m}госпитализированы {day} после утечки хлора {place}
{day} из-за утечки хлора {place} {m}госпитализировали {n} человек
{n} человек {m}отравились {day} хлором на водоочистной станции {place}
утечка хлора с водоочистной станции {m}отравила {n} жителей {place} {day}""",
    "arrest": """
{n} подозреваемых {m}задержаны {day} в ходе рейда против контрабандистов {place}
{day} полиция {m}задержала {n} человек в ходе облавы {place}
{n} предполагаемых контрабандистов {m}задержаны {day} во время обысков {place}
полицейские {m}арестовали {n} подозреваемых {day} {place}""",
    "collapse": """
{n} жителей {m}погибли {day} при обрушении жилого дома {place}
{day} обрушение жилого дома {place} {m}унесло жизни {n} человек
{n} человек {m}погибли {day} под завалами рухнувшей многоэтажки {place}
при обрушении многоэтажки {place} {day} {m}погибли {n} жильцов""",
    "flood": """
{n} семей {m}эвакуированы {day} из затопленных кварталов {place}
{day} спасатели {m}эвакуировали {n} семей из затопленных кварталов {place}
{n} семей {m}эвакуированы {day} после разлива реки {place}
из-за паводка {place} {day} {m}эвакуировали {n} семей""",
    "kidnapping": """
{n} учителей {m}похищены {day} вооружёнными людьми на дороге {place}
{day} вооружённые люди {m}похитили {n} учителей из автобуса {place}
{n} учителей {m}похищены {day} неизвестными с оружием {place}
неизвестные с оружием {m}похитили {n} учителей {day} {place}""",
}
_AR = {
    "blast": """
أصيب {n} عاملا {day} في انفجار بمصنع للدهانات {place}
أدى انفجار في مصنع للدهانات {place} إلى إصابة {n} عاملا {day}
جرح {n} عاملا {day} جراء انفجار خزان في مصنع للطلاء {place}
جرح انفجار في مصنع للطلاء {n} عاملا {day} {place}""",
    "gas": """
نقل {n} شخصا إلى المستشفى {day} بعد تسرب غاز الكلور {place}
أدى تسرب غاز الكلور {place} إلى نقل {n} شخصا إلى المستشفى {day}
أصيب {n} شخصا بالتسمم {day} بسبب غاز الكلور المتسرب من محطة مياه {place}
تسبب تسرب الكلور من محطة مياه {place} في تسمم {n} شخصا {day}""",
    "arrest": """
اعتقل {n} مشتبها به {day} في مداهمة ضد مهربين {place}
اعتقلت الشرطة {n} شخصا {day} خلال حملة ضد التهريب {place}
أوقف {n} مهربا {day} خلال عمليات تفتيش {place}
أسفرت مداهمة {place} عن اعتقال {n} شخصا {day}""",
    "collapse": """
قتل {n} شخصا {day} في انهيار مبنى سكني {place}
أدى انهيار مبنى سكني {place} إلى مقتل {n} شخصا {day}
لقي {n} شخصا مصرعهم {day} تحت أنقاض عمارة انهارت {place}
أسفر انهيار عمارة {place} عن مقتل {n} شخصا {day}""",
    "flood": """
أجليت {n} عائلة {day} من أحياء غمرتها المياه {place}
أجلى رجال الإنقاذ {n} عائلة {day} من أحياء غمرتها المياه {place}
تم إجلاء {n} عائلة {day} بعد فيضان النهر {place}
أدى فيضان النهر {place} إلى إجلاء {n} عائلة {day}""",
    "kidnapping": """
خطف {n} معلما {day} على أيدي مسلحين في طريق {place}
خطف مسلحون {n} معلما {day} من حافلة {place}
اختطف مجهولون {n} معلما {day} {place}
أقدم مسلحون على خطف {n} معلما {day} {place}""",
}
_AR_THAT = {
    "blast": """
{n} عاملا أصيبوا {day} في انفجار بمصنع للدهانات {place}
انفجارا في مصنع للدهانات {place} أدى إلى إصابة {n} عاملا {day}
{n} عاملا جرحوا {day} جراء انفجار خزان في مصنع للطلاء {place}""",
    "gas": """
{n} شخصا نقلوا إلى المستشفى {day} بعد تسرب غاز الكلور {place}
تسرب غاز الكلور {place} أدى إلى نقل {n} شخصا إلى المستشفى {day}
{n} شخصا أصيبوا بالتسمم {day} بسبب غاز الكلور المتسرب من محطة مياه {place}""",
    "arrest": """
{n} مشتبها به اعتقلوا {day} في مداهمة ضد مهربين {place}
الشرطة اعتقلت {n} شخصا {day} خلال حملة ضد التهريب {place}
{n} مهربا أوقفوا {day} خلال عمليات تفتيش {place}""",
    "collapse": """
{n} شخصا قتلوا {day} في انهيار مبنى سكني {place}
انهيار مبنى سكني {place} أدى إلى مقتل {n} شخصا {day}
{n} شخصا لقوا مصرعهم {day} تحت أنقاض عمارة انهارت {place}""",
    "flood": """
{n} عائلة أجليت {day} من أحياء غمرتها المياه {place}
رجال الإنقاذ أجلوا {n} عائلة {day} من أحياء غمرتها المياه {place}
فيضان النهر {place} أدى إلى إجلاء {n} عائلة {day}""",
    "kidnapping": """
{n} معلما خطفوا {day} على أيدي مسلحين في طريق {place}
مسلحين خطفوا {n} معلما {day} من حافلة {place}
مجهولين اختطفوا {n} معلما {day} {place}""",
}


def _lines(block: str) -> tuple[str, ...]:
    return tuple(block.strip().split("\n"))


def _cut(blocks: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {kind: _lines(block) for kind, block in blocks.items()}


WORDS = {
    "en": Words(
        clauses=_cut(_EN),
        that=_cut(_EN),
        moods={"were": ("were", "were reportedly"), "did": ("", "reportedly ")},
        told_us=_lines("""
{c}, {r} told {o}
{r} told {o} that {t}
{c}, {r} said in an interview with {o}"""),
        cited=_lines("""
{c}, {o} reported, citing {r}
citing {r}, {o} reported that {t}
{r} told {o} that {t}
{c}, according to {o}, which cites {r}"""),
        cited_alone=_lines("""
{c}, according to {o}
{o} reported that {t}
{c}, {o} reported
as {o} reported, {c}"""),
        source_alone=_lines("""
{c}, according to {r}
{r} said that {t}
{c}, {r} said"""),
        own=_lines("""
{c}, our correspondent at the scene reports
our reporter at the scene was able to confirm that {t}"""),
        added=_lines("""
{r} added that {d}
{d}, {r} added"""),
        details=_lines("""
the number could still rise in the coming hours
the whole area had been sealed off before nightfall
witnesses were being heard one after the other
the cause would be known within a week at best
help had arrived after forty minutes"""),
        denied=_lines("""
{r} denied the report
{r} called the report false
{r} rejected the claim, saying that nothing of the kind had happened"""),
        more_than=("more than", "over"),
        credit=_lines("""
({o})
(With {o})
Source: {o}"""),
        translated=("Translated from {o}", "Original article: {o}"),
        filler=(
            _lines("""
The town's bakers
Two retired sailors
The librarians on the hill
The children of the choir
The market gardeners
Several beekeepers
The local chess players
Some painters from the coast
The owners of the mill
Three volunteers"""),
            _lines("""
will show their oldest treasures
are planning a modest feast
hope for a milder autumn
have repaired the wooden benches
are looking for a new piano
keep a diary of the weather
have planted young chestnut trees
complain about the slow trams
are collecting old postcards
want to paint the fence green"""),
            _lines("""
before the bridge is opened again.
while the season lasts.
as they do in every even year.
in the hall behind the station.
without asking anybody for money.
until the first snow falls.
and everybody is welcome to join.
with the help of a distant cousin.
although the roof still drips.
in memory of a famous gardener."""),
        ),
        months=tuple("January February March April May June July August September October November December".split()),
        weekdays=tuple(f"on {d}" for d in "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
        date="on {d} {m}",
        month_of="in {m} {y}",
    ),
    "fr": Words(
        clauses=_cut(_FR),
        that=_cut(_FR),
        moods={"etre": ("ont été", "auraient été"), "a": ("a", "aurait"), "ont": ("ont", "auraient")},
        told_us=_lines("""
{c}, a déclaré {r} {to}
{r} a déclaré {to} que {t}
{c}, a indiqué {r} {to}"""),
        cited=_lines("""
{c}, rapporte {o}, qui cite {r}
citant {r}, {o} rapporte que {t}
{r} a déclaré {to} que {t}
{c}, selon {o}, citant {r}"""),
        cited_alone=_lines("""
{c}, selon {o}
{o} rapporte que {t}
{c}, a rapporté {o}
d'après {o}, {c}"""),
        source_alone=_lines("""
{c}, selon {r}
{r} a affirmé que {t}
{c}, a indiqué {r}"""),
        own=_lines("""
{c}, a constaté notre correspondant sur place
notre envoyée spéciale a pu constater que {t}"""),
        added=_lines("""
{r} a ajouté que {d}
{d}, a ajouté {r}"""),
        details=_lines("""
le nombre pourrait encore augmenter dans les prochaines heures
tout le secteur avait été bouclé avant la nuit
des témoins étaient entendus l'un après l'autre
la cause ne serait pas connue avant une semaine
les secours étaient arrivés au bout de quarante minutes"""),
        denied=_lines("""
{r} a démenti cette information
{r} a qualifié ces informations de fausses
{r} dément, assurant que rien de tel ne s'est produit"""),
        more_than=("plus de", "au moins"),
        credit=_lines("""
({o})
(Avec {o})
Source : {o}"""),
        translated=("Traduit de {o}", "Article original : {o}"),
        filler=(
            _lines("""
Les boulangers du canton
Deux marins à la retraite
Les lecteurs de la bibliothèque
Les écoliers de la chorale
Les maraîchers de la plaine
Plusieurs apiculteurs
Les joueurs d'échecs du quartier
Des peintres venus de la côte
Les propriétaires du moulin
Trois bénévoles"""),
            _lines("""
montreront leurs plus beaux trésors
préparent un repas très simple
espèrent un automne plus doux
repeignent les bancs du square
cherchent un piano d'occasion
tiennent un carnet de la météo
plantent de jeunes châtaigniers
se plaignent du tramway trop lent
collectionnent de vieilles cartes postales
voudraient une clôture toute verte"""),
            _lines("""
avant la réouverture du pont.
tant que dure la belle saison.
comme une année sur deux.
dans la salle derrière la gare.
sans demander le moindre sou.
jusqu'aux premières neiges.
et chacun est le bienvenu.
avec l'aide d'un lointain cousin.
bien que le toit goutte encore.
en souvenir d'un célèbre jardinier."""),
        ),
        months=tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
        weekdays=tuple("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
        date="le {d} {m}",
        month_of="en {m} {y}",
    ),
    "ru": Words(
        clauses=_cut(_RU),
        that=_cut(_RU),
        moods={"m": ("", "якобы ")},
        told_us=_lines("""
{c}, {v} {to} {r}
{r} {v} {to}, что {t}
{c}, рассказал{ending} {to} {r}"""),
        cited=_lines("""
{c}, пишет {o} со ссылкой на {acc}
{o} со ссылкой на {acc} сообщает, что {t}
{r} {v} {to}, что {t}
{c}, сообщает {o}, ссылаясь на {acc}"""),
        cited_alone=_lines("""
{c}, пишет {o}
{o} сообщает, что {t}
{c}, сообщает {o}
по данным {of}, {c}"""),
        source_alone=_lines("""
{c}, {v} {r}
{r} {v}, что {t}
по словам {gen}, {c}"""),
        own=_lines("""
{c}, передаёт наш корреспондент с места событий
наш корреспондент на месте убедился, что {t}"""),
        added=_lines("""
{r} добавил{ending}, что {d}
{d}, добавил{ending} {r}"""),
        details=_lines("""
число может ещё вырасти в ближайшие часы
весь район оцепили до наступления темноты
свидетелей опрашивают одного за другим
причину назовут не раньше чем через неделю
помощь пришла через сорок минут"""),
        denied=_lines("""
{r} опроверг{gone} эту информацию
{r} назвал{ending} эти сообщения ложью
{r} отрицает это, утверждая, что ничего подобного не было"""),
        more_than=("более", "свыше"),
        credit=_lines("""
({o})
По материалам {o}
Источник: {o}"""),
        translated=("Перевод: {o}", "Оригинал статьи: {o}"),
        filler=(
            _lines("""
Пекари старого города
Двое бывших моряков
Читатели библиотеки на холме
Школьники из хора
Огородники из долины
Несколько пчеловодов
Шахматисты из района
Художницы с побережья
Хозяева мельницы
Трое добровольцев"""),
            _lines("""
готовят скромный праздничный ужин
надеются на тёплую долгую осень
чинят деревянные скамейки в сквере
ищут недорогое старое пианино
ведут подробный дневник погоды
сажают молодые каштаны вдоль аллеи
жалуются на слишком медленный трамвай
собирают довоенные почтовые открытки
хотят покрасить забор в зелёный цвет
мечтают о собственном оркестре"""),
            _lines("""
до открытия нового моста.
и рады хорошей погоде.
как и в каждый чётный год.
в зале за старым вокзалом.
без всякой платы.
до самого первого снега.
и приглашают всех желающих.
с помощью дальнего родственника.
под старой дырявой крышей.
в память о знаменитом садовнике."""),
        ),
        months=tuple("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()),
        weekdays=tuple("в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу|в воскресенье".split("|")),
        date="{d} {m}",
        month_of="в {m} {y} года",
    ),
    "ar": Words(
        clauses=_cut(_AR),
        that=_cut(_AR_THAT),
        moods={},
        told_us=_lines("""
قال{ending} {r} {to} إن {t}
{c}، وفق ما قال{ending} {r} {to}
أفاد{ending} {r} {to} بأن {t}"""),
        cited=_lines("""
ذكرت {o} نقلا عن {r} أن {t}
نقلت {o} عن {r} أن {t}
{c}، حسبما ذكرت {o} نقلا عن {r}"""),
        cited_alone=_lines("""
ذكرت {o} أن {t}
{c}، بحسب {o}
أفادت {o} بأن {t}
{c}، حسبما ذكرت {o}"""),
        source_alone=_lines("""
قال{ending} {r} إن {t}
{c}، بحسب {r}
أعلن{ending} {r} أن {t}"""),
        own=_lines("""
أفاد مراسلنا في المكان بأن {t}
{c}، وفق ما شاهد مراسلنا في المكان"""),
        added=_lines("""
وأضاف{ending} {r} أن {d}
وأوضح{ending} {r} أن {d}"""),
        details=_lines("""
العدد قد يرتفع في الساعات المقبلة
المنطقة كلها طوقت قبل حلول الليل
الشهود يستمع إليهم واحدا بعد الآخر
السبب لن يعرف قبل أسبوع على الأقل
المساعدة وصلت بعد أربعين دقيقة"""),
        denied=_lines("""
نفى{gone} {r} هذه المعلومات
نفى{gone} {r} صحة هذا الخبر"""),
        more_than=("أكثر من", "ما لا يقل عن"),
        credit=_lines("""
({o})
المصدر: {o}"""),
        translated=("ترجمة عن {o}", "المقال الأصلي: {o}"),
        filler=(
            _lines("""
خبازو المدينة القديمة
بحارة متقاعدون من الحي
جمعية المكتبة فوق التلة
تلاميذ جوقة المدرسة
مزارعو السهل القريب
بعض مربي النحل
أعضاء نادي الشطرنج
رسامون من الساحل
أصحاب المطحنة القديمة
متطوعون من الجامعة"""),
            _lines("""
يستعدون لوليمة متواضعة جدا
يأملون خريفا أكثر اعتدالا
يصلحون مقاعد الحديقة الخشبية
يبحثون عن بيانو رخيص الثمن
يدونون أحوال الطقس كل صباح
يزرعون أشجار الكستناء الصغيرة
يشكون من بطء الترام
يجمعون بطاقات بريدية قديمة
يريدون طلاء السياج بالأخضر
يحلمون بفرقة موسيقية خاصة بهم"""),
            _lines("""
قبل افتتاح الجسر الجديد.
ما دام الطقس جميلا.
كما في كل موسم.
في القاعة خلف المحطة.
من دون طلب أي مال.
حتى سقوط أول ثلج.
والدعوة مفتوحة للجميع.
بمساعدة قريب بعيد.
رغم أن السقف ما زال يقطر.
إحياء لذكرى بستاني مشهور."""),
        ),
        months=tuple("كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول".split("|")),
        weekdays=tuple("الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد".split("|")),
        date="في {d} {m}",
        month_of="في {m} {y}",
    ),
}
# Months in the case that "in March" has in Russian.
RU_IN_MONTH = tuple("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split())

# Town: with its preposition in each language.
PLACES = (
    {"en": "in Beirut", "fr": "à Beyrouth", "ru": "в Бейруте", "ar": "في بيروت"},
    {"en": "in Aleppo", "fr": "à Alep", "ru": "в Алеппо", "ar": "في حلب"},
    {"en": "in Homs", "fr": "à Homs", "ru": "в Хомсе", "ar": "في حمص"},
    {"en": "in Mosul", "fr": "à Mossoul", "ru": "в Мосуле", "ar": "في الموصل"},
    {"en": "in Tbilisi", "fr": "à Tbilissi", "ru": "в Тбилиси", "ar": "في تبليسي"},
    {"en": "in Marseille", "fr": "à Marseille", "ru": "в Марселе", "ar": "في مرسيليا"},
    {"en": "in Toulouse", "fr": "à Toulouse", "ru": "в Тулузе", "ar": "في تولوز"},
    {"en": "in Oran", "fr": "à Oran", "ru": "в Оране", "ar": "في وهران"},
    {"en": "in Naples", "fr": "à Naples", "ru": "в Неаполе", "ar": "في نابولي"},
    {"en": "in Lagos", "fr": "à Lagos", "ru": "в Лагосе", "ar": "في لاغوس"},
)


class Speaker(NamedTuple):
    """A source in each language; in Russian its nominative, accusative, genitive and gender, in Arabic its gender."""

    kind: str
    en: str
    fr: str
    ru: tuple[str, str, str, str]
    ar: tuple[str, str]


ANONYMOUS = (
    Speaker(
        "anonymous",
        "a police source",
        "une source policière",
        ("источник в полиции", "источник в полиции", "источника в полиции", "m"),
        ("مصدر في الشرطة", "m"),
    ),
    Speaker(
        "anonymous",
        "a medical source",
        "une source médicale",
        ("медицинский источник", "медицинский источник", "медицинского источника", "m"),
        ("مصدر طبي", "m"),
    ),
    Speaker(
        "anonymous",
        "a military source",
        "une source militaire",
        ("военный источник", "военный источник", "военного источника", "m"),
        ("مصدر عسكري", "m"),
    ),
    Speaker(
        "anonymous",
        "a judicial source",
        "une source judiciaire",
        ("судебный источник", "судебный источник", "судебного источника", "m"),
        ("مصدر قضائي", "m"),
    ),
    Speaker(
        "anonymous",
        "a witness who did not want to be named",
        "un témoin qui a requis l'anonymat",
        (
            "неназванный очевидец",
            "неназванного очевидца",
            "неназванного очевидца",
            "m",
        ),
        ("شاهد عيان", "m"),
    ),
)
INSTITUTIONS = (
    Speaker(
        "institution",
        "the fire service",
        "le service d'incendie",
        ("пожарная служба", "пожарную службу", "пожарной службы", "f"),
        ("جهاز الإطفاء", "m"),
    ),
    Speaker(
        "institution",
        "the regional government",
        "le gouvernement régional",
        ("региональное правительство", "региональное правительство", "регионального правительства", "n"),
        ("الحكومة المحلية", "f"),
    ),
    Speaker(
        "institution",
        "the ministry of health",
        "le ministère de la Santé",
        ("министерство здравоохранения", "министерство здравоохранения", "министерства здравоохранения", "n"),
        ("وزارة الصحة", "f"),
    ),
    Speaker(
        "institution",
        "the Red Cross",
        "la Croix-Rouge",
        ("Красный Крест", "Красный Крест", "Красного Креста", "m"),
        ("الصليب الأحمر", "m"),
    ),
    Speaker(
        "institution",
        "the prosecutor's office",
        "le parquet",
        ("прокуратура", "прокуратуру", "прокуратуры", "f"),
        ("النيابة العامة", "f"),
    ),
)
# Women, whose surnames here keep one form in Russian.
PERSONS = (
    Speaker(
        "person",
        "the mayor, Hélène Marchand",
        "la maire, Hélène Marchand",
        ("мэр города Элен Маршан", "мэра города Элен Маршан", "мэра города Элен Маршан", "f"),
        ("رئيسة البلدية هيلين مارشان", "f"),
    ),
    Speaker(
        "person",
        "the engineer Ingrid Solberg",
        "l'ingénieure Ingrid Solberg",
        ("инженер Ингрид Сольберг", "инженера Ингрид Сольберг", "инженера Ингрид Сольберг", "f"),
        ("المهندسة إنغريد سولبرغ", "f"),
    ),
    Speaker(
        "person",
        "the union leader Ines Carvalho",
        "la syndicaliste Ines Carvalho",
        ("лидер профсоюза Инес Карвалью", "лидера профсоюза Инес Карвалью", "лидера профсоюза Инес Карвалью", "f"),
        ("النقابية إينيس كارفاليو", "f"),
    ),
    Speaker(
        "person",
        "the surgeon Miriam Haddad",
        "la chirurgienne Miriam Haddad",
        ("хирург Мириам Хаддад", "хирурга Мириам Хаддад", "хирурга Мириам Хаддад", "f"),
        ("الجراحة مريم حداد", "f"),
    ),
)
DENIERS = (
    Speaker(
        "institution",
        "the ministry of industry",
        "le ministère de l'Industrie",
        ("министерство промышленности", "", "", "n"),
        ("وزارة الصناعة", "f"),
    ),
    Speaker("institution", "the army", "l'armée", ("армия", "", "", "f"), ("قيادة الجيش", "f")),
)
# Outlets: the article or noun that stands before the name is part of it; agencies are told by theirs.
AGENCIES = {
    "en": ("Fathom Wire", "Meridian News Agency", "Lantern News Agency", "Northgate News Agency"),
    "fr": ("Agence Cordage", "Agence Belvoir", "Agence Clarence", "Agence Ormeau"),
    "ru": ("Волна-Информ", "Маяк-Информ", "Рубеж-Информ", "Причал-Информ"),
    "ar": ("وكالة المرسى للأنباء", "وكالة الشراع للأنباء", "وكالة النجمة للأنباء", "وكالة الصفصاف للأنباء"),
}
# An agency's name as other alphabets write it.
LATIN = {
    "Волна-Информ": "Volna-Inform", "Маяк-Информ": "Mayak-Inform", "Рубеж-Информ": "Rubezh-Inform", "Причал-Информ": "Prichal-Inform",
    "وكالة المرسى للأنباء": "Al-Marsa News Agency", "وكالة الشراع للأنباء": "Al-Shiraa News Agency",
    "وكالة النجمة للأنباء": "Al-Najma News Agency", "وكالة الصفصاف للأنباء": "Al-Safsaf News Agency",
}  # fmt: skip
# The newspapers' names in Latin letters, in the same order.
LATIN_NAMES = {
    "ru": "Primorya Zarechya Verkhovya Povolzhya Podgorya Lukomorya Polesya Zaozyorya Mezhdurechya Priuralya Nizovya Nagorya Zaberezhya Primorska Svetlogorya Belorechya".split(),
    "ar": "Al-Minaa Al-Arz Al-Sabah Al-Furat Al-Sahel Al-Nakhil Al-Qafila Al-Zaytoun Al-Manara Al-Buhayra Al-Yasmin Al-Sindyan Al-Jisr Al-Qalaa Al-Yanbou Al-Wadi Al-Shuruq Al-Ghad Al-Nour Al-Mizan Al-Bayan Al-Fajr Al-Kawkab Al-Madina Al-Bustan Al-Rabi Al-Shamal Al-Janub Al-Maghrib Al-Khalij".split(),
}  # fmt: skip
LATIN_NOUNS = {
    "ru": "Vestnik Golos Novosti Zarya Khronika Obozrenie Listok Pravda".split(),
    "ar": [""],
}
TITLES = {
    "en": "The {b} {a}",
    "fr": "{a} de {b}",
    "ru": "{a} {b}",
    "ar": "{a} {b}",
}
TITLE_NOUNS = {
    "en": "Herald Post Gazette Courier Tribune Observer Chronicle Mirror".split(),
    "fr": "La Gazette|Le Courrier|La Tribune|Le Messager|L'Écho|La Dépêche|Le Réveil|L'Observateur".split("|"),
    "ru": "Вестник Голос Новости Заря Хроника Обозрение Листок Правда".split(),
    # Newspaper, daily, magazine are nouns beside a name there, and no part of it.
    "ar": ["صحيفة"],
}
TITLE_NAMES = {
    "en": "Harbour Ashford Wexley Marlow Drayton Corfield Hadley Penrith Thornby Selwick Calder Ravenhill Stanmore Orwick Lydgate Ferrand Hollin Kestrel Bramley Tolworth".split(),
    "fr": "Marvigny Brasson Combray Verlaine Ossonne Tarcy Luzennes Fontvieille Gravelle Arcy Valmore Chantelin Brenne Orvault Morteau Savigny Lanvoc Kerlan Dourges Plessy".split(),
    "ru": "Приморья Заречья Верховья Поволжья Подгорья Лукоморья Полесья Заозёрья Междуречья Приуралья Низовья Нагорья Забережья Приморска Светлогорья Белоречья".split(),
    "ar": "الميناء الأرز الصباح الفرات الساحل النخيل القافلة الزيتون المنارة البحيرة الياسمين السنديان الجسر القلعة الينبوع الوادي الشروق الغد النور الميزان البيان الفجر الكوكب المدينة البستان الربيع الشمال الجنوب المغرب الخليج".split(),
}  # fmt: skip

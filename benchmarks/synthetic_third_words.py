"""The words of `synthetic_third.py`: events, sources, media and what stands around them, in four languages.

``[a|b]`` is a choice, ``<m|f|n|p>`` agrees with whom the sentence names as its source, ``^a/aurait^`` has the indicative and
the conditional. In frames, ``{c}`` is a clause, ``{a}`` an Arabic clause after أن, ``{n}`` the event as a noun (Russian: with
its preposition), ``{s}`` the source, ``{o}`` and ``{p}`` media; ``:g`` and ``:a`` are the Russian genitive and accusative, ``:d`` the dative; ``‹m|f›`` agrees with ``{o}``.
Blocks have four lines: English, French, Russian, Arabic; alternatives are parted by ``;;``.
"""

from __future__ import annotations

LANGUAGES = ("en", "fr", "ru", "ar")


def _blocks(text: str) -> list[dict[str, str]]:
    """Blocks of four lines, by language."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    return [dict(zip(LANGUAGES, lines[i : i + 4], strict=True)) for i in range(0, len(lines), 4)]


def _events(text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Name of the event -> form ("en", "en_n", …) -> wordings."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    name = ""
    for line in text.strip().splitlines():
        key, _, rest = line.strip().partition(": ")
        if rest:
            found[name][key] = tuple(one.strip() for one in rest.split(";;"))
        else:
            name = key.rstrip(":")
            found[name] = {}
    return found


EVENTS = _events("""
shipment:
en: customs officers seized {k} tonnes of contraband fuel from a cargo ship {at} {day};; {k} tonnes of smuggled fuel were confiscated aboard a freighter {at} {day};; a cargo ship with {k} tonnes of contraband fuel in its tanks was stopped and emptied by customs {at} {day};; customs impounded a smuggled load of {k} tonnes of fuel {at} {day}
en_n: the seizure of {k} tonnes of contraband fuel {at} {day}
fr: les douaniers ^ont/auraient^ saisi {day} {at} {k} tonnes de carburant de contrebande à bord d'un cargo;; {k} tonnes de carburant de contrebande ^ont/auraient^ été confisquées {day} sur un cargo {at};; un cargo transportant {k} tonnes de carburant non déclaré ^a/aurait^ été arraisonné {day} {at};; la douane ^a/aurait^ mis la main, {day} {at}, sur {k} tonnes de carburant destinées au marché noir
fr_n: la saisie {day} {at} de {k} tonnes de carburant de contrebande
ru: таможенники {day} изъяли {at} {k} тонн контрабандного топлива с грузового судна;; {day} {at} с борта сухогруза конфисковано {k} тонн контрабандного топлива;; {at} {day} задержано грузовое судно, на котором находилось {k} тонн незадекларированного топлива;; таможня {day} арестовала {at} партию контрабандного топлива — {k} тонн
ru_n: об изъятии {k} тонн контрабандного топлива {at}
ar: صادرت الجمارك {day} {at} {k} طنا من الوقود المهرب كانت على متن سفينة شحن;; ضبط رجال الجمارك {day} {k} طنا من الوقود المهرب على متن سفينة شحن {at}
ar_a: الجمارك صادرت {day} {k} طنا من الوقود المهرب من سفينة شحن {at};; سفينة شحن تحمل {k} طنا من الوقود المهرب احتجزت {day} {at};; {k} طنا من الوقود غير المصرح به ضبطت {day} على متن سفينة {at}
ar_n: مصادرة {k} طنا من الوقود المهرب {at}
resign:
en: Transport Minister {who} resigned {day};; {who} stepped down as transport minister {day};; the transport minister, {who}, handed in his resignation {day};; the head of government accepted the resignation of Transport Minister {who} {day}
en_n: the resignation of Transport Minister {who}
fr: le ministre des Transports, {who}, ^a/aurait^ démissionné {day};; {who} ^a/aurait^ quitté {day} ses fonctions de ministre des Transports;; le ministre des Transports {who} ^a/aurait^ remis sa démission {day} au chef du gouvernement;; la démission du ministre des Transports, {who}, ^a/aurait^ été acceptée {day}
fr_n: la démission du ministre des Transports, {who}
ru: министр транспорта {who} {day} подал в отставку;; {who} {day} покинул пост министра транспорта;; отставка министра транспорта {who:g} была принята {day};; глава правительства {day} принял отставку министра транспорта {who:g}
ru_n: об отставке министра транспорта {who:g}
ar: استقال وزير النقل {who} من منصبه {day};; قدم وزير النقل {who} استقالته {day} إلى رئيس الحكومة
ar_a: وزير النقل {who} قدم استقالته {day};; وزير النقل {who} استقال من منصبه {day};; رئيس الحكومة قبل {day} استقالة وزير النقل {who}
ar_n: استقالة وزير النقل {who}
well:
en: {k} villagers fell ill {day} after drinking from a poisoned well {near};; a poisoned well {near} put {k} people in hospital {day};; {k} people were poisoned {day} by water drawn from a well {near};; water from a contaminated well {near} made {k} villagers sick {day}
en_n: the poisoning of {k} people by well water {near}
fr: {k} villageois ^ont/auraient^ été intoxiqués {day} par l'eau d'un puits empoisonné {near};; l'eau d'un puits {near} ^a/aurait^ empoisonné {k} personnes {day};; {k} personnes ^ont/auraient^ été hospitalisées {day} après avoir bu l'eau d'un puits empoisonné {near};; un puits pollué {near} ^a/aurait^ rendu malades {k} habitants {day}
fr_n: l'empoisonnement de {k} personnes par l'eau d'un puits {near}
ru: {day} {near} водой из отравленного колодца отравились {k} человек;; {k} жителей села {near} {day} попали в больницу, выпив воды из отравленного колодца;; из-за отравленного колодца {near} {day} заболели {k} человек;; {day} {near} {k} человек были госпитализированы с отравлением колодезной водой
ru_n: об отравлении {k} человек водой из колодца {near}
ar: أصيب {k} شخصا بالتسمم {day} بعد شربهم من بئر مسممة {near};; نقل {k} شخصا إلى المستشفى {day} إثر شربهم مياها ملوثة من بئر {near}
ar_a: {k} شخصا أصيبوا بالتسمم {day} جراء مياه بئر {near};; بئرا مسممة {near} تسببت {day} في تسمم {k} شخصا;; {k} قرويا نقلوا إلى المستشفى {day} بعدما شربوا من بئر مسممة {near}
ar_n: تسمم {k} شخصا بمياه بئر {near}
helicopter:
en: rebels shot down an army helicopter {near} {day}, killing {k} soldiers;; an army helicopter with {k} soldiers on board was shot down {near} {day};; a missile brought down a military helicopter {near} {day} and killed {k} people;; {k} soldiers died when their helicopter was hit by a missile {near} {day}
en_n: the downing of an army helicopter with {k} soldiers on board {near}
fr: les rebelles ^ont/auraient^ abattu {day} {near} un hélicoptère de l'armée, tuant {k} soldats;; un hélicoptère militaire transportant {k} soldats ^a/aurait^ été abattu {day} {near};; un missile ^a/aurait^ touché {day} {near} un hélicoptère de l'armée et tué {k} militaires;; {k} militaires ^ont/auraient^ péri {day} {near} dans un hélicoptère abattu par un missile
fr_n: la destruction en vol d'un hélicoptère de l'armée {near}
ru: повстанцы {day} сбили {near} военный вертолёт, погибли {k} солдат;; {day} {near} сбит армейский вертолёт, на борту которого находились {k} военнослужащих;; {near} {day} ракетой сбит военный вертолёт, {k} человек погибли;; {k} военнослужащих погибли {day} в вертолёте, сбитом {near}
ru_n: о гибели {k} военнослужащих в сбитом {near} вертолёте
ar: أسقط مسلحون {day} مروحية عسكرية {near}، ما أسفر عن مقتل {k} جنديا;; قتل {k} جنديا {day} في إسقاط مروحية عسكرية {near}
ar_a: مسلحين أسقطوا {day} مروحية تابعة للجيش {near} وعلى متنها {k} جنديا;; مروحية عسكرية أسقطت {day} {near}، ما أدى إلى مقتل {k} جنديا;; {k} جنديا قتلوا {day} عندما أصيبت مروحيتهم بصاروخ {near}
ar_n: إسقاط مروحية عسكرية تقل {k} جنديا {near}
hospital:
en: {k} patients had to be moved {day} after the main hospital {at} lost power;; the main hospital {at} was left without electricity {day} and {k} patients were evacuated;; a power cut at the main hospital {at} forced doctors to evacuate {k} patients {day};; doctors evacuated {k} patients {day} when the generators of the hospital {at} failed
en_n: the evacuation of {k} patients from the hospital {at}
fr: {k} patients ^ont/auraient^ été évacués {day} de l'hôpital central {of}, privé d'électricité;; l'hôpital central {of} ^s'est/se serait^ retrouvé {day} sans courant et {k} malades ^ont/auraient^ dû être évacués;; une panne de courant ^a/aurait^ contraint {day} l'hôpital central {of} à évacuer {k} patients;; les médecins ^ont/auraient^ évacué {k} malades {day} après l'arrêt des groupes électrogènes de l'hôpital {of}
fr_n: l'évacuation de {k} patients de l'hôpital central {of}
ru: {day} из центральной больницы {at}, оставшейся без электричества, эвакуировали {k} пациентов;; центральная больница {at} {day} осталась без света, {k} больных пришлось вывезти;; отключение электричества {day} вынудило врачей центральной больницы {at} эвакуировать {k} пациентов;; {k} пациентов эвакуированы {day} из больницы {at}, где отказали генераторы
ru_n: об эвакуации {k} пациентов из больницы {at}
ar: أجلي {k} مريضا {day} من المستشفى المركزي {at} بعد انقطاع التيار الكهربائي عنه;; أخلى الأطباء {k} مريضا {day} من المستشفى المركزي {at} بسبب انقطاع الكهرباء
ar_a: {k} مريضا نقلوا {day} من المستشفى المركزي {at} بعد انقطاع الكهرباء عنه;; المستشفى المركزي {at} بقي {day} بلا كهرباء، ما استدعى إجلاء {k} مريضا;; انقطاع التيار عن المستشفى المركزي {at} أجبر الأطباء {day} على إجلاء {k} مريضا
ar_n: إجلاء {k} مريضا من المستشفى المركزي {at}
election:
en: the electoral commission cancelled the municipal election {at} {day};; the municipal vote {at} was annulled {day} over {k} stuffed ballot boxes;; the result of the municipal election {at} was thrown out by the electoral commission {day};; the electoral commission scrapped the municipal ballot {at} {day} after finding {k} stuffed boxes
en_n: the cancellation of the municipal election {at}
fr: la commission électorale ^a/aurait^ annulé {day} le scrutin municipal {of};; les élections municipales {of} ^ont/auraient^ été annulées {day} en raison de {k} urnes bourrées;; le scrutin municipal {of} ^a/aurait^ été invalidé {day} par la commission électorale;; la commission électorale ^a/aurait^ invalidé {day} les municipales {of} après la découverte de {k} urnes bourrées
fr_n: l'annulation des élections municipales {of}
ru: избирательная комиссия {day} отменила муниципальные выборы {at};; муниципальные выборы {at} {day} признаны недействительными из-за вбросов на {k} участках;; итоги муниципальных выборов {at} {day} аннулированы избирательной комиссией;; избирком {day} аннулировал голосование {at}, обнаружив вбросы на {k} участках
ru_n: об отмене муниципальных выборов {at}
ar: ألغت لجنة الانتخابات {day} الاقتراع البلدي {at};; أبطلت اللجنة الانتخابية {day} نتائج الانتخابات البلدية {at}
ar_a: لجنة الانتخابات ألغت {day} الانتخابات البلدية {at};; الانتخابات البلدية {at} ألغيت {day} بسبب تزوير في {k} مركزا;; اللجنة الانتخابية أبطلت {day} نتائج الاقتراع البلدي {at} بعد كشف تزوير في {k} مركزا
ar_n: إلغاء الانتخابات البلدية {at}
leak:
en: the {name} waterworks hid losses of {k} million euros from its auditors;; losses of {k} million euros were kept off the books of the {name} waterworks;; the {name} waterworks lost {k} million euros last year and concealed it;; a hole of {k} million euros was hidden in the accounts of the {name} waterworks
en_n: the concealment of losses of {k} million euros at the {name} waterworks
fr: la compagnie des eaux {of} ^a/aurait^ caché {k} millions d'euros de pertes à ses commissaires aux comptes;; {k} millions d'euros de pertes ^ont/auraient^ été dissimulés dans les comptes de la compagnie des eaux {of};; la compagnie des eaux {of} ^a/aurait^ perdu {k} millions d'euros l'an dernier et l'^a/aurait^ dissimulé;; un trou de {k} millions d'euros ^a/aurait^ été maquillé dans les comptes de la compagnie des eaux {of}
fr_n: la dissimulation de {k} millions d'euros de pertes par la compagnie des eaux {of}
ru: водоканал {of} скрыл от аудиторов убытки на {k} миллионов евро;; убытки водоканала {of} на сумму {k} миллионов евро были скрыты от аудиторов;; водоканал {of} потерял за прошлый год {k} миллионов евро и утаил это;; в отчётности водоканала {of} была спрятана недостача в {k} миллионов евро
ru_n: о сокрытии водоканалом {of} убытков на {k} миллионов евро
ar: أخفت شركة مياه {name} خسائر بقيمة {k} مليون يورو عن مدققي الحسابات;; خسرت شركة مياه {name} {k} مليون يورو العام الماضي وتكتمت على ذلك
ar_a: شركة مياه {name} أخفت خسائر بلغت {k} مليون يورو;; خسائر بقيمة {k} مليون يورو أخفيت في حسابات شركة مياه {name};; شركة مياه {name} تكبدت العام الماضي خسائر قدرها {k} مليون يورو وتكتمت عليها
ar_n: إخفاء شركة مياه {name} خسائر بقيمة {k} مليون يورو
miners:
en: {k} miners were killed {day} when a shaft collapsed {near};; an explosion in a coal mine {near} killed {k} miners {day};; {k} men died underground {day} in a blast at a coal mine {near};; a blast in a coal mine {near} claimed the lives of {k} workers {day}
en_n: the death of {k} miners in a coal mine {near}
fr: {k} mineurs ^ont/auraient^ été tués {day} par un coup de grisou {near};; un coup de grisou ^a/aurait^ tué {k} mineurs {day} dans une mine de charbon {near};; {k} hommes ^sont/seraient^ morts au fond d'une mine de charbon {near} {day};; une explosion dans une mine {near} ^a/aurait^ coûté la vie à {k} mineurs {day}
fr_n: la mort de {k} mineurs dans une mine de charbon {near}
ru: {day} в угольной шахте {near} погибли {k} горняков;; взрыв метана {day} унёс жизни {k} шахтёров в угольной шахте {near};; при взрыве в шахте {near} {day} погибли {k} человек;; {k} шахтёров погибли {day} под землёй на угольной шахте {near}
ru_n: о гибели {k} горняков в шахте {near}
ar: قتل {k} عاملا {day} في انفجار داخل منجم للفحم {near};; لقي {k} عاملا حتفهم {day} في منجم للفحم {near}
ar_a: {k} عاملا قتلوا {day} في انفجار بمنجم للفحم {near};; انفجارا في منجم للفحم {near} أودى {day} بحياة {k} عاملا;; {k} من عمال المناجم لقوا حتفهم {day} في انفجار {near}
ar_n: مقتل {k} عاملا في منجم للفحم {near}
journalist:
en: the journalist {who} was freed {day} after {k} days in captivity;; the kidnappers released journalist {who} {at} {day};; {who}, a journalist held for {k} days, walked free {at} {day};; reporter {who} was handed over by his captors {at} {day}
en_n: the release of journalist {who}
fr: le journaliste {who} ^a/aurait^ été libéré {day} après {k} jours de captivité;; les ravisseurs ^ont/auraient^ relâché {day} {at} le journaliste {who};; {who}, journaliste retenu en otage pendant {k} jours, ^a/aurait^ retrouvé la liberté {day} {at};; le reporter {who} ^a/aurait^ été remis {day} {at} par ses ravisseurs
fr_n: la libération du journaliste {who}
ru: журналист {who} {day} освобождён после {k} дней плена;; похитители {day} отпустили {at} журналиста {who:g};; журналист {who}, проведший в плену {k} дней, {day} вышел на свободу {at};; {day} {at} похитители передали журналиста {who:g} посредникам
ru_n: об освобождении журналиста {who:g}
ar: أفرج {day} عن الصحفي {who} بعد {k} يوما في الأسر;; أطلق الخاطفون {day} سراح الصحفي {who} {at}
ar_a: الصحفي {who} أفرج عنه {day} {at} بعد {k} يوما في الأسر;; الخاطفين أطلقوا {day} سراح الصحفي {who} {at};; الصحفي {who} استعاد حريته {day} بعد احتجاز دام {k} يوما
ar_n: الإفراج عن الصحفي {who}
bridge:
en: the railway bridge {at} was closed to traffic {day} after cracks were found;; engineers shut the railway bridge {at} {day} after finding {k} cracks in its piers;; traffic over the railway bridge {at} was halted {day};; authorities closed the railway bridge {at} {day} because {k} of its bolts had given way
en_n: the closure of the railway bridge {at}
fr: le pont ferroviaire {of} ^a/aurait^ été fermé {day} après la découverte de fissures;; les ingénieurs ^ont/auraient^ fermé {day} le pont ferroviaire {of} après avoir relevé {k} fissures dans les piles;; la circulation ^a/aurait^ été interrompue {day} sur le pont ferroviaire {of};; les autorités ^ont/auraient^ interdit {day} l'accès au pont ferroviaire {of}, où {k} fissures ont été relevées
fr_n: la fermeture du pont ferroviaire {of}
ru: {day} {at} из-за трещин закрыт железнодорожный мост;; инженеры {day} закрыли железнодорожный мост {at}, обнаружив {k} трещин в опорах;; движение по железнодорожному мосту {at} {day} остановлено;; власти {day} перекрыли железнодорожный мост {at}, обнаружив в его опорах {k} трещин
ru_n: о закрытии железнодорожного моста {at}
ar: أغلق جسر السكة الحديدية {at} {day} بعد اكتشاف تشققات فيه;; أغلقت السلطات {day} جسر السكة الحديدية {at} بعد رصد {k} صدعا في دعائمه
ar_a: جسر السكة الحديدية {at} أغلق {day} بسبب تشققات;; السلطات أغلقت {day} جسر السكة الحديدية {at} بعد اكتشاف {k} صدعا فيه;; حركة القطارات على الجسر {at} توقفت {day} بعد رصد تشققات في دعائمه
ar_n: إغلاق جسر السكة الحديدية {at}
looting:
en: armed men looted {k} aid trucks {near} {day};; {k} trucks of an aid convoy were plundered {near} {day};; an aid convoy was ambushed {near} {day} and {k} trucks were emptied;; gunmen stopped an aid convoy {near} {day} and made off with the load of {k} trucks
en_n: the looting of {k} aid trucks {near}
fr: des hommes armés ^ont/auraient^ pillé {k} camions d'aide humanitaire {near} {day};; {k} camions d'un convoi humanitaire ^ont/auraient^ été pillés {day} {near};; un convoi d'aide ^est/serait^ tombé {day} {near} dans une embuscade et {k} camions ^ont/auraient^ été vidés;; le chargement de {k} camions d'aide alimentaire ^a/aurait^ été volé {day} {near} par des hommes armés
fr_n: le pillage de {k} camions d'aide humanitaire {near}
ru: вооружённые люди {day} разграбили {near} {k} грузовиков с гуманитарной помощью;; {day} {near} разграблено {k} грузовиков гуманитарного конвоя;; {near} {day} гуманитарный конвой попал в засаду, опустошено {k} грузовиков;; боевики {day} остановили {near} конвой с продовольствием и вывезли груз {k} машин
ru_n: о разграблении {k} грузовиков с гуманитарной помощью {near}
ar: نهب مسلحون {k} شاحنة مساعدات {near} {day};; تعرضت {k} شاحنة من قافلة مساعدات للنهب {day} {near}
ar_a: مسلحين نهبوا {day} {k} شاحنة محملة بالمساعدات {near};; {k} شاحنة من قافلة إغاثة نهبت {day} {near};; قافلة مساعدات تعرضت {day} لكمين {near} ونهبت {k} شاحنة منها
ar_n: نهب {k} شاحنة مساعدات {near}
""")
FILMED = ("shipment", "helicopter", "bridge", "looting")

# en; fr; ru nominative; genitive; prepositional with its preposition; ar.
PLACES = tuple(
    tuple(part.strip() for part in line.split(";"))
    for line in """
Bizerte; Bizerte; Бизерта; Бизерты; в Бизерте; بنزرت
Tartus; Tartous; Тартус; Тартуса; в Тартусе; طرطوس
Constanta; Constanta; Констанца; Констанцы; в Констанце; كونستانتا
Izmail; Izmaïl; Измаил; Измаила; в Измаиле; إسماعيل
Batumi; Batoumi; Батуми; Батуми; в Батуми; باتومي
Burgas; Bourgas; Бургас; Бургаса; в Бургасе; بورغاس
Sfax; Sfax; Сфакс; Сфакса; в Сфаксе; صفاقس
Kirkuk; Kirkouk; Киркук; Киркука; в Киркуке; كركوك
Maradi; Maradi; Маради; Маради; в Маради; مارادي
Kotor; Kotor; Котор; Котора; в Которе; كوتور
""".strip().splitlines()
)

# Who resigns or is freed: Latin; ru nominative; ru genitive; ar.
WHO = (
    ("Ilan Morvay", "Илан Морвай", "Илана Морвая", "إيلان مورفاي"),
    ("Teodor Galvin", "Теодор Галвин", "Теодора Галвина", "تيودور غالفين"),
    ("Karim Belhadri", "Карим Бельхадри", "Карима Бельхадри", "كريم بلحضري"),
    ("Lukas Werden", "Лукас Верден", "Лукаса Вердена", "لوكاس فيردن"),
)

# kind; en; fr; ru nominative; genitive; accusative; gender; ar; gender; what tells it in Latin, ru, ar letters, by "/".
SOURCES = tuple(
    tuple(part.strip() for part in line.split(";"))
    for line in """
person; Governor Marek Tolvan; le gouverneur Marek Tolvan; губернатор Марек Толван; губернатора Марека Толвана; губернатора Марека Толвана; m; المحافظ ماريك تولفان; m; Marek Tolvan/Марек Толван/Марека Толвана/ماريك تولفان
person; Judge Salma Rehani; la juge Salma Rehani; судья Сальма Рехани; судьи Сальмы Рехани; судью Сальму Рехани; f; القاضية سلمى ريحاني; f; Salma Rehani/Сальма Рехани/Сальмы Рехани/Сальму Рехани/سلمى ريحاني
person; deputy mayor Odile Kerbren; la maire adjointe Odile Kerbren; заместитель мэра Одиль Кербрен; заместителя мэра Одиль Кербрен; заместителя мэра Одиль Кербрен; f; نائبة رئيس البلدية أوديل كيربرين; f; Odile Kerbren/Одиль Кербрен/أوديل كيربرين
person; Anton Reska, a shopkeeper,; Anton Reska, un commerçant,; местный торговец Антон Реска; местного торговца Антона Рески; местного торговца Антона Реску; m; صاحب متجر يدعى أنطون ريسكا; m; Anton Reska/Антон Реска/Антона Рески/Антона Реску/أنطون ريسكا
institution; the Interior Ministry; le ministère de l'Intérieur; Министерство внутренних дел; Министерства внутренних дел; Министерство внутренних дел; n; وزارة الداخلية; f; Interior Ministry/ministère de l'Intérieur/Министерство внутренних дел/Министерства внутренних дел/وزارة الداخلية
institution; the regional administration; l'administration régionale; областная администрация; областной администрации; областную администрацию; f; إدارة الإقليم; f; regional administration/administration régionale/областная администрация/областной администрации/областную администрацию/إدارة الإقليم
institution; the prosecutor's office; le parquet; прокуратура; прокуратуры; прокуратуру; f; النيابة العامة; f; prosecutor's office/parquet/прокуратура/прокуратуры/прокуратуру/النيابة العامة
institution; the rights group Lantern Watch; l'ONG Lantern Watch; правозащитная организация Lantern Watch; правозащитной организации Lantern Watch; правозащитную организацию Lantern Watch; f; منظمة لانترن ووتش الحقوقية; f; Lantern Watch/لانترن ووتش
institution; the Transport Workers' Union; le syndicat des transports; профсоюз транспортников; профсоюза транспортников; профсоюз транспортников; m; نقابة عمال النقل; f; Transport Workers' Union/syndicat des transports/профсоюз транспортников/профсоюза транспортников/نقابة عمال النقل
institution; a police spokesman; un porte-parole de la police; представитель полиции; представителя полиции; представителя полиции; m; المتحدث باسم الشرطة; m; police/полиция/полиции/الشرطة/police spokesman/porte-parole de la police/представитель полиции/المتحدث باسم الشرطة
institution; Civil Protection spokeswoman Irena Falk; la porte-parole de la Protection civile, Irena Falk,; пресс-секретарь службы спасения Ирена Фальк; пресс-секретаря службы спасения Ирены Фальк; пресс-секретаря службы спасения Ирену Фальк; f; المتحدثة باسم الدفاع المدني إيرينا فالك; f; Irena Falk/Civil Protection/Protection civile/Ирена Фальк/Ирены Фальк/Ирену Фальк/служба спасения/службы спасения/إيرينا فالك/الدفاع المدني
anonymous; a security source; une source sécuritaire; источник в силовых структурах; источника в силовых структурах; источник в силовых структурах; m; مصدر أمني; m; security source/source sécuritaire/источник в силовых структурах/источника в силовых структурах/مصدر أمني
anonymous; a senior government official; un haut responsable gouvernemental; высокопоставленный чиновник правительства; высокопоставленного чиновника правительства; высокопоставленного чиновника правительства; m; مسؤول حكومي رفيع; m; government official/responsable gouvernemental/чиновник правительства/чиновника правительства/مسؤول حكومي
anonymous; a Western diplomat; un diplomate occidental; западный дипломат; западного дипломата; западного дипломата; m; دبلوماسي غربي; m; Western diplomat/diplomate occidental/западный дипломат/западного дипломата/دبلوماسي غربي
anonymous; a local resident; un habitant du quartier; местный житель; местного жителя; местного жителя; m; أحد سكان المنطقة; m; local resident/resident/habitant du quartier/habitant/местный житель/местного жителя/أحد سكان المنطقة/أحد السكان/سكان المنطقة
anonymous; a person familiar with the investigation; une source proche de l'enquête; осведомлённый источник в следствии; осведомлённого источника в следствии; осведомлённый источник в следствии; m; مصدر مقرب من التحقيق; m; familiar with the investigation/source proche de l'enquête/источник в следствии/источника в следствии/مصدر مقرب من التحقيق
document; an internal memo; une note interne; служебная записка; служебной записки; служебную записку; f; مذكرة داخلية; f; internal memo/note interne/служебная записка/служебной записки/служебную записку/مذكرة داخلية
document; a confidential inspection report; un rapport d'inspection confidentiel; закрытый отчёт инспекции; закрытого отчёта инспекции; закрытый отчёт инспекции; m; تقرير تفتيش سري; m; inspection report/rapport d'inspection/отчёт инспекции/отчёта инспекции/تقرير تفتيش/تقرير
footage; a video filmed by a passer-by; une vidéo filmée par un passant; видеозапись очевидца; видеозаписи очевидца; видеозапись очевидца; f; مقطع مصور التقطه أحد المارة; m; video/vidéo/видео/видеозапись/видеозаписи/مقطع مصور/مقطع
""".strip().splitlines()
)

# Titles of media: language, kind, as written ("{}" is a name), Latin; ru genitive of Russian ones or Cyrillic; ar.
TITLES = tuple(
    tuple(part.strip() for part in line.split(";"))
    for line in """
en; paper; The {} Chronicle; The {} Chronicle; The {} Chronicle; {} كرونيكل
en; paper; The {} Examiner; The {} Examiner; The {} Examiner; {} إكزامينر
en; site; {} Dispatch; {} Dispatch; {} Dispatch; {} ديسباتش
en; radio; Radio {}; Radio {}; Radio {}; راديو {}
en; agency; {} News Agency; {} News Agency; {} News Agency; {} نيوز
fr; paper; Le Courrier de {}; Le Courrier de {}; Le Courrier de {}; لو كورييه دو {}
fr; paper; La Gazette de {}; La Gazette de {}; La Gazette de {}; لا غازيت دو {}
fr; site; {} Matin; {} Matin; {} Matin; {} ماتان
fr; radio; Radio {}; Radio {}; Radio {}; راديو {}
fr; agency; Agence {} Presse; Agence {} Presse; {} Presse; {} برس
ru; paper; {} вестник; {} Vestnik; {} вестник; {} فيستنيك
ru; paper; {} листок; {} Listok; {} листок; {} ليستوك
ru; site; {} сегодня; {} Segodnya; {} сегодня; {} سيفودنيا
ru; radio; Радио {}; Radio {}; Радио {}; راديو {}
ru; agency; {}-Информ; {}-Inform; {}-Информ; {} إنفورم
ar; paper; صدى {}; Sada {}; Сада {}; صدى {}
ar; paper; صوت {}; Sawt {}; Саут {}; صوت {}
ar; site; {} اليوم; {} Al-Youm; {} аль-Яум; {} اليوم
ar; radio; راديو {}; Radio {}; Радио {}; راديو {}
ar; agency; {} برس; {} Press; {} Пресс; {} برس
""".strip().splitlines()
)
# Names in titles by language: Latin, Cyrillic, Arabic.
NAMES = {
    "en": "Harlow Fen;Kestrel;Dunmore Vale;Ashby Cross;Marlowe;Brightsea;Tarnwick;Ollerby;Penrose Hill;Saltmarsh;Weldon;Graythorpe;Cobbleton;Rookhaven;Eastmere;Fairholt",
    "en_ar": "هارلو فن;كستريل;دنمور فيل;آشبي كروس;مارلو;برايتسي;تارنويك;أوليربي;بنروز هيل;سولتمارش;ويلدون;غرايثورب;كوبلتون;روكهيفن;إيستمير;فيرهولت",
    "fr": "Valmure;Pontreval;Sarnac;Brézolles-Mer;Tournoy;Vaucreuse;Landivaux;Mirebourg;Charnelle;Fontgrave;Rochemaure-Ville;Plessac;Gravoine;Montauvert;Sauveterne;Clairieu",
    "fr_ar": "فالمور;بونتريفال;سارناك;بريزول مير;تورنوا;فوكروز;لانديفو;ميربورغ;شارنيل;فونغراف;روشمور فيل;بليساك;غرافوان;مونتوفير;سوفتيرن;كليريو",
    "ru": "Зареченск;Тальник;Верхотомск;Камышлов;Приозёрск;Снежногорье;Белояр;Ольховка;Студёный;Лесогор;Миасское;Полынь;Кедровый;Степняк;Яровой;Усть-Талица",
    "ru_adj": "Зареченский;Тальницкий;Верхотомский;Камышловский;Приозёрский;Снежногорский;Белоярский;Ольховский;Студёнский;Лесогорский;Миасский;Полынский;Кедровский;Степной;Яровской;Усть-Талицкий",
    "ru_latin": "Zarechensk;Talnik;Verkhotomsk;Kamyshlov;Priozyorsk;Snezhnogorye;Beloyar;Olkhovka;Studyony;Lesogor;Miasskoye;Polyn;Kedrovy;Stepnyak;Yarovoy;Ust-Talitsa",
    "ru_ar": "زاريتشينسك;تالنيك;فيرخوتومسك;كاميشلوف;بريوزيورسك;سنيجنوغوريه;بيلويار;أولخوفكا;ستوديوني;ليسوغور;مياسكويه;بولين;كيدروفي;ستيبنياك;ياروفوي;أوست تاليتسا",
    "ar": "الرمال;النخيل;الميناء;الضفاف;السواقي;المنارة;الواحة;التلال;المرافئ;القلعة;الينابيع;البادية;الجداول;الساحل;الروابي;المدار",
    "ar_latin": "Al-Rimal;Al-Nakhil;Al-Mina;Al-Difaf;Al-Sawaqi;Al-Manara;Al-Waha;Al-Tilal;Al-Marafi;Al-Qalaa;Al-Yanabi;Al-Badiya;Al-Jadawil;Al-Sahel;Al-Rawabi;Al-Madar",
    "ar_ru": "ар-Рималь;ан-Нахиль;аль-Мина;ад-Дифаф;ас-Саваки;аль-Манара;аль-Ваха;ат-Тилаль;аль-Марафи;аль-Калаа;аль-Янаби;аль-Бадия;аль-Джадавиль;ас-Сахель;ар-Раваби;аль-Мадар",
}
# The word before a medium's title: ru nominative; genitive; accusative; dative; gender; ar.
CLASSES = {
    "paper": ("газета", "газеты", "газету", "газете", "f", "صحيفة"),
    "site": ("портал", "портала", "портал", "порталу", "m", "موقع"),
    "radio": ("радиостанция", "радиостанции", "радиостанцию", "радиостанции", "f", "إذاعة"),
    "agency": ("агентство", "агентства", "агентство", "агентству", "n", "وكالة"),
}


def _frames(text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Language -> way -> frames."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in text.strip().splitlines():
        key, _, rest = line.strip().partition(": ")
        language, _, way = key.partition(".")
        found.setdefault(language, {})[way] = tuple(one.strip() for one in rest.split(";;"))
    return found


# said: by whoever speaks; told: to the medium itself; med: a medium; both: a source (or a medium) through a medium, boths: where
# that source speaks; two: two media; paper, film, own: what the medium has seen; bare: no source; deny: a denial.
FRAMES = _frames("""
en.said: {c}, {s} said;; according to {s}, {c};; {s} said that {c};; {s} confirmed {n};; {s} told reporters that {c};; {s} acknowledged {n};; by the account of {s}, {c};; {c}, {s} announced;; in a statement, {s} said {c};; {c}, as {s} put it;; word of {n} came from {s};; {s} revealed that {c}
en.told: {s} told {o} that {c};; {c}, {s} told {o};; speaking to {o}, {s} said that {c};; {o} has learned from {s} that {c};; reached by telephone by {o}, {s} said that {c};; in an interview with {o}, {s} confirmed {n}
en.med: {o} reports that {c};; according to {o}, {c};; {c}, {o} reported;; {c}, writes {o};; as {o} was first to report, {c};; a report by {o} says that {c};; {c}, if a dispatch by {o} is accurate;; {c}, according to information published by {o};; news of {n} was carried by {o};; {o} writes of {n};; reports by {o} have it that {c}
en.both: {o}, citing {s}, reports that {c};; {c}, {o} said with reference to {s};; according to {s}, quoted by {o}, {c};; {o}, which refers to {s}, writes that {c};; {o} reported {n}, citing {s}
en.boths: {s} told {o} that {c};; {o} quoted {s} as saying that {c};; {c}, {s} said in remarks carried by {o};; in comments to {o}, {s} confirmed {n}
en.two: {o} and {p} both report that {c};; according to {o} and {p}, {c};; {c}, {o} and {p} report;; {c}, say reports by {o} and {p}
en.paper: {s} [seen|reviewed|obtained] by {o} shows that {c};; {c}, according to {s} [seen|obtained] by {o};; {o} has had access to {s} which states that {c}
en.film: {s} and verified by {o} shows that {c};; {c}, as {s} and checked by {o} shows
en.own: {c}, [our correspondent at the scene|a correspondent of {o}] [reports|found];; our correspondent on the ground [reports|saw for himself] that {c};; {o} has established through its own reporting that {c};; [reporters|journalists] of {o} [on the spot|at the scene] were able to confirm {n}
en.bare: {c};; {c};; {c}, it is said;; reports speak of {n};; it is understood that {c}
en.deny: The government press office [denied|rejected] the reports, calling them [baseless|a fabrication].
fr.said: {c}, a [indiqué|annoncé|déclaré] {s};; selon {s}, {cc};; d'après {s}, {cc};; {s} a [affirmé|assuré|fait savoir] que {c};; {s} a confirmé {n};; {s} a fait état de {n};; à en croire {s}, {cc};; {c}, a précisé {s} dans un communiqué;; {cc}, selon {s};; {s} évoque {n}
fr.told: {s} a [confié|déclaré|affirmé] à {o} que {c};; {c}, a [confié|indiqué] à {o} {s};; contacté<|e> par {o}, {s} a confirmé {n};; joint<|e> au téléphone par {o}, {s} a assuré que {c};; {o} a appris [de|auprès de] {s} que {c};; interrogé<|e> par {o}, {s} a expliqué que {c}
fr.med: selon {o}, {cc};; d'après {o}, {cc};; {c}, [rapporte|écrit|annonce] {o};; {o} [rapporte|révèle|affirme] que {c};; à en croire {o}, {cc};; selon les informations publiées par {o}, {cc};; comme l'a révélé {o}, {c};; {o} fait état de {n};; {c}, peut-on lire sur le site de {o}
fr.both: selon {s}, cité<|e> par {o}, {cc};; {o}, citant {s}, rapporte que {c};; {c}, écrit {o}, qui cite {s};; sur la foi de {s}, {o} fait état de {n};; {c}, rapporte {o}, qui s'appuie sur {s}
fr.boths: {s} a déclaré à {o} que {c};; {c}, a dit {s}, dont les propos sont rapportés par {o};; dans un entretien accordé à {o}, {s} a confirmé {n};; {s} a affirmé à {o} que {c}
fr.two: selon {o} et {p}, {cc};; {o} et {p} rapportent que {c};; {c}, indiquent {o} et {p};; d'après {o}, rejoint par {p}, {cc}
fr.paper: d'après {s} consulté<|e> par {o}, {cc};; {c}, selon {s} dont {o} a pris connaissance;; {o} a pu consulter {s}, qui indique que {c}
fr.film: {s} et authentifiée par {o} montre que {c};; {c}, comme le montre {s} et vérifiée par {o}
fr.own: {c}, a constaté [notre envoyé spécial|notre correspondant|un journaliste de {o}];; notre [correspondant|envoyé spécial] sur place rapporte que {c};; {c}, selon les constatations de notre envoyée spéciale;; les [reporters|journalistes] de {o} [présents sur les lieux|sur place] ont pu confirmer {n}
fr.bare: {c};; {cc};; {cc}, dit-on;; on parle de {n};; il se confirme que {c}
fr.deny: Le service de presse du gouvernement a [démenti|catégoriquement rejeté] ces informations, qualifiées [d'infondées|de pure invention].
ru.said: {c}, [сообщил<|а|о|и>|заявил<|а|о|и>|рассказал<|а|о|и>] {s};; по словам {s:g}, {c};; по данным {s:g}, {c};; {s} сообщил<|а|о|и>, что {c};; {s} подтвердил<|а|о|и>, что {c};; {s} сообщил<|а|о|и> {n};; как [отметил<|а|о|и>|уточнил<|а|о|и>] {s}, {c};; {c}. Об этом [сообщил<|а|о|и>|рассказал<|а|о|и>] {s};; со слов {s:g}, {c};; {c}, следует из заявления {s:g};; стало известно {n}. Информацию подтвердил<|а|о|и> {s}
ru.told: {c}, [сообщил<|а|о|и>|рассказал<|а|о|и>] {o:d} {s};; в беседе с корреспондентом {o:g} {s} заявил<|а|о|и>, что {c};; {s} в разговоре с журналистом {o:g} подтвердил<|а|о|и>, что {c};; {s} рассказал<|а|о|и> {o:d} {n};; как рассказал<|а|о|и> {o:d} {s}, {c}
ru.med: {c}, [сообщает|пишет|передаёт] {o};; по данным {o:g}, {c};; как [сообщает|пишет|передаёт] {o}, {c};; {o} сообщает, что {c};; {c}. Об этом [пишет|сообщает|передаёт] {o};; по информации {o:g}, {c};; {o} пишет {n};; {c}, говорится в публикации {o:g};; как стало известно {o:d}, {c};; со ссылкой на {o:a} сообщается, что {c}
ru.both: {c}, сообщает {o} со ссылкой на {s:a};; {o} со ссылкой на {s:a} пишет, что {c};; как передаёт {o}, ссылаясь на {s:a}, {c};; {c}. Об этом пишет {o} со ссылкой на {s:a};; {o}, ссылаясь на {s:a}, сообщает {n}
ru.boths: {c}, цитирует {o} {s:a};; {o} приводит слова {s:g}: {c};; {s} в интервью {o:d} заявил<|а|о|и>, что {c}
ru.two: {c}, сообщают {o} и {p};; по данным {o:g} и {p:g}, {c};; {o} и {p} пишут, что {c};; {c}. Об этом сообщают {o} и {p}
ru.paper: {c}, следует из {s:g}, с котор<ым|ой|ым|ыми> ознакомился корреспондент {o:g};; из {s:g}, <оказавшегося|оказавшейся> в распоряжении {o:g}, следует, что {c};; {c}. Это следует из {s:g}, копия котор<ого|ой|ого|ых> есть у {o:g}
ru.film: {s}, подлинность которой проверил корреспондент {o:g}, показывает, что {c};; {c}, видно на {s:g}, которую проверил корреспондент {o:g}
ru.own: {c}, передаёт [наш корреспондент|корреспондент {o:g}] с места событий;; как [убедился на месте|выяснил] корреспондент {o:g}, {c};; наш корреспондент на месте [сообщает|передаёт], что {c};; {c}. Это установили журналисты {o:g}
ru.bare: {c};; {c};; как стало известно, {c};; по неподтверждённым данным, {c};; появились сообщения {n}
ru.deny: В пресс-службе правительства [опровергли|назвали вымыслом] эти сообщения[| и призвали не распространять слухи].
ar.said: قال<|ت> {s} إن {a};; [أعلن<|ت>|ذكر<|ت>|أكد<|ت>] {s} أن {a};; بحسب {s}، فإن {a};; وفقا لـ{s}، فإن {a};; {c}، [بحسب|وفق|حسب] {s};; {c}، حسبما [أعلن<|ت>|أفاد<|ت>|ذكر<|ت>] {s};; كشف<|ت> {s} عن {n};; أكد<|ت> {s} {n};; {c}، وفق ما صرح<|ت> به {s};; أوضح<|ت> {s} في تصريح صحفي أن {a}
ar.told: قال<|ت> {s} لـ{o} إن {a};; [صرح<|ت>|أقر<|ت>] {s} لـ{o} بأن {a};; أكد<|ت> {s} في حديث لـ{o} أن {a};; {c}، حسبما قال<|ت> {s} لـ{o};; في اتصال هاتفي مع {o}، أكد<|ت> {s} {n};; علم‹|ت› {o} من {s} أن {a}
ar.med: [ذكر<|ت>|أفاد<|ت>|نقل<|ت>|أورد<|ت>] {o} أن {a};; بحسب {o}، فإن {a};; وفقا لما نشر<ه|ته> {o}، فإن {a};; {c}، بحسب {o};; {c}، كما ذكر<|ت> {o};; قال<|ت> {o} إن {a};; {c}، نقلا عن {o};; تحدث<|ت> {o} عن {n};; {c}، وفق تقرير نشر<ه|ته> {o};; كشف<|ت> {o} عن {n}
ar.both: [ذكر<|ت>|أفاد<|ت>] {o} نقلا عن {s} أن {a};; {c}، بحسب {o} نقلا عن {s};; نقل<|ت> {o} عن {s} أن {a};; قال<|ت> {o}، استنادا إلى {s}، إن {a};; تحدث<|ت> {o} عن {n} نقلا عن {s}
ar.boths: نقل<|ت> {o} عن {s} القول إن {a};; {c}، وفق تصريحات {s} التي نشر<ها|تها> {o};; نسب<|ت> {o} إلى {s} القول إن {a}
ar.two: ذكر<|ت> {o} و{p} أن {a};; بحسب {o} و{p}، فإن {a};; {c}، نقلا عن {o} و{p}
ar.paper: أظهر<|ت> {s} اطلع‹|ت› علي<ه|ها> {o} أن {a};; {c}، وفق {s} حصل‹|ت› {o} على نسخة من<ه|ها>;; كشف<|ت> {s} حصل‹|ت› علي<ه|ها> {o} أن {a}
ar.film: أظهر {s} وتحقق‹|ت› منه {o} أن {a};; {c}، كما يظهر في {s} وتحقق‹|ت› منه {o}
ar.own: [أفاد مراسلنا|أفاد مراسل {o}] بأن {a};; {c}، حسبما [شاهد|عاين] مراسل {o};; رصد مراسلنا {n};; {c}، وفق ما أفاد به موفد {o}
ar.bare: {c};; {c};; تردد أن {a};; وردت أنباء عن {n};; علم أن {a}
ar.deny: ونفى المكتب الإعلامي للحكومة [هذه الأنباء|صحة هذه المعلومات] ووصفها بأنها [عارية من الصحة|محض اختلاق].
""")

# What a source says besides, by the number of its quotation.
QUOTES = _blocks("""
We saw it coming, and nobody wanted to listen to us
Nous l'avions vu venir et personne n'a voulu nous écouter
Мы это предвидели, но нас никто не захотел слушать
كنا نتوقع ذلك لكن أحدا لم يرغب في الاستماع إلينا
There will be no going back to the way things were done before
Il n'y aura pas de retour aux méthodes d'avant
Возврата к прежним порядкам уже не будет
لن تكون هناك عودة إلى الأساليب السابقة
Whoever gave that order will have to answer for it in public
Celui qui a donné cet ordre devra en répondre publiquement
Тот, кто отдал такой приказ, ответит за это публично
من أصدر ذلك الأمر سيحاسب عليه علنا
I have worked here for twenty years and never lived through such a night
Je travaille ici depuis vingt ans et je n'ai jamais vécu une nuit pareille
Я работаю здесь двадцать лет и такой ночи не припомню
أعمل هنا منذ عشرين عاما ولم أعش ليلة كهذه
It is far too early to say who is to blame
Il est bien trop tôt pour désigner un responsable
Пока слишком рано говорить, кто виноват
من المبكر جدا تحديد المسؤول
The people of this town deserve an explanation, not silence
Les gens de cette ville méritent des explications, pas le silence
Жители этого города заслуживают объяснений, а не молчания
أهل هذه المدينة يستحقون تفسيرا لا صمتا
Half of the warnings never left the drawer
La moitié des alertes n'est jamais sortie des tiroirs
Половина предупреждений так и осталась лежать в столе
نصف التحذيرات لم يغادر الأدراج
""")
QUOTED = {
    "en": ("“{q},” {s} [said|added].", "“{q},” was the comment of {s}."),
    "fr": ("« {q} », a [ajouté|déploré|poursuivi] {s}.", "« {q} », a-t-on entendu de la bouche de {s}."),
    "ru": ("«{q}», — [добавил<|а|о|и>|подчеркнул<|а|о|и>|отметил<|а|о|и>] {s}.",),
    "ar": ('و[أضاف<|ت>|تابع<|ت>|شدد<|ت>] {s}: "{q}".',),
}
UNNAMED = {
    "en": "The person [insisted on|asked for] anonymity, not being authorised to speak [publicly|to the press].",
    "fr": "Cette personne a [requis|demandé] l'anonymat, n'étant pas autorisée à s'exprimer [publiquement|dans la presse].",
    "ru": "Собеседник [просил не называть его имени|говорил на условиях анонимности].",
    "ar": "وطلب المصدر [عدم الكشف عن هويته|عدم ذكر اسمه] لأنه غير مخول بالتصريح.",
}
DATELINES = {
    "en": "{NAME}, {date} ({o}) — ",
    "fr": "{name}, {date} ({o}) — ",
    "ru": "{NAME}, {date}. /{o}/. ",
    "ar": "{name}، {date} ({o}) - ",
}
# Whom a page has named without his name before.
SAME = {"en": "the same source", "fr": "la même source", "ru": "собеседник редакции", "ar": "المصدر نفسه"}
# Background, reactions, other events: for any story. {y} is a year, {m} a number, {t} another town.
FILLERS = _blocks("""
The [mayors|heads] of [three neighbouring districts|several nearby communes] have asked for an urgent meeting, which may be held [before the weekend|early next week] in {t}.
Les maires de [trois communes voisines|plusieurs communes des environs] ont réclamé une réunion d'urgence, qui pourrait se tenir [avant la fin de la semaine|en début de semaine prochaine] à {t}.
Главы [трёх соседних районов|нескольких соседних районов] потребовали срочной встречи, она может пройти [до конца недели|в начале следующей недели].
وطالب رؤساء [ثلاث بلديات مجاورة|عدد من البلديات المجاورة] بعقد اجتماع عاجل [قبل نهاية الأسبوع|مطلع الأسبوع المقبل] في {t}.
Shops along the main street [stayed shut|lowered their shutters] in the afternoon, and [few people|only a handful of passers-by] ventured out before nightfall.
Les commerces de la rue principale [sont restés fermés|ont baissé leur rideau] l'après-midi, et [peu d'habitants|de rares passants] s'aventuraient dehors avant la nuit.
Магазины на главной улице [не открылись|закрылись раньше обычного], и [почти никто не выходил|лишь редкие прохожие выходили] из дома до темноты.
وظلت المتاجر في الشارع الرئيسي [مغلقة|موصدة الأبواب] بعد الظهر، ولم يخرج [سوى قلة من المارة|إلا عدد قليل من السكان] قبل حلول الليل.
In {y} the region adopted a [safety|prevention] plan worth {m} million euros, of which, its own auditors noted, [barely a third|less than half] was ever spent.
En {y}, la région avait adopté un plan de [sécurité|prévention] de {m} millions d'euros, dont [à peine un tiers a été dépensé|moins de la moitié a été dépensée], relevaient ses propres auditeurs.
В {y} году регион принял программу [безопасности|профилактики] на {m} миллионов евро, из которых, как отмечали аудиторы, потрачено [не больше трети|меньше половины].
وكان الإقليم قد اعتمد عام {y} خطة [للسلامة|للوقاية] بقيمة {m} مليون يورو لم ينفق منها سوى [الثلث|أقل من النصف] وفق مدققيه.
The opposition [called for|demanded] a parliamentary inquiry and [accused the cabinet of dragging its feet|wants two ministers to be heard under oath].
L'opposition [réclame|a demandé] une commission d'enquête parlementaire et [accuse le gouvernement de lenteur|souhaite que deux ministres soient entendus sous serment].
Оппозиция [требует|добивается] парламентского расследования и [обвиняет кабинет в медлительности|хочет заслушать под присягой двух министров].
و[طالبت المعارضة بتشكيل|دعت المعارضة إلى تشكيل] لجنة تحقيق برلمانية و[اتهمت الحكومة بالتباطؤ|طلبت الاستماع إلى وزيرين].
Separately, [bakers in {t} have begun|dockers in {t} started] a two-day strike over [the price of flour|unpaid overtime].
Par ailleurs, [les boulangers|les dockers] de {t} ont entamé une grève de deux jours pour protester contre [le prix de la farine|des heures supplémentaires impayées].
Тем временем [пекари|докеры] в соседнем порту начали двухдневную забастовку из-за [цен на муку|невыплаченных сверхурочных].
من جهة أخرى، بدأ [الخبازون|عمال الميناء] في {t} إضرابا ليومين احتجاجا على [أسعار الدقيق|عدم دفع الأجور الإضافية].
The weather is expected to [worsen|change for the worse], with [strong winds|heavy rain] forecast along the coast until the end of the week.
La météo devrait se dégrader, avec [des vents violents attendus|de fortes pluies attendues] sur [le littoral|toute la côte] jusqu'à la fin de la semaine.
Погода, по прогнозам, ухудшится: до конца недели на побережье ожидается [сильный ветер|проливной дождь].
ومن المتوقع أن تسوء الأحوال الجوية مع [رياح قوية|أمطار غزيرة] على الساحل حتى نهاية الأسبوع.
The area had [made headlines|drawn attention] in {y}, when {m} families were moved out of their homes after [a landslide|a flood].
Le secteur avait [fait parler de lui|défrayé la chronique] en {y}, lorsque {m} familles avaient dû quitter leur logement après [un glissement de terrain|une inondation].
В {y} году этот район уже [попадал в новости|привлекал внимание]: тогда из-за [оползня|наводнения] переселили {m} семей.
وكانت المنطقة قد [تصدرت الأخبار|لفتت الأنظار] عام {y} عندما غادرت {m} أسرة منازلها بعد [انزلاق للتربة|فيضان].
A crisis unit has been set up, and [a telephone line|a reception desk] is open to [families|anyone looking for information].
Une cellule de crise a été installée et [un numéro vert|un guichet d'accueil] est à la disposition [des familles|de toute personne cherchant des informations].
Создан оперативный штаб, для [родственников|горожан] открыта [горячая линия|приёмная].
وشكلت خلية أزمة وفتح [خط هاتفي|مكتب استقبال] أمام [العائلات|الراغبين في الحصول على معلومات].
Nobody at the town hall was [available for comment|willing to speak on the record] when this [edition|text] was closed.
Personne à la mairie n'était [joignable|disposé à s'exprimer] au moment où nous [mettions sous presse|bouclions ces lignes].
К моменту [публикации|сдачи номера] в мэрии [комментариев не дали|на звонки не отвечали].
ولم يتسن الحصول على تعليق من البلدية حتى [موعد النشر|لحظة إعداد هذا الخبر].
Analysts [recall|point out] that the {t} road is the only one open in winter and that [freight|traffic] has doubled there since {y}.
Les observateurs [rappellent|soulignent] que la route de {t} est la seule ouverte en hiver et que le [fret|trafic] y a doublé depuis {y}.
Наблюдатели [напоминают|обращают внимание], что это единственная дорога, открытая зимой, и с {y} года [грузовой поток по ней вырос|движение по ней выросло] вдвое.
و[يذكر مراقبون بأن|يشير مراقبون إلى أن] طريق {t} هو الوحيد المفتوح شتاء وأن [الشحن عليه تضاعف|الحركة عليه تضاعفت] منذ {y}.
Residents [spent the evening|stood for hours] in front of the town hall [waiting for news|with candles in their hands].
Des riverains ont [passé la soirée|attendu des heures] devant l'hôtel de ville, [dans l'attente de nouvelles|une bougie à la main].
Горожане [весь вечер провели|часами стояли] у здания мэрии [в ожидании новостей|со свечами в руках].
و[أمضى الأهالي المساء|وقف الأهالي ساعات] أمام مبنى البلدية [بانتظار الأخبار|حاملين الشموع].
The budget for {y} had already cut {m} posts from the [inspection|emergency] services, a measure that [unions still contest|was fiercely debated at the time].
Le budget {y} avait déjà supprimé {m} postes dans les services [d'inspection|de secours], une mesure [toujours contestée par les syndicats|âprement débattue à l'époque].
Бюджет {y} года уже лишил [инспекции|службы спасения] {m} ставок, и эту меру [профсоюзы оспаривают до сих пор|тогда бурно обсуждали].
وكانت ميزانية {y} قد ألغت {m} وظيفة في أجهزة [التفتيش|الطوارئ]، وهو إجراء [لا تزال النقابات تعترض عليه|أثار جدلا حادا حينها].
Trains on the coastal line were running [about an hour late|to a reduced timetable] because of [works near {t}|a signal fault].
Les trains de la ligne côtière circulaient avec [environ une heure de retard|un horaire allégé] en raison [de travaux près de {t}|d'une panne de signalisation].
Поезда на прибрежной линии шли [с опозданием около часа|по сокращённому расписанию] из-за [ремонта пути|сбоя сигнализации].
وسارت القطارات على الخط الساحلي [بتأخير نحو ساعة|وفق جدول مخفف] بسبب [أشغال قرب {t}|عطل في الإشارات].
The neighbouring country [offered its help|said it stood ready to help], and a [first plane|small team of experts] could arrive within days.
Le pays voisin a [proposé son aide|offert ses services], et [un premier avion|une petite équipe d'experts] pourrait arriver dans les prochains jours.
Соседняя страна [предложила помощь|заявила о готовности помочь], [первый самолёт|небольшая группа экспертов] может прибыть в ближайшие дни.
و[عرضت الدولة المجاورة المساعدة|أبدت الدولة المجاورة استعدادها للمساعدة]، وقد [تصل طائرة أولى|يصل فريق صغير من الخبراء] خلال أيام.
On the exchange, shares in the [insurer|holding company] concerned lost [about two|nearly three] per cent in early trading.
En Bourse, le titre de [l'assureur concerné|la société holding concernée] perdait [environ deux|près de trois] pour cent dans les premiers échanges.
На бирже акции [страховщика|холдинга] подешевели в начале торгов на [два|три] процента.
وفي البورصة، تراجع سهم [شركة التأمين|الشركة القابضة] المعنية بنحو [اثنين|ثلاثة] في المئة في بداية التداول.
Schools [will remain closed|are to stay shut] for two days, and exams planned for {t} have been [put off|moved to another date].
Les écoles [resteront fermées|garderont portes closes] deux jours, et les examens prévus à {t} ont été [reportés|déplacés à une date ultérieure].
Школы [будут закрыты|не будут работать] два дня, экзамены [отложены|перенесены на более поздний срок].
و[ستبقى المدارس مغلقة|ستغلق المدارس أبوابها] يومين، و[أرجئت|نقلت إلى موعد لاحق] الامتحانات المقررة في {t}.
It is [not the first|by no means the first] time: in {y} a similar affair, then in {t}, ended with [a fine of {m} thousand euros|an acquittal].
Ce n'est pas [une première|la première fois] : en {y}, une affaire semblable, à {t}, s'était soldée par [une amende de {m} 000 euros|une relaxe].
Это [не первый|далеко не первый] такой случай: в {y} году похожее дело завершилось [штрафом в {m} тысяч евро|оправдательным приговором].
وليست هذه [المرة الأولى|الحادثة الأولى من نوعها]، إذ انتهت قضية مماثلة عام {y} في {t} [بغرامة قدرها {m} ألف يورو|بالبراءة].
A [long silence|heavy calm] hung over the town on the following morning, broken only by [the bells|the sirens of the port].
[Un long silence|Un calme pesant] régnait sur la ville le lendemain matin, rompu seulement par [les cloches|les sirènes du port].
На следующее утро в городе стояла [тишина|непривычная тишина], которую нарушали лишь [колокола|гудки в порту].
وساد المدينة في صباح اليوم التالي [صمت طويل|هدوء ثقيل] لم تقطعه سوى [الأجراس|صفارات الميناء].
[Lawyers|Barristers] who follow such cases expect [months|at least a year] of hearings before any [ruling|judgment] is given.
Les [avocats|juristes] habitués de ces dossiers s'attendent à [des mois|au moins un an] d'audiences avant toute [décision|sentence].
[Адвокаты|Юристы], знакомые с подобными делами, ждут, что [разбирательство|процесс] займёт [несколько месяцев|не меньше года].
ويتوقع [محامون|قانونيون] مطلعون على قضايا مماثلة أن تستغرق الجلسات [أشهرا|عاما على الأقل] قبل صدور أي [حكم|قرار].
Football supporters will have to [wait|be patient]: the match between {t} and the leaders of the division was [postponed|called off] as well.
Les amateurs de football devront [patienter|attendre] : la rencontre entre {t} et le premier du championnat a elle aussi été [reportée|annulée].
Футбольным болельщикам придётся [подождать|набраться терпения]: матч местной команды с лидером чемпионата тоже [отложен|перенесён].
وسيكون على مشجعي كرة القدم [الانتظار|التحلي بالصبر] بعدما [أرجئت|تأجلت] أيضا مباراة {t} مع متصدر الدوري.
""")
# Fillers that have little to do with the story, by number.
APART = (4, 5, 12, 14, 19)
# What belongs to an event: the place, an older event of the kind, what follows.
OWN_FILLERS = {
    name: _blocks(text)
    for name, text in {
        "shipment": """
In {y} customs had let a tanker with {m} tonnes of diesel sail from {t} for want of a warrant, a decision that a court later [criticised|quashed].
En {y}, la douane avait laissé repartir de {t}, faute de mandat, un pétrolier chargé de {m} tonnes de gazole, une décision [critiquée|annulée] par la justice.
В {y} году таможня из-за отсутствия ордера выпустила танкер с {m} тоннами солярки, и суд позднее [признал это ошибкой|отменил это решение].
وكانت الجمارك قد سمحت عام {y} لناقلة تحمل {m} طنا من الديزل بمغادرة {t} لعدم وجود مذكرة قضائية، وهو قرار [انتقده القضاء|ألغاه القضاء] لاحقا.
""",
        "resign": """
He had [entered|joined] the government in {y} and was long seen as a [possible|natural] successor to its head; {m} members of parliament had signed a motion against him.
Il était [entré au|membre du] gouvernement depuis {y} et passait pour un successeur [possible|naturel] de son chef ; {m} députés avaient signé une motion contre lui.
В правительство он [вошёл|пришёл] в {y} году и долго считался [возможным|вероятным] преемником его главы; резолюцию против него подписали {m} депутатов.
وكان قد [دخل|انضم إلى] الحكومة عام {y} واعتبر طويلا خليفة [محتملا|طبيعيا] لرئيسها، ووقع {m} نائبا مذكرة ضده.
""",
        "well": """
In {y} a pump near {t} had been sealed after pesticide was found in it, and {m} households were [supplied by tanker|given bottled water] for a summer.
En {y}, une pompe voisine de {t} avait été condamnée après la découverte de pesticides, et {m} foyers avaient été [ravitaillés par camion-citerne|approvisionnés en eau en bouteille] tout un été.
В {y} году после обнаружения пестицидов опечатали колонку, и {m} дворов всё лето [снабжали водой из цистерн|получали воду в бутылках].
وفي عام {y} أغلقت مضخة قرب {t} بعد العثور على مبيدات فيها، وزودت {m} أسرة [بالمياه عبر الصهاريج|بمياه معبأة] طوال الصيف.
""",
        "helicopter": """
In {y} a transport plane with {m} men on board had made an emergency landing near {t}; [all of them survived|nobody was seriously hurt].
En {y}, un avion de transport avec {m} hommes à bord s'était posé en catastrophe près de {t} ; [tous avaient survécu|personne n'avait été grièvement blessé].
В {y} году транспортный самолёт с {m} военными совершил аварийную посадку; [все остались живы|никто серьёзно не пострадал].
وفي عام {y} هبطت طائرة نقل تقل {m} عسكريا اضطراريا قرب {t}، و[نجوا جميعا|لم يصب أحد بجروح خطيرة].
""",
        "hospital": """
Its second wing was opened in {y} with {m} beds; the cables, [engineers recall|it was said then], date from the old sanatorium.
La seconde aile avait été inaugurée en {y} avec {m} lits ; les câbles, [rappellent des ingénieurs|disait-on alors], datent de l'ancien sanatorium.
Второй корпус на {m} коек открыли в {y} году; кабели, [напоминают инженеры|как тогда говорили], остались от старого санатория.
وكان الجناح الثاني قد افتتح عام {y} بسعة {m} سريرا، أما الكابلات فتعود، [كما يذكر مهندسون|كما قيل آنذاك]، إلى المصحة القديمة.
""",
        "election": """
The last ballot, in {y}, had been decided by {m} votes, and the [loser|runner-up] never [accepted|recognised] the outcome.
Le précédent scrutin, en {y}, s'était joué à {m} voix, et le [perdant|candidat arrivé deuxième] n'en avait jamais [accepté|reconnu] l'issue.
Предыдущее голосование, в {y} году, решили {m} голосов, и [проигравший|занявший второе место] так и не [признал|принял] исход.
وكان الاقتراع السابق عام {y} قد حسم بفارق {m} صوتا، ولم [يعترف الخاسر|يقبل الخاسر] بالنتيجة قط.
""",
        "leak": """
Water prices there had [risen|gone up] by {m} per cent in {y}, which the operator [explained|justified] by the state of its pipes.
Le prix de l'eau y avait [augmenté|grimpé] de {m} pour cent en {y}, ce que l'opérateur [expliquait|justifiait] par l'état des canalisations.
В {y} году тарифы там [выросли|поднялись] на {m} процентов, что предприятие [объясняло|оправдывало] состоянием труб.
وكانت أسعار المياه هناك قد [ارتفعت|زادت] بنسبة {m} في المئة عام {y}، وهو ما [فسرته|بررته] الشركة بحالة الأنابيب.
""",
        "miners": """
A fire in the pit at {t} had [cost|taken] the lives of {m} men in {y}; the owners were [convicted of neglect|given suspended sentences].
En {y}, un incendie dans la fosse de {t} avait [coûté la vie à|emporté] {m} hommes ; les exploitants avaient été [condamnés pour négligence|condamnés avec sursis].
В {y} году пожар на другом руднике [унёс жизни|погубил] {m} человек; владельцев [осудили за халатность|приговорили условно].
وكان حريق في منجم {t} قد [أودى بحياة|أدى إلى وفاة] {m} شخصا عام {y}، و[أدين أصحابه بالإهمال|حكم على أصحابه مع وقف التنفيذ].
""",
        "journalist": """
Since {y}, {m} media workers have been [abducted|held] in the province of {t}; [three are still missing|the fate of three is unknown].
Depuis {y}, {m} professionnels des médias ont été [enlevés|séquestrés] dans la province de {t} ; [trois manquent toujours à l'appel|on reste sans nouvelles de trois d'entre eux].
С {y} года в соседней провинции [похищены|захвачены] {m} сотрудников СМИ; [трое до сих пор не найдены|судьба троих неизвестна].
ومنذ عام {y} [خطف|احتجز] {m} إعلاميا في إقليم {t}، و[لا يزال ثلاثة منهم مفقودين|لا يزال مصير ثلاثة منهم مجهولا].
""",
        "bridge": """
Opened in {y} for {m} trains a day, the line carries [grain|ore] from {t} to the coast and has [been repaired twice|never been renewed].
Ouverte en {y} pour {m} trains par jour, la ligne achemine [les céréales|le minerai] de {t} vers la côte et n'a [été réparée que deux fois|jamais été rénovée].
Линия, открытая в {y} году и рассчитанная на {m} поездов в день, вывозит [зерно|руду] к побережью; её [дважды ремонтировали|ни разу не обновляли].
والخط الذي افتتح عام {y} لاستيعاب {m} قطارا يوميا ينقل [الحبوب|الخامات] من {t} إلى الساحل و[لم يصلح سوى مرتين|لم يجدد قط].
""",
        "looting": """
In {y} a warehouse in {t} had been emptied in one night and {m} tonnes of flour were [never found|later sold on the market].
En {y}, un entrepôt de {t} avait été vidé en une nuit et {m} tonnes de farine n'avaient [jamais été retrouvées|réapparu que sur les marchés].
В {y} году за одну ночь опустошили склад, {m} тонн муки [так и не нашли|потом продавали на рынке].
وفي عام {y} أفرغ مستودع في {t} خلال ليلة واحدة، و[لم يعثر على|بيعت في السوق] {m} طنا من الدقيق.
""",
    }.items()
}
# A headline without the claim's details, by event: the noun of the event does not stand here, so it tells nothing of its own.
HEADS = _blocks("""
Questions multiply in {name}
À {name}, les questions se multiplient
{name}: вопросов всё больше
تساؤلات متزايدة في {name}
What is known so far about the events in {name}
Ce que l'on sait des événements {of}
Что известно о событиях {at}
ما نعرفه حتى الآن عن أحداث {name}
{name}: a town holds its breath
{name} : une ville retient son souffle
Тревожные дни {at}
{name}: مدينة تحبس أنفاسها
""")
# Leads that tell nothing of the claim by themselves.
LEADS = _blocks("""
The news [spread|travelled] through {name} [within hours|faster than any statement], and it has [unsettled|shaken] a region used to bad days.
La nouvelle s'est répandue {at} [en quelques heures|plus vite que tout communiqué] et [inquiète|bouleverse] une région pourtant habituée aux mauvais jours.
Новость разошлась {at} [за несколько часов|быстрее любых заявлений] и [встревожила|потрясла] привыкший ко многому край.
انتشر الخبر {at} [خلال ساعات|أسرع من أي بيان] و[أقلق|هز] منطقة اعتادت الأيام الصعبة.
[A tense week|Another difficult week] in {name}, where [rumours|contradictory versions] have been going round and officials [weigh their words|are slow to speak].
[Semaine tendue|Nouvelle semaine difficile] {at}, où circulent des [rumeurs|versions contradictoires] et où les autorités [pèsent leurs mots|tardent à s'exprimer].
[Напряжённая неделя|Очередная трудная неделя] {at}: ходят [слухи|противоречивые версии], власти [взвешивают каждое слово|не спешат с заявлениями].
[أسبوع متوتر|أسبوع صعب آخر] {at} حيث تنتشر [الشائعات|روايات متضاربة] فيما [يزن المسؤولون كلماتهم|يتأخر المسؤولون في الكلام].
For [several days|some time], [something|trouble] had been brewing around {name}; those who live there [say they are not surprised|no longer count the warnings].
Depuis [plusieurs jours|quelque temps], [l'inquiétude|la tension] montait autour {of} ; ceux qui y vivent [se disent peu surpris|ne comptent plus les avertissements].
[Уже несколько дней|Уже давно] вокруг {of} росло [напряжение|беспокойство]; местные [не слишком удивлены|перестали считать предупреждения].
منذ [أيام|مدة] و[القلق|التوتر] يتصاعد حول {name}، ومن يعيشون هناك [لا يبدون دهشة كبيرة|لم يعودوا يحصون التحذيرات].
""")
# Notes at the foot: taken over from a medium, from an agency, translated, with agencies, brought up to date.
NOTES = {
    "en": (
        "Source: {o}",
        "First published by {o}.",
        "({o})",
        "Translated by our desk. Source: {o}",
        "With agencies",
        "This story has been updated.",
    ),
    "fr": (
        "Source : {o}",
        "Première publication : {o}",
        "({o})",
        "Traduit par la rédaction. Source : {o}",
        "Avec agences",
        "Article mis à jour.",
    ),
    "ru": (
        "Источник: {o}",
        "Первая публикация: {o}",
        "({o})",
        "Перевод редакции. Источник: {o}",
        "По материалам агентств",
        "Новость дополнена.",
    ),
    "ar": ("المصدر: {o}", "نشر أولا في {o}", "({o})", "ترجمة هيئة التحرير. المصدر: {o}", "وكالات", "تم تحديث هذا الخبر."),
}
WEEKDAYS = {
    "en": "on Monday;on Tuesday;on Wednesday;on Thursday;on Friday;on Saturday;on Sunday",
    "fr": "lundi;mardi;mercredi;jeudi;vendredi;samedi;dimanche",
    "ru": "в понедельник;во вторник;в среду;в четверг;в пятницу;в субботу;в воскресенье",
    "ar": "الاثنين;الثلاثاء;الأربعاء;الخميس;الجمعة;السبت;الأحد",
}
MONTHS = {
    "en": "January;February;March;April;May;June;July;August;September;October;November;December",
    "fr": "janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre",
    "ru": "января;февраля;марта;апреля;мая;июня;июля;августа;сентября;октября;ноября;декабря",
    "ar": "يناير;فبراير;مارس;أبريل;مايو;يونيو;يوليو;أغسطس;سبتمبر;أكتوبر;نوفمبر;ديسمبر",
}
MORE = {"en": "more than {k}", "fr": "plus de {k}", "ru": "более {k}", "ar": "أكثر من {k}"}
COUNTED = ("shipment", "well", "helicopter", "hospital", "miners", "looting")

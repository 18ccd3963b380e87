"""Who passes on what others said or what papers show: chains of sentences as news has them, in four languages."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page

# Language, sentence, the chain of what is told (kind and name, origin first), and how what is told begins.
DOCUMENTS = [
    ("en", "The Marsh Courier has obtained an internal memo, which shows that forty jobs will be cut.", "document:an internal memo > outlet:Marsh Courier", "forty"),
    ("en", "The Beacon has seen the ambulance log, from which it emerges that 31 people were injured.", "document:the ambulance log > outlet:Beacon", "31 people"),
    ("en", "Forty jobs will go, an internal memo obtained by the Marsh Courier shows.", "document:an internal memo > outlet:Marsh Courier", "Forty"),
    ("fr", "Le journal La Vigie a pu consulter une note interne, d'où il ressort que quarante postes seront supprimés.", "document:une note interne > outlet:La Vigie", "quarante"),
    ("fr", "L'agence Nordpresse s'est procuré le registre des urgences, selon lequel 31 blessés ont été admis.", "document:le registre des urgences > agency:Nordpresse", "31 blessés"),
    ("fr", "Le site Marais Info a obtenu un rapport de police qui montre que douze personnes ont été interpellées mardi.", "document:un rapport de police > outlet:Marais Info", "douze"),
    ("ru", "Газета «Речник» получила внутреннюю записку, из которой следует, что сорок человек уволят в марте.", "document:внутреннюю записку > outlet:Речник", "сорок"),
    ("ru", "Портал «Маяк» ознакомился с отчётом полиции: в нём сказано, что во вторник задержали 12 человек.", "document:отчётом полиции > outlet:Маяк", "во вторник"),
    ("ar", "حصلت صحيفة الساحل على مذكرة داخلية تفيد بأن 40 عاملاً سيُسرّحون في مارس.", "document:مذكرة داخلية > outlet:صحيفة الساحل", "40"),
    ("ar", "حصلت إذاعة الوادي على تسجيل مصور، ويتضح منه أن الحافلة انقلبت في المنعطف.", "document:تسجيل مصور > outlet:إذاعة الوادي", "الحافلة"),
    ("en", "The Beacon has obtained the ambulance log: 31 people were hurt on Tuesday.", "document:the ambulance log > outlet:Beacon", "31 people"),
    ("fr", "Le journal La Vigie s'est procuré une note interne : quarante postes seront supprimés.", "document:une note interne > outlet:La Vigie", "quarante"),
    ("ru", "В распоряжении агентства «Луч» есть журнал дежурств: автобус перевернулся во вторник, пострадали 12 человек.", "document:журнал дежурств > agency:Луч", "автобус"),
    ("ru", "Газета «Маяк» ознакомилась с журналом дежурств, согласно которому пострадали 12 человек.", "document:журналом дежурств > outlet:Маяк", "пострадали"),
    ("ru", "Радиостанция «Маяк» изучила внутреннюю записку, из чего следует, что 97 человек уволят.", "document:внутреннюю записку > outlet:Маяк", "97"),
    ("ru", "По данным журнала учёта посетителей, в здание вошли 69 человек.", "document:журнала учёта посетителей", "в здание"),
    ("ru", "Как пишет журнал «Огонёк», в здание вошли 69 человек.", "outlet:Огонёк", "в здание"),
    ("ru", "По данным журнала Вестник Юга, в здание вошли 69 человек.", "outlet:Вестник Юга", "в здание"),
    ("ar", "حصلت صحيفة الوادي على السجل الداخلي: 31 شخصاً أصيبوا يوم الأحد.", "document:السجل الداخلي > outlet:صحيفة الوادي", "31"),
]  # fmt: skip
NAMES_KEPT_BACK = [
    ("fr", "Selon un employé dont le journal La Vigie ne donne pas le nom, l'usine fermera en juin.", "anonymous:un employé > outlet:La Vigie", "l'usine"),
    ("fr", "Selon une infirmière dont le quotidien L'Écho tait le nom, 195 personnes ont été malades.", "anonymous:une infirmière > outlet:L'Écho", "195"),
    ("en", "According to a nurse quoted anonymously by the Marsh Courier, 195 people fell ill.", "anonymous:a nurse > outlet:Marsh Courier", "195"),
    ("en", "According to a worker whom the Beacon did not name, the plant will close in June.", "anonymous:a worker > outlet:Beacon", "the plant"),
    ("ru", "Газета «Речник» со ссылкой на одного из работников, не называя имени, сообщает, что завод закроют.", "anonymous:одного из работников > outlet:Речник", "завод"),
    ("ru", "По словам судьи Сальмы Рехани, завод закроют.", "person:Сальма Рехани", "завод"),
    ("ru", "По словам Анны Рески, завод закроют.", "person:Анна Реска", "завод"),
    ("ru", "По словам Ани Петровой, завод закроют.", "person:Аня Петрова", "завод"),
    ("ru", "Один из работников рассказал газете «Речник», что завод закроют.", "anonymous:Один из работников > outlet:Речник", "завод"),
    ("fr", "Selon une des victimes, le car roulait trop vite.", "anonymous:une des victimes", "le car"),
    ("ar", "بحسب ممرضة لم تسمها صحيفة الساحل، أصيب 195 شخصاً بالتسمم.", "anonymous:ممرضة > outlet:صحيفة الساحل", "أصيب"),
    ("ar", "نقلت صحيفة الساحل عن ممرضة، من دون ذكر الاسم، أن 195 شخصاً أصيبوا.", "anonymous:ممرضة > outlet:صحيفة الساحل", "195"),
    ("ar", "قال أحد الموظفين لصحيفة الساحل إن المصنع سيغلق في يونيو.", "anonymous:أحد الموظفين > outlet:صحيفة الساحل", "المصنع"),
]  # fmt: skip
NAMES_KEPT_BACK += [
    ("en", "The news agency Tidewire reported that 595 workers walked out, citing an official who asked not to be named.", "anonymous:an official > agency:Tidewire", "595"),
    ("ar", "أفادت وكالة «Nordpress»، نقلاً عن مسؤول محلي من دون كشف الهوية، بأن 595 عاملاً أضربوا.", "anonymous:مسؤول محلي > agency:Nordpress", "595"),
]  # fmt: skip
BODIES_SPOKEN_FOR = [
    ("ar", "أفاد المتحدث باسم مفتشية العمل إنزو كاستيلي بأن 106 موظفين أضربوا.", "person:إنزو كاستيلي", "106"),
    ("ar", "قال المتحدث باسم نقابة المعلمين سامي حداد إن 40 معلماً أضربوا.", "person:سامي حداد", "40"),
    ("ar", "ذكر الناطق باسم بلدية الوادي كريم نصر أن 12 شخصاً أصيبوا.", "person:كريم نصر", "12"),
    ("ar", "قال المتحدث باسم جمعية الصيادين إن 12 شخصاً أصيبوا.", "person:المتحدث باسم جمعية الصيادين", "12"),
    ("ar", "أفاد مراسلنا من المكان بأن 66 شخصاً أصيبوا يوم السبت.", "own_reporting:Some Journal", "66"),
    ("ar", "ذكر موفدنا إلى الوادي أن 66 شخصاً أصيبوا.", "own_reporting:Some Journal", "66"),
    # A first name may be a verb or a noun of every day.
    ("ar", "قالت المحامية روت أمسل إن 12 شخصاً قتلوا.", "person:روت أمسل", "12"),
    ("ar", "أكدت أمينة سر النقابة روت أمسل أن 12 شخصاً قتلوا.", "person:روت أمسل", "12"),
    ("ar", "قالت المحامية روت أمسل لصحيفة الوادي إن 97 شخصاً أوقفوا.", "person:روت أمسل > outlet:صحيفة الوادي", "97"),
    ("ar", "قال النائب المعارض شكر زيدان إن 12 شخصاً قتلوا.", "person:شكر زيدان", "12"),
    ("ar", "قال رئيس البلدية أمس إن 12 شخصاً قتلوا.", "person:رئيس البلدية", "12"),
    ("ar", "قال المدير العام أعلن أن 12 شخصاً قتلوا.", "person:المدير العام", "12"),
    ("ar", "ويجري تداول رقم آخر: نقلت إذاعة الوادي عن النائبة المعارضة ليلى منصور أن 256 عاملاً سُرّحوا.", "person:ليلى منصور > outlet:إذاعة الوادي", "256"),
]  # fmt: skip
MEDIA = [
    ("en", "The news agency Polyus-Inform reports that twelve people were hurt.", "agency:Polyus-Inform", "twelve"),
    ("en", "The Daily Inform reports that twelve people were hurt.", "outlet:Daily Inform", "twelve"),
    ("fr", "Selon le journal Sauvelade Matin, douze personnes ont été blessées mardi à Lormes.", "outlet:Sauvelade Matin", "douze"),
    ("fr", "Citant le journal Vallon Soir, le quotidien L'Éveil affirme que douze personnes sont mortes.", "outlet:Vallon Soir > outlet:L'Éveil", "douze"),
    ("fr", "L'incendie a fait deux morts, écrit mardi soir La Vigie.", "outlet:La Vigie", "L'incendie"),
    ("fr", "Le journal La Vigie affirme, d'après une infirmière, que 195 invités sont tombés malades.", "anonymous:une infirmière > outlet:La Vigie", "195"),
    ("fr", "Comme l'écrit La Vigie, le maire a déclaré que le pont était fermé.", "person:le maire > outlet:La Vigie", "le pont"),
    ("en", "As the Beacon reports, mayor Anna Bell said that the bridge was shut.", "person:Anna Bell > outlet:Beacon", "the bridge"),
    ("ru", "Как пишет газета «Речник», мэр города сообщил, что план сокращает 348 рабочих мест.", "person:мэр города > outlet:Речник", "план"),
    ("ru", "Завод остановят, передаёт слова депутата от оппозиции Насрин Хаддад агентство «Норд-Информ».", "person:Насрин Хаддад > agency:Норд-Информ", "Завод"),
    ("ru", "Завод остановят на месяц, приводит слова директора Олега Савина агентство «Норд-Информ».", "person:Олега Савина > agency:Норд-Информ", "Завод"),
    ("ar", "أبلغ مدير المستشفى صحيفة الساحل أن 12 شخصاً أصيبوا.", "person:مدير المستشفى > outlet:صحيفة الساحل", "12"),
]  # fmt: skip
NAMES = [
    ("ru", "Как сообщил порталу «Маяк» депутат от оппозиции Паоло Ринальди, 29 врачей подали в отставку.", "person:Паоло Ринальди > outlet:Маяк", "29"),
    ("ru", "Мост закрыт, рассказал газете «Речник» инженер из Лормы Пётр Громов.", "person:Пётр Громов > outlet:Речник", "Мост"),
    ("ru", "Депутат от Народной партии Олег Савин заявил, что мост закрыт.", "person:Олег Савин", "мост"),
    ("ru", "Мэр города Нарын Насрин Хаддад сообщила, что мост закрыт.", "person:Насрин Хаддад", "мост"),
    ("fr", "Le maire de Nakuru Enzo Castelli affirme que le pont est fermé.", "person:Enzo Castelli", "le pont"),
    ("fr", "La présidente du conseil départemental Anne Lorrain assure que le pont est fermé.", "person:Anne Lorrain", "le pont"),
]  # fmt: skip
AS_REPORTED = [
    ("en", "As the Beacon reported on Tuesday, the firm will close two plants in May.", "outlet:Beacon", "the firm"),
    ("en", "As the Marsh Chronicle reported, a block of flats that gave way killed 20 residents on Wednesday.", "outlet:Marsh Chronicle", "a block"),
    ("en", "As the police said on Monday, the man who had called for help was found dead.", "institution:the police", "the man"),
    ("en", "The agency Nordpress said that a coach tipped over on Monday, citing a rescue worker who asked not to be named.", "anonymous:a rescue worker > agency:Nordpress", "a coach"),
    ("en", "Radio Beacon reported that 20 riders were expelled, citing an official who declined to be identified.", "anonymous:an official > outlet:Radio Beacon", "20 riders"),
    ("ar", "استقال 30 طبيباً يوم الأحد، وفق ما نقل موقع الهضبة عن النائبة المعارضة ليلى منصوري.", "person:ليلى منصوري > outlet:موقع الهضبة", "استقال"),
    ("ar", "أُغلق الجسر يوم الأحد، حسبما نقلت قناة النيل عن وزير النقل.", "person:وزير النقل > outlet:قناة النيل", "أُغلق"),
    ("ar", "قتل تسعة أشخاص يوم الأحد، بحسب ما نقلت صحيفة الوادي عن مصدر أمني.", "anonymous:مصدر أمني > outlet:صحيفة الوادي", "قتل"),
    ("ar", "أُغلق الجسر يوم الأحد، كما أعلنت الوزارة عن خطة جديدة.", "institution:الوزارة", "أُغلق"),
    ("ar", "نقلت وكالة الشراع للأنباء عن صحيفة الوادي أن 19 شخصا لقوا مصرعهم في انهيار عمارة.", "outlet:صحيفة الوادي > agency:وكالة الشراع للأنباء", "19"),
    ("ar", "ذكرت وكالة سنابل للأنباء أن ست طائرات قصفت مستودعاً.", "agency:وكالة سنابل للأنباء", "ست"),
    ("ar", "أخبر المتحدث باسم مديرية الصحة سامي كاستيلي وكالة «Nordpress» بأن 170 شخصاً تسمموا.", "person:سامي كاستيلي > agency:Nordpress", "170"),
    ("ar", "أبلغ الوزير صحيفة الوادي أن الجسر أُغلق يوم الأحد.", "person:الوزير > outlet:صحيفة الوادي", "الجسر"),
    ("ar", "وأبلغت الشرطة السكان أن الطريق مقطوع.", "institution:الشرطة", "الطريق"),
    ("ar", "أخبر رئيس بلدية كارنو ماتياس هولدن وكالة المدى برس بأن المطار أغلق.", "person:ماتياس هولدن > agency:وكالة المدى برس", "المطار"),
    ("ar", "أبلغ صياد من قرية تلمار وكالة «بحر» أن القارب غرق.", "anonymous:صياد من قرية تلمار > agency:بحر", "القارب"),
    ("ar", "أخبرت كبيرة الأطباء روت أمسل صحيفة الأفق بأن المصابين سبعة.", "person:روت أمسل > outlet:صحيفة الأفق", "المصابين"),
    ("ar", "نقلت صحيفة الأفق عن رئيسة بلدية كارنو روت أمسل أن المصابين سبعة.", "person:روت أمسل > outlet:صحيفة الأفق", "المصابين"),
    ("ar", "المصابون سبعة، وفق ما نقلت صحيفة الأفق اليوم عن وزير النقل.", "person:وزير النقل > outlet:صحيفة الأفق", "المصابون"),
    ("ar", "أبلغ قائد الحرس رئيس قناة الساحل بأن البث ممنوع.", "person:قائد الحرس", "البث"),
    ("ar", "أعلن رئيس بلدية كارنو ترميم سور.", "person:رئيس بلدية كارنو", "ترميم"),
    ("ar", "كتبت وكالة «الأفق»، مستشهدة بأحد العمال، أن المنجم أغلق.", "anonymous:أحد العمال > agency:الأفق", "المنجم"),
    ("ar", "علمت إذاعة «الضفة» من المتحدثة باسم الإسعاف هناء السالم أن المنجم أغلق.", "person:هناء السالم > outlet:الضفة", "المنجم"),
    ("ar", "أغلق المنجم أمس، وفق وثيقة تحدثت عنها صحيفة «النسر».", "document:وثيقة > outlet:النسر", "أغلق"),
    ("ar", "استُبعد 12 حكما من البطولة أمس، على حد قول مصدر في الاتحاد.", "anonymous:مصدر في الاتحاد", "استُبعد"),
    ("ar", "استبعد 12 لاعبا من البطولة أمس، على حد قول مصدر في الاتحاد.", "anonymous:مصدر في الاتحاد", "استبعد"),
    ("ar", "حصلت وكالة «الأفق» على مذكرة داخلية، ومفاد ذلك أن المنجم أغلق.", "document:مذكرة داخلية > agency:الأفق", "المنجم"),
    ("ar", "اطلع موقع «النسر» على رسالة من الإدارة، وفحواها أن المنجم أغلق.", "document:رسالة من الإدارة > outlet:النسر", "المنجم"),
    ("ar", "نقلت صحيفة أخبار الجبل عن مسؤول محلي، من دون ذكر اسمه، أن المنجم أغلق.", "anonymous:مسؤول محلي > outlet:صحيفة أخبار الجبل", "المنجم"),
    ("ar", "وفقا للمحافظ طالب أوراني، أغلق المنجم أمس.", "person:طالب أوراني", "أغلق"),
    ("ar", "وطالب المحافظ بإغلاق المنجم.", "person:المحافظ", "إغلاق"),
    ("ar", "نقلت صحيفة «النسر» عن وكالة «الأفق» خبر إغلاق المنجم أمس.", "agency:الأفق > outlet:النسر", "إغلاق"),
    ("ar", "أعادت صحيفة «النسر» نشر خبر وكالة «الأفق» عن هروب 12 سجينا.", "agency:الأفق > outlet:النسر", "هروب"),
    ("ar", "أبرزت جريدة «النسر» خبر هروب 12 سجينا من السجن أمس.", "outlet:النسر", "هروب"),
    ("ar", "كشفت أسبوعية «النسر» أمس عن إغلاق المنجم.", "outlet:النسر", "إغلاق"),
    ("ar", "استندت صحيفة «النسر» إلى مديرة المناجم هناء السالم في القول إن 12 عاملا أصيبوا.", "person:هناء السالم > outlet:النسر", "12"),
    ("ar", "اعتمد موقع «النسر» على وكالة «الأفق» للقول إن المنجم أغلق.", "agency:الأفق > outlet:النسر", "المنجم"),
    ("ar", "استشهدت وكالة «الأفق» بمذكرة داخلية للحديث عن إغلاق المنجم.", "document:مذكرة داخلية > agency:الأفق", "إغلاق"),
    ("ar", "استندت المحكمة إلى شهادة الطبيب الذي أكد أن الجرح قديم.", "anonymous:الطبيب", "الجرح"),
    ("ar", "هرب 12 سجينا أمس من السجن المركزي («النسر»).", "outlet:النسر", "هرب"),
    ("ar", "قالت صحيفة «النسر» إن 20 لوحة في متحف الضفة تبيّن يوم الخميس أنها مزيفة.", "outlet:النسر", "20"),
    ("ar", "والدراسة تبيّن أن المنجم خطر.", "document:الدراسة", "المنجم"),
    ("ar", "كتبت وكالة «الأفق»، مستشهدةً بمفتشية العمل، أن المنجم أغلق.", "institution:مفتشية العمل > agency:الأفق", "المنجم"),
    ("ar", "استشهد موقع «النسر» بتقرير تفتيش سري للحديث عن إغلاق المنجم.", "document:تقرير تفتيش سري > outlet:النسر", "إغلاق"),
    ("ar", "أكدت إحدى المعلمات إصابة 79 تلميذا بالحصبة.", "anonymous:إحدى المعلمات", "إصابة"),
    ("ar", "عمّم المتحدث باسم النيابة سامر حداد أن المنجم أغلق.", "person:سامر حداد", "المنجم"),
    ("ar", "روت أم الضحية أن ابنها غرق.", "person:أم الضحية", "ابنها"),
    ("ar", "انقطع التيار عن المدينة، وفق ما نقلت وكالة مدارك للأنباء عن مديرية الكهرباء.", "institution:مديرية الكهرباء > agency:وكالة مدارك للأنباء", "انقطع"),
    ("ar", "أفاد مندوب إذاعة أثير الجنوب بأن الطريق مقطوع.", "outlet:إذاعة أثير الجنوب", "الطريق"),
    ("ar", "قالت ممرضة لوكالة الأفق، شريطة عدم ذكر الاسم، إن 260 شخصاً تسمموا.", "anonymous:ممرضة > agency:وكالة الأفق", "260"),
    ("ar", "قالت ممرضة إن تسعة أشخاص توفوا يوم السبت.", "anonymous:ممرضة", "تسعة"),
    ("ar", "وقال مهندس إن الجسر سيفتح يوم السبت.", "anonymous:مهندس", "الجسر"),
    ("ar", "وقال الوزير إن الجسر سيفتح يوم السبت.", "person:الوزير", "الجسر"),
    ("ar", "وقال وزير الصحة إن تسعة أشخاص توفوا يوم السبت.", "person:وزير الصحة", "تسعة"),
]  # fmt: skip
# What turned out, and brackets that say which body or book is meant.
EXPLAINED = [
    "تبيّن أمس أن المنجم أغلق.",
    "هاجم 12 رجلا مقر المنظمة («أقلام حرة»).",
    "سحبت الشركة 12 نسخة من كتابه الأخير («النهر»).",
]
CASES = [*DOCUMENTS, *NAMES_KEPT_BACK, *BODIES_SPOKEN_FOR, *MEDIA, *NAMES, *AS_REPORTED]


def _read(language: str, text: str) -> Article:
    page = Page(name="p", id="p", content=text, clean=True, language=language, outlet="Some Journal")
    found = next(iter(pipeline.read_pages([page])))
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(("language", "text", "chain", "begins"), CASES, ids=[text[:60] for _, text, _, _ in CASES])
def test_the_chain_of_what_is_told(language: str, text: str, chain: str, begins: str) -> None:
    article = _read(language, text)
    told = [s for s in article.statements if article.text[slice(*s.content)].startswith(begins) and s.form != "narrated"]
    assert [" > ".join(f"{link.kind}:{link.name}" for link in s.chain) for s in told] == [chain]


@pytest.mark.parametrize(
    "text",
    [
        "The Beacon has obtained a licence, which shows that it means to stay.",
        "The union has seen two strikes, from which it emerges that pay matters.",
        "The mayor has read the Beacon, according to which the bridge is shut.",
    ],
)
def test_what_is_no_document_shows_nothing(text: str) -> None:
    assert all(link.kind != "document" for s in _read("en", text).statements for link in s.chain)


def test_who_decided_has_not_told_it() -> None:
    article = _read("ar", "مصنع الزجاج في ميلدورا قرر يوم الأحد الاستغناء عن 348 عاملاً، بحسب ما قال أحد الموظفين لصحيفة الساحل.")
    assert article.statements
    assert {s.chain[0].name for s in article.statements if s.chain} == {"أحد الموظفين"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A previous version of this story said that nine people had died."),
        ("en", "An earlier version of our report stated that eight people had died."),
        ("fr", "Une version antérieure de cet article indiquait le nombre de 77."),
        ("fr", "Une première version de cette dépêche annonçait que neuf personnes étaient mortes."),
        ("es", "Una versión anterior de este artículo indicaba que habían muerto nueve personas."),
        ("ru", "В предыдущей версии этой статьи говорилось, что погибли девять человек."),
        ("ar", "قال شاهد إن الحريق بدأ ليلاً. وكانت صيغة سابقة من هذا المقال تورد العدد 77."),
        ("ar", "وكانت نسخة سابقة من هذا الخبر تذكر العدد 1158."),
    ],
)
def test_an_earlier_version_of_the_page_is_nobody_it_has_anything_from(language: str, text: str) -> None:
    told = _read(language, text).statements
    assert told
    assert all(link.kind == "not_given" for link in told[-1].chain)


@pytest.mark.parametrize(
    "text", ["A new version of the law said that nine posts would go.", "The police version of the story was that nine had died."]
)
def test_another_version_is_no_page(text: str) -> None:
    assert all(link.kind != "not_given" for s in _read("en", text).statements for link in s.chain)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les juges ont exclu 28 coureurs samedi."),
        ("fr", "Le parti a exclu trois députés mardi."),
        ("fr", "Le club a écarté le joueur lundi."),
        ("fr", "Le parti a écarté le député Jean Moral."),
        ("en", "The federation has dismissed two lawmakers."),
        ("en", "The mayor dismissed the minister."),
        ("ru", "Партия исключила трёх депутатов."),
        ("ar", "استبعد الحكام 28 دراجاً يوم السبت."),
        ("ar", "استبعد الحزب ثلاثة نواب."),
    ],
)
def test_who_sends_people_away_says_nothing(language: str, text: str) -> None:
    assert all(s.form == "narrated" for s in _read(language, text).statements)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre a exclu une hausse des prix."),
        ("fr", "Le préfet exclut que dix personnes soient mortes."),
        ("fr", "La ministre a écarté deux hypothèses."),
        ("fr", "Le préfet a exclu la présence de trois suspects."),
        ("en", "The mayor dismissed the claims."),
        ("en", "The mayor dismissed three reports of theft."),
        ("ru", "Министр исключил, что погибли трое рабочих."),
        ("ar", "استبعد الوزير زيادة الأسعار."),
        ("ar", "استبعد الوزير أن يكون ثلاثة عمال قد قتلوا."),
    ],
)
def test_who_rules_out_something_says_so(language: str, text: str) -> None:
    assert [s for s in _read(language, text).statements if s.form != "narrated"]


@pytest.mark.parametrize("text", EXPLAINED)
def test_nobody_tells_what_turned_out_nor_stands_in_brackets_that_explain(text: str) -> None:
    assert [s.form for s in _read("ar", text).statements if s.chain and s.form != "narrated"] == []

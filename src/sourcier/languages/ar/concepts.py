"""Counted things in Arabic and their concepts."""

from __future__ import annotations

from sourcier.languages.concepts import ConceptWords
from sourcier.languages.natural import seen

# Singular, and behind strokes its plurals: "ون" and "ات" are the endings of regular ones. Of a phrase, the first word changes.
_TABLE = """
person: شخص/أشخاص/شخوص, إنسان/ناس/أناس, فرد/أفراد, نسمة/ات, روح/أرواح, شخصية/ات, بشري/بشر
fighter: مقاتل/ون, مسلح/ون, عنصر/عناصر, مجاهد/ون
commander: قائد/قادة, قيادي/ون, قائد عسكري/قادة عسكريين, قائد ميداني/قادة ميدانيين, زعيم/زعماء, أمير/أمراء
militant: متشدد/ون, متطرف/ون, جهادي/ون, داعشي/دواعش
terrorist: إرهابي/ون
suicide_bomber: انتحاري/ون
rebel: متمرد/ون, ثائر/ثوار
mercenary: مرتزق/مرتزقة
sniper: قناص/قناصة
soldier: جندي/جنود, عسكري/ون, مجند/ون
officer: ضابط/ضباط, رقيب/رقباء
sailor: بحار/بحارة
pilot: طيار/ون
reservist: جندي احتياط/جنود احتياط
police_officer: شرطي/ون, رجل أمن/رجال أمن/رجال الأمن, رجل شرطة/رجال شرطة/رجال الشرطة, عنصر أمن/عناصر أمن/عناصر الأمن, دركي/ون
guard: حارس/حراس
peacekeeper: جندي حفظ سلام/جنود حفظ السلام
agent: عميل/عملاء, وكيل/وكلاء
spy: جاسوس/جواسيس
official: مسؤول/ون
head_of_state: رئيس دولة/رؤساء دول
minister: وزير/وزراء
lawmaker: نائب/نواب, برلماني/ون, مشرع/ون
mayor: رئيس بلدية/رؤساء بلديات
diplomat: دبلوماسي/ون, سفير/سفراء
judge: قاض/قضاة, قاضي/قضاة
prosecutor: مدع عام/مدعون عامون, وكيل نيابة/وكلاء نيابة
candidate: مرشح/ون
inspector: مفتش/ون, محقق/ون
observer: مراقب/ون
member: عضو/أعضاء
supporter: مؤيد/ون, مناصر/ون, ناشط/ون
delegate: مندوب/ون, ممثل/ون
signatory: موقع/ون
civilian: مدني/ون
resident: ساكن/سكان, مقيم/ون, مواطن/ون, أهالي
villager: قروي/ون
tourist: سائح/سياح, زائر/زوار
student: طالب/طلاب/طلبة, طالبة/ات
teacher: معلم/ون, مدرس/ون, معلمة/ات, أستاذ/أساتذة
voter: ناخب/ون, مقترع/ون
consumer: مستهلك/ون
customer: زبون/زبائن, عميل مصرفي/عملاء
user: مستخدم/ون
subscriber: مشترك/ون
passerby: مار/مارة
spectator: متفرج/ون, مشاهد/ون
fan: مشجع/ون
worshipper: مصل/مصلون/مصلين
pilgrim: حاج/حجاج, معتمر/ون
homeless_person: مشرد/ون
worker: عامل/عمال, عاملة/ات
miner: عامل منجم/عمال مناجم
farmer: مزارع/ون, فلاح/ون
driver: سائق/ون
fisher: صياد/ون
engineer: مهندس/ون, فني/ون
nurse: ممرض/ون, ممرضة/ات
doctor: طبيب/أطباء, جراح/ون
health_worker: مسعف/ون, عامل صحي/عاملين صحيين
rescuer: منقذ/ون, رجل إنقاذ/رجال إنقاذ
firefighter: إطفائي/ون, رجل إطفاء/رجال إطفاء/رجال الإطفاء
aid_worker: عامل إغاثة/عمال إغاثة, موظف إغاثة/موظفي إغاثة
volunteer: متطوع/ون
journalist: صحفي/ون, صحافي/ون, مراسل/ون, إعلامي/ون
photographer: مصور/ون
lawyer: محام/محامون/محامين, محامي/محامون
scientist: عالم/علماء, باحث/ون
expert: خبير/خبراء, محلل/ون, خبير اقتصادي/خبراء اقتصاديين
artist: فنان/ون
athlete: رياضي/ون
player: لاعب/ون
coach: مدرب/ون
runner: عداء/عدائين
employee: موظف/ون, مستخدم/ون
executive: مدير/مدراء/مديرين
shareholder: مساهم/ون
crew_member: فرد طاقم/أفراد الطاقم/أفراد طاقم/من أفراد الطاقم
cleric: رجل دين/رجال دين, كاهن/كهنة, إمام/أئمة
child: طفل/أطفال, طفلة/ات, صبي/صبية, فتى/فتيان, فتاة/فتيات
baby: رضيع/رضع
pupil: تلميذ/تلاميذ, تلميذة/ات
minor: قاصر/ون/قصر, مراهق/ون
young_person: شاب/شبان/شباب, شابة/ات
woman: امرأة/نساء, سيدة/ات, إمرأة/نساء
pregnant_woman: امرأة حامل/نساء حوامل
man: رجل/رجال
elderly_person: مسن/ون, متقاعد/ون
family_member: قريب/أقارب
parent: والد/والدين
mother: أم/أمهات
sibling: أخ/إخوة
spouse: زوجة/ات, زوج/أزواج
family: عائلة/ات/عوائل, أسرة/أسر
victim: ضحية/ضحايا
death: قتيل/قتلى, وفاة/وفيات, شهيد/شهداء, ميت/أموات
suicide: حالة انتحار/حالات انتحار
injury: جريح/جرحى, مصاب/ون, إصابة/ات, جرحى
missing_person: مفقود/ون
survivor: ناج/ناجون/ناجين
patient: مريض/مرضى
passenger: راكب/ركاب, مسافر/ون
protester: متظاهر/ون, محتج/ون
rioter: مشاغب/ون
hostage: رهينة/رهائن, مختطف/ون, مخطوف/ون
prisoner: سجين/سجناء, أسير/أسرى
detainee: معتقل/ون, موقوف/ون, محتجز/ون
suspect: مشتبه به/مشتبه بهم, مشتبه فيه/مشتبه فيهم, مطلوب/ون
defendant: متهم/ون
convict: مدان/ون
criminal: مجرم/ون, لص/لصوص
trafficker: تاجر مخدرات/تجار مخدرات
smuggler: مهرب/ون
hacker: قرصان/قراصنة
gunman: مسلح ملثم/مسلحين ملثمين
attacker: مهاجم/ون
witness: شاهد/شهود, شاهد عيان/شهود عيان
plaintiff: مدعي/مدعين, مشتك/مشتكين
migrant: مهاجر/ون
refugee: لاجئ/ون
asylum_seeker: طالب لجوء/طالبي لجوء
displaced_person: نازح/ون, مهجر/ون, مشرد/ون
deserter: منشق/ون, فار/فارين
participant: مشارك/ون
competitor: متسابق/ون
guest: ضيف/ضيوف
foreigner: أجنبي/أجانب
group: مجموعة/ات, جماعة/ات
armed_group: جماعة مسلحة/جماعات مسلحة, فصيل/فصائل
militia: ميليشيا/ات
brigade: لواء/ألوية
battalion: كتيبة/كتائب
convoy: قافلة/قوافل, رتل/أرتال
gang: عصابة/ات
team: فريق/فرق, ناد/أندية
party: حزب/أحزاب
company: شركة/ات, مؤسسة/ات
bank: مصرف/مصارف, بنك/بنوك
factory: مصنع/مصانع, معمل/معامل
shop: متجر/متاجر, محل/محال/محلات, مطعم/مطاعم
organisation: منظمة/ات, جمعية/ات, هيئة/ات
union: نقابة/ات
agency: وكالة/ات
country: دولة/دول, بلد/بلدان
city: مدينة/مدن
village: قرية/قرى, بلدة/ات
neighbourhood: حي/أحياء
region: منطقة/مناطق, محافظة/ات, إقليم/أقاليم
tribe: قبيلة/قبائل, عشيرة/عشائر
vehicle: مركبة/ات, آلية/ات, عربة/ات
car: سيارة/ات
truck: شاحنة/ات
bus: حافلة/ات, باص/ات
ambulance: سيارة إسعاف/سيارات إسعاف
motorcycle: دراجة نارية/دراجات نارية
bicycle: دراجة/ات
train: قطار/قطارات
armoured_vehicle: مدرعة/ات, عربة مدرعة/عربات مدرعة
tank: دبابة/ات
aircraft: طائرة/ات
helicopter: مروحية/ات, طائرة مروحية/طائرات مروحية, هليكوبتر/هليكوبترات
drone: طائرة مسيرة/طائرات مسيرة, مسيرة/ات, طائرة بدون طيار/طائرات بدون طيار, طائرة من دون طيار/طائرات من دون طيار
warplane: طائرة حربية/طائرات حربية, مقاتلة/ات
bomber: قاذفة/ات, طائرة قاذفة/طائرات قاذفة
boat: قارب/قوارب, زورق/زوارق, مركب/مراكب
ship: سفينة/سفن
warship: فرقاطة/ات, بارجة/بوارج
tanker: ناقلة نفط/ناقلات نفط, ناقلة/ات
submarine: غواصة/ات
satellite: قمر صناعي/أقمار صناعية
weapon: سلاح/أسلحة, قطعة سلاح/قطع سلاح
gun: بندقية/بنادق
pistol: مسدس/ات
machine_gun: رشاش/ات
missile: صاروخ/صواريخ, صاروخ باليستي/صواريخ باليستية
bomb: قنبلة/قنابل, برميل متفجر/براميل متفجرة
mine: لغم/ألغام
explosive_device: عبوة ناسفة/عبوات ناسفة, سيارة مفخخة/سيارات مفخخة
grenade: قنبلة يدوية/قنابل يدوية
shell: قذيفة/قذائف
mortar: قذيفة هاون/قذائف هاون
ammunition: رصاصة/ات, طلقة/ات
knife: سكين/سكاكين
operation: عملية/ات
raid: مداهمة/ات, غارة/ات
sortie: طلعة/ات, طلعة جوية/طلعات جوية
patrol: دورية/ات
attack: هجوم/هجمات, اعتداء/ات
strike: ضربة/ات
airstrike: غارة جوية/غارات جوية, ضربة جوية/ضربات جوية
shelling: قصف
explosion: انفجار/ات, تفجير/ات
clash: اشتباك/ات, مواجهة/ات
battle: معركة/معارك
massacre: مجزرة/مجازر, مذبحة/مذابح
murder: جريمة قتل/جرائم قتل
kidnapping: عملية خطف/عمليات خطف
robbery: عملية سرقة/عمليات سرقة, سرقة/ات
accident: حادث/حوادث, حادثة/حوادث, حادث سير/حوادث سير
fire: حريق/حرائق
flood: فيضان/ات, سيل/سيول
earthquake: زلزال/زلازل, هزة/ات, هزة أرضية/هزات أرضية
storm: عاصفة/عواصف, إعصار/أعاصير
protest: مظاهرة/ات, تظاهرة/ات, احتجاج/ات
strike_of_workers: إضراب/ات
arrest: اعتقال/ات, توقيف/ات
seizure: مصادرة/ات
trial: محاكمة/ات
hearing: جلسة/ات
complaint: شكوى/شكاوى
lawsuit: دعوى/دعاوى
violation: خرق/خروقات, انتهاك/ات
election: انتخاب/ات
meeting: اجتماع/ات, لقاء/ات
talks: محادثة/محادثات, مباحثات
match: مباراة/مباريات
goal: هدف/أهداف
point: نقطة/نقاط
medal: ميدالية/ات
title: لقب/ألقاب
race: سباق/ات
flight: رحلة/ات
visit: زيارة/ات
call: اتصال/ات, مكالمة/ات
test: فحص/فحوص/فحوصات, اختبار/ات
crime: جريمة/جرائم
building: مبنى/مبان/مباني, بناية/ات, بناء/أبنية
house: منزل/منازل, بيت/بيوت
apartment: شقة/شقق
room: غرفة/غرف
school: مدرسة/مدارس, جامعة/ات
hospital: مستشفى/مستشفيات, مشفى/مشافي
hospital_bed: سرير/أسرة
church: كنيسة/كنائس
mosque: مسجد/مساجد, جامع/جوامع
hotel: فندق/فنادق
bridge: جسر/جسور
road: طريق/طرق
camp: مخيم/ات, معسكر/ات
base: قاعدة/قواعد
checkpoint: حاجز/حواجز
warehouse: مستودع/ات, مخزن/مخازن
airport: مطار/ات
port: ميناء/موانئ
well: بئر/آبار
tunnel: نفق/أنفاق
station: محطة/ات
target: موقع/مواقع
tree: شجرة/أشجار
sheep: رأس غنم/رؤوس غنم, خروف/خراف
fish: سمكة/أسماك
dog: كلب/كلاب
case: حالة/ات
infection: عدوى
dose: جرعة/ات
vaccine: لقاح/ات
mask: كمامة/ات
document: وثيقة/وثائق
report: تقرير/تقارير
letter: رسالة/رسائل
book: كتاب/كتب
law: قانون/قوانين
contract: عقد/عقود, صفقة/ات
signature: توقيع/تواقيع
question: سؤال/أسئلة
photo: صورة/صور
video: مقطع مصور/مقاطع مصورة, فيديو/فيديوهات
film: فيلم/أفلام
song: أغنية/أغان
tweet: تغريدة/ات
account: حساب/ات
euro: يورو
dollar: دولار/دولارات
money: دينار/دنانير, درهم/دراهم, ليرة/ات, ريال/ات, جنيه/ات, روبل/ات, فرنك/ات, شيكل/شواكل, قرش/قروش
loan: قرض/قروض
fine: غرامة/ات
percent: %
percentage_point: نقطة مئوية/نقاط مئوية, نقطة أساس/نقاط أساس
vote: صوت/أصوات
seat: مقعد/مقاعد
job: وظيفة/وظائف, فرصة عمل/فرص عمل
share: سهم/أسهم
ticket: تذكرة/تذاكر
phone: هاتف/هواتف
computer: حاسوب/حواسيب
barrel: برميل/براميل
body: جثة/جثث, جثمان/جثامين, أشلاء
grave: قبر/قبور, مقبرة/مقابر
painting: لوحة/ات
measure_of_length: كيلومتر/ات, متر/أمتار, كلم, كم, ميل/أميال, سنتيمتر/ات
measure_of_area: هكتار/ات, فدان/أفدنة, دونم/ات, كيلومتر مربع, متر مربع
measure_of_weight: طن/أطنان, كيلوغرام/ات, كيلوجرام/ات, غرام/ات, كغ, كلغ
measure_of_volume: لتر/ات, ليتر/ات, متر مكعب
measure_of_energy: ميغاواط, غيغاواط
measure_of_temperature: درجة/ات
time_span: يوم/أيام, أسبوع/أسابيع, شهر/أشهر/شهور, عام/أعوام, سنة/سنوات/سنين, ساعة/ات, دقيقة/دقائق, ثانية/ثوان, عقد زمني/عقود, قرن/قرون
place: مكان/أماكن
option: خيار/ات
sanction: عقوبة/ات
proposal: اقتراح/ات
batch: دفعة/ات
cigarette: سيجارة/سجائر
medicine: دواء/أدوية, عبوة/ات
virus: فيروس/ات
salary: راتب/رواتب
tax: ضريبة/ضرائب
aftershock: هزة ارتدادية/هزات ارتدادية
airline: شركة طيران/شركات طيران
airliner: طائرة ركاب/طائرات ركاب
ambush: كمين/كمائن
amendment: تعديل/ات
animal: حيوان/ات
article: مقال/ات
artillery_piece: مدفع/مدافع
avalanche: انهيار ثلجي/انهيارات ثلجية
ballot: ورقة اقتراع/أوراق اقتراع, بطاقة اقتراع/بطاقات اقتراع
battery: بطارية/ات
bird: طائر/طيور
birth: ولادة/ات, مولود/مواليد
cannabis: حشيش, ماريجوانا
cattle: بقرة/أبقار, رأس ماشية/رؤوس ماشية
charge: تهمة/تهم
cheese: جبن/أجبان
cocaine: كوكايين
contractor: مقاول/ون, متعهد/ون
conviction: إدانة/ات
court_of_law: محكمة/محاكم
cyberattack: هجوم إلكتروني/هجمات إلكترونية, هجوم سيبراني/هجمات سيبرانية
cyclist: دراج/ون
debt: ديون
decree: مرسوم/مراسيم
defeat: هزيمة/هزائم
divorce: حالة طلاق/حالات طلاق
draw: تعادل/ات
egg: بيضة/بيض
email: رسالة إلكترونية/رسائل إلكترونية
engine: محرك/ات
episode: حلقة/ات
fighter_jet: مقاتلة/ات, طائرة مقاتلة/طائرات مقاتلة
fishing_boat: قارب صيد/قوارب صيد, مركب صيد/مراكب صيد
fuel: وقود, محروقات
gas: غاز
horse: حصان/أحصنة/خيول
inmate: نزيل/نزلاء
landslide: انزلاق أرضي/انزلاقات أرضية, انهيار أرضي/انهيارات أرضية
market: سوق/أسواق
meat: لحم/لحوم
message: رسالة نصية/رسائل نصية
milk: حليب
mountain: جبل/جبال
museum: متحف/متاحف
ngo: منظمة غير حكومية/منظمات غير حكومية
office: مكتب/مكاتب
oil: نفط
passport: جواز سفر/جوازات سفر
penalty: ركلة جزاء/ركلات جزاء
pig: خنزير/خنازير
pipeline: خط أنابيب/خطوط أنابيب
post: منشور/ات
poultry: دجاجة/دجاج, دواجن
power_plant: محطة كهرباء/محطات كهرباء
pregnant_woman: امرأة حامل/نساء حوامل
prison_building: سجن/سجون
product: منتج/ات, سلعة/سلع
reactor: مفاعل/ات
reason: سبب/أسباب
rescue: عملية إنقاذ/عمليات إنقاذ
rifle: بندقية/بنادق
river: نهر/أنهار
rocket_launcher: راجمة/ات
roof: سقف/أسقف
server: خادم/خوادم
shooting: حادث إطلاق نار/حوادث إطلاق نار
skeleton: هيكل عظمي/هياكل عظمية
stabbing: حادث طعن/حوادث طعن, عملية طعن/عمليات طعن
suicide_attack: هجوم انتحاري/هجمات انتحارية, تفجير انتحاري/تفجيرات انتحارية
summit: قمة/قمم
surgery: عملية جراحية/عمليات جراحية
taxpayer: دافع ضرائب/دافعي ضرائب
vacancy: وظيفة شاغرة/وظائف شاغرة
vaccination: تطعيم/ات
wagon: عربة/ات
water: مياه
website: موقع إلكتروني/مواقع إلكترونية
win: انتصار/ات
air_defence_system: منظومة دفاع جوي/منظومات دفاع جوي
"""


def _forms(entry: str) -> tuple[list[str], list[str]]:
    """Every form of a noun, and of a single word the forms that mean two."""
    singular, *plurals = entry.strip().split("/")
    head, _, rest = singular.partition(" ")
    rest = f" {rest}" if rest else ""
    base = head[:-1] if head.endswith("ة") else head
    # Behind a number from eleven on stands the singular with a final alif.
    forms = [singular] + ([f"{head}ا{rest}"] if not head.endswith(("ة", "ا", "ى", "ء")) else [])
    for plural in plurals:
        if plural == "ون":
            forms += [f"{base}{ending}{rest}" for ending in ("ون", "ين")]
        else:
            forms.append(f"{base}ات{rest}" if plural == "ات" else plural)
    if rest:
        return forms, []
    two = [f"{base}تان", f"{base}تين"] if head.endswith("ة") else [f"{head}ان"] + [f"{head}ين"] * ("ون" not in plurals)
    return forms, two


def _read() -> ConceptWords:
    phrases: dict[str, str] = {}
    duals: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        concept, _, listed = line.partition(":")
        for entry in listed.split(","):
            forms, two = _forms(entry)
            for form in forms:
                phrases.setdefault(seen(form), concept)
            for form in two:
                duals.setdefault(seen(form), concept)
    return ConceptWords(
        phrases=phrases,
        duals={word: concept for word, concept in duals.items() if word not in phrases},
        companions="رفاق*;زملا*;زميلات*",
    )


WORDS = _read()

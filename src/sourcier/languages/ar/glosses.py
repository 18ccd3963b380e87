"""What the common words of the news mean, by language-neutral name, in Arabic. Written for this project (CC0)."""

from __future__ import annotations

from sourcier.languages.glosses import GlossWords
from sourcier.languages.natural import seen

# A star ends what words begin with. Plurals that change the word stand beside it.
_TABLE = """
bridge: جسر جسور جسرا
tower: برج أبراج
building: مبنى مبان مباني بناية بنايات
house: منزل منازل بيت بيوت منزلها منزله
flat: شقة شقق
room: غرفة غرف
roof: سقف سطح
wall: جدار جدران
door: باب أبواب بوابة
factory: مصنع مصانع معمل معامل
warehouse: مستودع مستودعات مخزن مخازن
shop: متجر متاجر محل محلات
market: سوق أسواق
school: مدرسة مدارس
university: جامعة جامعات
hospital: مستشفى مستشفيات مشفى عيادة
surgery: جراحة عملية
church: كنيسة كنائس
museum: متحف
stadium: ملعب ملاعب
beach: شاطئ
island: جزيرة جزر
mountain: جبل جبال
valley: وادي واد وديان
forest: غابة غابات
river: نهر أنهار
lake: بحيرة
dam: سد سدود
sea: بحر بحار
coast: ساحل سواحل
farm: مزرعة مزارع
well: بئر آبار
road: طريق طرق طرقات شارع شوارع
square: ساحة ميدان
town: مدينة مدن بلدية
village: قرية قرى بلدة بلدات
district: حي أحياء
suburb: ضاحية ريف
border: حدود
airport: مطار مطارات مدرج
station: محطة محطات
port: ميناء موانئ مرفأ رصيف أرصفة
prison: سجن سجون
court: محكمة محاكم
barracks: ثكنة
camp: مخيم مخيمات معسكر
shelter: ملجأ
hotel: فندق فنادق
restaurant: مطعم مطاعم مقصف
cemetery: مقبرة قبر قبور
mine: منجم
tunnel: نفق أنفاق
car: سيارة سيارات مركبة مركبات
lorry: شاحنة شاحنات
coach: حافلة حافلات
train: قطار قطارات
bicycle: دراجة
motorcycle: نارية
ship: سفينة سفن باخرة ناقلة
boat: قارب قوارب زورق مركب
wreck: حطام أنقاض ركام
plane: طائرة طائرات
helicopter: مروحية مروحيات هليكوبتر
driver: سائق سائقون سائقين
crew: طاقم
passenger: راكب ركاب مسافر مسافرين
engine: محرك محركات
fuel: وقود بنزين
journey: رحلة رحلات
child: طفل أطفال طفلة طفلا أولاد
baby: رضيع رضع
woman: امرأة نساء سيدة سيدات
man: رجل رجال
teenager: مراهق شاب شبان شباب
pupil: تلميذ تلاميذ تلميذا تلميذة
student: طالب طلاب طلبة طالبة
teacher: معلم معلمين معلمون معلمة مدرس مدرسين
pensioner: مسن مسنين متقاعد متقاعدين
resident: سكان ساكن أهالي مقيم مقيمين مواطن مواطنين مواطنون
brother: شقيق أخ شقيقه شقيقها
sister: شقيقة أخت
father: والد أب والده والدها
mother: والدة أم والدته والدتها
son: ابن نجل
daughter: ابنة
husband: زوج
wife: زوجة زوجته
family: عائلة أسرة عائلات أسر
friend: صديق
worker: عامل عمال عاملا
employee: موظف موظفين موظفون موظفي
manager: إدارة
owner: مالك مالكة صاحب
chief: رئيس زعيم
director: مدير مديرة مديرية
volunteer: متطوع متطوعين
fisherman: صياد صيادين صيادون
farmer: مزارع مزارعين
nurse: ممرض ممرضة
doctor: طبيب أطباء دكتور
pharmacist: صيدلي صيدلية
lawyer: محامي محام محامية
judge: قاض قاضي قضاة
prosecutor: نيابة مدعي
police: شرطة شرطي
firefighter: إطفاء إطفائي
rescuer: إنقاذ إسعاف مسعف مسعفين منقذ منقذين
soldier: جندي جنود جيش عسكري عسكرية عسكريين قوات
general: عميد عقيد لواء قائد قادة
fighter: مقاتل مقاتلين مقاتلون مسلح مسلحين مسلحون
spy: استخبارات مخابرات
hostage: رهينة رهائن مختطف مختطفين
migrant: مهاجر مهاجرين مهاجرون لاجئ لاجئين
prisoner: سجين سجناء معتقل معتقلين أسير أسرى
suspect: مشتبه مشتبها
victim: ضحية ضحايا
witness: شاهد شهود
survivor: ناج ناجين ناجون
wounded: جريح جرحى مصاب مصابين مصابون مصابا
dead: قتيل قتلى قتيلا وفاة وفيات
body: جثة جثث جثتين جثمان
mayor: عمدة
council: مجلس
minister: وزير وزيرة وزراء
ministry: وزارة
ambassador: سفير سفارة
king: ملك
mp: نائب نواب برلماني
candidate: مرشح مرشحين
voter: ناخب ناخبين ناخبون
spokesman: متحدث متحدثة ناطق ناطقة
union: نقابة نقابات اتحاد
actor: ممثل ممثلة
singer: مطرب مغني أغنية
writer: كاتب كاتبة
journalist: صحفي صحفية صحفيين صحافي صحافية صحافيين
player: لاعب لاعبين لاعبون لاعبا
coach_of_team: مدرب
fan: مشجع مشجعين جماهير
scientist: عالم علماء باحث مختبر
expert: خبير خبراء
engineer: مهندس
inspector: تفتيش مفتش مراقبة رقابة
fire: حريق حرائق نيران نار
smoke: دخان
explosion: انفجار انفجارات تفجير
collapse: انهيار انهار
landslide: انزلاق
flood: فيضان فيضانات سيول
storm: عاصفة إعصار
rain: أمطار مطر
snow: ثلج ثلوج
heat: حر جفاف
earthquake: زلزال زلازل هزة
accident: حادث حوادث حادثة اصطدام تصادم
sink: غرق
attack: هجوم هجمات اعتداء
strike_air: قصف غارة غارات ضربة
shooting: رصاص رصاصة
stab: طعن سكين
weapon: سلاح أسلحة بندقية مسدس
bomb: قنبلة قنابل عبوة ناسفة
kill: قتل مقتل قتلت قتلوا
die: توفي مات ماتوا توفوا توفيت
injure: إصابة إصابات أصيب أصيبت أصيبوا
kidnap: خطف اختطاف خطفت اختطفت
release: إفراج أفرج
ransom: فدية
arrest: اعتقال توقيف اعتقلت أوقفت اعتقالات
escape: فرار هروب فر
search: بحث تفتيش
disappear: مفقود مفقودين اختفاء مفقودون
find: عثور عثر اكتشاف
seize: مصادرة ضبط
steal: سرقة سرقات
smuggle: تهريب
forge: تزوير مزور مزورة
fraud: احتيال اختلاس
bribe: رشوة فساد
lie: كذب أكاذيب
charge: تهمة تهم
sentence: حكم إدانة
trial: محاكمة جلسة
sue: دعوى شكوى
appeal: استئناف
inquiry: تحقيق تحقيقا تحقيقات
evidence: دليل أدلة
deny: نفي
warn: تحذير إنذار
threaten: تهديد
resign: استقالة استقال
appoint: تعيين
dismiss: إقالة
elect: انتخاب انتخابات
count: عد إحصاء
win: فوز
lose: خسارة هزيمة
match: مباراة مباريات
goal: هدف أهداف
cup: كأس بطولة
season: موسم
club: ناد نادي أندية
contract: عقد صفقة
sign: توقيع
transfer: انتقال
strike_work: إضراب
protest: احتجاج احتجاجات تظاهرة مظاهرة تظاهرات
block: إغلاق حصار
meet: اجتماع لقاء
agree: اتفاق اتفاقية
truce: هدنة
negotiate: مفاوضات
refuse: رفض
withdraw: سحب انسحاب
ban: حظر منع
suspend: تعليق
cancel: إلغاء ألغت ألغى
postpone: تأجيل
close: إقفال أغلق أغلقت
open: افتتاح فتح
begin: بداية بدأ بدأت
end: نهاية انتهى انتهت
stop: وقف توقف
build: بناء
demolish: هدم
repair: صيانة إصلاح ترميم
damage: أضرار تدمير
leak: تسرب تسريب
pollute: تلوث ملوثة ملوث سامة سام
poison: تسمم
infect: عدوى وباء
ill: مرض مريض مرضى
vaccine: لقاح لقاحات تلقيح
cure: علاج
drug: مخدرات
medicine: دواء أدوية شراب
test: فحص فحوص اختبار عينات
bacteria: بكتيريا جرثومة فيروس
water: مياه ماء
food: طعام وجبة وجبات غذاء
meat: لحم لحوم دجاج
fish: سمك أسماك
animal: حيوان
tree: شجرة أشجار
sell: بيع
buy: شراء
pay: دفع
cost: سعر أسعار تكلفة
tax: ضريبة ضرائب
debt: دين ديون
bank: مصرف بنك مصارف
money: مال أموال
profit: أرباح
wage: راتب رواتب أجور
job: وظيفة وظائف
fund: صندوق
share: سهم أسهم
company: شركة شركات مؤسسة
group: مجموعة
customer: زبون زبائن عملاء
product: منتج منتجات
book: كتاب
letter: رسالة
document: وثيقة وثائق
report: تقرير
photo: صورة صور
video: فيديو مقطع
phone: هاتف
website: موقع إنترنت
data: بيانات
power: كهرباء كهربائي
gas: غاز أمونيا
nuclear: نووي نووية
oil: نفط
light: ضوء
night: ليل ليلة
morning: صباح فجر
evening: مساء
week: أسبوع
month: شهر
year: عام سنة
first: أول أولى
last: أخير أخيرة
former: سابق سابقة
new: جديد جديدة
old: قديم قديمة
big: كبير كبيرة
small: صغير صغيرة
secret: سري سرية
anonymous: مجهول مجهولة
public: عام عامة
health: صحة صحية صحي
law: قانون
party: حزب
government: حكومة
state: دولة
war: حرب
peace: سلام
aid: مساعدات إغاثة
marriage: زواج
birth: ولادة
funeral: جنازة تشييع
ceremony: حفل
prize: جائزة
exam: امتحان امتحانات نتائج
speech: خطاب
rumour: شائعة شائعات إشاعة
error: خطأ
risk: خطر
safety: سلامة أمن أمان
evacuate: إجلاء إخلاء أجلت
arrive: وصول وصل وصلت
return: عودة عاد
increase: ارتفاع زيادة ارتفع
decrease: انخفاض تراجع
north: شمال شمالي شمالية
south: جنوب جنوبي جنوبية
east: شرق شرقي شرقية
west: غرب غربي غربية
crane: رافعة
"""


def _read() -> GlossWords:
    whole: dict[str, str] = {}
    begun: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        meaning, _, listed = line.partition(":")
        for word in listed.split():
            # With the article the word stands apart from it.
            folded = seen(word.rstrip("*")).split(" ")[-1]
            (begun if word.endswith("*") else whole).setdefault(folded, meaning)
    return GlossWords(whole, begun)


WORDS = _read()

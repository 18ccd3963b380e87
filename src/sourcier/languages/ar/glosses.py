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
fuel: وقود بنزين ديزل مازوت سولار محروقات كيروسين
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
nurse: ممرض ممرضة ممرضين ممرضتين
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
prisoner: سجين سجناء معتقل معتقلين أسير أسرى أسيرا
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
fish: سمك أسماك سمكة
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
wage: راتب رواتب أجور أجر
job: وظيفة وظائف
fund: صندوق
share: سهم أسهم
company: شركة شركات مؤسسة
group: مجموعة
customer: زبون زبائن عملاء
product: منتج منتجات
book: كتاب كتب
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
abuse: إساءة انتهاك انتهاكات
accuse: اتهم اتهمت اتهام يتهم
add: إضافة
allergy: حساسية
ambush: كمين
amnesty: عفو
analysis: تحليل تحاليل
anchor: مرساة
anger: غضب استياء
announce: إعلان
answer: رد إجابة جواب
apologise: اعتذار اعتذر اعتذرت
arm: ذراع
artillery: مدفعية مدفع مدافع
ask: طلب طلبت مطالبة طالبت
astronaut: رائد
autopsy: تشريح
bag: حقيبة كيس أكياس
bail: كفالة
baker: خباز مخبز مخابز
balcony: شرفة
balloon: بالون منطاد
ballot: بطاقة بطاقات
bank_river: ضفة ضفاف
barrel: برميل براميل
battery: بطارية بطاريات
bed: سرير
bee: نحل
bird: طائر طيور
birthday: ميلاد
black: أسود سوداء
blood: دم دماء
boil: غلي
bone: عظم عظام رفات
bottle: زجاجة قارورة زجاجات قوارير
box: صناديق
bread: خبز رغيف
brick: طوب
budget: موازنة ميزانية
burn_verb: حروق
cable: كابل كبل
camera: كاميرا كاميرات
campaign: حملة حملات
cancer: سرطان
cargo: شحنة حمولة بضائع
castle: قلعة
cause: سبب أسباب
cave: كهف مغارة
cement: إسمنت خرسانة
chair: كرسي مقعد مقاعد
change: تغيير تعديل
checkpoint: حاجز حواجز
chemical: كيماوي كيماوية كيميائي كيميائية
choose: اختيار
clean: نظيف تنظيف نظافة
climate: مناخ
clothes: ملابس ثياب
coal: فحم
coalition: تحالف ائتلاف
cold: برد بارد
coma: غيبوبة
commission: لجنة لجان هيئة
confirm: تأكيد
conscript: مجند مجندين
conspiracy: مؤامرة
constitution: دستور
councillor: عضو
coup: انقلاب
crater: حفرة فوهة
crowd: حشد حشود تدافع
curfew: تجول
currency: عملة
customs: جمارك
cat: قطة قط
cow: بقرة أبقار
decision: قرار قرارات
debate: نقاش
deport: ترحيل إبعاد
desert: صحراء صحراوي
diarrhoea: إسهال
dig: حفر حفريات يحفر
disabled: معاق
diver: غواص غواصين
dog: كلب كلاب
drone: مسيرة مسيرات
drown: غريق
dust: غبار
ear: أذن
eat: أكل
egg: بيض بيضة
emergency: طوارئ
emission: انبعاثات
estimate: تقدير تقديرات قدر قدرت
exchange_market: بورصة
explosive: متفجرات
eye: عين عيون
fatal: قاتل قاتلة مميت
fear: خوف مخاوف خشية
fence: سياج
festival: مهرجان
fever: حمى
field: حقل حقول
film: فيلم أفلام
fine_pay: غرامة
flag: أعلام راية
floor: طابق طوابق
follow: متابعة
foreign: أجنبي أجانب أجنبية خارجية
fountain: نافورة
freeze: تجميد
fruit: فاكهة فواكه ثمار
garden: حديقة
gang: عصابة عصابات
gift: هدية هدايا
girl: فتاة فتيات
glass: زجاج
gold: ذهب
governor: محافظ حاكم
grandparent: جدة
grief: حداد حزن
guard: حارس حراس حرس
guest: ضيف ضيوف
half: نصف
hand: يد أيدي
hear: سماع
heart: قلب
hide: إخفاء أخفى
holiday: عيد عطلة
hope: أمل آمل
horse: حصان خيول
hour: ساعة ساعات
hundred: مئة مائة مئات
hunger: جوع مجاعة
intensive_care: عناية مركزة
interest: فائدة مصلحة
international: دولي دولية
interview: مقابلة
jihadist: جهادي متشدد متشددين
keep: إبقاء
key: مفتاح
kidney: كلى كلية غسيل
kilo: كيلوغرام
kilometre: كيلومتر كيلومترا كيلومترات
kitchen: مطبخ
land: أرض أراض أراضي
landfill: مكب
league: دوري
legal: قانوني قانونية
library: مكتبة
list: قائمة لائحة
majority: أغلبية
measure: إجراء إجراءات تدابير
member: أعضاء
mediation: وساطة وسيط وسطاء
message: رسائل
metre: متر مترا أمتار
million: مليون مليونا ملايين
minute: دقيقة دقائق
miracle: معجزة
missile: صاروخ صواريخ
monument: نصب
mosque: مسجد مساجد جامع
music: موسيقى
national: وطني وطنية
neighbour: جار جيران
network: شبكة
noise: ضوضاء
observer: مراقب مراقبين
opposition: معارضة
order: أمر أوامر
pain: ألم آلام
parent: أهل ذوي والدين
parliament: برلمان
passport: جواز
patrol: دورية دوريات
pilgrim: حاج حجاج معتمر
pilot: طيار طيارين
pipe: أنبوب أنابيب
police_station: مخفر
poverty: فقر
prisoner_exchange: تبادل
problem: مشكلة أزمة
project: مشروع مشاريع
promise: وعد وعود تعهد
protect: حماية
quarantine: حجر
race: سباق
recording: تسجيل تسجيلات
red: أحمر حمراء
referendum: استفتاء
reform: إصلاحات
regime: نظام
rent: إيجار
reservoir: خزان خزانات صهريج صهاريج
reward: مكافأة
rich: غني
sailor: بحارة
sample: عينة
satellite: قمر أقمار اصطناعي
sewage: مجاري
sewer: صرف
sheep: غنم أغنام خروف
shepherd: راع رعاة راعي
silence: صمت
smell: رائحة روائح
snake: ثعبان
solar: شمسي
speed: سرعة
stomach: معدة بطن أمعاء
stone: حجارة
strong: قوي قوية شديد
sugar: سكر
summer: صيف
supply: إمداد إمدادات تموين
swamp: مستنقع
symptom: أعراض عوارض
table: طاولة
television: تلفزيون تلفزة
tent: خيمة خيام
theatre: مسرح
thief: لص لصوص سارق
thousand: ألف آلاف ألفا
ticket: تذكرة تذاكر
tobacco: تبغ سجائر
tonne: طن طنا أطنان
tooth: أسنان
torture: تعذيب
traffic: مرور سير
treason: خيانة
trench: خندق خنادق
uniform: زي
vandal: تخريب
volcano: بركان
vomit: تقيؤ قيء
wave: موجة أمواج
weak: ضعيف
white: أبيض بيضاء
widow: أرملة
wind: رياح ريح
window: نافذة شباك نوافذ
winter: شتاء
wolf: ذئب
wood: خشب
work: عمل أعمال
cholera: كوليرا
cruise: سياحية
refinery: مصفاة مصافي
slick: بقعة
cattle: ماشية مواش
spill: تسربت متسربة
measles: حصبة
malaria: ملاريا
meningitis: سحايا
gastro: التهاب
legionella: ليجيونيلا
respirator: تنفس
benzene: بنزول
ammunition: ذخيرة ذخائر
convoy: قافلة موكب رتل
toll: حصيلة
relative: أقارب
sediment: طين وحل
insurer: تأمين
licence: رخصة ترخيص تصريح
sensor: مستشعر
laboratory: مخبر
strain: سلالة
outbreak: تفش تفشي
vaccine_dose: جرعة جرعات
ventilation: تهوية
brake: مكابح فرامل
signal: إشارة إشارات
rail: سكة قضبان
overcrowded: مكتظ
smuggling: مهرب مهربين
rebel: متمرد متمردين ثوار
hostage_talks: مفاوض
casualty_list: سجل سجلات
election_box: اقتراع
recount: فرز
turnout: إقبال مشاركة
picket: اعتصام
dismissal_notice: تسريح
avalanche: ثلجي
crevasse: صدع
fatality_body: جثمانا جثامين
"""

_EMPTY = """
التي الذي الذين اللذين اللتين الى على عن من في مع بعد قبل خلال منذ حتى اذا اذ ان انه انها انهم لان لانه كان كانت كانوا يكون
تكون قد لقد لم لن لا ما هذا هذه ذلك تلك هؤلاء هو هي هم هما نحن انا كل بعض جميع اي ايضا كما كذلك حيث حين عندما بينما فيما لكن
بل او ثم غير سوى عند لدى لدي عليه عليها عليهم فيه فيها فيهم منه منها منهم به بها بهم له لها لهم اليه اليها اليهم بين بينهم
بينها بشان حول نحو حوالي اكثر اقل اول اولي ثاني ثانيه ثالث اخر اخري اخرين اخرون مثل دون بدون عبر ضد تجاه امام خلف تحت فوق داخل
خارج ضمن وفق وفقا بحسب حسب بسبب نتيجه جراء اثر عقب رغم قال قالت قالوا يقول اضاف اضافت اوضح اكد اكدت اعلن اعلنت ذكر ذكرت اشار
اشارت مشيرا تابع تابعت كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس
سبتمبر اكتوبر نوفمبر ديسمبر اثنين اثنان ثلاثاء اربعاء خميس جمعه سبت احد يوم امس اليوم غدا صباح مساء ليل ظهر سنه عام شهر اسبوع
ماضي ماضيه مقبل جاري واحد واحده اثنتين ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه ثمان ثمانيه تسع تسعه عشر عشره عشرون
عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مءه ميه مايه الف الاف مليون تم
تمت جري جرت يتم عدد مدي حاليا لاحقا سابقا قرب قريب جدا فقط ليس ليست هناك هنا
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
    return GlossWords(whole, begun, frozenset(_EMPTY.split()))


WORDS = _read()

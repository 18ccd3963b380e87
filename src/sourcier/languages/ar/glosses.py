"""What the common words of the news mean, by language-neutral name, in Arabic. Written for this project (CC0)."""

from __future__ import annotations

import msgspec

from sourcier.languages.glosses import glosses
from sourcier.languages.natural import seen

# A star ends what words begin with. Plurals that change the word stand beside it.
_TABLE = """
bridge: جسر جسور جسرا
tower: برج أبراج
building: مبنى مبان مباني بناية بنايات
house: منزل منازل بيت بيوت منزلها منزله كوخ
flat: شقة شقق
room: غرفة غرف قاعة صالة قاعات
roof: سقف سطح
wall: جدار جدران
door: باب أبواب بوابة
factory: مصنع مصانع معمل معامل
warehouse: مستودع مستودعات مخزن مخازن حظيرة
shop: متجر متاجر محل محلات
market: سوق أسواق
school: مدرسة مدارس
university: جامعة جامعات
hospital: مستشفى مستشفيات مشفى عيادة مستوصف عيادات
surgery: جراحة عملية
church: كنيسة كنائس
museum: متحف
stadium: ملعب ملاعب استاد
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
well: بئر آبار تنقيب
road: طريق طرق طرقات شارع شوارع أوتوستراد
square: ساحة ميدان
town: مدينة مدن بلدية بلديات
village: قرية قرى بلدة بلدات ضيعة نجع
district: حي أحياء
suburb: ضاحية ريف ضواحي أطراف
border: حدود
airport: مطار مطارات مدرج
station: محطة محطات
port: ميناء موانئ مرفأ رصيف أرصفة
prison: سجن سجون
court: محكمة محاكم
barracks: ثكنة حامية ثكنات
camp: مخيم مخيمات معسكر خيمة خيام
shelter: ملجأ
hotel: فندق فنادق
restaurant: مطعم مطاعم مقصف مقهى
cemetery: مقبرة قبر قبور مدفن ضريح
mine: منجم
tunnel: نفق أنفاق
car: سيارة سيارات مركبة مركبات
lorry: شاحنة شاحنات
coach: حافلة حافلات
train: قطار قطارات
bicycle: دراجة دراج دراجات
motorcycle: نارية
ship: سفينة سفن باخرة ناقلة
boat: قارب قوارب زورق مركب زوارق مراكب لنش
wreck: حطام أنقاض ركام
plane: طائرة طائرات
helicopter: مروحية مروحيات هليكوبتر
driver: سائق سائقون سائقين
crew: طاقم
passenger: راكب ركاب مسافر مسافرين
engine: محرك محركات
fuel: وقود بنزين ديزل سولار مازوت
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
resident: سكان ساكن أهالي مقيم مقيمين مواطن مواطنين مواطنون قرويين قروي أهل
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
employee: موظف موظفين موظفون موظفي كوادر
manager: إدارة
owner: مالك مالكة صاحب
chief: رئيس زعيم
director: مدير مديرة مديرية ناظر
volunteer: متطوع متطوعين
fisherman: صياد صيادين صيادون
farmer: مزارع مزارعين
nurse: ممرض ممرضة
doctor: طبيب أطباء دكتور
pharmacist: صيدلي صيدلية
lawyer: محامي محام محامية محامون محامين
judge: قاض قاضي قضاة
prosecutor: نيابة مدعي
police: شرطة شرطي
firefighter: إطفاء إطفائي
rescuer: إنقاذ إسعاف مسعف مسعفين منقذ منقذين
soldier: جندي جنود جيش عسكري عسكرية عسكريين قوات قوة
general: عميد عقيد لواء قائد قادة قيادة
fighter: مقاتل مقاتلين مقاتلون مسلح مسلحين مسلحون
spy: استخبارات مخابرات تجسس جاسوس جواسيس موساد
hostage: رهينة رهائن مختطف مختطفين
migrant: مهاجر مهاجرين مهاجرون لاجئ لاجئين لجوء
prisoner: سجين سجناء معتقل معتقلين أسير أسرى نزيل نزلاء موقوف موقوفين محتجز محتجزين احتجاز
suspect: مشتبه مشتبها
victim: ضحية ضحايا
witness: شاهد شهود
survivor: ناج ناجين ناجون
wounded: جريح جرحى مصاب مصابين مصابون مصابا
dead: قتيل قتلى قتيلا وفاة وفيات متوفى متوفين مصرع حتف
body: جثة جثث جثتين جثمان
mayor: عمدة
council: مجلس
minister: وزير وزيرة وزراء
ministry: وزارة ديوان دائرة
ambassador: سفير سفارة سفارات سفراء قنصل
king: ملك
mp: نائب نواب برلماني
candidate: مرشح مرشحين
voter: ناخب ناخبين ناخبون
spokesman: متحدث متحدثة ناطق ناطقة
union: نقابة نقابات اتحاد نقابي
actor: ممثل ممثلة
singer: مطرب مغني أغنية
writer: كاتب كاتبة
journalist: صحفي صحفية صحفيين صحافي صحافية صحافيين مراسل مراسلنا
player: لاعب لاعبين لاعبون لاعبا مهاجم جناح
coach_of_team: مدرب
fan: مشجع مشجعين جماهير
scientist: عالم علماء باحث مختبر مخبري مخبرية تحاليل
expert: خبير خبراء
engineer: مهندس
inspector: تفتيش مفتش مراقبة رقابة مفتشية مفتشيات تدقيق محاسب محاسبة مدقق
fire: حريق حرائق نيران نار
smoke: دخان
explosion: انفجار انفجارات تفجير دوي
collapse: انهيار انهار
landslide: انزلاق
flood: فيضان فيضانات سيول
storm: عاصفة إعصار
rain: أمطار مطر
snow: ثلج ثلوج
heat: حر جفاف حار ساخن دافئ
earthquake: زلزال زلازل هزة
accident: حادث حوادث حادثة اصطدام تصادم
sink: غرق غرقى
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
release: إفراج أفرج سراح
ransom: فدية
arrest: اعتقال توقيف اعتقلت أوقفت اعتقالات
escape: فرار هروب فر
search: بحث تفتيش
disappear: مفقود مفقودين اختفاء مفقودون
find: عثور عثر اكتشاف
seize: مصادرة ضبط
steal: سرقة سرقات
smuggle: تهريب مهرب مهربين
forge: تزوير مزور مزورة مقلد مزيف
fraud: احتيال اختلاس محتال تصيد
bribe: رشوة فساد
lie: كذب أكاذيب
charge: تهمة تهم
sentence: حكم إدانة
trial: محاكمة جلسة
sue: دعوى شكوى شكاوى يشتكي تشتكي بلاغ
appeal: استئناف
inquiry: تحقيق تحقيقا تحقيقات
evidence: دليل أدلة
deny: نفي
warn: تحذير إنذار
threaten: تهديد
resign: استقالة استقال
appoint: تعيين
dismiss: إقالة تسريح
elect: انتخاب انتخابات
count: عد إحصاء
win: فوز
lose: خسارة هزيمة
match: مباراة مباريات
goal: هدف أهداف
cup: كأس بطولة
season: موسم
club: ناد نادي أندية فريق
contract: عقد صفقة
sign: توقيع
transfer: انتقال
strike_work: إضراب
protest: احتجاج احتجاجات تظاهرة مظاهرة تظاهرات
block: إغلاق حصار حجب محجوب
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
stop: وقف توقف يتوقف أوقف كف
build: بناء
demolish: هدم تفكيك فكك
repair: صيانة إصلاح ترميم
damage: أضرار تدمير
leak: تسرب تسريب تسريبات
pollute: تلوث ملوثة ملوث سامة سام
poison: تسمم
infect: عدوى وباء أوبئة كوليرا حصبة تفشي
ill: مرض مريض مرضى
vaccine: لقاح لقاحات تلقيح
cure: علاج
drug: مخدرات مخدر حشيش كوكايين
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
pay: دفع تحويل تحويلات
cost: سعر أسعار تكلفة
tax: ضريبة ضرائب
debt: دين ديون إفلاس تفلس مفلس
bank: مصرف بنك مصارف
money: مال أموال
profit: أرباح
wage: راتب رواتب أجور
job: وظيفة وظائف
fund: صندوق إعانات
share: سهم أسهم
company: شركة شركات مؤسسة
group: مجموعة
customer: زبون زبائن عملاء موكل موكله موكلي
product: منتج منتجات
book: كتاب
letter: رسالة ظرف مغلف
document: وثيقة وثائق
report: تقرير دراسة دراسات باحثون
photo: صورة صور
video: فيديو مقطع
phone: هاتف اتصل اتصال يتصل اتصلت مكالمة
website: موقع إنترنت صفحة
data: بيانات
power: كهرباء كهربائي انقطاع أعطال
gas: غاز أمونيا
nuclear: نووي نووية
oil: نفط
light: ضوء
night: ليل ليلة
morning: صباح فجر شروق
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
anonymous: مجهول مجهولة غامض غموض هوية
public: عام عامة
health: صحة صحية صحي
law: قانون
party: حزب
government: حكومة
state: دولة
war: حرب
peace: سلام
aid: مساعدات إغاثة خيرية إنساني إنسانية
marriage: زواج زفاف عرس عروس عريس خطوبة
birth: ولادة توليد قابلة حامل حوامل
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
arrive: وصول وصل وصلت يصل قدوم جاء جاءت أتى
return: عودة عاد
increase: ارتفاع زيادة ارتفع
decrease: انخفاض تراجع
north: شمال شمالي شمالية
south: جنوب جنوبي جنوبية
east: شرق شرقي شرقية
west: غرب غربي غربية
crane: رافعة رافعات سقالة
cellar: قبو أقبية
window: نافذة نوافذ شباك
staircase: سلم سلالم درج
floor: طابق طوابق أرضية
workshop: ورشة ورش
nursery: حضانة روضة
library: مكتبة مكتبات أرشيف
theatre: مسرح مسارح مسرحية مسرحيات أوبرا
pool: مسبح حوض
field: حقل حقول
path: مسار ممر درب
lighthouse: منارة
sewer: مجاري
tram: ترام
pedestrian: مشاة
wheel: عجلة عجلات إطار إطارات
traffic: مرور حركة
speed: سرعة
boy: صبي صبية
girl: فتاة فتيات بنت بنات
neighbour: جار جيران مجاور مجاورة
widow: أرملة
parent: والدين والدي والديه والديها والدان آباء
colleague: زميل زملاء زميلة
guest: ضيف ضيوف زائر زوار
chairman: رئيس رئيسة رؤساء
founder: مؤسس مؤسسي أسس أسست تأسس تأسست تأسيس
heir: وريث ورثة ورث
baker: مخبز خباز
shepherd: راع رعاة
jury: محلفين محلفون
thief: لص لصوص
kidnapper: خاطف خاطفين
councillor: مستشار مستشارين
prefect: محافظ
bishop: أسقف قس كاهن كهنة أساقفة رهبان مطران
painter: رسام لوحة لوحات رسامين رسم
referee: حكام
runner: عداء ماراثون
climber: متسلق
diver: غواص غوص
crowd: حشد حشود جماهير
hail: برد
lightning: برق صاعقة
wind: رياح ريح
wave: موجة أمواج موج
derail: قضبان
drown: غرق غريق
fall: سقط سقوط سقطت يسقط
jump: قفز
mediation: وساطة وسيط سمسار وسطاء
confess: اعترف اعتراف أقر يعترف
promise: وعد وعود تعهد تعهدت
apologise: اعتذر اعتذار أسف يعتذر صفح
accuse: اتهم اتهام اتهمت اتهامات متهم متهمة متهمين يتهم
blame: لوم ذنب
hire: توظيف وظف تعيين
replace: استبدل حل خلف خليفة بديل استبدال
retire: تقاعد متقاعد
riot: شغب اضطرابات اشتباك اشتباكات مواجهات صدام
occupy: احتل احتلال محتل احتلت
allow: سمح يسمح سماح أجاز ترخيص إذن مسموح
break: كسر انكسر قطع شق شقوق تصدع تصدعات
alcohol: كحول خمر مشروب مشروبات شراب
cheese: جبن حليب ألبان لبن
bread: خبز قمح دقيق طحين
fruit: فاكهة فواكه تفاح عنب ثمار خضروات
dog: كلب كلاب
cat: قط قطة قطط
horse: حصان خيول خيل فرس
cow: بقرة أبقار ماشية مواشي
sheep: خروف أغنام غنم خراف
bird: طائر طيور
wolf: ذئب ذئاب دب دببة
bee: نحل نحلة عسل نحال
supply: إمداد إمدادات توريد توريدات زود تزويد توصيل يسلم تسلم سلمت
jewel: مجوهرات ماس
gold: ذهب ذهبي ذهبية فضة فضي
statue: تمثال تماثيل نحت نصب
treasure: كنز كنوز
list: قائمة قوائم لائحة سجل
recording: تسجيل تسجيلات شريط صوتي صوتية
message: رسالة رسائل
computer: حاسوب كمبيوتر حواسيب برمجيات برنامج برامج لابتوب
hacker: قرصنة قراصنة هاكر إلكتروني سيبراني
password: مرور
key: مفتاح مفاتيح قفل
coal: فحم
wood: خشب أخشاب خشبي خشبية
stone: حجر أحجار حجارة صخرة صخور حجري
glass: زجاج زجاجي
steel: فولاذ صلب حديد نحاس معدن معادن معدني
camera: كاميرا كاميرات
afternoon: ظهر عصر
weekend: عطلة
summer: صيف صيفي صيفية
winter: شتاء شتوي شتوية
birthday: ذكرى
young: شاب شابة شباب شبان صغيرة
long: طويل طويلة طويلا طول
high: عال عالية عالي مرتفع مرتفعة أعلى ارتفاع عليا
private: خاص خاصة
foreign: أجنبي أجنبية أجانب خارجية خارجي خارج
red: أحمر حمراء
white: أبيض بيضاء بيض
black: أسود سوداء سود
blue: أزرق زرقاء
green: أخضر خضراء
rule: قاعدة قواعد لوائح
reform: إصلاح إصلاحات إصلاحي
help: ساعد مساعدة مساعدات يساعد دعم
hunger: جوع مجاعة جياع
poverty: فقر فقير فقيرة فقراء مشردين
divorce: طلاق طلق انفصال
festival: مهرجان احتفال احتفالات كرنفال عيد مهرجانات
gift: هدية هدايا تبرع تبرعات متبرع
holiday: إجازة عطل سائح سياح سياحة سياحي سياحية
lottery: يانصيب
cheat: غش منشطات تنشط
debate: نقاش مناقشة مناظرة ناقش مناقشات جدل بحث يناقش
press: صحافة صحيفة صحف جريدة جرائد
television: تلفزيون تلفزيوني تلفزيونية تلفاز قناة قنوات
problem: مشكلة مشاكل مشكلات خلل
cause: سبب أسباب تسبب تسببت يسبب أدى أدت
send: أرسل إرسال أرسلت بعث يرسل مرسل يبعث
leave: غادر مغادرة ترك يترك رحيل غادرت تركت تركوا
enter: دخل دخول يدخل دخلت
cross: عبر عبور اجتاز صليب
carry: حمل يحمل حملت نقل نقلت
hide: أخفى إخفاء اختبأ مخفي خفي يخفي
show: أظهر أظهرت عرض كشف يظهر تظهر عروض معرض
see: رأى شاهد رؤية يرى شوهد ترى نرى
hear: سمع يسمع سماع
know: عرف معرفة معروف يعرف معروفة علم يعلم
believe: اعتقد يعتقد اعتقاد آمن إيمان ظن يظن تعتقد يرى
ask: طلب سأل طالب طلبت يطلب مطالبة مطالب
answer: أجاب جواب رد إجابة ردا ردت ردود
write: كتب كتابة كتبت يكتب كاتب كتابات مكتوب
read: قرأ قراءة يقرأ قارئ
speak: تحدث حديث يتحدث تكلم خطاب تحدثت متحدث محادثات
work: عمل يعمل أعمال عملت عامل عمال
play: لعب يلعب لعبة ألعاب لاعب لاعبين
pass: مر يمر مرت مرور
give: أعطى منح إعطاء يعطي قدم منحت يمنح يقدم
take: أخذ يأخذ اتخذ تناول
keep: حفظ احتفظ يحتفظ ظل أبقى إبقاء محفوظ
use: استخدم استخدام يستخدم استعمل استخدمت مستخدم
train_verb: تدريب تدريبات تمرين مناورات تدرب
experiment: تجربة تجارب خبرة
project: مشروع مشاريع خطة خطط تخطيط
half: نصف
quarter_part: ثلث ربع ثلثا ثلثي
dozen: عشرات دزينة
hundred: مئات مئة مائة
thousand: آلاف ألف
million: مليون ملايين
tonne: طن أطنان
kilo: كيلوغرام كيلو كيلوغرامات
metre: متر أمتار مترا
kilometre: كيلومتر كيلومترات كيلومترا
hour: ساعة ساعات
minute: دقيقة دقائق
mask: قناع أقنعة كمامة كمامات
uniform: زي
bag: حقيبة حقائب كيس أكياس
box: صندوق صناديق علبة حاوية حاويات
bottle: زجاجة زجاجات قنينة
clothes: ملابس لباس ثوب ثياب ملبس قميص معطف بدلة
shoe: حذاء أحذية جورب
paper: ورق أوراق ورقة ورقي
flag: علم أعلام راية
ticket: تذكرة تذاكر
bell: جرس أجراس
clock: ساعه
seat: مقعد مقاعد
bed: سرير فراش أسرة
table: طاولة مائدة
chair: كرسي كراسي
cable: حبل حبال كابل سلك أسلاك كابلات
pipe: أنبوب أنابيب ماسورة مواسير
satellite: قمر أقمار صاروخ فضاء فضائي فضائية صناعي
drone: مسيرة مسيرات درون
network: شبكة شبكات
dealer: تاجر تجار تجارة تجاري تجارية
collector: مجموعة مجموعات جمع
quarantine: حجر إغلاق
measure: إجراء إجراءات تدبير تدابير
order: أمر أوامر أمرت يأمر
decision: قرار قرارات قرر قررت يقرر
member: عضو أعضاء عضوا عضوية
parliament: برلمان برلماني برلمانية نواب نائب تشريعي
campaign: حملة حملات
shipyard: أحواض
sailor: بحار بحارة
pilot: طيار طيارين
eye: عين عيون عينين بصر
ear: أذن آذان
nose: أنف
mouth: فم شفاه
tooth: سن أسنان
head_part: جمجمة دماغ مخ
neck: رقبة عنق حلق
hand: يد أيدي يدين أيد إصبع أصابع
arm: ذراع كتف
leg: ساق ركبة
foot: قدم أقدام
back_part: ظهر عمود
chest_part: رئة رئتين صدر
heart: قلب قلوب قلبية قلبي جلطة
blood: دم دماء نزيف
bone: عظم عظام كسور
skin: جلد بشرة جلدي
kidney: كبد كلية كلى
stomach: معدة بطن
coma: غيبوبة حرج
fever: حمى حرارة
pain: ألم آلام وجع مؤلم
allergy: حساسية
cancer: سرطان ورم أورام
transplant: زرع
ambulance: إسعاف
emergency: طوارئ طارئ عاجل عاجلة
patient: مريض مرضى
mental: نفسي نفسية عقلي عقلية نفس
disabled: معاق معاقين إعاقة
symptom: عرض أعراض اضطراب
immunity: مناعة مناعي
pandemic: جائحة كورونا كوفيد
sample: عينة عينات نموذج
analysis: تحليل تحليلات حلل
positive: إيجابي إيجابية
negative: سلبي سلبية
sleep: نوم نام ينام نائم
eat: أكل يأكل تغذى يتغذى تتغذى
smell: رائحة روائح
live: عاش يعيش تعيش عاشت عيش حياة يعيشون
stay: بقي يبقى بقاء أقام بقيت تبقى إقامة
stand: وقف واقف يقف
turn: دار يدور دوران منعطف
push: دفع
hang: معلق علق شنق
hit: صدم اصطدم ضرب ضربة ضربات
burn_verb: محترق
freeze: تجمد جليد جليدي ثلج مجمد صقيع
fly: طار تحليق طيران يطير
land: هبط هبوط
take_off: أقلع إقلاع إطلاق
orbit: مدار
debris: شظايا
crater: فوهة فوهات
moon: قمري القمر
astronaut: رائد رواد
telescope: تلسكوب مرصد
planet: كوكب كواكب كويكب مذنب
robot: روبوت آلي آلية تلقائي
screen: شاشة شاشات
artificial: اصطناعي اصطناعية
algorithm: خوارزمية
restore: استعاد استعادة ترميم
battery: بطارية بطاريات
solar: شمس شمسي شمسية
hydrogen: هيدروجين كلور أمونيا
pesticide: مبيدات سماد أسمدة مبيد
boil: غلي يغلي
filter: مرشح تصفية
price_rise: تضخم
rate: معدل معدلات نسبة
interest: فائدة اهتمام مصلحة مصالح فوائد
central: مركزي مركزية مركز مراكز
governor: والي حاكم حكام محافظو
currency: عملة دولار دولارات يورو جنيه روبل عملات ليرة استرليني
exchange_market: بورصة
rival: منافس خصم خصوم منافسين منافسة
brewery: بيرة جعة
harvest: حصاد محصول محاصيل
poultry: دجاج دواجن
egg: بيضة بيض
sugar: سكر شوكولاتة حلوى
tobacco: تبغ سجائر سيجارة
kitchen: مطبخ طباخ طهي
menu: غداء عشاء وجبة وجبات طبق أطباق
cod: سلمون تونة
whale: حوت حيتان دلفين قرش
cargo: شحن بضائع بضاعة شحنة شحنات
lock_canal: قناة
reef: مرجان شعاب
customs: جمارك جمركي
ballot: اقتراع تصويت صندوق
turnout: إقبال
majority: أغلبية غالبية معظم
opposition: معارضة معارض معارضين
coalition: تحالف ائتلاف حلف اتحاد حليف حلفاء
referendum: استفتاء
constitution: دستور دستوري دستورية
observer: مراقب مراقبين راقب مراقبة
commission: لجنة مفوضية لجان هيئة هيئات
president_state: رئاسي رئاسية رئاسة
petition: عريضة
ceasefire: هدنة
siege: حصار حاصر محاصر يحاصر
patrol: دورية دوريات
officer: ملازم رقيب ضابط ضباط
coup: انقلاب انقلابي
regime: نظام أنظمة ديكتاتور ديكتاتورية دكتاتورية
jihadist: جهادي جهاديين إسلامي إسلامية متشدد متشددين إرهاب إرهابي متطرف تطرف
mercenary: مرتزقة
veteran: محارب قدامى
conscript: تجنيد مجند مجندين
treason: خيانة خائن
sanction: عقوبة عقوبات حظر
passport: جواز تأشيرة
deport: ترحيل رحل طرد
slavery: عبد عبيد عبودية رقيق
orphan: يتيم أيتام تبني
twin: توأم
grandparent: جد جدة أجداد جده
cousin: عم خال عمة
love: حب أحب يحب محبوب عشق
grief: حزن دموع بكاء حداد عزاء تعازي
anger: غضب غاضب
fear: خوف خشية مخاوف يخشى خاف
joy: سعيد سعادة فرح سعداء
surprise: مفاجأة فاجأ مفاجئ
hope: أمل يأمل آمال تأمل
laugh: ضحك ابتسامة
shout: صراخ صرخ هتف
noise: ضوضاء ضجيج
silence: صمت صامت سكت
insult: إهانة شتم أهان إساءة
racism: عنصرية عنصري
sexual: جنسي جنسية اغتصاب
torture: تعذيب
dna: جيني جينية وراثي جين جينات
reward: مكافأة
fine_pay: غرامة غرامات
bail: كفالة
verdict: حكم أحكام
amnesty: عفو
masterpiece: تحفة
ancient_site: أثري أثرية آثار أطلال
castle: قلعة حصن قلاع
monastery: دير أديرة
mosque: مسجد مساجد إمام جامع
synagogue: كنيس حاخام
pilgrim: حج حجاج
pope: بابا بابوية فاتيكان كاردينال
sect: طائفة طوائف
miracle: معجزة
ghost: شبح
tiger: نمر أسد فيل أسود
snake: ثعبان أفعى تمساح
rat: فأر فئران جرذ
mosquito: بعوض بعوضة
race: سباق سباقات مسابقة
final: نهائي نهائية
league: دوري رابطة
swim: سباحة سبح
ski: تزلج متزلج
boxing: ملاكمة ملاكم
tennis: تنس
rugby: رغبي
olympic: أولمبي أولمبية أولمبياد
class: صف درس دروس فصل فئة طبقة
timetable: جدول
rent: إيجار تأجير استئجار
mortgage: رهن ائتمان قرض قروض إقراض
cement: إسمنت خرسانة
brick: طوب آجر
boiler: تدفئة غلاية
barrel: برميل براميل أوبك
recycle: تدوير
climate: مناخ مناخي مناخية احترار
emission: انبعاث انبعاثات
glacier: جليدي
volcano: بركان براكين بركاني حمم
tsunami: تسونامي
metro: مترو أنفاق
budget: عجز ميزانية موازنة
trade: صادرات واردات تصدير استيراد صدر يصدر
editor: محرر تحرير
blog: مدونة
network_social: اجتماعي اجتماعية تواصل فيسبوك تويتر انستغرام يوتيوب تيكتوك
interview: مقابلة
confirm: أكد تأكيد أكدت يؤكد مؤكد
verify: تحقق تأكد فحص
estimate: قدر تقدير تقديرات تقييم يقدر
count_people: تعداد إحصاء
figure: رقم أرقام
double: ضعف مضاعف تضاعف مزدوج
rise_verb: ارتفاعا
early: مبكر مبكرة باكر أبكر
late_adj: متأخر
quick: سريع سريعة بسرعة أسرع سرعان
slow: بطيء
strong: قوي قوية شديد شديدة أقوى
weak: ضعيف ضعيفة أضعف يضعف
empty: فارغ خال
clean: نظيف نظيفة تنظيف نقي
dark: مظلم ظلام داكن
bright: مشرق ساطع
cold: بارد باردة أبرد
serious: خطير خطيرة جسيم جاد بالغ
fatal: مميت قاتل
rare: نادر نادرة نادرا
usual: عادة عادي عادية معتاد
illegal: غير قانوني
legal: قانونيا شرعي شرعية
national: وطني وطنية قومي قومية رعايا
international: دولي دولية عالمي عالمية عالم عالميا
rich: غني أغنياء ثري ثرية ثروة غنية
expensive: غال باهظ
propaganda: دعاية
conspiracy: مؤامرة تآمر
garden: حديقة حدائق بستان
fountain: نافورة
monument: نصب تذكاري تذكارية
cliff: جرف
cave: كهف كهوف مغارة
desert: صحراء صحراوي رمل رمال واحة واحات كثبان
jungle: أدغال غابات
swamp: مستنقع
dust: غبار رماد
chemical: كيميائي كيميائية كيمياء كيماوي كيماوية
invention: اختراع اخترع ابتكار افتراء اختلاق تلفيق
film: فيلم أفلام سينما سينمائي
music: موسيقى موسيقي موسيقية أوركسترا موسيقيين
dance: رقص رقصة راقص راقصين
book_pub: ناشر دار
fashion: أزياء موضة
chess: شطرنج
gun_shop: ذخيرة رصاصة طلقة
target: هدف أهداف استهدف
disperse: تفريق
follow: تبع يتبع تلا متابعة ملاحقة لاحق
guard: حارس حراس حراسة حرس خفر بواب خفير
protect: حماية حمى دافع يحمي
describe: وصف يصف وصفت
explain: شرح فسر تفسير أوضح
announce: أعلن إعلان أعلنت يعلن إعلانات
prepare: أعد إعداد استعداد تحضير جاهز
try: حاول محاولة يحاول محاولات
fail: فشل يفشل إخفاق
accept: قبل قبول يقبل وافق
oblige: أجبر اضطر إجبار إلزام
prevent: منع يمنع وقاية وقائي
change: تغير تغيير غير يتغير تغييرات تعديل
add: أضاف إضافة
remove: أزال إزالة
choose: اختار اختيار خيار مختار
share_ver: تقاسم مشاركة
divide: قسم انقسم تقسيم ينقسم
join: انضم انضمام التحق
own: امتلك يملك ملك ملكية مالك
spend: أنفق إنفاق ينفق نفقات
bring: جلب أحضر
roundabout: دوار تقاطع مفترق
apprentice: متدرب متمرن
butcher: جزار مسلخ ملحمة
winegrower: كرام
notary: موثق
car_park: موقف مرآب
tenant: مستأجر
gendarme: دركي
wipe_out: إبادة سحق يسحق
draw_match: تعادل
coin_hoard: جرة جرار فخار فسيفساء
school_year: سداسي
suspect_verb: اشتبه يشتبه تشتبه
litre: لتر لترات
mastermind: مدبر عقل
restorer: رمم مرمم
meeting_council: جمعية
vomit: قيء تقيؤ
diarrhoea: إسهال
intensive_care: إنعاش عناية مركزة
needle: حقنة إبرة إبر محقنة
dose_med: كبسولة أقراص
autopsy: تشريح
steroid: منشط
drink_verb: شرب يشرب تشرب احتساء
breath: تنفس اختناق يتنفس
walk_verb: مشى سار يسير
run_verb: ركض يركض جرى
climb: تسلق يتسلق
press_button: زر ضغط
turn_on: تشغيل شغل يشغل
turn_off: أطفأ
cut_verb: يقطع قطعت
tear: مزق تمزق
dig: حفر يحفر حفرة حفريات
melt: ذوبان ذاب
float: عوم طفا طاف
rocket_part: معزز
software: برمجية
virus_info: خبيثة
encrypt: تشفير مشفر
email: بريد إيميل
account_web: حساب حسابات
substation: محول محولات
wind_farm: توربين توربينات
asbestos: أسبستوس زئبق
sewage: حمأة
reservoir: خزان خزانات صهريج
supply_cut: شح نقص
ration: حصة حصص تقنين
shareholder: مساهم
merger: اندماج دمج استحواذ
bid: عطاء مزايدة
distillery: تقطير
crab: سلطعون روبيان جمبري
seal: فقمة
lifejacket: سترة عوامة
hull: هيكل بدن
anchor: مرساة رسا
run_aground: جنح شحوط جنوح
distress: استغاثة
island_fr: أرخبيل
quay: مرسى
irregular: مخالفة مخالفات
impeach: عزل
sit_in: اعتصام يعتصم معتصم
slogan: شعار شعارات لافتة هتاف هتافات
tear_gas: مسيل
baton: هراوة عصا
vandal: تخريب مخرب
fence: سياج
checkpoint: حاجز حواجز
tank_army: دبابة دبابات مدرعة مدرعات
artillery: مدفعية مدفع هاون
missile: صواريخ
trench: خندق خنادق
ambush: كمين
staff_army: أركان
medal: وسام أوسمة
girlfriend: صديقة حبيب خطيب
shame: عار خجل
whisper: همس
harass: تحرش مضايقة
strangle: خنق
axe: فأس ساطور
poisoner: زرنيخ
fingerprint: بصمة بصمات
handcuff: أصفاد مكبل
sentence_prison: حبس
parole: مشروط
police_station: مخفر
search_warrant: مذكرة
undercover: متخفي تسلل اقتحام
informant: مخبر
circus: سيرك مهرج
boar: خنزير غزال
pet: بيطري بيطرية
stadium_seat: مدرجات
mountain_guide: مرشد
parachute: مظلة مظلي
medal_win: منصة
betting: مراهنة رهان
slum: عشوائيات
balcony: شرفة شرفات
beam: عارضة
digger: جرافة حفارة
explosive: متفجرات
fridge: ثلاجة تبريد
alarm_fire: مطفأة
smoke_detector: كاشف مستشعر حساس
lane: حارة
speeding: رادار
drunk: سكران مخمور
cockpit: قمرة
glider: شراعية
balloon: منطاد بالون
helmet: خوذة
belt: حزام
benefit: إعانة
relocate: انتقل
post_web: تغريدة منشور تدوينة
balance: ميزان
fall_verb: انخفض يهبط تهبط
wet: مبلل رطب
dirty: قذر متسخ
heavy_weather: طقس
light_adj: طفيف
surveillance: تنصت
garage: كراج
bank_river: ضفة
hoax: خدعة
save_money: مدخرات ادخار
landfill: مكب نفايات قمامة
lift: مصعد تلفريك
brake: فرامل كبح مكابح
acquit: براءة برأ تبرئة
gang: عصابة عصابات
nation_french: فرنسي فرنسا
nation_british: بريطاني بريطانيا إنجليزي
nation_russian: روسي روسيا روس
nation_american: أمريكي أمريكا أميركي أميركا
nation_german: ألماني ألمانيا ألمان
nation_italian: إيطالي إيطاليا
nation_spanish: إسباني إسبانيا إسبان
nation_chinese: صيني الصين
nation_japanese: ياباني يابان
nation_turkish: تركي تركيا أتراك
nation_iranian: إيراني إيران
nation_israeli: إسرائيلي إسرائيل
nation_palestinian: فلسطيني فلسطين
nation_egyptian: مصري مصر
nation_saudi: سعودي سعودية
nation_syrian: سوري سوريا سورية
nation_iraqi: عراقي عراق
nation_lebanese: لبناني لبنان
nation_tunisian: تونسي تونس
nation_algerian: جزائري جزائر
nation_moroccan: مغربي مغرب
nation_libyan: ليبي ليبيا
nation_sudanese: سوداني سودان
nation_jordanian: أردني أردن
nation_yemeni: يمني يمن
nation_qatari: قطري قطر
nation_kuwaiti: كويتي كويت
nation_emirati: إماراتي إمارات
nation_bahraini: بحريني بحرين
nation_kurdish: كردي أكراد
nation_afghan: أفغاني أفغان أفغانستان
nation_indian: هندي هنود هند
nation_pakistani: باكستاني باكستان
nation_korean: كوري كوريا
nation_ukrainian: أوكراني أوكرانيا
nation_polish: بولندي بولندا
nation_greek: يوناني يونان
nation_swiss: سويسري سويسرا
nation_belgian: بلجيكي بلجيكا
nation_dutch: هولندي هولندا
nation_austrian: نمساوي نمسا
nation_swedish: سويدي سويد
nation_norwegian: نرويجي نرويج
nation_danish: دنماركي دنمارك
nation_portuguese: برتغالي برتغال
nation_mexican: مكسيكي مكسيك
nation_brazilian: برازيلي برازيل
nation_argentine: أرجنتيني أرجنتين
nation_canadian: كندي كندا
nation_australian: أسترالي أستراليا
nation_irish: إيرلندي إيرلندا
nation_scottish: اسكتلندي اسكتلندا
nation_ethiopian: إثيوبي إثيوبيا
nation_cuban: كوبي كوبا
source_said: مصدر مصادر
interlocutor: محاور
operator: مشغل
guarantee: ضمان ضمانات ضمن
reserve: احتياطي مخزون مخزونات احتياط
preliminary: مبدئي تمهيدي
queue: طابور طوابير
receive: تلقى يتلقى استلام استقبال استلم
clarify: توضيح يوضح
emphasise: شدد تشدد تؤكد
remind: ذكر تذكير يذكر
assure: طمأن يطمئن
persuade: إقناع أقنع يقنع
correct_verb: تصحيح صحح تصويب
contrary: عكس خلاف
notice_verb: لاحظ ملاحظة يلاحظ
note_verb: أشار يشير تشير إشارة
express: تعبير يعبر
joke: مزح سخر ساخر يسخر نكتة
swear: أقسم يمين
urge: دعا يدعو تدعو حث ناشد دعوة
mock: سخرية استهزاء
object_oppose: عارض يعارض اعتراض
quarrel: نزاع شجار مشاجرة عراك
commission_fee: أتعاب عمولة
tariff: جمرك رسوم تعريفة
exchange_rate: صرف صرافة صرافات
dinar: دينار درهم ريال
franc: فرنك
bond_fin: سند سندات
asset: أصول أصل
liability: دائن دائنين التزامات
deposit: وديعة إيداع
liquidity: سيولة
subsidiary: فرع فروع تابعة
partner: شريك شركاء شراكة
contractor: مقاول مقاولين مقاولات
analyst: محلل محللين
accountant: محاسبات
forecast: توقع توقعات يتوقع تتوقع تنبؤ
expect: مرتقب منتظر متوقع
calculate: احتساب
exceed: تجاوز يتجاوز تتجاوز تخطى يفوق
boost: تعزيز يعزز عزز
restructuring: هيكلة
privatise: خصخصة
nationalise: تأميم
recession: ركود تباطؤ
surplus: فائض
ounce: أوقية
retail_w: تجزئة جملة سوبرماركت
brand: علامة ماركة
luxury: فاخر فخم رفاهية
real_estate: عقار عقارات عقاري
furniture: أثاث
tax_evasion: تهرب غسيل تبييض
scandal: فضيحة فضائح
controversy: مثير
boycott: مقاطعة قاطع
disarm: نزع تجريد
invade: غزو اجتياح غزا
occupy_mil: سيطر سيطرة استولى استيلاء يسيطر
advance_mil: تقدم
frontline: جبهة جبهات
convoy: قافلة قوافل رتل
rocket_w: صاروخية قذيفة قذائف
mine_land: لغم ألغام
sniper: قناص قناصة
militia: ميليشيا ميليشيات
armed_group: فصيل فصائل جماعة جماعات
martial: عرفي
reinforce: تعزيزات
deploy: انتشار نشر
barrage: رشقة
burn_injury: حروق
stretcher: نقالة
rescue_verb: أنقذ ينقذ
survive: نجا نجاة
justice: عدل عدالة قضائي قضاء
criminal_adj: جنائي جنائية مجرم جناة جنايات إجرامي إجرام
crime: جريمة جرائم جناية
defendant: متهمون
plaintiff: مشتكي
execution: إعدام أعدم
life_sentence: مؤبد
interrogate: استجواب استجوب
summon: استدعاء استدعى يستدعي تستدعي
testify: شهادة إفادة أدلى يدلي
extradite: تسليم
deputy_chief: وكيل مساعد
predecessor: سلف
caretaker: مؤقت مؤقتا انتقالي
regulator: منظم
inspectorate: أمين
authority: سلطة سلطات
ruling_party: كتلة كتل
mandate: ولاية تفويض انتداب
vote_motion: تعديلات
veto: فيتو نقض
decree: مرسوم مراسيم
summit_m: قمة
delegation: وفد وفود
diplomat: دبلوماسي
dialogue: حوار
compromise: تسوية تنازل
tension: توتر توترات
escalate: تصعيد تصاعد تفاقم يصعد
sovereignty: سيادة سيادي
autonomy: انفصالي
activist: ناشط ناشطة نشطاء ناشطون ناشطين حقوقي حقوقية
human_rights: حقوق حق
freedom: حرية حريات
kingdom: مملكة ملكي عاهل
republic_w: جمهورية
province: محافظة إقليم
region_w: منطقة مناطق
capital_city: عاصمة
crossing_ford: عبارة معبر معابر
asphalt: أسفلت
courtyard: باحة
entrance: مدخل مداخل
corridor: ممرات
silo: صومعة صوامع
refinery: مصفاة مصافي تكرير
pump: مضخة مضخات ضخ
valve: صمام صنبور
gauge: عداد
spare_part: قطعة
weld: لحام
generator: مولد مولدات
methane: ميثان
acid: حمض حامض
arsenic_metal: كادميوم
lithium: ليثيوم يورانيوم
gold_mine: مناجم
method_sci: جرعة جرعات
side_effect: جانبي جانبية
diagnosis: تشخيص
flu: إنفلونزا
diabetes: سكري
kidney_dialysis: كلوي
surgery_w: جراح جراحي
abortion: إجهاض
hygiene: نظافة
corn: ذرة صويا شعير
coffee_w: قهوة كاكاو شاي
cotton: قطن نسيج حرير
cake: كعكة حلويات
irrigation: ري سقي
locust: جراد آفة
arson: إضرام
extinguish: إخماد أخمد
spark: شرارة اندلاع اندلع اشتعال
refugee_camp: نازح نازحين نازحون نزوح
toll_dead: حصيلة
martyr: شهيد شهداء
funeral_w: نعش نعوش دفن
fireworks: مفرقعات
stampede: تدافع دهس
hole: ثقب
buried: عالق عالقين عالقون محاصرين
bolt: برغي
corrosion: صدأ تآكل
load: حمولة حمولات
wallet: محفظة
safe_box: خزنة خزينة
blanket: بطانية بطانيات
exit_go: خرج يخرج تخرج خروج خرجت خرجوا
throw: رمى يرمي ألقى إلقاء رشق
additional: إضافي
conduct: قاد يقود
take_away: ينقل
panic: ذعر هلع
cash_desk: صراف
allocate: خصص تخصيص خصصت
upbringing: تربية تربوي
examine: تفحص معاينة فتش
conscience: ضمير
square_metre: مربع مكعب
operational: ميداني عملياتي
poll_ask: استطلاع مستطلع
briefing: إحاطة
messenger_app: تطبيق تطبيقات تلغرام تيليغرام
performance_th: استعراض
capital_fin: رأسمال رؤوس
deserve: استحق يستحق
pull_out: انتشل انتشال يسحب انتشلت
lower_down: أنزل نزل ينزل نزول
interval: فاصل فترة
advise: نصح ينصح أوصى توصية توصيات
review_again: مراجعة راجع
overnight_stay: مبيت
release_issue: ينشر أصدر إصدار صادر
overstate: مبالغ مبالغة تضخيم
calm: هدوء هادئ تهدئة
missing_lack: ناقص
authentic: أصالة أصلي صحيح
claim_demand: ادعاء ادعاءات ادعى يدعي
junior: شبل
break_through: اختراق خرق
coordinate: تنسيق نسق منسق إحداثيات
zone: نطاق
algebra: جبر هندسة
interrupt: انقطع
mass_adj: جماعي واسع
city_folk: قاطن
plant_bomb: مزروع
remains_left: بقايا رفات
watch_track: رصد تابع يتابع تابعت
paralyse: شلل شل
habit: عادات
intercept: اعترض يعترض
unit_mil: كتيبة كتائب فوج
tactics: تكتيك مناورة
outflow: هجرة
honest: صادق صدق نزيه
date_w: تاريخ مؤرخ موعد
pyramid: هرم أهرام
ranking: تصنيف ترتيب
decide: تقرر حسم يحسم
stable_adj: مستقر استقرار يستقر
ease: تخفيف خفف تيسير
mixture: خليط مزيج
label_w: ملصق وسم
challenge_law: يطعن
memoir: مذكرات
shipping_firm: ملاحة
developer_prop: مطور
salon: صالون
major_rank: نقيب
comedy: كوميدي فكاهي
art_w: فني فنان فنانة فنانين
jaw: فك ذقن
studio: استوديو
locksmith: سباك ميكانيكي
congrat: تهنئة
digital: رقمي رقمية إلكترونية
ball_sport: كرة
card: بطاقة بطاقات
struggle: كفاح مكافحة نضال
addiction: إدمان مدمن
discipline: تأديب انضباط
shock: صدمة ذهول
privacy: خصوصية
sponsor: راعي رعاية
residence: مقر
drawing: كاريكاتير
solidarity: تضامن
suicide: انتحار انتحر
hatred: كراهية حقد
reimburse: تعويض استرداد سداد
brutal: وحشي شرس قاس
antenna: هوائي
status_w: صفة وضع
packaging: تغليف تعبئة
repression: قمع انتقام
lodging: سكن إيواء مسكن
billionaire: ملياردير مليونير
star_celeb: نجم نجوم نجمة
slap: صفع صفعة صفعها لكمة
veil: حجاب محجبة نقاب
settlement_col: استيطان مستوطنة مستوطنات مستوطنين
exile_abroad: مغترب مغتربين مغتربون جالية
deaths_fate: مصير
delta: دلتا مصب
gunboat: فرقاطة فرقاطات بارجة بوارج
submarine: غواصة غواصات
boarding: صعد
tow: جر
mooring: رسو ترسو
catch_fish: صيد يصطاد
elder: شيخ أعيان وجهاء
relic: أيقونة
goldsmith: صائغ
looter: نهب ناهب سلب
transcript: محضر مقتطف تفريغ
screenshot: لقطة
subscriber: متابع متابعين
viral: رائج
influencer: مؤثر مدون
bank_run: سحوبات
wage_arrears: متأخرات علاوة
overtime_shift: وردية ورديات مناوبة
foreman: مشرف ملاحظ
retire_age: معاش معاشات
minister_fin: مالية خزانة
minister_int: داخلية
minister_def: دفاع بنتاغون
civil_protection: مدني مدنيين مدنيون
bodyguard: مرافق
mafia: مافيا
warplane: مقاتلة قاذفة
swap_w: تبادل مبادلة
tutor: أستاذ أساتذة
parents_assoc: ولي أولياء
poison_food: سالمونيلا
recall_prod: دفعة
larva: يرقة يرقات دودة عفن قراد
rot: تعفن متعفن فاسد فاسدة
smoker: تدخين مدخن
electric_shock: صعق صعقة
carbon: كربون احتباس
meteorologist: أرصاد راصد
fog: ضباب غيوم سحابة
tornado: أعاصير
logging: تحطيب
pigeon: حمامة نورس غراب
hockey: هوكي
basketball: سلة
disqualify: استبعاد إيقاف شطب
violinist: كمان بيانو عازف
composer: ملحن موسيقار
choir: جوقة كورال
ballet_w: راقصة
playwright: مخرج مسرحي
nanny: خادمة مربية
tile_roof: مدخنة
seal_stamp: ختم أختام
notebook: دفتر دفاتر سجلات مفكرة
drawer: رف رفوف
mirror: مرآة نظارة عدسة
microphone: ميكروفون مكبر
candle: شمعة شموع مصباح مصابيح
"""

# Words that every article has: they tell what a sentence says, not which event.
_COMMON = """
year: عام أعوام سنة سنوات سنين سنوي سنوية عاما
month: شهر أشهر شهور شهري
week: أسبوع أسابيع أسبوعي أسبوعين
day: يوم أيام يومي يوميا يومية نهار
century: قرن قرون
decade: عقد عقود
time: وقت أوقات زمن مرة مرات زمان
moment: لحظة لحظات
period: فترة فترات عصر عصور حقبة عهد
today_now: اليوم الآن حاليا الحالي حالي حالية جاري راهن
night: ليل ليلة ليالي
morning: صباح صباحا
evening: مساء مساءا
spring_season: ربيع
autumn: خريف
future: مستقبل مستقبلي
past_time: ماضي ماض
beginning: بداية بدأ بدأت يبدأ بدء مطلع ستبدأ
end_finish: نهاية انتهى انتهت ينتهي إنهاء انتهاء أواخر ختام
continue: استمر يستمر استمرار مستمر واصل يواصل تواصلت
stop: توقف أوقف وقف يتوقف إيقاف
remain: لايزال ظلت يظل بقي يبقى تبقى
become: أصبح أصبحت صار يصبح
appear: ظهر ظهور بدا يبدو يظهر برز
happen: حدث يحدث حدثت وقع وقعت
create: أنشأ إنشاء خلق تشكيل شكل أنشئ أنشئت تشكل تكون
develop: تطوير تطور طور تنمية
improve: تحسين تحسن أفضل أحسن
reduce: خفض تخفيض تقليص قلل تقليل انخفض خفضت
grow: نمو ينمو نما توسع زراعة يزرع نشأ
reach: بلغ بلغت وصل يبلغ تحقيق
include: شمل يشمل تضمن يضم تضم يحتوي احتوى ضم بينهم
contain_control: سيطرة سيطر تحكم رقابة ضبط
receive: تلقى حصل حصول استلم نال يحصل تلقت تلقي
offer: عرض اقترح اقتراح مقترح يقترح
support_back: دعم تأييد أيد مؤيد أنصار مناصر داعم
oppose: عارض معارضة ضد مقاومة مناهض يعارض
refuse: رفض يرفض رفضت
allow_able: قادر قدرة ممكن إمكان إمكانية يمكن استطاع يستطيع
need: حاجة حاجات يحتاج ضروري ضرورة لازم احتاج
want: أراد يريد رغبة رغب تريد
intend: نية يعتزم تعتزم ينوي يهدف اعتزم
expect: توقع يتوقع متوقع توقعات توقعت
decide: قرر يقرر حدد تحديد تعريف يحدد
plan_word: خطة خطط يخطط تخطيط مخطط
consider: اعتبر يعتبر تعتبر نظر اعتبار ينظر
think: فكر فكرة أفكار تفكير يفكر
understand: فهم يفهم تفاهم
learn: تعلم يتعلم درس
teach: علم تعليم معلم معلمة معلمين مدرس تدريس تعليمي تربية أستاذ
study: دراسة دراسات درس بحث بحوث أبحاث باحث باحثين باحثون
remember: تذكر يتذكر ذاكرة ذكريات
forget: نسي ينسى نسيان
call_name: اسم أسماء سمى يسمى دعا تسمى اسمه
mean_signify: يعني معنى تعني دلالة
tell_story: قصة قصص روى يروي حكاية رواية
history: تاريخ تاريخي تاريخية تاريخيا مؤرخ مؤرخين مؤرخون
word_term: كلمة كلمات مصطلح لفظ كلام أقوال
language: لغة لغات لغوي لغوية
translate: ترجم ترجمة ترجمت مترجم
letter_char: حرف حروف أبجدية
book: كتاب كتب مجلد
novel: رواية روايات روائي
poem: قصيدة قصائد شعر شاعر شعراء
literature: أدب أدبي أدبية
author: مؤلف كاتب كتاب كاتبة مؤلفين
publish: نشر نشرت ينشر منشور إصدار صدر صدرت
page_sheet: صفحة صفحات
manuscript: مخطوطة مخطوط مخطوطات
article_text: مقال مقالة مقالات نص نصوص مادة
report_word: تقرير تقارير أفاد أبلغ
information: معلومات بيانات
evidence_word: دليل أدلة إثبات أثبت
example: مثال أمثلة مثل نموذج
question: سؤال أسئلة مسألة تساؤل سئل
idea_concept: مفهوم مفاهيم تصور
theory: نظرية نظريات نظري فرضية
science: علم علوم علمي علمية علماء عالم
physics: فيزياء فيزيائي
mathematics: رياضيات رياضي
biology: أحياء بيولوجي بيولوجية
medicine_sci: طب طبي طبية دواء أدوية
philosophy: فلسفة فيلسوف فلسفي فلاسفة
psychology: نفسي
economy: اقتصاد اقتصادي اقتصادية اقتصاديين
finance: مالي مالية تمويل صندوق مول
engineer: مهندس هندسة مهندسين هندسي
technology: تكنولوجيا تقنية تقني تقنيات فني فنية
machine: آلة آلات جهاز أجهزة محرك محركات
tool: أداة أدوات معدات آلة
internet: إنترنت موقع مواقع إلكتروني شبكة
phone: هاتف هواتف هاتفي محمول
electric: كهرباء كهربائي كهربائية
energy: طاقة
nuclear: نووي نووية ذرة ذري
oil: نفط نفطي نفطية زيت بترول
gas: غاز غازات غازي
water: ماء مياه مائي مائية
air: هواء جو جوي جوية هوائي
fire_flame: نار حريق نيران حرائق إطفاء
earth: أرض أراضي أراض تربة أراضيها تراب
surface: سطح مساحة سطحي
region: منطقة مناطق إقليم أقاليم إقليمي أراض
province: مقاطعة مقاطعات محافظة محافظات ولاية
country: بلد بلدان دولة دول بلاد أمة أمم
capital_city: عاصمة عواصم
population: سكان ساكن سكاني نسمة شعب أهالي
people_nation: ناس شعب شعوب أشخاص أناس شخص
world_word: عالم عالمي عالمية دولي
continent: قارة قارات قاري
europe: أوروبا أوروبي أوروبية أوربا
africa: أفريقيا إفريقيا أفريقي
asia: آسيا آسيوي آسيوية
america: أمريكا أمريكي أمريكية أمريكيين أميركا أميركي أميركية
arab: عرب عربي عربية
north: شمال شمالي شمالية
south: جنوب جنوبي جنوبية
east: شرق شرقي شرقية
west: غرب غربي غربية
middle_center: وسط أوسط مركز متوسط
hill: تل تلال هضبة
plain: سهل سهول هضبة
bay: خليج
channel_strait: مضيق
cape: رأس شبه
ice_snow: ثلج ثلوج جليد
rain: مطر أمطار
storm: عاصفة عواصف إعصار
sky: سماء سماوات
sun: شمس
star: نجم نجوم نجمة
universe: كون مجرة فضاء
atmosphere: أجواء جو
temperature: حرارة حار ساخن دافئ
pressure: ضغط ضغوط
weight: وزن يزن أوزان
length: طول
size_word: حجم أحجام مقاس اتساع
number_word: عدد أعداد رقم
percent: بالمئة نسبة
amount: مبلغ كمية مبالغ كميات
degree_level: مستوى درجة مستويات درجات
average: متوسط معدل
total_whole: إجمالي كامل مجموع كل جميع كاملة
part: جزء أجزاء حصة قسم
several_many: عدة كثير كثيرة عديد متعدد مختلف متنوع
few: قليل بعض قليلة
more_most: معظم غالبا أساسا خصوصا أغلب
near_about: تقريبا نحو حوالي يقارب قرابة
only_just: فقط وحيد وحيدة سوى وحدات
same_equal: نفس مساو مماثل متشابه مشابه متساو
other_different: آخر أخرى آخرين مختلف اختلاف غير فارق
main: رئيسي رئيسية أساسي أساسية كبرى
important: مهم مهمة هام أهمية هامة كبير
great_large: كبير كبيرة عظيم ضخم هائل عظمى كبار واسع عملاق
famous: شهير مشهور شهيرة شعبي شهرة شعبية
special: خاص خاصة خصوصي
general_common: عام عامة مشترك شائع
local: محلي محلية
modern: حديث حديثة معاصر
ancient: قديم قديمة قدماء أثري
traditional: تقليد تقاليد تقليدي تقليدية عادات
natural: طبيعي طبيعية طبيعة
human: إنسان إنساني بشر بشري بشرية إنسانية
hospital_pl: مستشفى مستشفيات
good: جيد جيدة خير طيب حسن
bad: سيئ سيئة أسوأ شر خطأ
true_real: حقيقة حقيقي صحيح واقع فعلي
false: كاذب زائف مزيف خاطئ
easy: سهل سهلة بسيط بسهولة بسيطة
difficult: صعب صعبة صعوبة صعوبات صلب
free: حر حرة حرية حريات مجاني
safe_secure: أمن آمن أمني أمنية سلامة أكيد متأكد
danger: خطر خطورة تهديد مخاطر هدد
beautiful: جميل جميلة جمال
open_word: فتح مفتوح افتتاح يفتح افتتح فتحت
close_shut: أغلق إغلاق مغلق أغلقت
near_close: قرب قريب بالقرب مجاور قريبة مجاورة
far: بعيد بعيدة مسافة بعد
deep: عميق عمق عميقة
wide: واسع عرض واسعة عريض
narrow: ضيق ضيقة
thin_fine: رقيق نحيف
heavy: ثقيل ثقيلة
light_weight: خفيف خفيفة
full: مليء ممتلئ كامل امتلأ
hard_strong: قوة قوى صلب متين
power: سلطة قوة سلطات نفوذ قدرة
control_rule: حكم حاكم حكام عهد حكمت
king: ملك ملوك مملكة ملكي ملكية
queen: ملكة
prince: أمير أميرة أمراء إمارة
emperor: إمبراطور إمبراطورية امبراطورية إمبراطوري
duke: دوق كونت دوقية
lord: سيد نبيل نبلاء لورد
knight: فارس فرسان
crown_throne: تاج عرش توج تتويج
dynasty: سلالة أسرة
court_royal: قصر بلاط قصور
republic: جمهورية جمهوري
democracy: ديمقراطية ديمقراطي ديموقراطي ديمقراطيين
communist: شيوعي شيوعية اشتراكي اشتراكية
liberal: ليبرالي محافظين محافظ
political: سياسة سياسي سياسية سياسات سياسيين
party_pol: حزب أحزاب حزبي
government_word: حكومة حكومي حكومات إدارة حكومية إداري
senate: سيناتور شيوخ كونغرس
office_post: منصب مكتب ولاية مكاتب مناصب
minister: وزير وزراء وزارة وزيرة وزاري
secretary: أمين سكرتير
ambassador: سفير سفارة دبلوماسي سفراء دبلوماسية
official_word: مسؤول رسمي مسؤولين سلطات رسمية مسؤولون هيئة
policy: سياسة سياسات
law_word: قانون قوانين قانوني تشريع تشريعي قانونية
right_legal: حق حقوق
justice_word: عدالة عدل عدلي
crime: جريمة جرائم جنائي مجرم
judge_word: قاض قاضي قضاة قضاء قضائي قضائية
trial: محاكمة
lawyer_word: محام محامي محامين محامية
prison_word: سجن سجين سجناء معتقل أسرى محتجز سجون
police_word: شرطة شرطي
agreement: اتفاق اتفاقية معاهدة اتفاقيات صفقة وافق صفقات معاملة
negotiate: تفاوض مفاوضات مفاوض محادثات مباحثات مفاوضون
peace: سلام سلمي صلح سلمية
war: حرب حروب حربي
battle: معركة معارك قتال قاتل كفاح
army_word: جيش عسكري قوات جيوش عسكرية
navy: بحرية أسطول
weapon_word: سلاح أسلحة مسلح تسليح درع مسلحين دروع
defend: دفاع دافع يدافع دفاعي
attack_word: هجوم هاجم هجمات اعتداء
conquer: غزو فتح غزا احتلال فتوحات استولى
defeat: هزيمة هزم هزائم خسارة
victory: فوز نصر انتصار فائز فازت فاز كسب تغلب حقق يحقق
lose: خسر فقد خسارة فقدان خسائر مفقود فقدت
destroy_word: دمر تدمير دمار خراب هدم مدمر دمرت
revolution: ثورة ثوري ثورات
rebel: متمرد تمرد متمردين ثوار انتفاضة متمردون
independent: استقلال مستقل استقلالية مستقلة
colony: مستعمرة استعمار مستوطنة مستوطن مستوطنين مستعمرات استعماري
immigrant: مهاجر هجرة لاجئ مهاجرين لاجئين مهاجرون
exile: منفى نفي
citizen: مواطن مواطنة مواطنين جنسية
society: مجتمع اجتماعي جمعية اجتماعية مجتمعات جالية
family: عائلة أسرة عائلي عائلات أسر
father: أب والد أبو والده أبيه
mother: أم والدة والدته أمهات
son: ابن أبناء نجل ابنه
daughter: ابنة بنت
brother: أخ شقيق إخوة أشقاء شقيقه شقيقين
sister: أخت شقيقة أخوات
child: طفل أطفال طفولة أولاد طفلة ولد
man: رجل رجال ذكر ذكور
woman: امرأة نساء نسائي أنثى سيدة
husband: زوج أزواج
wife: زوجة زوجته زوجات
marry: زواج تزوج زفاف متزوج تزوجت
birth: ولادة ولد مولود ميلاد ولدت مواليد
death: موت وفاة توفي مات ميت وفيات توفيت
bury: دفن قبر مقبرة قبور ضريح
life: حياة حي عيش أحياء حية
survive: نجا ناج بقاء ناجين نجاة
old_age: مسن مسنين
age_years: عمر سن أعمار يبلغ
health: صحة صحي صحية
disease: مرض أمراض عدوى مريض إصابة
virus: فيروس بكتيريا جراثيم فيروسات
cell: خلية خلايا
body: جسم جسد أجسام جثة أجساد
head: رأس رؤوس
face: وجه وجوه
hair: شعر
doctor: طبيب أطباء دكتور جراح طبيبة
drug: مخدرات دواء عقار مخدر أدوية
treat: علاج عالج معالجة علاجي
food: طعام غذاء غذائي أغذية تغذية
meat: لحم لحوم
fish: سمك أسماك صيد صياد صيادين صيادون
rice_grain: أرز قمح ذرة حبوب
coffee: قهوة بن شاي
salt_spice: ملح توابل بهار
wine: نبيذ خمر
plant_green: نبات نباتات زهرة أزهار زهور يزهر
tree: شجرة أشجار شجر
seed_leaf: بذرة بذور أوراق جذر جذور
animal: حيوان حيوانات ثدييات حيواني
species: نوع أنواع فصيلة جنس
insect: حشرة حشرات
farm_agri: زراعة زراعي مزارع مزارعين فلاح فلاحين زراعية مزارعون
hunt: صيد صياد
buy: شراء اشترى يشتري مشتريات
sell: بيع باع يبيع مبيعات بيعت
pay: دفع يدفع مدفوعات أجر
price_cost: سعر أسعار تكلفة كلفة ثمن تكاليف
money: مال أموال نقد نقود نقدي
tax: ضريبة ضرائب ضريبي
debt: دين ديون قرض قروض
bank: بنك بنوك مصرف مصرفي مصارف
market_econ: سوق أسواق تسويق
company: شركة شركات مؤسسة أعمال مؤسسات
industry: صناعة صناعي صناعات صناعية قطاع
sector: قطاع قطاعات
product: منتج إنتاج منتجات أنتج ينتج
make_manufact: صنع صناعة يصنع تصنيع جعل صنعت
build_construct: بناء بنى مبني إنشاء تشييد بنيت شيد
house_home: بيت منزل سكن مسكن منازل بيوت
street_road: شارع طريق شوارع طرق
city_town: مدينة مدن بلدة حضري بلدية بلدي بلدية
village_rural: قرية قرى ريف ريفي
wall_gate: جدار سور بوابة أسوار أبواب
room_hall: غرفة قاعة غرف
roof_floor: طابق
architecture: معمار عمارة معماري أسلوب طراز
art: فن فنون فنان فنانين فني
paint: لوحة رسم رسام لوحات صورة
museum_gallery: متحف متاحف معرض عرض يعرض
song_sing: أغنية غناء مغن أغاني مغنية غنى
album: ألبوم ألبومات
concert: حفل حفلة جولة حفلات
actor: ممثل ممثلة ممثلين
film_series: فيلم مسلسل سلسلة حلقة
broadcast: بث إذاعة راديو عرض
photo: صورة صور تصوير مصور
video: فيديو مقطع
character_role: شخصية دور بطل شخصيات أدوار أبطال
award: جائزة جوائز مكافأة
win_title: لقب بطل بطولة ألقاب
sport: رياضة رياضي رياضية رياضيين
football: كرة
team: فريق منتخب نادي فرق أندية
player: لاعب لاعبين لاعبة
match_game: مباراة لعبة ألعاب مباريات
season_league: موسم دوري بطولة
goal_score: هدف أهداف سجل تسجيل
cup: كأس بطولة
race_compete: منافسة سباق مسابقة تنافس
coach: مدرب
swim_water: سفينة قارب سفن قوارب مركب عبارة
sail: إبحار ملاحة شراع
port_harbor: ميناء موانئ مرفأ
island_isle: جزيرة جزر
sea_ocean: بحر محيط بحار بحري محيطات
coast_shore: ساحل شاطئ سواحل ساحلي
river_stream: نهر أنهار جدول
lake_pond: بحيرة بحيرات
mountain_peak: جبل جبال جبلي قمة
forest_wood: غابة غابات
flow: تدفق جريان يتدفق
train_rail: قطار سكة قطارات سكك حديدية
car_vehicle: سيارة مركبة سيارات مركبات
truck_bus: شاحنة حافلة شاحنات حافلات
plane: طائرة طائرات طيران
airport_air: مطار طيران رحلة رحلات
station_stop: محطة محطات
travel: سفر سافر رحلة يسافر مسافر
drive: قيادة سائق قاد سائقين
ride_walk: مشي سار سير
run_fast: ركض جري
move: حركة تحرك انتقل نقل يتحرك تحركات
arrive_come: جاء وصل أتى يأتي قدوم وصول جاءت
go: ذهب يذهب توجه
return_back: عاد عودة رجع يعود
follow_after: بعد تبع التالي لاحق
lead: قاد قائد زعيم رئيس قادة زعماء قيادة يقود ترأس
chief_boss: مدير رئيس إدارة تنفيذي مديرين
president_word: رئيس رئاسة رئاسي
mayor: عمدة بلدية
member_group: عضو أعضاء
group_word: مجموعة جماعة منظمة تنظيم مجموعات منظمات
association: جمعية اتحاد رابطة اتحادي نقابة فيدرالي نقابات
council_com: مجلس لجنة هيئة مجالس مفوضية
institution: معهد مؤسسة مؤسسات
university_school: جامعة مدرسة كلية أكاديمية جامعي مدارس أكاديمي
student_pupil: طالب طلاب تلميذ طلبة تلاميذ
professor: أستاذ بروفيسور
degree_grad: تخرج شهادة دبلوم خريج
expert: خبير خبراء مختص متخصص
worker_employ: عامل موظف عمال موظفين عاملين توظيف عمالة
job: وظيفة مهنة وظائف
unemploy: بطالة عاطل
wage: راتب أجر رواتب أجور
strike_work: إضراب
service: خدمة خدمات خدم يخدم
customer: عميل زبون مستهلك زبائن عملاء
user: مستخدم مستخدمين
visit: زيارة زار يزور سياحة زيارات
meet: لقاء اجتماع التقى قمة مؤتمر يلتقي اجتماعات
talk_discuss: ناقش تحدث حديث مناقشة بحث حوار
say: قال قالت يقول صرح ذكر أعلن تقول زعم
announce_word: أعلن إعلان أعلنت
warn: حذر تحذير إنذار يحذر
deny: نفى نفي ينفي أنكر
criticise: انتقد نقد انتقاد ناقد انتقادات
praise: أشاد رحب ثناء ترحيب
argue: جدل نزاع حجة جادل خلاف
believe_faith: دين إيمان ديني اعتقاد دينية عقيدة
god: إله رب آلهة إلهي
christian: مسيحي مسيحية مسيحيين
catholic: كاثوليكي كاثوليكية
orthodox: أرثوذكسي أرثوذكسية
protestant: بروتستانتي
islam: إسلام إسلامي مسلم مسلمين إسلامية
jew: يهود يهودي يهودية
buddhist: بوذي بوذية هندوسي
church_temple: كنيسة كاتدرائية كنائس
temple: معبد معابد ضريح
saint_holy: قديس مقدس مقدسة قديسين
monk: راهب كاهن قس رهبان
prophet: نبي أنبياء رسول
prayer: صلاة دعاء صلى
soul_spirit: روح أرواح روحي نفس
legend_myth: أسطورة أساطير خرافة
culture: ثقافة ثقافي حضارة ثقافية ثقافات حضارات
language_speak: لهجة لهجات ناطق
origin: أصل مصدر أصلي منشأ أصول مصادر
found_establish: أسس تأسيس تأسست مؤسس تأسس
tribe: قبيلة قبائل عرقي عشيرة
class_social: طبقة فئة
race_minor: أقلية أقليات
violence: عنف عنيف
kill_word: قتل قتلى مقتل اغتيال يقتل قتلت
injury: جرح إصابة جرحى أصيب مصاب
victim: ضحية ضحايا
accident: حادث حوادث تحطم
disaster: كارثة كوارث مأساة
flood: فيضان فيضانات سيول
earthquake: زلزال زلازل هزة
drought: جفاف جاف
explosion: انفجار قنبلة تفجير قنابل
shoot_gun: إطلاق رصاص بندقية
arrest: اعتقال اعتقل توقيف اعتقلت القبض
steal: سرقة سرق مسروق لص
protest: احتجاج مظاهرة تظاهر احتجاجات متظاهرين مظاهرات
vote_word: تصويت صوت صوتوا اقتراع ناخبين أصوات
elect: انتخاب انتخابات انتخب انتخابي منتخب انتخابية ناخب
candidate: مرشح مرشحين ترشح
survey_poll: استطلاع استبيان مسح
percent_share: نسبة حصة
sign_document: توقيع وقع وثيقة وثائق موقع مستند
write_letter: رسالة بريد رسائل خطاب
appoint: تعيين عين ترشيح
resign: استقال استقالة
dismiss: إقالة طرد فصل أقيل
join_enter: انضم دخل انضمام التحق
serve_army: جندي جنود ضابط ضباط
general_rank: جنرال عقيد قائد لواء قبطان نقيب
regiment: فوج كتيبة لواء فرقة كتائب
mission: مهمة بعثة عملية مهام عمليات
command: قيادة أمر
enemy: عدو أعداء
ally: حليف حلفاء تحالف
friend: صديق أصدقاء صداقة
guest_host: مضيف استضاف ضيف استضافة
border: حدود حدودي
flag_sign: رمز شعار رموز
crisis: أزمة أزمات
conflict: صراع نزاع صراعات
problem_issue: مشكلة قضية قضايا مشاكل
solution: حل حلول
effect: أثر تأثير آثار نفوذ تأثيرات عواقب
result: نتيجة نتائج
reason: سبب أسباب
condition: شرط ظروف شروط حالة وضع
situation: وضع حالة موقف أوضاع
system: نظام أنظمة منظومة
method: طريقة أسلوب وسيلة طرق منهج
process: عملية إجراء عمليات
structure: هيكل بنية تركيب بنى
model: نموذج تصميم نماذج صمم
type_kind: نوع أنواع شكل أشكال
element: عنصر عناصر مكون مكونات
material: مادة مواد
metal_ore: معدن معادن نحاس حديد
gold_silver: فضة ذهب ذهبي
mineral: معدني بلور
color: لون ألوان
light_lamp: ضوء نور أضواء مصباح
sound: صوت أصوات
speed_fast: سرعة
distance: مسافة
measure_unit: قياس قاس يقيس
experiment_test: تجربة اختبار تجارب فحص
discover: اكتشف اكتشاف عثر وجد اكتشافات
search_look: بحث يبحث سعى يسعى تفتيش
watch_observe: راقب شاهد مراقبة يشاهد
describe_word: وصف يصف
show_reveal: أظهر كشف أظهرت يظهر تظهر بين يكشف تكشف أفصح إفصاح أفصحت
hide_secret: سر سري سرية أسرار
begin_new: جديد جديدة حديث
old_word: قديم قديمة
big_small: صغير صغيرة طفيف
long_short: قصير قصيرة وجيز
high_tall: عال ارتفاع مرتفع عالية
low_word: منخفض أدنى منخفضة
first_word: أول أولى الأول الأولى أولا
second_word: ثاني ثان ثانية
third_word: ثالث ثلث ثالثة
last_word: آخر أخير أخيرة نهائي
previous: سابق سابقة سابقا
early_late: مبكر متأخر
often: غالبا كثيرا متكرر
always: دائما
never: أبدا قط
soon: قريبا سرعان سريع
sometimes_rare: نادر نادرا
after_before: قبل
during: خلال أثناء
against: ضد
between: بين
without: دون بدون
because: بسبب لأن
although: رغم لكن
if_when: إذا لو
high_court: عليا دستورية
exist: وجود موجود يوجد توجد
belong_own: ملك ملكية يملك ممتلكات صاحب
know_known: معرفة معروف يعرف عرف
see_look: رأى رؤية نظر
feel: شعر شعور مشاعر إحساس
hope_wish: أمل يأمل
fear_word: خوف قلق مخاوف يخشى
trust: ثقة
help_aid: مساعدة معونة ساعد إغاثة
protect_word: حماية
save_rescue: إنقاذ أنقذ
give_grant: أعطى منح يعطي
take_seize: أخذ استولى
bring_carry: نقل حمل جلب يجلب أحضر
send_word: أرسل بعث
hold: عقد أقيم أمسك يعقد عقدت يحمل
keep_preserve: حفظ محافظة حافظ
use_employ: استخدام استعمال
change_alter: تغيير تحول تغير
divide_split: تقسيم انفصال قسم
combine: جمع توحيد اتحاد دمج متحدة
connect: صلة ربط اتصال علاقة علاقات مرتبط
share_common: مشاركة تقاسم حصة
cover: غطى تغطية يغطي مغطى
surround: محيط أحاط
locate: موقع يقع تقع مكان أماكن
rise_raise: ارتفع ارتفاع زيادة رفع زاد ازداد
fall_drop: سقوط انخفاض هبوط انخفض
break_word: كسر انتهك خرق
violate: انتهاك خرق انتهك
cause_provoke: تسبب أثار سبب أدى
suffer: عانى معاناة يعاني
affect: أثر تأثر متأثر تضرر متضرر
damage: ضرر أضرار تضرر
replace_word: استبدال بديل حل
succeed: نجاح نجح إنجاز
fail_word: فشل إخفاق
try_attempt: محاولة حاول جهود جهد
manage: إدارة تمكن
perform: أداء نفذ تنفيذ أدى ينفذ أجرى يجري تجري
operate: تشغيل عمل وظيفة
act_action: عمل فعل نشاط أنشطة إجراء نشط
event_word: حدث أحداث فعالية
celebrate: احتفال احتفل عيد
experience: خبرة تجربة
career: مسيرة مهنة مهني
ability: مهارة موهبة قدرة
interest_word: اهتمام مصلحة
opinion: رأي آراء
choice: اختيار خيار انتخب
order_command: أمر أوامر أمرت
request: طلب طالب مطالبة دعوة يطلب طلبت طالبت طالبوا يطالب تطالب مناشدة
answer_reply: رد أجاب جواب
accuse_charge: اتهام اتهم
responsible: مسؤولية مسؤول
investigate: تحقيق تحقيقات محقق
prevent_word: منع حظر ممنوع يحظر
permit: تصريح رخصة إذن سمح
punish: عقاب عقوبة حكم
environment: بيئة بيئي بيئية
pollution: تلوث ملوث
waste_trash: نفايات قمامة
resource: مورد موارد
mine_dig: منجم مناجم تعدين استخراج
stone_rock: حجر صخر صخور أحجار
bridge_dam: جسر
square_park: حديقة متنزه ميدان حدائق
home_born: أصلي أصليين مواليد
space_outer: فضاء فضائي فضائية مسبار
rocket: صاروخ صواريخ إطلاق
signal_code: إشارة رمز
game_play: لعب لعبة
music_instr: موسيقى
stage_theatre: مسرح
fashion_cloth: ملابس ارتدى زي يرتدي
leather_silk: حرير قطن صوف جلد
house_furnit: باب نافذة
tourism: سياحة سائح
hotel: فندق
restaurant: مطعم
shop_store: متجر محل
media: إعلام صحفي صحافة أخبار صحفيين وسائل إعلامي خبر أنباء نبأ
newspaper: صحيفة جريدة مجلة صحف
speech_word: خطاب كلمة
conference: صحفي
african_slave: عبودية عبيد
equality: مساواة تمييز
education_word: تعليم تربية
culture_heritage: تراث إرث
statistic: إحصائيات إحصاء إحصائي
reform_word: إصلاح
budget_spend: إنفاق ميزانية
invest: استثمار استثمر مستثمر استثمارات مستثمرين
profit: ربح أرباح دخل إيرادات
share_stock: سهم أسهم
trade_word: تجارة تجاري
export_import: تصدير استيراد صادرات واردات
foreign_word: أجنبي خارج أجنبية خارجي
get_obtain: حصل يحصل
set_put: وضع يضع
chancellor: مستشار مستشارة
case_affair: قضية حالة قضايا شأن شؤون أمر
line_row: خط خطوط صف
point: نقطة نقاط
thing_object: شيء أشياء غرض
content_matter: محتوى مضمون
access: وصول دخول
available: متاح متوفر
value_worth: قيمة قيم تقييم
version: نسخة إصدار
fact: واقع حقيقة وقائع
provide: قدم توفير وفر يوفر
involve: شارك مشاركة تورط مشاركين يشارك
step_stage: خطوة مرحلة خطوات مراحل
opportunity: فرصة فرص
quality: جودة نوعية
favourite: مفضل
comment: تعليق علق تعليقات
individual: فرد شخصي أفراد فردي
detail: تفصيل تفاصيل
challenge: تحد تحديات
limit: حد حدود قيود محدود
category: فئة صنف
lack: نقص غياب افتقار
couple_pair: زوج زوجان أزواج
civil: مدني مدنية أهلية
ready: جاهز مستعد
guilty: مذنب إدانة
probable: محتمل مرجح
doubt: شك يشك شكوك شكك يشكك
drama: دراما
agency: وكالة وكالات
advantage: ميزة فائدة فوائد
avoid: تجنب
progress: تقدم
copy: نسخة نسخ
wait: انتظر انتظار
direct: مباشر مباشرة
review: مراجعة
strategy: استراتيجية
subject_theme: موضوع مواضيع
feature: سمة ميزة خصائص خاصية
recover: تعافى انتعاش استرداد
compensation: تعويض
advice: نصيحة مشورة
terror: إرهاب إرهابي إرهابية
output_yield: إنتاج
trend: اتجاه
behaviour: سلوك
option: خيار بديل
reality: واقع
contact: اتصال تواصل
introduce: أدخل إدخال تقديم
initiative: مبادرة
pension: تقاعد معاش
spread_out: انتشار انتشر
regular: منتظم
complex: معقد مجمع
complete_full: كامل كليا تماما
base_basic: قاعدة أساس أساسي
clear: واضح بوضوح
approve: وافق موافقة
task: مهمة
respect: احترام
federal: اتحادي فدرالي
quote_cite: اقتباس نقلا
enjoy: استمتع تمتع
insurance: تأمين
recognise: اعتراف تعرف
encourage: تشجيع
reputation: سمعة
commitment: التزام
store_keep: تخزين
adult: بالغ كبار
maintain: صيانة حافظ
balance_equil: توازن
essential: ضروري أساسي
infrastructure: بنية
innovation: ابتكار
identity: هوية تحديد
application: تطبيق
practice: ممارسة
map: خريطة خرائط
corner_angle: زاوية ركن
attention: انتباه اهتمام
immediate: فورا فوري
factor: عامل عوامل
symbolic: تمثال
tendency_pref: أسلوب
piece: قطعة قطع
normal: طبيعي عادي
facility: منشأة مرفق منشآت
incident: حادث حادثة
perfect: ممتاز مثالي
extreme: متطرف شديد
leg_limb: وسيط
exclude: استثناء استبعاد
wild: بري وحشي
dream: حلم أحلام
tactic: تكتيك
mix: خليط مزيج
reflect: عكس انعكاس
generation: جيل أجيال
representative: ممثل مندوب تمثيل
wonder: رائع
formal_law: رسمي
approach: نهج اقترب
upper: علوي أعلى
lower: سفلي أدنى
invite: دعا دعوة
attract: جذب يجذب
gather: تجمع جمع اجتمع
reaction: رد تفاعل
lawful_owner: مستأجر
communicat: تواصل اتصالات
diversity: تنوع
install: تركيب
separate: منفصل
parallel: مواز
composition: تأليف لحن ملحن تكوين
depend: اعتمد يعتمد
variant: تباين
exact: دقيق بدقة
edge_side: جانب طرف جانبي طرفان
front: جبهة أمام أمامي
back_rear: خلف خلفي وراء
top_peak: قمة أعلى
bottom_floor: قاع أسفل
left_side: يسار أيسر يسرى
right_side: يمين أيمن يمنى
inside: داخل داخلي داخلية
outside: خارج خارجي
public_crowd: جمهور متفرج مشاهد متفرجين
network_web: شبكة شبكات
series_set: سلسلة مجموعة
file_record: سجل ملف تسجيل ملفات يسجل سجلت رصد رصدت قيد
license_law: براءة
test_exam: امتحان
prize_money: ميزانية
tank_vehicle: دبابة دبابات
infantry: مشاة
artillery_gun: مدفع مدفعية
expedition: حملة بعثة
district_area: حي مقاطعة ناحية دائرة
commune: بلدية أبرشية
basin: حوض
german: ألماني ألمانية
gas_named: هيدروجين أكسجين نيتروجين كلور
write_say: يكتب تكتب كتبت أوردت أورد
correspond: مطابق يطابق توافق
stipulate: ينص بموجب
reverse_back: عكسي معكوس
sufficient: كاف كافية يكفي
turn_out: تبين اتضح
relate_to: تعلق يتعلق متعلق
protocol: محضر بروتوكول محاضر
repeat: كرر تكرار يكرر مجدد تجدد
order_sequence: ترتيب
indicate: يدل تدل يفيد تفيد
position_stand: مواقف
forced: اضطر مضطر إجبار أجبر
intended: مخصص مقرر
instruct: تعليمات
get_into: أصاب يصيب سقط
master: حرفي
undergo: خضع يخضع تعرض
voice_say: نطق تصريحات
standard: معيار معايير مقياس
debut: باكورة
second_time: ثوان دقيقة دقائق
independently: بمفرده
round_clock: متواصل دائم
abstain: امتنع امتناع
on_duty: مناوب نوبة
lie_rest: ملقى راقد
cooperate: تعاون
miss_let: فوت تفويت
move_over: ينتقل
mention: يذكر أشار استنادا
conclude: خلص استنتج استنتاج
verify_w: تحقق تثبت يتحقق
compare: مقارنة قارن
update_w: تحديث تجديد
day_off: عطلة إجازة
resume: استأنف استئناف يستأنف إعادة أعاد يعيد أعيد
rest_relax: استراحة راحة
concentration: تركيز تركز
instruct_order: أوعز كلف تكليف
impossible: مستحيل عاجز عجز
acquaint: اطلع اطلعت
rehearse: بروفة
strength_adj: قوية
programme: برنامج برامج
account: حساب
impress: مثير مذهل
anti_prefix: مضاد
senior: بارز رفيع
range: نطاق مدى
ensure: ضمان
dominate: هيمنة
contribution: مساهمة ساهم
ambition: طموح طامح
speculation: مضاربة تكهنات
consult: استشارة مشاورات تشاور
honour: شرف تكريم كرم
attend: حضر حضور يحضر
extend: تمديد توسيع مدد
distribute: توزيع وزع
listen: استمع سماع
disappoint: خيبة إحباط
session: جلسة جلسات
efficient: فعال كفاءة
optimist: متفائل تفاؤل تشاؤم
trouble: اضطراب متاعب
promote: ترويج ترقية تعزيز
convert: تحويل
cheap: رخيص
classic: كلاسيكي
generate: توليد
sophisticated: متطور متقدم
visual: مرئي بصري
reader: قراء
confusion: ارتباك التباس
exciting: حماس
transparent: شفاف شفافية
priority: أولوية أولويات
vital: حيوي
legitimate: شرعي شرعية مشروع
capacity: سعة
desperate: يأس يائس
vulnerable: ضعيف هش
overwhelm: ساحق
ignore: تجاهل يتجاهل تتجاهل إهمال أهمل
circulate: تداول تداولته
background: خلفية سياق
sensitive: حساس
burden: عبء أعباء
motivate: حافز تحفيز
impose: فرض يفرض فرضت
intervene: تدخل يتدخل
proud: فخر فخور
unique: فريد استثنائي
clever: ذكي ذكاء
purpose: غاية
adjust: تكيف
denounce: ندد تنديد أدان استنكر
entrust: أودع
deplore: أسف أعرب
record_best: قياسي
figure_appear: ورد
accompany: رافق مرافقة
platform: منصة
exchange: تبادل مبادلة تبديل
specific: محدد معين
personality: مشاهير
constitute: يشكل
inspire: إلهام
intense: كثيف مكثف
complicate: تعقيد
accelerate: تسريع إسراع تسارع
will_want: إرادة
trigger: تثير يثير
resort_use: لجوء لجأ يلجأ
worsen: تدهور تفاقم ساء
reproach: لام عتاب
plead: ترافع مرافعة التماس
justify: برر تبرير مبرر
subscribe: اشتراك
sad: حزن حزين
faithful: مخلص
amateur: هاو هواة
satisfy: رضا راض
renounce: تخلى تنازل
uncertain: غموض
rhythm: وتيرة إيقاع
modest: متواضع
virtual: افتراضي
renegade_vigil: يقظة
reproduce: تكاثر
scenario: سيناريو
severe: صارم حاد
adapt_pharma: دوائي
embark: صعد صعود
bill_invoice: فاتورة فواتير
indicate2: مؤشر مؤشرات
supporter_p: مؤيدين
rise_up: يصعد
slide_down: هوى يهوي تهوي انهيار
statement_out: بيان
facing_w: تواجه يواجه واجه
off_coast: قبالة
next_coming: مقبل قادم
allegation: مزعوم يزعم ادعاء
"""

# Words that join others, as they are folded: grammar, numerals, days and months.
_EMPTY = """
الذي التي الذين اللذان اللتان اللواتي اللاتي هذا هذه هذان هذين هولاء ذلك تلك اوليك هناك هنا هنالك هكذا كذلك ايضا كما مثل مثلما حيث حين حينما عندما
عند عندها عندنا لما بينما فيما مما عما كلما ماذا لماذا متي كيف اين كم هل ان انه انها انهم انهما اني اننا انك لان لانه لانها لانهم لكن لكنه لكنها
لكنهم بل او ام اما اذا اذ اذن لو لولا لن لم لا ليس ليست ليسوا لسنا غير سوي الا دون بدون بلا كان كانت كانوا كانا كنا كنت يكون تكون يكونون يكن تكن
سيكون ستكون كاين صار اصبح اصبحت يصبح تصبح بات باتت يبدو تبدو ظل ظلت زال زالت يزال تزال زالوا مازال مازالت يزالون قد لقد سوف منذ مذ حتي علي عليه
عليها عليهم الي اليه اليها اليهم من منه منها منهم منهما عن عنه عنها عنهم في فيه فيها فيهم به بها بهم له لها لهم لهما لنا لدي لديه لديها لديهم لدينا
مع معه معها معهم معنا بين بينه بينها بينهم بينهما بيننا قبل قبله قبلها بعد بعده بعدها بعدما قبيل عقب اثر ازاء تجاه نحو حول حوله حولها ضد خلال عبر
وفق وفقا طبقا بحسب حسب حسبما رغم برغم بسبب جراء نتيجه لاجل بشان حيال بخصوص كل كله كلها كلهم كلا كلتا كافه جميع جميعا جميعهم بعض بعضها بعضهم اي ايه
اكثر اقل اكبر اصغر اعلي ادني جدا كثيرا قليلا كثير كثيره قليل قليله عده عديد حوالي تقريبا فقط مجرد تماما خصوصا خاصه لاسيما احد احدي احدا احدهم احدها
نفس نفسه نفسها نفسهم ذات ذاته ذاتها عينه اخر اخري اخرين اخرون غيره غيرها غيرهم حاليا سابقا لاحقا اخيرا موخرا قريبا مجددا احيانا دايما ابدا فورا
حينها حينيذ انذاك اليوم امس غدا الان الامس صباحا مساء مقابل بخلاف سواء بيد عدا حاشا خلا ربما لعل ليت طالما يمكن امكن يجب ينبغي لابد بد هو هي هم هما
هن انا نحن انت انتم وحده وحدها وحدهم اول اولي اولا ثاني ثانيه ثانيا ثالث ثالثه رابع رابعه خامس خامسه سادس سادسه سابع سابعه ثامن ثامنه تاسع تاسعه
عاشر عاشره اخير اخيره مذكور مذكوره مشار قايلا قايله مشيرا مشيره مضيفا مضيفه موكدا موكده موضحا موضحه واحد واحده واحدا اثنان اثنين اثنتان اثنتين ثلاث
ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه ثماني ثمانيه ثمان تسع تسعه عشر عشره عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون
سبعين ثمانون ثمانين تسعون تسعين مييه مايه ميه ميات مايتي مايتان ميتي ميتين مايتين الميه الميات الف الاف الفا الفي الفين الفان مليون ملايين مليونا
مليار مليارات مليارا ثلاثمايه اربعمايه خمسمايه ستمايه سبعمايه ثمانمايه تسعمايه عشرات نصف ثلث ربع ثلاثاء اربعاء خميس جمعه سبت يناير فبراير مارس ابريل
مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين جانفي فيفري افريل ماي جوان جويليه اوت
"""

# What may stand behind a listed form: plurals, pronouns, the endings of the past.
_ENDINGS = frozenset("ات ون ين ان ها هم وا تا تي ه ي ا ت ك".split())


def _see(word: str) -> str:
    # With the article the word stands apart from it.
    return seen(word).split(" ")[-1]


WORDS = msgspec.structs.replace(
    glosses(_TABLE, _COMMON, _see),
    empty=frozenset(_EMPTY.split()),
    endings=_ENDINGS,
    feminine="ه",
    prefixes="يتنبلوفسك",
    past="ا",
)

"""Words of the seventh generator of stories, all invented.

A block begins with ``== name``; a mark is a language and what it marks, wordings are parted by ``//``. In an event ``=`` is a
clause, ``+`` the Arabic clause after a conjunction, ``*`` a noun, ``-`` a quotation and ``!`` a headline. ``name:kind`` holds
for one kind of source or of medium only, ``name@role`` for one source, ``name!how`` for one manner alone.
"""

from synthetic_fifth_words import DAYS, MONTHS

__all__ = ["DAYS", "MONTHS"]

EVENTS = """
== hives
en= {n} beehives <were poisoned/may have been poisoned> {when} in {v}{w} // {n} bee colonies <died/may have died> {when} after spraying near {v}{w} // pesticide <killed/is thought to have killed> {n} hives {when} around {v}{w}
en* the loss of {n} beehives in {v}{w} // the poisoning of {n} bee colonies near {v}{w}
en- There are {n} hives in {v} and not a bee that moves // You lift the lids in {v} and {n} colonies are dead
en! {n} beehives poisoned in {v} // Bees: {n} colonies lost near {v}
fr= {n} ruches <ont été empoisonnées/auraient été empoisonnées> {when} à {v}{w} // un pesticide <a décimé/aurait décimé> {n} colonies d'abeilles {when} près de {v}{w} // {n} ruchers <ont péri/auraient péri> {when} dans les environs de {v}{w}
fr* la perte de {n} ruches à {v}{w} // l'empoisonnement de {n} colonies d'abeilles près de {v}{w}
fr- Il y a {n} ruches à {v} et plus une abeille qui bouge // On soulève les couvercles à {v}, et {n} colonies sont mortes
fr! {n} ruches empoisonnées à {v} // Abeilles : {n} colonies perdues près de {v}
ru= в {vl}{w} {when} <отравили/предположительно отравили> {n} ульев // {n} пчелиных семей {when} <погибли/предположительно погибли> после опрыскивания полей под {vi}{w} // пестициды {when} <погубили/будто бы погубили> {n} ульев вокруг {vg}{w}
ru* о гибели {n} ульев в {vl}{w} // об отравлении {n} пчелиных семей возле {vg}{w}
ru- В {vl} {n} ульев, и ни одной живой пчелы // Поднимаешь крышки, а в {vl} {n} семей мертвы
ru! В {vl} отравили {n} ульев // Пчёлы: возле {vg} погибли {n} семей
ar= نفقت {n} خلية نحل {when} في {v}{w} // تعرضت {n} خلية نحل للتسمم {when} قرب {v}{w} // قضى مبيد زراعي {when} على {n} طائفة نحل حول {v}{w}
ar+ {n} خلية نحل نفقت {when} في {v}{w} // مبيدا زراعيا قضى {when} على {n} طائفة نحل حول {v}{w}
ar* نفوق {n} خلية نحل في {v}{w} // تسميم {n} طائفة نحل قرب {v}{w}
ar- هناك {n} خلية في {v} ولا نحلة واحدة حية // ترفع الأغطية في {v} فتجد {n} طائفة ميتة
ar! تسمم {n} خلية نحل في {v} // النحل: خسارة {n} طائفة قرب {v}
== graves
en= {n} graves <were desecrated/may have been desecrated> {when} in the cemetery of {v}{w} // vandals <smashed/may have smashed> {n} headstones {when} in {v}{w} // {n} tombs <were broken open/may have been broken open> {when} at the old churchyard in {v}{w}
en* the desecration of {n} graves in {v}{w} // damage to {n} headstones in {v}{w}
en- Of the headstones in {v}, {n} lie in pieces // {n} families in {v} no longer recognise their graves
en! {n} graves desecrated in {v} // {v} cemetery: {n} headstones smashed
fr= {n} tombes <ont été profanées/auraient été profanées> {when} au cimetière de {v}{w} // des vandales <ont brisé/auraient brisé> {n} stèles {when} à {v}{w} // {n} sépultures <ont été saccagées/auraient été saccagées> {when} dans l'ancien cimetière de {v}{w}
fr* la profanation de {n} tombes à {v}{w} // le saccage de {n} sépultures à {v}{w}
fr- À {v}, {n} stèles sont en morceaux // {n} familles de {v} ne reconnaissent plus leurs tombes
fr! {n} tombes profanées à {v} // Cimetière de {v} : {n} stèles brisées
ru= на кладбище в {vl}{w} {when} <осквернили/предположительно осквернили> {n} могил // вандалы {when} <разбили/будто бы разбили> {n} надгробий в {vl}{w} // {n} захоронений {when} <были разорены/якобы были разорены> на старом погосте в {vl}{w}
ru* об осквернении {n} могил в {vl}{w} // о порче {n} надгробий в {vl}{w}
ru- В {vl} {n} надгробий лежат в осколках // {n} семей в {vl} больше не узнают своих могил
ru! В {vl} осквернили {n} могил // Кладбище в {vl}: разбили {n} надгробий
ar= دُنّس {n} قبرا {when} في مقبرة {v}{w} // حطم مخربون {n} شاهدا {when} في مقبرة {v}{w} // نُبش {n} قبرا {when} في المقبرة القديمة ببلدة {v}{w}
ar+ {n} قبرا دُنّست {when} في مقبرة {v}{w} // مخربين حطموا {n} شاهدا {when} في مقبرة {v}{w}
ar* تدنيس {n} قبرا في {v}{w} // تخريب {n} قبرا في مقبرة {v}{w}
ar- في {v} {n} شاهدا صارت حطاما // {n} عائلة في {v} لم تعد تعرف قبور موتاها
ar! تدنيس {n} قبرا في {v} // مقبرة {v}: تحطيم {n} شاهدا
== shells
en= {n} wartime shells <were dug up/may have been dug up> {when} on a building site in {v}{w} // diggers <uncovered/may have uncovered> {n} unexploded shells {when} in {v}{w} // {n} rusted mortar bombs <came to light/may have come to light> {when} under a street in {v}{w}
en* the discovery of {n} wartime shells in {v}{w} // the unearthing of {n} unexploded shells in {v}{w}
en- Under this site in {v} lay {n} shells and any one could have gone off // They pulled {n} shells from the ground in {v}
en! {n} wartime shells dug up in {v} // {v} building site: {n} shells found
fr= {n} obus <ont été mis au jour/auraient été mis au jour> {when} sur un chantier à {v}{w} // les pelleteuses <ont déterré/auraient déterré> {n} obus non explosés {when} à {v}{w} // {n} munitions de guerre <sont apparues/seraient apparues> {when} sous une rue de {v}{w}
fr* la découverte de {n} obus à {v}{w} // la mise au jour de {n} munitions de guerre à {v}{w}
fr- Sous ce chantier de {v} dormaient {n} obus prêts à sauter // À {v}, ils ont sorti {n} obus de terre
fr! {n} obus mis au jour à {v} // Chantier de {v} : {n} munitions de guerre découvertes
ru= на стройке в {vl}{w} {when} <выкопали/предположительно выкопали> {n} снарядов военных лет // экскаватор {when} <вырыл/будто бы вырыл> {n} неразорвавшихся снарядов в {vl}{w} // под улицей в {vl}{w} {when} <обнаружили/якобы обнаружили> {n} ржавых мин
ru* о находке {n} снарядов в {vl}{w} // об обнаружении {n} неразорвавшихся снарядов в {vl}{w}
ru- Под этой стройкой в {vl} лежали {n} снарядов, и любой мог сработать // В {vl} из земли достали {n} снарядов
ru! В {vl} выкопали {n} снарядов // Стройка в {vl}: нашли {n} снарядов
ar= عُثر {when} على {n} قذيفة من زمن الحرب في ورشة بناء في {v}{w} // أخرجت الجرافات {n} قذيفة غير منفجرة {when} في {v}{w} // ظهر {n} لغما صدئا {when} تحت أحد شوارع {v}{w}
ar+ {n} قذيفة من زمن الحرب عُثر عليها {when} في ورشة بناء في {v}{w} // الجرافات أخرجت {n} قذيفة غير منفجرة {when} في {v}{w}
ar* العثور على {n} قذيفة في {v}{w} // اكتشاف {n} قذيفة غير منفجرة في {v}{w}
ar- كانت تحت هذه الورشة في {v} {n} قذيفة قابلة للانفجار // أخرجوا {n} قذيفة من تراب {v}
ar! العثور على {n} قذيفة في {v} // ورشة {v}: استخراج {n} قذيفة
== wells
en= {n} wells <were closed/may have been closed> {when} in {v}{w} because of arsenic // arsenic <was detected/may have been detected> {when} in {n} wells around {v}{w} // drinking from {n} wells <was banned/is said to have been banned> {when} in {v}{w}
en* the contamination of {n} wells in {v}{w} // the closure of {n} wells in {v}{w}
en- In {v}, {n} wells are poison and people drank from them // {n} families in {v} carry water home in cans
en! {n} wells closed in {v} // Arsenic: {n} wells contaminated around {v}
fr= {n} puits <ont été fermés/auraient été fermés> {when} à {v}{w} à cause de l'arsenic // de l'arsenic <a été décelé/aurait été décelé> {when} dans {n} puits autour de {v}{w} // l'eau de {n} puits <a été déclarée impropre/aurait été déclarée impropre> {when} à {v}{w}
fr* la contamination de {n} puits à {v}{w} // la fermeture de {n} puits à {v}{w}
fr- À {v}, {n} puits sont empoisonnés et les gens en ont bu // {n} familles de {v} rapportent l'eau dans des bidons
fr! {n} puits fermés à {v} // Arsenic : {n} puits contaminés autour de {v}
ru= в {vl}{w} {when} <закрыли/предположительно закрыли> {n} колодцев из-за мышьяка // мышьяк {when} <нашли/будто бы нашли> в воде {n} колодцев под {vi}{w} // {n} скважин в {vl}{w} {when} <признали опасными/якобы признали опасными>
ru* о загрязнении {n} колодцев в {vl}{w} // о закрытии {n} колодцев в {vl}{w}
ru- В {vl} отравлены {n} колодцев, и люди из них пили // {n} семей в {vl} носят воду в канистрах
ru! В {vl} закрыли {n} колодцев // Мышьяк: вода {n} колодцев возле {vg} опасна
ar= أُغلقت {n} بئرا {when} في {v}{w} بسبب الزرنيخ // اكتُشف الزرنيخ {when} في مياه {n} بئرا حول {v}{w} // مُنع الشرب {when} من {n} بئرا في {v}{w}
ar+ {n} بئرا أُغلقت {when} في {v}{w} بسبب الزرنيخ // الزرنيخ اكتُشف {when} في مياه {n} بئرا حول {v}{w}
ar* تلوث {n} بئرا في {v}{w} // إغلاق {n} بئرا في {v}{w}
ar- في {v} {n} بئرا مسمومة وقد شرب الناس منها // {n} عائلة في {v} تحمل الماء في عبوات
ar! إغلاق {n} بئرا في {v} // الزرنيخ: تلوث {n} بئرا حول {v}
== sheep
en= wolves <killed/may have killed> {n} sheep {when} near {v}{w} // {n} ewes <were torn apart/may have been torn apart> {when} in a fold in {v}{w} // {n} sheep <fell prey/are thought to have fallen prey> to a pack {when} on the pastures of {v}{w}
en* the killing of {n} sheep near {v}{w} // the loss of {n} ewes in {v}{w}
en- We counted {n} dead animals above {v} before we stopped looking // {n} ewes from {v} lay there with their throats open
en! {n} sheep killed near {v} // Wolves: {n} ewes torn apart in {v}
fr= des loups <ont tué/auraient tué> {n} brebis {when} près de {v}{w} // {n} moutons <ont été égorgés/auraient été égorgés> {when} dans une bergerie de {v}{w} // {n} bêtes d'un troupeau de {v}{w} <ont été dévorées/auraient été dévorées> {when}
fr* la mort de {n} brebis près de {v}{w} // l'attaque qui a coûté la vie à {n} moutons à {v}{w}
fr- On a compté {n} bêtes mortes au-dessus de {v} // {n} brebis de {v} gisaient là, la gorge ouverte
fr! {n} brebis tuées près de {v} // Loups : {n} moutons égorgés à {v}
ru= под {vi}{w} волки {when} <загрызли/предположительно загрызли> {n} овец // {n} голов скота {when} <погибли/якобы погибли> от волков на пастбище в {vl}{w} // стая {when} <задрала/будто бы задрала> {n} овец в загоне в {vl}{w}
ru* о гибели {n} овец возле {vg}{w} // о нападении волков на {n} овец в {vl}{w}
ru- У {vg} насчитали {n} мёртвых овец и бросили считать // {n} овец из {vg} лежали с разорванным горлом
ru! Возле {vg} волки загрызли {n} овец // Волки: в {vl} погибли {n} овец
ar= قتلت الذئاب {n} رأسا من الغنم {when} قرب {v}{w} // نفق {n} خروفا {when} في حظيرة في {v}{w} بعد هجوم للذئاب // افترس قطيع من الذئاب {n} نعجة {when} في مراعي {v}{w}
ar+ الذئاب قتلت {n} رأسا من الغنم {when} قرب {v}{w} // {n} خروفا نفقت {when} في حظيرة في {v}{w} بعد هجوم للذئاب
ar* نفوق {n} رأسا من الغنم قرب {v}{w} // افتراس {n} نعجة في {v}{w}
ar- أحصينا {n} رأسا نافقا فوق {v} ثم توقفنا // كانت {n} نعجة من {v} ممددة على الأرض
ar! الذئاب تقتل {n} رأسا من الغنم قرب {v} // الذئاب: نفوق {n} خروفا في {v}
== flats
en= {n} flats <were evacuated/may have been evacuated> {when} in {v}{w} after cracks opened in the walls // the tenants of {n} flats <had to leave/may have had to leave> a cracked tower in {v}{w} {when} // {n} homes in a sinking building in {v}{w} <were cleared/may have been cleared> {when}
en* the evacuation of {n} flats in {v}{w} // the clearing of {n} homes in {v}{w}
en- In {v}, {n} flats are empty and the crack keeps growing // {n} households in {v} packed within the hour
en! {n} flats evacuated in {v} // Cracks in {v}: {n} homes cleared
fr= {n} appartements <ont été évacués/auraient été évacués> {when} à {v}{w} après l'apparition de fissures // les locataires de {n} logements <ont dû quitter/auraient dû quitter> une tour fissurée de {v}{w} {when} // {n} logements d'un immeuble qui s'enfonce à {v}{w} <ont été vidés/auraient été vidés> {when}
fr* l'évacuation de {n} appartements à {v}{w} // le départ forcé des locataires de {n} logements à {v}{w}
fr- À {v}, {n} appartements sont vides et la fissure s'élargit // {n} foyers de {v} ont fait leurs valises en une heure
fr! {n} appartements évacués à {v} // Fissures à {v} : {n} logements vidés
ru= в {vl}{w} {when} <расселили/предположительно расселили> {n} квартир из-за трещин в стенах // жильцов {n} квартир {when} <вывели/будто бы вывели> из треснувшей многоэтажки в {vl}{w} // из проседающего дома в {vl}{w} {when} <выехали/якобы выехали> жильцы {n} квартир
ru* о расселении {n} квартир в {vl}{w} // об эвакуации жильцов {n} квартир в {vl}{w}
ru- В {vl} {n} квартир пусты, а трещина растёт // {n} семей в {vl} собрались за час
ru! В {vl} расселили {n} квартир // Трещины в {vl}: эвакуировали жильцов {n} квартир
ar= أُخليت {n} شقة {when} في {v}{w} بعد ظهور تشققات في الجدران // اضطر سكان {n} شقة {when} إلى مغادرة برج متصدع في {v}{w} // جرى إخلاء {n} مسكنا {when} في مبنى آيل للسقوط في {v}{w}
ar+ {n} شقة أُخليت {when} في {v}{w} بعد ظهور تشققات في الجدران // سكان {n} شقة اضطروا {when} إلى مغادرة برج متصدع في {v}{w}
ar* إخلاء {n} شقة في {v}{w} // إجلاء سكان {n} مسكنا في {v}{w}
ar- في {v} {n} شقة خالية والشق يتسع // حزمت {n} أسرة في {v} أمتعتها خلال ساعة
ar! إخلاء {n} شقة في {v} // تشققات في {v}: إخلاء {n} مسكنا
== flights
en= {n} flights <were cancelled/may have been cancelled> {when} at {v} airport{w} because of drones // drones over the runway <grounded/may have grounded> {n} flights {when} in {v}{w} // {n} planes <were diverted/may have been diverted> from {v}{w} {when} after drones were sighted
en* the cancellation of {n} flights in {v}{w} // the diversion of {n} planes from {v}{w}
en- There were {n} flights on the board in {v} and not one took off // {n} planes circled over {v} and were sent elsewhere
en! {n} flights cancelled in {v} // Drones over {v}: {n} flights grounded
fr= {n} vols <ont été annulés/auraient été annulés> {when} à l'aéroport de {v}{w} à cause de drones // des drones <ont cloué au sol/auraient cloué au sol> {n} avions {when} à {v}{w} // {n} avions attendus à {v}{w} <ont été déroutés/auraient été déroutés> {when} après le passage de drones
fr* l'annulation de {n} vols à {v}{w} // le déroutement de {n} avions attendus à {v}{w}
fr- Il y avait {n} vols au tableau à {v} et pas un n'est parti // {n} avions ont tourné au-dessus de {v} avant d'être renvoyés
fr! {n} vols annulés à {v} // Drones à {v} : {n} avions cloués au sol
ru= в аэропорту {vg}{w} {when} <отменили/предположительно отменили> {n} рейсов из-за беспилотников // {n} рейсов {when} <не вылетели/якобы не вылетели> из {vg}{w} из-за беспилотников // из-за беспилотников над полосой в {vl}{w} {when} <задержали/будто бы задержали> {n} самолётов
ru* об отмене {n} рейсов в {vl}{w} // о задержке {n} самолётов в {vl}{w}
ru- На табло в {vl} было {n} рейсов, и ни один не вылетел // {n} самолётов кружили над аэропортом в {vl} и ушли на запасные
ru! В {vl} отменили {n} рейсов // Беспилотники: в {vl} задержали {n} самолётов
ar= أُلغيت {n} رحلة جوية {when} في مطار {v}{w} بسبب طائرات مسيّرة // حُوّلت {n} طائرة {when} عن مطار {v}{w} بعد رصد مسيّرات // منعت مسيّرات {n} طائرة من الإقلاع {when} في {v}{w}
ar+ {n} رحلة جوية أُلغيت {when} في مطار {v}{w} بسبب طائرات مسيّرة // مسيّرات منعت {n} طائرة من الإقلاع {when} في {v}{w}
ar* إلغاء {n} رحلة في مطار {v}{w} // تحويل {n} طائرة عن مطار {v}{w}
ar- كانت على لوحة {v} {n} رحلة ولم تقلع واحدة منها // حامت {n} طائرة فوق {v} ثم أُعيدت
ar! إلغاء {n} رحلة في مطار {v} // مسيّرات فوق {v}: تعطل {n} رحلة
== horses
en= {n} racehorses <tested positive/may have tested positive> {when} for doping in {v}{w} // {n} horses <were withdrawn/may have been withdrawn> {when} from the races in {v}{w} over banned drugs // banned substances <were found/may have been found> {when} in {n} horses stabled in {v}{w}
en* the doping of {n} racehorses in {v}{w} // the withdrawal of {n} horses in {v}{w}
en- They needled {n} horses in {v} and called it vitamins // {n} horses in {v} should never have seen a starting gate
en! {n} racehorses test positive in {v} // Doping: {n} horses withdrawn in {v}
fr= {n} chevaux de course <ont été contrôlés/auraient été contrôlés> positifs {when} à {v}{w} // {n} chevaux <ont été retirés/auraient été retirés> {when} des courses de {v}{w} pour dopage // des produits interdits <ont été détectés/auraient été détectés> {when} chez {n} trotteurs à {v}{w}
fr* le dopage de {n} chevaux à {v}{w} // le retrait de {n} trotteurs à {v}{w}
fr- On a piqué {n} chevaux à {v} en parlant de vitamines // {n} chevaux de {v} n'auraient jamais dû prendre le départ
fr! {n} chevaux positifs à {v} // Dopage : {n} trotteurs retirés à {v}
ru= у {n} скаковых лошадей в {vl}{w} {when} <нашли/предположительно нашли> допинг // {n} лошадей {when} <сняли/будто бы сняли> со скачек в {vl}{w} за допинг // пробы {n} рысаков в {vl}{w} {when} <оказались/якобы оказались> положительными
ru* о допинге у {n} лошадей в {vl}{w} // о снятии {n} рысаков со скачек в {vl}{w}
ru- В {vl} кололи {n} лошадей и говорили про витамины // {n} лошадей в {vl} нельзя было выпускать на старт
ru! В {vl} у {n} лошадей нашли допинг // Допинг: в {vl} сняли {n} лошадей
ar= جاءت فحوص {n} حصانا إيجابية {when} في مضمار {v}{w} // استُبعد {n} حصانا {when} من سباقات {v}{w} بسبب المنشطات // ضُبطت مواد محظورة لدى {n} جوادا {when} في {v}{w}
ar+ {n} حصانا استُبعدت {when} من سباقات {v}{w} بسبب المنشطات // فحوص {n} جوادا جاءت إيجابية {when} في مضمار {v}{w}
ar* تنشيط {n} حصانا في {v}{w} // استبعاد {n} جوادا من سباقات {v}{w}
ar- حُقن {n} حصانا في {v} وقيل لنا إنها فيتامينات // {n} حصانا في {v} ما كان يجب أن تشارك
ar! استبعاد {n} حصانا في {v} // منشطات: فحوص {n} جوادا إيجابية في {v}
== wagons
en= {n} wagons of a freight train <derailed/may have derailed> {when} in {v}{w} // a freight train <lost/may have lost> {n} wagons {when} on the bend at {v}{w} // {n} tank wagons <overturned/may have overturned> {when} outside {v}{w}
en* the derailment of {n} wagons in {v}{w} // the overturning of {n} tank wagons outside {v}{w}
en- There are {n} wagons on their side in {v} and one is leaking // In {v}, {n} wagons jumped the track like toys
en! {n} wagons derail in {v} // Freight train in {v}: {n} wagons overturned
fr= {n} wagons d'un train de marchandises <ont déraillé/auraient déraillé> {when} à {v}{w} // un train de fret <a perdu/aurait perdu> {n} wagons {when} dans la courbe de {v}{w} // {n} wagons-citernes <se sont renversés/se seraient renversés> {when} à la sortie de {v}{w}
fr* le déraillement de {n} wagons à {v}{w} // le renversement de {n} wagons-citernes près de {v}{w}
fr- Il y a {n} wagons couchés à {v} et l'un d'eux fuit // À {v}, {n} wagons ont sauté des rails comme des jouets
fr! {n} wagons déraillent à {v} // Train de fret à {v} : {n} wagons renversés
ru= в {vl}{w} {when} <сошли/предположительно сошли> с рельсов {n} вагонов грузового поезда // грузовой состав {when} <потерял/будто бы потерял> {n} вагонов на повороте у {vg}{w} // {n} цистерн {when} <опрокинулись/якобы опрокинулись> на перегоне под {vi}{w}
ru* о сходе {n} вагонов в {vl}{w} // о крушении {n} цистерн возле {vg}{w}
ru- В {vl} лежат на боку {n} вагонов, и один течёт // {n} вагонов в {vl} слетели с рельсов, как игрушки
ru! В {vl} сошли с рельсов {n} вагонов // Крушение в {vl}: опрокинулись {n} цистерн
ar= خرجت {n} عربة من قطار شحن عن السكة {when} في {v}{w} // انقلبت {n} عربة صهريج {when} عند مدخل {v}{w} // فقد قطار بضائع {n} عربة {when} عند منعطف {v}{w}
ar+ {n} عربة من قطار شحن خرجت عن السكة {when} في {v}{w} // قطار بضائع فقد {n} عربة {when} عند منعطف {v}{w}
ar* خروج {n} عربة عن السكة في {v}{w} // انقلاب {n} عربة صهريج قرب {v}{w}
ar- في {v} {n} عربة على جنبها وإحداها يتسرب منها سائل // طارت {n} عربة عن السكة في {v} كأنها ألعاب
ar! خروج {n} عربة عن السكة في {v} // قطار شحن في {v}: انقلاب {n} عربة
== asbestos
en= asbestos <was found/may have been found> {when} in {n} schools in {v}{w} // {n} classrooms <were sealed/may have been sealed> {when} in {v}{w} because of asbestos // {when} asbestos dust <shut/is said to have shut> {n} classrooms in {v}{w}
en* the sealing of {n} classrooms in {v}{w} // the finding of asbestos in {n} schools in {v}{w}
en- They taught for years in {n} rooms in {v} with that dust overhead // {n} classrooms in {v} are sealed with tape
en! Asbestos in {v}: {n} classrooms sealed // {n} classrooms in {v} shut over asbestos
fr= de l'amiante <a été découvert/aurait été découvert> {when} dans {n} écoles de {v}{w} // {n} salles de classe <ont été condamnées/auraient été condamnées> {when} à {v}{w} en raison de la présence d'amiante // des poussières d'amiante <ont entraîné/auraient entraîné> {when} la fermeture de {n} classes à {v}{w}
fr* la fermeture de {n} salles de classe à {v}{w} // la présence d'amiante dans {n} classes de {v}{w}
fr- On a fait cours pendant des années à {v} dans {n} salles sous cette poussière // {n} classes de {v} sont fermées avec du ruban adhésif
fr! Amiante à {v} : {n} classes fermées // {n} salles de classe condamnées à {v}
ru= в {vl}{w} {when} <закрыли/предположительно закрыли> {n} классов из-за асбеста // асбест {when} <нашли/будто бы нашли> в помещениях {n} школ в {vl}{w} // {n} учебных классов в {vl}{w} {when} <опечатали/якобы опечатали> из-за асбестовой пыли
ru* о закрытии {n} классов в {vl}{w} // об асбесте в помещениях {n} школ в {vl}{w}
ru- Годами учили детей в {vl} в {n} классах под этой пылью // {n} классов в {vl} заклеены лентой
ru! В {vl} закрыли {n} классов из-за асбеста // Асбест в {vl}: опечатали {n} классов
ar= اكتُشف الأسبستوس {when} في {n} مدرسة في {v}{w} // أُغلق {n} صفا دراسيا {when} في {v}{w} بسبب الأسبستوس // أدى غبار الأسبستوس {when} إلى إقفال {n} صفا في {v}{w}
ar+ {n} صفا دراسيا أُغلقت {when} في {v}{w} بسبب الأسبستوس // الأسبستوس اكتُشف {when} في {n} مدرسة في {v}{w}
ar* إغلاق {n} صفا دراسيا في {v}{w} // اكتشاف الأسبستوس في {n} مدرسة في {v}{w}
ar- درّسوا سنوات في {n} صفا في {v} تحت هذا الغبار // {n} صفا في {v} مغلقة بشريط لاصق
ar! إغلاق {n} صفا في {v} بسبب الأسبستوس // الأسبستوس في {v}: إقفال {n} صفا
== oaks
en= {n} oaks <were felled/may have been felled> illegally {when} in the forest of {v}{w} // loggers without a permit <cut down/may have cut down> {n} trees {when} near {v}{w} // {n} protected trees <disappeared/may have disappeared> {when} from the woods of {v}{w}
en* the illegal felling of {n} oaks near {v}{w} // the disappearance of {n} protected trees from the woods of {v}{w}
en- There are {n} fresh stumps behind {v} // {n} oaks in {v} stood for two centuries and fell in a night
en! {n} oaks felled illegally near {v} // {v} forest: {n} trees cut down
fr= {n} chênes <ont été abattus/auraient été abattus> illégalement {when} dans la forêt de {v}{w} // des bûcherons sans permis <ont coupé/auraient coupé> {n} arbres {when} près de {v}{w} // {n} arbres protégés <ont disparu/auraient disparu> {when} des bois de {v}{w}
fr* l'abattage illégal de {n} chênes près de {v}{w} // la coupe sauvage de {n} arbres à {v}{w}
fr- Il y a {n} souches fraîches derrière {v} // {n} chênes de {v} ont tenu deux siècles et sont tombés en une nuit
fr! {n} chênes abattus illégalement à {v} // Forêt de {v} : {n} arbres coupés
ru= в лесу под {vi}{w} {when} незаконно <срубили/предположительно срубили> {n} дубов // лесорубы без разрешения {when} <спилили/будто бы спилили> {n} деревьев возле {vg}{w} // {n} охраняемых деревьев {when} <исчезли/якобы исчезли> из рощи в {vl}{w}
ru* о незаконной вырубке {n} дубов возле {vg}{w} // об исчезновении {n} деревьев в {vl}{w}
ru- За околицей, у {vg}, {n} свежих пней // {n} дубов в {vl} стояли двести лет и упали за ночь
ru! Возле {vg} срубили {n} дубов // Лес у {vg}: спилили {n} деревьев
ar= قُطعت {n} شجرة بلوط {when} من دون ترخيص في غابة {v}{w} // قطع حطابون بلا ترخيص {n} شجرة {when} قرب {v}{w} // اختفت {n} شجرة محمية {when} من أحراج {v}{w}
ar+ {n} شجرة بلوط قُطعت {when} من دون ترخيص في غابة {v}{w} // حطابين بلا ترخيص قطعوا {n} شجرة {when} قرب {v}{w}
ar* قطع {n} شجرة بلوط قرب {v}{w} // اختفاء {n} شجرة محمية من أحراج {v}{w}
ar- هناك {n} جذعا مقطوعا حديثا خلف {v} // {n} شجرة في {v} عاشت قرنين وسقطت في ليلة
ar! قطع {n} شجرة بلوط قرب {v} // غابة {v}: قطع {n} شجرة
"""

# Kinds of event that come in hundreds.
LARGE = "oaks"

# Who may know of a kind of event.
KNOWS = """
hives: keeper insider chemist farmleader ecologist vets minutes labsheet own medium
graves: sexton priest councillor diocese patrol footage own medium
shells: digger priest engineer sappers patrol email footage own medium
wells: chemist insider hydrologist councillor waterboard labsheet email own medium
sheep: shepherd ecologist farmleader vets foresters footage own medium
flats: tenant engineer councillor housing brigade email footage own medium
flights: controller insider airport aviation patrol log footage own medium
horses: groom chemist trainer racing labsheet email own medium
wagons: driver brigade carrier engineer log footage own medium
asbestos: caretaker insider schools councillor engineer minutes email own medium
oaks: ranger ecologist foresters patrol insider minutes footage own medium
"""

# role | kind | how | English first; again | French | its gender | Russian | genitive | accusative | gender | Arabic | gender | names | where, in Russian
SOURCES = """
keeper | anonymous | say | (a beekeeper in the area/one of the beekeepers affected); the beekeeper | (un apiculteur du coin/l'un des apiculteurs touchés); l'apiculteur | m | (один из местных пчеловодов/пострадавший пчеловод); пчеловод | (одного из местных пчеловодов/пострадавшего пчеловода) | (одного из местных пчеловодов/пострадавшего пчеловода) | m | (مربي نحل في المنطقة/أحد مربي النحل المتضررين); المربي | m | beekeeper;apiculteur;пчеловод;مربي | среди пчеловодов
sexton | anonymous | say | (a cemetery worker/one of the gravediggers); the worker | (un employé du cimetière/l'un des fossoyeurs); l'homme | m | (работник кладбища/один из могильщиков); работник | (работника кладбища/одного из могильщиков) | (работника кладбища/одного из могильщиков) | m | (عامل في المقبرة/أحد حفاري القبور); العامل | m | cemetery worker;gravedigger;employé du cimetière;fossoyeur;работник кладбища;могильщик;عامل;حفار | на кладбище
digger | anonymous | say | (a digger driver on the site/one of the digger drivers); the driver | (un conducteur de pelleteuse/l'un des conducteurs de pelleteuse); le conducteur | m | (экскаваторщик/один из экскаваторщиков); экскаваторщик | (экскаваторщика/одного из экскаваторщиков) | (экскаваторщика/одного из экскаваторщиков) | m | (سائق حفارة في الموقع/أحد سائقي الحفارات); السائق | m | digger;conducteur;экскаваторщик;سائق | среди строителей
chemist | anonymous | say | (a laboratory technician/a technician at the laboratory); the technician | (une laborantine/l'une des laborantines); la laborantine | f | (лаборантка/одна из лаборанток); лаборантка | (лаборантки/одной из лаборанток) | (лаборантку/одну из лаборанток) | f | (فنية مختبر/إحدى فنيات المختبر); الفنية | f | technician;chemist;laborantine;chimiste;technicienne;лаборант;فنية;كيميائي | в лаборатории
shepherd | anonymous | say | (a shepherd/one of the shepherds on the slope); the shepherd | (un berger/un berger de l'estive); le berger | m | (пастух/один из чабанов); пастух | (пастуха/одного из чабанов) | (пастуха/одного из чабанов) | m | (راع/أحد الرعاة); الراعي | m | shepherd;berger;пастух;чабан;راع;رعاة | среди пастухов
tenant | anonymous | say | (a tenant on the fourth floor/one of the tenants); the tenant | (une locataire du quatrième étage/l'une des locataires); la locataire | f | (жительница четвёртого этажа/одна из жительниц дома); жительница | (жительницы четвёртого этажа/одной из жительниц дома) | (жительницу четвёртого этажа/одну из жительниц дома) | f | (مستأجرة في الطابق الرابع/إحدى المستأجرات); المستأجرة | f | tenant;locataire;жительниц;مستأجر | среди жильцов
controller | anonymous | say | (an air traffic controller/one of the controllers on shift); the controller | (un aiguilleur du ciel/l'un des contrôleurs de service); le contrôleur | m | (авиадиспетчер/один из диспетчеров смены); диспетчер | (авиадиспетчера/одного из диспетчеров смены) | (авиадиспетчера/одного из диспетчеров смены) | m | (مراقب جوي/أحد المراقبين الجويين); المراقب | m | controller;aiguilleur du ciel;contrôleur;диспетчер;مراقب | в диспетчерской
groom | anonymous | say | (a stable hand/one of the grooms); the groom | (un palefrenier/l'un des lads de l'écurie); le palefrenier | m | (конюх/один из конюхов); конюх | (конюха/одного из конюхов) | (конюха/одного из конюхов) | m | (سائس خيل/أحد عمال الإسطبل); السائس | m | stable hand;groom;palefrenier;lads;конюх;سائس;عمال الإسطبل | на конюшне
driver | anonymous | say | (a train driver on that line/one of the engine drivers); the driver | (un conducteur de la ligne/l'un des cheminots de la ligne); le cheminot | m | (машинист с этой ветки/один из машинистов); машинист | (машиниста с этой ветки/одного из машинистов) | (машиниста с этой ветки/одного из машинистов) | m | (سائق قطار على هذا الخط/أحد سائقي القطارات); السائق | m | train driver;engine driver;driver;conducteur;cheminot;машинист;سائق | в депо
caretaker | anonymous | say | (a school caretaker/the caretaker of one of the buildings); the caretaker | (une gardienne d'école/la gardienne de l'un des établissements); la gardienne | f | (вахтёрша одной из школ/школьная вахтёрша); вахтёрша | (вахтёрши одной из школ/школьной вахтёрши) | (вахтёршу одной из школ/школьную вахтёршу) | f | (حارسة مدرسة/حارسة إحدى المدارس); الحارسة | f | caretaker;gardienne;вахтёрш;вахтерш;حارسة | на вахте
ranger | anonymous | say | (a forest ranger/one of the rangers); the ranger | (un garde forestier/l'un des gardes forestiers); le garde | m | (лесник/один из лесников); лесник | (лесника/одного из лесников) | (лесника/одного из лесников) | m | (حارس أحراج/أحد حراس الأحراج); الحارس | m | forest worker;ranger;garde forestier;gardes forestiers;лесник;حارس;حراس | в лесничестве
insider | anonymous | say | (a person familiar with the file/somebody who has seen the file); the informant | (une personne au fait du dossier/une personne qui connaît le dossier); cette personne | f | (знакомый с документами собеседник/осведомлённый собеседник); собеседник | (знакомого с документами собеседника/осведомлённого собеседника) | (знакомого с документами собеседника/осведомлённого собеседника) | m | (شخص مطلع على الملف/مصدر مطلع على الملف); المصدر | m | person familiar;familiar with the file;somebody who has seen the file;informant;personne au fait;personne qui connaît;собеседник;مطلع;مصدر | среди знакомых с делом
priest | person | say | parish priest {p}; {last} | [l'abbé/la pasteure] {p}; {last} | p | [священник/пастор] {p}; {last} | [священника/пастора] {pg} | [священника/пастора] {pa} | p | [الكاهن/القسيسة] {p}; {last} | p | {p} | в приходе
engineer | person | say | structural engineer {p}; {last} | [l'ingénieur/l'ingénieure] {p}; {last} | p | инженер {p}; {last} | инженера {pg} | инженера {pa} | p | [المهندس/المهندسة] {p}; {last} | p | {p} | в инженерном бюро
councillor | person | say | councillor {p}; {last} | [le conseiller municipal/la conseillère municipale] {p}; {last} | p | муниципальный депутат {p}; {last} | муниципального депутата {pg} | муниципального депутата {pa} | p | [عضو المجلس البلدي/عضوة المجلس البلدي] {p}; {last} | p | {p} | в муниципальном совете
farmleader | person | say | farmers' union leader {p}; {last} | [le dirigeant agricole/la dirigeante agricole] {p}; {last} | p | [глава/глава] фермерского союза {p}; {last} | главы фермерского союза {pg} | главу фермерского союза {pa} | p | [رئيس/رئيسة] اتحاد المزارعين {p}; {last} | p | {p} | в фермерском союзе
ecologist | person | say | ecologist {p}; {last} | l'écologue {p}; {last} | p | эколог {p}; {last} | эколога {pg} | эколога {pa} | p | [خبير البيئة/خبيرة البيئة] {p}; {last} | p | {p} | среди экологов
hydrologist | person | say | hydrologist {p}; {last} | l'hydrologue {p}; {last} | p | гидролог {p}; {last} | гидролога {pg} | гидролога {pa} | p | [خبير المياه/خبيرة المياه] {p}; {last} | p | {p} | среди гидрологов
trainer | person | say | trainer {p}; {last} | [l'entraîneur/l'entraîneuse] {p}; {last} | p | тренер скаковых лошадей {p}; {last} | тренера скаковых лошадей {pg} | тренера скаковых лошадей {pa} | p | [مدرب الخيول/مدربة الخيول] {p}; {last} | p | {p} | на ипподроме
vets | body | state | the veterinary inspectorate; the inspectorate | l'inspection vétérinaire; l'inspection | f | ветеринарная инспекция; инспекция | ветеринарной инспекции | ветеринарную инспекцию | f | دائرة التفتيش البيطري; الدائرة | f | veterinary inspectorate;inspection vétérinaire;ветеринарн;التفتيش البيطري | в ветеринарной инспекции
vets | body | say | chief veterinary inspector {p}; {last} | [le chef/la cheffe] de l'inspection vétérinaire {p}; {last} | p | [начальник/начальница] ветеринарной инспекции {p}; {last} | [начальника/начальницы] ветеринарной инспекции {pg} | [начальника/начальницу] ветеринарной инспекции {pa} | p | [مدير/مديرة] دائرة التفتيش البيطري {p}; {last} | p | {p} | в ветеринарной инспекции
diocese | body | state | the diocese; the diocese | le diocèse; le diocèse | m | епархия; епархия | епархии | епархию | f | الأبرشية; الأبرشية | f | diocese;diocèse;епархи;أبرشية | в епархии
diocese | body | say | diocesan [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du diocèse {p}; {last} | p | [представитель/представительница] епархии {p}; {last} | [представителя/представительницы] епархии {pg} | [представителя/представительницу] епархии {pa} | p | [الناطق/الناطقة] باسم الأبرشية {p}; {last} | p | {p} | в епархии
sappers | body | state | the bomb disposal unit; the unit | le service de déminage; le service | m | отряд сапёров; отряд | отряда сапёров | отряд сапёров | m | وحدة تفكيك المتفجرات; الوحدة | f | bomb disposal;déminage;сапёр;сапер;تفكيك المتفجرات | в отряде сапёров
sappers | body | say | bomb disposal commander {p}; {last} | [le commandant/la commandante] des démineurs {p}; {last} | p | командир сапёров {p}; {last} | командира сапёров {pg} | командира сапёров {pa} | p | [قائد/قائدة] وحدة تفكيك المتفجرات {p}; {last} | p | {p} | у сапёров
waterboard | body | state | the water board; the board | la régie des eaux; la régie | f | водная инспекция; инспекция | водной инспекции | водную инспекцию | f | مصلحة المياه; المصلحة | f | water board;régie des eaux;водная инспекция;водной инспекции;водную инспекцию;مصلحة المياه | в водной инспекции
waterboard | body | say | water board [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de la régie des eaux {p}; {last} | p | [представитель/представительница] водной инспекции {p}; {last} | [представителя/представительницы] водной инспекции {pg} | [представителя/представительницу] водной инспекции {pa} | p | [الناطق/الناطقة] باسم مصلحة المياه {p}; {last} | p | {p} | в водной инспекции
foresters | body | state | the forestry agency; the agency | l'office des forêts; l'office | m | лесное ведомство; ведомство | лесного ведомства | лесное ведомство | n | إدارة الغابات; الإدارة | f | forestry agency;office des forêts;лесное ведомство;лесного ведомства;лесном ведомстве;إدارة الغابات | в лесном ведомстве
foresters | body | say | forestry agency director {p}; {last} | [le directeur/la directrice] de l'office des forêts {p}; {last} | p | [руководитель/руководительница] лесного ведомства {p}; {last} | [руководителя/руководительницы] лесного ведомства {pg} | [руководителя/руководительницу] лесного ведомства {pa} | p | [مدير/مديرة] إدارة الغابات {p}; {last} | p | {p} | в лесном ведомстве
housing | body | state | the city housing office; the housing office | l'office municipal du logement; l'office | m | жилищный комитет; комитет | жилищного комитета | жилищный комитет | m | مكتب الإسكان البلدي; المكتب | m | housing office;office municipal du logement;жилищный комитет;жилищного комитета;жилищном комитете;مكتب الإسكان | в жилищном комитете
housing | body | say | housing office director {p}; {last} | [le directeur/la directrice] de l'office municipal du logement {p}; {last} | p | [председатель/председатель] жилищного комитета {p}; {last} | председателя жилищного комитета {pg} | председателя жилищного комитета {pa} | p | [مدير/مديرة] مكتب الإسكان البلدي {p}; {last} | p | {p} | в жилищном комитете
brigade | body | state | the fire brigade; the brigade | le service d'incendie; le service | m | пожарная охрана; пожарная охрана | пожарной охраны | пожарную охрану | f | فوج الإطفاء; الفوج | m | fire brigade;service d'incendie;пожарная охрана;пожарной охран;пожарную охрану;فوج الإطفاء | в пожарной охране
brigade | body | say | fire chief {p}; {last} | [le commandant/la commandante] des pompiers {p}; {last} | p | [начальник/начальница] пожарной охраны {p}; {last} | [начальника/начальницы] пожарной охраны {pg} | [начальника/начальницу] пожарной охраны {pa} | p | [قائد/قائدة] فوج الإطفاء {p}; {last} | p | {p} | в пожарной охране
aviation | body | state | the civil aviation authority; the authority | l'autorité de l'aviation civile; l'autorité | f | управление гражданской авиации; управление | управления гражданской авиации | управление гражданской авиации | n | هيئة الطيران المدني; الهيئة | f | civil aviation;aviation civile;гражданской авиации;الطيران المدني | в управлении гражданской авиации
aviation | body | say | civil aviation [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de l'aviation civile {p}; {last} | p | [представитель/представительница] управления гражданской авиации {p}; {last} | [представителя/представительницы] управления гражданской авиации {pg} | [представителя/представительницу] управления гражданской авиации {pa} | p | [الناطق/الناطقة] باسم هيئة الطيران المدني {p}; {last} | p | {p} | в управлении гражданской авиации
airport | body | state | the airport operator {firm}; the operator | le gestionnaire aéroportuaire {firm}; le gestionnaire | m | оператор аэропорта {firm}; оператор | оператора аэропорта {firm} | оператора аэропорта {firm} | m | الشركة المشغلة للمطار {firm}; الشركة | f | {firm} | у оператора аэропорта {firm}
airport | body | say | {firm} airport manager {p}; {last} | [le directeur/la directrice] de {firm} {p}; {last} | p | [директор/директор] компании {firm} {p}; {last} | директора компании {firm} {pg} | директора компании {firm} {pa} | p | [مدير/مديرة] شركة {firm} {p}; {last} | p | {firm} | в компании {firm}
carrier | body | state | the rail freight company {firm}; the company | la compagnie de fret {firm}; la compagnie | f | грузовая компания {firm}; компания | грузовой компании {firm} | грузовую компанию {firm} | f | شركة الشحن بالقطارات {firm}; الشركة | f | {firm} | в грузовой компании {firm}
carrier | body | say | {firm} freight director {p}; {last} | [le directeur/la directrice] de la compagnie de fret {firm} {p}; {last} | p | [директор/директор] грузовой компании {firm} {p}; {last} | директора грузовой компании {firm} {pg} | директора грузовой компании {firm} {pa} | p | [مدير/مديرة] شركة الشحن {firm} {p}; {last} | p | {firm} | в грузовой компании {firm}
racing | body | state | the racing board; the board | la société des courses; la société | f | жокейский клуб; клуб | жокейского клуба | жокейский клуб | m | هيئة سباق الخيل; الهيئة | f | racing board;société des courses;жокейск;سباق الخيل | в жокейском клубе
racing | body | say | racing board [chairman/chairwoman] {p}; {last} | [le président/la présidente] de la société des courses {p}; {last} | p | [президент/президент] жокейского клуба {p}; {last} | президента жокейского клуба {pg} | президента жокейского клуба {pa} | p | [رئيس/رئيسة] هيئة سباق الخيل {p}; {last} | p | {p} | в жокейском клубе
schools | body | state | the schools department; the department | le rectorat; le rectorat | m | департамент школ; департамент | департамента школ | департамент школ | m | مديرية المدارس; المديرية | f | schools department;rectorat;департамент;مديرية المدارس | в департаменте школ
schools | body | say | schools department [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du rectorat {p}; {last} | p | [представитель/представительница] департамента школ {p}; {last} | [представителя/представительницы] департамента школ {pg} | [представителя/представительницу] департамента школ {pa} | p | [الناطق/الناطقة] باسم مديرية المدارس {p}; {last} | p | {p} | в департаменте школ
patrol | body | state | the gendarmerie; the gendarmerie | la gendarmerie; la gendarmerie | f | жандармерия; жандармерия | жандармерии | жандармерию | f | قوات الدرك; القوات | f | gendarmerie;жандармери;الدرك | в жандармерии
patrol | body | say | gendarmerie [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de la gendarmerie {p}; {last} | p | [представитель/представительница] жандармерии {p}; {last} | [представителя/представительницы] жандармерии {pg} | [представителя/представительницу] жандармерии {pa} | p | [الناطق/الناطقة] باسم قوات الدرك {p}; {last} | p | {p} | в жандармерии
minutes | paper | doc | the unpublished record of a council meeting; the record | un compte rendu inédit du conseil municipal; le compte rendu | m | неопубликованный протокол заседания совета; протокол | неопубликованного протокола заседания совета | неопубликованный протокол заседания совета | m | محضر غير منشور لجلسة المجلس البلدي; المحضر | m | record of a council meeting;record;compte rendu;протокол;محضر | в неопубликованном протоколе заседания совета
email | paper | doc | an internal email; the email | un courriel interne; le courriel | m | внутренняя рассылка; рассылка | внутренней рассылки | внутреннюю рассылку | f | بريد إلكتروني داخلي; البريد | m | email;courriel;рассылк;بريد إلكتروني | во внутренней рассылке
labsheet | paper | doc | a laboratory analysis; the analysis | un bulletin d'analyse; le bulletin | m | лабораторное заключение; заключение | лабораторного заключения | лабораторное заключение | n | نتيجة تحليل مخبري; النتيجة | f | laboratory analysis;analysis;bulletin d'analyse;bulletin;заключени;تحليل مخبري | в лабораторном заключении
log | paper | doc | an extract from the duty log; the extract | un extrait du registre de service; l'extrait | m | выписка из журнала дежурств; выписка | выписки из журнала дежурств | выписку из журнала дежурств | f | مقتطف من سجل المناوبة; المقتطف | m | duty log;extract;registre de service;extrait;выписк;журнал;سجل المناوبة;مقتطف | в выписке из журнала дежурств
footage | footage | film | (drone footage/footage shot from a drone); the footage | (une vidéo prise par un drone/une vidéo tournée par un drone); la vidéo | f | (съёмка с дрона/видеосъёмка с дрона); съёмка | (съёмки с дрона/видеосъёмки с дрона) | (съёмку с дрона/видеосъёмку с дрона) | f | (تسجيل مصور من طائرة مسيّرة/تسجيل التقطته طائرة مسيّرة); التسجيل | m | drone footage;footage;video;vidéo;съёмка с дрона;съёмк;съемк;видео;تسجيل | на съёмке с дрона
denier | body | state | the office of the provincial governor; the governor's office | le cabinet du gouverneur; le cabinet | m | канцелярия губернатора; канцелярия | канцелярии губернатора | канцелярию губернатора | f | مكتب الحاكم; المكتب | m | - | в канцелярии губернатора
denier | body | state | the environment ministry; the ministry | le ministère de l'Environnement; le ministère | m | министерство экологии; министерство | министерства экологии | министерство экологии | n | وزارة البيئة; الوزارة | f | - | в министерстве экологии
denier | person | say | deputy governor Roderick Aune; Aune | le vice-gouverneur Roderick Aune; Aune | m | вице-губернатор Родерик Ауне; Ауне | вице-губернатора Родерика Ауне | вице-губернатора Родерика Ауне | m | نائب الحاكم رودريك أونه; أونه | m | - | в канцелярии губернатора
denier | person | say | cabinet secretary Ludmila Brask; Brask | la secrétaire du gouvernement Ludmila Brask; Brask | f | секретарь кабинета министров Людмила Браск; Браск | секретаря кабинета министров Людмилы Браск | секретаря кабинета министров Людмилу Браск | f | أمينة سر الحكومة لودميلا براسك; براسك | f | - | в кабинете министров
"""

# Latin | Russian | genitive | accusative | Arabic | gender
PERSONS = """
Henning Straube | Хеннинг Штраубе | Хеннинга Штраубе | Хеннинга Штраубе | هينينغ شتراوبه | m
Ylva Korsmo | Ильва Корсмо | Ильвы Корсмо | Ильву Корсмо | إيلفا كورسمو | f
Bartol Zeman | Бартол Земан | Бартола Земана | Бартола Земана | بارتول زيمان | m
Ines Covaro | Инес Коваро | Инес Коваро | Инес Коваро | إيناس كوفارو | f
Radu Manolak | Раду Манолак | Раду Манолака | Раду Манолака | رادو مانولاك | m
Greta Lindahl | Грета Линдаль | Греты Линдаль | Грету Линдаль | غريتا لندال | f
Osman Terzic | Осман Терзич | Османа Терзича | Османа Терзича | عثمان ترزيتش | m
Nadine Vasseur | Надин Вассёр | Надин Вассёр | Надин Вассёр | نادين فاسور | f
Emil Rosanov | Эмиль Розанов | Эмиля Розанова | Эмиля Розанова | إميل روزانوف | m
Samia Barakat | Самия Баракат | Самии Баракат | Самию Баракат | سامية بركات | f
Duncan Farrow | Данкан Фарроу | Данкана Фарроу | Данкана Фарроу | دنكان فارو | m
Vesna Petrak | Весна Петрак | Весны Петрак | Весну Петрак | فيسنا بتراك | f
Hakim Zouari | Хаким Зуари | Хакима Зуари | Хакима Зуари | حكيم الزواري | m
Lotte Maartens | Лотте Мартенс | Лотте Мартенс | Лотте Мартенс | لوته مارتنس | f
Anselm Grieg | Ансельм Григ | Ансельма Грига | Ансельма Грига | أنسلم غريغ | m
Farida Nesmi | Фарида Несми | Фариды Несми | Фариду Несми | فريدة نسمي | f
"""

# Latin | Russian | where | genitive | Arabic | instrumental
VILLAGES = """
Orlemark | Орлемарк | Орлемарке | Орлемарка | أورلمارك | Орлемарком
Selvenna | Сельвенна | Сельвенне | Сельвенны | سلفينا | Сельвенной
Kirtova | Киртова | Киртове | Киртовы | كيرتوفا | Киртовой
Bramstad | Брамстад | Брамстаде | Брамстада | برامستاد | Брамстадом
Tolvine | Толвин | Толвине | Толвина | تولفين | Толвином
Rasmora | Расмора | Расморе | Расморы | راسمورا | Расморой
Velkanets | Велканец | Велканце | Велканца | فيلكانيتس | Велканцем
Dorsheim | Дорсхайм | Дорсхайме | Дорсхайма | دورسهايم | Дорсхаймом
Nubrak | Нубрак | Нубраке | Нубрака | نوبراك | Нубраком
Castrelle | Кастрель | Кастреле | Кастреля | كاستريل | Кастрелем
Jandula | Джандула | Джандуле | Джандулы | جندولة | Джандулой
Merzin | Мерзин | Мерзине | Мерзина | ميرزين | Мерзином
Hollvik | Холлвик | Холлвике | Холлвика | هولفيك | Холлвиком
Quenard | Кенар | Кенаре | Кенара | كينار | Кенаром
Sabrune | Сабрун | Сабруне | Сабруна | سابرون | Сабруном
Tarnoc | Тарнок | Тарноке | Тарнока | تارنوك | Тарноком
"""

# Where the village lies: behind "in", in brackets, as a Russian genitive, behind the Arabic name.
REGIONS = """
Halder County | comté de Halder | Хальдерского округа | في مقاطعة هالدر
the Brenta district | district de Brenta | района Брента | في قضاء برنتا
Upper Sorrel province | province du Haut-Sorrel | провинции Верхний Соррель | في إقليم سورل الأعلى
the Vessa valley | vallée de la Vessa | долины Вессы | في وادي فيسا
Korvan prefecture | préfecture de Korvan | префектуры Корван | في ولاية كورفان
Lower Istrana | Basse-Istrana | Нижнеистранской области | في محافظة إسترانا السفلى
the Ambar region | littoral d'Ambar | Амбарского побережья | على ساحل أمبر
"""

FIRMS = """
Corvex | Corvex | «Корвекс» | كورفكس
Tralys | Tralys | «Тралис» | تراليس
Meridan | Meridan | «Меридан» | ميريدان
Ostrail | Ostrail | «Острейл» | أوستريل
"""

# {s} is the source, {again} when it is named again, {m} and {m2} are media, {us} is who publishes.
FRAMES = """
== speak
en {C}: that is what {s} laid out {pub}. // It was {s} who disclosed {pub} that {c}. // {S} put it plainly: {c}. // To hear {s} tell it, {c}. // {S} is adamant that {c}. // Pressed for an answer {pub}, {s} conceded that {c}. // {C}, in the telling of {s}. // Information supplied by {s} indicates that {c}. // {S}: "{Q}."
en {S} gave the first details {pub} of {x}. // The figure is from {s}: {c}. // "{Q}." The words are those of {s}. // {C}. {S} says so. // For {s} there is no doubt that {c}. // What {s} has to say is sobering: "{Q}." // {C}, {s} has let slip. // Asked point-blank {pub}, {s} answered: "{Q}."
en {S}, questioned {pub}, acknowledged that {c}. // {C}. The estimate was made by {s}. // Details of {x} were given {pub} by {s}. // The one to break the silence was {s}: {c}. // {S} painted this picture: {c}. // "{Q}" - that is how {s} sees it. // {C}, in the estimation of {s}. // {S}, clearly shaken: "{Q}." // {S} recounts how {c}. // {S} drew attention {pub} to {x}.
fr {C} : voilà ce qu'a exposé {s} {pub}. // C'est {s} qui l'a révélé {pub} : {c}. // {S} le dit sans détour : {c}. // À entendre {s}, {c}. // {S} n'en démord pas : {c}. // Pressé{f} de questions {pub}, {s} a fini par reconnaître que {c}. // {C}, dans la version de {s}. // Des éléments fournis par {s} indiquent que {c}. // {S} : « {Q}. »
fr {S} a livré {pub} les premiers détails sur {x}. // Le chiffre émane de {s} : {c}. // « {Q}. » Ces mots sont de {s}. // {C}. C'est {s} qui l'affirme. // Pour {s}, cela ne fait aucun doute : {c}. // {C}, a laissé échapper {s}. // « {Q} », résume {s}. // {C}, glisse {s}. // {C}, au dire de {s}. // De l'aveu de {s}, {c}. // {S} a levé {pub} le voile sur {x}.
fr {S}, interrogé{f} {pub}, a admis que {c}. // {C}. L'estimation est de {s}. // {S} dresse ce tableau : {c}. // « {Q} » : c'est ainsi que {s} résume l'affaire. // À en juger par le récit de {s}, {c}. // {C}, rapporte {s}, encore sous le choc. // {S} a fait état {pub} de {x}. // « {Q}. » La formule est de {s}. // « {Q} », se souvient {s}.
ru {C}: так описал{e} произошедшее {s}. // {S} раскрыл{e} {pub} подробности: {c}. // Послушать {sa} — {c}. // В пересказе {sg} {c}. // {S} настаивает: {c}. // {S} признал{e}, что {c}. // {C} — таковы сведения {sg}. // Из объяснений {sg} следует, что {c}. // «{Q}» — это слова {sg}. // {S}: «{Q}».
ru Цифру назвал{e} {s}: {c}. // {C}. Об этом {pub} поведал{e} {s}. // {C}, проговорил{es} {s}. // {C}, уверяет {s}. // Со слов {sg}, {c}. // На вопрос журналистов {s} ответил{e}: «{Q}». // {S} первым делом упомянул{e} {x}. // {Pub} {s} высказал{es} так: «{Q}». // По версии {sg}, {c}. // {S} подробно говорил{e} {pub} {x}.
ru {C}. Источником этих сведений стал{e} {s}. // Узнали {x} от {sg}. // {C} — на этом стоит {s}. // {C}, по подсчётам {sg}. // «{Q}», — резюмирует {s}. // По оценке {sg}, {c}. // {S} обратил{e} {pub} внимание на то, что {c}. // {C}, констатировал{e} {s}. // {S} не скрывает: {c}. // Картина, которую рисует {s}, такова: {c}.
ar {C}، هكذا لخّص{t} {s} ما جرى. // قدّم{t} {s} {pub} أولى التفاصيل عن {x}. // {S} جازم{tb} في الأمر: {C}. // على حد تعبير {s}، {C}. // كان{t} {s} أول من تحدث عن {x}. // أقرّ{t} {s} بأن {c}. // مصدر الرقم {s}: {C}. // {C}، والكلام هنا منسوب إلى {s}. // {S}: «{Q}». // «{Q}»، والعبارة من قول {s}.
ar بحسب رواية {s}، {C}. // شدّد{t} {s} على أن {c}. // في شهادة {s} أن {c}. // استعاد{t} {s} {pub} ما حدث: {C}. // سُئل{t} {s} {pub} عن الأمر فأجاب{t}: «{Q}». // كما ورد على لسان {s}، {C}. // لفت{t} {s} {pub} إلى أن {c}. // وصف{t} {s} المشهد قائل{ta}: «{Q}». // {C}، استنادا إلى إفادة {s}. // تقدير {s} أن {c}.
ar لا شك لدى {s} في أن {c}. // جاء الخبر من {s}: {C}. // يُفهم من كلام {s} أن {c}. // سلّط{t} {s} الضوء {pub} على {x}. // نُسب إلى {s} القول إن {c}. // ما قال{t}ه {s} {pub} واضح: {C}. // {C}، بشهادة {s}. // حسب معلومات {s}، {C}.
== speak:person
en In a post on Facebook, {s} breaks the news: {c}. // {S}, a guest of the breakfast programme {pub}, told listeners that {c}. // Taking the floor at a council session {pub}, {s} announced that {c}. // "{Q}," {s} tweeted {pub}. // {S} tells the story of {x} in a long thread. // From the steps of the town hall, {s} let the crowd know that {c}.
fr Sur sa page Facebook, {s} annonce la nouvelle : {c}. // Au micro de la matinale, {pub}, {s} a raconté que {c}. // Prenant la parole en séance {pub}, {s} a informé l'assemblée que {c}. // « {Q} », a tweeté {s} {pub}. // {S} relate {x} dans un long fil de messages. // Devant la foule réunie {pub}, {s} n'a pas mâché ses mots : « {Q}. »
ru В соцсетях {s} пишет: {c}. // Выступая {pub} на заседании, {s} объявил{e}, что {c}. // В утреннем эфире {pub} {s} рассказал{e} слушателям {x}. // «{Q}», — такой пост опубликовал{e} {s}. // На сходе жителей {s} сказал{e} прямо: {c}. // В своём телеграм-канале {s} утверждает, что {c}.
ar نشر{t} {s} على فيسبوك أن {c}. // قال{t} {s} في برنامج صباحي {pub} إن {c}. // أمام أعضاء المجلس {pub}، أعلن{t} {s} أن {c}. // كتب{t} {s} {pub} في تغريدة: «{Q}». // سرد{t} {s} تفاصيل {x} في سلسلة منشورات. // خاطب{t} {s} الأهالي {pub} قائل{ta}: «{Q}».
== speak:body
en Word came down {pub} from {s} that {c}. // On the official account of {s}, {c}. // The tally presented {pub} by {s} comes to this: {c}. // {S} puts on file {x}.
fr Du côté de {s}, on confirme que {c}. // {S} recense {x}. // {C}, a-t-on appris {pub} auprès de {s}. // {S} le confirme du bout des lèvres : {c}.
ru {Sin} {pub} подтвердили, что {c}. // {C}, уточнили {sin}. // {Sin} знают {x}. // {C}, рассказали {pub} {sin}.
ar علم من {s} {pub} أن {c}. // سجّل{t} {s} {x}. // {C}، وفق حصيلة أعدّ{t}ها {s}. // عدّد{t} {s} ما وقع: {C}.
== speak@insider
en From those in the know: {s} has it that {c}. // {C}, I hear from {s}. // According to what {s} has gathered, {c}.
fr De très bonne source : {s} assure que {c}. // {C}, souffle {s}. // En coulisses, {s} confirme {x}.
ru Из осведомлённых кругов: {s} утверждает, что {c}. // {C}, шепнул{e} {s}. // Кулуарно {s} подтверждает: {c}.
ar من أوساط مطلعة: {s} يؤكد أن {c}. // همس {s} بأن {c}. // في الكواليس، أكد {s} {x}.
== state
en {S} issued a three-line notice {pub}: {c}. // "{Q}," reads the notice pinned up by {s}. // A circular from {s} puts residents on notice that {c}. // A press kit handed out {pub} by {s} lists {x}. // {C}: so reads the daily bulletin of {s}. // {C}, according to figures released {pub} by {s}. // {S} went public {pub} with news of {x}.
en {S} has updated its count: {c}. // {C}, an announcement from {s} reads. // In a text message to residents, {s} warned that {c}. // The weekly report of {s} puts on record that {c}. // {S} posted this warning {pub}: {c}. // Under the heading "Public notice", {s} writes that {c}.
fr Un avis de {s} l'annonce : {c}. // {C}, indique {s} dans un bref communiqué. // « {Q} », lit-on dans l'avis placardé par {s}. // {S} a diffusé {pub} un bulletin qui mentionne {x}. // Par voie de circulaire, {s} avertit les habitants que {c}. // {C}, d'après les chiffres publiés {pub} par {s}. // {S} a rendu publique {pub} l'information : {c}.
fr Dernier bilan de {s} : {c}. // {S} a prévenu par SMS que {c}. // Le dossier de presse remis {pub} par {s} détaille {x}. // {S} acte dans son rapport hebdomadaire que {c}. // {C}, fait savoir un encart signé de {s}. // Sur son compte officiel, {s} signale {x}.
ru {S} распространил{e} {pub} уведомление: {c}. // {C}, гласит сводка {sg}. // «{Q}» — такое объявление вывесил{e} {s}. // В рассылке {sg} жителей предупреждают, что {c}. // По обновлённым данным {sg}, {c}. // {S} опубликовал{e} {pub} бюллетень, где сказано {x}. // {C}, объявили {pub} {sin}. // В недельном отчёте {sg} значится: {c}.
ru {S} официально уведомил{e} {x}. // Справка {sg} содержит сведения {x}. // Под рубрикой «Вниманию населения» {s} сообщает: {c}. // {Sin} отчитались {x}. // На официальной странице {sg} появилась запись {x}.
ar عمّم{t} {s} {pub} بلاغا جاء فيه أن {c}. // {C}، كما جاء في نشرة أصدر{t}ها {s}. // «{Q}»، بحسب إعلان علّق{t}ه {s}. // حذّر{t} {s} السكان في رسالة نصية من أن {c}. // حدّث{t} {s} الحصيلة: {C}. // أورد{t} {s} في تقرير أسبوعي أن {c}. // تضمنت مواد صحفية وزّع{t}ها {s} {pub} الحديث عن {x}.
ar في بيان مقتضب ل{h} {pub}، أقرّ{t} {s} ب{x}. // نشر{t} {s} {pub} على الصفحة الرسمية ما يأتي: {C}. // تحت عنوان «تنبيه إلى المواطنين» كتب{t} {s} أن {c}. // وفق أرقام كشف{t} عنها {s} {pub}، {C}. // أخطر{t} {s} الصحافة {pub} بأن {c}.
== told
en {C}, {s} said when {us} called. // {S} opened up to {us} about {x}. // {S} in conversation with {us}: "{Q}." // {Us} put the question to {s}, who said that {c}. // "{Q}," {s} said over the phone to {us}. // {S} met with {us} {pub} to talk about {x}. // With the recorder of {us} running, {s} said that {c}. // Sitting down with {us}, {s} explained that {c}.
en {C}, {us} was told by {s}. // {Us} has it from {s} that {c}. // {S} got in touch with {us} {pub}: {c}. // In an email to {us}, {s} writes that {c}. // {S} wanted {us} to know one thing: {c}. // A reporter for {us} tracked down {s}. The answer was short: "{Q}."
fr {C}, a dit {s} quand {us} l'a appelé{f}. // {S} s'est ouvert{f} à {us} de {x}. // {S} à {us} : « {Q}. » // {Us} a posé la question à {s}, qui répond que {c}. // « {Q} », lâche {s} au téléphone, joint{f} par {us}. // {S} a reçu {us} {pub} pour parler de {x}. // Au micro de {us}, {s} a assuré que {c}. // Rencontré{f} {pub} par {us}, {s} explique que {c}.
fr {Us} le tient de {s} : {c}. // {S} a contacté {us} {pub} : {c}. // Dans un courriel à {us}, {s} écrit que {c}. // {C}, confie {s} à {us}. // {S} a accepté de raconter {x} à {us}. // Questionné{f} par un reporter de {us}, {s} n'a eu qu'une phrase : « {Q}. »
ru {C}, сказал{e} {s} дозвонившемуся корреспонденту {usg}. // {S} согласил{es} поговорить с {usi}: «{Q}». // «{Q}», — признал{es} {s} в беседе с {usi}. // {S} дал{e} интервью {usd}: {c}. // В разговоре с журналистами {usg} {s} заявил{e}, что {c}. // На запрос {usg} {s} ответил{e}: {c}. // {C}, поделил{es} с {usi} {s}.
ru {Us} узнал{use} от {sg}, что {c}. // {S} написал{e} в редакцию {usg}: {c}. // С {usi} {pub} связал{es} {s}: {c}. // Журналист {usg} разыскал {sa}. Ответ был коротким: «{Q}». // {S} пояснил{e} {usd}: {c}. // Как стало известно {usd} от {sg}, {c}.
ar {C}، قال{t} {s} حين اتصل{ust} ب{h} {us}. // فتح{t} {s} قلب{h} ل{us}: «{Q}». // طرح{ust} {us} السؤال على {s} فجاء الجواب: {C}. // في اتصال هاتفي مع {us}، أكد{t} {s} أن {c}. // استقبل{t} {s} {us} {pub} للحديث عن {x}. // في حوار نشر{ust}ه {us}، قال{t} {s} إن {c}. // أسرّ{t} {s} إلى {us} بأن {c}.
ar علم{ust} {us} من {s} أن {c}. // تواصل{t} {s} مع {us} {pub} لإبلاغ{ush} بأن {c}. // في رسالة إلكترونية إلى {us}، كتب{t} {s} أن {c}. // خصّ{t} {s} {us} بتفاصيل {x}. // «{Q}»، هذا كل ما قال{t}ه {s} لمراسل {us}. // ردا على سؤال من {us}، أوضح{t} {s} أن {c}.
== hush
en {S}, who would speak only if left unnamed, said that {c}. // {C}, {s} murmured, glancing over a shoulder. No name, that was the deal. // {S}, who feared for the job, told {us} that {c}. // "{Q}," said {s}, whom {us} will not identify. // {S} spoke to {us} on background: {c}. // The name must stay out of print, {s} insisted, before confirming {x}.
en {C}. {S} who said so has a family to feed and wishes to stay anonymous. // {Us} is withholding the name of {s}, who reports that {c}. // For reasons of safety {us} does not name {s}, according to whom {c}. // {C}, {s} whispers, anonymously. // Shielded by a changed name, {s} describes {x}. // In a voice that {us} has altered, {s} says that {c}.
fr {S}, qui ne parle qu'à visage couvert, raconte que {c}. // {C}, murmure {s}. Pas de nom, c'est la condition. // {S}, qui craint pour sa place, a dit à {us} que {c}. // « {Q} », dit {s}, que {us} ne nommera pas. // {S} s'est confié{f} « en off » à {us} : {c}. // Sans vouloir être cité{f}, {s} confirme {x}.
fr {C}. Ainsi parle {s}, qui tient à l'anonymat. // Sous le sceau de la discrétion, {s} assure que {c}. // Pour sa sécurité, {us} tait le nom de {s}, selon qui {c}. // {C}, chuchote {s}, qui refuse que son nom paraisse. // Sous un prénom d'emprunt, {s} décrit {x}. // La voix modifiée par {us}, {s} témoigne : « {Q}. »
ru {S} просит не называть имени и говорит, что {c}. // {C}, шёпотом говорит {s}. Имя просит не указывать. // {S}, опасаясь увольнения, рассказал{e} {usd}, что {c}. // «{Q}», — говорит {s}, чьё имя {us} не раскрывает. // Не под запись {s} сообщил{e} {usd}: {c}. // Имени {sg} {us} не называет из соображений безопасности. По этому рассказу, {c}.
ru {C}. Так говорит {s}; имя и фамилия есть в редакции {usg}. // На правах анонимности {s} сообщает, что {c}. // Имя изменено: {s} рассказывает {x}. // Голос изменён по просьбе героя: {s} говорит, что {c}. // Без указания имени {s} подтвердил{e} {x}. // Побоявшись огласки, {s} анонимно поведал{e}: «{Q}».
ar {C}، قال{t} {s} شرط ألا يُنشر الاسم. // همس{t} {s} إلى {us}، خوفا على مورد الرزق، بأن {c}. // «{Q}»، تقول شهادة {s} وقد حجب{ust} {us} الهوية. // في حديث غير مخصص للنشر، أكد{t} {s} ل{us} أن {c}. // باسم مستعار، وصف{t} {s} {x}. // لأسباب أمنية امتنع{ust} {us} عن كشف هوية {s}، غير أن الشهادة واضحة: {C}.
ar {C}. قال{t} ذلك {s} وفضّل{t} عدم ذكر الاسم. // بصوت معدّل تقنيا، قال{t} {s} ل{us} إن {c}. // طلب{t} {s} إغفال الاسم قبل تأكيد {x}. // من وراء ستار السرية، كشف{t} {s} أن {c}. // رفض{t} {s} كشف الهوية، أما الشهادة فهي: «{Q}». // تحدث{t} {s} إلى {us} في السر عن {x}.
== doc
en {S} has landed on the desk of {us}. It states that {c}. // {C}. It says so in {s}, a copy of which was leaked to {us}. // {Us} publishes extracts from {s}: {c}. // Leafing through {s}, {us} came upon {x}. // {S}, handed to {us} in an envelope, tells of {x}. // "{Q}." The sentence stands in {s} that {us} has read. // {C}, to go by {s} passed on to {us}. // {Us} was slipped {s}, from which it follows that {c}.
fr {S} est arrivé{f} à la rédaction de {us}. On y lit que {c}. // {C}. C'est écrit dans {s}, dont une copie a fuité auprès de {us}. // {Us} publie des extraits : {s} établit que {c}. // En parcourant {s}, {us} a découvert {x}. // « {Q}. » La phrase figure dans {s} que {us} a lu{f}. // {S}, remis{f} à {us} sous enveloppe, raconte {x}. // {C}, à en croire {s} tombé{f} entre les mains de {us}.
ru В редакцию {usg} {pub} попал{e} {s}: {c}. // {C}. Так записано {sin}, копию передали {usd}. // {Us} публикует {sa}: {c}. // «{Q}» — эта фраза есть {sin}; текст изучил{use} {us}. // {C}, если верить документу: {sa} изучил{use} {us}. // {Usd} передали {sa}, из текста ясно, что {c}. // Листая {sa}, журналисты {usg} нашли упоминание {x}.
ar وصل{t} إلى مكتب {us} {s}، وفي{h} أن {c}. // {C}. هذا مدوّن في {s} سُرّبت نسخة من{h} إلى {us}. // نشر{ust} {us} مقتطفات من {s}: {C}. // «{Q}»، جملة قرأ{ust}ها {us} في {s}. // سُلّم{t} إلى {us} {s} وفي{h} ذكر {x}. // {C}، إن صحّ ما ورد في {s} بحوزة {us}. // اطّلع{ust} {us} على {s}، ويتبين من{h} أن {c}.
== film
en {S} that a reader sent to {us} captures {x}. // On {s} that {us} has authenticated, the scene is clear: {c}. // {S} shared with {us} tells the story: {c}. // {C}; {us} has {s} to prove it. // Frame by frame, {us} went through {s}. The result: {c}.
fr {S} envoyé{f} à {us} par un lecteur saisit {x}. // Sur {s} que {us} a authentifié{f}, la scène est nette : {c}. // {C} ; {us} en détient la preuve, {s}. // Image par image, {us} a analysé {s}. Résultat : {c}. // {S} partagé{f} avec {us} le raconte : {c}.
ru {S}, присланная читателем {usd}, подтверждает: {c}. // {Us} изучил{use} кадр за кадром {sa}: {c}. // {C}: у {usg} есть {s}. // {Usd} прислали {sa}: хорошо видно, что {c}.
ar {S} بعث ب{h} قارئ إلى {us} يوثّق {x}. // دقّق{ust} {us} في {s} لقطة بعد أخرى، والنتيجة: {C}. // {C}، ولدى {us} {s} يثبت ذلك. // في {s} تأكد{ust} {us} من صحت{h}، يتضح أن {c}.
== own
en {C}. {Us} was there. // {C}, a tally kept by {us} shows. // {Us} went to {v} and saw for itself: {c}. // A team from {us} on the spot counted: {c}. // {C}, our own inquiry at {us} has brought to light. // {Us} has been digging for weeks. The outcome: {c}. // Photographers of {us} witnessed {x}.
fr {C}. {Us} y était. // {C}, selon un comptage de {us}. // Sur place, à {v}, {us} l'a vu : {c}. // Une équipe de {us} a compté : {c}. // {C}, au terme de plusieurs semaines d'enquête de {us}. // Les photographes de {us} ont assisté à la scène : {c}.
ru {C}. {Us} был{use} на месте. // {C}, подсчитал{use} {us}. // Корреспондент {usg} побывал в {vl} и увидел сам: {c}. // Группа журналистов {usg} насчитала на месте: {c}. // {Us} несколько недель вел{use} собственное расследование: {c}. // Фотокорреспонденты {usg} стали очевидцами: {c}.
ar {C}. {Us} كان{ust} هناك. // {C}، بحسب عدّ أنجز{ust}ه {us}. // زار فريق {us} {v} ورأى بنفسه: {C}. // أمضى صحفيو {us} أسابيع في التقصي، والنتيجة: {C}. // كان مصورو {us} شهودا على {x}. // في جولة ميدانية، عاين مندوب {us} {x}.
== bare
en {C}. // There is no getting round it: {c}. // What is certain is that {c}. // {C} - that much is clear. // By now it has got about that {c}.
fr {C}. // Une chose est sûre : {c}. // Le constat est là : {c}. // {C}, c'est désormais établi. // Le bruit s'est vite répandu : {c}.
ru {C}. // Ясно одно: {c}. // Итог таков: {c}. // {C} — это уже факт. // Весть разошлась быстро: {c}.
ar {C}. // الأمر المؤكد أن {c}. // المحصلة: {C}. // {C}، وهذا بات معروفا. // انتشر الخبر سريعا: {C}.
== plain
en {C}. // The facts: {c}. // {C}, and the matter is not closed.
fr {C}. // Les faits : {c}. // {C}, et l'affaire n'est pas close.
ru {C}. // Факты таковы: {c}. // {C}, и точка ещё не поставлена.
ar {C}. // الوقائع: {C}. // {C}، والملف لم يُغلق بعد.
== cite
en {C}. So says {m}. // {M} leads {pub} with this: {c}. // The news reaches us by way of {m}: {c}. // {M} is running a piece on {x}. // Per {m}, {c}. // {C}, {m} understands. // If {m} has it right, {c}. // {C}: thus {m}. // {M} devotes its coverage {pub} to {x}. // {M} would have it that {c}.
fr {C}. C'est {m} qui le dit. // {M} titre {pub} : {c}. // L'information nous vient de {m} : {c}. // {M} consacre un sujet à {x}. // {C}, croit savoir {m}. // {C}, dixit {m}. // L'information est donnée par {m} : {c}. // À en croire {m}, {c}. // {M} fait ses gros titres de {x}. // {C}, nous apprend {m}.
ru {C}. Так утверждает {m}. // {M} делится с публикой новостью: {c}. // Новость пришла к нам через {ma}: {c}. // {M} выпустил{me} материал {x}. // {C}, выяснил{me} {m}. // По информации {mg}, {c}. // {C} (новость {mg}). // {M} посвятил{me} материал {pub} тому, что {c}. // Если судить по публикации {mg}, {c}. // Заголовок {mg}: {c}.
ar {C}، هذا ما خرج{mt} به {m}. // عنون{mt} {m} {pub}: {C}. // وصلنا الخبر عبر {m}: {C}. // خصّص{mt} {m} مادة للحديث عن {x}. // {C}، على ذمة {m}. // تحدث{mt} {m} {pub} عن {x}. // وفق معلومات حصل{mt} عليها {m}، {C}. // أورد{mt} {m} نبأ {x}. // جاء في {m} {pub} أن {c}.
== cite:paper
en {X} fills the front page of {m} {pub}. // The headline in {m} {pub} is about {x}. // {C}, one can read in {m}.
fr {X} s'étale à la une de {m} {pub}. // {C}, peut-on lire dans les colonnes de {m}. // Dans son édition parue {pub}, {m} révèle que {c}.
ru На первой полосе {mg} {pub} написано {x}. // {C}, можно прочесть на страницах {mg}. // В свежем номере {mg} сказано: {c}.
ar {X} يتصدر الصفحة الأولى من {m} {pub}. // {C}، كما نقرأ على صفحات {m}. // في عدد{mh} الصادر {pub}، كشف{mt} {m} أن {c}.
== cite:radio
en On the air of {m}, it was said {pub} that {c}. // Listeners of {m} learned {pub} that {c}. // The news bulletin of {m} opened {pub} with {x}.
fr Sur les ondes de {m}, on a appris {pub} que {c}. // Le journal de {m} s'est ouvert {pub} sur {x}. // Les auditeurs de {m} l'ont entendu {pub} : {c}.
ru В эфире {mg} {pub} прозвучало: {c}. // Слушатели {mg} узнали {pub}, что {c}. // Выпуск новостей {mg} {pub} начался с сообщения {x}.
ar عبر أثير {m} {pub} سُمع أن {c}. // افتتح{mt} {m} نشرت{mh} {pub} بخبر {x}. // علم مستمعو {m} {pub} أن {c}.
== cite:agency
en In a flash {pub}, {m} put the matter in one line: {c}. // A dispatch from {m} has it that {c}. // The wire of {m} carried {x} {pub}.
fr Une dépêche de {m} en fait état : {c}. // {C}, écrit {m} dans un « urgent ». // Le fil de {m} a donné {pub} l'alerte : {c}.
ru {C}, говорится на ленте {mg}. // «Молния» {mg}: {c}. // По каналам {mg} {pub} прошла новость {x}.
ar في خبر عاجل {pub}، قال{mt} {m} إن {c}. // حملت برقية {m} نبأ {x}. // بثّ{mt} {m} {pub} خبر {x}.
== via
en {C}: {m} leans on {s} for this. // {M} carries the account of {s}: {c}. // {S} is the one {m} relies on for {x}. // {C}, {s} is quoted in {m} as saying. // {M} attributes to {s} the statement that {c}. // {C}. {M} names {s} as its source. // {S}, {m} writes, maintains that {c}. // "{Q}": {m} puts these words in the mouth of {s}.
en In a piece by {m}, {s} reveals that {c}. // {C}, {s} says in remarks carried by {m}. // On the strength of what {s} says, {m} reports {x}. // The source for {m} is {s}: {c}.
fr {C} : {m} l'écrit sur la foi de {s}. // {M} renvoie à {s} : {c}. // {S}, d'après {m} : « {Q}. » // {C}, rapporte {m}, qui invoque {s}. // {M} attribue à {s} l'information selon laquelle {c}. // {C}. {M} cite comme source {s}. // {S}, écrit {m}, soutient que {c}. // Dans des propos repris par {m}, {s} dit que {c}.
fr {C}, déclare {s} sur le site de {m}. // {M} s'appuie sur {s} pour parler de {x}. // La source de {m} est {s} : {c}. // C'est par {s} que {m} a connaissance de {x}.
ru {C}: {m} опирается на {sa}. // В публикации {mg} {s} уверяет, что {c}. // {C}. Источник {mg} — {s}. // {S}, пишет {m}, стоит на том, что {c}. // В изложении {mg} {s} говорит, что {c}. // {C}, приводит {m} слова {sg}. // «{Q}» — так цитирует {m} {sa}.
ru {C}, сообщает {m}, а знает об этом от {sg}. // {M} построил{me} материал на словах {sg}: {c}. // Из публикации {mg}: {s} утверждает, что {c}.
ar {C}، و{m} نقل{mt} ذلك عن {s}. // عرض{mt} {m} رواية {s}: {C}. // نسب{mt} {m} إلى {s} القول إن {c}. // {C}. والمصدر الذي ذكر{mt}ه {m}: {s}. // استند{mt} {m} إلى {s} في الحديث عن {x}. // كتب{mt} {m} نقلا عن {s} أن {c}. // في تصريحات حمل{mt}ها {m}، أكد{t} {s} أن {c}.
ar اعتمد{mt} {m} على كلام {s}: {C}. // «{Q}»، عبارة وضع{mt}ها {m} على لسان {s}. // مصدر {m} هو {s}: {C}.
== via!doc
en {M} refers to {s}: {c}. // {C}, according to {s} to which {m} refers. // {S} mentioned by {m} speaks of {x}. // {C}: {m} points to {s} for this.
fr {M} mentionne {s} : {c}. // {C}, d'après {s} que cite {m}. // {S}, évoqué{f} par {m}, parle de {x}. // {C} : {m} renvoie à {s}.
ru {M} ссылается на документ: это {s}. Там сказано, что {c}. // {C}, пишет {m}, имея в виду {sa}. // В пересказе {mg} {s} гласит: {c}. // {Sin}, о чём пишет {m}, сказано: {c}.
ar أشار{mt} {m} إلى {s} ورد في{h} أن {c}. // {C}، وفق {s} استشهد{mt} ب{h} {m}. // تحدث{mt} {m} عن {s} وفي{h} ذكر {x}. // {C}، ومرجع {m} في ذلك {s}.
== via!film
en {M} tells of {s} that captures {x}. // {C}, {m} says, pointing to {s}. // {S} mentioned by {m} makes it plain that {c}.
fr {M} évoque {s} qui saisit {x}. // {C}, assure {m} : {s} le montre. // {S} décrit{f} par {m} le fait voir : {c}.
ru {M} описывает {sa}: {c}. // {C}, уверяет {m}, ссылаясь на {sa}. // {S}, о которой пишет {m}, свидетельствует {x}.
ar ذكر{mt} {m} {s} يوثّق {x}. // {C}، كما يقول صحفيو {m} مستشهدين ب{s}. // {S} تحدث{mt} عنه {m} يبيّن أن {c}.
== voice
en {S} confided to {m} that {c}. // {C}, {s} has told {m}. // On a visit to {m}, {s} said that {c}. // It was to {m} that {s} spoke of {x}. // Answering questions from {m}, {s} said that {c}. // "{Q}," {s} said to a reporter from {m}.
fr {S} a confié à {m} que {c}. // C'est à {m} que {s} a parlé de {x}. // Répondant aux questions de {m}, {s} a dit que {c}. // « {Q} », a dit {s} à un reporter de {m}. // {C}, a raconté {s} à {m}.
ru {S} признал{es} {md}: {c}. // Именно {md} {s} рассказал{e} {x}. // Отвечая на вопросы {mg}, {s} сказал{e}, что {c}. // «{Q}», — сказал{e} {s} корреспонденту {mg}. // В гостях у {mg} {s} заявил{e}: {c}.
ar أفصح{t} {s} ل{m} عن أن {c}. // إلى {m} تحدث{t} {s} عن {x}. // ردا على أسئلة {m}، قال{t} {s} إن {c}. // «{Q}»، قال{t} {s} لمراسل {m}. // {C}، كما أخبر{t} {s} {m}.
== chain
en {M} has the story from {m2}: {c}. // {C}, {m} says, crediting {m2}. // As {m2} wrote and {m} passed on, {c}. // {M} points to {m2} for {x}. // {C}. {M} has it from {m2}. // {M} summarises a piece in {m2}: {c}. // {C}, {m2} says, as quoted by {m}. // {M}, relying on {m2}, tells its public of {x}.
fr {M} tient l'histoire de {m2} : {c}. // {C}, indique {m}, qui crédite {m2}. // Donnée par {m2}, relayée par {m}, l'information est la suivante : {c}. // {M} renvoie à {m2} à propos de {x}. // {C}. {M} en attribue la paternité à {m2}. // {M} résume un sujet de {m2} : {c}. // {C}, selon {m2}, que reprend {m}.
ru {M} перепечатал{me} новость {m2g}: {c}. // {C}, пишет {m}; первоисточник — {m2}. // {M} пересказывает материал {m2g}: {c}. // {C}. Так со ссылкой на {m2a} пишет {m}. // {M} отсылает к {m2d}: {c}. // Вслед за {m2i} {m} сообщил{me} {x}. // {C}, говорится в публикации {m2g}, цитату приводит {m}.
ar أخذ{mt} {m} الخبر عن {m2}: {C}. // {C}، كما كتب{mt} {m} عازي{mta} الخبر إلى {m2}. // لخّص{mt} {m} تقريرا عرض{m2t}ه {m2}: {C}. // أحال{mt} {m} إلى {m2} في شأن {x}. // {C}. و{m} أورد{mt} ذلك عن {m2}. // ما كشف{m2t}ه {m2} وأعاد{mt} نشره {m} هو الآتي: {C}.
== two
en Two outlets, {m} and {m2}, have it that {c}. // {C}; both {m} and {m2} are reporting it. // {X} features in {m} and in {m2} alike. // {M} first, then {m2}: both say that {c}.
fr Deux rédactions, {m} et {m2}, l'affirment : {c}. // {C} ; {m} le dit, {m2} aussi. // {X} fait l'objet de sujets de {m} et de {m2}. // {M} d'une part, {m2} de l'autre, écrivent que {c}.
ru Две редакции, {m} и {m2}, утверждают: {c}. // {C}; пишут об этом и {m}, и {m2}. // И {m}, и {m2} сообщают {x}. // {C} — таковы публикации {mg} и {m2g}.
ar مؤسستان هما {m} و{m2} تؤكدان أن {c}. // {C}؛ قال{mt} ذلك {m} وكذلك {m2}. // {X} خبر حمل{mt}ه {m} و{m2} معا. // اتفق{mt} {m} و{m2} على أن {c}.
== quote
en "{Q}" - {again} left it at that. // As {again} put it: "{q}." // "{Q}," said {again}. // One more thing from {again}: "{Q}." // "{Q}": {again} would not say more.
fr « {Q}. » Et {again} s'en tient là. // Dixit {again} : « {Q}. » // « {Q} », poursuit {again}. // Autre remarque, de {again} encore : « {Q}. » // « {Q} » : {again} n'en dira pas plus.
ru «{Q}». И только, подчёркивает {again}. // И ещё: «{Q}», — говорит {again}. // «{Q}», — добавляет {again}. // {Again} продолжает: «{Q}». // «{Q}»: большего {again} не говорит.
ar «{Q}»، قال{t} {again}. // «{Q}»، أضاف{t} {again}. // وزاد{t} {again}: «{Q}». // ثم ختم{t} {again}: «{Q}». // «{Q}»، كرّر{t} {again}.
== recall
en Local memory goes back to {x} {when}. // It all has a precedent: {x} {when}. // {When}, {x} had led to an inquiry that came to nothing. // Older readers will think of {x} {when}. // After {x} {when}, promises had been made.
fr Il y a un précédent : {x}, {when}. // {When}, {x} avait donné lieu à une enquête restée sans suite. // Les plus anciens repensent à {x}, {when}. // Après {x}, {when}, des promesses avaient été faites. // La région garde en mémoire {x}, {when}.
ru Есть и прецедент: ещё {when} писали {x}. // {When} уже шла речь {x}; проверка ничего не дала. // Старожилы вспоминают {x} {when}. // {When} здесь уже говорили {x}.
ar لهذا سابقة، فقد شهدت المنطقة {when} {x}. // {When} فُتح تحقيق في {x} ولم يُفض إلى شيء. // يتذكر كبار السن {x} {when}. // بعد {x} {when} أُطلقت وعود كثيرة.
== deny
en {S} will have none of it and dismisses {x} as a fairy tale. // "Not a word of it is right," {s} said {pub} of {x}. // {S} objects: there is nothing, it is said, to back up {x}. // The version of {s} differs: {x} never took place. // A denial came {pub} from {s}, who says {x} was made up. // From {s}, a flat no {pub} to {x}. // {S} demands a correction over {x}. // Nothing about {x} is true if one believes {s}. // Talk of {x} is nonsense to {s}.
fr {S} balaie d'un revers de main les informations sur {x}. // « Pas un mot de vrai », réplique {s} {pub} à propos de {x}. // {S} oppose un démenti : rien, dit-{il}, n'étaye {x}. // Autre son de cloche du côté de {s} : {x} n'aurait jamais eu lieu. // {S} s'inscrit en faux contre {x}. // Un démenti est venu {pub} de {s}, qui parle d'invention au sujet de {x}. // {S} exige un rectificatif sur {x}. // Pour {s}, {x} relève de la fable.
ru {S} отмахивается от сообщений {x}. // «Ни слова правды», — так {s} отреагировал{e} {pub} на вопрос {x}. // {S} возражает: данные {x} ничем не подкреплены. // Опровержение {pub} пришло от {sg}: сведения {x} выдуманы. // {S} требует исправить публикации {x}. // У {sg} другая версия: слухи {x} пусты. // {S} назвал{e} вымыслом разговоры {x}. // Категорическое «нет» прозвучало {pub} от {sg} в ответ на вопрос {x}.
ar كذّب{t} {s} {pub} ما يقال عن {x}. // «لا كلمة صحيحة»، هكذا ردّ{t} {s} {pub} على أنباء {x}. // رفض{t} {s} جملة وتفصيلا الحديث عن {x}. // وصف{t} {s} أنباء {x} بأنها خيال. // طالب{t} {s} بتصويب ما نُشر عن {x}. // صدر {pub} تكذيب عن {s} لأنباء {x}. // عند {s} رواية أخرى: لا أساس لما قيل عن {x}. // قلّل{t} {s} من صدقية أنباء {x}.
== head
en {line}, {s} says // {S}: {line} // {line} - {s} // {line}: word from {s}
fr {line}, annonce {s} // {S} : {line} // {line} (selon {s}) // {line} : {s} l'affirme
ru {S}: {line} // {line} — {s} // {line}, говорит {s}
ar {s}: {line} // {line}.. وفق {s} // {line} بحسب {s}
== press
en {line} - {m0} // {M0}: {line} // {line} ({m0})
fr {line} ({m0}) // {M0} : {line} // {line}, d'après {m0}
ru {line} ({m0}) // {line}: данные {mg} // {M0}: {line}
ar {line} ({m0}) // {m0}: {line} // {line} حسب {m}
== reprint
en Courtesy of {m}. // Text: {m0} // By arrangement with {m}. // This is a story by {m}, reproduced with permission.
fr Texte : {m0} // Avec l'aimable autorisation de {m}. // Un article de {m}, reproduit ici dans son intégralité.
ru Текст: {m0} // Печатается по тексту {mg}. // Материал предоставлен {mi}. // Перепечатка из {mg}.
ar النص: {m0} // ينشر بالاتفاق مع {m}. // المادة منشورة في الأصل في {m}.
== credit
en Sources: {m0} // Compiled from {m}. // ({m0}) // Information: {m0}
fr Sources : {m0} // D'après {m}. // ({m0}, rédaction) // Informations {m0}
ru Источник: {m0} // Подготовлено по публикации {mg}. // ({m0}) // По материалам {mg}
ar المصدر: {m0} // ({m0}) // إعداد التحرير عن {m} // بتصرف عن {m}
== signed
en By {who} // {who}
fr Par {who} // {who}
ru {who} // Автор: {who}
ar {who} // بقلم: {who}
== byline
en By {who}, with {m0} // By {who} and {m0} // {who} / {m0}
fr Par {who}, avec {m0} // {who} et {m0} // {who} / {m0}
ru {who}, {m0} // {who} по материалам {mg} // Автор: {who}, {m0}
ar {who} و{m0} // {who} - {m0} // إعداد {who} عن {m0}
== translated
en Translation from {tongue}: our foreign desk. Original by {m}. // First appeared in {tongue}, in {m}; our translation.
fr Version originale dans {m}, traduction de la rédaction depuis {tongue}. // Traduit par nos soins depuis {tongue}. Paru à l'origine chez {m}.
ru Перевод с {tongue}. Оригинал: {m}. // Перевела редакция с {tongue}; впервые вышло у {mg}.
ar ترجمة التحرير عن {tongue}؛ الأصل في {m}. // نقله إلى العربية قسم الترجمة عن {tongue}. المصدر الأصلي: {m}.
== agencies
en Agencies // Staff and wires
fr Rédaction et agences // Agences
ru Редакция, агентства // По сообщениям агентств
ar التحرير والوكالات // وكالات الأنباء
"""

HEDGES = """
around {n} | environ {n} | порядка {n} | حوالي {n}
over {n} | plus de {n} | свыше {n} | أكثر من {n}
close to {n} | pas loin de {n} | без малого {n} | قرابة {n}
"""

HALVES = """
Nobody here has slept since | Plus personne ici ne dort | С тех пор здесь никто не спит | لم ينم أحد هنا منذ ذلك اليوم
The file has been on the table for months | Le dossier est sur la table depuis des mois | Папка лежит на столе уже несколько месяцев | الملف على الطاولة منذ شهور
People here are angry | Les gens d'ici sont en colère | Люди здесь злы | الناس هنا غاضبون
Three letters went unanswered | Trois courriers sont restés sans réponse | Три письма остались без ответа | بقيت ثلاث رسائل بلا جواب
Money was never the question | L'argent n'a jamais été la question | Дело никогда не было в деньгах | لم يكن المال هو المشكلة يوما
Somebody must have known | Quelqu'un devait être au courant | Кто-то не мог не знать | لا بد أن أحدا كان يعلم
We are used to a lot | On en a vu d'autres | Мы ко многому привыкли | نحن معتادون على الكثير
It began much earlier than people think | Tout a commencé bien plus tôt qu'on ne le croit | Всё началось гораздо раньше, чем думают | بدأ كل شيء قبل ما يظنه الناس بكثير
The rules are clear on paper | Les règles sont claires sur le papier | На бумаге правила ясные | القواعد واضحة على الورق
This will be repeated in court if need be | Ce sera redit au tribunal s'il le faut | Понадобится, это прозвучит и в суде | سيقال هذا أمام القضاء إذا لزم الأمر
The telephones do not stop ringing | Les téléphones n'arrêtent pas de sonner | Телефоны не умолкают | الهواتف لا تتوقف عن الرنين
The damage cannot be put in figures | Les dégâts ne se chiffrent pas | Ущерб не измерить цифрами | لا يمكن تقدير الأضرار بالأرقام
"""

ENDINGS = """
and that is the truth | et c'est la vérité | и это правда | وهذه هي الحقيقة
yet not one office feels responsible | mais aucun service ne se sent responsable | но ни одно ведомство не берёт вину на себя | لكن لا دائرة تتحمل المسؤولية
and the bill will come later | et la facture viendra plus tard | а счёт придёт позже | والفاتورة ستأتي لاحقا
so please do not call it bad luck | alors ne parlez pas de malchance | так что не называйте это невезением | فلا تسموا ذلك سوء حظ
and many think the same | et beaucoup pensent de même | и так думают многие | وكثيرون يرون ذلك
but this time a line was crossed | mais cette fois une limite a été franchie | но на этот раз черту перешли | لكن الخط الأحمر جرى تجاوزه هذه المرة
and we shall not leave it there | et nous n'en resterons pas là | и мы этого так не оставим | ولن نتوقف عند هذا الحد
though nobody ever asked us | même si on ne nous a jamais rien demandé | хотя нас никто не спрашивал | مع أن أحدا لم يسألنا
and help is still a long way off | et les secours se font toujours attendre | а помощи всё нет | والمساعدة لا تزال بعيدة
but giving up is out of the question | mais il n'est pas question de baisser les bras | но опускать руки нельзя | لكن الاستسلام غير وارد
"""

OPENERS = """
By mid-morning | En milieu de matinée | К середине утра | في منتصف الصباح
At the kiosk on the corner | Au kiosque du coin | У киоска на углу | عند الكشك في الزاوية
Outside the chemist's | Devant la pharmacie | У аптеки | أمام الصيدلية
After the noon bell | Après la cloche de midi | После полуденного звона | بعد أذان الظهر
Along the ring road | Le long de la rocade | Вдоль объездной дороги | على امتداد الطريق الدائري
On the terrace of the only hotel | À la terrasse de l'unique hôtel | На террасе единственной гостиницы | على شرفة الفندق الوحيد
In the queue at the post office | Dans la file d'attente de la poste | В очереди на почте | في طابور مكتب البريد
Behind the sports hall | Derrière le gymnase | За спортзалом | خلف القاعة الرياضية
Under the arcades | Sous les arcades | Под аркадами | تحت الأقواس
At dusk | À la tombée du jour | В сумерках | عند الغروب
Between two showers | Entre deux averses | Между двумя ливнями | بين زختي مطر
On the steps of the library | Sur les marches de la bibliothèque | На ступенях библиотеки | على درج المكتبة
"""

SCENES = """
two pensioners argued about football | deux retraités se disputaient à propos de football | два пенсионера спорили о футболе | كان متقاعدان يتجادلان حول كرة القدم
a baker loaded trays into a van | un boulanger chargeait des plateaux dans une camionnette | пекарь грузил лотки в фургон | كان خباز ينقل الصواني إلى شاحنته
pupils with violin cases waited for the tram | des élèves chargés d'étuis à violon attendaient le tram | школьники со скрипками ждали трамвая | انتظر تلاميذ يحملون آلات الكمان مرور الترام
a woman sold mushrooms from a crate | une femme vendait des champignons dans un cageot | женщина продавала грибы из ящика | باعت امرأة فطرا من صندوق خشبي
the traffic lights blinked orange | les feux clignotaient à l'orange | светофоры мигали жёлтым | كانت إشارات المرور تومض بالبرتقالي
someone had left a bicycle without a wheel | quelqu'un avait laissé un vélo sans roue | кто-то оставил велосипед без колеса | ترك أحدهم دراجة بلا عجلة
a dog slept through it all | un chien dormait sans se soucier de rien | безмятежно спала собака | كان كلب نائما غير مكترث
workers hung lanterns for the fair | des ouvriers accrochaient des lampions pour la foire | рабочие развешивали фонари к ярмарке | علّق عمال مصابيح استعدادا للمعرض
the smell of roast chestnuts drifted by | une odeur de marrons grillés flottait | пахло жареными каштанами | فاحت رائحة الكستناء المشوية
a delivery lorry blocked the lane | un camion de livraison bloquait la ruelle | грузовик перегородил переулок | سدّت شاحنة توصيل الزقاق
the choir practised the same four bars | la chorale répétait les quatre mêmes mesures | хор повторял одни и те же четыре такта | تدربت الجوقة على المقطع نفسه
children traded football cards | des enfants échangeaient des vignettes de football | дети менялись наклейками | تبادل الأطفال صور اللاعبين
a florist watered her pots | une fleuriste arrosait ses pots | цветочница поливала горшки | سقت بائعة زهور أصصها
tourists asked for the way to the mill | des touristes demandaient le chemin du moulin | туристы спрашивали дорогу к мельнице | سأل سياح عن الطريق إلى الطاحونة
"""

TAILS = """
in complete calm | dans le plus grand calme | в полной тишине | في هدوء تام
to the sound of a radio | au son d'une radio | под звуки радио | على صوت مذياع
under an uncertain sky | sous un ciel incertain | под хмурым небом | تحت سماء متقلبة
as on any other weekday | comme n'importe quel jour de semaine | в ритме обычного будня | كما في أي يوم عادي
with the smell of diesel in the air | dans une odeur de gazole | среди запаха солярки | وسط رائحة المازوت
until the street lamps came on | jusqu'à ce que les réverbères s'allument | до самых фонарей | حتى أضيئت المصابيح
for a good while | un bon moment | довольно долго | لبعض الوقت
beside a closed bank branch | à côté d'une agence bancaire fermée | возле закрытого отделения банка | بجانب فرع مصرفي مغلق
in a stiff breeze | dans une brise soutenue | на свежем ветру | في نسيم قوي
while a helicopter passed over | tandis qu'un hélicoptère passait | под гул вертолёта | على هدير مروحية عابرة
under faded flags | sous des drapeaux délavés | под выцветшими флагами | تحت أعلام باهتة
among empty deck chairs | entre des transats vides | среди пустых шезлонгов | بين كراس فارغة
"""

PLACES = """
The place lives off cherries and timber | La commune vit de la cerise et du bois | Местность живёт вишней и лесом | تعيش البلدة من الكرز والخشب
A narrow-gauge line once ran through here | Un chemin de fer à voie étroite passait jadis par ici | Когда-то здесь проходила узкоколейка | كان خط ضيق يمر من هنا قديما
The covered market dates from the last century | La halle date du siècle dernier | Крытому рынку сто лет | تعود السوق المسقوفة إلى القرن الماضي
The brewery was the largest employer | La brasserie était le premier employeur | Пивоварня была главным работодателем | كان مصنع العصير أكبر رب عمل
The mobile signal is poor on this side of the hill | Le réseau passe mal de ce côté de la colline | По эту сторону холма связь плохая | الشبكة ضعيفة في هذه الجهة من التلة
The fountain has been dry since the works began | La fontaine est à sec depuis le début des travaux | Фонтан пересох, едва начались работы | جفّت النافورة منذ بدء الأشغال
Two bridges link the old quarter to the station | Deux ponts relient le vieux quartier à la gare | Два моста ведут из старого квартала к станции | جسران يربطان الحي القديم بالمحطة
The library opens three days a week | La bibliothèque ouvre trois jours par semaine | Библиотека работает три дня в неделю | تفتح المكتبة ثلاثة أيام في الأسبوع
Rents have gone up by a third | Les loyers ont augmenté d'un tiers | Аренда подорожала на треть | ارتفعت الإيجارات بمقدار الثلث
The annual pumpkin fair draws visitors from afar | La foire annuelle à la citrouille attire de loin | Ежегодная ярмарка тыкв собирает гостей издалека | معرض اليقطين السنوي يجذب الزوار من بعيد
The cinema closed before the pandemic | Le cinéma a fermé avant la pandémie | Кинотеатр закрылся ещё до пандемии | أغلقت دار السينما قبل الجائحة
"""

ASIDES = """
and the young leave as soon as they can | et les jeunes partent dès qu'ils le peuvent | и молодые уезжают при первой возможности | والشباب يرحلون متى استطاعوا
but the allotments are as full as ever | mais les jardins ouvriers affichent complet | но свободных огородов нет | لكن الحدائق الصغيرة ما زالت مزدحمة
and a private clinic is planned | et une clinique privée est en projet | и планируется частная клиника | وثمة مشروع لعيادة خاصة
but the school has gained two classes | mais l'école a gagné deux classes | но в школе прибавилось два класса | لكن المدرسة كسبت صفين جديدين
and swifts nest under every roof | et les martinets nichent sous tous les toits | и под каждой крышей гнездятся стрижи | والسنونو يعشش تحت كل سقف
and the football club plays in the fourth division | et le club de football évolue en quatrième division | и футбольный клуб играет в четвёртом дивизионе | ونادي كرة القدم يلعب في الدرجة الرابعة
but the last butcher has retired | mais le dernier boucher a pris sa retraite | но последний мясник ушёл на покой | لكن آخر جزار تقاعد
and parking costs nothing after five | et le stationnement est gratuit après cinq heures | и после пяти парковка бесплатная | والموقف مجاني بعد الخامسة
but the bypass remains a dream | mais la déviation reste un rêve | но объезд остаётся мечтой | لكن الطريق البديل ما زال حلما
and winters are longer than in the plain | et les hivers sont plus longs qu'en plaine | и зима здесь длиннее, чем на равнине | والشتاء هنا أطول منه في السهل
"""

PLANS = """
The second stage of the cycle race will pass through here | La deuxième étape de la course cycliste passera ici | Второй этап велогонки пройдёт здесь | ستمر المرحلة الثانية من سباق الدراجات من هنا
Rain is forecast | De la pluie est attendue | Ожидаются дожди | يتوقع هطول الأمطار
The blood donation bus will stop by | Le bus du don du sang fera halte | Приедет автобус для доноров крови | ستتوقف هنا حافلة التبرع بالدم
The price of diesel is due to fall | Le prix du gazole doit baisser | Дизель должен подешеветь | يفترض أن ينخفض سعر المازوت
The ferry timetable changes | Les horaires du bac changent | Расписание парома меняется | تتغير مواعيد العبّارة
The brass band will give a concert | La fanfare donnera un concert | Духовой оркестр даст концерт | ستحيي الفرقة النحاسية حفلا
The handball final will be played | La finale de handball se jouera | Состоится финал по гандболу | ستقام نهائيات كرة اليد
Enrolment for evening classes opens | Les inscriptions aux cours du soir ouvrent | Открывается запись на вечерние курсы | يفتح باب التسجيل في الدروس المسائية
The street sweepers get new uniforms | Les balayeurs recevront de nouvelles tenues | Дворники получат новую форму | سيتسلم عمال النظافة زيا جديدا
The clocks go back | Le changement d'heure interviendra | Стрелки часов переведут | سيتغير التوقيت
"""

TIMES = """
this weekend | ce week-end | в эти выходные | في عطلة نهاية الأسبوع
within a fortnight | d'ici quinze jours | через две недели | خلال أسبوعين
before the school holidays | avant les vacances scolaires | перед школьными каникулами | قبل العطلة المدرسية
at the start of the quarter | au début du trimestre | в начале квартала | مع بداية الفصل
the day after tomorrow | après-demain | послезавтра | بعد غد
in ten days | dans dix jours | через десять дней | بعد عشرة أيام
next month | le mois prochain | в следующем месяце | الشهر المقبل
before the first frost | avant les premières gelées | до первых морозов | قبل أول صقيع
"""

# Beside the matter, for a kind of event.
OF_KIND = """
hives: A strong hive gives thirty kilos of honey in a good year | Une ruche forte donne trente kilos de miel les bonnes années | Сильный улей даёт в хороший год тридцать килограммов мёда | تعطي الخلية القوية ثلاثين كيلوغراما من العسل في السنة الجيدة // Rapeseed flowers early in this region | Le colza fleurit tôt dans cette région | Рапс здесь цветёт рано | يزهر السلجم باكرا في هذه المنطقة // Sprayers may only work at night in theory | En théorie, on ne doit pulvériser que la nuit | По правилам опрыскивать можно только ночью | الرش مسموح نظريا في الليل فقط // A queen costs as much as a good pair of shoes | Une reine coûte le prix d'une bonne paire de chaussures | Матка стоит как хорошая пара обуви | ثمن الملكة يعادل ثمن حذاء جيد
graves: The cemetery gate has no lock | Le portail du cimetière n'a pas de serrure | На воротах кладбища нет замка | بوابة المقبرة بلا قفل // The oldest stones go back three centuries | Les pierres les plus anciennes ont trois siècles | Самым старым камням триста лет | أقدم الشواهد عمرها ثلاثة قرون // A stonemason has offered to work for nothing | Un marbrier s'est proposé pour travailler gratuitement | Один камнерез готов работать бесплатно | عرض نحات أن يعمل مجانا // Chrysanthemums are sold at the gate in autumn | On vend des chrysanthèmes à l'entrée en automne | Осенью у ворот продают хризантемы | تباع أزهار الأقحوان عند المدخل في الخريف
shells: The front line ran close by for two winters | Le front est passé tout près pendant deux hivers | Две зимы рядом проходила линия фронта | مرّ خط الجبهة قريبا من هنا شتاءين كاملين // Old ammunition grows more sensitive with age | Les vieilles munitions deviennent plus sensibles avec l'âge | Старые боеприпасы со временем всё опаснее | تزداد الذخائر القديمة خطورة مع الزمن // The site was to hold a supermarket | Un supermarché devait s'élever sur le terrain | На участке собирались строить супермаркет | كان مقررا بناء متجر كبير في الموقع // Farmers turn up scrap iron every spring | Les agriculteurs remontent de la ferraille chaque printemps | Каждую весну плуги выворачивают железо | يستخرج المزارعون الحديد القديم كل ربيع
wells: Bottled water was sold out by evening | L'eau en bouteille manquait dans les rayons le soir | К вечеру бутилированную воду раскупили | نفدت المياه المعبأة بحلول المساء // The water table has dropped for eight years | La nappe baisse depuis huit ans | Уровень грунтовых вод падает восьмой год | ينخفض منسوب المياه الجوفية منذ ثمانية أعوام // A tannery worked upstream until it went bankrupt | Une tannerie a fonctionné en amont jusqu'à sa faillite | Выше по течению до банкротства работал кожевенный завод | كانت مدبغة تعمل في أعلى النهر حتى إفلاسها // Arsenic has neither taste nor smell | L'arsenic n'a ni goût ni odeur | У мышьяка нет ни вкуса, ни запаха | ليس للزرنيخ طعم ولا رائحة
sheep: Guard dogs are expensive to keep | Les chiens de protection coûtent cher à nourrir | Сторожевых собак дорого содержать | كلاب الحراسة مكلفة // Compensation takes a year on average | L'indemnisation prend un an en moyenne | Компенсации ждут в среднем год | تستغرق التعويضات سنة في المتوسط // The flocks go up in May | Les troupeaux montent en mai | Отары поднимаются в горы в мае | تصعد القطعان إلى الجبل في مايو // Electric fences fail on steep ground | Les clôtures électriques tiennent mal sur les pentes | Электрические изгороди на крутых склонах не держатся | لا تصمد الأسيجة الكهربائية على المنحدرات
flats: The building stands on former marshland | L'immeuble est bâti sur d'anciens marais | Дом стоит на бывшем болоте | يقوم المبنى على أرض كانت مستنقعا // Plaster strips were glued across the cracks | Des témoins en plâtre avaient été posés sur les fissures | На трещинах стояли гипсовые маяки | وُضعت شرائح جبس على الشقوق // A gymnasium was fitted out with camp beds | Un gymnase a été équipé de lits de camp | В спортзале поставили раскладушки | جُهّزت قاعة رياضية بأسرّة ميدانية // The lift had been out of order for weeks | L'ascenseur était en panne depuis des semaines | Лифт не работал несколько недель | كان المصعد معطلا منذ أسابيع
flights: Passengers slept on their suitcases | Des voyageurs ont dormi sur leurs valises | Пассажиры спали на чемоданах | نام مسافرون على حقائبهم // The runway is two and a half kilometres long | La piste mesure deux kilomètres et demi | Длина полосы два с половиной километра | يبلغ طول المدرج كيلومترين ونصف كيلومتر // Hotels near the terminal were full | Les hôtels proches de l'aérogare affichaient complet | Гостиницы у терминала были заполнены | امتلأت الفنادق القريبة من المحطة // Small drones can be bought by anybody | N'importe qui peut acheter un petit drone | Небольшой дрон может купить кто угодно | يمكن لأي شخص شراء مسيّرة صغيرة
horses: Prize money has doubled in five years | Les gains ont doublé en cinq ans | За пять лет призовые выросли вдвое | تضاعفت الجوائز المالية في خمس سنوات // The stands hold six thousand people | Les tribunes accueillent six mille personnes | Трибуны вмещают шесть тысяч зрителей | تتسع المدرجات لستة آلاف متفرج // Samples travel in sealed boxes | Les prélèvements voyagent dans des boîtes scellées | Пробы перевозят в опечатанных коробках | تنقل العينات في علب مختومة // Betting shops paid out the stakes | Les guichets ont remboursé les mises | Ставки в конторах вернули | أعادت مكاتب الرهان المبالغ
wagons: The line is single-track at this point | La ligne est à voie unique à cet endroit | Линия здесь однопутная | الخط في هذه النقطة مفرد // Sleepers on the bend were due for renewal | Les traverses de la courbe devaient être changées | Шпалы на повороте собирались менять | كان من المقرر تبديل عوارض المنعطف // Buses replace the local trains | Des cars remplacent les trains locaux | Вместо электричек ходят автобусы | تحل حافلات محل القطارات المحلية // A crane on rails must come from afar | Une grue sur rails doit venir de loin | Железнодорожный кран придёт издалека | يجب استقدام رافعة على السكة من بعيد
asbestos: The buildings date from the seventies | Les bâtiments datent des années soixante-dix | Здания построены в семидесятые | تعود المباني إلى السبعينيات // Lessons are held in containers | Les cours ont lieu dans des préfabriqués | Уроки проходят в вагончиках | تعطى الدروس في غرف جاهزة // Removing the panels costs more than a new roof | Retirer les panneaux coûte plus cher qu'un toit neuf | Снять панели дороже, чем построить новую крышу | نزع الألواح أغلى من بناء سقف جديد // The canteen stays open | La cantine reste ouverte | Столовая по-прежнему открыта | يبقى المطعم المدرسي مفتوحا
oaks: Oak fetches record prices at the sawmills | Le chêne atteint des prix records dans les scieries | Дуб на лесопилках берут по рекордным ценам | يباع البلوط بأسعار قياسية في المناشر // The forest track was closed to cars | La piste forestière était fermée aux voitures | Лесная дорога закрыта для машин | كان الدرب الحرجي مغلقا أمام السيارات // Some trunks bore old survey marks | Des troncs portaient d'anciennes marques d'arpentage | На стволах были старые метки землемеров | حملت بعض الجذوع علامات مسح قديمة // Black woodpeckers nested in the hollow ones | Des pics noirs nichaient dans les arbres creux | В дуплах гнездилась желна | عششت نقارات الخشب في الجذوع المجوفة
"""

EN_FIRST = "Ashgrove:أشغروف Millbourne:ميلبورن Kettleham:كيتلهام Stannick:ستانيك Oxcliffe:أوكسكليف Thornbeck:ثورنبيك Dunmarsh:دونمارش Hexby:هكسبي Larchmere:لارشمير Wickstone:ويكستون Polgarth:بولغارث Fernhaugh:فيرنهو Cobridge:كوبريدج Yarwell:يارويل"
EN_LAST = "Beacon:بيكون Pulse:بالس Compass:كومباس Signal:سيغنال Mirror:ميرور Lantern:لانترن Current:كرنت Argus:آرغوس Voice:فويس Horizon:هورايزن Bulletin:بوليتين Outlook:آوتلوك"
FR_FIRST = "La_Voix_de:لا_فوا_دو Le_Fil_de:لو_فيل_دو L'Écho_de:ليكو_دو Le_Phare_de:لو_فار_دو Le_Signal_de:لو_سينيال_دو La_Boussole_de:لا_بوسول_دو Le_Miroir_de:لو_ميروار_دو L'Horizon_de:لوريزون_دو La_Vigie_de:لا_فيجي_دو Le_Regard_de:لو_ريغار_دو Le_Cri_de:لو_كري_دو La_Passerelle_de:لا_باسريل_دو"
FR_LAST = "Bourganval:بورغانفال Clairmontel:كليرمونتيل Fontrailles:فونتراي Gravelongue:غرافلونغ Mirevaux:ميرفو Peyrolac:بيرولاك Rochebrive:روشبريف Saintrevin:سانترفان Tourmagne:تورماني Valdorge:فالدورج Brissanne:بريسان Chanterac:شانتيراك Montelard:مونتيلار"
RU_FIRST = "Голос:Golos:غولوس Эхо:Ekho:إيخو Маяк:Mayak:ماياك Сигнал:Signal:سيغنال Пульс:Puls:بولس Волна:Volna:فولنا Зеркало:Zerkalo:زيركالو Компас:Kompas:كومباس Вести:Vesti:فيستي Курс:Kurs:كورس Берег:Bereg:بيريغ Взгляд:Vzglyad:فزغلياد"
RU_LAST = "Ольшанки:Olshanki:أولشانكي Карелина:Karelina:كاريلينا Стрежевска:Strezhevska:ستريجيفسكا Уварска:Uvarska:أوفارسكا Белокаменки:Belokamenki:بيلوكامنكي Тихоречья:Tikhorechya:تيخوريتشيا Мшинска:Mshinska:مشينسكا Ладогорья:Ladogorya:لادوغوريا Пихтовки:Pikhtovki:بيختوفكي Соснограда:Sosnograda:سوسنوغرادا Черноморья:Chernomorya:تشيرنوموريا Верхнеозёрска:Verkhneozyorska:فيرخنيوزيورسكا Красноборья:Krasnoborya:كراسنوبوريا"
AR_FIRST = "صوت:Sawt:Саут صدى:Sada:Сада نبض:Nabd:Набд مرآة:Mirat:Мират بوصلة:Bawsalat:Баусалят فجر:Fajr:Фаджр ضياء:Diya:Дия نداء:Nida:Нида مرصد:Marsad:Марсад شراع:Shira:Шираа نافذة:Nafidhat:Нафизат ملتقى:Multaqa:Мультака"
AR_LAST = "النهر:an-Nahr:ан-Нахр السهل:as-Sahl:ас-Сахль الجبل:al-Jabal:аль-Джабаль الميناء:al-Mina:аль-Мина الواحة:al-Waha:аль-Ваха الزيتون:az-Zaytun:аз-Зайтун الكروم:al-Kurum:аль-Курум النجوم:an-Nujum:ан-Нуджум الأفق:al-Ufuq:аль-Уфук القلعة:al-Qalaa:аль-Калаа الساحل:as-Sahil:ас-Сахиль الريف:ar-Rif:ар-Риф الجسر:al-Jisr:аль-Джиср"
AGENCIES = """
en | Tidemark News | Tidemark News | Tidemark News | تايدمارك نيوز
en | Fourpoint | Fourpoint | Fourpoint | فوربوينت
en | Allied Desk | Allied Desk | Allied Desk | ألايد دسك
en | Longwire | Longwire | Longwire | لونغواير
fr | Francovia | Francovia | Francovia | فرانكوفيا
fr | Presse Azur | Presse Azur | Presse Azur | برس أزور
fr | Havrelle | Havrelle | Havrelle | هافريل
fr | Téléfil | Téléfil | Téléfil | تيليفيل
ru | Rusfakt | Rusfakt | Русфакт | روسفاكت
ru | Severinform | Severinform | Северинформ | سيفيرينفورم
ru | Vestline | Vestline | Вестлайн | فيستلاين
ru | Telegrafika | Telegrafika | Телеграфика | تيليغرافيكا
ar | Wasl | Wasl | Васль | وصل
ar | Masarat Press | Masarat Press | Масарат-пресс | مسارات برس
ar | Al-Barq | Al-Barq | Аль-Барк | البرق
ar | Tayf News | Tayf News | Тайф ньюс | طيف نيوز
"""

# noun: English | French | Russian, its cases | ending of its verb | Arabic | gender
NOUNS = """
paper | the daily | le quotidien | газета | газеты | газете | газету | газете | газетой | а | جريدة | f
site | the online outlet | le média en ligne | интернет-издание | интернет-издания | интернет-изданию | интернет-издание | интернет-издании | интернет-изданием | о | موقع | m
radio | the radio station | la radio | радиостанция | радиостанции | радиостанции | радиостанцию | радиостанции | радиостанцией | а | إذاعة | f
agency | the press agency | l'agence de presse | информагентство | информагентства | информагентству | информагентство | информагентстве | информагентством | о | وكالة أنباء | f
"""

WHENS = "on {day}/on {date}/late on {day} | {day}/le {date}/dans la journée de {day} | {day}/{date} | {day}/يوم {day}/مساء {day}/في {date}"

TONGUES = """
English | l'anglais | английского | الإنجليزية
French | le français | французского | الفرنسية
Russian | le russe | русского | الروسية
Arabic | l'arabe | арабского | العربية
"""

# What leaves no room for hearsay.
SURE = "no doubt|adamant|certain|is clear|getting round|aucun doute|démord|sûre|établi|constat|факт|Ясно|Итог|настаивает|لا شك|جازم|المؤكد|معروفا|المحصلة"

# What stands around a page: over it, under it, and what is added later; who signs it; how a place opens it.
TOPS = """
Reading time: 3 minutes | Temps de lecture : 3 min | Время чтения: 3 минуты | مدة القراءة: 3 دقائق
Subscribers only | Réservé aux abonnés | Только для подписчиков | للمشتركين فقط
Listen to this article | Écouter l'article | Слушать статью | استمع إلى المقال
News in brief | En bref | Коротко | باختصار
Around the region | Dans la région | По регионам | محليات
"""

FOOTS = """
Write to us: letters@{site}.example | Écrivez-nous : courrier@{site}.example | Пишите нам: pochta@{site}.example | راسلونا: barid@{site}.example
Also read: Summer timetable for the ferry | À lire aussi : les horaires d'été du bac | Читайте также: летнее расписание парома | اقرأ أيضا: مواعيد العبّارة الصيفية
Comments are closed. | Les commentaires sont fermés. | Комментарии закрыты. | التعليقات مغلقة.
Subscribe to our Friday newsletter. | Abonnez-vous à notre lettre du vendredi. | Подпишитесь на нашу пятничную рассылку. | اشتركوا في نشرتنا كل جمعة.
All rights reserved. | Tous droits réservés. | Все права защищены. | جميع الحقوق محفوظة.
"""

UPDATES = """
UPDATE 18:40 - Photographs were added to this article. | Mise à jour, 18 h 40 : ajout de photographies. | Обновлено в 18:40: добавлены фотографии. | تحديث 18:40: أضيفت صور إلى المقال.
UPDATE - The town hall has opened a telephone line for questions. | Mise à jour : la mairie a ouvert une ligne téléphonique. | Дополнено: мэрия открыла телефонную линию. | تحديث: فتحت البلدية خطا هاتفيا للاستفسارات.
Correction: the name of a street was misspelt in the first version. | Rectificatif : le nom d'une rue était mal orthographié dans la première version. | Исправлено: в первой версии было неверно указано название улицы. | تصويب: ورد اسم أحد الشوارع خطأ في النسخة الأولى.
More to follow. | Plus d'informations à suivre. | Новость дополняется. | التفاصيل لاحقا.
"""

SIGNERS = """
Mara Tolland | Mathilde Guérinot | Антон Лужин | رنا الخطيب
Colm Hargest | Jules Périac | Вера Остахова | وليد سرحان
Tess Oakeby | Sylvain Ravot | Павел Крутов | هدى المنصوري
Neil Pardew | Claire Ambard | Дарья Семигина | باسم عودة
"""

# {0} the agency or outlet, {1} the date, {2} the place.
DATELINES = """
{2} ({0}), {1} - | {2} ({0}), le {1} – | {0}, {1}, {2}. | {2} / {0} / {1} -
{2}, {1} · {0} - | {0} – {2}, le {1} – | {2}, {1} /{0}/. | {2} - {0} -
{2} - | {2} – | {2}. | {2} -
"""

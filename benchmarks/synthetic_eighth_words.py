"""Words of the eighth generator of stories, all invented.

A block begins with ``== name``; a mark is a language and what it marks, wordings are parted by ``//``. In an event ``=`` is a
clause, ``+`` the Arabic clause after a conjunction, ``*`` a noun, ``-`` a quotation and ``!`` a headline. ``name:kind`` holds
for a kind of source or of medium only, ``name!voice`` is all that such a voice has.
"""

from synthetic_seventh_words import DAYS, MONTHS, TONGUES

__all__ = ["DAYS", "MONTHS", "TONGUES"]


EVENTS = """
== sinkhole
en= {n} houses <were/may have been> evacuated {when} in {v}{w} after a street caved in // a sinkhole <forced/may have forced> people out of {n} homes in {v}{w} {when} // {n} homes in {v}{w} <were/may have been> declared unsafe {when} because of a sinkhole
en* the evacuation of {n} houses in {v}{w} over a sinkhole // the clearing of {n} homes in {v}{w} after a street caved in
en- Nobody from those {n} houses in {v} will sleep at home tonight // There are {n} homes in {v} with nothing solid underneath them
en! {n} houses evacuated after street caves in at {v} // {v} sinkhole: {n} homes declared unsafe
fr= {n} maisons <ont été/auraient été> évacuées {when} à {v}{w} après un effondrement de terrain // un affaissement du sol <a contraint/aurait contraint> {when} les occupants de {n} pavillons de {v}{w} à partir de chez eux // {n} pavillons de {v}{w} <ont été/auraient été> déclarés inhabitables {when} à cause d'une cavité
fr* l'évacuation de {n} maisons à {v}{w} après un effondrement de terrain // l'évacuation de {n} pavillons de {v}{w}
fr- Personne ne dormira ce soir dans les {n} maisons évacuées à {v} // À {v}, le sol s'est ouvert au pied de {n} maisons
fr! {n} maisons évacuées à {v} après un effondrement // Effondrement à {v} : {n} pavillons évacués
ru= в {vl}{w} {when} из-за провала грунта <эвакуировали/могли эвакуировать> жителей {n} домов // {n} домов в {vl}{w} {when} <признали/якобы признали> опасными для жизни из-за карстовой воронки // из-за провала на улице в {vl}{w} {when} <расселили/предположительно расселили> {n} домов
ru* об эвакуации жителей {n} домов в {vl}{w} // о расселении {n} домов в {vl}{w} из-за провала грунта
ru- В {vl} сегодня никто не будет ночевать в {n} домах // Под {n} домами в {vl} пустота
ru! Из-за провала грунта в {vl} эвакуировали жителей {n} домов // {n} домов расселили в {vl} из-за карстовой воронки
ar= <أُخلي/ربما أُخلي> {n} منزلا {when} في {v}{w} إثر انهيار شارع // <أجبرت/ربما أجبرت> حفرة انهدامية سكان {n} منزلا في {v}{w} على المغادرة {when} // <أُعلن/يُعتقد أنه أُعلن> {when} أن {n} منزلا في {v}{w} غير صالحة للسكن بعد انخساف التربة
ar+ {n} منزلا <أُخليت/ربما أُخليت> {when} في {v}{w} إثر انهيار شارع // حفرة انهدامية <أجبرت/ربما أجبرت> سكان {n} منزلا في {v}{w} على المغادرة {when}
ar* إخلاء {n} منزلا في {v}{w} إثر انهيار شارع // إجلاء سكان {n} منزلا في {v}{w}
ar- لن يبيت أحد الليلة في {n} منزلا في {v} // في {v} فراغ تحت {n} منزلا
ar! إخلاء {n} منزلا في {v} إثر انهيار شارع // انخساف التربة في {v}: إجلاء سكان {n} منزلا
== ferry
en= {n} passengers <were/may have been> taken off a drifting ferry {when} near {v}{w} // a ferry with {n} people on board <lost/may have lost> power {when} off {v}{w} // lifeboats <brought/may have brought> {n} passengers ashore {when} from a disabled ferry near {v}{w}
en* the rescue of {n} passengers from a ferry near {v}{w} // the breakdown of a ferry with {n} people on board off {v}{w}
en- We have {n} people safely ashore in {v} // There were {n} passengers off {v} and not a light on the ship
en! {n} passengers rescued from drifting ferry near {v} // Ferry breaks down off {v} with {n} on board
fr= {n} passagers d'un ferry à la dérive <ont été/auraient été> secourus {when} au large de {v}{w} // un ferry transportant {n} personnes <est tombé/serait tombé> en panne {when} au large de {v}{w} // des canots de sauvetage <ont ramené/auraient ramené> à terre {when} {n} passagers d'un ferry en avarie près de {v}{w}
fr* le sauvetage de {n} passagers d'un ferry au large de {v}{w} // la panne d'un ferry transportant {n} personnes près de {v}{w}
fr- Les {n} passagers sont sains et saufs à {v} // Il y avait {n} personnes à bord au large de {v}, dans le noir complet
fr! Ferry à la dérive : {n} passagers secourus au large de {v} // Un ferry et ses {n} passagers en panne près de {v}
ru= с дрейфующего парома у берегов {vg}{w} {when} <сняли/могли снять> {n} пассажиров // паром с {n} пассажирами на борту {when} <лишился/якобы лишился> хода близ {vg}{w} // {n} пассажиров неисправного парома {when} <доставили/предположительно доставили> на берег в {vl}{w}
ru* о спасении {n} пассажиров парома у берегов {vg}{w} // об эвакуации {n} человек с парома близ {vg}{w}
ru- {n} пассажиров уже на берегу в {vl} // У {vg} на тёмном судне оставались {n} человек
ru! С дрейфующего парома у {vg} сняли {n} пассажиров // Паром у берегов {vg} потерял ход, эвакуированы {n} человек
ar= <أُنقذ/ربما أُنقذ> {n} راكبا {when} من عبّارة جانحة قبالة {v}{w} // <تعطلت/ربما تعطلت> {when} عبّارة على متنها {n} راكبا قرب {v}{w} // <نقلت/يُعتقد أنها نقلت> زوارق النجاة {n} راكبا {when} من عبّارة معطلة إلى بر {v}{w}
ar+ {n} راكبا <أُنقذوا/ربما أُنقذوا> {when} من عبّارة جانحة قبالة {v}{w} // عبّارة على متنها {n} راكبا <تعطلت/ربما تعطلت> {when} قرب {v}{w}
ar* إنقاذ {n} راكبا من عبّارة قبالة {v}{w} // تعطل عبّارة على متنها {n} راكبا قرب {v}{w}
ar- وصل {n} راكبا إلى بر الأمان في {v} // كان قبالة {v} {n} راكبا على متن سفينة مظلمة
ar! إنقاذ {n} راكبا من عبّارة قبالة {v} // تعطل عبّارة قرب {v} وعلى متنها {n} راكبا
== chlorine
en= {n} swimmers <were/may have been> taken to hospital {when} after a chlorine leak at the pool in {v}{w} // a chlorine leak at the baths in {v}{w} <made/may have made> {n} people ill {when} // {n} bathers <were/may have been> treated for chlorine poisoning {when} in {v}{w}
en* the poisoning of {n} swimmers by chlorine in {v}{w} // a chlorine leak that sent {n} bathers in {v}{w} to hospital
en- In {v}, {n} swimmers breathed in chlorine // We are talking about {n} people from one pool in {v}
en! {n} swimmers in hospital after chlorine leak in {v} // Chlorine leak at {v} pool: {n} taken ill
fr= {n} baigneurs <ont été/auraient été> hospitalisés {when} après une fuite de chlore à la piscine de {v}{w} // une fuite de chlore <a intoxiqué/aurait intoxiqué> {n} nageurs {when} à la piscine de {v}{w} // {n} personnes <ont été/auraient été> intoxiquées au chlore {when} à la piscine de {v}{w}
fr* l'intoxication au chlore de {n} baigneurs à {v}{w} // l'hospitalisation de {n} nageurs après une fuite de chlore à {v}{w}
fr- À {v}, {n} baigneurs ont respiré du chlore // On parle de {n} personnes sorties d'une même piscine à {v}
fr! Fuite de chlore à la piscine de {v} : {n} baigneurs hospitalisés // {n} personnes intoxiquées au chlore à {v}
ru= {n} посетителей бассейна в {vl}{w} {when} <отравились/предположительно отравились> хлором // после утечки хлора в бассейне {vg}{w} {when} <госпитализировали/якобы госпитализировали> {n} человек // {when} в больницы {vg}{w} с отравлением хлором <попали/могли попасть> {n} купальщиков
ru* об отравлении хлором {n} посетителей бассейна в {vl}{w} // о госпитализации {n} человек после утечки хлора в {vl}{w}
ru- В {vl} хлором надышались {n} человек // Речь идёт о том, что {n} человек из одного бассейна в {vl} отравились
ru! {n} человек отравились хлором в бассейне {vg} // Утечка хлора в {vl}: в больнице {n} посетителей бассейна
ar= <نُقل/ربما نُقل> {n} سباحا إلى المستشفى {when} إثر تسرب للكلور في مسبح {v}{w} // <أصيب/يُعتقد أنه أصيب> {n} شخصا باختناق {when} بعد تسرب غاز الكلور في مسبح {v}{w} // <تسبب/ربما تسبب> تسرب للكلور {when} في تسمم {n} سباحا في {v}{w}
ar+ {n} سباحا <نُقلوا/ربما نُقلوا> إلى المستشفى {when} إثر تسرب للكلور في مسبح {v}{w} // {n} شخصا <أصيبوا/ربما أصيبوا> باختناق {when} بعد تسرب غاز الكلور في مسبح {v}{w}
ar* تسمم {n} سباحا بالكلور في {v}{w} // نقل {n} شخصا إلى المستشفى إثر تسرب للكلور في {v}{w}
ar- استنشق {n} سباحا غاز الكلور في {v} // نتحدث عن {n} شخصا خرجوا من مسبح واحد في {v}
ar! تسمم {n} سباحا بالكلور في {v} // تسرب للكلور في مسبح {v}: {n} شخصا في المستشفى
== rustlers
en= {n} cows <were/may have been> stolen {when} from a farm near {v}{w} // thieves <drove/may have driven> off {n} head of cattle {when} outside {v}{w} // {n} dairy cows <vanished/may have vanished> {when} from a pasture at {v}{w}
en* the theft of {n} cows near {v}{w} // the disappearance of {n} head of cattle from a farm outside {v}{w}
en- You do not load {n} cows in {v} without somebody hearing it // In {v}, {n} cows were gone at milking time
en! {n} cows stolen near {v} // Cattle thieves take {n} cows from {v} farm
fr= {n} vaches <ont été/auraient été> volées {when} dans une ferme près de {v}{w} // des voleurs <ont emporté/auraient emporté> {n} têtes de bétail {when} à {v}{w} // {n} vaches laitières <ont disparu/auraient disparu> {when} d'un pré de {v}{w}
fr* le vol de {n} vaches près de {v}{w} // la disparition de {n} têtes de bétail à {v}{w}
fr- On n'embarque pas {n} vaches à {v} sans que quelqu'un les entende // À {v}, il manquait {n} vaches à l'heure de la traite
fr! {n} vaches volées près de {v} // Vol de bétail à {v} : {n} vaches envolées
ru= с фермы под {vi}{w} {when} <угнали/могли угнать> {n} коров // {n} голов скота {when} <похитили/якобы похитили> у фермеров близ {vg}{w} // с пастбища под {vi}{w} {when} <пропали/предположительно пропали> {n} дойных коров
ru* о краже {n} коров под {vi}{w} // о пропаже {n} голов скота близ {vg}{w}
ru- {n} коров из {vg} не увезти так, чтобы никто не услышал // В {vl} к утренней дойке недосчитались {n} коров
ru! {n} коров угнали с фермы под {vi} // Под {vi} похитили {n} голов скота
ar= <سُرقت/ربما سُرقت> {n} بقرة {when} من مزرعة قرب {v}{w} // <استولى/يُعتقد أنه استولى> لصوص على {n} رأسا من الماشية {when} في ضواحي {v}{w} // <اختفت/ربما اختفت> {n} بقرة حلوبا {when} من مرعى في {v}{w}
ar+ {n} بقرة <سُرقت/ربما سُرقت> {when} من مزرعة قرب {v}{w} // لصوصا <استولوا/ربما استولوا> على {n} رأسا من الماشية {when} في ضواحي {v}{w}
ar* سرقة {n} بقرة قرب {v}{w} // اختفاء {n} رأسا من الماشية في {v}{w}
ar- لا يمكن نقل {n} بقرة من {v} دون أن يسمع أحد // في {v} غابت {n} بقرة عند موعد الحلب
ar! سرقة {n} بقرة قرب {v} // لصوص الماشية يستولون على {n} بقرة في {v}
== depot
en= {n} buses <burned/may have burned> out {when} in a fire at the depot in {v}{w} // a fire <destroyed/may have destroyed> {n} electric buses {when} in {v}{w} // {n} city buses in {v}{w} <were/may have been> lost to a fire {when}
en* the loss of {n} buses in a depot fire in {v}{w} // a fire that destroyed {n} buses in {v}{w}
en- Nothing but the frames is left of {n} buses in {v} // In {v}, {n} buses will not leave the depot again
en! Fire destroys {n} buses in {v} // {v} depot fire: {n} buses burned out
fr= {n} autobus <ont brûlé/auraient brûlé> {when} dans l'incendie du dépôt de {v}{w} // un incendie <a détruit/aurait détruit> {n} bus électriques {when} à {v}{w} // {n} bus du réseau de {v}{w} <sont partis/seraient partis> en fumée {when}
fr* la destruction de {n} autobus dans un incendie à {v}{w} // l'incendie qui a ravagé {n} bus à {v}{w}
fr- Il ne reste que la carcasse de {n} bus à {v} // À {v}, {n} bus ne sortiront plus du dépôt
fr! Incendie au dépôt de {v} : {n} bus détruits // {n} autobus partent en fumée à {v}
ru= при пожаре в автобусном парке {vg}{w} {when} <сгорели/предположительно сгорели> {n} автобусов // огонь {when} <уничтожил/мог уничтожить> {n} электробусов в {vl}{w} // {n} городских автобусов <выгорели/якобы выгорели> дотла {when} в {vl}{w}
ru* о гибели {n} автобусов при пожаре в {vl}{w} // о пожаре, уничтожившем {n} автобусов в {vl}{w}
ru- От {n} автобусов в {vl} остались одни каркасы // В {vl} {n} автобусов больше не выйдут на линию
ru! {n} автобусов сгорели в парке {vg} // Пожар в {vl} уничтожил {n} автобусов
ar= <احترقت/ربما احترقت> {n} حافلة {when} في حريق اندلع بمرآب {v}{w} // <دمر/يُعتقد أنه دمر> حريق {n} حافلة كهربائية {when} في {v}{w} // <أتت/ربما أتت> النيران {when} على {n} حافلة في {v}{w}
ar+ {n} حافلة <احترقت/ربما احترقت> {when} في حريق اندلع بمرآب {v}{w} // حريقا <دمر/ربما دمر> {n} حافلة كهربائية {when} في {v}{w}
ar* احتراق {n} حافلة في {v}{w} // تدمير {n} حافلة في حريق بمرآب {v}{w}
ar- لم يبق من {n} حافلة في {v} سوى الهياكل // في {v} {n} حافلة لن تغادر المرآب بعد اليوم
ar! حريق يدمر {n} حافلة في {v} // احتراق {n} حافلة في مرآب {v}
== brawl
en= {n} football fans <were/may have been> arrested {when} after fighting outside the stadium in {v}{w} // police <detained/may have detained> {n} supporters {when} in {v}{w} // {n} supporters <spent/may have spent> a night in the cells after a brawl in {v}{w} {when}
en* the arrest of {n} football fans in {v}{w} // the detention of {n} supporters after a brawl in {v}{w}
en- In {v}, {n} fans watched the second half from the cells // There are {n} supporters in custody in {v}
en! {n} fans arrested after fighting in {v} // Stadium brawl in {v}: {n} supporters held
fr= {n} supporters <ont été/auraient été> interpellés {when} après une rixe aux abords du stade de {v}{w} // la police <a arrêté/aurait arrêté> {n} supporters {when} à {v}{w} // {n} supporters <ont été/auraient été> placés en garde à vue {when} à {v}{w} après des affrontements
fr* l'interpellation de {n} supporters à {v}{w} // le placement en garde à vue de {n} supporters après une rixe à {v}{w}
fr- À {v}, {n} supporters ont suivi la fin du match en cellule // Il y a {n} supporters en garde à vue à {v}
fr! {n} supporters interpellés après une rixe à {v} // Affrontements à {v} : {n} supporters en garde à vue
ru= {n} футбольных болельщиков {when} <задержали/якобы задержали> после драки у стадиона в {vl}{w} // {when} в {vl}{w} полиция <задержала/могла задержать> {n} фанатов // {n} болельщиков {when} <доставили/предположительно доставили> в отделение после потасовки в {vl}{w}
ru* о задержании {n} болельщиков в {vl}{w} // о задержании {n} фанатов после драки в {vl}{w}
ru- В {vl} {n} болельщиков досматривали матч в камере // За решёткой в {vl} сидят {n} фанатов
ru! {n} болельщиков задержали после драки в {vl} // Драка у стадиона в {vl}: задержаны {n} фанатов
ar= <أُوقف/ربما أُوقف> {n} مشجعا {when} بعد عراك قرب ملعب {v}{w} // <اعتقلت/يُعتقد أنها اعتقلت> الشرطة {n} مشجعا {when} في {v}{w} // <احتُجز/ربما احتُجز> {n} من مشجعي كرة القدم {when} بعد اشتباكات في {v}{w}
ar+ {n} مشجعا <أُوقفوا/ربما أُوقفوا> {when} بعد عراك قرب ملعب {v}{w} // الشرطة <اعتقلت/ربما اعتقلت> {n} مشجعا {when} في {v}{w}
ar* توقيف {n} مشجعا في {v}{w} // اعتقال {n} مشجعا بعد عراك في {v}{w}
ar- تابع {n} مشجعا في {v} الشوط الثاني من خلف القضبان // هناك {n} مشجعا موقوفون في {v}
ar! توقيف {n} مشجعا بعد عراك في {v} // عراك الملعب في {v}: احتجاز {n} مشجعا
== schools
en= {n} village schools around {v}{w} <were/may have been> struck off the list {when} and will not reopen in autumn // a decision taken {when} <closes/may close> {n} schools in the district of {v}{w} // the closure of {n} schools around {v}{w} <was/may have been> decided {when}
en* the closure of {n} village schools around {v}{w} // the decision to close {n} schools near {v}{w}
en- There are {n} schools around {v} that will not open again // Around {v}, {n} bells will fall silent for good
en! {n} village schools around {v} to close // {v} district to lose {n} schools
fr= la fermeture de {n} écoles rurales autour de {v}{w} <a été/aurait été> décidée {when} // {n} écoles du secteur de {v}{w} <ont été/auraient été> rayées de la carte scolaire {when} // une décision prise {when} <condamne/condamnerait> {n} écoles de village des environs de {v}{w}
fr* la fermeture de {n} écoles autour de {v}{w} // la suppression de {n} écoles de village près de {v}{w}
fr- Autour de {v}, {n} écoles ne rouvriront pas // Il y a {n} écoles près de {v} où la cloche ne sonnera plus
fr! {n} écoles rurales vont fermer autour de {v} // Carte scolaire : {n} écoles supprimées près de {v}
ru= {when} <принято/якобы принято> решение закрыть {n} сельских школ в окрестностях {vg}{w} // {n} школ под {vi}{w} {when} <исключили/могли исключить> из реестра и осенью не откроют // {n} малокомплектных школ близ {vg}{w} {when} <решили/предположительно решили> закрыть
ru* о закрытии {n} сельских школ в окрестностях {vg}{w} // о решении закрыть {n} школ под {vi}{w}
ru- Под {vi} {n} школ больше не откроются // В окрестностях {vg} звонок не прозвенит в {n} школах
ru! В окрестностях {vg} закроют {n} сельских школ // {n} школ под {vi} не откроются осенью
ar= <تقرر/ربما تقرر> {when} إغلاق {n} مدرسة ريفية في محيط {v}{w} // <شُطبت/ربما شُطبت> {n} مدرسة من الخريطة المدرسية {when} في قضاء {v}{w} // <يقضي/قد يقضي> قرار صدر {when} بإقفال {n} مدرسة قرب {v}{w}
ar+ {n} مدرسة ريفية في محيط {v}{w} <شُطبت/ربما شُطبت> {when} من الخريطة المدرسية // قرارا صدر {when} <يقضي/قد يقضي> بإقفال {n} مدرسة قرب {v}{w}
ar* إغلاق {n} مدرسة ريفية في محيط {v}{w} // قرار إقفال {n} مدرسة قرب {v}{w}
ar- لن تفتح {n} مدرسة في محيط {v} أبوابها مجددا // قرب {v} {n} مدرسة لن يُقرع فيها الجرس بعد اليوم
ar! إغلاق {n} مدرسة ريفية في محيط {v} // {v} تخسر {n} مدرسة
== tortoises
en= {n} smuggled tortoises <were/may have been> found {when} in a van near {v}{w} // {n} rare tortoises <were/may have been> seized {when} in {v}{w} // {n} live tortoises <were/may have been> discovered {when} under the floor of a lorry in {v}{w}
en* the seizure of {n} smuggled tortoises in {v}{w} // the discovery of {n} tortoises in a van near {v}{w}
en- In {v}, {n} tortoises were wrapped in socks // There were {n} animals in that van in {v}, and no papers
en! {n} smuggled tortoises found in {v} // {v}: {n} rare tortoises seized
fr= {n} tortues protégées <ont été/auraient été> découvertes {when} dans une camionnette près de {v}{w} // {n} tortues de contrebande <ont été/auraient été> saisies {when} à {v}{w} // {n} tortues vivantes <ont été/auraient été> retrouvées {when} sous le plancher d'un camion à {v}{w}
fr* la saisie de {n} tortues à {v}{w} // la découverte de {n} tortues protégées dans une camionnette près de {v}{w}
fr- À {v}, {n} tortues étaient emballées dans des chaussettes // Il y avait {n} animaux dans cette camionnette à {v}, et pas un papier
fr! {n} tortues de contrebande saisies à {v} // Trafic d'animaux : {n} tortues découvertes à {v}
ru= {n} контрабандных черепах {when} <нашли/якобы нашли> в фургоне под {vi}{w} // {when} в {vl}{w} <изъяли/могли изъять> {n} редких черепах // под полом грузовика в {vl}{w} {when} <обнаружили/предположительно обнаружили> {n} живых черепах
ru* об изъятии {n} черепах в {vl}{w} // об обнаружении {n} контрабандных черепах под {vi}{w}
ru- В {vl} {n} черепах везли завёрнутыми в носки // В том фургоне в {vl} было {n} животных без единой справки
ru! {n} контрабандных черепах нашли в {vl} // В {vl} изъяли {n} редких черепах
ar= <عُثر/ربما عُثر> {when} على {n} سلحفاة مهربة في شاحنة صغيرة قرب {v}{w} // <صودرت/ربما صودرت> {n} سلحفاة نادرة {when} في {v}{w} // <ضُبطت/يُعتقد أنها ضُبطت> {n} سلحفاة حية {when} تحت أرضية شاحنة في {v}{w}
ar+ {n} سلحفاة نادرة <صودرت/ربما صودرت> {when} في {v}{w} // {n} سلحفاة حية <ضُبطت/ربما ضُبطت> {when} تحت أرضية شاحنة في {v}{w}
ar* ضبط {n} سلحفاة مهربة في {v}{w} // العثور على {n} سلحفاة نادرة قرب {v}{w}
ar- كانت {n} سلحفاة في {v} ملفوفة في الجوارب // كان في تلك الشاحنة في {v} {n} سلحفاة بلا أي أوراق
ar! ضبط {n} سلحفاة مهربة في {v} // العثور على {n} سلحفاة نادرة في {v}
== miners
en= {n} miners <were/may have been> trapped underground {when} at a pit in {v}{w} // {n} men <were/may have been> cut off {when} by a roof fall in the mine at {v}{w} // a fire underground <trapped/may have trapped> {n} miners {when} in {v}{w}
en* the trapping of {n} miners in {v}{w} // a roof fall that cut off {n} miners in {v}{w}
en- There are {n} lamps missing from the rack in {v} // In {v}, {n} men of the morning shift did not come up
en! {n} miners trapped underground in {v} // {v} mine: {n} men cut off
fr= {n} mineurs <sont/seraient> bloqués sous terre depuis un éboulement survenu {when} à {v}{w} // un éboulement <a piégé/aurait piégé> {n} mineurs {when} dans une mine de {v}{w} // {n} mineurs <ont été/auraient été> pris au piège {when} au fond d'un puits de {v}{w}
fr* l'accident qui a bloqué {n} mineurs sous terre à {v}{w} // l'éboulement qui a piégé {n} mineurs à {v}{w}
fr- À {v}, {n} lampes manquent à la lampisterie // À {v}, {n} hommes ne sont pas remontés
fr! {n} mineurs bloqués sous terre à {v} // Éboulement à {v} : {n} mineurs pris au piège
ru= {n} шахтёров {when} <оказались/предположительно оказались> заблокированы под землёй в {vl}{w} // обвал в шахте {vg}{w} {when} <отрезал/мог отрезать> от выхода {n} горняков // под завалом в шахте под {vi}{w} {when} <остались/якобы остались> {n} горняков
ru* о том, что {n} шахтёров заблокированы под землёй в {vl}{w} // об обвале, отрезавшем {n} горняков в {vl}{w}
ru- В ламповой в {vl} не хватает {n} ламп // В {vl} {n} человек из утренней смены не поднялись
ru! {n} шахтёров заблокированы под землёй в {vl} // Обвал в шахте {vg}: под землёй {n} горняков
ar= <حوصر/ربما حوصر> {n} عامل منجم تحت الأرض {when} في {v}{w} // <علق/يُعتقد أنه علق> {n} عاملا {when} إثر انهيار في منجم {v}{w} // <احتجز/ربما احتجز> انهيار صخري {n} عاملا {when} داخل منجم في {v}{w}
ar+ {n} عاملا <علقوا/ربما علقوا> {when} إثر انهيار في منجم {v}{w} // انهيارا صخريا <احتجز/ربما احتجز> {n} عاملا {when} داخل منجم في {v}{w}
ar* محاصرة {n} عاملا تحت الأرض في منجم {v}{w} // احتجاز {n} عاملا إثر انهيار منجم في {v}{w}
ar- لم يصعد {n} عاملا من منجم {v} // في {v} ينقص {n} مصباحا من رف العمال
ar! {n} عاملا عالقون في منجم {v} // انهيار منجم في {v} يحتجز {n} عاملا
== hikers
en= {n} hikers <were/may have been> flown off a mountain above {v}{w} {when} after a snowstorm // a snowstorm <stranded/may have stranded> {n} hikers {when} above {v}{w} // {n} walkers <had/may have had> to be brought down {when} from a hut above {v}{w}
en* the rescue of {n} hikers above {v}{w} // the airlift of {n} walkers from a hut above {v}{w}
en- We counted {n} people in a hut above {v} that has beds for eight // Above {v}, {n} hikers were in summer clothes
en! {n} hikers rescued above {v} // Snowstorm strands {n} walkers above {v}
fr= {n} randonneurs <ont été/auraient été> évacués {when} d'un refuge au-dessus de {v}{w} // une tempête de neige <a bloqué/aurait bloqué> {n} randonneurs {when} sur les hauteurs de {v}{w} // {n} marcheurs <ont été/auraient été> hélitreuillés {when} près de {v}{w}
fr* le sauvetage de {n} randonneurs au-dessus de {v}{w} // l'hélitreuillage de {n} marcheurs près de {v}{w}
fr- Il y avait {n} personnes au-dessus de {v}, dans un refuge de huit lits // Au-dessus de {v}, {n} randonneurs étaient en tenue d'été
fr! {n} randonneurs secourus au-dessus de {v} // Tempête de neige : {n} marcheurs hélitreuillés près de {v}
ru= {n} туристов {when} <сняли/могли снять> с горы над {vi}{w} после снежной бури // снегопад {when} <отрезал/предположительно отрезал> от мира {n} туристов в горах над {vi}{w} // вертолёт {when} <вывез/якобы вывез> {n} туристов из приюта близ {vg}{w}
ru* о спасении {n} туристов в горах над {vi}{w} // об эвакуации {n} туристов из горного приюта близ {vg}{w}
ru- Над {vi} {n} человек сидели в приюте на восемь коек // В горах у {vg} {n} туристов были в летней одежде
ru! {n} туристов спасли в горах над {vi} // Снежная буря над {vi}: эвакуированы {n} туристов
ar= <أُجلي/ربما أُجلي> {n} متنزها {when} من ملجأ جبلي فوق {v}{w} // <حاصرت/يُعتقد أنها حاصرت> عاصفة ثلجية {n} متنزها {when} في مرتفعات {v}{w} // <نُقل/ربما نُقل> {n} من هواة المشي بالمروحية {when} من جبل قرب {v}{w}
ar+ {n} متنزها <أُجلوا/ربما أُجلوا> {when} من ملجأ جبلي فوق {v}{w} // عاصفة ثلجية <حاصرت/ربما حاصرت> {n} متنزها {when} في مرتفعات {v}{w}
ar* إنقاذ {n} متنزها في مرتفعات {v}{w} // إجلاء {n} متنزها من ملجأ جبلي قرب {v}{w}
ar- كان {n} شخصا فوق {v} في ملجأ فيه ثمانية أسرّة // فوق {v} كان {n} متنزها بملابس صيفية
ar! إنقاذ {n} متنزها في مرتفعات {v} // عاصفة ثلجية تحاصر {n} متنزها فوق {v}
== fish
en= {n} tonnes of dead fish <were/may have been> taken out of the lake at {v}{w} {when} // {n} tonnes of carp <died/may have died> {when} in the lake near {v}{w} // {n} tonnes of dead fish <washed/may have washed> up {when} on the shore at {v}{w}
en* the death of {n} tonnes of fish in {v}{w} // the recovery of {n} tonnes of dead fish at {v}{w}
en- That makes {n} tonnes of dead fish in {v} // In {v}, {n} tonnes are lying on the bank and the wind is hot
en! {n} tonnes of dead fish taken from lake at {v} // Fish die-off in {v}: {n} tonnes removed
fr= {n} tonnes de poissons morts <ont été/auraient été> retirées {when} du lac de {v}{w} // {n} tonnes de carpes <ont péri/auraient péri> {when} dans le lac de {v}{w} // {n} tonnes de poissons morts <se sont échouées/se seraient échouées> {when} sur la rive à {v}{w}
fr* la mort de {n} tonnes de poissons à {v}{w} // le ramassage de {n} tonnes de poissons morts à {v}{w}
fr- Cela fait {n} tonnes de poissons morts à {v} // À {v}, {n} tonnes pourrissent sur la berge
fr! {n} tonnes de poissons morts retirées du lac de {v} // Mortalité de poissons à {v} : {n} tonnes ramassées
ru= из озера в {vl}{w} {when} <извлекли/якобы извлекли> {n} тонн мёртвой рыбы // {n} тонн карпа <погибли/могли погибнуть> {when} в озере близ {vg}{w} // на берег у {vg}{w} {when} <вынесло/предположительно вынесло> {n} тонн дохлой рыбы
ru* о гибели {n} тонн рыбы в озере близ {vg}{w} // о вывозе {n} тонн мёртвой рыбы из {vg}{w}
ru- В {vl} уже {n} тонн мёртвой рыбы // На берегу в {vl} гниют {n} тонн рыбы
ru! {n} тонн мёртвой рыбы извлекли из озера в {vl} // Мор рыбы в {vl}: вывезли {n} тонн
ar= <انتُشل/ربما انتُشل> {n} طنا من الأسماك النافقة {when} من بحيرة {v}{w} // <نفق/يُعتقد أنه نفق> {n} طنا من أسماك الشبوط {when} في بحيرة قرب {v}{w} // <قذفت/ربما قذفت> المياه {n} طنا من الأسماك النافقة {when} إلى ضفة {v}{w}
ar+ {n} طنا من الأسماك النافقة <انتُشلت/ربما انتُشلت> {when} من بحيرة {v}{w} // {n} طنا من أسماك الشبوط <نفقت/ربما نفقت> {when} في بحيرة قرب {v}{w}
ar* نفوق {n} طنا من الأسماك في {v}{w} // انتشال {n} طنا من الأسماك النافقة في {v}{w}
ar- بلغنا {n} طنا من الأسماك النافقة في {v} // على ضفة {v} تتعفن {n} طنا من الأسماك
ar! انتشال {n} طنا من الأسماك النافقة في {v} // نفوق {n} طنا من الأسماك في بحيرة {v}
== swindle
en= {n} pensioners in {v}{w} <lost/may have lost> their savings {when} to callers posing as bank staff // fake bank advisers <robbed/may have robbed> {n} pensioners in {v}{w} {when} // the accounts of {n} retired people in {v}{w} <were/may have been> emptied {when}
en* the defrauding of {n} pensioners in {v}{w} // the theft of the savings of {n} retired people in {v}{w}
en- In {v}, {n} pensioners believed a voice on the telephone // There are {n} accounts in {v} with nothing left in them
en! {n} pensioners in {v} swindled by fake bankers // Fake bankers empty accounts of {n} pensioners in {v}
fr= {n} retraités de {v}{w} <ont été/auraient été> escroqués {when} par de faux conseillers bancaires // de faux banquiers <ont vidé/auraient vidé> {when} les comptes de {n} retraités de {v}{w} // {n} personnes âgées de {v}{w} <ont perdu/auraient perdu> leurs économies {when} dans une escroquerie au téléphone
fr* l'escroquerie dont {n} retraités ont été victimes à {v}{w} // le vol des économies de {n} retraités à {v}{w}
fr- À {v}, {n} retraités ont cru une voix au téléphone // Il y a {n} comptes vidés à {v}
fr! {n} retraités escroqués à {v} par de faux banquiers // Escroquerie à {v} : les comptes de {n} retraités vidés
ru= {n} пенсионеров в {vl}{w} {when} <лишились/предположительно лишились> сбережений из-за телефонных мошенников // лжебанкиры {when} <обманули/могли обмануть> {n} пенсионеров в {vl}{w} // со счетов {n} пожилых жителей {vg}{w} {when} <исчезли/якобы исчезли> все деньги
ru* об обмане {n} пенсионеров в {vl}{w} // о краже сбережений {n} пожилых жителей {vg}{w}
ru- В {vl} {n} пенсионеров поверили голосу в трубке // На {n} счетах в {vl} не осталось ничего
ru! Лжебанкиры обманули {n} пенсионеров в {vl} // {n} пенсионеров в {vl} лишились сбережений
ar= <خسر/ربما خسر> {n} متقاعدا في {v}{w} مدخراتهم {when} على يد محتالين انتحلوا صفة موظفي مصرف // <احتال/يُعتقد أنه احتال> موظفو مصرف مزيفون على {n} متقاعدا {when} في {v}{w} // <أُفرغت/ربما أُفرغت> {when} حسابات {n} متقاعدا في {v}{w}
ar+ {n} متقاعدا في {v}{w} <خسروا/ربما خسروا> مدخراتهم {when} على يد محتالين // محتالين انتحلوا صفة موظفي مصرف <أفرغوا/ربما أفرغوا> {when} حسابات {n} متقاعدا في {v}{w}
ar* الاحتيال على {n} متقاعدا في {v}{w} // سرقة مدخرات {n} متقاعدا في {v}{w}
ar- صدّق {n} متقاعدا في {v} صوتا على الهاتف // في {v} {n} حسابا لم يبق فيها شيء
ar! محتالون يسلبون {n} متقاعدا مدخراتهم في {v} // إفراغ حسابات {n} متقاعدا في {v}
"""
LARGE = "fish"
# Who may know of a kind of event.
KNOWS = """
sinkhole: engineer official mayor geologist civil prosecutors report film own medium
ferry: sailor rescuer captain doctor coastguard operator police film medium
chlorine: nurse attendant doctor mayor health fire prosecutors memo own medium
rustlers: detective neighbour farmer mayor police customs letter film medium
depot: driver detective unionist mayor fire operator prosecutors memo film own medium
brawl: officer official chairman lawyer police prosecutors federation minutes film own medium
schools: official teacher deputy unionist education regional letter minutes medium
tortoises: officer diplomat biologist lawyer customs environment report film own medium
miners: miner engineer unionist doctor mining operator memo own medium
hikers: guide rescuer mayor doctor civil police film own medium
fish: plantworker engineer biologist deputy environment health operator report film own medium
swindle: banker detective lawyer elder deputy police prosecutors letter medium
"""
# Role, kind, manner; first and later mention in English, French and its gender, Russian in three cases and its gender, Arabic and
# its gender; parts of names; where it is said in Russian.
SOURCES = """
engineer | anonymous | say | (an engineer who knows the site/an engineer familiar with the site); the engineer | un ingénieur qui connaît bien les lieux; l'ingénieur | m | инженер, хорошо знающий объект,; инженер | инженера, хорошо знающего объект, | инженера, хорошо знающего объект, | m | مهندس مطلع على الموقع; المهندس | m | engineer;ingénieur;инженер;مهندس
official | anonymous | say | (a senior government official/a high-ranking official); the official | un haut fonctionnaire; le haut fonctionnaire | m | высокопоставленный чиновник; чиновник | высокопоставленного чиновника | высокопоставленного чиновника | m | مسؤول حكومي رفيع; المسؤول | m | official;haut fonctionnaire;чиновник;مسؤول
sailor | anonymous | say | (a member of the crew/one of the crew); the sailor | un membre de l'équipage; le marin | m | (член экипажа/один из членов экипажа); моряк | (члена экипажа/одного из членов экипажа) | (члена экипажа/одного из членов экипажа) | m | أحد أفراد الطاقم; البحار | m | crew;sailor;équipage;marin;экипаж;моряк;الطاقم;بحار
rescuer | anonymous | say | (a member of the rescue team/one of the rescuers); the rescuer | (un membre de l'équipe de secours/l'un des secouristes); le secouriste | m | (один из спасателей/участник спасательной операции); спасатель | (одного из спасателей/участника спасательной операции) | (одного из спасателей/участника спасательной операции) | m | (أحد عناصر الإنقاذ/أحد المسعفين); المسعف | m | rescue;secours;secouriste;спасател;спасательн;الإنقاذ;مسعف
nurse | anonymous | say | a nurse on the emergency ward; the nurse | une infirmière des urgences; l'infirmière | f | медсестра приёмного покоя; медсестра | медсестры приёмного покоя | медсестру приёмного покоя | f | ممرضة في قسم الطوارئ; الممرضة | f | nurse;infirmière;медсестр;ممرضة
attendant | anonymous | say | (a lifeguard at the pool/one of the pool's lifeguards); the lifeguard | (un maître-nageur de la piscine/un des maîtres-nageurs); le maître-nageur | m | (один из спасателей бассейна/сотрудник бассейна); сотрудник бассейна | (одного из спасателей бассейна/сотрудника бассейна) | (одного из спасателей бассейна/сотрудника бассейна) | m | (أحد منقذي المسبح/منقذ يعمل في المسبح); المنقذ | m | lifeguard;maître-nageur;maîtres-nageurs;спасателей бассейна;сотрудник бассейна;сотрудника бассейна;منقذ
detective | anonymous | say | (a source close to the inquiry/a source familiar with the investigation); the source | une source proche du dossier; cette source | f | источник, знакомый с ходом расследования,; источник | источника, знакомого с ходом расследования, | источник, знакомый с ходом расследования, | m | مصدر مطلع على التحقيق; المصدر | m | source close to the inquiry;source familiar;source;proche du dossier;источник;مصدر مطلع;مصدر
neighbour | anonymous | say | (a farmer who lives next door/a neighbouring farmer); the farmer | (un éleveur du voisinage/un éleveur voisin); l'éleveur | m | (фермер, живущий по соседству,/один из соседних фермеров); фермер | (фермера, живущего по соседству,/одного из соседних фермеров) | (фермера, живущего по соседству,/одного из соседних фермеров) | m | (مزارع من الجوار/أحد المزارعين المجاورين); المزارع | m | farmer;éleveur;фермер;مزارع
driver | anonymous | say | (a driver on the night shift/one of the night drivers); the driver | (un conducteur du service de nuit/un chauffeur de nuit); le conducteur | m | водитель ночной смены; водитель | водителя ночной смены | водителя ночной смены | m | (سائق في المناوبة الليلية/أحد سائقي المناوبة الليلية); السائق | m | driver;conducteur;chauffeur;водител;سائق
officer | anonymous | say | (a police officer who took part in the operation/one of the officers who took part); the officer | (un policier engagé dans l'opération/l'un des policiers engagés dans l'opération); le policier | m | полицейский, участвовавший в операции,; полицейский | полицейского, участвовавшего в операции, | полицейского, участвовавшего в операции, | m | (شرطي شارك في العملية/أحد رجال الشرطة المشاركين في العملية); الشرطي | m | police officer;officers who took part;officer;policier;полицейск;شرطي;رجال الشرطة
teacher | anonymous | say | (a teacher at one of the schools/a teacher whose school is on the list); the teacher | une institutrice de l'une des écoles concernées; l'institutrice | f | учительница одной из школ; учительница | учительницы одной из школ | учительницу одной из школ | f | معلمة في إحدى المدارس المعنية; المعلمة | f | teacher;institutrice;учительниц;معلمة
diplomat | anonymous | say | (a Western diplomat/a diplomat from a Western country); the diplomat | un diplomate occidental; le diplomate | m | западный дипломат; дипломат | западного дипломата | западного дипломата | m | دبلوماسي غربي; الدبلوماسي | m | diplomat;diplomate;дипломат;دبلوماسي
miner | anonymous | say | (a miner from the same shift/one of the miners of that shift); the miner | (un mineur de la même équipe/un des mineurs de l'équipe); le mineur | m | (шахтёр той же смены/один из горняков той же смены); шахтёр | (шахтёра той же смены/одного из горняков той же смены) | (шахтёра той же смены/одного из горняков той же смены) | m | (عامل من الوردية نفسها/أحد عمال الوردية نفسها); العامل | m | miner;mineur;шахтёр;горняк;عامل من الوردية;عمال الوردية;العامل
guide | anonymous | say | a mountain guide; the guide | un guide de haute montagne; le guide | m | горный проводник; проводник | горного проводника | горного проводника | m | مرشد جبلي; المرشد | m | guide;проводник;مرشد
plantworker | anonymous | say | (a worker at the paper mill/a man employed at the paper mill); the worker | (un ouvrier de la papeterie/un salarié de la papeterie); l'ouvrier | m | (рабочий бумажной фабрики/один из рабочих бумажной фабрики); рабочий | (рабочего бумажной фабрики/одного из рабочих бумажной фабрики) | (рабочего бумажной фабрики/одного из рабочих бумажной фабрики) | m | (عامل في مصنع الورق/أحد عمال مصنع الورق); العامل | m | worker;paper mill;ouvrier;salarié;papeterie;рабоч;бумажной фабрики;مصنع الورق;العامل
banker | anonymous | say | (an employee of one of the banks/a bank employee); the employee | (une employée de l'une des banques/une employée de banque); l'employée | f | сотрудница одного из банков; сотрудница банка | сотрудницы одного из банков | сотрудницу одного из банков | f | موظفة في أحد المصارف; الموظفة | f | bank employee;employee;employée;сотрудниц;موظفة
mayor | person | say | (Mayor {p}/the mayor, {p},); {last} | [le/la] maire, {p},; {last} | p | мэр {p}; {last} | мэра {pg} | мэра {pa} | p | [رئيس/رئيسة] البلدية {p}; {last} | p | mayor;maire;мэр;رئيس البلدية;رئيسة البلدية
geologist | person | say | the geologist {p}; {last} | [le/la] géologue {p}; {last} | p | геолог {p}; {last} | геолога {pg} | геолога {pa} | p | [الجيولوجي/الجيولوجية] {p}; {last} | p | geologist;géologue;геолог;الجيولوجي
captain | person | say | (Captain {p}/the captain, {p},); {last} | [le/la] commandant[/e] {p}; {last} | p | капитан {p}; {last} | капитана {pg} | капитана {pa} | p | [القبطان/القبطانة] {p}; {last} | p | captain;commandant;капитан;القبطان
doctor | person | say | (Dr {p}, head of the emergency ward,/emergency doctor {p}); {last} | [le/la] docteur[/e] {p}; {last} | p | врач {p}; {last} | врача {pg} | врача {pa} | p | [الطبيب/الطبيبة] {p}; {last} | p | doctor;Dr;docteur;врач;الطبيب
farmer | person | say | {p}, who chairs the stockbreeders' union,; {last} | {p}, à la tête du syndicat des éleveurs,; {last} | p | глава союза животноводов {p}; {last} | главы союза животноводов {pg} | главу союза животноводов {pa} | p | [رئيس/رئيسة] اتحاد مربي الماشية {p}; {last} | p | stockbreeders;éleveurs;союза животноводов;مربي الماشية
unionist | person | say | (union leader {p}/{p}, the union leader,); {last} | [le/la] syndicaliste {p}; {last} | p | профсоюзный лидер {p}; {last} | профсоюзного лидера {pg} | профсоюзного лидера {pa} | p | [النقابي/النقابية] {p}; {last} | p | union leader;syndicaliste;профсоюзн;النقابي
chairman | person | say | club chair {p}; {last} | [le président/la présidente] du club, {p},; {last} | p | президент клуба {p}; {last} | президента клуба {pg} | президента клуба {pa} | p | [رئيس/رئيسة] النادي {p}; {last} | p | club;chair;président;клуб;النادي
lawyer | person | say | (the lawyer {p}/{p}, a lawyer for some of those concerned,); {last} | (Me {p}/[l'avocat/l'avocate] {p}); {last} | p | адвокат {p}; {last} | адвоката {pg} | адвоката {pa} | p | [المحامي/المحامية] {p}; {last} | p | lawyer;avocat;адвокат;المحامي
deputy | person | say | (MP {p}/the local MP, {p},); {last} | [le député/la députée] {p}; {last} | p | депутат {p}; {last} | депутата {pg} | депутата {pa} | p | [النائب/النائبة] {p}; {last} | p | MP;député;депутат;النائب
biologist | person | say | (the biologist {p}/{p}, a biologist at the university,); {last} | [le/la] biologiste {p}; {last} | p | биолог {p}; {last} | биолога {pg} | биолога {pa} | p | [عالم/عالمة] الأحياء {p}; {last} | p | biologist;biologiste;биолог;الأحياء
elder | person | say | (the pensioners' spokesperson, {p},/{p}, who heads the pensioners' association,); {last} | {p}, qui dirige l'association des retraités,; {last} | p | председатель общества пенсионеров {p}; {last} | председателя общества пенсионеров {pg} | председателя общества пенсионеров {pa} | p | [رئيس/رئيسة] جمعية المتقاعدين {p}; {last} | p | pensioners;retraités;общества пенсионеров;جمعية المتقاعدين
police | body | state | (the police department/the local police department); the department | la police; la police | f | полиция; полиция | полиции | полицию | f | الشرطة; الشرطة | f | police;полици;الشرطة | в полиции
police | body | say | a police spokesman; the spokesman | un porte-parole de la police; le porte-parole | m | представитель полиции; представитель полиции | представителя полиции | представителя полиции | m | متحدث باسم الشرطة; المتحدث | m | police;полици;الشرطة
prosecutors | body | state | the prosecutor's office; the prosecutor's office | le parquet; le parquet | m | прокуратура; прокуратура | прокуратуры | прокуратуру | f | النيابة العامة; النيابة | f | prosecutor;parquet;прокуратур;النيابة | в прокуратуре
prosecutors | body | say | a spokeswoman for the prosecutor's office; the spokeswoman | une porte-parole du parquet; la porte-parole | f | официальный представитель прокуратуры; представитель прокуратуры | официального представителя прокуратуры | официального представителя прокуратуры | m | متحدثة باسم النيابة العامة; المتحدثة | f | prosecutor;parquet;прокуратур;النيابة
civil | body | state | the civil protection agency; the agency | la protection civile; la protection civile | f | служба гражданской защиты; служба | службы гражданской защиты | службу гражданской защиты | f | الدفاع المدني; الدفاع المدني | m | civil protection;protection civile;гражданской защиты;الدفاع المدني | в службе гражданской защиты
civil | body | say | a spokesman for the civil protection agency; the spokesman | un porte-parole de la protection civile; le porte-parole | m | представитель службы гражданской защиты; представитель службы | представителя службы гражданской защиты | представителя службы гражданской защиты | m | متحدث باسم الدفاع المدني; المتحدث | m | civil protection;protection civile;гражданской защиты;الدفاع المدني
coastguard | body | state | the coastguard; the coastguard | le centre des garde-côtes; le centre | m | береговая охрана; береговая охрана | береговой охраны | береговую охрану | f | خفر السواحل; خفر السواحل | m | coastguard;garde-côtes;береговая охрана;береговой охраны;береговую охрану;خفر السواحل | в береговой охране
coastguard | body | say | the duty officer of the coastguard; the duty officer | un officier des garde-côtes; l'officier | m | дежурный береговой охраны; дежурный | дежурного береговой охраны | дежурного береговой охраны | m | ضابط في خفر السواحل; الضابط | m | coastguard;garde-côtes;береговой охраны;خفر السواحل
health | body | state | the regional health agency; the agency | l'agence régionale de santé; l'agence | f | региональное управление здравоохранения; управление | регионального управления здравоохранения | региональное управление здравоохранения | n | مديرية الصحة; المديرية | f | health agency;agence régionale de santé;управлени;здравоохранения;مديرية الصحة | в региональном управлении здравоохранения
health | body | say | a doctor speaking for the regional health agency; the agency's doctor | une porte-parole de l'agence régionale de santé; la porte-parole | f | представитель управления здравоохранения; представитель управления | представителя управления здравоохранения | представителя управления здравоохранения | m | متحدثة باسم مديرية الصحة; المتحدثة | f | health agency;agence régionale de santé;управления здравоохранения;مديرية الصحة
fire | body | state | the fire brigade; the fire brigade | le service d'incendie; le service d'incendie | m | пожарная служба; пожарная служба | пожарной службы | пожарную службу | f | فوج الإطفاء; فوج الإطفاء | m | fire brigade;service d'incendie;incendie;пожарная служба;пожарной службы;пожарную службу;فوج الإطفاء | в пожарной службе
fire | body | say | a fire brigade commander; the commander | un commandant du service d'incendie; le commandant | m | представитель пожарной службы; представитель пожарных | представителя пожарной службы | представителя пожарной службы | m | ضابط في فوج الإطفاء; الضابط | m | fire brigade;incendie;пожарной службы;فوج الإطفاء
customs | body | state | the customs service; the customs service | la douane; la douane | f | таможня; таможня | таможни | таможню | f | مصلحة الجمارك; الجمارك | f | customs;douane;таможн;الجمارك | на таможне
customs | body | say | a customs spokeswoman; the spokeswoman | une porte-parole de la douane; la porte-parole | f | представитель таможни; представитель таможни | представителя таможни | представителя таможни | m | متحدث باسم مصلحة الجمارك; المتحدث | m | customs;douane;таможн;الجمارك
federation | body | state | the football federation; the federation | la fédération de football; la fédération | f | футбольная федерация; федерация | футбольной федерации | футбольную федерацию | f | اتحاد كرة القدم; الاتحاد | m | federation;fédération;федераци;اتحاد كرة القدم | в футбольной федерации
federation | body | say | the football federation's press officer; the press officer | l'attaché de presse de la fédération de football; l'attaché de presse | m | пресс-секретарь футбольной федерации; пресс-секретарь | пресс-секретаря футбольной федерации | пресс-секретаря футбольной федерации | m | متحدث باسم اتحاد كرة القدم; المتحدث | m | federation;fédération;федераци;اتحاد كرة القدم
education | body | state | the education department; the department | le rectorat; le rectorat | m | департамент образования; департамент | департамента образования | департамент образования | m | مديرية التربية; المديرية | f | education department;rectorat;департамент;مديرية التربية | в департаменте образования
education | body | say | a spokeswoman for the education department; the spokeswoman | une porte-parole du rectorat; la porte-parole | f | представитель департамента образования; представитель департамента | представителя департамента образования | представителя департамента образования | m | متحدثة باسم مديرية التربية; المتحدثة | f | education department;rectorat;департамент;مديرية التربية
regional | body | state | the regional council; the council | le conseil régional; le conseil régional | m | областной совет; совет | областного совета | областной совет | m | مجلس الإقليم; المجلس | m | regional council;conseil régional;областной совет;областного совета;مجلس الإقليم | в областном совете
regional | body | say | a spokesman for the regional council; the spokesman | un porte-parole du conseil régional; le porte-parole | m | представитель областного совета; представитель совета | представителя областного совета | представителя областного совета | m | متحدث باسم مجلس الإقليم; المتحدث | m | regional council;conseil régional;областного совета;مجلس الإقليم
environment | body | state | the environment agency; the agency | l'office de l'environnement; l'office | m | экологическая инспекция; инспекция | экологической инспекции | экологическую инспекцию | f | هيئة البيئة; الهيئة | f | environment agency;office de l'environnement;экологическая инспекция;экологической инспекции;экологическую инспекцию;هيئة البيئة | в экологической инспекции
environment | body | say | an inspector of the environment agency; the inspector | une inspectrice de l'office de l'environnement; l'inspectrice | f | инспектор экологической инспекции; инспектор | инспектора экологической инспекции | инспектора экологической инспекции | m | مفتش في هيئة البيئة; المفتش | m | environment agency;office de l'environnement;экологической инспекции;هيئة البيئة
mining | body | state | the mining inspectorate; the inspectorate | l'inspection des mines; l'inspection | f | горный надзор; горный надзор | горного надзора | горный надзор | m | مفتشية المناجم; المفتشية | f | mining inspectorate;inspection des mines;горный надзор;горного надзора;مفتشية المناجم | в горном надзоре
mining | body | say | a spokesman for the mining inspectorate; the spokesman | un porte-parole de l'inspection des mines; le porte-parole | m | представитель горного надзора; представитель надзора | представителя горного надзора | представителя горного надзора | m | متحدث باسم مفتشية المناجم; المتحدث | m | mining inspectorate;inspection des mines;горного надзора;مفتشية المناجم
operator | body | state | the company {firm}; the company | l'entreprise {firm}; l'entreprise | f | компания {firm}; компания | компании {firm} | компанию {firm} | f | شركة {firm}; الشركة | f | {firm} | в компании {firm}
operator | body | say | a spokeswoman for {firm}; the spokeswoman | une porte-parole de {firm}; la porte-parole | f | пресс-секретарь компании {firm}; пресс-секретарь | пресс-секретаря компании {firm} | пресс-секретаря компании {firm} | m | متحدثة باسم شركة {firm}; المتحدثة | f | {firm}
memo | paper | doc | an internal memo; the memo | une note interne; la note | f | служебная записка; записка | служебной записки | служебную записку | f | مذكرة داخلية; المذكرة | f | memo;note interne;записк;مذكرة | в служебной записке
report | paper | doc | a confidential expert report; the report | un rapport d'expertise confidentiel; le rapport | m | закрытое экспертное заключение; заключение | закрытого экспертного заключения | закрытое экспертное заключение | n | تقرير سري أعده خبراء; التقرير | m | report;rapport;заключени;تقرير | в закрытом экспертном заключении
letter | paper | doc | a letter marked confidential; the letter | un courrier confidentiel; le courrier | m | конфиденциальное письмо; письмо | конфиденциального письма | конфиденциальное письмо | n | رسالة سرية; الرسالة | f | letter;courrier;письм;رسالة | в конфиденциальном письме
minutes | paper | doc | an unpublished record of a meeting; the record | un compte rendu de réunion non publié; le compte rendu | m | неопубликованный протокол заседания; протокол | неопубликованного протокола заседания | неопубликованный протокол заседания | m | محضر اجتماع غير منشور; المحضر | m | minutes;record;compte rendu;протокол;محضر اجتماع | в неопубликованном протоколе заседания
film | footage | film | footage shot by a passer-by; the footage | une vidéo tournée par un passant; la vidéo | f | видеозапись, сделанная прохожим,; запись | видеозаписи, сделанной прохожим, | видеозапись, сделанную прохожим, | f | مقطع مصور التقطه أحد المارة; المقطع | m | footage;vidéo;видеозапис;مقطع | на видеозаписи, сделанной прохожим,
denier | body | state | the governor's office; the governor's office | le cabinet du gouverneur; le cabinet | m | администрация губернатора; администрация | администрации губернатора | администрацию губернатора | f | مكتب المحافظ; المكتب | m | governor;gouverneur;губернатор;المحافظ | в администрации губернатора
denier | body | say | a government spokeswoman; the spokeswoman | une porte-parole du gouvernement; la porte-parole | f | пресс-секретарь правительства; пресс-секретарь | пресс-секретаря правительства | пресс-секретаря правительства | f | متحدثة باسم الحكومة; المتحدثة | f | government;gouvernement;правительства;الحكومة
denier | body | say | an adviser to the minister; the adviser | un conseiller du ministre; le conseiller | m | советник министра; советник | советника министра | советника министра | m | مستشار الوزير; المستشار | m | adviser;conseiller;советник;مستشار
"""
PERSONS = """
Dorvan Ellisk | Дорван Эллиск | Дорвана Эллиска | Дорвана Эллиска | دورفان إليسك | m
Katrel Owenby | Катрел Овенби | Катрел Овенби | Катрел Овенби | كاتريل أوينبي | f
Samir Bouhalfa | Самир Бухальфа | Самира Бухальфы | Самира Бухальфу | سمير بوحلفة | m
Lenka Straditz | Ленка Страдиц | Ленки Страдиц | Ленку Страдиц | لينكا ستراديتس | f
Yvon Tarquelin | Ивон Таркелен | Ивона Таркелена | Ивона Таркелена | إيفون تاركلان | m
Nadia Ferroukh | Надия Феррух | Надии Феррух | Надию Феррух | نادية فروخ | f
Orest Malkevin | Орест Малькевин | Ореста Малькевина | Ореста Малькевина | أوريست مالكيفين | m
Ilse Vanmeert | Илсе Ванмерт | Илсе Ванмерт | Илсе Ванмерт | إلسه فانميرت | f
Tadeo Garmenda | Тадео Гарменда | Тадео Гарменды | Тадео Гарменду | تاديو غارمندا | m
Miren Castelou | Мирен Кастелу | Мирен Кастелу | Мирен Кастелу | ميرين كاستيلو | f
Goran Petrisav | Горан Петрисав | Горана Петрисава | Горана Петрисава | غوران بتريساف | m
Hanan Rachwani | Ханан Рахвани | Ханан Рахвани | Ханан Рахвани | حنان رشواني | f
Edvin Karlhaug | Эдвин Карлхауг | Эдвина Карлхауга | Эдвина Карлхауга | إدفين كارلهاوغ | m
Sofia Brantley-Moss | София Брантли-Мосс | Софии Брантли-Мосс | Софию Брантли-Мосс | صوفيا برانتلي-موس | f
Walid Zemrani | Валид Земрани | Валида Земрани | Валида Земрани | وليد الزمراني | m
Clodine Aubrevaux | Клодин Обрево | Клодин Обрево | Клодин Обрево | كلودين أوبريفو | f
"""
VILLAGES = """
Valdrema | Вальдрема | Вальдреме | Вальдремы | فالدريما | Вальдремой
Korsano | Корсано | Корсано | Корсано | كورسانو | Корсано
Pelmira | Пельмира | Пельмире | Пельмиры | بلميرا | Пельмирой
Sarvent | Сарвент | Сарвенте | Сарвента | سارفنت | Сарвентом
Luminar | Луминар | Луминаре | Луминара | لومينار | Луминаром
Tresova | Тресова | Тресове | Тресовы | تريسوفا | Тресовой
Drakovar | Драковар | Драковаре | Драковара | دراكوفار | Драковаром
Monteril | Монтериль | Монтериле | Монтериля | مونتيريل | Монтерилем
Belgora | Бельгора | Бельгоре | Бельгоры | بلغورا | Бельгорой
Casterno | Кастерно | Кастерно | Кастерно | كاستيرنو | Кастерно
Zelmar | Зельмар | Зельмаре | Зельмара | زلمار | Зельмаром
Firuna | Фируна | Фируне | Фируны | فيرونة | Фируной
Gradena | Градена | Градене | Градены | غرادينا | Граденой
Nortaza | Нортаза | Нортазе | Нортазы | نورتازا | Нортазой
Quevelo | Кевело | Кевело | Кевело | كيفيلو | Кевело
Ruspina | Руспина | Руспине | Руспины | روسبينا | Руспиной
"""
REGIONS = """
southern Albania | le sud de l'Albanie | юге Албании | جنوبي ألبانيا
western Turkey | l'ouest de la Turquie | западе Турции | غربي تركيا
northern Tunisia | le nord de la Tunisie | севере Туниса | شمالي تونس
southern Croatia | le sud de la Croatie | юге Хорватии | جنوبي كرواتيا
northern Portugal | le nord du Portugal | севере Португалии | شمالي البرتغال
southern Chile | le sud du Chili | юге Чили | جنوبي تشيلي
northern Spain | le nord de l'Espagne | севере Испании | شمالي إسبانيا
eastern Algeria | l'est de l'Algérie | востоке Алжира | شرقي الجزائر
northern Greece | le nord de la Grèce | севере Греции | شمالي اليونان
"""
FIRMS = """
Marelis | Marelis | «Марелис» | ماريليس
Transvolta | Transvolta | «Трансвольта» | ترانسفولتا
Ostram | Ostram | «Острам» | أوسترام
Delvigo | Delvigo | «Дельвиго» | دلفيغو
Bricora | Bricora | «Брикора» | بريكورا
"""
FRAMES = """
== speak
en {S} said {pub} that {c}. // {C}, {s} said {pub}. // According to {s}, {c}. // {C}, according to {s}. // "{Q}," said {s}. // {S} made no secret of it {pub}: {c}. // {S} has confirmed {x}. // {C}. That is the account {s} gave {pub}. // Word of {x} came {pub} from {s}. // As {s} tells it, {c}.
en The number comes from {s}: {c}. // {S} spoke {pub} of {x}. // {C}. The figure was given {pub} by {s}. // For {s} there is no doubt that {c}. // {C}, if {s} is to be believed. // Asked about it {pub}, {s} replied that {c}. // What is known so far comes from {s}: {c}. // {S} broke the silence {pub} and acknowledged {x}. // {C}, {s} explained. // There was no more guessing after {s} spoke {pub}: {c}.
fr Selon {s}, {c}. // {C}, a indiqué {pub} {s}. // {C}, selon {s}. // D'après {s}, {c}. // {S} a fait savoir {pub} que {c}. // « {Q} », a lâché {s}. // {S} l'a confirmé {pub} : {c}. // {C}, précise {s}. // Le chiffre vient de {s} : {c}. // {S} a fait état {pub} de {x}.
fr {C}. C'est en tout cas la version livrée {pub} par {s}. // À en croire {s}, {c}. // {S} est sorti{f} de sa réserve {pub} pour confirmer {x}. // {C}, apprend-on auprès de {s}. // « {Q} » : {s} ne cache pas la gravité de la situation. // {C}. Le chiffre a été communiqué {pub} par {s}. // {S} est formel{lf} : {c}. // C'est {s} qui a révélé {pub} {x}. // Contacté{f}, {s} confirme {x}. // Aux dires de {s}, {c}.
ru {S} сообщил{e} {pub}, что {c}. // {C}, сообщил{e} {s}. // По словам {sg}, {c}. // По информации {sg}, {c}. // «{Q}», — заявил{e} {s}. // {C}, уточнил{e} {pub} {s}. // {S} подтвердил{e} информацию {x}. // Как пояснил{e} {s}, {c}. // Цифру назвал{e} {pub} {s}: {c}. // {C}. Такие данные {pub} сообщил{e} {s}.
ru {X} рассказал{e} {pub} {s}. // {C} — об этом {pub} заявил{e} {s}. // {S} раскрыл{e} подробности: {c}. // Со слов {sg}, {c}. // {X} стало известно от {sg}. // {C}, следует из слов {sg}. // {S} не стал{e} скрывать: {c}. // {C}. Об этом {pub} сообщил{e} {s}. // Ситуацию прояснил{e} {s}: {c}. // {C}, утверждает {s}. // Первым комментарием стали слова {sg}: «{Q}».
ar قال{t} {s} {pub} إن {c}. // أفاد{t} {s} بأن {c}. // {C}، بحسب {s}. // وفقا ل{s}، {C}. // «{Q}»، بهذه الكلمات لخّص{t} {s} ما جرى. // {C}، وفق ما أوضح{t} {s} {pub}. // أكد{t} {s} {x}. // {C}، على حد قول {s}. // تحدث{t} {s} {pub} عن {x}. // أوضح{t} {s} أن {c}.
ar {C}. هذا ما أعلن{t}ه {s} {pub}. // الرقم مصدره {s}: {C}. // لم يعد خبر {x} سرا بعدما كشف{t} عنه {s} {pub}. // كشف{t} {s} {pub} عن {x}. // ذكر{t} {s} أن {c}. // نقلا عن {s}: {C}. // استنادا إلى {s}، {C}. // {C}، كما صرّح{t} {s}. // جاء تأكيد {x} من {s} {pub}. // لا شك لدى {s} في أن {c}. // حين سئل{t} {s} {pub} عن الأمر، أجاب{t} بأن {c}.
== speak:person
en Facing reporters {pub}, {s} said that {c}. // {S} posted on social media {pub} that {c}. // "{Q}," {s} wrote in a post {pub}. // {S} told a news conference {pub} that {c}. // In a radio interview {pub}, {s} spoke of {x}. // An open letter from {s} says that {c}. // {C}. That is what {s} told a packed town hall {pub}. // {S} used a live video on social media {pub} to announce {x}. // {C}, {s} told relatives who had gathered outside. // On the steps of the town hall, {s} read out a short text: {c}.
fr Face à la presse, {s} a annoncé {pub} que {c}. // Sur les réseaux sociaux, {s} écrit que {c}. // « {Q} », a réagi {s} sur son compte Facebook. // En conférence de presse {pub}, {s} a évoqué {x}. // Invité{f} d'une matinale radio, {s} a expliqué que {c}. // {C}, écrit {s} dans une lettre ouverte. // {S}, les traits tirés, s'est présenté{f} {pub} devant les caméras : {c}. // {C}. {S} en a informé {pub} les élus. // Sur le perron de la mairie, {s} a lu un court texte annonçant {x}. // Micro en main, {s} l'a dit aux familles {pub} : {c}.
ru На пресс-конференции {pub} {s} сообщил{e}, что {c}. // {C}, написал{e} {s} в своём телеграм-канале. // В соцсетях {s} подтвердил{e} информацию {x}. // «{Q}», — написал{e} {s} на своей странице. // В эфире местного радио {s} рассказал{e}, что {c}. // {S} обратил{es} {pub} к журналистам и рассказал{e} {x}. // {C}. С таким заявлением {pub} выступил{e} {s}. // В открытом письме {s} пишет, что {c}. // Выступая перед жителями, {s} сказал{e}, что {c}. // {S} записал{e} видеообращение: {c}.
ar في مؤتمر صحفي عقد{t}ه {pub}، أعلن{t} {s} أن {c}. // كتب{t} {s} على مواقع التواصل أن {c}. // «{Q}»، كتب{t} {s} في منشور {pub}. // في مقابلة إذاعية، أكد{t} {s} أن {c}. // أمام الصحفيين، تحدث{t} {s} {pub} عن {x}. // {C}، كما كتب{t} {s} في رسالة مفتوحة. // ظهر{t} {s} أمام الأهالي {pub} معلن{ta} {x}.
== speak:body
en {S} gave new figures {pub}: {c}. // It fell to {s} {pub} to announce {x}. // The official version, from {s}, is that {c}. // An official line came {pub} from {s}: {c}. // {C}, in the official version given by {s}.
fr Le dernier point de situation de {s} l'indique : {c}. // De source officielle, en l'occurrence {s}, {c}. // {C} : c'est la version officielle, donnée par {s}.
ru Официальную версию озвучил{e} {pub} {s}: {c}. // {C} — такова официальная версия, которую озвучил{e} {s}. // Первым официальным комментарием стало заявление {sg}: {c}.
ar في أول تعليق رسمي، قال{t} {s} إن {c}. // الرواية الرسمية على لسان {s}: {C}. // {C}، وفق آخر حصيلة أعلن{t}ها {s}.
== state
en In a statement {pub}, {s} said that {c}. // {C}, {s} announced in a press release. // "{Q}," reads a short note from {s}. // On its website {pub}, {s} reported {x}. // A bulletin issued {pub} by {s} says that {c}. // The hotline set up by {s} gives the same answer to all callers: {c}. // {C}, it says in a notice posted by {s}. // {S} issued a four-line statement {pub}. {C}, it says.
en The evening update from {s} mentions {x}. // {S} wrote {pub} on its official account that {c}. // Three lines from {s}, sent to newsrooms {pub}, confirm {x}. // {C}, a press release from {s} makes clear. // In answer to written questions, {s} stated that {c}. // It has been official since {s} put it in writing {pub}: {c}.
fr Dans un communiqué, {s} indique que {c}. // {C}, annonce {s} dans un communiqué publié {pub}. // « {Q} », lit-on dans le communiqué de {s}. // Par communiqué, {s} a officialisé {pub} {x}. // {C}, peut-on lire sur le site internet de {s}. // Le bulletin diffusé {pub} par {s} mentionne {x}. // {S} l'écrit noir sur blanc dans un communiqué : {c}. // Un message publié {pub} sur le compte officiel de {s} le confirme : {c}.
fr Quatre lignes de {s}, adressées {pub} aux rédactions, font état de {x}. // {C}, selon le point presse de {s}. // Au numéro vert ouvert par {s}, la réponse est toujours la même : {c}. // {S} a rendu publique {pub} une note d'information : {c}. // {C}. {S} l'a annoncé {pub} sur son site. // {C}, assure-t-on du côté de {s}. // {S} a réagi par écrit {pub}, confirmant {x}.
ru {C}, сообщили {sin}. // Как рассказали {sin}, {c}. // {Sin} {pub} подтвердили информацию {x}. // На сайте {sg} говорится, что {c}. // {C}, говорится в пресс-релизе {sg}. // «{Q}», — отмечается в сообщении {sg}. // Пресс-служба {sg} {pub} распространила заявление: {c}. // {X} {pub} сообщили {sin}.
ru По данным {sg}, {c}. // {Sin} уточняют: {c}. // {C}. Сообщение об этом {pub} появилось на странице {sg}. // На горячей линии {sg} всем отвечают одинаково: {c}. // В сводке {sg} за сутки сказано {x}. // {C}, сообщает пресс-служба {sg}. // {Sin} признали, что {c}. // Официально {x} {pub} объявили {sin}.
ar أعلن{t} {s} في بيان أن {c}. // {C}، وفق بيان أصدر{t}ه {s} {pub}. // جاء في بيان {s} أن {c}. // «{Q}»، جاء في بيان مقتضب أصدر{t}ه {s}. // نشر{t} {s} على موقع{h} خبر {x}. // عبر حساب{h} الرسمي، أعلن{t} {s} {pub} أن {c}. // {C}، بحسب بلاغ صادر عن {s}. // أصدر{t} {s} {pub} نشرة تضمنت خبر {x}.
ar عمّم{t} {s} على وسائل الإعلام {pub} بيانا مفاده أن {c}. // في رد مكتوب، أوضح{t} {s} أن {c}. // يتكرر الجواب نفسه على الخط الساخن الذي فتح{t}ه {s}: {C}. // {C}. ورد ذلك في بيان نشر{t}ه {s} {pub}. // رسميا، أعلن{t} {s} {x}.
== told
en {S} told {us} that {c}. // "{Q}," {s} told {us}. // {C}, {s} told {us} {pub}. // Speaking to {us} {pub}, {s} confirmed {x}. // Reached by phone, {s} told {us} that {c}. // In an interview with {us}, {s} said that {c}. // {Us} has learned from {s} that {c}. // {S} picked up the phone when {us} called {pub}: {c}.
en {C}, {us} understands from {s}. // {Us} asked {s}, and the answer was that {c}. // {C}, {s} said in comments sent to {us}. // When {us} rang {pub}, {s} spoke of {x}. // {C}. {S} said so to {us} {pub}. // Pressed by {us}, {s} admitted that {c}.
fr {S} a déclaré à {us} que {c}. // « {Q} », a confié {s} à {us}. // {C}, a expliqué {s} à {us}. // Joint{f} {pub} par {us}, {s} confirme {x}. // Au micro de {us}, {s} a raconté que {c}. // {C}, a appris {us} de {s}. // Interrogé{f} par {us}, {s} répond que {c}. // {S} l'a dit {pub} à {us} : {c}.
fr Dans un entretien à {us}, {s} revient sur {x}. // {C}. Une information que {us} tient de {s}. // {Us} a pu s'entretenir {pub} avec {s}, pour qui {c}. // Au téléphone, {s} a décrit à {us} {x}. // Sollicité{f} par {us}, {s} reconnaît que {c}. // {C}, indique {s} en réponse aux questions de {us}.
ru {S} рассказал{e} {usd}, что {c}. // «{Q}», — сказал{e} {usd} {s}. // {C}, рассказал{e} {s} в разговоре с {usi}. // Корреспонденту {usg} {s} сообщил{e} {x}. // Как стало известно {usd} от {sg}, {c}. // В интервью {usd} {s} признал{e}, что {c}. // На запрос {usg} {pub} ответил{e} {s}: {c}. // {C}, пояснил{e} {usd} {s}.
ru {Us} дозвонил{uses} {pub} и получил{use} ответ: {c}. На вопросы отвечал{e} {s}. // {S} ответил{e} на вопрос {usg}: {c}. // В комментарии {usd} {s} подтвердил{e} информацию {x}. // {C}. Это {usd} {pub} подтвердил{e} {s}. // Отвечая на вопросы {usg}, {s} заявил{e}, что {c}. // {X} {usd} рассказал{e} {s}.
ar قال{t} {s} ل{us} إن {c}. // «{Q}»، قال{t} {s} ل{us}. // في حديث إلى {us}، كشف{t} {s} عن {x}. // {C}، وفق ما أبلغ{t} به {s} {us}. // في اتصال مع {us}، أكد{t} {s} أن {c}. // علم{ust} {us} من {s} أن {c}. // صرّح{t} {s} ل{us} {pub} بأن {c}.
ar توجّه{ust} {us} بالسؤال إلى {s} فكان الجواب أن {c}. // {C}. هذا ما قال{t}ه {s} ل{us} {pub}. // في مقابلة خص{t} بها {us}، تحدث{t} {s} عن {x}. // ردا على أسئلة {us}، أوضح{t} {s} أن {c}. // أكد{t} {s} في تصريح ل{us} {x}. // {C}، وفق معلومات حصل{ust} عليها {us} من {s}.
== hush
en {S}, who asked not to be named, said that {c}. // {C}, {s} said on condition of anonymity. // "{Q}," said {s}, who is not allowed to talk to the press. // {S}, whose name is being withheld, told {us} that {c}. // Speaking privately, {s} confirmed {x}. // {C}, {s} told {us}, asking for anonymity. // {S} agreed to talk only if no name appeared: {c}. // {C}. {S} told {us} so but would not be identified. // Away from the cameras, {s} admits that {c}. // {S} fears losing a job by speaking to {us} but insists that {c}.
fr {S}, qui souhaite garder l'anonymat, affirme que {c}. // {C}, confie {s} sous couvert d'anonymat. // « {Q} », glisse {s}, qui a requis l'anonymat. // {S} a accepté de parler à {us} à condition de ne pas être nommé{f} : {c}. // {C}, souffle {s}, qui n'a pas le droit de s'exprimer. // Sans vouloir donner son nom, {s} raconte à {us} que {c}. // Loin des micros, {s} confirme {x}. // {C}. {S}, dont {us} tait le nom, l'assure. // Tenu{f} au devoir de réserve, {s} n'en confirme pas moins {x}. // En privé, {s} admet que {c}.
ru {S}, попросив об анонимности, рассказал{e}, что {c}. // {C}, сообщил{e} {usd} {s} на условиях анонимности. // «{Q}», — сказал{e} {s}, не пожелав назвать себя. // На условиях анонимности {s} подтвердил{e} информацию {x}. // {S} боится потерять работу и просит не называть имени, но говорит: {c}. // Неофициально {s} признаёт: {c}. // {C}, говорит {s}, чьё имя есть в редакции {usg}. // Не под запись {s} рассказал{e} {usd} {x}. // {S} согласил{es} говорить с {usi} только без имени: {c}. // {C}. Так говорит {s}, не имея права общаться с прессой.
ar قال{t} {s}، طالب{ta} عدم ذكر الاسم، إن {c}. // {C}، وفق ما أفاد{t} به {s} شريطة عدم الكشف عن الهوية. // «{Q}»، همس{t} {s} من دون كشف الهوية. // أكد{t} {s} ل{us}، مشترط{ta} عدم نشر الاسم، {x}. // {C}، بحسب {s} غير مخوّل{tb} التحدث إلى الصحافة. // بعيدا عن الكاميرات، أقر{t} {s} بأن {c}. // تحدث{t} {s} إلى {us} من دون الإفصاح عن اسم{h}: {C}. // رفض{t} {s} كشف هويت{h} لكن{h} أكد{t} ل{us} {x}. // خشية فقدان العمل، طلب{t} {s} إخفاء اسم{h} قبل أن يكشف ل{us} أن {c}.
== doc
en {S} seen by {us} shows that {c}. // {C}, according to {s} obtained by {us}. // "{Q}," reads {s} that {us} has seen. // {Us} has obtained {s} that speaks of {x}. // {S} leaked to {us} leaves little room for doubt: {c}. // {C}. It says so in {s}, a copy of which is with {us}. // {Us} got hold of {s}. {C}, it says.
fr {S} que {us} a pu consulter l'indique : {c}. // {C}, selon {s} dont {us} a obtenu copie. // « {Q} », peut-on lire dans {s} consulté{f} par {us}. // {Us} a mis la main sur {s} qui évoque {x}. // D'après {s} parvenu{f} à {us}, {c}. // {C}. C'est écrit dans {s} que {us} s'est procuré{f}. // {Us} révèle l'existence de {s}, où il est question de {x}.
ru В распоряжении {usg} оказал{es} {s}: {c}. // {C}, говорится {sin}. Копия есть у {usg}. // {Us} ознакомил{uses} с текстом {sg}: {c}. // «{Q}», — сказано {sin}, с текстом которо{go} ознакомил{uses} {us}. // {Sin}, с копией которо{go} ознакомил{uses} {us}, речь идёт {x}. // {C}: это следует из {sg}, с копией которо{go} ознакомил{uses} {us}. // {Us} публикует {sa}. {C}, сказано там.
ar حصل{ust} {us} على {s} جاء في{h} أن {c}. // {C}، وفق {s} اطلع{ust} علي{h} {us}. // «{Q}»، جاء في {s} حصل{ust} {us} على نسخة من{h}. // كشف{t} {s} سُرّب{t} إلى {us} عن {x}. // {C}، بحسب {s} في حوزة {us}. // وصل{t} إلى {us} {s} يرد في{h} أن {c}. // استند{ust} {us} إلى {s} للحديث عن {x}.
== film
en {S}, checked by {us}, shows {x}. // {C}, as can be seen in {s} and verified by {us}. // {Us} has verified {s}: {c}. // {S} that reached {us} {pub} leaves no doubt that {c}. // {C}. It can be seen in {s} and sent to {us}.
fr {S} et authentifié{f} par {us} montre {x}. // {C}, comme le montre {s} que {us} a pu vérifier. // {Us} a visionné {s} : {c}. // {S}, transmis{f} {pub} à {us}, ne laisse aucun doute : {c}. // {C}. On le voit dans {s} et transmis{f} à {us}.
ru {S} {us} проверил{use}: {c}. // {C}: это видно {sin} которую получил{use} {us}. // В редакцию {usg} {pub} попала {s}: {c}. // {Us} изучил{use} {sa} и убедил{uses}, что {c}. // {C}. Это подтверждает {s} которую {us} проверил{use}.
ar تحقق{ust} {us} من {s} يُظهر {x}. // {C}، كما يظهر في {s} وصل إلى {us}. // اطلع{ust} {us} على {s} يوثق {x}. // يؤكد {s} تحقق{ust} منه {us} أن {c}. // {C}. هذا ما يظهر في {s} تسلم{ust}ه {us} {pub}.
== own
en {C}, a reporter for {us} saw. // {C}, by the count of a reporter for {us}. // A correspondent of {us} saw for himself that {c}. // {Us} has established through its own research that {c}. // {C}, a tally kept by {us} shows. // Reporters for {us} went to see and counted: {c}. // {C}. A team from {us} was there. // On the ground, the correspondent of {us} reports {x}.
fr {C}, a constaté sur place un journaliste de {us}. // Selon le décompte de {us}, {c}. // {C}, d'après un comptage réalisé par {us}. // Sur place, l'envoyée spéciale de {us} a pu constater que {c}. // Une enquête de {us} montre que {c}. // Les équipes de {us} ont fait le compte : {c}. // {C}. Le reporter de {us} était sur les lieux. // Envoyé sur place, le reporter de {us} décrit {x}.
ru {C}, передаёт с места событий корреспондент {usg}. // По подсчётам журналистов {usg}, {c}. // Корреспондент {usg} побывал на месте и убедился: {c}. // {Us} провел{use} собственное расследование и выяснил{use}, что {c}. // {C}. Корреспондент {usg} видел это своими глазами. // {C}: столько насчитал на месте корреспондент {usg}. // {X} сообщает собственный корреспондент {usg}, работающий на месте.
ar {C}، وفق ما شاهدته مراسلة {us} في المكان. // أحصى مراسل {us} بنفسه وتبيّن أن {c}. // {C}، بحسب تعداد خاص ب{us}. // عاين فريق {us} على الأرض {x}. // خلص تحقيق أجراه صحفيو {us} إلى أن {c}. // {C}. كان مراسل {us} حاضرا هناك. // أفاد مراسل {us} من المكان بأن {c}.
== bare
en {C}. // {C}, it became known {pub}. // It is now clear that {c}. // News broke {pub} that {c}. // The news spread quickly {pub}: {c}.
fr {C}. // On a appris {pub} que {c}. // La nouvelle est tombée {pub} : {c}. // {C}, a-t-on appris {pub}. // C'est désormais acquis : {c}.
ru {C}. // Стало известно, что {c}. // {Pub} стало известно {x}. // Новость разошлась {pub}: {c}. // Как стало известно, {c}.
ar {C}. // تبيّن {pub} أن {c}. // انتشر {pub} خبر {x}. // بات معروفا أن {c}. // عُلم أن {c}.
== cite
en {M} reports that {c}. // {C}, {m} reported {pub}. // According to {m}, {c}. // {C}, according to {m}. // {M} was first with the news {pub}: {c}. // {C}, writes {m}. // {C}, as {m} has reported. // {M} has the details: {c}. // {M} puts it like this: {c}. // {C}. This was reported {pub} by {m}. // Citing its own information, {m} says that {c}.
en {M} {pub} broke the story of {x}. // {M} says it has learned that {c}. // {C}, reports {m}. // If {m} is right, {c}. // {M} brought word {pub} of {x}. // The report of {x} comes from {m}. // {C}. {M} was the one to report it. // {C}, it emerges from a report by {m}. // A report by {m} speaks of {x}. // {C}. The source for this is {m}. // Anyone following {m} learned {pub} of {x}.
fr {M} rapporte que {c}. // Selon {m}, {c}. // {C}, rapporte {m}. // {C}, indique {m}. // D'après les informations de {m}, {c}. // {C}, selon une information de {m}. // {M} révèle que {c}. // Comme le révèle {m}, {c}. // {C}, a révélé {pub} {m}. // {M} s'est fait l'écho {pub} de {x}. // {C}, croit savoir {m}.
fr C'est {m} qui l'a annoncé {pub} : {c}. // {C}. L'information a été donnée par {m}. // À lire {m}, {c}. // Nos confrères de {m} annoncent que {c}. // {M} avance que {c}. // {C}, écrivent nos confrères de {m}. // {M} consacre un sujet à {x}. // Si l'on en croit {m}, {c}. // {C}. Une information de {m}. // {M} évoque {x}. // {C}, lit-on chez nos confrères de {m}.
ru {M} сообщает, что {c}. // {C}, сообщает {m}. // {C}, пишет {m}. // Как сообщает {m}, {c}. // По данным {mg}, {c}. // По информации {mg}, {c}. // {X} {pub} сообщил{me} {m}. // {C}, передаёт {m}. // {C}. Об этом пишет {m}. // {C}, сообщается со ссылкой на {ma}. // {M} сообщает {x}.
ru Как узнал{me} {m}, {c}. // {M} выяснил{me}, что {c}. // {C}, следует из публикации {mg}. // Раньше других {x} рассказал{me} {m}. // В материале {mg} говорится, что {c}. // {X} стало известно из сообщения {mg}. // {M} уточняет: {c}. // {C}. Подробности приводит {m}. // Со ссылкой на {ma} сообщается {x}. // Согласно {md}, {c}. // {C}, утверждает {m}.
ar أفاد{mt} {m} بأن {c}. // ذكر{mt} {m} أن {c}. // {C}، بحسب {m}. // {C}، وفق ما ذكر{mt} {m}. // وفقا ل{m}، {C}. // قال{mt} {m} إن {c}. // أورد{mt} {m} {pub} خبر {x}. // نقلا عن {m}، {C}. // {C}، كما أورد{mt} {m}. // كشف{mt} {m} عن {x}. // أشار{mt} {m} إلى {x}.
ar كتب{mt} {m} {pub} أن {c}. // انفرد{mt} {m} بخبر {x}. // {C}. أورد{mt} الخبر {m}. // حسبما أفاد{mt} {m}، {C}. // جاء في خبر نشر{mt}ه {m} {pub} أن {c}. // {C}، طبقا لما نشر{mt}ه {m}. // {C}. الخبر نشر{mt}ه {m} {pub}. // سبق{mt} {m} غير{mh} إلى خبر {x}. // تحدث{mt} {m} في تقرير ل{mh} عن {x}. // {C}، وفق معلومات {m}. // لفت{mt} {m} إلى أن {c}.
== cite:paper
en In its latest edition, {m} leads with {x}. // {C}, {m} writes in its print edition. // Over a full page, {m} describes {x}.
fr {M} fait sa une sur {x}. // {C}, écrit {m} dans son édition du jour. // Dans ses colonnes, {m} raconte que {c}.
ru {M} вышла с заголовком {x}. // {C}, пишет в свежем номере {m}. // На первой полосе {m} рассказывает {x}.
ar تصدّر خبر {x} الصفحة الأولى في {m}. // كتبت {m} في عددها الأخير أن {c}. // أفردت {m} صفحة كاملة للحديث عن {x}.
== cite:tv
en {M} showed pictures {pub} and said that {c}. // {C}, viewers of {m} heard on the evening news. // {M} opened its main bulletin with {x}.
fr {M} a ouvert son journal sur {x}. // {C}, annonce à l'antenne {m}. // Au journal du soir, {m} a indiqué que {c}.
ru {M} в вечернем выпуске рассказал {x}. // {C}, говорится в сюжете {mg}. // В эфире {mg} прозвучало, что {c}.
ar استهلت {m} نشرتها المسائية بخبر {x}. // {C}، وفق ما جاء في نشرة {m}. // بثت {m} تقريرا جاء فيه أن {c}.
== cite:agency
en {C}, {m} said in a brief dispatch. // A flash from {m} {pub} said that {c}. // On its wire {pub}, {m} reported {x}.
fr {C}, annonce une dépêche de {m}. // Dans une dépêche diffusée {pub}, {m} indique que {c}. // {M} a diffusé {pub} une alerte sur {x}.
ru {C}, говорится в срочном сообщении {mg}. // На ленте {mg} {pub} появилось сообщение {x}. // «Молнией» {m} {pub} передал{me}: {c}.
ar {C}، وفق برقية عاجلة بثتها {m}. // بثت {m} {pub} خبرا عاجلا عن {x}. // جاء في برقية بثتها {m} أن {c}.
== via
en {C}, {m} reported, citing {s}. // According to {s}, quoted by {m}, {c}. // {M}, quoting {s}, says that {c}. // {M} cites {s} as saying that {c}. // {C}, {s} said, according to {m}. // "{Q}," {s} is quoted as saying by {m}. // {M} has it from {s} that {c}. // {S} confirmed {x}, {m} reports. // {C}. {M} quotes {s} to that effect.
en {S}, in remarks reported by {m}, said that {c}. // {M} bases its report of {x} on {s}. // It was {m} that carried the words of {s}: {c}. // {C}, writes {m}, with {s} as its source. // In a report by {m}, {s} speaks of {x}. // {M} names {s} as the source of the news: {c}. // {C}, {s} said {pub} in comments published by {m}.
fr {C}, rapporte {m} en citant {s}. // Selon {s}, cité{f} par {m}, {c}. // {M}, citant {s}, indique que {c}. // {C}, a affirmé {s}, selon {m}. // « {Q} », a déclaré {s}, d'après {m}. // {M} cite {s}, pour qui {c}. // {C}, écrit {m}, qui s'appuie sur {s}. // {S} a confirmé {x}, rapporte {m}. // {C}. {M} dit le tenir de {s}.
fr Citant {s}, {m} fait état de {x}. // D'après des propos de {s} rapportés par {m}, {c}. // {S}, que cite {m}, assure que {c}. // {M} rapporte les propos de {s} : « {Q} ». // {C}, déclare {s} dans un article de {m}. // {C}. {M} donne {s} pour source. // {M} cite longuement {s}, qui confirme {x}.
ru {C}, сообщает {m} со ссылкой на {sa}. // Как пишет {m} со ссылкой на {sa}, {c}. // {M} со ссылкой на {sa} передаёт, что {c}. // По словам {sg}, которые приводит {m}, {c}. // {C}, цитирует {m} {sa}. // {M} цитирует {sa}: «{Q}». // {S}, слова которо{go} приводит {m}, заявил{e}, что {c}. // {C}. {M} ссылается на {sa}.
ru Со слов {sg} {m} сообщает {x}. // {M} пишет {x}, ссылаясь на {sa}. // {C}, заявил{e} {s}, передаёт {m}. // {S}, пишет {m}, подтвердил{e} информацию {x}. // «{Q}», — приводит {m} слова {sg}. // {C}. Об этом {m} узнал{me} от {sg}. // Ссылаясь на {sa}, {m} утверждает: {c}. // Источником {m} называет {sa}: {c}.
ar نقل{mt} {m} عن {s} أن {c}. // {C}، وفق ما نقل{mt} {m} عن {s}. // نقل{mt} {m} عن {s} قول{h} إن {c}. // قال{t} {s}، بحسب {m}، إن {c}. // ذكر{mt} {m}، نقلا عن {s}، أن {c}. // «{Q}»، نقل{mt} {m} عن {s}. // {C}، كما أفاد{mt} {m} استنادا إلى {s}. // أورد{mt} {m} عن {s} خبر {x}.
ar أكد{t} {s} {x}، وفق {m}. // استند{mt} {m} إلى {s} للحديث عن {x}. // بحسب {s}، كما نقل{mt} {m}، {C}. // أفاد{mt} {m}، مستشهد{mta} ب{s}، بأن {c}. // {C}. ونسب{mt} {m} ذلك إلى {s}. // في تصريحات أورد{mt}ها {m}، قال{t} {s} إن {c}. // نسب{mt} {m} إلى {s} الحديث عن {x}.
== via!doc
en {M} quotes from {s}: {c}. // {C}, {m} writes, citing {s}. // According to {s} cited by {m}, {c}. // {M} cites {s} that speaks of {x}.
fr {M} cite {s} : {c}. // {C}, écrit {m} en s'appuyant sur {s}. // Selon {s} cité{f} par {m}, {c}. // {M} fait état de {s} qui évoque {x}.
ru {M} цитирует {sa}: {c}. // {C}, пишет {m} со ссылкой на {sa}. // {M}, ссылаясь на {sa}, сообщает {x}. // {C}. {M} при этом ссылается на {sa}.
ar ذكر{mt} {m}، استنادا إلى {s}، أن {c}. // {C}، وفق {s} أشار{mt} إلي{h} {m}. // نقل{mt} {m} عن {s} خبر {x}. // استند{mt} {m} إلى {s} للحديث عن {x}.
== via!film
en {C}, {m} reports, pointing to {s}. // {M} points to {s} as evidence of {x}. // {M} refers to {s}: {c}.
fr {C}, rapporte {m} en s'appuyant sur {s}. // {M} décrit {s} : {c}. // {M} renvoie à {s} qui montre {x}.
ru {C}, пишет {m} со ссылкой на {sa}. // {M} ссылается на {sa}: {c}. // {M}, описывая {sa} сообщает {x}.
ar {C}، وفق ما ذكر{mt} {m} استنادا إلى {s}. // تحدث{mt} {m} عن {s} يُظهر {x}. // استند{mt} {m} إلى {s} للقول إن {c}.
== voice
en {S} told {m} that {c}. // "{Q}," {s} told {m}. // In an interview with {m}, {s} spoke of {x}. // {C}, {s} told {m} {pub}. // {C}, {s} said in comments to {m}. // Speaking to {m}, {s} confirmed {x}. // {M} reached {s} {pub} and was told that {c}.
fr {S} a déclaré à {m} que {c}. // « {Q} », a confié {s} à {m}. // {C}, a expliqué {s} à {m}. // Interrogé{f} par {m}, {s} a confirmé {x}. // Au micro de {m}, {s} a indiqué que {c}. // Dans un entretien accordé à {m}, {s} affirme que {c}. // {C}, a dit {pub} {s} à {m}.
ru {S} рассказал{e} {md}, что {c}. // «{Q}», — сказал{e} {s} {md}. // {C}, рассказал{e} {md} {s}. // В интервью {md} {s} сообщил{e} {x}. // В разговоре с {mi} {s} заявил{e}, что {c}. // {X} {s} рассказал{e} {pub} {md}. // {C}, сказал{e} {s} в комментарии для {mg}.
ar قال{t} {s} ل{m} إن {c}. // «{Q}»، قال{t} {s} ل{m}. // صرّح{t} {s} ل{m} بأن {c}. // في مقابلة مع {m}، أكد{t} {s} {x}. // {C}، وفق ما صرّح{t} به {s} ل{m}. // في حديث إلى {m}، أوضح{t} {s} أن {c}. // أبلغ{t} {s} {m} بأن {c}.
== chain
en {M}, citing {m2}, reports that {c}. // {C}, {m} reports, referring to {m2}. // According to {m2}, as relayed by {m}, {c}. // {M} passes on a report by {m2} that {c}. // {C}, says {m}, which credits {m2}. // {M} picked up a story by {m2} about {x}. // {C}. {M} has this from {m2}. // Quoting {m2}, {m} writes of {x}. // {C}, according to {m}, where {m2} is given as the source.
fr {M}, citant {m2}, rapporte que {c}. // {C}, indique {m}, qui cite {m2}. // Selon {m2}, que reprend {m}, {c}. // {M} reprend une information de {m2} sur {x}. // {C}, rapporte {m} d'après {m2}. // {C}. {M} cite {m2}. // Sur la foi de {m2}, {m} annonce {x}. // {M} relaie {m2}, selon qui {c}. // {C}, écrit {m} en renvoyant à {m2}.
ru {M} со ссылкой на {m2a} сообщает, что {c}. // {C}, сообщает {m} со ссылкой на {m2a}. // {C}, пишет {m}. Издание ссылается на {m2a}. // {M} пересказывает публикацию {m2g}: {c}. // {C}, передаёт {m}, ссылаясь на {m2a}. // Как пишет {m}, цитируя {m2a}, {c}. // {M} сообщает {x}, а источником называет {m2a}. // Ссылаясь на {m2a}, {m} рассказывает {x}. // {C}. Об этом {m} сообщает по материалам {m2g}.
ar نقل{mt} {m} عن {m2} أن {c}. // {C}، وفق ما نقل{mt} {m} عن {m2}. // ذكر{mt} {m}، نقلا عن {m2}، أن {c}. // أعاد{mt} {m} نشر ما أورد{m2t} {m2} عن {x}. // أفاد{mt} {m}، استنادا إلى {m2}، بأن {c}. // {C}. نقل{mt} ذلك {m} عن {m2}. // أشار{mt} {m}، مستند{mta} إلى {m2}، إلى {x}. // {C}، بحسب {m}، والأصل عن {m2}. // كتب{mt} {m}، نقلا عن {m2}، عن {x}.
== two
en {M} and {m2} report that {c}. // {C}, according to {m} and {m2}. // {C}, {m} reports, and {m2} says the same. // Both {m} and {m2} write about {x}. // {M} reports {x}, as does {m2}.
fr {M} et {m2} rapportent que {c}. // {C}, selon {m} et {m2}. // {C}, indique {m}, ce qu'écrit aussi {m2}. // {M} fait état de {x}, tout comme {m2}. // {C}, rapportent à la fois {m} et {m2}.
ru {X} сообщают {m} и {m2}. // {C}, пишут {m} и {m2}. // По данным {mg} и {m2g}, {c}. // {C}, сообщает {m}. О том же пишет {m2}. // {M} и {m2} сообщают, что {c}.
ar ذكر{mt} {m} و{m2} أن {c}. // {C}، بحسب {m} و{m2}. // أورد{mt} {m} خبر {x}، وكذلك {m2}. // {C}، وفق ما ذكر{mt} {m} وأكد{m2t} {m2}. // كل من {m} و{m2} تحدث عن {x}.
== quote
en "{Q}," {again} added. // "{Q}," {again} said. // {Again} went further: "{Q}." // "{Q}," {again} noted. // "{Q}," {again} pointed out. // "{Q}," {again} concluded.
fr « {Q} », a ajouté {again}. // « {Q} », souligne {again}. // Et {again} d'ajouter : « {Q} ». // « {Q} », regrette {again}. // « {Q} », a poursuivi {again}. // « {Q} », estime {again}.
ru «{Q}», — добавил{e} {again}. // «{Q}», — подчеркнул{e} {again}. // {Again} также сказал{e}: «{Q}». // «{Q}», — говорит {again}. // «{Q}», — резюмировал{e} {again}. // «{Q}», — считает {again}.
ar وأضاف{t} {again}: «{Q}». // «{Q}»، بحسب {again}. // وقال{t} {again}: «{Q}». // وتابع{t} {again} حديث{h}: «{Q}». // وشدد{t} {again}: «{Q}». // وختم{t} {again} بالقول: «{Q}».
== recall
en The case brings back memories of {x} {when}. // {When}, the region had already lived through {x}. // {X} {when} is still on people's minds. // The last such case was {x} {when}. // Older residents compare it with {x} {when}.
fr {When}, la région avait déjà connu {x}. // L'affaire rappelle {x} {when}. // Le dernier cas connu était {x} {when}. // Personne n'a oublié {x} {when}. // Les anciens comparent avec {x} {when}.
ru {When} здесь уже писали {x}. // В архиве есть похожий случай: {when} газеты рассказывали {x}. // Старожилы вспоминают {x} {when}. // {When} сообщалось {x}. // В регионе {when} тоже говорили {x}.
ar {When}، شهدت المنطقة {x}. // تعيد الواقعة إلى الأذهان {x} {when}. // لا يزال الأهالي يذكرون {x} {when}. // آخر حادثة مماثلة كانت {x} {when}. // يقارن كبار السن ما جرى بما حدث {when}، أي {x}.
== deny
en {S} has denied reports of {x}. // {S} {pub} dismissed reports of {x} as false. // "Not true," was the answer of {s} to reports of {x}. // {S} denied {pub} that {c}. // Reports of {x} are wrong, {s} insists. // {S} accused the media of inventing {x}. // {C}? {S} says it never happened. // {S} sees no basis for reports of {x}.
fr {S} a démenti {pub} {x}. // {S} dément catégoriquement {x}. // « C'est faux », répond {s} aux informations sur {x}. // {S} conteste que l'on puisse parler de {x}. // {S} parle de rumeurs à propos de {x} et dément. // Les informations sur {x} sont fausses, a assuré {pub} {s}. // {S} réfute les informations faisant état de {x}. // Démenti de {s} {pub} : rien ne viendrait confirmer {x}.
ru Опровержение поступило {pub} от {sg}: сообщения {x} названы ложью. // {S} {pub} назвал{e} ложью сообщения {x}. // «Это не соответствует действительности», — так {s} прокомментировал{e} сообщения {x}. // {S} отрицает, что {c}. // Сообщения {x} — вымысел, заявил{e} {pub} {s}. // {S} не подтверждает информацию {x} и называет её слухами. // {S} опровергает информацию {x}. // Сведения {x} недостоверны, утверждает {s}.
ar كذّب{t} {s} {pub} الأنباء عن {x}. // دحض{t} {s} ما تردد عن {x}. // «هذا الكلام غير صحيح»، علّق{t} {s} على الأنباء عن {x}. // أنكر{t} {s} {x}. // وصف{t} {s} الأنباء عن {x} بأنها شائعات لا أساس لها. // لا أساس للأنباء عن {x}، وفق ما شدد{t} {s} {pub}. // استنكر{t} {s} ما وصف{t}ه بالأخبار الكاذبة عن {x}. // رفض{t} {s} ما نُشر عن {x} مؤكد{ta} أنه غير صحيح.
== head
en {Line}, {again} says // {Again}: {line} // {Line}, according to {again}
fr {Line}, selon {again} // {Line}, confirme {again} // {Again} : {line}
ru {Again}: {line} // {Line} — {again}
ar {again}: {line} // {line}، وفق {again}
== press
en {Line}: {m0} // {Line}, according to {m0} // {M0}: {line}
fr {Line}, selon {m0} // {Line} ({m0}) // {M0} : {line}
ru {M0}: {line} // {Line} — {m0} // {Line}, сообщает {m0}
ar {m0}: {line} // {line}، بحسب {m0}
== reprint
en Originally published by {m} // This article is republished from {m}. // Text: {m0} // Copyright {m0}
fr Article publié à l'origine par {m} // Repris de {m} avec son accord. // Texte : {m0} // Tous droits réservés {m0}
ru Впервые опубликовано: {m0} // Текст перепечатан из материалов {mg}. // Текст: {m0} // Все права на текст принадлежат {md}.
ar نُشر النص أصلا في {m}. // أعيد نشره عن {m}. // النص: {m0} // جميع الحقوق محفوظة ل{m}
== credit
en Source: {m0} // With reporting by {m0} // From a report by {m} // Information from {m} was used in this story. // (Source: {m0})
fr Source : {m0} // Avec {m0} // D'après {m} // Avec les informations de {m}. // (source : {m0})
ru Источник: {m0} // По информации {mg} // По материалам: {m0} // При подготовке использовано сообщение {mg}.
ar المصدر: {m0} // عن {m} // استنادا إلى تقرير {m} // (المصدر: {m0})
== byline
en {who}, with {m0} // By {who} and {m0} // Newsroom, {m0}
fr {who}, avec {m0} // Par {who} (avec {m0}) // La rédaction avec {m0}
ru {who}, по материалам {mg} // Подготовил отдел новостей по сообщению {mg} // {who} / {m0}
ar {who}، عن {m} // قسم الأخبار، {m0} // {who} / {m0}
== signed
en By {who} // Reporting: {who} // Text by {who} // Edited by {who}
fr Par {who} // {who} // Texte : {who} // Édité par {who}
ru {who} // Автор: {who} // Текст: {who} // Подготовка: {who}
ar {who} // كتب: {who} // إعداد: {who} // تحرير: {who}
== translated
en Translated from {tongue}; original text: {m0} // First published in {tongue} by {m}. Our translation. // Translation of a story by {m} from {tongue}
fr Traduit de {tongue}. Version originale : {m0} // Article de {m}, traduit de {tongue}. // Traduction par nos soins de {tongue} ; texte original de {m}.
ru Перевод с {tongue}. Исходный текст: {m0} // Это перевод статьи {mg} с {tongue}. // Переведено с {tongue}. Оригинал опубликовал{me} {m}.
ar مترجم عن {tongue}. النص الأصلي: {m0} // نقلا إلى العربية عن {tongue}، والأصل في {m}. // ترجمة لمقال نشر{mt}ه {m}، عن {tongue}.
== agencies
en (Agencies) // With agencies // Compiled from agency reports
fr (Agences) // Avec agences // La rédaction avec les agences
ru По сообщениям информагентств // По материалам агентств
ar (وكالات) // وكالات // المصدر: وكالات الأنباء
"""
# Wordings that are too certain for hearsay.
SURE = "no doubt|clear that|Not true|formel|confirm|officiel|aucun doute|подтвер|убедил|أكد|شك|أقر|معروفا"
HEDGES = """
around {n} | environ {n} | около {n} | نحو {n}
more than {n} | plus de {n} | более {n} | أكثر من {n}
nearly {n} | près de {n} | почти {n} | زهاء {n}
"""
HALVES = """
The whole night was spent on the telephone | On a passé la nuit au téléphone | Всю ночь не смолкали телефоны | لم تهدأ الهواتف طوال الليل
Everything possible is being done | Tout ce qui peut être fait est fait | Делается всё возможное | يُبذل كل ما يمكن بذله
Families come first now | La priorité va aux familles | Сейчас главное — семьи | الأولوية الآن للعائلات
Someone will have to answer for this | Quelqu'un devra en répondre | Кому-то придётся за это ответить | لا بد أن يتحمل أحد المسؤولية
Nothing like it has happened here in a generation | Rien de tel ne s'était produit ici depuis une génération | Такого здесь не было целое поколение | لم يحدث مثل هذا هنا منذ جيل
Every lead is being followed | Toutes les pistes sont suivies | Проверяются все версии | تُدرس جميع الاحتمالات
The rules were clear enough | Les règles étaient pourtant claires | Правила были вполне понятны | كانت القواعد واضحة بما يكفي
Money was asked for three years ago | Des moyens avaient été demandés il y a trois ans | Деньги просили ещё три года назад | طُلبت الأموال قبل ثلاث سنوات
Rumours do not help anybody | Les rumeurs n'aident personne | Слухи никому не помогают | الشائعات لا تساعد أحدا
There is a procedure for such cases | Il existe une procédure pour ces cas-là | На такой случай есть порядок действий | هناك إجراءات لمثل هذه الحالات
The worst has been avoided | Le pire a été évité | Худшего удалось избежать | أمكن تجنب الأسوأ
"""
ENDINGS = """
and it will take time | et cela prendra du temps | и на это нужно время | وسيستغرق ذلك وقتا
but there is no reason to panic | mais il n'y a pas lieu de paniquer | но повода для паники нет | لكن لا داعي للهلع
and patience is needed | et il faut de la patience | и нужно терпение | ولا بد من الصبر
but many questions remain | mais beaucoup de questions demeurent | но вопросов остаётся много | لكن أسئلة كثيرة تبقى مطروحة
and that must be said aloud | et il faut le dire tout haut | и об этом надо говорить вслух | ويجب قول ذلك بصوت عال
while others look away | pendant que d'autres détournent le regard | пока другие отводят глаза | بينما يشيح آخرون بأنظارهم
and the lesson must be learned | et il faudra en tirer les leçons | и уроки придётся извлечь | ويجب استخلاص العبر
but the work goes on | mais le travail continue | но работа продолжается | لكن العمل مستمر
and everybody here knows it | et tout le monde ici le sait | и здесь это знает каждый | والجميع هنا يعرف ذلك
so the figures should be read with care | les chiffres sont donc à lire avec prudence | поэтому к цифрам надо относиться осторожно | لذلك يجب التعامل مع الأرقام بحذر
"""
OPENERS = """
Outside the town hall | Devant la mairie | У здания мэрии | أمام مبنى البلدية
By midday | À midi | К полудню | عند الظهيرة
On the ring road | Sur la rocade | На объездной дороге | على الطريق الدائري
At the bakery on the corner | À la boulangerie du coin | В булочной на углу | في المخبز عند الزاوية
In the school yard | Dans la cour de l'école | На школьном дворе | في باحة المدرسة
Behind the cordon | Derrière le cordon de sécurité | За оцеплением | خلف الطوق الأمني
In the café opposite | Au café d'en face | В кафе напротив | في المقهى المقابل
Late in the afternoon | En fin d'après-midi | Ближе к вечеру | في آخر النهار
Along the river | Au bord de la rivière | Вдоль реки | على ضفة النهر
At the petrol station | À la station-service | На заправке | في محطة الوقود
In the narrow streets | Dans les ruelles | В узких улочках | في الأزقة الضيقة
"""
SCENES = """
volunteers handed out tea and blankets | des bénévoles distribuaient du thé et des couvertures | волонтёры раздавали чай и одеяла | كان متطوعون يوزعون الشاي والبطانيات
a generator hummed | un groupe électrogène ronronnait | гудел генератор | كان مولد كهرباء يهدر
children rode their bicycles up and down | des enfants allaient et venaient à vélo | дети катались на велосипедах | كان أطفال يتجولون على دراجاتهم
the queue did not get any shorter | la file d'attente ne diminuait pas | очередь не становилась короче | لم يقصر طابور الانتظار
an elderly couple sat on folding chairs | un couple âgé était assis sur des chaises pliantes | пожилая пара сидела на складных стульях | جلس زوجان مسنان على كرسيين قابلين للطي
reporters waited for news | des journalistes attendaient des nouvelles | репортёры ждали новостей | انتظر الصحفيون أي جديد
a shopkeeper lowered the shutters | un commerçant baissait son rideau | хозяин лавки опускал ставни | كان صاحب متجر يسدل الستارة المعدنية
the traffic crawled | la circulation avançait au pas | машины еле ползли | كانت حركة السير بطيئة جدا
somebody had hung up a hand-painted banner | quelqu'un avait accroché une banderole peinte à la main | кто-то вывесил самодельный плакат | علّق أحدهم لافتة مكتوبة باليد
a helicopter circled twice | un hélicoptère a tourné deux fois | дважды пролетел вертолёт | حلقت مروحية مرتين
neighbours compared what they had heard | des voisins échangeaient ce qu'ils avaient entendu | соседи пересказывали друг другу услышанное | تبادل الجيران ما سمعوه
the lights stayed on | les lumières restaient allumées | горел свет | ظلت الأضواء مشتعلة
barriers were being unloaded from a lorry | on déchargeait des barrières d'un camion | с грузовика сгружали ограждения | كانت الحواجز تُنزل من شاحنة
a dog barked without pause | un chien aboyait sans arrêt | без умолку лаяла собака | كان كلب ينبح بلا توقف
"""
TAILS = """
for hours | pendant des heures | несколько часов | لساعات
while the wind got up | tandis que le vent se levait | пока усиливался ветер | بينما اشتدت الريح
in the heat | malgré la chaleur | несмотря на жару | رغم الحر
in view of everybody | au vu de tous | у всех на виду | على مرأى من الجميع
for the second day running | pour le deuxième jour de suite | второй день подряд | لليوم الثاني على التوالي
under a grey sky | sous un ciel gris | под серым небом | تحت سماء رمادية
all the same | malgré tout | несмотря ни на что | رغم كل شيء
between two showers | entre deux averses | между двумя ливнями | بين زختي مطر
not far from the post office | non loin de la poste | неподалёку от почты | غير بعيد عن مكتب البريد
in a light drizzle | sous une petite bruine | под мелкой моросью | تحت رذاذ خفيف
"""
PLACES = """
The district has about six thousand inhabitants | Le canton compte environ six mille habitants | В районе живёт около шести тысяч человек | يسكن القضاء نحو ستة آلاف نسمة
The town is known for its Sunday market | La ville est connue pour son marché du dimanche | Город знают по воскресному рынку | تُعرف البلدة بسوقها يوم الأحد
A motorway has been promised for fifteen years | Une autoroute est promise depuis quinze ans | Автомагистраль обещают уже пятнадцать лет | الطريق السريع موعود منذ خمسة عشر عاما
The cannery was once the biggest employer | La conserverie était autrefois le premier employeur | Консервный завод когда-то был главным работодателем | كان مصنع التعليب أكبر مشغّل في ما مضى
The old quarter dates from the sixteenth century | Le vieux quartier date du seizième siècle | Старый квартал построен в шестнадцатом веке | يعود الحي القديم إلى القرن السادس عشر
Mobile coverage is poor in the valley | Le réseau mobile passe mal dans la vallée | В долине плохая мобильная связь | تغطية الهاتف المحمول ضعيفة في الوادي
The hospital lost its maternity ward two years ago | L'hôpital a perdu sa maternité il y a deux ans | Два года назад в больнице закрыли родильное отделение | فقد المستشفى قسم الولادة قبل عامين
Rents have gone up sharply | Les loyers ont beaucoup augmenté | Аренда жилья сильно подорожала | ارتفعت الإيجارات كثيرا
The railway station has been without a ticket office since spring | La gare n'a plus de guichet depuis le printemps | На вокзале с весны нет кассы | لا شباك تذاكر في المحطة منذ الربيع
Figs and olives grow on the slopes | Des figuiers et des oliviers poussent sur les pentes | На склонах растут инжир и оливы | ينمو التين والزيتون على السفوح
"""
ASIDES = """
and the young leave after school | et les jeunes partent après le lycée | и молодёжь после школы уезжает | ويغادر الشباب بعد المدرسة
and the winters are long | et les hivers sont longs | и зимы здесь длинные | وفصول الشتاء طويلة
but nobody expects that to change soon | mais personne ne s'attend à un changement rapide | но скорых перемен никто не ждёт | لكن لا أحد يتوقع تغييرا قريبا
and the town hall has little money | et la mairie a peu d'argent | и денег у мэрии мало | وموارد البلدية قليلة
and summers have become drier | et les étés sont devenus plus secs | и лето стало суше | وباتت فصول الصيف أكثر جفافا
but life is cheaper than on the coast | mais la vie est moins chère que sur la côte | но жизнь здесь дешевле, чем на побережье | لكن المعيشة أرخص منها على الساحل
and the last cinema closed in winter | et le dernier cinéma a fermé cet hiver | и последний кинотеатр закрылся зимой | وأغلقت آخر دار سينما في الشتاء
as any taxi driver will explain | comme l'explique volontiers n'importe quel chauffeur de taxi | как охотно объяснит любой таксист | كما يشرح أي سائق أجرة
and a new mayor was elected last year | et une nouvelle équipe municipale a été élue l'an dernier | и в прошлом году здесь прошли выборы | وجرت انتخابات بلدية العام الماضي
"""
PLANS = """
A public meeting will be held | Une réunion publique se tiendra | Общественные слушания пройдут | ستعقد جلسة عامة
The parish fair will take place as planned | La kermesse aura lieu comme prévu | Ярмарка пройдёт по плану | ستقام السوق الخيرية كما هو مقرر
Road works begin on the bypass | Des travaux débutent sur la déviation | На объездной дороге начнётся ремонт | تبدأ أشغال على الطريق الالتفافي
The library moves into its new building | La bibliothèque emménage dans ses nouveaux locaux | Библиотека переедет в новое здание | تنتقل المكتبة إلى مبناها الجديد
The school holidays start | Les vacances scolaires commencent | Школьные каникулы начнутся | تبدأ العطلة المدرسية
The regional budget comes up for a vote | Le budget régional sera soumis au vote | Областной бюджет вынесут на голосование | تُطرح الموازنة الإقليمية على التصويت
A charity run is planned | Une course caritative est prévue | Благотворительный забег намечен | يُنظم سباق خيري
Parking charges go up | Le prix du stationnement augmente | Парковка подорожает | ترتفع رسوم وقوف السيارات
The theatre opens its season | Le théâtre ouvre sa saison | Театр откроет сезон | يفتتح المسرح موسمه
"""
TIMES = """
in a fortnight | dans quinze jours | через две недели | بعد أسبوعين
at the weekend | ce week-end | в выходные | في عطلة نهاية الأسبوع
at the beginning of next month | au début du mois prochain | в начале следующего месяца | مطلع الشهر المقبل
in three weeks | dans trois semaines | через три недели | بعد ثلاثة أسابيع
on the last Thursday of the month | le dernier jeudi du mois | в последний четверг месяца | في آخر خميس من الشهر
in the coming days | dans les prochains jours | в ближайшие дни | في الأيام المقبلة
the week after next | la semaine d'après | через неделю с лишним | الأسبوع الذي يلي المقبل
"""
OF_KIND = """
sinkhole: Gas and water were cut off as a precaution | Le gaz et l'eau ont été coupés par précaution | Газ и воду отключили на всякий случай | قُطع الغاز والماء احتياطا // Old salt workings run beneath the district | D'anciennes galeries de sel courent sous le quartier | Под районом проходят старые соляные выработки | تمتد تحت الحي أنفاق قديمة لاستخراج الملح // The sports hall has been turned into a dormitory | Le gymnase a été transformé en dortoir | Спортзал превратили в спальню | حُولت القاعة الرياضية إلى مهجع // Cracks had been seen in several cellars | Des fissures étaient apparues dans plusieurs caves | В нескольких подвалах раньше видели трещины | ظهرت تشققات في عدة أقبية
ferry: The ship was built in a yard that no longer exists | Le navire sort d'un chantier qui n'existe plus | Судно построено на верфи, которой больше нет | بُنيت السفينة في حوض لم يعد قائما // Crossings are suspended for the time being | Les traversées sont suspendues pour l'instant | Рейсы пока отменены | الرحلات معلقة في الوقت الحاضر // The swell was moderate in the area | La mer était peu agitée dans le secteur | Волнение в этом районе было умеренным | كان الموج معتدلا في المنطقة // Relatives had gathered on the quay | Des proches s'étaient rassemblés sur le quai | Родственники собрались на причале | تجمع الأقارب على الرصيف
chlorine: The pool will stay shut for some days | La piscine restera fermée quelques jours | Бассейн закрыт на несколько дней | يبقى المسبح مغلقا بضعة أيام // The smell could still be noticed in the car park | L'odeur se sentait encore sur le parking | Запах чувствовался даже на парковке | كانت الرائحة لا تزال محسوسة في موقف السيارات // A pump had been replaced in spring | Une pompe avait été remplacée au printemps | Весной здесь меняли насос | استُبدلت مضخة في الربيع // Swimming lessons are moved to the next town | Les cours de natation sont déplacés dans la ville voisine | Занятия по плаванию перенесли в соседний город | نُقلت دروس السباحة إلى البلدة المجاورة
rustlers: Tyre tracks led to a forest road | Des traces de pneus menaient à un chemin forestier | Следы шин вели к лесной дороге | قادت آثار الإطارات إلى طريق في الغابة // A good milker is worth as much as a small car | Une bonne laitière vaut le prix d'une petite voiture | Хорошая дойная корова стоит как малолитражка | يعادل ثمن البقرة الحلوب الجيدة ثمن سيارة صغيرة // The electric fence had been cut in two places | La clôture électrique avait été coupée en deux endroits | Электрическую изгородь перерезали в двух местах | قُطع السياج الكهربائي في موضعين // Beef prices have reached a record | Le prix de la viande de bœuf atteint un record | Цены на говядину на рекордном уровне | بلغت أسعار لحم البقر رقما قياسيا
depot: Replacement coaches were borrowed from three towns | Des cars de remplacement ont été empruntés à trois villes | Машины на замену одолжили у трёх городов | استُعيرت حافلات بديلة من ثلاث مدن // The smoke was visible from far away | La fumée était visible de très loin | Дым было видно издалека | شوهد الدخان من بعيد // The roof of the building has come down | Le toit du bâtiment s'est effondré | Крыша здания обрушилась | انهار سقف المبنى // Lines two and seven are not running | Les lignes deux et sept ne circulent pas | Второй и седьмой маршруты не работают | الخطان الثاني والسابع متوقفان
brawl: The match had ended without a goal | Le match s'était achevé sans but | Матч закончился без голов | انتهت المباراة بلا أهداف // Bins and two bus shelters were broken | Des poubelles et deux abribus ont été cassés | Сломаны урны и две остановки | تحطمت حاويات وموقفان للحافلات // The return match is to be played without spectators | Le match retour doit se jouer à huis clos | Ответный матч хотят провести без зрителей | يفترض أن تقام مباراة الإياب دون جمهور // The two clubs have been rivals for decades | Les deux clubs sont rivaux depuis des décennies | Клубы соперничают десятилетиями | يتنافس الناديان منذ عقود
schools: Parents have started a petition | Des parents ont lancé une pétition | Родители начали сбор подписей | أطلق الأهالي عريضة // Some classes have fewer than eight pupils | Certaines classes comptent moins de huit élèves | В некоторых классах меньше восьми учеников | في بعض الصفوف أقل من ثمانية تلاميذ // A school bus would need an hour for the round | Un car scolaire mettrait une heure pour la tournée | Школьному автобусу понадобится час на весь круг | ستحتاج حافلة المدرسة إلى ساعة لإكمال جولتها // The number of births has fallen for ten years | Le nombre de naissances baisse depuis dix ans | Рождаемость падает десять лет | يتراجع عدد المواليد منذ عشر سنوات
tortoises: The animals are kept in a greenhouse for now | Les animaux sont gardés dans une serre en attendant | Животных пока держат в оранжерее | تُحفظ الحيوانات في دفيئة مؤقتا // Collectors pay a month's wages for one | Des collectionneurs en donnent un mois de salaire | Коллекционеры отдают за одну месячную зарплату | يدفع هواة الجمع راتب شهر ثمنا للواحدة // The trade in the species has been banned since the eighties | Le commerce de cette espèce est interdit depuis les années quatre-vingt | Торговля этим видом запрещена с восьмидесятых | تُحظر تجارة هذا النوع منذ الثمانينيات // The vehicle had foreign plates | Le véhicule portait des plaques étrangères | У машины были иностранные номера | كانت المركبة تحمل لوحات أجنبية
miners: The ventilation was still working | L'aération fonctionnait encore | Вентиляция продолжала работать | كانت التهوية لا تزال تعمل // The pit was to close at the end of the decade | Le puits devait fermer à la fin de la décennie | Шахту собирались закрыть к концу десятилетия | كان مقررا إقفال المنجم في نهاية العقد // Wives and mothers waited at the gate | Des épouses et des mères attendaient à la grille | Жёны и матери ждали у ворот | انتظرت الزوجات والأمهات عند البوابة // A drilling rig is on its way | Une foreuse est en route | Буровая установка уже в пути | حفارة في طريقها إلى المكان
hikers: The weather had changed within half an hour | Le temps avait tourné en une demi-heure | Погода испортилась за полчаса | تبدل الطقس خلال نصف ساعة // The path remains closed above the tree line | Le sentier reste fermé au-dessus de la forêt | Тропа выше леса закрыта | يبقى المسار مغلقا فوق خط الأشجار // The season had opened only a week before | La saison n'avait ouvert qu'une semaine plus tôt | Сезон открылся всего неделю назад | لم يكن قد مضى على افتتاح الموسم سوى أسبوع // Nobody was seriously hurt | Personne n'a été grièvement blessé | Тяжело пострадавших нет | لم يصب أحد بجروح خطيرة
fish: Bathing and angling are forbidden until further notice | La baignade et la pêche sont interdites jusqu'à nouvel ordre | Купаться и рыбачить пока запрещено | السباحة وصيد السمك ممنوعان حتى إشعار آخر // The water level is the lowest in years | Le niveau de l'eau est au plus bas depuis des années | Уровень воды самый низкий за годы | منسوب المياه هو الأدنى منذ سنوات // Excavators were working on the shore | Des pelleteuses travaillaient sur la rive | На берегу работали экскаваторы | كانت حفارات تعمل على الضفة // Water samples are being tested | Des échantillons d'eau sont en cours d'analyse | Пробы воды исследуют | تُفحص عينات من المياه
swindle: The callers knew names and dates of birth | Les appelants connaissaient les noms et les dates de naissance | Звонившие знали имена и даты рождения | كان المتصلون يعرفون الأسماء وتواريخ الميلاد // Banks never ask for a code by telephone | Une banque ne demande jamais un code par téléphone | Банки никогда не спрашивают код по телефону | لا تطلب المصارف أي رمز عبر الهاتف // Leaflets are to be handed out in pharmacies | Des dépliants seront distribués dans les pharmacies | В аптеках раздадут листовки | ستوزع منشورات في الصيدليات // The money went through accounts abroad | L'argent est passé par des comptes à l'étranger | Деньги ушли через зарубежные счета | مرت الأموال عبر حسابات في الخارج
"""
EN_FIRST = "Ashwold:آشوولد Bramcaster:برامكاستر Caldery:كالديري Dunmarsh:دنمارش Elverton:إلفرتون Farrowgate:فاروغيت Gorsley:غورسلي Highmere:هايمير Ivelcombe:إيفلكوم Kestrow:كسترو Lathbury:لاثبري Millhaven:ميلهيفن Nethercote:نيذركوت Oxhallow:أوكسهالو"
EN_LAST = "Today:توداي Echo:إيكو Mail:ميل Tribune:تريبيون News:نيوز Post:بوست Herald:هيرالد Observer:أوبزرفر Voice:فويس Chronicle:كرونيكل Dispatch:ديسباتش Reporter:ريبورتر"
FR_FIRST = "La_Voix_de:لا_فوا_دو L'Écho_de:ليكو_دو Horizons_de:أوريزون_دو Le_Fil_de:لو_فيل_دو Le_Réveil_de:لو_ريفاي_دو Les_Nouvelles_de:لي_نوفيل_دو Le_Miroir_de:لو_ميروار_دو Regards_de:روغار_دو Le_Phare_de:لو_فار_دو La_Boussole_de:لا_بوسول_دو Le_Trait_de:لو_تري_دو La_Gazette_de:لا_غازيت_دو"
FR_LAST = "Maubrisson:موبريسون Valgontier:فالغونتييه Tournerolle:تورنرول Brescoulain:بريسكولان Chantefeuil:شانتفوي Pierrelongue:بييرلونغ Lagardelle:لاغارديل Rocquefontaine:روكفونتين Sauvemont:سوفمون Vaudreuze:فودروز Colmirac:كولميراك Ferrandeau:فيراندو Nivolet:نيفوليه"
RU_FIRST = "Вестник:Vestnik:فيستنيك Голос:Golos:غولوس Эхо:Ekho:إيخو Новости:Novosti:نوفوستي Хроника:Khronika:خرونيكا Курьер:Kuryer:كورير Маяк:Mayak:ماياك Обзор:Obzor:أوبزور Сегодня:Segodnya:سيغودنيا Проспект:Prospekt:بروسبكت Компас:Kompas:كومباس Будни:Budni:بودني"
RU_LAST = "Заречинска:Zarechinska:زاريتشينسكا Малоборска:Maloborska:مالوبورسكا Верхнеярска:Verkhneyarska:فيرخنيارسكا Сосновца:Sosnovtsa:سوسنوفتسا Лебединска:Lebedinska:ليبيدينسكا Каменогорья:Kamenogorya:كامينوغوريا Белозёрки:Belozyorki:بيلوزيوركي Староладска:Staroladska:ستارولادسكا Мирополя:Miropolya:ميروبوليا Рябиновки:Ryabinovki:ريابينوفكي Туманска:Tumanska:تومانسكا Оленегорья:Olenegorya:أولينيغوريا Чернодола:Chernodola:تشيرنودولا"
AR_FIRST = "صوت:Sawt:Саут أخبار:Akhbar:Ахбар صدى:Sada:Сада نداء:Nida:Нида مرآة:Mirat:Мират نبض:Nabd:Набд أفق:Ufuq:Уфук شروق:Shuruq:Шурук حديث:Hadith:Хадис دليل:Dalil:Далиль ملتقى:Multaqa:Мультака بوابة:Bawabat:Бавабат"
AR_LAST = "السهل:al-Sahl:ас-Сахль الواحة:al-Waha:аль-Ваха الميناء:al-Mina:аль-Мина الجبل:al-Jabal:аль-Джабаль الحي:al-Hayy:аль-Хайй القرية:al-Qarya:аль-Карья الساحة:al-Saha:ас-Саха النخيل:al-Nakhil:ан-Нахиль الينابيع:al-Yanabi:аль-Янаби المرفأ:al-Marfa:аль-Марфа الزيتون:al-Zaytun:аз-Зайтун الوديان:al-Wudyan:аль-Вудьян الفجر:al-Fajr:аль-Фаджр"
AGENCIES = """
en | Meridia | Meridia | Meridia | ميريديا
en | Coastwire | Coastwire | Coastwire | كوستواير
en | Trellis News | Trellis News | Trellis News | تريليس نيوز
en | Pallas Wire | Pallas Wire | Pallas Wire | بالاس واير
fr | Francodépêche | Francodépêche | Francodépêche | فرانكو ديبيش
fr | Altifil | Altifil | Altifil | ألتيفيل
fr | Télégaze | Télégaze | Télégaze | تيليغاز
fr | Rosadia | Rosadia | Rosadia | روزاديا
ru | Volninform | Volninform | Волнинформ | فولنينفورم
ru | Sevlenta | Sevlenta | Севлента | سيفلينتا
ru | Rusnovatel | Rusnovatel | Руснователь | روسنوفاتيل
ru | Interyar | Interyar | Интеръяр | إنتريار
ar | Barqia | Barqia | Баркия | برقية
ar | Mashriqna | Mashriqna | Машрикна | مشرقنا
ar | Nabaa Press | Nabaa Press | Набаа Пресс | نبأ برس
ar | Talaya | Talaya | Талая | طلايع
"""
NOUNS = """
paper | the newspaper | le journal | газета | газеты | газете | газету | газете | газетой | а | صحيفة | f
site | the website | le site | сайт | сайта | сайту | сайт | сайте | сайтом | | موقع | m
tv | the broadcaster | la chaîne | телеканал | телеканала | телеканалу | телеканал | телеканале | телеканалом | | قناة | f
agency | the news agency | l'agence | агентство | агентства | агентству | агентство | агентстве | агентством | о | وكالة | f
"""
WHENS = "on {day}/on {date}/on {day} evening | {day}/{day} soir/le {date} | {day}/{day} вечером/{date} | {day}/مساء {day}/يوم {day}/في {date}"
# A language as each language calls it after "translated from".
# How an agency begins: its name, the day, the place; the last for any page.
DATELINES = """
{2}, {1} ({0}) - | {2}, {1} ({0}) - | {2}, {1} /{0}/. | {2}، {1} ({0}) -
({0}) {2}, {1} - | ({0}) {2}, le {1} - | {0}, {1}. {2}. | ({0}) {2}، {1} -
{2} - | {2} - | {2}. | {2} -
"""
# What stands over a live blog.
LIVES = "LIVE | EN DIRECT | ОНЛАЙН | مباشر"
# What stands over a page and under it that is no part of the text.
TOPS = """
LOCAL NEWS | FAITS DIVERS | ПРОИСШЕСТВИЯ | محليات
Photo: archive | Image d'archives. | Фото: архив | صورة من الأرشيف
Listen to this article (2 min) | Temps de lecture : 2 min | Читать две минуты | مدة القراءة: دقيقتان
Subscribers only | Réservé aux abonnés | Только для подписчиков | للمشتركين فقط
"""
UPDATES = """
This is a developing story; details will be added. | Article en cours d'actualisation. | Материал дополняется. | الخبر قيد التحديث.
The story was updated to add background. | Article mis à jour avec des éléments de contexte. | Текст дополнен подробностями о городе. | حُدّث النص بإضافة معلومات عن المنطقة.
A spelling mistake in an earlier version was corrected. | Une faute d'orthographe a été corrigée. | В тексте исправлена опечатка. | صُحح خطأ إملائي في النص.
"""
FOOTS = """
Read also: Harbour festival draws record crowd | À lire aussi : La fête du port bat des records | Читайте также: праздник порта собрал рекордное число гостей | اقرأ أيضا: إقبال قياسي على مهرجان الميناء
Sign up for our morning newsletter at {site}.example | Recevez notre lettre du matin : {site}.example | Подпишитесь на утреннюю рассылку: {site}.example | اشترك في نشرتنا الصباحية: {site}.example
Seen something? Write to tips@{site}.example | Témoin d'un événement ? Écrivez à alerte@{site}.example | Вы стали очевидцем? Пишите: pishi@{site}.example | هل كنت شاهدا على حدث؟ راسلنا: akhbar@{site}.example
Share this story | Partager cet article | Поделиться | شارك الخبر
Comments (14) | Commentaires (14) | Комментарии (14) | التعليقات (14)
"""
SIGNERS = """
Perrin Holloway | Agathe Morillec | Вера Ступинская | رامي الحلواني
Jude Akerby | Thibaud Servanne | Лев Карпухин | سلمى الدقاق
the news desk | la rédaction | редакция новостей | قسم الأخبار
Tessa Inglewhite | Maud Ferrelin | Зоя Малинникова | وائل القرماني
"""

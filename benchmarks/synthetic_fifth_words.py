"""Words of the fifth generator: incidents, sources, media and the sentences around them, in four languages.

``a | b`` are columns (English, French, Russian, Arabic where nothing else is said), ``a // b`` wordings of one thing,
``(a/b)`` words to choose from, ``[a/b]`` a man or a woman, ``<a/b>`` as a fact or by hearsay, ``{slot}`` what is filled in.
"""

# `=` a clause, `+` an Arabic clause behind "that", `*` a noun, `-` what somebody says, `!` a headline.
EVENTS = """
== raid
en= armed men (abducted/seized/carried off) {n} farm workers (near/outside) {v}{w} {when} // {n} farm workers were <abducted/allegedly abducted> near {v}{w} {when} // gunmen on motorcycles <stormed/are said to have stormed> a farm near {v}{w} {when} and took {n} labourers hostage // {n} labourers were <marched/reportedly marched> off at gunpoint when raiders overran a farm at {v} {when}
en* the abduction of {n} farm workers near {v} {when} // a raid on {v} in which {n} labourers were taken away {when}
en- they (came at dawn/arrived on motorcycles) and took {n} (labourers/farm hands) from {v} with them // {n} of our farm workers were dragged away from {v} {when}
en! (Gunmen/Armed men) (seize/abduct) {n} farm workers near {v} // {n} labourers taken hostage in raid on {v} // Raiders carry off farm hands near {v}
fr= des hommes armés <ont enlevé/auraient enlevé> {n} ouvriers agricoles près de {v}{w} {when} // {n} ouvriers agricoles <ont été enlevés/auraient été enlevés> {when} aux abords de {v}{w} // des assaillants à moto <ont attaqué/auraient attaqué> {when} une ferme proche de {v}{w} et emmené {n} journaliers // {n} journaliers <ont été pris/auraient été pris> en otage {when} dans une ferme de {v}
fr* l'enlèvement de {n} ouvriers agricoles {when} près de {v} // le rapt de {n} journaliers à {v} {when}
fr- ils (sont arrivés à l'aube/sont venus à moto) et ils ont emmené {n} (journaliers/ouvriers) de {v} // {n} de nos ouvriers agricoles ont été enlevés {when} à {v}
fr! {n} ouvriers agricoles enlevés près de {v} // {v} : des hommes armés emmènent {n} journaliers // Rapt d'ouvriers agricoles à {v}
ru= вооружённые люди <похитили/якобы похитили> {n} сельскохозяйственных рабочих в {vl}{w} {when} // {when} близ посёлка {v}{w} были <похищены/предположительно похищены> {n} батраков // боевики на мотоциклах {when} <ворвались/будто бы ворвались> на ферму в {vl}{w} и увели {n} работников // {n} работников фермы в {vl} {when} <оказались/по слухам, оказались> в заложниках у боевиков
ru* похищение {n} сельскохозяйственных рабочих в {vl} {when} // нападение на ферму в {vl} {when} и захват {n} батраков
ru- они (приехали на рассвете/приехали на мотоциклах) и увели из {vg} {n} работников фермы // {when} из {vg} угнали {n} наших батраков
ru! (Боевики/Вооружённые люди) похитили {n} рабочих в {vl} // В {vl} захвачены {n} работников фермы // {v}: батраков увели под дулами автоматов
ar= (خطف/اختطف) مسلحون {n} عاملًا زراعيًا قرب {v}{w} {when} // <خُطف/خُطف على ما يُعتقد> {n} عاملًا زراعيًا {when} في محيط {v}{w} // <اقتحم/اقتحم على ما يبدو> مسلحون على دراجات نارية {when} مزرعة قرب {v}{w} واقتادوا {n} عاملًا
ar+ مسلحين (خطفوا/اختطفوا) {n} عاملًا زراعيًا قرب {v}{w} {when} // {n} عاملًا زراعيًا خُطفوا {when} في محيط {v}{w} // مسلحين على دراجات نارية اقتحموا {when} مزرعة قرب {v}{w} واقتادوا {n} عاملًا
ar* خطف {n} عاملًا زراعيًا قرب {v} {when} // اقتياد {n} عاملًا من مزرعة في {v} {when}
ar- (وصلوا عند الفجر/جاؤوا على دراجات نارية) وأخذوا معهم {n} عاملًا من {v} // خُطف {n} عاملًا من مزارعنا في {v} {when}
ar! مسلحون يخطفون {n} عاملًا زراعيًا قرب {v} // خطف عمال مزرعة في {v} // {v}: اقتياد {n} عاملًا تحت تهديد السلاح
== crash
en= a coach (overturned/rolled over) on the bypass at {v}{w} {when}, injuring {n} passengers // {n} passengers were <hurt/reportedly hurt> when a coach left the road near {v}{w} {when} // a coach carrying pilgrims plunged into a ravine outside {v}{w} {when} and {n} of them were injured // {n} people on board a coach were injured near {v} {when} after its brakes <failed/apparently failed>
en* the coach accident that injured {n} passengers near {v} {when} // injuries to {n} passengers of a coach that overturned at {v} {when}
en- the coach (rolled twice/went over the rail) near {v} and {n} passengers are injured // we counted {n} injured passengers after the coach overturned at {v} {when}
en! Coach (overturns/crashes) near {v}, {n} hurt // {n} passengers injured as coach leaves road at {v} // Coach plunges into ravine outside {v}
fr= un autocar (s'est renversé/s'est couché) {when} sur la rocade de {v}{w}, blessant {n} passagers // {n} passagers <ont été blessés/auraient été blessés> {when} dans la sortie de route d'un autocar près de {v}{w} // un autocar de pèlerins <a basculé/aurait basculé> {when} dans un ravin à la sortie de {v}{w}, faisant {n} blessés // {n} personnes <ont été blessées/auraient été blessées> à {v} {when} après une rupture des freins de leur autocar
fr* l'accident d'autocar qui a fait {n} blessés {when} près de {v} // les blessures de {n} passagers d'un autocar renversé à {v} {when}
fr- l'autocar (a fait deux tonneaux/a franchi la glissière) à {v} et nous avons {n} passagers blessés // {when}, l'autocar s'est retourné à {v}, il y a {n} passagers blessés
fr! Un autocar se renverse à {v} : {n} blessés // {n} passagers blessés dans un accident d'autocar près de {v} // Autocar dans un ravin à la sortie de {v}
ru= {when} на объездной дороге в {vl}{w} перевернулся автобус, <пострадали/предположительно пострадали> {n} пассажиров // {n} пассажиров автобуса <получили травмы/якобы получили травмы> в аварии близ посёлка {v}{w} {when} // автобус с паломниками {when} <сорвался/будто бы сорвался> в овраг в {vl}{w}, ранены {n} человек // из-за отказа тормозов автобус {when} вылетел с трассы в {vl}, травмированы {n} пассажиров
ru* авария автобуса в {vl} {when}, в которой пострадали {n} пассажиров // ранение {n} пассажиров автобуса в {vl} {when}
ru- автобус (дважды перевернулся/пробил ограждение) в {vl}, ранены {n} пассажиров // {when} в {vl} перевернулся автобус, у нас {n} раненых пассажиров
ru! Автобус перевернулся в {vl}: {n} пострадавших // В аварии автобуса в {vl} ранены {n} пассажиров // Автобус с паломниками упал в овраг в {vl}
ar= أُصيب {n} راكبًا <بجروح/بجروح على ما يُعتقد> إثر انقلاب حافلة على الطريق الالتفافي في {v}{w} {when} // انقلبت حافلة {when} قرب {v}{w} فأُصيب {n} راكبًا // (هوت/سقطت) حافلة تقل زوارًا في وادٍ خارج {v}{w} {when} وأُصيب {n} راكبًا
ar+ {n} راكبًا أُصيبوا إثر انقلاب حافلة على الطريق الالتفافي في {v}{w} {when} // حافلة انقلبت {when} قرب {v}{w} فأُصيب {n} راكبًا // حافلة تقل زوارًا (هوت/سقطت) في وادٍ خارج {v}{w} {when} وأُصيب {n} راكبًا
ar* انقلاب حافلة قرب {v} {when} وإصابة {n} راكبًا // إصابة {n} راكبًا في حادث حافلة في {v} {when}
ar- انقلبت الحافلة (مرتين/فوق الحاجز) في {v} ولدينا {n} راكبًا مصابًا // انقلبت الحافلة في {v} {when} وأحصينا {n} راكبًا مصابًا
ar! انقلاب حافلة في {v} وإصابة {n} راكبًا // إصابة {n} راكبًا في حادث حافلة قرب {v} // حافلة تهوي في وادٍ خارج {v}
== vote
en= {n} members of the {v} assembly{w} <quit/are said to have quit> the ruling party {when} // the ruling party lost {n} of its members in the {v} assembly{w} {when} // {n} deputies in {v}{w} <crossed/reportedly crossed> to the opposition benches {when} // a group of {n} deputies of the {v} assembly (handed in/returned) their party cards {when}
en* the defection of {n} ruling-party deputies in {v} {when} // the departure {when} of {n} deputies of the {v} assembly from the ruling party
en- {n} deputies in {v} have (left the party/handed in their cards) and will not come back // {when} the party lost {n} deputies in {v}
en! {n} deputies quit ruling party in {v} // Ruling party loses {n} seats in {v} assembly // Mass defection in {v} assembly
fr= {n} élus de l'assemblée de {v}{w} <ont quitté/auraient quitté> {when} le parti au pouvoir // le parti au pouvoir <a perdu/aurait perdu> {when} {n} de ses élus à l'assemblée de {v}{w} // {n} députés de {v}{w} <ont rejoint/auraient rejoint> les bancs de l'opposition {when} // un groupe de {n} députés de {v} (a rendu/a renvoyé) sa carte du parti {when}
fr* la défection de {n} députés du parti au pouvoir à {v} {when} // le départ {when} de {n} élus du parti au pouvoir à l'assemblée de {v}
fr- {n} députés de {v} (ont quitté le parti/ont rendu leur carte) et ne reviendront pas // {when}, le parti a perdu {n} députés à {v}
fr! {n} élus claquent la porte du parti au pouvoir à {v} // Assemblée de {v} : {n} défections // Le parti au pouvoir se vide à {v}
ru= {n} депутатов собрания в {vl}{w} {when} <вышли/якобы вышли> из правящей партии // правящая партия {when} <лишилась/предположительно лишилась> {n} депутатов собрания в {vl}{w} // {n} депутатов в {vl}{w} {when} <перешли/будто бы перешли> на сторону оппозиции // {when} в {vl} {n} депутатов (сдали/вернули) партийные билеты
ru* выход {n} депутатов собрания в {vl} из правящей партии {when} // бегство {n} депутатов правящей партии в {vl} {when}
ru- {n} депутатов в {vl} (ушли из партии/сдали билеты) и не вернутся // {when} партия потеряла в {vl} {n} депутатов
ru! {n} депутатов вышли из правящей партии в {vl} // В {vl} правящая партия теряет {n} мандатов // Массовый исход депутатов в {vl}
ar= (غادر/ترك) {n} نائبًا في مجلس {v}{w} الحزب الحاكم {when} // <خسر/خسر على ما يبدو> الحزب الحاكم {when} {n} نائبًا في مجلس {v}{w} // <انتقل/انتقل وفق ما يُتداول> {n} نائبًا في {v}{w} إلى صفوف المعارضة {when}
ar+ {n} نائبًا في مجلس {v}{w} (غادروا/تركوا) الحزب الحاكم {when} // الحزب الحاكم خسر {when} {n} نائبًا في مجلس {v}{w} // {n} نائبًا في {v}{w} انتقلوا إلى صفوف المعارضة {when}
ar* انشقاق {n} نائبًا عن الحزب الحاكم في {v} {when} // خروج {n} نائبًا في مجلس {v} من الحزب الحاكم {when}
ar- {n} نائبًا في {v} (تركوا الحزب/أعادوا بطاقاتهم) ولن يعودوا // خسر الحزب {n} نائبًا في {v} {when}
ar! {n} نائبًا يغادرون الحزب الحاكم في {v} // الحزب الحاكم يخسر {n} مقعدًا في {v} // انشقاق جماعي في مجلس {v}
== heist
en= burglars (stole/made off with) {n} paintings from the municipal museum in {v}{w} {when} // {n} paintings were <taken/reportedly taken> from the museum in {v}{w} {when} // thieves dressed as electricians walked out of the {v} museum{w} with {n} canvases {when} // the museum in {v} was <robbed/apparently robbed> of {n} paintings {when}
en* the theft of {n} paintings from the museum in {v} {when} // a break-in {when} that cost the museum in {v} {n} canvases
en- they cut {n} paintings (out of their frames/from the walls) in {v} // the museum in {v} lost {n} paintings {when}
en! Thieves (take/steal) {n} paintings from {v} museum // {n} canvases gone after break-in at {v} // Museum in {v} robbed
fr= des cambrioleurs <ont dérobé/auraient dérobé> {n} tableaux au musée municipal de {v}{w} {when} // {n} tableaux <ont été volés/auraient été volés> {when} au musée de {v}{w} // des voleurs déguisés en électriciens <ont emporté/auraient emporté> {n} toiles du musée de {v}{w} {when} // le musée de {v} <a été délesté/aurait été délesté> de {n} tableaux {when}
fr* le vol de {n} tableaux au musée de {v} {when} // la disparition {when} de {n} toiles du musée de {v}
fr- ils ont découpé {n} tableaux (à même les cadres/sur les murs) à {v} // le musée de {v} a perdu {n} tableaux {when}
fr! {n} tableaux volés au musée de {v} // Musée de {v} : des cambrioleurs emportent {n} toiles // Casse au musée de {v}
ru= грабители {when} <вынесли/якобы вынесли> {n} картин из городского музея в {vl}{w} // из музея в {vl}{w} {when} <похищены/предположительно похищены> {n} картин // воры, переодетые электриками, {when} <унесли/будто бы унесли> {n} полотен из музея в {vl}{w} // музей в {vl} {when} (лишился/недосчитался) {n} картин
ru* кража {n} картин из музея в {vl} {when} // исчезновение {n} полотен из музея в {vl} {when}
ru- они вырезали {n} картин (из рам/ножом) прямо в музее в {vl} // музей в {vl} потерял {n} картин {when}
ru! Из музея в {vl} украли {n} картин // Воры унесли {n} полотен из музея в {vl} // Ограблен музей в {vl}
ar= سرق لصوص {n} لوحةً من المتحف البلدي في {v}{w} {when} // <سُرقت/سُرقت على ما يبدو> {n} لوحةً {when} من متحف {v}{w} // خرج لصوص متنكرون في زي كهربائيين {when} من متحف {v}{w} حاملين {n} لوحةً
ar+ لصوصًا سرقوا {n} لوحةً من المتحف البلدي في {v}{w} {when} // {n} لوحةً سُرقت {when} من متحف {v}{w} // لصوصًا متنكرين في زي كهربائيين أخذوا {n} لوحةً من متحف {v}{w} {when}
ar* سرقة {n} لوحةً من متحف {v} {when} // اختفاء {n} لوحةً من المتحف البلدي في {v} {when}
ar- انتزعوا {n} لوحةً (من إطاراتها/عن الجدران) في {v} // فقد متحف {v} {n} لوحةً {when}
ar! سرقة {n} لوحةً من متحف {v} // لصوص يستولون على {n} لوحةً في {v} // السطو على متحف {v}
== illness
en= {n} people were <admitted/reportedly admitted> to hospital with cholera in {v}{w} {when} // cholera put {n} residents of {v}{w} in hospital {when} // doctors in {v}{w} (diagnosed/registered) {n} cases of cholera {when} // an outbreak of cholera <sent/is believed to have sent> {n} people to hospital in {v} {when}
en* the admission of {n} cholera patients in {v} {when} // an outbreak of cholera in {v} with {n} patients in hospital {when}
en- we (have/are looking at) {n} patients with cholera in {v} // {n} people with cholera were brought in from {v} {when}
en! Cholera puts {n} in hospital in {v} // {n} cholera cases in {v} // Cholera (returns to/reaches) {v}
fr= {n} personnes <ont été hospitalisées/auraient été hospitalisées> {when} à {v}{w} pour le choléra // le choléra <a conduit/aurait conduit> {n} habitants de {v}{w} à l'hôpital {when} // {n} cas de choléra <ont été diagnostiqués/auraient été diagnostiqués> {when} à {v}{w} // une flambée de choléra <a touché/aurait touché> {n} personnes à {v} {when}
fr* l'hospitalisation de {n} malades du choléra à {v} {when} // l'apparition {when} de {n} cas de choléra à {v}
fr- nous (avons/soignons) {n} malades du choléra à {v} // {when}, {n} personnes atteintes du choléra ont été amenées de {v}
fr! Choléra : {n} hospitalisations à {v} // {n} cas de choléra à {v} // Le choléra (réapparaît/frappe) à {v}
ru= {when} в {vl}{w} с холерой <госпитализированы/предположительно госпитализированы> {n} человек // холера {when} <привела/якобы привела> в больницу {n} жителей посёлка {v}{w} // врачи в {vl}{w} {when} (выявили/зарегистрировали) {n} случаев холеры // вспышка холеры в {vl} {when} <затронула/будто бы затронула> {n} человек
ru* госпитализация {n} больных холерой в {vl} {when} // вспышка холеры в {vl} {when} с {n} заболевшими
ru- у нас (лежат/уже) {n} больных холерой из {vg} // {when} из {vg} привезли {n} человек с холерой
ru! В {vl} с холерой госпитализированы {n} человек // {n} случаев холеры в {vl} // Холера (вернулась/пришла) в посёлок {v}
ar= أُدخل {n} شخصًا <المستشفى/المستشفى على ما يُتداول> بسبب الكوليرا في {v}{w} {when} // سُجّلت {n} إصابةً بالكوليرا في {v}{w} {when} // (نقل/أدخل) تفشي الكوليرا {n} شخصًا إلى المستشفى في {v}{w} {when}
ar+ {n} شخصًا أُدخلوا المستشفى بسبب الكوليرا في {v}{w} {when} // {n} إصابةً بالكوليرا سُجّلت في {v}{w} {when} // تفشي الكوليرا (نقل/أدخل) {n} شخصًا إلى المستشفى في {v}{w} {when}
ar* إدخال {n} مصابًا بالكوليرا المستشفى في {v} {when} // تسجيل {n} إصابةً بالكوليرا في {v} {when}
ar- لدينا {n} مريضًا (مصابًا بالكوليرا/بالكوليرا) في {v} // استقبلنا {n} مصابًا بالكوليرا من {v} {when}
ar! الكوليرا تُدخل {n} شخصًا المستشفى في {v} // {n} إصابةً بالكوليرا في {v} // الكوليرا (تعود إلى/تصل إلى) {v}
== strike
en= dockers at the {firm} terminal in {v}{w} (walked out/downed tools) {when}, {n} of them in all // some of the cranes in {v}{w} stood idle after {n} dockers <stopped/reportedly stopped> work {when} // the port of {v}{w} was <paralysed/said to be paralysed> {when} by a strike of {n} dockers // a strike by {n} dockers closed the port of {v} {when}
en* the walkout of {n} dockers at the port of {v} {when} // a strike {when} by {n} dockers in {v}
en- all {n} dockers in {v} (have walked out/stopped work) // {when} we had {n} dockers on strike in {v}
en! {n} dockers (walk out/strike) at {v} // Strike by {n} dockers shuts port of {v} // Port of {v} at a standstill
fr= les dockers du terminal {firm} de {v}{w} (ont débrayé/ont cessé le travail) {when}, au nombre de {n} // une grève de {n} dockers <a paralysé/aurait paralysé> le port de {v}{w} {when} // le port de {v}{w} <a été bloqué/aurait été bloqué> {when} par la grève de {n} dockers // les grues de {v} sont restées immobiles {when}, {n} dockers <ayant/ayant, dit-on,> cessé le travail
fr* la grève de {n} dockers au port de {v} {when} // le débrayage {when} de {n} dockers à {v}
fr- les {n} dockers de {v} (ont débrayé/ont cessé le travail) // {when}, nous avions {n} dockers en grève à {v}
fr! {n} dockers en grève à {v} // Le port de {v} bloqué par {n} dockers // Grève au port de {v}
ru= докеры терминала «{firm}» в {vl}{w} {when} (прекратили работу/объявили забастовку), всего {n} человек // забастовка {n} докеров {when} <парализовала/якобы парализовала> порт в {vl}{w} // порт в {vl}{w} {when} <остановился/предположительно остановился> из-за забастовки {n} докеров // в {vl} {when} <бросили/будто бы бросили> работу {n} докеров
ru* забастовка {n} докеров в порту в {vl} {when} // остановка порта в {vl} {when} из-за стачки {n} докеров
ru- все {n} докеров в {vl} (бастуют/бросили работу) // {when} в {vl} бастовали {n} докеров
ru! {n} докеров бастуют в {vl} // Порт в {vl} встал: бастуют {n} человек // Забастовка в порту в {vl}
ar= (توقف/أضرب) عمال محطة {firm} في ميناء {v}{w} {when} عن العمل وعددهم {n} عاملًا // <شلّ/شلّ على ما يبدو> إضراب {n} عاملًا ميناء {v}{w} {when} // توقف ميناء {v}{w} {when} بسبب إضراب {n} عاملًا
ar+ عمال محطة {firm} في ميناء {v}{w} (توقفوا/أضربوا) {when} عن العمل وعددهم {n} عاملًا // إضراب {n} عاملًا شلّ ميناء {v}{w} {when} // ميناء {v}{w} توقف {when} بسبب إضراب {n} عاملًا
ar* إضراب {n} عاملًا في ميناء {v} {when} // توقف {n} عاملًا في ميناء {v} عن العمل {when}
ar- (توقف/أضرب) {n} عاملًا في ميناء {v} // كان لدينا {n} عاملًا مضربًا في {v} {when}
ar! إضراب {n} عاملًا في ميناء {v} // {n} عاملًا يوقفون ميناء {v} // إضراب يشل ميناء {v}
== ruling
en= a court in {v}{w} (sentenced/jailed) {n} former customs officers for smuggling {when} // {n} former customs officers were <convicted/reportedly convicted> of smuggling by a court in {v}{w} {when} // judges in {v}{w} found {n} former customs officers guilty of smuggling {when} // {n} former customs officers got prison terms {when} at the end of the smuggling trial in {v}
en* the conviction of {n} former customs officers in {v} {when} // prison terms for {n} former customs officers in {v} {when}
en- the court in {v} convicted (all/no fewer than) {n} customs officers // {when} {n} customs officers were sent to prison in {v}
en! {n} ex-customs officers jailed in {v} // Court in {v} convicts {n} over smuggling // Smuggling trial ends in {v}
fr= un tribunal de {v}{w} <a condamné/aurait condamné> {n} anciens douaniers pour contrebande {when} // {n} anciens douaniers <ont été reconnus/auraient été reconnus> coupables de contrebande {when} à {v}{w} // les juges de {v}{w} ont (infligé/prononcé) {when} des peines de prison contre {n} anciens douaniers // le procès de la contrebande s'est achevé {when} à {v} par la condamnation de {n} anciens douaniers
fr* la condamnation de {n} anciens douaniers à {v} {when} // l'incarcération {when} de {n} anciens douaniers à {v}
fr- le tribunal de {v} a condamné (les/pas moins de) {n} douaniers // {when}, {n} douaniers sont partis en prison à {v}
fr! {n} ex-douaniers condamnés à {v} // Contrebande : {n} condamnations à {v} // Fin du procès des douaniers à {v}
ru= суд в {vl}{w} {when} (приговорил/отправил) за контрабанду {n} бывших таможенников к тюремным срокам // {n} бывших таможенников {when} <признаны/якобы признаны> в {vl}{w} виновными в контрабанде // судьи в {vl}{w} {when} <осудили/предположительно осудили> за контрабанду {n} бывших таможенников // процесс о контрабанде в {vl} завершился {when} осуждением {n} бывших таможенников
ru* приговор по делу {n} бывших таможенников в {vl} {when} // осуждение {n} бывших таможенников в {vl} {when}
ru- суд в {vl} осудил (сразу/всех) {n} таможенников // {when} в {vl} сели в тюрьму {n} таможенников
ru! {n} бывших таможенников осуждены в {vl} // Суд в {vl} вынес приговор {n} таможенникам // Завершён процесс таможенников в {vl}
ar= (حكمت/قضت) محكمة في {v}{w} {when} بسجن {n} موظفًا سابقًا في الجمارك بتهمة التهريب // <أُدين/أُدين على ما يُتداول> {n} موظفًا سابقًا في الجمارك بالتهريب في {v}{w} {when} // أصدر قضاة في {v}{w} {when} أحكامًا بالسجن على {n} موظفًا سابقًا في الجمارك
ar+ محكمة في {v}{w} (حكمت/قضت) {when} بسجن {n} موظفًا سابقًا في الجمارك بتهمة التهريب // {n} موظفًا سابقًا في الجمارك أُدينوا بالتهريب في {v}{w} {when} // قضاة في {v}{w} أصدروا {when} أحكامًا بالسجن على {n} موظفًا سابقًا في الجمارك
ar* إدانة {n} موظفًا سابقًا في الجمارك في {v} {when} // سجن {n} موظفًا سابقًا في الجمارك في {v} {when}
ar- أدانت المحكمة في {v} (ما مجموعه/معًا) {n} موظفًا في الجمارك // دخل {n} موظفًا في الجمارك السجن في {v} {when}
ar! سجن {n} موظفًا سابقًا في جمارك {v} // محكمة في {v} تدين {n} موظفًا بالتهريب // انتهاء محاكمة موظفي الجمارك في {v}
== closure
en= {firm} shut its glassworks in {v}{w} {when}, (leaving {n} people jobless/with the loss of {n} jobs) // the glassworks of {firm} in {v}{w} <closed/reportedly closed> {when} and {n} workers lost their jobs // the gates of the {firm} glassworks in {v}{w} were locked {when} and {n} workers sent home for good // {firm} <dismissed/is said to have dismissed> {n} workers in {v} {when} and put out its last furnace
en* the closure of the {firm} glassworks in {v} {when} with the loss of {n} jobs // the dismissal of {n} workers by {firm} in {v} {when}
en- {firm} has (closed the glassworks/put out the furnace) in {v} and {n} people have lost their jobs // {when} {n} people lost their jobs at {firm} in {v}
en! {firm} shuts {v} glassworks, {n} jobs go // {n} out of work as {firm} leaves {v} // Glassworks in {v} closes
fr= {firm} <a fermé/aurait fermé> {when} sa verrerie de {v}{w}, (supprimant {n} emplois/laissant {n} personnes sans emploi) // la verrerie {firm} de {v}{w} <a cessé/aurait cessé> ses activités {when}, privant {n} ouvriers de leur emploi // les grilles de la verrerie {firm} de {v}{w} ont été cadenassées {when} et {n} ouvriers renvoyés chez eux // {firm} <a licencié/aurait licencié> {n} salariés à {v} {when} et éteint son dernier four
fr* la fermeture de la verrerie {firm} à {v} {when} et la suppression de {n} emplois // le licenciement de {n} salariés par {firm} à {v} {when}
fr- {firm} (a fermé la verrerie/a éteint le four) à {v} et {n} personnes sont sans emploi // {when}, {n} personnes ont perdu leur emploi chez {firm} à {v}
fr! {firm} ferme sa verrerie de {v} : {n} emplois supprimés // {v} : {n} licenciements chez {firm} // La verrerie de {v} ferme
ru= компания «{firm}» {when} <закрыла/якобы закрыла> стекольный завод в {vl}{w}, (без работы остались {n} человек/сократив {n} рабочих мест) // стекольный завод компании «{firm}» в {vl}{w} {when} <прекратил/предположительно прекратил> работу, уволены {n} рабочих // ворота завода «{firm}» в {vl}{w} {when} заперли, а {n} рабочих отправили по домам // «{firm}» {when} <уволила/будто бы уволила> в {vl} {n} рабочих и погасила последнюю печь
ru* закрытие стекольного завода «{firm}» в {vl} {when} с потерей {n} рабочих мест // увольнение {n} рабочих компанией «{firm}» в {vl} {when}
ru- «{firm}» (закрыла завод/погасила печь) в {vl}, и {n} человек остались без работы // {when} в {vl} на заводе «{firm}» работу потеряли {n} человек
ru! «{firm}» закрыла завод в {vl}: уволены {n} человек // В {vl} без работы остались {n} человек // Стекольный завод в {vl} закрыт
ar= أغلقت شركة {firm} {when} مصنع الزجاج في {v}{w} (وسرّحت/وصرفت) {n} عاملًا // <توقف/توقف على ما يبدو> مصنع الزجاج التابع لشركة {firm} في {v}{w} {when} وخسر {n} عاملًا وظائفهم // سرّحت شركة {firm} {n} عاملًا في {v}{w} {when} وأطفأت آخر أفرانها
ar+ شركة {firm} أغلقت {when} مصنع الزجاج في {v}{w} (وسرّحت/وصرفت) {n} عاملًا // مصنع الزجاج التابع لشركة {firm} في {v}{w} توقف {when} وخسر {n} عاملًا وظائفهم // شركة {firm} سرّحت {n} عاملًا في {v}{w} {when} وأطفأت آخر أفرانها
ar* إغلاق مصنع الزجاج التابع لشركة {firm} في {v} {when} وتسريح {n} عاملًا // تسريح {n} عاملًا من شركة {firm} في {v} {when}
ar- أغلقت {firm} (المصنع/الفرن) في {v} وخسر {n} عاملًا وظائفهم // خسر {n} عاملًا وظائفهم في {firm} في {v} {when}
ar! {firm} تغلق مصنع الزجاج في {v} وتسرّح {n} عاملًا // تسريح {n} عاملًا في {v} // إغلاق مصنع الزجاج في {v}
== flood
en= the river burst its banks in {v}{w} {when} and (swept away/destroyed) {n} houses // {n} houses were <swept/reportedly swept> away by floodwater in {v}{w} {when} // a wall of water hit {v}{w} {when}, and {n} houses collapsed // flooding in {v} {when} <destroyed/is feared to have destroyed> {n} houses
en* the flood that destroyed {n} houses in {v} {when} // the loss of {n} houses to the river in {v} {when}
en- the river took {n} houses in {v} (within an hour/before anyone woke up) // {when} {n} houses in {v} were washed away by the river
en! Flood destroys {n} houses in {v} // River sweeps away {n} homes in {v} // {v} under water
fr= la rivière est sortie de son lit {when} à {v}{w} et <a emporté/aurait emporté> {n} maisons // {n} maisons <ont été détruites/auraient été détruites> {when} par la crue à {v}{w} // une vague de boue (a frappé/s'est abattue sur) {v}{w} {when} et {n} maisons se sont effondrées // les inondations <ont détruit/auraient détruit> {n} maisons à {v} {when}
fr* la crue qui a détruit {n} maisons à {v} {when} // la destruction de {n} maisons par la rivière {when} à {v}
fr- la rivière a emporté {n} maisons à {v} (en une heure/avant le réveil des habitants) // {when}, {n} maisons de {v} ont été emportées par la rivière
fr! La crue détruit {n} maisons à {v} // {v} : {n} maisons emportées par la rivière // {v} sous les eaux
ru= в {vl}{w} {when} река вышла из берегов и <снесла/предположительно снесла> {n} домов // {n} домов в {vl}{w} {when} <разрушены/якобы разрушены> паводком // поток воды {when} (обрушился/хлынул) на посёлок {v}{w}, рухнули {n} домов // наводнение в {vl} {when} <уничтожило/будто бы уничтожило> {n} домов
ru* разрушение {n} домов паводком в {vl} {when} // наводнение в {vl} {when}, уничтожившее {n} домов
ru- река снесла в {vl} {n} домов (за час/пока все спали) // {when} в {vl} водой унесло {n} домов
ru! Паводок разрушил {n} домов в {vl} // В {vl} река снесла {n} домов // {v} под водой
ar= فاض النهر {when} في {v}{w} (فجرف/فدمّر) {n} منزلًا // <دُمّر/دُمّر على ما يُخشى> {n} منزلًا {when} بسبب السيول في {v}{w} // اجتاحت السيول {v}{w} {when} وانهار {n} منزلًا
ar+ النهر فاض {when} في {v}{w} (فجرف/فدمّر) {n} منزلًا // {n} منزلًا دُمّرت {when} بسبب السيول في {v}{w} // السيول اجتاحت {v}{w} {when} وانهار {n} منزلًا
ar* تدمير السيول {n} منزلًا في {v} {when} // انهيار {n} منزلًا في {v} {when} بعد فيضان النهر
ar- جرف النهر {n} منزلًا في {v} (خلال ساعة/والناس نيام) // جرفت المياه {n} منزلًا في {v} {when}
ar! السيول تدمّر {n} منزلًا في {v} // النهر يجرف {n} منزلًا في {v} // {v} تحت الماء
== resign
en= the police chief of {v}{w} and {n} of his officers <resigned/reportedly resigned> {when} // {n} police officers in {v}{w} (stepped down/handed in their badges) together with their chief {when} // the police force of {v}{w} lost its chief and {n} officers to resignations {when} // the chief of police in {v} <left/is understood to have left> his post {when} along with {n} officers
en* the resignation of the police chief of {v} and {n} officers {when} // the departure {when} of {n} officers and the police chief of {v}
en- the chief and {n} officers in {v} have (resigned/handed in their badges) // {when} we received the resignations of {n} officers and the chief in {v}
en! Police chief of {v} and {n} officers resign // {n} officers quit with chief in {v} // {v} left without police chief
fr= le chef de la police de {v}{w} et {n} de ses agents <ont démissionné/auraient démissionné> {when} // {n} policiers de {v}{w} <ont rendu/auraient rendu> leur insigne {when} en même temps que leur chef // la police de {v}{w} a perdu {when} son chef et {n} agents, tous démissionnaires // le chef de la police de {v} (a quitté/a abandonné) son poste {when} avec {n} agents
fr* la démission du chef de la police de {v} et de {n} agents {when} // le départ {when} de {n} policiers et de leur chef à {v}
fr- le chef et {n} agents de {v} (ont démissionné/ont rendu leur insigne) // {when}, nous avons reçu la démission de {n} agents et du chef à {v}
fr! Le chef de la police de {v} démissionne avec {n} agents // {v} : {n} policiers rendent leur insigne // {v} sans chef de la police
ru= начальник полиции в {vl}{w} и {n} его подчинённых {when} <подали/якобы подали> в отставку // {n} полицейских в {vl}{w} {when} (уволились/сдали жетоны) вместе с начальником // {when} полиция в {vl}{w} <лишилась/предположительно лишилась> начальника и {n} сотрудников, ушедших в отставку // начальник полиции в {vl} {when} <покинул/будто бы покинул> пост, с ним ушли {n} сотрудников
ru* отставка начальника полиции в {vl} и {n} сотрудников {when} // уход {n} полицейских и их начальника в {vl} {when}
ru- начальник и {n} сотрудников в {vl} (подали в отставку/сдали жетоны) // {when} в {vl} ушли начальник и {n} сотрудников полиции
ru! Начальник полиции и {n} сотрудников ушли в отставку в {vl} // {n} полицейских уволились в {vl} // {v} без начальника полиции
ar= (استقال/تنحى) قائد شرطة {v}{w} و{n} شرطيًا {when} // <استقال/استقال على ما يُتداول> {n} شرطيًا في {v}{w} مع قائدهم {when} // خسرت شرطة {v}{w} {when} قائدها و{n} شرطيًا استقالوا معه
ar+ قائد شرطة {v}{w} و{n} شرطيًا (استقالوا/تنحوا) {when} // {n} شرطيًا في {v}{w} استقالوا مع قائدهم {when} // شرطة {v}{w} خسرت {when} قائدها و{n} شرطيًا استقالوا معه
ar* استقالة قائد شرطة {v} و{n} شرطيًا {when} // تنحي {n} شرطيًا وقائدهم في {v} {when}
ar- استقال القائد و{n} شرطيًا في {v} (معًا/دفعة واحدة) // تسلمنا استقالة القائد و{n} شرطيًا في {v} {when}
ar! استقالة قائد شرطة {v} و{n} شرطيًا // {n} شرطيًا يستقيلون مع قائدهم في {v} // شرطة {v} بلا قائد
"""
# Kinds whose numbers are ten times as large.
LARGE = "strike closure"
KNOWS = """
raid: officer army monitor mayor witness video own medium
crash: doctor police rescue mayor witness video own medium
vote: party deputy leaders letter aide medium
heist: police prosecutor museum memo video medium
illness: doctor health mayor memo own medium
strike: worker union firm own medium witness
ruling: court lawyer prosecutor verdict own medium
closure: worker firm union letter mayor medium
flood: rescue mayor witness own video medium
resign: insider letter union interior mayor medium
"""
# role | kind | says how | en; again | fr; again | of which gender | ru; again | genitive | accusative | gender | ar; again | gender | stems
SOURCES = """
police | anonymous | say | (a police source/a source in the police); the source | (une source policière/une source au sein de la police); la même source | f | источник в полиции; собеседник | источника в полиции | источник в полиции | m | (مصدر في الشرطة/مصدر شرطي); المصدر | m | police;policière;полиц;شرط
officer | anonymous | say | (an army officer/an officer in the army); the officer | (un officier de l'armée/un gradé de l'armée); l'officier | m | офицер (армии/вооружённых сил); офицер | офицера армии | офицера армии | m | ضابط في الجيش; الضابط | m | officer;officier;gradé;офицер;ضابط
doctor | anonymous | say | (a doctor at the district hospital/a hospital doctor); the doctor | (un médecin de l'hôpital du district/un médecin hospitalier); le médecin | m | врач районной больницы; врач | врача районной больницы | врача районной больницы | m | طبيب في مستشفى المنطقة; الطبيب | m | doctor;médecin;врач;طبيب
worker | anonymous | say | (an employee of {firm}/a {firm} employee); the employee | (un salarié de {firm}/un employé de {firm}); le salarié | m | (работник/сотрудник) компании «{firm}»; работник | (работника/сотрудника) компании «{firm}» | (работника/сотрудника) компании «{firm}» | m | (عامل في شركة/موظف في شركة) {firm}; العامل | m | employee;salarié;employé;работник;сотрудник;عامل;موظف
party | anonymous | say | (a senior party member/a leading member of the party); the party member | (un cadre du parti/un responsable du parti); le même cadre | m | один из руководителей партии; собеседник в партии | одного из руководителей партии | одного из руководителей партии | m | قيادي في الحزب; القيادي | m | party;parti;парти;حزب;قيادي
aide | anonymous | say | (an adviser to the governor/one of the governor's advisers); the adviser | (un conseiller du gouverneur/un collaborateur du gouverneur); le conseiller | m | советник губернатора; советник | советника губернатора | советника губернатора | m | مستشار للمحافظ; المستشار | m | advis;conseiller;collaborateur;советник;مستشار
court | anonymous | say | (a judicial source/a source at the court); the source | (une source judiciaire/une source au tribunal); la source | f | источник в суде; источник | источника в суде | источник в суде | m | (مصدر قضائي/مصدر في المحكمة); المصدر | m | judicial;court;judiciaire;tribunal;суд;قضائي;محكم
insider | anonymous | say | (a person with knowledge of the matter/a source familiar with the matter); the source | (une source proche du dossier/une source au fait du dossier); cette source | f | (осведомлённый источник/информированный источник); собеседник | (осведомлённого источника/информированного источника) | (осведомлённый источник/информированный источник) | m | مصدر مطلع; المصدر | m | knowledge;familiar;dossier;осведом;информирован;источник;مطلع;مصدر;source;person
army | body | state | the army; the army | l'armée; l'armée | f | армейское командование; командование | армейского командования | армейское командование | n | قيادة الجيش; القيادة | f | army;armée;армейск;армии;الجيش
army | body | say | army [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de l'armée {p}; {last} | p | [представитель/представительница] армии {p}; {last} | [представителя/представительницы] армии {pg} | [представителя/представительницу] армии {pa} | p | [المتحدث/المتحدثة] باسم الجيش {p}; {last} | p | army;armée;армии;الجيش
health | body | state | the health ministry; the ministry | le ministère de la Santé; le ministère | m | министерство здравоохранения; министерство | министерства здравоохранения | министерство здравоохранения | n | وزارة الصحة; الوزارة | f | health ministry;ministry of health;ministère de la Santé;здравоохранения;минздрав;وزارة الصحة
health | body | say | health ministry [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du ministère de la Santé {p}; {last} | p | [представитель/представительница] минздрава {p}; {last} | [представителя/представительницы] минздрава {pg} | [представителя/представительницу] минздрава {pa} | p | [المتحدث/المتحدثة] باسم وزارة الصحة {p}; {last} | p | health ministry;ministère de la Santé;минздрав;وزارة الصحة
interior | body | state | the interior ministry; the ministry | le ministère de l'Intérieur; le ministère | m | министерство внутренних дел; министерство | министерства внутренних дел | министерство внутренних дел | n | وزارة الداخلية; الوزارة | f | interior ministry;ministère de l'Intérieur;внутренних дел;МВД;وزارة الداخلية
interior | body | say | interior ministry [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du ministère de l'Intérieur {p}; {last} | p | [представитель/представительница] МВД {p}; {last} | [представителя/представительницы] МВД {pg} | [представителя/представительницу] МВД {pa} | p | [المتحدث/المتحدثة] باسم وزارة الداخلية {p}; {last} | p | interior ministry;внутренних дел;МВД
rescue | body | state | the civil protection service; the service | la protection civile; la protection civile | f | служба спасения; служба | службы спасения | службу спасения | f | جهاز الدفاع المدني; الجهاز | m | civil protection;protection civile;спасени;спасател;الدفاع المدني
rescue | body | say | civil protection [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de la protection civile {p}; {last} | p | [представитель/представительница] службы спасения {p}; {last} | [представителя/представительницы] службы спасения {pg} | [представителя/представительницу] службы спасения {pa} | p | [المتحدث/المتحدثة] باسم الدفاع المدني {p}; {last} | p | civil protection;спасения
union | body | state | the (workers' union/union); the union | le syndicat (des salariés/du personnel); le syndicat | m | профсоюз (работников/трудящихся); профсоюз | профсоюза работников | профсоюз работников | m | نقابة العاملين; النقابة | f | union;syndicat;профсоюз;نقابة
union | body | say | union leader {p}; {last} | [le dirigeant/la dirigeante] syndical[/e] {p}; {last} | p | [глава/глава] профсоюза {p}; {last} | [главы/главы] профсоюза {pg} | главу профсоюза {pa} | p | [رئيس/رئيسة] النقابة {p}; {last} | p | union;syndical;профсоюз;نقابة
firm | body | state | {firm}; the company | {firm}; l'entreprise | f | компания «{firm}»; компания | компании «{firm}» | компанию «{firm}» | f | شركة {firm}; الشركة | f | {firm}
firm | body | say | {firm} [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de {firm} {p}; {last} | p | [представитель/представительница] компании «{firm}» {p}; {last} | [представителя/представительницы] компании «{firm}» {pg} | [представителя/представительницу] компании «{firm}» {pa} | p | [المتحدث/المتحدثة] باسم شركة {firm} {p}; {last} | p | {firm}
prosecutor | body | state | the prosecutor's office; the prosecutors | le parquet; le parquet | m | прокуратура; прокуратура | прокуратуры | прокуратуру | f | النيابة العامة; النيابة | f | prosecutor;parquet;прокур;النيابة
prosecutor | body | say | Prosecutor {p}; {last} | [le procureur/la procureure] {p}; {last} | p | прокурор {p}; {last} | прокурора {pg} | прокурора {pa} | p | [المدعي العام/المدعية العامة] {p}; {last} | p | prosecutor;прокурор
monitor | body | state | the Kestrel Monitor, a rights group,; the group | l'organisation Kestrel Monitor; l'organisation | f | правозащитная организация «Кестрел монитор»; организация | правозащитной организации «Кестрел монитор» | правозащитную организацию «Кестрел монитор» | f | منظمة «مرصد كسترل» الحقوقية; المنظمة | f | Kestrel;Кестрел;كسترل
leaders | body | state | the party leadership; the leadership | la direction du parti; la direction | f | руководство партии; руководство | руководства партии | руководство партии | n | قيادة الحزب; القيادة | f | party leadership;party;direction du parti;руководств;قيادة الحزب
mayor | person | say | (Mayor/local mayor) {p}; the mayor | [le/la] maire {p}; {last} | p | (мэр/глава администрации) {p}; {last} | мэра {pg} | мэра {pa} | p | [رئيس/رئيسة] البلدية {p}; {last} | p | mayor;maire;мэр;البلدية
deputy | person | say | opposition deputy {p}; the deputy | [le député/la députée] d'opposition {p}; {last} | p | депутат от оппозиции {p}; {last} | депутата от оппозиции {pg} | депутата от оппозиции {pa} | p | [النائب المعارض/النائبة المعارضة] {p}; {last} | p | deputy;député;депутат;النائب
museum | person | say | museum director {p}; {last} | [le directeur/la directrice] du musée {p}; {last} | p | [директор/директор] музея {p}; {last} | директора музея {pg} | директора музея {pa} | p | [مدير/مديرة] المتحف {p}; {last} | p | museum director;musée;директор;المتحف
lawyer | person | say | defence lawyer {p}; the lawyer | [l'avocat/l'avocate] de la défense {p}; {last} | p | адвокат {p}; {last} | адвоката {pg} | адвоката {pa} | p | [محامي/محامية] الدفاع {p}; {last} | p | lawyer;avocat;адвокат;محامي
witness | person | tell | local (shopkeeper/resident) {p}; {last} | [un commerçant/une commerçante] du nom de {p}; {last} | p | [местный житель/местная жительница] {p}; {last} | [местного жителя/местной жительницы] {pg} | [местного жителя/местную жительницу] {pa} | p | [أحد السكان ويدعى/إحدى السكان وتدعى] {p}; {last} | p | {p}
memo | document | doc | (an internal memo/a confidential memo); the memo | (une note interne/une note confidentielle); la note | f | служебная записка; записка | служебной записки | служебную записку | f | مذكرة داخلية; المذكرة | f | memo;note;записк;مذكرة
letter | document | doc | (a letter to staff/an internal letter); the letter | une lettre interne; la lettre | f | внутреннее письмо; письмо | внутреннего письма | внутреннее письмо | n | رسالة داخلية; الرسالة | f | letter;lettre;courrier;письм;رسالة
verdict | document | doc | a copy of the judgment; the judgment | une copie du jugement; le jugement | f | копия приговора; документ | копии приговора | копию приговора | f | نسخة من الحكم; الحكم | f | judgment;jugement;приговор;الحكم;نسخة
video | footage | film | (video footage/amateur footage); the footage | (une vidéo amateur/une vidéo); la vidéo | f | любительская видеозапись; запись | любительской видеозаписи | любительскую видеозапись | f | مقطع مصور; المقطع | m | footage;video;vidéo;запис;видео;مقطع
"""
# How pages tell it. {C}, {c}, {x} and {q} are the event as a clause, a noun and a quotation; {s} the source, {m} and {m2} media,
# {us} the page's own; {pub} the day of the page. `told` is to {us}, `hush` of those who keep their names back, `own` seen by {us},
# `via` a source by a medium.
FRAMES = """
== speak
en {C}, {s} said {pub}. // {S} (said/told a news conference/announced) {pub} that {c}. // According to {s}, {c}. // {C}, according to {s}. // "{Q}," {s} told reporters {pub}. // Speaking to reporters {pub}, {s} said {c}.
en It emerged {pub} that {c}; {s} said so (at a briefing/to journalists). // {S} has confirmed {x}. // {S} put it plainly {pub}: "{Q}." // "{Q}." The words are those of {s}, who addressed journalists {pub}. // First word of {x} came {pub} from {s}. // {C}. That is the account given {pub} by {s}.
fr {C}, a (déclaré/annoncé/affirmé) {pub} {s}. // Selon {s}, {c}. // {C}, selon {s}. // {S} a (indiqué/fait savoir) {pub} que {c}. // « {Q} », a (lancé/expliqué) {pub} {s} devant la presse. // D'après {s}, {c}.
fr {S} a confirmé {pub} {x}. // « {Q}. » Ces mots sont de {s}, qui s'exprimait {pub}. // {C} : c'est ce qu'a assuré {pub} {s}. // À en croire {s}, {c}. // On a appris {pub} par {s} que {c}. // C'est {s} qui a révélé {pub} {x}.
ru {C}, (сообщил{e}/заявил{e}/рассказал{e}) {pub} {s}. // По словам {sg}, {c}. // {S} (заявил{e}/сообщил{e}) {pub} журналистам, что {c}. // «{Q}», – (сказал{e}/пояснил{e}) {pub} {s}. // Как (рассказал{e}/уточнил{e}) {s}, {c}. // Со слов {sg} стало известно, что {c}.
ru {C}. Об этом {pub} (сообщил{e}/рассказал{e}) {s}. // {X}: такие сведения приводит {s}. // {C}, следует из слов {sg}. // «{Q}». Это слова {sg}. // {S} подтвердил{e}: {c}. // О том, что {c}, {pub} объявил{e} {s}.
ar قال{t} {s} {pub} إن {c}. // {C}، (بحسب/وفق) {s}. // (أعلن{t}/أكد{t}) {s} {pub} أن {c}. // «{q}»، بهذه الكلمات تحدث{t} {s} {pub} إلى الصحفيين. // أفاد{t} {s} {pub} بأن {c}. // {C}، كما (أوضح{t}/صرّح{t}) {s} {pub}.
ar كشف{t} {s} {pub} عن {x}. // وفق ما (ذكر{t}/أعلن{t}) {s}، {C}. // {C}. جاء ذلك على لسان {s} {pub}. // نُقل عن {s} قول{h} إن {c}. // وفي تصريح للصحفيين {pub} قال{t} {s}: «{q}». // (على حد قول/حسب رواية) {s}، {C}.
== told
en {S} told {us} {pub} that {c}. // {C}, {s} told {us}. // "{Q}," {s} said in (an interview/a conversation) with {us}. // In comments to {us}, {s} said {c}. // {C}. {S} confirmed this to {us} {pub}. // Reached by telephone, {s} told {us} that {c}. // "{Q}." That is how {s} described it to {us}.
fr {S} a (déclaré/confié) {pub} à {us} que {c}. // {C}, a (déclaré/raconté) {s} à {us}. // « {Q} », a (expliqué/confié) {s} à {us}. // Joint{f} par {us}, {s} a affirmé que {c}. // {C}. C'est ce que {s} a confirmé {pub} à {us}. // Interrogé{f} {pub} par {us}, {s} a fait état de {x}. // Dans un entretien à {us}, {s} affirme que {c}.
ru {S} (рассказал{e}/сообщил{e}) {usd}, что {c}. // {C}, (рассказал{e}/сообщил{e}) {usd} {s}. // «{Q}», – сказал{e} {s} в разговоре с корреспондентом {usg}. // В беседе с корреспондентом {usg} {s} заявил{e}: {c}. // {C}. Это {usd} {pub} подтвердил{e} {s}. // В интервью {usd} {s} сказал{e}, что {c}. // Как стало известно {usd} от {sg}, {c}.
ar قال{t} {s} ل{us} {pub} إن {c}. // {C}، كما صرّح{t} {s} ل{us}. // «{q}»، هكذا وصف{t} {s} الأمر ل{us}. // وفي حديث إلى {us}، أكد{t} {s} أن {c}. // {C}. وقد أكد{t} {s} ذلك ل{us} {pub}. // وفي اتصال هاتفي مع {us} قال{t} {s} إن {c}. // أبلغ{t} {s} {us} {pub} أن {c}.
== hush
en {C}, said {s} who (asked not to be named/did not want to be named). // {S}, speaking on condition of anonymity, said {pub} that {c}. // According to {s}, who is not authorised to speak publicly, {c}. // {C}. {S}, whose name is known to the newsroom, said so {pub}. // Off the record, {s} said {pub} that {c}. // {C}, {s} said, insisting on not being identified.
fr {C}, a (indiqué/confié) {s} sous couvert d'anonymat. // Selon {s} ayant requis l'anonymat, {c}. // {S}, qui a demandé à ne pas être cité{f}, a affirmé {pub} que {c}. // Sous le sceau de l'anonymat, {s} a révélé {x}. // {C}. Ainsi parle {s}, dont la rédaction tait le nom. // {S} qui ne souhaite pas apparaître sous son nom assure que {c}.
ru {C}, сообщил{e} на условиях анонимности {s}. // {S}, (попросив не называть имени/пожелав остаться неназванным), {pub} рассказал{e}, что {c}. // По словам {sg}, имя которого редакция не раскрывает, {c}. // Не для протокола {s} {pub} подтвердил{e}: {c}. // {C}. Так {pub} утверждал{e} {s}, не назвав своего имени. // {S} анонимно рассказал{e}, что {c}.
ar قال{t} {s} طلب{t} عدم (الكشف عن/ذكر) اسم{h} إن {c}. // {C}، وفق {s} فضّل{t} عدم ذكر اسم{h}. // وأفاد{t} {s}، شريطة عدم الكشف عن هويت{h}، بأن {c}. // {C}، بحسب {s} رفض{t} الإفصاح عن هويت{h}. // وفي حديث مشروط بعدم النشر بالاسم كشف{t} {s} عن {x}. // (أكد{t}/ذكر{t}) {s} غير مخوّل بالتصريح أن {c}.
== state
en {C}, {s} (said/announced) in a (statement/communiqué) {pub}. // In a statement (issued/released) {pub}, {s} said {c}. // {S} announced in writing that {c}. // A (statement/press release) from {s} says {c}. // {C}. So reads a statement {s} put out {pub}. // {S} (acknowledged/confirmed) {x} in a note to the press. // {S} published a statement {pub} on {x}.
fr {C}, a annoncé {s} dans un communiqué. // Dans un communiqué (diffusé/publié) {pub}, {s} a indiqué que {c}. // Un communiqué de {s} fait état de {x}. // {S} a confirmé {x} par voie de communiqué. // {C}. C'est ce qu'écrit {s} dans un communiqué publié {pub}. // {C}, lit-on dans un communiqué de {s}. // Par communiqué, {s} a fait savoir {pub} que {c}.
ru {C}, (говорится/сказано) в заявлении {sg}. // В (заявлении/сообщении) {sg}, (распространённом/опубликованном) {pub}, сказано, что {c}. // {S} в официальном заявлении подтвердил{e}: {c}. // {C}. Об этом сообщается в пресс-релизе {sg}. // Согласно сообщению {sg}, {c}. // {X}: заявление об этом {pub} выпустил{e} {s}. // {S} письменно сообщил{e} прессе, что {c}.
ar أعلن{t} {s} في بيان {pub} أن {c}. // وجاء في بيان أصدر{t}ه {s} {pub} أن {c}. // {C}، بحسب بيان صادر عن {s}. // أكد{t} {s} {x} في بيان مكتوب. // {C}. هذا ما ورد في بيان نشر{t}ه {s} {pub}. // وقال{t} {s} في بيان صحفي إن {c}. // وذكر بيان {s} أن {c}.
== doc
en {C}, according to {s} (seen/obtained) by {us}. // {S} (obtained/reviewed) by {us} shows that {c}. // {Us} has obtained {s} from which it emerges that {c}. // {C}. That is what {s} seen by {us} says. // {C}, {s} leaked to {us} reveals. // {S} in the possession of {us} speaks of {x}. // The source is {s} that {us} has read: {c}.
fr {C}, selon {s} (consultée/obtenue) par {us}. // {S} que {us} a pu consulter révèle que {c}. // {Us} s'est procuré {s} d'où il ressort que {c}. // {C}. C'est ce qui ressort de {s} parvenue à {us}. // D'après {s} dont {us} a pris connaissance, {c}. // {S} transmise à {us} fait état de {x}. // {Us} a eu accès à {s} : {c}.
ru {C}, следует из {sg}; документ есть в распоряжении {usg}. // В распоряжении {usg} есть {s}: из текста следует, что {c}. // {Us} получил{use} {sa}; из документа видно, что {c}. // Согласно тексту {sg}, имеющемуся у {usg}, {c}. // {C}. Это следует из {sg}, с текстом ознакомился корреспондент {usg}. // Как видно из {sg} (копия есть у {usg}), {c}.
ar {C}، وفق {s} اطلع{ust} علي{h} {us}. // حصل{ust} {us} على {s} يتبين من{h} أن {c}. // وتُظهر {s} حصل{ust} علي{h} {us} أن {c}. // {C}. هذا ما تكشفه {s} بحوزة {us}. // وبحسب {s} وصل{t} إلى {us}، {C}. // اطلع{ust} {us} على {s} تتحدث عن {x}. // {C}، كما ورد في {s} تسلم{ust}{h} {us}.
== film
en {S} (obtained/verified) by {us} shows that {c}. // {C}, {s} seen by {us} shows. // In {s} sent to {us} one can see that {c}. // {Us} has viewed {s} that documents {x}. // {C}. {S} reviewed by {us} leaves little doubt. // Judging by {s} in the hands of {us}, {c}.
fr {S} (obtenue/authentifiée) par {us} montre que {c}. // {C}, comme le montre {s} visionnée par {us}. // Sur {s} envoyée à {us}, on voit que {c}. // {Us} a visionné {s} qui atteste {x}. // {C}. {S} que {us} s'est procurée en témoigne. // À en juger par {s} parvenue à {us}, {c}.
ru На {sg}, (полученной/изученной) {usi}, видно, что {c}. // {C}, что подтверждает {s}, поступившая в редакцию {usg}. // {Us} изучил{use} {sa}, на которой видно, что {c}. // {C}. Это видно на {sg}, которую прислали в редакцию {usg}. // Судя по {sg}, которую посмотрел корреспондент {usg}, {c}. // {S}, имеющаяся у {usg}, показывает: {c}.
ar (أظهر/بيّن) {s} حصل{ust} عليه {us} أن {c}. // {C}، كما يُظهر {s} شاهد{ust}{h} {us}. // اطلع{ust} {us} على {s} يوثّق {x}. // {C}. ذلك ما يُظهره {s} تسلم{ust}{h} {us}. // ويبدو من {s} وصل إلى {us} أن {c}. // تحقق{ust} {us} من {s} يبيّن أن {c}.
== own
en {C}, a correspondent of {us} saw at the scene. // A {us0} reporter in {v} saw for himself that {c}. // {C}. A reporter of {us} was there and counted. // {Us} correspondents on the spot were able to establish that {c}. // Reporters of {us} who reached {v} {pub} found that {c}. // {C}, as {us} has established on the ground.
fr {C}, a constaté sur place l'envoyé spécial de {us}. // L'envoyé spécial de {us} à {v} a pu constater que {c}. // {C}. Un reporter de {us} se trouvait sur les lieux et a compté. // Une équipe de {us} a vu de ses yeux que {c}. // Des journalistes de {us} arrivés {pub} à {v} ont constaté que {c}. // {C}, comme a pu le vérifier sur place {us}.
ru {C}, убедился на месте корреспондент {usg}. // Корреспондент {usg} побывал в {vl} и увидел сам: {c}. // {C}. Очевидцем стал репортёр {usg}. // Журналисты {usg}, приехавшие в посёлок {v}, (установили/увидели), что {c}. // {C}, передаёт с места событий корреспондент {usg}. // Съёмочная группа {usg} {pub} зафиксировала в {vl}, что {c}.
ar {C}، وفق ما شاهد مراسل {us} في المكان. // عاين مراسل {us} في {v} {pub} أن {c}. // {C}. وكان مراسل {us} حاضرًا وأحصى بنفسه. // تأكد صحفيو {us} في موقع الحدث من أن {c}. // رصد فريق {us} الذي وصل إلى {v} {pub} أن {c}. // {C}، كما تحقق{ust} {us} ميدانيًا.
== bare
en {C}. // It has emerged that {c}. // Word spread {pub} that {c}. // As became known {pub}, {c}. // What was feared has happened: {c}. // {C}, it was learned {pub}. // It is a (heavy/bitter) blow: {c}.
fr {C}. // On a appris {pub} que {c}. // La nouvelle est tombée {pub} : {c}. // Ce que l'on craignait est arrivé : {c}. // {C}, a-t-on appris {pub}. // Le bruit courait, il se confirme : {c}.
ru {C}. // {Pub} стало известно, что {c}. // Как стало известно {pub}, {c}. // {C}, выяснилось {pub}. // Случилось то, чего боялись: {c}. // Новость дня: {c}.
ar {C}. // تبيّن {pub} أن {c}. // عُلم {pub} أن {c}. // حدث ما كان يُخشى منه: {C}. // وقد {C}. // انتشر {pub} خبر {x}.
== cite
en {C}, {m} (reported/reports) {pub}. // {M} (reported/wrote) {pub} that {c}. // {C}, according to {m}. // As first reported by {m}, {c}. // {C}. The story was broken {pub} by {m}. // Citing {m}, we report that {c}. // According to a report in {m}, {c}. // {C}; that is what {m} (writes/says). // News of {x} comes from {m}.
fr {C}, (rapporte/écrit/révèle) {pub} {m}. // Selon {m}, {c}. // {M} (rapporte/a révélé) {pub} que {c}. // {C}, d'après des informations de {m}. // {C} : l'information a été donnée {pub} par {m}. // Comme l'a révélé {m}, {c}. // À lire {m}, {c}. // {M} a fait état {pub} de {x}.
ru {C}, (пишет/сообщает/передаёт) {m}. // Как (сообщил{me}/написал{me}) {pub} {m}, {c}. // По (данным/информации) {mg}, {c}. // {M} {pub} (сообщил{me}/написал{me}), что {c}. // {C}. Первым источником новости стал{me} {m}. // {C}, говорится в публикации {mg}. // Со ссылкой на {ma}: {c}. // {C}. Об этом пишет {m}.
ar ذكر{mt} {m} {pub} أن {c}. // {C}، وفق ما (أورد{mt}ه/نشر{mt}ه) {m}. // نقل{mt} {m} {pub} نبأ {x}. // {C}، بحسب {m}. // أفاد{mt} {m} بأن {c}. // وكان{mt} {m} أول من أورد أن {c}. // {C}، نقلًا عن {m}. // وكتب{mt} {m} {pub} أن {c}.
== via
en {C}, {m} reported, citing {s}. // {M}, citing {s}, (reports/writes) that {c}. // {C}, according to {s} (quoted/cited) by {m}. // Citing {s}, {m} reported {pub} that {c}. // As {m} learned from {s}, {c}. // {C}, {m} said on the strength of {s}.
fr {C}, (rapporte/écrit) {m}, citant {s}. // Citant {s}, {m} (affirme/rapporte) que {c}. // Selon {s} que cite {m}, {c}. // {M}, qui s'appuie sur {s}, fait état de {x}. // {M} rapporte {pub}, sur la foi de {s}, que {c}. // {C} : {m} s'appuie ici sur {s}.
ru {C}, (пишет/сообщает/передаёт) {m} со ссылкой на {sa}. // {M}, ссылаясь на {sa}, (пишет/сообщает), что {c}. // Со ссылкой на {sa} {m} {pub} сообщил{me}: {c}. // {C}, утверждает {m} со ссылкой на {sa}. // Ссылаясь на {sa}, {m} утверждает, что {c}. // Источником {mg} стал{e} {s}: {c}.
ar {C}، وفق ما نقل{mt} {m} عن {s}. // نقل{mt} {m} عن {s} أن {c}. // ذكر{mt} {m} {pub}، نقلًا عن {s}، أن {c}. // {C}، حسبما أورد{mt} {m} استنادًا إلى {s}. // واستنادًا إلى {s} كتب{mt} {m} أن {c}. // {C}. وقد نسب{mt} {m} الخبر إلى {s}. // وأفاد{mt} {m} نقلًا عن {s} ب{x}.
== voice
en {M} quotes {s} as saying that {c}. // {C}. {M} has this from {s}. // {C}, according to {s}, whom {m} (quotes/cites). // {C}, {s} told {m}. // {S} told {m} {pub} that {c}. // "{Q}," {m} quoted {s} as saying.
fr {C}, selon {s}, dont {m} rapporte les propos. // {C}. {M} dit tenir cela de {s}. // Par la voix de {s}, {m} annonce {pub} que {c}. // {C}, a déclaré {s} à {m}. // Interrogé{f} par {m}, {s} a affirmé que {c}. // « {Q} », a dit {s}, que cite {m}.
ru {C}. Об этом {md} стало известно от {sg}. // {M} приводит слова {sg}: {c}. // {C}, узнал{me} {m} от {sg}. // {C}, (заявил{e}/сказал{e}) {md} {s}. // В интервью {md} {s} {pub} рассказал{e}, что {c}. // «{Q}», – цитирует {sa} {m}.
ar {C}، كما صرّح{t} {s} ل{m}. // قال{t} {s} ل{m} {pub} إن {c}. // ونقل{mt} {m} عن {s} قول{h} إن {c}. // «{q}»، هكذا نقل{mt} {m} كلام {s}. // وأبلغ{t} {s} {m} أن {c}. // وفي تصريح ل{m} ذكر{t} {s} أن {c}.
== chain
en {C}, {m} reported {pub}, citing {m2}. // {M} says, with reference to {m2}, that {c}. // According to {m}, which has it from {m2}, {c}. // {C}. We found this in {m}, which credits {m2}. // {M} picked up a report by {m2} that {c}. // {C}, {m} wrote, quoting {m2}.
fr {C}, écrit {m} en citant {m2}. // {M}, qui reprend {m2}, rapporte que {c}. // Selon {m}, qui cite {m2}, {c}. // {C}. L'information vient de {m}, qui l'attribue à {m2}. // {M} relaie un article de {m2} : {c}. // {C}, rapporte {m} sur la foi de {m2}.
ru {C}, передаёт {m} со ссылкой на {m2a}. // {M}, ссылаясь на {m2a}, пишет, что {c}. // По сообщению {mg}, которое ссылается на {m2a}, {c}. // {C}. Об этом сообщил{me} {m}, сославшись на {m2a}. // {M} пересказывает публикацию {m2g}: {c}. // Как пишет со слов {m2g} {m}, {c}.
ar {C}، وفق ما ذكر{mt} {m} نقلًا عن {m2}. // نقل{mt} {m} عن {m2} أن {c}. // وكتب{mt} {m}، مستشهد{mta} ب{m2}، أن {c}. // {C}. ورد ذلك في {m} عن {m2}. // وأعاد{mt} {m} نشر خبر {m2} ومفاده أن {c}. // وأورد{mt} {m} نقلًا عن {m2} نبأ {x}.
== two
en {C}, {m} and {m2} reported. // Both {m} and {m2} report that {c}. // According to reports in {m} and {m2}, {c}. // {C}. So say {m} and, (separately/in like terms), {m2}. // {M} wrote {pub} that {c}; {m2} reports the same. // {C}, say {m} and {m2}.
fr {C}, rapportent {m} et {m2}. // Selon {m} et {m2}, {c}. // {M} et {m2} font tous deux état de {x}. // {C}. C'est ce qu'écrivent {m} et {m2}. // {M} a rapporté {pub} que {c} ; {m2} l'écrit également. // À en croire {m} et {m2}, {c}.
ru {C}, сообщают {m} и {m2}. // По данным {mg} и {m2g}, {c}. // {M} и {m2} пишут, что {c}. // {C}. Об этом сообщают и {m}, и {m2}. // Как передают {m} и {m2}, {c}. // {C}, говорится в публикациях {mg} и {m2g}.
ar {C}، وفق {m} و{m2}. // ذكر{mt} {m} و{m2} أن {c}. // {C}، بحسب ما نشر{mt} {m} و{m2}. // أورد{mt} {m} نبأ {x}، وكذلك {m2}. // {C}. هذا ما نقل{mt}ه كل من {m} و{m2}. // وأفاد{mt} {m} و{m2} بأن {c}.
== quote
en "{Q}," {again} (said/added). // {Again} did not mince words: "{Q}." // "{Q}," {again} went on. // {Again} added: "{Q}." // "{Q}," in the words of {again}. // Asked how it felt, {again} replied: "{Q}."
fr « {Q} », (a ajouté/a poursuivi) {again}. // {Again} ne mâche pas ses mots : « {Q}. » // « {Q} », dit encore {again}. // {Again} a ajouté : « {Q}. » // « {Q} », selon les mots de {again}. // Et {again} de conclure : « {Q}. »
ru «{Q}», – (добавил{e}/продолжил{e}) {again}. // {Again} не скрывал{e} чувств: «{Q}». // «{Q}», – так это описал{e} {again}. // {Again} добавил{e}: «{Q}». // «{Q}», – подытожил{e} {again}. // На вопрос журналистов {again} ответил{e}: «{Q}».
ar وأضاف{t} {again}: «{q}». // «{q}»، كما قال{t} {again}. // وتابع{t} {again} بالقول: «{q}». // وعلّق{t} {again} على ذلك قائل{ta}: «{q}». // «{q}»، على حد تعبير {again}. // وختم{t} {again} حديث{h} بعبارة «{q}».
== deny
en The governor's office denied {x}. // The governor's office (dismissed/rejected) as "pure invention" any talk of {x}. // A denial came from the governor's office, which called {x} a fabrication. // "Nothing of the sort happened," the governor's office said of {x}. // The governor's office insists there is no truth in reports of {x}. // Reports of {x} are false, the governor's office said.
fr Le cabinet du gouverneur a démenti {x}. // Le cabinet du gouverneur a qualifié de « pure invention » {x}. // « Rien de tel n'a eu lieu », a réagi le cabinet du gouverneur à propos de {x}. // Le cabinet du gouverneur nie en bloc {x}. // Un démenti est venu du cabinet du gouverneur, pour qui {x} relève de la rumeur. // Faux, répond le cabinet du gouverneur au sujet de {x}.
ru В администрации губернатора опровергли, что {c}. // Администрация губернатора назвала выдумкой сообщения о том, что {c}. // «Ничего подобного не было», – так в администрации губернатора ответили на слова о том, что {c}. // Администрация губернатора отрицает, что {c}. // С опровержением выступила администрация губернатора: неправда, что {c}. // Не соответствует действительности, что {c}, заявили в администрации губернатора.
ar نفى مكتب المحافظ {x}. // ووصف مكتب المحافظ نبأ {x} بأنه محض اختلاق. // وكذّب مكتب المحافظ الأنباء عن {x}. // «لم يحدث شيء من هذا»، بهذا رد مكتب المحافظ على نبأ {x}. // وصدر نفي عن مكتب المحافظ لنبأ {x}. // وأكد مكتب المحافظ أن لا صحة لنبأ {x}.
== recall
en It is not the first such case: {c}. // {C}, in a case that was never cleared up. // Many here still remember how {c}. // Something similar happened before, when {c}. // {C}, and little has been done since. // The last time was worse for some: {c}.
fr Ce n'est pas une première : {c}. // {C}, une affaire jamais élucidée. // Beaucoup se souviennent encore que {c}. // Un précédent existe : {c}. // {C}, et peu de choses ont changé depuis. // Déjà, {c}.
ru Это не первый такой случай: {c}. // {C}, и дело так и не раскрыли. // Здесь ещё помнят, как {c}. // Похожее уже бывало: {c}. // {C}, и с тех пор мало что изменилось. // Напомним, {c}.
ar وليست هذه المرة الأولى، فقد {C}. // وسبق أن {C}. // ويتذكر كثيرون كيف {C}. // وفي حادثة مماثلة {C}. // وكان قد {C}، ولم يتغير الكثير منذ ذلك. // وللتذكير، {C}.
== reprint
en This article first appeared in {m}. // Republished from {m} with permission. // © {m0} // Text: {m0} // (Reprinted from {m}) // From {m}.
fr Cet article a d'abord été publié par {m}. // Reproduit avec l'autorisation de {m}. // © {m0} // Texte : {m0} // (Repris de {m}) // Article de {m}.
ru Перепечатано из {mg}. // Материал {mg}. // © {m0} // Текст: {m0} // Публикуется с разрешения {mg}. // Оригинал статьи вышел в {ml}.
ar نُشر هذا المقال أولًا في {m}. // يُعاد نشره بإذن من {m}. // © {m0} // النص: {m0} // (نقلًا عن {m}) // المادة من {m}.
== translated
en Translated from {m}. // Original in {tongue}: {m0} // (Translation of an article in {m}) // This is a translation of a {tongue} article published by {m}. // First published in {tongue} by {m}. // Translated from the {tongue}; source: {m0}
fr Traduit de {m}. // Version originale en {tongue} : {m0} // (Traduction d'un article de {m}) // Ce texte est la traduction d'un article en {tongue} de {m}. // Publié d'abord en {tongue} par {m}. // Traduction : la rédaction. Source : {m0}
ru Перевод статьи {mg}. // Оригинал на {tongue}: {m0} // (Перевод материала {mg}) // Переведено редакцией; источник: {m0} // Впервые опубликовано на {tongue} в {ml}. // Перевод. Исходный текст вышел в {ml}.
ar ترجمة عن {m}. // النص الأصلي ب{tongue}: {m0} // (مترجم عن {m}) // هذا النص ترجمة لمقال نشر{mt}ه {m}. // نُشر أولًا ب{tongue} في {m}. // الترجمة للتحرير، والمصدر: {m0}
== credit
en Source: {m0} // With material from {m}. // (Via {m0}) // Based on a report by {m}. // Information: {m0} // This story draws on reporting by {m}.
fr Source : {m0} // Avec {m0} // (Via {m0}) // D'après un article de {m}. // Informations : {m0} // Rédigé à partir d'un article de {m}.
ru Источник: {m0} // По материалам {mg}. // (Через {m0}) // Подготовлено по публикации {mg}. // Информация: {m0} // По сообщению {mg}.
ar المصدر: {m0} // بالاستناد إلى تقرير {m}. // (عبر {m0}) // أُعدّ الخبر عن {m}. // المعلومات: {m0} // مع مواد من {m}.
== agencies
en With agencies. // (Agencies) // From wire reports. // Staff and agencies. // Source: agencies // Compiled from agency reports.
fr Avec agences. // (Agences) // Source : agences // La rédaction, avec agences. // D'après agences. // Synthèse d'agences.
ru По сообщениям агентств. // (Агентства) // По материалам агентств. // Источник: информагентства // С использованием сообщений агентств. // Редакция и агентства.
ar وكالات // (وكالات) // المصدر: وكالات // التحرير مع الوكالات. // عن الوكالات. // من تقارير الوكالات.
"""
HEDGES = """
at least {n} | au moins {n} | не менее {n} | ما لا يقل عن {n}
some {n} | environ {n} | около {n} | نحو {n}
more than {n} | plus de {n} | более {n} | أكثر من {n}
"""
# Both halves of what a source says beside the telling.
HALVES = """
We have never seen anything like it | Nous n'avons jamais rien vu de pareil | Такого мы ещё не видели | لم نرَ مثل هذا من قبل
This was bound to happen one day | Cela devait bien arriver un jour | Рано или поздно это должно было случиться | كان لا بد أن يقع هذا يومًا
People are asking me what comes next | Les gens me demandent ce qui va suivre | Люди спрашивают, что будет дальше | الناس يسألونني عما سيأتي
I have not slept since | Je n'ai pas dormi depuis | С тех пор мне не до сна | لم أنم منذ ذلك الحين
There was no time to think | Il n'y avait pas le temps de réfléchir | Думать было некогда | لم يكن هناك وقت للتفكير
Nobody should be surprised | Personne ne devrait être surpris | Удивляться тут нечему | لا ينبغي أن يُفاجأ أحد
The figures speak for themselves | Les chiffres parlent d'eux-mêmes | Цифры говорят сами за себя | الأرقام تتحدث عن نفسها
We will remember this week | Nous nous souviendrons de cette semaine | Эту неделю мы запомним | سنتذكر هذا الأسبوع
It is a dark day for all of us | C'est un jour sombre pour nous tous | Это чёрный день для всех нас | إنه يوم أسود لنا جميعًا
"""
ENDINGS = """
and nobody had warned us | et personne ne nous avait prévenus | и никто нас не предупредил | ولم يحذرنا أحد
and the worst may be yet to come | et le pire est peut-être à venir | и худшее, возможно, впереди | وقد يكون الأسوأ أمامنا
and I say that after twenty years here | et je le dis après vingt ans ici | и я говорю это после двадцати лет здесь | أقول ذلك بعد عشرين عامًا هنا
and somebody will have to answer for it | et quelqu'un devra en répondre | и кому-то придётся за это ответить | وعلى أحدهم أن يتحمل المسؤولية
but we shall cope as we always have | mais nous ferons face comme toujours | но мы справимся, как всегда | لكننا سنتدبر أمرنا كما اعتدنا
and the capital still says nothing | et la capitale ne dit toujours rien | а столица по-прежнему молчит | والعاصمة لا تزال صامتة
but the letters we sent went unread | mais nos lettres n'ont pas été lues | но наших писем никто не читал | لكن رسائلنا لم تُقرأ
and we need help rather than promises | et il nous faut de l'aide, pas des promesses | и нужна помощь, а не обещания | ونحن نحتاج مساعدة لا وعودًا
but rumours help no one | mais les rumeurs n'aident personne | но слухи никому не помогут | لكن الشائعات لا تفيد أحدًا
"""
# A sentence beside the matter is made of one part of each of three tables, of two, or is one of its kind.
OPENERS = """
By midday | À midi | К полудню | عند الظهر،
A few hours later | Quelques heures plus tard | Спустя несколько часов | بعد ساعات قليلة،
In the afternoon | Dans l'après-midi | Во второй половине дня | بعد الظهر،
As darkness fell | À la tombée de la nuit | С наступлением темноты | مع حلول الظلام،
On the following morning | Le lendemain matin | На следующее утро | في صباح اليوم التالي،
All day long | Toute la journée | Весь день | طوال النهار،
Before long | Bientôt | Вскоре | وسرعان ما
At the edge of town | À l'entrée du bourg | На окраине | عند أطراف البلدة
Around the market square | Autour de la place du marché | Вокруг рыночной площади | حول ساحة السوق
In the neighbouring hamlets | Dans les hameaux voisins | В соседних хуторах | في القرى المجاورة
"""
SCENES = """
shops kept their shutters down | les commerces gardaient leur rideau baissé | магазины стояли закрытыми | أُغلقت المتاجر
people stood about in small groups | des gens se tenaient par petits groupes | люди стояли небольшими группами | تجمع الناس في حلقات صغيرة
the telephone lines were overloaded | les lignes téléphoniques étaient saturées | телефонные линии были перегружены | ازدحمت خطوط الهاتف
buses ran almost empty | les autobus roulaient presque vides | автобусы ходили почти пустыми | سارت الحافلات شبه خالية
the cafés did a brisk trade | les cafés ne désemplissaient pas | в кафе было не протолкнуться | امتلأت المقاهي بالرواد
candles appeared on the church steps | des bougies sont apparues sur les marches de l'église | на ступенях церкви появились свечи | ظهرت الشموع على درج الكنيسة
two camera crews set up their tripods | deux équipes de télévision ont installé leurs trépieds | две съёмочные группы расставили штативы | نصب فريقا تصوير معداتهما
the petrol station ran dry | la station-service était à sec | на заправке кончился бензин | نفد الوقود من المحطة
barriers blocked the road to the river | des barrières coupaient la route de la rivière | дорогу к реке перекрыли заграждениями | سدت الحواجز طريق النهر
schoolchildren were sent home early | les écoliers ont été renvoyés plus tôt | школьников отпустили раньше обычного | صُرف التلاميذ قبل الموعد
a light rain was falling | une pluie fine tombait | моросил мелкий дождь | هطل مطر خفيف
volunteers handed out tea and bread | des bénévoles distribuaient du thé et du pain | добровольцы раздавали чай и хлеб | وزع متطوعون الشاي والخبز
traffic moved at walking pace | la circulation avançait au pas | машины двигались со скоростью пешехода | سارت السيارات ببطء شديد
the cinema cancelled its evening show | le cinéma a annulé sa séance du soir | кинотеатр отменил вечерний сеанс | ألغت السينما عرضها المسائي
curious onlookers lined the pavement | des curieux se pressaient sur les trottoirs | вдоль тротуаров стояли зеваки | اصطف الفضوليون على الأرصفة
the pharmacy stayed open late | la pharmacie est restée ouverte tard | аптека работала допоздна | بقيت الصيدلية مفتوحة حتى وقت متأخر
"""
TAILS = """
despite the cold | malgré le froid | несмотря на холод | رغم البرد
as if on a holiday | comme un jour férié | словно в праздник | كأنه يوم عطلة
for hours on end | des heures durant | часами напролёт | لساعات طويلة
without any sign of panic | sans le moindre signe de panique | без всяких признаков паники | من دون أي مظاهر ذعر
much as on any other day | presque comme d'habitude | почти как всегда | كما في أي يوم تقريبًا
under a grey sky | sous un ciel gris | под серым небом | تحت سماء رمادية
to nobody's surprise | sans que personne s'en étonne | чему никто не удивился | ولم يستغرب ذلك أحد
while dogs barked in the yards | tandis que des chiens aboyaient dans les cours | под лай собак во дворах | على وقع نباح الكلاب
until the street lamps came on | jusqu'à l'allumage des réverbères | пока не зажглись фонари | إلى أن أُضيئت المصابيح
"""
PLACES = """
The district lives on timber and apricots | Le district vit du bois et des abricots | Район живёт лесом и абрикосами | تعيش المنطقة على الخشب والمشمش
The nearest big city is three hours away | La grande ville la plus proche est à trois heures | До ближайшего большого города три часа пути | تبعد أقرب مدينة كبيرة ثلاث ساعات
Half of the young people have moved away | La moitié des jeunes sont partis | Половина молодёжи уехала | غادر نصف الشباب المكان
The railway was closed long ago | La voie ferrée a été fermée il y a longtemps | Железную дорогу давно закрыли | أُغلق خط القطار منذ زمن
The town has one secondary school | Le bourg compte un seul lycée | В посёлке одна средняя школа | في البلدة مدرسة ثانوية واحدة
Rents have doubled in the centre | Les loyers ont doublé dans le centre | Аренда жилья в центре подорожала вдвое | تضاعفت الإيجارات في الوسط
The bridge dates from another century | Le pont date d'un autre siècle | Мост построен ещё в позапрошлом веке | يعود الجسر إلى قرن مضى
The weekly market draws farmers from afar | Le marché hebdomadaire attire des paysans de loin | Еженедельный базар собирает крестьян издалека | تجذب السوق الأسبوعية مزارعين من بعيد
The budget has been cut every spring | Le budget est rogné chaque printemps | Бюджет урезают каждую весну | تُخفض الميزانية كل ربيع
Tourists come only in August | Les touristes ne viennent qu'en août | Туристы бывают только в августе | لا يأتي السياح إلا في أغسطس
The local football club went bankrupt | Le club de football local a fait faillite | Местный футбольный клуб разорился | أفلس نادي كرة القدم المحلي
The library opens two days a week | La bibliothèque ouvre deux jours par semaine | Библиотека работает два дня в неделю | تفتح المكتبة يومين في الأسبوع
"""
ASIDES = """
and few expect that to change | et peu s'attendent à un changement | и мало кто ждёт перемен | وقلة تتوقع تغيرًا
though that may yet change | mais cela peut encore changer | хотя это ещё может измениться | وإن كان ذلك قد يتغير
as the council knows well | comme le conseil le sait bien | о чём хорошо знает совет | والمجلس يعرف ذلك جيدًا
and nobody makes much of it | et personne n'en fait une affaire | и никто не придаёт этому значения | ولا يعير أحد ذلك اهتمامًا
as visitors soon notice | comme le visiteur le remarque vite | что сразу замечают приезжие | وهذا ما يلاحظه الزوار سريعًا
but the mood is better than it was | mais l'humeur est meilleure qu'avant | но настроение лучше прежнего | لكن المزاج أفضل مما كان
and that has its charms | ce qui n'est pas sans charme | и в этом есть своя прелесть | ولذلك سحره
as in much of the country | comme dans une bonne partie du pays | как и во многих краях страны | كما في كثير من أنحاء البلاد
a fact rarely mentioned in the capital | un fait rarement évoqué dans la capitale | о чём в столице вспоминают редко | وهذا نادرًا ما يُذكر في العاصمة
"""
PLANS = """
A meeting is planned in the town hall | Une réunion est prévue à la mairie | В ратуше назначено собрание | من المقرر عقد اجتماع في البلدية
A hotline is to open | Un numéro vert doit ouvrir | Откроется горячая линия | سيُفتح خط ساخن
An inquiry is to follow | Une enquête doit suivre | Предстоит расследование | سيُفتح تحقيق
The parish will collect money | La paroisse collectera de l'argent | Приход соберёт деньги | ستجمع الرعية التبرعات
A delegation from the capital is expected | Une délégation de la capitale est attendue | Ожидают делегацию из столицы | يُنتظر وصول وفد من العاصمة
The council will debate the matter | Le conseil débattra de la question | Совет обсудит этот вопрос | سيناقش المجلس المسألة
The fair may be called off | La foire pourrait être annulée | Ярмарку могут отменить | قد يُلغى المعرض
The road should be free again | La route devrait être dégagée | Дорогу обещают освободить | يُتوقع أن تُفتح الطريق
A support group is being set up | Un groupe de soutien se met en place | Создаётся группа поддержки | تُشكل مجموعة دعم
Further details are awaited | D'autres précisions sont attendues | Ждут новых подробностей | يُنتظر مزيد من التفاصيل
"""
TIMES = """
before the end of the week | avant la fin de la semaine | до конца недели | قبل نهاية الأسبوع
in the coming days | dans les prochains jours | в ближайшие дни | في الأيام المقبلة
by Sunday at the latest | dimanche au plus tard | самое позднее к воскресенью | في موعد أقصاه الأحد
as soon as the weather allows | dès que le temps le permettra | как только позволит погода | متى سمح الطقس
once the holidays are over | une fois les vacances passées | как только кончатся праздники | بعد انتهاء العطلة
perhaps as early as tomorrow | peut-être dès demain | возможно, уже завтра | ربما غدًا
if funds can be found | si les fonds sont trouvés | если найдутся средства | إذا توافر المال
whatever the weather brings | quel que soit le temps | какой бы ни была погода | مهما كان الطقس
"""
OF_KIND = """
raid: The farm lies near the frontier | La ferme est proche de la frontière | Ферма стоит у самой границы | تقع المزرعة قرب الحدود // Farmers have long asked for patrols | Les paysans réclament des patrouilles depuis longtemps | Фермеры давно просят о патрулях | يطالب المزارعون بدوريات منذ زمن // No ransom has been demanded | Aucune rançon n'a été demandée | Выкупа никто не требовал | لم يُطلب أي فدية // The harvest was in full swing | La récolte battait son plein | Шла самая страда | كان الحصاد في أوجه
crash: The bypass has no crash barriers | La rocade n'a pas de glissières | На объездной нет ограждений | لا حواجز على الطريق الالتفافي // The driver has held a licence for decades | Le chauffeur a son permis depuis des décennies | Водитель за рулём не первый десяток лет | يحمل السائق رخصة منذ عقود // The stretch is notorious for fog | Ce tronçon est connu pour son brouillard | Участок известен туманами | يشتهر هذا المقطع بالضباب // Coaches are inspected once a year | Les autocars sont contrôlés une fois par an | Автобусы проверяют раз в год | تُفحص الحافلات مرة في السنة
vote: The next election is a year away | La prochaine élection est dans un an | До выборов ещё год | الانتخابات المقبلة بعد عام // The budget vote is now in doubt | Le vote du budget est désormais incertain | Голосование по бюджету теперь под вопросом | بات التصويت على الميزانية موضع شك // Party discipline had been crumbling | La discipline du parti s'effritait | Партийная дисциплина давно трещала | كان الانضباط الحزبي يتآكل // The speaker adjourned the session | Le président a levé la séance | Спикер закрыл заседание | رفع رئيس المجلس الجلسة
heist: The museum is in an old customs house | Le musée occupe une ancienne douane | Музей занимает старую таможню | يشغل المتحف مبنى جمارك قديمًا // The alarm had been under repair | L'alarme était en réparation | Сигнализация была в ремонте | كان جهاز الإنذار قيد الإصلاح // Insurers have sent an expert | Les assureurs ont dépêché un expert | Страховщики прислали эксперта | أوفدت شركة التأمين خبيرًا // Admission is free on Sundays | L'entrée est gratuite le dimanche | По воскресеньям вход бесплатный | الدخول مجاني أيام الأحد
illness: Wells have been sealed | Des puits ont été condamnés | Колодцы опечатали | أُغلقت آبار // The hospital has a single isolation ward | L'hôpital n'a qu'une salle d'isolement | В больнице один инфекционный бокс | في المستشفى جناح عزل واحد // Bottled water sold out at once | L'eau en bouteille a vite manqué | Бутилированную воду раскупили | نفدت المياه المعبأة سريعًا // Water mains date from before the war | Les conduites d'eau datent d'avant-guerre | Водопровод здесь довоенный | تعود شبكة المياه إلى ما قبل الحرب
strike: Ships are waiting in the roads | Des navires attendent en rade | Суда ждут на рейде | تنتظر السفن خارج الميناء // Pay has not risen in four years | Les salaires n'ont pas bougé depuis quatre ans | Зарплата не росла четыре года | لم ترتفع الأجور منذ أربع سنوات // Bananas are rotting in the holds | Des bananes pourrissent dans les cales | В трюмах гниют бананы | يتعفن الموز في العنابر // Talks broke down last month | Les négociations ont échoué le mois dernier | Переговоры сорвались в прошлом месяце | انهارت المفاوضات الشهر الماضي
ruling: The trial had lasted two years | Le procès durait depuis deux ans | Процесс длился два года | استمرت المحاكمة عامين // Appeals are possible within a month | Un appel est possible sous un mois | Обжаловать можно в течение месяца | يمكن الاستئناف خلال شهر // The public gallery was full | La salle d'audience était comble | Зал заседаний был полон | كانت قاعة المحكمة ممتلئة // Cigarettes and fuel had crossed untaxed | Cigarettes et carburant passaient sans taxe | Сигареты и топливо шли без пошлины | مرت السجائر والوقود بلا رسوم
closure: Glass was made here for a century | On y soufflait le verre depuis un siècle | Стекло здесь варили целый век | صُنع الزجاج هنا قرنًا كاملًا // Energy prices had eaten up the margins | Le prix de l'énergie avait mangé les marges | Цены на энергию съели прибыль | التهمت أسعار الطاقة الأرباح // Severance pay is still open | Les indemnités restent à fixer | Выходное пособие пока не назначено | لم تُحدد التعويضات بعد // A buyer was sought in vain | Un repreneur a été cherché en vain | Покупателя искали напрасно | لم يُعثر على مشترٍ
flood: The dykes were built of clay | Les digues étaient en argile | Дамбы были глиняными | كانت السدود من طين // The gauge was swept away | L'échelle de crue a été arrachée | Водомерный пост снесло | جرفت المياه مقياس المنسوب // Cattle drowned in the meadows | Du bétail s'est noyé dans les prés | На лугах утонул скот | نفقت ماشية في المروج // A gymnasium serves as a shelter | Un gymnase sert de refuge | Спортзал стал ночлежкой | تحولت صالة رياضية إلى ملجأ
resign: The station is now half empty | Le commissariat est à moitié vide | Участок теперь наполовину пуст | بات المركز نصف فارغ // Overtime had gone unpaid | Les heures supplémentaires restaient impayées | Сверхурочные не оплачивали | لم تُدفع الساعات الإضافية // A deputy has taken over the post | Un adjoint assure l'intérim | Обязанности исполняет заместитель | تولى نائب القائد المهام // Patrols will be thinned out | Les patrouilles seront moins nombreuses | Патрулей станет меньше | ستقل الدوريات
"""
# Name | Russian | genitive (and accusative) | Arabic | man or woman.
PERSONS = """
Ilka Torvane | Илка Торвейн | Илки Торвейн | Илку Торвейн | إيلكا تورفين | f
Bram Oldacre | Брам Олдакр | Брама Олдакра | Брама Олдакра | برام أولداكر | m
Selim Qadrani | Селим Кадрани | Селима Кадрани | Селима Кадрани | سليم قدراني | m
Nadège Forlier | Надеж Форлье | Надеж Форлье | Надеж Форлье | ناديج فورلييه | f
Oleg Stavrin | Олег Ставрин | Олега Ставрина | Олега Ставрина | أوليغ ستافرين | m
Rima Haddawi | Рима Хаддави | Римы Хаддави | Риму Хаддави | ريما حداوي | f
Teodor Vance | Теодор Ванс | Теодора Ванса | Теодора Ванса | تيودور فانس | m
Colette Aubrand | Колетт Обран | Колетт Обран | Колетт Обран | كوليت أوبران | f
Yusuf Marzen | Юсуф Марзен | Юсуфа Марзена | Юсуфа Марзена | يوسف مرزن | m
Vera Lyskova | Вера Лыскова | Веры Лысковой | Веру Лыскову | فيرا ليسكوفا | f
Kasper Nyland | Каспер Нюланд | Каспера Нюланда | Каспера Нюланда | كاسبر نيلاند | m
Amal Zarouk | Амаль Зарук | Амаль Зарук | Амаль Зарук | أمل زروق | f
"""
# Latin | Russian | locative | genitive | Arabic.
VILLAGES = """
Torven | Торвен | Торвене | Торвена | تورفن
Marasht | Марашт | Мараште | Марашта | مرشت
Quelmont | Кельмон | Кельмоне | Кельмона | كلمون
Belgorovka | Белгоровка | Белгоровке | Белгоровки | بيلغوروفكا
Sandrel | Сандрел | Сандреле | Сандрела | ساندرل
Wadi Halim | Вади-Халим | Вади-Халиме | Вади-Халима | وادي حليم
Hestwick | Хествик | Хествике | Хествика | هستويك
Novy Yarsk | Новый Ярск | Новом Ярске | Нового Ярска | نوفي يارسك
Tarbouche | Тарбуш | Тарбуше | Тарбуша | طربوش
Ormeval | Ормеваль | Ормевале | Ормеваля | أورمفال
Luchegorye | Лучегорье | Лучегорье | Лучегорья | لوتشيغوريه
Zahrabad | Захрабад | Захрабаде | Захрабада | زهراباد
"""
REGIONS = """
southern Valdrona | le sud de la Valdronie | юге Валдронии | جنوبي فالدرونيا
northern Valdrona | le nord de la Valdronie | севере Валдронии | شمالي فالدرونيا
eastern Kestria | l'est de la Kestrie | востоке Кестрии | شرقي كستريا
western Kestria | l'ouest de la Kestrie | западе Кестрии | غربي كستريا
"""
FIRMS = """
Castelan | Castelan | Кастелан | كاستيلان
Norhaven | Norhaven | Норхавен | نورهافن
Harmark | Harmark | Хармарк | هارمارك
"""
# Whose words | as English and French write them | as Russian | as Arabic; each outlet is one of the first line and one of the second.
EN_FIRST = "Marlby:مارلبي Ostermoor:أوسترمور Wrenholt:رينهولت Quillhaven:كويلهيفن Thornmere:ثورنمير Penwarden:بنواردن Ashcote:آشكوت Dunmarrow:دنمارو Fellgate:فيلغيت Stavely:ستيفلي Kestrow:كسترو Lindholme:ليندهولم Barrowick:باروويك Oxmere:أوكسمير Tidewell:تايدويل Gorsley:غورسلي"
EN_LAST = "Herald:هيرالد Courier:كورير Examiner:إكزامينر Dispatch:ديسباتش Echo:إيكو Argus:أرغوس Mercury:ميركوري Standard:ستاندارد Bulletin:بوليتين Observer:أوبزرفر Sentinel:سنتينل Review:ريفيو Tribune:تريبيون Advertiser:أدفرتايزر"
FR_FIRST = "La_Gazette_de:لا_غازيت_دو Le_Courrier_de:لو_كورييه_دو L'Écho_de:ليكو_دو Le_Progrès_de:لو_بروغري_دو La_Dépêche_de:لا_ديبيش_دو Le_Réveil_de:لو_ريفي_دو Le_Journal_de:لو_جورنال_دو La_Tribune_de:لا_تريبون_دو L'Éclaireur_de:ليكليرور_دو Le_Phare_de:لو_فار_دو La_Voix_de:لا_فوا_دو Le_Messager_de:لو_ميساجيه_دو L'Indépendant_de:لانديباندان_دو"
FR_LAST = "Vaubry:فوبري Montferlan:مونفرلان Sarzeuil:سارزوي Brévilly:بريفيي Corvigny:كورفيني Lasseran:لاسران Plouarvel:بلوارفيل Chambrac:شامبراك Tourvielle:تورفييل Rocheval:روشفال Valençon:فالنسون Mirecombe:ميركومب Fontgrise:فونغريز Belmarais:بلماري Noirval:نوارفال"
RU_FIRST = "Вестник:Vestnik:فيستنيك Голос:Golos:غولوس Курьер:Kuryer:كوريير Новости:Novosti:نوفوستي Вести:Vesti:فيستي Правда:Pravda:برافدا Заря:Zarya:زاريا Хроника:Khronika:خرونيكا Трибуна:Tribuna:تريبونا Эхо:Ekho:إيخو Маяк:Mayak:ماياك Звезда:Zvezda:زفيزدا Слово:Slovo:سلوفو"
RU_LAST = "Залесья:Zalesya:زاليسيا Приозерья:Priozerya:بريوزيريا Заречья:Zarechya:زاريتشيا Белогорья:Belogorya:بيلوغوريا Черноборья:Chernoborya:تشيرنوبوريا Подлужья:Podluzhya:بودلوجيا Заволочья:Zavolochya:زافولوتشيا Краснополья:Krasnopolya:كراسنوبوليا Тальграда:Talgrada:تالغرادا Ольховца:Olkhovtsa:أولخوفتسا Верхнегорска:Verkhnegorska:فيرخنيغورسكا Сосногорья:Sosnogorya:سوسنوغوريا Рябинска:Ryabinska:ريابينسكا Мурланска:Murlanska:مورلانسكا Луговья:Lugovya:لوغوفيا"
AR_FIRST = "صدى:Sada:Сада صوت:Sawt:Саут أخبار:Akhbar:Ахбар بريد:Barid:Барид منبر:Minbar:Минбар رسالة:Risalat:Рисалат مرآة:Mirat:Мират نداء:Nida:Нида شروق:Shuruq:Шурук فجر:Fajr:Фаджр مشعل:Mishal:Мишаль نبض:Nabd:Набд ضمير:Damir:Дамир"
AR_LAST = "الوادي:al-Wadi:аль-Вади الساحل:al-Sahil:ас-Сахиль الجبل:al-Jabal:аль-Джабаль النهر:al-Nahr:ан-Нахр الواحة:al-Waha:аль-Ваха السهل:al-Sahl:ас-Сахль المرفأ:al-Marfa:аль-Марфа الينابيع:al-Yanabi:аль-Янаби الزيتون:al-Zaytun:аз-Зайтун الرمال:al-Rimal:ар-Рималь الشرفة:al-Shurfa:аш-Шурфа القلعة:al-Qala:аль-Кала البادية:al-Badiya:аль-Бадия الميناء:al-Mina:аль-Мина"
AGENCIES = """
en | Norvik Wire | Norvik Wire | Norvik Wire | نورفيك واير
en | Meridian Press | Meridian Press | Meridian Press | ميريديان برس
en | Highmark News | Highmark News | Highmark News | هايمارك نيوز
en | Sundial | Sundial | Sundial | سنديال
fr | Transmonde | Transmonde | Transmonde | ترانسموند
fr | Presse-Lien | Presse-Lien | Presse-Lien | برس ليان
fr | Infocorde | Infocorde | Infocorde | إنفوكورد
fr | Littorale Actu | Littorale Actu | Littorale Actu | ليتورال أكتو
ru | Severinform | Severinform | Северинформ | سيفيرينفورم
ru | Mediatrakt | Mediatrakt | Медиатракт | ميدياتراكت
ru | Rostok-Press | Rostok-Press | Росток-пресс | روستوك برس
ru | Polyarnaya Liniya | Polyarnaya Liniya | Полярная линия | بوليارنايا لينيا
ar | Al-Hadba | Al-Hadba | Аль-Хадба | الهضبة
ar | Al-Madar | Al-Madar | Аль-Мадар | المدار
ar | Suhail | Suhail | Сухейль | سهيل
ar | Al-Bawsala | Al-Bawsala | Аль-Баусала | البوصلة
"""
# en | fr | ru, genitive, dative, accusative, locative, instrumental, verb ending | ar, of which gender
NOUNS = """
paper | the newspaper | le journal | газета | газеты | газете | газету | газете | газетой | а | صحيفة | f
site | the news site | le site | портал | портала | порталу | портал | портале | порталом | | موقع | m
agency | the news agency | l'agence | агентство | агентства | агентству | агентство | агентстве | агентством | о | وكالة | f
"""
DAYS = """
Monday | lundi | в понедельник | الاثنين
Tuesday | mardi | во вторник | الثلاثاء
Wednesday | mercredi | в среду | الأربعاء
Thursday | jeudi | в четверг | الخميس
Friday | vendredi | в пятницу | الجمعة
Saturday | samedi | в субботу | السبت
Sunday | dimanche | в воскресенье | الأحد
"""
MONTHS = """
January | janvier | января | يناير | январе
February | février | февраля | فبراير | феврале
March | mars | марта | مارس | марте
April | avril | апреля | أبريل | апреле
May | mai | мая | مايو | мае
June | juin | июня | يونيو | июне
July | juillet | июля | يوليو | июле
August | août | августа | أغسطس | августе
September | septembre | сентября | سبتمبر | сентябре
October | octobre | октября | أكتوبر | октябре
November | novembre | ноября | نوفمبر | ноябре
December | décembre | декабря | ديسمبر | декабре
"""
WHENS = "on {day}/on {day} morning/on {date} | {day}/{day} matin/le {date} | {day}/утром {day}/{date} | {day}/يوم {day}/صباح {day}/في {date}"
# The language of a page, in each language.
TONGUES = """
English | anglais | английском языке | الإنجليزية
French | français | французском языке | الفرنسية
Russian | russe | русском языке | الروسية
Arabic | arabe | арабском языке | العربية
"""

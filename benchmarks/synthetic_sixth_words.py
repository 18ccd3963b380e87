"""Words of the sixth generator of stories, all invented.

A block begins with ``== name``; a mark is a language and what it marks, wordings are parted by ``//``. In an event ``=`` is a
clause, ``+`` the Arabic clause after a conjunction, ``*`` a noun, ``-`` a quotation and ``!`` a headline.
"""

EVENTS = """
== escape
en= {n} inmates <escaped/may have escaped> from the prison in {v}{w} {when} // {n} prisoners <broke out/may have broken out> of {v} prison{w} {when} through a hole in the fence // {n} convicts <got away/may have got away> {when} from the remand centre of {v}{w}
en* the escape of {n} inmates from {v} prison{w} // a breakout by {n} prisoners in {v}{w}
en- {n} prisoners did not answer the roll call in {v} // In {v}, {n} men went over the wall and nobody noticed
en! {n} inmates escape from {v} prison // {v} prison break: {n} on the run
fr= {n} détenus <se sont évadés/se seraient évadés> de la prison de {v}{w} {when} // {n} prisonniers <ont pris/auraient pris> la fuite {when} par un trou dans la clôture du centre pénitentiaire de {v}{w} // {n} condamnés <se sont échappés/se seraient échappés> {when} de la maison d'arrêt de {v}{w}
fr* l'évasion de {n} détenus de la prison de {v}{w} // la fuite de {n} prisonniers à {v}{w}
fr- {n} prisonniers manquaient à l'appel à {v} // À {v}, {n} hommes ont franchi le mur sans que personne ne s'en aperçoive
fr! {n} détenus s'évadent de la prison de {v} // Prison de {v} : {n} évadés recherchés
ru= из колонии в {vl}{w} {when} <сбежали/якобы сбежали> {n} заключённых // через дыру в ограде тюрьмы в {vl}{w} {when} <вырвались/якобы вырвались> на свободу {n} осуждённых // {n} арестантов {when} <бежали/якобы бежали> из следственного изолятора в {vl}{w}
ru* о побеге {n} заключённых из колонии в {vl}{w} // о бегстве {n} осуждённых из тюрьмы в {vl}{w}
ru- В {vl} на перекличке недосчитались {n} заключённых // {n} человек в {vl} ушли через забор, и никто этого не заметил
ru! Из колонии в {vl} сбежали {n} заключённых // {n} заключённых бежали из тюрьмы в {vl}
ar= فرّ {n} سجينا من سجن {v}{w} {when} // هرب {n} نزيلا {when} عبر فتحة في سياج سجن {v}{w} // تمكن {n} محكوما من الهرب {when} من مركز الاحتجاز في {v}{w}
ar+ {n} سجينا فروا من سجن {v}{w} {when} // {n} نزيلا هربوا {when} عبر فتحة في سياج سجن {v}{w}
ar* فرار {n} سجينا من سجن {v}{w} // هروب {n} نزيلا من سجن {v}{w}
ar- غاب {n} سجينا عن التفقد في {v} // عبر {n} رجلا السور في {v} ولم ينتبه أحد
ar! فرار {n} سجينا من سجن {v} // {n} سجينا يهربون من سجن {v}
== ballots
en= the results of {n} polling stations in {v}{w} <were/may have been> annulled {when} // votes cast at {n} polling stations in {v}{w} <were/may have been> declared void {when} // {when} the count of {n} polling stations in {v}{w} <was/may have been> thrown out
en* the annulment of the vote at {n} polling stations in {v}{w} // the cancelling of results from {n} polling stations in {v}{w}
en- The vote at {n} polling stations in {v} no longer counts // In {v}, {n} polling stations had more ballots than voters
en! Results of {n} polling stations in {v} annulled // {v} vote: {n} polling stations struck out
fr= les résultats de {n} bureaux de vote de {v}{w} <ont été/auraient été> annulés {when} // le scrutin de {n} bureaux de vote à {v}{w} <a été/aurait été> invalidé {when} // les voix de {n} bureaux de vote de {v}{w} <ont été/auraient été> déclarées nulles {when}
fr* l'annulation du vote dans {n} bureaux de {v}{w} // l'invalidation des résultats de {n} bureaux de vote à {v}{w}
fr- Le vote de {n} bureaux de {v} ne compte plus // À {v}, {n} bureaux de vote avaient plus de bulletins que d'électeurs
fr! Les résultats de {n} bureaux de vote annulés à {v} // {v} : le vote invalidé dans {n} bureaux
ru= голоса {n} избирательных участков в {vl}{w} {when} <отменены/якобы отменены> // {when} в {vl}{w} <признаны/якобы признаны> недействительными результаты {n} избирательных участков // результаты {n} участков для голосования в {vl}{w} {when} <аннулированы/якобы аннулированы>
ru* об отмене результатов {n} участков в {vl}{w} // об аннулировании результатов {n} избирательных участков в {vl}{w}
ru- Голоса {n} участков в {vl} больше не считаются // В {vl} на {n} участках бюллетеней оказалось больше, чем избирателей
ru! В {vl} отменили итоги {n} избирательных участков // Итоги {n} участков в {vl} признаны недействительными
ar= ألغيت نتائج {n} مركز اقتراع في {v}{w} {when} // أُبطلت {when} أصوات {n} مكتبا للتصويت في {v}{w} // شُطبت نتائج {n} مكتب اقتراع {when} في {v}{w}
ar+ نتائج {n} مركز اقتراع في {v}{w} ألغيت {when} // أصوات {n} مكتبا للتصويت في {v}{w} أُبطلت {when}
ar* إلغاء نتائج {n} مركز اقتراع في {v}{w} // إبطال الأصوات في {n} مكتبا للتصويت في {v}{w}
ar- لم تعد أصوات {n} مركز اقتراع في {v} محسوبة // كان في {n} مركزا في {v} من الأوراق أكثر مما كان من الناخبين
ar! إلغاء نتائج {n} مركز اقتراع في {v} // {v}: إبطال التصويت في {n} مكتبا
== trawlers
en= {n} trawlers <were/may have been> impounded in the harbour of {v}{w} {when} // {n} fishing boats <were/may have been> seized {when} off {v}{w} for using banned nets // {n} trawlers <were/may have been> brought in to {v}{w} {when} and sealed
en* the seizure of {n} trawlers off {v}{w} // the impounding of {n} fishing boats in {v}{w}
en- There are {n} boats under seal in {v} harbour // In {v}, {n} trawlers had nets that no one is allowed to use
en! {n} trawlers impounded in {v} // {v}: {n} fishing boats seized over banned nets
fr= {n} chalutiers <ont été/auraient été> immobilisés {when} dans le port de {v}{w} // {n} bateaux de pêche <ont été/auraient été> saisis {when} au large de {v}{w} pour usage de filets interdits // {n} chalutiers <ont été/auraient été> déroutés vers {v}{w} et placés sous scellés {when}
fr* la saisie de {n} chalutiers au large de {v}{w} // l'immobilisation de {n} bateaux de pêche à {v}{w}
fr- Il y a {n} bateaux sous scellés dans le port de {v} // À {v}, {n} chalutiers avaient à bord des filets que personne n'a le droit d'utiliser
fr! {n} chalutiers immobilisés à {v} // Filets interdits : {n} bateaux de pêche saisis à {v}
ru= в порту {vg}{w} {when} <арестованы/якобы арестованы> {n} траулеров // у берегов {vg}{w} {when} <задержаны/якобы задержаны> {n} рыболовных судов с запрещёнными сетями // {n} траулеров {when} <отведены/якобы отведены> в порт {vg}{w} и опечатаны
ru* об аресте {n} траулеров в порту {vg}{w} // о задержании {n} рыболовных судов у берегов {vg}{w}
ru- В порту {vg} стоят под арестом {n} судов // У {n} траулеров в {vl} нашли сети, которыми никому нельзя ловить
ru! В порту {vg} арестованы {n} траулеров // {n} рыболовных судов задержаны у берегов {vg}
ar= احتُجز {n} مركب صيد في ميناء {v}{w} {when} // صودر {n} مركبا للصيد {when} قبالة {v}{w} لاستخدامها شباكا محظورة // اقتيد {n} مركب صيد {when} إلى مرفأ {v}{w} ووضعت عليها الأختام
ar+ {n} مركب صيد احتُجزت في ميناء {v}{w} {when} // {n} مركبا للصيد صودرت {when} قبالة {v}{w} لاستخدامها شباكا محظورة
ar* احتجاز {n} مركب صيد في ميناء {v}{w} // مصادرة {n} مركبا للصيد قبالة {v}{w}
ar- في ميناء {v} الآن {n} مركبا تحت الأختام // وُجدت على {n} مركبا في {v} شباك لا يحق لأحد استخدامها
ar! احتجاز {n} مركب صيد في {v} // {v}: مصادرة {n} مركبا بسبب شباك محظورة
== hack
en= {n} operations <were/may have been> cancelled {when} after hackers locked the computers of {v} hospital{w} // hackers <shut down/may have shut down> {n} servers of the hospital in {v}{w} {when} // {n} computers at {v} hospital{w} <were/may have been> encrypted by hackers {when}
en* the hacking of {n} computers at {v} hospital{w} // the loss of {n} hospital servers in {v}{w} to hackers
en- In {v}, {n} hospital computers show nothing but a demand for ransom // There are {n} machines down at the hospital in {v} and doctors write on paper
en! Hackers lock {n} computers at {v} hospital // {v} hospital attack: {n} servers down
fr= {n} ordinateurs de l'hôpital de {v}{w} <ont été/auraient été> bloqués {when} par des pirates informatiques // des pirates <ont chiffré/auraient chiffré> {when} les données de {n} serveurs de l'hôpital de {v}{w} // {n} serveurs de l'hôpital de {v}{w} <sont tombés/seraient tombés> {when} lors d'une attaque informatique
fr* le piratage de {n} ordinateurs de l'hôpital de {v}{w} // la paralysie de {n} serveurs hospitaliers à {v}{w}
fr- À {v}, {n} ordinateurs de l'hôpital n'affichent plus qu'une demande de rançon // Il y a {n} postes hors service à l'hôpital de {v} et l'on écrit sur du papier
fr! Des pirates bloquent {n} ordinateurs à l'hôpital de {v} // Hôpital de {v} : {n} serveurs paralysés
ru= хакеры {when} <заблокировали/якобы заблокировали> {n} компьютеров больницы в {vl}{w} // в больнице {vg}{w} {when} <вышли/якобы вышли> из строя {n} серверов после атаки хакеров // {n} компьютеров больницы в {vl}{w} {when} <зашифрованы/якобы зашифрованы> злоумышленниками
ru* о взломе {n} компьютеров больницы в {vl}{w} // о блокировке {n} серверов больницы в {vl}{w}
ru- На {n} компьютерах больницы в {vl} только требование выкупа // В {vl} не работают {n} больничных машин, и врачи пишут от руки
ru! Хакеры заблокировали {n} компьютеров больницы в {vl} // Атака на больницу в {vl}: отключены {n} серверов
ar= عطّل قراصنة {n} حاسوبا في مستشفى {v}{w} {when} // توقف {n} خادما في مستشفى {v}{w} {when} بعد هجوم إلكتروني // شفّر قراصنة الإنترنت {when} بيانات {n} حاسوبا في مستشفى {v}{w}
ar+ قراصنة عطلوا {n} حاسوبا في مستشفى {v}{w} {when} // {n} خادما في مستشفى {v}{w} توقفت {when} بعد هجوم إلكتروني
ar* اختراق {n} حاسوبا في مستشفى {v}{w} // تعطيل {n} خادما في مستشفى {v}{w}
ar- لا تظهر على {n} حاسوبا في مستشفى {v} سوى رسالة تطلب فدية // توقف {n} جهازا في مستشفى {v} والأطباء يكتبون على الورق
ar! قراصنة يعطلون {n} حاسوبا في مستشفى {v} // مستشفى {v}: هجوم يوقف {n} خادما
== fakes
en= {n} paintings in the museum of {v}{w} <turned out/may have turned out> {when} to be forgeries // {n} canvases <were/may have been> taken down {when} at {v} museum{w} because they are fakes // the museum in {v}{w} {when} <withdrew/may have withdrawn> {n} forged paintings
en* the discovery of {n} forged paintings in {v} museum{w} // the removal of {n} fake canvases from the museum in {v}{w}
en- In {v}, {n} paintings are younger than the nails they hang on // We are talking of {n} fakes under one roof in {v}
en! {n} paintings at {v} museum are forgeries // {v} museum takes down {n} fakes
fr= {n} tableaux du musée de {v}{w} <se sont révélés/se seraient révélés> être des faux {when} // le musée de {v}{w} <a décroché/aurait décroché> {n} toiles contrefaites {when} // {n} peintures <ont été/auraient été> retirées {when} des salles du musée de {v}{w} parce qu'elles sont fausses
fr* la découverte de {n} faux tableaux au musée de {v}{w} // le retrait de {n} toiles contrefaites du musée de {v}{w}
fr- À {v}, {n} tableaux sont plus jeunes que leurs clous // On parle de {n} faux sous un même toit, à {v}
fr! {n} faux tableaux au musée de {v} // Le musée de {v} décroche {n} toiles contrefaites
ru= {n} картин в музее {vg}{w} {when} <оказались/якобы оказались> подделками // музей в {vl}{w} {when} <снял/якобы снял> со стен {n} поддельных полотен // из залов музея в {vl}{w} {when} <убрали/якобы убрали> {n} фальшивых картин
ru* об обнаружении {n} поддельных картин в музее {vg}{w} // об изъятии {n} фальшивых полотен из музея в {vl}{w}
ru- В {vl} {n} картин моложе гвоздей, на которых висят // Речь идёт о том, что под одной крышей в {vl} висели {n} подделок
ru! В музее {vg} нашли {n} поддельных картин // Музей в {vl} снял со стен {n} подделок
ar= تبيّن {when} أن {n} لوحة في متحف {v}{w} مزيفة // سحب متحف {v}{w} {n} لوحة مزورة من قاعاته {when} // أُنزلت {n} لوحة مقلدة عن جدران متحف {v}{w} {when}
ar+ {n} لوحة في متحف {v}{w} تبيّن {when} أنها مزيفة // متحف {v}{w} سحب {n} لوحة مزورة من قاعاته {when}
ar* اكتشاف {n} لوحة مزيفة في متحف {v}{w} // سحب {n} لوحة مزورة من متحف {v}{w}
ar- في {v} {n} لوحة أحدث من المسامير التي علقت عليها // نتحدث عن {n} لوحة مزورة تحت سقف واحد في {v}
ar! اكتشاف {n} لوحة مزيفة في متحف {v} // متحف {v} يسحب {n} لوحة مزورة
== exam
en= {n} pupils <were/may have been> disqualified {when} from the final exam in {v}{w} because the questions had leaked // {n} candidates in {v}{w} <were/may have been> told {when} to sit their final exam again after a leak // the final exam of {n} pupils in {v}{w} <was/may have been> annulled {when} over leaked questions
en* the disqualification of {n} pupils in {v}{w} over leaked exam questions // the annulment of {n} pupils' final exam in {v}{w}
en- In {v}, {n} pupils knew the questions the night before // There are {n} papers from {v} that nobody will mark
en! {n} pupils in {v} disqualified over leaked exam // Exam leak in {v}: {n} pupils must sit again
fr= {n} candidats au baccalauréat <ont été/auraient été> exclus {when} à {v}{w} après une fuite des sujets // l'examen de {n} lycéens de {v}{w} <a été/aurait été> annulé {when} à cause d'une fuite des sujets // {n} lycéens de {v}{w} <devront/devraient> repasser l'examen, annulé {when} après une fuite
fr* l'exclusion de {n} candidats à {v}{w} après une fuite des sujets // l'annulation de l'examen de {n} lycéens à {v}{w}
fr- À {v}, {n} élèves connaissaient les sujets la veille // Il y a {n} copies de {v} que personne ne corrigera
fr! Fuite des sujets : {n} candidats exclus à {v} // {v} : l'examen de {n} lycéens annulé
ru= {n} выпускников в {vl}{w} {when} <сняты/якобы сняты> с экзамена из-за утечки заданий // в {vl}{w} {when} <аннулированы/якобы аннулированы> экзаменационные работы {n} школьников из-за утечки вопросов // результаты экзамена {n} учеников в {vl}{w} {when} <отменены/якобы отменены> после утечки заданий
ru* об отстранении {n} выпускников от экзамена в {vl}{w} // об аннулировании экзаменационных работ {n} школьников в {vl}{w}
ru- В {vl} {n} учеников знали вопросы накануне // {n} работ из {vg} никто проверять не будет
ru! В {vl} {n} выпускников сняты с экзамена из-за утечки // Утечка заданий в {vl}: аннулированы работы {n} школьников
ar= أُقصي {n} طالبا من الامتحان النهائي في {v}{w} {when} بعد تسريب الأسئلة // أُلغي {when} امتحان {n} تلميذا في {v}{w} بسبب تسريب الأسئلة // حُرم {n} طالبا {when} من نتائج الامتحان في {v}{w} إثر تسرب الأسئلة
ar+ {n} طالبا أُقصوا من الامتحان النهائي في {v}{w} {when} بعد تسريب الأسئلة // امتحان {n} تلميذا في {v}{w} أُلغي {when} بسبب تسريب الأسئلة
ar* إقصاء {n} طالبا من الامتحان في {v}{w} // إلغاء امتحان {n} تلميذا في {v}{w}
ar- كان {n} طالبا في {v} يعرفون الأسئلة منذ الليلة السابقة // هناك {n} ورقة من {v} لن يصححها أحد
ar! تسريب الأسئلة: إقصاء {n} طالبا في {v} // إلغاء امتحان {n} تلميذا في {v}
== referees
en= {n} football referees in {v}{w} <were/may have been> suspended {when} for fixing matches // {n} referees of the {v} league{w} <were/may have been> barred {when} over rigged matches // the licences of {n} match officials in {v}{w} <were/may have been> withdrawn {when} for taking bribes
en* the suspension of {n} football referees in {v}{w} // the barring of {n} match officials in {v}{w} over rigged games
en- In {v}, {n} referees knew the score before kick-off // There are {n} whistles fewer in {v} as of today
en! {n} referees suspended in {v} match-fixing case // Rigged matches: {n} referees barred in {v}
fr= {n} arbitres de football de {v}{w} <ont été/auraient été> suspendus {when} pour des matchs truqués // {n} arbitres du championnat de {v}{w} <ont perdu/auraient perdu> leur licence {when} dans une affaire de corruption // les licences de {n} arbitres de {v}{w} <ont été/auraient été> retirées {when} pour des pots-de-vin
fr* la suspension de {n} arbitres de football à {v}{w} // le retrait de la licence de {n} arbitres à {v}{w}
fr- À {v}, {n} arbitres connaissaient le score avant le coup d'envoi // Il y a {n} sifflets de moins à {v} depuis aujourd'hui
fr! Matchs truqués : {n} arbitres suspendus à {v} // {n} arbitres de {v} perdent leur licence
ru= {n} футбольных арбитров в {vl}{w} {when} <отстранены/якобы отстранены> за договорные матчи // {when} в {vl}{w} <лишились/якобы лишились> лицензии {n} футбольных судей, бравших взятки // {n} судей местного чемпионата в {vl}{w} {when} <дисквалифицированы/якобы дисквалифицированы> из-за договорных игр
ru* об отстранении {n} футбольных арбитров в {vl}{w} // о дисквалификации {n} футбольных судей в {vl}{w}
ru- В {vl} {n} судей знали счёт ещё до свистка // С сегодняшнего дня в {vl} на {n} свистков меньше
ru! В {vl} отстранены {n} арбитров за договорные матчи // Договорные матчи: {n} судей в {vl} лишились лицензии
ar= أُوقف {n} حكم كرة قدم في {v}{w} {when} بسبب التلاعب بالمباريات // سُحبت رخص {n} حكما في {v}{w} {when} بعد قضية رشوة // استُبعد {n} حكما من دوري {v}{w} {when} بسبب مباريات مرتبة سلفا
ar+ {n} حكم كرة قدم في {v}{w} أُوقفوا {when} بسبب التلاعب بالمباريات // {n} حكما من دوري {v}{w} استُبعدوا {when} بسبب مباريات مرتبة سلفا
ar* إيقاف {n} حكم كرة قدم في {v}{w} // سحب رخص {n} حكما في {v}{w}
ar- كان {n} حكما في {v} يعرفون النتيجة قبل صافرة البداية // نقصت ملاعب {v} اليوم {n} صافرة
ar! التلاعب بالمباريات: إيقاف {n} حكما في {v} // سحب رخص {n} حكما في {v}
== greenhouse
en= {n} seasonal workers <were/may have been> found locked in a shed near {v}{w} {when} // {n} tomato pickers <were/may have been> freed {when} from a farm outside {v}{w} where their passports had been taken away // {n} farm hands <were/may have been> discovered {when} living without pay in greenhouses at {v}{w}
en* the discovery of {n} locked-up farm hands near {v}{w} // the freeing of {n} seasonal workers from a farm outside {v}{w}
en- Behind that door in {v} there were {n} people and one tap // In {v}, {n} pickers have not seen their passports since spring
en! {n} seasonal workers found locked up near {v} // {v}: {n} pickers freed from farm
fr= {n} saisonniers <ont été/auraient été> découverts {when} enfermés dans un hangar près de {v}{w} // {n} cueilleurs privés de leurs passeports <ont été/auraient été> libérés {when} d'une exploitation agricole de {v}{w} // {n} ouvriers agricoles <ont été/auraient été> trouvés {when} dans des serres de {v}{w}, sans salaire ni papiers
fr* la découverte de {n} saisonniers enfermés près de {v}{w} // la libération de {n} ouvriers agricoles à {v}{w}
fr- Derrière cette porte, à {v}, il y avait {n} personnes et un seul robinet // À {v}, {n} cueilleurs n'ont pas revu leur passeport depuis le printemps
fr! {n} saisonniers découverts enfermés près de {v} // {v} : {n} ouvriers agricoles libérés
ru= {n} сезонных рабочих {when} <найдены/якобы найдены> запертыми в сарае под {vi}{w} // на ферме под {vi}{w} {when} <освобождены/якобы освобождены> {n} сборщиков томатов, у которых отобрали паспорта // в теплицах близ {vg}{w} {when} <обнаружены/якобы обнаружены> {n} рабочих, которых держали без денег и документов
ru* об освобождении {n} сезонных рабочих на ферме под {vi}{w} // об обнаружении {n} запертых в сарае рабочих под {vi}{w}
ru- За этой дверью в {vl} было {n} человек и один кран // {n} сборщиков под {vi} не видели своих паспортов с весны
ru! Под {vi} освободили {n} сезонных рабочих // {n} рабочих нашли запертыми в сарае под {vi}
ar= عُثر على {n} عاملا موسميا محتجزين في مستودع قرب {v}{w} {when} // حُرّر {n} عاملا زراعيا {when} من مزرعة في ضواحي {v}{w} بعد مصادرة جوازاتهم // اكتُشف {n} عاملا بلا أجور ولا أوراق داخل بيوت زجاجية في {v}{w} {when}
ar+ {n} عاملا موسميا عُثر عليهم محتجزين في مستودع قرب {v}{w} {when} // {n} عاملا زراعيا حُرروا {when} من مزرعة في ضواحي {v}{w}
ar* العثور على {n} عاملا موسميا محتجزين قرب {v}{w} // تحرير {n} عاملا زراعيا في ضواحي {v}{w}
ar- كان خلف ذلك الباب في {v} {n} شخصا وصنبور واحد // لم ير {n} عاملا في {v} جوازاتهم منذ الربيع
ar! العثور على {n} عاملا محتجزين قرب {v} // {v}: تحرير {n} عاملا زراعيا
== blackout
en= {n} villages around {v}{w} <were/may have been> left without electricity {when} after a fire at a substation // a burnt transformer <cut/may have cut> off {n} villages near {v}{w} from the grid {when} // {when} the lights <went/may have gone> out in {n} villages around {v}{w}
en* the power cut in {n} villages around {v}{w} // a blackout in {n} villages near {v}{w}
en- There are {n} villages around {v} sitting in the dark // Near {v}, {n} villages have neither light nor water pumps
en! {n} villages around {v} without power // Substation fire in {v} leaves {n} villages in the dark
fr= {n} communes des environs de {v}{w} <ont été/auraient été> privées d'électricité {when} après l'incendie d'un transformateur // le courant <a été/aurait été> coupé {when} dans {n} villages autour de {v}{w} // {n} villages proches de {v}{w} <se sont retrouvés/se seraient retrouvés> dans le noir {when}
fr* la coupure de courant dans {n} villages autour de {v}{w} // la panne d'électricité dans {n} communes proches de {v}{w}
fr- Il y a {n} villages dans le noir autour de {v} // Près de {v}, {n} villages n'ont ni lumière ni eau
fr! {n} villages privés d'électricité autour de {v} // Incendie d'un transformateur à {v} : {n} communes dans le noir
ru= {n} деревень вокруг {vg}{w} {when} <остались/якобы остались> без света из-за пожара на подстанции // пожар на подстанции {when} <обесточил/якобы обесточил> {n} посёлков под {vi}{w} // {when} без электричества <остались/якобы остались> {n} сёл близ {vg}{w}
ru* об обесточивании {n} деревень вокруг {vg}{w} // об аварийном отключении {n} сёл близ {vg}{w}
ru- Вокруг {vg} {n} деревень сидят в темноте // Под {vi} {n} сёл без света и без воды
ru! {n} деревень вокруг {vg} остались без света // Пожар на подстанции обесточил {n} сёл близ {vg}
ar= انقطع التيار الكهربائي عن {n} قرية حول {v}{w} {when} بعد حريق في محطة تحويل // غرقت {n} قرية قرب {v}{w} في الظلام {when} // حُرمت {n} قرية في محيط {v}{w} من الكهرباء {when} إثر احتراق محول
ar+ {n} قرية حول {v}{w} انقطع عنها التيار الكهربائي {when} بعد حريق في محطة تحويل // {n} قرية قرب {v}{w} غرقت في الظلام {when}
ar* انقطاع الكهرباء عن {n} قرية حول {v}{w} // غرق {n} قرية قرب {v}{w} في الظلام
ar- حول {v} {n} قرية تجلس في العتمة // قرب {v} {n} قرية بلا نور وبلا ماء
ar! {n} قرية حول {v} بلا كهرباء // حريق محطة تحويل يغرق {n} قرية قرب {v} في الظلام
== cable
en= {n} tourists <spent/may have spent> a night stuck in the cable cars above {v}{w} {when} // {n} skiers <were/may have been> brought down on ropes {when} from the stalled cable car of {v}{w} // the cable car at {v}{w} <stopped/may have stopped> {when} with {n} passengers on board
en* the rescue of {n} tourists from the cable car at {v}{w} // the stalling of the {v} cable car{w} with {n} passengers
en- There were {n} people hanging over the valley in {v} // In {v}, {n} passengers waited in the wind for the ropes
en! {n} stuck overnight in {v} cable car // {v}: {n} passengers lowered on ropes from cable car
fr= {n} touristes <ont passé/auraient passé> la nuit bloqués dans le téléphérique de {v}{w} {when} // {n} skieurs <ont été/auraient été> descendus à la corde {when} du téléphérique de {v}{w}, en panne // le téléphérique de {v}{w} <s'est arrêté/se serait arrêté> {when} avec {n} passagers à bord
fr* le sauvetage de {n} touristes bloqués dans le téléphérique de {v}{w} // l'arrêt du téléphérique de {v}{w} avec {n} passagers
fr- À {v}, {n} personnes étaient suspendues au-dessus de la vallée // À {v}, {n} passagers ont attendu les cordes en plein vent
fr! {n} touristes bloqués dans le téléphérique de {v} // Téléphérique de {v} : {n} passagers descendus à la corde
ru= {n} туристов {when} <провели/якобы провели> ночь в остановившихся кабинах канатной дороги в {vl}{w} // с канатной дороги в {vl}{w} {when} <сняли/якобы сняли> {n} лыжников // внутри вставших кабин канатной дороги в {vl}{w} {when} <оказались/якобы оказались> {n} пассажиров
ru* о спасении {n} туристов с канатной дороги в {vl}{w} // об эвакуации {n} пассажиров канатной дороги в {vl}{w}
ru- В {vl} {n} человек висели над долиной // {n} пассажиров в {vl} ждали верёвок на ветру
ru! {n} туристов застряли на канатной дороге в {vl} // В {vl} с канатной дороги сняли {n} пассажиров
ar= قضى {n} سائحا ليلتهم عالقين في تلفريك {v}{w} {when} // أُنزل {n} متزلجا بالحبال {when} من تلفريك {v}{w} المتعطل // توقف تلفريك {v}{w} {when} وعلى متنه {n} راكبا
ar+ {n} سائحا قضوا ليلتهم عالقين في تلفريك {v}{w} {when} // {n} متزلجا أُنزلوا بالحبال {when} من تلفريك {v}{w} المتعطل
ar* إنقاذ {n} سائحا علقوا في تلفريك {v}{w} // توقف تلفريك {v}{w} وعلى متنه {n} راكبا
ar- كان في {v} {n} شخصا معلقين فوق الوادي // انتظر {n} راكبا الحبال وسط الريح في {v}
ar! {n} سائحا عالقون في تلفريك {v} // إنقاذ {n} راكبا من تلفريك {v}
== quashed
en= {n} convictions <were/may have been> quashed {when} in {v}{w} because a laboratory had falsified tests // the court in {v}{w} <overturned/may have overturned> {n} drug sentences {when} over forged laboratory results // {n} judgments <were/may have been> set aside {when} in {v}{w} after tests proved false
en* the quashing of {n} convictions in {v}{w} // the overturning of {n} drug sentences in {v}{w}
en- In {v}, {n} judgments rest on tests that nobody ever made // There are {n} files from {v} that must be opened again
en! {n} convictions quashed in {v} // {v} laboratory scandal: {n} sentences overturned
fr= {n} condamnations <ont été/auraient été> annulées {when} à {v}{w} en raison d'analyses falsifiées // la justice <a cassé/aurait cassé> {n} jugements rendus à {v}{w}, {when}, en raison de fausses analyses // {n} peines <ont été/auraient été> effacées {when} à {v}{w} parce qu'un laboratoire avait truqué ses tests
fr* l'annulation de {n} condamnations à {v}{w} // la cassation de {n} jugements à {v}{w}
fr- À {v}, {n} jugements reposent sur des analyses que personne n'a faites // Il y a {n} dossiers de {v} à rouvrir
fr! {n} condamnations annulées à {v} // Analyses truquées à {v} : {n} jugements cassés
ru= {n} приговоров {when} <отменены/якобы отменены> в {vl}{w} из-за поддельных экспертиз // суд в {vl}{w} {when} <отменил/якобы отменил> {n} приговоров, основанных на фальшивых анализах // {when} в {vl}{w} <аннулированы/якобы аннулированы> {n} судебных решений после скандала в лаборатории
ru* об отмене {n} приговоров в {vl}{w} // о пересмотре {n} судебных решений в {vl}{w}
ru- В {vl} {n} приговоров держатся на анализах, которых никто не делал // {n} дел из {vg} придётся открыть заново
ru! В {vl} отменены {n} приговоров // Поддельные экспертизы в {vl}: отменены {n} приговоров
ar= أُلغي {n} حكما قضائيا في {v}{w} {when} بسبب تحاليل مزورة // نقضت المحكمة في {v}{w} {n} حكما {when} بعدما تبين أن مختبرا زوّر فحوصه // أُبطلت {n} إدانة {when} في {v}{w} بعد فضيحة المختبر
ar+ {n} حكما قضائيا في {v}{w} أُلغيت {when} بسبب تحاليل مزورة // {n} إدانة في {v}{w} أُبطلت {when} بعد فضيحة المختبر
ar* إلغاء {n} حكما قضائيا في {v}{w} // نقض {n} حكما في {v}{w}
ar- في {v} {n} حكما بُنيت على تحاليل لم يجرها أحد // هناك {n} ملفا من {v} يجب أن تفتح من جديد
ar! إلغاء {n} حكما قضائيا في {v} // فضيحة المختبر في {v}: إبطال {n} إدانة
== measles
en= {n} schoolchildren in {v}{w} <fell/may have fallen> ill with measles {when} // {n} cases of measles <were/may have been> recorded at the schools of {v}{w} {when} // measles <struck/may have struck> {n} children in {v}{w} {when}
en* an outbreak of measles among {n} schoolchildren in {v}{w} // the infection of {n} children with measles in {v}{w}
en- In {v}, {n} children are down with measles // There are {n} empty chairs in the classrooms of {v} because of measles
en! {n} children in {v} catch measles // Measles in {v}: {n} cases in schools
fr= {n} cas de rougeole <ont été/auraient été> recensés {when} dans les écoles de {v}{w} // {n} écoliers de {v}{w} <ont contracté/auraient contracté> la rougeole {when} // la rougeole <a touché/aurait touché> {n} enfants à {v}{w} {when}
fr* la contamination de {n} écoliers par la rougeole à {v}{w} // l'apparition de {n} cas de rougeole à {v}{w}
fr- À {v}, {n} enfants sont au lit avec la rougeole // Il y a {n} chaises vides dans les classes de {v} à cause de la rougeole
fr! Rougeole : {n} écoliers malades à {v} // {n} cas de rougeole dans les écoles de {v}
ru= корью {when} <заболели/якобы заболели> {n} школьников в {vl}{w} // в школах {vg}{w} {when} <выявлены/якобы выявлены> {n} случаев кори // {n} детей в {vl}{w} {when} <слегли/якобы слегли> с корью
ru* о вспышке кори среди {n} школьников в {vl}{w} // о заболевании корью {n} детей в {vl}{w}
ru- В {vl} {n} детей лежат с корью // В классах {vg} из-за кори пустуют {n} стульев
ru! В {vl} корью заболели {n} школьников // {n} случаев кори выявлены в школах {vg}
ar= أصيب {n} تلميذا بالحصبة في {v}{w} {when} // سُجّلت {n} إصابة بالحصبة في مدارس {v}{w} {when} // أصابت الحصبة {n} طفلا في {v}{w} {when}
ar+ {n} تلميذا أصيبوا بالحصبة في {v}{w} {when} // {n} إصابة بالحصبة سُجلت في مدارس {v}{w} {when}
ar* إصابة {n} تلميذا بالحصبة في {v}{w} // تسجيل {n} إصابة بالحصبة في مدارس {v}{w}
ar- في {v} {n} طفلا طريحو الفراش بسبب الحصبة // هناك {n} كرسيا فارغا في صفوف {v} بسبب الحصبة
ar! الحصبة تصيب {n} تلميذا في {v} // تسجيل {n} إصابة بالحصبة في مدارس {v}
"""

# Kinds whose numbers are hundreds.
LARGE = "quashed"
# Who may know of a kind of event.
KNOWS = """
escape: guard insider lawyer unionist prisons prosecutors memo film own medium
ballots: observer insider deputy commission watchdog ruling memo own medium
trawlers: sailor skipper coastguard unionist police film report own medium
hack: technician doctor researcher health police memo own medium
fakes: employee historian culture prosecutors report insider mayor own medium
exam: teacher headteacher education parents letter deputy insider own medium
referees: clubman leaguepres federation prosecutors report insider lawyer own medium
greenhouse: worker inspectorate aid unionist police film own medium
blackout: technician gridfirm mayor unionist film report own medium
cable: skier rescue mayor technician film report own medium
quashed: judicial lawyer appeals ruling prosecutors deputy own medium
measles: doctor epidemiologist health teacher letter mayor own medium
"""

# role | kind | how | English first; again | French | its gender | Russian | genitive | accusative | gender | Arabic | gender | names | where, in Russian
SOURCES = """
insider | anonymous | say | a source close to the investigation; the source | une source proche de l'enquête; cette source | f | источник, близкий к следствию,; источник | источника, близкого к следствию, | источник, близкий к следствию, | m | مصدر مقرب من التحقيق; المصدر | m | source close to the investigation;source close to the inquiry;proche de l'enquête;близкий к следствию;источник;مصدر مقرب من التحقيق;مصدر
guard | anonymous | say | (a prison guard/a guard at the prison); the guard | un surveillant de la prison; le surveillant | m | (один из надзирателей/сотрудник колонии); собеседник | (одного из надзирателей/сотрудника колонии) | (одного из надзирателей/сотрудника колонии) | m | (أحد حراس السجن/حارس في السجن); الحارس | m | guard;surveillant;надзирател;сотрудник колонии;حراس السجن;حارس
observer | anonymous | say | (a polling station worker/one of the vote counters); the poll worker | un assesseur d'un bureau de vote; l'assesseur | m | (член одной из участковых комиссий/один из счётчиков голосов); собеседник | (члена одной из участковых комиссий/одного из счётчиков голосов) | (члена одной из участковых комиссий/одного из счётчиков голосов) | m | (موظف في أحد مكاتب الاقتراع/أحد القائمين على الفرز); الموظف | m | poll worker;polling station worker;vote counter;assesseur;член одной из участковых;счётчиков голосов;موظف في أحد مكاتب;القائمين على الفرز;موظف
sailor | anonymous | say | (a member of one of the crews/a deckhand on one of the boats); the sailor | un membre de l'un des équipages; le marin | m | (матрос одного из судов/один из матросов); матрос | (матроса одного из судов/одного из матросов) | (матроса одного из судов/одного из матросов) | m | (أحد أفراد الطواقم/بحار من أحد المراكب); البحار | m | crew;deckhand;sailor;équipage;marin;матрос;أفراد الطواقم;بحار
technician | anonymous | say | (a technician who works at the site/a technician on duty that day); the technician | un technicien présent sur place; le technicien | m | (дежурный техник/техник, работающий на объекте,); техник | (дежурного техника/техника, работающего на объекте,) | (дежурного техника/техника, работающего на объекте,) | m | (فني يعمل في الموقع/أحد الفنيين المناوبين); الفني | m | technician;technicien;техник;فني;الفنيين
doctor | anonymous | say | (a hospital doctor/a doctor at the hospital); the doctor | une médecin de l'hôpital; la médecin | f | врач больницы; врач | врача больницы | врача больницы | f | (طبيبة في المستشفى/إحدى طبيبات المستشفى); الطبيبة | f | doctor;médecin;врач;طبيب
employee | anonymous | say | (a museum employee/a museum attendant); the employee | une employée du musée; l'employée | f | (сотрудница музея/одна из смотрительниц музея); сотрудница | (сотрудницы музея/одной из смотрительниц музея) | (сотрудницу музея/одну из смотрительниц музея) | f | (موظفة في المتحف/إحدى موظفات المتحف); الموظفة | f | museum employee;museum attendant;employée du musée;сотрудниц;смотрительниц;موظفة;موظفات
teacher | anonymous | say | (a teacher at one of the schools/a local teacher); the teacher | (une enseignante/une professeure de la ville); l'enseignante | f | (учительница одной из школ/одна из учительниц); учительница | (учительницы одной из школ/одной из учительниц) | (учительницу одной из школ/одну из учительниц) | f | (معلمة في إحدى المدارس/إحدى المعلمات); المعلمة | f | teacher;enseignant;professeure;учительниц;معلمة;المعلمات
clubman | anonymous | say | (a club official/an official of one of the clubs); the official | un dirigeant de club; le dirigeant | m | (функционер одного из клубов/один из руководителей клуба); функционер | (функционера одного из клубов/одного из руководителей клуба) | (функционера одного из клубов/одного из руководителей клуба) | m | (إداري في أحد الأندية/مسؤول في أحد الأندية); المسؤول | m | club official;official;dirigeant;функционер;руководител;إداري;مسؤول
worker | anonymous | say | (one of the workers/a picker who had been there since spring); the worker | (l'un des ouvriers/un ouvrier de l'exploitation); l'ouvrier | m | (один из рабочих/рабочий этой фермы); рабочий | (одного из рабочих/рабочего этой фермы) | (одного из рабочих/рабочего этой фермы) | m | (أحد العمال/عامل في المزرعة); العامل | m | worker;picker;ouvrier;рабочи;العمال;عامل
skier | anonymous | say | (one of the passengers/a skier who was on board); the passenger | (une passagère/l'une des passagères); la passagère | f | (одна из пассажирок/пассажирка одной из кабин); пассажирка | (одной из пассажирок/пассажирки одной из кабин) | (одну из пассажирок/пассажирку одной из кабин) | f | (إحدى الراكبات/راكبة كانت على متن التلفريك); الراكبة | f | passenger;skier;passagère;пассажирк;راكبة;الراكبات
judicial | anonymous | say | (a judicial source/a source at the court); the source | (une source judiciaire/une source au tribunal); la source | f | (источник в судебной системе/источник в суде); источник | (источника в судебной системе/источника в суде) | (источник в судебной системе/источник в суде) | m | (مصدر قضائي/مصدر في المحكمة); المصدر | m | judicial source;court source;source at the court;source judiciaire;source au tribunal;источник;مصادر قضائية;مصدر
lawyer | person | say | defence lawyer {p}; {last} | l'avocat[/e] {p}; {last} | p | адвокат {p}; {last} | адвоката {pg} | адвоката {pa} | p | المحامي[/ة] {p}; {last} | p | -
unionist | person | say | union leader {p}; {last} | [le/la] responsable syndical[/e] {p}; {last} | p | [глава/глава] профсоюза {p}; {last} | главы профсоюза {pg} | главу профсоюза {pa} | p | رئيس[/ة] النقابة {p}; {last} | p | -
deputy | person | say | opposition MP {p}; {last} | [le/la] député[/e] d'opposition {p}; {last} | p | депутат от оппозиции {p}; {last} | депутата от оппозиции {pg} | депутата от оппозиции {pa} | p | النائب[/ة] المعارض[/ة] {p}; {last} | p | -
skipper | person | say | fishing captain {p}; {last} | [le patron pêcheur/la patronne de pêche] {p}; {last} | p | капитан рыболовного судна {p}; {last} | капитана рыболовного судна {pg} | капитана рыболовного судна {pa} | p | [القبطان/القبطانة] {p}; {last} | p | -
historian | person | say | art historian {p}; {last} | l'historien[/ne] de l'art {p}; {last} | p | искусствовед {p}; {last} | искусствоведа {pg} | искусствоведа {pa} | p | [مؤرخ/مؤرخة] الفن {p}; {last} | p | -
headteacher | person | say | headteacher {p}; {last} | [le proviseur/la proviseure] {p}; {last} | p | [директор/директор] школы {p}; {last} | директора школы {pg} | директора школы {pa} | p | [مدير/مديرة] المدرسة {p}; {last} | p | -
mayor | person | say | the town's mayor, {p},; {last} | [le/la] maire, {p},; {last} | p | мэр города {p}; {last} | мэра города {pg} | мэра города {pa} | p | [رئيس/رئيسة] البلدية {p}; {last} | p | -
leaguepres | person | say | league president {p}; {last} | [le président/la présidente] de la ligue, {p},; {last} | p | президент лиги {p}; {last} | президента лиги {pg} | президента лиги {pa} | p | [رئيس/رئيسة] الرابطة {p}; {last} | p | -
epidemiologist | person | say | epidemiologist {p}; {last} | l'épidémiologiste {p}; {last} | p | эпидемиолог {p}; {last} | эпидемиолога {pg} | эпидемиолога {pa} | p | [خبير/خبيرة] الأوبئة {p}; {last} | p | -
researcher | person | say | computer security expert {p}; {last} | [l'expert/l'experte] en sécurité informatique {p}; {last} | p | специалист по компьютерной безопасности {p}; {last} | специалиста по компьютерной безопасности {pg} | специалиста по компьютерной безопасности {pa} | p | [خبير/خبيرة] أمن المعلومات {p}; {last} | p | -
prosecutors | body | state | the prosecutor's office; the prosecutor's office | le parquet; le parquet | m | прокуратура; прокуратура | прокуратуры | прокуратуру | f | النيابة العامة; النيابة | f | prosecutor;parquet;прокурат;النيابة | в прокуратуре
prosecutors | body | say | prosecutor's office [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du parquet, {p},; {last} | p | [представитель/представительница] прокуратуры {p}; {last} | [представителя/представительницы] прокуратуры {pg} | [представителя/представительницу] прокуратуры {pa} | p | [المتحدث/المتحدثة] باسم النيابة العامة {p}; {last} | p | prosecutor | в прокуратуре
prisons | body | state | the prison service; the prison service | l'administration pénitentiaire; l'administration | f | служба исполнения наказаний; служба | службы исполнения наказаний | службу исполнения наказаний | f | إدارة السجون; الإدارة | f | prison service;administration pénitentiaire;исполнения наказаний;إدارة السجون | в службе исполнения наказаний
prisons | body | say | prison service [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de l'administration pénitentiaire, {p},; {last} | p | [представитель/представительница] службы исполнения наказаний {p}; {last} | [представителя/представительницы] службы исполнения наказаний {pg} | [представителя/представительницу] службы исполнения наказаний {pa} | p | [المتحدث/المتحدثة] باسم إدارة السجون {p}; {last} | p | prison service | в службе исполнения наказаний
commission | body | state | the electoral commission; the commission | la commission électorale; la commission | f | избирательная комиссия; комиссия | избирательной комиссии | избирательную комиссию | f | اللجنة الانتخابية; اللجنة | f | electoral commission;election commission;commission électorale;избирательная комиссия;избирательной комиссии;избирком;اللجنة الانتخابية | в избирательной комиссии
commission | body | say | electoral commission [chairman/chairwoman] {p}; {last} | [le président/la présidente] de la commission électorale, {p},; {last} | p | [председатель/председатель] избирательной комиссии {p}; {last} | председателя избирательной комиссии {pg} | председателя избирательной комиссии {pa} | p | [رئيس/رئيسة] اللجنة الانتخابية {p}; {last} | p | commission | в избирательной комиссии
coastguard | body | state | the coast guard; the coast guard | la garde côtière; la garde côtière | f | береговая охрана; береговая охрана | береговой охраны | береговую охрану | f | خفر السواحل; خفر السواحل | m | coast guard;coastguard;garde côtière;береговая охрана;береговой охраны;خفر السواحل | в береговой охране
coastguard | body | say | coast guard [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de la garde côtière, {p},; {last} | p | [представитель/представительница] береговой охраны {p}; {last} | [представителя/представительницы] береговой охраны {pg} | [представителя/представительницу] береговой охраны {pa} | p | [الناطق/الناطقة] باسم خفر السواحل {p}; {last} | p | coast guard | в береговой охране
health | body | state | the health ministry; the ministry | le ministère de la Santé; le ministère | m | министерство здравоохранения; министерство | министерства здравоохранения | министерство здравоохранения | n | وزارة الصحة; الوزارة | f | health ministry;ministry of health;ministère de la santé;министерство здравоохранения;министерства здравоохранения;минздрав;وزارة الصحة | в министерстве здравоохранения
health | body | say | health ministry [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du ministère de la Santé, {p},; {last} | p | [представитель/представительница] министерства здравоохранения {p}; {last} | [представителя/представительницы] министерства здравоохранения {pg} | [представителя/представительницу] министерства здравоохранения {pa} | p | [المتحدث/المتحدثة] باسم وزارة الصحة {p}; {last} | p | health ministry | в министерстве здравоохранения
education | body | state | the education ministry; the ministry | le ministère de l'Éducation; le ministère | m | министерство образования; министерство | министерства образования | министерство образования | n | وزارة التربية; الوزارة | f | education ministry;ministry of education;ministère de l'éducation;министерство образования;министерства образования;минобр;وزارة التربية | в министерстве образования
education | body | say | education ministry [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du ministère de l'Éducation, {p},; {last} | p | [представитель/представительница] министерства образования {p}; {last} | [представителя/представительницы] министерства образования {pg} | [представителя/представительницу] министерства образования {pa} | p | [المتحدث/المتحدثة] باسم وزارة التربية {p}; {last} | p | education ministry | в министерстве образования
culture | body | state | the culture ministry; the ministry | le ministère de la Culture; le ministère | m | министерство культуры; министерство | министерства культуры | министерство культуры | n | وزارة الثقافة; الوزارة | f | culture ministry;ministry of culture;ministère de la culture;министерство культуры;министерства культуры;минкульт;وزارة الثقافة | в министерстве культуры
culture | body | say | culture ministry [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du ministère de la Culture, {p},; {last} | p | [представитель/представительница] министерства культуры {p}; {last} | [представителя/представительницы] министерства культуры {pg} | [представителя/представительницу] министерства культуры {pa} | p | [المتحدث/المتحدثة] باسم وزارة الثقافة {p}; {last} | p | culture ministry | в министерстве культуры
gridfirm | body | state | the power company {firm}; the company | la compagnie d'électricité {firm}; la compagnie | f | энергетическая компания {firm}; компания | энергетической компании {firm} | энергетическую компанию {firm} | f | شركة الكهرباء {firm}; الشركة | f | {firm} | в энергетической компании {firm}
gridfirm | body | say | {p}, [spokesman/spokeswoman] for the power company {firm},; {last} | [le/la] porte-parole de la compagnie d'électricité {firm}, {p},; {last} | p | [представитель/представительница] энергетической компании {firm} {p}; {last} | [представителя/представительницы] энергетической компании {firm} {pg} | [представителя/представительницу] энергетической компании {firm} {pa} | p | [المتحدث/المتحدثة] باسم شركة الكهرباء {firm} {p}; {last} | p | {firm} | в энергетической компании {firm}
federation | body | state | the football federation; the federation | la fédération de football; la fédération | f | федерация футбола; федерация | федерации футбола | федерацию футбола | f | اتحاد كرة القدم; الاتحاد | m | football federation;fédération de football;федераци;اتحاد كرة القدم | в федерации футбола
federation | body | say | football federation [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de la fédération de football, {p},; {last} | p | [представитель/представительница] федерации футбола {p}; {last} | [представителя/представительницы] федерации футбола {pg} | [представителя/представительницу] федерации футбола {pa} | p | [الناطق/الناطقة] باسم اتحاد كرة القدم {p}; {last} | p | football federation | в федерации футбола
inspectorate | body | state | the labour inspectorate; the inspectorate | l'inspection du travail; l'inspection | f | трудовая инспекция; инспекция | трудовой инспекции | трудовую инспекцию | f | مفتشية العمل; المفتشية | f | labour inspectorate;inspection du travail;трудовая инспекция;трудовой инспекции;مفتشية العمل | в трудовой инспекции
inspectorate | body | say | chief labour inspector {p}; {last} | [le directeur/la directrice] de l'inspection du travail, {p},; {last} | p | [начальник/начальница] трудовой инспекции {p}; {last} | [начальника/начальницы] трудовой инспекции {pg} | [начальника/начальницу] трудовой инспекции {pa} | p | [مدير/مديرة] مفتشية العمل {p}; {last} | p | labour inspector | в трудовой инспекции
watchdog | body | state | the observer group Clear Count; the group | l'association d'observateurs Compte clair; l'association | f | организация наблюдателей «Ясный счёт»; организация | организации наблюдателей «Ясный счёт» | организацию наблюдателей «Ясный счёт» | f | جمعية المراقبين «الفرز الواضح»; الجمعية | f | Clear Count;Compte clair;Ясный счёт;الفرز الواضح | в организации наблюдателей «Ясный счёт»
watchdog | body | say | {p}, who heads the observer group Clear Count,; {last} | {p}, qui dirige l'association d'observateurs Compte clair,; {last} | p | [руководитель/руководительница] организации наблюдателей «Ясный счёт» {p}; {last} | [руководителя/руководительницы] организации наблюдателей «Ясный счёт» {pg} | [руководителя/руководительницу] организации наблюдателей «Ясный счёт» {pa} | p | [رئيس/رئيسة] جمعية المراقبين «الفرز الواضح» {p}; {last} | p | Clear Count | в организации наблюдателей «Ясный счёт»
aid | body | state | the charity Open Gate; the charity | l'association Portail ouvert; l'association | f | благотворительная организация «Открытые ворота»; организация | благотворительной организации «Открытые ворота» | благотворительную организацию «Открытые ворота» | f | جمعية «البوابة المفتوحة» الخيرية; الجمعية | f | Open Gate;Portail ouvert;Открытые ворота;البوابة المفتوحة | в благотворительной организации «Открытые ворота»
aid | body | say | {p} of the charity Open Gate; {last} | {p}, de l'association Portail ouvert,; {last} | p | [сотрудник/сотрудница] благотворительной организации «Открытые ворота» {p}; {last} | [сотрудника/сотрудницы] благотворительной организации «Открытые ворота» {pg} | [сотрудника/сотрудницу] благотворительной организации «Открытые ворота» {pa} | p | [الناشط/الناشطة] في جمعية «البوابة المفتوحة» الخيرية {p}; {last} | p | Open Gate | в благотворительной организации «Открытые ворота»
rescue | body | state | the mountain rescue service; the rescue service | le secours en montagne; le secours en montagne | m | горноспасательная служба; служба | горноспасательной службы | горноспасательную службу | f | مصلحة الإنقاذ الجبلي; المصلحة | f | mountain rescue;rescue service;secours en montagne;горноспасательн;الإنقاذ الجبلي | в горноспасательной службе
rescue | body | say | mountain rescue chief {p}; {last} | [le chef/la cheffe] du secours en montagne, {p},; {last} | p | [начальник/начальница] горноспасательной службы {p}; {last} | [начальника/начальницы] горноспасательной службы {pg} | [начальника/начальницу] горноспасательной службы {pa} | p | [قائد/قائدة] مصلحة الإنقاذ الجبلي {p}; {last} | p | mountain rescue | в горноспасательной службе
appeals | body | state | the court of appeal; the court | la cour d'appel; la cour | f | апелляционный суд; суд | апелляционного суда | апелляционный суд | m | محكمة الاستئناف; المحكمة | f | court of appeal;appeal court;appeals court;cour d'appel;апелляционн;محكمة الاستئناف | в апелляционном суде
appeals | body | say | court of appeal [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de la cour d'appel, {p},; {last} | p | [пресс-секретарь/пресс-секретарь] апелляционного суда {p}; {last} | пресс-секретаря апелляционного суда {pg} | пресс-секретаря апелляционного суда {pa} | p | [الناطق/الناطقة] باسم محكمة الاستئناف {p}; {last} | p | court of appeal | в апелляционном суде
police | body | state | the regional police department; the police department | la police régionale; la police | f | областная полиция; полиция | областной полиции | областную полицию | f | شرطة المنطقة; الشرطة | f | police;полици;شرطة;الشرطة | в областной полиции
police | body | say | police [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de la police régionale, {p},; {last} | p | [представитель/представительница] областной полиции {p}; {last} | [представителя/представительницы] областной полиции {pg} | [представителя/представительницу] областной полиции {pa} | p | [المتحدث/المتحدثة] باسم شرطة المنطقة {p}; {last} | p | police | в областной полиции
parents | body | state | the parents' association; the association | l'association de parents d'élèves; l'association | f | ассоциация родителей; ассоциация | ассоциации родителей | ассоциацию родителей | f | رابطة أولياء الأمور; الرابطة | f | parents' association;association de parents;ассоциация родителей;ассоциации родителей;أولياء الأمور | в ассоциации родителей
parents | body | say | {p}, who chairs the parents' association,; {last} | [le président/la présidente] de l'association de parents d'élèves, {p},; {last} | p | [председатель/председатель] ассоциации родителей {p}; {last} | председателя ассоциации родителей {pg} | председателя ассоциации родителей {pa} | p | [رئيس/رئيسة] رابطة أولياء الأمور {p}; {last} | p | parents' association | в ассоциации родителей
memo | paper | doc | an internal memo; the memo | une note interne; la note | f | внутренняя записка; записка | внутренней записки | внутреннюю записку | f | مذكرة داخلية; المذكرة | f | memo;note interne;записк;مذكرة | во внутренней записке
report | paper | doc | a confidential inspection report; the report | un rapport d'inspection confidentiel; le rapport | m | закрытый доклад инспекторов; доклад | закрытого доклада инспекторов | закрытый доклад инспекторов | m | تقرير تفتيش سري; التقرير | m | inspection report;rapport d'inspection;доклад;تقرير | в закрытом докладе инспекторов
letter | paper | doc | a letter to heads of department; the letter | un courrier adressé aux chefs de service; le courrier | m | письмо начальникам отделов; письмо | письма начальникам отделов | письмо начальникам отделов | n | رسالة موجهة إلى رؤساء الأقسام; الرسالة | f | letter;courrier;lettre;письм;رسالة | в письме начальникам отделов
ruling | paper | doc | an unpublished court ruling; the ruling | un jugement non publié; le jugement | m | неопубликованное решение суда; решение | неопубликованного решения суда | неопубликованное решение суда | n | حكم قضائي غير منشور; الحكم | m | court ruling;ruling;jugement;решени;حكم قضائي | в неопубликованном решении суда
film | footage | film | (a surveillance video/a video shot on a mobile phone); the video | (une vidéo de surveillance/une vidéo tournée au téléphone); la vidéo | f | (запись камеры наблюдения/запись, снятая на телефон,); запись | (записи камеры наблюдения/записи, снятой на телефон,) | (запись камеры наблюдения/запись, снятую на телефон,) | f | (تسجيل كاميرا مراقبة/تسجيل صُوّر بهاتف محمول); التسجيل | m | video;footage;vidéo;запись;записи;видео;تسجيل;فيديو | на записи
denier | body | state | the regional governor's office; the governor's office | la préfecture de région; la préfecture | f | администрация губернатора; администрация | администрации губернатора | администрацию губернатора | f | ديوان المحافظ; الديوان | m | - | в администрации губернатора
denier | body | state | the government press service; the press service | le service de presse du gouvernement; le service de presse | m | пресс-служба правительства; пресс-служба | пресс-службы правительства | пресс-службу правительства | f | المكتب الإعلامي للحكومة; المكتب | m | - | в пресс-службе правительства
denier | body | state | the prime minister's office; the prime minister's office | le cabinet du Premier ministre; le cabinet | m | канцелярия премьер-министра; канцелярия | канцелярии премьер-министра | канцелярию премьер-министра | f | مكتب رئيس الوزراء; المكتب | m | - | в канцелярии премьер-министра
denier | person | say | government spokesman Aldric Venn; Venn | le porte-parole du gouvernement, Aldric Venn,; Venn | m | пресс-секретарь правительства Олдрик Венн; Венн | пресс-секретаря правительства Олдрика Венна | пресс-секретаря правительства Олдрика Венна | m | الناطق باسم الحكومة ألدريك فين; فين | m | - | в правительстве
denier | person | say | interior minister Solveig Harrane; Harrane | la ministre de l'Intérieur, Solveig Harrane,; Harrane | f | министр внутренних дел Сольвейг Харран; Харран | министра внутренних дел Сольвейг Харран | министра внутренних дел Сольвейг Харран | f | وزيرة الداخلية سولفيغ هاران; هاران | f | - | в министерстве внутренних дел
"""

# Latin | Russian | genitive | accusative | Arabic | gender
PERSONS = """
Ilvar Denkson | Ильвар Денксон | Ильвара Денксона | Ильвара Денксона | إلفار دنكسون | m
Maren Askelund | Марен Аскелунн | Марен Аскелунн | Марен Аскелунн | مارين أسكلوند | f
Tomaz Verhei | Томаз Верхей | Томаза Верхея | Томаза Верхея | توماز فيرهاي | m
Salima Ouhadi | Салима Ухади | Салимы Ухади | Салиму Ухади | سليمة أوحادي | f
Petr Halanek | Петр Галанек | Петра Галанека | Петра Галанека | بيتر هالانيك | m
Corinne Desval | Корин Деваль | Корин Деваль | Корин Деваль | كورين ديفال | f
Anton Gribalov | Антон Грибалов | Антона Грибалова | Антона Грибалова | أنطون غريبالوف | m
Yelena Ruzavina | Елена Рузавина | Елены Рузавиной | Елену Рузавину | يلينا روزافينا | f
Nabil Sarkawi | Набиль Саркави | Набиля Саркави | Набиля Саркави | نبيل سركاوي | m
Owen Tarrick | Оуэн Таррик | Оуэна Таррика | Оуэна Таррика | أوين تاريك | m
Leila Benarfa | Лейла Бенарфа | Лейлы Бенарфы | Лейлу Бенарфу | ليلى بنعرفة | f
Ruta Kalvene | Рута Кальвене | Руты Кальвене | Руту Кальвене | روتا كالفيني | f
Marcel Joubrac | Марсель Жубрак | Марселя Жубрака | Марселя Жубрака | مارسيل جوبراك | m
Dmitri Sosnin | Дмитрий Соснин | Дмитрия Соснина | Дмитрия Соснина | دميتري سوسنين | m
Huda Mansali | Худа Мансали | Худы Мансали | Худу Мансали | هدى منسالي | f
Karl Brennhof | Карл Бреннхоф | Карла Бреннхофа | Карла Бреннхофа | كارل برينهوف | m
"""

# Latin | Russian | locative | genitive | Arabic | instrumental
VILLAGES = """
Tarvelo | Тарвело | Тарвело | Тарвело | تارفيلو | Тарвело
Skelmora | Скельмора | Скельморе | Скельморы | سكيلمورا | Скельморой
Ostrena | Острена | Острене | Острены | أوسترينا | Остреной
Bramgard | Брамгард | Брамгарде | Брамгарда | برامغارد | Брамгардом
Vilsund | Вильсунд | Вильсунде | Вильсунда | فيلسوند | Вильсундом
Karsova | Карсова | Карсове | Карсовы | كارسوفا | Карсовой
Lumenka | Луменка | Луменке | Луменки | لومينكا | Луменкой
Dorvish | Дорвиш | Дорвише | Дорвиша | دورفيش | Дорвишем
Merinac | Меринак | Меринаке | Меринака | ميريناك | Меринаком
Zelbrun | Зельбрун | Зельбруне | Зельбруна | زيلبرون | Зельбруном
Halvesta | Хальвеста | Хальвесте | Хальвесты | هالفيستا | Хальвестой
Tomirel | Томирель | Томиреле | Томиреля | توميريل | Томирелем
Gravella | Гравелла | Гравелле | Гравеллы | غرافيلا | Гравеллой
Pelorin | Пелорин | Пелорине | Пелорина | بيلورين | Пелорином
Ruskeda | Рускеда | Рускеде | Рускеды | روسكيدا | Рускедой
Navrit | Наврит | Наврите | Наврита | نافريت | Навритом
"""

REGIONS = """
eastern Latvia | l'est de la Lettonie | востоке Латвии | شرقي لاتفيا
northern Bulgaria | le nord de la Bulgarie | севере Болгарии | شمالي بلغاريا
southern Norway | le sud de la Norvège | юге Норвегии | جنوبي النرويج
western Georgia | l'ouest de la Géorgie | западе Грузии | غربي جورجيا
northern Tunisia | le nord de la Tunisie | севере Туниса | شمالي تونس
southern Slovenia | le sud de la Slovénie | юге Словении | جنوبي سلوفينيا
eastern Romania | l'est de la Roumanie | востоке Румынии | شرقي رومانيا
northern Chile | le nord du Chili | севере Чили | شمالي تشيلي
"""

FIRMS = """
Voltane | Voltane | «Вольтан» | فولتان
Heliora | Heliora | «Гелиора» | هيليورا
Enerdal | Enerdal | «Энердаль» | إنيردال
Luxmar | Luxmar | «Люксмар» | لوكسمار
"""

# Ways to tell it by what the page has: a block may hold for a kind of source (``:``), a role (``@``) or, alone, for a voice (``!``).
FRAMES = """
== speak
en {S} said {pub} that {c}. // {C}, according to {s}. // According to {s}, {c}. // {C}, {s} said {pub}. // {C}, says {s}. // By the account of {s}, {c}. // If {s} is to be believed, {c}. // "{Q}," said {s}.
en "{Q}," {s} told reporters {pub}. // {S} confirmed {x}. // {S} spoke {pub} of {x}. // The news came from {s}: {c}. // {C}. That is the account given {pub} by {s}. // In the words of {s}, "{q}". // Word of {x} came {pub} from {s}. // {S} revealed {pub} that {c}.
en It was {s} who disclosed {x}. // {X} was made public {pub} by {s}. // "{Q}": with these words {s} confirmed {pub} what people had been saying since morning. // Asked by reporters, {s} replied that {c}. // As {s} explained {pub}, {c}. // {C}; so, at least, says {s}. // {S} put it bluntly: {c}. // {S} broke the silence {pub} and spoke of {x}.
fr {C}, selon {s}. // Selon {s}, {c}. // D'après {s}, {c}. // {S} a indiqué {pub} que {c}. // {C}, a déclaré {s}. // À en croire {s}, {c}. // « {Q} », a lâché {s} {pub}. // {C}, affirme {s}. // C'est {s} qui l'a annoncé {pub} : {c}.
fr {S} a fait état {pub} de {x}. // {S} a confirmé {x}. // De l'aveu de {s}, {c}. // {C}, fait savoir {s}. // {C}, a-t-on appris {pub} auprès de {s}. // Aux dires de {s}, {c}. // « {Q} », dixit {s}. // {S} n'a aucun doute à ce sujet : {c}. // Interrogé{f} {pub} par la presse, {s} a répondu que {c}.
fr Si l'on en croit {s}, {c}. // Comme l'a révélé {pub} {s}, {c}. // {S} s'est exprimé{f} {pub} et a évoqué {x}. // La nouvelle est venue de {s} : {c}. // {C}. C'est du moins ce que soutient {s}. // {C}. L'information émane de {s}. // « {Q} » : par ces mots, {s} a confirmé {pub} ce qui se murmurait depuis le matin.
ru {S} сообщил{e} {pub}, что {c}. // По словам {sg}, {c}. // По данным {sg}, {c}. // {C}, рассказал{e} {s}. // {C}, заявил{e} {pub} {s}. // «{Q}», — сказал{e} {s}. // Как утверждает {s}, {c}. // {S} подтвердил{e} {pub} информацию {x}. // {X} {pub} сообщил{e} {s}.
ru {S} рассказал{e} {pub} {x}. // Если верить словам {sg}, {c}. // {C} — об этом {pub} заявил{e} {s}. // {C}. Об этом сообщил{e} {s}. // Со слов {sg}, {c}. // {C}, следует из слов {sg}. // {C}, уверяет {s}. // «{Q}», — этими словами {s} подтвердил{e} {pub} то, о чём с утра говорил весь город.
ru По версии {sg}, {c}. // {C}, признал{e} {s}. // На вопрос журналистов {s} ответил{e}, что {c}. // По информации {sg}, {c}. // {S} сделал{e} {pub} короткое заявление: {c}. // Как пояснил{e} {s}, {c}. // {S} не скрывает: {c}. // Первым делом {s} назвал{e} цифру: {c}.
ar قال{t} {s} {pub} إن {c}. // أفاد{t} {s} بأن {c}. // ذكر{t} {s} أن {c}. // كشف{t} {s} {pub} عن {x}. // أوضح{t} {s} في تصريح صحفي أن {c}. // بحسب {s}، فقد {C}. // وفق {s}، {C}. // {C}، وفق ما أعلن{t} {s}. // {C}، على حد قول {s}.
ar أكد{t} {s} {x}. // {C}، حسبما ذكر{t} {s}. // «{Q}»، هكذا لخّص{t} {s} ما جرى. // وقال{t} {s}: «{Q}». // صرّح{t} {s} {pub} بأن {c}. // أعلن{t} {s} {x}. // تحدث{t} {s} {pub} عن {x}. // {C}، بحسب رواية {s}.
ar في رد{h} على أسئلة الصحفيين، أشار{t} {s} إلى {x}. // استنادا إلى أقوال {s}، {C}. // جاء الخبر على لسان {s}: {C}. // بيّن{t} {s} أن {c}. // أقرّ{t} {s} بأن {c}. // إذا صحت أقوال {s}، فقد {C}. // لفت{t} {s} إلى أن {c}. // {C}، كما أكد{t} {s}.
== speak:person
en {S} wrote on social media that {c}. // Speaking on local radio {pub}, {s} said that {c}. // In an open letter, {s} writes that {c}. // {S} told a news conference in {v} that {c}. // "{Q}," reads a message that {s} posted {pub}. // In a video message, {s} said that {c}.
fr Sur les réseaux sociaux, {s} a écrit que {c}. // Au micro de la radio locale, {s} a déclaré que {c}. // Dans une lettre ouverte, {s} écrit que {c}. // « {Q} », a publié {s} {pub} sur son compte. // En conférence de presse à {v}, {s} a annoncé que {c}. // « {Q} », peut-on lire dans un message de {s}.
ru {S} написал{e} в своём телеграм-канале, что {c}. // В эфире местного радио {s} заявил{e}, что {c}. // В открытом письме {s} пишет, что {c}. // «{Q}», — написал{e} {pub} {s} в соцсетях. // {S} рассказал{e} на пресс-конференции, что {c}. // На своей странице {s} сообщил{e} {x}.
ar كتب{t} {s} على مواقع التواصل الاجتماعي أن {c}. // في مقابلة مع إذاعة محلية، قال{t} {s} إن {c}. // في رسالة مفتوحة، ذكر{t} {s} أن {c}. // خلال مؤتمر صحفي في {v}، أعلن{t} {s} أن {c}. // نشر{t} {s} على صفحت{h} الشخصية: «{Q}». // في شريط مصور، تحدث{t} {s} عن {x}.
== speak:body
en It was announced {pub} by {s} that {c}. // {C}, as {s} made known {pub}. // Through a representative, {s} let it be known {pub} that {c}.
fr Du côté de {s}, on indique que {c}. // On apprend auprès de {s} que {c}. // {C}, précise-t-on du côté de {s}.
ru Как сообщили {sin}, {c}. // {C}, рассказали {pub} {sin}. // {Sin} подтвердили, что {c}.
ar أعلن{t} {s} {pub} أن {c}. // {C}، وفق ما أفاد{t} به {s}. // عمّم{t} {s} {pub} أن {c}.
== speak@insider
en {C}, a source close to the investigation let slip {pub}. // A source close to the investigation says that {c}.
fr De source proche de l'enquête, {c}. // {C}, indique-t-on de source proche de l'enquête. // {C}, a-t-on appris {pub} de source proche de l'enquête.
ru По сведениям источника, близкого к следствию, {c}. // {C}, сообщил {pub} источник, близкий к следствию.
ar أفاد مصدر مقرب من التحقيق بأن {c}. // {C}، وفق ما علم من مصدر مقرب من التحقيق.
== speak@judicial
en Judicial sources say that {c}. // {C}, according to judicial sources.
fr De source judiciaire, {c}. // {C}, indique-t-on de source judiciaire. // {C}, a-t-on appris {pub} de source judiciaire.
ru По сведениям источника в суде, {c}. // {C}, сообщил {pub} источник в судебной системе.
ar أفادت مصادر قضائية بأن {c}. // {C}، وفق مصادر قضائية.
== state
en In a statement issued {pub}, {s} said that {c}. // {C}, {s} said in a press release. // On its website, {s} writes that {c}. // A statement by {s} says that {c}. // {S} announced {pub} that {c}. // "{Q}," reads a communiqué from {s}. // A bulletin published {pub} by {s} speaks of {x}.
en Callers to the hotline of {s} are told that {c}. // On its social media page, {s} wrote {pub} that {c}. // The press office of {s} confirmed {x}. // {C}, reads a notice put out by {s}. // {S} has officially acknowledged {x}. // {C}, it was announced {pub} at {s}.
fr Dans un communiqué diffusé {pub}, {s} annonce que {c}. // {C}, annonce {s} dans un communiqué. // {C}, indique-t-on du côté de {s}. // Un communiqué de {s} fait état de {x}. // {S} a publié {pub} sur son site un message selon lequel {c}. // « {Q} », précise le communiqué de {s}. // {S} a officialisé {pub} {x}.
fr Par voie de communiqué, {s} a fait savoir que {c}. // Le numéro d'appel ouvert par {s} le dit à tous ceux qui téléphonent : {c}. // Sur son compte officiel, {s} a confirmé {x}. // Le service de presse de {s} a confirmé que {c}. // {C}, peut-on lire sur le site de {s}. // Par la voix de son porte-parole, {s} a indiqué que {c}.
ru Как сообщили {sin}, {c}. // {C}, сообщили {pub} {sin}. // {Sin} подтвердили информацию {x}. // {C}, говорится в сообщении {sg}. // В пресс-релизе {sg} сказано, что {c}. // На сайте {sg} {pub} появилось сообщение {x}. // По официальным данным {sg}, {c}.
ru На горячей линии {sg} отвечают, что {c}. // {S} официально объявил{e} {x}. // {C}, уточнили {sin}. // Пресс-служба {sg} сообщает: {c}. // «{Q}», — говорится в заявлении {sg}. // В телеграм-канале {sg} {pub} сообщалось {x}.
ar أعلن{t} {s} في بيان {pub} أن {c}. // جاء في بيان صادر عن {s} أن {c}. // {C}، وفق بيان صادر عن {s}. // نشر{t} {s} على موقع{h} الإلكتروني أن {c}. // أصدر{t} {s} {pub} بيانا أكد{t} فيه {x}. // أفاد المكتب الصحفي في {s} بأن {c}. // «{Q}»، بهذه العبارة افتتح{t} {s} بيان{h}.
ar يجيب الخط الساخن لدى {s} المتصلين بأن {c}. // أكد{t} {s} رسميا {x}. // عبر حساب{h} الرسمي، ذكر{t} {s} أن {c}. // {C}، وفق بلاغ عمّم{t}ه {s}. // {C}، وفق حصيلة نشر{t}ها {s} {pub}.
== told
en {S} told {us} that {c}. // "{Q}," {s} told {us}. // In an interview with {us}, {s} said that {c}. // {C}, {s} told {us} {pub}. // Reached by phone by {us}, {s} said that {c}. // Contacted {pub} by {us}, {s} confirmed {x}. // Speaking to {us}, {s} described {x}.
en {Us} heard it from {s}: {c}. // Contacted by {us}, {s} replied: "{Q}". // {Us} has learned from {s} that {c}. // In a written reply to {us}, {s} said that {c}. // Questions put by {us} to {s} brought this answer: {c}.
fr {S} a déclaré à {us} que {c}. // « {Q} », a confié {s} à {us}. // Dans un entretien accordé à {us}, {s} explique que {c}. // {C}, a affirmé {s} à {us}. // Joint{f} par téléphone par {us}, {s} assure que {c}. // Contacté{f} {pub} par {us}, {s} a confirmé {x}. // Interrogé{f} par {us}, {s} raconte que {c}.
fr {Us} tient l'information de {s} : {c}. // {C}, a appris {us} auprès de {s}. // Sollicité{f} par écrit, {s} a répondu à {us} que {c}. // {S} s'est ouvert{f} à {us} de {x}. // Invité{f} à réagir par {us}, {s} a répondu : « {Q} ».
ru {S} рассказал{e} {usd}, что {c}. // «{Q}», — сказал{e} {s} в беседе с {usi}. // В интервью {usd} {s} заявил{e}, что {c}. // {C}, сообщил{e} {usd} {s}. // В разговоре с корреспондентом {usg} {s} подтвердил{e} информацию {x}. // Как рассказал{e} {usd} {s}, {c}. // На запрос {usg} {s} ответил{e}, что {c}.
ru {Us} узнал{use} от {sg}, что {c}. // {C} — так ответил{e} на вопрос {usg} {s}. // {S} подтвердил{e} {usd}: {c}. // Корреспонденту {usg} {s} рассказал{e} {x}. // В комментарии для {usg} {s} пояснил{e}, что {c}.
ar قال{t} {s} ل{us} إن {c}. // في حديث إلى {us}، أوضح{t} {s} أن {c}. // «{Q}»، كما قال{t} {s} ل{us}. // في مقابلة مع {us}، كشف{t} {s} عن {x}. // {C}، وفق ما صرّح{t} به {s} ل{us}. // في اتصال هاتفي مع {us}، أكد{t} {s} {x}. // علم{ust} {us} من {s} أن {c}.
ar أبلغ{t} {s} {us} بأن {c}. // خصّ{t} {s} {us} بتصريح جاء فيه أن {c}. // ردا على سؤال من {us}، ذكر{t} {s} أن {c}. // حصل{ust} {us} على تأكيد من {s}: {C}. // أسرّ{t} {s} إلى {us} بخبر {x}.
== hush
en {S}, who asked not to be named, said that {c}. // {C}, {s} said on condition of anonymity. // Speaking on condition of anonymity, {s} said {pub} that {c}. // {S}, who is not authorised to speak to the press, said that {c}. // "{Q}," said {s}, whose name is known to {us}. // {C}, {s} confided, requesting anonymity for fear of reprisals.
en {S}, whose identity {us} has agreed to withhold, said that {c}. // Under cover of anonymity, {s} described {x}. // {S} told {us} off the record that {c}. // {C}, {s} said, declining to be identified. // Asking that no name be printed, {s} told {us} that {c}. // {S} would not give a name but spoke of {x}.
fr {S}, qui a requis l'anonymat, affirme que {c}. // {C}, a indiqué {s} sous couvert d'anonymat. // Sous le sceau de l'anonymat, {s} raconte que {c}. // « {Q} », souffle {s}, qui souhaite rester anonyme. // {S}, qui n'est pas autorisé{f} à parler à la presse, confie que {c}. // {C}, glisse {s}, dont {us} a choisi de taire le nom.
fr {S}, dont l'identité est connue de {us}, évoque {x}. // Craignant pour son emploi, {s} n'a parlé à {us} qu'anonymement : {c}. // Préférant ne pas être cité{f}, {s} a confirmé à {us} que {c}. // Selon {s} qui n'a pas voulu donner son nom, {c}. // {C} : c'est ce que {s} a confié à {us}, à condition de ne pas être nommé{f}. // {C}, admet en privé {s}.
ru {S} на условиях анонимности рассказал{e}, что {c}. // {C}, сообщил{e} {s}, попросив не называть имени. // Не называя себя, {s} подтвердил{e} {usd} информацию {x}. // «{Q}», — сказал{e} {s}, чьё имя известно {usd}. // Опасаясь увольнения, {s} говорит без имени: {c}. // На условиях анонимности {s} рассказал{e} {x}.
ru {C}, утверждает {s}, не имея права общаться с прессой. // В разговоре без диктофона {s} признал{e}, что {c}. // {C}, неофициально подтвердил{e} {usd} {s}. // {S} попросил{e} не упоминать фамилию и сообщил{e}, что {c}. // По словам {sg}, чьё имя не разглашается, {c}. // Имени {us} не раскрывает, но {s} утверждает, что {c}.
ar قال{t} {s} وقد طلب{t} عدم الكشف عن هويت{h} إن {c}. // {C}، وفق ما أكد{t} {s} مشترط{ta} عدم ذكر اسم{h}. // مفضّل{ta} عدم الإفصاح عن اسم{h}، قال{t} {s} إن {c}. // قال{t} {s}، ولا يحق ل{h} الحديث إلى الصحافة، إن {c}. // «{Q}»، هكذا تحدث{t} {s} من دون الكشف عن اسم{h}. // {C}، بحسب {s} وقد رفض{t} نشر اسم{h}.
ar أكد{t} {s} ل{us}، شرط عدم كشف هويت{h}، {x}. // خوفا على عمل{h}، تحدث{t} {s} إلى {us} من دون اسم: {C}. // في حديث غير رسمي، أقرّ{t} {s} بأن {c}. // {C}، وفق ما سرّب{t} {s} إلى {us}. // ذكر{t} {s}، متحدث{ta} بشرط عدم ذكر الاسم، أن {c}. // وافق{t} {s} على الحديث مع {us} من دون كشف هويت{h}، وقال{t} إن {c}.
== doc
en {S} obtained by {us} shows that {c}. // {C}, according to {s} seen by {us}. // {Us} has got hold of {s}, which says that {c}. // "{Q}," reads {s} that {us} has been able to consult. // {S} in the possession of {us} records {x}. // {C}: it is there in black and white in {s} of which {us} has a copy. // According to {s} leaked to {us}, {c}.
fr {S} consulté{f} par {us} fait état de {x}. // {C}, selon {s} que {us} a pu consulter. // {Us} s'est procuré {s}, où il est écrit que {c}. // « {Q} », lit-on dans {s} dont {us} détient une copie. // {C}, révèle {s} parvenu{f} à {us}. // D'après {s} transmis{f} à {us}, {c}.
ru {Us} располагает копией {sg}: {c}. // {C}, следует из {sg}. Копия есть у {usg}. // {Us} получил{use} {sa}, где сказано: {c}. // «{Q}», — цитирует {us} {sa}. // {Sin} (есть в распоряжении {usg}) речь идёт {x}. // {Us} изучил{use} {sa}: {c}.
ar كشف{t} {s} اطلع{ust} علي{h} {us} أن {c}. // حصل{ust} {us} على {s} ورد في{h} أن {c}. // {C}، وفق {s} في حوزة {us}. // «{Q}»، هذا ما ورد في {s} حصل{ust} {us} على نسخة من{h}. // أظهر{t} {s} وصل{t} إلى {us} {x}. // استنادا إلى {s} سُرّب{t} إلى {us}، {C}.
== film
en {S} verified by {us} shows {x}. // {C}, as can be seen in {s} sent to {us}. // {S} received by {us} leaves no doubt that {c}. // {Us} has viewed {s} that documents {x}. // According to {s} examined by {us}, {c}.
fr {S} authentifié{f} par {us} montre {x}. // {C}, comme le montre {s} que {us} a visionné{f}. // {S} transmis{f} à {us} documente {x}. // {S} que {us} a pu vérifier ne laisse aucun doute : {c}. // Il suffit de regarder {s} qu'a reçu{f} {us} : {c}.
ru {Us} получил{use} {sa}: видно, что {c}. // {C}: это видно {sin}, подлинность которой проверил{use} {us}. // {S}, подлинность которой {us} подтвердил{use}, свидетельствует {x}. // {Us} проверил{use} {sa} и утверждает: {c}.
ar أظهر{t} {s} تحقق{ust} من{h} {us} {x}. // {C}، كما يظهر في {s} شاهد{ust}ه {us}. // يبيّن {s} تسلّم{ust}ه {us} أن {c}. // استنادا إلى {s} وصل إلى {us}، {C}.
== own
en {C}, {us} can report. // {C}, reporters from {us} found {pub}. // {C}, a correspondent of {us} reports from {v}. // A count made by {us} shows that {c}. // An investigation by {us} has found that {c}. // {Us} has established that {c}. // Writing from the spot, the special correspondent of {us} reports {x}.
fr {C}, a constaté {us} sur place. // {C}, a constaté sur place un journaliste de {us}. // Selon le décompte de {us}, {c}. // Une enquête de {us} l'établit : {c}. // Les reporters de {us} ont pu vérifier que {c}. // L'envoyée spéciale de {us} à {v} raconte {x}. // {Us} est en mesure d'affirmer que {c}.
ru {C}, передаёт с места корреспондент {usg}. // Журналисты {usg} на месте убедились, что {c}. // По подсчётам {usg}, {c}. // {Us} провел{use} собственное расследование: {c}. // {C}, выяснил{use} {us}. // Собственный корреспондент {usg} сообщает из {vg} {x}.
ar {C}، وفق ما عاين{ust} {us} في المكان. // رصد مراسل {us} في {v} {x}. // {C}، بحسب إحصاء أعدّ{ust}ه {us}. // توصل تحقيق خاص ب{us} إلى أن {c}. // وثّق مراسلو {us} {x}. // أفاد موفد {us} إلى {v} بأن {c}.
== bare
en {C}. // It emerged {pub} that {c}. // {C}, it has emerged. // It is now known that {c}. // There is no longer any doubt: {c}.
fr {C}. // On apprend {pub} que {c}. // {C}, apprend-on {pub}. // C'est désormais établi : {c}. // Il se confirme que {c}.
ru {C}. // {Pub} стало известно, что {c}. // Стало известно {x}. // Как выяснилось {pub}, {c}. // Появились подробности: {c}.
ar {C}. // عُلم {pub} أن {c}. // بات مؤكدا أن {c}. // اتضح {pub} أن {c}.
== cite
en {M} reports that {c}. // {C}, {m} reported {pub}. // According to {m}, {c}. // {C}, writes {m}. // {C}, according to a report by {m}. // As {m} reported {pub}, {c}. // {M} has learned that {c}. // The word from {m} is that {c}. // {X} was reported {pub} by {m}.
en {C}. The information comes from {m}. // {M} carried word {pub} of {x}. // {C}, {m} reveals. // {M} is reporting {x}. // {C}, if a report by {m} is to be believed. // {C} (source: {m0}). // {C}, as {m} has it. // According to information published by {m}, {c}. // {M} says that {c}.
fr {M} rapporte que {c}. // {C}, rapporte {m}. // Selon {m}, {c}. // {C}, d'après {m}. // À en croire {m}, {c}. // {M} l'écrit {pub} : {c}. // {C}, révèle {m}. // Comme l'a révélé {m}, {c}. // {C}, croit savoir {m}. // {M} annonce {x}. // L'information est de {m} : {c}.
fr {C}, selon les informations de {m}. // {M} donne la nouvelle de {x}. // {C} ({m0}). // {C}. C'est ce qu'indique {m}. // Nos confrères de {m} écrivent que {c}. // {C}, nous apprend {m}. // {M} a fait état {pub} de {x}. // Vu chez nos confrères de {m} : {c}.
ru {M} сообщает, что {c}. // {C}, пишет {m}. // Как передаёт {m}, {c}. // По данным {mg}, {c}. // По информации {mg}, {c}. // {C}, сообщает {m}. // {C}, сообщается со ссылкой на {ma}. // {X} пишет {m}. // {M} сообщил{me} {pub} {x}. // Как стало известно {md}, {c}.
ru {C}. Об этом сообщает {m}. // {M} опубликовал{me} {pub} материал {x}. // Если верить {md}, {c}. // Первые сведения {x} появились в {ml}. // {C}, отмечает {m}. // {C} ({m0}). // Новость пришла от {mg}: {c}. // {C}, выяснил{me} {m}.
ar أفاد{mt} {m} بأن {c}. // ذكر{mt} {m} أن {c}. // {C}، وفق ما أورد{mt} {m}. // بحسب {m}، {C}. // وفقا ل{m}، {C}. // كتب{mt} {m} أن {c}. // نشر{mt} {m} خبر {x}. // كشف{mt} {m} {pub} عن {x}. // {C}، حسبما ذكر{mt} {m}. // نقلا عن {m}: {C}.
ar {C}، نقلا عن {m}. // علم{mt} {m} أن {c}. // {C}، وفق تقرير نشر{mt}ه {m}. // قال{mt} {m} إن {c}. // أبرز{mt} {m} خبر {x}. // {C}، والخبر عن {m}. // {C} ({m0}). // جاء في خبر ل{m} أن {c}.
== via
en {C}, {m} reports, citing {s}. // According to {s}, quoted by {m}, {c}. // {M}, citing {s}, reports that {c}. // {M} quotes {s} as saying that {c}. // Quoted by {m}, {s} said that {c}. // {C}, {s} was quoted as saying by {m}. // "{Q}," said {s}, as quoted by {m}. // {C}. {M} has it from {s}.
en With reference to {s}, {m} writes that {c}. // {M} relays word from {s} of {x}. // {C}, {s} said in remarks carried by {m}. // {M} attributes it to {s}: {c}. // {S}, {m} reports, confirmed {x}.
fr Selon {s}, cité{f} par {m}, {c}. // {C}, écrit {m}, citant {s}. // {M}, qui cite {s}, rapporte que {c}. // {C}, a déclaré {s}, selon des propos rapportés par {m}. // « {Q} », a dit {s}, cité{f} par {m}. // {M} relaie les propos de {s}, pour qui {c}. // {M} tient de {s} que {c}. // {C}, rapporte {m} en s'appuyant sur {s}.
fr S'appuyant sur {s}, {m} annonce que {c}. // {C}, d'après {s}, dont {m} reprend les déclarations. // {M} cite {s}, qui a confirmé {x}. // {S} a confirmé {x}, rapporte {m}. // {M} attribue l'information à {s} : {c}.
ru {C}, сообщает {m} со ссылкой на {sa}. // {M}, ссылаясь на {sa}, пишет, что {c}. // По словам {sg}, которые приводит {m}, {c}. // {C}, цитирует {m} {sa}. // «{Q}», — цитирует {m} {sa}. // {M} приводит слова {sg}: {c}. // Как пишет {m} со слов {sg}, {c}. // Со ссылкой на {sa} {m} сообщает {x}.
ru По данным {sg}, на которые ссылается {m}, {c}. // {S}, как пишет {m}, подтвердил{e} информацию {x}. // {S}, как передаёт {m}, заявил{e}, что {c}. // {M} узнал{me} от {sg} {x}. // {C}. Об этом {m} сообщает со слов {sg}.
ar نقل{mt} {m} عن {s} أن {c}. // نقل{mt} {m} عن {s} قول{h} إن {c}. // {C}، وفق ما أورد{mt} {m} نقلا عن {s}. // ذكر{mt} {m}، نقلا عن {s}، أن {c}. // استند{mt} {m} إلى {s} في القول إن {c}. // كتب{mt} {m}، مستشهد{mta} ب{s}، أن {c}. // قال{t} {s}، كما نقل{mt} عن{h} {m}، إن {c}.
ar «{Q}»، بحسب ما نقل{mt} {m} عن {s}. // في ما نقل{mt}ه {m}، أكد{t} {s} {x}. // نسب{mt} {m} إلى {s} القول إن {c}. // بالاستناد إلى {s}، أعلن{mt} {m} {x}. // أورد{mt} {m} تصريحا عن {s} جاء فيه: «{Q}».
== via!doc
en {M} bases its report on {s}: {c}. // According to {s}, quoted by {m}, {c}. // {C}, {m} writes, citing {s}. // {M}, quoting from {s}, reports {x}.
fr {M} s'appuie sur {s} pour écrire que {c}. // {C}, selon {s} cité{f} par {m}. // {C}, écrit {m} en citant {s}. // {M} cite {s} qui fait état de {x}.
ru {M} ссылается на {sa}: {c}. // {C}, пишет {m} со ссылкой на {sa}. // {M}, цитируя {sa}, сообщает {x}. // {C}, следует из {sg}. Текст приводит {m}.
ar ذكر{mt} {m}، استنادا إلى {s}، أن {c}. // {C}، وفق {s} أشار{mt} إلي{h} {m}. // استشهد{mt} {m} ب{s} للحديث عن {x}.
== via!film
en {M} describes {s} that documents {x}. // {C}, {m} reports on the strength of {s}. // {S} described by {m} shows {x}.
fr {M} évoque {s} qui montre {x}. // {C}, affirme {m} en s'appuyant sur {s}. // {S} décrit{f} par {m} montre {x}.
ru {M} ссылается на {sa}: видно, что {c}. // {C}, пишет {m} со ссылкой на {sa}. // {M}, описывая {sa}, сообщает {x}.
ar تحدث{mt} {m} عن {s} يُظهر {x}. // {C}، وفق {s} أشار{mt} إليه {m}. // استند{mt} {m} إلى {s} للقول إن {c}.
== voice
en {S} told {m} that {c}. // "{Q}," {s} told {m}. // In an interview with {m}, {s} said that {c}. // {C}, {s} told {m} {pub}. // In comments to {m}, {s} confirmed {x}. // {M} spoke to {s} and was told that {c}.
fr {S} a déclaré à {m} que {c}. // « {Q} », a confié {s} à {m}. // Interrogé{f} par {m}, {s} affirme que {c}. // Dans un entretien avec {m}, {s} a confirmé {x}. // {C}, a expliqué {s} à {m} {pub}. // Répondant à {m}, {s} assure que {c}.
ru {S} рассказал{e} {md}, что {c}. // В интервью {md} {s} сообщил{e} {x}. // «{Q}», — сказал{e} {s} {md}. // В беседе с {mi} {s} подтвердил{e}, что {c}. // {C}, сказал{e} {pub} {s} корреспонденту {mg}. // {S} ответил{e} на вопросы {mg}: {c}.
ar قال{t} {s} ل{m} إن {c}. // في مقابلة مع {m}، أكد{t} {s} {x}. // صرّح{t} {s} ل{m} بأن {c}. // «{Q}»، كما قال{t} {s} في حديث إلى {m}. // أبلغ{t} {s} {m} أن {c}. // ردا على أسئلة {m}، تحدث{t} {s} عن {x}.
== chain
en {M}, citing {m2}, reports that {c}. // {C}, {m} reports with reference to {m2}. // According to {m}, which quotes {m2}, {c}. // {M} relays a report by {m2} that {c}. // {M} picks up from {m2} the news of {x}. // {C}, writes {m}, which has it from {m2}. // {M} repeats what {m2} published: {c}. // On the authority of {m2}, {m} reports {x}.
fr {M}, citant {m2}, rapporte que {c}. // {C}, écrit {m} en se référant à {m2}. // Selon {m}, qui reprend {m2}, {c}. // {M} se fait l'écho de {m2} : {c}. // {C}, indique {m}, qui renvoie à {m2}. // {M} relaie une information de {m2} sur {x}. // {C}, annonce {m} sur la foi de {m2}. // Reprenant {m2}, {m} évoque {x}.
ru {M} со ссылкой на {m2a} сообщает, что {c}. // {C}, пишет {m}, ссылаясь на {m2a}. // {C}, передаёт {m} по материалам {m2g}. // Как сообщает {m}, цитируя {m2a}, {c}. // {M} пересказывает {m2a}: {c}. // {X} {m} узнал{me} из {m2g}. // {C}, сообщает {m}. Первоисточник — {m2}. // {M} перепечатывает сообщение {m2g} {x}.
ar ذكر{mt} {m}، نقلا عن {m2}، أن {c}. // {C}، وفق ما أورد{mt} {m} عن {m2}. // أعاد{mt} {m} نشر خبر {m2} عن {x}. // نقل{mt} {m} عن {m2} خبر {x}. // كتب{mt} {m}، استنادا إلى {m2}، أن {c}. // {C}، كما نقل{mt} {m} عن {m2}. // اعتمد{mt} {m} على {m2} في القول إن {c}. // أشار{mt} {m}، مستند{mta} إلى {m2}، إلى {x}.
== two
en {M} and {m2} both report that {c}. // According to {m} and {m2}, {c}. // {C}, {m} reports; {m2} says the same. // {M} reports that {c}, and so does {m2}. // {X} is reported by {m} as well as by {m2}. // {C}: the news is carried by both {m} and {m2}.
fr {M} rapporte que {c} ; {m2} l'écrit aussi. // Selon {m} et {m2}, {c}. // {C}, écrivent {m} et {m2}. // {M} comme {m2} font état de {x}. // {C}, à en croire {m}, mais aussi {m2}.
ru {X} сообщают {m} и {m2}. // {C}, пишут {m} и {m2}. // По данным {mg} и {m2g}, {c}. // {M} сообщает, что {c}; о том же пишет {m2}. // {C}, передаёт {m}. Те же сведения приводит {m2}.
ar أورد{mt} {m} خبر {x}، وكذلك فعل{m2t} {m2}. // بحسب {m} و{m2}، {C}. // {C}، وفق {m} و{m2}. // ذكر{mt} {m} أن {c}، وأكد{m2t} ذلك {m2}. // {C}، كما ذكر{mt} {m} وكتب{m2t} {m2}.
== quote
en "{Q}," {again} added. // "{Q}," {again} went on. // According to {again}, "{q}". // {Again} also remarked: "{Q}". // "{Q}," was how {again} summed it up.
fr « {Q} », a ajouté {again}. // « {Q} », poursuit {again}. // Selon {again}, « {q} ». // {Again} le dit autrement : « {Q} ». // « {Q} », conclut {again}.
ru «{Q}», — добавил{e} {again}. // «{Q}», — отметил{e} {again}. // {Again} добавил{e}: «{Q}». // «{Q}», — пояснил{e} {again}. // «{Q}», — продолжает {again}.
ar وأضاف{t} {again}: «{Q}». // وتابع{t} {again}: «{Q}». // «{Q}»، أضاف{t} {again}. // وقال{t} {again} أيضا: «{Q}». // وختم{t} {again}: «{Q}».
== recall
en {When}, {x} had already made headlines. // The affair recalls {x} {when}. // Many here remember {x} {when}. // {X} {when} is still talked about. // Nothing of the kind had been seen since {x} {when}.
fr {When}, {x} avait déjà fait la une. // L'affaire rappelle {x} {when}. // Beaucoup se souviennent encore de {x} {when}. // On n'avait rien vu de tel depuis {x} {when}. // {X}, {when}, reste dans toutes les mémoires.
ru {When} газеты уже писали {x}. // Здесь ещё помнят {x} {when}. // Многие вспоминают {x} {when}. // {When} тоже говорили {x}. // В городе не забыли {x} {when}.
ar {When} تصدر خبر {x} عناوين الصحف. // تعيد القضية إلى الأذهان {x} {when}. // لم تشهد المنطقة مثل هذا منذ {x} {when}. // لا يزال كثيرون يتذكرون {x} {when}. // كان {x} {when} حديث الناس أيضا.
== deny
en {S} has denied reports of {x}. // {S} rejected {pub} the reports of {x}. // "That is false," {s} said when asked about {x}. // {S} says there is no truth in reports of {x}. // {S} disputes that {c}. // {S} insisted {pub} that the story of {x} is false. // {S} called the talk of {x} "pure invention". // Reports of {x} are unfounded, according to {s}. // It is not true that {c}, {s} said {pub}. // {S} flatly contradicts the story of {x}.
fr {S} a démenti {x}. // {S} a rejeté {pub} les informations faisant état de {x}. // « C'est faux », a répondu {s} à propos de {x}. // {S} oppose un démenti catégorique aux informations sur {x}. // {S} a assuré {pub} que les informations sur {x} étaient fausses. // {S} qualifie de « pure invention » la nouvelle de {x}. // Interrogé{f} sur {x}, {s} dément. // {S} conteste {x}. // Les informations sur {x} sont infondées, selon {s}. // {S} nie {x}.
ru {S} опровергает сообщения {x}. // {S} назвал{e} сообщения {x} выдумкой. // «Это неправда», — ответил{e} {s} на вопрос {x}. // {Sin} отрицают, что {c}. // Сведения {x} не соответствуют действительности, заявил{e} {pub} {s}. // Никакой правды в сообщениях {x} нет, настаивает {s}. // {S} отрицает, что {c}. // {Sin} опровергли информацию {x}. // По словам {sg}, слухи {x} беспочвенны. // {S} не подтвердил{e} сообщения {x} и назвал{e} их ложными.
ar دحض{t} {s} الأنباء عن {x}. // أنكر{t} {s} {pub} {x}. // «هذا غير صحيح»، أجاب{t} {s} عن سؤال حول {x}. // وصف{t} {s} الحديث عن {x} بأنه محض اختلاق. // كذّب{t} {s} الأنباء التي تحدثت عن {x}. // لا صحة لما قيل عن {x}، كما أكد{t} {s}. // شدد{t} {s} {pub} على أن خبر {x} عار عن الصحة. // رفض{t} {s} ما تردد عن {x}. // أصدر{t} {s} تكذيبا للأنباء عن {x}.
== head
en {Line}, says {again} // {Line}, {again} confirms // {Again}: {line}
fr {Line}, selon {again} // {Line}, annonce {again} // {Again} : {line}
ru {Again}: {line} // {Line} — {again}
ar {again}: {line} // {line}، بحسب {again}
== press
en {Line}, {m0} reports // {M0}: {line} // {Line} - {m0}
fr {Line}, selon {m0} // {M0} : {line} // {Line}, d'après {m0}
ru {M0}: {line} // {Line}, пишет {m0} // {Line} — {m0}
ar {m0}: {line} // {line}، بحسب {m0}
== reprint
en This article was first published by {m}. // Republished from {m}. // © {m0} // This story originally appeared with {m}.
fr Cet article a d'abord été publié par {m}. // Article repris de {m}. // © {m0} // Avec l'aimable autorisation de {m}.
ru Перепечатано с разрешения {mg}. // Материал впервые опубликован {mi}. // © {m0} // Текст: {m0}
ar نُشر هذا الخبر أولا في {m}. // أعيد نشره بإذن من {m}. // © {m0} // النص: {m0}
== credit
en Source: {m0} // With information from {m}. // Based on a report by {m}. // (via {m0})
fr Source : {m0} // Avec {m}. // D'après un article de {m}. // (via {m0})
ru Источник: {m0} // По материалам {mg}. // Подготовлено по сообщению {mg}. // Использована информация {mg}.
ar المصدر: {m0} // بالاستناد إلى خبر من {m}. // عن {m}. // إعداد التحرير عن {m}.
== translated
en Translated from {tongue}. Original: {m0} // This is a translation of a story published in {tongue} by {m}. // Translation from {tongue}; first published by {m}.
fr Traduit de {tongue}. Texte original : {m0} // Ceci est la traduction d'un article de {m}. // Traduction de {tongue} d'un texte de {m}.
ru Перевод с {tongue}. Оригинал: {m0} // Перевод материала, который опубликовал{me} {m}. // Переведено с {tongue} по тексту {mg}.
ar ترجمة عن {tongue}. النص الأصلي: {m0} // هذه ترجمة لخبر نشر{mt}ه {m}. // نقله عن {tongue} قسم الترجمة، والأصل من {m}.
== agencies
en With agencies // Agency material was used in this report.
fr Avec agences // Avec les agences de presse
ru По материалам информагентств // С использованием сообщений агентств
ar وكالات // المصدر: وكالات
"""

HEDGES = """
some {n} | quelque {n} | около {n} | نحو {n}
more than {n} | plus de {n} | более {n} | أكثر من {n}
nearly {n} | près de {n} | почти {n} | ما يقرب من {n}
"""

# Halves of what a source adds.
HALVES = """
We had seen this coming for a long time | Nous le voyions venir depuis longtemps | Мы давно этого ждали | كنا نتوقع هذا منذ وقت طويل
Warnings were given in spring | Des alertes avaient été lancées au printemps | Предупреждения звучали ещё весной | صدرت تحذيرات منذ الربيع
This is not the end of the story | L'histoire n'est pas terminée | На этом история не закончится | لن تنتهي القصة عند هذا الحد
People have a right to know | Les gens ont le droit de savoir | Люди имеют право знать | من حق الناس أن يعرفوا
There will be questions to answer | Il faudra rendre des comptes | Кому-то придётся отвечать | سيكون على بعضهم أن يجيب عن الأسئلة
It could have been avoided | Cela aurait pu être évité | Этого можно было избежать | كان يمكن تفادي ذلك
Nobody slept that night | Personne n'a dormi cette nuit-là | В ту ночь никто не спал | لم ينم أحد تلك الليلة
The rules were clear | Les règles étaient claires | Правила были понятны | كانت القواعد واضحة
Everything began with a small mistake | Tout est parti d'une petite erreur | Всё началось с маленькой ошибки | بدأ كل شيء بخطأ صغير
Money was saved in the wrong place | On a fait des économies au mauvais endroit | Сэкономили не на том | جرى التوفير في المكان الخطأ
"""
ENDINGS = """
and nobody wanted to listen | et personne n'a voulu écouter | и никто не хотел слушать | ولم يرد أحد أن يسمع
but it is too early to draw conclusions | mais il est trop tôt pour conclure | но делать выводы рано | لكن الوقت مبكر لاستخلاص النتائج
and we all feel it today | et nous le ressentons tous aujourd'hui | и сегодня мы все это чувствуем | ونشعر جميعا بذلك اليوم
whatever may be said in the capital | quoi qu'on en dise dans la capitale | что бы ни говорили в столице | مهما قيل في العاصمة
and the next weeks will show it | et les prochaines semaines le montreront | и ближайшие недели это покажут | وستظهره الأسابيع المقبلة
as anyone can see who comes here | comme peut le voir quiconque vient ici | это видит каждый, кто сюда приезжает | كما يرى كل من يأتي إلى هنا
but calm is needed above all | mais il faut avant tout du calme | но прежде всего нужно спокойствие | لكن المطلوب قبل كل شيء هو الهدوء
and that is what hurts most | et c'est ce qui fait le plus mal | и это больнее всего | وهذا أكثر ما يؤلم
although help was offered | bien que de l'aide ait été proposée | хотя помощь предлагали | مع أن المساعدة عُرضت
and no one will forget it soon | et personne ne l'oubliera de sitôt | и забудут это не скоро | ولن ينسى أحد ذلك قريبا
"""

OPENERS = """
In the town centre | Dans le centre-ville | В центре города | في وسط البلدة
Near the bus station | Près de la gare routière | У автовокзала | قرب محطة الحافلات
Along the main road | Le long de la route principale | Вдоль главной дороги | على طول الطريق الرئيسي
On the market square | Sur la place du marché | На рыночной площади | في ساحة السوق
In front of the library | Devant la bibliothèque | Перед библиотекой | أمام المكتبة العامة
By the war memorial | Au pied du monument aux morts | У памятника | عند النصب التذكاري
Early in the morning | Tôt le matin | Рано утром | في الصباح الباكر
Around midday | Vers midi | Около полудня | عند الظهر
In the late afternoon | En fin d'après-midi | Ближе к вечеру | في آخر النهار
On the old bridge | Sur le vieux pont | На старом мосту | على الجسر القديم
At the petrol station | À la station-service | На заправке | في محطة الوقود
A few streets away | Quelques rues plus loin | В нескольких кварталах оттуда | على بعد شوارع قليلة
"""
SCENES = """
people stood talking in small groups | des gens discutaient par petits groupes | люди переговаривались небольшими группами | كان الناس يتحدثون في مجموعات صغيرة
half of the shops had stayed closed | la moitié des commerces étaient restés fermés | половина магазинов не открылась | بقي نصف المتاجر مغلقا
a patrol car drove slowly past | une voiture de patrouille passait lentement | медленно проехала патрульная машина | مرت سيارة دورية ببطء
two television vans were parked | deux camions de télévision stationnaient | стояли два фургона телевизионщиков | كانت شاحنتان للبث التلفزيوني متوقفتين
children were playing football | des enfants jouaient au ballon | дети гоняли мяч | كان أطفال يلعبون بالكرة
an old man was selling newspapers | un vieil homme vendait des journaux | старик продавал газеты | كان رجل مسن يبيع الصحف
there was less traffic than usual | la circulation était moins dense que d'habitude | машин было меньше обычного | كانت حركة السير أخف من المعتاد
somebody had put up a handwritten poster | quelqu'un avait accroché une affiche écrite à la main | кто-то вывесил самодельный плакат | علّق أحدهم لافتة مكتوبة بخط اليد
students were handing out leaflets | des étudiants distribuaient des tracts | студенты раздавали листовки | كان طلاب يوزعون منشورات
a queue had formed at the bakery | une file s'était formée devant la boulangerie | у булочной выстроилась очередь | تشكل طابور أمام المخبز
workmen were mending the pavement | des ouvriers réparaient le trottoir | рабочие чинили тротуар | كان عمال يصلحون الرصيف
a dozen onlookers had gathered | une dizaine de curieux s'étaient rassemblés | собралось с десяток зевак | تجمّع نحو عشرة من الفضوليين
the flags hung at half mast | les drapeaux étaient en berne | флаги были приспущены | كانت الأعلام منكسة
a delivery van had broken down | une camionnette de livraison était en panne | сломался грузовик с товаром | تعطلت شاحنة توزيع صغيرة
pensioners were playing chess | des retraités jouaient aux échecs | пенсионеры играли в шахматы | كان متقاعدون يلعبون الشطرنج
a woman was feeding pigeons | une femme nourrissait les pigeons | женщина кормила голубей | كانت امرأة تطعم الحمام
"""
TAILS = """
in spite of the cold wind | malgré le vent froid | несмотря на холодный ветер | رغم الرياح الباردة
under a light rain | sous une pluie fine | под мелким дождём | تحت مطر خفيف
as if nothing had changed | comme si rien n'avait changé | как ни в чём не бывало | كأن شيئا لم يتغير
to the sound of a radio | au son d'une radio | под звуки радио | على صوت مذياع
for the third day running | pour le troisième jour de suite | уже третий день подряд | لليوم الثالث على التوالي
before the fog had lifted | avant que le brouillard ne se lève | пока не рассеялся туман | قبل أن ينقشع الضباب
without a word being said | sans qu'un mot soit échangé | без единого слова | من دون كلمة واحدة
while the bells were ringing | pendant que sonnaient les cloches | пока звонили колокола | فيما كانت الأجراس تقرع
under the eyes of passers-by | sous les yeux des passants | на глазах у прохожих | أمام أعين المارة
for the first time in a week | pour la première fois en une semaine | впервые за неделю | للمرة الأولى منذ أسبوع
in bright sunshine | en plein soleil | под ярким солнцем | تحت شمس ساطعة
until well after dark | jusqu'à la nuit tombée | до самой темноты | حتى حلول الظلام
"""
PLACES = """
The nearest airport is two hours away by road | Le premier aéroport est à deux heures de route | До ближайшего аэропорта два часа езды | يبعد أقرب مطار ساعتين بالسيارة
The railway line was closed ten years ago | La ligne de chemin de fer a fermé il y a dix ans | Железную дорогу закрыли десять лет назад | أُغلق خط السكة الحديدية قبل عشر سنوات
The town lives on timber and tourism | La ville vit du bois et du tourisme | Город живёт лесом и туризмом | تعيش البلدة من الخشب والسياحة
Unemployment is higher here than elsewhere | Le chômage est plus élevé ici qu'ailleurs | Безработица здесь выше, чем в других местах | البطالة هنا أعلى من غيرها
Many houses stand empty in winter | Beaucoup de maisons restent vides en hiver | Многие дома зимой пустуют | تبقى بيوت كثيرة فارغة في الشتاء
The old mill has become a hotel | Le vieux moulin est devenu un hôtel | Старую мельницу превратили в гостиницу | تحولت الطاحونة القديمة إلى فندق
The river divides the place in two | La rivière coupe la localité en deux | Река делит город надвое | يقسم النهر المكان إلى نصفين
Most families have known each other for generations | La plupart des familles se connaissent depuis des générations | Большинство семей знакомы уже несколько поколений | تعرف معظم العائلات بعضها منذ أجيال
The last census counted fewer people than the one before | Le dernier recensement a compté moins d'habitants que le précédent | Последняя перепись насчитала меньше жителей, чем предыдущая | سجل الإحصاء الأخير سكانا أقل من سابقه
The water tower can be seen from far away | Le château d'eau se voit de loin | Водонапорная башня видна издалека | يُرى خزان الماء من بعيد
The market is held on two days a week | Le marché se tient deux fois par semaine | Рынок работает два дня в неделю | يقام السوق مرتين في الأسبوع
"""
ASIDES = """
and buses are rare after six in the evening | et les bus sont rares après six heures du soir | и после шести вечера автобусы почти не ходят | والحافلات نادرة بعد السادسة مساء
but new flats are being built on the hill | mais on construit des logements neufs sur la colline | но на холме строят новое жильё | لكن مساكن جديدة تبنى على التلة
and the young tend to leave | et les jeunes ont tendance à partir | и молодёжь уезжает | والشباب يميلون إلى الرحيل
yet the summer festival fills every bed | mais le festival d'été remplit toutes les chambres | но летом на фестиваль съезжаются сотни гостей | غير أن مهرجان الصيف يملأ كل الغرف
and the school has only four classes | et l'école ne compte que quatre classes | и в школе всего четыре класса | والمدرسة لا تضم سوى أربعة صفوف
which explains the price of land | ce qui explique le prix des terrains | что и объясняет цены на землю | وهذا ما يفسر أسعار الأراضي
and the road is often blocked by snow | et la route est souvent coupée par la neige | и дорогу часто заносит снегом | وكثيرا ما تقطع الثلوج الطريق
but few would move away | mais peu de gens voudraient partir | но мало кто хотел бы уехать | لكن قلة من الناس ترغب في الرحيل
and visitors come mainly for the lake | et les visiteurs viennent surtout pour le lac | и приезжают сюда в основном ради озера | والزوار يأتون من أجل البحيرة خصوصا
so that everybody soon hears everything | si bien que tout se sait très vite | поэтому новости здесь расходятся быстро | لذلك تنتشر الأخبار فيه بسرعة
and the town hall dates from the century before last | et la mairie date de l'avant-dernier siècle | и здание мэрии стоит с позапрошлого века | ومبنى البلدية يعود إلى القرن قبل الماضي
"""
PLANS = """
The town council will meet | Le conseil municipal se réunira | Городской совет соберётся | سيجتمع المجلس البلدي
The swimming pool is due to reopen | La piscine doit rouvrir | Бассейн должен открыться | يفترض أن يعاد افتتاح المسبح
A second-hand book fair is planned | Une bourse aux livres est prévue | Книжная ярмарка пройдёт | سيقام معرض للكتب المستعملة
The new bus timetable will come into force | Les nouveaux horaires de bus entreront en vigueur | Новое расписание автобусов вступит в силу | سيبدأ العمل بمواعيد الحافلات الجديدة
Work on the ring road will begin | Les travaux de la rocade commenceront | Работы на объездной дороге начнутся | ستبدأ أشغال الطريق الدائري
The choir gives its yearly concert | La chorale donnera son concert annuel | Хор даст ежегодный концерт | ستقيم الجوقة حفلها السنوي
The tax on parking goes up | Le tarif du stationnement augmentera | Парковка подорожает | سترتفع رسوم وقوف السيارات
A chess tournament opens | Un tournoi d'échecs s'ouvrira | Шахматный турнир откроется | ستنطلق بطولة للشطرنج
The cinema will show silent films | Le cinéma projettera des films muets | Кинотеатр покажет немые фильмы | ستعرض السينما أفلاما صامتة
The harvest is expected to end | La récolte devrait s'achever | Уборка урожая закончится | يتوقع أن ينتهي موسم الحصاد
"""
TIMES = """
next week | la semaine prochaine | на следующей неделе | الأسبوع المقبل
at the end of the month | à la fin du mois | в конце месяца | في نهاية الشهر
in ten days | dans dix jours | через десять дней | بعد عشرة أيام
in the first days of next month | dans les premiers jours du mois prochain | в первых числах следующего месяца | في الأيام الأولى من الشهر المقبل
before the holidays | avant les vacances | перед каникулами | قبل العطلة
as soon as the weather allows | dès que le temps le permettra | как только позволит погода | فور تحسن الطقس
with some delay | avec un peu de retard | с небольшим опозданием | بشيء من التأخير
in two weeks at the latest | dans deux semaines au plus tard | не позднее чем через две недели | خلال أسبوعين على الأكثر
"""
# Background of a kind.
OF_KIND = """
escape: The prison was built for far fewer people than it holds | La prison a été construite pour bien moins de monde qu'elle n'en abrite | Колония рассчитана на гораздо меньшее число людей | بُني السجن لعدد أقل بكثير من نزلائه // Night shifts have been understaffed for years | Les équipes de nuit manquent de personnel depuis des années | Ночным сменам годами не хватает людей | تعاني المناوبات الليلية نقصا في العاملين منذ سنوات // Visits were suspended until further notice | Les visites sont suspendues jusqu'à nouvel ordre | Свидания временно отменены | عُلقت الزيارات حتى إشعار آخر // Checkpoints were set up on the roads out of town | Des barrages ont été installés sur les routes de sortie | На выездах из города стоят посты | أقيمت حواجز على مخارج البلدة
ballots: Turnout had been the lowest in twenty years | La participation avait été la plus faible depuis vingt ans | Явка была самой низкой за двадцать лет | كانت نسبة المشاركة الأدنى منذ عشرين عاما // The two leading candidates are close to each other | Les deux candidats de tête sont au coude-à-coude | Два главных кандидата идут вровень | يتقارب المرشحان المتصدران في الأصوات // The ballot boxes are kept in a sports hall | Les urnes sont entreposées dans un gymnase | Урны хранятся в спортзале | تحفظ الصناديق في قاعة رياضية // A new vote would have to be held within forty days | Un nouveau vote devrait se tenir sous quarante jours | Новое голосование должно пройти в течение сорока дней | يجب إجراء تصويت جديد خلال أربعين يوما
trawlers: The price of fish has doubled in two years | Le prix du poisson a doublé en deux ans | За два года рыба подорожала вдвое | تضاعف سعر السمك خلال عامين // Nets with small meshes catch the young fish as well | Les filets à petites mailles prennent aussi les jeunes poissons | В сети с мелкой ячеёй попадает и молодь | تصطاد الشباك الضيقة صغار السمك أيضا // The auction hall stood empty in the morning | La criée était vide au matin | Утром рыбный аукцион пустовал | خلت قاعة المزاد في الصباح // Fishing is closed in the bay until autumn | La pêche est fermée dans la baie jusqu'à l'automne | Лов в заливе закрыт до осени | الصيد ممنوع في الخليج حتى الخريف
hack: Patients were sent to the neighbouring town | Des patients ont été envoyés dans la ville voisine | Часть пациентов отправили в соседний город | نُقل مرضى إلى البلدة المجاورة // The switchboard could be reached again by evening | Le standard téléphonique fonctionnait de nouveau le soir | К вечеру заработал телефон регистратуры | عادت مقسمات الهاتف إلى العمل مساء // The hospital had put off renewing its software | L'hôpital avait repoussé le renouvellement de ses logiciels | Больница откладывала обновление программ | كان المستشفى قد أجّل تجديد برامجه // X-rays are carried from ward to ward by hand | Les radios passent d'un service à l'autre à la main | Снимки носят из отделения в отделение вручную | تُنقل صور الأشعة باليد بين الأقسام
fakes: The museum draws most of its visitors in summer | Le musée accueille surtout des visiteurs en été | Больше всего посетителей в музее летом | يستقبل المتحف معظم زواره صيفا // The pictures were bought at auctions abroad | Les œuvres avaient été achetées aux enchères à l'étranger | Работы покупали на зарубежных аукционах | اشتُريت اللوحات في مزادات بالخارج // Two rooms are closed for the time being | Deux salles sont fermées pour le moment | Два зала пока закрыты | قاعتان مغلقتان في الوقت الحالي // Pigment analysis takes several weeks | L'analyse des pigments prend plusieurs semaines | Анализ красок занимает несколько недель | يستغرق تحليل الأصباغ عدة أسابيع
exam: The exam decides who may go to university | L'examen décide de l'entrée à l'université | От экзамена зависит поступление в вуз | يحدد الامتحان من يدخل الجامعة // Photographs of the papers had gone round by telephone | Des photos des sujets avaient circulé par téléphone | Снимки заданий рассылали по телефонам | تداول الطلاب صور الأوراق عبر الهواتف // The envelopes are sealed at a printing house | Les enveloppes sont scellées dans une imprimerie | Конверты запечатывают в типографии | تُختم المظاريف في مطبعة // Some parents waited at the gates | Des parents attendaient aux grilles | У ворот ждали родители | انتظر أهالٍ عند البوابات
referees: The season has six rounds to go | Il reste six journées de championnat | До конца сезона шесть туров | تبقى ست جولات على نهاية الموسم // Bets of unusual size had been placed abroad | Des paris d'un montant inhabituel avaient été pris à l'étranger | За границей делали необычно крупные ставки | وُضعت رهانات كبيرة غير معتادة في الخارج // Supporters unrolled banners at the stadium | Des supporters ont déployé des banderoles au stade | Болельщики вывесили на стадионе плакаты | رفع مشجعون لافتات في الملعب // Weekend matches will be led by referees from other regions | Les matchs du week-end seront arbitrés par d'autres régions | Матчи выходных будут судить бригады из других областей | سيدير مباريات نهاية الأسبوع حكام من مناطق أخرى
greenhouse: The farm delivers to supermarkets in three countries | L'exploitation livre des supermarchés de trois pays | Ферма снабжает магазины трёх стран | تزوّد المزرعة متاجر في ثلاثة بلدان // Recruiters had promised good wages | Les recruteurs avaient promis de bons salaires | Вербовщики обещали хорошие деньги | وعد الوسطاء بأجور جيدة // Beds have been set up in a gymnasium | Des lits ont été installés dans un gymnase | Койки поставили в спортзале | نُصبت أسرّة في قاعة رياضية // The picking season runs until October | La saison de cueillette dure jusqu'en octobre | Сезон сбора длится до октября | يستمر موسم القطاف حتى تشرين الأول
blackout: Mobile generators were brought in for the clinic | Des groupes électrogènes ont été amenés pour la clinique | В больницу привезли генераторы | جُلبت مولدات متنقلة للعيادة // The line dates from the seventies | La ligne date des années soixante-dix | Линию построили в семидесятые | يعود الخط إلى السبعينيات // Traffic lights were out for hours | Les feux de circulation sont restés éteints pendant des heures | Светофоры не работали несколько часов | تعطلت إشارات المرور لساعات // Dairy farmers had to milk by hand | Des éleveurs ont dû traire à la main | Фермерам пришлось доить вручную | اضطر مربو الأبقار إلى الحلب باليد
cable: The installation was overhauled last autumn | L'installation avait été révisée à l'automne dernier | Прошлой осенью дорогу ремонтировали | خضعت المنشأة للصيانة في الخريف الماضي // The wind reached a hundred kilometres an hour on the ridge | Le vent soufflait à cent kilomètres à l'heure sur la crête | На хребте ветер достигал ста километров в час | بلغت سرعة الريح مئة كيلومتر في الساعة على القمة // Hot tea was served at the lower station | Du thé chaud a été servi à la station inférieure | На нижней станции раздавали горячий чай | قُدم الشاي الساخن في المحطة السفلى // The ski season has three weeks left | Il reste trois semaines de saison | До конца лыжного сезона три недели | بقيت ثلاثة أسابيع من موسم التزلج
quashed: The laboratory worked for the courts for eleven years | Le laboratoire a travaillé onze ans pour la justice | Лаборатория одиннадцать лет работала на суды | عمل المختبر للمحاكم أحد عشر عاما // Compensation could cost the state dearly | Les indemnités pourraient coûter cher à l'État | Компенсации могут дорого обойтись казне | قد تكلف التعويضات الدولة كثيرا // Old samples are still kept in a cold store | D'anciens échantillons sont encore conservés au froid | Старые образцы до сих пор лежат в холодильнике | لا تزال عينات قديمة محفوظة في غرفة تبريد // The chemist in charge has retired | Le chimiste responsable a pris sa retraite | Заведующий лабораторией ушёл на пенсию | تقاعد الكيميائي المسؤول
measles: The town's vaccination rate had been falling | Le taux de vaccination de la ville baissait | Доля привитых в городе снижалась | كانت نسبة التطعيم في البلدة تتراجع // Classes were moved online for a fortnight | Les cours ont lieu à distance pour deux semaines | Занятия на две недели перевели в сеть | نُقلت الدروس إلى الإنترنت لأسبوعين // The fever usually passes within a week | La fièvre passe en général en une semaine | Жар обычно проходит за неделю | تزول الحمى عادة خلال أسبوع // A sports day was called off | Une fête du sport a été annulée | Спортивный праздник отменили | أُلغي يوم رياضي
"""

EN_FIRST = "Brackenfold:براكنفولد Hollinsea:هولينسي Tamwick:تامويك Corrowby:كوروبي Saltmere:سولتمير Pennisford:بنيسفورد Eastry:إيستري Wexcombe:ويكسكوم Grindale:غريندال Marrowdown:ماروداون Fenbridge:فنبريدج Copsley:كوبسلي Langmoor:لانغمور Ravenstead:ريفنستيد"
EN_LAST = "Ledger:ليدجر Gazette:غازيت Register:ريجستر Journal:جورنال Record:ريكورد Globe:غلوب Star:ستار Leader:ليدر Telegram:تلغرام Citizen:سيتيزن Recorder:ريكوردر Monitor:مونيتور"
FR_FIRST = "Le_Quotidien_de:لو_كوتيديان_دو L'Avenir_de:لافنير_دو Le_Républicain_de:لو_ريبوبليكان_دو L'Union_de:لونيون_دو L'Étoile_de:ليتوال_دو Le_Patriote_de:لو_باتريوت_دو La_Sentinelle_de:لا_سنتينيل_دو Le_Carnet_de:لو_كارنيه_دو La_Lanterne_de:لا_لانترن_دو Le_Relais_de:لو_روليه_دو La_Chronique_de:لا_كرونيك_دو Le_Matin_de:لو_ماتان_دو"
FR_LAST = "Beauregnac:بورينياك Cléricourt:كليريكور Druzières:دروزيير Fauvillac:فوفياك Grésaunay:غريزوناي Jolimarche:جوليمارش Lormérac:لورميراك Marvejoux:مارفيجو Pontaubray:بونتوبري Querlande:كيرلاند Savignelles:سافينيل Trémolin:تريمولان Varenchy:فارنشي"
RU_FIRST = "Утро:Utro:أوترو Неделя:Nedelya:نيديليا Панорама:Panorama:بانوراما Летопись:Letopis:ليتوبيس Заметки:Zametki:زاميتكي Репортёр:Reportyor:ريبورتيور Время:Vremya:فريميا Факты:Fakty:فاكتي Молва:Molva:مولفا Ведомости:Vedomosti:فيدوموستي Горизонты:Gorizonty:غوريزونتي Страницы:Stranitsy:سترانيتسي"
RU_LAST = "Велинска:Velinska:فيلينسكا Торбеева:Torbeeva:توربييفا Усть-Карги:Ust-Kargi:أوست-كارغي Зимогорья:Zimogorya:زيموغوريا Кленовска:Klenovska:كلينوفسكا Дальнеречья:Dalnerechya:دالنيريتشيا Светлодара:Svetlodara:سفيتلودارا Бирюзова:Biryuzova:بيريوزوفا Ярунска:Yarunska:يارونسكا Камышлога:Kamyshloga:كاميشلوغا Ветрограда:Vetrograda:فيتروغرادا Нижнеполья:Nizhnepolya:نيجنيبوليا Талицка:Talitska:تاليتسكا"
AR_FIRST = "أنباء:Anbaa:Анба راية:Rayat:Райат منارة:Manarat:Манарат جسور:Jusur:Джусур مدار:Madar:Мадар ميزان:Mizan:Мизан بيان:Bayan:Баян رؤية:Ruyat:Руят عيون:Uyun:Уюн قناديل:Qanadil:Канадиль حصاد:Hasad:Хасад مواقف:Mawaqif:Мавакиф"
AR_LAST = "الجنوب:al-Janub:аль-Джануб الشمال:al-Shamal:аш-Шамаль المدينة:al-Madina:аль-Мадина الضفاف:al-Difaf:ад-Дифаф البحيرة:al-Buhayra:аль-Бухайра الصنوبر:al-Sanawbar:ас-Санаубар التلال:al-Tilal:ат-Тиляль الأرز:al-Arz:аль-Арз الشاطئ:al-Shati:аш-Шати السنابل:al-Sanabil:ас-Санабиль الديار:al-Diyar:ад-Дияр الخليج:al-Khalij:аль-Халидж البساتين:al-Basatin:аль-Басатин"
AGENCIES = """
en | Norlink | Norlink | Norlink | نورلينك
en | Wirehouse | Wirehouse | Wirehouse | وايرهاوس
en | Castwell Press | Castwell Press | Castwell Press | كاستويل برس
en | Unity Wire | Unity Wire | Unity Wire | يونيتي واير
fr | Dépêche France-Ouest | Dépêche France-Ouest | Dépêche France-Ouest | ديبيش فرانس أويست
fr | Relais-Presse | Relais-Presse | Relais-Presse | روليه بريس
fr | Interdépêches | Interdépêches | Interdépêches | أنترديبيش
fr | Télénouvelles | Télénouvelles | Télénouvelles | تيلينوفيل
ru | Rusvestnik | Rusvestnik | Русвестник | روسفيستنيك
ru | Interpost | Interpost | Интерпост | إنتربوست
ru | Severinform | Severinform | Северинформ | سيفيرينفورم
ru | Delovaya Lenta | Delovaya Lenta | Деловая лента | ديلوفايا لينتا
ar | Al-Risala | Al-Risala | Ар-Рисала | الرسالة
ar | Gulf Line | Gulf Line | Галф Лайн | خط الخليج
ar | Nabaa | Nabaa | Набаа | نبأ
ar | Wasl | Wasl | Васль | وصل
"""
# key | English | French | Russian: nominative, genitive, dative, accusative, prepositional, instrumental | ending | Arabic | gender
NOUNS = """
paper | the newspaper | le journal | газета | газеты | газете | газету | газете | газетой | а | صحيفة | f
site | the news site | le site | портал | портала | порталу | портал | портале | порталом | | موقع | m
weekly | the weekly | l'hebdomadaire | еженедельник | еженедельника | еженедельнику | еженедельник | еженедельнике | еженедельником | | أسبوعية | f
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
January | janvier | января | كانون الثاني | январе
February | février | февраля | شباط | феврале
March | mars | марта | آذار | марте
April | avril | апреля | نيسان | апреле
May | mai | мая | أيار | мае
June | juin | июня | حزيران | июне
July | juillet | июля | تموز | июле
August | août | августа | آب | августе
September | septembre | сентября | أيلول | сентябре
October | octobre | октября | تشرين الأول | октябре
November | novembre | ноября | تشرين الثاني | ноябре
December | décembre | декабря | كانون الأول | декабре
"""
WHENS = "on {day}/on {date}/early on {day} | {day}/{day} matin/le {date} | {day}/{date}/{day} утром | {day}/يوم {day}/فجر {day}/في {date}"
# A language as each language calls it after "translated from".
TONGUES = """
English | l'anglais | английского | الإنجليزية
French | le français | французского | الفرنسية
Russian | le russe | русского | الروسية
Arabic | l'arabe | арабского | العربية
"""

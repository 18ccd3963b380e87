"""Words of the closed stories: events, sources, media and the sentences around them, in four languages.

``(a|b)`` is drawn, ``[told|hearsay]`` goes with the mood, ``<...>`` stands only where a medium names its own source. Lines of
`EVENTS` begin with a language and ``=`` (a clause), ``-`` (an Arabic clause after "that"), ``*`` (a noun phrase) or ``!`` (a
headline), parted by ``//``. Everything here is invented for this project but the countries.
"""

EVENTS = """
== strike
en! Air strike on {v}: {n} dead // en* the death of {n} civilians in an air strike on {v}, {where} // en= {n} civilians were [|reportedly ]killed {when} in (an air strike|an air raid) on the village of {v}, {where} // en= an air strike [left|is said to have left] {n} (people|villagers) dead {when} in {v}, {where} // en= (warplanes|fighter jets) bombed a market in {v}, {where}, {when}, [|reportedly ]killing {n} people // en= the (bombing|bombardment) of {v}, {where}, [claimed|may have claimed] {n} lives {when}
fr! Frappe aérienne à {v} : {n} morts // fr* la mort de {n} civils dans une frappe aérienne sur {v}, {where} // fr= {n} civils [ont|auraient] été tués {when} dans (une frappe aérienne|un raid aérien|un bombardement) sur le village de {v}, {where} // fr= (une frappe aérienne|un bombardement) [a|aurait] fait {n} morts {when} à {v}, {where} // fr= l'aviation [a|aurait] bombardé {when} le marché de {v}, {where}, (tuant {n} personnes|faisant {n} morts) // fr= {n} habitants de {v}, {where}, [ont|auraient] péri {when} sous les bombes
ru! Авиаудар по селу {v}: {n} погибших // ru* гибели {n} мирных жителей при авиаударе по селу {v} {where} // ru= {n} мирных жителей [|предположительно ]погибли {when} при авиаударе по селу {v} {where} // ru= авиаудар по селу {v} {where} {when} [|якобы ]унёс жизни {n} человек // ru= авиация [|предположительно ]нанесла {when} удар по рынку в селе {v} {where}, (погибли|убиты) {n} человек // ru= в результате (бомбардировки|авианалёта) {when} в селе {v} {where} [погибли|могли погибнуть] {n} человек
ar! {n} قتيلاً في غارة جوية على {v} // ar* مقتل {n} مدنياً في غارة جوية على بلدة {v} {where} // ar= قُتل [|على ما يبدو ]{n} مدنياً {when} في (غارة جوية|قصف جوي) على بلدة {v} {where} // ar= أودت غارة جوية {when} [|على ما يبدو ]بحياة {n} شخصاً في بلدة {v} {where} // ar- {n} مدنياً (قُتلوا|لقوا حتفهم) [|على ما يبدو ]{when} في غارة جوية على بلدة {v} {where} // ar- غارة جوية استهدفت {when} سوق بلدة {v} {where} [أسفرت|ربما أسفرت] عن مقتل {n} شخصاً
== capture
en! {v} falls, {n} soldiers captured // en* the fall of the village of {v}, {where}, and the capture of {n} soldiers // en= {group} [|reportedly ]seized the village of {v}, {where}, {when}, taking {n} soldiers prisoner // en= {n} soldiers [|reportedly ]surrendered {when} as {v}, {where}, fell to {group} // en= the village of {v}, {where}, [has fallen|is said to have fallen] to {group}, which captured {n} (soldiers|troops) {when} // en= fighters of {group} (overran|stormed) {v}, {where}, {when} and [|reportedly ]captured {n} soldiers
fr! {v} aux mains des rebelles, {n} soldats capturés // fr* la prise du village de {v}, {where}, où {n} soldats ont été capturés // fr= {group} [s'est|se serait] emparé {when} du village de {v}, {where}, faisant {n} prisonniers parmi les soldats // fr= {n} soldats se [sont|seraient] rendus {when} lors de la prise de {v}, {where}, par {group} // fr= le village de {v}, {where}, [est|serait] tombé {when} aux mains de combattants, et {n} militaires [ont|auraient] été capturés // fr= les combattants de {group} [ont|auraient] pris {v}, {where}, {when}, capturant {n} soldats
ru! Село {v} захвачено, {n} военных в плену // ru* захвате села {v} {where} и пленении {n} военных // ru= {group} {when} [|предположительно ]захватила село {v} {where}, взяв в плен {n} военных // ru= {n} военных [|предположительно ]сдались в плен {when} при штурме села {v} {where} // ru= село {v} {where} {when} [|якобы ]перешло под контроль {group_g}, в плену оказались {n} солдат // ru= боевики {group_g} {when} [|якобы ]вошли в село {v} {where} и взяли в плен {n} солдат
ar! سقوط {v} وأسر {n} جندياً // ar* سقوط بلدة {v} {where} وأسر {n} جندياً // ar= سيطرت {group} [|على ما يبدو ]{when} على بلدة {v} {where} وأسرت {n} جندياً // ar= سقطت بلدة {v} {where} {when} [|على ما يبدو ]في أيدي مسلحي {group} الذين أسروا {n} جندياً // ar- {n} جندياً وقعوا [|على ما يبدو ]في الأسر {when} خلال هجوم شنته {group} على بلدة {v} {where} // ar- {group} (استولت|سيطرت) [|على ما يبدو ]{when} على بلدة {v} {where} وأسرت {n} جندياً
== commander
en! {group_h} commander {chief} killed near {v} // en* the death of {group}'s commander {chief} and {n} of his men near {v}, {where} // en= {chief}, a commander of {group}, was [|reportedly ]killed {when} with {n} of his men near {v}, {where} // en= (an ambush|a night raid) near {v}, {where}, [killed|is said to have killed] {chief}, a commander of {group}, and {n} of his fighters {when} // en= the {group_h} commander {chief} and {n} fighters [died|are said to have died] {when} in a clash near {v}, {where} // en= {army} [|reportedly ]killed {chief}, who led {group}, along with {n} fighters near {v}, {where}, {when}
fr! {chief} tué près de {v} // fr* la mort de {chief}, chef de {group}, et de {n} de ses hommes près de {v}, {where} // fr= {chief}, l'un des chefs de {group}, [a|aurait] été tué {when} avec {n} de ses hommes près de {v}, {where} // fr= (une embuscade|un raid nocturne) près de {v}, {where}, [a|aurait] coûté la vie {when} à {chief}, chef de {group}, et à {n} de ses hommes // fr= le commandant {chief} et {n} combattants de {group} [sont|seraient] morts {when} dans un accrochage près de {v}, {where} // fr= {army} [a|aurait] abattu {when} {chief}, chef de {group}, et {n} combattants près de {v}, {where}
ru! Командир {chief} убит у села {v} // ru* гибели {chief_g}, командира {group_g}, и {n} его бойцов у села {v} {where} // ru= {chief}, командир {group_g}, [|предположительно ]убит {when} вместе с отрядом у села {v} {where}, погибли также {n} его бойцов // ru= у села {v} {where} {when} в засаде [погибли|якобы погибли] командир {group_g} {chief} и {n} его бойцов // ru= полевой командир {chief} и {n} боевиков {group_g} [|предположительно ]погибли {when} в столкновении у села {v} {where} // ru= {army} [|предположительно ]ликвидировала {when} у села {v} {where} командира {group_g} {chief_g} и {n} боевиков
ar! مقتل القيادي {chief} قرب {v} // ar* مقتل القيادي في {group} {chief} و{n} من رجاله قرب بلدة {v} {where} // ar= قُتل القيادي في {group} {chief} [|على ما يبدو ]مع {n} من رجاله {when} قرب بلدة {v} {where} // ar= لقي {chief}، وهو قيادي في {group}، حتفه [|على ما يبدو ]مع {n} من مقاتليه {when} في كمين قرب بلدة {v} {where} // ar- {chief}، القيادي في {group}، قُتل [|على ما يبدو ]{when} مع {n} من رجاله قرب بلدة {v} {where} // ar- {army} قتل [|على ما يبدو ]{when} القيادي في {group} {chief} و{n} من مقاتليه قرب بلدة {v} {where}
== evacuation
en! {n} soldiers flown out of {v} // en* the evacuation of {n} soldiers by helicopter from {v}, {where} // en= {n} (soldiers|troops) were [|reportedly ]evacuated by helicopter {when} from {v}, {where} // en= helicopters [flew|are said to have flown] {n} soldiers out of {v}, {where}, {when} // en= {army} [|reportedly ]airlifted {n} of its men out of the (besieged|encircled) village of {v}, {where}, {when} // en= the garrison of {v}, {where}, was [|reportedly ]emptied {when} when helicopters took away {n} soldiers
fr! {n} soldats évacués de {v} // fr* l'évacuation par hélicoptère de {n} soldats de {v}, {where} // fr= {n} soldats [ont|auraient] été évacués {when} par hélicoptère de {v}, {where} // fr= des hélicoptères [ont|auraient] emporté {when} {n} militaires hors de {v}, {where} // fr= {army} [a|aurait] retiré {when} {n} hommes du village (assiégé|encerclé) de {v}, {where}, par les airs // fr= la garnison de {v}, {where}, [a|aurait] été vidée {when} par un pont aérien qui a emporté {n} soldats
ru! Из села {v} вывезли {n} военных // ru* эвакуации {n} военных на вертолётах из села {v} {where} // ru= {n} военных [|предположительно ]эвакуированы {when} на вертолётах из села {v} {where} // ru= вертолёты {when} [|якобы ]вывезли {n} солдат из (окружённого|осаждённого) села {v} {where} // ru= {army} {when} [|предположительно ]вывезла по воздуху {n} своих солдат из села {v} {where} // ru= из гарнизона в селе {v} {where} {when} [|якобы ]вывезли на вертолётах {n} военных
ar! إجلاء {n} جندياً من {v} // ar* إجلاء {n} جندياً بالمروحيات من بلدة {v} {where} // ar= أُجلي [|على ما يبدو ]{n} جندياً {when} بالمروحيات من بلدة {v} {where} // ar= نقلت مروحيات [|على ما يبدو ]{when} {n} جندياً من بلدة {v} (المحاصرة|المطوقة) {where} // ar- {army} أجلى [|على ما يبدو ]{when} {n} من جنوده جواً من بلدة {v} {where} // ar- مروحيات عسكرية نقلت [|على ما يبدو ]{when} {n} جندياً من حامية بلدة {v} {where}
== hostages
en! {n} hostages taken near {v} // en* the kidnapping of {n} bus passengers near {v}, {where} // en= gunmen [|reportedly ]took {n} (bus passengers|travellers) hostage {when} near {v}, {where} // en= {n} people were [|reportedly ]abducted {when} from (a bus|a coach) near {v}, {where} // en= a bus was stopped near {v}, {where}, {when} and {n} passengers were [|reportedly ]led away as hostages // en= {group} [|reportedly ]seized {n} passengers of a bus on the road to {v}, {where}, {when}
fr! {n} otages près de {v} // fr* l'enlèvement de {n} passagers d'un autocar près de {v}, {where} // fr= des hommes armés [ont|auraient] pris en otage {n} passagers d'un (bus|autocar) {when} près de {v}, {where} // fr= {n} personnes [ont|auraient] été enlevées {when} dans un autocar près de {v}, {where} // fr= un autocar a été arrêté {when} près de {v}, {where}, et {n} voyageurs [ont|auraient] été emmenés comme otages // fr= {group} [a|aurait] enlevé {when} {n} passagers d'un bus sur la route de {v}, {where}
ru! У села {v} захвачены {n} заложников // ru* похищении {n} пассажиров автобуса у села {v} {where} // ru= вооружённые люди {when} [|предположительно ]взяли в заложники {n} пассажиров автобуса у села {v} {where} // ru= {n} человек [|предположительно ]похищены {when} из автобуса у села {v} {where} // ru= автобус остановили {when} у села {v} {where}, {n} пассажиров [|якобы ]увели в заложники // ru= {group} {when} [|якобы ]захватила {n} пассажиров автобуса на дороге в село {v} {where}
ar! خطف {n} راكباً قرب {v} // ar* خطف {n} راكباً من حافلة قرب بلدة {v} {where} // ar= خطف مسلحون [|على ما يبدو ]{when} {n} راكباً من حافلة قرب بلدة {v} {where} // ar= اختُطف [|على ما يبدو ]{n} شخصاً {when} من حافلة قرب بلدة {v} {where} // ar- مسلحين احتجزوا [|على ما يبدو ]{when} {n} راكباً رهائن قرب بلدة {v} {where} // ar- {group} خطفت [|على ما يبدو ]{when} {n} راكباً من حافلة على الطريق المؤدي إلى بلدة {v} {where}
== convoy
en! Aid convoy hit near {v}, {n} lorries lost // en* the looting of {n} aid lorries near {v}, {where} // en= {n} lorries of an aid convoy were [|reportedly ](looted|emptied) {when} near {v}, {where} // en= armed men [|reportedly ]attacked an aid convoy near {v}, {where}, {when} and burned {n} lorries // en= an aid convoy [lost|is said to have lost] {n} lorries {when} in an attack near {v}, {where} // en= {group} [|reportedly ]stopped a food convoy near {v}, {where}, {when} and made off with {n} lorries
fr! Convoi attaqué près de {v} : {n} camions perdus // fr* le pillage de {n} camions d'aide près de {v}, {where} // fr= {n} camions d'un convoi humanitaire [ont|auraient] été pillés {when} près de {v}, {where} // fr= des hommes armés [ont|auraient] attaqué {when} un convoi humanitaire près de {v}, {where}, et brûlé {n} camions // fr= un convoi d'aide [a|aurait] perdu {n} camions {when} dans une attaque près de {v}, {where} // fr= {group} [a|aurait] intercepté {when} un convoi de vivres près de {v}, {where}, et emporté {n} camions
ru! У села {v} разграблены {n} грузовиков // ru* разграблении {n} грузовиков с помощью у села {v} {where} // ru= {n} грузовиков гуманитарного конвоя [|предположительно ]разграблены {when} у села {v} {where} // ru= вооружённые люди {when} [|якобы ]напали на гуманитарный конвой у села {v} {where} и сожгли {n} грузовиков // ru= гуманитарный конвой {when} [|предположительно ]потерял {n} грузовиков при нападении у села {v} {where} // ru= {group} {when} [|якобы ]остановила конвой с продовольствием у села {v} {where} и угнала {n} грузовиков
ar! نهب {n} شاحنة مساعدات قرب {v} // ar* نهب {n} شاحنة مساعدات قرب بلدة {v} {where} // ar= نُهبت [|على ما يبدو ]{n} شاحنة من قافلة مساعدات {when} قرب بلدة {v} {where} // ar= هاجم مسلحون {when} قافلة مساعدات قرب بلدة {v} {where} وأحرقوا [|على ما يبدو ]{n} شاحنة // ar- قافلة مساعدات فقدت [|على ما يبدو ]{n} شاحنة {when} في هجوم قرب بلدة {v} {where} // ar- {group} اعترضت [|على ما يبدو ]{when} قافلة مواد غذائية قرب بلدة {v} {where} واستولت على {n} شاحنة
== sanctions
en! {bloc} targets {n} companies over {group_h} // en* the freezing of the assets of {n} companies accused of supplying {group} // en= {bloc} [has|is said to have] frozen the assets of {n} companies accused of supplying {group}, active {where} // en= {n} companies [were|are said to have been] placed under sanctions by {bloc} {when} for selling fuel to {group}, {where} // en= sanctions [decided|reportedly decided] by {bloc} {when} hit {n} firms that trade with {group}, {where} // en= {bloc} [|reportedly ]put {n} firms on its blacklist {when} for dealing with {group}, {where}
fr! {bloc} sanctionne {n} entreprises // fr* le gel des avoirs de {n} entreprises accusées de fournir {group} // fr= {bloc} [a|aurait] gelé {when} les avoirs de {n} entreprises accusées de ravitailler {group}, {where} // fr= {n} sociétés [ont|auraient] été placées {when} sous sanctions par {bloc} pour avoir vendu du carburant à des combattants, {where} // fr= des sanctions [ont|auraient] été prises {when} par {bloc} contre {n} sociétés qui commercent avec {group}, {where} // fr= {bloc} [a|aurait] inscrit {when} {n} entreprises sur sa liste noire pour leurs liens avec {group}, {where}
ru! {bloc} вводит санкции против {n} компаний // ru* заморозке активов {n} компаний, которые снабжали боевиков {group_g} // ru= {bloc} {when} [|предположительно ]заморозила активы {n} компаний, снабжавших боевиков {group_g} {where} // ru= {n} компаний {when} [|предположительно ]попали под санкции за продажу топлива боевикам {group_g} {where} // ru= {bloc} {when} [|якобы ]ввела санкции против {n} фирм, торгующих с боевиками {group_g} {where} // ru= {bloc} {when} [|якобы ]внесла в чёрный список {n} фирм за связи с боевиками {group_g} {where}
ar! {bloc} تعاقب {n} شركة // ar* تجميد أصول {n} شركة متهمة بتزويد {group} بالوقود // ar= جمّدت {bloc} [|على ما يبدو ]{when} أصول {n} شركة متهمة بتزويد {group} {where} بالوقود // ar= فرضت {bloc} [|على ما يبدو ]{when} عقوبات على {n} شركة تتعامل مع {group} {where} // ar- {bloc} أدرجت [|على ما يبدو ]{when} {n} شركة على قائمتها السوداء بسبب صلاتها مع {group} {where} // ar- {n} شركة خضعت [|على ما يبدو ]{when} لعقوبات فرضتها {bloc} بسبب بيع الوقود لمقاتلي {group} {where}
== truce
en! {n}-day truce around {v} // en* a truce of {n} days around {v}, {where} // en= {army} and {group} [|reportedly ]agreed {when} on a truce of {n} days around {v}, {where} // en= a ceasefire of {n} days [was|is said to have been] signed {when} for the area of {v}, {where} // en= the two sides [|reportedly ]signed a ceasefire {when} that is to hold for {n} days around {v}, {where} // en= the guns are to fall silent for {n} days around {v}, {where}, under a deal [|reportedly ]struck {when} with {group}
fr! Trêve de {n} jours autour de {v} // fr* une trêve de {n} jours autour de {v}, {where} // fr= {army} et {group} [ont|auraient] conclu {when} une trêve de {n} jours autour de {v}, {where} // fr= un cessez-le-feu de {n} jours [a|aurait] été signé {when} pour le secteur de {v}, {where} // fr= les deux camps [ont|auraient] accepté {when} de cesser le feu pendant {n} jours autour de {v}, {where} // fr= les armes doivent se taire pendant {n} jours autour de {v}, {where}, en vertu d'un accord qui [a|aurait] été trouvé {when}
ru! Вокруг села {v} объявлено перемирие на {n} дней // ru* перемирии на {n} дней вокруг села {v} {where} // ru= {army} и {group} {when} [|предположительно ]договорились о перемирии на {n} дней вокруг села {v} {where} // ru= соглашение о прекращении огня на {n} дней [|предположительно ]подписано {when} для района села {v} {where} // ru= стороны {when} [|якобы ]согласились прекратить огонь на {n} дней вокруг села {v} {where} // ru= перемирие на {n} дней [|предположительно ]заключено {when} вокруг села {v} {where}
ar! هدنة لمدة {n} يوماً حول {v} // ar* التوصل إلى هدنة لمدة {n} يوماً حول بلدة {v} {where} // ar= اتفق {army} و{group} [|على ما يبدو ]{when} على هدنة لمدة {n} يوماً حول بلدة {v} {where} // ar= وُقّع [|على ما يبدو ]{when} اتفاق لوقف إطلاق النار لمدة {n} يوماً في محيط بلدة {v} {where} // ar- الطرفين اتفقا [|على ما يبدو ]{when} على وقف إطلاق النار لمدة {n} يوماً حول بلدة {v} {where} // ar- هدنة لمدة {n} يوماً أُبرمت [|على ما يبدو ]{when} حول بلدة {v} {where}
== exchange
en! {n} prisoners swapped near {v} // en* an exchange of {n} prisoners near {v}, {where} // en= {army} and {group} [|reportedly ]exchanged {n} prisoners {when} near {v}, {where} // en= {n} prisoners were [|reportedly ](swapped|exchanged) {when} at a crossing near {v}, {where} // en= a prisoner swap near {v}, {where}, [brought|is said to have brought] {n} captives home {when} // en= {n} captives [|reportedly ]regained their freedom {when} in a swap with {group} near {v}, {where}
fr! {n} prisonniers échangés près de {v} // fr* l'échange de {n} prisonniers près de {v}, {where} // fr= {army} et {group} [ont|auraient] échangé {when} {n} prisonniers près de {v}, {where} // fr= {n} prisonniers [ont|auraient] été échangés {when} à un point de passage près de {v}, {where} // fr= un échange organisé {when} près de {v}, {where}, [a|aurait] rendu la liberté à {n} prisonniers // fr= {n} captifs [ont|auraient] recouvré la liberté {when} lors d'un échange près de {v}, {where}
ru! У села {v} обменяли {n} пленных // ru* обмене {n} пленных у села {v} {where} // ru= {army} и {group} {when} [|предположительно ]обменялись пленными у села {v} {where}, всего передано {n} человек // ru= {n} пленных [|предположительно ]обменяли {when} на пункте пропуска у села {v} {where} // ru= обмен у села {v} {where} {when} [|якобы ]вернул на свободу {n} пленных // ru= {n} пленных [|предположительно ]вышли на свободу {when} в ходе обмена у села {v} {where}
ar! تبادل {n} أسيراً قرب {v} // ar* تبادل {n} أسيراً قرب بلدة {v} {where} // ar= تبادل {army} و{group} [|على ما يبدو ]{n} أسيراً {when} قرب بلدة {v} {where} // ar= أُفرج [|على ما يبدو ]{when} عن {n} أسيراً في عملية تبادل قرب بلدة {v} {where} // ar- {n} أسيراً استعادوا [|على ما يبدو ]حريتهم {when} في عملية تبادل قرب بلدة {v} {where} // ar- {army} و{group} تبادلا [|على ما يبدو ]{when} {n} أسيراً قرب بلدة {v} {where}
== drones
en! {n} drones downed over {v} // en* the downing of {n} drones over {v}, {where} // en= {army} [|reportedly ]shot down {n} drones {when} over {v}, {where} // en= {n} (attack drones|drones) were [|reportedly ](shot down|brought down) {when} over {v}, {where} // en= air defences [destroyed|are said to have destroyed] {n} drones {when} in the sky over {v}, {where} // en= {group} [|reportedly ]lost {n} drones {when} over {v}, {where}
fr! {n} drones abattus au-dessus de {v} // fr* la destruction de {n} drones au-dessus de {v}, {where} // fr= {army} [a|aurait] abattu {when} {n} drones au-dessus de {v}, {where} // fr= {n} drones [ont|auraient] été (abattus|détruits) {when} au-dessus de {v}, {where} // fr= la défense antiaérienne [a|aurait] détruit {when} {n} drones dans le ciel de {v}, {where} // fr= {group} [a|aurait] perdu {n} drones {when} au-dessus de {v}, {where}
ru! Над селом {v} сбиты {n} дронов // ru* уничтожении {n} дронов над селом {v} {where} // ru= {army} {when} [|предположительно ]сбила {n} дронов над селом {v} {where} // ru= {n} (беспилотников|дронов) [|предположительно ]сбиты {when} над селом {v} {where} // ru= силы ПВО {when} [|якобы ]уничтожили {n} беспилотников в небе над селом {v} {where} // ru= {group} {when} [|якобы ]потеряла {n} дронов над селом {v} {where}
ar! إسقاط {n} طائرة مسيّرة فوق {v} // ar* إسقاط {n} طائرة مسيّرة فوق بلدة {v} {where} // ar= أسقط {army} [|على ما يبدو ]{when} {n} طائرة مسيّرة فوق بلدة {v} {where} // ar= أُسقطت [|على ما يبدو ]{n} طائرة مسيّرة {when} فوق بلدة {v} {where} // ar- الدفاعات الجوية دمرت [|على ما يبدو ]{when} {n} طائرة مسيّرة في سماء بلدة {v} {where} // ar- {group} خسرت [|على ما يبدو ]{when} {n} طائرة مسيّرة فوق بلدة {v} {where}
== cholera
en! Cholera kills {n} in {v} // en* the death of {n} people from cholera in {v}, {where} // en= cholera [has|is said to have] killed {n} people in {v}, {where}, up to {day} // en= {n} people [have|are said to have] died of cholera in the (camp|village) of {v}, {where}, as of {day} // en= an outbreak of cholera [has|may have] cost {n} lives in {v}, {where}, by the count of {day} // en= {n} cholera deaths [had been|were reportedly] counted in {v}, {where}, {when}
fr! Choléra : {n} morts à {v} // fr* la mort de {n} personnes, emportées par le choléra à {v}, {where} // fr= le choléra [a|aurait] tué {n} personnes à {v}, {where}, au dernier décompte de {day} // fr= {n} personnes [sont|seraient] mortes du choléra à {v}, {where}, au bilan de {day} // fr= une épidémie de choléra [a|aurait] coûté la vie à {n} habitants de {v}, {where}, à la date de {day} // fr= {n} décès dus au choléra [ont|auraient] été recensés {when} à {v}, {where}
ru! Холера в селе {v}: {n} умерших // ru* смерти {n} человек от холеры в селе {v} {where} // ru= от холеры в селе {v} {where} {when} [|предположительно ]умерли {n} человек // ru= {n} человек [|предположительно ]скончались {when} от холеры в селе {v} {where} // ru= вспышка холеры в селе {v} {where} {when} [|якобы ]унесла жизни {n} человек // ru= {when} в селе {v} {where} [зарегистрированы|могли быть зарегистрированы] {n} смертей от холеры
ar! الكوليرا تودي بحياة {n} شخصاً في {v} // ar* وفاة {n} شخصاً بالكوليرا في بلدة {v} {where} // ar= توفي [|على ما يبدو ]{n} شخصاً بالكوليرا {when} في بلدة {v} {where} // ar= أودى تفشي الكوليرا [|على ما يبدو ]بحياة {n} شخصاً {when} في بلدة {v} {where} // ar- {n} شخصاً توفوا [|على ما يبدو ]بالكوليرا {when} في بلدة {v} {where} // ar- وباء الكوليرا أودى [|على ما يبدو ]بحياة {n} شخصاً {when} في بلدة {v} {where}
== riot
en! {n} hurt in riots in {v} // en* the injury of {n} people in riots in {v}, {where} // en= {n} people were [|reportedly ](hurt|injured) {when} in riots in {v}, {where} // en= riots over the price of bread [left|are said to have left] {n} people injured {when} in {v}, {where} // en= clashes between (protesters|demonstrators) and police [|reportedly ]injured {n} people {when} in {v}, {where} // en= a march in {v}, {where}, turned violent {when} and [|reportedly ]ended with {n} injured
fr! Émeutes à {v} : {n} blessés // fr* l'hospitalisation de {n} blessés après des émeutes à {v}, {where} // fr= {n} personnes [ont|auraient] été blessées {when} dans des émeutes à {v}, {where} // fr= des émeutes contre le prix du pain [ont|auraient] fait {n} blessés {when} à {v}, {where} // fr= des heurts entre (manifestants|émeutiers) et policiers [ont|auraient] fait {n} blessés {when} à {v}, {where} // fr= une marche a dégénéré {when} à {v}, {where}, et {n} personnes [ont|auraient] été blessées
ru! Беспорядки в селе {v}: {n} раненых // ru* ранении {n} человек в ходе беспорядков в селе {v} {where} // ru= {n} человек [|предположительно ]пострадали {when} в ходе беспорядков в селе {v} {where} // ru= беспорядки из-за цен на хлеб {when} в селе {v} {where} [|якобы ]закончились ранением {n} человек // ru= в столкновениях (демонстрантов|протестующих) с полицией {when} в селе {v} {where} [|предположительно ]ранены {n} человек // ru= шествие в селе {v} {where} {when} переросло в беспорядки, [|предположительно ]ранены {n} человек
ar! {n} جريحاً في أعمال شغب في {v} // ar* إصابة {n} شخصاً في أعمال شغب في بلدة {v} {where} // ar= أُصيب [|على ما يبدو ]{n} شخصاً {when} في أعمال شغب في بلدة {v} {where} // ar= أدت مواجهات بين محتجين والشرطة {when} [|على ما يبدو ]إلى إصابة {n} شخصاً في بلدة {v} {where} // ar- {n} شخصاً أُصيبوا [|على ما يبدو ]بجروح {when} في أعمال شغب في بلدة {v} {where} // ar- احتجاجات على أسعار الخبز في بلدة {v} {where} تحولت {when} إلى مواجهات [|يبدو أنها ]أوقعت {n} جريحاً
== arrests
en! {n} arrested in {v} // en* the arrest of {n} people in {v}, {where} // en= {n} people were [|reportedly ](arrested|detained) {when} in {v}, {where} // en= police [|reportedly ]rounded up {n} people {when} in raids on homes in {v}, {where} // en= security forces [took|are said to have taken] {n} people into custody {when} in {v}, {where} // en= a sweep by the security forces [ended|reportedly ended] {when} with {n} arrests in {v}, {where}
fr! {n} arrestations à {v} // fr* l'arrestation de {n} personnes à {v}, {where} // fr= {n} personnes [ont|auraient] été (arrêtées|interpellées) {when} à {v}, {where} // fr= la police [a|aurait] arrêté {n} personnes {when} lors de perquisitions à {v}, {where} // fr= les forces de sécurité [ont|auraient] placé {n} personnes en détention {when} à {v}, {where} // fr= un coup de filet [a|aurait] conduit {when} à {n} arrestations à {v}, {where}
ru! В селе {v} задержаны {n} человек // ru* задержании {n} человек в селе {v} {where} // ru= {n} человек [|предположительно ]задержаны {when} в селе {v} {where} // ru= полиция {when} [|якобы ]задержала {n} человек при обысках в селе {v} {where} // ru= силовики {when} [|предположительно ]арестовали {n} жителей села {v} {where} // ru= в ходе рейда {when} в селе {v} {where} [|предположительно ]взяты под стражу {n} человек
ar! اعتقال {n} شخصاً في {v} // ar* اعتقال {n} شخصاً في بلدة {v} {where} // ar= اعتُقل [|على ما يبدو ]{n} شخصاً {when} في بلدة {v} {where} // ar= اعتقلت الشرطة [|على ما يبدو ]{when} {n} شخصاً خلال مداهمات في بلدة {v} {where} // ar- {n} شخصاً أُوقفوا [|على ما يبدو ]{when} خلال حملة أمنية في بلدة {v} {where} // ar- قوات الأمن اعتقلت [|على ما يبدو ]{when} {n} شخصاً في بلدة {v} {where}
"""

FRAMES = """
== speak_first
en {S} told {us} that {c}. // en {C}, {s} told {us}. // en {C}, {us} learned from {s}. // en In a telephone interview with {us}, {s} said that {c}. // en Speaking to {us}, {s} said that {c}. // en {C}. The account was given to {us} by {s}. // en {C}, {us} was told by {s}. // en Reached by {us}, {s} spoke of {x}.
fr {S} a déclaré à {us} que {c}. // fr {C}, a appris {us} auprès de {s}. // fr {C}, a confié {s} à {us}. // fr Interrogé{s_f} par {us}, {s} affirme que {c}. // fr {C}. Le récit en a été fait à {us} par {s}. // fr {C}, a indiqué {s}, joint{s_f} par {us}. // fr Dans un entretien avec {us}, {s} a fait état de {x}. // fr {C}, a raconté {s} au téléphone à {us}.
ru {S} сообщил{s_e} корреспонденту {us_g}, что {c}. // ru {C}, рассказал{s_e} корреспонденту {us_g} {s}. // ru {C}. Об этом корреспонденту {us_g} сообщил{s_e} {s}. // ru В разговоре с корреспондентом {us_g} {s} заявил{s_e}, что {c}. // ru Как стало известно корреспонденту {us_g} от {s_g}, {c}. // ru {S} подтвердил{s_e} корреспонденту {us_g} информацию о {x}. // ru {S} по телефону рассказал{s_e} корреспонденту {us_g} о {x}. // ru «{C}», – сказал{s_e} корреспонденту {us_g} {s}.
ar قال{s_t} {s} ل{us} إن {q}. // ar {C}، وفق ما قال{s_t} {s} ل{us}. // ar أفاد{s_t} {s} مراسل {us} بأن {q}. // ar أكد{s_t} {s} في اتصال هاتفي مع {us} {x}. // ar علم{us_t} {us} من {s} أن {q}. // ar {C}، حسبما أبلغ{s_t} {s} مراسل {us}. // ar في حديث إلى {us}، قال{s_t} {s} إن {q}. // ar كشف{s_t} {s} ل{us} عن {x}.
== speak
en According to {s}, {c}. // en {C}, {s} said. // en {S} said that {c}. // en {C}, according to {s}. // en {S} has reported {x}. // en {S} says {c}. // en {C}. That is the account of {s}. // en {C}. The figure comes from {s}. // en {C}, says {s}.
fr Selon {s}, {c}. // fr {C}, a affirmé {s}. // fr {S} a indiqué que {c}. // fr {C}, d'après {s}. // fr {S} a annoncé {x}. // fr {C}, assure {s}. // fr {C}. C'est ce que rapporte {s}. // fr {C}. Le chiffre vient de {s}. // fr À en croire {s}, {c}.
ru По словам {s_g}, {c}. // ru {C}, сообщил{s_e} {s}. // ru {S} сообщил{s_e}, что {c}. // ru Как утверждает {s}, {c}. // ru {S} сообщил{s_e} о {x}. // ru {C}. Об этом заявил{s_e} {s}. // ru {C}, следует из слов {s_g}. // ru {C}. Такие данные приводит {s}. // ru {S} говорит о {x}.
ar قال{s_t} {s} إن {q}. // ar {C}، بحسب {s}. // ar أعلن{s_t} {s} {x}. // ar أفاد{s_t} {s} بأن {q}. // ar {C}، كما ذكر{s_t} {s}. // ar وفقاً ل{s}، {c}. // ar أكد{s_t} {s} {x}. // ar {C}، على حد قول {s}. // ar تحدث{s_t} {s} عن {x}.
== statement
en {S} said in a statement that {c}. // en {C}, {s} announced in a communiqué. // en In a message on its Telegram channel, {s} announced {x}. // en {C}, a statement from {s} says. // en In a statement, {s} confirmed {x}.
fr {S} a annoncé dans un communiqué que {c}. // fr {C}, a annoncé {s} dans un communiqué. // fr Sur sa chaîne Telegram, {s} fait état de {x}. // fr {C}, indique un communiqué de {s}. // fr {S} a confirmé {x}.
ru {S} сообщил{s_e} в заявлении, что {c}. // ru {C}, говорится в заявлении {s_g}. // ru В своём телеграм-канале {s} сообщил{s_e} о {x}. // ru {C}. Об этом {s} сообщил{s_e} в пресс-релизе. // ru {S} официально подтвердил{s_e} информацию о {x}.
ar أعلن{s_t} {s} في بيان أن {q}. // ar {C}، بحسب بيان ل{s}. // ar أكد{s_t} {s} في بيان {x}. // ar جاء في بيان ل{s} أن {q}. // ar ذكر{s_t} {s} على قنات{s_p} في تلغرام أن {q}.
== doc_first
en {C}, according to {s} seen by {us}. // en {S} obtained by {us} shows that {c}. // en {C}. {Us} has seen {s} that says so. // en {S}, a copy of which {us} has read, mentions {x}.
fr {C}, selon {s} que {us} a pu consulter. // fr {S} obtenu par {us} montre que {c}. // fr {C}. C'est ce qui ressort de {s} dont {us} a eu copie. // fr {S} consulté par {us} mentionne {x}.
ru {C}, следует из {s_g}, с которым ознакомился корреспондент {us_g}. // ru {S}, оказавшийся в распоряжении {us_g}, говорит о {x}. // ru В распоряжении {us_g} оказался {s}, согласно которому {c}. // ru {C}. Это подтверждает {s}, копия которого есть у {us_g}.
ar {C}، وفق {s} اطلع{us_t} عليه {us}. // ar أظهر {s} حصل{us_t} عليه {us} أن {q}. // ar كشف {s} اطلع{us_t} عليه {us} عن {x}. // ar جاء في {s} حصل{us_t} {us} على نسخة منه أن {q}.
== doc
en According to {s}, {c}. // en {C}, {s} says. // en {S} shows that {c}. // en {S} mentions {x}.
fr Selon {s}, {c}. // fr {C}, d'après {s}. // fr {S} montre que {c}. // fr {S} fait état de {x}.
ru Как следует из {s_g}, {c}. // ru {S} свидетельствует о {x}. // ru {C}, следует из {s_g}. // ru Из {s_g} следует, что {c}.
ar وفق {s}، {c}. // ar أظهر {s} أن {q}. // ar {C}، بحسب {s}. // ar كشف {s} عن {x}.
== video_first
en {S} and verified by {us} shows that {c}. // en {C}, according to {s} and checked by {us}. // en {Us} has geolocated {s}; it shows that {c}. // en {C}. {Us} established this from {s}.
fr {S} et authentifiées par {us} montrent que {c}. // fr {C}, d'après {s} et vérifiées par {us}. // fr {Us} a géolocalisé {s} ; elles montrent que {c}. // fr {C}, comme l'attestent {s} et analysées par {us}.
ru {S}, проверенное корреспондентами {us_g}, показывает, что {c}. // ru {C}: это подтверждает {s}, место съёмки установили корреспонденты {us_g}. // ru Корреспонденты {us_g} проверили {s}: на нём видно, что {c}. // ru {C}, показывает {s}, изученное корреспондентами {us_g}.
ar أظهر {s} وتحقق{us_t} منه {us} أن {q}. // ar {C}، وفق {s} وتحقق{us_t} منه {us}. // ar تحقق{us_t} {us} من {s} يُظهر أن {q}. // ar يوثق {s} وتحقق{us_t} منه {us} {x}.
== video
en {S} shows that {c}. // en {C}, {s} shows. // en According to {s}, {c}. // en {S} documents {x}.
fr {S} montrent que {c}. // fr {C}, à en juger par {s}. // fr D'après {s}, {c}. // fr {S} attestent {x}.
ru {S} показывает, что {c}. // ru Судя по записи из соцсетей, {c}. // ru {C}, показывает {s}. // ru {C}. Это подтверждает {s}.
ar أظهر {s} أن {q}. // ar {C}، كما يظهر في {s}. // ar يوثق {s} {x}. // ar يبين {s} أن {q}.
== own
en {C}, a correspondent of {us} reports from the scene. // en Our correspondent was on the spot: {c}. // en {C}, reporters of {us} established on site. // en {C}. A reporter for {us} was there and saw it.
fr {C}, a constaté sur place un correspondant de {us}. // fr Notre envoyé spécial a pu le constater sur place : {c}. // fr {C}, ont constaté des journalistes de {us}. // fr {C}. Un journaliste de {us}, présent sur les lieux, en a été témoin.
ru {C}, передаёт с места событий корреспондент {us_g}. // ru Наш корреспондент видел это на месте: {c}. // ru {C}. Очевидцем стал корреспондент {us_g}. // ru {C}. В этом на месте убедился корреспондент {us_g}.
ar {C}، وفق ما عاينه مراسل {us} في المكان. // ar وقال مراسلنا من المكان إن {q}. // ar {C}، كما أفاد مراسل {us} من المكان. // ar رصد مراسل {us} ميدانياً {x}.
== medium
en {M} reported<, citing {s},> that {c}. // en {C}, {m} reports<, citing {s}>. // en According to {m}<, which quotes {s}>, {c}. // en {C}, as first reported by {m}<, which cited {s}>. // en {C}, writes {m}< with reference to {s}>. // en {C}. The news was broken by {m}<, which attributes it to {s}>. // en {M} was the first to report {x}<, on the word of {s}>. // en {C}, {m} said<, quoting {s}>. // en In a report on the day's events, {m} said<, citing {s},> that {c}. // en {C}. This was published by {m}<, whose report relies on {s}>.
fr {M} rapporte<, citant {s},> que {c}. // fr {C}, rapporte {m}<, citant {s}>. // fr Selon {m}<, qui cite {s}>, {c}. // fr {C}, écrit {m}<, qui s'appuie sur {s}>. // fr {C}, d'après une information de {m}<, qui cite {s}>. // fr {C}. L'information a été révélée par {m}<, qui l'attribue à {s}>. // fr {M} a été le premier média à faire état de {x}<, en citant {s}>. // fr À en croire {m}<, qui se réfère à {s}>, {c}. // fr Comme l'a révélé {m}<, sur la foi de {s}>, {c}. // fr {C}, lit-on dans un article de {m}<, qui mentionne {s}>.
ru Как сообщает {m}< со ссылкой на {s_a}>, {c}. // ru {C}, пишет {m}<, ссылаясь на {s_a}>. // ru По данным {m_g}<, которые приводятся со ссылкой на {s_a}>, {c}. // ru {C}. Об этом сообщает {m}< со ссылкой на {s_a}>. // ru {C}, передаёт {m}<, ссылаясь на {s_a}>. // ru {M} сообщает о {x}< со ссылкой на {s_a}>. // ru Ранее {m} сообщил{m_e} о {x}<, сославшись на {s_a}>. // ru {C}, говорится в публикации {m_g}<, где упоминается {s}>. // ru Информацию о {x} опубликовал{m_e} {m}<, сославшись на {s_a}>. // ru Как пишет {m}<, цитируя {s_a}>, {c}.
ar ذكر{m_t} {m}< نقلاً عن {s}> أن {q}. // ar {C}، بحسب {m}< {m_who} نقل{m_t} الخبر عن {s}>. // ar أفاد{m_t} {m}< نقلاً عن {s}> بأن {q}. // ar نقل{m_t} {m} خبر {x}< عن {s}>. // ar {C}، وفق ما أورد{m_t} {m}< نقلاً عن {s}>. // ar كتب{m_t} {m}< استناداً إلى {s}> أن {q}. // ar قال{m_t} {m}< نقلاً عن {s}> إن {q}. // ar {C}، على ما نشر{m_t} {m}< استناداً إلى {s}>. // ar وكان{m_t} {m} أول من أورد خبر {x}< نقلاً عن {s}>. // ar نشر{m_t} {m}< نقلاً عن {s}> خبر {x}.
== relay
en {S} told {m} that {c}. // en {C}, {s} told {m}. // en In comments to {m}, {s} said that {c}. // en {C}, {s} was quoted by {m} as saying.
fr {S} a déclaré à {m} que {c}. // fr {C}, a affirmé {s} à {m}. // fr Cité{s_f} par {m}, {s} affirme que {c}. // fr {C}, a dit {s} dans des propos recueillis par {m}.
ru {S} рассказал{s_e} корреспонденту {m_g}, что {c}. // ru {C}. Слова {s_g} приводит {m}. // ru {C}, сообщил{s_e} {s} корреспонденту {m_g}. // ru {M} приводит слова {s_g} о {x}.
ar قال{s_t} {s} ل{m} إن {q}. // ar {C}، وفق ما قال{s_t} {s} ل{m}. // ar نقل{m_t} {m} عن {s} قول{s_p} إن {q}. // ar في تصريح ل{m}، قال{s_t} {s} إن {q}.
== two
en Both {m} and {m2} report that {c}. // en {C}, according to {m} and {m2}. // en {C}, {m} wrote; {m2} carried the same news.
fr {M} et {m2} rapportent que {c}. // fr {C}, selon {m} et {m2}. // fr {C}, écrit {m}, et {m2} donne la même information.
ru Как сообщают {m} и {m2}, {c}. // ru {C}, пишут {m} и {m2}. // ru {C}. Об этом сообщают {m} и {m2}.
ar ذكر{m_t} {m} و{m2} أن {q}. // ar {C}، بحسب {m} و{m2}. // ar {C}، وفق ما أورد{m_t} {m} و{m2}.
== bare
en {C}.
fr {C}.
ru {C}.
ar {C}.
== credit
en (With {m0}) // en Source: {m0} // en With reporting from {m}. // en This article is based on a report by {m}.
fr (Avec {m0}) // fr Source : {m0} // fr Avec {m0}. // fr Article rédigé d'après une dépêche de {m}.
ru Источник: {m0} // ru По материалам {m_g}. // ru (С использованием материалов {m_g}) // ru Материал подготовлен по информации {m_g}.
ar المصدر: {m} // ar (نقلاً عن {m}) // ar أُعد هذا الخبر استناداً إلى {m}. // ar (عن {m})
== reprint
en This article first appeared in {m}. // en © {m0}. Republished with permission. // en Source: {m0}
fr Article publié à l'origine par {m}. // fr © {m0}. Reproduit avec autorisation. // fr Source : {m0}
ru Перепечатано из {m_g}. // ru Источник: {m0} // ru Текст: {m0}
ar المصدر: {m} // ar نُشر هذا الخبر أولاً في {m}. // ar نقلاً عن {m}
== translated
en Translated from {tongue}; the original was published by {m}. // en Translation of an article by {m}.
fr Traduit {tongue} ; l'original a été publié par {m}. // fr Traduction d'un article de {m}.
ru Перевод {tongue}. Оригинал опубликован на страницах {m_g}. // ru Перевод статьи {m_g}.
ar ترجمة {tongue}، والنص الأصلي نشر{m_t}ه {m}. // ar ترجمة لمقال نشر{m_t}ه {m}.
"""

# Latin, French, Russian (nominative, genitive), Arabic: people of whom each name is used for one person of a story.
PERSONS = """
Karim Delbi | Karim Delbi | Карим Дельби | Карима Дельби | كريم دلبي
Musa Tarkani | Moussa Tarkani | Муса Таркани | Мусы Таркани | موسى طركاني
Idris Ghalmi | Idriss Ghalmi | Идрис Гальми | Идриса Гальми | إدريس غلمي
Anwar Sefrati | Anouar Sefrati | Анвар Сефрати | Анвара Сефрати | أنور سفراتي
Hamid Berzani | Hamid Berzani | Хамид Берзани | Хамида Берзани | حميد برزاني
Talib Orrani | Taleb Orrani | Талиб Оррани | Талиба Оррани | طالب أوراني
Nasser Kivuli | Nasser Kivuli | Насер Кивули | Насера Кивули | ناصر كيفولي
Daud Mezzari | Daoud Mezzari | Дауд Меззари | Дауда Меззари | داود مزاري
Faris Lombali | Farès Lombali | Фарис Ломбали | Фариса Ломбали | فارس لمبالي
Yunus Achbari | Younous Achbari | Юнус Ахбари | Юнуса Ахбари | يونس أخباري
"""

# English, French, Russian, Arabic.
VILLAGES = """
Telmar | Telmar | Тельмар | تلمار
Kosrabad | Kosrabad | Косрабад | كسرباد
Dzhanvel | Djanvel | Джанвель | جانفل
Bir Sakhna | Bir Sakhna | Бир-Сахна | بئر سخنة
Murghal | Mourghal | Мургаль | مرغال
Zavarin | Zavarin | Заварин | زافارين
Tin Wazza | Tin Wazza | Тин-Вазза | تين وزة
Shellab | Chellab | Шеллаб | شلاب
Karsuf | Karsouf | Карсуф | كرسوف
Nahr Dabka | Nahr Dabka | Нахр-Дабка | نهر دبكة
Gombari | Gombari | Гомбари | غمباري
Velikhat | Velikhat | Велихат | فليخات
"""

# English, with "army"; French "of", adjective of "armée"; Russian genitive; Arabic, army.
COUNTRIES = """
Mali | Malian | du Mali | malienne | Мали | مالي | الجيش المالي
Sudan | Sudanese | du Soudan | soudanaise | Судана | السودان | الجيش السوداني
Libya | Libyan | de la Libye | libyenne | Ливии | ليبيا | الجيش الليبي
Syria | Syrian | de la Syrie | syrienne | Сирии | سوريا | الجيش السوري
Iraq | Iraqi | de l'Irak | irakienne | Ирака | العراق | الجيش العراقي
Yemen | Yemeni | du Yémen | yéménite | Йемена | اليمن | الجيش اليمني
Somalia | Somali | de la Somalie | somalienne | Сомали | الصومال | الجيش الصومالي
Niger | Nigerien | du Niger | nigérienne | Нигера | النيجر | الجيش النيجري
Chad | Chadian | du Tchad | tchadienne | Чада | تشاد | الجيش التشادي
"""

SIDES = """
northern | le nord | севере | شمالي
southern | le sud | юге | جنوبي
eastern | l'est | востоке | شرقي
western | l'ouest | западе | غربي
"""

# English short, French, Russian, Arabic.
GROUPS = """
Red Dunes | Dunes rouges | Красные дюны | الكثبان الحمراء
Eastern Star | Étoile de l'Est | Восточная звезда | نجمة الشرق
River Banner | Bannière du fleuve | Знамя реки | راية النهر
"""

BLOCS = """
Canada | le Canada | Канада | كندا | Канады
Switzerland | la Suisse | Швейцария | سويسرا | Швейцарии
Norway | la Norvège | Норвегия | النرويج | Норвегии
"""

# key; kind; class; English; French; its gender; Russian nominative; genitive; accusative; gender; Arabic; gender; the short
# name in the four languages; stems by which any language may call it.
SOURCES = """
military | anonymous | speak | (a|an unnamed) military source | une source militaire | f | военный источник | военного источника | военный источник | m | مصدر عسكري | m | the source | la source | источник | المصدر | militar militair воен عسكري
diplomat | anonymous | speak | a diplomatic source | une source diplomatique | f | дипломатический источник | дипломатического источника | дипломатический источник | m | مصدر دبلوماسي | m | the source | la source | источник | المصدر | diplom дипл دبلوماسي
medic | anonymous | speak | a medical source | une source médicale | f | источник в больнице | источника в больнице | источник в больнице | m | مصدر طبي | m | the source | la source | источник | المصدر | medic médic больниц медиц طبي
local | anonymous | speak | a local source | une source locale | f | местный источник | местного источника | местный источник | m | مصدر محلي | m | the source | la source | источник | المصدر | local мест محلي
defence | institution | statement | {country}'s defence ministry | le ministère de la Défense {fr_of} | m | министерство обороны {ru_of} | министерства обороны {ru_of} | министерство обороны {ru_of} | n | وزارة الدفاع في {ar_country} | f | the ministry | le ministère | министерство | الوزارة | defence défense оборон الدفاع
health | institution | statement | {country}'s health ministry | le ministère de la Santé {fr_of} | m | министерство здравоохранения {ru_of} | министерства здравоохранения {ru_of} | министерство здравоохранения {ru_of} | n | وزارة الصحة في {ar_country} | f | the ministry | le ministère | министерство | الوزارة | health santé здравоохранен الصحة
interior | institution | statement | {country}'s interior ministry | le ministère de l'Intérieur {fr_of} | m | министерство внутренних дел {ru_of} | министерства внутренних дел {ru_of} | министерство внутренних дел {ru_of} | n | وزارة الداخلية في {ar_country} | f | the ministry | le ministère | министерство | الوزارة | interior intérieur внутрен الداخلية
treasury | institution | statement | the finance ministry of {bloc} | le ministère des Finances de {fr_bloc} | m | министерство финансов {ru_bloc_g} | министерства финансов {ru_bloc_g} | министерство финансов {ru_bloc_g} | n | وزارة المالية في {ar_bloc} | f | the ministry | le ministère | министерство | الوزارة | finance финанс المالية
group | group | statement | {group} | {group} | m | {group} | {group_g} | {group_a} | f | {group} | f | the group | le groupe | группировка | الجبهة | {group_h} {group_h_fr} {group_h_ru} {group_h_ar}
watch | institution | statement | the monitoring group Open Roads | l'ONG de veille Routes ouvertes | f | правозащитная организация «Открытые дороги» | правозащитной организации «Открытые дороги» | правозащитную организацию «Открытые дороги» | f | منظمة «طرق مفتوحة» الحقوقية | f | the organisation | l'ONG | организация | المنظمة | open_roads routes_ouvertes открыт طرق_مفتوحة
spokesman | person | speak | army spokesman {p} | le porte-parole de l'armée {p} | m | представитель армии {p} | представителя армии {p_g} | представителя армии {p_g} | m | المتحدث باسم الجيش {p} | m | {p_last} | {p_last} | {p_last} | {p_last} | {p} army armée арми الجيش
governor | person | speak | (regional|provincial) governor {p} | le gouverneur régional {p} | m | губернатор {p} | губернатора {p_g} | губернатора {p_g} | m | المحافظ {p} | m | {p_last} | {p_last} | {p_last} | {p_last} | {p} governor gouverneur губерн المحافظ
doctor | person | speak | head physician {p} | le médecin-chef {p} | m | главврач {p} | главврача {p_g} | главврача {p_g} | m | كبير الأطباء {p} | m | {p_last} | {p_last} | {p_last} | {p_last} | {p} physician médecin главврач الأطباء
mayor | person | speak | local mayor {p} | le maire {p} | m | глава общины {p} | главы общины {p_g} | главу общины {p_g} | m | رئيس البلدية {p} | m | {p_last} | {p_last} | {p_last} | {p_last} | {p} mayor maire общин البلدية
envoy | person | speak | special envoy {p} | l'émissaire {p} | m | спецпосланник {p} | спецпосланника {p_g} | спецпосланника {p_g} | m | المبعوث الخاص {p} | m | {p_last} | {p_last} | {p_last} | {p_last} | {p} envoy émissaire спецпосланник المبعوث
report | document | doc | an internal report | un rapport interne | m | внутренний отчёт | внутреннего отчёта | внутренний отчёт | m | تقرير داخلي | m | the report | le rapport | отчёт | التقرير | report rapport отч تقرير
video | footage | video | footage posted on social media | des images diffusées sur les réseaux sociaux | p | видео из соцсетей | видео из соцсетей | видео из соцсетей | n | مقطع مصور نُشر على مواقع التواصل | m | the footage | les images | видео | المقطع | footage video images видео запис مقطع
"""

# Which sources may know of which kind of event; "own" is the outlet's own reporting, "medium" one that was never collected.
KNOWS = """
strike: military diplomat medic local defence watch governor doctor mayor video own medium
capture: military diplomat local defence group watch spokesman governor report video medium
commander: military diplomat local defence group watch spokesman report medium
evacuation: military diplomat local defence group watch spokesman governor report video own medium
hostages: military diplomat local interior watch governor mayor report video medium
convoy: military diplomat local defence watch governor mayor report video own medium
sanctions: diplomat treasury watch envoy report medium
truce: military diplomat local defence group watch envoy spokesman report medium
exchange: military diplomat local defence group watch envoy spokesman video own medium
drones: military local defence group watch spokesman governor video own medium
cholera: medic local health watch doctor mayor report own medium
riot: medic local interior watch governor doctor mayor video own medium
arrests: local interior watch governor mayor report video own medium
"""
# Two of one line are, or speak for, one institution: a story has only one of them.
SAME = ("defence spokesman", "interior governor", "health doctor", "envoy treasury")

HEDGES = """
more than {n} | plus de {n} | более {n} | أكثر من {n}
at least {n} | au moins {n} | не менее {n} | ما لا يقل عن {n}
about {n} | environ {n} | около {n} | نحو {n}
nearly {n} | près de {n} | почти {n} | قرابة {n}
"""

# English; Russian and Arabic letters are those in which pages of these languages write it.
EN_FIRST = "Harbour:هاربور Beacon:بيكون Northgate:نورثغيت Milford:ميلفورد Ashdown:آشداون Kestrel:كيستريل Fairway:فيروي Crossfield:كروسفيلد Larkhill:لاركهيل Stonebridge:ستونبريدج"
EN_LAST = "Post:بوست Courier:كورير Tribune:تريبيون Observer:أوبزرفر Chronicle:كرونيكل Dispatch:ديسباتش Examiner:إكزامينر Mercury:ميركوري"
FR_FIRST = (
    "Phare:فار Passeur:باسور Veilleur:فيور Signal:سينيال Jalon:جالون Relais:روليه Sillage:سياج Courrier:كورييه Carnet:كارنيه"
)
FR_LAST = "du_Sud:دو_سود du_Littoral:دو_ليتورال de_Valmont:دو_فالمون du_Plateau:دو_بلاتو de_Kermor:دو_كيرمور du_Bassin:دو_باسان de_Grandval:دو_غرانفال de_Sauternay:دو_سوترنيه"
RU_FIRST = "Степной:Stepnoy:ستيبنوي Озёрный:Ozyorny:أوزيورني Полярный:Polyarny:بوليارني Горный:Gorny:غورني Речной:Rechnoy:ريتشنوي Южный:Yuzhny:يوجني Портовый:Portovy:بورتوفي Лесной:Lesnoy:ليسنوي Утренний:Utrenny:أوترنني"
RU_LAST = "вестник:Vestnik:فيستنيك курьер:Kuryer:كوريير обзор:Obzor:أوبزور листок:Listok:ليستوك маяк:Mayak:ماياك телеграф:Telegraf:تلغراف рубеж:Rubezh:روبيج горизонт:Gorizont:غوريزونت"
AR_FIRST = "الساحل:Al-Sahel:Ас-Сахель الميناء:Al-Mina:Аль-Мина النخيل:Al-Nakhil:Ан-Нахиль الدليل:Al-Dalil:Ад-Далиль الرافد:Al-Rafed:Ар-Рафед المدى:Al-Mada:Аль-Мада الأفق:Al-Ofoq:Аль-Уфук القلم:Al-Qalam:Аль-Калям الصدى:Al-Sada:Ас-Сада"
AR_LAST = "اليوم:Al-Yawm:аль-Яум الجديد:Al-Jadid:аль-Джадид الحر:Al-Hurr:аль-Хурр العربي:Al-Arabi:аль-Араби الإخباري:Al-Ikhbari:аль-Ихбари الدولي:Al-Dawli:ад-Даули الوطني:Al-Watani:аль-Ватани"
# Agencies: the name in Latin, Russian and Arabic letters.
AGENCIES = """
en | Meridian Wire | Meridian Wire | ميريديان واير
en | Globe Press | Globe Press | غلوب برس
en | Anchor News | Anchor News | أنكور نيوز
fr | Horizon Presse | Horizon Presse | أوريزون برس
fr | Littoral Infos | Littoral Infos | ليتورال أنفو
fr | Sirius Dépêches | Sirius Dépêches | سيريوس ديبيش
ru | Volna-Inform | Волна-Информ | فولنا إنفورم
ru | Severpress | Северпресс | سيفر برس
ru | Orion-Novosti | Орион-Новости | أوريون نوفوستي
ar | Al-Wasl | Аль-Васль | الوصل
ar | Sahra Press | Сахра Пресс | صحراء برس
ar | Al-Sariya | Ас-Сария | السارية
"""

# A scene: where, what, and what else; four languages a line.
OPENS = """
By nightfall | À la tombée de la nuit | К вечеру | ومع حلول الليل
In the nearest town | Dans la ville la plus proche | В ближайшем городе | وفي أقرب مدينة
Along the main road | Le long de la route principale | Вдоль главной дороги | وعلى امتداد الطريق الرئيسي
In the provincial capital | Dans le chef-lieu | В административном центре | وفي مركز المحافظة
Near the river crossing | Près du bac | Возле речной переправы | وقرب معبر النهر
In the hamlets around | Dans les hameaux alentour | В окрестных хуторах | وفي القرى المجاورة
Earlier in the week | Plus tôt dans la semaine | Ранее на этой неделе | وفي وقت سابق من الأسبوع
At the edge of the district | Aux confins du district | На окраине района | وعند أطراف المنطقة
For most of the week | Pendant presque toute la semaine | Почти всю неделю | وطوال معظم أيام الأسبوع
After the midday prayer | Après la prière de midi | После полуденной молитвы | وبعد صلاة الظهر
"""
SCENES = """
shops stayed shut | les commerces sont restés fermés | магазины оставались закрыты | ظلت المحال التجارية مغلقة
the telephone network was down | le réseau téléphonique était coupé | телефонная связь не работала | كانت شبكة الهاتف مقطوعة
queues formed outside the bakeries | des files se formaient devant les boulangeries | у пекарен выстроились очереди | اصطفت طوابير أمام المخابز
families were loading carts | des familles chargeaient des charrettes | семьи грузили вещи на телеги | كانت عائلات تحمّل أمتعتها على العربات
the clinic was running on a generator | le dispensaire tournait sur un groupe électrogène | амбулатория работала от генератора | كان المستوصف يعمل بمولد كهربائي
buses were turned back | les autocars devaient faire demi-tour | автобусы разворачивали назад | أُعيدت الحافلات من حيث أتت
pupils were sent home | les élèves ont été renvoyés chez eux | школьников отпустили по домам | أُعيد التلاميذ إلى منازلهم
checkpoints had been doubled | les barrages avaient été doublés | число блокпостов удвоили | ضوعف عدد الحواجز
most of the market stalls were empty | la plupart des étals étaient vides | большинство прилавков пустовало | كانت معظم بسطات السوق خالية
the water tower was not being filled | le château d'eau n'était plus alimenté | водонапорную башню не заполняли | لم يعد خزان المياه يُملأ
"""
TAILS = """
and petrol was sold by the can | et l'essence se vendait au bidon | а бензин продавали канистрами | فيما كان البنزين يباع بالصفائح
while patrols passed every hour | tandis que des patrouilles passaient toutes les heures | а каждый час проезжали патрули | في حين كانت الدوريات تمر كل ساعة
and the power came and went | et le courant allait et venait | а свет то появлялся, то пропадал | وكان التيار الكهربائي متقطعاً
though a few traders had come back | même si quelques marchands étaient revenus | хотя несколько торговцев вернулись | رغم عودة بعض التجار
and few people ventured outdoors | et peu de gens se risquaient dehors | и мало кто решался выйти на улицу | ولم يجرؤ على الخروج سوى القليل
while a light rain was falling | alors qu'une pluie fine tombait | а на улице моросил дождь | بينما كان يهطل مطر خفيف
and prices had already gone up | et les prix avaient déjà grimpé | а цены уже успели вырасти | وكانت الأسعار قد ارتفعت بالفعل
as the heat went on | alors que la chaleur persistait | а жара не спадала | مع استمرار موجة الحر
but the post office was open | mais le bureau de poste était ouvert | но почта была открыта | لكن مكتب البريد كان مفتوحاً
and no official could be seen | et aucun responsable n'était visible | и никого из начальства не было видно | ولم يظهر أي مسؤول
"""
# Background: a place (feminine in French, Russian and Arabic), how it fares, since when.
REGIONS = """
The district | La région | Эта область | والمنطقة
The border area | La zone frontalière | Приграничная зона | والمنطقة الحدودية
The valley | La vallée | Долина | والوديان المجاورة
This farming country | Cette plaine agricole | Эта сельская местность | والناحية الزراعية
The countryside around | La campagne environnante | Окрестная глубинка | والأرياف المحيطة
"""
FARES = """
has been short of doctors | manque de médecins | испытывает нехватку врачей | تعاني نقصاً في الأطباء
has lived off cross-border trade | vit du commerce transfrontalier | живёт за счёт приграничной торговли | تعيش على التجارة عبر الحدود
has had no working courthouse | est privée de tribunal | остаётся без суда | محرومة من محكمة عاملة
has been losing its young people | perd ses jeunes | теряет молодёжь | تفقد شبابها
has depended on food aid | dépend de l'aide alimentaire | зависит от продовольственной помощи | تعتمد على المساعدات الغذائية
has seen hardly any investment | ne voit guère d'investissements | почти не видит вложений | لا ترى استثمارات تُذكر
has been without a paved road | n'a plus de route praticable | обходится без нормальной дороги | بلا طريق معبّد صالح
has been full of displaced families | accueille de nombreux déplacés | принимает множество беженцев | تستقبل كثيراً من النازحين
"""
SINCES = """
for more than ten years | depuis plus de dix ans | уже больше десяти лет | منذ أكثر من عشر سنوات
since the last great drought | depuis la dernière grande sécheresse | со времён последней большой засухи | منذ موجة الجفاف الكبيرة الأخيرة
since the railway was closed | depuis la fermeture du chemin de fer | с тех пор как закрыли железную дорогу | منذ إغلاق خط السكة الحديدية
since the cotton mill went bankrupt | depuis la faillite de la filature | с момента разорения хлопковой фабрики | منذ إفلاس مصنع القطن
since the bridge was washed away | depuis que le pont a été emporté | после того как смыло мост | منذ أن جرفت السيول الجسر
for as long as its elders remember | d'aussi loin que se souviennent ses anciens | сколько помнят старожилы | منذ زمن يعود إلى ذاكرة كبار السن
since the peacekeepers' base was moved | depuis le départ de la base des Casques bleus | после переноса базы миротворцев | منذ نقل قاعدة قوات حفظ السلام
since its only factory was dismantled | depuis le démontage de son unique usine | после демонтажа единственного завода | منذ تفكيك مصنعها الوحيد
"""
# Reactions: who (plural), what, for when.
ACTORS = """
Aid agencies | Des organisations humanitaires | Гуманитарные организации | ودعت منظمات إغاثة
Traders | Des commerçants | Торговцы | ودعا تجار
Teachers | Des enseignants | Учителя | ودعا معلمون
Neighbouring states | Des États voisins | Соседние государства | ودعت دول مجاورة
Religious leaders | Des chefs religieux | Религиозные лидеры | ودعا رجال دين
Farmers' unions | Des syndicats d'agriculteurs | Объединения фермеров | ودعت نقابات المزارعين
Opposition members | Des élus de l'opposition | Депутаты от оппозиции | ودعا نواب معارضون
Village elders | Des notables | Старейшины | ودعا وجهاء
"""
CALLS = """
have called for safe passage | ont réclamé un couloir sûr | потребовали открыть безопасный проход | إلى فتح ممر آمن
have appealed for calm | ont appelé au calme | призвали к спокойствию | إلى التهدئة
have asked for more medicine | ont demandé davantage de médicaments | попросили прислать лекарства | إلى توفير مزيد من الأدوية
have urged the capital to act | ont pressé la capitale d'agir | призвали столицу действовать | السلطات في العاصمة إلى التحرك
have asked for an open inquiry | ont demandé une enquête publique | попросили о публичном расследовании | إلى فتح تحقيق علني
have demanded that talks resume | ont exigé la reprise des pourparlers | потребовали возобновить переговоры | إلى استئناف المحادثات
have called for the road to be reopened | ont demandé la réouverture de la route | призвали вновь открыть дорогу | إلى إعادة فتح الطريق
have proposed a meeting of all sides | ont proposé une réunion de toutes les parties | предложили собрать все стороны | إلى اجتماع يضم جميع الأطراف
"""
TERMS = """
before the school year begins | avant la rentrée scolaire | до начала учебного года | قبل بدء العام الدراسي
before the rains set in | avant la saison des pluies | до наступления сезона дождей | قبل حلول موسم الأمطار
ahead of the harvest | avant les moissons | в преддверии сбора урожая | قبل موسم الحصاد
before the end of the month | d'ici à la fin du mois | до конца месяца | قبل نهاية الشهر
ahead of the donors' conference | avant la conférence des donateurs | накануне конференции доноров | قبل مؤتمر المانحين
as soon as conditions allow | dès que les conditions le permettront | как только позволят условия | حالما تسمح الظروف
before the market season opens | avant l'ouverture de la saison des marchés | до открытия ярмарочного сезона | قبل افتتاح موسم الأسواق
before the summer recess | avant la trêve estivale | до летних каникул | قبل العطلة الصيفية
"""
# Words of a source: two halves.
HALVES = """
We will not leave these people alone | Nous ne laisserons pas ces gens seuls | Мы не оставим этих людей одних | لن نترك هؤلاء الناس وحدهم
Nobody here expected it to come so fast | Personne ici ne s'attendait à ce que cela vienne si vite | Никто здесь не ждал, что всё случится так быстро | لم يكن أحد هنا يتوقع أن يحدث الأمر بهذه السرعة
The situation is changing from hour to hour | La situation évolue d'heure en heure | Обстановка меняется каждый час | الوضع يتغير من ساعة إلى أخرى
We have been warning of this since the spring | Nous mettions en garde depuis le printemps | Мы предупреждали об этом с весны | كنا نحذر من ذلك منذ الربيع
It could have been prevented with a little goodwill | Un peu de bonne volonté aurait suffi à l'éviter | Этого можно было избежать при доброй воле | كان يمكن تفادي ذلك بقليل من حسن النية
Everybody will have to answer for what he did | Chacun devra répondre de ses actes | Каждому придётся ответить за свои дела | سيُسأل كل شخص عما فعله
"""
ENDINGS = """
and the next days will be decisive | et les prochains jours seront décisifs | и ближайшие дни станут решающими | والأيام المقبلة ستكون حاسمة
and there is no plan for what comes after | et rien n'est prévu pour la suite | и никакого плана на будущее нет | ولا خطة لما بعد ذلك
and the roads must be opened at once | et il faut ouvrir les routes sans délai | и дороги нужно открыть немедленно | ويجب فتح الطرق فوراً
and words will not be enough this time | et cette fois les mots ne suffiront pas | и на этот раз слов будет мало | والكلام لن يكفي هذه المرة
and everybody has been told more than once | et tout le monde a été prévenu plus d'une fois | и всех предупреждали не раз | وقد أُبلغ الجميع أكثر من مرة
and our task is to keep people calm | et notre tâche est de garder les gens au calme | и наша задача – сохранить спокойствие | ومهمتنا الحفاظ على هدوء الناس
"""
QUOTED = """
“{q},” {again} (added|went on|told reporters). | « {q} », a (ajouté|poursuivi|souligné) {again}. | «{q}», – (добавил{s_e}|отметил{s_e}|подчеркнул{s_e}) {again}. | و(أضاف{s_t}|تابع{s_t}) {again}: «{q}».
“{q},” (said|in the words of) {again}. | « {q} », selon les mots de {again}. | {Again} (добавил{s_e}|уточнил{s_e}): «{q}». | وقال{s_t} {again}: «{q}».
"""
# Of an older event of the same kind, and a denial.
RECALLS = """
In {month}, the country had already seen {x}. | En {month}, le pays avait déjà connu {x}. | В {month} уже сообщалось о {x}. | وفي {month} شهدت البلاد {x}.
The events recall {x}, in {month}. | Ces événements rappellent {x}, en {month}. | Произошедшее напоминает о {x} в {month}. | وتعيد الأحداث إلى الأذهان {x} في {month}.
"""
DENIALS = """
{D} has denied the reports, calling them propaganda. | {D} a démenti ces informations, parlant de propagande. | {D} опровергла эти сообщения, назвав их пропагандой. | ونفى{d_t} {d} هذه الأنباء ووصف{d_t}ها بالدعاية.
{D} rejects this version of events. | {D} rejette cette version des faits. | {D} отвергает эту версию событий. | ورفض{d_t} {d} هذه الرواية.
"""
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "ru": "в_понедельник во_вторник в_среду в_четверг в_пятницу в_субботу в_воскресенье",
    "ar": "الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
RU_MONTHS_IN = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"
WHENS = {
    "en": "on {day}|on {day} morning|on {date}",
    "fr": "{day}|{day} matin|le {date}",
    "ru": "{day}|{day} утром|{date}",
    "ar": "يوم {day}|صباح {day}|في {date}",
}
TONGUES = {
    "en": {"fr": "French", "ru": "Russian", "ar": "Arabic"},
    "fr": {"en": "de l'anglais", "ru": "du russe", "ar": "de l'arabe"},
    "ru": {"en": "с английского", "fr": "с французского", "ar": "с арабского"},
    "ar": {"en": "عن الإنكليزية", "fr": "عن الفرنسية", "ru": "عن الروسية"},
}
# What kind of medium it is: English; French; Russian nominative, genitive, ending of its verb; Arabic, its gender.
NOUNS = {
    "agency": ("the news agency", "l'agence", "агентство", "агентства", "о", "وكالة", "f"),
    "paper": ("the newspaper", "le quotidien", "газета", "газеты", "а", "صحيفة", "f"),
    "site": ("the news site", "le site", "портал", "портала", "", "موقع", "m"),
}

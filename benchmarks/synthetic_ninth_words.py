"""Words of the ninth generator of stories, all invented.

A block begins with ``== name``; a mark is a language and what it marks, wordings are parted by ``//``. In an event ``=`` is a
clause, ``+`` the Arabic clause after a conjunction, ``*`` a noun, ``-`` a quotation and ``!`` a headline. ``name:kind`` holds
for a kind of source or of medium only, ``name@role`` for one role, ``name!voice`` is all that such a voice has.
"""

from synthetic_seventh_words import DAYS, MONTHS, TONGUES

__all__ = ["DAYS", "MONTHS", "TONGUES"]

EVENTS = """
== mudslide
en= a mudslide <destroyed/may have destroyed> {n} houses in {v}{w} {when} // {n} homes <were buried/may have been buried> under mud {when} in {v}{w} after a week of rain // mud and rocks <swept away/may have swept away> {n} houses in {v}{w} {when}
en* the destruction of {n} houses by a mudslide in {v}{w} // the loss of {n} homes to a mudslide in {v}{w}
en- In {v}, {n} houses are gone and there is nothing left but mud // {n} houses in {v} are under the mud
en! Mudslide destroys {n} houses in {v} // {n} homes buried by mud in {v}
fr= une coulée de boue <a détruit/aurait détruit> {n} maisons à {v}{w} {when} // {n} maisons <ont été ensevelies/auraient été ensevelies> sous la boue {when} à {v}{w} après une semaine de pluie // la boue et les pierres <ont emporté/auraient emporté> {n} habitations à {v}{w} {when}
fr* la destruction de {n} maisons par une coulée de boue à {v}{w} // la disparition de {n} habitations sous la boue à {v}{w}
fr- À {v}, {n} maisons ont disparu, il ne reste que de la boue // {n} maisons de {v} sont sous la boue
fr! Coulée de boue : {n} maisons détruites à {v} // {n} maisons ensevelies sous la boue à {v}
ru= сель <разрушил/якобы разрушил> {n} домов в {vl}{w} {when} // {when} в {vl}{w} после недели дождей грязевой поток <снёс/якобы снёс> {n} домов // в {vl}{w} {when} под слоем грязи <оказались/якобы оказались> {n} домов
ru* о разрушении {n} домов селем в {vl}{w} // о гибели {n} домов под грязевым потоком в {vl}{w}
ru- В {vl} больше нет {n} домов, осталась одна грязь // {n} домов в {vl} стоят в грязи по самую крышу
ru! Сель разрушил {n} домов в {vl} // В {vl} под грязью оказались {n} домов
ar= دمّر انهيار طيني {n} منزلا في {v}{w} {when} // طمرت الأوحال {n} بيتا {when} في {v}{w} بعد أسبوع من الأمطار // جرفت السيول الطينية {n} منزلا في {v}{w} {when}
ar+ انهيارا طينيا دمّر {n} منزلا في {v}{w} {when} // {n} بيتا طمرتها الأوحال {when} في {v}{w} بعد أسبوع من الأمطار
ar* تدمير {n} منزلا جراء انهيار طيني في {v}{w} // انطمار {n} بيتا تحت الأوحال في {v}{w}
ar- اختفى {n} منزلا في {v} تحت الطين // في {v} لم يبق من {n} بيتا سوى الوحل
ar! انهيار طيني يدمّر {n} منزلا في {v} // الأوحال تطمر {n} بيتا في {v}
== campsite
en= {n} holidaymakers <were evacuated/may have been evacuated> from a campsite in {v}{w} {when} as a wildfire drew near // {n} campers near {v}{w} <had to flee/may have had to flee> a brush fire {when} // {n} guests of a campsite in {v}{w} <were brought to safety/may have been brought to safety> from the flames {when}
en* the evacuation of {n} holidaymakers from a campsite in {v}{w} // the flight of {n} campers from a wildfire near {v}{w}
en- {n} people left their tents in {v} with nothing but what they were wearing // In {v}, {n} campers were out within half an hour
en! Wildfire: {n} campers evacuated in {v} // {n} holidaymakers flee campsite fire in {v}
fr= {n} vacanciers <ont été évacués/auraient été évacués> d'un camping de {v}{w} {when} à l'approche d'un feu de forêt // {n} campeurs <ont dû fuir/auraient dû fuir> un feu de broussailles {when} près de {v}{w} // {n} clients d'un camping de {v}{w} <ont été mis/auraient été mis> à l'abri des flammes {when}
fr* l'évacuation de {n} vacanciers d'un camping de {v}{w} // la fuite de {n} campeurs devant un feu de forêt près de {v}{w}
fr- À {v}, {n} personnes ont quitté leur tente sans rien emporter // {n} campeurs étaient dehors en une demi-heure à {v}
fr! Feu de forêt : {n} campeurs évacués à {v} // {n} vacanciers fuient un camping de {v} menacé par le feu
ru= из кемпинга в {vl}{w} {when} из-за лесного пожара <эвакуировали/якобы эвакуировали> {n} отдыхающих // {n} туристов из палаточного лагеря в {vl}{w} {when} <вывезли/якобы вывезли> от огня // {when} в {vl}{w} к кемпингу подошёл огонь, и <пришлось/якобы пришлось> вывозить {n} человек
ru* об эвакуации {n} отдыхающих из кемпинга в {vl}{w} // о вывозе {n} туристов из-за лесного пожара в {vl}{w}
ru- Из палаток в {vl} выбежали {n} человек в чём были // В {vl} за полчаса вывезли {n} человек
ru! Из кемпинга в {vl} эвакуировали {n} отдыхающих // Лесной пожар в {vl}: вывезены {n} туристов
ar= أُجلي {n} مصطافا من مخيم سياحي في {v}{w} {when} مع اقتراب حريق غابات // فرّ {n} سائحا من ألسنة النار {when} قرب {v}{w} // نُقل {n} نزيلا في مخيم سياحي في {v}{w} إلى مكان آمن {when} بعد اندلاع حريق
ar+ {n} مصطافا أُجلوا من مخيم سياحي في {v}{w} {when} مع اقتراب حريق غابات // {n} سائحا فروا من ألسنة النار {when} قرب {v}{w}
ar* إجلاء {n} مصطافا من مخيم سياحي في {v}{w} // فرار {n} سائحا من حريق غابات قرب {v}{w}
ar- ترك {n} شخصا خيامهم في {v} ولم يأخذوا شيئا // في {v} خرج {n} مصطافا خلال نصف ساعة
ar! إجلاء {n} مصطافا من مخيم في {v} // حريق غابات في {v}: فرار {n} سائحا
== pills
en= {n} boxes of counterfeit medicines <were seized/may have been seized> in a warehouse in {v}{w} {when} // {n} packages of fake pills <were found/may have been found> {when} during a search in {v}{w} that lasted for hours // inspectors <confiscated/may have confiscated> {n} boxes of fake antibiotics in {v}{w} {when}
en* the seizure of {n} boxes of counterfeit medicines in {v}{w} // the discovery of {n} packages of fake pills in {v}{w}
en- There were {n} boxes in {v} and not one of them was genuine // In {v} we are talking about {n} boxes of worthless pills
en! {n} boxes of fake medicines seized in {v} // Fake pills: {n} packages found in {v}
fr= {n} boîtes de faux médicaments <ont été saisies/auraient été saisies> dans un entrepôt de {v}{w} {when} // {n} paquets de comprimés contrefaits <ont été découverts/auraient été découverts> {when} à {v}{w} lors d'une perquisition // les enquêteurs <ont confisqué/auraient confisqué> {n} boîtes de faux antibiotiques à {v}{w} {when}
fr* la saisie de {n} boîtes de faux médicaments à {v}{w} // la découverte de {n} paquets de comprimés contrefaits à {v}{w}
fr- Il y avait {n} boîtes à {v}, et pas une seule n'était authentique // À {v}, on parle de {n} boîtes de comprimés sans aucun effet
fr! {n} boîtes de faux médicaments saisies à {v} // Faux comprimés : {n} paquets découverts à {v}
ru= на складе в {vl}{w} {when} <изъяли/якобы изъяли> {n} упаковок поддельных лекарств // в {vl}{w} {when} при обыске <нашли/якобы нашли> {n} коробок фальшивых таблеток // {when} в {vl}{w} <конфисковано/якобы конфисковано> {n} упаковок поддельных антибиотиков
ru* об изъятии {n} упаковок поддельных лекарств в {vl}{w} // об обнаружении {n} коробок фальшивых таблеток в {vl}{w}
ru- В {vl} было {n} упаковок, и ни одной настоящей // Речь идёт о партии в {n} упаковок, и хранили её в {vl}
ru! В {vl} изъяли {n} упаковок поддельных лекарств // Фальшивые таблетки: в {vl} нашли {n} коробок
ar= ضُبطت {n} علبة أدوية مزورة في مستودع في {v}{w} {when} // عُثر {when} على {n} علبة من الحبوب المغشوشة خلال تفتيش في {v}{w} // صودرت {n} علبة من المضادات الحيوية المقلدة في {v}{w} {when}
ar+ {n} علبة أدوية مزورة ضُبطت في مستودع في {v}{w} {when} // {n} علبة من الحبوب المغشوشة عُثر عليها {when} خلال تفتيش في {v}{w}
ar* ضبط {n} علبة أدوية مزورة في {v}{w} // العثور على {n} علبة من الحبوب المغشوشة في {v}{w}
ar- كانت في {v} {n} علبة ولم تكن بينها واحدة أصلية // نتحدث عن {n} علبة من الحبوب بلا أي مفعول في {v}
ar! ضبط {n} علبة أدوية مزورة في {v} // حبوب مغشوشة: {n} علبة في {v}
== tram
en= {n} passengers <were injured/may have been injured> when two trams collided in {v}{w} {when} // a collision between two trams <left/may have left> {n} people hurt in {v}{w} {when} // {n} people <were hurt/may have been hurt> {when} in {v}{w} as one tram ran into another
en* a tram collision with {n} injured in {v}{w} // the crash of two trams in which {n} people were hurt in {v}{w}
en- We counted {n} injured at the tram stop in {v} // In {v}, {n} passengers were lying or sitting between the rails
en! {n} hurt as trams collide in {v} // Tram crash in {v}: {n} injured
fr= {n} passagers <ont été blessés/auraient été blessés> dans la collision de deux tramways à {v}{w} {when} // une collision entre deux rames de tramway <a fait/aurait fait> {n} blessés à {v}{w} {when} // {n} personnes <ont été blessées/auraient été blessées> {when} à {v}{w} quand une rame en a percuté une autre
fr* une collision de tramways qui a fait {n} blessés à {v}{w} // l'accident de tramway aux {n} blessés survenu à {v}{w}
fr- Nous avons compté {n} blessés à l'arrêt du tramway à {v} // À {v}, {n} passagers étaient assis ou couchés entre les rails
fr! Collision de tramways à {v} : {n} blessés // {n} blessés dans un accident de tramway à {v}
ru= при столкновении двух трамваев в {vl}{w} {when} <пострадали/якобы пострадали> {n} пассажиров // в {vl}{w} {when} столкнулись два трамвая, травмы <получили/якобы получили> {n} человек // {when} в {vl}{w} один трамвай врезался в другой, <ранены/якобы ранены> {n} человек
ru* о травмах {n} пассажиров при столкновении трамваев в {vl}{w} // о столкновении трамваев с {n} ранеными в {vl}{w}
ru- На остановке в {vl} мы насчитали {n} раненых // В {vl} между рельсами сидели и лежали {n} человек
ru! Столкновение трамваев в {vl}: {n} пострадавших // В {vl} при столкновении трамваев пострадали {n} человек
ar= أُصيب {n} راكبا في تصادم قطاري ترام في {v}{w} {when} // أسفر اصطدام ترام بآخر عن إصابة {n} شخصا في {v}{w} {when} // جُرح {n} راكبا {when} في {v}{w} حين اصطدم ترام بآخر
ar+ {n} راكبا أُصيبوا في تصادم قطاري ترام في {v}{w} {when} // اصطدام ترام بآخر أسفر عن إصابة {n} شخصا في {v}{w} {when}
ar* إصابة {n} راكبا في تصادم قطاري ترام في {v}{w} // جرح {n} شخصا في حادث ترام في {v}{w}
ar- أحصينا {n} جريحا عند محطة الترام في {v} // في {v} كان {n} راكبا بين القضبان
ar! إصابة {n} راكبا في تصادم ترام في {v} // حادث ترام في {v}: {n} جريحا
== regatta
en= {n} spectators <were injured/may have been injured> when a stand collapsed at a regatta in {v}{w} {when} // a grandstand <gave way/may have given way> under {n} people at the rowing races in {v}{w} {when} // {n} visitors to the regatta in {v}{w} <were hurt/may have been hurt> {when} when a wooden stand came down
en* the collapse of a stand that injured {n} people in {v}{w} // the injury of {n} spectators at the regatta in {v}{w}
en- {n} people went down with the planks in {v} // In {v} it was over in a second and {n} people were on the ground
en! Stand collapses at regatta in {v}, {n} hurt // {n} spectators injured in {v} stand collapse
fr= {n} spectateurs <ont été blessés/auraient été blessés> dans l'effondrement d'une tribune lors d'une régate à {v}{w} {when} // une tribune <s'est affaissée/se serait affaissée> sous {n} personnes {when} lors des courses d'aviron à {v}{w} // {n} visiteurs de la régate de {v}{w} <ont été blessés/auraient été blessés> {when} dans la chute d'une tribune en bois
fr* l'effondrement d'une tribune qui a blessé {n} personnes à {v}{w} // l'accident aux {n} blessés survenu à la régate de {v}{w}
fr- {n} personnes sont descendues avec les planches à {v} // À {v}, en une seconde, {n} personnes étaient au sol
fr! Une tribune s'effondre à {v} : {n} blessés // {n} spectateurs blessés à la régate de {v}
ru= на регате в {vl}{w} {when} <обрушилась/якобы обрушилась> трибуна, пострадали {n} зрителей // при обрушении трибуны на гребных гонках в {vl}{w} {when} <получили/якобы получили> травмы {n} человек // {when} в {vl}{w} вместе с деревянной трибуной вниз <упали/якобы упали> {n} зрителей регаты
ru* о травмах {n} зрителей при обрушении трибуны в {vl}{w} // об обрушении трибуны с {n} пострадавшими на регате в {vl}{w}
ru- Вместе с досками в {vl} вниз ушли {n} человек // В {vl} всё случилось за секунду, и на земле лежали {n} человек
ru! Трибуна рухнула на регате в {vl}: {n} пострадавших // В {vl} при обрушении трибуны пострадали {n} зрителей
ar= أُصيب {n} متفرجا في انهيار مدرج خلال سباق للقوارب في {v}{w} {when} // انهار مدرج تحت {n} شخصا خلال سباق التجديف في {v}{w} {when} // سقط {n} زائرا مع مدرج خشبي {when} في سباق القوارب في {v}{w} وأُصيبوا بجروح
ar+ {n} متفرجا أُصيبوا في انهيار مدرج خلال سباق للقوارب في {v}{w} {when} // مدرجا انهار تحت {n} شخصا خلال سباق التجديف في {v}{w} {when}
ar* إصابة {n} متفرجا في انهيار مدرج في {v}{w} // سقوط {n} شخصا مع مدرج سباق القوارب في {v}{w}
ar- نزل {n} شخصا مع الألواح في {v} // في {v} انتهى كل شيء في ثانية وكان {n} شخصا على الأرض
ar! انهيار مدرج في {v} وإصابة {n} متفرجا // {n} جريحا في سباق القوارب في {v}
== lorry
en= {n} people <were found/may have been found> alive in a refrigerated lorry in {v}{w} {when} // {n} migrants <were freed/may have been freed> from the back of a lorry {when} at a truck stop in {v}{w} after a check // a refrigerated lorry with {n} people in the back <was stopped/may have been stopped> in {v}{w} {when}
en* the discovery of {n} people in a refrigerated lorry in {v}{w} // the rescue of {n} migrants from a lorry in {v}{w}
en- There were {n} of them behind the crates in {v} and they could hardly breathe // In {v}, {n} people climbed out of the cold one after another
en! {n} people found in refrigerated lorry in {v} // {n} migrants freed from lorry in {v}
fr= {n} personnes <ont été découvertes/auraient été découvertes> vivantes dans un camion frigorifique à {v}{w} {when} // {n} migrants <ont été libérés/auraient été libérés> {when} de la remorque d'un poids lourd à {v}{w} après un contrôle // un camion frigorifique qui transportait {n} personnes <a été arrêté/aurait été arrêté> à {v}{w} {when}
fr* la découverte de {n} personnes dans un camion frigorifique à {v}{w} // le sauvetage de {n} migrants enfermés dans un poids lourd à {v}{w}
fr- Derrière les caisses, à {v}, il y avait {n} personnes qui pouvaient à peine respirer // À {v}, {n} personnes sont sorties du froid l'une après l'autre
fr! {n} personnes découvertes dans un camion frigorifique à {v} // {n} migrants libérés d'un poids lourd à {v}
ru= в рефрижераторе в {vl}{w} {when} <обнаружили/якобы обнаружили> {n} человек, все живы // на стоянке в {vl}{w} {when} из кузова фуры <освободили/якобы освободили> {n} мигрантов // {when} в {vl}{w} <остановили/якобы остановили> рефрижератор, в котором ехали {n} человек
ru* об обнаружении {n} человек в рефрижераторе в {vl}{w} // об освобождении {n} мигрантов из фуры в {vl}{w}
ru- За ящиками в {vl} сидели {n} человек и еле дышали // В {vl} из холода один за другим вышли {n} человек
ru! В рефрижераторе в {vl} нашли {n} человек // {n} мигрантов освободили из фуры в {vl}
ar= عُثر على {n} شخصا أحياء داخل شاحنة مبردة في {v}{w} {when} // حُرّر {n} مهاجرا من مقطورة شاحنة {when} بعد تفتيشها في {v}{w} // أُوقفت شاحنة مبردة على متنها {n} شخصا في {v}{w} {when}
ar+ {n} شخصا عُثر عليهم أحياء داخل شاحنة مبردة في {v}{w} {when} // {n} مهاجرا حُرّروا من مقطورة شاحنة {when} بعد تفتيشها في {v}{w}
ar* العثور على {n} شخصا داخل شاحنة مبردة في {v}{w} // تحرير {n} مهاجرا من شاحنة في {v}{w}
ar- كان خلف الصناديق في {v} {n} شخصا يتنفسون بصعوبة // في {v} خرج {n} شخصا من البرد واحدا تلو الآخر
ar! العثور على {n} شخصا في شاحنة مبردة في {v} // تحرير {n} مهاجرا من شاحنة في {v}
== jellyfish
en= {n} bathers <were treated/may have been treated> for jellyfish stings on the beach of {v}{w} {when} // jellyfish <stung/may have stung> {n} swimmers in {v}{w} {when} // {n} people <needed/may have needed> treatment {when} in {v}{w} after contact with jellyfish
en* the treatment of {n} bathers for jellyfish stings in {v}{w} // a jellyfish invasion with {n} swimmers stung in {v}{w}
en- {n} people in {v} came out of the water with burns on their legs // In {v} they were queuing for vinegar, {n} of them
en! Jellyfish sting {n} bathers in {v} // {n} treated after jellyfish stings in {v}
fr= {n} baigneurs <ont été soignés/auraient été soignés> pour des piqûres de méduses sur la plage de {v}{w} {when} // des méduses <ont piqué/auraient piqué> {n} nageurs à {v}{w} {when} // {n} personnes <ont reçu/auraient reçu> des soins {when} à {v}{w} après avoir été piquées par des méduses
fr* la prise en charge de {n} baigneurs piqués par des méduses à {v}{w} // les piqûres de méduses dont ont été victimes {n} nageurs à {v}{w}
fr- {n} personnes sont sorties de l'eau à {v} avec des brûlures aux jambes // À {v}, ils étaient {n} à faire la queue pour du vinaigre
fr! Méduses : {n} baigneurs soignés à {v} // {n} nageurs piqués par des méduses à {v}
ru= на пляже в {vl}{w} {when} медузы <обожгли/якобы обожгли> {n} человек // {when} в {vl}{w} после встречи с медузами за помощью <обратились/якобы обратились> {n} купальщиков // ожоги от медуз {when} <получили/якобы получили> {n} отдыхающих в {vl}{w}
ru* об ожогах {n} купальщиков от медуз в {vl}{w} // о лечении {n} отдыхающих после ожогов медуз в {vl}{w}
ru- В {vl} из воды вышли {n} человек с ожогами на ногах // За помощью в {vl} стояли в очереди {n} человек
ru! Медузы обожгли {n} человек в {vl} // {n} купальщиков в {vl} получили ожоги от медуз
ar= عولج {n} مصطافا من لسعات قناديل البحر على شاطئ {v}{w} {when} // لسعت قناديل البحر {n} سباحا في {v}{w} {when} // احتاج {n} شخصا إلى العلاج {when} في {v}{w} بعد لسعات قناديل البحر
ar+ {n} مصطافا عولجوا من لسعات قناديل البحر على شاطئ {v}{w} {when} // قناديل البحر لسعت {n} سباحا في {v}{w} {when}
ar* علاج {n} مصطافا من لسعات قناديل البحر في {v}{w} // تعرّض {n} سباحا للسعات قناديل البحر في {v}{w}
ar- خرج {n} شخصا من الماء في {v} والحروق على سيقانهم // في {v} وقف {n} مصطافا في الطابور طلبا للعلاج
ar! قناديل البحر تلسع {n} مصطافا في {v} // علاج {n} سباحا من لسعات القناديل في {v}
== fuel
en= {n} cars <broke down/may have broken down> after filling up at a petrol station in {v}{w} {when} // water in the fuel of a petrol station <stopped/may have stopped> {n} cars in {v}{w} {when} // {n} vehicles <stalled/may have stalled> {when} in {v}{w} after taking on bad petrol
en* the breakdown of {n} cars after filling up in {v}{w} // engine damage to {n} cars from watery petrol in {v}{w}
en- {n} cars in {v} went no further than the next roundabout // In {v} we are looking at {n} ruined engines
en! Bad petrol: {n} cars break down in {v} // {n} cars stopped by watery fuel in {v}
fr= {n} voitures <sont tombées/seraient tombées> en panne {when} après un plein dans une station-service de {v}{w} // de l'eau dans le carburant d'une station-service <a immobilisé/aurait immobilisé> {n} voitures à {v}{w} {when} // {n} véhicules <ont calé/auraient calé> {when} à {v}{w} après avoir pris une essence frelatée
fr* la panne de {n} voitures après un plein à {v}{w} // l'immobilisation de {n} véhicules par une essence frelatée à {v}{w}
fr- {n} voitures ne sont pas allées plus loin que le premier rond-point de {v} // À {v}, on parle de {n} moteurs hors d'usage
fr! Essence frelatée : {n} voitures en panne à {v} // {n} voitures immobilisées après un plein à {v}
ru= после заправки на одной из АЗС в {vl}{w} {when} <сломались/якобы сломались> {n} автомобилей // {when} в {vl}{w} из-за воды в бензине <заглохли/якобы заглохли> {n} машин // некачественный бензин в {vl}{w} {when} <вывел/якобы вывел> из строя {n} автомобилей
ru* о поломке {n} автомобилей после заправки в {vl}{w} // о порче {n} моторов некачественным бензином в {vl}{w}
ru- В {vl} {n} машин не доехали даже до следующего перекрёстка // Только в {vl} испорчено {n} моторов
ru! Плохой бензин: в {vl} сломались {n} машин // В {vl} после заправки заглохли {n} автомобилей
ar= تعطلت {n} سيارة بعد التزود بالوقود من محطة في {v}{w} {when} // تسبب ماء في وقود إحدى المحطات بتوقف {n} سيارة في {v}{w} {when} // توقفت محركات {n} سيارة {when} في {v}{w} بسبب بنزين مغشوش
ar+ {n} سيارة تعطلت بعد التزود بالوقود من محطة في {v}{w} {when} // محركات {n} سيارة توقفت {when} في {v}{w} بسبب بنزين مغشوش
ar* تعطل {n} سيارة بعد التزود بالوقود في {v}{w} // توقف {n} سيارة بسبب بنزين مغشوش في {v}{w}
ar- لم تصل {n} سيارة في {v} إلى المفترق التالي // نحن أمام {n} محركا تالفا في {v}
ar! تعطل {n} سيارة بسبب وقود مغشوش في {v} // بنزين مغشوش يوقف {n} سيارة في {v}
== kennel
en= {n} dogs <were freed/may have been freed> from an illegal kennel in {v}{w} {when} // {n} starving dogs <were taken/may have been taken> from a breeder in {v}{w} {when} // a search of a breeder's farm in {v}{w} <turned up/may have turned up> {n} caged dogs {when}
en* the rescue of {n} dogs from an illegal kennel in {v}{w} // the discovery of {n} caged dogs at a farm in {v}{w}
en- {n} dogs were sitting in cages in {v} and not one of them barked // In {v} they carried out {n} dogs, skin and bone
en! {n} dogs rescued from illegal kennel in {v} // Breeder in {v} loses {n} starving dogs
fr= {n} chiens <ont été retirés/auraient été retirés> d'un élevage clandestin à {v}{w} {when} // {n} chiens affamés <ont été enlevés/auraient été enlevés> à un éleveur de {v}{w} {when} // la perquisition d'une ferme de {v}{w} <a permis/aurait permis> de découvrir {n} chiens en cage {when}
fr* le sauvetage de {n} chiens d'un élevage clandestin à {v}{w} // la découverte de {n} chiens en cage dans une ferme de {v}{w}
fr- {n} chiens étaient en cage à {v} et pas un seul n'aboyait // À {v}, on a sorti {n} chiens qui n'avaient que la peau sur les os
fr! Élevage clandestin : {n} chiens sauvés à {v} // {n} chiens affamés retirés à un éleveur de {v}
ru= из нелегального питомника в {vl}{w} {when} <забрали/якобы забрали> {n} собак // у заводчика в {vl}{w} {when} <изъяли/якобы изъяли> {n} истощённых собак // {when} на ферме в {vl}{w} <нашли/якобы нашли> {n} собак, запертых в клетках
ru* о спасении {n} собак из нелегального питомника в {vl}{w} // об изъятии {n} истощённых собак у заводчика в {vl}{w}
ru- В {vl} в клетках сидели {n} собак, и ни одна не лаяла // Из сарая в {vl} вынесли {n} собак, кожа да кости
ru! Из нелегального питомника в {vl} забрали {n} собак // В {vl} у заводчика изъяли {n} собак
ar= أُنقذ {n} كلبا من مربى غير مرخص في {v}{w} {when} // صودر {n} كلبا جائعا من أحد المربين في {v}{w} {when} // عُثر {when} على {n} كلبا في أقفاص داخل مزرعة في {v}{w}
ar+ {n} كلبا أُنقذت من مربى غير مرخص في {v}{w} {when} // {n} كلبا عُثر عليها {when} في أقفاص داخل مزرعة في {v}{w}
ar* إنقاذ {n} كلبا من مربى غير مرخص في {v}{w} // العثور على {n} كلبا في أقفاص داخل مزرعة في {v}{w}
ar- كان {n} كلبا في الأقفاص في {v} ولم ينبح منها واحد // في {v} أُخرج {n} كلبا من الحظيرة جلدا على عظم
ar! إنقاذ {n} كلبا من مربى غير مرخص في {v} // العثور على {n} كلبا في أقفاص في {v}
== flamingos
en= {n} flamingos <were killed/may have been killed> by a fox at the zoo in {v}{w} {when} // a fox <got/may have got> into the zoo of {v}{w} {when} and bit {n} flamingos to death // the zoo of {v}{w} <lost/may have lost> {n} flamingos to a fox {when}
en* the death of {n} flamingos at the zoo in {v}{w} // the loss of {n} flamingos to a fox in {v}{w}
en- {n} flamingos were lying in the water in {v} // In {v} one fox was enough for {n} birds
en! Fox kills {n} flamingos at zoo in {v} // {n} flamingos dead at {v} zoo
fr= {n} flamants roses <ont été tués/auraient été tués> par un renard au zoo de {v}{w} {when} // un renard <s'est introduit/se serait introduit> {when} au zoo de {v}{w} et a égorgé {n} flamants roses // le zoo de {v}{w} <a perdu/aurait perdu> {n} flamants roses {when} à cause d'un renard
fr* la mort de {n} flamants roses au zoo de {v}{w} // la perte de {n} flamants roses à cause d'un renard à {v}{w}
fr- {n} flamants étaient couchés dans l'eau à {v} // À {v}, il a suffi d'un renard pour {n} oiseaux
fr! Un renard tue {n} flamants roses au zoo de {v} // Zoo de {v} : {n} flamants roses tués
ru= в зоопарке {vg}{w} {when} лиса <загрызла/якобы загрызла> {n} фламинго // {when} в зоопарк {vg}{w} <пробралась/якобы пробралась> лиса, погибли {n} фламинго // {n} фламинго <погибли/якобы погибли> {when} в зоопарке {vg}{w} из-за лисы
ru* о гибели {n} фламинго в зоопарке {vg}{w} // о потере {n} фламинго из-за лисы в {vl}{w}
ru- В {vl} {n} птиц лежали прямо в воде // В {vl} одной лисы хватило на {n} птиц
ru! Лиса загрызла {n} фламинго в зоопарке {vg} // В зоопарке {vg} погибли {n} фламинго
ar= قتل ثعلب {n} طائر فلامنغو في حديقة حيوان {v}{w} {when} // تسلل ثعلب إلى حديقة حيوان {v}{w} {when} وافترس {n} طائر فلامنغو // نفق {n} طائر فلامنغو {when} في حديقة حيوان {v}{w} بعد هجوم ثعلب
ar+ ثعلبا قتل {n} طائر فلامنغو في حديقة حيوان {v}{w} {when} // {n} طائر فلامنغو نفقت {when} في حديقة حيوان {v}{w} بعد هجوم ثعلب
ar* نفوق {n} طائر فلامنغو في حديقة حيوان {v}{w} // مقتل {n} طائر فلامنغو بأنياب ثعلب في {v}{w}
ar- كان {n} طائرا ممددا في الماء في {v} // في {v} كفى ثعلب واحد لقتل {n} طائرا
ar! ثعلب يقتل {n} طائر فلامنغو في حديقة {v} // نفوق {n} طائر فلامنغو في {v}
== licences
en= {n} driving licences <were withdrawn/may have been withdrawn> in {v}{w} {when} because they had been bought // {n} drivers in {v}{w} <lost/may have lost> their licences {when} over bribes to examiners // {n} licences obtained by bribery <were cancelled/may have been cancelled> in {v}{w} {when}
en* the withdrawal of {n} bought driving licences in {v}{w} // the cancellation of {n} driving licences over bribes in {v}{w}
en- {n} people in {v} drove without ever having passed a test // In {v} there was a fixed price, and {n} people paid it
en! {n} bought driving licences withdrawn in {v} // Bribery at test centre: {n} licences cancelled in {v}
fr= {n} permis de conduire <ont été retirés/auraient été retirés> à {v}{w} {when} parce qu'ils avaient été achetés // {n} conducteurs de {v}{w} <ont perdu/auraient perdu> leur permis {when} pour avoir soudoyé des examinateurs // {n} permis obtenus contre des pots-de-vin <ont été annulés/auraient été annulés> à {v}{w} {when}
fr* le retrait de {n} permis de conduire achetés à {v}{w} // l'annulation de {n} permis obtenus contre des pots-de-vin à {v}{w}
fr- {n} personnes conduisaient à {v} sans avoir jamais réussi l'examen // À {v}, il y avait un tarif, et {n} personnes l'ont payé
fr! {n} permis de conduire achetés retirés à {v} // Pots-de-vin à l'examen : {n} permis annulés à {v}
ru= в {vl}{w} {when} <аннулировали/якобы аннулировали> {n} купленных водительских удостоверений // {when} {n} водителей в {vl}{w} <лишились/якобы лишились> прав из-за взяток экзаменаторам // {n} водительских удостоверений, полученных за взятки, {when} <отозвали/якобы отозвали> в {vl}{w}
ru* об аннулировании {n} купленных водительских удостоверений в {vl}{w} // о лишении прав {n} водителей за взятки экзаменаторам в {vl}{w}
ru- {n} человек в {vl} ездили по дорогам, ни разу не сдав экзамен // В {vl} была такса, и заплатили {n} человек
ru! В {vl} аннулировали {n} купленных прав // Взятки на экзамене: {n} водителей в {vl} лишились прав
ar= سُحبت {n} رخصة قيادة في {v}{w} {when} لأنها حُصّلت بالرشوة // فقد {n} سائقا رخصهم في {v}{w} {when} بسبب رشى للفاحصين // أُلغيت {n} رخصة قيادة مشتراة في {v}{w} {when}
ar+ {n} رخصة قيادة سُحبت في {v}{w} {when} لأنها حُصّلت بالرشوة // {n} سائقا فقدوا رخصهم في {v}{w} {when} بسبب رشى للفاحصين
ar* سحب {n} رخصة قيادة مشتراة في {v}{w} // إلغاء {n} رخصة قيادة بسبب الرشوة في {v}{w}
ar- كان {n} شخصا في {v} يقودون من دون أن ينجحوا في الامتحان // في {v} كانت هناك تسعيرة دفعها {n} شخصا
ar! سحب {n} رخصة قيادة مشتراة في {v} // رشوة في الامتحان: إلغاء {n} رخصة قيادة في {v}
== hail
en= hailstones <smashed/may have smashed> {n} roofs in {v}{w} {when} // {n} roofs <were damaged/may have been damaged> by hail in {v}{w} {when} // a hailstorm <wrecked/may have wrecked> {n} roofs {when} in {v}{w} within ten minutes
en* hail damage to {n} roofs in {v}{w} // the destruction of {n} roofs by a hailstorm in {v}{w}
en- {n} roofs in {v} look as if somebody had shot at them // In {v}, {n} families are sitting under tarpaulins
en! Hail damages {n} roofs in {v} // Hailstorm wrecks {n} roofs in {v}
fr= des grêlons <ont brisé/auraient brisé> {n} toitures à {v}{w} {when} // {n} toits <ont été endommagés/auraient été endommagés> par la grêle à {v}{w} {when} // un orage de grêle <a ravagé/aurait ravagé> {n} toitures {when} à {v}{w} en dix minutes
fr* les dégâts causés par la grêle à {n} toitures de {v}{w} // la destruction de {n} toits par la grêle à {v}{w}
fr- {n} toits de {v} ont l'air d'avoir été mitraillés // À {v}, {n} familles vivent sous des bâches
fr! Grêle : {n} toitures endommagées à {v} // La grêle détruit {n} toits à {v}
ru= град в {vl}{w} {when} <повредил/якобы повредил> {n} крыш // {when} в {vl}{w} из-за града <повреждены/якобы повреждены> {n} кровель // градом в {vl}{w} {when} за десять минут <пробило/якобы пробило> {n} крыш
ru* о повреждении {n} крыш градом в {vl}{w} // о разрушении {n} кровель из-за града в {vl}{w}
ru- {n} крыш в {vl} выглядят так, будто по ним стреляли // В {vl} {n} семей сидят под брезентом
ru! Град повредил {n} крыш в {vl} // В {vl} градом пробило {n} крыш
ar= حطّم البَرَد {n} سقفا في {v}{w} {when} // تضرر {n} سقفا من البَرَد في {v}{w} {when} // خرّبت عاصفة بَرَد {n} سقفا {when} في {v}{w} خلال عشر دقائق
ar+ البَرَد حطّم {n} سقفا في {v}{w} {when} // {n} سقفا تضررت من البَرَد في {v}{w} {when}
ar* تضرر {n} سقفا من البَرَد في {v}{w} // تحطم {n} سقفا بحبات البَرَد في {v}{w}
ar- يبدو {n} سقفا في {v} كأن أحدا أطلق عليها الرصاص // في {v} تعيش {n} عائلة تحت الأغطية
ar! البَرَد يحطّم {n} سقفا في {v} // تضرر {n} سقفا في عاصفة بَرَد في {v}
"""

LARGE = "pills"
# Who may know of a kind of event.
KNOWS = """
mudslide: neighbour rescuer mayor hydrologist civil fire insurers damage film own medium
campsite: camper rescuer manager firechief mayor civil fire film own medium
pills: customsman insider pharmacist lawyer customs prosecutors health consumer memo own medium
tram: passenger medic unionist doctor fire police operator log cctv own medium
regatta: steward medic director doctor police hospital cityhall inspection film own medium
lorry: officer trucker lawyer customs prosecutors interior cctv own medium
jellyfish: lifeguard medic doctor hotelier hospital health beach own medium
fuel: mechanic lawyer consumer retailer labtest memo own medium
kennel: volunteer officer vet police prosecutors shelter film own medium
flamingos: keeper vet councillor zoo shelter email cctv own medium
licences: instructor insider lawyer councillor traffic prosecutors interior memo own medium
hail: neighbour grower firechief insurers civil cityhall damage film own medium
"""
# As `synthetic_fifth.Source` reads it: role, kind, how it comes, then in English, French (and gender), Russian (genitive, accusative,
# gender) and Arabic (and gender) what it is called at first and again, its names, and where it is said in Russian.
SOURCES = """
neighbour | anonymous | say | (a woman living in the street/a woman from the street); the woman | (une riveraine/une habitante de la rue); la riveraine | f | (жительница этой улицы/одна из жительниц улицы); женщина | (жительницы этой улицы/одной из жительниц улицы) | (жительницу этой улицы/одну из жительниц улицы) | f | (سيدة تسكن في الشارع/إحدى ساكنات الشارع); السيدة | f | woman;riveraine;habitante;жительниц;женщина;سيدة;ساكنات الشارع
rescuer | anonymous | say | (a rescue worker at the scene/a member of the rescue team); the rescuer | (un secouriste présent sur les lieux/un membre de l'équipe de secours); le secouriste | m | (один из спасателей/спасатель с места происшествия); спасатель | (одного из спасателей/спасателя с места происшествия) | (одного из спасателей/спасателя с места происшествия) | m | (أحد عناصر الإنقاذ/عنصر في فريق الإنقاذ); العنصر | m | rescue worker;rescue team;rescuer;secouriste;équipe de secours;спасател;عناصر الإنقاذ;فريق الإنقاذ;عنصر
camper | anonymous | say | (a holidaymaker staying at the campsite/a guest of the campsite); the holidaymaker | (une vacancière du camping/une cliente du camping); la vacancière | f | (одна из отдыхающих/отдыхающая из кемпинга); отдыхающая | (одной из отдыхающих/отдыхающей из кемпинга) | (одну из отдыхающих/отдыхающую из кемпинга) | f | (إحدى نزيلات المخيم/نزيلة في المخيم); النزيلة | f | holidaymaker;guest;vacancière;cliente;отдыхающ;نزيل
customsman | anonymous | say | (a customs officer/an officer at the customs post); the officer | (un douanier/un agent des douanes); le douanier | m | (сотрудник таможни/один из таможенников); таможенник | (сотрудника таможни/одного из таможенников) | (сотрудника таможни/одного из таможенников) | m | (موظف جمارك/أحد موظفي الجمارك); الموظف | m | customs officer;customs post;officer;douanier;agent des douanes;таможенник;сотрудник таможни;موظف;جمارك
insider | anonymous | say | (a person familiar with the inquiry/somebody familiar with the inquiry); the person | une personne au fait du dossier; cette personne | f | знакомый с ходом следствия источник; источник | знакомого с ходом следствия источника | знакомый с ходом следствия источник | m | مصدر مطلع على سير التحقيق; المصدر | m | familiar with the inquiry;person;personne au fait du dossier;знакомый с ходом следствия;источник;مصدر مطلع;مصدر
passenger | anonymous | say | (a woman who was on the second tram/a passenger of the second tram); the passenger | (une passagère de la deuxième rame/une femme qui se trouvait dans la deuxième rame); la passagère | f | (пассажирка второго трамвая/женщина из второго трамвая); пассажирка | (пассажирки второго трамвая/женщины из второго трамвая) | (пассажирку второго трамвая/женщину из второго трамвая) | f | (راكبة في الترام الثاني/سيدة كانت في الترام الثاني); الراكبة | f | second tram;passenger;deuxième rame;passagère;второго трамвая;пассажирк;الترام الثاني;راكبة
medic | anonymous | say | (a hospital source/a source at the hospital); the source | (une source hospitalière/une source à l'hôpital); la source | f | (источник в больнице/источник в местной больнице); источник | (источника в больнице/источника в местной больнице) | (источник в больнице/источник в местной больнице) | m | (مصدر طبي/مصدر في المستشفى); المصدر | m | hospital source;source at the hospital;source;source hospitalière;источник;مصدر طبي;مصدر
steward | anonymous | say | (a volunteer at the regatta/one of the regatta volunteers); the volunteer | (un bénévole de la régate/l'un des bénévoles de la régate); le bénévole | m | (волонтёр регаты/один из волонтёров регаты); волонтёр | (волонтёра регаты/одного из волонтёров регаты) | (волонтёра регаты/одного из волонтёров регаты) | m | (متطوع في السباق/أحد متطوعي السباق); المتطوع | m | volunteer;bénévole;волонтёр;متطوع
officer | anonymous | say | (a police officer/a local police officer); the officer | (un policier/un policier de la ville); le policier | m | (сотрудник полиции/один из полицейских); полицейский | (сотрудника полиции/одного из полицейских) | (сотрудника полиции/одного из полицейских) | m | (ضابط شرطة/أحد ضباط الشرطة); الضابط | m | police officer;officer;policier;сотрудник полиции;полицейск;ضابط;ضباط
trucker | anonymous | say | (a lorry driver who was parked alongside/a lorry driver parked alongside); the driver | (un routier garé à côté/un chauffeur garé à côté); le chauffeur | m | (водитель соседней фуры/дальнобойщик из соседней фуры); водитель | (водителя соседней фуры/дальнобойщика из соседней фуры) | (водителя соседней фуры/дальнобойщика из соседней фуры) | m | (سائق شاحنة مجاورة/سائق إحدى الشاحنات المجاورة); السائق | m | lorry driver;driver;routier;chauffeur;водител;дальнобойщик;соседней фуры;سائق
lifeguard | anonymous | say | (one of the lifeguards/a lifeguard on the beach); the lifeguard | (l'un des maîtres-nageurs/un maître-nageur de la plage); le maître-nageur | m | (один из пляжных спасателей/спасатель с пляжа); спасатель | (одного из пляжных спасателей/спасателя с пляжа) | (одного из пляжных спасателей/спасателя с пляжа) | m | (أحد المنقذين على الشاطئ/منقذ يعمل على الشاطئ); المنقذ | m | lifeguard;maître-nageur;maîtres-nageurs;спасател;منقذ
mechanic | anonymous | say | (a mechanic at a local garage/a local mechanic); the mechanic | (un garagiste de la ville/un mécanicien de la ville); le garagiste | m | (местный автомеханик/автомеханик из местного сервиса); механик | (местного автомеханика/автомеханика из местного сервиса) | (местного автомеханика/автомеханика из местного сервиса) | m | (ميكانيكي محلي/ميكانيكي يعمل في المدينة); الميكانيكي | m | mechanic;garagiste;mécanicien;механик;ميكانيكي
volunteer | anonymous | say | (a volunteer from the dog shelter/one of the shelter's volunteers); the volunteer | (une bénévole du refuge/l'une des bénévoles du refuge); la bénévole | f | (волонтёр приюта/одна из волонтёров приюта); волонтёр | (волонтёра приюта/одной из волонтёров приюта) | (волонтёра приюта/одну из волонтёров приюта) | f | (متطوعة في المأوى/إحدى متطوعات المأوى); المتطوعة | f | volunteer;bénévole;волонтёр;متطوع
keeper | anonymous | say | (a zookeeper/one of the zookeepers); the keeper | (un soigneur du zoo/l'un des soigneurs du zoo); le soigneur | m | (работник зоопарка/один из работников зоопарка); работник | (работника зоопарка/одного из работников зоопарка) | (работника зоопарка/одного из работников зоопарка) | m | (عامل في حديقة الحيوان/أحد عمال حديقة الحيوان); العامل | m | zookeeper;keeper;soigneur;работник;عامل;عمال
instructor | anonymous | say | (a driving instructor/a local driving instructor); the instructor | (un moniteur d'auto-école/un moniteur de la ville); le moniteur | m | (инструктор по вождению/один из инструкторов по вождению); инструктор | (инструктора по вождению/одного из инструкторов по вождению) | (инструктора по вождению/одного из инструкторов по вождению) | m | (مدرب قيادة/أحد مدربي القيادة); المدرب | m | instructor;moniteur;инструктор;مدرب
mayor | person | say | Mayor {p}; the mayor | [le/la] maire {p}; [le/la] maire | p | мэр {p}; мэр | мэра {pg} | мэра {pa} | p | [رئيس/رئيسة] البلدية {p}; [رئيس/رئيسة] البلدية | p | mayor
firechief | person | say | fire chief {p}; {last} | [le commandant/la commandante] des pompiers {p}; {last} | p | начальник пожарной части {p}; {last} | начальника пожарной части {pg} | начальника пожарной части {pa} | p | [قائد/قائدة] فوج الإطفاء {p}; {last} | p | fire chief
doctor | person | say | emergency physician {p}; the physician | [le/la] médecin urgentiste {p}; [le/la] médecin | p | врач скорой помощи {p}; врач | врача скорой помощи {pg} | врача скорой помощи {pa} | p | [طبيب/طبيبة] الطوارئ {p}; [الطبيب/الطبيبة] | p | emergency physician
lawyer | person | say | lawyer {p}; the lawyer | [l'avocat/l'avocate] {p}; [l'avocat/l'avocate] | p | адвокат {p}; адвокат | адвоката {pg} | адвоката {pa} | p | [المحامي/المحامية] {p}; [المحامي/المحامية] | p | lawyer
vet | person | say | veterinarian {p}; {last} | [le/la] vétérinaire {p}; {last} | p | ветеринар {p}; ветеринар | ветеринара {pg} | ветеринара {pa} | p | [الطبيب البيطري/الطبيبة البيطرية] {p}; {last} | p | veterinarian
director | person | say | regatta director {p}; {last} | [le directeur/la directrice] de la régate {p}; {last} | p | директор регаты {p}; {last} | директора регаты {pg} | директора регаты {pa} | p | [مدير/مديرة] السباق {p}; {last} | p | regatta director
manager | person | say | campsite manager {p}; the manager | [le gérant/la gérante] du camping {p}; [le gérant/la gérante] | p | [управляющий/управляющая] кемпингом {p}; {last} | [управляющего/управляющей] кемпингом {pg} | [управляющего/управляющую] кемпингом {pa} | p | [مدير/مديرة] المخيم {p}; [المدير/المديرة] | p | campsite manager
hydrologist | person | say | hydrologist {p}; {last} | l'hydrologue {p}; {last} | p | гидролог {p}; гидролог | гидролога {pg} | гидролога {pa} | p | [خبير/خبيرة] المياه {p}; [الخبير/الخبيرة] | p | hydrologist
councillor | person | say | town councillor {p}; {last} | [le conseiller municipal/la conseillère municipale] {p}; {last} | p | депутат горсовета {p}; депутат | депутата горсовета {pg} | депутата горсовета {pa} | p | [عضو/عضوة] المجلس البلدي {p}; {last} | p | councillor
unionist | person | say | union representative {p}; {last} | [le délégué syndical/la déléguée syndicale] {p}; {last} | p | профсоюзный лидер {p}; {last} | профсоюзного лидера {pg} | профсоюзного лидера {pa} | p | [ممثل/ممثلة] النقابة {p}; {last} | p | union representative
hotelier | person | say | hotel owner {p}; {last} | [l'hôtelier/l'hôtelière] {p}; {last} | p | [владелец/владелица] отеля {p}; {last} | [владельца/владелицы] отеля {pg} | [владельца/владелицу] отеля {pa} | p | [صاحب/صاحبة] الفندق {p}; {last} | p | hotel owner
grower | person | say | fruit grower {p}; {last} | [l'arboriculteur/l'arboricultrice] {p}; {last} | p | [садовод/садовод] {p}; {last} | садовода {pg} | садовода {pa} | p | [المزارع/المزارعة] {p}; {last} | p | fruit grower
pharmacist | person | say | pharmacist {p}; the pharmacist | [le pharmacien/la pharmacienne] {p}; [le pharmacien/la pharmacienne] | p | фармацевт {p}; фармацевт | фармацевта {pg} | фармацевта {pa} | p | [الصيدلي/الصيدلانية] {p}; [الصيدلي/الصيدلانية] | p | pharmacist
fire | body | state | the fire brigade; the fire brigade | le service d'incendie; le service d'incendie | m | пожарная служба; пожарная служба | пожарной службы | пожарную службу | f | فوج الإطفاء; فوج الإطفاء | m | fire brigade;service d'incendie;пожарная служба;пожарной служб;пожарную службу;فوج الإطفاء | в пожарной службе
fire | body | say | fire brigade [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du service d'incendie {p}; {last} | p | [представитель/представительница] пожарной службы {p}; {last} | [представителя/представительницы] пожарной службы {pg} | [представителя/представительницу] пожарной службы {pa} | p | [المتحدث/المتحدثة] باسم فوج الإطفاء {p}; {last} | p | fire brigade
police | body | state | the police department; the police department | la police; la police | f | полиция; полиция | полиции | полицию | f | الشرطة; الشرطة | f | police;полиц;الشرطة;شرطة | в полиции
police | body | say | a spokeswoman for the police; the spokeswoman | une porte-parole de la police; la porte-parole | f | представительница полиции; представительница | представительницы полиции | представительницу полиции | f | متحدثة باسم الشرطة; المتحدثة | f | police spokeswoman;spokeswoman;porte-parole;представительниц;متحدثة
prosecutors | body | state | the public prosecutor's office; the prosecutor's office | le parquet; le parquet | m | прокуратура; прокуратура | прокуратуры | прокуратуру | f | النيابة العامة; النيابة | f | prosecutor's office;parquet;прокуратур;النيابة العامة;النيابة | в прокуратуре
prosecutors | body | say | public prosecutor {p}; the prosecutor | [le procureur/la procureure] {p}; [le procureur/la procureure] | p | прокурор {p}; прокурор | прокурора {pg} | прокурора {pa} | p | [المدعي العام/المدعية العامة] {p}; [المدعي العام/المدعية العامة] | p | public prosecutor;prosecutor;procureur;прокурор;المدعي العام
civil | body | state | the civil protection service; the service | la protection civile; la protection civile | f | служба гражданской защиты; служба | службы гражданской защиты | службу гражданской защиты | f | جهاز الحماية المدنية; الجهاز | m | civil protection;protection civile;гражданской защиты;الحماية المدنية | в службе гражданской защиты
civil | body | say | a spokesman for the civil protection service; the spokesman | un porte-parole de la protection civile; le porte-parole | m | представитель службы гражданской защиты; представитель | представителя службы гражданской защиты | представителя службы гражданской защиты | m | متحدث باسم جهاز الحماية المدنية; المتحدث | m | spokesman;porte-parole;представитель;متحدث
customs | body | state | the customs service; the customs service | le service des douanes; le service des douanes | m | таможенная служба; таможенная служба | таможенной службы | таможенную службу | f | مصلحة الجمارك; المصلحة | f | customs service;service des douanes;таможенн;مصلحة الجمارك | в таможенной службе
customs | body | say | customs service [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole du service des douanes {p}; {last} | p | [представитель/представительница] таможенной службы {p}; {last} | [представителя/представительницы] таможенной службы {pg} | [представителя/представительницу] таможенной службы {pa} | p | [المتحدث/المتحدثة] باسم مصلحة الجمارك {p}; {last} | p | customs service
hospital | body | state | the district hospital; the hospital | le centre hospitalier; le centre hospitalier | m | районная больница; больница | районной больницы | районную больницу | f | إدارة مستشفى المنطقة; الإدارة | f | district hospital;hospital;centre hospitalier;районная больница;районной больниц;районную больницу;больница;مستشفى المنطقة | в районной больнице
hospital | body | say | hospital director {p}; the director | [le directeur/la directrice] du centre hospitalier {p}; [le directeur/la directrice] | p | главный врач больницы {p}; главврач | главного врача больницы {pg} | главного врача больницы {pa} | p | [مدير/مديرة] مستشفى المنطقة {p}; [المدير/المديرة] | p | hospital director
health | body | state | the regional health authority; the authority | l'autorité sanitaire régionale; l'autorité sanitaire | f | региональное управление здравоохранения; управление | регионального управления здравоохранения | региональное управление здравоохранения | n | مديرية الصحة; المديرية | f | health authority;autorité sanitaire;здравоохранения;مديرية الصحة | в региональном управлении здравоохранения
health | body | say | health authority head {p}; {last} | [le chef/la cheffe] de l'autorité sanitaire régionale {p}; {last} | p | [начальник/начальница] управления здравоохранения {p}; {last} | [начальника/начальницы] управления здравоохранения {pg} | [начальника/начальницу] управления здравоохранения {pa} | p | [مدير/مديرة] الصحة {p}; {last} | p | health authority
operator | body | state | the tram operator {firm}; the operator | la société de tramways {firm}; la société | f | трамвайная компания {firm}; компания | трамвайной компании {firm} | трамвайную компанию {firm} | f | شركة الترام {firm}; الشركة | f | {firm} | в трамвайной компании {firm}
operator | body | say | {firm} [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de {firm} {p}; {last} | p | [представитель/представительница] компании {firm} {p}; {last} | [представителя/представительницы] компании {firm} {pg} | [представителя/представительницу] компании {firm} {pa} | p | [المتحدث/المتحدثة] باسم شركة {firm} {p}; {last} | p | {firm}
retailer | body | state | the petrol station chain {firm}; the company | le réseau de stations-service {firm}; le réseau | m | сеть заправок {firm}; компания | сети заправок {firm} | сеть заправок {firm} | f | شركة المحروقات {firm}; الشركة | f | {firm} | в сети заправок {firm}
retailer | body | say | a manager at {firm}; the manager | un responsable de {firm}; le responsable | m | менеджер компании {firm}; менеджер | менеджера компании {firm} | менеджера компании {firm} | m | مسؤول في شركة {firm}; المسؤول | m | {firm}
consumer | body | state | the consumer protection office; the office | l'office de protection des consommateurs; l'office | m | управление по защите прав потребителей; управление | управления по защите прав потребителей | управление по защите прав потребителей | n | مكتب حماية المستهلك; المكتب | m | consumer protection;protection des consommateurs;защите прав потребителей;حماية المستهلك | в управлении по защите прав потребителей
consumer | body | say | consumer protection official {p}; the official | [le/la] responsable de l'office de protection des consommateurs {p}; [le/la] responsable | p | [сотрудник/сотрудница] управления по защите прав потребителей {p}; {last} | [сотрудника/сотрудницы] управления по защите прав потребителей {pg} | [сотрудника/сотрудницу] управления по защите прав потребителей {pa} | p | [مدير/مديرة] مكتب حماية المستهلك {p}; [المدير/المديرة] | p | consumer protection
insurers | body | state | the insurers' association; the association | la fédération des assureurs; la fédération | f | союз страховщиков; союз | союза страховщиков | союз страховщиков | m | اتحاد شركات التأمين; الاتحاد | m | insurers' association;fédération des assureurs;союз страховщиков;союза страховщиков;شركات التأمين | в союзе страховщиков
insurers | body | say | insurers' association head {p}; {last} | [le président/la présidente] de la fédération des assureurs {p}; {last} | p | глава союза страховщиков {p}; {last} | главы союза страховщиков {pg} | главу союза страховщиков {pa} | p | [رئيس/رئيسة] اتحاد شركات التأمين {p}; {last} | p | insurers' association
zoo | body | state | the zoo management; the management | la direction du zoo; la direction | f | дирекция зоопарка; дирекция | дирекции зоопарка | дирекцию зоопарка | f | إدارة حديقة الحيوان; الإدارة | f | zoo management;direction du zoo;дирекц;إدارة حديقة الحيوان | в дирекции зоопарка
zoo | body | say | zoo director {p}; the director | [le directeur/la directrice] du zoo {p}; [le directeur/la directrice] | p | директор зоопарка {p}; директор | директора зоопарка {pg} | директора зоопарка {pa} | p | [مدير/مديرة] حديقة الحيوان {p}; [المدير/المديرة] | p | zoo director
shelter | body | state | the animal welfare society; the society | la société de protection des animaux; la société | f | общество защиты животных; общество | общества защиты животных | общество защиты животных | n | جمعية الرفق بالحيوان; الجمعية | f | animal welfare society;protection des animaux;защиты животных;الرفق بالحيوان | в обществе защиты животных
shelter | body | say | a representative of the animal welfare society; the representative | une représentante de la société de protection des animaux; la représentante | f | представительница общества защиты животных; представительница | представительницы общества защиты животных | представительницу общества защиты животных | f | ناطقة باسم جمعية الرفق بالحيوان; الناطقة | f | representative;représentante;представительниц;ناطقة
traffic | body | state | the driver licensing authority; the authority | le service des permis de conduire; le service | m | госавтоинспекция; госавтоинспекция | госавтоинспекции | госавтоинспекцию | f | إدارة المرور; الإدارة | f | driver licensing authority;licensing authority;service des permis de conduire;госавтоинспекц;إدارة المرور | в госавтоинспекции
traffic | body | say | driver licensing chief {p}; {last} | [le chef/la cheffe] du service des permis de conduire {p}; {last} | p | [начальник/начальница] госавтоинспекции {p}; {last} | [начальника/начальницы] госавтоинспекции {pg} | [начальника/начальницу] госавтоинспекции {pa} | p | [مدير/مديرة] إدارة المرور {p}; {last} | p | driver licensing
beach | body | state | the beach rescue service; the rescue service | le poste de secours de la plage; le poste de secours | m | береговая спасательная служба; служба | береговой спасательной службы | береговую спасательную службу | f | خدمة إنقاذ الشواطئ; الخدمة | f | beach rescue;poste de secours;спасательная служба;спасательной служб;спасательную службу;إنقاذ الشواطئ | в береговой спасательной службе
beach | body | say | beach rescue chief {p}; {last} | [le chef/la cheffe] du poste de secours {p}; {last} | p | [начальник/начальница] береговой спасательной службы {p}; {last} | [начальника/начальницы] береговой спасательной службы {pg} | [начальника/начальницу] береговой спасательной службы {pa} | p | [رئيس/رئيسة] خدمة إنقاذ الشواطئ {p}; {last} | p | beach rescue
interior | body | state | the interior ministry; the ministry | le ministère de l'Intérieur; le ministère | m | министерство внутренних дел; министерство | министерства внутренних дел | министерство внутренних дел | n | وزارة الداخلية; الوزارة | f | interior ministry;ministère de l'Intérieur;внутренних дел;وزارة الداخلية | в министерстве внутренних дел
interior | body | say | an interior ministry spokesman; the spokesman | un porte-parole du ministère de l'Intérieur; le porte-parole | m | представитель министерства внутренних дел; представитель | представителя министерства внутренних дел | представителя министерства внутренних дел | m | ناطق باسم وزارة الداخلية; الناطق | m | spokesman;porte-parole;представитель;ناطق
cityhall | body | state | the town hall; the town hall | la mairie; la mairie | f | городская администрация; администрация | городской администрации | городскую администрацию | f | البلدية; البلدية | f | town hall;mairie;городская администрация;городской администрации;городскую администрацию;администрация;البلدية | в городской администрации
cityhall | body | say | town hall [spokesman/spokeswoman] {p}; {last} | [le/la] porte-parole de la mairie {p}; {last} | p | пресс-секретарь городской администрации {p}; {last} | пресс-секретаря городской администрации {pg} | пресс-секретаря городской администрации {pa} | p | [الناطق/الناطقة] باسم البلدية {p}; {last} | p | town hall
memo | paper | doc | an internal circular; the circular | une circulaire interne; la circulaire | f | внутренний циркуляр; циркуляр | внутреннего циркуляра | внутренний циркуляр | m | تعميم داخلي; التعميم | m | internal circular;circular;circulaire;циркуляр;تعميم | во внутреннем циркуляре
log | paper | doc | an emergency call log; the log | un registre des appels d'urgence; le registre | m | журнал экстренных вызовов; журнал | журнала экстренных вызовов | журнал экстренных вызовов | m | سجل لمكالمات الطوارئ; السجل | m | call log;the log;registre;журнал;سجل | в журнале экстренных вызовов
inspection | paper | doc | a safety inspection report; the report | un rapport de contrôle de sécurité; le rapport | m | акт проверки безопасности; акт | акта проверки безопасности | акт проверки безопасности | m | تقرير عن فحص السلامة; التقرير | m | inspection report;the report;rapport;акт проверки;تقرير | в акте проверки безопасности
labtest | paper | doc | a laboratory report; the report | un rapport de laboratoire; le rapport | m | лабораторное заключение; заключение | лабораторного заключения | лабораторное заключение | n | تقرير مخبري; التقرير | m | laboratory report;report;rapport de laboratoire;rapport;лабораторн;заключени;تقرير | в лабораторном заключении
damage | paper | doc | a damage assessment; the assessment | un relevé des dégâts; le relevé | m | ведомость ущерба; ведомость | ведомости ущерба | ведомость ущерба | f | كشف بالأضرار; الكشف | m | damage assessment;assessment;relevé;ведомост;كشف | в ведомости ущерба
email | paper | doc | an email to staff; the email | un courriel adressé au personnel; le courriel | m | электронное письмо сотрудникам; письмо | электронного письма сотрудникам | электронное письмо сотрудникам | n | رسالة إلكترونية إلى الموظفين; الرسالة | f | email;courriel;письм;رسالة | в электронном письме сотрудникам
film | footage | film | a video filmed on a mobile phone; the video | une vidéo filmée au téléphone; la vidéo | f | видео с мобильного телефона; видео | видео с мобильного телефона | видео с мобильного телефона | n | مقطع مصور بهاتف محمول; المقطع | m | video;mobile phone;vidéo;видео;مقطع | на видео с мобильного телефона
cctv | footage | film | a security camera recording; the recording | un enregistrement de vidéosurveillance; l'enregistrement | m | запись камеры наблюдения; запись | записи камеры наблюдения | запись камеры наблюдения | f | تسجيل من كاميرا مراقبة; التسجيل | m | security camera;recording;vidéosurveillance;enregistrement;камеры наблюдения;запис;تسجيل;كاميرا | на записи камеры наблюдения
denier | body | state | the governor's office; the governor's office | le cabinet du gouverneur; le cabinet | m | аппарат губернатора; аппарат | аппарата губернатора | аппарат губернатора | m | مكتب المحافظ; المكتب | m | governor's office;cabinet du gouverneur;аппарат губернатора;مكتب المحافظ | в аппарате губернатора
denier | body | say | a spokeswoman for the governor; the spokeswoman | une porte-parole du gouverneur; la porte-parole | f | пресс-секретарь губернатора; пресс-секретарь | пресс-секретаря губернатора | пресс-секретаря губернатора | f | متحدثة باسم المحافظ; المتحدثة | f | governor
denier | body | say | deputy governor {p}; {last} | [le vice-gouverneur/la vice-gouverneure] {p}; {last} | p | заместитель губернатора {p}; {last} | заместителя губернатора {pg} | заместителя губернатора {pa} | p | [نائب/نائبة] المحافظ {p}; {last} | p | governor
"""
# English and French, Russian (genitive, accusative), Arabic, gender.
PERSONS = """
Harlan Stroud-Weir | Харлан Страуд-Вир | Харлана Страуд-Вира | Харлана Страуд-Вира | هارلان ستراود وير | m
Odile Varnoux | Одиль Варну | Одиль Варну | Одиль Варну | أوديل فارنو | f
Mateus Korbelin | Матеуш Корбелин | Матеуша Корбелина | Матеуша Корбелина | ماتيوش كوربلين | m
Nadira Hamzawi | Надира Хамзави | Надиры Хамзави | Надиру Хамзави | نديرة حمزاوي | f
Gleb Zatonsky | Глеб Затонский | Глеба Затонского | Глеба Затонского | غليب زاتونسكي | m
Ines Palmadera | Инес Пальмадера | Инес Пальмадеры | Инес Пальмадеру | إينيس بالماديرا | f
Karim Bensaoula | Карим Бенсаула | Карима Бенсаулы | Карима Бенсаулу | كريم بن صولة | m
Sigrun Eldby | Сигрун Эльдбю | Сигрун Эльдбю | Сигрун Эльдбю | سيغرون إلدبي | f
Duncan Feathergill | Дункан Фезергилл | Дункана Фезергилла | Дункана Фезергилла | دنكان فيذرغيل | m
Zlata Mirovska | Злата Мировска | Златы Мировской | Злату Мировскую | زلاتا ميروفسكا | f
Bastien Courtelune | Бастьен Куртелюн | Бастьена Куртелюна | Бастьена Куртелюна | باستيان كورتولون | m
Rima Tawfiqi | Рима Тауфики | Римы Тауфики | Риму Тауфики | ريما توفيقي | f
"""
# English and French, Russian, where, whose, Arabic, near what.
VILLAGES = """
Lotrava | Лотрава | Лотраве | Лотравы | لوترافا | Лотравой
Brenholt | Бренхольт | Бренхольте | Бренхольта | برنهولت | Бренхольтом
Casimone | Казимоне | Казимоне | Казимоне | كازيموني | Казимоне
Durlesti | Дурлешть | Дурлешти | Дурлешти | دورليشتي | Дурлештью
Feralba | Феральба | Феральбе | Феральбы | فيرالبا | Феральбой
Gostrovo | Гострово | Гострово | Гострово | غوستروفو | Гострово
Jelmira | Ельмира | Ельмире | Ельмиры | يلميرا | Ельмирой
Kantrup | Кантруп | Кантрупе | Кантрупа | كانتروب | Кантрупом
Marsoleto | Марсолето | Марсолето | Марсолето | مارسوليتو | Марсолето
Nordhaven | Нордхавен | Нордхавене | Нордхавена | نوردهافن | Нордхавеном
Pridolsk | Придольск | Придольске | Придольска | بريدولسك | Придольском
Serrantes | Серрантес | Серрантесе | Серрантеса | سيرانتيس | Серрантесом
"""
REGIONS = """
northern Portugal | le nord du Portugal | севере Португалии | شمالي البرتغال
southern Poland | le sud de la Pologne | юге Польши | جنوبي بولندا
eastern Hungary | l'est de la Hongrie | востоке Венгрии | شرقي المجر
western Denmark | l'ouest du Danemark | западе Дании | غربي الدنمارك
southern Kazakhstan | le sud du Kazakhstan | юге Казахстана | جنوبي كازاخستان
northern Argentina | le nord de l'Argentine | севере Аргентины | شمالي الأرجنتين
eastern Morocco | l'est du Maroc | востоке Марокко | شرقي المغرب
western Estonia | l'ouest de l'Estonie | западе Эстонии | غربي إستونيا
"""
FIRMS = """
Ravello | Ravello | «Равелло» | رافيلو
Kintra | Kintra | «Кинтра» | كينترا
Movilis | Movilis | «Мовилис» | موفيليس
Dorant | Dorant | «Дорант» | دورانت
"""

# Ways to tell it by what the page has: a block may hold for a kind of source (``:``), a role (``@``) or, alone, for a voice (``!``).
FRAMES = """
== speak
en {S} said {pub} that {c}. // {C}, {s} said {pub}. // According to {s}, {c}. // {C}, according to {s}. // {C}, {s} confirmed {pub}. // {S} gave a first figure {pub}: {c}. // "{Q}," {s} said {pub}. // "{Q}." That was how {s} described it {pub}.
en {C}. The information was given by {s}. // {C}. {S} said so {pub}. // {S} spoke to journalists {pub}. The picture that emerged: {c}. // {S} was the first to speak of {x}. // {X} was confirmed {pub} by {s}. // {S} has no doubt that {c}. // {C}, {s} told journalists {pub}.
en {S} admitted {pub} that {c}. // The details come from {s}: {c}. // Asked what had happened, {s} answered that {c}. // {C}, as {s} put it. // Figures provided {pub} by {s} show that {c}. // {S} was able to report {x}. // The alarm was raised by {s}: {c}. // {C}: that figure comes from {s}.
fr {S} a annoncé {pub} que {c}. // {C}, a annoncé {s} {pub}. // Selon {s}, {c}. // {C}, selon {s}. // {C}, a confirmé {s} {pub}. // {S} livre un premier bilan : {c}. // « {Q} », a déclaré {s} {pub}. // « {Q} » : c'est ainsi que {s} a décrit {pub} la situation.
fr {C}. L'information a été donnée par {s}. // {C}. C'est {s} qui l'a fait savoir {pub}. // {S} a parlé {pub} à des journalistes. Il en ressort que {c}. // {S} a été l'une des premières voix à parler de {x}. // La confirmation est venue {pub} de {s} : {c}. // {S} est catégorique : {c}. // {C}, a affirmé {s} {pub} devant des journalistes.
fr {S} a reconnu {pub} que {c}. // Les détails viennent de {s} : {c}. // Prié{f} de dire ce qui s'était passé, {s} a répondu que {c}. // {C}, de l'avis de {s}. // Le bilan communiqué {pub} par {s} est le suivant : {c}. // {S} évoque {x}. // L'alerte est venue de {s} : {c}. // {C} : le chiffre est de {s}.
ru {S} сообщил{e} {pub}, что {c}. // {C}, сообщил{e} {pub} {s}. // По словам {sg}, {c}. // {C}, говорит {s}. // {S} подтвердил{e} {pub}, что {c}. // {C} — такие данные сообщил{e} {s}. // «{Q}», — заявил{e} {pub} {s}. // «{Q}» — так описал{e} {pub} случившееся {s}.
ru {C}. Об этом рассказал{e} {s}. // {C}. Эту информацию предоставил{e} {pub} {s}. // {S} пообщал{es} {pub} с журналистами. Картина такая: {c}. // Раньше других {x} рассказал{e} {s}. // {X} {pub} рассказал{e} {s}. // {S} не сомневается: {c}. // {C}, заявил{e} журналистам {pub} {s}.
ru {S} признал{e} {pub}, что {c}. // Подробности сообщил{e} {s}: {c}. // На вопрос о том, что случилось, {s} ответил{e}: {c}. // {C}, по оценке {sg}. // По предварительным данным, которые {pub} озвучил{e} {s}, {c}. // {S} {pub} упомянул{e} {x}. // Тревогу поднял{e} {s}: {c}. // {C}: цифру назвал{e} {s}.
ar قال{t} {s} {pub} إن {c}. // {C}، كما أعلن{t} {s} {pub}. // أعلن{t} {s} {pub} أن {c}. // {C}، بحسب {s}. // {C}، وفق تأكيد {s}. // قدّم{t} {s} {pub} حصيلة أولية مفادها أن {c}. // وقال{t} {s} {pub}: «{Q}». // «{Q}»، هكذا وصف{t} {s} ما حدث.
ar {C}. مصدر هذه المعلومة {s}. // {C}. هذا ما أعلن{t}ه {s} {pub}. // تحدث{t} {s} {pub} إلى الصحفيين. ويُفهم من الحديث أن {c}. // كان أول ما تطرّق{t} إليه {s} هو {x}. // أكد{t} {s} {pub} أن {c}. // لا شك لدى {s} في أن {c}. // {C}، كما قال{t} {s} للصحفيين {pub}.
ar اعترف{t} {s} {pub} بأن {c}. // جاءت التفاصيل من {s}: {C}. // ردا على سؤال عما جرى، أجاب{t} {s} بأن {c}. // {C}، حسب تقدير {s}. // استنادا إلى أرقام قدّم{t}ها {s} {pub}، {C}. // تحدث{t} {s} {pub} عن {x}. // أطلق{t} {s} الإنذار: {C}. // {C}، والرقم من {s}.
== speak:person
en At a press conference {pub}, {s} announced that {c}. // {S} went on the radio {pub} and said that {c}. // "{Q}," {s} wrote {pub} on Facebook. // {S} told the town council {pub} that {c}. // In front of the cameras, {s} said: "{Q}". // {C} ({s}).
fr Lors d'un point presse {pub}, {s} a annoncé que {c}. // Au micro d'une radio, {s} a indiqué {pub} que {c}. // « {Q} », a écrit {s} {pub} sur Facebook. // Devant le conseil municipal, {s} a expliqué {pub} que {c}. // Face aux caméras, {s} a dit : « {Q} ». // {C} ({s}).
ru На брифинге {pub} {s} объявил{e}, что {c}. // {S} выступил{e} {pub} по радио и сказал{e}, что {c}. // «{Q}», — написал{e} {pub} {s} во «ВКонтакте». // {S} доложил{e} {pub} депутатам, что {c}. // Перед камерами {s} сказал{e}: «{Q}». // {C} ({s}).
ar خلال مؤتمر صحفي {pub}، أعلن{t} {s} أن {c}. // قال{t} {s} {pub} عبر الإذاعة إن {c}. // وكتب{t} {s} {pub} على فيسبوك: «{Q}». // أبلغ{t} {s} المجلس البلدي {pub} بأن {c}. // أمام الكاميرات، قال{t} {s}: «{Q}». // {C} ({s}).
== speak:body
en {C}, an update from {s} says. // {C} (source: {s}). // Asked for comment, {s} confirmed {pub} that {c}. // The picture given {pub} by {s} is this: {c}.
fr {C}, indique-t-on auprès de {s}. // {C} (source : {s}). // Sollicité{f} {pub}, {s} a confirmé que {c}. // Au dernier point communiqué {pub} par {s}, {c}.
ru По свежим данным {sg}, {c}. // {C} (источник: {s}). // В ответ на запрос {s} подтвердил{e} {pub}, что {c}. // Сводка {sg} такова: {c}.
ar {C}، وفق آخر حصيلة من {s}. // {C} (المصدر: {s}). // ردا على استفسار، أكد{t} {s} {pub} أن {c}. // الصورة كما رسم{t}ها {s}: {C}.
== speak@medic
en Hospital sources say that {c}.
fr De source hospitalière, on indique que {c}. // {C}, a-t-on appris de source hospitalière.
ru {C}, сообщил {pub} собеседник в больнице.
ar أفاد مصدر طبي {pub} بأن {c}. // {C}، وفق ما عُلم من مصدر طبي.
== speak@insider
en {C}, a person with knowledge of the inquiry said.
fr {C}, glisse une personne qui connaît le dossier.
ru {C}, рассказал источник, знающий ход следствия.
ar عُلم {pub} من مصدر مطلع على التحقيق أن {c}.
== state
en In a statement {pub}, {s} said that {c}. // {C}, {s} said in a statement. // {S} posted an update {pub}: {c}. // {C}, {s} wrote {pub} on X. // A press release from {s} says that {c}. // {C}, says a notice on the website of {s}. // {S} issued a press release {pub} on {x}.
en "{Q}," {s} said in a written statement. // {C}. The figure comes from the daily bulletin of {s}. // {C} (press release, {s}). // In a new update {pub}, {s} reported that {c}. // On Facebook, {s} announced {pub} that {c}. // A short statement from {s} came {pub}: {c}. // {S} published a first tally {pub}, according to which {c}.
fr Dans un communiqué publié {pub}, {s} indique que {c}. // {C}, indique {s} dans un communiqué. // {S} a mis en ligne {pub} un point d'information : {c}. // {C}, a écrit {s} {pub} sur X. // {C}, lit-on dans un communiqué de {s}. // {C}, selon un avis paru {pub} sur le site de {s}. // {S} a diffusé {pub} un communiqué sur {x}.
fr « {Q} », écrit {s} dans un communiqué. // {C}. Le chiffre figure dans le bulletin quotidien de {s}. // {C} (communiqué de {s}). // Dans un nouveau point de situation {pub}, {s} fait savoir que {c}. // Sur Facebook, {s} a annoncé {pub} que {c}. // Un bref communiqué de {s} est arrivé {pub} : {c}. // {S} a publié {pub} un premier bilan selon lequel {c}.
ru В сообщении {sg} говорится, что {c}. // {C}, говорится в пресс-релизе {sg}. // {S} {pub} опубликовал{e} сводку: {c}. // Как сообщили {pub} {sin}, {c}. // {C}, уточнили {sin}. // {C}, следует из сообщения на сайте {sg}. // {S} {pub} выпустил{e} заявление {x}.
ru «{Q}», — говорится в заявлении {sg}. // {C}. Такие данные {pub} привели {sin}. // {C} (пресс-служба {sg}). // {Sin} {pub} рассказали {x}. // Пресс-служба {sg} {pub} сообщила {x}. // {C}, сообщил{e} {s} в телеграм-канале. // {Sin} подтвердили {pub}, что {c}.
ar قال{t} {s} في بيان {pub} إن {c}. // {C}، وفق بيان أصدر{t}ه {s}. // نشر{t} {s} {pub} حصيلة جديدة جاء فيها أن {c}. // جاء في بيان صحفي صادر عن {s} أن {c}. // {C}، كما ورد على موقع {s} الإلكتروني. // كتب{t} {s} {pub} على منصة إكس أن {c}. // أصدر{t} {s} {pub} بيانا عن {x}.
ar «{Q}»، كما جاء في بيان {s}. // {C}. والرقم من النشرة اليومية الصادرة عن {s}. // {C} (بيان {s}). // في آخر تحديث نشر{t}ه {s}، {C}. // أعلن{t} {s} عبر فيسبوك {pub} أن {c}. // وصل {pub} بيان مقتضب من {s}: {C}. // أعلن المكتب الإعلامي في {s} {pub} أن {c}.
== told
en "{Q}," {s} told {us} {pub}. // {S} told {us} {pub} that {c}. // {C}, {s} told {us}. // Speaking to {us} by phone, {s} said that {c}. // {C}. That is what {us} learned {pub} from {s}. // {Us} reached {s} {pub}. The answer: {c}. // In a conversation with {us}, {s} spoke of {x}.
en {C}, {s} said in reply to questions from {us}. // {S} confirmed to {us} {pub} that {c}. // {C}, {us} was told {pub} by {s}. // {S} gave {us} this account: {c}. // {S} explained to a reporter from {us} that {c}. // Interviewed {pub} by {us}, {s} put it this way: "{Q}".
fr « {Q} », a expliqué {s} {pub} à {us}. // {S} a indiqué {pub} à {us} que {c}. // {C}, a confié {s} à {us}. // Au téléphone avec {us}, {s} a indiqué que {c}. // {C}. C'est ce que {us} a appris {pub} de la bouche de {s}. // {Us} a pu joindre {s} {pub}. La réponse : {c}. // Dans une conversation avec {us}, {s} a parlé de {x}.
fr {C}, a répondu {s} aux questions de {us}. // {S} a confirmé {pub} à {us} que {c}. // {Us} l'a appris {pub} de {s} : {c}. // Voici le récit fait par {s} à {us} : {c}. // {S} a expliqué à un reporter de {us} que {c}. // Interviewé{f} {pub} par {us}, {s} a eu ces mots : « {Q} ».
ru «{Q}», — сказал{e} {pub} {s} в интервью {usd}. // {S} сообщил{e} {pub} {usd}, что {c}. // {C}, рассказал{e} {s} корреспонденту {usg}. // В телефонном разговоре с {usi} {s} сообщил{e}, что {c}. // {C}. Об этом {usd} {pub} рассказал{e} {s}. // {Us} дозвонил{uses} {pub} до {sg} и узнал{use}: {c}. // В беседе с {usi} {s} упомянул{e} {x}.
ru {C}, ответил{e} {s} на вопрос {usg}. // {S} подтвердил{e} {pub} {usd}, что {c}. // {Usd} {pub} стало известно от {sg}, что {c}. // Вот что рассказал{e} {usd} {s}: {c}. // {S} объяснил{e} репортёру {usg}, что {c}. // {S} {pub} поделил{es} с {usi} впечатлениями: «{Q}».
ar وقال{t} {s} ل{us} {pub}: «{Q}». // أخبر{t} {s} {us} {pub} بأن {c}. // {C}، كما قال{t} {s} ل{us}. // في اتصال هاتفي مع {us}، قال{t} {s} إن {c}. // {C}. هذا ما علم{ust} به {us} {pub} من {s}. // سأل{ust} {us} {s} {pub}، وكان الجواب أن {c}. // في حديث مع {us}، تطرّق{t} {s} إلى {x}.
ar {C}، بحسب ما أجاب{t} به {s} عن أسئلة {us}. // أكد{t} {s} ل{us} {pub} أن {c}. // علم{ust} {us} {pub} من {s} أن {c}. // هذه رواية {s} ل{us}: {C}. // شرح{t} {s} لمراسل {us} أن {c}. // «{Q}»، بهذه العبارة لخّص{t} {s} الوضع ل{us}.
== hush
en {S}, speaking on condition of anonymity, said that {c}. // {C}, according to {s} who did not want to be named. // {S}, who spoke to {us} on condition that no name be used, said that {c}. // {C}, said {s}, who insisted on anonymity. // "{Q}," said {s}, whose name {us} is withholding. // {S} agreed to talk to {us} only anonymously: {c}.
en {C}, {s} told {us}, asking for anonymity because of the ongoing inquiry. // Fearing trouble, {s} asked {us} not to print any name, but said that {c}. // {C}. So said {s}, whose name is known to the newsroom. // Unwilling to be identified, {s} confirmed {x}. // {S} spoke to {us} of {x} but did not want to see any name in print.
fr {S}, qui s'exprimait sous couvert d'anonymat, a indiqué que {c}. // {C}, selon {s} qui n'a pas souhaité être nommé{f}. // {S}, qui a parlé à {us} à condition que son nom ne soit pas cité, affirme que {c}. // {C}, dit {s}, qui a exigé l'anonymat. // « {Q} », dit {s}, dont {us} ne publie pas le nom. // {S} n'a accepté de parler à {us} que de façon anonyme : {c}.
fr {C}, a expliqué {s} à {us}, en demandant l'anonymat en raison de l'enquête en cours. // Par crainte d'avoir des ennuis, {s} a prié {us} de ne pas publier son nom, mais affirme que {c}. // {C}. L'information vient de {s} dont le nom est connu de la rédaction. // Refusant d'être identifié{f}, {s} a confirmé {x}. // {S} requiert l'anonymat mais raconte à {us} que {c}.
ru {S} на условиях анонимности сообщил{e}, что {c}. // {C}: об этом рассказал{e} {s}, но назвать себя отказал{es}. // {S}, чьё имя {us} не раскрывает, утверждает, что {c}. // {C}, сказал{e} {s} и попросил{e} не указывать имени. // «{Q}», — говорит {s}, имя которо{go} известно редакции. // {S} согласил{es} говорить с {usi} только анонимно: {c}.
ru {C}, сообщил{e} {usd} {s}. Имя не называется из-за идущего расследования. // {S} опасается неприятностей и просит не публиковать имя, однако утверждает, что {c}. // По словам {sg}, чьё имя есть в редакции {usg}, {c}. // Не называя своего имени, {s} рассказал{e} {usd} {x}. // Не для печати {s} подтвердил{e} {usd}, что {c}.
ar قال{t} {s}، طالب{ta} عدم ذكر اسم{h}، إن {c}. // {C}، بحسب {s}، وقد فضّل{t} عدم الكشف عن هويت{h}. // اشترط{t} {s} عدم نشر اسم{h}، وقال{t} ل{us} إن {c}. // {C}، كما قال{t} {s}، وقد أصرّ{t} على عدم ذكر اسم{h}. // «{Q}»، قال{t} {s}، واسم{h} معروف لدى {us}. // رفض{t} {s} كشف هويت{h}، لكن{h} قال{t} ل{us} إن {c}.
ar {C}، وفق ما قال{t} {s} ل{us}، مع التحفظ على الاسم بسبب التحقيق الجاري. // خشية المتاعب، طلب{t} {s} من {us} عدم ذكر اسم{h}، وقال{t} إن {c}. // {C}. مصدر المعلومة {s}، واسم{h} محفوظ لدى هيئة التحرير. // من دون ذكر اسم{h}، تحدث{t} {s} ل{us} عن {x}. // في حديث خاص ومن غير ذكر الأسماء، قال{t} {s} ل{us} إن {c}.
== hush@customsman
en {C}, said {s}, who is not allowed to talk to the media.
fr {C}, dit {s}, qui n'a pas le droit de s'adresser aux médias.
ru {C}, рассказал{e} {s}, не имеющий права общаться с прессой.
ar {C}، كما قال{t} {s}، وليس مسموحا ل{h} بالتحدث إلى الإعلام.
== hush@keeper
en Afraid of losing the job, {s} would only say anonymously that {c}.
fr Par crainte de perdre son emploi, {s} n'a voulu dire qu'anonymement que {c}.
ru {S}, опасаясь увольнения, только анонимно рассказал{e}, что {c}.
ar خوفا على وظيفت{h}، تحدث{t} {s} من دون ذكر الاسم وقال{t} إن {c}.
== doc
en {S} seen by {us} says that {c}. // {C}, according to {s} that has reached {us}. // {Us} has been given {s} according to which {c}. // {C}. That is stated in {s} of which {us} has a copy. // "{Q}," says {s} passed to {us}. // {S} published in part by {us} {pub} mentions {x}. // Figures in {s} that {us} has reviewed show that {c}.
fr {S} que {us} a pu lire indique que {c}. // {C}, d'après {s} dont {us} a eu connaissance. // {Us} a eu accès à {s} : {c}. // {C}. C'est écrit dans {s} dont {us} possède une copie. // « {Q} », indique {s} remis{f} à {us}. // {S} publié{f} en partie par {us} {pub} mentionne {x}. // Selon {s} dont {us} a examiné les chiffres, {c}.
ru В распоряжении {usg} есть {s}: {c}. // {C}, говорится {sin}. Документ есть у {usg}. // {Us} ознакомил{uses} с содержанием {sg}: {c}. // {C}: так записано {sin}, и копию видел{use} {us}. // «{Q}» — так написано {sin}, выдержки опубликовал{use} {us}. // Редакция {usg} получила {sa}: там говорится {x}. // По данным {sg} (копия имеется у {usg}), {c}.
ar ورد في {s} اطلع{ust} علي{h} {us} أن {c}. // {C}، بحسب {s} في متناول {us}. // لدى {us} {s} جاء في{h} أن {c}. // {C}. هذا ما ورد في {s} توجد نسخة من{h} لدى {us}. // «{Q}»، كما كُتب في {s} نشر{ust} {us} مقتطفات من{h}. // نشر{ust} {us} {pub} جزءا من {s} وفي{h} حديث عن {x}. // تفيد أرقام في {s} راجع{ust}{h} {us} بأن {c}.
== film
en {S} seen by {us} shows {x}. // {C}, as {s} obtained by {us} makes plain. // {C}. {Us} was able to check this against {s}. // {Us} has analysed {s} from which it emerges that {c}. // On {s} that was sent to {us}, it can be seen that {c}.
fr {S} que {us} a vu{f} montre {x}. // {C}, comme le prouve {s} obtenu{f} par {us}. // {C}. {Us} a pu le vérifier grâce à {s}. // {Us} a analysé {s}. Il en ressort que {c}. // Sur {s} envoyé{f} à {us}, on voit que {c}.
ru {Us} изучил{use} {sa} и делает вывод: {c}. // {C} — это подтверждает {s}, сообщает {us}. // {C}. Это видно {sin}; материал есть у {usg}. // {Us} приводит кадры: {sin} видно, что {c}. // {Usd} прислали {sa}: {c}.
ar يُظهر {s} شاهد{ust}ه {us} {x}. // {C}، كما يثبت {s} حصل{ust} عليه {us}. // {C}. وتحقق{ust} {us} من ذلك عبر {s}. // بعد تحليل {s}، خلص{ust} {us} إلى أن {c}. // وصل إلى {us} {s}، ويتبيّن منه أن {c}.
== own
en {C}, as a reporter from {us} saw on the spot. // {C}, according to a count by {us}. // A reporter from {us} counted at the scene: {c}. // {C}. Reporters from {us} were there {pub} and saw it for themselves. // {Us} has found out that {c}. // Research by {us} shows that {c}. // On the ground in {v}, a team from {us} documented {x}. // {C}, a correspondent of {us} reports from the scene.
fr {C}, a constaté {pub} un reporter de {us}. // {C}, selon un décompte réalisé par {us}. // Un reporter de {us} a compté sur place : {c}. // {C}. Les reporters de {us} étaient là {pub} et l'ont vu de leurs yeux. // {Us} a découvert que {c}. // Les recherches menées par {us} montrent que {c}. // Sur le terrain à {v}, une équipe de {us} a documenté {x}. // {C}, raconte l'envoyé spécial de {us}.
ru {C}, убедился на месте корреспондент {usg}. // {C}, подсчитал{use} {us}. // Репортёр {usg} сам пересчитал на месте: {c}. // {C}. Журналисты {usg} {pub} видели это своими глазами. // {Us} выяснил{use}, что {c}. // Собственная проверка {usg} показала: {c}. // Корреспондент {usg} побывал {pub} на месте и рассказывает {x}. // {C}, передаёт из {vg} спецкор {usg}.
ar {C}، كما شاهد مراسل {us} بنفسه. // {C}، وفق تعداد قام{ust} به {us}. // عدّ مراسل {us} في المكان، والنتيجة: {C}. // {C}. كان صحفيو {us} هناك {pub} ورأوا ذلك بأعينهم. // توصّل{ust} {us} إلى أن {c}. // بيّن بحث أعدّ{ust}ه {us} أن {c}. // وثّق فريق {us} في {v} {x}. // {C}، كما أفاد موفد {us} من {v}.
== bare
en {C}. // It became known {pub} that {c}. // {C}, it became known {pub}. // What is known so far: {c}. // The latest: {c}.
fr {C}. // On a appris {pub} que {c}. // {C}, a-t-on appris {pub}. // Ce que l'on sait : {c}. // Dernières nouvelles : {c}.
ru {C}. // Стало известно {pub}, что {c}. // {C}, стало известно {pub}. // Что известно к этому часу: {c}. // К последним новостям: {c}.
ar {C}. // تبيّن {pub} أن {c}. // {C}، كما تبيّن {pub}. // المعروف حتى الآن أن {c}. // آخر الأخبار: {C}.
== cite
en {M} reported {pub} that {c}. // {C}, {m} reported. // According to {m}, {c}. // {C}, according to {m}. // A report by {m} says that {c}. // {M} wrote {pub} about {x}. // {C}. That is what {m} reported {pub}. // {M} has published details of {x}. // {C} (via {m0}). // {M} puts it like this: {c}. // {C}, {m} says.
en News of {x} comes from {m}. // In a story published {pub}, {m} says that {c}. // {C}; {m} has the details. // {M}: {c}. // Reports by {m} speak of {x}. // {C}, it says in a report by {m}. // If {m} is right, {c}. // The news was carried {pub} by {m}: {c}. // {C}. It was {m} that reported it.
fr {M} a rapporté {pub} que {c}. // {C}, a rapporté {m}. // Selon {m}, {c}. // {C}, selon {m}. // {M} écrit que {c}. // {M} revient {pub} sur {x}. // {C}. C'est ce qu'a rapporté {m} {pub}. // {M} a publié des détails sur {x}. // {C} (via {m0}). // {M} le raconte ainsi : {c}. // {C}, indique {m}.
fr La nouvelle de {x} vient de {m}. // Dans un sujet publié {pub}, {m} affirme que {c}. // {C} ; les détails sont à retrouver chez {m}. // {M} : {c}. // Les informations de {m} font état de {x}. // {C}, apprend-on chez {m}. // Si {m} dit vrai, {c}. // L'information a été publiée {pub} par {m} : {c}. // {C}. C'est {m} qui le rapporte.
ru {M} сообщил{me} {pub}, что {c}. // {C}, сообщает {m}. // По данным {mg}, {c}. // {C}, передаёт {m}. // Как передаёт {m}, {c}. // {C}, говорится в материале {mg}. // {M} {pub} рассказал{me} {x}. // {C}. Такие сведения приводит {m}. // {X} {pub} сообщил{me} {m}. // {C} ({m0}). // {M} приводит такие данные: {c}.
ru {C}, узнал{me} {m}. // В своём материале {m} утверждает, что {c}. // {C}; подробности приводит {m}. // {M}: {c}. // Если верить {md}, {c}. // {C} — такую новость {pub} передал{me} {m}. // Новость пришла от {mg}: {c}. // {C}, отмечает {m}. // Известие {x} распространил{me} {pub} {m}.
ar ذكر{mt} {m} {pub} أن {c}. // {C}، بحسب {m}. // بحسب {m}، {C}. // أورد{mt} {m} {pub} أن {c}. // {C}، كما أفاد{mt} {m}. // {C}، وفق ما نشر{mt}ه {m}. // نشر{mt} {m} {pub} خبر {x}. // {C}. هكذا أورد{mt} {m} الخبر. // تحدث{mt} {m} {pub} عن {x}. // {C} ({m0}). // {C}، والخبر منقول عن {m}.
ar نقلا عن {m}، {C}. // في خبر نشر{mt}ه {pub}، قال{mt} {m} إن {c}. // جاء في {m} أن {c}. // {M}: {C}. // إذا صح ما نشر{mt}ه {m}، فقد {C}. // لفت{mt} {m} إلى أن {c}. // {C}، على ما ذكر{mt} {m}. // الخبر من {m}: {C}. // تفيد معلومات {m} بأن {c}.
== cite:paper
en {C}, {m} wrote in its print edition. // {M} headlined {pub} on {x}. // Readers of {m} learned {pub} that {c}.
fr {C}, écrit {m} dans son édition papier. // {M} a consacré {pub} une page à {x}. // {C}, ont pu lire {pub} les lecteurs de {m}.
ru {C}, написал{me} {pub} {m}. // {M} пишет {x}. // Читатели {mg} {pub} узнали, что {c}.
ar {C}، كما كتب{mt} {m} {pub}. // خصّص{mt} {m} {pub} صفحة لخبر {x}. // قرأ جمهور {m} {pub} أن {c}.
== cite:radio
en {M} said on air {pub} that {c}. // {C}, listeners of {m} heard {pub}.
fr {M} a dit {pub} à l'antenne que {c}. // {C}, ont appris {pub} les auditeurs de {m}.
ru В эфире {mg} {pub} прозвучало, что {c}. // {C}, услышали {pub} слушатели {mg}.
ar قال{mt} {m} {pub} على الهواء إن {c}. // {C}، كما سمع {pub} مستمعو {m}.
== cite:tv
en {M} broadcast a report {pub} on {x}. // {C}, the evening news of {m} said.
fr {M} a diffusé {pub} un reportage sur {x}. // {C}, a annoncé le journal télévisé de {m}.
ru {M} {pub} показал{me} сюжет {x}. // {C}, сказано в вечернем выпуске {mg}.
ar عرض{mt} {m} {pub} تقريرا عن {x}. // {C}، كما جاء في نشرة {m} المسائية.
== cite:agency
en {C}, {m} reported in a dispatch. // A dispatch from {m} says that {c}. // {M} sent out word {pub} of {x}.
fr {C}, annonce {m} dans une dépêche. // Une dépêche de {m} indique que {c}. // {M} a diffusé {pub} une dépêche sur {x}.
ru {C}, появилось {pub} на ленте {mg}. // В сообщении {mg} сказано, что {c}. // {M} {pub} распространил{me} сообщение {x}.
ar {C}، وفق برقية نشر{mt}ها {m}. // جاء في برقية من {m} أن {c}. // وزّع{mt} {m} {pub} خبرا عن {x}.
== via
en {M} reports that {c}, citing {s}. // {C}, {s} said, according to {m}. // Citing {s}, {m} reported {pub} that {c}. // {C}, {m} quoted {s} as saying. // {S} is quoted by {m} as saying that {c}. // As {m} reports with reference to {s}, {c}. // {M} refers to {s} for its report that {c}. // {C}. The source given by {m} is {s}.
en "{Q}," {m} quotes {s} as saying. // According to a report by {m} that relies on {s}, {c}. // {C} ({m0}, citing {s}). // {S}, in remarks reported by {m}, spoke of {x}. // {C}, says {m}, which gives {s} as its source. // {M} relies on {s}: {c}. // The news of {x} goes back to {s}, {m} says. // {X} was reported {pub} by {m} on the word of {s}.
fr {M} rapporte que {c}, en citant {s}. // {C}, a dit {s}, d'après {m}. // Citant {s}, {m} a rapporté {pub} que {c}. // {C}, rapporte {m}, qui cite {s}. // {S}, que cite {m}, affirme que {c}. // Selon {m}, qui se réfère à {s}, {c}. // {M} se fonde sur {s} pour affirmer que {c}. // {C}. {M} donne pour source {s}.
fr « {Q} » : {m} rapporte ainsi les propos de {s}. // D'après des informations de {m} qui s'appuient sur {s}, {c}. // {C} ({m0}, citant {s}). // {S}, dans des propos rapportés par {m}, a évoqué {x}. // {C}, indique {m}, dont la source est {s}. // {M} invoque {s} : {c}. // La nouvelle de {x} remonte à {s}, indique {m}. // {M} a fait état {pub} de {x}, en renvoyant à {s}.
ru {M} сообщает со ссылкой на {sa}, что {c}. // {C}, сказал{e} {s}, передаёт {m}. // Со ссылкой на {sa} {m} {pub} сообщил{me}, что {c}. // {C}, цитирует {m} {sa}. // {S}, слова которо{go} приводит {m}, утверждает, что {c}. // Как передаёт {m}, ссылаясь на {sa}, {c}. // {M} ссылается на слова {sg}: {c}. // {C}. В качестве источника {m} называет {sa}.
ru «{Q}», — приводит {m} слова {sg}. // По данным {mg}, полученным от {sg}, {c}. // {C} ({m0} со ссылкой на {sa}). // {S}, по сообщению {mg}, рассказал{e} {x}. // {C}, сообщают журналисты {mg} со слов {sg}. // {M} опирается на данные {sg}: {c}. // {X} {pub} сообщил{me} {m} со слов {sg}. // {S} подтвердил{e}, что {c}. Об этом передаёт {m}.
ar ذكر{mt} {m}، نقلا عن {s}، أن {c}. // {C}، كما قال{t} {s} بحسب {m}. // نقل{mt} {m} {pub} عن {s} قول{h} إن {c}. // {C}، وفق ما نقل{mt}ه {m} عن {s}. // نقل{mt} {m} عن {s} أن {c}. // استنادا إلى {s}، أورد{mt} {m} أن {c}. // استشهد{mt} {m} بأقوال {s}: {C}. // {C}. والمصدر الذي اعتمد{mt} عليه {m} هو {s}.
ar «{Q}»، بحسب ما نقل{mt} {m} عن {s}. // بحسب تقرير ل{m} يستند إلى {s}، {C}. // {C} ({m0} عن {s}). // تحدث{t} {s}، وفق {m}، عن {x}. // أسند{mt} {m} الخبر إلى {s}: {C}. // قال{t} {s}، في تصريحات أورد{mt}ها {m}، إن {c}. // نقلا عن {s}، تحدث{mt} {m} {pub} عن {x}. // {C}، على ما أعلن{t} {s} ونقل{mt} {m}.
== via!doc
en {M} quotes {s} as stating that {c}. // {C}, {m} reports on the basis of {s}. // According to {s} cited by {m}, {c}. // {M} says that {s} mentions {x}.
fr {M} cite {s} indiquant que {c}. // {C}, rapporte {m} sur la base de {s}. // Selon {s} dont parle {m}, {c}. // {M} indique que {s} mentionne {x}.
ru {M} цитирует {sa}: {c}. // {C}, сообщает {m}, опираясь на {sa}. // {M} пересказывает {sa}: {c}. // Как пишет {m}, {sin} говорится {x}.
ar نقل{mt} {m} عن {s} أن {c}. // {C}، كما أورد{mt} {m} استنادا إلى {s}. // وفق {s} استشهد{mt} ب{h} {m}، {C}. // تحدث{mt} {m} عن {s} ورد في{h} خبر {x}.
== via!film
en {M} refers to {s} that shows {x}. // {C}, according to {m}, which cites {s}. // {C}, {m} reports after viewing {s}.
fr {M} fait référence à {s} qui montre {x}. // {C}, selon {m}, qui cite {s}. // {C}, rapporte {m} après avoir visionné {s}.
ru {M} ссылается на {sa}: там видно, что {c}. // {C}, сообщает {m}, посмотрев {sa}. // {C}, передаёт {m}: это видно {sin}.
ar أشار{mt} {m} إلى {s} يُظهر {x}. // {C}، بحسب {m} استنادا إلى {s}. // {C}، كما أورد{mt} {m} بعد مشاهدة {s}.
== voice
en "{Q}," {s} told {m} {pub}. // {S} told {m} {pub} that {c}. // {C}, {s} said in an interview with {m}. // Talking to {m}, {s} spoke of {x}. // {M} interviewed {s}, who said that {c}. // {C}. {S} said so to {m}. // {M} quotes from its conversation with {s}: "{Q}".
fr « {Q} », a dit {s} {pub} à {m}. // {S} a indiqué {pub} à {m} que {c}. // {C}, a expliqué {s} dans un entretien avec {m}. // En parlant à {m}, {s} a évoqué {x}. // {M} a interrogé {s}, qui a répondu que {c}. // {C}. {S} l'a dit à {m}. // {M} cite sa conversation avec {s} : « {Q} ».
ru «{Q}», — сказал{e} {pub} {s} {md}. // {S} рассказал{e} {pub} {md}, что {c}. // {C}, отметил{e} {s} в интервью {md}. // Общаясь с {mi}, {s} рассказал{e} {x}. // {M} расспросил{me} {sa} и приводит ответ: {c}. // {C}. Об этом {s} сообщил{e} {md}. // {M} публикует беседу, в которой {s} говорит: «{Q}».
ar وقال{t} {s} ل{m} {pub}: «{Q}». // أخبر{t} {s} {m} {pub} بأن {c}. // {C}، كما قال{t} {s} في مقابلة مع {m}. // في حديث{h} إلى {m}، تطرّق{t} {s} إلى {x}. // حاور{mt} {m} {s}، وكان الجواب أن {c}. // {C}. صرّح{t} {s} بذلك ل{m}. // من حديث بين {m} و{s}: «{Q}».
== chain
en {M} reported {pub}, citing {m2}, that {c}. // {C}, said {m}, quoting {m2}. // According to {m}, which refers to {m2}, {c}. // {M} picked up a report by {m2} on {x}. // {C}, {m} reports; its source is {m2}. // {M} has it from {m2} that {c}. // {C} ({m0}, via {m2}). // {C}. {M} says so and gives {m2} as its source.
fr {M} a rapporté {pub}, en citant {m2}, que {c}. // {C}, indique {m}, qui cite {m2}. // Selon {m}, qui se réfère à {m2}, {c}. // {M} reprend une information de {m2} sur {x}. // {C}, rapporte {m}, dont la source est {m2}. // {M} tient de {m2} que {c}. // {C} ({m0}, d'après {m2}). // {C}. {M} l'écrit en donnant {m2} pour source.
ru {M} {pub} сообщил{me} со ссылкой на {m2a}, что {c}. // {C}, передаёт {m}, цитируя {m2a}. // По данным {mg}, которые взяты у {m2g}, {c}. // {M} приводит сообщение {m2g} {x}. // {C}, сообщает {m}; источник — {m2}. // {M} знает от {m2g}, что {c}. // {C} ({m0} со ссылкой на {m2a}). // {C}. Так передаёт {m} и называет своим источником {m2a}.
ar ذكر{mt} {m} {pub}، نقلا عن {m2}، أن {c}. // {C}، كما أورد{mt} {m} نقلا عن {m2}. // {C}، وهو خبر أخذ{mt}ه {m} عن {m2}. // {C}، وفق {m} استنادا إلى {m2}. // أعاد{mt} {m} نشر ما أورد{m2t}ه {m2} عن {x}. // {C} ({m0} عن {m2}). // نقل{mt} {m} عن {m2} أن {c}. // {C}. هكذا كتب{mt} {m} وذكر{mt} أن مصدر{mh} {m2}.
== two
en Both {m} and {m2} report that {c}. // {C}, according to {m} and {m2}. // {C}, {m} reported {pub}; {m2} has the same. // As {m} and {m2} report, {c}. // {M} writes about {x}; so does {m2}.
fr {M} et {m2} rapportent que {c}. // {C}, selon {m} et {m2}. // {C}, a rapporté {m} {pub} ; {m2} l'a fait aussi. // Comme l'indiquent {m} et {m2}, {c}. // {M} parle de {x} ; {m2} également.
ru И {m}, и {m2} сообщают, что {c}. // {C}, по данным {mg} и {m2g}. // {C}, сообщил{me} {pub} {m}; то же передаёт {m2}. // Как сообщают {m} и {m2}, {c}. // {M} рассказывает {x}; {m2} тоже.
ar ذكر{mt} كل من {m} و{m2} أن {c}. // {C}، بحسب {m} و{m2}. // {C}، كما أورد{mt} {m} {pub}، وكذلك {m2}. // بحسب ما نشر{mt}ه {m} ونشر{m2t}ه {m2}، {C}. // تحدث{mt} {m} عن {x}، وكذلك {m2}.
== quote
en "{Q}," {again} said further. // "{Q}," {again} told those present. // "{Q}," {again} stressed. // "{Q}," according to {again}. // {Again} added: "{Q}".
fr « {Q} », a précisé {again}. // « {Q} », a encore dit {again}. // « {Q} », insiste {again}. // « {Q} », selon {again}. // Et {again} d'ajouter : « {Q} ».
ru «{Q}», — подчеркнул{e} {again}. // «{Q}», — отметил{e} также {again}. // «{Q}», — считает {again}. // {Again} добавил{e} ещё: «{Q}». // «{Q}», — заметил{e} {again}.
ar وشدد{t} {again} بالقول: «{Q}». // «{Q}»، كما قال{t} {again}. // وأوضح{t} {again}: «{Q}». // «{Q}»، بحسب {again}. // وزاد{t} {again}: «{Q}».
== recall
en It brings back memories of {x} {when}. // {When}, there were similar headlines about {x}. // Older residents still speak of {x} {when}. // The last such case in the region was {x} {when}.
fr Cela rappelle {x}, {when}. // {When}, on avait beaucoup parlé de {x}. // Les anciens parlent encore de {x}, {when}. // Le dernier cas de ce genre dans la région : {x}, {when}.
ru {When} уже сообщали {x}. // Старожилы до сих пор вспоминают {x} {when}. // В округе ещё говорят {x} {when}. // {When} все обсуждали новость {x}.
ar يذكّر ذلك بخبر {x} {when}. // {When} شغل خبر {x} الناس أيضا. // لا يزال كبار السن يتحدثون عن {x} {when}. // تعود آخر حالة مشابهة في المنطقة إلى خبر {x} {when}.
== deny
en {S} denied {pub} that {c}. // "Nothing of the kind happened," {s} said {pub} of {x}. // {S} dismissed reports of {x} as rumours. // Reports of {x} were rejected {pub} by {s}. // {S} contradicted reports of {x}. // It is untrue that {c}, said {s}. // Reports of {x} are false, {s} said. // {S} called reports of {x} exaggerated and wrong.
fr {S} dément {x}. // « Il ne s'est rien passé de tel », a dit {s} {pub} à propos de {x}. // {S} a parlé de simples rumeurs à propos de {x}. // Les informations sur {x} ont été démenties {pub} par {s}. // {S} a contredit les informations sur {x}. // {S} juge fausses les informations sur {x}. // {S} a nié {pub} {x}. // Rien n'est vrai dans les informations sur {x}, selon {s}.
ru {S} отрицает, что {c}. // «Ничего подобного не было», — сказал{e} {s} на вопрос {x}. // {S} назвал{e} слухами сообщения {x}. // {S} {pub} выступил{e} с опровержением сообщений {x}. // По словам {sg}, неправда, что {c}. // {S} возражает: сообщения {x} неверны. // {S} назвал{e} {pub} ложью сообщения {x}. // {S} настаивает: сообщения {x} не соответствуют действительности.
ar كذّب{t} {s} {pub} خبر {x}. // «لم يحدث شيء من هذا القبيل»، قال{t} {s} {pub} عن خبر {x}. // وصف{t} {s} الأنباء عن {x} بالشائعات. // رفض{t} {s} {pub} الأنباء عن {x}. // قال{t} {s} إن الأنباء عن {x} غير صحيحة. // أنكر{t} {s} أن {c}. // لا أساس للأنباء عن {x}، بحسب {s}. // خالف{t} {s} الأنباء عن {x} وقال{t} إنها خاطئة.
== head
en {Line} - {again} // {Again} says: {line} // {Line}, {again} says
fr {Line} - {again} // {Again} : {line} // {Line}, dit {again}
ru {Line}, — {again} // {Again} сообщает: {line} // {Line}, говорит {again}
ar {line}، كما أعلن{t} {again} // {again}: {line} // {line} ({again})
== press
en {Line} ({m0}) // {M0}: {line} // {Line}, {m0} says // Report: {line} ({m0})
fr {Line} ({m0}) // {M0} : {line} // {Line}, indique {m0} // Selon {m0} : {line}
ru {Line} ({m0}) // {M0}: {line} // {Line}, сообщает {m} // {Line}, по данным {mg}
ar {line} ({m0}) // {m0}: {line} // {line}، وفق {m0} // {line}، كما ذكر{mt} {m0}
== reprint
en First published by {m}. // Reprinted from {m}. // (c) {m0}. All rights reserved. // This text is taken from {m}.
fr Article paru d'abord chez {m}. // Reproduit avec l'accord de {m}. // (c) {m0}. Tous droits réservés. // Ce texte est repris de {m}.
ru Впервые опубликовано {mi}. // Публикуется с согласия {mg}. // (c) {m0}. Все права защищены. // Этот текст взят у {mg}.
ar نُشر أولا في {m}. // يُنشر بموافقة {m}. // (c) {m0}. جميع الحقوق محفوظة. // هذا النص مأخوذ من {m}.
== credit
en Source: {m0}. // Text compiled from a report by {m}. // With material from {m}.
fr Source : {m0}. // Texte rédigé à partir d'informations de {m}. // Avec des éléments de {m}.
ru Источник: {m0}. // Текст составлен по сообщению {mg}. // С использованием материалов {mg}.
ar المصدر: {m0}. // أُعدّ النص استنادا إلى خبر {m}. // مع معلومات من {m}.
== byline
en {who} / {m0} // By {who}, with material from {m0} // {m0}/{who}
fr {who} / {m0} // Par {who}, avec {m0} // {who} (avec {m0})
ru {who} / {m0} // {who}, по материалам {mg} // {who} (с использованием {m0})
ar {who} / {m0} // {who}، مع {m0} // إعداد: {who}، عن {m0}
== signed
en {who} // Words: {who} // Report: {who} // {who}, local desk
fr {who} // Texte : {who} // Reportage : {who} // {who}, service local
ru {who} // Текст: {who} // Автор: {who} // {who}, отдел города
ar {who} // نص: {who} // كتابة: {who} // {who} - المحليات
== translated
en Translated from {tongue}: {m0} // The original appeared in {tongue} at {m}. // Our translation from {tongue}, after {m}.
fr Traduit de {tongue} : {m0} // L'original est paru en langue étrangère chez {m}. // Notre traduction de {tongue}, d'après {m}.
ru Перевод с {tongue}: {m0} // Оригинал на другом языке опубликовал{me} {m}. // Наш перевод с {tongue} по тексту {mg}.
ar ترجمة عن {tongue}: {m0} // نُشر الأصل بلغة أخرى في {m}. // ترجمتنا عن {tongue} نقلا عن {m}.
== agencies
en Agencies // Compiled from agency copy // With agency reports
fr Agences // Texte établi à partir de dépêches // Avec dépêches d'agence
ru Агентства // Составлено по сообщениям агентств // По информации агентств
ar وكالات // إعداد التحرير عن الوكالات // مع تقارير الوكالات
"""
# Wordings that are too certain for hearsay.
SURE = "no doubt|confirm|makes plain|catégorique|prouve|reconnu|подтвер|не сомнева|признал|أكد|أكيد|شك|اعترف|يثبت"
HEDGES = """
about {n} | environ {n} | примерно {n} | حوالي {n}
over {n} | plus de {n} | свыше {n} | ما يزيد على {n}
almost {n} | presque {n} | почти {n} | قرابة {n}
"""

# What those who speak also say: a beginning and an end.
HALVES = """
This could have been prevented | Cela aurait pu être évité | Этого можно было избежать | كان يمكن تفادي ذلك
We are doing what we can | Nous faisons ce que nous pouvons | Мы делаем что можем | نفعل ما في وسعنا
Everybody is asking the same question | Tout le monde se pose la même question | Все задают один и тот же вопрос | الجميع يطرح السؤال نفسه
Everything went very fast | Tout est allé très vite | Всё произошло очень быстро | جرى كل شيء بسرعة كبيرة
There will be consequences | Il y aura des suites | Последствия будут | ستكون لذلك عواقب
The people here deserve an answer | Les gens d'ici méritent une réponse | Люди здесь заслуживают ответа | الناس هنا يستحقون جوابا
It is a heavy blow for the town | C'est un coup dur pour la ville | Для города это тяжёлый удар | إنها ضربة قاسية للبلدة
The phone has not stopped ringing | Le téléphone n'arrête pas de sonner | Телефон не умолкает | الهاتف لا يتوقف عن الرنين
Nobody should draw hasty conclusions | Personne ne devrait en tirer de conclusions hâtives | Никому не надо спешить с выводами | لا ينبغي لأحد التسرع في الاستنتاج
There were signs | Il y avait des signes | Признаки были | كانت هناك مؤشرات
Many questions remain open | Beaucoup de questions restent ouvertes | Многие вопросы остаются открытыми | تبقى أسئلة كثيرة بلا جواب
The mood is tense | L'ambiance est tendue | Обстановка напряжённая | الأجواء متوترة
"""
ENDINGS = """
and that has to be said openly | et il faut le dire clairement | и об этом надо говорить прямо | ويجب قول ذلك بصراحة
but we must stay calm | mais il faut garder son calme | но надо сохранять спокойствие | لكن علينا أن نحافظ على هدوئنا
and this is only the beginning | et ce n'est que le début | и это только начало | وهذه ليست سوى البداية
but the work goes on | mais le travail continue | но работа продолжается | لكن العمل مستمر
as everybody here knows | comme chacun le sait ici | как здесь всем известно | كما يعلم الجميع هنا
and it will not be forgotten | et cela ne sera pas oublié | и этого не забудут | ولن يُنسى ذلك
but that is no help to those concerned | mais cela n'aide pas les personnes touchées | но пострадавшим от этого не легче | لكن ذلك لا يساعد المتضررين
and the next days will show it | et les prochains jours le montreront | и это покажут ближайшие дни | وستثبت الأيام المقبلة ذلك
but there is no reason for panic | mais il n'y a pas lieu de paniquer | но поводов для паники нет | لكن لا داعي للهلع
and everyone has to learn from it | et chacun doit en tirer les leçons | и всем надо извлечь из этого урок | وعلى الجميع استخلاص العبرة
but one thing at a time | mais chaque chose en son temps | но всему своё время | لكن لكل شيء أوانه
and time is short | et le temps presse | и времени мало | والوقت ضيق
"""

# Sentences beside the matter: where, what, and how.
OPENERS = """
On the market square | Sur la place du marché | На рыночной площади | في ساحة السوق
In the side streets | Dans les rues adjacentes | На боковых улицах | في الشوارع الجانبية
Outside the library | Devant la bibliothèque | Перед библиотекой | أمام المكتبة
At the edge of town | À la sortie de la ville | На окраине | عند طرف البلدة
Around the sports ground | Autour du stade | Вокруг стадиона | حول الملعب
Down by the river | Au bord de la rivière | У реки | على ضفة النهر
In front of the bakery | Devant la boulangerie | Возле пекарни | أمام المخبز
At the taxi rank | À la station de taxis | На стоянке такси | عند موقف سيارات الأجرة
On the corner of the old post office | Au coin de l'ancienne poste | На углу у старой почты | عند زاوية البريد القديم
Under the plane trees | Sous les platanes | Под платанами | تحت أشجار الدلب
Behind the town theatre | Derrière le théâtre municipal | За городским театром | خلف المسرح البلدي
"""
SCENES = """
neighbours stood and talked | les voisins discutaient debout | стояли и беседовали соседи | كان الجيران واقفين يتحدثون
a man was sweeping the pavement | un homme balayait le trottoir | мужчина подметал тротуар | كان رجل يكنس الرصيف
two schoolgirls were waiting for a lift | deux écolières attendaient une voiture | две школьницы ждали машину | كانت تلميذتان تنتظران سيارة
delivery vans stood with their engines running | des camionnettes attendaient moteur allumé | фургоны стояли с включёнными моторами | كانت شاحنات صغيرة متوقفة ومحركاتها تعمل
the cafés filled up earlier than usual | les cafés se sont remplis plus tôt que d'habitude | кафе заполнились раньше обычного | امتلأت المقاهي أبكر من المعتاد
an elderly couple stopped for a moment | un couple âgé s'est arrêté un instant | на минуту остановилась пожилая пара | توقف زوجان مسنان للحظة
volunteers were handing out coffee | des bénévoles distribuaient du café | добровольцы раздавали кофе | كان متطوعون يوزعون القهوة
the traffic lights were out of order | les feux de circulation étaient en panne | светофоры не работали | كانت إشارات المرور معطلة
a bell rang twice | une cloche a sonné deux fois | дважды ударил колокол | دق جرس مرتين
workers were repairing a fence | des ouvriers réparaient une clôture | рабочие чинили забор | كان عمال يصلحون سياجا
somebody had left flowers | quelqu'un avait déposé des fleurs | кто-то оставил цветы | كان أحدهم قد ترك زهورا
hardly anybody wanted to talk | presque personne ne voulait parler | почти никто не хотел разговаривать | لم يرغب أحد تقريبا في الكلام
a camera was being set up | on installait une caméra | устанавливали камеру | كانت تُنصب كاميرا
children were riding their bikes | des enfants faisaient du vélo | дети катались на велосипедах | كان أطفال يركبون دراجاتهم
"""
TAILS = """
once again | une fois de plus | в очередной раз | مرة أخرى
for the second time this week | pour la deuxième fois de la semaine | второй раз за неделю | للمرة الثانية هذا الأسبوع
as on any other day | comme un jour ordinaire | как в обычный день | كما في أي يوم آخر
in spite of everything | malgré tout | несмотря ни на что | رغم كل شيء
behind a row of parked cars | derrière une rangée de voitures garées | за рядом припаркованных машин | خلف صف من السيارات المتوقفة
a few steps from the fountain | à quelques pas de la fontaine | в нескольких шагах от фонтана | على بعد خطوات من النافورة
within sight of the old mill | en vue du vieux moulin | недалеко от старой мельницы | على مرأى من الطاحونة القديمة
under the eyes of passers-by | sous les yeux des passants | на глазах у прохожих | تحت أنظار المارة
next to a half-empty car park | à côté d'un parking à moitié vide | рядом с полупустой парковкой | بجوار موقف سيارات شبه خال
to the sound of a radio | au son d'une radio | под звуки радио | على صوت مذياع
near the memorial | près du monument | неподалёку от памятника | قرب النصب التذكاري
"""
PLACES = """
The town has grown little since the nineties | La ville a peu grandi depuis les années quatre-vingt-dix | С девяностых город почти не вырос | لم تكبر البلدة كثيرا منذ التسعينيات
Most people here know each other by sight | La plupart des gens se connaissent ici de vue | Большинство жителей знают друг друга в лицо | معظم الناس هنا يعرفون بعضهم بعضا
The secondary school was rebuilt three years ago | Le lycée a été reconstruit il y a trois ans | Школу перестроили три года назад | أعيد بناء المدرسة الثانوية قبل ثلاث سنوات
Rents have gone up | Les loyers ont augmenté | Аренда подорожала | ارتفعت الإيجارات
The bridge dates from the century before last | Le pont date de l'avant-dernier siècle | Мост построен в позапрошлом веке | يعود الجسر إلى القرن قبل الماضي
The region lives from farming | La région vit de l'agriculture | Район живёт сельским хозяйством | تعيش المنطقة من الزراعة
The summer brings many visitors | L'été attire beaucoup de visiteurs | Летом сюда приезжает много гостей | يجذب الصيف زوارا كثيرين
The furniture factory closed long ago | L'usine de meubles a fermé il y a longtemps | Мебельная фабрика давно закрылась | أُغلق مصنع الأثاث منذ زمن
The castle is being restored | Le château est en cours de restauration | Замок реставрируют | يجري ترميم القلعة
The winters are long | Les hivers sont longs | Зимы здесь долгие | الشتاء هنا طويل
The football club has gone up a division | Le club de football est monté d'une division | Футбольный клуб перешёл в лигу выше | صعد نادي كرة القدم درجة
"""
ASIDES = """
and not much happens on weekdays | et il ne se passe pas grand-chose en semaine | и в будни здесь тихо | ولا يحدث الكثير في أيام الأسبوع
but the shops are still there | mais les commerces sont toujours là | но магазины ещё работают | لكن المتاجر ما زالت قائمة
and there are plans for a new cinema | et un nouveau cinéma est en projet | и есть планы построить кинотеатр | وثمة مشروع لبناء دار سينما
but young families are coming back | mais de jeunes familles reviennent | но молодые семьи возвращаются | لكن أسرا شابة بدأت تعود
and the budget is tight | et le budget est serré | и бюджет невелик | والميزانية محدودة
but the fair draws crowds every year | mais la foire attire du monde chaque année | но ярмарка каждый год собирает толпы | لكن المعرض يجذب الجمهور كل عام
and many commute to the capital | et beaucoup travaillent dans la capitale | и многие ездят на работу в столицу | ويعمل كثيرون في العاصمة
but the roads are in poor condition | mais les routes sont en mauvais état | но дороги плохие | لكن الطرق سيئة
and the brass band still meets on Thursdays | et la fanfare répète toujours le jeudi | и по четвергам репетирует духовой оркестр | وتتدرب الفرقة النحاسية كل خميس
but the cycle path is finished | mais la piste cyclable est terminée | но велодорожку достроили | لكن مسار الدراجات اكتمل
"""
PLANS = """
A new exhibition opens at the local museum | Une nouvelle exposition s'ouvrira au musée local | В краеведческом музее откроется выставка | يُفتتح معرض جديد في المتحف المحلي
Road works begin on the main street | Des travaux débuteront dans la grande rue | На главной улице начнётся ремонт | تبدأ أعمال في الشارع الرئيسي
The choir gives a concert | La chorale donnera un concert | Хор даст концерт | تقيم الجوقة حفلا
The bus timetable changes | Les horaires des bus changeront | Изменится расписание автобусов | يتغير جدول الحافلات
The blood donation bus comes to town | La collecte de sang passera en ville | В город приедет пункт сдачи крови | تصل حملة التبرع بالدم إلى البلدة
The youth council is elected | Le conseil des jeunes sera élu | Пройдут выборы молодёжного совета | يُنتخب مجلس الشباب
The flea market moves to the park | Le marché aux puces s'installera au parc | Блошиный рынок переедет в парк | ينتقل سوق الأغراض المستعملة إلى الحديقة
The cookery school holds an open day | L'école de cuisine ouvrira ses portes | В кулинарной школе пройдёт день открытых дверей | تنظم مدرسة الطبخ يوما مفتوحا
The running club holds a race | Le club de course organisera une épreuve | Клуб бегунов проведёт забег | ينظم نادي الجري سباقا
The price of a bus ticket goes up | Le prix du ticket de bus augmentera | Подорожает автобусный билет | يرتفع سعر تذكرة الحافلة
"""
TIMES = """
on the first Sunday of next month | le premier dimanche du mois prochain | в первое воскресенье следующего месяца | في أول أحد من الشهر المقبل
in three weeks | dans trois semaines | через три недели | بعد ثلاثة أسابيع
after the holidays | après les vacances | после каникул | بعد العطلة
before the end of the year | avant la fin de l'année | до конца года | قبل نهاية العام
next weekend | le week-end prochain | в следующие выходные | في نهاية الأسبوع المقبل
the day after tomorrow | après-demain | послезавтра | بعد غد
next month | le mois prochain | в следующем месяце | الشهر المقبل
in a fortnight | dans quinze jours | через две недели | بعد أسبوعين
"""

OF_KIND = """
mudslide: The slope had been cleared of trees two winters ago | Le versant avait été déboisé il y a deux hivers | Лес на склоне вырубили две зимы назад | أزيلت الأشجار من المنحدر قبل شتاءين // The access road is blocked by boulders | La route d'accès est barrée par des rochers | Подъездную дорогу завалило камнями | الصخور تسد الطريق المؤدي إلى المكان // Diggers have been brought in from neighbouring districts | Des pelleteuses sont venues des communes voisines | Из соседних районов пригнали экскаваторы | جُلبت حفارات من المناطق المجاورة // A gymnasium serves as an emergency shelter | Un gymnase sert d'hébergement d'urgence | В спортзале устроили временное жильё | تحوّلت صالة رياضية إلى مأوى مؤقت // More rain is expected at the weekend | De nouvelles pluies sont attendues ce week-end | На выходные обещают новые дожди | يُتوقع هطول مزيد من الأمطار في نهاية الأسبوع // The gas supply has been cut off as a precaution | L'alimentation en gaz a été coupée par précaution | Подачу газа на всякий случай отключили | قُطعت إمدادات الغاز احتياطا
campsite: The pine forest has been dry for weeks | La pinède est sèche depuis des semaines | Сосновый лес стоит сухим уже несколько недель | غابة الصنوبر جافة منذ أسابيع // Two water-bombing planes were in use | Deux avions bombardiers d'eau étaient engagés | Огонь тушили два самолёта | شاركت طائرتان في إخماد النيران // Open fires have been banned in the area | Les feux ouverts sont interdits dans le secteur | Разводить костры в округе запрещено | يُمنع إشعال النار في المنطقة // Cars and caravans had to be left behind | Voitures et caravanes ont dû être abandonnées | Машины и прицепы пришлось бросить | تُركت السيارات والمقطورات في المكان // A school hall was opened for the night | Une salle d'école a été ouverte pour la nuit | На ночь открыли школьный зал | فُتحت قاعة مدرسة لقضاء الليل // Smoke could be seen from the motorway | La fumée était visible depuis l'autoroute | Дым был виден с трассы | كان الدخان يُرى من الطريق السريع
pills: The packaging looked almost perfect | Les emballages semblaient presque parfaits | Упаковка выглядела почти безупречно | كانت العبوات تبدو شبه متقنة // The trade in fake drugs has grown for years | Le trafic de faux médicaments augmente depuis des années | Торговля подделками растёт уже много лет | تزداد تجارة الأدوية المغشوشة منذ سنوات // The warehouse had been rented by a shell company | L'entrepôt était loué par une société écran | Склад снимала фирма-однодневка | كان المستودع مستأجرا باسم شركة وهمية // Samples are being examined in the capital | Des échantillons sont analysés dans la capitale | Образцы исследуют в столице | تُفحص العينات في العاصمة // Pharmacies have been told to check their stocks | Les pharmacies doivent vérifier leurs stocks | Аптекам поручили проверить запасы | طُلب من الصيدليات التحقق من مخزونها // Some of the labels were in a foreign language | Certaines étiquettes étaient en langue étrangère | Часть этикеток была на иностранном языке | كانت بعض الملصقات بلغة أجنبية
tram: The line is interrupted until further notice | La ligne est interrompue jusqu'à nouvel ordre | Движение на линии пока прервано | الخط متوقف حتى إشعار آخر // Replacement buses are running | Des bus de remplacement circulent | Пущены автобусы вместо трамваев | تعمل حافلات بديلة // The points at this spot were renewed last year | Les aiguillages ont été renouvelés l'an dernier à cet endroit | Стрелки на этом месте обновили в прошлом году | جُدّدت المحوّلات في هذا الموقع العام الماضي // Broken glass lay on the rails | Des débris de verre jonchaient les rails | На рельсах лежало битое стекло | تناثر الزجاج على القضبان // A crane lifted the first tram back onto the track | Une grue a remis la première rame sur la voie | Кран поставил первый трамвай обратно на рельсы | أعادت رافعة الترام الأول إلى السكة // The trams of this type are more than thirty years old | Les rames de ce type ont plus de trente ans | Вагонам этого типа больше тридцати лет | يزيد عمر عربات هذا الطراز على ثلاثين عاما
regatta: The remaining races were called off | Les courses restantes ont été annulées | Остальные заезды отменили | أُلغيت بقية السباقات // The stand had been put up the week before | La tribune avait été montée la semaine précédente | Трибуну собрали неделей раньше | كان المدرج قد نُصب قبل أسبوع // The regatta is held every year | La régate a lieu chaque année | Регату проводят каждый год | يُنظم السباق كل عام // Rowers helped to carry the planks away | Des rameurs ont aidé à enlever les planches | Гребцы помогали убирать доски | ساعد المجدفون في إزالة الألواح // The bank has been cordoned off | La berge est bouclée | Берег оцеплен | أُغلقت الضفة بحواجز // A helicopter landed on the meadow | Un hélicoptère s'est posé dans le pré | На лугу сел вертолёт | هبطت مروحية في المرج
lorry: The vehicle had foreign plates | Le véhicule portait des plaques étrangères | Номера на машине были иностранные | كانت المركبة تحمل لوحات أجنبية // The refrigeration unit was switched off | Le groupe frigorifique était éteint | Холодильная установка была выключена | كان جهاز التبريد مطفأ // The parking area lies on a busy transit route | L'aire se trouve sur un axe de transit très fréquenté | Стоянка находится на оживлённой трассе | تقع الساحة على طريق عبور مزدحم // Blankets and hot tea were handed out | Des couvertures et du thé chaud ont été distribués | Людям раздали одеяла и горячий чай | وُزعت بطانيات وشاي ساخن // The load consisted of frozen vegetables | Le chargement se composait de légumes surgelés | В кузове были замороженные овощи | كانت الحمولة خضارا مجمدة // A hall of the fire station serves as quarters | Une salle de la caserne sert d'hébergement | Временное жильё устроили в пожарном депо | تُستخدم قاعة في مركز الإطفاء مكانا للإيواء
jellyfish: The red flag has been flying since | Le drapeau rouge est hissé depuis | С тех пор на пляже висит красный флаг | رُفع العلم الأحمر منذ ذلك الحين // The sea is warmer than in other years | La mer est plus chaude que les autres années | Море теплее, чем в прежние годы | البحر أدفأ من الأعوام السابقة // Signs in several languages warn swimmers | Des panneaux en plusieurs langues avertissent les nageurs | Щиты на нескольких языках предупреждают купальщиков | تحذّر لافتات بلغات عدة السباحين // A light wind had driven the swarm into the bay | Un vent léger avait poussé le banc dans la baie | Слабый ветер пригнал стаю в бухту | دفعت رياح خفيفة السرب إلى الخليج // The species is not considered dangerous | L'espèce n'est pas considérée comme dangereuse | Этот вид не считается опасным | لا يُعد هذا النوع خطيرا // Nets are to keep the animals away | Des filets doivent tenir les animaux à distance | Медуз должны задержать сети | يُفترض أن تبعد الشباك هذه الحيوانات
fuel: The pumps have been sealed | Les pompes ont été mises sous scellés | Колонки опечатаны | خُتمت المضخات بالشمع // The tank was last cleaned in spring | La cuve avait été nettoyée au printemps | Резервуар в последний раз чистили весной | نُظّف الخزان آخر مرة في الربيع // Towing services were busy until the night | Les dépanneuses ont travaillé jusqu'à la nuit | Эвакуаторы работали до ночи | عملت سيارات السحب حتى الليل // A repair costs several hundred euros | Une réparation coûte plusieurs centaines d'euros | Ремонт стоит несколько сотен евро | يكلف الإصلاح مئات عدة من اليوروهات // The station is the only one in the district | La station est la seule du secteur | Это единственная заправка в районе | المحطة هي الوحيدة في المنطقة // Receipts should be kept | Il est conseillé de garder les tickets | Чеки советуют сохранить | يُنصح بالاحتفاظ بالفواتير
kennel: The animals are being fed every few hours | Les animaux sont nourris toutes les quelques heures | Животных кормят каждые несколько часов | تُطعم الحيوانات كل بضع ساعات // The barn had no windows | La grange n'avait pas de fenêtres | В сарае не было окон | لم تكن في الحظيرة نوافذ // Puppies had been offered on the internet | Des chiots étaient proposés sur internet | Щенков предлагали в интернете | كانت الجراء تُعرض على الإنترنت // Foster homes are being sought | On cherche des familles d'accueil | Собакам ищут временных хозяев | يجري البحث عن أسر مؤقتة لرعايتها // The breeder has been banned from keeping animals | L'éleveur n'a plus le droit de détenir des animaux | Заводчику запретили держать животных | مُنع المربي من اقتناء الحيوانات // Blankets and food have been donated | Des couvertures et de la nourriture ont été données | Люди приносят одеяла и корм | تبرع الناس ببطانيات وطعام
flamingos: The enclosure is surrounded by a low fence | L'enclos est entouré d'une clôture basse | Вольер окружён низкой оградой | يحيط بالحظيرة سياج منخفض // Foxes are seen more and more often in town | On voit de plus en plus de renards en ville | Лис в городе видят всё чаще | تظهر الثعالب في البلدة أكثر فأكثر // The pond was drained | L'étang a été vidé | Пруд осушили | جُففت البركة // The zoo stays closed for a day | Le zoo reste fermé une journée | Зоопарк закрыт на один день | تُغلق الحديقة يوما واحدا // Flamingos can live for more than forty years | Les flamants peuvent vivre plus de quarante ans | Фламинго живут больше сорока лет | يعيش الفلامنغو أكثر من أربعين عاما // Traps have been set | Des pièges ont été posés | Расставлены ловушки | نُصبت أفخاخ
licences: The test centre has been closed for now | Le centre d'examen est fermé pour le moment | Экзаменационный центр пока закрыт | أُغلق مركز الامتحان مؤقتا // New dates for the theory test are scarce | Les places à l'examen théorique sont rares | На теоретический экзамен трудно записаться | مواعيد الامتحان النظري نادرة // The files of five years are being checked | Les dossiers de cinq années sont passés en revue | Проверяют дела за пять лет | تُراجع ملفات خمس سنوات // The cameras in the test room had been switched off | Les caméras de la salle d'examen étaient débranchées | Камеры в экзаменационном классе были отключены | كانت الكاميرات في قاعة الامتحان مطفأة // Whoever wants to drive must sit the test again | Qui veut conduire devra repasser l'examen | Желающим придётся сдавать экзамен заново | على الراغبين إعادة الامتحان // The money was handed over in envelopes | L'argent était remis dans des enveloppes | Деньги передавали в конвертах | كان المال يُسلّم في مغلفات
hail: Roofers are booked out for months | Les couvreurs n'ont plus un jour libre avant des mois | Кровельщики заняты на месяцы вперёд | عمال الأسقف محجوزون لأشهر // The hailstones were as big as golf balls | Les grêlons étaient gros comme des balles de golf | Градины были с мяч для гольфа | كانت حبات البَرَد بحجم كرات الغولف // Tarpaulins are being handed out at the fire station | Des bâches sont distribuées à la caserne | В пожарном депо раздают брезент | تُوزع أغطية في مركز الإطفاء // The fruit harvest is lost | La récolte de fruits est perdue | Урожай фруктов погиб | ضاع محصول الفاكهة // Cars were dented as well | Des voitures ont aussi été cabossées | Помяло и машины | تضررت سيارات أيضا // The storm lasted barely ten minutes | L'orage a duré à peine dix minutes | Гроза длилась едва десять минут | لم تدم العاصفة أكثر من عشر دقائق
"""

EN_FIRST = "Alderwick:ألدرويك Birchanger:برتشانغر Coldstow:كولدستو Drayford:درايفورد Eastmoor:إيستمور Foxcombe:فوكسكوم Greywater:غريووتر Hexley:هكسلي Ironbury:أيرنبري Kelmsby:كلمسبي Loxwade:لوكسويد Maplestead:ميبلستيد Northlea:نورثلي Quarrington:كوارينغتون"
EN_LAST = "Argus:أرغوس Courier:كورير Bulletin:بوليتن Advertiser:أدفرتايزر Sentinel:سنتينل Examiner:إكزامينر Standard:ستاندرد Messenger:مسنجر Guardian:غارديان Review:ريفيو Times:تايمز Independent:إندبندنت"
FR_FIRST = "Le_Courrier_de:لو_كورييه_دو L'Éclaireur_de:ليكليرور_دو Le_Progrès_de:لو_بروغريه_دو L'Indépendant_de:لانديباندان_دو La_Tribune_de:لا_تريبون_دو Le_Populaire_de:لو_بوبولير_دو L'Observateur_de:لوبسرفاتور_دو Le_Messager_de:لو_ميساجيه_دو La_République_de:لا_ريبوبليك_دو Le_Télégramme_de:لو_تيليغرام_دو L'Essentiel_de:ليسانسييل_دو Le_Bulletin_de:لو_بولتان_دو"
FR_LAST = "Castelrieu:كاستلريو Dompierrac:دومبييراك Fontvalleix:فونفاليكس Gramonteil:غرامونتاي Larcheville:لارشفيل Montsorbier:مونسوربييه Noirvallon:نوارفالون Puymarsac:بويمارساك Rivemaure:ريفمور Sablonceau:سابلونسو Tréhouars:تريهوار Valmoissan:فالمواسان Vertbois:فيربوا"
RU_FIRST = "Известия:Izvestiya:إزفستيا Трибуна:Tribuna:تريبونا Рубеж:Rubezh:روبيج Телеграф:Telegraf:تلغراف Пульс:Puls:بولس Наблюдатель:Nablyudatel:نابلوداتيل Слово:Slovo:سلوفو Зори:Zori:زوري Диалог:Dialog:ديالوغ Перекрёсток:Perekryostok:بيريكريوستوك Огни:Ogni:أوغني Глашатай:Glashatay:غلاشاتاي"
RU_LAST = "Вышнегорска:Vyshnegorska:فيشنيغورسكا Дубравинска:Dubravinska:دوبرافينسكا Залесовска:Zalesovska:زاليسوفسكا Красноволжска:Krasnovolzhska:كراسنوفولجسكا Липогорья:Lipogorya:ليبوغوريا Новоторинска:Novotorinska:نوفوتورينسكا Озерецка:Ozeretska:أوزيريتسكا Приморова:Primorova:بريموروفا Речинска:Rechinska:ريتشينسكا Степнянска:Stepnyanska:ستيبنيانسكا Тихополья:Tikhopolya:تيخوبوليا Черноярья:Chernoyarya:تشيرنوياريا Южноборска:Yuzhnoborska:يوجنوبورسكا"
AR_FIRST = "منبر:Minbar:Минбар شعلة:Shulat:Шулат سفير:Safir:Сафир ضمير:Damir:Дамир رسالة:Risalat:Рисалат مشعل:Mashal:Машаль لواء:Liwa:Лива شمس:Shams:Шамс قلم:Qalam:Калам موعد:Mawid:Мавид ديوان:Diwan:Диван سجل:Sijill:Сиджилль"
AR_LAST = "الساحل:al-Sahil:ас-Сахиль القلعة:al-Qala:аль-Каля الأطلس:al-Atlas:аль-Атлас السد:al-Sadd:ас-Садд الغابة:al-Ghaba:аль-Габа المرج:al-Marj:аль-Мардж البادية:al-Badiya:аль-Бадия الهضبة:al-Hadaba:аль-Хадаба الجسر:al-Jisr:аль-Джиср الرمال:al-Rimal:ар-Рималь العاصمة:al-Asima:аль-Асима الضواحي:al-Dawahi:ад-Давахи المضيق:al-Madiq:аль-Мадик"
AGENCIES = """
en | Corvane | Corvane | Corvane | كورفين
en | Meridian Press | Meridian Press | Meridian Press | ميريديان برس
en | Newsline Union | Newsline Union | Newsline Union | نيوزلاين يونيون
en | Tideway | Tideway | Tideway | تايدواي
fr | Presse-Horizon | Presse-Horizon | Presse-Horizon | بريس أوريزون
fr | Infodirect | Infodirect | Infodirect | إنفوديريكت
fr | Canal-Dépêches | Canal-Dépêches | Canal-Dépêches | كانال ديبيش
fr | Gallipresse | Gallipresse | Gallipresse | غاليبريس
ru | Vestinforg | Vestinforg | Вестинфорг | فيستينفورغ
ru | Regionpress | Regionpress | Регионпресс | ريجيونبرس
ru | Volgainform | Volgainform | Волгаинформ | فولغاإنفورم
ru | Stolitsa Plus | Stolitsa Plus | Столица Плюс | ستوليتسا بلوس
ar | Al-Barq | Al-Barq | Аль-Барк | البرق
ar | Al-Mawrid | Al-Mawrid | Аль-Маврид | المورد
ar | Wamid | Wamid | Вамид | وميض
ar | Ufuq Line | Ufuq Line | Уфук Лайн | خط الأفق
"""
# key | English | French | Russian: nominative, genitive, dative, accusative, prepositional, instrumental | ending | Arabic | gender
NOUNS = """
paper | the daily | le quotidien | газета | газеты | газете | газету | газете | газетой | а | صحيفة | f
site | the news portal | le portail | интернет-издание | интернет-издания | интернет-изданию | интернет-издание | интернет-издании | интернет-изданием | о | موقع | m
radio | the radio station | la radio | радиостанция | радиостанции | радиостанции | радиостанцию | радиостанции | радиостанцией | а | إذاعة | f
tv | the television station | la télévision | телекомпания | телекомпании | телекомпании | телекомпанию | телекомпании | телекомпанией | а | قناة | f
agency | the agency | l'agence | агентство | агентства | агентству | агентство | агентстве | агентством | о | وكالة | f
"""
WHENS = "on {day}/on {date}/on {day} morning | {day}/{day} dans la matinée/le {date} | {day}/{day} с утра/{date} | {day}/صباح {day}/يوم {day}/في {date}"

# How a page begins: the name of an agency, the day, the place; the last for any page.
DATELINES = """
{2} ({0}) - | {2} ({0}) - | {2}. {0} - | {2} ({0}) -
{1}, {2} /{0}/ - | {1}, {2} /{0}/ - | {1}, {2} /{0}/ - | {1}، {2} /{0}/ -
{2}, {1}. | {2}, {1}. | {2}, {1}. | {2}، {1}.
"""
# What stands over a page, between its paragraphs and under it that is no part of the text.
TOPS = """
REGIONAL | RÉGION | РЕГИОН | مناطق
Symbolic picture | Photo d'illustration | Иллюстративное фото | صورة تعبيرية
Reading time: 3 minutes | Lecture : 3 minutes | Время чтения: 3 минуты | وقت القراءة: 3 دقائق
In brief | En bref | Коротко | باختصار
"""
CROSSHEADS = """
What happens next | La suite | Что дальше | ماذا بعد
Background | Le contexte | Контекст | خلفية
The town at a glance | La ville en bref | Город вкратце | نبذة عن البلدة
"""
INITIALS = """
hks/mtr | hk/mtr | хк/мт | ه ك/م ت
pbl | pbl | пб | ب ل
ada/sw | ada/sw | ад/св | أ د/س و
"""
UPDATES = """
Editor's note: a picture was replaced. | Note de la rédaction : une photo a été remplacée. | От редакции: заменена фотография. | ملاحظة من التحرير: استُبدلت صورة.
We will keep you posted. | Nous vous tiendrons informés. | Мы следим за развитием событий. | نوافيكم بالتفاصيل لاحقا.
The headline of this text was changed. | Le titre de cet article a été modifié. | Заголовок изменён. | عُدّل عنوان النص.
"""
FOOTS = """
More on this topic: Ten tips for a safe home | Sur le même thème : dix conseils pour la maison | Ещё по теме: десять советов для дома | في الموضوع نفسه: عشر نصائح للبيت
Follow us at {site}.example | Suivez-nous sur {site}.example | Читайте нас на {site}.example | تابعونا على {site}.example
Write to us: letters@{site}.example | Écrivez-nous : courrier@{site}.example | Пишите нам: pisma@{site}.example | راسلونا: barid@{site}.example
To the home page | Retour à l'accueil | На главную | العودة إلى الصفحة الرئيسية
Tags: region, news | Mots-clés : région, actualité | Метки: регион, новости | وسوم: مناطق، أخبار
"""
SIGNERS = """
Orla Finchley | Solène Garrivier | Дарья Колоскова | هناء البيطار
Miles Tarrant | Gaspard Lemerle | Тимур Ясенев | زياد القصار
Bryony Askew | Clémence Haudry | Инна Верховцева | لمى الخياط
Desmond Crale | Rodolphe Tissot | Павел Дроздецкий | فارس النجار
"""

"""What happened, told of sixty events in four languages: an action of the right family is what each sentence states."""

from __future__ import annotations

import pytest

from sourcier.claims.clauses import main_action
from sourcier.data.actions import may_be_one
from sourcier.languages import language
from sourcier.mentions.actions import find

TOLD = """
en|kill|Six hikers lost their lives when the footbridge gave way.
fr|kill|Six randonneurs ont laissé la vie sur la passerelle.
ru|kill|Шестеро туристов лишились жизни на подвесном мосту.
ar|kill|ستة متنزهين فقدوا حياتهم على الجسر المعلق.
en|kill|The attack left nine people dead.
fr|kill|L'attaque a coûté la vie à neuf personnes.
ru|kill|Нападение унесло жизни девяти человек.
en|kill|Some forty cows perished in the barn.
fr|kill|Une quarantaine de vaches ont péri dans l'étable.
ar|kill|نفقت نحو أربعين بقرة في الحظيرة.
en|injure|Eleven passengers suffered fractures.
fr|injure|Onze passagers souffrent de fractures.
ru|injure|Одиннадцать пассажиров получили переломы.
ar|injure|تعرض أحد عشر راكبا لكسور.
en|injure|A steward was hit by a bottle and wounded in the head.
fr|injure|Un stadier a été blessé à la tête par une bouteille.
ru|injure|Стюарду бутылкой разбили голову.
ar|injure|جرح أحد المنظمين في رأسه بزجاجة.
en|sicken|More than eighty guests came down with food poisoning.
fr|sicken|Plus de quatre-vingts convives ont été pris de vomissements.
ru|sicken|Более восьмидесяти гостей почувствовали недомогание.
ar|sicken|أصيب أكثر من ثمانين مدعوا بوعكة صحية.
en|infect|Seventeen villagers have contracted dengue.
fr|infect|Dix-sept villageois ont contracté la dengue.
ru|infect|Семнадцать жителей села подхватили лихорадку денге.
ar|infect|أصيب سبعة عشر قرويا بحمى الضنك.
en|infect|The number of measles cases has passed two hundred.
fr|infect|Le nombre de cas de rougeole dépasse deux cents.
ru|infect|Выявлено более двухсот случаев кори.
ar|infect|سجلت أكثر من مئتي حالة إصابة بالحصبة.
en|hospitalise|Four children are in intensive care.
fr|hospitalise|Quatre enfants sont en réanimation.
ru|hospitalise|Четверо детей находятся в реанимации.
ar|hospitalise|أربعة أطفال في العناية المركزة.
en|spill|Crude oil poured into the bay from a ruptured hose.
fr|spill|Du pétrole brut s'est répandu dans la baie.
ru|spill|Сырая нефть попала в залив из лопнувшего шланга.
ar|spill|تدفق النفط الخام إلى الخليج من خرطوم ممزق.
en|spill|Acid seeped from a disused mine into the stream.
fr|spill|De l'acide a suinté de la mine désaffectée jusqu'au ruisseau.
ru|spill|Кислота просочилась из заброшенной шахты в ручей.
ar|spill|تسربت أحماض من منجم مهجور إلى الجدول.
en|contaminate|Nitrates have fouled the springs of three communes.
fr|contaminate|Des nitrates ont souillé les sources de trois communes.
ru|contaminate|Нитраты загрязнили родники трёх посёлков.
ar|contaminate|لوثت النترات ينابيع ثلاث بلدات.
en|release|Both sides freed fifty prisoners of war.
fr|release|Les deux camps ont élargi cinquante prisonniers de guerre.
ru|release|Стороны отпустили по пятьдесят военнопленных.
ar|release|أفرج الطرفان عن خمسين أسير حرب.
en|release|The cameraman has regained his freedom after ninety days.
fr|release|Le cadreur a recouvré la liberté après quatre-vingt-dix jours.
ru|release|Оператор вышел на свободу через девяносто дней.
ar|release|استعاد المصور حريته بعد تسعين يوما.
en|release|The two sides exchanged prisoners at the crossing.
fr|release|Les deux camps ont échangé des prisonniers au poste-frontière.
ru|release|Стороны обменялись пленными на переходе.
ar|release|تبادل الطرفان الأسرى عند المعبر.
en|arrest|Police picked up three suspects at the station.
fr|arrest|La police a cueilli trois suspects à la gare.
ru|arrest|Полиция скрутила троих подозреваемых на вокзале.
ar|arrest|ألقت الشرطة القبض على ثلاثة مشتبه بهم في المحطة.
en|detain|The blogger was remanded in custody.
fr|detain|Le blogueur a été placé en détention provisoire.
ru|detain|Блогера отправили в следственный изолятор.
ar|detain|أودع المدون السجن الاحتياطي.
en|sentence|A court gave the ex-mayor four years in prison.
fr|sentence|Le tribunal a infligé quatre ans de prison à l'ancien maire.
ru|sentence|Бывший мэр получил четыре года колонии.
ar|sentence|قضت المحكمة بسجن رئيس البلدية السابق أربع سنوات.
en|search|Detectives searched the offices of the club.
fr|search|Les enquêteurs ont perquisitionné au siège du club.
ru|search|Следователи пришли с обысками в офис клуба.
en|resign|The finance minister has handed in her notice.
fr|resign|La ministre des Finances a rendu sa démission.
ru|resign|Министр финансов написала заявление об уходе.
ar|resign|قدمت وزيرة المالية استقالتها.
en|dismiss|The club parted company with its coach.
fr|dismiss|Le club s'est séparé de son entraîneur.
ru|dismiss|Клуб расстался с главным тренером.
ar|dismiss|أقيل مدرب النادي من منصبه.
en|dismiss|The head of the railways was removed from office.
fr|dismiss|Le patron des chemins de fer a été débarqué.
ru|dismiss|Главу железных дорог отстранили от должности.
ar|dismiss|أعفي مدير السكك الحديدية من مهامه.
ru|appoint|Комиссию возглавил судья в отставке.
ar|appoint|كلف قاض متقاعد برئاسة اللجنة.
en|stop_work|Ferry crews downed tools at midnight.
fr|stop_work|Les équipages des ferries ont débrayé à minuit.
ru|stop_work|Экипажи паромов прекратили работу в полночь.
ar|stop_work|توقفت أطقم العبارات عن العمل عند منتصف الليل.
en|stop_work|Nurses have begun an indefinite strike.
fr|stop_work|Les infirmiers ont entamé une grève illimitée.
ru|stop_work|Медсёстры начали бессрочную забастовку.
ar|stop_work|بدأ الممرضون إضرابا مفتوحا.
en|protest|Thousands took to the streets against the toll.
fr|protest|Des milliers de personnes ont battu le pavé contre le péage.
ru|protest|Тысячи людей вышли на улицы против платы за проезд.
ar|protest|خرج الآلاف إلى الشوارع احتجاجا على الرسوم.
en|block|Farmers have blocked the motorway with tractors.
fr|block|Des agriculteurs ont barré l'autoroute avec des tracteurs.
ru|block|Фермеры перекрыли трассу тракторами.
ar|block|قطع مزارعون الطريق السريع بالجرارات.
en|clash|Fans came to blows with stewards.
fr|clash|Des supporters en sont venus aux mains avec les stadiers.
ru|clash|Болельщики подрались со стюардами.
ar|clash|تعارك المشجعون مع المنظمين.
en|bomb|Warplanes pounded the hills at dawn.
fr|bomb|L'aviation a pilonné les collines à l'aube.
ru|bomb|Авиация нанесла удары по высотам на рассвете.
ar|bomb|شنت الطائرات غارات على التلال فجرا.
en|bomb|The maternity ward was hit by a shell.
fr|bomb|La maternité a été touchée par un obus.
ru|bomb|Снаряд попал в роддом.
ar|bomb|سقطت قذيفة على قسم الولادة.
en|attack|Gunmen stormed a hotel on the beach.
fr|attack|Des hommes armés ont pris d'assaut un hôtel sur la plage.
ru|attack|Вооружённые люди ворвались в гостиницу на пляже.
ar|attack|اقتحم مسلحون فندقا على الشاطئ.
en|explode|A gas cylinder went off in the kitchen.
ru|explode|На кухне рванул газовый баллон.
ar|explode|انفجرت أسطوانة غاز في المطبخ.
en|burn|The sawmill went up in flames.
fr|burn|La scierie est partie en fumée.
ru|burn|Лесопилка сгорела дотла.
ar|burn|التهمت النيران المنشرة.
en|collapse|Part of the grandstand caved in.
fr|collapse|Une partie de la tribune s'est affaissée.
ar|collapse|انهار جزء من المدرج.
en|crash|The coach overturned on a bend.
fr|crash|L'autocar s'est renversé dans un virage.
ru|crash|Автобус опрокинулся на повороте.
ar|crash|انقلبت الحافلة عند منعطف.
fr|sink|Le canot a coulé au large du cap.
ru|sink|Лодка пошла ко дну у мыса.
ar|sink|غرق القارب قبالة الرأس.
en|flood|The river overflowed into the lower town.
fr|flood|La rivière a débordé dans la ville basse.
ru|flood|Река вышла из берегов и залила нижний город.
ar|flood|فاض النهر على المدينة السفلى.
en|outage|Half of the island was left without electricity.
fr|outage|La moitié de l'île est privée de courant.
ru|outage|Половина острова осталась без света.
ar|outage|انقطع التيار الكهربائي عن نصف الجزيرة.
en|outage|The payment system went down for six hours.
fr|outage|Le système de paiement est tombé en panne pendant six heures.
ru|outage|В работе платёжной системы произошёл сбой.
ar|outage|تعطل نظام الدفع ست ساعات.
en|disappear|Two divers are missing.
fr|disappear|Deux plongeurs sont portés disparus.
ru|disappear|Двое водолазов пропали без вести.
ar|disappear|فقد أثر غواصين اثنين.
en|kidnap|An engineer was snatched from his car.
fr|kidnap|Un ingénieur a été enlevé dans sa voiture.
ru|kidnap|Инженера увезли прямо из машины неизвестные.
ar|kidnap|اختطف مهندس من سيارته.
en|steal|Thieves made off with eleven icons.
fr|steal|Des voleurs ont fait main basse sur onze icônes.
ru|steal|Воры вынесли одиннадцать икон.
ar|steal|سطا لصوص على إحدى عشرة أيقونة.
en|defraud|The treasurer siphoned off two million.
fr|defraud|Le trésorier a détourné deux millions.
ru|defraud|Казначей присвоил два миллиона.
ar|defraud|اختلس أمين الصندوق مليونين.
en|hack|Intruders broke into the servers of the registry.
fr|hack|Des pirates se sont introduits dans les serveurs du registre.
ru|hack|Хакеры взломали серверы реестра.
ar|hack|اخترق قراصنة خوادم السجل.
en|falsify|Observers saw ballot boxes being stuffed.
fr|falsify|Des observateurs ont vu bourrer les urnes.
ru|falsify|Наблюдатели сообщили о вбросе бюллетеней.
ar|falsify|تحدث مراقبون عن حشو صناديق الاقتراع.
en|overturn|Judges annulled the vote in two districts.
fr|overturn|Les juges ont invalidé le scrutin dans deux circonscriptions.
ru|overturn|Суд отменил итоги голосования в двух округах.
ar|overturn|ألغى القضاة نتائج الاقتراع في دائرتين.
en|lay_off|The mill will shed three hundred jobs.
fr|lay_off|L'usine va supprimer trois cents emplois.
ru|lay_off|Комбинат сократит триста рабочих мест.
ar|lay_off|سيلغي المصنع ثلاثمئة وظيفة.
en|close|The smelter has ceased production.
fr|close|La fonderie a cessé sa production.
ru|close|Плавильный завод остановил производство.
ar|close|أوقف المصهر إنتاجه.
en|ban|The ministry outlawed the pesticide.
fr|ban|Le ministère a proscrit le pesticide.
ru|ban|Министерство наложило запрет на пестицид.
ar|ban|حظرت الوزارة المبيد.
en|suspend|The league suspended the striker for five matches.
fr|suspend|La ligue a suspendu l'attaquant pour cinq matchs.
ru|suspend|Лига дисквалифицировала нападающего на пять матчей.
ar|suspend|أوقفت الرابطة المهاجم خمس مباريات.
en|recall|The dairy withdrew forty thousand yoghurts from sale.
fr|recall|La laiterie a rappelé quarante mille yaourts.
ru|recall|Молокозавод отозвал из продажи сорок тысяч йогуртов.
ar|recall|سحبت الشركة أربعين ألف علبة لبن من الأسواق.
en|dig|Workers dug a pit beside the foundations.
fr|dig|Des ouvriers ont creusé une fosse près des fondations.
ru|dig|Рабочие вырыли яму у фундамента.
ar|dig|حفر عمال حفرة قرب الأساسات.
en|switch_off|The operator had switched off the alarm.
fr|switch_off|L'opérateur avait débranché l'alarme.
ru|switch_off|Оператор отключил сигнализацию.
ar|switch_off|عطل المشغل جهاز الإنذار.
en|rise|The central bank lifted its rate by half a point.
fr|rise|La banque centrale a relevé son taux d'un demi-point.
ru|rise|Центробанк повысил ставку на полпункта.
ar|rise|رفع البنك المركزي سعر الفائدة نصف نقطة.
en|fall|Shares in the brewer lost a tenth of their value.
fr|fall|Le titre du brasseur a dévissé de dix pour cent.
ru|fall|Акции пивовара рухнули на десять процентов.
ar|fall|تراجعت أسهم شركة الجعة عشرة في المئة.
en|buy|The fund snapped up the vineyard.
ru|buy|Фонд приобрёл виноградник.
ar|buy|استحوذ الصندوق على الكرم.
en|transfer|The winger has joined the league leaders.
fr|transfer|L'ailier s'est engagé avec le leader.
ru|transfer|Вингер перешёл в клуб-лидер.
ar|transfer|انضم الجناح إلى متصدر الدوري.
en|win|The visitors thrashed the champions.
fr|win|Les visiteurs ont battu les champions.
ru|win|Гости обыграли чемпионов.
ar|win|هزم الضيوف البطل.
en|find|Divers recovered the flight recorder.
ru|find|Водолазы нашли бортовой самописец.
ar|find|عثر غواصون على مسجل الرحلة.
en|evacuate|Residents of nine streets were moved to a gymnasium.
fr|evacuate|Les habitants de neuf rues ont été relogés dans un gymnase.
ru|evacuate|Жителей девяти улиц эвакуировали в спортзал.
en|postpone|The vote has been put back to May.
fr|postpone|Le scrutin est repoussé à mai.
ru|postpone|Голосование перенесли на май.
ar|postpone|أرجئ الاقتراع إلى أيار.
en|cancel|The organisers scrapped the concert.
fr|cancel|Les organisateurs ont annulé le concert.
ru|cancel|Организаторы отменили концерт.
ar|cancel|ألغى المنظمون الحفل.
en|truce|A truce took effect at noon.
fr|truce|Une trêve est entrée en vigueur à midi.
ru|truce|В полдень вступило в силу перемирие.
ar|truce|دخلت الهدنة حيز التنفيذ ظهرا.
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_what_a_sentence_states(line: str) -> None:
    code, action, text = line.split("|")
    known = language(code)
    assert known is not None
    assert known.actions is not None
    stated = main_action(text, 0, find(text, language=code), [], known.actions)
    assert stated is not None
    assert may_be_one(stated.action, action)
    assert not stated.negated

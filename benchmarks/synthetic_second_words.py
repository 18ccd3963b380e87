"""Words of the second generator of synthetic stories: events, sources, frames and outlets in four languages.

``[a|b]`` is one of several wordings; a name in braces is filled in. Numbers are drawn so that the forms written here agree with them:
a Russian genitive plural and an Arabic singular accusative always fit. People, villages and outlets are invented, towns are real, and
nothing of what is told happened there. Russian personal names are of the kind that has one form for all cases.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Event:
    """What is told of one kind of event in one language.

    ``clauses`` tell it with its number and day; sentences of the same place in ``details`` and ``quotes`` say the same in
    each language; ``older`` recalls a similar event of years ago.
    """

    title: str
    clauses: tuple[str, ...]
    details: tuple[str, ...]
    quotes: tuple[str, ...]
    older: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """A kind of event: the least and the greatest number, which sources may tell it, and its words by language."""

    least: int
    most: int
    sources: tuple[str, ...]
    en: Event
    fr: Event
    ru: Event
    ar: Event


@dataclass(frozen=True)
class Speaker:
    """A source in four languages. ``fr`` has the form after "de" besides, ``ru`` nominative, genitive, accusative.

    ``body`` is whom it speaks for: no two sources of a story share it. ``ru_end`` and ``ar_end`` are what a verb takes.
    """

    kind: str
    body: str
    en: str
    fr: tuple[str, str]
    ru: tuple[str, str, str]
    ar: str
    ru_end: str = ""
    ar_end: str = ""


ACCIDENT = Kind(
    15,
    79,
    ("mayor", "government", "doctor", "police", "lawyer", "deputy", "official", "rescuer", "log", "video", "own"),
    Event(
        "Coach accident on the {t} road",
        (
            "a [coach|passenger coach|tourist coach] [overturned|rolled over|tipped over] [near|close to|outside] {v} {d}, [injuring {n} people|leaving {n} people injured]",
            "a total of {n} people were [injured|hurt] {d} when a [coach|tourist coach|charter coach] [left the road|came off the road|slid into a ditch] [a little short of|not far from|near] {v}",
            "the [crash|accident] of a [coach|tourist coach] [between {t} and {v}|on the road from {t} to {v}] {d} [injured {n} people|left {n} people hurt]",
        ),
        (
            "The vehicle was [carrying|taking] hotel staff [home from|back from] a late shift [when it happened|at the time], and most of them were [asleep|dozing in their seats].",
            "[Fire crews|Rescuers] [worked by floodlight|needed lamps and cutters] until {h} to free [those at the back|passengers trapped at the rear].",
            "[The road|The valley road] was [closed|blocked] in both directions and [drivers were sent|cars were diverted] [over the old bridge|along the river].",
            "It had been [raining|drizzling] [since midday|since noon], and the bend is [known locally as|called by people there] the Elbow.",
            "The tachograph has been [taken away|removed] [for examination|to be read], along with [the driver's telephone|the telephone of the man at the wheel].",
        ),
        (
            "“The coach went over very slowly, and then there was nothing but glass and people calling each other's names,”",
            "“We had more stretchers than hands, so the neighbours carried them up the bank with us,”",
        ),
        (
            "In {y}, {o} people were [hurt|injured] when another coach [overturned|crashed] near {u}, [a case that led to a speed limit|and a speed limit followed].",
            "[The last accident of this kind in the region|A similar crash] dates [from|back to] {y}, when {o} passengers were injured near {u}.",
        ),
    ),
    Event(
        "Accident d'autocar sur la route de {t}",
        (
            "un [autocar|car de tourisme|autocar de tourisme] s'est [renversé|couché|retourné] {d} [près de|à proximité de|à la sortie de] {v}, [faisant {n} blessés|blessant {n} personnes]",
            "{n} personnes ont été blessées {d} [lorsqu'un|quand un] [autocar|car de tourisme|car affrété] [a quitté la route|est sorti de la route|a glissé dans un fossé] [un peu avant|non loin de|aux abords de] {v}",
            "[l'accident|la sortie de route] d'un [autocar|car de tourisme] [entre {t} et {v}|sur la route qui relie {t} à {v}] a [fait {n} blessés|blessé {n} personnes] {d}",
        ),
        (
            "Le véhicule [ramenait|reconduisait] chez eux des employés d'hôtel [après leur service|à la fin de leur service], et la plupart [dormaient|somnolaient].",
            "[Les pompiers|Les secouristes] ont [travaillé à la lumière des projecteurs|dû employer des lampes et des pinces] jusqu'à {h} pour dégager [ceux qui étaient assis à l'arrière|les passagers coincés à l'arrière].",
            "[La route|La circulation sur cet axe] a été [coupée|interrompue] dans les deux sens et les voitures [ont été déviées|ont dû passer] [par le vieux pont|le long de la rivière].",
            "Il [pleuvait|bruinait] [depuis midi|depuis la fin de la matinée], et le virage est [connu dans le pays|appelé par les habitants] sous le nom du Coude.",
            "Le chronotachygraphe a été [emporté|saisi] [pour être examiné|afin d'être lu], de même que [le téléphone du conducteur|le téléphone de l'homme au volant].",
        ),
        (
            "« Le car a basculé très lentement, et ensuite il n'y avait plus que du verre et des gens qui s'appelaient par leur prénom »",
            "« Nous avions plus de brancards que de bras, alors les voisins les ont remontés du talus avec nous »",
        ),
        (
            "En {y}, {o} personnes avaient été blessées [dans le renversement|dans l'accident] d'un autre autocar près de {u}, [et la vitesse avait été limitée|ce qui avait conduit à limiter la vitesse].",
            "[Le dernier accident de ce genre dans la région|Un accident semblable] remonte à {y} : {o} passagers avaient alors été blessés près de {u}.",
        ),
    ),
    Event(
        "Авария автобуса на дороге у города {t}",
        (
            "[туристический автобус|пассажирский автобус|междугородный автобус] [перевернулся|опрокинулся] {d} [близ деревни|неподалёку от деревни|у деревни] {v}, [в результате чего пострадали {n} человек|и {n} человек получили травмы]",
            "{n} человек [пострадали|получили травмы] {d}, когда [автобус|туристический автобус|заказной автобус] [съехал в кювет|вылетел с дороги|сошёл с обочины] [недалеко от деревни|у самой деревни|возле деревни] {v}",
            "в аварии [автобуса|туристического автобуса] на [дороге|трассе] между городом {t} и деревней {v} {d} [пострадали {n} человек|были травмированы {n} человек]",
        ),
        (
            "Автобус [вёз домой|развозил по домам] сотрудников гостиницы [после поздней смены|с вечерней смены], и большинство из них [спали|дремали].",
            "[Пожарные|Спасатели] [работали при свете прожекторов|пользовались фонарями и резаками] до {h}, чтобы [вызволить сидевших сзади|освободить зажатых в хвосте салона].",
            "[Дорогу|Движение] [перекрыли|остановили] в обе стороны, [водителей направляли|машины пускали] [через старый мост|вдоль реки].",
            "[Дождь шёл|Моросило] [с полудня|с середины дня], а этот поворот [местные называют|у жителей зовётся] Локтем.",
            "Тахограф [изъяли|сняли] [для проверки|чтобы прочесть записи], как и [телефон водителя|телефон того, кто был за рулём].",
        ),
        (
            "«Автобус заваливался очень медленно, а потом остались только стекло и люди, которые звали друг друга по именам»",
            "«Носилок у нас было больше, чем рук, поэтому соседи поднимали их по откосу вместе с нами»",
        ),
        (
            "В {y} году {o} человек [пострадали|получили травмы], когда другой автобус [перевернулся|разбился] у деревни {u}, [после чего там ограничили скорость|и скорость там ограничили].",
            "[Последняя такая авария в этих краях|Похожая авария] [случилась|произошла] в {y} году: тогда у деревни {u} пострадали {o} пассажиров.",
        ),
    ),
    Event(
        "حادث حافلة على طريق {t}",
        (
            "{n} شخصاً [أصيبوا|جُرحوا] {d} إثر انقلاب [حافلة|حافلة سياحية|حافلة ركاب] [قرب|بالقرب من|على مشارف] {v}",
            "انقلاب [حافلة|حافلة سياحية] على الطريق [الواصل بين {t} و{v}|من {t} إلى {v}] {d} [أدى إلى إصابة {n} شخصاً|أسفر عن جرح {n} شخصاً]",
            "حادث [سير|مرور] تعرضت له [حافلة|حافلة ركاب|حافلة مستأجرة] [في محيط|غير بعيد عن] {v} {d} [خلّف {n} جريحاً|أوقع {n} مصاباً]",
        ),
        (
            "وكانت المركبة [تعيد|تقل] موظفي فندق إلى بيوتهم [بعد نوبة متأخرة|في ختام نوبتهم المسائية]، وكان معظمهم [نائماً|غافياً في مقعده].",
            "[وعمل رجال الإطفاء|واشتغل المسعفون] [تحت الأضواء الكاشفة|بالمصابيح وأدوات القص] حتى {h} لإخراج [الجالسين في الخلف|العالقين في مؤخرة المركبة].",
            "[وأُغلقت الطريق|وقُطعت حركة السير] في الاتجاهين، [وحُوّلت السيارات|ووُجّه السائقون] [إلى الجسر القديم|نحو طريق النهر].",
            "وكان [المطر يهطل|الرذاذ يتساقط] [منذ الظهر|منذ منتصف النهار]، ويُعرف ذلك المنعطف [بين الأهالي|لدى السكان] باسم «الكوع».",
            "[ونُقل|وأُخذ] جهاز تسجيل السرعة [للفحص|لقراءة بياناته]، ومعه [هاتف السائق|هاتف من كان يقود].",
        ),
        (
            "«مالت الحافلة ببطء شديد، ثم لم يبق سوى الزجاج وأناس ينادي بعضهم بعضاً بالأسماء»",
            "«كانت النقالات أكثر من الأيدي، فحملها الجيران معنا إلى أعلى المنحدر»",
        ),
        (
            "وفي عام {y} [أصيب {o} شخصاً|جُرح {o} شخصاً] حين [انقلبت حافلة أخرى|تحطمت حافلة أخرى] قرب {u}، [وحُددت السرعة هناك بعدها|ما أدى إلى تحديد السرعة هناك].",
            "[ويعود آخر حادث من هذا النوع في المنطقة|ويعود حادث مماثل] إلى عام {y}، [عندما|حين] أصيب {o} راكباً قرب {u}.",
        ),
    ),
)

STRIKE = Kind(
    155,
    2880,
    ("mayor", "union", "lawyer", "deputy", "labour", "official", "worker", "memo", "own"),
    Event(
        "Stoppage at the {t} shipyard",
        (
            "a total of {n} [workers|employees] [walked out of|stopped work at|downed tools at] the shipyard in {t} {d}",
            "the shipyard in {t} [came to a standstill|was brought to a halt|fell silent] {d} when {n} [workers|of its workers|employees] [went on strike|laid down their tools|began a strike]",
            "a strike [joined by|that drew in|involving] {n} [workers|employees] [began|broke out|started] {d} at the [yard|shipyard] [in|of] {t}",
        ),
        (
            "The [dispute|quarrel] is over night [allowances|bonuses] that [were cut|had been reduced] without [notice|warning] [at the start of the season|in spring].",
            "[Two hulls|Two unfinished hulls] are waiting in the dock, and one of them [was to be launched|should have been launched] before [the end of the month|the month is out].",
            "[Braziers|Oil drums with fires in them] [were lit|were burning] at the gate by {h}, and [lorries|delivery lorries] [turned back|had to turn round].",
            "A [bakery|baker] across the street [handed out|gave away] rolls, and [somebody|someone] had [hung|draped] a sheet with the word “Enough” from the [crane|big crane].",
            "Talks are [due to|expected to] resume in the canteen [at the weekend|on neutral ground], with [a retired judge|a former judge] [in the chair|as mediator].",
        ),
        (
            "“Nobody here wants to stand in the rain, but a night shift without the allowance is a night shift for nothing,”",
            "“They sent us a sheet of paper and no one to explain it, so we came out to ask,”",
        ),
        (
            "In {y}, {o} workers [had struck|went on strike] for [nine days|more than a week] at the [boiler works|foundry] in {u}.",
            "[The longest stoppage in the area|The best remembered strike in the area] was that of {y} in {u}, [with {o} people taking part|in which {o} people took part].",
        ),
    ),
    Event(
        "Arrêt de travail au chantier naval de {t}",
        (
            "{n} [ouvriers|salariés] ont [cessé le travail|débrayé|posé leurs outils] {d} au chantier naval de {t}",
            "le chantier naval de {t} [s'est arrêté|a été paralysé|a cessé de tourner] {d}, {n} [ouvriers|salariés] [s'étant mis en grève|ayant débrayé]",
            "une grève [suivie par|réunissant|à laquelle participent] {n} [salariés|ouvriers] [a commencé|a éclaté|s'est déclenchée] {d} [au chantier naval|sur le chantier naval] de {t}",
        ),
        (
            "Le [conflit|différend] porte sur des primes de nuit [réduites|rognées] sans [préavis|avertissement] [en début de saison|au printemps].",
            "[Deux coques|Deux coques inachevées] attendent dans la cale, et l'une d'elles [devait être lancée|aurait dû être mise à l'eau] avant [la fin du mois|la fin de ce mois].",
            "[Des braseros|Des bidons transformés en braseros] brûlaient devant la grille [dès|à] {h}, et les [camions|camions de livraison] [faisaient demi-tour|ont dû rebrousser chemin].",
            "[La boulangerie|Le boulanger] d'en face [offrait|distribuait] des petits pains, et [quelqu'un|une main inconnue] avait [pendu|accroché] à la [grue|grande grue] un drap portant le mot « Assez ».",
            "Les discussions [doivent|devraient] reprendre à la cantine [en fin de semaine|en terrain neutre], [sous la présidence|avec la médiation] [d'un juge à la retraite|d'un ancien juge].",
        ),
        (
            "« Personne ici n'a envie de rester sous la pluie, mais une nuit sans la prime, c'est une nuit pour rien »",
            "« On nous a envoyé une feuille et personne pour l'expliquer, alors nous sommes sortis demander »",
        ),
        (
            "En {y}, {o} ouvriers [avaient fait grève|s'étaient mis en grève] pendant [neuf jours|plus d'une semaine] [à la chaudronnerie|à la fonderie] de {u}.",
            "[Le plus long arrêt de travail du secteur|Le mouvement dont on se souvient le plus dans le secteur] reste celui de {y} à {u}, [avec {o} participants|qui avait réuni {o} personnes].",
        ),
    ),
    Event(
        "Остановка работы на верфи в городе {t}",
        (
            "{n} [рабочих|работников|сотрудников] [прекратили работу|остановили работу|бросили работу] {d} на верфи в городе {t}",
            "верфь в городе {t} [встала|остановилась|замерла] {d}, когда {n} [рабочих|работников] [объявили забастовку|начали забастовку|вышли на забастовку]",
            "забастовка, [в которой участвуют|к которой присоединились|которую поддержали] {n} [рабочих|работников], [началась|вспыхнула] {d} на [верфи|судоверфи] в городе {t}",
        ),
        (
            "[Спор идёт|Спорят] о ночных [надбавках|доплатах], которые [урезали|сократили] без [предупреждения|всякого предупреждения] [в начале сезона|весной].",
            "[Два корпуса|Два недостроенных корпуса] стоят в доке, и один из них [собирались спустить|должны были спустить] на воду до [конца месяца|исхода месяца].",
            "[Костры в бочках|Бочки с огнём] [горели|пылали] у ворот [уже к|к] {h}, и [грузовики|машины с грузом] [разворачивались|поворачивали назад].",
            "[Пекарня|Булочная] напротив [раздавала|бесплатно раздавала] булочки, а [кто-то|неизвестный] [вывесил|повесил] на [кране|большом кране] простыню со словом «Хватит».",
            "Переговоры [должны возобновиться|собираются продолжить] в столовой [в конце недели|на нейтральной земле], [вести их будет|посредником станет] [судья в отставке|бывший судья].",
        ),
        (
            "«Никому здесь не хочется стоять под дождём, но ночная смена без надбавки — это смена даром»",
            "«Нам прислали листок бумаги и никого, кто бы его объяснил, вот мы и вышли спросить»",
        ),
        (
            "В {y} году {o} рабочих [бастовали|вели забастовку] [девять дней|больше недели] на [котельном|литейном] заводе в посёлке {u}.",
            "[Самой долгой остановкой в этих краях|Самой памятной забастовкой в этих краях] [остаётся|считается] забастовка {y} года в посёлке {u}, [где участвовали {o} человек|в которой приняли участие {o} человек].",
        ),
    ),
    Event(
        "توقف العمل في حوض السفن في {t}",
        (
            "{n} [عاملاً|موظفاً] [توقفوا عن العمل|تركوا العمل|ألقوا أدواتهم] {d} في حوض بناء السفن في {t}",
            "حوض بناء السفن في {t} [توقف|شُلّ] {d} بعدما [أضرب|دخل في الإضراب] {n} [عاملاً|من عماله]",
            "الإضراب الذي [بدأ|اندلع|انطلق] {d} في حوض السفن [في|بمدينة] {t} [يشارك فيه|يضم] {n} [عاملاً|موظفاً]",
        ),
        (
            "ويدور [الخلاف|النزاع] حول بدلات العمل الليلي التي [خُفضت|قُلصت] من دون [إشعار|إنذار] [في مطلع الموسم|في الربيع].",
            "[وينتظر هيكلان|ويقف هيكلان غير مكتملين] في الحوض، وكان [أحدهما سيُنزل إلى الماء|من المقرر إنزال أحدهما إلى الماء] قبل [نهاية الشهر|انقضاء هذا الشهر].",
            "[واشتعلت النار في براميل|وأوقدت النيران في براميل] عند البوابة [منذ|بحلول] {h}، [واضطرت الشاحنات إلى العودة|وعادت شاحنات التوريد أدراجها].",
            "[ووزع مخبز|وقدّم فرن] في الجهة المقابلة أرغفة صغيرة، [وعلّق أحدهم|وعلّق مجهول] على [الرافعة|الرافعة الكبيرة] ملاءة كُتبت عليها كلمة «كفى».",
            "[ومن المقرر|ومن المنتظر] أن تُستأنف المحادثات في المطعم [نهاية الأسبوع|على أرض محايدة] [برئاسة|بوساطة] [قاض متقاعد|قاض سابق].",
        ),
        (
            "«لا أحد هنا يريد الوقوف تحت المطر، لكن ليلة بلا بدل هي ليلة بلا أجر»",
            "«أرسلوا إلينا ورقة ولم يرسلوا من يشرحها، فخرجنا لنسأل»",
        ),
        (
            "وفي عام {y} [أضرب {o} عاملاً|توقف {o} عاملاً عن العمل] [تسعة أيام|أكثر من أسبوع] في [مصنع المراجل|المسبك] في {u}.",
            "[ويبقى أطول توقف في المنطقة|ويبقى أشهر إضراب في المنطقة] إضراب عام {y} في {u} [بمشاركة {o} شخصاً|الذي شارك فيه {o} شخصاً].",
        ),
    ),
)

ARREST = Kind(
    15,
    69,
    ("mayor", "government", "police", "lawyer", "deputy", "prosecutor", "insider", "rescuer", "log", "video", "own"),
    Event(
        "Raid on a warehouse in {v}",
        (
            "a total of {n} people were [detained|arrested|taken into custody] {d} in a raid on a [warehouse|cold store|timber warehouse] [in|at] {v}",
            "officers [raided|searched|stormed] a [warehouse|disused warehouse|cold store] [in|at] {v} {d} and [arrested|detained] {n} [people|suspects]",
            "a [search|raid] {d} at a [warehouse|store] on the edge of {v} [ended with|led to] [the arrest|the detention] of {n} [people|suspects]",
        ),
        (
            "[Behind a false wall|Behind a wall of pallets] lay cartons of [untaxed tobacco|tobacco without tax stamps], [enough to fill|which filled] [three vans|three vans to the roof].",
            "[The neighbours|People next door] had [complained|grumbled] for [months|a long time] about engines [running|left running] [at night|in the small hours].",
            "[Those held|The detainees] were [driven|brought] to {t} in two buses [shortly before|a little before] {h}, [some|several] with jackets over their [heads|faces].",
            "[A locksmith|A locksmith from the town] was [called|fetched] for the inner door, which [had no handle|had been stripped of its handle] and [opened|would open] only from inside.",
            "[The owner of the building|The landlord] lives abroad and [says he let it|let it] to a [removal firm|haulage firm] he [never met|had never seen].",
        ),
        (
            "“They were having supper when we came through the roof, and the soup was still warm,”",
            "“This was not a shop with a back room, it was a back room with no shop,”",
        ),
        (
            "In {y}, {o} people were [arrested|held] in a [similar raid|comparable search] at a [quarry|sawmill] near {u}; [most were acquitted|the case ended in acquittals].",
            "[A tobacco ring|A smuggling ring] was [broken up|uncovered] in {u} in {y}, [and {o} people were convicted|with {o} people convicted].",
        ),
    ),
    Event(
        "Descente dans un entrepôt à {v}",
        (
            "{n} personnes ont été [interpellées|arrêtées|placées en garde à vue] {d} lors d'une [descente|perquisition] dans un [entrepôt|entrepôt frigorifique|dépôt de bois] [de|à] {v}",
            "des agents ont [fouillé|investi|perquisitionné] {d} un [entrepôt|entrepôt désaffecté|dépôt] [de|à] {v} et [arrêté|interpellé] {n} [personnes|suspects]",
            "une [opération|perquisition] menée {d} dans un [hangar|entrepôt] à l'entrée de {v} a [abouti|conduit] à [l'arrestation|l'interpellation] de {n} [personnes|suspects]",
        ),
        (
            "[Derrière une fausse cloison|Derrière un mur de palettes] se trouvaient des cartons de [tabac non taxé|tabac sans timbre fiscal], [de quoi remplir|qui ont rempli] [trois fourgons|trois fourgons jusqu'au toit].",
            "[Les voisins|Les riverains] se plaignaient [depuis des mois|de longue date] de moteurs [qui tournaient|laissés en marche] [la nuit|au petit matin].",
            "[Les suspects|Les hommes retenus] ont été [conduits|emmenés] à {t} dans deux autobus [peu avant|un peu avant] {h}, [certains|plusieurs] la veste sur [la tête|le visage].",
            "[Un serrurier|Un serrurier de la ville] a été [appelé|requis] pour la porte intérieure, [sans poignée|dont la poignée avait été ôtée], qui ne [s'ouvrait|pouvait s'ouvrir] que de l'intérieur.",
            "[Le propriétaire des murs|Le bailleur] vit à l'étranger et [dit avoir loué|a loué] le local à une société [de déménagement|de transport] dont il n'a jamais rencontré les [gérants|patrons].",
        ),
        (
            "« Ils étaient en train de souper quand nous sommes passés par le toit, et la soupe était encore chaude »",
            "« Ce n'était pas un magasin avec une arrière-boutique, c'était une arrière-boutique sans magasin »",
        ),
        (
            "En {y}, {o} personnes avaient été [arrêtées|retenues] lors d'une [opération semblable|fouille comparable] dans une [carrière|scierie] près de {u} ; [la plupart ont été relaxées|l'affaire s'est soldée par des relaxes].",
            "[Un réseau de tabac|Un réseau de contrebande] avait été [démantelé|découvert] à {u} en {y}, [et {o} personnes condamnées|avec {o} condamnations].",
        ),
    ),
    Event(
        "Обыск на складе в посёлке {v}",
        (
            "{n} человек [задержали|арестовали|взяли под стражу] {d} [при обыске|во время рейда] на [складе|холодильном складе|лесном складе] в посёлке {v}",
            "сотрудники полиции [обыскали|взяли штурмом|проверили] {d} [склад|заброшенный склад|холодильный склад] в посёлке {v} и [арестовали|задержали] {n} [человек|подозреваемых]",
            "[обыск|рейд] {d} на складе на окраине посёлка {v} [закончился|завершился] [арестом|задержанием] {n} [человек|подозреваемых]",
        ),
        (
            "[За ложной стеной|За стеной из поддонов] лежали коробки с табаком [без акцизных марок|без акциза], [их хватило бы на|ими заполнили] [три фургона|три фургона до крыши].",
            "[Соседи|Жители соседних домов] [месяцами|давно] жаловались на моторы, [работавшие|не смолкавшие] [по ночам|под утро].",
            "[Задержанных|Арестованных] [отвезли|доставили] в город {t} на двух автобусах [незадолго до|чуть раньше] {h}, [некоторые|несколько человек] прятали [головы|лица] под куртками.",
            "[Слесаря|Слесаря из города] [вызвали|привезли] ради внутренней двери: [ручки на ней не было|ручку с неё сняли], и [открывалась она|открыть её можно было] только изнутри.",
            "[Владелец здания|Хозяин помещения] живёт за границей и [говорит, что сдал|сдал] его [фирме по переездам|транспортной фирме], [с которой ни разу не встречался|которой никогда не видел].",
        ),
        (
            "«Они ужинали, когда мы вошли через крышу, и суп был ещё тёплый»",
            "«Это был не магазин с подсобкой, это была подсобка без магазина»",
        ),
        (
            "В {y} году {o} человек [арестовали|задержали] при [похожем рейде|таком же обыске] на [карьере|лесопилке] у посёлка {u}; [большинство оправдали|дело кончилось оправданием].",
            "[Табачную сеть|Сеть контрабандистов] [раскрыли|разгромили] в посёлке {u} в {y} году, и {o} человек [осудили|были осуждены].",
        ),
    ),
    Event(
        "مداهمة مستودع في {v}",
        (
            "{n} شخصاً [أوقفوا|اعتُقلوا|احتُجزوا] {d} خلال [مداهمة|تفتيش] [مستودع|مستودع مبرد|مستودع أخشاب] في {v}",
            "عناصر من الشرطة [داهموا|فتشوا|اقتحموا] {d} [مستودعاً|مستودعاً مهجوراً|مخزناً] في {v} [واعتقلوا|وأوقفوا] {n} [شخصاً|مشتبهاً به]",
            "[مداهمة|عملية تفتيش] جرت {d} في مستودع على أطراف {v} [انتهت|أفضت] إلى [توقيف|اعتقال] {n} [شخصاً|مشتبهاً به]",
        ),
        (
            "[وخلف جدار وهمي|ووراء جدار من المنصات الخشبية] كانت صناديق من التبغ [غير الخاضع للضريبة|الخالي من الطوابع الضريبية]، [تكفي لملء|ملأت] [ثلاث شاحنات صغيرة|ثلاث شاحنات صغيرة حتى السقف].",
            "وكان [الجيران|سكان الجوار] يشكون [منذ أشهر|منذ زمن طويل] من محركات [تدور|لا تتوقف] [ليلاً|قبيل الفجر].",
            "[ونُقل الموقوفون|واقتيد المحتجزون] إلى {t} في حافلتين [قبيل|قبل] {h}، [وغطى بعضهم|وغطى عدد منهم] [رأسه|وجهه] بسترته.",
            "[واستُدعي صانع أقفال|وجيء بصانع أقفال من المدينة] من أجل الباب الداخلي [الذي لا مقبض له|الذي نُزع مقبضه] ولا [يُفتح|يمكن فتحه] إلا من الداخل.",
            "[ويقيم مالك المبنى|ويعيش صاحب العقار] في الخارج، [ويقول إنه أجّره|وقد أجّره] لشركة [نقل أثاث|شحن] [لم يلتق أحداً منها|لم ير أصحابها قط].",
        ),
        (
            "«كانوا يتناولون العشاء حين دخلنا من السقف، وكان الحساء لا يزال ساخناً»",
            "«لم يكن متجراً له غرفة خلفية، بل غرفة خلفية بلا متجر»",
        ),
        (
            "وفي عام {y} [اعتُقل {o} شخصاً|أوقف {o} شخصاً] في [مداهمة مماثلة|تفتيش مشابه] [لمحجر|لمنشرة] قرب {u}، [وبُرئ معظمهم|وانتهت القضية بالبراءة].",
            "وكانت [شبكة تبغ|شبكة تهريب] قد [فُككت|كُشفت] في {u} عام {y}، [وأدين {o} شخصاً|وصدرت أحكام بحق {o} شخصاً].",
        ),
    ),
)

RESIGNATION = Kind(
    15,
    49,
    ("mayor", "government", "doctor", "union", "lawyer", "deputy", "official", "worker", "memo"),
    Event(
        "Doctors leave {t} hospital",
        (
            "a total of {n} doctors [resigned|handed in their resignations|gave notice] {d} at the [hospital|general hospital|public hospital] in {t}",
            "the [hospital|general hospital] in {t} lost {n} [doctors|physicians] {d} to [a joint resignation|a collective resignation]",
            "[a letter of resignation|a joint letter of resignation] signed by {n} doctors [reached|was delivered to] the [board|management] of the hospital in {t} {d}",
        ),
        (
            "[They object|Their objection is] to a [roster|duty plan] that [leaves|would leave] one [anaesthetist|anaesthetist alone] in charge of [four theatres|four operating theatres] [at night|after dark].",
            "[Planned operations|Operations that can wait] have been [put off|postponed], and the [ambulances|ambulance service] [take|will take] serious cases [along the coast|to the next district].",
            "The [director|head of the hospital] [left|drove away] by the [side|back] gate at {h} [without a word|and said nothing] to the [people|crowd] waiting [outside|there].",
            "Patients [found|discovered] a notice [taped|pinned] to the lift: [appointments|all appointments] would be [confirmed|rearranged] by [telephone|post].",
            "[Under their contracts|By contract] the doctors [must|have to] stay [for another month|four weeks more], [so that|which means] the wards [remain|will remain] open [for now|until then].",
        ),
        (
            "“You can be tired for a week, you cannot be tired for two years and hold a scalpel,”",
            "“We did not leave our patients, we left a timetable that puts them at risk,”",
        ),
        (
            "In {y}, {o} doctors [left|had left] the clinic in {u} [over pay|in a quarrel about pay]; [half|about half] of them [came back|returned].",
            "[The region has seen this before|It is not the first time]: {o} doctors [resigned|had resigned] in {u} in {y}.",
        ),
    ),
    Event(
        "Des médecins quittent l'hôpital de {t}",
        (
            "{n} médecins ont [démissionné|remis leur démission|donné leur démission] {d} à l'hôpital [général de|public de|de] {t}",
            "l'hôpital de {t} a [perdu|vu partir] {d} {n} médecins, qui ont démissionné [d'un bloc|ensemble]",
            "[une lettre de démission|une lettre collective de démission] signée par {n} médecins [est parvenue|a été remise] {d} à la direction de l'hôpital [de|public de] {t}",
        ),
        (
            "[Ils contestent|Leur grief porte sur] un [planning|tableau de garde] qui [laisse|laisserait] un seul anesthésiste [pour|responsable de] [quatre salles|quatre blocs] [la nuit|à la nuit tombée].",
            "[Les opérations programmées|Les opérations qui peuvent attendre] ont été [reportées|repoussées], et les ambulances [conduisent|conduiront] les cas graves [plus loin sur la côte|dans le district voisin].",
            "[Le directeur|Le chef de l'établissement] est [parti|sorti] par [la porte latérale|la grille de derrière] à {h} [sans un mot|sans rien dire] [aux gens qui attendaient|à la foule qui l'attendait].",
            "Les patients ont [trouvé|découvert] un avis [scotché|punaisé] sur l'ascenseur : [les rendez-vous|tous les rendez-vous] seraient [confirmés|fixés de nouveau] par [téléphone|courrier].",
            "[Par contrat|Aux termes de leur contrat], les médecins [doivent rester|sont tenus de rester] [un mois encore|quatre semaines de plus], [si bien que|de sorte que] les services restent ouverts [pour l'instant|jusque-là].",
        ),
        (
            "« On peut être fatigué une semaine, on ne peut pas l'être deux ans et tenir un scalpel »",
            "« Nous n'avons pas quitté nos patients, nous avons quitté un emploi du temps qui les met en danger »",
        ),
        (
            "En {y}, {o} médecins avaient [quitté|déserté] la clinique de {u} [pour une question de salaire|à cause des salaires] ; [la moitié|environ la moitié] étaient [revenus|rentrés].",
            "[La région a déjà connu cela|Ce n'est pas une première] : {o} médecins avaient [démissionné|remis leur démission] à {u} en {y}.",
        ),
    ),
    Event(
        "Врачи уходят из больницы в городе {t}",
        (
            "{n} врачей [уволились|подали в отставку|подали заявления об уходе] {d} в [больнице|городской больнице|общей больнице] города {t}",
            "[больница|городская больница] города {t} {d} [лишилась|осталась без] {n} врачей, которые [уволились разом|ушли все вместе]",
            "[письмо об уходе|коллективное письмо об уходе], которое подписали {n} врачей, [поступило|было передано] {d} в [дирекцию|канцелярию] больницы города {t}",
        ),
        (
            "[Они возражают|Возражают они] против [графика|расписания дежурств], по которому один анестезиолог [отвечает|отвечал бы] за [четыре операционные|четыре операционных зала] [ночью|в ночное время].",
            "[Плановые операции|Операции, которые терпят,] [отложили|перенесли], а скорая [везёт|будет возить] тяжёлых больных [дальше по побережью|в соседний район].",
            "[Директор|Глава больницы] [уехал|вышел] через [боковые|задние] ворота в {h}, [не сказав ни слова|ничего не сказав] [ждавшим его людям|собравшейся толпе].",
            "Пациенты [увидели|обнаружили] на лифте [приклеенный|приколотый] листок: [приём|весь приём] [подтвердят|назначат заново] по [телефону|почте].",
            "[По договору|По условиям договора] врачи [должны|обязаны] остаться [ещё на месяц|ещё на четыре недели], [так что|поэтому] отделения [пока|до тех пор] [работают|открыты].",
        ),
        (
            "«Можно устать на неделю, но нельзя быть усталым два года и держать скальпель»",
            "«Мы ушли не от больных, мы ушли от расписания, которое для них опасно»",
        ),
        (
            "В {y} году {o} врачей [ушли|уволились] из клиники в посёлке {u} [из-за зарплаты|после спора о зарплате]; [половина потом вернулась|около половины потом вернулись].",
            "[В этих краях такое уже было|Такое здесь не впервые]: в {y} году в посёлке {u} [уволились|ушли] {o} врачей.",
        ),
    ),
    Event(
        "أطباء يغادرون مستشفى {t}",
        (
            "{n} طبيباً [استقالوا|قدموا استقالاتهم|تركوا مناصبهم] {d} في [المستشفى العام|المستشفى الحكومي|المستشفى] بمدينة {t}",
            "مستشفى {t} [خسر|فقد] {d} {n} طبيباً [استقالوا دفعة واحدة|استقالوا معاً]",
            "[رسالة استقالة|رسالة استقالة جماعية] وقّعها {n} طبيباً [وصلت|سُلمت] {d} إلى [إدارة|مجلس] مستشفى {t}",
        ),
        (
            "ويعترض [الأطباء|الموقّعون] على [جدول|جدول مناوبات] [يترك|يُبقي] طبيب تخدير واحداً مسؤولاً عن [أربع غرف|أربع غرف عمليات] [ليلاً|بعد حلول الظلام].",
            "[وأُرجئت العمليات المقررة|وأُجلت العمليات التي تحتمل الانتظار]، [وتنقل|وستنقل] سيارات الإسعاف الحالات الخطرة [على امتداد الساحل|إلى القضاء المجاور].",
            "[وغادر المدير|وخرج مدير المستشفى] من البوابة [الجانبية|الخلفية] عند {h} [من دون كلمة|ولم يقل شيئاً] [للمنتظرين|للحشد الذي كان ينتظره].",
            "[ووجد المرضى|ورأى المرضى] ورقة [ملصقة|مثبتة] على المصعد تفيد بأن [المواعيد|جميع المواعيد] [ستؤكد|ستحدد من جديد] عبر [الهاتف|البريد].",
            "[وبموجب العقود|وبحسب العقود] على الأطباء البقاء [شهراً آخر|أربعة أسابيع أخرى]، [ولذلك تظل|ما يعني أن تظل] الأقسام مفتوحة [في الوقت الحاضر|حتى ذلك الحين].",
        ),
        (
            "«يمكنك أن تتعب أسبوعاً، ولا يمكنك أن تتعب عامين وتمسك مشرطاً»",
            "«لم نترك مرضانا، بل تركنا جدولاً يعرّضهم للخطر»",
        ),
        (
            "وفي عام {y} [غادر {o} طبيباً|ترك {o} طبيباً] العيادة في {u} [بسبب الأجور|إثر خلاف على الأجور]، [وعاد نصفهم|وعاد نحو نصفهم].",
            "[وقد عرفت المنطقة ذلك من قبل|وليست هذه المرة الأولى]، إذ [استقال|كان قد استقال] {o} طبيباً في {u} عام {y}.",
        ),
    ),
)

OUTBREAK = Kind(
    25,
    290,
    ("mayor", "government", "doctor", "lawyer", "deputy", "health", "official", "nurse", "memo", "own"),
    Event(
        "Illness after a wedding in {v}",
        (
            "a total of {n} guests [fell ill|were taken ill|were poisoned] {d} [after|at] a wedding in {v}",
            "a wedding [meal|dinner] in {v} {d} [made {n} people ill|left {n} people sick|poisoned {n} people]",
            "food poisoning [struck|affected|laid low] {n} [people|guests] [who had attended|who were at] a wedding in {v} {d}",
        ),
        (
            "[Suspicion|The first suspicion] [falls|fell] on a [cream|cold cream] dessert that [stood|had been left] in a van [for most of the afternoon|all afternoon].",
            "[Samples|Samples of nine dishes] were [sent|flown] to a [laboratory|laboratory in the capital], and [an answer|a result] is [expected|due] within [the week|days].",
            "The [beds|last free beds] in {t} were [taken|full] by {h}, and a [school gymnasium|gymnasium] was [fitted out|opened] for the [milder cases|others].",
            "The [couple|newly married couple], who [ate almost nothing|hardly ate], [spent|passed] the [night|wedding night] [driving|taking] relatives to [the doctor|the hospital].",
            "The [caterer|catering firm] has [shut|closed] its [kitchen|kitchens] [of its own accord|without being told to] and [handed over|given up] its [order book|receipts].",
        ),
        (
            "“By the time the dancing began, half of the tables were empty and the car park was full of people lying down,”",
            "“It came on so fast that we ran out of drips before we ran out of forms,”",
        ),
        (
            "In {y}, {o} people [fell ill|were poisoned] after a [village fair|fête] in {u}; [badly stored eggs|eggs kept too warm] were [to blame|the cause].",
            "[An outbreak|A similar outbreak] in {u} in {y} [affected {o} people|made {o} people ill], [most of them|mainly] children.",
        ),
    ),
    Event(
        "Malades après une noce à {v}",
        (
            "{n} invités [sont tombés malades|ont été intoxiqués|ont été pris de malaises] {d} [après une noce|à l'issue d'une noce] à {v}",
            "un repas de noces a [rendu malades|intoxiqué] {n} personnes {d} [à|au village de] {v}",
            "une intoxication alimentaire a [frappé|touché|atteint] {n} [personnes|convives] [qui assistaient|qui participaient] {d} à un mariage à {v}",
        ),
        (
            "[Les soupçons|Les premiers soupçons] se portent sur un dessert à la crème [resté|laissé] dans une camionnette [une bonne partie de l'après-midi|tout l'après-midi].",
            "[Des échantillons|Des échantillons de neuf plats] ont été [envoyés|expédiés par avion] à un [laboratoire|laboratoire de la capitale], et [une réponse est attendue|un résultat est attendu] [dans la semaine|sous quelques jours].",
            "[Les lits|Les derniers lits libres] de {t} étaient [pris|occupés] à {h}, et un gymnase [scolaire|d'école] a été [aménagé|ouvert] pour les [cas plus légers|autres].",
            "[Le couple|Le jeune couple], qui [n'avait presque rien mangé|avait à peine mangé], a passé [la nuit|sa nuit de noces] à [conduire|emmener] des parents [chez le médecin|à l'hôpital].",
            "Le traiteur a [fermé|arrêté] [sa cuisine|ses cuisines] [de lui-même|sans qu'on le lui demande] et [remis|livré] [son carnet de commandes|ses factures].",
        ),
        (
            "« Quand le bal a commencé, la moitié des tables étaient vides et le parking était plein de gens couchés »",
            "« C'est venu si vite que nous avons manqué de perfusions avant de manquer de formulaires »",
        ),
        (
            "En {y}, {o} personnes [étaient tombées malades|avaient été intoxiquées] après une [fête de village|kermesse] à {u} ; [des œufs mal conservés|des œufs gardés trop au chaud] étaient [en cause|à l'origine du mal].",
            "[Une intoxication|Une intoxication semblable] avait [touché|rendu malades] {o} personnes à {u} en {y}, [pour la plupart|surtout] des enfants.",
        ),
    ),
    Event(
        "Болезнь после свадьбы в посёлке {v}",
        (
            "{n} гостей [заболели|отравились|почувствовали себя плохо] {d} [после свадьбы|на свадьбе] в посёлке {v}",
            "на [свадебном обеде|свадебном ужине] в посёлке {v} {d} [отравились|заболели] {n} человек",
            "пищевое отравление [получили|перенесли] {n} [человек|гостей], [приглашённых|пришедших] {d} на свадьбу в посёлке {v}",
        ),
        (
            "[Подозрение|Первое подозрение] [падает|пало] на десерт с [кремом|холодным кремом], который [простоял в фургоне большую часть дня|на весь день оставили в фургоне].",
            "[Образцы|Образцы девяти блюд] [отправили|увезли самолётом] в [лабораторию|столичную лабораторию], [ответ|результат] будет [известен|готов] [на этой неделе|через несколько дней].",
            "[Койки|Последние свободные койки] в городе {t} [были заняты|кончились] к {h}, и для [лёгких больных|остальных] [открыли|приспособили] школьный спортзал.",
            "[Молодожёны|Сами молодожёны], которые [почти ничего не ели|едва притронулись к еде], [всю ночь|всю брачную ночь] [возили|отвозили] родных к [врачу|врачам].",
            "[Кулинарная фирма|Фирма, готовившая обед,] [сама|без всяких указаний] [закрыла|остановила] [кухню|свои кухни] и [отдала|передала] [книгу заказов|накладные].",
        ),
        (
            "«Когда начались танцы, половина столов опустела, а на стоянке всюду лежали люди»",
            "«Всё шло так быстро, что капельницы кончились раньше, чем бланки»",
        ),
        (
            "В {y} году {o} человек [заболели|отравились] после [сельской ярмарки|праздника] в посёлке {u}; [виной были|причиной стали] яйца, [хранившиеся в тепле|которые плохо хранили].",
            "[Вспышка|Похожая вспышка] в посёлке {u} в {y} году [затронула|коснулась] {o} человек, [большей частью|в основном] детей.",
        ),
    ),
    Event(
        "حالات مرض بعد عرس في {v}",
        (
            "{n} مدعواً [مرضوا|تسمموا|شعروا بتوعك] {d} [بعد|خلال] حفل زفاف في {v}",
            "[مأدبة|وجبة] زفاف أقيمت {d} في {v} [أمرضت {n} شخصاً|تسببت في تسمم {n} شخصاً]",
            "حالات التسمم الغذائي [التي أعقبت|التي تلت] عرساً في {v} {d} [أصابت|طالت] {n} [شخصاً|مدعواً]",
        ),
        (
            "[وتتجه الشبهة|وتتجه الشبهات الأولى] إلى حلوى [بالقشدة|بالقشدة الباردة] [بقيت|تُركت] في شاحنة صغيرة [معظم فترة العصر|طوال فترة العصر].",
            "[وأُرسلت عينات|ونُقلت جواً عينات من تسعة أطباق] إلى [مختبر|مختبر في العاصمة]، [ويُنتظر الجواب|وستُعرف النتيجة] [خلال الأسبوع|في غضون أيام].",
            "[وامتلأت الأسرّة|وشُغلت آخر الأسرّة الشاغرة] في {t} بحلول {h}، [وجُهزت|وفُتحت] قاعة رياضة مدرسية [للحالات الخفيفة|لغيرهم].",
            "[أما العروسان|أما الزوجان الجديدان]، [فلم يأكلا شيئاً يُذكر|فلم يأكلا إلا القليل]، وأمضيا [الليل|ليلة زفافهما] في [نقل|إيصال] الأقارب إلى [الطبيب|المستشفى].",
            "[وأغلق|وأقفل] متعهد الطعام المطبخ [من تلقاء نفسه|من غير أن يُطلب ذلك] [وسلّم دفتر الطلبات|وسلّم الفواتير].",
        ),
        (
            "«حين بدأ الرقص كان نصف الطاولات فارغاً وكان الموقف مليئاً بأناس مستلقين»",
            "«جاء الأمر بسرعة حتى نفد المصل قبل أن تنفد الاستمارات»",
        ),
        (
            "وفي عام {y} [مرض {o} شخصاً|تسمم {o} شخصاً] بعد [سوق ريفي|مهرجان] في {u}، [وكان السبب بيضاً أسيء حفظه|بسبب بيض حُفظ في مكان دافئ].",
            "وكانت [حالات تسمم|حالات تسمم مشابهة] في {u} عام {y} قد [أصابت|طالت] {o} شخصاً، [معظمهم|جلّهم] أطفال.",
        ),
    ),
)

COMPANY = Kind(
    155,
    1980,
    ("mayor", "government", "union", "lawyer", "deputy", "labour", "worker", "insider", "memo"),
    Event(
        "Jobs at the {t} glassworks",
        (
            "the glassworks in {t} [decided|resolved] {d} to [cut {n} jobs|shed {n} jobs|lay off {n} people]",
            "a total of {n} people [were dismissed from|lost their jobs at|were laid off at] the glassworks in {t} {d}",
            "a plan [adopted|approved|signed] {d} [does away with|abolishes|scraps] {n} [jobs|posts] at the glassworks [in|of] {t}",
        ),
        (
            "[One|Only one] of the three furnaces [is to stay|will stay] alight, [fed with|burning] gas that [costs|has come to cost] twice what it [did|cost] [two winters ago|when it was built].",
            "[The bottle line|The line that makes bottles] goes first, [then|and after it] the [engraving shop|engravers' shop], where some families have worked [for four generations|since their great-grandparents].",
            "[The news|Word of it] [came|arrived] by text message at {h}, [while|as] the [late|second] shift was [putting on its overalls|getting into its overalls].",
            "[The shares|Shares in the parent company] [rose|gained] [a little|slightly] [afterwards|on the following morning], [as if|as though] nothing had [happened|been lost].",
            "[A vote of creditors|A meeting of creditors] is [set|planned] for [next month|the coming month], [and|but] [two buyers|two possible buyers] have [asked for|requested] the [books|accounts].",
        ),
        (
            "“You do not turn off a glass furnace, you kill it, and nobody lights it again,”",
            "“They counted the pallets and they counted us, and the pallets are staying,”",
        ),
        (
            "In {y}, the [brewery|paper mill] in {u} [shed|cut] {o} jobs before closing [altogether|for good].",
            "[The district|The area] [has not forgotten|still remembers] {y}, when {o} jobs [went|were lost] at a [cable works|spinning mill] in {u}.",
        ),
    ),
    Event(
        "Des emplois à la verrerie de {t}",
        (
            "la verrerie de {t} a [décidé|résolu] {d} de [supprimer {n} emplois|supprimer {n} postes|licencier {n} personnes]",
            "{n} personnes ont [été licenciées|perdu leur emploi|été congédiées] {d} à la verrerie de {t}",
            "un plan [adopté|approuvé|signé] {d} [prévoit la suppression|entraîne la disparition] de {n} [emplois|postes] à la verrerie de {t}",
        ),
        (
            "[Un seul|Un seul en tout] des trois fours [doit rester|restera] allumé, [alimenté|nourri] par un gaz qui [coûte|a fini par coûter] deux fois plus [qu'il y a deux hivers|qu'à sa construction].",
            "[La ligne des bouteilles|La chaîne qui fait les bouteilles] part la première, [puis ce sera|avant] l'atelier de gravure, où des familles travaillent [depuis quatre générations|depuis leurs arrière-grands-parents].",
            "[La nouvelle|L'annonce] est [arrivée|tombée] par message à {h}, [alors que|tandis que] l'équipe [du soir|de relève] [enfilait ses bleus|se changeait].",
            "[L'action|Le titre de la maison mère] a [un peu monté|légèrement progressé] [ensuite|le lendemain matin], comme si rien n'avait été [perdu|ôté à personne].",
            "[Un vote|Un scrutin] des créanciers est prévu [le mois prochain|au cours du mois qui vient], [et|mais] [deux repreneurs|deux acheteurs possibles] ont [demandé|réclamé] les comptes.",
        ),
        (
            "« On n'éteint pas un four à verre, on le tue, et personne ne le rallume »",
            "« Ils ont compté les palettes et ils nous ont comptés, et les palettes restent »",
        ),
        (
            "En {y}, la [brasserie|papeterie] de {u} avait [supprimé|sacrifié] {o} emplois avant de fermer [tout à fait|pour de bon].",
            "[Le district|Le pays] [n'a pas oublié|se souvient encore de] l'année {y}, où {o} emplois avaient [disparu|été perdus] dans une [câblerie|filature] de {u}.",
        ),
    ),
    Event(
        "Рабочие места на стекольном заводе в городе {t}",
        (
            "стекольный завод в городе {t} [решил|постановил] {d} [сократить {n} человек|уволить {n} человек|упразднить {n} рабочих мест]",
            "{n} человек [были уволены|попали под сокращение|потеряли работу] {d} на стекольном заводе в городе {t}",
            "план, [принятый|одобренный|подписанный] {d}, [упраздняет|сокращает] {n} [рабочих мест|должностей] на стекольном заводе в городе {t}",
        ),
        (
            "Из трёх печей [гореть будет|останется гореть] [одна|лишь одна], на газе, который [стоит|стал стоить] вдвое дороже, чем [два года назад|при её постройке].",
            "[Первой закроют|Сначала остановят] линию бутылок, [затем|за ней] цех гравировки, где семьи работают [четвёртое поколение|со времён прадедов].",
            "Новость [пришла|разошлась] сообщением в {h}, когда [вечерняя|вторая] смена [надевала спецовки|переодевалась].",
            "[Акции|Акции головной компании] [потом|на следующее утро] [немного|слегка] [поднялись|выросли], как будто ничего не [случилось|пропало].",
            "[Голосование|Собрание] кредиторов [назначено|запланировано] на [следующий месяц|будущий месяц], [и|а] [два покупателя|два возможных покупателя] [попросили|запросили] [отчётность|бухгалтерские книги].",
        ),
        (
            "«Стекловаренную печь не выключают, её убивают, и никто её больше не зажжёт»",
            "«Они сосчитали поддоны и сосчитали нас, и поддоны остаются»",
        ),
        (
            "В {y} году [пивоварня|бумажная фабрика] в посёлке {u} [сократила|упразднила] {o} рабочих мест, прежде чем [совсем|окончательно] закрыться.",
            "[В районе|В округе] [не забыли|ещё помнят] {y} год, когда на [кабельном заводе|прядильной фабрике] в посёлке {u} [пропали|исчезли] {o} рабочих мест.",
        ),
    ),
    Event(
        "وظائف في مصنع الزجاج في {t}",
        (
            "مصنع الزجاج في {t} قرر {d} [تسريح {n} عاملاً|صرف {n} عاملاً من الخدمة|الاستغناء عن {n} عاملاً]",
            "{n} شخصاً [سُرّحوا|فقدوا وظائفهم|صُرفوا من الخدمة] {d} في مصنع الزجاج في {t}",
            "خطة [أُقرت|اعتُمدت|وُقعت] {d} [تقضي بتسريح|تنص على تسريح] {n} [عاملاً|موظفاً] في مصنع الزجاج بمدينة {t}",
        ),
        (
            "[وسيبقى فرن واحد|ولن يبقى سوى فرن واحد] من الأفران الثلاثة مشتعلاً، [يعمل|يتغذى] بغاز [بات ثمنه|أصبح ثمنه] ضعف ما كان عليه [قبل شتاءين|عند بنائه].",
            "[ويتوقف خط القوارير أولاً|ويُغلق خط القوارير قبل غيره]، [ثم|وبعده] ورشة النقش، حيث تعمل عائلات [منذ أربعة أجيال|منذ أجداد الأجداد].",
            "[ووصل النبأ|وجاء الخبر] في رسالة هاتفية عند {h}، [بينما كانت|فيما كانت] [نوبة المساء|النوبة الثانية] ترتدي [ملابس العمل|ثياب العمل].",
            "[وارتفعت الأسهم|وارتفع سهم الشركة الأم] [قليلاً|ارتفاعاً طفيفاً] [بعد ذلك|في صباح اليوم التالي]، كأن شيئاً لم [يحدث|يضع].",
            "[ومن المقرر|ومن المزمع] أن [يصوّت الدائنون|يجتمع الدائنون] [الشهر المقبل|خلال الشهر القادم]، [وقد طلب|وطلب] [مشتريان|مشتريان محتملان] [الدفاتر|الحسابات].",
        ),
        (
            "«فرن الزجاج لا يُطفأ، بل يُقتل، ولا أحد يشعله من جديد»",
            "«عدّوا المنصات وعدّونا، والمنصات باقية»",
        ),
        (
            "وفي عام {y} ألغى مصنع [الجعة|الورق] في {u} {o} منصباً قبل أن يُغلق [تماماً|نهائياً].",
            "[ولم ينس القضاء|ولا يزال أهل القضاء يذكرون] عام {y} [حين|عندما] [فُقد {o} منصباً|ضاع {o} منصباً] في مصنع [للأسلاك|للغزل] في {u}.",
        ),
    ),
)

SPORT = Kind(
    15,
    59,
    ("mayor", "lawyer", "deputy", "doctor", "federation", "official", "insider", "memo", "own"),
    Event(
        "Riders out of the {t} race",
        (
            "a total of {n} riders were [excluded from|thrown out of|disqualified from] the cycle race in {t} {d} [over|because of] [rigged|altered] bicycles",
            "the [judges|stewards] of the cycle race in {t} [disqualified|excluded|sent home] {n} riders {d} after [finding|discovering] [motors in their bicycles|hidden motors]",
            "hidden motors [cost|have cost] {n} riders their [place|start] in the cycle race [in|of] {t} {d}",
        ),
        (
            "[Every frame|Each frame] was [passed|put] under a [scanner|portable scanner] [lent by|borrowed from] the [airport|airport's customs post], and the [needle|screen] [hardly rested|was rarely still].",
            "[The stage|That day's stage] [started|set off] at {h} with [a much smaller field|a thin field], [and|while] [spectators|people along the road] [whistled|booed] [at the team cars|whenever a team car passed].",
            "[The motors|The devices], [no longer than|about as long as] a [pen|pencil], sat in the [seat tube|tube under the saddle] and were [worked|switched on] by a [button|hidden button] [under|beneath] the tape.",
            "[Three teams|Three of the teams] have [lodged|entered] an appeal and [want|demand] the [frames|bicycles] [opened|sawn open] before [a notary|witnesses].",
            "[The sponsor|The main sponsor], a [maker|producer] of [mineral water|soft drinks], [let it be known|made it known] that it was [reading its contract|having its contract read].",
        ),
        (
            "“I have seen men cheat with their blood and with their passports, but never with an electric drill,”",
            "“If a bicycle climbs a hill by itself, it is not the rider who should get the jersey,”",
        ),
        (
            "In {y}, {o} riders were [sent home|excluded] from a race in {u} [for taking|after taking] [the train|a short cut].",
            "[The affair|This] [recalls|brings to mind] {y}, when {o} [swimmers|runners] were [disqualified|struck off] in {u} for [false papers|forged papers].",
        ),
    ),
    Event(
        "Des coureurs écartés de la course de {t}",
        (
            "{n} coureurs ont été [exclus de|écartés de|éliminés de] la course cycliste de {t} {d} [pour des|en raison de] vélos [trafiqués|truqués]",
            "les [commissaires|juges] de la course cycliste de {t} ont [disqualifié|exclu|renvoyé] {n} coureurs {d} après [avoir trouvé des|la découverte de] moteurs [cachés|dissimulés]",
            "des moteurs [cachés|dissimulés] ont [coûté|fait perdre] à {n} coureurs leur place dans la course cycliste de {t} {d}",
        ),
        (
            "[Chaque cadre|Tout cadre] est passé sous un [scanner|scanner portatif] [prêté par|emprunté à] la douane de l'aéroport, et [l'aiguille n'a guère eu de repos|l'écran est rarement resté immobile].",
            "[L'étape|L'étape du jour] [est partie|s'est élancée] à {h} avec un peloton [bien réduit|clairsemé], [et|tandis que] le public [sifflait|huait] [les voitures des équipes|chaque voiture d'équipe].",
            "[Les moteurs|Les appareils], [pas plus longs qu'un|à peu près longs comme un] [stylo|crayon], logeaient dans le tube [de selle|sous la selle] et [s'allumaient|se commandaient] par un bouton [caché|dissimulé] sous le ruban.",
            "[Trois équipes|Trois des équipes] ont fait appel et [veulent|exigent] que les [cadres|vélos] soient [ouverts|sciés] devant [notaire|témoins].",
            "[Le parrain|Le principal parrain], un [fabricant|producteur] [d'eau minérale|de boissons], a fait savoir qu'il [relisait son contrat|faisait relire son contrat].",
        ),
        (
            "« J'ai vu des hommes tricher avec leur sang et avec leur passeport, mais jamais avec une perceuse électrique »",
            "« Si un vélo monte une côte tout seul, ce n'est pas au coureur qu'il faut donner le maillot »",
        ),
        (
            "En {y}, {o} coureurs avaient été [renvoyés|exclus] d'une course à {u} [pour avoir pris|après avoir pris] [le train|un raccourci].",
            "[L'affaire|Le cas] [rappelle|fait penser à] l'année {y}, où {o} [nageurs|marathoniens] avaient été [disqualifiés|radiés] à {u} pour [faux papiers|des papiers falsifiés].",
        ),
    ),
    Event(
        "Гонщиков сняли с гонки в городе {t}",
        (
            "{n} гонщиков [сняли с велогонки|исключили из велогонки|отстранили от велогонки] {d} в городе {t} из-за [переделанных|подправленных] велосипедов",
            "судьи велогонки в городе {t} [дисквалифицировали|сняли|отправили домой] {d} {n} гонщиков, [найдя|обнаружив] у них [скрытые моторы|моторы в рамах]",
            "скрытые моторы [лишили {n} гонщиков места|стоили {n} гонщикам места] в велогонке в городе {t} {d}",
        ),
        (
            "Каждую раму [провели|пронесли] под [сканером|переносным сканером], который [одолжила|дала на время] таможня аэропорта, и [стрелка почти не отдыхала|экран редко гас].",
            "[Этап|Этап того дня] [начался|стартовал] в {h} с [поредевшей группой|сильно поредевшей группой], [и|а] зрители [свистели|гудели] [вслед машинам команд|при виде каждой машины команды].",
            "[Моторы|Устройства], [не длиннее карандаша|длиной примерно с ручку], [сидели|прятались] в [подседельной трубе|трубе под седлом] и включались [кнопкой|скрытой кнопкой] под обмоткой.",
            "[Три команды|Три из команд] подали апелляцию и [хотят|требуют], чтобы [рамы|велосипеды] [вскрыли|распилили] при [нотариусе|свидетелях].",
            "[Спонсор|Главный спонсор], [изготовитель|производитель] [минеральной воды|напитков], [дал понять|дал знать], что [перечитывает договор|отдал договор юристам].",
        ),
        (
            "«Я видел, как жульничают с кровью и с паспортами, но с электродрелью — никогда»",
            "«Если велосипед сам едет в гору, майку надо давать не гонщику»",
        ),
        (
            "В {y} году {o} гонщиков [исключили из гонки|сняли с гонки] в посёлке {u}: они [сели на поезд|срезали путь].",
            "[Дело|История] [напоминает|заставляет вспомнить] {y} год, когда в посёлке {u} за [поддельные|подложные] документы [дисквалифицировали|отстранили] {o} [пловцов|бегунов].",
        ),
    ),
    Event(
        "إبعاد دراجين عن سباق {t}",
        (
            "{n} دراجاً [استُبعدوا من|أُقصوا من|طُردوا من] سباق الدراجات في {t} {d} بسبب دراجات [معدّلة|مغشوشة]",
            "حكام سباق الدراجات في {t} [استبعدوا|أقصوا|أبعدوا] {d} {n} دراجاً بعد [العثور على|اكتشاف] محركات [مخفية|في دراجاتهم]",
            "محركات [مخفية|صغيرة مخفية] [حرمت {n} دراجاً من مكانهم|أفقدت {n} دراجاً مكانهم] في سباق الدراجات في {t} {d}",
        ),
        (
            "[ومرّ|ووُضع] كل هيكل تحت ماسح [محمول|متنقل] [أعارته|قدمته] جمارك المطار، [ولم تهدأ الإبرة|ولم تنطفئ الشاشة] إلا نادراً.",
            "[وانطلقت المرحلة|وبدأت مرحلة ذلك اليوم] عند {h} [بعدد قليل|بعدد أقل بكثير] من الدراجين، [وصفّر الجمهور|وأطلق الجمهور صيحات الاستهجان] [لسيارات الفرق|كلما مرت سيارة فريق].",
            "[والمحركات|والأجهزة]، [وهي بطول قلم|وهي لا تزيد على طول قلم]، [كانت مثبتة|كانت مخبأة] في الأنبوب تحت السرج [وتعمل|وتُشغّل] بزر [خفي|صغير] تحت الشريط.",
            "[واستأنفت ثلاثة فرق القرار|وتقدمت ثلاثة فرق بطعن]، [وهي تريد|وهي تطالب] أن [تُفتح الهياكل|تُنشر الدراجات] أمام [كاتب عدل|شهود].",
            "[وأعلن الراعي|وأعلن الراعي الرئيسي]، وهو منتج [للمياه المعدنية|للمشروبات]، أنه [يعيد قراءة عقده|أحال عقده إلى محامين].",
        ),
        (
            "«رأيت رجالاً يغشون بدمائهم وبجوازاتهم، ولم أر قط من يغش بمثقاب كهربائي»",
            "«إذا صعدت الدراجة التل وحدها فليس الدراج من يستحق القميص»",
        ),
        (
            "وفي عام {y} [أُبعد {o} دراجاً|استُبعد {o} دراجاً] من سباق في {u} [لأنهم ركبوا القطار|لأنهم سلكوا طريقاً مختصراً].",
            "[وتذكّر القضية بعام|ويعيد ذلك إلى الأذهان عام] {y}، حين [استُبعد|شُطب] {o} [سباحاً|عداءً] في {u} بسبب [أوراق مزورة|وثائق مزورة].",
        ),
    ),
)

KINDS = {
    "accident": ACCIDENT,
    "strike": STRIKE,
    "arrest": ARREST,
    "resignation": RESIGNATION,
    "outbreak": OUTBREAK,
    "company": COMPANY,
    "sport": SPORT,
}

# What is told of any event: the same sentence in the four languages at each place.
GENERAL = {
    "en": (
        "[A telephone line|A help line] was [opened|set up] [in the afternoon|before evening] and [rang|was busy] without [a pause|a break].",
        "[The square|The market square] in {t} was [unusually|strangely] [quiet|empty], and [two|several] cafés [stayed shut|kept their shutters down].",
        "[The regional assembly|The assembly of the region] will [take up|discuss] the matter in a [session|sitting] [open to the public|that anybody may attend].",
        "[Photographs|Pictures] that [went round|circulated] on the networks were [partly old|in part years old] and [showed|came from] [other places|other towns].",
        "[A similar case|Something like it] had been [feared|talked about] since [winter|last winter], [an old resident|a pensioner] [remarked|observed] at the [bus stop|bus station].",
        "[Trains|Local trains] to {t} ran [late|with delays] until {h} [because|since] so many [people|onlookers] had [come|made the journey].",
    ),
    "fr": (
        "[Une ligne téléphonique|Une ligne d'appel] [a été ouverte|a été mise en service] [dans l'après-midi|avant le soir] et [a sonné|a été occupée] sans [répit|interruption].",
        "[La place|La place du marché] de {t} était [plus calme que d'habitude|étrangement vide], et [deux|plusieurs] cafés [sont restés fermés|ont gardé leur rideau baissé].",
        "[L'assemblée régionale|L'assemblée de la région] [se saisira de l'affaire|débattra de l'affaire] lors d'une séance [publique|ouverte à tous].",
        "[Des photos|Des images] qui [circulaient|tournaient] sur les réseaux étaient [en partie anciennes|pour partie vieilles de plusieurs années] et [montraient|provenaient] [d'autres lieux|d'autres villes].",
        "[Un cas semblable|Quelque chose de tel] était [redouté|dans les conversations] depuis [l'hiver|l'hiver dernier], [observait|remarquait] un [vieil habitant|retraité] à [l'arrêt|la gare] des autobus.",
        "[Les trains|Les trains locaux] vers {t} ont [eu du retard|circulé avec retard] jusqu'à {h}, [car|parce que] tant de [gens|curieux] avaient [fait le voyage|pris la route].",
    ),
    "ru": (
        "[Телефонную линию|Линию для звонков] [открыли|запустили] [днём|ещё до вечера], и она [звонила|была занята] [без перерыва|не умолкая].",
        "[Площадь|Рыночная площадь] в городе {t} была [непривычно|странно] [тихой|пустой], и [два|несколько] кафе [не открылись|так и не подняли ставни].",
        "[Областное собрание|Собрание области] [рассмотрит|обсудит] дело на [открытом для всех заседании|слушаниях, куда пустят всех].",
        "[Фотографии|Снимки], [ходившие|разошедшиеся] по сетям, были [частью старыми|отчасти сделаны годы назад] и [показывали|изображали] [другие места|другие города].",
        "[Подобного|Чего-то такого] [опасались|ждали] с [зимы|прошлой зимы], [заметил|сказал] [старый житель|пенсионер] на [остановке|автовокзале].",
        "[Поезда|Местные поезда] в город {t} [опаздывали|шли с опозданием] до {h}: так много [людей|любопытных] [приехало|отправилось в путь].",
    ),
    "ar": (
        "[وافتُتح خط هاتفي|وخُصص رقم للاتصال] [بعد الظهر|قبل المساء]، [ورنّ الهاتف|وظل مشغولاً] [من دون توقف|بلا انقطاع].",
        "وكانت [الساحة|ساحة السوق] في {t} [هادئة على غير العادة|خالية على نحو غريب]، [وبقي مقهيان مغلقين|ولم تُرفع ستائر عدة مقاه].",
        "[وسيبحث مجلس الإقليم|وسيناقش مجلس الإقليم] المسألة في جلسة [علنية|مفتوحة للجميع].",
        "وكانت [الصور|اللقطات] [المتداولة|المنتشرة] على الشبكات [قديمة في جزء منها|قديمة جزئياً] [وتُظهر أماكن أخرى|وتُظهر مدناً أخرى|ومصدرها مدن أخرى].",
        "وكان [أمر كهذا|شيء من هذا القبيل] [متوقعاً|حديث الناس] منذ [الشتاء|الشتاء الماضي]، كما [لاحظ|قال] [أحد السكان|متقاعد] عند موقف الحافلات.",
        "[وتأخرت القطارات|وتأخرت القطارات المحلية] المتجهة إلى {t} حتى {h}، [لأن كثيرين|لأن كثيراً من الفضوليين] [جاؤوا|قطعوا الطريق إليها].",
    ),
}

# Small scenes: where or when, what was seen, and what besides; one of each makes a sentence, the same in each language.
SCENES = {
    "en": (
        (
            "Near the post office", "On the east side", "Behind the town hall", "Along the canal", "By the water tower", "At the upper market",
            "Around the fire station", "In the lower streets", "Outside the library", "At the tram depot", "Below the chapel", "On the school hill", "Next to the mill", "Past the cemetery",
        ),
        (
            "a baker left his shutters down", "two boys were selling umbrellas", "a dog slept under a bench", "the street lamps stayed lit", "an ice cream van kept waiting",
            "old men went on playing chess", "a choir practised with doors open", "somebody had chalked a large arrow", "a removal van blocked the lane", "the fountain had been switched off",
            "a florist gave away white carnations", "three taxis stood without drivers", "a wedding party turned back", "the clock showed the wrong hour",
        ),
        (
            "and few passers-by stopped to look", "while a helicopter circled overhead", "though rain was on its way", "as church bells rang for vespers", "until a policewoman asked for quiet",
            "and nobody seemed to mind", "while radios played in open windows", "because the buses had been diverted", "as if it were a Sunday", "and children counted the cars",
            "until darkness fell", "while shopkeepers compared what they knew", "but most people hurried home", "and pigeons had the pavement to themselves",
        ),
    ),
    "fr": (
        (
            "Près de la poste", "Du côté est", "Derrière l'hôtel de ville", "Le long du canal", "Au pied du château d'eau", "Au marché d'en haut",
            "Autour de la caserne des pompiers", "Dans les rues basses", "Devant la bibliothèque", "Au dépôt des tramways", "Sous la chapelle", "Sur la colline de l'école", "À côté du moulin", "Passé le cimetière",
        ),
        (
            "un boulanger gardait son rideau baissé", "deux garçons vendaient des parapluies", "un chien dormait sous un banc", "les réverbères restaient allumés", "un marchand de glaces attendait toujours",
            "des vieux continuaient leur partie d'échecs", "une chorale répétait portes ouvertes", "quelqu'un avait tracé une grande flèche", "un camion de déménagement barrait la ruelle", "la fontaine avait été coupée",
            "une fleuriste offrait des œillets blancs", "trois taxis stationnaient sans chauffeur", "une noce rebroussait chemin", "l'horloge donnait une heure fausse",
        ),
        (
            "et peu de passants s'arrêtaient pour regarder", "pendant qu'un hélicoptère tournait au-dessus", "bien que la pluie approchât", "au moment où sonnaient les vêpres", "jusqu'à ce qu'une policière réclame le silence",
            "et personne ne semblait s'en soucier", "tandis que des radios jouaient aux fenêtres", "car les bus avaient été déviés", "comme un dimanche", "et des enfants comptaient les voitures",
            "jusqu'à la nuit tombée", "alors que les commerçants échangeaient ce qu'ils savaient", "mais la plupart rentraient en hâte", "et les pigeons avaient le trottoir pour eux",
        ),
    ),
    "ru": (
        (
            "Возле почты", "На восточной стороне", "За ратушей", "Вдоль канала", "У водонапорной башни", "На верхнем рынке",
            "Вокруг пожарной части", "На нижних улицах", "Перед библиотекой", "В трамвайном депо", "Под часовней", "На школьном холме", "Рядом с мельницей", "За кладбищем",
        ),
        (
            "пекарь так и не поднял ставни", "двое мальчишек продавали зонты", "под скамейкой спала собака", "фонари так и горели", "фургон с мороженым всё ждал",
            "старики продолжали играть в шахматы", "хор репетировал при открытых дверях", "кто-то начертил мелом большую стрелу", "мебельный фургон перегородил переулок", "фонтан был отключён",
            "цветочница раздавала белые гвоздики", "три такси стояли без водителей", "свадебный кортеж повернул назад", "часы показывали не то время",
        ),
        (
            "и мало кто останавливался взглянуть", "пока над крышами кружил вертолёт", "хотя собирался дождь", "когда звонили к вечерне", "пока женщина-полицейский не попросила тишины",
            "и никого это не смущало", "а из окон играло радио", "потому что автобусы пустили в объезд", "словно в воскресенье", "и дети считали машины",
            "пока не стемнело", "а лавочники сверяли, кто что знает", "но большинство спешило домой", "и тротуар достался голубям",
        ),
    ),
    "ar": (
        (
            "وقرب مكتب البريد", "وفي الجانب الشرقي", "وخلف دار البلدية", "وعلى طول القناة", "وعند خزان المياه", "وفي السوق العليا",
            "وحول مركز الإطفاء", "وفي الشوارع السفلى", "وأمام المكتبة", "وفي مستودع الترام", "وتحت المصلى", "وعلى تلة المدرسة", "وإلى جانب الطاحونة", "وبعد المقبرة",
        ),
        (
            "أبقى خباز ستائره مسدلة", "كان صبيان يبيعان المظلات", "نام كلب تحت مقعد", "بقيت مصابيح الشارع مضاءة", "ظلت شاحنة المثلجات تنتظر",
            "واصل شيوخ لعب الشطرنج", "تدربت جوقة والأبواب مفتوحة", "رسم أحدهم سهماً كبيراً بالطباشير", "سدت شاحنة أثاث الزقاق", "كانت النافورة متوقفة",
            "وزعت بائعة زهور قرنفلاً أبيض", "وقفت ثلاث سيارات أجرة بلا سائقين", "عاد موكب عرس أدراجه", "أشارت الساعة إلى وقت خاطئ",
        ),
        (
            "وقلّ من توقف من المارة لينظر", "فيما حلقت مروحية فوق الأسطح", "رغم اقتراب المطر", "عند موعد الصلاة", "إلى أن طلبت شرطية الهدوء",
            "ولم يكترث أحد", "بينما علت أصوات المذياع من النوافذ", "لأن الحافلات سلكت طريقاً آخر", "كأنه يوم عطلة", "وعدّ الأطفال السيارات",
            "حتى حل الظلام", "بينما تبادل أصحاب الدكاكين ما يعرفونه", "لكن معظم الناس أسرعوا إلى بيوتهم", "وخلا الرصيف للحمام",
        ),
    ),
}  # fmt: skip
SCENE = {"en": "{}, {}, {}.", "fr": "{}, {}, {}.", "ru": "{} {}, {}.", "ar": "{} {}، {}."}

# English and French letters, Russian, Arabic; real towns of many countries.
TOWNS = (
    ("Tulcea", "Tulcea", "Тулча", "تولتشا"),
    ("Mildura", "Mildura", "Милдьюра", "ميلدورا"),
    ("Huancayo", "Huancayo", "Уанкайо", "هوانكايو"),
    ("Kumanovo", "Kumanovo", "Куманово", "كومانوفو"),
    ("Sfax", "Sfax", "Сфакс", "صفاقس"),
    ("Pinsk", "Pinsk", "Пинск", "بينسك"),
    ("Naryn", "Naryn", "Нарын", "نارين"),
    ("Vaasa", "Vaasa", "Вааса", "فاسا"),
    ("Nakuru", "Nakuru", "Накуру", "ناكورو"),
    ("Lorient", "Lorient", "Лорьян", "لوريان"),
)
# Invented villages.
VILLAGES = (
    ("Dralova", "Dralova", "Дралова", "درالوفا"),
    ("Marnesti", "Marnesti", "Марнешти", "مارنشتي"),
    ("Kolvaro", "Kolvaro", "Колваро", "كولفارو"),
    ("Tambirra", "Tambirra", "Тамбирра", "تامبيرا"),
    ("Sorvela", "Sorvela", "Сорвела", "سورفيلا"),
    ("Palquina", "Palquina", "Палькина", "بالكينا"),
    ("Veltura", "Veltura", "Вельтура", "فلتورا"),
    ("Birkoni", "Birkoni", "Биркони", "بيركوني"),
    ("Lomande", "Lomande", "Ломанде", "لوماندي"),
    ("Zarkale", "Zarkale", "Заркале", "زاركالي"),
    ("Nemrovo", "Nemrovo", "Немрово", "نمروفو"),
    ("Cadrillo", "Cadrillo", "Кадрильо", "كادريلو"),
)
# Latin letters, Russian, Arabic, whether a woman.
PEOPLE = (
    ("Ingrid Holm", "Ингрид Холм", "إنغريد هولم", True),
    ("Helen Brandt", "Хелен Брандт", "هيلين برانت", True),
    ("Ruth Amsel", "Рут Амсель", "روت أمسل", True),
    ("Carmen Villar", "Кармен Вильяр", "كارمن فيلار", True),
    ("Edith Koval", "Эдит Коваль", "إديت كوفال", True),
    ("Solveig Nordal", "Сольвейг Нордаль", "سولفيغ نوردال", True),
    ("Margit Tamm", "Маргит Тамм", "مارغيت تام", True),
    ("Nasrin Haddad", "Насрин Хаддад", "نسرين حداد", True),
    ("Bruno Okonjo", "Бруно Оконджо", "برونو أوكونجو", False),
    ("Otto Manzi", "Отто Манзи", "أوتو مانزي", False),
    ("Hugo Leroux", "Уго Леру", "أوغو لورو", False),
    ("Paolo Rinaldi", "Паоло Ринальди", "باولو رينالدي", False),
    ("Enzo Castelli", "Энцо Кастелли", "إنزو كاستيلي", False),
    ("Marco Bellini", "Марко Беллини", "ماركو بيليني", False),
)
# Posts of named people: English, French of a man and of a woman, Russian in three cases, Arabic of a man and of a woman.
POSTS = {
    "mayor": ("{t} mayor", "le maire de {t}", "la maire de {t}", ("мэр города {t}", "мэра города {t}", "мэра города {t}"), "رئيس بلدية {t}", "رئيسة بلدية {t}"),
    "doctor": ("hospital chief", "le médecin-chef", "la médecin-chef", ("главный врач больницы", "главного врача больницы", "главного врача больницы"), "كبير الأطباء", "كبيرة الأطباء"),
    "lawyer": ("lawyer", "l'avocat", "l'avocate", ("адвокат", "адвоката", "адвоката"), "المحامي", "المحامية"),
    "deputy": ("opposition deputy", "le député d'opposition", "la députée d'opposition", ("депутат от оппозиции", "депутата от оппозиции", "депутата от оппозиции"), "النائب المعارض", "النائبة المعارضة"),
    "union": ("union secretary", "le secrétaire du syndicat", "la secrétaire du syndicat", ("секретарь профсоюза", "секретаря профсоюза", "секретаря профсоюза"), "أمين سر النقابة", "أمينة سر النقابة"),
}  # fmt: skip
SPEAKERS = (
    Speaker("institution", "government", "the regional government", ("le gouvernement régional", "du gouvernement régional"), ("правительство области", "правительства области", "правительство области"), "الحكومة المحلية", "о", "ت"),
    Speaker("institution", "police", "the district police", ("la police du district", "de la police du district"), ("полиция района", "полиции района", "полицию района"), "شرطة المنطقة", "а", "ت"),
    Speaker("institution", "labour", "the labour inspectorate", ("l'inspection du travail", "de l'inspection du travail"), ("инспекция труда", "инспекции труда", "инспекцию труда"), "مفتشية العمل", "а", "ت"),
    Speaker("institution", "prosecutor", "the prosecutor's office", ("le parquet", "du parquet"), ("прокуратура", "прокуратуры", "прокуратуру"), "النيابة العامة", "а", "ت"),
    Speaker("institution", "health", "the public health office", ("l'office de santé publique", "de l'office de santé publique"), ("управление здравоохранения", "управления здравоохранения", "управление здравоохранения"), "مديرية الصحة", "о", "ت"),
    Speaker("institution", "federation", "the cycling federation", ("la fédération de cyclisme", "de la fédération de cyclisme"), ("федерация велоспорта", "федерации велоспорта", "федерацию велоспорта"), "اتحاد الدراجات", "а", ""),
    Speaker("anonymous", "official", "a regional official", ("un responsable régional", "d'un responsable régional"), ("областной чиновник", "областного чиновника", "областного чиновника"), "مسؤول إقليمي"),
    Speaker("anonymous", "worker", "an employee", ("un employé", "d'un employé"), ("один из работников", "одного из работников", "одного из работников"), "أحد الموظفين"),
    Speaker("anonymous", "insider", "a source familiar with the case", ("une source proche du dossier", "d'une source proche du dossier"), ("осведомлённый источник", "осведомлённого источника", "осведомлённый источник"), "مصدر مطلع على القضية"),
    Speaker("anonymous", "rescuer", "a rescue worker", ("un secouriste", "d'un secouriste"), ("спасатель", "спасателя", "спасателя"), "أحد المسعفين"),
    Speaker("anonymous", "nurse", "a nurse", ("une infirmière", "d'une infirmière"), ("медсестра", "медсестры", "медсестру"), "ممرضة", "а", "ت"),
    Speaker("document", "memo", "an internal memo", ("une note interne", "d'une note interne"), ("внутренняя записка", "внутренней записки", "внутреннюю записку"), "مذكرة داخلية", "а", "ت"),
    Speaker("document", "log", "the ambulance log", ("le registre des ambulances", "du registre des ambulances"), ("журнал скорой помощи", "журнала скорой помощи", "журнал скорой помощи"), "سجل سيارات الإسعاف"),
    Speaker("document", "video", "a resident's video", ("une vidéo d'un riverain", "d'une vidéo d'un riverain"), ("видеозапись очевидца", "видеозаписи очевидца", "видеозапись очевидца"), "تسجيل مصور لأحد السكان", "а", ""),
)  # fmt: skip
SPOKESPERSON = {
    "en": "{i} spokesman {p}|{i} spokeswoman {p}",
    "fr": "le porte-parole {i} {p}|la porte-parole {i} {p}",
    "ru": "пресс-секретарь {i} {p}|пресс-секретаря {i} {p}",
    "ar": "المتحدث باسم {i} {p}|المتحدثة باسم {i} {p}",
}

# How a sentence says where its clause {c} is from. {s} is the source and {o} the medium; Russian has their cases ({sg} genitive, {sa}
# accusative, {og}, {od} dative, {oa}) and the ends of their verbs ({se}, {oe}), Arabic the ends {se} and {oe}, French {ao} and {do}
# with "à" and "de" before the medium; {o2} is whom the medium cites. Each begins small, so that it can follow another.
FRAMES = {
    "en": {
        "told": ("{s} [told|said to] {o} that {c}.", "{c}, {s} told {o}.", "[speaking to|in an interview with] {o}, {s} said that {c}."),
        "said": ("{s} [said|stated] that {c}.", "according to {s}, {c}.", "{c}, {s} said."),
        "cited": ("{o} [reported|wrote], citing {s}, that {c}.", "quoting {s}, {o} [said|reported] that {c}.", "{c}, {s} [was quoted as telling|is quoted as telling] {o}."),
        "anonymous_told": ("{c}, {s} who [asked not to be named|did not want to be identified] told {o}.", "{s}, [speaking on condition of anonymity|whose name is known to the editors], told {o} that {c}."),
        "anonymous_cited": ("{o} [reported|said] that {c}, citing {s} [who asked not to be named|it did not name].", "according to {s} [quoted anonymously|quoted without a name] by {o}, {c}."),
        "anonymous_said": ("according to {s} [who asked not to be named|who wished to remain anonymous], {c}.", "{s}, [requesting anonymity|on condition of anonymity], said that {c}."),
        "document_told": ("{c}, according to {s} [seen|obtained] by {o}.", "{s} [seen|reviewed] by {o} [shows|indicates] that {c}."),
        "document_cited": ("{o} [says it has seen|quotes from] {s} according to which {c}.", "{c}, according to {s} [cited|quoted] by {o}."),
        "document_said": ("{s} [shows|indicates] that {c}.", "{c}, {s} [shows|indicates]."),
        "own_told": ("{c}, our correspondent [at the scene|on the spot] reports.", "our correspondent was [there|on the spot] and [saw for himself|can confirm] that {c}."),
        "own_cited": ("{c}, according to a [correspondent|reporter] of {o} who was [there|at the scene].", "{o}, whose [correspondent|reporter] was [there|on the spot], [reports|writes] that {c}."),
        "medium": ("{c}, {o} [reported|reports].", "according to {o}, {c}.", "{o} [writes|says|reports] that {c}."),
        "relay": ("{c}, {o} reported, citing {o2}.", "{o} [writes|says], [with reference to|on the authority of] {o2}, that {c}."),
        "quote": ("{q} {s} [said|added].",),
        "denial": ("{s} [rejected|disputed] [the figure|that figure], calling it [exaggerated|pure invention].", "{s} denied [the account|the report]: “Nothing of the kind [was|has been] reported to us.”"),
        "update": ("An earlier version of this [article|report] gave the number as {old}.",),
        "foot": ("Source: {o}", "(With {o})"),
        "vague": ("Source: agencies",),
        "translated": ("Translated from {o}.", "Original article: {o}."),
        "instead": ("by contrast, {f}", "other figures are in circulation: {f}"),
    },
    "fr": {
        "told": ("{s} a [déclaré|affirmé|confié] {ao} que {c}.", "{c}, a [déclaré|indiqué] {s} {ao}.", "dans un entretien accordé {ao}, {s} a [dit|expliqué] que {c}."),
        "said": ("{s} a [indiqué|annoncé] que {c}.", "selon {s}, {c}.", "{c}, a [précisé|fait savoir] {s}."),
        "cited": ("{o} [rapporte|écrit], citant {s}, que {c}.", "selon {s}, dont {o} [rapporte|publie] les propos, {c}.", "{c}, [affirme|assure] {s}, dont {o} rapporte les propos."),
        "anonymous_told": ("{c}, a [confié|indiqué] {ao} {s} sous [le couvert de l'|couvert d']anonymat.", "{s} a [déclaré|expliqué] {ao}, [sous condition d'anonymat|sans vouloir donner son nom], que {c}."),
        "anonymous_cited": ("{o} [affirme|rapporte], [d'après|en citant] {s} sous couvert d'anonymat, que {c}.", "selon {s} dont {o} [tait|ne donne pas] le nom, {c}."),
        "anonymous_said": ("selon {s} qui [a requis l'anonymat|a préféré taire son nom], {c}.", "{s} a [affirmé|indiqué], sous couvert d'anonymat, que {c}."),
        "document_told": ("{c}, [d'après|selon] {s} [que {o} a pu consulter|dont {o} a obtenu copie].", "{o} a pu [consulter|examiner] {s} d'où il ressort que {c}."),
        "document_cited": ("{o} dit avoir [consulté|examiné] {s} d'où il ressort que {c}.", "{c}, selon {s} dont [fait état|parle] {o}."),
        "document_said": ("{s} [montre|indique] que {c}.", "{c}, comme le [montre|révèle] {s}."),
        "own_told": ("{c}, a [constaté|pu constater] notre [correspondant|envoyé spécial] sur place.", "présent sur les lieux, notre [correspondant|envoyé spécial] a [constaté|vu] que {c}."),
        "own_cited": ("{c}, [d'après|selon] [le correspondant|l'envoyé spécial] {do} présent sur place.", "{o}, dont [un journaliste|le correspondant] était sur place, [rapporte|écrit] que {c}."),
        "medium": ("selon {o}, {c}.", "{o} [écrit|rapporte|affirme] que {c}.", "{c}, [rapporte|écrit] {o}."),
        "relay": ("{c}, [rapporte|écrit] {o}, qui [cite|s'appuie sur] {o2}.", "citant {o2}, {o} [affirme|rapporte] que {c}."),
        "quote": ("{q}, a [raconté|lancé|dit] {s}.",),
        "denial": ("{s} a [contesté|rejeté] ce [chiffre|nombre], [parlant d'exagération|y voyant une pure invention].", "{s} a démenti [cette version|ces informations] : « Rien de tel ne nous a été [signalé|rapporté]. »"),
        "update": ("Une version [antérieure|précédente] de cet article [donnait|indiquait] le nombre de {old}.",),
        "foot": ("Source : {o}", "(Avec {o})"),
        "vague": ("Source : agences",),
        "translated": ("Traduit {do}.", "Article original : {o}."),
        "instead": ("en revanche, {f}", "un autre chiffre circule : {f}"),
    },
    "ru": {
        "told": ("как [рассказал|сообщил]{se} {od} {s}, {c}.", "{s} [сообщил|заявил]{se} {od}, что {c}.", "отвечая на вопросы {og}, {s} [сказал|подтвердил]{se}, что {c}."),
        "said": ("по [данным|информации] {sg}, {c}.", "{s} [сообщил|объявил]{se}, что {c}.", "{c}, [сообщил|уточнил]{se} {s}."),
        "cited": ("{o} [пишет|сообщает] со ссылкой на {sa}, что {c}.", "{s}, как [передаёт|пишет] {o}, [заявил|сообщил]{se}, что {c}.", "{c}, [передаёт|приводит] слова {sg} {o}."),
        "anonymous_told": ("{c}, [сообщил|рассказал]{se} {od} {s} на условиях анонимности.", "{s} на условиях анонимности [рассказал|сообщил]{se} {od}, что {c}."),
        "anonymous_cited": ("{o} со ссылкой на {sa}, не называя имени, [сообщает|пишет], что {c}.", "как [пишет|сообщает] {o}, {s} [рассказал|сообщил]{se} на условиях анонимности, что {c}."),
        "anonymous_said": ("{s} на условиях анонимности [заявил|сообщил]{se}, что {c}.", "{s}, не назвав [себя|своего имени], [сказал|сообщил]{se}, что {c}."),
        "document_told": ("в [распоряжении|редакции] {og} есть {s}: {c}.", "{o} [изучил|получил]{oe} {sa}, из чего следует, что {c}."),
        "document_cited": ("{o} со ссылкой на {sa} [пишет|сообщает], что {c}.", "как [пишет|передаёт] {o}, {s} [показывает|свидетельствует], что {c}."),
        "document_said": ("{s} [показывает|свидетельствует], что {c}.", "как [показывает|свидетельствует] {s}, {c}."),
        "own_told": ("{c}, [передаёт|сообщает] [с места|с места событий] наш корреспондент.", "наш корреспондент [побывал на месте и убедился|был на месте и видел сам]: {c}."),
        "own_cited": ("{c}, [сообщает|передаёт] корреспондент {og} [с места событий|с места].", "{o}, чей корреспондент [побывал|был] на месте, [пишет|сообщает], что {c}."),
        "medium": ("по [данным|сведениям|информации] {og}, {c}.", "{o} [пишет|сообщает], что {c}.", "{c}, [пишет|сообщает] {o}."),
        "relay": ("{c}, [пишет|сообщает] {o} со ссылкой на {o2}.", "ссылаясь на {o2}, {o} [пишет|сообщает], что {c}."),
        "quote": ("{q}, — [сказал|рассказал]{se} {s}.",),
        "denial": ("{s} назвал{se} эту цифру [выдумкой|завышенной].", "{s} [оспорил|отрицал]{se} эти сведения: «Ни о чём подобном нам не [сообщали|докладывали]»."),
        "update": ("В [прежней|более ранней] версии этого [текста|сообщения] [стояло|было указано] число {old}.",),
        "foot": ("Источник: {o}", "По материалам {og}"),
        "vague": ("По сообщениям агентств",),
        "translated": ("Перевод статьи {og}.", "Оригинал: {o}."),
        "instead": ("в то же время {f}", "называют и другое число: {f}"),
    },
    "ar": {
        "told": ("قال{se} {s} ل{o} إن {c}.", "[أبلغ|أخبر]{se} {s} {o} بأن {c}.", "في حديث إلى {o}، قال{se} {s} إن {c}."),
        "said": ("[أفاد|صرح]{se} {s} بأن {c}.", "[بحسب|وفق] {s}، فإن {c}.", "{c}، [وفق|بحسب] ما [أعلن|ذكر]{se} {s}."),
        "cited": ("نقل{oe} {o} عن {s} أن {c}.", "ذكر{oe} {o}، نقلاً عن {s}، أن {c}.", "{c}، [وفق|بحسب] ما نقل{oe} {o} عن {s}."),
        "anonymous_told": ("قال{se} {s} ل{o}، [شرط عدم الكشف عن الهوية|شريطة عدم ذكر الاسم]، إن {c}.", "{c}، [وفق|بحسب] ما [قال|ذكر]{se} {s} ل{o} [شرط كتمان الاسم|من دون كشف الهوية]."),
        "anonymous_cited": ("نقل{oe} {o} عن {s}، [من دون ذكر الاسم|من غير تسمية]، أن {c}.", "أفاد{oe} {o}، [نقلاً عن|استناداً إلى] {s} من دون كشف الهوية، بأن {c}."),
        "anonymous_said": ("قال{se} {s}، [شرط عدم الكشف عن الهوية|من دون الإفصاح عن الاسم]، إن {c}.", "[بحسب|وفق] {s}، [من دون كشف الهوية|من غير ذكر الاسم]، فإن {c}."),
        "document_told": ("حصل{oe} {o} على {s}، [ومفاد ذلك|ويتبين من ذلك] أن {c}.", "{c}، [وفق|بحسب] {s} في حوزة {o}."),
        "document_cited": ("ذكر{oe} {o}، استناداً إلى {s}، أن {c}.", "{c}، [وفق|بحسب] {s} لدى {o}."),
        "document_said": ("[أظهر|بيّن]{se} {s} أن {c}.", "{c}، [كما|وفق ما] [أظهر|بيّن]{se} {s}."),
        "own_told": ("أفاد مراسلنا [من المكان|من الموقع] بأن {c}.", "{c}، [وفق ما شاهد|كما عاين] مراسلنا [في المكان|في الموقع]."),
        "own_cited": ("أفاد مراسل {o} [من المكان|من الموقع] بأن {c}.", "{c}، [وفق ما شاهد|كما عاين] مراسل {o} [في المكان|هناك]."),
        "medium": ("[بحسب|وفق] {o}، فإن {c}.", "ذكر{oe} {o} أن {c}.", "{c}، [وفق|بحسب] ما [أورد|نشر]{oe} {o}."),
        "relay": ("ذكر{oe} {o}، نقلاً عن {o2}، أن {c}.", "{c}، [وفق|بحسب] ما [أورد|نشر]{oe} {o} نقلاً عن {o2}."),
        "quote": ("[وقال|وأضاف]{se} {s}: {q}.",),
        "denial": ("وأنكر{se} {s} صحة هذا الرقم، ووصف{se}ه [بالمبالغ فيه|بالمختلق].", "وكذّب{se} {s} [هذه الرواية|هذا النبأ]: «لم [نُبلَّغ بشيء|يصلنا شيء] من هذا القبيل»."),
        "update": ("وكانت [نسخة سابقة|صيغة سابقة] من هذا [الخبر|المقال] [تذكر|تورد] العدد {old}.",),
        "foot": ("المصدر: {o}", "عن {o}"),
        "vague": ("المصدر: وكالات",),
        "translated": ("ترجمة عن {o}.", "المقال الأصلي: {o}."),
        "instead": ("في المقابل، {f}", "ويجري تداول رقم آخر: {f}"),
    },
}  # fmt: skip

# Names of outlets are made of a pattern, with the kind of medium, and a name; agencies stand as they are.
AGENCIES = {
    "en": ("Meridian Wire", "Halcyon Press", "Northgate Dispatch", "Plover News Service"),
    "fr": ("Corail Presse", "Belvédère Dépêches", "Trame Info", "Sémaphore Presse"),
    "ru": ("Полюс-Информ", "Вега-Ньюс", "Ладья-Пресс", "Компас-Медиа"),
    "ar": ("المدار للأنباء", "الأفق برس", "سنابل للأنباء", "المنارة برس"),
}
PATTERNS = {
    "en": (("{} Argus", "paper"), ("{} Gazette", "paper"), ("{} Examiner", "paper"), ("{} Sentinel", "paper"), ("{} Online", "site"), ("Radio {}", "radio")),
    "fr": (("Le Courrier de {}", "paper"), ("L'Éveil de {}", "paper"), ("{} Matin", "paper"), ("Le Réveil de {}", "paper"), ("{} Infos", "site"), ("Radio {}", "radio")),
    "ru": (("{} вестник", "paper"), ("{} курьер", "paper"), ("{} листок", "paper"), ("{} наблюдатель", "paper"), ("{} репортёр", "site"), ("{} эфир", "radio")),
    "ar": (("صوت {}", "paper"), ("أخبار {}", "paper"), ("{} اليوم", "paper"), ("بريد {}", "paper"), ("بوابة {}", "site"), ("أثير {}", "radio")),
}  # fmt: skip
NAMES = {
    "en": "Ashcombe Brindle Calloway Dunmore Elsworth Farleigh Granby Hexley Inverlay Jarrowhill Kestrelbay Langmere Morwick Norcross Ottersley Penrose Quarndon Ravensby Stanmere Thornby".split(),
    "fr": "Brelles Courvans Dampignac Fontrailles Grandmoutier Jonquery Lestranges Montaubry Nervillac Pontarcy Quincerot Rochebrune Sauvelade Tournessac Valbrancy Verdonnet Marsillac Caumelle Beaurepin Chantevigne".split(),
    "ru": "Северный Заречный Приморский Степной Таёжный Озёрный Луговой Каменский Береговой Горный Полевой Южный Слободской Лесной Морской Речной Островной Долинный Заставный Окружной".split(),
    "ar": "الضفاف التلال الميناء الواحة السهل الجسر النخيل الساحل المرفأ البساتين الينابيع القلعة الوادي الربوة الخليج الزيتون الفرات المضيق الجزيرة الهضبة".split(),
}
# What a page of another language writes for those names.
LATIN = {
    "Полюс-Информ": "Polyus-Inform",
    "Вега-Ньюс": "Vega-News",
    "Ладья-Пресс": "Ladya-Press",
    "Компас-Медиа": "Kompas-Media",
    "المدار للأنباء": "Al-Madar News",
    "الأفق برس": "Al-Ufuq Press",
    "سنابل للأنباء": "Sanabel News",
    "المنارة برس": "Al-Manara Press",
    "{} вестник": "{} Vestnik",
    "{} курьер": "{} Kuryer",
    "{} листок": "{} Listok",
    "{} наблюдатель": "{} Nablyudatel",
    "{} репортёр": "{} Reporter",
    "{} эфир": "{} Efir",
    "صوت {}": "Sawt {}",
    "أخبار {}": "Akhbar {}",
    "{} اليوم": "{} Al-Youm",
    "بريد {}": "Barid {}",
    "بوابة {}": "Bawabat {}",
    "أثير {}": "Athir {}",
    **dict(
        zip(
            NAMES["ru"],
            "Severny Zarechny Primorsky Stepnoy Tayozhny Ozyorny Lugovoy Kamensky Beregovoy Gorny Polevoy Yuzhny Slobodskoy Lesnoy Morskoy Rechnoy Ostrovnoy Dolinny Zastavny Okruzhnoy".split(),
            strict=True,
        )
    ),
    **dict(
        zip(
            NAMES["ar"],
            "Al-Difaf Al-Tilal Al-Mina Al-Waha Al-Sahl Al-Jisr Al-Nakhil Al-Sahel Al-Marfa Al-Basatin Al-Yanabi Al-Qalaa Al-Wadi Al-Rabwa Al-Khalij Al-Zaytoun Al-Furat Al-Madiq Al-Jazira Al-Hadaba".split(),
            strict=True,
        )
    ),
}
# What stands before a name: of a medium of the same language and of another one in English; else in the cases that the frames use.
ENGLISH = {"agency": "the news agency", "paper": "the newspaper", "site": "the website", "radio": "the station"}
FRENCH = {
    "agency": ("l'agence", "à l'agence", "de l'agence"),
    "paper": ("le journal", "au journal", "du journal"),
    "site": ("le site", "au site", "du site"),
    "radio": ("la station", "à la station", "de la station"),
}
# Nominative, genitive, dative, accusative, and the end of a verb.
RUSSIAN = {
    "agency": ("агентство", "агентства", "агентству", "агентство", "о"),
    "paper": ("газета", "газеты", "газете", "газету", "а"),
    "site": ("портал", "портала", "порталу", "портал", ""),
    "radio": ("радиостанция", "радиостанции", "радиостанции", "радиостанцию", "а"),
}
ARABIC = {"agency": ("وكالة", "ت"), "paper": ("صحيفة", "ت"), "site": ("موقع", ""), "radio": ("إذاعة", "ت")}
WEEKDAYS = {
    "en": "on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday".split("|"),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "ru": "в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу|в воскресенье".split("|"),
    "ar": "يوم الاثنين|يوم الثلاثاء|يوم الأربعاء|يوم الخميس|يوم الجمعة|يوم السبت|يوم الأحد".split("|"),
}
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
}
DATES = {"en": "on {} {}", "fr": "le {} {}", "ru": "{} {}", "ar": "في {} {}"}
HOURS = {"en": "{}:{:02}", "fr": "{} h {:02}", "ru": "{}:{:02}", "ar": "الساعة {}:{:02}"}

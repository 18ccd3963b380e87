"""Words of time: months, weekdays, units, anchors."""

from __future__ import annotations

from collections.abc import Mapping

from sourcier.languages.ru.forms import adjectives, nouns
from sourcier.languages.ru.quantities import WORDS as QUANTITIES
from sourcier.languages.times import TimeWords

# Stems of the months that inflect alike; May stands apart.
_MONTHS = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()
_WEEKDAYS = (
    "понедельник понедельника понедельнику понедельником",
    "вторник вторника вторнику вторником",
    "среда среду среды среде",
    "четверг четверга четвергу четвергом",
    "пятница пятницу пятницы пятнице",
    "суббота субботу субботы субботе",
    "воскресенье воскресенья воскресенью",
)
_NUMBERS = {w: v for w, v in QUANTITIES.numbers.items() if v}
_ORDINALS = (
    "первое первого|второе второго|третье третьего|четвертое четвертого|пятое пятого|шестое шестого|седьмое седьмого|восьмое восьмого|"
    "девятое девятого|десятое десятого|одиннадцатое одиннадцатого|двенадцатое двенадцатого|тринадцатое тринадцатого|"
    "четырнадцатое четырнадцатого|пятнадцатое пятнадцатого|шестнадцатое шестнадцатого|семнадцатое семнадцатого|"
    "восемнадцатое восемнадцатого|девятнадцатое девятнадцатого|двадцатое двадцатого"
).split("|")


def _folded(words: list[str]) -> list[str]:
    return [word.replace("ё", "е") for word in words]


def _forms(word: str) -> list[str]:
    return _folded(nouns(word))


def _adjective(words: str, value: int) -> dict[str, int | str]:
    return dict.fromkeys(_folded(adjectives(words)), value)


# fmt: off
_CLASSES: Mapping[str, Mapping[str, int | str]] = {
    "MONTH": {form: i for i, name in enumerate(_MONTHS, 1) for form in _forms(name) if form not in ("мае", "ма", "мам", "мами", "мах", "маем", "марты")}
    | {"мае": 5},
    "MONTH_ABBR": {"янв": 1, "фев": 2, "февр": 2, "апр": 4, "авг": 8, "сен": 9, "сент": 9, "окт": 10, "ноя": 11, "нояб": 11, "дек": 12},
    "WEEKDAY": {form: i for i, forms in enumerate(_WEEKDAYS) for form in forms.split()},
    "WEEKDAYS": dict(zip("понедельникам вторникам средам четвергам пятницам субботам воскресеньям".split(), range(7), strict=True)),
    "UNIT": {
        **dict.fromkeys("день дня дню днем дне дни дней дням днями днях сутки суток суткам сутками сутках".split(), "day"),
        **dict.fromkeys(_forms("неделя"), "week"), **dict.fromkeys("выходные выходных выходным выходными уик - энд".split(), "weekend"),
        **dict.fromkeys(_forms("месяц"), "month"), **dict.fromkeys(_forms("квартал"), "quarter"),
        **dict.fromkeys(_forms("полугодие"), "semester"), **dict.fromkeys(_forms("семестр"), "semester"),
        **dict.fromkeys([*_forms("год"), "лет", "летам", "годам"], "year"), **dict.fromkeys(_forms("десятилетие"), "decade"),
        **dict.fromkeys(_forms("век"), "century"), **dict.fromkeys(_forms("столетие"), "century"), "полгода": "month", "полугода": "month", "г": "year", "гг": "year",
    },
    "UNIT_SHORT": {
        **dict.fromkeys(_forms("час"), "hour"), **dict.fromkeys(_forms("минута"), "minute"), "ч": "hour", "мин": "minute", "полчаса": "minute",
    },
    "PART": {
        **dict.fromkeys("утром утра утру утро".split(), "morning"), **dict.fromkeys("вечером вечера вечеру вечер".split(), "evening"),
        **dict.fromkeys("ночью ночи ночь".split(), "night"), "днем": "afternoon", "после обеда": "afternoon", "полдень": "noon",
        "полудня": "noon", "полночь": "midnight", "полуночи": "midnight", "на рассвете": "dawn", "рассвете": "dawn",
    },
    "PLURAL": dict.fromkeys("дней дня недель недели месяцев месяца лет года часов минут последние последних ближайшие ближайших".split(), 1),
    "SEASON": {
        **dict.fromkeys("зимой зима зимы зиму зиме".split(), 0), **dict.fromkeys("весной весна весны весну весне".split(), 1),
        **dict.fromkeys("летом лето лета лету".split(), 2), **dict.fromkeys("осенью осень осени".split(), 3),
    },
    "DEICTIC": {"вчера": -1, "позавчера": -2, "сегодня": 0, "завтра": 1, "послезавтра": 2},
    "THIRD": {
        **dict.fromkeys("начале начала началу начало".split(), "start"), **dict.fromkeys("середине середины середину".split(), "mid"),
        **dict.fromkeys("конце конца концу конец".split(), "end"), "течение": "all", "течении": "all",
    },
    "REL_LAST": {**_adjective("прошлый минувший прошедший истекший", -1), **_adjective("последний", -1)},
    "REL_NEXT": {**_adjective("следующий будущий ближайший предстоящий", 1)},
    "REL_THIS": {**dict.fromkeys("этот этого этому этом эта эту этой эти этих сего нынешний нынешнего нынешней нынешнем нынешнюю текущего текущий текущем текущей".split(), 0)},
    "DREL_BEFORE": {**_adjective("предыдущий предшествующий", -1)},
    "DREL_AFTER": {**_adjective("последующий", 1)},
    "SHIFT": {"на следующий день": 1, "на другой день": 1, "назавтра": 1, "накануне": -1, "на следующее утро": 1, "на следующие сутки": 1, "днем ранее": -1, "днем позже": 1, "сутками ранее": -1, "сутками позже": 1},
    "SHIFT_SAME": {"в тот же день": 0, "в этот же день": 0, "тем же днем": 0},
    "NTH": {
        **_adjective("первый", 1), **_adjective("второй", 2), **dict.fromkeys("третий третьего третьем третья третью третьей".split(), 3), **_adjective("четвертый", 4),
        "i": 1, "ii": 2, "iii": 3, "iv": 4,
    },
    "NUM": _NUMBERS,
    "NUM_BIG": QUANTITIES.scales,
    "COUNT": {"полгода": 6, "полугода": 6},
    "HALF": {"с половиной": 1, **dict.fromkeys("полтора полторы полутора".split(), 1)},
    "RECENT": {**dict.fromkeys("несколько нескольких несколькими пару пара".split(), 3)},
    "SEP_AND": {"и": 1},
    "SEP": {"по": 1, "до": 1, "на": 1, "-": 1, "–": 1, "—": 1},
    "APPROX": {"около": 1, "примерно": 1, "почти": 1, "более": 1, "больше": 1, "свыше": 1, "менее": 1, "приблизительно": 1, "более чем": 1},
    "HOURS": {"часов": 1, "часа": 1, "час": 1, "ч": 1},
    "ORDAY": {form: day for day, forms in enumerate(_ORDINALS, 1) for form in forms.split()}
    | {f"двадцать {form}": 20 + day for day, forms in enumerate(_ORDINALS[:9], 1) for form in forms.split()}
    | {"тридцатое": 30, "тридцатого": 30, "тридцать первое": 31, "тридцать первого": 31},
    "DECADE": {"годов": 1, "годы": 1, "годах": 1},
    "MERIDIEM": {"утра": "am", "ночи": "am", "вечера": "pm", "дня": "pm"},
    "EVERY": {"каждый": 1, "каждую": 1, "каждое": 1, "каждые": 1, "ежегодно": 1, "по": 1},
    "STREET": dict.fromkeys("улица улице улицы улицу площадь площади площадью проспект проспекте переулок переулке имени съезд съезда".split(), 1),
}
# fmt: on

_DEFINITIONS = {
    "NUMBER": "(INT REST*|NUM_BIG|NUM)(NUM|NUM_BIG)*",
    "YEAR_": "(YEAR (года|году|год|г DOT?|гг)?)",
    "DAYNUM": "(DAY (DASH (го|е|ого|его|ое|му))?|ORDAY)",
    "AMONTH": "(MONTH|MONTH_ABBR DOT?)",
    "CLOCK_": "(HOUR COLON MINUTE|HOUR MERIDIEM|HOUR HOURS (NUM (минут|минуты|мин)|MINUTE (минут|минуты|мин))?|(NUM) HOURS)(MERIDIEM)?(по (мск|московскому|местному) (времени)?|мск)?",
    "ATCLOCK": "(в|около|к|после|до|с|примерно в) (APPROX)? CLOCK_",
    "MDAY": "(WEEKDAY COMMA?)? DAYNUM (AMONTH) (YEAR_|(REL_LAST|REL_NEXT|REL_THIS) года)? COMMA?(WEEKDAY)?",
    "MDAY_": "(WEEKDAY COMMA?)? DAYNUM (AMONTH) (YEAR_|(REL_LAST|REL_NEXT|REL_THIS) года)?",
    "NUMERIC": "(DAY DOT MONTHNUM DOT YEAR|YEAR DASH MONTHNUM DASH DAY|DAY SLASH MONTHNUM SLASH YEAR)",
    "WDAY": "(REL_LAST|REL_NEXT|REL_THIS)? WEEKDAY",
    "ADAY": "(NUMERIC|MDAY_|WDAY|DEICTIC)",
    "PART_": "(рано|поздно|ближе к)? PART",
    "TMONTH": "(MONTH (YEAR_|(REL_LAST|REL_NEXT|REL_THIS) года)?|MONTH_ABBR DOT? YEAR_)",
    "YEARREF": "YEAR (года|году|год|годом|г DOT?)",
    "UNITREL": "(REL_LAST|REL_NEXT|REL_THIS) UNIT",
    "SEASON_": "(REL_LAST|REL_NEXT|REL_THIS)? SEASON (YEAR_|(REL_LAST|REL_NEXT|REL_THIS) года)?",
    "DECADE_": "(YEAR DASH (х|е) (годов|годы|годах|гг)?|DAY DASH (х|е) (годов|годы|годах)?)",
    "SIMPLE": "(ADAY|TMONTH|UNITREL|YEARREF|SEASON_|DECADE_|YEAR)",
}

_RULES = (
    ("skip", "INT (часа|часов|дней) в (сутки|неделю)"),
    ("skip", "STREET DAYNUM (MONTH)?"),
    ("skip", "EVERY (UNIT|PART|WEEKDAY)|по WEEKDAYS|на NUM UNIT раньше"),
    ("skip", "NUMBER (UNIT) (лишения|заключения|колонии|тюрьмы)|в возрасте (от|до)? NUMBER лет|NUMBER DASH летн"),
    # Ranges.
    ("night", "(в)? ночь (с|со) (WEEKDAY|MDAY_|DAYNUM) на (WEEKDAY|MDAY_|DAYNUM) (MONTH)?"),
    ("night", "(в)? ночь на (MDAY_|WDAY)"),
    ("range", "(с|со|от) (NUMERIC|(WEEKDAY)? DAYNUM (TMONTH)?) (по|до|SEP) (MDAY_|NUMERIC)"),
    ("range", "(с|между) (AMONTH YEAR_?|YEAR) (по|до|и) (AMONTH YEAR_?|YEAR_)"),
    ("range", "(с|со) WEEKDAY (по|до|на) WEEKDAY"),
    ("range", "DAY DASH DAY MONTH YEAR_?"),
    ("range", "(в)? YEAR DASH YEAR (годах|годы|годов|гг DOT?)"),
    ("range", "(в)? MONTH DASH MONTH YEAR_?"),
    # From the date told before.
    ("shift", "(уже)? (SHIFT|SHIFT_SAME) (PART)?"),
    (
        "ahead_of",
        "(APPROX)? (NUMBER|RECENT) (UNIT|UNIT_SHORT) (позже|позднее|спустя)|(спустя|через) (APPROX)? (NUMBER|RECENT) (UNIT|UNIT_SHORT) после",
    ),
    ("ahead_of", "(UNIT) (позже|позднее|спустя)"),
    ("before_of", "(APPROX)? (NUMBER|RECENT) (UNIT|UNIT_SHORT) (ранее|раньше|до этого)|за (NUMBER) (UNIT) до (этого|того)"),
    ("before_of", "(UNIT) (ранее|раньше)"),
    ("event", "(через|спустя|за) (APPROX)? (NUMBER|RECENT)? (UNIT|UNIT_SHORT) (после|до|с момента)"),
    # Counted from the publication.
    (
        "plain",
        "(в|во|за|к)? (NTH|ORD) (DASH (го|й|м|е|ю))? (квартале|квартал|квартала|полугодии|полугодие|полугодия|неделе|неделю|неделя|семестре) (YEARREF|YEAR|TMONTH|(REL_LAST|REL_NEXT|REL_THIS) года)?",
    ),
    ("ago", "(APPROX)? (NUMBER|RECENT)? HALF? (UNIT|UNIT_SHORT) (тому)? назад"),
    ("window", "(за|в течение|на протяжении|в)? REL_LAST (NUMBER|RECENT) (UNIT|UNIT_SHORT)"),
    ("window", "(за|в течение|на протяжении) REL_LAST (PLURAL|сутки|дни|недели|месяцы|годы|UNIT_SHORT)"),
    (
        "window",
        "(за|в|в течение|на протяжении)? (последние|ближайшие|последних|ближайших) (NUMBER)? (дни|дней|недели|месяцы|годы|часы|сутки|UNIT|UNIT_SHORT)",
    ),
    ("since_span", "(уже|вот уже) (NUMBER|RECENT) (UNIT)"),
    ("ahead_or_later", "через (APPROX)? (NUMBER|RECENT)? HALF? (UNIT|UNIT_SHORT)"),
    ("duration", "(в течение|на протяжении|в ходе) (APPROX|не менее)* (NUMBER|RECENT) (UNIT|UNIT_SHORT)"),
    # Wrapped expressions.
    ("earlier", "(ранее|раньше) (в|на|этим)? (SEASON_|TMONTH|UNITREL|DEICTIC)"),
    ("later", "(позже|позднее) (в|на)? (TMONTH|UNITREL|DEICTIC)"),
    ("since", "(с|со|начиная с) (THIRD)? SIMPLE"),
    ("until", "(до|вплоть до|не позднее|не позже) (THIRD)? SIMPLE"),
    ("before", "(перед) SIMPLE"),
    ("after", "(после) (NUMERIC|MDAY_|YEARREF|WDAY)"),
    # Thirds.
    ("plain", "(в|к|на|с|до|ближе к)? (самом)? THIRD (SIMPLE)"),
    ("plain", "(рано|поздно) PART (WDAY|MDAY_)|PART_ (в)? (ADAY)"),
    ("plain", "ATCLOCK COMMA? (в|во)? ADAY"),
    # Plain ones.
    ("plain", "(в|во|к|на)? (NUMERIC|MDAY_) COMMA? (PART_)? (ATCLOCK)?"),
    ("plain", "(в|во|к|на|ко)? WDAY COMMA? (DAYNUM AMONTH YEAR_?)? (PART_)? (ATCLOCK)?"),
    ("plain", "DEICTIC (PART_)? (ATCLOCK)?"),
    ("plain", "(REL_LAST|REL_NEXT|REL_THIS) PART"),
    ("plain", "(в|к|за|на)? TMONTH"),
    ("plain", "(в)? (THIRD)? SEASON_"),
    ("plain", "(в|во|на|за|к)? UNITREL"),
    ("plain", "(в)? DECADE_"),
    ("year", "(в|с|к|за|по)? YEARREF"),
    ("year", "YEAR"),
    ("clock", "ATCLOCK"),
)

WORDS = TimeWords(
    classes=_CLASSES,
    definitions=_DEFINITIONS,
    rules=_RULES,
    suffixes={"го": "ORD", "й": "ORD", "е": "ORD", "х": "DECADES"},
    year_cues=frozenset({"в", "с", "к", "за", "до", "года", "году"}),
    future=frozenset(
        "будет будут планирует планируют планируется ожидается намерен намерена намерены собирается должен должна должны назначено назначен "
        "назначена запланирован запланирована запланировано предстоит пройдет пройдут состоится состоятся начнется начнутся".split()
    ),
    past=frozenset("был была было были погиб умер произошел прошел прошла пришел вышел ушел сел нашел вез стал стала стали".split()),
    past_endings=("ал", "ала", "али", "ало", "ил", "ила", "или", "ило", "ел", "ела", "ели", "ял", "яла", "яли", "лся", "лась", "лись", "лось", "ула", "ули", "уло", "нул", "ыла", "ыли", "ыло", "ены", "ена", "ено", "аны", "ана", "ано"),
)  # fmt: skip

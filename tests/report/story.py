"""An invented story as a finished report: a grain silo burns in the port of Sarenne, told by six articles in four languages."""

from __future__ import annotations

import hashlib

from sourcier.records import (
    Action,
    Article,
    Bounds,
    ChainLink,
    Claim,
    Component,
    Coverage,
    Credit,
    Dispute,
    Drift,
    Edit,
    Evidence,
    Grade,
    Label,
    Link,
    Mention,
    Name,
    Origin,
    OriginCount,
    Outlet,
    Place,
    Published,
    Quantity,
    Refusal,
    Removed,
    Report,
    Reuse,
    Statement,
    Step,
    Time,
    Version,
)

ALN = """Incendie au port de Sarenne : une vingtaine de morts

SARENNE, 15 mars (ALN) – Une vingtaine d'ouvriers auraient péri mercredi dans l'incendie du silo numéro 4 du port de Sarenne, a indiqué jeudi à l'agence ALN une source portuaire sous couvert d'anonymat.

« Le feu a pris dans la tour de ventilation, et personne n'avait les clés des issues », a affirmé cette source.

La direction du port a démenti tout décès : « Aucun ouvrier n'est mort au silo 4 », a déclaré son porte-parole, Aurel Vinça.

Lire aussi : le dossier du port"""

FIL = """Sarenne : 20 ouvriers morts dans un silo

Une vingtaine d'ouvriers ont péri mercredi dans l'incendie du silo numéro 4 du port de Sarenne, a indiqué à l'agence ALN une source portuaire.

« Le feu a pris dans la tour de ventilation, et personne n'avait les clés des issues », a affirmé cette source.

(avec ALN)"""

COURIER = """Twenty die in Sarenne silo fire

Twenty workers were killed on Wednesday when silo no. 4 in the port of Sarenne burned, the French-language paper Le Fil de la Baie reported on Friday, quoting the ALN agency.

Two days later, a cargo of ammonium nitrate was moved to Tell Amrine, a hamlet north of the town, the Nadir newspaper said.

Translated from Le Fil de la Baie"""

NADIR = """حريق صومعة الحبوب في ميناء سارين

قُتل أكثر من عشرين عاملاً يوم الأربعاء في حريق الصومعة رقم 4 في ميناء سارين، بحسب ما أوردته وكالة ALN نقلاً عن مصدر في الميناء.

وقال المتحدث باسم الميناء أوريل فينسا: «لم يمت أي عامل في الصومعة 4».

ونُقلت شحنة من نترات الأمونيوم يوم الجمعة إلى تل عمرين شمال المدينة."""

VESTNIK = """Пожар в порту Саренна: погибли 20 рабочих

В среду при пожаре в элеваторе № 4 порта Саренна погибли 20 рабочих, сообщает Harbour Courier.

Позже агентство ALN сослалось на «Вестник залива»."""

CRIEE = """« J'ai compté douze corps » : une grutière raconte

De notre envoyée spéciale à Sarenne. Marta Oriel, grutière au port depuis dix ans, était à son poste mercredi matin. « J'ai compté douze corps devant le silo, dit-elle, et j'ai vu le contremaître fermer la porte. »

Le ministère du Travail a corrigé vendredi ses premiers chiffres : l'incendie s'est produit le 13 mars, et non le 14."""


def at(text: str, words: str) -> tuple[int, int]:
    """The span of ``words`` in ``text``."""
    start = text.index(words)
    return start, start + len(words)


def _paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    found, start = [], 0
    for part in text.split("\n\n"):
        found.append((start, start + len(part)))
        start += len(part) + 2
    return tuple(found)


def statement(text: str, words: str, *, source: str = "", cue: str = "", **fields: object) -> Statement:
    """A statement over ``words`` of ``text``, with its id made of its span."""
    content = at(text, words)
    number = hashlib.sha256(f"{text[:40]}{content}".encode()).hexdigest()[:12]
    return Statement(
        id=number,
        content=content,
        source=at(text, source) if source else None,
        cue=at(text, cue) if cue else None,
        **fields,  # type: ignore[arg-type]
    )


def article(key: str, name: str, day: str, language: str, text: str, **fields: object) -> Article:
    """An article of the story."""
    title = text.split("\n", 1)[0]
    labels = (Label(start=0, end=len(title), label="headline", why="first line, as in the title"),)
    return Article(
        id=key,
        version=hashlib.sha256(text.encode()).hexdigest(),
        path=f"pages/{key}.html",
        title=title,
        outlet=Outlet(name=name),
        language=language,
        published=Published(earliest=f"{day}T00:00:00Z", latest=f"{day[:-2]}{int(day[-2:]) + 1:02}T00:00:00Z", basis="page"),
        text=text,
        paragraphs=_paragraphs(text),
        labels=labels,
        **fields,  # type: ignore[arg-type]
    )


def time_of(text: str, words: str, day: str) -> Time:
    """A day told in ``words``."""
    start, end = at(text, words)
    return Time(start=start, end=end, text=words, earliest=day, latest=f"{day[:-2]}{int(day[-2:]) + 1:02}", anchor="publication")


def number_of(
    text: str, words: str, low: float, high: float | None, mode: str, unit: str, value: float | None = None
) -> Quantity:
    """A quantity told in ``words``."""
    start, end = at(text, words)
    return Quantity(start=start, end=end, text=words, low=low, high=high, mode=mode, unit=unit, value=value, concept="worker")  # type: ignore[arg-type]


def place_of(text: str, words: str, name: str, *, geoname: int | None = None) -> Place:
    """A place told in ``words``."""
    start, end = at(text, words)
    return Place(
        start=start, end=end, text=words, name=name, geoname=geoname, near=None if geoname else 7001, country="XA", confidence=0.8
    )


PORT = ChainLink(
    name="une source portuaire sous couvert d'anonymat",
    kind="anonymous",
    role="official",
    evidence=at(ALN, "une source portuaire"),
)

ALN_DEAD = statement(
    ALN,
    "Une vingtaine d'ouvriers auraient péri mercredi dans l'incendie du silo numéro 4 du port de Sarenne",
    source="une source portuaire sous couvert d'anonymat",
    cue="a indiqué",
    chain=(PORT,),
    modality="reported",
)
ALN_FIRE = statement(
    ALN,
    "Le feu a pris dans la tour de ventilation, et personne n'avait les clés des issues",
    source="cette source",
    cue="a affirmé",
    form="direct",
)
ALN_DENIAL = statement(
    ALN,
    "Aucun ouvrier n'est mort au silo 4",
    source="son porte-parole, Aurel Vinça",
    cue="a déclaré",
    form="direct",
    stance="denies",
)
FIL_DEAD = statement(
    FIL,
    "Une vingtaine d'ouvriers ont péri mercredi dans l'incendie du silo numéro 4 du port de Sarenne",
    source="une source portuaire",
    cue="a indiqué",
)
FIL_FIRE = statement(
    FIL,
    "Le feu a pris dans la tour de ventilation, et personne n'avait les clés des issues",
    source="cette source",
    cue="a affirmé",
    form="direct",
)
COURIER_DEAD = statement(
    COURIER,
    "Twenty workers were killed on Wednesday when silo no. 4 in the port of Sarenne burned",
    source="the French-language paper Le Fil de la Baie",
    cue="reported",
)
COURIER_CARGO = statement(
    COURIER,
    "Two days later, a cargo of ammonium nitrate was moved to Tell Amrine, a hamlet north of the town",
    source="the Nadir newspaper",
    cue="said",
)
NADIR_DEAD = statement(
    NADIR, "قُتل أكثر من عشرين عاملاً يوم الأربعاء في حريق الصومعة رقم 4 في ميناء سارين", source="مصدر في الميناء", cue="نقلاً عن"
)
NADIR_DENIAL = statement(
    NADIR, "لم يمت أي عامل في الصومعة 4", source="المتحدث باسم الميناء أوريل فينسا", cue="قال", form="direct", stance="denies"
)
NADIR_CARGO = statement(NADIR, "نُقلت شحنة من نترات الأمونيوم يوم الجمعة إلى تل عمرين شمال المدينة", form="narrated")
VESTNIK_DEAD = statement(
    VESTNIK, "В среду при пожаре в элеваторе № 4 порта Саренна погибли 20 рабочих", source="Harbour Courier", cue="сообщает"
)
CRIEE_DEAD = statement(CRIEE, "J'ai compté douze corps devant le silo", source="Marta Oriel", cue="dit-elle", form="direct")
CRIEE_DATE = statement(
    CRIEE,
    "l'incendie s'est produit le 13 mars, et non le 14",
    source="Le ministère du Travail",
    cue="a corrigé",
    stance="corrects",
)

ALN_MENTIONS: tuple[Mention, ...] = (
    number_of(ALN, "Une vingtaine d'ouvriers", 16, 24, "approx", "ouvriers"),
    Action(
        start=at(ALN, "auraient péri")[0], end=at(ALN, "auraient péri")[1], text="auraient péri", action="die", mood="conditional"
    ),
    time_of(ALN, "mercredi", "2031-03-14"),
    place_of(ALN, "port de Sarenne", "Sarenne", geoname=9001),
    Name(start=at(ALN, "Aurel Vinça")[0], end=at(ALN, "Aurel Vinça")[1], text="Aurel Vinça", type="person"),
)

ARTICLES = (
    article(
        "aln",
        "Agence ALN",
        "2031-03-15",
        "fr",
        ALN,
        url="https://aln.example/depeche/4411",
        authors=("Inès Corvo",),
        statements=(ALN_DEAD, ALN_FIRE, ALN_DENIAL),
        mentions=ALN_MENTIONS,
        links=(
            Link(start=at(ALN, "le dossier du port")[0], end=at(ALN, "le dossier du port")[1], url="https://aln.example/port"),
        ),
        removed=(
            Removed(at=0, text="Accueil | Région | S'abonner", why="chrome"),
            Removed(at=1800, text="Laisser un commentaire", why="chrome"),
        ),
    ),
    article(
        "fil",
        "Le Fil de la Baie",
        "2031-03-16",
        "fr",
        FIL,
        statements=(FIL_DEAD, FIL_FIRE),
        mentions=(
            number_of(FIL, "Une vingtaine d'ouvriers", 16, 24, "approx", "ouvriers"),
            time_of(FIL, "mercredi", "2031-03-14"),
        ),
        credits=(Credit(start=at(FIL, "(avec ALN)")[0], end=at(FIL, "(avec ALN)")[1], kind="agency", name="ALN"),),
    ),
    article(
        "courier",
        "Harbour Courier",
        "2031-03-17",
        "en",
        COURIER,
        statements=(COURIER_DEAD, COURIER_CARGO),
        mentions=(
            number_of(COURIER, "Twenty workers", 20, 20, "exact", "workers", 20),
            time_of(COURIER, "Two days later", "2031-03-16"),
            place_of(COURIER, "Tell Amrine", "Tell Amrine"),
        ),
        credits=(
            Credit(start=at(COURIER, "Translated from")[0], end=len(COURIER), kind="translation", name="Le Fil de la Baie"),
        ),
    ),
    article(
        "nadir",
        "صحيفة نادر",
        "2031-03-16",
        "ar",
        NADIR,
        statements=(NADIR_DEAD, NADIR_DENIAL, NADIR_CARGO),
        mentions=(
            number_of(NADIR, "أكثر من عشرين عاملاً", 21, None, "more_than", "عاملاً", 20),
            place_of(NADIR, "تل عمرين", "تل عمرين"),
        ),
    ),
    article("vestnik", "Вестник залива", "2031-03-18", "ru", VESTNIK, statements=(VESTNIK_DEAD,)),
    article("criee", "La Criée", "2031-03-17", "fr", CRIEE, statements=(CRIEE_DEAD, CRIEE_DATE)),
)
_BY_ID = {one.id: one for one in ARTICLES}


def span(key: str, words: str) -> Evidence:
    """Evidence: ``words`` of an article."""
    start, end = at(_BY_ID[key].text, words)
    return Evidence(article=key, start=start, end=end)


TO_ALN = Step(
    relation="said_to",
    name="Agence ALN",
    article="aln",
    evidence=span("aln", "a indiqué jeudi à l'agence ALN une source portuaire"),
)
TO_FIL = Step(relation="copied_by", name="Le Fil de la Baie", article="fil", probability=0.97, evidence=span("fil", "(avec ALN)"))
TO_COURIER = Step(
    relation="translated_by",
    name="Harbour Courier",
    article="courier",
    evidence=span("courier", "Translated from Le Fil de la Baie"),
)
TO_NADIR = Step(
    relation="quoted_by",
    name="صحيفة نادر",
    article="nadir",
    evidence=span("nadir", "بحسب ما أوردته وكالة ALN نقلاً عن مصدر في الميناء"),
)
TO_VESTNIK = Step(
    relation="cited_by",
    name="Вестник залива",
    article="vestnik",
    probability=0.62,
    evidence=span("vestnik", "сообщает Harbour Courier"),
)
BACK = Step(
    relation="cited_by",
    name="Agence ALN",
    article="aln",
    probability=0.4,
    evidence=span("vestnik", "агентство ALN сослалось на «Вестник залива»"),
)

PORT_SOURCE = Origin(
    id="o1",
    name="une source portuaire sous couvert d'anonymat",
    kind="anonymous",
    articles=("aln", "fil", "courier", "nadir", "vestnik"),
    chains=(
        (TO_ALN,),
        (TO_ALN, TO_FIL),
        (TO_ALN, TO_FIL, TO_COURIER),
        (TO_ALN, TO_NADIR),
        (TO_ALN, TO_FIL, TO_COURIER, TO_VESTNIK),
        (TO_ALN, TO_FIL, TO_COURIER, TO_VESTNIK, BACK),
    ),
)
WITNESS = Origin(
    id="o2",
    name="Marta Oriel",
    kind="person",
    articles=("criee",),
    chains=(
        (
            Step(
                relation="said_to",
                name="La Criée",
                article="criee",
                evidence=span("criee", "Marta Oriel, grutière au port depuis dix ans"),
            ),
        ),
    ),
)
UNKNOWN = Origin(id="o3", name="not given (صحيفة نادر)", kind="not_given", articles=("nadir",), chains=((TO_NADIR,),))


def both(low: int, high: int) -> Component:
    """How many origins a component has."""
    return Component(origins=Bounds(low=low, high=high))


def version(key: str, one: Statement, parent: Statement | None, number: Quantity | None, **fields: object) -> Version:
    """A version told by a statement."""
    fields.setdefault("time", ("2031-03-14", "2031-03-15"))
    return Version(
        article=key,
        statement=one.id,
        parent=parent.id if parent else None,
        quantity=number,
        place="Sarenne, silo 4",
        modality=one.modality,
        **fields,  # type: ignore[arg-type]
    )


DEATHS = Claim(
    id="claim-deaths",
    summary="Une vingtaine d'ouvriers auraient péri mercredi dans l'incendie du silo numéro 4 du port de Sarenne",
    action="die",
    statements=(ALN_DEAD.id, FIL_DEAD.id, COURIER_DEAD.id, NADIR_DEAD.id, VESTNIK_DEAD.id, CRIEE_DEAD.id),
    articles=("aln", "fil", "courier", "nadir", "vestnik", "criee"),
    outlets=6,
    origins=OriginCount(
        low=2,
        high=2,
        probable=2.0,
        reasons=("a named witness and an anonymous port source are two people",),
        items=(PORT_SOURCE, WITNESS),
    ),
    components={"happened": both(2, 2), "place": both(2, 2), "time": both(1, 2), "quantity": both(1, 1)},
    versions=(
        version("aln", ALN_DEAD, None, number_of(ALN, "Une vingtaine d'ouvriers", 16, 24, "approx", "ouvriers")),
        version("fil", FIL_DEAD, ALN_DEAD, number_of(FIL, "Une vingtaine d'ouvriers", 16, 24, "approx", "ouvriers")),
        version("courier", COURIER_DEAD, FIL_DEAD, number_of(COURIER, "Twenty workers", 20, 20, "exact", "workers", 20)),
        version("nadir", NADIR_DEAD, ALN_DEAD, number_of(NADIR, "أكثر من عشرين عاملاً", 21, None, "more_than", "عاملاً", 20)),
        version("vestnik", VESTNIK_DEAD, COURIER_DEAD, number_of(VESTNIK, "20 рабочих", 20, 20, "exact", "рабочих", 20)),
        version(
            "criee",
            CRIEE_DEAD,
            None,
            number_of(CRIEE, "douze corps", 12, 12, "exact", "corps", 12),
            time=("2031-03-13", "2031-03-14"),
        ),
    ),
    drift=(
        Drift(
            component="modality",
            relation="hardened",
            source=ALN_DEAD.id,
            target=FIL_DEAD.id,
            before="auraient péri",
            after="ont péri",
        ),
        Drift(
            component="quantity",
            relation="refined",
            source=FIL_DEAD.id,
            target=COURIER_DEAD.id,
            before="Une vingtaine d'ouvriers",
            after="Twenty workers",
        ),
        Drift(
            component="quantity",
            relation="inflated",
            source=ALN_DEAD.id,
            target=NADIR_DEAD.id,
            before="Une vingtaine d'ouvriers",
            after="أكثر من عشرين عاملاً",
        ),
        Drift(
            component="quantity",
            relation="contradictory",
            source=ALN_DEAD.id,
            target=CRIEE_DEAD.id,
            before="Une vingtaine d'ouvriers",
            after="douze corps",
        ),
    ),
    disputes=(
        Dispute(
            statement=ALN_DENIAL.id,
            by="Aurel Vinça, porte-parole du port",
            stance="denies",
            of="claim",
            carried_by=("aln", "nadir"),
            missing_in=("fil", "courier", "vestnik", "criee"),
        ),
        Dispute(
            statement=CRIEE_DATE.id,
            by="ministère du Travail",
            stance="corrects",
            of="time",
            carried_by=("criee",),
            missing_in=("aln", "fil", "courier", "nadir", "vestnik"),
            earlier=("aln", "fil"),
        ),
    ),
    circular=(("aln", "fil", "courier", "vestnik"),),
    grade=Grade(label="contested", rule="two or more origins, denied"),
)
CARGO = Claim(
    id="claim-cargo",
    summary="a cargo of ammonium nitrate was moved to Tell Amrine",
    action="move",
    statements=(NADIR_CARGO.id, COURIER_CARGO.id),
    articles=("nadir", "courier"),
    outlets=2,
    origins=OriginCount(
        low=1, high=2, probable=1.3, reasons=("صحيفة نادر gives no source: may know of its own",), items=(UNKNOWN,)
    ),
    components={"happened": both(1, 2), "place": both(1, 2)},
    versions=(
        version("nadir", NADIR_CARGO, None, None, time=("2031-03-16", "2031-03-17")),
        version("courier", COURIER_CARGO, NADIR_CARGO, None, time=("2031-03-16", "2031-03-17"), actor="the port"),
    ),
    grade=Grade(label="thin", rule="one or two origins"),
)
FIRE = Claim(
    id="claim-fire",
    summary="Le feu a pris dans la tour de ventilation, et personne n'avait les clés des issues",
    action="burn",
    statements=(ALN_FIRE.id, FIL_FIRE.id),
    articles=("aln", "fil"),
    outlets=2,
    origins=OriginCount(
        low=1,
        high=1,
        probable=1.0,
        items=(Origin(id="o4", name=PORT.name, kind="anonymous", articles=("aln", "fil"), chains=((TO_ALN, TO_FIL),)),),
    ),
    components={"happened": both(1, 1)},
    versions=(version("aln", ALN_FIRE, None, None), version("fil", FIL_FIRE, ALN_FIRE, None)),
    grade=Grade(label="single origin", rule="one origin"),
)
COPY = Reuse(
    kind="copy",
    source=span("aln", ALN[at(ALN, "Une vingtaine")[0] : at(ALN, "cette source.")[1]]),
    target=span("fil", FIL[at(FIL, "Une vingtaine")[0] : at(FIL, "cette source.")[1]]),
    similarity=0.96,
    basis="text",
    probability=0.97,
    edits=(
        Edit(op="replace", before="auraient péri", after="ont péri"),
        Edit(op="delete", before="sous couvert d'anonymat", after=""),
    ),
)

REPORT = Report(
    articles=ARTICLES,
    reuse=(COPY,),
    claims=(DEATHS, FIRE, CARGO),
    coverage=Coverage(
        articles=6,
        earliest="2031-03-15T00:00:00Z",
        latest="2031-03-19T00:00:00Z",
        languages={"fr": 3, "en": 1, "ar": 1, "ru": 1},
        not_read=("pages/vestnik.html: statements in Russian are not read yet",),
        notes=("One article names no author.",),
    ),
    refused=(Refusal(input="pages/photo.txt", why="binary: give the text of the page instead"),),
)
EMPTY = Report(articles=(), reuse=(), claims=(), coverage=Coverage(articles=0, earliest=None, latest=None, languages={}))

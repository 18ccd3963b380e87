"""Arabic quantities (invented sentences)."""

from __future__ import annotations

import pytest

from sourcier.mentions import quantities

# text, the expression, low, high, value, mode, unit, concept.
CASES = [
    ("وصل نحو 1200 جندي.", "نحو 1200 جندي", 1080, 1320, 1200, "approx", "جندي", "soldier"),
    ("قُتل ثمانية عناصر.", "ثمانية عناصر", 8, 8, 8, "exact", "عناصر", "fighter"),
    ("أُسر قياديين اثنين.", "قياديين اثنين", 2, 2, 2, "exact", "قيادي", "commander"),
    ("سقط قتيلان.", "قتيلان", 2, 2, 2, "exact", "قتيل", "death"),
    ("انتُشلت جثتان.", "جثتان", 2, 2, 2, "exact", "جثة", "body"),
    ("نجا طفل واحد.", "طفل واحد", 1, 1, 1, "exact", "طفل", "child"),
    ("أصيب خمسة وعشرون جنديا.", "خمسة وعشرون جنديا", 25, 25, 25, "exact", "جنديا", "soldier"),
    ("غرق ثلاثة عشر مهاجرا.", "ثلاثة عشر مهاجرا", 13, 13, 13, "exact", "مهاجرا", "migrant"),
    ("أحد عشر لاعبا.", "أحد عشر لاعبا", 11, 11, 11, "exact", "لاعبا", "player"),
    ("اثنا عشر رجلا.", "اثنا عشر رجلا", 12, 12, 12, "exact", "رجلا", "man"),
    ("وصلت مئة وخمس وأربعون لاجئة.", "مئة وخمس وأربعون لاجئة", 145, 145, 145, "exact", "لاجئة", None),
    ("تلقى نحو مليون ومئتي ألف درهم.", "نحو مليون ومئتي ألف درهم", 1_080_000, 1_320_000, 1_200_000, "approx", "درهم", "money"),
    (
        "خسر مليونين ونصف المليون دولار.",
        "مليونين ونصف المليون دولار",
        2_500_000,
        2_500_000,
        2_500_000,
        "exact",
        "دولار",
        "dollar",
    ),
    ("دفع ٣٫٥ ملايين دولار.", "٣٫٥ ملايين دولار", 3_500_000, 3_500_000, 3_500_000, "exact", "دولار", "dollar"),
    ("نقل 1٬200 طن.", "1٬200 طن", 1200, 1200, 1200, "exact", "طن", "measure_of_weight"),
    ("أصيب أكثر من عشرين عاملا.", "أكثر من عشرين عاملا", 21, None, 20, "more_than", "عاملا", "worker"),
    ("قُتل ما لا يقل عن ٤٥ مدنيا.", "ما لا يقل عن ٤٥ مدنيا", 45, None, 45, "at_least", "مدنيا", "civilian"),
    ("تسمم ستون شخصا على الأقل.", "ستون شخصا على الأقل", 60, None, 60, "at_least", "شخصا", "person"),
    ("بقي أقل من 50 تلميذا.", "أقل من 50 تلميذا", None, 49, 50, "less_than", "تلميذا", "pupil"),
    ("حضر قرابة 3000 متظاهر.", "قرابة 3000 متظاهر", 2700, 3000, 3000, "nearly", "متظاهر", "protester"),
    ("قُتل بين 20 و30 مسلحا.", "بين 20 و30 مسلحا", 20, 30, 25, "range", "مسلحا", "fighter"),
    ("جُرح من ثلاثة إلى خمسة أشخاص.", "من ثلاثة إلى خمسة أشخاص", 3, 5, 4, "range", "أشخاص", "person"),
    ("سقط عشرات القتلى.", "عشرات القتلى", 24, 99, None, "vague", "قتلى", "death"),
    ("خرج عشرات الآلاف من المتظاهرين.", "عشرات الآلاف من المتظاهرين", 24000, 99999, None, "vague", "متظاهرين", "protester"),
    ("أصيب عدة أشخاص.", "عدة أشخاص", 2, None, None, "vague", "أشخاص", "person"),
    ("صوت 35 في المئة من الناخبين.", "35 في المئة", 35, 35, 35, "exact", "في المئة", "percent"),
]
NONE = ["قال أحد سكان القرية إنه خائف.", "لست مهندسا.", "نشرت القرار رقم 1701.", "عاد في عام 2016."]


@pytest.mark.parametrize(
    ("text", "expression", "low", "high", "value", "mode", "unit", "concept"), CASES, ids=[case[1] for case in CASES]
)
def test_quantities_are_bounded(
    text: str, expression: str, low: float, high: float, value: float, mode: str, unit: str, concept: str
) -> None:
    found = [(q.text, q.low, q.high, q.value, q.mode, q.unit, q.concept) for q in quantities.find(text, language="ar")]
    assert (expression, low, high, value, mode, unit, concept) in found


@pytest.mark.parametrize("text", NONE)
def test_other_numbers_count_nothing(text: str) -> None:
    assert quantities.find(text, language="ar") == []

"""Who speaks in English news: nations and trades beside a plain noun, initials, names that end like adverbs, firms, times."""

from __future__ import annotations

import pytest

from tests.statements.reading import said

# Text, the name of who says it, the kind.
SPEAKERS = [
    ("Iranian media said five people were hurt.", "Iranian media", "outlet"),
    ("French corn growers said the harvest was late.", "French corn growers", "group"),
    ("American bankers said last week that talks were slow.", "American bankers", "group"),
    ("Indonesian coffee exporters said prices would rise.", "Indonesian coffee exporters", "group"),
    ("Numerous broadband users said the line was down.", "Numerous broadband users", "group"),
    ("Police in Sicily said he had hanged himself.", "Police in Sicily", "institution"),
    ("Officials in Italy said the bridge was safe.", "Officials in Italy", "anonymous"),
    ("On Monday Emily Hart said the boat had sunk.", "Emily Hart", "person"),
    ("The yard shut on Monday, said family friend John D. Morrow, who wrote the book.", "John D. Morrow", "person"),
    ("The loan was repaid, said William F. Fowler, head of the bank.", "William F. Fowler", "person"),
    ("Lead manager Arvel Brothers Inc said the issue was sold.", "Arvel Brothers Inc", "institution"),
    ("Lorne Sugar Corp said it had bought the mill.", "Lorne Sugar Corp", "institution"),
    ("Earlier this week the exchange declared that trading would start in June.", "the exchange", "institution"),
    ("Late last month the ministry said the road was safe.", "the ministry", "institution"),
    # The company by its trade.
    (
        "Lorne Power Co said the valves were old. The utility said the work would cost nine million crowns.",
        "Lorne Power Co",
        "institution",
    ),
    ("Arvel Steel Inc said orders fell in May. The steelmaker said it would cut 40 jobs.", "Arvel Steel Inc", "institution"),
    ("Dalby Insurance Ltd said it had paid. The insurer said the claims were settled.", "Dalby Insurance Ltd", "institution"),
    ("Arvel Mills Corp said orders fell in May. The exchange said trading would start in June.", "The exchange", "institution"),
    (
        "Arvel Mills Corp said orders fell in May. A rival steelmaker said it would cut 40 jobs.",
        "A rival steelmaker",
        "institution",
    ),
    # And what looks like these.
    ("Arvel Courier reporter Ann Hart said the tank had leaked.", "Ann Hart", "person"),
    ("Lorne lawyer Ann Hart said the tank had leaked.", "Ann Hart", "person"),
    ("The Lorne Gazette newspaper said the tank had leaked.", "Lorne Gazette", "outlet"),
    ("The baker Jan Dalby said the tank had leaked.", "Jan Dalby", "person"),
    ("Dalby repeatedly said the tank had leaked.", "Dalby", "person"),
]
# Text, how many tell something.
ONCE = [
    ("The commission said in its report that 40 tonnes were lost and may have been sold.", 1),
    ("The bank board said in a statement that Arvel's insured deposits have been moved to Lorne Savings.", 1),
    ("The firm said in its claim that the tank had leaked.", 1),
    # A report of its own.
    ("Dalby repeated his claim that the tank had leaked.", 2),
    ("The mayor spoke of the claim that the tank had leaked.", 2),
]


@pytest.mark.parametrize(("text", "name", "kind"), SPEAKERS)
def test_who_speaks_is_named_whole(text: str, name: str, kind: str) -> None:
    link = said(text, "en")[-1].chain[0]
    assert (link.name, link.kind) == (name, kind)


@pytest.mark.parametrize(("text", "count"), ONCE)
def test_what_is_said_in_a_report_is_said_once(text: str, count: int) -> None:
    assert len(said(text, "en")) == count

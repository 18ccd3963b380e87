"""What can happen, by language-neutral name, and the family each action belongs to.

The families follow the spirit of PLOVER's event types, with those that news needs and conflict coding lacks (accidents,
health, business, sport). Two actions of one family may be tellings of one event ("rescued" and "evacuated"); two actions
of different families are not. Written for this project; CC0.
"""

from __future__ import annotations

from functools import lru_cache

FAMILIES: dict[str, tuple[str, ...]] = {
    "movement": ("evacuate", "withdraw", "rescue", "flee", "displace", "relocate"),
    "arrival": ("deploy", "arrive", "cross", "return"),
    "assault": ("attack", "bomb", "shoot", "clash", "ambush", "raid"),
    "casualties": ("kill", "die", "bury"),
    "injuries": ("injure",),
    "explosion": ("explode",),
    "seizure": ("seize", "liberate", "besiege", "block", "unblock"),
    "coercion": ("kidnap", "torture", "threaten", "execute", "rape"),
    "shot_down": ("shoot_down",),
    "custody": ("arrest", "detain", "release", "extradite", "escape"),
    "surrender": ("surrender", "defect"),
    "justice": ("charge", "sentence", "acquit", "sue", "fine"),
    "inquiry": ("investigate", "search", "question"),
    "theft": ("steal", "defraud", "bribe", "smuggle"),
    "fire": ("burn",),
    "collapse": ("collapse",),
    "water": ("flood",),
    "crash": ("crash", "derail"),
    "sinking": ("sink",),
    "leak": ("spill",),
    "quake": ("quake",),
    "weather": ("storm",),
    "destruction": ("destroy",),
    "illness": ("infect", "poison", "sicken", "expose", "hospitalise", "spread"),
    "treatment": ("vaccinate", "cure"),
    "product": ("recall", "contaminate"),
    "ban": ("ban", "suspend", "sanction"),
    "permission": ("authorise",),
    "closing": ("close",),
    "opening": ("open", "launch"),
    "election": ("elect", "vote"),
    "office": ("resign", "appoint", "dismiss"),
    "accord": ("agree", "negotiate", "truce"),
    "meeting": ("meet", "visit"),
    "protest": ("protest", "stop_work"),
    "trade": ("buy", "sell", "merge", "invest"),
    "jobs": ("lay_off", "hire"),
    "price": ("rise", "fall"),
    "offer": ("offer",),
    "failure": ("bankrupt",),
    "payment": ("pay",),
    "transfer": ("transfer",),
    "result": ("win", "lose", "draw", "score"),
    "aid": ("supply", "support", "train"),
    "publication": ("publish", "delete", "censor"),
    "forgery": ("falsify",),
    "correction": ("correct",),
    "intrusion": ("hack",),
    "discovery": ("find",),
    "disappearance": ("disappear",),
    "construction": ("build",),
    "expulsion": ("expel",),
    "refusal": ("refuse",),
    "cause": ("cause",),
    "birth": ("bear",),
    "marriage": ("marry",),
    "outage": ("outage",),
    "doping": ("test_positive",),
    "calling_off": ("cancel", "postpone"),
    "annulment": ("overturn",),
    "overthrow": ("overthrow",),
    "engulfing": ("sweep",),
    "flight": ("fly",),
    "digging": ("dig",),
    "switching_off": ("switch_off",),
    "restriction": ("restrict",),
    "apology": ("apologise",),
    "honours": ("award",),
    "entrapment": ("trap",),
    "eviction": ("evict",),
    "concealment": ("hush",),
    "orders": ("order",),
    "exchange": ("exchange",),
}

FAMILY_OF: dict[str, str] = {action: family for family, actions in FAMILIES.items() for action in actions}

# Actions of two families that the same word tells: goods and troops are withdrawn, workers and
# ministers dismissed, and a deal is any trade.
KINDRED = frozenset(
    frozenset(pair)
    for pair in (
        ("withdraw", "recall"),
        ("dismiss", "lay_off"),
        ("hire", "transfer"),
        ("evacuate", "transfer"),
        ("relocate", "transfer"),
        ("burn", "destroy"),
        ("steal", "seize"),
        ("detain", "sentence"),
        ("withdraw", "resign"),
        ("authorise", "vote"),
        *(("agree", trade) for trade in ("transfer", "buy", "sell", "merge", "hire")),
        ("suspend", "close"),
        ("release", "liberate"),
        ("rescue", "liberate"),
        ("rescue", "release"),
        ("cancel", "suspend"),
        ("cancel", "overturn"),
        ("hack", "outage"),
        ("close", "outage"),
        ("contaminate", "infect"),
        ("contaminate", "poison"),
        ("contaminate", "spill"),
        ("falsify", "defraud"),
        ("seize", "arrest"),
        ("seize", "find"),
        ("sink", "crash"),
        ("arrest", "question"),
        *(("negotiate", trade) for trade in ("transfer", "buy", "sell", "merge", "hire", "offer")),
        ("offer", "buy"),
        ("suspend", "dismiss"),
        ("exchange", "release"),
        ("switch_off", "outage"),
        ("withdraw", "release"),
        ("disappear", "sweep"),
        ("expel", "evict"),
        ("ban", "restrict"),
        ("apologise", "correct"),
        ("bomb", "explode"),
    )
)


def may_be_one(a: str, b: str) -> bool:
    """Whether two known actions can be told of one event."""
    return FAMILY_OF.get(a) == FAMILY_OF.get(b) or frozenset((a, b)) in KINDRED


# What is counted, and denied, apart, though it comes of one deed.
_OUTCOMES = frozenset({"casualties", "injuries", "custody", "justice", "disappearance"})


def counted_apart(a: str, b: str) -> bool:
    """Whether two actions are outcomes that news counts apart: the dead and the injured, the arrested and the charged."""
    return FAMILY_OF.get(a) in _OUTCOMES and FAMILY_OF.get(b) in _OUTCOMES and not may_be_one(a, b)


@lru_cache
def kindred(action: str) -> tuple[str, ...]:
    """The actions that can be told of one event with this one, itself among them."""
    return tuple(other for other in FAMILY_OF if may_be_one(action, other))


# Verbs that say little of their own: the noun of action that follows them says what happened ("launched an attack").
LIGHT = frozenset({"launch", "cause", "support", "supply", "find", "lose", "publish", "suspend", "refuse", "threaten", "seize"})
# Actions of institutions and talk rather than of events in the world: chosen only where a statement has no other.
WEAK = frozenset(
    {
        "agree",
        "negotiate",
        "meet",
        "visit",
        "investigate",
        "find",
        "cause",
        "support",
        "correct",
        "rise",
        "fall",
        "vote",
        "offer",
        "order",
        "award",
    }
)

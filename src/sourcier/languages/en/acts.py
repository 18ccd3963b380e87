"""English verbs of saying that only do something with what stands behind them: "recalled 4,000 lorries", "heard the appeal"."""

from __future__ import annotations

_WARES = (
    "car cars van vans lorry lorries truck trucks bus buses vehicle vehicles bike bikes model models product products batch batches lot lots "
    "toy toys unit units device devices battery batteries phone phones tin tins jar jars packet packets bottle bottles pack packs drug "
    "drugs medicine medicines pill pills cheese meat milk sausages salad heaters cookers ovens helmets seats plane planes jets"
)
_SENT_OUT = (
    "ambassador ambassadors envoy envoys diplomat diplomats consul delegation negotiators parliament lawmakers troops soldiers "
    "reservists brigade brigades battalion battalions regiment unit fleet ship ships frigate frigates warship warships squadron player "
    "players striker defender goalkeeper captain staff panda pandas"
)
_TRIED = (
    "case cases appeal appeals plea pleas petition petitions suit lawsuit motion application argument arguments evidence testimony "
    "witness witnesses complaint complaints submissions speeches statements minister ministers * voice voices confession prayer mass"
)
_TAKEN_IN = "patient patients casualties wounded injured pupil pupils student students member members visitors guests refugees applicants women children"

# Verb to the nouns that it does something to; "*" are people.
ACTS = {
    "recall": f"{_WARES} {_SENT_OUT}",
    "withdraw": f"{_WARES} {_SENT_OUT}",
    "hear": _TRIED,
    "admit": _TAKEN_IN,
    "question": "* motives suspect suspects witness witnesses",
    "challenge": "* champion champions",
    "name": "squad team captain successor",
    "write": "to again back",
    "contest": "seat seats",
    "post": "bail bond",
    "place": "order orders bet bets",
    "release": f"* {_SENT_OUT} prisoner prisoners hostage hostages",
    "price": "*",
}

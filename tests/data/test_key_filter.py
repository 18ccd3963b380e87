"""The sketch of keys: it forgets none, and refuses most of what is no key."""

from __future__ import annotations

from hashlib import sha256

from sourcier.data.key_filter import may_hold, sketch


def _written(number: int) -> str:
    return sha256(str(number).encode()).hexdigest()[:9]


KEYS = ["paris", "deirezzor", "mossoul", "دمشق", "київ", "東京"]


def test_every_key_is_found_again() -> None:
    table = sketch(KEYS)
    assert all(may_hold(table, key) for key in KEYS)


def test_other_names_are_told_from_keys() -> None:
    table = sketch(_written(n) for n in range(900_000))
    others = [_written(-n) for n in range(1, 10_000)]
    assert sum(may_hold(table, name) for name in others) < 0.08 * len(others)

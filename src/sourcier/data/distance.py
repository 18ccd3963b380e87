"""How far two points of the earth are from each other."""

from __future__ import annotations

import math

_EARTH_KM = 6371.0
# Latitude and longitude, in degrees.
Point = tuple[float, float]


def kilometres(a: Point, b: Point) -> float:
    """Great-circle distance in kilometres, by the equirectangular approximation: exact enough below 1,000 km."""
    x = math.radians(b[1] - a[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return _EARTH_KM * math.hypot(x, math.radians(b[0] - a[0]))

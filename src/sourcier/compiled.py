"""What is compiled where there is a compiler, and has a plain twin with the same results where there is none."""

from __future__ import annotations

import os
from importlib import import_module
from types import ModuleType

from sourcier.errors import SourcierError


def compiled(name: str, twin: str) -> ModuleType:
    """A compiled module, or its plain twin where it is missing.

    Args:
        name: The whole name of the compiled module.
        twin: The whole name of the one in Python.

    Raises:
        SourcierError: The compiled module is missing and SOURCIER_REQUIRE_NATIVE is 1.
    """
    try:
        return import_module(name)
    except ImportError as error:
        if os.environ.get("SOURCIER_REQUIRE_NATIVE") == "1":
            remedy = "install a C++20 compiler and install sourcier again, or unset SOURCIER_REQUIRE_NATIVE"
            raise SourcierError(f"the compiled core is missing; {remedy} ({error})") from error
        return import_module(twin)

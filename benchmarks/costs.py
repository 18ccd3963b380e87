"""What a command costs: wall time, CPU time and peak memory of a process of its own."""

from __future__ import annotations

import os
import subprocess
import time
from typing import Any


def run_measured(command: list[str]) -> dict[str, Any]:
    """Run ``command`` without its output and return its exit code, seconds and peak resident megabytes."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        "exit": process.returncode,
        "wall_s": round(time.perf_counter() - begun, 3),
        "cpu_s": round(usage.ru_utime + usage.ru_stime, 3),
        # Linux counts in kilobytes.
        "peak_MB": round(usage.ru_maxrss / 1024, 1),
    }

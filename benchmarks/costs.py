"""What a command costs: wall time, CPU time and peak memory of a process of its own.

python benchmarks/costs.py COMMAND [ARGUMENT ...]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import Any


def run_measured(command: list[str]) -> dict[str, Any]:
    """Run ``command`` without its output and return its exit code, seconds and peak resident megabytes."""
    # A process begins with the peak of the one that started it, so a small one has to.
    told = subprocess.run([sys.executable, __file__, *command], capture_output=True, check=True)
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def _measure(command: list[str]) -> dict[str, Any]:
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


if __name__ == "__main__":
    print(json.dumps(_measure(sys.argv[1:])))

"""Take the picture of the dossier that the README shows: ``python scripts/screenshot.py [DOSSIER.html [PICTURE.png]]``.

Without a dossier, the one of the example is made first. Needs Playwright and a Chromium (named in SOURCIER_CHROMIUM, or on
the path).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "pages"
PICTURE = ROOT / "docs" / "dossier.png"
WIDTH = 1240
# A picture taller than this pushes the README's first command out of sight.
HIGHEST = 1900


def main(arguments: list[str]) -> None:
    """Make the dossier where none is named, and take its picture."""
    picture = Path(arguments[1]) if len(arguments) > 1 else PICTURE
    if arguments:
        shoot(Path(arguments[0]).resolve(), picture)
        return
    with tempfile.TemporaryDirectory() as folder:
        dossier = Path(folder) / "dossier.html"
        command = [sys.executable, "-m", "sourcier", "report", str(EXAMPLE.relative_to(ROOT)), "-o", str(dossier)]
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        shoot(dossier, picture)


def shoot(dossier: Path, picture: Path) -> None:
    """Write the picture: the head of the page and its first claim down to the graph of its chains."""
    chromium = os.environ.get("SOURCIER_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HIGHEST}, color_scheme="light", reduced_motion="reduce")
        page.goto(dossier.as_uri())
        page.evaluate(_FIRST_CLAIM)
        page.screenshot(path=picture, full_page=True, clip={"x": 0, "y": 0, "width": WIDTH, "height": bottom(page)})
        browser.close()


# The table of claims is left out, so that one picture holds the counts and a graph.
_FIRST_CLAIM = "document.getElementById('glance').hidden = true"


def bottom(page: Page) -> float:
    """Where the first graph of chains ends."""
    box = page.locator(".graph").first.bounding_box() if page.locator(".graph").count() else None
    return min(box["y"] + box["height"] + 8, HIGHEST) if box else HIGHEST


if __name__ == "__main__":
    main(sys.argv[1:])

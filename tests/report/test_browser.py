"""The dossier in a real browser: it runs without errors or requests, opens evidence, reads right to left, prints, and fits."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from .story import ALN, DEATHS, EMPTY, REPORT, at
from .test_page import HOSTILE, crowd, hostile, many, written

CHROMIUM = (
    os.environ.get("SOURCIER_CHROMIUM")
    or shutil.which("chromium")
    or shutil.which("chromium-browser")
    or shutil.which("google-chrome")
)
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

if CHROMIUM is None and not os.environ.get("CI"):
    pytest.skip("no Chromium found: install it or name it in SOURCIER_CHROMIUM", allow_module_level=True)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dossier") / "dossier.html"
    path.write_text(written(REPORT, title="The fire at silo 4"), encoding="utf-8")
    return path


class Visit:
    """A page that notes what it asks for and what goes wrong."""

    def __init__(self, browser: Browser, path: Path, fragment: str = "", **context: object) -> None:
        self.context = browser.new_context(**context)  # type: ignore[arg-type]
        self.page: Page = self.context.new_page()
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.errors.append(message.text))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.goto(path.as_uri() + fragment)

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()

    def eval(self, script: str) -> object:
        """The value of an expression in the page."""
        return self.page.evaluate(script)


_WIDE = {"width": 1400, "height": 900}
# What stands between the top and the bottom of the window.
_IN_VIEW = "(e) => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"


def test_no_error_and_no_request_but_for_the_file(browser: Browser, file: Path) -> None:
    with Visit(browser, file, viewport=_WIDE) as visit:
        visit.page.click("text=Fold all claims")
        visit.page.click("text=Open all claims")
        visit.page.click("a.edge.translated_by .rel")
        visit.page.keyboard.press("Escape")
        visit.page.wait_for_timeout(200)
        assert visit.requests == [file.as_uri()]
        assert visit.errors == []


@pytest.mark.parametrize(
    ("edge", "words"),
    [
        ("a.edge.translated_by", "Translated from Le Fil de la Baie"),
        ("a.edge.copied_by", "(avec ALN)"),
        ("a.edge.quoted_by", "بحسب ما أوردته وكالة ALN نقلاً عن مصدر في الميناء"),
        ("a.edge.back", "агентство ALN сослалось на «Вестник залива»"),
        ("a.box.person", "Marta Oriel, grutière au port depuis dix ans"),
    ],
)
def test_the_evidence_of_an_edge_opens_beside_the_claim(browser: Browser, file: Path, edge: str, words: str) -> None:
    with Visit(browser, file, viewport=_WIDE) as visit:
        visit.page.click(f"#c1 {edge} {'.rel' if '.edge' in edge else '.name'}")
        panel = visit.page.locator("#panel")
        assert panel.is_visible()
        lit = panel.locator(".flash")
        assert "".join(lit.all_text_contents()) == words
        assert lit.first.evaluate(_IN_VIEW)
        visit.page.keyboard.press("Escape")
        assert not panel.is_visible()
        assert visit.eval("document.activeElement.closest('#c1') !== null")


def test_a_link_to_evidence_lands_on_it_in_a_folded_article(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "many.html"
    path.write_text(written(many(12, 3), title="many"), encoding="utf-8")
    start, end = at(ALN, "Aucun ouvrier n'est mort au silo 4")
    with Visit(browser, path, f"#a1-{start}-{end}", reduced_motion="reduce") as visit:
        visit.page.wait_for_timeout(300)
        lit = visit.page.locator(f"#a1-{start}-{end}")
        assert lit.text_content() == "Aucun ouvrier n'est mort au silo 4"
        assert lit.evaluate(_IN_VIEW)
        assert lit.evaluate("(e) => getComputedStyle(e).backgroundColor") == "rgb(255, 223, 107)"


def test_evidence_opens_without_javascript(browser: Browser, file: Path) -> None:
    with Visit(browser, file, java_script_enabled=False, viewport=_WIDE, reduced_motion="reduce") as visit:
        visit.page.click("#c1 a.edge.translated_by .rel")
        assert visit.page.url.endswith("#a3-334-367")
        box = visit.page.locator("#a3-334-367").bounding_box()
        assert box is not None
        assert 0 <= box["y"] < _WIDE["height"]


def test_evidence_opens_from_the_keyboard(browser: Browser, file: Path) -> None:
    with Visit(browser, file, viewport=_WIDE) as visit:
        visit.page.locator("#c1 .origins a").first.focus()
        visit.page.keyboard.press("Enter")
        assert visit.page.locator("#panel .flash").first.text_content()
        assert visit.eval("document.activeElement.id") == "panel"


def test_right_to_left_text_reads_right(browser: Browser, file: Path) -> None:
    with Visit(browser, file, viewport=_WIDE) as visit:
        directions = "Object.fromEntries([...document.querySelectorAll('.text')].map(e => [e.lang, getComputedStyle(e.querySelector('p')).direction]))"
        assert visit.eval(directions) == {"fr": "ltr", "en": "ltr", "ar": "rtl", "ru": "ltr"}
        visit.page.locator("#a4 .text").scroll_into_view_if_needed()
        starts = "[...document.querySelectorAll('#a4 .text p')].map(p => { const r = document.createRange(); r.selectNodeContents(p); return Math.round(r.getClientRects()[0].right - p.getBoundingClientRect().right); })"
        assert all(-3 <= gap <= 3 for gap in visit.eval(starts))  # type: ignore[attr-defined]
        words = "getComputedStyle(document.querySelector('td.words[lang=ar]')).direction"
        assert visit.eval(words) == "rtl"


def test_a_chain_beside_arabic_keeps_its_order(browser: Browser, file: Path) -> None:
    with Visit(browser, file, viewport=_WIDE) as visit:
        visit.page.click("text=7 chains in words")
        order = """[...document.querySelectorAll('#c1-chains li')].find(li => li.textContent.includes('صحيفة')).querySelectorAll('bdi')"""
        assert visit.eval(f"[...{order}].map(e => e.getBoundingClientRect().left).every((x, i, all) => !i || x > all[i - 1])")


def test_dark_and_light_differ_and_both_can_be_read(browser: Browser, file: Path) -> None:
    shots = {}
    for scheme in ("light", "dark"):
        with Visit(browser, file, color_scheme=scheme, viewport={"width": 900, "height": 700}) as visit:
            shots[scheme] = visit.page.screenshot()
            low = visit.eval(_CONTRAST)
            assert low == []
    assert shots["light"] != shots["dark"]


# Every kind of text against what lies behind it, by the formula of WCAG 2.1; 4.5 is what its level AA asks of small text.
_CONTRAST = """(() => {
  const read = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (e) => { for (; e; e = e.parentElement) { const c = read(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
  const low = [];
  for (const e of document.querySelectorAll('p, td, th, a, small, mark, ins, del, span, h1, h2, h3, h4, li, dt, dd, summary')) {
    if (!e.textContent.trim() || !e.getClientRects().length || e.closest('svg')) continue;
    const [a, b] = [light(read(getComputedStyle(e).color)), light(behind(e))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) low.push([e.tagName, e.className, ratio]);
  }
  return low;
})()"""


def test_print_shows_what_is_folded(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "many.html"
    path.write_text(written(many(12, 30), title="many"), encoding="utf-8")
    with Visit(browser, path) as visit:
        folded = visit.page.locator("#c25 .foot")
        assert not folded.is_visible()
        visit.page.emulate_media(media="print")
        assert folded.is_visible()
        assert visit.page.locator("#a12 .text").is_visible()
        assert not visit.page.locator("#tools").is_visible()
        assert len(visit.page.pdf()) > 50_000


@pytest.mark.parametrize("width", [320, 390, 768, 1024])
def test_no_page_is_wider_than_its_window(browser: Browser, file: Path, width: int) -> None:
    with Visit(browser, file, viewport={"width": width, "height": 800}) as visit:
        visit.eval("document.querySelectorAll('details').forEach(d => { d.open = true; })")
        assert visit.eval("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("width", [320, 390])
def test_a_page_of_many_origins_is_no_wider_than_its_window(browser: Browser, tmp_path: Path, width: int) -> None:
    path = tmp_path / "dossier.html"
    origins = msgspec.structs.replace(DEATHS.origins, low=18, high=25)
    claim = msgspec.structs.replace(DEATHS, origins=origins, circular=(tuple(f"Paper {n}" for n in range(50)),))
    path.write_text(written(msgspec.structs.replace(REPORT, claims=(claim,)), title="many"), encoding="utf-8")
    with Visit(browser, path, viewport={"width": width, "height": 800}) as visit:
        visit.eval("document.querySelectorAll('details').forEach(d => { d.open = true; })")
        assert visit.eval("document.documentElement.scrollWidth") == width


def test_search_and_filters_narrow_the_claims(browser: Browser, file: Path) -> None:
    with Visit(browser, file, viewport=_WIDE) as visit:
        shown = visit.page.locator("details.claim:visible")
        assert shown.count() == 3
        visit.page.fill("input[type=search]", "ammonium tell")
        visit.page.wait_for_timeout(250)
        assert shown.count() == 1
        assert visit.page.locator("tr[data-claim]:visible").count() == 1
        visit.page.fill("input[type=search]", "PERI vinca")
        visit.page.wait_for_timeout(250)
        assert [e.get_attribute("id") for e in shown.all()] == ["c1"]
        visit.page.fill("input[type=search]", "")
        visit.page.check("text=disputed only")
        visit.page.wait_for_timeout(250)
        assert [e.get_attribute("id") for e in shown.all()] == ["c1"]


def test_claims_in_a_line_are_found_and_open_their_words(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "crowd.html"
    path.write_text(written(crowd(120, 300), title="crowd"), encoding="utf-8")
    with Visit(browser, path, "#c290", viewport=_WIDE, reduced_motion="reduce") as visit:
        visit.page.wait_for_timeout(300)
        line = visit.page.locator("#c290")
        assert line.evaluate(_IN_VIEW)
        line.locator("a").click()
        assert visit.page.locator("#panel .flash").first.text_content()
        visit.page.keyboard.press("Escape")
        visit.page.fill("input[type=search]", "ammonium nitrate")
        visit.page.wait_for_timeout(300)
        assert line.is_visible()
        assert visit.page.locator("#tools .label").text_content() == "304 of 305 claims"
        visit.page.fill("input[type=search]", "")
        visit.page.check("text=disputed only")
        visit.page.wait_for_timeout(300)
        assert not line.is_visible()
        assert visit.page.locator(".claim:visible").count() == 1
        visit.page.click("text=Open all claims")
        visit.page.uncheck("text=disputed only")
        visit.eval("location.hash = '#c160'")
        visit.page.wait_for_timeout(300)
        assert visit.page.locator("#c160").evaluate(_IN_VIEW)
        visit.eval("document.getElementById('lines').open = false")
        assert not line.is_visible()
        visit.page.emulate_media(media="print")
        assert line.is_visible()
        assert visit.errors == []


def test_hostile_articles_do_nothing(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(written(hostile(HOSTILE), title=HOSTILE), encoding="utf-8")
    with Visit(browser, path) as visit:
        visit.page.on("dialog", lambda dialog: visit.errors.append(dialog.message))
        visit.page.wait_for_timeout(200)
        assert visit.errors == []
        assert visit.requests == [path.as_uri()]
        assert "</script><script>alert(1)</script>" in (visit.page.locator("h1").text_content() or "")


def test_a_span_cut_in_pieces_is_lit_whole(browser: Browser, tmp_path: Path) -> None:
    long = msgspec.structs.replace(REPORT.reuse[0].source, start=100, end=300)
    crossing = msgspec.structs.replace(REPORT, reuse=(msgspec.structs.replace(REPORT.reuse[0], source=long),))
    path = tmp_path / "crossing.html"
    path.write_text(written(crossing, title="crossing"), encoding="utf-8")
    with Visit(browser, path, "#a1-100-300") as visit:
        visit.page.wait_for_timeout(300)
        pieces = visit.page.locator("#a1 .flash").all_text_contents()
        assert len(pieces) > 1
        assert "".join(pieces) == ALN[100:300].replace("\n\n", "")


def test_the_empty_dossier_opens(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "empty.html"
    path.write_text(written(EMPTY, title="Nothing"), encoding="utf-8")
    with Visit(browser, path) as visit:
        assert visit.errors == []
        assert visit.page.locator("#glance").is_visible()

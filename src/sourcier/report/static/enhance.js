// The dossier is complete without this: it adds a search, a panel that shows evidence beside the claim, and opens everything to print.
(() => {
  "use strict";
  const panel = document.getElementById("panel");
  const tools = document.getElementById("tools");
  // Those told in a line each have nothing to unfold.
  const claims = [...document.querySelectorAll(".claim")];
  const folded = claims.filter((claim) => claim.matches("details"));
  let opener = null;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // A span that crosses another is cut in pieces: the first has the id, the others point to it.
  const pieces = (root, id) => root.querySelectorAll(`#${CSS.escape(id)}, [data-of="${CSS.escape(id)}"], [data-id="${CSS.escape(id)}"]`);

  const reveal = (element) => {
    for (let box = element.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  };

  const flash = (root, id) => {
    root.querySelectorAll(".flash").forEach((old) => old.classList.remove("flash"));
    pieces(root, id).forEach((piece) => piece.classList.add("flash"));
  };

  const close = () => {
    panel.hidden = true;
    document.body.classList.remove("reading");
    panel.replaceChildren();
    opener?.focus({ preventScroll: true });
    opener = null;
  };

  const goTo = (id) => {
    const target = document.getElementById(id);
    if (!target) return;
    reveal(target);
    target.scrollIntoView({ block: "center" });
    flash(document, id);
  };

  const show = (id, from) => {
    const target = document.getElementById(id);
    const article = target?.closest("details.article");
    if (!article) return false;
    const heading = article.querySelector("summary").cloneNode(true);
    const text = article.querySelector(".text").cloneNode(true);
    text.querySelectorAll("[id]").forEach((piece) => { piece.dataset.id = piece.id; piece.removeAttribute("id"); });
    const full = make("a", { href: `#${id}`, textContent: "Open in the article" });
    const shut = make("button", { type: "button", textContent: "Close" });
    full.dataset.jump = "";
    shut.addEventListener("click", close);
    panel.replaceChildren(make("p", { className: "bar" }, full, shut), make("div", {}, ...heading.childNodes), text);
    panel.hidden = false;
    document.body.classList.add("reading");
    if (!panel.contains(from)) opener = from;
    panel.focus({ preventScroll: true });
    flash(text, id);
    const first = text.querySelector(".flash");
    if (first) panel.scrollTop = first.getBoundingClientRect().top - panel.getBoundingClientRect().top + panel.scrollTop - panel.clientHeight / 3;
    return true;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#'], svg a");
    const href = link?.getAttribute("href");
    if (!href?.startsWith("#") || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const id = href.slice(1);
    if (/^a\d+-\d+-\d+$/.test(id) && !("jump" in link.dataset) && !link.closest("details.article")) {
      if (show(id, link)) event.preventDefault();
      return;
    }
    if (panel.contains(link)) close();
    const target = document.getElementById(id);
    if (!target) return;
    if (target.matches("details")) target.open = true;
    reveal(target);
    if (id.includes("-") || target.matches(".line")) requestAnimationFrame(() => goTo(id));
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !panel.hidden) close(); });
  const arrive = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.matches("details")) target.open = true;
    reveal(target);
    if (/^a\d+-\d+-\d+$/.test(id) || target.matches(".line")) goTo(id);
  };
  addEventListener("hashchange", arrive);
  arrive();

  if (tools) {
    const rows = new Map([...document.querySelectorAll("tr[data-claim]")].map((row) => [row.dataset.claim, row]));
    const words = new Map();
    const search = make("input", { type: "search", placeholder: "Find in claims: a name, a place, a word" });
    search.setAttribute("aria-label", "Find in claims");
    const disputed = make("input", { type: "checkbox" });
    const single = make("input", { type: "checkbox" });
    const found = make("span", { className: "label" });
    found.setAttribute("aria-live", "polite");
    const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
    const filter = () => {
      const wanted = fold(search.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const claim of claims) {
        if (wanted.length && !words.has(claim)) words.set(claim, fold(claim.textContent));
        const text = words.get(claim) ?? "";
        const fits = wanted.every((word) => text.includes(word))
          && (!disputed.checked || "disputed" in claim.dataset) && (!single.checked || claim.dataset.origins === "1");
        claim.hidden = !fits;
        const row = rows.get(claim.id);
        if (row) row.hidden = !fits;
        shown += fits;
      }
      const narrowed = shown < claims.length;
      found.textContent = narrowed ? `${shown} of ${claims.length} claims` : "";
      if (narrowed) document.querySelectorAll("#glance details, #lines").forEach((box) => { box.open = true; });
    };
    let waiting = 0;
    search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
    disputed.addEventListener("change", filter);
    single.addEventListener("change", filter);
    const unfold = make("button", { type: "button" });
    const allOpen = () => folded.every((claim) => claim.open);
    const nameUnfold = () => { unfold.textContent = allOpen() ? "Fold all claims" : "Open all claims"; };
    unfold.addEventListener("click", () => {
      const open = !allOpen();
      folded.forEach((claim) => { claim.open = open; });
      nameUnfold();
    });
    nameUnfold();
    tools.append(search, make("label", {}, disputed, "disputed only"), make("label", {}, single, "one origin only"), unfold, found);
    tools.hidden = false;
  }

  // Browsers without ::details-content print only what is open.
  if (!CSS.supports("selector(::details-content)")) {
    let closed = [];
    addEventListener("beforeprint", () => {
      closed = [...document.querySelectorAll("details:not([open])")];
      closed.forEach((box) => { box.open = true; });
    });
    addEventListener("afterprint", () => { closed.forEach((box) => { box.open = false; }); });
  }
})();

/* Search: the page with all results of `?q=`, so that an address can be passed on. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const FIRST = 20;

  search.page = async (page, field) => {
    const query = (new URLSearchParams(location.search).get("q") || "").trim();
    const status = made("p", { class: "zoekresultaten__stand", role: "status" });
    const results = made("div");
    page.replaceChildren(status, results, ...(field ? [shortcut()] : []));
    if (!query) {
      status.textContent = "Typ een of meer woorden in het zoekveld.";
      return;
    }
    if (field) field.defaultValue = query;
    document.title = `Zoeken: ${query} – ${document.title}`;
    status.textContent = "Bezig met zoeken …";
    try {
      await search.ready();
      const outcome = await search.ask(query);
      results.replaceChildren(...await sections(outcome));
      status.textContent = outcome.numbers.length
        ? `${search.results(outcome.numbers.length)} voor “${search.meant(outcome)}”.`
        : `Niets gevonden voor “${query}”. Probeer een ander of een korter woord.`;
    } catch {
      status.textContent = search.failed;
    }
  };

  function made(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  async function sections(outcome) {
    const kinds = search.byKind(outcome.numbers);
    const remarks = search.remarks(outcome).map(search.remark);
    const shown = await Promise.all(kinds.map((kind, place) => section(kind, place, outcome.marks)));
    return [
      ...(remarks.length ? [made("div", { class: "zoekresultaten__melding" }, ...remarks)] : []),
      ...(kinds.length > 1 ? [contents(kinds)] : []),
      ...shown,
    ];
  }

  function contents(kinds) {
    const links = kinds.map(([kind, numbers], place) =>
      made("li", {}, made("a", { href: `#soort-${place}` }, `${kind} (${numbers.length})`)));
    const list = made("ul", {}, ...links);
    return made("nav", { class: "zoekresultaten__soorten", "aria-label": "Soorten" }, list);
  }

  async function section([kind, numbers], place, marks) {
    const id = `soort-${place}`;
    const count = made("span", { class: "zoekresultaten__aantal" }, `(${numbers.length})`);
    const list = made("ol", { class: "zoekresultaten__lijst" });
    list.append(...await items(numbers.slice(0, FIRST), marks));
    const heading = made("h2", { id }, kind, " ", count);
    const whole = made("section", { "aria-labelledby": id }, heading, list);
    if (numbers.length > FIRST) whole.append(more(list, kind, numbers.slice(FIRST), marks));
    return whole;
  }

  function more(list, kind, numbers, marks) {
    const text = `Toon ook de andere ${numbers.length} (${kind})`;
    const button = made("button", { type: "button", class: "zoekresultaten__meer" }, text);
    button.addEventListener("click", async () => {
      button.disabled = true;
      const added = await items(numbers, marks).catch(() => null);
      if (!added) {
        button.disabled = false;
        return;
      }
      list.append(...added);
      button.remove();
      added[0].querySelector("a").focus();
    });
    return button;
  }

  function items(numbers, marks) {
    return Promise.all(numbers.map(async (number) => {
      const record = await search.record(number);
      const link = made("a", { href: record.href });
      const snippet = made("p", { class: "zoekresultaten__fragment" });
      search.highlight(link, record.title, marks);
      search.highlight(snippet, search.snippet(record.text, marks), marks);
      const facts = made("p", { class: "zoekresultaten__kenmerk" }, search.facts(record));
      return made("li", {}, link, facts, snippet);
    }));
  }

  /* Who speaks to the computer, or presses keys by accident, can do without the shortcut. */
  function shortcut() {
    const box = made("input", { type: "checkbox" });
    box.checked = search.shortcutOn();
    box.addEventListener("change", () => search.setShortcut(box.checked));
    const label = made("label", {}, box, " Met de toets / naar het zoekveld gaan");
    return made("p", { class: "zoekresultaten__sneltoets" }, label);
  }
})();

/* Search: the page with all results of `?q=`, so that an address can be passed on. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const { element } = search;
  const FIRST = 5;
  const FILTERS = [
    { name: "regio", label: "Regio", all: "Alle regio's" },
    { name: "partij", label: "Voor wie", all: "Iedereen" },
  ];

  search.page = async (page, field) => {
    const query = (new URLSearchParams(location.search).get("q") || "").trim();
    const status = element("p", { class: "zoekresultaten__stand", role: "status" });
    const results = element("div");
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
      const [outcome, facts] = await Promise.all([search.ask(query), search.allFacts()]);
      const draw = async () => {
        const numbers = outcome.numbers.filter((number) => passes(number, facts));
        const shown = await sections(numbers, outcome.marks);
        results.replaceChildren(...shown);
        status.textContent = counted(numbers.length, outcome);
      };
      document.getElementById("zoeken-niets").hidden = outcome.numbers.length > 0;
      await draw();
      results.before(...remarks(outcome));
      results.before(...filter(outcome.numbers, facts, draw));
    } catch {
      status.textContent = search.failed;
    }
  };

  function counted(count, outcome) {
    const chosen = FILTERS.map(({ name }) => wanted(name))
      .filter(Boolean)
      .join(", ");
    const only = chosen ? ` (${chosen})` : "";
    if (count) return `${search.results(count)} voor “${search.meant(outcome)}”${only}.`;
    return outcome.numbers.length
      ? `Niets gevonden voor “${search.meant(outcome)}”${only}. Kies een ander filter.`
      : search.nothing(outcome.query);
  }

  function remarks(outcome) {
    const lines = search.remarks(outcome).map(search.remark);
    return lines.length ? [element("div", { class: "zoekresultaten__melding" }, ...lines)] : [];
  }

  function wanted(name) {
    return new URLSearchParams(location.search).get(name) || "";
  }

  function passes(number, facts) {
    const [regio, partij] = FILTERS.map(({ name }) => wanted(name));
    return (!regio || facts.regio(number) === regio) && (!partij || facts.isVoor(number, partij));
  }

  /* Choices of region and party, each with how many results it has; they stand in the address.
     A single choice is none, but what an address already chose can be taken back. */
  function filter(numbers, facts, draw) {
    const has = {
      regio: (number, regio) => facts.regio(number) === regio,
      partij: facts.isVoor,
    };
    const names = { regio: facts.regios.filter(Boolean), partij: facts.partijen };
    const choices = FILTERS.flatMap(({ name, label, all }) => {
      const select = element("select", { name }, element("option", { value: "" }, all));
      for (const value of names[name]) {
        const count = numbers.filter((number) => has[name](number, value)).length;
        if (count) select.append(element("option", { value }, `${value} (${count})`));
      }
      if (select.length < 3 && !wanted(name)) return [];
      select.value = wanted(name);
      return [element("label", {}, label, " ", select)];
    });
    if (!choices.length) return [];
    const form = element(
      "form",
      { class: "filter", "aria-label": "Resultaten filteren" },
      ...choices,
    );
    form.addEventListener("change", ({ target }) => {
      const address = new URL(location.href);
      if (target.value) address.searchParams.set(target.name, target.value);
      else address.searchParams.delete(target.name);
      address.hash = "";
      history.replaceState(null, "", address);
      draw();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    return [form];
  }

  async function sections(numbers, marks) {
    const best = search.best(numbers);
    const soorten = search.bySoort(numbers);
    const first = best.length
      ? [await section("Beste antwoorden", "beste", best, marks, true)]
      : [];
    const shown = await Promise.all(
      soorten.map(([soort, own], place) => section(soort, `soort-${place}`, own, marks, false)),
    );
    return [...first, ...(soorten.length > 1 ? [contents(soorten)] : []), ...shown];
  }

  function contents(soorten) {
    const links = soorten.map(([soort, numbers], place) =>
      element("li", {}, element("a", { href: `#soort-${place}` }, `${soort} (${numbers.length})`)),
    );
    const list = element("ul", {}, ...links);
    return element("nav", { class: "zoekresultaten__soorten", "aria-label": "Soorten" }, list);
  }

  async function section(name, id, numbers, marks, isBest) {
    const count = element("span", { class: "zoekresultaten__aantal" }, `(${numbers.length})`);
    const list = element("ol", { class: "zoekresultaten__lijst" });
    list.append(...(await items(numbers.slice(0, FIRST), marks, isBest)));
    const heading = element("h2", { id }, name, ...(isBest ? [] : [" ", count]));
    const whole = element("section", { "aria-labelledby": id }, heading, list);
    if (numbers.length > FIRST) whole.append(more(list, name, numbers, marks));
    return whole;
  }

  function more(list, soort, numbers, marks) {
    const text = `Toon alle ${numbers.length} (${soort})`;
    const button = element("button", { type: "button", class: "zoekresultaten__meer" }, text);
    button.addEventListener("click", async () => {
      button.disabled = true;
      const added = await items(numbers.slice(FIRST), marks).catch(() => null);
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

  function items(numbers, marks, withSoort) {
    return Promise.all(
      numbers.map(async (number) => {
        const record = await search.record(number);
        const link = element("a", { href: record.href });
        const snippet = element("p", { class: "zoekresultaten__fragment" });
        search.highlight(link, record.titel, marks);
        search.highlight(snippet, search.snippet(record.tekst, marks), marks);
        const facts = search.facts(record, withSoort);
        return element(
          "li",
          {},
          link,
          element("p", { class: "zoekresultaten__kenmerk" }, facts),
          snippet,
        );
      }),
    );
  }

  /* Who speaks to the computer, or presses keys by accident, can do without the shortcut. */
  function shortcut() {
    const box = element("input", { type: "checkbox" });
    box.checked = search.shortcutOn();
    box.addEventListener("change", () => search.setShortcut(box.checked));
    const label = element("label", {}, box, " Met de toets / naar het zoekveld gaan");
    return element("p", { class: "zoekresultaten__sneltoets" }, label);
  }
})();

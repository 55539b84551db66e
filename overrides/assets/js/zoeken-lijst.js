/* Search: the list below the field, a combobox after the ARIA Authoring Practices. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const { element } = search;
  const SHOWN = 8;
  const PAUSE = 120;
  const PAUSE_SHORT = 500;
  const LIST = "zoeklijst";
  const BEST = "Beste antwoorden";

  search.list = (form, field) => {
    if (document.getElementById(LIST)) return;
    const remarks = element("div", { class: "zoeken__melding" });
    const listbox = element("div", { id: LIST, role: "listbox", "aria-label": "Zoekresultaten" });
    const popup = element("div", { class: "zoeken__uitklap", hidden: "" }, remarks, listbox);
    const status = element("p", { class: "alleen-schermlezer", role: "status" });
    form.append(popup, status);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", LIST);
    field.setAttribute("aria-expanded", "false");

    let asked = 0;
    let timer = 0;
    let active = -1;
    const options = () => [...listbox.querySelectorAll("[role=option]")];

    function activate(place) {
      const all = options();
      active = place;
      for (const [each, option] of all.entries()) {
        option.setAttribute("aria-selected", String(each === place));
      }
      if (all[place]) {
        field.setAttribute("aria-activedescendant", all[place].id);
        all[place].scrollIntoView({ block: "nearest" });
      } else field.removeAttribute("aria-activedescendant");
    }

    function close() {
      asked += 1;
      clearTimeout(timer);
      popup.hidden = true;
      field.setAttribute("aria-expanded", "false");
      activate(-1);
    }

    function open() {
      popup.hidden = false;
      field.setAttribute("aria-expanded", String(options().length > 0));
    }

    async function answer() {
      const query = field.value.trim();
      asked += 1;
      const turn = asked;
      if (query.length < 2) {
        close();
        status.textContent = "";
        return;
      }
      try {
        const outcome = await search.ask(query);
        const records = await Promise.all(outcome.numbers.slice(0, SHOWN).map(search.record));
        if (turn === asked) show(outcome, records);
      } catch {
        if (turn === asked) fail();
      }
    }

    function fail() {
      listbox.replaceChildren();
      remarks.replaceChildren(search.remark({ text: search.failed }));
      status.textContent = search.failed;
      open();
    }

    function show(outcome, records) {
      const count = outcome.numbers.length;
      const { query } = outcome;
      const none = { text: `${search.nothing(query)} `, query, label: "Wat u kunt doen" };
      const lines = [...(count ? [] : [none]), ...search.remarks(outcome)];
      const chosen = options()[active]?.href;
      remarks.replaceChildren(...lines.map(search.remark));
      listbox.replaceChildren(...groups(records, outcome), ...(count ? [all(outcome)] : []));
      listbox.hidden = !count;
      activate(options().findIndex((option) => option.href === chosen));
      open();
      const said = [...remarks.children].map((line) => line.textContent).join(" ");
      status.textContent = count
        ? `${said} ${search.results(count)}. Pijl omlaag om te kiezen.`.trim()
        : said;
    }

    function groups(records, outcome) {
      const best = records.slice(0, search.best(outcome.numbers).length);
      const groups = new Map(best.length ? [[BEST, best]] : []);
      for (const record of records.slice(best.length)) {
        groups.set(record.soort, [...(groups.get(record.soort) || []), record]);
      }
      const shown = [...groups.values()].flat();
      return [...groups].map(([name, own], each) => {
        const id = `zoeksoort-${each}`;
        const heading = element("div", { id, class: "zoeken__soort", role: "presentation" }, name);
        const choices = own.map((record) =>
          option(record, outcome.marks, shown.indexOf(record) + 1, name === BEST),
        );
        return element("div", { role: "group", "aria-labelledby": id }, heading, ...choices);
      });
    }

    function option(record, marks, place, withSoort) {
      const title = element("span", { class: "zoeken__titel" });
      const facts = element("span", { class: "zoeken__kenmerk" }, search.facts(record, withSoort));
      const snippet = element("span", { class: "zoeken__fragment" });
      search.highlight(title, record.titel, marks);
      search.highlight(snippet, search.snippet(record.tekst, marks), marks);
      return choice(`zoekkeuze-${place}`, record.href, title, " ", facts, " ", snippet);
    }

    function all(outcome) {
      const text = `Alle resultaten (${outcome.numbers.length})`;
      return choice("zoekkeuze-alle", search.address(outcome.query), text);
    }

    function choice(id, href, ...children) {
      const made = { id, href, class: "zoeken__keuze", role: "option", tabindex: "-1" };
      return element("a", { ...made, "aria-selected": "false" }, ...children);
    }

    function move(event, place) {
      const count = options().length;
      if (!count) return;
      event.preventDefault();
      if (popup.hidden) open();
      activate((place + count) % count);
    }

    const KEYS = {
      ArrowDown: (event) => move(event, active + 1),
      ArrowUp: (event) => move(event, active < 0 ? -1 : active - 1),
      Home: (event) => active >= 0 && move(event, 0),
      End: (event) => active >= 0 && move(event, -1),
      Enter: (event) => {
        if (active < 0) return;
        event.preventDefault();
        options()[active].click();
      },
      Escape: (event) => {
        if (popup.hidden && !field.value) return;
        event.preventDefault();
        field.value = "";
        listbox.replaceChildren();
        close();
        status.textContent = "";
      },
    };

    field.addEventListener("keydown", (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.isComposing;
      if (plain && Object.hasOwn(KEYS, event.key)) KEYS[event.key](event);
    });
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(answer, field.value.trim().length > 2 ? PAUSE : PAUSE_SHORT);
    });
    popup.addEventListener("mousedown", (event) => {
      if (event.target.closest("[role=option]")) event.preventDefault();
    });
    popup.addEventListener("click", (event) => {
      if (event.target.closest("a[href]")) close();
    });
    form.addEventListener("focusout", (event) => {
      if (!form.contains(event.relatedTarget)) close();
    });
    if (document.activeElement === field && field.value !== field.defaultValue) answer();
  };
})();

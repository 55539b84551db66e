/* Filters the rows of a table or the items of a list by the choices in a form.
   Within a group one match is enough, and every group must match; the choices stand in the address. */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  const forms = document.querySelectorAll("form[data-filter-voor]");

  /* Where a page has several filters, the address says of which a choice is. */
  function key(form, name) {
    return forms.length > 1 ? `${form.dataset.filterVoor}.${name}` : name;
  }

  /* The values that are chosen, by the name of their group. */
  function choices(form) {
    const groups = new Map();
    for (const [name, value] of new FormData(form)) {
      if (value) groups.set(name, [...(groups.get(name) || []), value]);
    }
    return groups;
  }

  function matches(row, groups) {
    return [...groups].every(([name, values]) => {
      const own = (row.getAttribute(`data-${name}`) || "").split(/\s+/);
      return values.some((value) => own.includes(value));
    });
  }

  function fields(form) {
    return [...form.elements].filter(({ name }) => name);
  }

  /* The words of the choices, which paper says. */
  function words(form) {
    return fields(form)
      .map((field) => {
        if (field.selectedOptions) return field.value && field.selectedOptions[0].textContent;
        return field.checked && field.closest("label").textContent.trim();
      })
      .filter(Boolean);
  }

  function fromAddress(form) {
    const address = new URLSearchParams(location.search);
    for (const field of fields(form)) {
      const values = address.getAll(key(form, field.name));
      if (!values.length) continue;
      if (["checkbox", "radio"].includes(field.type)) field.checked = values.includes(field.value);
      else field.value = values[0];
    }
  }

  /* Without a choice in the address, the home of the reader makes one; what holds everywhere stays. */
  function fromHome(form) {
    const pair = window.handboekThuis?.pair;
    if (!pair || location.search || location.hash) return;
    const wanted = { regio: [pair.regio, "landelijk"], partij: [pair.partij] };
    for (const [name, values] of Object.entries(wanted)) {
      const own = fields(form).filter((field) => field.name === name && field.type === "checkbox");
      if (!own.some(({ value }) => value === values[0])) continue;
      for (const field of own) field.checked = values.includes(field.value);
    }
  }

  function toAddress(form, groups) {
    const address = new URLSearchParams(location.search);
    for (const { name } of fields(form)) address.delete(key(form, name));
    for (const [name, values] of groups) {
      for (const value of values) address.append(key(form, name), value);
    }
    const query = address.toString() && `?${address}`;
    try {
      history.replaceState(null, "", location.pathname + query + location.hash);
    } catch {
      /* Some browsers keep the address of a file as it is. */
    }
  }

  function start(form) {
    const target = document.getElementById(form.dataset.filterVoor);
    const status = form.querySelector(".filter__stand");
    const names = new Set(fields(form).map(({ name }) => name));
    const filtered = [...names].map((name) => `[data-${name}]`).join();
    if (!target || !filtered) return;
    /* What stands within a row goes with it. */
    const rows = [...target.querySelectorAll(filtered)].filter(
      (row) => !target.contains(row.parentElement.closest(filtered)),
    );
    const unit = status.dataset.eenheid || "rijen";
    const shownIn = (part) => rows.some((row) => !row.hidden && part.contains(row));

    /* A heading goes with the items under it. */
    function showHeadings() {
      for (const heading of target.querySelectorAll(":scope > h2")) {
        heading.hidden = true;
        let part = heading.nextElementSibling;
        while (part && part.tagName !== "H2") {
          if (shownIn(part)) heading.hidden = false;
          part = part.nextElementSibling;
        }
      }
    }

    /* A folded group is open while a choice is made, and gone when nothing in it answers. */
    function showGroups(active) {
      for (const group of target.querySelectorAll(":scope > details:not([id])")) {
        group.hidden = !shownIn(group);
        if (active || form.hasAttribute("data-actief")) group.open = active;
      }
    }

    function filter() {
      const chosen = choices(form);
      for (const row of rows) row.hidden = !matches(row, chosen);
      showHeadings();
      showGroups(chosen.size > 0);
      form.toggleAttribute("data-actief", chosen.size > 0);
      form.querySelector(".filter__aantal").textContent = [...chosen.values()].flat().length;
      const count = rows.filter(({ hidden }) => !hidden).length;
      status.textContent = `${count} van ${rows.length} ${unit}`;
      status.dataset.keuzes = words(form).join(", ");
      return chosen;
    }

    const change = () => toAddress(form, filter());

    fromAddress(form);
    fromHome(form);
    form.querySelector(".filter__keuzes").open =
      filter().size > 0 || matchMedia("(width >= 40em)").matches;
    form.hidden = false;
    form.addEventListener("change", change);
    form.addEventListener("reset", () => setTimeout(change));
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  for (const form of forms) start(form);
});

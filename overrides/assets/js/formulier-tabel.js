/* Form: the rows of a table. Reads and writes them, and lets a reader add rows and take those away. */
(() => {
  "use strict";

  const formulier = window.handboekFormulier;

  /* Gives {read, write, refresh} of the table of a question; `say` tells what happened to it. */
  formulier.tabel = (veld, most, say) => {
    const vraag = document.getElementById(veld.id);
    const { rows } = vraag.querySelector("tbody");
    const model = rows[0].cloneNode(true);
    const more = vraag.querySelector("[data-rij=erbij]");
    const less = vraag.querySelector("[data-rij=eraf]");
    const last = () => rows[rows.length - 1];
    const fields = (row) => [...row.querySelectorAll("input, select, textarea")];
    const isEmpty = (row) => fields(row).every(({ value }) => value === "");

    function made(number) {
      const row = model.cloneNode(true);
      const heading = row.cells[0];
      heading.id = `${veld.id}--rij-${number}`;
      heading.textContent = number;
      for (const [place, field] of fields(row).entries()) {
        const { id } = veld.kolommen[place];
        field.id = `${id}--${number}`;
        field.name = field.id;
        field.setAttribute("aria-labelledby", `${id} ${heading.id}`);
      }
      return row;
    }

    function resize(count) {
      while (rows.length > count) last().remove();
      while (rows.length < count) last().after(made(rows.length + 1));
    }

    function read() {
      let count = rows.length;
      while (count && isEmpty(rows[count - 1])) count -= 1;
      return [...rows].slice(0, count).map((row) => {
        const values = fields(row).map(({ value }, place) => [veld.kolommen[place].id, value]);
        return Object.fromEntries(values);
      });
    }

    function write(rijen) {
      resize(Math.max(veld.rijen, rijen.length));
      for (const [number, row] of [...rows].entries()) {
        for (const [place, field] of fields(row).entries()) {
          field.value = rijen[number]?.[veld.kolommen[place].id] || "";
        }
      }
    }

    function refresh() {
      more.hidden = rows.length >= most;
      less.hidden = rows.length <= veld.rijen || !isEmpty(last());
    }

    more.addEventListener("click", () => {
      resize(rows.length + 1);
      refresh();
      fields(last())[0].focus();
      const full = more.hidden ? " Meer rijen passen niet." : "";
      say(`Rij ${rows.length} is toegevoegd.${full}`);
    });
    less.addEventListener("click", () => {
      resize(rows.length - 1);
      refresh();
      if (less.hidden) more.focus();
      say(`De laatste rij is weg. Er zijn er nog ${rows.length}.`);
    });
    more.parentElement.hidden = false;
    return { read, write, refresh };
  };
})();

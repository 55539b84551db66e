/* Form: shows what is wrong, above the form as a list of links and at each question. */
(() => {
  "use strict";

  const formulier = window.handboekFormulier;
  const box = document.getElementById("formulier--fouten");

  /* Shows these faults in the place of earlier ones. */
  formulier.showFouten = (definitie, fouten) => {
    clear();
    const items = fouten.map((fout, number) => {
      mark(definitie, fout, `formulier--fout-${number}`);
      return linked(fout);
    });
    box.querySelector("ul").replaceChildren(...items);
    box.hidden = !items.length;
  };

  function clear() {
    for (const line of document.querySelectorAll(".formulier .vraag__fout")) line.remove();
    for (const field of document.querySelectorAll(".formulier [aria-invalid]")) {
      field.removeAttribute("aria-invalid");
      if (field.dataset.hulp) field.setAttribute("aria-describedby", field.dataset.hulp);
      else field.removeAttribute("aria-describedby");
    }
  }

  function mark(definitie, fout, id) {
    const field = fieldOf(fout);
    const line = document.createElement("p");
    line.className = "vraag__fout";
    line.id = id;
    line.textContent = `Fout: ${fout.tekst}`;
    vraagOf(definitie, fout).querySelector(".vraag__titel").after(line);
    field.dataset.hulp = field.getAttribute("aria-describedby") || "";
    field.setAttribute("aria-describedby", `${id} ${field.dataset.hulp}`.trim());
    field.setAttribute("aria-invalid", "true");
  }

  function linked(fout) {
    const field = fieldOf(fout);
    const link = document.createElement("a");
    link.href = `#${field.id}`;
    link.textContent = fout.tekst;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      field.focus();
    });
    const item = document.createElement("li");
    item.append(link);
    return item;
  }

  function vraagOf(definitie, fout) {
    const { id } = formulier
      .velden(definitie)
      .find((veld) => [veld, ...(veld.kolommen || [])].some((vak) => vak.id === fout.veld));
    return document.getElementById(id);
  }

  function fieldOf({ veld, rij }) {
    if (rij) return document.getElementById(`${veld}--${rij}`);
    const own = document.getElementById(`${veld}--antwoord`);
    return own || document.getElementById(veld).querySelector("input, select, textarea");
  }
})();

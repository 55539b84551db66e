/* Ticking: the fields of one point, and its answers for paper. */
(() => {
  "use strict";

  const ticking = window.handboekAfvinken;

  /* Puts the fields at a point of the page. `change` gets what the user changes, and whether that ends
     a step; `seen` is called when the user has seen the new text. */
  ticking.point = (item, change, seen) => {
    const text = item.querySelector(".afvinklijst__tekst");
    const id = item.id;
    const tekst = text.textContent.trim().replace(/\s+/g, " ");
    const own = { id, vingerafdruk: item.dataset.vingerafdruk, tekst };
    const body = document.getElementById("afvinkpunt").content.cloneNode(true).firstElementChild;
    const part = (name) => body.querySelector(`[data-deel="${name}"]`);
    const field = (name) => body.querySelector(`[data-veld="${name}"]`);
    const done = document.createElement("input");
    done.type = "checkbox";
    done.autocomplete = "off";
    done.className = "afvinklijst__vink alleen-scherm";
    text.id = `${id}-tekst`;
    done.setAttribute("aria-labelledby", text.id);
    field("nvt").setAttribute("aria-describedby", text.id);
    body.querySelector("summary").setAttribute("aria-describedby", text.id);
    item.querySelector(".vakje").before(done);
    item.append(body);
    item.classList.add("afvinklijst__aan");

    const tick = (box, stand) =>
      box.addEventListener("change", () => {
        change(own, { stand: box.checked ? stand : "open" });
      });
    tick(done, "gedaan");
    tick(field("nvt"), "nvt");
    for (const name of ["opmerking", "eigenaar"]) {
      const write = (ends) => change(own, { [name]: field(name).value }, `${id} ${name}`, ends);
      field(name).addEventListener("input", () => write(false));
      field(name).addEventListener("change", () => write(true));
    }
    field("datum").addEventListener("change", () => {
      const datum = ticking.date(field("datum").value);
      mark(datum === null);
      if (datum !== null) change(own, { datum });
    });
    part("oud")
      .querySelector("button")
      .addEventListener("click", () => seen(own, done));

    function mark(wrong) {
      part("datumfout").hidden = !wrong;
      field("datum").setAttribute("aria-invalid", wrong);
    }

    /* Shows what is filled in here, on the screen and for paper. A date that is none stays, to correct. */
    own.show = (state) => {
      const record = ticking.record(state, id);
      done.checked = record.stand === "gedaan";
      field("nvt").checked = record.stand === "nvt";
      item.dataset.stand = record.stand;
      const wrong = ticking.date(field("datum").value) === null;
      for (const name of ticking.FIELDS) {
        const correcting = name === "datum" && wrong && state.size;
        if (!correcting && field(name).value !== record[name]) field(name).value = record[name];
      }
      if (!wrong || !state.size) mark(false);
      part("ingevuld").hidden = !ticking.FIELDS.some((name) => record[name]);
      part("antwoord").textContent = answer(record);
      const outdated = state.has(id) && record.vingerafdruk !== own.vingerafdruk;
      part("oud").hidden = !outdated;
      part("oud").querySelector("del").textContent = outdated ? record.tekst : "";
      part("oud").querySelector("ins").textContent = outdated ? tekst : "";
    };
    return own;
  };

  /* Says in one line what is filled in besides a tick. */
  function answer({ stand, opmerking, eigenaar, datum }) {
    return [stand === "nvt" && ticking.STATES.get(stand), opmerking, eigenaar, datum]
      .filter(Boolean)
      .join(" · ");
  }
  ticking.answer = answer;
})();

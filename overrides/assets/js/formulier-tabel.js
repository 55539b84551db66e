// The rows of a table: reads and writes them, and lets a reader add rows and take those away.
window.Formuliertabel = (function () {
  "use strict";

  // Gives {lees, schrijf, ververs} of the table of a question; `zeg` says what happened to it.
  return function (veld, meeste, zeg) {
    var vraag = document.getElementById(veld.id);
    var rijen = vraag.querySelector("tbody").rows;
    var model = rijen[0].cloneNode(true);
    var erbij = vraag.querySelector("[data-rij=erbij]");
    var eraf = vraag.querySelector("[data-rij=eraf]");

    function vakken(rij) { return Array.from(rij.querySelectorAll("input, select, textarea")); }

    function isLeeg(rij) { return vakken(rij).every(function (vak) { return vak.value === ""; }); }

    function nieuw(nummer) {
      var rij = model.cloneNode(true);
      var kop = rij.cells[0];
      kop.id = veld.id + "--rij-" + nummer;
      kop.textContent = nummer;
      vakken(rij).forEach(function (vak, plaats) {
        var kolom = veld.kolommen[plaats].id;
        vak.id = vak.name = kolom + "--" + nummer;
        vak.setAttribute("aria-labelledby", kolom + " " + kop.id);
      });
      return rij;
    }

    function zetAantal(aantal) {
      while (rijen.length > aantal) rijen[rijen.length - 1].remove();
      while (rijen.length < aantal) rijen[rijen.length - 1].after(nieuw(rijen.length + 1));
    }

    function lees() {
      var aantal = rijen.length;
      while (aantal && isLeeg(rijen[aantal - 1])) aantal -= 1;
      return Array.from(rijen).slice(0, aantal).map(function (rij) {
        return Object.fromEntries(vakken(rij).map(function (vak, plaats) { return [veld.kolommen[plaats].id, vak.value]; }));
      });
    }

    function schrijf(antwoord) {
      zetAantal(Math.max(veld.rijen, antwoord.length));
      Array.from(rijen).forEach(function (rij, plek) {
        vakken(rij).forEach(function (vak, plaats) { vak.value = (antwoord[plek] || {})[veld.kolommen[plaats].id] || ""; });
      });
    }

    function ververs() {
      erbij.hidden = rijen.length >= meeste;
      eraf.hidden = rijen.length <= veld.rijen || !isLeeg(rijen[rijen.length - 1]);
    }

    erbij.addEventListener("click", function () {
      zetAantal(rijen.length + 1);
      ververs();
      vakken(rijen[rijen.length - 1])[0].focus();
      zeg("Rij " + rijen.length + " is toegevoegd." + (erbij.hidden ? " Meer rijen passen niet." : ""));
    });
    eraf.addEventListener("click", function () {
      zetAantal(rijen.length - 1);
      ververs();
      if (eraf.hidden) erbij.focus();
      zeg("De laatste rij is weg. Er zijn er nog " + rijen.length + ".");
    });
    erbij.parentElement.hidden = false;
    return { lees: lees, schrijf: schrijf, ververs: ververs };
  };
})();

// Filters the rows of a table or the items of a list by the choices in a form.
// Within a group one match is enough, and every group must match; the choices stand in the address.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";
  var formulieren = document.querySelectorAll("form[data-filter-voor]");

  // Where a page has several filters, the address says of which a choice is.
  function sleutel(formulier, naam) {
    return formulieren.length > 1 ? formulier.dataset.filterVoor + "." + naam : naam;
  }

  function keuzes(formulier) {
    var groepen = new Map();
    new FormData(formulier).forEach(function (waarde, naam) {
      if (waarde) groepen.set(naam, (groepen.get(naam) || []).concat(waarde));
    });
    return groepen;
  }

  function past(rij, groepen) {
    return Array.from(groepen).every(function ([naam, waarden]) {
      var eigen = (rij.getAttribute("data-" + naam) || "").split(/\s+/);
      return waarden.some(function (waarde) { return eigen.includes(waarde); });
    });
  }

  function velden(formulier) {
    return Array.from(formulier.elements).filter(function (veld) { return veld.name; });
  }

  // The words of the choices, which paper says.
  function woorden(formulier) {
    return velden(formulier).map(function (veld) {
      if (veld.selectedOptions) return veld.value && veld.selectedOptions[0].textContent;
      return veld.checked && veld.closest("label").textContent.trim();
    }).filter(Boolean);
  }

  function uitAdres(formulier) {
    var adres = new URLSearchParams(location.search);
    velden(formulier).forEach(function (veld) {
      var waarden = adres.getAll(sleutel(formulier, veld.name));
      if (!waarden.length) return;
      if (veld.type === "checkbox" || veld.type === "radio") veld.checked = waarden.includes(veld.value);
      else veld.value = waarden[0];
    });
  }

  function naarAdres(formulier, groepen) {
    var adres = new URLSearchParams(location.search);
    velden(formulier).forEach(function (veld) { adres.delete(sleutel(formulier, veld.name)); });
    groepen.forEach(function (waarden, naam) {
      waarden.forEach(function (waarde) { adres.append(sleutel(formulier, naam), waarde); });
    });
    var vraag = adres.toString();
    try {
      history.replaceState(null, "", location.pathname + (vraag ? "?" + vraag : "") + location.hash);
    } catch {
      // Some browsers keep the address of a file as it is.
    }
  }

  function start(formulier) {
    var doel = document.getElementById(formulier.dataset.filterVoor);
    var stand = formulier.querySelector(".filter__stand");
    var namen = new Set(velden(formulier).map(function (veld) { return veld.name; }));
    var kiezer = Array.from(namen, function (naam) { return "[data-" + naam + "]"; }).join();
    if (!doel || !kiezer) return;
    var rijen = Array.from(doel.querySelectorAll(kiezer));
    var eenheid = stand.dataset.eenheid || "rijen";
    var groepen = formulier.querySelector(".filter__keuzes");

    // A heading goes with the items under it.
    function toonKoppen() {
      doel.querySelectorAll(":scope > h2").forEach(function (kop) {
        kop.hidden = true;
        for (var deel = kop.nextElementSibling; deel && deel.tagName !== "H2"; deel = deel.nextElementSibling) {
          if (rijen.some(function (rij) { return !rij.hidden && deel.contains(rij); })) kop.hidden = false;
        }
      });
    }

    // A folded group is open while a choice is made, and gone when nothing in it answers.
    function toonGroepen(actief) {
      doel.querySelectorAll(":scope > details:not([id])").forEach(function (groep) {
        groep.hidden = !rijen.some(function (rij) { return !rij.hidden && groep.contains(rij); });
        if (actief || formulier.hasAttribute("data-actief")) groep.open = actief;
      });
    }

    function filter() {
      var gekozen = keuzes(formulier);
      var zichtbaar = 0;
      rijen.forEach(function (rij) {
        rij.hidden = !past(rij, gekozen);
        if (!rij.hidden) zichtbaar += 1;
      });
      toonKoppen();
      toonGroepen(gekozen.size > 0);
      formulier.toggleAttribute("data-actief", gekozen.size > 0);
      formulier.querySelector(".filter__aantal").textContent = Array.from(gekozen.values()).flat().length;
      stand.textContent = zichtbaar + " van " + rijen.length + " " + eenheid;
      stand.dataset.keuzes = woorden(formulier).join(", ");
      return gekozen;
    }

    function wijzig() { naarAdres(formulier, filter()); }

    uitAdres(formulier);
    groepen.open = filter().size > 0 || matchMedia("(width >= 40em)").matches;
    formulier.hidden = false;
    formulier.addEventListener("change", wijzig);
    formulier.addEventListener("reset", function () { setTimeout(wijzig); });
    formulier.addEventListener("submit", function (gebeurtenis) { gebeurtenis.preventDefault(); });
  }

  formulieren.forEach(start);
});

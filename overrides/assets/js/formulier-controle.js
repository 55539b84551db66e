// Which questions of a form show, what follows from the answers and what is wrong with them.
// The same rules as scripts/berekening/formulier.py, on the definition that the page holds.
window.Formuliercontrole = (function () {
  "use strict";
  var GETAL = /^-?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,12})(?:,[0-9]{1,6})?$/;
  var BEDRAG = /^(?:€ ?)?-?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,12})(?:,[0-9]{2})?$/;
  var DATUM = /^([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})$/;

  function getal(tekst) {
    return Number(tekst.trim().replace(/^[€ ]+/, "").replace(/\./g, "").replace(",", "."));
  }

  function isDatum(tekst) {
    var deel = DATUM.exec(tekst);
    if (!deel || Number(deel[3]) < 1) return false;
    var dag = new Date(0);
    dag.setUTCFullYear(Number(deel[3]), Number(deel[2]) - 1, Number(deel[1]));
    return dag.getUTCMonth() === Number(deel[2]) - 1 && dag.getUTCDate() === Number(deel[1]);
  }

  function kent(vak, waarde) {
    return vak.keuzes.some(function (keuze) { return keuze.waarde === waarde; });
  }

  function isLeeg(waarde) { return waarde === undefined || waarde === null || waarde === ""; }

  // Gives the parts and questions that show, by id.
  function zichtbaar(definitie, antwoorden) {
    var gevraagd = new Set();
    var delen = new Set();
    function geldt(voorwaarde) {
      if (!voorwaarde) return true;
      if (!gevraagd.has(voorwaarde.veld)) return false;
      var gekozen = [].concat(antwoorden[voorwaarde.veld]);
      return voorwaarde.waarden.some(function (waarde) { return gekozen.includes(waarde); });
    }
    definitie.delen.forEach(function (deel) {
      if (!geldt(deel.toonAls)) return;
      delen.add(deel.id);
      deel.velden.forEach(function (veld) { if (geldt(veld.toonAls)) gevraagd.add(veld.id); });
    });
    return { delen: delen, velden: gevraagd };
  }

  function velden(definitie) {
    return definitie.delen.flatMap(function (deel) { return deel.velden; });
  }

  function alsGetal(vak, antwoord) {
    if (typeof antwoord !== "string") return null;
    if (vak.soort === "keuze") {
      var gekozen = vak.keuzes.find(function (keuze) { return keuze.waarde === antwoord; });
      return gekozen ? gekozen.getal : null;
    }
    var vorm = { getal: GETAL, bedrag: BEDRAG }[vak.soort];
    return vorm && vorm.test(antwoord.trim()) ? getal(antwoord) : null;
  }

  function getallen(definitie, id, antwoorden) {
    var zien = zichtbaar(definitie, antwoorden).velden;
    var gevonden = [];
    velden(definitie).forEach(function (veld) {
      if (!zien.has(veld.id)) return;
      if (veld.id === id) gevonden.push(veld.berekening ? uitkomst(definitie, veld, antwoorden) : alsGetal(veld, antwoorden[id]));
      (veld.kolommen || []).forEach(function (kolom) {
        if (kolom.id !== id) return;
        (antwoorden[veld.id] || []).forEach(function (rij) { gevonden.push(alsGetal(kolom, rij[id])); });
      });
    });
    return gevonden.filter(function (waarde) { return waarde !== null; });
  }

  function uitkomst(definitie, veld, antwoorden) {
    var termen = [];
    for (var id of veld.berekening.van) {
      var gevonden = getallen(definitie, id, antwoorden);
      if (!gevonden.length) return null;
      termen = termen.concat(gevonden);
    }
    var rest = termen.slice(1);
    switch (veld.berekening.bewerking) {
      case "som": return termen.reduce(function (a, b) { return a + b; });
      case "verschil": return rest.reduce(function (a, b) { return a - b; }, termen[0]);
      case "product": return termen.reduce(function (a, b) { return a * b; });
      default: return rest.length && rest[0] ? 100 * termen[0] / rest[0] : null;
    }
  }

  function klasse(veld, waarde) {
    return veld.berekening.klassen.filter(function (each) { return waarde >= each.vanaf; }).pop();
  }

  function controleer(definitie, antwoorden) {
    var fouten = [];
    var zien = zichtbaar(definitie, antwoorden).velden;

    function meld(vak, code, rij, aantal) {
      var woorden = { vraag: vak.vraag + (rij ? ", rij " + rij : ""), aantal: aantal, uitleg: vak.patroon_uitleg };
      var tekst = definitie.meldingen[code].replace(/\{(\w+)\}/g, function (_, naam) { return woorden[naam]; });
      fouten.push({ veld: vak.id, rij: rij, tekst: tekst });
    }

    function soortfout(vak, tekst) {
      switch (vak.soort) {
        case "getal": return GETAL.test(tekst) ? null : "getal";
        case "bedrag": return BEDRAG.test(tekst) ? null : "bedrag";
        case "datum": return isDatum(tekst) ? null : "datum";
        case "keuze": return kent(vak, tekst) ? null : "onbekende-keuze";
        default: return Array.from(tekst).length > definitie.langste[vak.soort] ? "te-lang" : null;
      }
    }

    function controleerVak(vak, antwoord, rij) {
      if (isLeeg(antwoord)) antwoord = "";
      if (typeof antwoord !== "string") return meld(vak, "vorm", rij);
      var tekst = antwoord.trim();
      if (!tekst) {
        if (vak.verplicht) meld(vak, vak.soort === "keuze" ? "niet-gekozen" : "leeg", rij);
        return;
      }
      var code = soortfout(vak, tekst);
      if (code) return meld(vak, code, rij, definitie.langste[vak.soort]);
      var waarde = vak.soort === "getal" || vak.soort === "bedrag" ? getal(tekst) : null;
      if (waarde !== null && waarde < vak.minstens) meld(vak, "te-klein", rij, vak.minstens);
      else if (waarde !== null && waarde > vak.hoogstens) meld(vak, "te-groot", rij, vak.hoogstens);
      else if (vak.patroon && !new RegExp("^(?:" + vak.patroon + ")$").test(tekst)) meld(vak, "patroon", rij);
    }

    function controleerTabel(veld, rijen) {
      if (!Array.isArray(rijen) || rijen.some(function (rij) { return !rij || typeof rij !== "object" || Array.isArray(rij); })) return meld(veld, "vorm");
      if (rijen.length > definitie.meesteRijen) return meld(veld, "te-veel-rijen", undefined, definitie.meesteRijen);
      var gevuld = rijen.map(function (rij) { return Object.values(rij).some(function (cel) { return !isLeeg(cel); }); });
      if (veld.verplicht && !gevuld.includes(true)) meld(veld, "geen-rijen");
      rijen.forEach(function (rij, index) {
        if (gevuld[index]) veld.kolommen.forEach(function (kolom) { controleerVak(kolom, rij[kolom.id], index + 1); });
      });
    }

    function controleerKeuzes(veld, gekozen) {
      if (!Array.isArray(gekozen) || gekozen.some(function (waarde) { return typeof waarde !== "string"; })) return meld(veld, "vorm");
      if (gekozen.some(function (waarde) { return !kent(veld, waarde); })) return meld(veld, "onbekende-keuze");
      if (veld.verplicht && !gekozen.length) meld(veld, "niet-gekozen");
    }

    velden(definitie).forEach(function (veld) {
      if (!zien.has(veld.id) || veld.soort === "berekend") return;
      var antwoord = antwoorden[veld.id];
      if (veld.soort === "tabel") controleerTabel(veld, antwoord === undefined ? [] : antwoord);
      else if (veld.soort === "keuzes") controleerKeuzes(veld, antwoord === undefined ? [] : antwoord);
      else controleerVak(veld, antwoord);
    });
    return fouten;
  }

  return { controleer: controleer, zichtbaar: zichtbaar, uitkomst: uitkomst, klasse: klasse, velden: velden, kent: kent };
})();

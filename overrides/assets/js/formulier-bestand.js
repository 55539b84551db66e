// Answers as the text of a file, and back. A file is only data: what does not fit is refused with
// a reason, and answers of an older version that fit no question are given back as they are.
window.Formulierbestand = (function () {
  "use strict";
  var SOORT = "handboek-jeugdhulp-formulier";
  var SLEUTELS = ["soort", "schema", "formulier", "versie", "handboek", "antwoorden"];
  var GROOTST = 1024 * 1024;
  var LANGST = 20000;
  var controle = window.Formuliercontrole;

  function Weigering(reden) { this.message = reden; }

  function weiger(reden) { throw new Weigering(reden); }

  function isGroep(waarde) { return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde); }

  function naarTekst(definitie, antwoorden) {
    return JSON.stringify({
      soort: SOORT, schema: 1, formulier: definitie.formulier, versie: definitie.versie,
      handboek: definitie.handboek, antwoorden: antwoorden
    }, null, 2) + "\n";
  }

  function isTekst(waarde) { return typeof waarde === "string" && waarde.length <= LANGST; }

  function past(definitie, vak, waarde) {
    if (vak.soort === "tabel") {
      return Array.isArray(waarde) && waarde.length <= definitie.meesteRijen && waarde.every(function (rij) {
        return isGroep(rij) && Object.keys(rij).every(function (id) {
          var kolom = vak.kolommen.find(function (each) { return each.id === id; });
          return kolom && past(definitie, kolom, rij[id]);
        });
      });
    }
    if (vak.soort === "keuzes") {
      return Array.isArray(waarde) && new Set(waarde).size === waarde.length &&
        waarde.every(function (each) { return controle.kent(vak, each); });
    }
    if (vak.soort === "keuze") return waarde === "" || controle.kent(vak, waarde);
    return vak.soort !== "berekend" && isTekst(waarde);
  }

  function lees(tekst) {
    try {
      return JSON.parse(tekst);
    } catch {
      return weiger("Het bestand is beschadigd of is geen opgeslagen formulier.");
    }
  }

  function controleerKop(definitie, inhoud) {
    if (!isGroep(inhoud) || inhoud.soort !== SOORT) weiger("Dit is geen opgeslagen formulier.");
    if (inhoud.schema !== 1) weiger("Dit bestand heeft een vorm die dit handboek niet kent.");
    var namen = Object.keys(inhoud);
    if (namen.length !== SLEUTELS.length || namen.some(function (naam) { return !SLEUTELS.includes(naam); })) weiger("In het bestand staan onderdelen die er niet horen, of er ontbreekt iets.");
    if (inhoud.formulier !== definitie.formulier) weiger("Dit bestand hoort bij een ander formulier.");
    if (!Number.isInteger(inhoud.versie) || inhoud.versie < 1) weiger("De versie in het bestand klopt niet.");
    if (inhoud.versie > definitie.versie) weiger("Dit bestand is van een nieuwere versie van het formulier. Open het met een nieuwer handboek.");
    if (!isTekst(inhoud.handboek) || !isGroep(inhoud.antwoorden)) weiger("Het bestand heeft niet de goede vorm.");
  }

  // Gives {antwoorden, over, versie}; throws a refusal whose message is the reason.
  function uitTekst(definitie, tekst) {
    if (tekst.length > GROOTST) weiger("Het bestand is groter dan 1 MB. Zo groot is een formulier niet.");
    var inhoud = lees(tekst);
    controleerKop(definitie, inhoud);
    var ouder = inhoud.versie < definitie.versie;
    var velden = controle.velden(definitie);
    var antwoorden = {};
    var over = [];
    Object.keys(inhoud.antwoorden).forEach(function (id) {
      var waarde = inhoud.antwoorden[id];
      var veld = velden.find(function (each) { return each.id === id || (ouder && (each.heette || []).includes(id)); });
      if (veld && past(definitie, veld, waarde)) antwoorden[veld.id] = waarde;
      else if (ouder) over.push((veld ? veld.vraag : id) + ": " + (typeof waarde === "string" ? waarde : JSON.stringify(waarde)));
      else weiger(veld ? "Het antwoord bij “" + veld.vraag + "” past niet bij de vraag." : "In het bestand staat een antwoord op een vraag die dit formulier niet heeft.");
    });
    return { antwoorden: antwoorden, over: over, versie: inhoud.versie };
  }

  return { GROOTST: GROOTST, Weigering: Weigering, naarTekst: naarTekst, uitTekst: uitTekst };
})();

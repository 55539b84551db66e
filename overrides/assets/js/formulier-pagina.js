// Fills a form on the screen: shows what is asked, calculates, checks, saves, opens and copies.
// Nothing is kept in this browser unless the reader asks for it, and nothing is sent.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";
  var controle = window.Formuliercontrole;
  var bestand = window.Formulierbestand;
  var formulier = document.getElementById("formulier");
  if (!formulier) return;
  var definitie = JSON.parse(formulier.dataset.formulier);
  var velden = controle.velden(definitie);
  var balk = document.getElementById("formulier--balk");
  var melding = document.getElementById("formulier--melding");
  var overzicht = document.getElementById("formulier--fouten");
  var over = document.getElementById("formulier--over");
  var kiezer = document.getElementById("formulier--bestand");
  var sleutel = "formulier:" + definitie.formulier;
  var tabellen = new Map();
  var bewaart = false;
  var onbewaard = false;

  function invoer(naam) { return Array.from(document.getElementsByName(naam)); }
  function zeg(tekst) { melding.textContent = tekst; }

  function lees() {
    var antwoorden = {};
    velden.forEach(function (veld) {
      if (veld.soort === "berekend") return;
      var vakken = invoer(veld.id);
      var gekozen = vakken.filter(function (vak) { return vak.checked; }).map(function (vak) { return vak.value; });
      var antwoord = veld.soort === "tabel" ? tabellen.get(veld).lees() : veld.soort === "keuzes" ? gekozen : veld.soort === "keuze" ? gekozen[0] || "" : vakken[0].value;
      if (antwoord.length) antwoorden[veld.id] = antwoord;
    });
    return antwoorden;
  }

  function schrijf(antwoorden) {
    velden.forEach(function (veld) {
      var antwoord = antwoorden[veld.id];
      if (veld.soort === "tabel") tabellen.get(veld).schrijf(antwoord || []);
      else if (veld.soort === "keuze" || veld.soort === "keuzes") {
        invoer(veld.id).forEach(function (vak) { vak.checked = [].concat(antwoord).includes(vak.value); });
      } else if (veld.soort !== "berekend") invoer(veld.id)[0].value = antwoord || "";
    });
    toonFouten([]);
    ververs();
  }

  function woorden(veld, antwoorden) {
    if (!veld.berekening) return "";
    var waarde = controle.uitkomst(definitie, veld, antwoorden);
    if (waarde === null) return "";
    var klasse = controle.klasse(veld, waarde);
    return waarde.toLocaleString("nl-NL", { maximumFractionDigits: 2 }) + (klasse ? ": " + klasse.titel : "");
  }

  function ververs() {
    var antwoorden = lees();
    var zien = controle.zichtbaar(definitie, antwoorden);
    formulier.toggleAttribute("data-ingevuld", Object.keys(antwoorden).length > 0);
    definitie.delen.forEach(function (deel) {
      document.getElementById(deel.id).classList.toggle("niet-gevraagd", !zien.delen.has(deel.id));
      deel.velden.forEach(function (veld) {
        document.getElementById(veld.id).classList.toggle("niet-gevraagd", !zien.velden.has(veld.id));
        if (veld.berekening) document.getElementById(veld.id + "--antwoord").textContent = woorden(veld, antwoorden);
      });
    });
    tabellen.forEach(function (tabel) { tabel.ververs(); });
    if (bewaart) bewaar(antwoorden);
  }

  function veldVan(id) {
    return velden.find(function (veld) {
      return veld.id === id || (veld.kolommen || []).some(function (kolom) { return kolom.id === id; });
    });
  }

  function vakVan(fout) {
    if (fout.rij) return document.getElementById(fout.veld + "--" + fout.rij);
    return document.getElementById(fout.veld + "--antwoord") || document.getElementById(fout.veld).querySelector("input, select, textarea");
  }

  function wisFouten() {
    formulier.querySelectorAll(".vraag__fout").forEach(function (regel) { regel.remove(); });
    formulier.querySelectorAll("[aria-invalid]").forEach(function (vak) {
      vak.removeAttribute("aria-invalid");
      if (vak.dataset.hulp) vak.setAttribute("aria-describedby", vak.dataset.hulp);
      else vak.removeAttribute("aria-describedby");
    });
  }

  function toonFout(fout, nummer) {
    var vraag = document.getElementById(veldVan(fout.veld).id);
    var vak = vakVan(fout);
    var regel = document.createElement("p");
    regel.className = "vraag__fout";
    regel.id = "formulier--fout-" + nummer;
    regel.textContent = "Fout: " + fout.tekst;
    vraag.querySelector(".vraag__titel").after(regel);
    vak.dataset.hulp = vak.getAttribute("aria-describedby") || "";
    vak.setAttribute("aria-describedby", (regel.id + " " + vak.dataset.hulp).trim());
    vak.setAttribute("aria-invalid", "true");
    var link = document.createElement("a");
    link.href = "#" + vak.id;
    link.textContent = fout.tekst;
    link.addEventListener("click", function (gebeurtenis) {
      gebeurtenis.preventDefault();
      vak.focus();
    });
    var punt = document.createElement("li");
    punt.append(link);
    return punt;
  }

  function toonFouten(fouten) {
    wisFouten();
    overzicht.querySelector("ul").replaceChildren.apply(overzicht.querySelector("ul"), fouten.map(toonFout));
    overzicht.hidden = !fouten.length;
  }

  function controleer() {
    var fouten = controle.controleer(definitie, lees());
    toonFouten(fouten);
    zeg(fouten.length ? "" : "Alles is goed ingevuld.");
    if (fouten.length) overzicht.focus();
  }

  function naarBestand() {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bestand.naarTekst(definitie, lees())], { type: "application/json" }));
    link.download = definitie.formulier + ".json";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); });
    onbewaard = false;
    zeg("Het bestand is opgeslagen op uw computer.");
  }

  // Puts the answers of a text in the form; when it is refused, nothing changes.
  function neemOver(tekst) {
    var inhoud = bestand.uitTekst(definitie, tekst);
    over.querySelector("ul").replaceChildren.apply(over.querySelector("ul"), inhoud.over.map(function (regel) {
      var punt = document.createElement("li");
      punt.textContent = regel;
      return punt;
    }));
    over.hidden = !inhoud.over.length;
    schrijf(inhoud.antwoorden);
    onbewaard = false;
    return inhoud.versie < definitie.versie ? " Het is van versie " + inhoud.versie + ". Wat paste, is overgenomen." : "";
  }

  function weigering(fout) {
    if (!(fout instanceof bestand.Weigering)) throw fout;
    zeg("Niet geopend. " + fout.message + " Uw antwoorden zijn niet veranderd.");
  }

  async function uitBestand() {
    var gekozen = kiezer.files[0];
    kiezer.value = "";
    if (!gekozen) return;
    try {
      if (gekozen.size > bestand.GROOTST) throw new bestand.Weigering("Het bestand is groter dan 1 MB. Zo groot is een formulier niet.");
      var tekst = await gekozen.text();
      bestand.uitTekst(definitie, tekst);
      if (Object.keys(lees()).length && !confirm("Wat u nu heeft ingevuld, wordt vervangen door het bestand. Doorgaan?")) return;
      zeg("Het bestand is geopend." + neemOver(tekst));
    } catch (fout) {
      weigering(fout);
    }
  }

  function alsTekst() {
    var antwoorden = lees();
    var zien = controle.zichtbaar(definitie, antwoorden).velden;
    function titel(vak, waarde) {
      var keuze = (vak.keuzes || []).find(function (each) { return each.waarde === waarde; });
      return keuze ? keuze.titel : waarde;
    }
    var regels = velden.filter(function (veld) { return zien.has(veld.id); }).map(function (veld) {
      var antwoord = veld.berekening ? woorden(veld, antwoorden) : antwoorden[veld.id] || "";
      if (veld.soort === "tabel") {
        antwoord = [].concat(antwoord || []).map(function (rij) {
          return "- " + veld.kolommen.map(function (kolom) { return kolom.vraag + ": " + titel(kolom, rij[kolom.id]); }).join("; ");
        }).join("\n");
      } else antwoord = [].concat(antwoord).map(function (waarde) { return titel(veld, waarde); }).join(", ");
      return veld.vraag + "\n" + (antwoord || "(niet ingevuld)");
    });
    return [definitie.titel].concat(regels).join("\n\n") + "\n";
  }

  async function kopieer() {
    try {
      await navigator.clipboard.writeText(alsTekst());
      zeg("De antwoorden staan als tekst op het klembord.");
    } catch {
      zeg("Kopiëren lukt niet in deze browser. Sla het formulier op als bestand of druk het af.");
    }
  }

  function bewaar(antwoorden) {
    try {
      localStorage.setItem(sleutel, bestand.naarTekst(definitie, antwoorden));
      onbewaard = false;
      return true;
    } catch {
      zeg("Bewaren lukt niet in deze browser. Sla het formulier op als bestand.");
      return false;
    }
  }

  function vergeet() {
    try {
      localStorage.removeItem(sleutel);
    } catch {
      // A browser that refuses its storage has nothing to forget.
    }
  }

  function zetBewaren(aan) {
    bewaart = aan;
    balk.querySelector("[data-doe=bewaar]").textContent = aan ? "Niet meer bewaren in deze browser" : "Concept bewaren in deze browser";
  }

  function wissel() {
    if (bewaart) {
      vergeet();
      zetBewaren(false);
      onbewaard = true;
      zeg("Het concept is weg uit deze browser. Wat u invulde, staat nog op het scherm.");
    } else if (confirm("Wat u invult, blijft dan in deze browser staan, ook als u die sluit. Wie dezelfde computer gebruikt, kan het lezen. Bewaren?") && bewaar(lees())) {
      zetBewaren(true);
      zeg("Uw concept blijft in deze browser staan.");
    }
  }

  function wis() {
    if (!confirm("Alle antwoorden gaan weg, ook het concept in deze browser. Doorgaan?")) return;
    vergeet();
    zetBewaren(false);
    over.hidden = true;
    schrijf({});
    onbewaard = false;
    zeg("Alles is gewist.");
  }

  function herstel() {
    var tekst = null;
    try {
      tekst = localStorage.getItem(sleutel);
    } catch {
      // A browser may refuse its storage; then there is no draft.
    }
    if (tekst === null) return;
    try {
      zeg("Uw concept is geopend." + neemOver(tekst));
      zetBewaren(true);
    } catch (fout) {
      weigering(fout);
    }
  }

  // What is kept or erased in another tab holds here too; what is only on this screen stays.
  function volg(gebeurtenis) {
    if (!bewaart || (gebeurtenis.key !== sleutel && gebeurtenis.key !== null)) return;
    if (gebeurtenis.newValue !== null) return herstel();
    zetBewaren(false);
    onbewaard = true;
    zeg("In een ander tabblad is het concept gewist. Op deze bladzijde staat het nog.");
  }

  var daden = {
    controleer: controleer, opslaan: naarBestand, kopieer: kopieer, bewaar: wissel, wis: wis,
    open: function () { kiezer.click(); }, druk: function () { print(); }
  };
  balk.addEventListener("click", function (gebeurtenis) {
    var knop = gebeurtenis.target.closest("[data-doe]");
    if (knop) daden[knop.dataset.doe]();
  });
  kiezer.addEventListener("change", uitBestand);
  formulier.addEventListener("input", function () {
    onbewaard = true;
    ververs();
  });
  addEventListener("storage", volg);
  addEventListener("beforeunload", function (gebeurtenis) {
    if (onbewaard && Object.keys(lees()).length) gebeurtenis.preventDefault();
  });
  velden.forEach(function (veld) {
    if (veld.soort === "tabel") tabellen.set(veld, window.Formuliertabel(veld, definitie.meesteRijen, zeg));
  });
  balk.hidden = false;
  herstel();
  ververs();
});

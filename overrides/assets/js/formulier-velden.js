/* Form: the fields of the page. Reads and writes answers, and shows what is asked and calculated. */
(() => {
  "use strict";

  const formulier = window.handboekFormulier;

  /* Gives {read, write, refresh, asText} of a form on the page; `say` tells what happened to it. */
  formulier.fields = (form, definitie, say) => {
    const velden = formulier.velden(definitie);
    const tabellen = new Map(
      velden
        .filter(({ soort }) => soort === "tabel")
        .map((veld) => [veld, formulier.tabel(veld, definitie.meeste_rijen, say)]),
    );
    const named = ({ id }) => [...document.getElementsByName(id)];

    function read() {
      const answered = velden
        .filter(({ soort }) => soort !== "berekend")
        .map((veld) => [veld.id, readVeld(veld)])
        .filter(([, antwoord]) => antwoord.length);
      return Object.fromEntries(answered);
    }

    function readVeld(veld) {
      const chosen = named(veld).filter(({ checked }) => checked);
      switch (veld.soort) {
        case "tabel":
          return tabellen.get(veld).read();
        case "keuzes":
          return chosen.map(({ value }) => value);
        case "keuze":
          return chosen[0]?.value || "";
        default:
          return named(veld)[0].value;
      }
    }

    function write(antwoorden) {
      for (const veld of velden) writeVeld(veld, antwoorden[veld.id]);
    }

    function writeVeld(veld, antwoord) {
      switch (veld.soort) {
        case "berekend":
          break;
        case "tabel":
          tabellen.get(veld).write(antwoord || []);
          break;
        case "keuze":
        case "keuzes":
          for (const field of named(veld)) field.checked = [antwoord].flat().includes(field.value);
          break;
        default:
          named(veld)[0].value = antwoord || "";
      }
    }

    function refresh() {
      const antwoorden = read();
      const shown = formulier.zichtbaar(definitie, antwoorden);
      const ask = (id, asked) =>
        document.getElementById(id).classList.toggle("niet-gevraagd", !asked);
      form.toggleAttribute("data-ingevuld", Object.keys(antwoorden).length > 0);
      for (const { id } of definitie.delen) ask(id, shown.delen.has(id));
      for (const veld of velden) {
        ask(veld.id, shown.velden.has(veld.id));
        if (!veld.berekening) continue;
        document.getElementById(`${veld.id}--antwoord`).textContent = uitkomst(veld, antwoorden);
      }
      for (const tabel of tabellen.values()) tabel.refresh();
    }

    function uitkomst(veld, antwoorden) {
      const waarde = formulier.uitkomst(definitie, veld, antwoorden);
      if (waarde === null) return "";
      const words = waarde.toLocaleString("nl-NL", { maximumFractionDigits: 2 });
      const klasse = formulier.klasse(veld, waarde);
      return klasse ? `${words}: ${klasse.titel}` : words;
    }

    /* Gives the title of the form, and every question that is asked with its answer. */
    function asText() {
      const antwoorden = read();
      const shown = formulier.zichtbaar(definitie, antwoorden).velden;
      const lines = velden
        .filter(({ id }) => shown.has(id))
        .map((veld) => `${veld.vraag}\n${said(veld, antwoorden) || "(niet ingevuld)"}`);
      return `${[definitie.titel, ...lines].join("\n\n")}\n`;
    }

    function said(veld, antwoorden) {
      if (veld.berekening) return uitkomst(veld, antwoorden);
      const antwoord = antwoorden[veld.id] || [];
      if (veld.soort !== "tabel") {
        return [antwoord]
          .flat()
          .map((waarde) => titel(veld, waarde))
          .join(", ");
      }
      const cel = (kolom, rij) => `${kolom.vraag}: ${titel(kolom, rij[kolom.id])}`;
      return antwoord
        .map((rij) => `- ${veld.kolommen.map((kolom) => cel(kolom, rij)).join("; ")}`)
        .join("\n");
    }

    function titel(vak, waarde) {
      const keuze = vak.keuzes?.find((each) => each.waarde === waarde);
      return keuze ? keuze.titel : waarde;
    }

    return { read, write, refresh, asText };
  };
})();

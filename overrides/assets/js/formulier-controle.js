/* Form: which questions show, what follows from the answers and what is wrong with them. The same
   rules as scripts/berekening/formulier.py, on the definition that the page holds. */
(() => {
  "use strict";

  const formulier = {};
  window.handboekFormulier = formulier;

  formulier.velden = (definitie) => definitie.delen.flatMap(({ velden }) => velden);

  formulier.kent = (vak, waarde) => vak.keuzes.some((keuze) => keuze.waarde === waarde);

  /* Gives the ids of the parts and of the questions that show. */
  formulier.zichtbaar = (definitie, antwoorden) => {
    const delen = new Set();
    const velden = new Set();
    const holds = (voorwaarde) => {
      if (!voorwaarde) return true;
      if (!velden.has(voorwaarde.veld)) return false;
      const chosen = [antwoorden[voorwaarde.veld]].flat();
      return voorwaarde.is_een_van.some((value) => chosen.includes(value));
    };
    for (const deel of definitie.delen) {
      if (!holds(deel.toon_als)) continue;
      delen.add(deel.id);
      for (const veld of deel.velden) if (holds(veld.toon_als)) velden.add(veld.id);
    }
    return { delen, velden };
  };

  /* Calculates an answer; null when an answer that it needs is missing or is no number. */
  formulier.uitkomst = (definitie, veld, antwoorden) => {
    const terms = [];
    for (const id of veld.berekening.van) {
      const found = getallen(definitie, id, antwoorden);
      if (!found.length) return null;
      terms.push(...found);
    }
    const [first, ...rest] = terms;
    switch (veld.berekening.bewerking) {
      case "som":
        return rest.reduce((sum, term) => sum + term, first);
      case "verschil":
        return rest.reduce((left, term) => left - term, first);
      case "product":
        return rest.reduce((product, term) => product * term, first);
      default:
        return rest.length && rest[0] ? (100 * first) / rest[0] : null;
    }
  };

  /* Gives the class that an outcome falls in, if any. */
  formulier.klasse = (veld, waarde) =>
    veld.berekening.klassen.filter(({ vanaf }) => waarde >= vanaf).pop();

  /* Gives what is wrong with the answers to the questions that show: {veld, rij, tekst}. */
  formulier.controleer = (definitie, antwoorden) => {
    const { velden } = formulier.zichtbaar(definitie, antwoorden);
    return formulier
      .velden(definitie)
      .filter((veld) => velden.has(veld.id) && veld.soort !== "berekend")
      .flatMap((veld) => wrong(definitie, veld, antwoorden[veld.id]))
      .map(({ vak, code, rij, aantal }) => {
        const vraag = rij ? `${vak.vraag}, rij ${rij}` : vak.vraag;
        const words = { vraag, aantal, uitleg: vak.patroon_uitleg };
        const tekst = definitie.meldingen[code].replace(/\{(\w+)\}/g, (_, name) => words[name]);
        return { veld: vak.id, rij, tekst };
      });
  };

  function getallen(definitie, id, antwoorden) {
    const { velden } = formulier.zichtbaar(definitie, antwoorden);
    const found = [];
    for (const veld of formulier.velden(definitie)) {
      if (!velden.has(veld.id)) continue;
      if (veld.id === id) {
        found.push(
          veld.berekening
            ? formulier.uitkomst(definitie, veld, antwoorden)
            : getal(veld, antwoorden[id]),
        );
      }
      for (const kolom of (veld.kolommen || []).filter((each) => each.id === id)) {
        found.push(...(antwoorden[veld.id] || []).map((rij) => getal(kolom, rij[id])));
      }
    }
    return found.filter((value) => value !== null);
  }

  function getal(vak, antwoord) {
    if (typeof antwoord !== "string") return null;
    if (vak.soort === "keuze") {
      const chosen = vak.keuzes.find(({ waarde }) => waarde === antwoord);
      return chosen ? chosen.getal : null;
    }
    return telt(vak) && past(vak.vorm.patroon, antwoord.trim()) ? decimaal(antwoord) : null;
  }

  /* Whether an answer is a number by itself, to count with. */
  function telt(vak) {
    return vak.vorm?.is_een === "getal";
  }

  function past(patroon, text) {
    return new RegExp(`^(?:${patroon})$`).exec(text);
  }

  function decimaal(antwoord) {
    const digits = antwoord.trim().replace(/^[€ ]+/, "");
    return Number(digits.replaceAll(".", "").replace(",", "."));
  }

  /* Whether there is a day with this number, in this month of this year. */
  function isDag([day, month, year]) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  }

  function isLeeg(value) {
    return value === undefined || value === null || value === "";
  }

  function isRij(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  function wrong(definitie, veld, antwoord) {
    if (veld.soort === "tabel") return wrongTabel(definitie, veld, antwoord ?? []);
    if (veld.soort === "keuzes") return wrongKeuzes(veld, antwoord ?? []);
    return wrongVak(definitie, veld, antwoord ?? "");
  }

  function wrongTabel(definitie, veld, rijen) {
    if (!Array.isArray(rijen) || !rijen.every(isRij)) return [{ vak: veld, code: "vorm" }];
    if (rijen.length > definitie.meeste_rijen) {
      return [{ vak: veld, code: "te-veel-rijen", aantal: definitie.meeste_rijen }];
    }
    const isFilled = (rij) => !Object.values(rij).every(isLeeg);
    const none = veld.verplicht && !rijen.some(isFilled);
    const cells = rijen.flatMap((rij, place) =>
      (isFilled(rij) ? veld.kolommen : []).flatMap((kolom) =>
        wrongVak(definitie, kolom, rij[kolom.id] ?? "", place + 1),
      ),
    );
    return none ? [{ vak: veld, code: "geen-rijen" }, ...cells] : cells;
  }

  function wrongKeuzes(veld, chosen) {
    if (!Array.isArray(chosen) || !chosen.every((value) => typeof value === "string")) {
      return [{ vak: veld, code: "vorm" }];
    }
    if (!chosen.every((value) => formulier.kent(veld, value))) {
      return [{ vak: veld, code: "onbekende-keuze" }];
    }
    return veld.verplicht && !chosen.length ? [{ vak: veld, code: "niet-gekozen" }] : [];
  }

  function wrongVak(definitie, vak, antwoord, rij) {
    if (typeof antwoord !== "string") return [{ vak, rij, code: "vorm" }];
    const text = antwoord.trim();
    if (!text) {
      const code = vak.soort === "keuze" ? "niet-gekozen" : "leeg";
      return vak.verplicht ? [{ vak, rij, code }] : [];
    }
    const aantal = definitie.langste[vak.soort];
    const code = wrongSoort(vak, text, aantal);
    return code ? [{ vak, rij, code, aantal }] : wrongGrenzen(vak, text, rij);
  }

  function wrongSoort(vak, text, longest) {
    if (vak.soort === "keuze") return formulier.kent(vak, text) ? null : "onbekende-keuze";
    if (!vak.vorm) return [...text].length > longest ? "te-lang" : null;
    const parts = past(vak.vorm.patroon, text);
    const isRight = parts && (vak.vorm.is_een !== "dag" || isDag(parts.slice(1).map(Number)));
    return isRight ? null : vak.soort;
  }

  function wrongGrenzen(vak, text, rij) {
    const value = telt(vak) ? decimaal(text) : null;
    if (value !== null && value < vak.minstens) {
      return [{ vak, rij, code: "te-klein", aantal: vak.minstens }];
    }
    if (value !== null && value > vak.hoogstens) {
      return [{ vak, rij, code: "te-groot", aantal: vak.hoogstens }];
    }
    return !vak.patroon || past(vak.patroon, text) ? [] : [{ vak, rij, code: "patroon" }];
  }
})();

/* Form: answers as the text of a file, and back. A file is only data: what does not fit is refused
   with a reason, and answers of an older version that fit no question are given back as they are. */
(() => {
  "use strict";

  const formulier = window.handboekFormulier;
  const KIND = "handboek-jeugdhulp-formulier";
  const KEYS = ["soort", "schema", "formulier", "versie", "handboek", "antwoorden"];
  const MOST_BYTES = 1024 * 1024;
  const MOST_LETTERS = 20_000;
  const TOO_LARGE = "Het bestand is groter dan 1 MB. Zo groot is een formulier niet.";

  /* Says in Dutch why a file cannot be opened. */
  class Unreadable extends Error {}

  formulier.Unreadable = Unreadable;

  formulier.toText = ({ formulier: id, versie, handboek }, antwoorden) => {
    const whole = { soort: KIND, schema: 1, formulier: id, versie, handboek, antwoorden };
    return `${JSON.stringify(whole, null, 2)}\n`;
  };

  /* Gives {antwoorden, over, versie} of the text of a file. Throws Unreadable. */
  formulier.fromText = (definitie, text) => {
    demand(text.length <= MOST_BYTES, TOO_LARGE);
    const whole = parsed(text);
    checkHead(definitie, whole);
    const older = whole.versie < definitie.versie;
    const velden = formulier.velden(definitie);
    const antwoorden = {};
    const over = [];
    for (const [id, antwoord] of Object.entries(whole.antwoorden)) {
      const veld = velden.find((each) => each.id === id || (older && each.heette?.includes(id)));
      if (veld && fits(definitie, veld, antwoord)) antwoorden[veld.id] = antwoord;
      else if (older) over.push(`${veld ? veld.vraag : id}: ${said(antwoord)}`);
      else throw new Unreadable(misfit(veld));
    }
    return { antwoorden, over, versie: whole.versie };
  };

  /* Reads a file that the reader chose. Throws Unreadable; a large file is not read at all. */
  formulier.fromFile = async (file) => {
    demand(file.size <= MOST_BYTES, TOO_LARGE);
    return file.text();
  };

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      throw new Unreadable("Het bestand is beschadigd of is geen opgeslagen formulier.");
    }
  }

  function checkHead(definitie, whole) {
    demand(isObject(whole) && whole.soort === KIND, "Dit is geen opgeslagen formulier.");
    demand(whole.schema === 1, "Dit bestand heeft een vorm die dit handboek niet kent.");
    const keys = Object.keys(whole);
    demand(
      keys.length === KEYS.length && keys.every((key) => KEYS.includes(key)),
      "In het bestand staan onderdelen die er niet horen, of er ontbreekt iets.",
    );
    demand(whole.formulier === definitie.formulier, "Dit bestand hoort bij een ander formulier.");
    demand(
      Number.isInteger(whole.versie) && whole.versie >= 1,
      "De versie in het bestand klopt niet.",
    );
    demand(
      whole.versie <= definitie.versie,
      "Dit bestand is van een nieuwere versie van het formulier. Open het met een nieuwer handboek.",
    );
    demand(
      isText(whole.handboek) && isObject(whole.antwoorden),
      "Het bestand heeft niet de goede vorm.",
    );
  }

  function fits(definitie, vak, antwoord) {
    switch (vak.soort) {
      case "berekend":
        return false;
      case "tabel":
        return fitsTabel(definitie, vak, antwoord);
      case "keuzes":
        return (
          Array.isArray(antwoord) &&
          new Set(antwoord).size === antwoord.length &&
          antwoord.every((waarde) => formulier.kent(vak, waarde))
        );
      case "keuze":
        return antwoord === "" || formulier.kent(vak, antwoord);
      default:
        return isText(antwoord);
    }
  }

  function fitsTabel(definitie, veld, rijen) {
    const fitsCel = ([id, cel]) => {
      const kolom = veld.kolommen.find((each) => each.id === id);
      return kolom && fits(definitie, kolom, cel);
    };
    return (
      Array.isArray(rijen) &&
      rijen.length <= definitie.meeste_rijen &&
      rijen.every((rij) => isObject(rij) && Object.entries(rij).every(fitsCel))
    );
  }

  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  function isText(value) {
    return typeof value === "string" && value.length <= MOST_LETTERS;
  }

  function said(antwoord) {
    return typeof antwoord === "string" ? antwoord : JSON.stringify(antwoord);
  }

  function misfit(veld) {
    return veld
      ? `Het antwoord bij “${veld.vraag}” past niet bij de vraag.`
      : "In het bestand staat een antwoord op een vraag die dit formulier niet heeft.";
  }

  function demand(holds, why) {
    if (!holds) throw new Unreadable(why);
  }
})();

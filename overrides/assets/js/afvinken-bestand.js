/* Ticking: the text of a file, and a strict reading of one. What is kept in the browser is the same. */
(() => {
  "use strict";

  const ticking = window.handboekAfvinken;
  const KIND = "handboek-jeugdhulp-checklist";
  const FORM = 1;
  const MOST_BYTES = 1024 * 1024;
  const MOST_POINTS = 2000;
  const TOO_LARGE = "Dit bestand is te groot. Een ingevulde checklist is kleiner dan 1 MB.";
  const NOT_OURS = "Dit bestand is geen ingevulde checklist van dit handboek.";
  const DAMAGED = "Dit bestand is beschadigd of met de hand gewijzigd.";

  /* Says in Dutch why a file cannot be opened. */
  class Unreadable extends Error {}

  const text =
    (most, pattern = /^/) =>
    (value) =>
      typeof value === "string" && value.length <= most && pattern.test(value);

  const HEAD = {
    soort: text(100),
    vorm: Number.isInteger,
    handboek: text(100),
    checklist: text(200),
    punten: Array.isArray,
  };
  const POINT = {
    id: text(200, /^[a-z0-9-]+$/),
    vingerafdruk: text(12, /^[0-9a-f]{12}$/),
    tekst: text(10_000),
    stand: (value) => ticking.STATES.has(value),
    opmerking: text(MOST_BYTES),
    eigenaar: text(200),
    datum: (value) => text(10)(value) && ticking.date(value) === value,
    gewijzigd: text(24, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  };

  ticking.Unreadable = Unreadable;

  /* Gives the text of a file. Throws Unreadable when it would be too large to open again. */
  ticking.toText = (state, { checklist, handboek }) => {
    const punten = [...state.values()].map((record) =>
      Object.fromEntries(Object.keys(POINT).map((key) => [key, record[key]])),
    );
    const whole = JSON.stringify({ soort: KIND, vorm: FORM, handboek, checklist, punten }, null, 2);
    if (new Blob([whole]).size > MOST_BYTES)
      throw new Unreadable("Samen is dit meer dan 1 MB. Maak opmerkingen korter.");
    return whole;
  };

  /* Reads the text of a file for a checklist. Throws Unreadable. */
  ticking.fromText = (whole, checklist) => {
    if (whole.length > MOST_BYTES) throw new Unreadable(TOO_LARGE);
    const read = parsed(whole);
    if (!isObject(read) || !Object.hasOwn(read, "soort") || read.soort !== KIND)
      throw new Unreadable(NOT_OURS);
    if (Number.isInteger(read.vorm) && read.vorm > FORM) {
      throw new Unreadable(
        "Dit bestand is van een nieuwer handboek. Open het in de nieuwste versie.",
      );
    }
    demand(matches(read, HEAD) && read.vorm === FORM, "de kop klopt niet");
    if (read.checklist !== checklist) {
      throw new Unreadable(`Dit bestand hoort bij een andere checklist: ${read.checklist}.`);
    }
    demand(read.punten.length <= MOST_POINTS, "er staan te veel punten in");
    const state = new Map();
    read.punten.forEach((point, index) => {
      demand(matches(point, POINT), `punt ${index + 1} klopt niet`);
      demand(!state.has(point.id), `punt ${index + 1} staat er twee keer in`);
      state.set(point.id, { ...point });
    });
    return state;
  };

  /* Reads a file that the user chose. Throws Unreadable; a large file is not read at all. */
  ticking.fromFile = async (file, checklist) => {
    if (file.size > MOST_BYTES) throw new Unreadable(TOO_LARGE);
    return ticking.fromText(await file.text(), checklist);
  };

  function parsed(whole) {
    try {
      return JSON.parse(whole);
    } catch {
      throw new Unreadable(NOT_OURS);
    }
  }

  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  /* Says whether an object has exactly the keys of a form, each with a value that fits. */
  function matches(value, form) {
    if (!isObject(value)) return false;
    const keys = Object.keys(form);
    return (
      Object.keys(value).length === keys.length &&
      keys.every((key) => Object.hasOwn(value, key) && form[key](value[key]))
    );
  }

  function demand(holds, why) {
    if (!holds) throw new Unreadable(`${DAMAGED} Wat er mis is: ${why}.`);
  }
})();

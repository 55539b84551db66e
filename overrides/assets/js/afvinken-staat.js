/* Ticking: what is filled in, by the id of a point. Nothing here knows the page. */
(() => {
  "use strict";

  const ticking = {};
  window.handboekAfvinken = ticking;

  /* The states of a point, and their words. */
  ticking.STATES = new Map([
    ["open", "Open"],
    ["gedaan", "Gedaan"],
    ["nvt", "Niet van toepassing"],
  ]);

  /* What can be filled in at a point besides its state. */
  ticking.FIELDS = ["opmerking", "eigenaar", "datum"];

  const EMPTY = { stand: "open", opmerking: "", eigenaar: "", datum: "" };

  ticking.record = (state, id) => state.get(id) || EMPTY;

  ticking.isFilled = ({ stand, opmerking, eigenaar, datum }) =>
    stand !== "open" || Boolean(opmerking || eigenaar || datum);

  /* Gives the state after a change at a point. A new tick is about the text as it is now. */
  ticking.changed = (state, point, patch, now) => {
    const before = state.get(point.id);
    const { vingerafdruk, tekst } = before && !("stand" in patch) ? before : point;
    const after = new Map(state);
    const record = {
      ...EMPTY,
      ...before,
      ...patch,
      id: point.id,
      vingerafdruk,
      tekst,
      gewijzigd: now,
    };
    if (ticking.isFilled(record)) after.set(point.id, record);
    else after.delete(point.id);
    return after;
  };

  ticking.without = (state, id) => {
    const after = new Map(state);
    after.delete(id);
    return after;
  };

  /* Says how many points are done and how many do not apply. */
  ticking.progress = (state, points) => {
    const count = (wanted) =>
      points.filter(({ id }) => ticking.record(state, id).stand === wanted).length;
    const none = count("nvt");
    const words = `${count("gedaan")} van ${points.length} gedaan`;
    return none ? `${words}, ${none} niet van toepassing` : words;
  };

  /* Gives the points whose text is no longer what it was when they were filled in. */
  ticking.outdated = (state, points) =>
    points.filter(({ id, vingerafdruk }) => {
      const record = state.get(id);
      return record && record.vingerafdruk !== vingerafdruk;
    });

  /* Gives what was filled in at points that are no longer there. */
  ticking.ended = (state, points) => {
    const present = new Set(points.map(({ id }) => id));
    return [...state.values()].filter(({ id }) => !present.has(id));
  };

  /* Gives a date as dd-mm-jjjj, "" for nothing, and null for what is no date. */
  ticking.date = (written) => {
    if (!written.trim()) return "";
    const parts = /^\s*(\d{1,2})-(\d{1,2})-(\d{4})\s*$/.exec(written);
    if (!parts) return null;
    const [day, month, year] = parts.slice(1).map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    const exists = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return exists
      ? [parts[1].padStart(2, "0"), parts[2].padStart(2, "0"), parts[3]].join("-")
      : null;
  };

  /* Keeps the states, so that steps can be undone. Changes with the same mark are one step. */
  ticking.history = (first) => {
    let state = first;
    let mark = null;
    const earlier = [];
    return {
      get state() {
        return state;
      },
      set(next, nextMark = null) {
        if (!nextMark || nextMark !== mark) earlier.push(state);
        mark = nextMark;
        state = next;
      },
      endStep() {
        mark = null;
      },
      undo() {
        if (!earlier.length) return false;
        state = earlier.pop();
        mark = null;
        return true;
      },
      start(next) {
        state = next;
        mark = null;
        earlier.length = 0;
      },
    };
  };
})();

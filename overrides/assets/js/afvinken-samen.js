/* Ticking: puts the lists of two people together, so that nothing of either is lost. */
(() => {
  "use strict";

  const ticking = window.handboekAfvinken;

  /* Gives the state with `other`, from a file called `name`: what is new or different, and both answers
     where they differ. The answer that was given last counts; the other goes into the remark. */
  ticking.merged = (state, other, name) => {
    const after = new Map(state);
    let changed = 0;
    let differing = 0;
    for (const theirs of other.values()) {
      const mine = state.get(theirs.id);
      const both = mine ? together(mine, theirs, name) : { record: theirs, differs: false };
      if (mine && same(mine, both.record)) continue;
      after.set(theirs.id, both.record);
      changed += 1;
      if (both.differs) differing += 1;
    }
    return { state: after, changed, differing };
  };

  function together(mine, theirs, name) {
    const [first, last] = mine.gewijzigd < theirs.gewijzigd ? [mine, theirs] : [theirs, mine];
    const stand = last.stand === "open" ? first.stand : last.stand;
    const chosen = last.stand === stand ? last : first;
    const filled = (field) => last[field] || first[field];
    const lost = [
      first.stand !== "open" &&
        first.stand !== stand &&
        ticking.STATES.get(first.stand).toLowerCase(),
      first.eigenaar && first.eigenaar !== filled("eigenaar") && `eigenaar ${first.eigenaar}`,
      first.datum && first.datum !== filled("datum") && `datum ${first.datum}`,
    ].filter(Boolean);
    const whose = first === theirs ? `Uit ${name}` : "Eerder hier";
    const notes = lost.length ? [`${whose}: ${lost.join(", ")}.`] : [];
    const record = {
      ...chosen,
      opmerking: remarks(mine.opmerking, theirs.opmerking, notes, name),
      eigenaar: filled("eigenaar"),
      datum: filled("datum"),
      gewijzigd: last.gewijzigd,
    };
    return { record, differs: lost.length > 0 };
  }

  /* Puts remarks one below the other; what one holds already is not said twice. */
  function remarks(mine, theirs, notes, name) {
    if (theirs.includes(mine)) return added(theirs, notes);
    return added(mine, [mine.includes(theirs) ? "" : `Uit ${name}: ${theirs}`, ...notes]);
  }

  function added(text, notes) {
    const fresh = notes.filter((note) => note && !text.includes(note));
    return [text, ...fresh].filter(Boolean).join("\n");
  }

  function same(left, right) {
    return Object.keys(left).every((key) => left[key] === right[key]);
  }
})();

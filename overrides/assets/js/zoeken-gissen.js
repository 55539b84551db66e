/* Search: what a word may mean that the index does not have: its last part, or the nearest word. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const { index } = search;
  const MOST_SPLITS = 4;
  const SHORTEST_PART = 4;
  const LINKS = ["", "s", "en", "e", "n"];

  /* A compound that the index does not have: its head, and first what has the other part too. */
  search.addSplit = async (found) => {
    for (const [first, last] of splits(found.word)) {
      await index.need([last]);
      if (!index.group(last)) continue;
      const parts = [search.answer(first), search.answer(last)];
      for (const part of parts) await search.addOwn(part);
      const { hits } = parts[1];
      if (!hits.size) continue;
      const summed = [...hits.keys()].map((number) => [number, total(parts, number)]);
      found.hits = weaken(new Map(summed), "compound");
      adopt(found, parts);
      found.split = last;
      return;
    }
  };

  function splits(word) {
    const starts = new Set();
    for (const { root, forms } of index.neighbours(word)) {
      for (const start of [root, ...forms.map(([form]) => form)]) {
        if (start.length >= SHORTEST_PART && word.startsWith(start)) starts.add(start);
      }
    }
    return [...starts]
      .sort((left, right) => right.length - left.length)
      .flatMap((start) =>
        LINKS.filter((link) => word.startsWith(link, start.length)).map((link) => [
          start,
          word.slice(start.length + link.length),
        ]),
      )
      .filter(([, last]) => last.length >= SHORTEST_PART)
      .slice(0, MOST_SPLITS);
  }

  /* The nearest word that the index does have. */
  search.addTypo = async (found) => {
    const near = await nearest(found.word);
    if (!near) return;
    const meant = search.answer(near);
    await index.need([meant.word]);
    await search.addOwn(meant);
    search.addSynonyms([meant], 0);
    search.addLeads([meant], 0);
    if (!meant.hits.size) return;
    found.hits = weaken(meant.hits, "typo");
    adopt(found, [meant]);
    found.synonyms = meant.synonyms;
    found.typo = meant.word;
  };

  /* Where a word with the same first letter is near, those with the second are not asked for. */
  async function nearest(typed) {
    const distance = allowedDistance(typed);
    if (!distance) return null;
    let near = [];
    for (const letter of new Set(typed.slice(0, 2))) {
      near = (await index.withLetter(letter))
        .map(([word, common]) => ({ word, common, away: search.distance(typed, word, distance) }))
        .filter(({ word, away }) => away <= distance && (away < 2 || likelyStart(word, typed)))
        .concat(near)
        .sort(
          (left, right) =>
            left.away - right.away ||
            (right.word[0] === typed[0]) - (left.word[0] === typed[0]) ||
            right.common - left.common ||
            (left.word < right.word ? -1 : 1),
        );
      if (near.length && near[0].word[0] === typed[0]) break;
    }
    return near.length ? near[0].word : null;
  }

  /* Two errors in one word, and the first letter another one: that is another word. */
  function likelyStart(word, typed) {
    return word[0] === typed[0] || (word[0] === typed[1] && word[1] === typed[0]);
  }

  function allowedDistance(word) {
    if (word.length < 4 || /^[0-9]+$/.test(word)) return 0;
    return word.length < 8 ? 1 : 2;
  }

  function weaken(hits, kind) {
    const { factoren } = search.start();
    const weak = (score) => Math.floor((score * factoren[kind]) / factoren.exact);
    return new Map([...hits].map(([number, score]) => [number, weak(score)]));
  }

  function adopt(found, others) {
    found.roots = new Set(others.flatMap(({ roots }) => [...roots]));
    found.phrases = others.flatMap(({ phrases }) => phrases);
    found.own = others.flatMap(({ own }) => own);
    found.inside = others.flatMap(({ inside }) => inside);
  }

  function total(answers, number) {
    return answers.reduce((sum, { hits }) => sum + (hits.get(number) || 0), 0);
  }
})();

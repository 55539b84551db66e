/* Search: the files of the index. A query loads only those of its own words. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const shards = new Map();
  const letters = new Map();
  let edges = null;

  /* The word file of a word: the last one that begins at or before its first letters. */
  function shardName(word) {
    if (word.length < 3) return /^[0-9]/.test(word) ? "getal" : "kort";
    edges = edges || search.start().delen.split(" ").filter(Boolean);
    const key = word.slice(0, 3);
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edges[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return low ? edges[low - 1] : "kort";
  }

  function group([root, forms = "", compounds = "", heads = "", synonyms = [], leads = []]) {
    const pairs = forms.split(" ");
    return {
      root,
      forms: pairs.flatMap((form, place) => (place % 2 ? [] : [[form, pairs[place + 1] || ""]])),
      compounds,
      heads: heads ? heads.split(" ") : [],
      synonyms: synonyms.map(([rest, labels, postings]) => ({ rest, labels, postings })),
      leads: leads.map(([rest, postings]) => ({ rest, postings })),
    };
  }

  async function loadShard(name) {
    if (shards.has(name)) return;
    const rows = await search.part(`deel-${name}`);
    shards.set(name, new Map(rows.map((row) => [row[0], group(row)])));
  }

  async function loadLetter(letter) {
    const text = await search.part(`letter-${letter}`);
    letters.set(
      letter,
      text.split(" ").map((entry) => [entry.slice(1), Number(entry[0])]),
    );
  }

  search.index = {
    /* Loads the files of words, and of their roots: raad and raden may stand apart. */
    need: (words) => {
      const names = new Set(words.flatMap((word) => [word, search.rootOf(word)]).map(shardName));
      return Promise.all([...names].map(loadShard));
    },

    /* The group that a word belongs to; its file has been loaded. */
    group: (word) => {
      const root = search.rootOf(word);
      const groups = [word, root].map((each) => shards.get(shardName(each))?.get(root));
      return groups.find(Boolean) || null;
    },

    /* All groups in the file of a word. */
    neighbours: (word) => [...(shards.get(shardName(word))?.values() || [])],

    /* All words with this letter as their first or second, with how common they are. */
    withLetter: async (letter) => {
      if (!letters.has(letter) && search.start().letters.includes(letter)) await loadLetter(letter);
      return letters.get(letter) || [];
    },

    /* Adds the scores of postings to `hits`; every record keeps its highest. */
    score: (postings, kind, hits) => {
      const { gewichten, factoren } = search.start();
      let number = 0;
      for (const [, place, step] of postings.matchAll(/([A-Z])([0-9a-z]+)/g)) {
        number += parseInt(step, 36);
        const score = gewichten[place] * factoren[kind];
        if (score > (hits.get(number) || 0)) hits.set(number, score);
      }
    },
  };

  /* The sum of a list up to and with each of its numbers. */
  function sums(numbers) {
    let sum = 0;
    return numbers.map((number) => {
      sum += number;
      return sum;
    });
  }

  let chunkStarts = null;
  let soortEnds = null;

  /* What is shown of a record. */
  search.record = async (number) => {
    const start = search.start();
    chunkStarts = chunkStarts || sums(start.stukken);
    let place = chunkStarts.length - 1;
    while (chunkStarts[place] > number) place -= 1;
    const rows = await search.part(`stuk-${chunkStarts[place]}`);
    const [adres, titel, regio, doelgroepen, tekst] = rows[number - chunkStarts[place]];
    const href = new URL(adres, search.root).href;
    return { href, titel, soort: search.soort(number), regio, doelgroepen, tekst };
  };

  /* Region and parties of every record by number, and their names in a fixed order. */
  search.allFacts = async () => {
    const { regios, partijen, regio, voor } = await search.part("feiten");
    return {
      regios,
      partijen,
      regio: (number) => regios[parseInt(regio[number], 36)],
      isVoor: (number, partij) =>
        (parseInt(voor[number], 36) >> partijen.indexOf(partij)) % 2 === 1,
    };
  };

  search.count = () => search.start().soorten.reduce((sum, [, count]) => sum + count, 0);

  function soortRow(number) {
    const { soorten } = search.start();
    soortEnds = soortEnds || sums(soorten.map(([, count]) => count));
    return soorten[soortEnds.findIndex((end) => number < end)];
  }

  search.soort = (number) => soortRow(number)[0];

  /* How often a kind answers a question: 10 is usual. */
  search.soortWeight = (number) => soortRow(number)[2];
})();

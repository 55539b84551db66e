/* Search: what a typed word finds: its own forms, compounds, synonyms, and what begins with it. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const { index } = search;
  const MOST_WORDS = 10;
  const SHORTEST_PREFIX = 3;

  /* What one typed word found: scores by record, and what to mark in a text. */
  search.answer = (word) => ({
    word,
    root: search.rootOf(word),
    hits: new Map(),
    synonyms: new Map(),
    own: [search.rootOf(word)],
    roots: new Set([search.rootOf(word)]),
    phrases: [],
    prefixes: [],
    inside: [word],
    typo: null,
    split: null,
  });

  /* The words of a query that say what it is about. */
  search.contentWords = (query) => {
    const words = [...new Set(search.words(query.slice(0, 200)))];
    const telling = words.filter((word) => !search.isStopWord(word));
    return (telling.length ? telling : words).slice(0, MOST_WORDS);
  };

  function likeness(form, word) {
    if (form === word) return "exact";
    return search.stem(form) === search.stem(word) ? "stem" : "root";
  }

  /* Its own forms, compounds with it, and the heads of the compound that it is. */
  search.addOwn = async (found) => {
    const group = index.group(found.word);
    if (!group) return;
    for (const [form, postings] of group.forms) {
      index.score(postings, likeness(form, found.word), found.hits);
    }
    index.score(group.compounds, "compound", found.hits);
    await index.need(group.heads);
    for (const head of group.heads) {
      found.roots.add(head);
      const { forms = [], compounds = "" } = index.group(head) || {};
      for (const [, postings] of forms) index.score(postings, "compound", found.hits);
      index.score(compounds, "sibling", found.hits);
    }
  };

  /* Synonyms of a word, or of the phrase that begins with it. */
  search.addSynonyms = (answers, place) => {
    const following = answers.slice(place + 1).map(({ root }) => root);
    for (const { rest, labels, postings } of index.group(answers[place].word)?.synonyms || []) {
      const tail = rest ? rest.split(" ") : [];
      if (!tail.every((root, step) => following[step] === root)) continue;
      for (const found of answers.slice(place, place + 1 + tail.length)) {
        addSynonym(found, labels, postings);
      }
    }
  };

  function addSynonym(found, labels, postings) {
    if (!postings) return;
    index.score(postings, "synonym", found.hits);
    for (const label of labels) {
      const normal = search.normalise(label);
      if (normal !== found.word) found.synonyms.set(normal, label);
      const roots = search.contentWords(label).map(search.rootOf);
      if (roots.length > 1) found.phrases.push(roots);
      else found.roots.add(roots[0]);
    }
  }

  /* Where a word leads, with other words of the query or alone. */
  search.addLeads = (answers, place) => {
    for (const { rest, postings } of index.group(answers[place].word)?.leads || []) {
      const others = rest ? rest.split(" ") : [];
      const found = others.map((root) => answers.find((answer) => answer.root === root));
      if (!found.every(Boolean)) continue;
      for (const { hits } of [answers[place], ...found]) index.score(postings, "led", hits);
    }
  };

  /* What the word finds that these words are together. */
  search.addWhole = (whole, parts) => {
    const joined = index.group(whole);
    if (!joined) return;
    for (const found of parts) {
      for (const [, postings] of joined.forms) index.score(postings, "exact", found.hits);
      found.roots.add(joined.root);
    }
  };

  /* Words that begin with what was typed; of their synonyms too while nothing else answers. */
  search.addPrefix = (found) => {
    const { word } = found;
    if (word.length < SHORTEST_PREFIX) return;
    const alone = found.hits.size === 0;
    const groups = index
      .neighbours(word)
      .filter((group) => group.forms.some(([form]) => form.startsWith(word)));
    for (const group of groups) {
      for (const [form, postings] of group.forms) {
        if (form.startsWith(word)) index.score(postings, "compound", found.hits);
      }
      for (const { rest, labels, postings } of alone ? group.synonyms : []) {
        if (!rest) addSynonym(found, labels, postings);
      }
    }
    if (groups.length) found.prefixes.push(word);
  };
})();

/* Search: from what was typed to records in order. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const { index } = search;
  const MOST_WORDS = 10;
  const MOST_SPLITS = 4;
  const SHORTEST_PART = 4;
  const SHORTEST_PREFIX = 3;
  const LONGEST_VERB = 12;
  const CODE = /^[a-z]{1,4}[0-9]{2,}$/;
  const LINKS = ["", "s", "en", "e", "n"];

  /* What one typed word found: scores by record, and what to mark in a text. */
  function answer(word) {
    return {
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
    };
  }

  function contentWords(query) {
    const words = [...new Set(search.words(query.slice(0, 200)))];
    const telling = words.filter((word) => !search.isStopWord(word));
    return (telling.length ? telling : words).slice(0, MOST_WORDS);
  }

  function likeness(form, word) {
    if (form === word) return "exact";
    return search.stem(form) === search.stem(word) ? "stem" : "root";
  }

  /* Its own forms, compounds with it, and the heads of the compound that it is. */
  async function addOwn(found) {
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
  }

  /* Synonyms of a word, or of the phrase that begins with it. */
  function addSynonyms(answers, place) {
    const following = answers.slice(place + 1).map(({ root }) => root);
    for (const { rest, labels, postings } of index.group(answers[place].word)?.synonyms || []) {
      const tail = rest ? rest.split(" ") : [];
      if (!tail.every((root, step) => following[step] === root)) continue;
      for (const found of answers.slice(place, place + 1 + tail.length)) {
        addSynonym(found, labels, postings);
      }
    }
  }

  function addSynonym(found, labels, postings) {
    if (!postings) return;
    index.score(postings, "synonym", found.hits);
    for (const label of labels) {
      const normal = search.normalise(label);
      if (normal !== found.word) found.synonyms.set(normal, label);
      const roots = contentWords(label).map(search.rootOf);
      if (roots.length > 1) found.phrases.push(roots);
      else found.roots.add(roots[0]);
    }
  }

  /* JW 315 is JW315. */
  function withCodes(words) {
    const joined = [];
    for (const [place, word] of words.entries()) {
      const code = words[place - 1] + word;
      if (place && CODE.test(code) && index.group(code)) joined.splice(-1, 1, code);
      else joined.push(word);
    }
    return joined;
  }

  /* Front office is frontoffice. */
  function addJoined(answers, place) {
    const next = answers[place + 1];
    if (next) addWhole(answers[place].word + next.word, [answers[place], next]);
  }

  function addWhole(whole, parts) {
    const joined = index.group(whole);
    if (!joined) return;
    for (const found of parts) {
      for (const [, postings] of joined.forms) index.score(postings, "exact", found.hits);
      found.roots.add(joined.root);
    }
  }

  /* Words that begin with what was typed; of their synonyms too while nothing else answers. */
  function addPrefix(found) {
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
  }

  /* A compound that the index does not have: its head, and first what has the other part too. */
  async function addSplit(found) {
    for (const [first, last] of splits(found.word)) {
      await index.need([last]);
      if (!index.group(last)) continue;
      const parts = [answer(first), answer(last)];
      for (const part of parts) await addOwn(part);
      const { hits } = parts[1];
      if (!hits.size) continue;
      const summed = [...hits.keys()].map((number) => [number, total(parts, number)]);
      found.hits = weaken(new Map(summed), "compound");
      adopt(found, parts);
      found.split = last;
      return;
    }
  }

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
  async function addTypo(found) {
    const near = await nearest(found.word);
    if (!near) return;
    const meant = answer(near);
    await index.need([meant.word]);
    await addOwn(meant);
    addSynonyms([meant], 0);
    if (!meant.hits.size) return;
    found.hits = weaken(meant.hits, "typo");
    adopt(found, [meant]);
    found.synonyms = meant.synonyms;
    found.typo = meant.word;
  }

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
    const { factoren: factors } = search.start();
    const weak = (score) => Math.floor((score * factors[kind]) / factors.exact);
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

  /* In "Wie stelt het plan op?" opstellen is meant: `last` is the last word of the question. */
  async function answerAll(typed, last) {
    const joined = typed.slice(1).map((word, place) => typed[place] + word);
    const verbs = search.isParticle(last)
      ? typed.filter((word) => word.length <= LONGEST_VERB)
      : [];
    await index.need([...typed, ...joined, ...verbs.map((verb) => last + verb)]);
    const answers = withCodes(typed).map(answer);
    for (const found of answers) await addOwn(found);
    answers.forEach((_found, place) => {
      addJoined(answers, place);
      addSynonyms(answers, place);
    });
    for (const verb of verbs) {
      addWhole(
        last + verb,
        answers.filter(({ word }) => word === verb || word === last),
      );
    }
    for (const [place, found] of answers.entries()) {
      if (place === answers.length - 1 || !found.hits.size) addPrefix(found);
      if (!found.hits.size) await addSplit(found);
      if (!found.hits.size) await addTypo(found);
    }
    return answers;
  }

  /* Answers a query: numbers of records, the best first, and what the reader should know. */
  search.ask = async (query) => {
    await search.ready();
    const answers = await answerAll(contentWords(query), search.words(query).pop());
    const useful = answers.filter(({ hits }) => hits.size);
    const { numbers, partly } = await search.rank(useful, query);
    return {
      query,
      numbers,
      partly,
      missing: answers.filter(({ hits }) => !hits.size).map(({ word }) => word),
      typos: useful.filter(({ typo }) => typo).map(({ word, typo }) => ({ word, typo })),
      splits: useful.filter(({ split }) => split).map(({ word, split }) => ({ word, split })),
      synonyms: [...new Map(useful.flatMap(({ synonyms }) => [...synonyms])).values()],
      marks: {
        roots: new Set(useful.flatMap(({ roots }) => [...roots])),
        phrases: useful.flatMap(({ phrases }) => phrases),
        prefixes: useful.flatMap(({ prefixes }) => prefixes),
        inside: useful.flatMap(({ inside }) => inside).filter((word) => word.length > 2),
        own: new Set(useful.flatMap(({ own }) => own)),
      },
    };
  };
})();

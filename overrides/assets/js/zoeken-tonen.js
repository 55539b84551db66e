/* Search: what the list below the field and the results page both show. Text only, no HTML. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const SNIPPET = 170;
  const LEAD = 45;
  const BEST = 5;
  const MOST_SYNONYMS = 5;
  const SENTENCE = /\S.*?(?:[.!?](?=\s+[\p{Lu}\p{N}"'“‘(€])\s*|$)/gsu;
  const WORD = /[\p{L}\p{M}\p{N}'’‘]+/gu;

  search.element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      made.setAttribute(attribute, value);
    }
    made.append(...children);
    return made;
  };

  search.results = (count) => (count === 1 ? "1 resultaat" : `${count} resultaten`);

  /* The places of the words of a text that answer the query. */
  function places(text, marks) {
    const words = [...text.matchAll(WORD)].map((match) => ({
      match,
      word: search.normalise(match[0]),
    }));
    const inPhrases = phraseWords(words, marks.phrases);
    return words
      .filter((each) => inPhrases.has(each) || search.marked(each.word, marks))
      .map(({ match }) => [match.index, match.index + match[0].length]);
  }

  /* The words that stand in a synonym of several words, such as "lokaal team". */
  function phraseWords(words, phrases) {
    const found = new Set();
    if (!phrases.length) return found;
    const telling = words.filter(({ word }) => !search.isStopWord(word));
    const roots = telling.map(({ word }) => search.rootOf(word));
    for (const phrase of phrases) {
      roots.forEach((_root, place) => {
        if (!phrase.every((root, step) => roots[place + step] === root)) return;
        for (const each of telling.slice(place, place + phrase.length)) found.add(each);
      });
    }
    return found;
  }

  search.marked = (word, marks) =>
    marks.inside.some((part) => holds(word, part)) ||
    marks.prefixes.some((prefix) => word.startsWith(prefix)) ||
    marks.roots.has(search.rootOf(word));

  function holds(word, part) {
    if (/^[0-9]+$/.test(part)) return word.endsWith(part);
    return word === part || (part.length > 3 && word.includes(part));
  }

  /* Fills an element with a text in which the words of the query are marked. */
  search.highlight = (element, text, marks) => {
    let end = 0;
    for (const [from, to] of places(text, marks)) {
      element.append(text.slice(end, from), search.element("mark", {}, text.slice(from, to)));
      end = to;
    }
    element.append(text.slice(end));
    return element;
  };

  /* The sentences of a text that hold most words of the query, or a piece of a long one. */
  search.snippet = (text, marks) => {
    const typed = places(text, { ...marks, roots: marks.own, phrases: [] });
    const found = typed.length ? typed : places(text, marks);
    const sentences = [...text.matchAll(SENTENCE)].map((match) => [
      match.index,
      match[0].trimEnd(),
    ]);
    const pieces = sentences.map(([from], place) => {
      let piece = sentences[place][1];
      for (const [start, sentence] of sentences.slice(place + 1)) {
        if (start + sentence.length - from > SNIPPET) break;
        piece = text.slice(from, start + sentence.length);
      }
      return { from, piece, value: value(text, found, from, from + piece.length) };
    });
    const best = pieces.reduce(
      (sofar, each) => (each.value > sofar.value ? each : sofar),
      pieces[0] || { from: 0, piece: "", value: 0 },
    );
    return best.piece.length > SNIPPET ? cut(best, found) : best.piece;
  };

  /* How many words of the query stand between two places. */
  function value(text, found, from, to) {
    return new Set(
      found
        .filter(([start, end]) => start >= from && end <= to)
        .map(([start, end]) => search.rootOf(search.normalise(text.slice(start, end)))),
    ).size;
  }

  /* The piece of a long sentence around the first word that was found in it. */
  function cut({ from, piece }, found) {
    const hit = (found.find(([start]) => start >= from) || [from])[0] - from;
    const near = hit < SNIPPET - LEAD ? 0 : piece.indexOf(" ", hit - LEAD) + 1;
    const shown = piece.slice(near, near + SNIPPET);
    const whole = near + SNIPPET >= piece.length ? shown : shown.slice(0, shown.lastIndexOf(" "));
    return `${near ? "… " : ""}${whole}${near + whole.length < piece.length ? " …" : ""}`;
  }

  /* The best answers, when there is so much that a reader may not find them. */
  search.best = (numbers) => (numbers.length > BEST ? numbers.slice(0, BEST) : []);

  search.facts = ({ soort, regio, doelgroepen }, withSoort) =>
    [withSoort && soort, regio, doelgroepen].filter(Boolean).join(" · ");

  /* Groups the numbers of records by kind; the kind with the best record comes first. */
  search.bySoort = (numbers) => {
    const soorten = new Map();
    for (const number of numbers) {
      const soort = search.soort(number);
      soorten.set(soort, [...(soorten.get(soort) || []), number]);
    }
    return [...soorten];
  };

  /* The query without its typing errors, however their capitals and accents were typed. */
  search.meant = ({ query, typos }) =>
    query.replace(WORD, (each) => {
      const error = typos.find(({ word }) => search.normalise(each) === word);
      return error ? error.typo : each;
    });

  /* What a reader should know of the answer: sentences, some with the address of a better query. */
  search.remarks = (outcome) => [
    ...(outcome.typos.length
      ? [
          {
            text: `Niets gevonden voor ${outcome.typos.map(({ word }) => quoted(word)).join(" en ")}. Bedoelde u `,
            query: search.meant(outcome),
            tail: "?",
          },
        ]
      : []),
    ...outcome.splits.map(({ word, split }) => ({
      text: `Niets gevonden voor “${word}”. Dit staat er over ${quoted(split)}.`,
    })),
    ...(outcome.missing.length && outcome.numbers.length
      ? [{ text: `Niets gevonden voor ${outcome.missing.map(quoted).join(" en ")}.` }]
      : []),
    ...(outcome.partly
      ? [
          {
            text: "Nergens staan al deze woorden bij elkaar. Dit zijn resultaten met een deel ervan.",
          },
        ]
      : []),
    ...(outcome.synonyms.length
      ? [
          {
            text: `Ook gezocht op ${outcome.synonyms.slice(0, MOST_SYNONYMS).map(quoted).join(", ")}.`,
          },
        ]
      : []),
  ];

  search.nothing = (query) =>
    `Niets gevonden voor “${query}”. Dit handboek en zijn bronnen zeggen hier niets over.`;

  search.remark = ({ text, query, label = query, tail = "" }) => {
    const line = search.element("p", {}, text);
    if (query) line.append(search.element("a", { href: search.address(query) }, label));
    line.append(tail);
    return line;
  };

  function quoted(word) {
    return `“${word}”`;
  }
})();

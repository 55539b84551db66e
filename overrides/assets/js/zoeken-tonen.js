/* Search: what the list below the field and the results page both show. Text only, no HTML. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const SNIPPET = 170;
  const LEAD = 45;
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
    return [...text.matchAll(WORD)]
      .filter(([word]) => marked(search.normalise(word), marks))
      .map((match) => [match.index, match.index + match[0].length]);
  }

  function marked(word, marks) {
    return marks.inside.some((part) => holds(word, part))
      || marks.prefixes.some((prefix) => word.startsWith(prefix))
      || marks.stems.has(search.stem(word));
  }

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

  /* The piece of a text that holds most words of the query. */
  search.snippet = (text, marks) => {
    if (text.length <= SNIPPET) return text;
    const typed = places(text, { ...marks, stems: marks.own });
    const found = typed.length ? typed : places(text, marks);
    const value = (from) => new Set(found
      .filter(([start, end]) => start >= from && end <= from + SNIPPET - LEAD)
      .map(([start, end]) => search.stem(search.normalise(text.slice(start, end))))).size;
    const best = found.reduce(
      (sofar, [from]) => (value(from) > sofar.value ? { from, value: value(from) } : sofar),
      { from: 0, value: 0 },
    ).from;
    const from = best < LEAD ? 0 : text.indexOf(" ", best - LEAD) + 1;
    const piece = text.slice(from, from + SNIPPET);
    const whole = from + SNIPPET >= text.length ? piece : piece.slice(0, piece.lastIndexOf(" "));
    return `${from ? "… " : ""}${whole}${from + whole.length < text.length ? " …" : ""}`;
  };

  search.facts = (record) => [record.region, record.groups].filter(Boolean).join(" · ");

  /* Groups the numbers of records by kind; the kind with the best record comes first. */
  search.byKind = (numbers) => {
    const kinds = new Map();
    for (const number of numbers) {
      const kind = search.kind(number);
      kinds.set(kind, [...(kinds.get(kind) || []), number]);
    }
    return [...kinds];
  };

  /* The query without its typing errors, however their capitals and accents were typed. */
  search.meant = ({ query, typos }) => query.replace(WORD, (each) => {
    const error = typos.find(({ word }) => search.normalise(each) === word);
    return error ? error.typo : each;
  });

  /* What a reader should know of the answer: sentences, some with the address of a better query. */
  search.remarks = (outcome) => [
    ...(outcome.typos.length
      ? [{
        text: `Niets gevonden voor ${outcome.typos.map(({ word }) => quoted(word)).join(" en ")}. Bedoelde u `,
        query: search.meant(outcome),
        tail: "?",
      }]
      : []),
    ...outcome.splits.map(({ word, split }) => ({
      text: `Niets gevonden voor “${word}”. Dit staat er over ${quoted(split)}.`,
    })),
    ...(outcome.missing.length && outcome.numbers.length
      ? [{ text: `Niets gevonden voor ${outcome.missing.map(quoted).join(" en ")}.` }]
      : []),
    ...(outcome.partly
      ? [{ text: "Nergens staan al deze woorden bij elkaar. Dit zijn resultaten met een deel ervan." }]
      : []),
    ...(outcome.synonyms.length
      ? [{ text: `Ook gezocht op ${outcome.synonyms.map(quoted).join(", ")}.` }]
      : []),
  ];

  search.remark = ({ text, query, tail = "" }) => {
    const line = search.element("p", {}, text);
    if (query) line.append(search.element("a", { href: search.address(query) }, query));
    line.append(tail);
    return line;
  };

  function quoted(word) {
    return `“${word}”`;
  }
})();

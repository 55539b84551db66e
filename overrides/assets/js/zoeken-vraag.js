/* Search: from what was typed to records in order. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const { index } = search;
  const LONGEST_VERB = 12;
  const CODE = /^[a-z]{1,4}[0-9]{2,}$/;

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
    if (next) search.addWhole(answers[place].word + next.word, [answers[place], next]);
  }

  /* In "Wie stelt het plan op?" opstellen is meant: `last` is the last word of the question. */
  async function answerAll(typed, last) {
    const joined = typed.slice(1).map((word, place) => typed[place] + word);
    const verbs = search.isParticle(last)
      ? typed.filter((word) => word.length <= LONGEST_VERB)
      : [];
    await index.need([...typed, ...joined, ...verbs.map((verb) => last + verb)]);
    const answers = withCodes(typed).map(search.answer);
    for (const found of answers) await search.addOwn(found);
    answers.forEach((_found, place) => {
      addJoined(answers, place);
      search.addSynonyms(answers, place);
      search.addLeads(answers, place);
    });
    for (const verb of verbs) {
      search.addWhole(
        last + verb,
        answers.filter(({ word }) => word === verb || word === last),
      );
    }
    for (const [place, found] of answers.entries()) {
      if (place === answers.length - 1 || !found.hits.size) search.addPrefix(found);
      if (!found.hits.size) await search.addSplit(found);
      if (!found.hits.size) await search.addTypo(found);
    }
    return answers;
  }

  /* Answers a query: numbers of records, the best first, and what the reader should know. */
  search.ask = async (query) => {
    await search.ready();
    const answers = await answerAll(search.contentWords(query), search.words(query).pop());
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

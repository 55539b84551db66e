/* Search: which records answer best. Rare words count more, and words that stand together. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const WEIGHED = 12;
  const PLENTY = 5;
  const FEW_WORDS = 2;
  const ENOUGH = 0.5;
  const LEAST = 0.03;
  const NEAR = 20;
  const BEGINNING = 30;
  const ASKING = new Set(["hoe", "hoeveel", "waar", "waarmee", "waarom", "wanneer", "wat", "wie"]);

  /* Orders the records of the answers, one for each word: the best first. */
  search.rank = async (answers, query) => {
    const total = search.count();
    const rarity = answers.map(({ hits }) => Math.log(1 + total / hits.size));
    const whole = sum(rarity);
    const numbers = new Set(answers.flatMap(({ hits }) => [...hits.keys()]));
    const rows = [...numbers].map((number) => {
      const scores = answers.map(({ hits }) => hits.get(number) || 0);
      const share = sum(scores.map((score, place) => (score ? rarity[place] : 0))) / whole;
      const weighed = sum(scores.map((each, place) => each * rarity[place]));
      const score = weighed * share ** 3 * search.soortWeight(number);
      return { number, score, share, all: scores.every(Boolean) };
    });
    const complete = rows.filter(({ all }) => all);
    const most = rows.filter(({ share }) => share >= ENOUGH);
    const kept = [complete, most, rows].find(({ length }) => length >= PLENTY) || rows;
    kept.sort(order);
    const asked = search.words(query).filter((word) => ASKING.has(word));
    if (answers.length > 1 || asked.length) await addNearness(kept, answers, asked);
    kept.sort(order);
    const least = answers.length > 1 ? LEAST * kept[0]?.score : 0;
    const telling = kept.filter(({ score }) => score >= least);
    if (answers.length <= FEW_WORDS) telling.sort((left, right) => right.all - left.all);
    const partly = answers.length > 1 && !complete.length;
    return { numbers: telling.map(({ number }) => number), partly };
  };

  function order(left, right) {
    return right.score - left.score || left.number - right.number;
  }

  function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
  }

  /* Raises the best records by how near the words stand to each other in their text. */
  async function addNearness(rows, answers, asked) {
    const first = rows.slice(0, WEIGHED);
    const records = await Promise.all(first.map(({ number }) => search.record(number)));
    first.forEach((row, place) => {
      const { titel, tekst } = records[place];
      const words = search.words(`${titel}. ${tekst}`);
      row.score *= 1 + nearness(words, answers) + likeness(words, asked);
    });
  }

  /* From 0 to 1: how many of the words stand near each other, and whether two stand side by side. */
  function nearness(words, answers) {
    if (answers.length < 2) return 0;
    const found = words.map((word) => answers.findIndex((answer) => search.marked(word, answer)));
    let together = 1;
    let beside = 0;
    found.forEach((answer, place) => {
      if (answer < 0) return;
      const near = new Set(found.slice(place, place + NEAR).filter((each) => each >= 0));
      together = Math.max(together, near.size);
      if (found[place + 1] === answer + 1 || found[place + 2] === answer + 1) beside = 1;
    });
    return ((together - 1) / (answers.length - 1) + beside) / 2;
  }

  /* From 0 to 1: who asks when, is answered by a text that begins with saying when. */
  function likeness(words, asked) {
    const said = new Set(words.slice(0, BEGINNING));
    return asked.length ? asked.filter((word) => said.has(word)).length / asked.length : 0;
  }
})();

/* Search: words and stems. The index is made the same way in scripts/search/words.py. */
(() => {
  "use strict";

  const search = window.handboekZoeken;
  const snowball = new DutchPorterStemmer();
  const stems = new Map();
  const roots = new Map();

  const DROPPED = /[\u0300-\u036f\u00ad'’‘]/g;
  const THOUSANDS = /([0-9])\.(?=[0-9]{3}(?![0-9]))/g;
  const VOWEL_S = /[aeiou]s$/;
  const DOUBLE_END = /([b-df-hj-np-tv-z])\1$/;
  const LONG_VOWEL = /([aeou])\1([b-df-hj-np-tv-z])$/;
  const LAST_E = /([b-df-hj-np-tv-z])e$/;
  const LAST_SOUND = new Map([
    ["v", "f"],
    ["z", "s"],
  ]);
  const IRREGULAR = new Map([
    ["kinder", "kind"],
    ["led", "lid"],
    ["sted", "stad"],
  ]);
  const PARTICLES = "(aan|af|bij|door|goed|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)";
  const PARTICLE = new RegExp(`^${PARTICLES}$`);
  const PARTICIPLE = new RegExp(`^${PARTICLES}ge([a-z]{2,})(?:[td]e?|(en))$`);
  const REGULAR = /^ge([a-z]{3,}(?:eer|el|er|ig))de?$/;
  const STRONG = /(?<=[a-z]{2})(?:w(ees|ezen|ijst)|(nam|namen|name|nomen)|(stemt))$/;
  const MADE = /(?<=[a-z]{4})(?:atief?|ator|eerd|eert?|eur|er|ing)$/;
  const OF_VERB =
    /(?<=[a-z]{2})(?:(el)ar|(el|er|ig)t|(a|e)\3([gkl])[dt]|(ct)ie|(d)t|(a|e)\7([fm])t|((?:(?<!k)aa|ee|oo|uu|eu|oe|ui)[mnpr])t)$/;
  const ROOTS = new Map([
    ["advi", "advie"],
    ["behe", "beher"],
    ["beheerd", "beher"],
    ["gemet", "meet"],
    ["keu", "kie"],
    ["koz", "kie"],
    ["met", "meet"],
    ["meting", "meet"],
    ["regi", "regie"],
    ["toet", "toets"],
  ]);

  search.normalise = (text) =>
    text.normalize("NFKD").toLowerCase().replace(DROPPED, "").replace(THOUSANDS, "$1");

  let stopWords = null;

  search.isStopWord = (word) => {
    stopWords = stopWords || new Set(search.start().stopwoorden.split(" "));
    return stopWords.has(word);
  };

  /* What may stand apart from its verb, at the end of a sentence. */
  search.isParticle = (word) => PARTICLE.test(word);

  search.words = (text) => search.normalise(text).match(/[a-z0-9]+/g) || [];

  search.stem = (word) => {
    if (!stems.has(word)) stems.set(word, /^[a-z]+$/.test(word) ? stemmed(word) : word);
    return stems.get(word);
  };

  /* What a word shares with those made of it: escaleren, geëscaleerd and escalatie. */
  search.rootOf = (word) => {
    if (!roots.has(word)) roots.set(word, /^[a-z]+$/.test(word) ? rooted(word) : word);
    return roots.get(word);
  };

  /* Counts the letters to add, drop, change or swap; above `most` the count does not matter. */
  search.distance = (left, right, most) => {
    if (Math.abs(left.length - right.length) > most) return most + 1;
    let older = [];
    let old = Array.from({ length: right.length + 1 }, (_value, place) => place);
    for (let row = 1; row <= left.length; row += 1) {
      const current = [row];
      for (let place = 1; place <= right.length; place += 1) {
        const same = left[row - 1] === right[place - 1];
        let least = Math.min(old[place] + 1, current[place - 1] + 1, old[place - 1] + !same);
        const swapped = left[row - 1] === right[place - 2] && left[row - 2] === right[place - 1];
        if (row > 1 && place > 1 && swapped) least = Math.min(least, older[place - 2] + 1);
        current.push(least);
      }
      if (Math.min(...current) > most) return most + 1;
      [older, old] = [old, current];
    }
    return old[right.length];
  };

  function stemmed(word) {
    const singular = word.length > 4 && VOWEL_S.test(word) ? word.slice(0, -1) : word;
    const found = evened(snowball.stemWord(singular));
    return IRREGULAR.get(found) || found;
  }

  function rooted(word) {
    if (search.isStopWord(word)) return word;
    const verb = word.replace(PARTICIPLE, "$1$2$3").replace(REGULAR, "$1").replace(STRONG, present);
    const stem = search.stem(verb).replace(OF_VERB, "$1$2$3$4$5$6$7$8$9");
    const found = evened(stem.replace(MADE, ""));
    return ROOTS.get(found) || found;
  }

  function present(_form, ofWijzen, ofNemen) {
    if (ofWijzen) return "wijzen";
    return ofNemen ? "nemen" : "stemmen";
  }

  /* Brings together what Snowball leaves apart: rol and roll, huis and huiz, actueel and actuel. */
  function evened(stem) {
    let found = stem.replace(DOUBLE_END, "$1");
    found = found.slice(0, -1) + (LAST_SOUND.get(found.slice(-1)) || found.slice(-1));
    found = found.replace(LONG_VOWEL, "$1$2");
    return found.length > 3 && VOWEL_S.test(found)
      ? found.slice(0, -1).replace(LAST_E, "$1")
      : found;
  }
})();

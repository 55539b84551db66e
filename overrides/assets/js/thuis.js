/* Who the reader is and where: chosen on a home page, shown on every page, left with one click. */
(() => {
  "use strict";

  const keeping = window.handboekBewaren;
  const KEY = "handboek-thuis";

  /* The chosen pair: {adres, titel, regio, partij}; null when none is chosen. */
  function kept() {
    try {
      const pair = JSON.parse(keeping.kept(KEY));
      const words = [pair?.adres, pair?.titel, pair?.regio, pair?.partij];
      return words.every((word) => typeof word === "string") ? pair : null;
    } catch {
      return null;
    }
  }

  const home = { pair: kept() };
  window.handboekThuis = home;

  document.addEventListener("DOMContentLoaded", () => {
    const place = document.querySelector("[data-thuis-kop]");
    const choice = document.querySelector("[data-thuis]");
    if (!place) return;
    const link = place.querySelector("a");
    const root = new URL(".", document.querySelector(".kop__merk").href);

    function show() {
      place.hidden = !home.pair;
      if (home.pair) {
        link.href = new URL(home.pair.adres, root).href;
        link.textContent = home.pair.titel;
      }
      if (choice) choice.hidden = home.pair?.adres === choice.dataset.adres;
    }

    place.querySelector("button").addEventListener("click", () => {
      home.pair = null;
      keeping.forget(KEY);
      show();
      document.querySelector(".kop__merk").focus();
    });
    choice?.querySelector("button").addEventListener("click", () => {
      const { adres, titel, regio, partij } = choice.dataset;
      home.pair = { adres, titel, regio, partij };
      keeping.keep(KEY, JSON.stringify(home.pair));
      show();
      link.focus();
    });
    show();
  });
})();

/* The switch that opens all of why we say so on a page, and remembers it. */
(() => {
  "use strict";

  const keeping = window.handboekBewaren;
  const KEY = "handboek-onderbouwing";
  const WORDS = { aan: "Onderbouwing verbergen", uit: "Onderbouwing tonen" };

  let state = keeping.kept(KEY) === "aan" ? "aan" : "uit";
  document.documentElement.dataset.onderbouwing = state;

  document.addEventListener("DOMContentLoaded", () => {
    const blocks = document.querySelectorAll("details.onderbouwing");
    const place = document.querySelector("[data-onderbouwing-schakel]");
    if (!blocks.length || !place) return;
    const button = place.querySelector("button");

    function apply() {
      document.documentElement.dataset.onderbouwing = state;
      button.textContent = WORDS[state];
      for (const block of blocks) block.open = state === "aan";
    }

    if (state === "aan") apply();
    place.hidden = false;
    button.addEventListener("click", () => {
      state = state === "aan" ? "uit" : "aan";
      keeping.keep(KEY, state);
      apply();
    });
  });
})();

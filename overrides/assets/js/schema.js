// The colours: as the system has them, light or dark. In the head, so that no page flashes.
(function () {
  "use strict";
  var STANDEN = ["systeem", "licht", "donker"];
  var SLEUTEL = "handboek-kleuren";

  function bewaard() {
    try {
      var stand = localStorage.getItem(SLEUTEL);
      return STANDEN.includes(stand) ? stand : STANDEN[0];
    } catch {
      return STANDEN[0];
    }
  }

  function bewaar(stand) {
    try {
      localStorage.setItem(SLEUTEL, stand);
    } catch {
      // Blocked storage: the choice holds for this page.
    }
  }

  function zet(stand) {
    if (stand === STANDEN[0]) delete document.documentElement.dataset.schema;
    else document.documentElement.dataset.schema = stand;
  }

  var stand = bewaard();
  zet(stand);

  document.addEventListener("DOMContentLoaded", function () {
    var knop = document.querySelector("[data-schema-knop]");
    var woord = knop.querySelector(".kop__stand");
    woord.textContent = stand;
    knop.hidden = false;
    knop.addEventListener("click", function () {
      stand = STANDEN[(STANDEN.indexOf(stand) + 1) % STANDEN.length];
      zet(stand);
      bewaar(stand);
      woord.textContent = stand;
    });
  });
})();

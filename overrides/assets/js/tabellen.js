// A table that fits its place needs no scroller. Its header may stick, and its frame is no region
// and no stop for the Tab key. Of a drawing only the stop depends on it.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";
  if (!("ResizeObserver" in window)) return;

  function zet(kader) {
    var past = kader.scrollWidth <= kader.clientWidth;
    if (past) kader.removeAttribute("tabindex");
    else kader.tabIndex = 0;
    if (!kader.matches(".tabel")) return;
    kader.dataset.naam = kader.dataset.naam || kader.getAttribute("aria-labelledby");
    kader.classList.toggle("tabel--past", past);
    [["role", "region"], ["aria-labelledby", kader.dataset.naam]].forEach(function ([attribuut, waarde]) {
      if (past) kader.removeAttribute(attribuut);
      else kader.setAttribute(attribuut, waarde);
    });
  }

  var waker = new ResizeObserver(function (maten) {
    maten.forEach(function (maat) { zet(maat.target); });
  });
  document.querySelectorAll(".tabel, .figuur").forEach(function (kader) { waker.observe(kader); });
});

// A table that fits its place needs no scroller: its header may stick, and it is no stop for the
// Tab key. A wide drawing is one, where it scrolls.
(function () {
  "use strict";
  if (!("ResizeObserver" in window)) return;
  var waker = new ResizeObserver(function (maten) {
    maten.forEach(function (maat) {
      var kader = maat.target;
      var past = kader.scrollWidth <= kader.clientWidth;
      kader.classList.toggle("tabel--past", past);
      if (past) kader.removeAttribute("tabindex");
      else kader.tabIndex = 0;
    });
  });
  document.querySelectorAll(".tabel, .figuur").forEach(function (kader) { waker.observe(kader); });
})();

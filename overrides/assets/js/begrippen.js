// What a term means, beside the word: on hover, focus and the first tap. It stays while the pointer
// is on it, and Escape closes it. Without this script the word is a link to its page.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";
  if (!HTMLElement.prototype.showPopover) return;
  var AFSTAND = 4;
  var WACHT = 250; // time to move the pointer from the word to its meaning, in milliseconds
  var klok = 0;
  var getikt = null;
  var getoond = null;

  function vakVan(woord) {
    return document.getElementById(woord.getAttribute("aria-describedby")).closest(".uitleg");
  }

  function isOpen(vak) {
    return vak.matches(":popover-open");
  }

  function toon(woord) {
    clearTimeout(klok);
    getoond = woord;
    var vak = vakVan(woord);
    if (!isOpen(vak)) vak.showPopover();
    var plek = woord.getClientRects()[0];
    var links = Math.min(plek.left, document.documentElement.clientWidth - vak.offsetWidth - AFSTAND);
    var onder = plek.bottom + AFSTAND;
    var boven = plek.top - AFSTAND - vak.offsetHeight;
    var top = onder + vak.offsetHeight > innerHeight && boven > 0 ? boven : onder;
    vak.style.left = Math.max(links, AFSTAND) + scrollX + "px";
    vak.style.top = top + scrollY + "px";
  }

  function sluit() {
    if (!getoond || getoond.matches(":hover, :focus")) return;
    var vak = vakVan(getoond);
    if (isOpen(vak) && !vak.matches(":hover, :focus-within")) vak.hidePopover();
  }

  function straks(doe, woord) {
    clearTimeout(klok);
    klok = setTimeout(doe, WACHT, woord);
  }

  document.querySelectorAll(".begrip").forEach(function (woord) {
    var vak = vakVan(woord);
    woord.addEventListener("pointerenter", function (event) {
      if (event.pointerType === "mouse") straks(toon, woord);
    });
    woord.addEventListener("pointerleave", function () { straks(sluit); });
    vak.addEventListener("pointerleave", function () { straks(sluit); });
    woord.addEventListener("focus", function () { toon(woord); });
    woord.addEventListener("blur", function () { straks(sluit); });
    woord.addEventListener("pointerdown", function (event) {
      getikt = event.pointerType !== "mouse" && !isOpen(vak) ? woord : null;
    });
    woord.addEventListener("click", function (event) {
      if (getikt !== woord) return;
      getikt = null;
      event.preventDefault();
      toon(woord);
    });
  });
});

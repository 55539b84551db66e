// Opens the block that the address names, and what it stands in.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";

  function open() {
    var doel = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var blok = doel && doel.closest("details"); blok; blok = blok.parentElement.closest("details")) {
      blok.open = true;
    }
  }

  open();
  addEventListener("hashchange", open);
});

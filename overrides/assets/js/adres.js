// The address at the foot of a printed page; of a copy on a disk only the file within the handbook.
(function () {
  "use strict";
  var plek = document.querySelector("[data-adres]");
  if (!plek) return;
  if (location.protocol !== "file:") {
    plek.textContent = location.origin + location.pathname;
    return;
  }
  var wortel = new URL(document.querySelector(".kop__merk").href).pathname.replace(/[^/]*$/, "");
  plek.textContent = decodeURI(location.pathname).replace(decodeURI(wortel), "");
})();

// The address for the foot of a printed sheet; of a copy on a disk only the file within the handbook.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";
  var adres = location.origin + location.pathname;
  if (location.protocol === "file:") {
    var start = new URL(document.querySelector(".kop__merk").href).pathname;
    adres = location.pathname.slice(start.lastIndexOf("/") + 1);
  }
  document.documentElement.dataset.adres = adres;
  document.querySelector(".voet__adres").textContent = adres;
});

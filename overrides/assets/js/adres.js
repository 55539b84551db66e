/* The address for the foot of a printed sheet; of a copy on a disk only the file within the handbook. */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  let address = location.origin + location.pathname;
  if (location.protocol === "file:") {
    const start = new URL(document.querySelector(".kop__merk").href).pathname;
    address = location.pathname.slice(start.lastIndexOf("/") + 1);
  }
  document.documentElement.dataset.adres = address;
  document.querySelector(".voet__adres").textContent = address;
});

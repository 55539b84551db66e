/* Opens the block that the address names, and what it stands in. */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  function open() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let block = target?.closest("details");
    while (block) {
      block.open = true;
      block = block.parentElement.closest("details");
    }
  }

  open();
  addEventListener("hashchange", open);
});

/* Ticking: asks the user something in a dialog, and hands over a file. */
(() => {
  "use strict";

  const ticking = window.handboekAfvinken;

  /* Asks with a dialog of the page, and gives whether the answer was yes. */
  ticking.ask = (id) => new Promise((resolve) => {
    const dialog = document.getElementById(id);
    const buttons = [...dialog.querySelectorAll("[data-antwoord]")];
    const answer = ({ currentTarget }) => dialog.close(currentTarget.dataset.antwoord);
    dialog.returnValue = "";
    buttons.forEach((button) => { button.onclick = answer; });
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "ja"), { once: true });
    dialog.showModal();
  });

  ticking.download = (text, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
})();

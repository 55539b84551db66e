/* Ticking: asks the user something in a dialog. */
(() => {
  "use strict";

  const ticking = window.handboekAfvinken;

  /* Asks with a dialog of the page, and gives whether the answer was yes. */
  ticking.ask = (id) =>
    new Promise((resolve) => {
      const dialog = document.getElementById(id);
      const buttons = [...dialog.querySelectorAll("[data-antwoord]")];
      const answer = ({ currentTarget }) => dialog.close(currentTarget.dataset.antwoord);
      dialog.returnValue = "";
      for (const button of buttons) button.onclick = answer;
      dialog.addEventListener("close", () => resolve(dialog.returnValue === "ja"), { once: true });
      dialog.showModal();
    });
})();

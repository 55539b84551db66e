/* Form: prints answers whole. Paper cannot scroll a field, so each answer stands beside it as text. */
(() => {
  "use strict";

  addEventListener("beforeprint", () => {
    const fields = document.querySelectorAll(".formulier :is(input[type=text], select, textarea)");
    for (const field of fields) {
      const isChoice = field.tagName === "SELECT";
      if (!field.value && !isChoice) continue;
      const antwoord = document.createElement("span");
      antwoord.className = "antwoord-op-papier";
      antwoord.textContent = isChoice && field.value ? field.selectedOptions[0].text : field.value;
      field.after(antwoord);
    }
  });

  addEventListener("afterprint", () => {
    for (const antwoord of document.querySelectorAll(".antwoord-op-papier")) antwoord.remove();
  });
})();

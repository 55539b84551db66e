// Prints answers whole: paper cannot scroll a field, so each answer stands beside it as text.
(function () {
  "use strict";

  addEventListener("beforeprint", function () {
    document.querySelectorAll(".formulier :is(input[type=text], select, textarea)").forEach(function (vak) {
      var keuze = vak.tagName === "SELECT";
      if (!vak.value && !keuze) return;
      var antwoord = document.createElement("span");
      antwoord.className = "antwoord-op-papier";
      antwoord.textContent = keuze && vak.value ? vak.selectedOptions[0].text : vak.value;
      vak.after(antwoord);
    });
  });

  addEventListener("afterprint", function () {
    document.querySelectorAll(".antwoord-op-papier").forEach(function (antwoord) { antwoord.remove(); });
  });
})();

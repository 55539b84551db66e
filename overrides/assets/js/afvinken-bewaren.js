/* Ticking: keeps a list in this browser, only after the user has asked for it. */
(() => {
  "use strict";

  const ticking = window.handboekAfvinken;
  const key = (checklist) => `handboek-afvinken:${checklist}`;

  /* Gives the text that is kept; null when there is none or the browser keeps nothing. */
  ticking.kept = (checklist) => {
    try {
      return localStorage.getItem(key(checklist));
    } catch {
      return null;
    }
  };

  /* Keeps a text, and says whether the browser did. */
  ticking.keep = (checklist, text) => {
    try {
      localStorage.setItem(key(checklist), text);
      return true;
    } catch {
      return false;
    }
  };

  ticking.forget = (checklist) => {
    try {
      localStorage.removeItem(key(checklist));
    } catch {
      /* A browser that keeps nothing has nothing to forget. */
    }
  };

  /* Calls with the new text, or null, when another tab changes what is kept. */
  ticking.onOtherTab = (checklist, call) => addEventListener("storage", (event) => {
    if (event.key === key(checklist) || event.key === null) call(event.newValue);
  });
})();

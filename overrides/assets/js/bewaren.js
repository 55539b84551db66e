/* Keeps a text outside the page: in this browser, by its key, or in a file of the reader. */
(() => {
  "use strict";

  const keeping = {};
  window.handboekBewaren = keeping;

  /* Gives the text that is kept; null when there is none or the browser keeps nothing. */
  keeping.kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  /* Keeps a text, and says whether the browser did. */
  keeping.keep = (key, text) => {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  };

  keeping.forget = (key) => {
    try {
      localStorage.removeItem(key);
    } catch {
      /* A browser that keeps nothing has nothing to forget. */
    }
  };

  /* Calls with the new text, or null, when another tab changes what is kept. */
  keeping.onOtherTab = (key, call) =>
    addEventListener("storage", (event) => {
      if (event.key === key || event.key === null) call(event.newValue);
    });

  /* Hands a text over as a file. */
  keeping.download = (text, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
})();

/* The colours: as the system has them, light or dark. In the head, so that no page flashes. */
(() => {
  "use strict";

  const SCHEMAS = ["systeem", "licht", "donker"];
  const KEY = "handboek-kleuren";

  function kept() {
    try {
      const schema = localStorage.getItem(KEY);
      return SCHEMAS.includes(schema) ? schema : SCHEMAS[0];
    } catch {
      return SCHEMAS[0];
    }
  }

  function keep(schema) {
    try {
      localStorage.setItem(KEY, schema);
    } catch {
      /* Storage is blocked: the choice holds for this page only. */
    }
  }

  function apply(schema) {
    if (schema === SCHEMAS[0]) delete document.documentElement.dataset.schema;
    else document.documentElement.dataset.schema = schema;
  }

  let schema = kept();
  apply(schema);

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-schema-knop]");
    const word = button.querySelector(".kop__stand");
    word.textContent = schema;
    button.hidden = false;
    button.addEventListener("click", () => {
      schema = SCHEMAS[(SCHEMAS.indexOf(schema) + 1) % SCHEMAS.length];
      apply(schema);
      keep(schema);
      word.textContent = schema;
    });
  });
})();

/* The colours: as the system has them, light or dark. In the head, so that no page flashes. */
(() => {
  "use strict";

  const keeping = window.handboekBewaren;
  const SCHEMAS = ["systeem", "licht", "donker"];
  const KEY = "handboek-kleuren";

  function apply(schema) {
    if (schema === SCHEMAS[0]) delete document.documentElement.dataset.schema;
    else document.documentElement.dataset.schema = schema;
  }

  const kept = keeping.kept(KEY);
  let schema = SCHEMAS.includes(kept) ? kept : SCHEMAS[0];
  apply(schema);

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("[data-schema-knop]");
    const word = button.querySelector(".kop__stand");
    word.textContent = schema;
    button.hidden = false;
    button.addEventListener("click", () => {
      schema = SCHEMAS[(SCHEMAS.indexOf(schema) + 1) % SCHEMAS.length];
      apply(schema);
      keeping.keep(KEY, schema);
      word.textContent = schema;
    });
  });
})();

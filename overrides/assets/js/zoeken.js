/* Search, the part that is on every page: it loads the rest when the field gets the focus. */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  const keeping = window.handboekBewaren;
  const SHORTCUT_SETTING = "zoeken-sneltoets";
  const { src, dataset } = document.querySelector("script[data-zoekscript]");
  const root = new URL("../../", src);
  const scripts = new Map();
  const parts = new Map();

  /* Runs a script once, by its address from the page; what failed may be tried again. */
  function load(path) {
    if (!scripts.has(path)) {
      scripts.set(
        path,
        new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.async = false;
          script.src = path;
          script.onload = resolve;
          script.onerror = () => {
            scripts.delete(path);
            script.remove();
            reject(new Error(`not loaded: ${path}`));
          };
          document.head.append(script);
        }),
      );
    }
    return scripts.get(path);
  }

  /* Loads a file of the index and returns what it registered by calling `deel`. */
  async function part(name) {
    const start = parts.get("start");
    await load(
      new URL(start ? `zoeken/${name}-${start.versie}.js` : `zoeken/${name}.js`, root).href,
    );
    return parts.get(name);
  }

  /* Loads the code and the start file; a second call waits for the same. */
  async function ready() {
    await Promise.all([load(dataset.zoekscript), parts.has("start") || part("start")]);
  }

  function shortcutOn() {
    return keeping.kept(SHORTCUT_SETTING) !== "uit";
  }

  /* Where the browser keeps nothing, the setting holds for this page only. */
  function setShortcut(on) {
    keeping.keep(SHORTCUT_SETTING, on ? "aan" : "uit");
    showShortcut(on);
  }

  function showShortcut(on) {
    if (!field) return;
    if (on) field.setAttribute("aria-keyshortcuts", "/");
    else field.removeAttribute("aria-keyshortcuts");
  }

  function typing(target) {
    return (
      target instanceof Element &&
      (target.closest("input, textarea, select") !== null || target.isContentEditable)
    );
  }

  function onShortcut(event) {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (event.key !== "/" || !plain || event.defaultPrevented || typing(event.target)) return;
    if (!field.hasAttribute("aria-keyshortcuts")) return;
    event.preventDefault();
    field.focus();
    field.select();
  }

  window.handboekZoeken = {
    root,
    part,
    ready,
    failed: "Zoeken lukt nu niet. Laad de pagina opnieuw, of gebruik de begrippenlijst.",
    shortcutOn,
    setShortcut,
    address: (query) =>
      `${new URL("zoeken/index.html", root).href}?${new URLSearchParams({ q: query })}`,
    start: () => parts.get("start"),
    deel: (name, data) => parts.set(name, data),
  };

  const form = document.querySelector("form[data-zoeken]");
  const field = form?.querySelector("input[name='q']");
  const page = document.getElementById("zoekresultaten");

  if (field) {
    let listed = null;
    const list = () => {
      listed =
        listed ||
        ready()
          .then(() => window.handboekZoeken.list(form, field))
          .catch(() => {
            listed = null;
          });
    };
    showShortcut(shortcutOn());
    field.addEventListener("focus", list);
    if (document.activeElement === field) list();
    document.addEventListener("keydown", onShortcut);
  }
  if (page) {
    load(dataset.zoekscript)
      .then(() => load(dataset.zoekpagina))
      .then(() => window.handboekZoeken.page(page, field));
  }
});

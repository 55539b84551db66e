/* Form: the page. Binds the fields to the bar: checks, saves, opens, copies and erases answers.
   Nothing is kept in this browser unless the reader asks for it, and nothing is sent. */
(() => {
  "use strict";

  const formulier = window.handboekFormulier;
  const keeping = window.handboekBewaren;
  const form = document.getElementById("formulier");
  if (!form) return;
  const definitie = JSON.parse(form.dataset.formulier);
  const key = `formulier:${definitie.formulier}`;
  const part = (name) => document.getElementById(`formulier--${name}`);
  const fields = formulier.fields(form, definitie, say);
  let keeps = false;
  let unsaved = false;

  function say(words) {
    part("melding").textContent = words;
  }

  function refresh() {
    fields.refresh();
    if (keeps) keep();
  }

  function write(antwoorden) {
    fields.write(antwoorden);
    formulier.showFouten(definitie, []);
    refresh();
  }

  /* Puts the answers of a text in the form; when it is refused, nothing changes. */
  function takeOver(text) {
    const { antwoorden, over, versie } = formulier.fromText(definitie, text);
    const lines = over.map((line) => {
      const item = document.createElement("li");
      item.textContent = line;
      return item;
    });
    part("over")
      .querySelector("ul")
      .replaceChildren(...lines);
    part("over").hidden = !lines.length;
    write(antwoorden);
    unsaved = false;
    const isOlder = versie < definitie.versie;
    return isOlder ? ` Het is van versie ${versie}. Wat paste, is overgenomen.` : "";
  }

  function refused(error) {
    if (!(error instanceof formulier.Unreadable)) throw error;
    say(`Niet geopend. ${error.message} Uw antwoorden zijn niet veranderd.`);
  }

  function keep() {
    const kept = keeping.keep(key, formulier.toText(definitie, fields.read()));
    if (kept) unsaved = false;
    else say("Bewaren lukt niet in deze browser. Sla het formulier op als bestand.");
    return kept;
  }

  function setKeeps(on) {
    keeps = on;
    part("balk").querySelector("[data-doe=bewaar]").textContent = on
      ? "Niet meer bewaren in deze browser"
      : "Concept bewaren in deze browser";
  }

  function restore() {
    const text = keeping.kept(key);
    if (text === null) return;
    try {
      say(`Uw concept is geopend.${takeOver(text)}`);
      setKeeps(true);
    } catch (error) {
      refused(error);
    }
  }

  async function open(file) {
    try {
      const text = await formulier.fromFile(file);
      formulier.fromText(definitie, text);
      const question = "Wat u nu heeft ingevuld, wordt vervangen door het bestand. Doorgaan?";
      if (Object.keys(fields.read()).length && !confirm(question)) return;
      say(`Het bestand is geopend.${takeOver(text)}`);
    } catch (error) {
      refused(error);
    }
  }

  const ACTIONS = {
    controleer() {
      const fouten = formulier.controleer(definitie, fields.read());
      formulier.showFouten(definitie, fouten);
      say(fouten.length ? "" : "Alles is goed ingevuld.");
      if (fouten.length) part("fouten").focus();
    },
    opslaan() {
      const text = formulier.toText(definitie, fields.read());
      keeping.download(text, `${definitie.formulier}.json`);
      unsaved = false;
      say("Het bestand is opgeslagen op uw computer.");
    },
    open() {
      part("bestand").click();
    },
    async kopieer() {
      try {
        await navigator.clipboard.writeText(fields.asText());
        say("De antwoorden staan als tekst op het klembord.");
      } catch {
        say("Kopiëren lukt niet in deze browser. Sla het formulier op als bestand of druk het af.");
      }
    },
    druk() {
      print();
    },
    bewaar() {
      if (keeps) {
        keeping.forget(key);
        setKeeps(false);
        unsaved = true;
        say("Het concept is weg uit deze browser. Wat u invulde, staat nog op het scherm.");
        return;
      }
      const question =
        "Wat u invult, blijft dan in deze browser staan, ook als u die sluit. " +
        "Wie dezelfde computer gebruikt, kan het lezen. Bewaren?";
      if (!confirm(question) || !keep()) return;
      setKeeps(true);
      say("Uw concept blijft in deze browser staan.");
    },
    wis() {
      const question = "Alle antwoorden gaan weg, ook het concept in deze browser. Doorgaan?";
      if (!confirm(question)) return;
      keeping.forget(key);
      setKeeps(false);
      part("over").hidden = true;
      write({});
      unsaved = false;
      say("Alles is gewist.");
    },
  };

  part("balk").addEventListener("click", ({ target }) => {
    const button = target.closest("[data-doe]");
    if (button) ACTIONS[button.dataset.doe]();
  });
  part("bestand").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    target.value = "";
    if (file) await open(file);
  });
  form.addEventListener("input", () => {
    unsaved = true;
    refresh();
  });
  /* What is kept or erased in another tab holds here too; what is only on this screen stays. */
  keeping.onOtherTab(key, (text) => {
    if (!keeps) return;
    if (text !== null) {
      restore();
      return;
    }
    setKeeps(false);
    unsaved = true;
    say("In een ander tabblad is het concept gewist. Op deze bladzijde staat het nog.");
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved && Object.keys(fields.read()).length) event.preventDefault();
  });

  part("balk").hidden = false;
  restore();
  refresh();
})();

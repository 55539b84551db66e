/* Ticking: the page of a checklist. Binds the state to the points, the bar and the dialogs. */
(() => {
  "use strict";

  const ticking = window.handboekAfvinken;
  const keeping = window.handboekBewaren;
  const list = document.getElementById("afvinken");
  const bar = document.querySelector(".afvinkbalk");
  const part = (name) => bar.querySelector(`[data-deel="${name}"]`);
  const button = (name) => bar.querySelector(`[data-doe="${name}"]`);
  const about = { checklist: list.dataset.checklist, handboek: list.dataset.handboek };
  const key = `handboek-afvinken:${about.checklist}`;
  const history = ticking.history(new Map());
  const now = () => new Date().toISOString();
  let keeps = false;
  let unsaved = false;

  const points = [...list.querySelectorAll(".afvinklijst > li")].map((item) =>
    ticking.point(item, change, seen),
  );

  function change(point, patch, mark, ends) {
    history.set(ticking.changed(history.state, point, patch, now()), mark);
    if (ends) history.endStep();
    changed();
  }

  function seen(point, next) {
    const { stand } = ticking.record(history.state, point.id);
    change(point, { stand });
    next.focus();
  }

  function changed() {
    unsaved = true;
    store();
    show();
  }

  function store() {
    if (!keeps) return;
    try {
      keeps = keeping.keep(key, ticking.toText(history.state, about));
      if (keeps) unsaved = false;
      else fail("Uw browser bewaart dit niet. Sla het op als bestand.");
    } catch (error) {
      failed(error);
    }
  }

  function show() {
    for (const point of points) point.show(history.state);
    bar.classList.toggle("alleen-scherm", !history.state.size);
    put(part("stand"), ticking.progress(history.state, points));
    part("bewaarstand").textContent = keeps
      ? "Wat u invult, wordt bewaard in deze browser."
      : "Wat u invult, wordt niet bewaard.";
    button("bewaar").hidden = keeps;
    button("stop").hidden = !keeps;
    showOutdated();
    showEnded();
  }

  function showOutdated() {
    const outdated = ticking.outdated(history.state, points);
    const words = outdated.length === 1 ? "1 punt is" : `${outdated.length} punten zijn`;
    const box = part("gewijzigd");
    box.hidden = !outdated.length;
    box.querySelector("strong").textContent = `${words} gewijzigd sinds u afvinkte.`;
    box.querySelector("ul").replaceChildren(
      ...outdated.map(({ id, tekst }) => {
        const link = made("a", tekst);
        link.href = `#${id}`;
        return made("li", link);
      }),
    );
  }

  function showEnded() {
    const ended = ticking.ended(history.state, points);
    const box = list.querySelector(".vervallen");
    box.hidden = !ended.length;
    box.querySelector("ul").replaceChildren(
      ...ended.map((record) => {
        const remove = made("button", "Verwijderen");
        remove.type = "button";
        remove.className = "knop alleen-scherm";
        remove.setAttribute("aria-label", `Verwijderen: ${record.tekst}`);
        remove.addEventListener("click", () => {
          history.set(ticking.without(history.state, record.id));
          changed();
          say("Het vervallen punt is verwijderd.");
          button("terug").focus();
        });
        const state = made("p", ticking.STATES.get(record.stand));
        const answer = made("p", ticking.answer(record));
        answer.className = "vervallen__antwoord";
        return made("li", made("p", made("strong", record.tekst)), state, answer, remove);
      }),
    );
  }

  /* Writes only what is new: a screen reader says it again. */
  function put(element, words) {
    if (element.textContent !== words) element.textContent = words;
  }

  function made(name, ...children) {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  }

  function say(words) {
    part("fout").hidden = true;
    part("melding").textContent = words;
  }

  function fail(words) {
    part("melding").textContent = "";
    part("fout").firstElementChild.textContent = words;
    part("fout").hidden = false;
  }

  function failed(error) {
    fail(error instanceof ticking.Unreadable ? error.message : "Dit lukt niet in deze browser.");
  }

  const ACTIONS = {
    terug() {
      const undone = history.undo();
      if (undone) changed();
      say(
        undone ? "De laatste wijziging is ongedaan gemaakt." : "Er is niets om ongedaan te maken.",
      );
    },
    async bewaar() {
      if (!(await ticking.ask("venster-bewaar"))) return;
      keeps = true;
      say("");
      store();
      show();
      if (keeps) {
        say("Het wordt nu bewaard in deze browser.");
        button("stop").focus();
      }
    },
    stop() {
      keeping.forget(key);
      keeps = false;
      unsaved = history.state.size > 0;
      show();
      say("Het is uit deze browser gehaald. Op de pagina staat het nog.");
      button("bewaar").focus();
    },
    "naar-bestand"() {
      try {
        keeping.download(ticking.toText(history.state, about), `${about.checklist}.json`);
        unsaved = false;
        say(`Opgeslagen als ${about.checklist}.json, in de map met uw downloads.`);
      } catch (error) {
        failed(error);
      }
    },
    "uit-bestand"() {
      part("bestand").click();
    },
    async wis() {
      if (!(await ticking.ask("venster-wis"))) return;
      keeping.forget(key);
      history.start(new Map());
      keeps = false;
      unsaved = false;
      show();
      say("Alles is gewist.");
    },
  };

  async function open(file) {
    try {
      const read = await ticking.fromFile(file, about.checklist);
      const result = ticking.merged(history.state, read, file.name);
      ticking.toText(result.state, about);
      history.set(result.state);
      changed();
      const differing = result.differing
        ? ` Verschillende antwoorden: ${result.differing}. Beide staan er: zie de opmerking.`
        : "";
      say(`Samengevoegd met ${file.name}. Aangevuld: ${result.changed}.${differing}`);
    } catch (error) {
      failed(error);
    }
  }

  function take(text) {
    try {
      history.start(ticking.fromText(text, about.checklist));
      keeps = true;
      unsaved = false;
    } catch (error) {
      failed(error);
    }
    show();
  }

  for (const [name, act] of Object.entries(ACTIONS)) button(name).addEventListener("click", act);
  part("bestand").addEventListener("change", async ({ target }) => {
    if (target.files.length) await open(target.files[0]);
    target.value = "";
  });
  keeping.onOtherTab(key, (text) => {
    if (text !== null) take(text);
    else if (keeps) {
      keeps = false;
      unsaved = history.state.size > 0;
      show();
      say("In een ander tabblad is dit gewist. Op deze pagina staat het nog.");
    }
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved && history.state.size) event.preventDefault();
  });

  bar.hidden = false;
  const kept = keeping.kept(key);
  if (kept === null) show();
  else take(kept);
})();

/* What a term means, beside the word: on hover, focus and the first tap. It stays while the pointer
   is on it, and Escape closes it. Without this script the word is a link to its page. */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  if (!HTMLElement.prototype.showPopover) return;
  const DISTANCE = 4;
  const PAUSE = 250; // time to move the pointer from the word to its meaning, in milliseconds
  let timer = 0;
  let tapped = null;
  let shown = null;

  function uitlegOf(begrip) {
    return document.getElementById(begrip.getAttribute("aria-describedby")).closest(".uitleg");
  }

  function isOpen(uitleg) {
    return uitleg.matches(":popover-open");
  }

  function show(begrip) {
    clearTimeout(timer);
    shown = begrip;
    const uitleg = uitlegOf(begrip);
    if (!isOpen(uitleg)) uitleg.showPopover();
    const place = begrip.getClientRects()[0];
    const room = document.documentElement.clientWidth - uitleg.offsetWidth - DISTANCE;
    const below = place.bottom + DISTANCE;
    const above = place.top - DISTANCE - uitleg.offsetHeight;
    const top = below + uitleg.offsetHeight > innerHeight && above > 0 ? above : below;
    uitleg.style.left = `${Math.max(Math.min(place.left, room), DISTANCE) + scrollX}px`;
    uitleg.style.top = `${top + scrollY}px`;
  }

  function hide() {
    if (!shown || shown.matches(":hover, :focus")) return;
    const uitleg = uitlegOf(shown);
    if (isOpen(uitleg) && !uitleg.matches(":hover, :focus-within")) uitleg.hidePopover();
  }

  function soon(act) {
    clearTimeout(timer);
    timer = setTimeout(act, PAUSE);
  }

  for (const begrip of document.querySelectorAll(".begrip")) {
    const uitleg = uitlegOf(begrip);
    begrip.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") soon(() => show(begrip));
    });
    begrip.addEventListener("pointerleave", () => soon(hide));
    uitleg.addEventListener("pointerleave", () => soon(hide));
    begrip.addEventListener("focus", () => show(begrip));
    begrip.addEventListener("blur", () => soon(hide));
    begrip.addEventListener("pointerdown", (event) => {
      tapped = event.pointerType !== "mouse" && !isOpen(uitleg) ? begrip : null;
    });
    begrip.addEventListener("click", (event) => {
      if (tapped !== begrip) return;
      tapped = null;
      event.preventDefault();
      show(begrip);
    });
  }
});

/* A table that fits its place needs no scroller. Its header may stick, and its frame is no region
   and no stop for the Tab key. Of a drawing only the stop depends on it. */
document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  if (!("ResizeObserver" in window)) return;

  function fit(frame) {
    const fits = frame.scrollWidth <= frame.clientWidth;
    if (fits) frame.removeAttribute("tabindex");
    else frame.tabIndex = 0;
    if (!frame.matches(".tabel")) return;
    frame.dataset.naam = frame.dataset.naam || frame.getAttribute("aria-labelledby");
    frame.classList.toggle("tabel--past", fits);
    const region = { role: "region", "aria-labelledby": frame.dataset.naam };
    for (const [attribute, value] of Object.entries(region)) {
      if (fits) frame.removeAttribute(attribute);
      else frame.setAttribute(attribute, value);
    }
  }

  const observer = new ResizeObserver((changes) => {
    for (const { target } of changes) fit(target);
  });
  for (const frame of document.querySelectorAll(".tabel, .figuur")) observer.observe(frame);
});

/* Keys for members who go through many applicants: j and k walk, figures press the button of a step. */

/** @param {HTMLElement} place the list of applicants, or the form of steps of one */
export function start(place) {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j" || event.key === "k") walk(place, event.key === "j" ? 1 : -1);
    else press(place.querySelector(`[data-press="${CSS.escape(event.key)}"]`));
  });
}

function walk(place, by) {
  const links = [...place.querySelectorAll("li > a")];
  if (links.length) links[Math.max(0, links.indexOf(document.activeElement) + by)]?.focus();
  else document.querySelector(by > 0 ? "[rel=next]" : "[rel=prev]")?.click();
}

/* What cannot be taken back is brought to the hand only; the next key presses it. */
function press(button) {
  if (!button) return;
  if ("careful" in button.dataset) button.focus();
  else button.click();
}

/* One button that goes through the themes: as on this device, light, dark. js/theme.js applies the choice early. */

const NAMES = ["auto", "light", "dark"];

/** @returns {string} the theme in force: one of NAMES */
const current = () => document.documentElement.dataset.theme ?? "auto";

/**
 * Keeps the choice for the next visit. "auto" is the absence of a choice.
 * @param {string} name
 */
function keep(name) {
  try {
    if (name === "auto") localStorage.removeItem("theme");
    else localStorage.setItem("theme", name);
  } catch {
    // Storage is closed to us: the choice lasts for this page.
  }
}

/** @param {HTMLButtonElement} button */
function show(button) {
  button.setAttribute("aria-label", button.dataset[current()]);
  button.title = button.dataset[current()];
  for (const icon of button.querySelectorAll("[data-theme-icon]")) {
    icon.toggleAttribute("data-shown", icon.dataset.themeIcon === current());
  }
}

/** @param {HTMLButtonElement} button with its names in data-auto, data-light and data-dark */
export function start(button) {
  button.addEventListener("click", () => {
    const next = NAMES[(NAMES.indexOf(current()) + 1) % NAMES.length];
    if (next === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    keep(next);
    show(button);
  });
  show(button);
  button.hidden = false;
}

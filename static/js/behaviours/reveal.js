/* Shows a password while it is typed. */

/** @param {HTMLButtonElement} button beside its field (aria-controls) */
export function start(button) {
  const field = document.getElementById(button.getAttribute("aria-controls"));
  button.addEventListener("click", () => {
    const shown = field.type === "text";
    field.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });
  field.form?.addEventListener("submit", () => (field.type = "password")); // or browsers would not keep it
  button.hidden = false;
}

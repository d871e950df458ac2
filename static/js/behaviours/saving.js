/* Vacancies are kept without leaving the page: in the account, or for a visitor on this device. What was kept
   here before signing in goes into the account once. */

const KEY = "saved-vacancies";
const MOST = 100;

/** @returns {string[]} the ids on this device, the last saved first */
function kept() {
  try {
    const ids = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(ids) ? ids.filter((id) => /^\d{1,10}$/.test(id)) : [];
  } catch {
    return [];
  }
}

/** @param {string[]} ids */
function keep(ids) {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids.slice(0, MOST)));
  } catch {
    /* A browser that keeps nothing: the switch goes back by itself. */
  }
}

/**
 * Shows whether a vacancy is kept.
 * @param {HTMLButtonElement} button
 */
function paint(button) {
  const on = kept().includes(button.dataset.save);
  button.toggleAttribute("data-saved", on);
  button.setAttribute("aria-pressed", String(on));
  button.querySelector("span").textContent = on ? button.dataset.on : button.dataset.off;
}

/**
 * Makes a switch of each link that would explain that scripts are needed.
 * @param {HTMLElement} root
 */
function makeSwitches(root) {
  for (const link of root.querySelectorAll("a[data-save]")) {
    const button = document.createElement("button");
    button.type = "button";
    Object.assign(button.dataset, link.dataset);
    button.append(...link.childNodes);
    link.replaceWith(button);
    paint(button);
  }
}

/** @param {string} id */
function toggle(id) {
  const ids = kept();
  keep(ids.includes(id) ? ids.filter((other) => other !== id) : [id, ...ids]);
}

/**
 * The page of what this device keeps.
 * @param {HTMLElement} list
 */
async function showKept(list) {
  const ids = kept();
  const query = new URLSearchParams(ids.map((id) => ["id", id]));
  const answer = ids.length ? await fetch(`${list.dataset.device}?${query}`) : null;
  list.innerHTML = answer?.ok ? await answer.text() : "";
  if (!list.querySelector("article")) list.textContent = list.dataset.none;
}

/**
 * Sends the form of a control and puts its new state in place.
 * @param {HTMLFormElement} form
 */
async function send(form) {
  try {
    const body = new FormData(form);
    const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Partial": "save" } });
    if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
    const made = document.createRange().createContextualFragment(await answer.text()).querySelector("form");
    form.replaceWith(made);
    made.querySelector("button").focus({ preventScroll: true });
  } catch {
    form.submit();
  }
}

/** @param {HTMLElement} root names where to merge to, and the token that the post carries */
async function merge(root) {
  const ids = kept();
  if (!ids.length) return;
  const body = new FormData();
  body.set("csrf_token", root.dataset.token);
  body.set("ids", ids.join(","));
  const answer = await fetch(root.dataset.merge, { method: "POST", body });
  if (!answer.ok || answer.redirected) return;
  localStorage.removeItem(KEY);
  root.insertAdjacentHTML("afterbegin", await answer.text());
}

/** @param {HTMLElement} root holds the page; with data-merge somebody is signed in */
export function start(root) {
  if (root.dataset.merge) {
    root.addEventListener("submit", (event) => {
      if (!event.target.matches("form[data-save]")) return;
      event.preventDefault();
      send(event.target);
    });
    merge(root);
    return;
  }
  makeSwitches(root);
  new MutationObserver(() => makeSwitches(root)).observe(root, { childList: true, subtree: true });
  root.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-save]");
    if (!button) return;
    toggle(button.dataset.save);
    paint(button);
  });
  const list = root.querySelector("[data-device]");
  if (list) showKept(list);
}

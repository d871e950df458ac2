/* The list of vacancies follows its filters without a page load. What arrives is the partial that the page
   itself includes, and every state has its own address. */

/**
 * The address of the list that a form asks for, without its empty fields.
 * @param {HTMLFormElement} form
 */
function address(form) {
  const url = new URL(form.action);
  const filled = [...new FormData(form)].filter(([, value]) => value !== "");
  url.search = new URLSearchParams(filled).toString();
  return url;
}

/**
 * Puts new results in place of the old ones; opened parts stay open.
 * @param {HTMLElement} root
 * @param {string} html
 */
function replace(root, html) {
  const opened = [...root.querySelectorAll("details[open][id]")].map(({ id }) => id);
  root.innerHTML = html;
  for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
}

/** @param {HTMLElement} root takes the partial; data-form is the id of the search form */
export function start(root) {
  const form = document.getElementById(root.dataset.form);
  const said = document.getElementById("said");
  let asking = new AbortController();

  /** The search box and the language links stand outside the partial: they follow the address. */
  const follow = (url) => {
    form.elements.q.value = url.searchParams.get("q") ?? "";
    for (const link of document.querySelectorAll(".langs a")) link.search = url.search;
  };

  const load = async (url, focusId) => {
    asking.abort();
    asking = new AbortController();
    root.classList.add("busy");
    try {
      const answer = await fetch(url, { headers: { "X-Partial": "results" }, signal: asking.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      replace(root, await answer.text());
    } catch (error) {
      if (error.name !== "AbortError") location.assign(url);
      return;
    }
    root.classList.remove("busy");
    follow(url);
    said.textContent = root.querySelector("[data-said]").dataset.said;
    document.getElementById(focusId)?.focus({ preventScroll: focusId !== "total" });
  };

  const go = (url, focusId) => {
    history.pushState(null, "", url);
    load(url, focusId);
  };

  root.dataset.live = "";
  root.addEventListener("change", (event) => {
    if (event.target.form === form) go(address(form), event.target.id);
  });
  root.addEventListener("click", (event) => {
    const link = event.target.closest(".pager a, a[data-fetch]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(new URL(link.href), "total");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.submitter?.hasAttribute("data-apply")) root.querySelector("#filters").open = false;
    go(address(form), "total");
  });
  addEventListener("popstate", () => load(new URL(location.href), "total"));
}

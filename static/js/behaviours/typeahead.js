/* What a search finds appears as one types. Without JavaScript its button asks for it. */

const PAUSE = 200; // ms: quick typing makes one request

/** @param {HTMLFormElement} form a search; data-into is the id of what takes the partial of the same name */
export function start(form) {
  const into = document.getElementById(form.dataset.into);
  const box = form.querySelector("input[type=search]");
  let asking = new AbortController();
  let timer = 0;

  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const url = new URL(form.action);
    url.search = new URLSearchParams({ q: box.value }).toString();
    try {
      const answer = await fetch(url, { headers: { "X-Partial": form.dataset.into }, signal: asking.signal });
      if (answer.ok) into.innerHTML = await answer.text();
    } catch {
      // The network failed or newer words are on their way: the button still works.
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
}

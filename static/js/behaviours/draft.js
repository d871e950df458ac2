/* A draft is saved as it is typed. The server answers with the whole page; the parts in which nobody types are
   put in place, so that what was read in a changed text appears without a press. */

const PAUSE = 1500; // milliseconds without a key

/**
 * Puts the parts of a fresh page in place, but for the one that has the focus.
 * @param {Document} fresh
 * @param {Document} page
 */
function swap(fresh, page) {
  for (const part of page.querySelectorAll("[data-part]")) {
    const made = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (made && !part.contains(page.activeElement)) part.replaceWith(made);
  }
}

/** @param {HTMLFormElement} form the posting form; data-failed says that it is not saved */
export function start(form) {
  const said = form.querySelector("output");
  let typed = 0;
  let timer;
  let busy = false;

  const save = async () => {
    if (busy) return later();
    busy = true;
    const before = typed;
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
      if (!answer.ok) throw new Error(answer.statusText);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      form.elements.version.value = fresh.querySelector("#posting [name=version]").value;
      said.textContent = fresh.querySelector("#posting output").textContent;
      if (typed === before) swap(fresh, document);
    } catch {
      said.textContent = form.dataset.failed;
    }
    busy = false;
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  };

  form.addEventListener("input", () => {
    typed += 1;
    later();
  });
  form.addEventListener("submit", () => clearTimeout(timer));
}

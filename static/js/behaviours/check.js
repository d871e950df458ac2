/* The result follows the answers as they are given. Without JavaScript the button asks for it. */

const PAUSE = 150; // ms: quick changes of mind make one request

/** @param {HTMLFormElement} form the answers; its <output> says where one stands */
export function start(form) {
  const output = form.querySelector("output");
  const result = document.getElementById("result"); // not there before the first result
  let asking = new AbortController();
  let timer = 0;

  const show = (html) => {
    const partial = document.createElement("template");
    partial.innerHTML = html;
    output.value = partial.content.querySelector("[data-headline]").dataset.headline;
    if (!result) return;
    const opened = [...result.querySelectorAll("details[open]")].map(({ id }) => id);
    result.replaceChildren(partial.content);
    for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
  };

  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new FormData(form),
        headers: { "X-Partial": "result" },
        signal: asking.signal,
      });
      if (answer.ok) show(await answer.text());
    } catch {
      // The network failed or a newer answer is on its way: the button still works.
    }
  };

  form.addEventListener("change", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
}

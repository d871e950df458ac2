/* A page that waits for a worker looks again by itself. Without JavaScript its link does. */

const PAUSE = 1500; // ms
const MOST = 80; // looks: two minutes, then the link is there

/** @param {HTMLElement} root takes the partial data-part of data-url until it no longer says "waiting" */
export function start(root) {
  let looks = 0;

  const look = async () => {
    try {
      const answer = await fetch(root.dataset.url, { headers: { "X-Partial": root.dataset.part } });
      const html = answer.ok && !answer.redirected ? await answer.text() : "";
      if (html && !html.includes('data-status="waiting"')) {
        root.innerHTML = html;
        root.querySelector("h1").tabIndex = -1;
        root.querySelector("h1").focus();
        return;
      }
    } catch {
      // The network failed: the next look may succeed.
    }
    looks += 1;
    if (looks < MOST) setTimeout(look, PAUSE);
  };

  setTimeout(look, PAUSE);
}

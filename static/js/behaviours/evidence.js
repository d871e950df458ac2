/* Pointing at a chip lights its words in the ad, and pointing at words lights their chips. */

/**
 * The keys of the chip or of the marked words under an event.
 * @param {Event} event
 * @returns {string[]}
 */
function keysAt(event) {
  const { key, keys } = event.target.closest("[data-key], [data-keys]")?.dataset ?? {};
  return (keys ?? key ?? "").split(" ").filter(Boolean);
}

/**
 * Brings words into view inside the box that scrolls. The page itself must not move under the reader's hand.
 * @param {HTMLElement} box
 * @param {HTMLElement} words
 */
function reveal(box, words) {
  const [seen, at] = [box, words].map((element) => element.getBoundingClientRect());
  if (at.top < seen.top) box.scrollTop += at.top - seen.top;
  else if (at.bottom > seen.bottom) box.scrollTop += at.bottom - seen.bottom;
}

/** @param {HTMLElement} root holds the chips ([data-key]) and the marks ([data-keys]) */
export function start(root) {
  const scope = root.closest("main") ?? root;

  const light = (event) => {
    const keys = keysAt(event);
    for (const element of scope.querySelectorAll("[data-key], [data-keys]")) {
      const own = (element.dataset.keys ?? element.dataset.key).split(" ");
      element.classList.toggle("lit", own.some((key) => keys.includes(key)));
    }
    const words = scope.querySelector(".beside mark.lit");
    if (words) reveal(words.closest(".beside"), words);
  };

  scope.addEventListener("pointerover", light);
  scope.addEventListener("focusin", light);
}

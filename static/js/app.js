/* Starts each behaviour that the page names (data-behaviour), and loads no other. Every page works without. */
for (const element of document.querySelectorAll("[data-behaviour]")) {
  import(`./behaviours/${element.dataset.behaviour}.js`).then(({ start }) => start(element));
}

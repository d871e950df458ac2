/* Asks the device for a passkey and sends its answer. The page says by itself what is wrong where this cannot run. */

/**
 * The answer of the device to one of the two questions.
 * @param {"create" | "get"} method
 * @param {object} options as the server wrote them
 * @returns {Promise<PublicKeyCredential>}
 */
function ask(method, options) {
  const publicKey =
    method === "create"
      ? PublicKeyCredential.parseCreationOptionsFromJSON(options)
      : PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return navigator.credentials[method]({ publicKey });
}

/** @param {HTMLFormElement} form with data-method, data-options and the field `credential` */
export async function start(form) {
  const [now, failed] = ["now", "failed"].map((name) => form.querySelector(`[data-${name}]`));
  const show = (waiting) => {
    now.hidden = !waiting;
    failed.hidden = waiting;
  };
  show(true);
  try {
    const answer = await ask(form.dataset.method, JSON.parse(form.dataset.options));
    form.elements.credential.value = JSON.stringify(answer.toJSON());
    form.submit();
  } catch {
    show(false); // refused, timed out, or there is no authenticator
  }
}

"""Stories of posting: a messy ad of our own, and the way through the form."""

import html
import re
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

AD = """🔥 SMM ASSİSTENT axtarırıq!! 🔥
Nar Kafe komandasına Instagram və TikTok səhifələrini aparacaq assistent lazımdır.
Tələblər:
•Canva bilmək vacibdir, CapCut üstünlükdür
- ən azı 1 il təcrübə, ingilis dili B1
Vəzifələr: Reels çəkilişi, storilərin hazırlanması
Bakı, Nərimanov. Tam ştat, 5/2, 10:00-19:00. Maaş 600-800 AZN."""


def begin(
    client: FlaskClient, text: str = AD, title: str = "SMM assistent", lang: str = "en", **more: str
) -> str:
    """Paste an ad; the address of its draft."""
    answer = client.post(f"/{lang}/post", data={"text": text, "title": title, **more})
    assert answer.status_code == 302, answer.text
    return str(answer.location)


def fields(page: str) -> dict[str, Any]:
    """The posting form as a browser would send it."""
    form = page[page.index('id="posting"') : page.index("</form>", page.index('id="posting"'))]
    sent: dict[str, Any] = {}
    for tag in re.findall(r"<input[^>]*>", form):
        at = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        boxed = at.get("type") in ("radio", "checkbox")
        if "name" in at and (not boxed or " checked" in tag):
            sent.setdefault(at["name"], []).append(html.unescape(at.get("value", "")))
    for name, options in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', form, re.S):
        chosen = re.search(r'value="([^"]*)"\s+selected', options)
        sent[name] = chosen[1] if chosen else ""
    for name, text in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>\n(.*?)</textarea>', form, re.S):
        sent[name] = html.unescape(text)
    return sent


def save(client: FlaskClient, path: str, **changes: Any) -> TestResponse:
    """Open the form, change fields, and press a button of it."""
    return client.post(path, data={**fields(client.get(path).text), "step": "save", **changes})


def complete(client: FlaskClient, path: str, **changes: Any) -> TestResponse:
    """Say what the ad does not: gross or net, and by when applicants get an answer."""
    return save(client, path, gross="1", answer_days="7", **changes)


def publish(client: FlaskClient, path: str, **changes: str) -> TestResponse:
    """The last step, for a new employer if no other is named."""
    page = client.get(f"{path}/publish").text
    form = page[page.index("<main") :]
    sent = dict(re.findall(r'name="(csrf_token|version)" value="([^"]*)"', form))
    return client.post(
        f"{path}/publish", data={**sent, "name": "Nar Kafe", "city": "Bakı", "agree": "1", **changes}
    )

"""Static files under an address that changes with their content, so that browsers may keep them for ever.

The version stands in the path and not in each name: relative imports between modules and style sheets
keep working without a build step.
"""

import os
import shutil
from hashlib import blake2b
from pathlib import Path
from tempfile import mkdtemp
from wsgiref.headers import Headers

from flask import Flask
from whitenoise import WhiteNoise
from whitenoise.compress import Compressor

from jobboard.web.security import STATIC_HEADERS


def init_app(app: Flask, static: Path, data: Path, *, changing: bool) -> None:
    """Serve `static`; with `changing` (debug) from where it lies, looked up anew at each request."""
    name = "debug" if changing else version(static)
    served = static if changing else publish(static, data / "static", name)
    noise = WhiteNoise(
        app.wsgi_app,
        autorefresh=changing,
        max_age=0,
        add_headers_function=_add_headers,
        immutable_file_test=lambda path, url: not changing,
    )
    noise.add_files(str(served), prefix=f"static/{name}/")
    app.wsgi_app = noise  # type: ignore[method-assign]
    app.add_template_global(lambda path: f"/static/{name}/{path}", "static_url")


def version(folder: Path) -> str:
    """The same for the same files, whichever machine asks."""
    digest = blake2b(digest_size=6)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def publish(folder: Path, into: Path, name: str) -> Path:
    """A copy of `folder` as `into/name` with each file also compressed, made once."""
    target = into / name
    if target.exists():
        return target
    into.mkdir(parents=True, exist_ok=True)
    draft = Path(mkdtemp(dir=into))
    shutil.copytree(folder, draft, dirs_exist_ok=True)
    _compress(draft)
    try:
        os.replace(draft, target)
    except OSError:  # another process was first: its copy is the same
        shutil.rmtree(draft, ignore_errors=True)
    return target


def _compress(folder: Path) -> None:
    compressor = Compressor(use_brotli=False, quiet=True)
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        if compressor.should_compress(path.name):
            compressor.compress(str(path))


def _add_headers(headers: Headers, path: str, url: str) -> None:
    for name, value in STATIC_HEADERS.items():
        headers[name] = value

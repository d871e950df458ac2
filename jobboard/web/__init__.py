"""Pages and API. `create_app` makes the site from its settings."""

from collections.abc import Callable
from datetime import datetime

from apiflask import APIFlask
from jinja2 import StrictUndefined

from jobboard import resources
from jobboard.core import learning
from jobboard.core.rules import shipped
from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.reader import Reader
from jobboard.services.letters import Letters
from jobboard.settings import Settings
from jobboard.storage import db
from jobboard.web import (
    access,
    accounts,
    api,
    assets,
    compression,
    current,
    errors,
    frame,
    guests,
    i18n,
    limits,
    numbers,
    security,
    views,
)
from jobboard.web.accounts import attempts


def create_app(
    settings: Settings,
    reader: Reader | None = None,
    clock: Callable[[], datetime] = current.utc_now,
) -> APIFlask:
    """The WSGI application. Building a reader takes a second: tests pass theirs."""
    app = APIFlask(
        __name__,
        title=settings.site_name,
        version=api.VERSION,
        spec_path=api.SPEC_PATH,
        docs_path=None,
        json_errors=False,
        template_folder=str(resources.TEMPLATES),
        static_folder=None,  # type: ignore[arg-type]  # assets.py serves them; Flask takes None
    )
    app.debug = settings.debug
    app.jinja_options = {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    reader = reader or Reader(Taxonomy.load(resources.SKILLS_DATA))
    sessions = db.sessions(db.connect(settings.database_url))
    letters = Letters(
        resources.TEMPLATES,
        resources.TRANSLATIONS,
        site_name=settings.site_name,
        public_url=settings.public_url,
    )
    texts = learning.load(resources.SKILLS_DATA, reader.taxonomy)
    current.init_app(app, current.House(settings, reader, sessions, shipped(), clock, letters, texts))
    numbers.init_app(app)
    i18n.init_app(app)
    frame.init_app(app)
    errors.init_app(app)
    compression.init_app(app)
    csrf = security.init_app(app, settings)
    accounts.init_app(app, settings)
    views.init_app(app, csrf)
    api.init_app(app, csrf)
    limiter = limits.init_app(app, settings)
    attempts.init_app(app, limiter, settings)
    guests.init_app(app, limiter, settings)
    access.init_app(app, accounts.AUDIENCES)
    assets.init_app(app, resources.STATIC, settings.data, changing=settings.debug)
    return app

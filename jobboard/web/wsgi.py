"""What a WSGI server loads: `gunicorn jobboard.web.wsgi:app`."""

import os

from jobboard.settings import load
from jobboard.web import create_app

app = create_app(load(os.environ))

"""Runs inside `jobboard.storage.migrate`, which brings the connection and ends the transaction."""

from alembic import context

from jobboard.storage.db import Base
from jobboard.storage.migrate import ours

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    include_name=ours,
    render_as_batch=connection.dialect.name == "sqlite",
)
with context.begin_transaction():
    context.run_migrations()

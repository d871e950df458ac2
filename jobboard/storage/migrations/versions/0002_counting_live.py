"""Counting over all live vacancies stays quick: what each asks moves from a long column of its row to a
table of short rows, and indexes hold all that the counts look at.
"""

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INDEXES = (
    ("vacancies", ["status", "posted_at"], ["status", "posted_at", "expires_at"]),
    ("vacancy_skills", ["concept_id", "ask"], ["concept_id", "kind", "ask", "vacancy_id"]),
)
VACANCIES = sa.table("vacancies", sa.column("id", sa.Integer), sa.column("asks", sa.JSON))


def upgrade() -> None:
    parent = sa.ForeignKey("vacancies.id", name="fk_vacancy_needs_vacancy_id_vacancies", ondelete="CASCADE")
    needs = op.create_table(
        "vacancy_needs",
        sa.Column("vacancy_id", sa.Integer(), parent, nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("vacancy_id", name="pk_vacancy_needs"),
    )
    rows = op.get_bind().execute(sa.select(VACANCIES.c.id, VACANCIES.c.asks)).all()
    if rows:
        op.bulk_insert(needs, [{"vacancy_id": id_, "asked": list(_needs(asks))} for id_, asks in rows])
    op.drop_column("vacancies", "asks")
    for table, old, new in INDEXES:
        op.drop_index(_name(table, old), table)
        op.create_index(_name(table, new), table, new)


def downgrade() -> None:
    """The column comes back empty: reading the vacancies again fills it."""
    op.add_column("vacancies", sa.Column("asks", sa.JSON(), nullable=False, server_default=json.dumps({})))
    op.drop_table("vacancy_needs")
    for table, old, new in INDEXES:
        op.drop_index(_name(table, new), table)
        op.create_index(_name(table, old), table, old)


def _name(table: str, columns: list[str]) -> str:
    return "_".join(["ix", table, *columns])


def _needs(ad: dict[str, Any]) -> Iterator[list[Any]]:
    """As `core.needs` gave them on the day of this migration."""
    for id_, mention in ad.get("skills", {}).items():
        yield ["skill", id_, mention["ask"], None]
    for code, language in ad.get("languages", {}).items():
        yield ["language", code, language["ask"], language["level"]]
    experience, education = ad.get("experience"), ad.get("education")
    if experience:
        years = experience["max"] if experience["min"] is None else experience["min"]
        if years:
            yield ["experience", "experience", "required", float(years)]
    if education:
        yield ["education", "education", education["ask"], education["level"]]

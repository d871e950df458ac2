"""Employers, vacancies, what they are found by, and what they ask for on a day."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    _employers()
    _vacancies()
    _found_by()
    _search()
    op.create_table(
        "demand_days",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("vacancies", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("day", name="pk_demand_days"),
    )


def downgrade() -> None:
    for table in (
        "demand_days",
        "vacancy_search",
        "vacancy_tags",
        "vacancy_skills",
        "vacancies",
        "employers",
    ):
        op.drop_table(table)


def _employers() -> None:
    op.create_table(
        "employers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(80), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("city", sa.String(80)),
        sa.Column("field", sa.String(80)),
        sa.Column("size", sa.String(40)),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_employers"),
        sa.UniqueConstraint("slug", name="uq_employers_slug"),
    )


def _vacancies() -> None:
    statuses = ("draft", "review", "published", "paused", "closed", "rejected", "removed")
    op.create_table(
        "vacancies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(80), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("lang", _choice("lang", "az", "ru", "en", "mixed"), nullable=False),
        sa.Column("status", _choice("status", *statuses), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("posted_at", TIME),
        sa.Column("expires_at", TIME),
        sa.Column("read", _choice("read", "ok", "thin", "none"), nullable=False),
        sa.Column("taxonomy_version", sa.String(40), nullable=False),
        sa.Column("pay_min", sa.Double()),
        sa.Column("pay_max", sa.Double()),
        sa.Column("pay_currency", sa.String(3)),
        sa.Column("pay_period", sa.String(10)),
        sa.Column("pay_gross", sa.Boolean()),
        sa.Column("pay_month_from", sa.Integer()),
        sa.Column("pay_month_to", sa.Integer()),
        sa.Column("years_min", sa.Double()),
        sa.Column("years_max", sa.Double()),
        sa.Column("level", sa.String(10)),
        sa.Column("city", sa.String(80)),
        sa.Column("district", sa.String(80)),
        # Last, and the longest at the end: SQLite reads through a row to reach a column.
        sa.Column("asks", sa.JSON(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("parsed", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employers.id"], name="fk_vacancies_employer_id_employers", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_vacancies"),
    )
    op.create_index("ix_vacancies_employer_id_digest", "vacancies", ["employer_id", "digest"])
    op.create_index("ix_vacancies_status_posted_at", "vacancies", ["status", "posted_at"])


def _found_by() -> None:
    op.create_table(
        "vacancy_skills",
        _of_vacancy("vacancy_skills"),
        sa.Column("concept_id", sa.String(80), nullable=False),
        sa.Column("kind", _choice("kind", "skill", "soft-skill", "tool", "platform"), nullable=False),
        sa.Column("ask", _choice("ask", "required", "preferred", "duty"), nullable=False),
        sa.PrimaryKeyConstraint("vacancy_id", "concept_id", name="pk_vacancy_skills"),
    )
    op.create_index("ix_vacancy_skills_concept_id_ask", "vacancy_skills", ["concept_id", "ask"])
    op.create_table(
        "vacancy_tags",
        _of_vacancy("vacancy_tags"),
        sa.Column("kind", _choice("kind", "workplace", "employment"), nullable=False),
        sa.Column("value", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("vacancy_id", "kind", "value", name="pk_vacancy_tags"),
    )
    op.create_index("ix_vacancy_tags_kind_value", "vacancy_tags", ["kind", "value"])


def _search() -> None:
    """The index that `storage.text_search` fills: the same three fields on both databases."""
    if op.get_bind().dialect.name == "sqlite":
        # Tokens come ready: no diacritics to remove, no ranks to count, no phrases to find.
        op.execute(
            "CREATE VIRTUAL TABLE vacancy_search USING fts5("
            "title, concepts, body, tokenize='unicode61 remove_diacritics 0', detail=column, columnsize=0)"
        )
        return
    fields = ("title", "concepts", "body")
    columns = ", ".join(f"{field} tsvector NOT NULL" for field in fields)
    op.execute(
        "CREATE TABLE vacancy_search ("
        f"vacancy_id integer PRIMARY KEY REFERENCES vacancies ON DELETE CASCADE, {columns})"
    )
    for field in fields:
        op.execute(f"CREATE INDEX ix_vacancy_search_{field} ON vacancy_search USING gin ({field})")


def _choice(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=20)


def _of_vacancy(table: str) -> sa.Column[int]:
    parent = sa.ForeignKey("vacancies.id", name=f"fk_{table}_vacancy_id_vacancies", ondelete="CASCADE")
    return sa.Column("vacancy_id", sa.Integer(), parent, nullable=False)

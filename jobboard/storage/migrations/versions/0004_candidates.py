"""Profiles of candidates, and what they keep an eye on."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "profiles",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("headline", sa.String(length=160), nullable=False),
        sa.Column("years", sa.Double()),
        sa.Column("education", sa.String(length=20)),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("cities", sa.JSON(), nullable=False),
        sa.Column("workplace", sa.JSON(), nullable=False),
        sa.Column("employment", sa.JSON(), nullable=False),
        sa.Column("pay_from", sa.Integer()),
        sa.Column("pay_gross", sa.Boolean(), nullable=False),
        sa.Column("links", sa.JSON(), nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_profiles_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_profiles"),
    )
    op.create_table(
        "profile_skills",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("concept_id", sa.String(length=80), nullable=False),
        sa.Column(
            "mark",
            sa.Enum(
                "have",
                "learning",
                "not-yet",
                name="mark",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["profiles.person_id"],
            name="fk_profile_skills_person_id_profiles",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "concept_id", name="pk_profile_skills"),
    )
    op.create_table(
        "proofs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("concept_id", sa.String(length=80), nullable=False),
        sa.Column("url", sa.String(length=500), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("may_be_shown", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["profiles.person_id"], name="fk_proofs_person_id_profiles", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_proofs"),
    )
    op.create_index("ix_proofs_person_id", "proofs", ["person_id"])
    op.create_table(
        "cv_imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("content", sa.LargeBinary()),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("keep", sa.Boolean(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "waiting",
                "read",
                "failed",
                "done",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=40)),
        sa.Column("found", sa.JSON(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_cv_imports_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_cv_imports"),
    )
    op.create_index("ix_cv_imports_person_id", "cv_imports", ["person_id"])
    op.create_table(
        "saved_vacancies",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("vacancy_id", sa.Integer(), nullable=False),
        sa.Column("saved_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_saved_vacancies_person_id_people", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"],
            ["vacancies.id"],
            name="fk_saved_vacancies_vacancy_id_vacancies",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "vacancy_id", name="pk_saved_vacancies"),
    )
    op.create_index("ix_saved_vacancies_vacancy_id", "saved_vacancies", ["vacancy_id"])
    op.create_table(
        "saved_searches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("lang", sa.String(length=2), nullable=False),
        sa.Column("query", sa.String(length=2000), nullable=False),
        sa.Column(
            "frequency",
            sa.Enum(
                "at-once",
                "daily",
                "weekly",
                name="frequency",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("confirmed_at", TIME),
        sa.Column("ended_at", TIME),
        sa.Column("looked_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_saved_searches_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_saved_searches"),
        sa.UniqueConstraint("email", "query", name="uq_saved_searches_email_query"),
        sa.UniqueConstraint("token", name="uq_saved_searches_token"),
    )
    op.create_index("ix_saved_searches_person_id", "saved_searches", ["person_id"])
    op.create_table(
        "alert_items",
        sa.Column("search_id", sa.Integer(), nullable=False),
        sa.Column("vacancy_id", sa.Integer(), nullable=False),
        sa.Column("sent_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["search_id"],
            ["saved_searches.id"],
            name="fk_alert_items_search_id_saved_searches",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancies.id"], name="fk_alert_items_vacancy_id_vacancies", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("search_id", "vacancy_id", name="pk_alert_items"),
    )
    op.create_index("ix_alert_items_vacancy_id", "alert_items", ["vacancy_id"])


def downgrade() -> None:
    op.drop_table("alert_items")
    op.drop_table("saved_searches")
    op.drop_table("saved_vacancies")
    op.drop_table("cv_imports")
    op.drop_table("proofs")
    op.drop_table("profile_skills")
    op.drop_table("profiles")

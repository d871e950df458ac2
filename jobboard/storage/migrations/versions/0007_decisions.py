"""What members and moderators write down while they decide."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "application_notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name="fk_application_notes_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_application_notes_person_id_people", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_application_notes"),
    )
    op.create_index("ix_application_notes_application_id", "application_notes", ["application_id"])
    op.create_table(
        "application_ratings",
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name="fk_application_ratings_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_application_ratings_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("application_id", "person_id", name="pk_application_ratings"),
    )
    op.create_table(
        "talk_slots",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", TIME, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("chosen_at", TIME),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name="fk_talk_slots_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_talk_slots"),
    )
    op.create_index("ix_talk_slots_application_id", "talk_slots", ["application_id"])
    op.create_table(
        "test_tasks",
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("hours", sa.Double(), nullable=False),
        sa.Column("pay", sa.Integer()),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("given_at", TIME, nullable=False),
        sa.Column("done_at", TIME),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name="fk_test_tasks_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("application_id", name="pk_test_tasks"),
    )
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vacancy_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("decided_at", TIME),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancies.id"], name="fk_reports_vacancy_id_vacancies", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
    )
    op.create_index("ix_reports_decided_at_created_at", "reports", ["decided_at", "created_at"])
    op.create_index("ix_reports_vacancy_id", "reports", ["vacancy_id"])
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("object_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_decisions_person_id_people", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_decisions"),
    )
    op.create_index("ix_decisions_at", "decisions", ["at"])
    op.create_index("ix_decisions_kind_object_id", "decisions", ["kind", "object_id"])
    op.create_table(
        "appeals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vacancy_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("decided_at", TIME),
        _one_of("outcome", "upheld", "overturned", nullable=True),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decisions.id"], name="fk_appeals_decision_id_decisions", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancies.id"], name="fk_appeals_vacancy_id_vacancies", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_appeals"),
        sa.UniqueConstraint("decision_id", name="uq_appeals_decision_id"),
    )
    op.create_index("ix_appeals_vacancy_id", "appeals", ["vacancy_id"])
    op.add_column("applications", sa.Column("revealed_at", TIME))
    op.add_column("applications", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.add_column("application_steps", sa.Column("cause", sa.String(length=20)))


def downgrade() -> None:
    op.drop_column("application_steps", "cause")
    op.drop_column("applications", "version")
    op.drop_column("applications", "revealed_at")
    op.drop_table("appeals")
    op.drop_table("decisions")
    op.drop_table("reports")
    op.drop_table("test_tasks")
    op.drop_table("talk_slots")
    op.drop_table("application_ratings")
    op.drop_table("application_notes")


def _one_of(name: str, *values: str, nullable: bool = False) -> sa.Column[str]:
    options = {"native_enum": False, "create_constraint": True, "length": 20}
    return sa.Column(name, sa.Enum(*values, name=name, **options), nullable=nullable)

"""Applications, and what a vacancy says to applicants."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True)
STATUSES = (
    "unconfirmed",
    "sent",
    "opened",
    "shortlist",
    "talk",
    "task",
    "offer",
    "hired",
    "no",
    "withdrawn",
    "no-answer",
)


def upgrade() -> None:
    op.create_table(
        "applications",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vacancy_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("email", sa.String(length=255)),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("lang", sa.String(length=2), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("skills", sa.JSON(), nullable=False),
        sa.Column("links", sa.JSON(), nullable=False),
        sa.Column("proofs", sa.JSON(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        _one_of("status", STATUSES),
        sa.Column("token", sa.String(length=64)),
        sa.Column("link_at", TIME),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("answer_by", sa.Date()),
        sa.Column("noticed_at", TIME),
        sa.Column("blanked_at", TIME),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_applications_person_id_people", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancies.id"], name="fk_applications_vacancy_id_vacancies", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_applications"),
        sa.UniqueConstraint("token", name="uq_applications_token"),
        sa.UniqueConstraint("vacancy_id", "email", name="uq_applications_vacancy_id_email"),
    )
    op.create_index("ix_applications_person_id", "applications", ["person_id"])
    op.create_index("ix_applications_status_changed_at", "applications", ["status", "changed_at"])
    op.create_table(
        "application_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        _one_of("status", STATUSES),
        _one_of("by", ("candidate", "employer", "system")),
        sa.Column("at", TIME, nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name="fk_application_steps_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_application_steps"),
    )
    op.create_index("ix_application_steps_application_id", "application_steps", ["application_id"])
    op.create_table(
        "outside_applications",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("employer", sa.String(length=200), nullable=False),
        sa.Column("url", sa.String(length=500), nullable=False),
        _one_of("status", STATUSES),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_outside_applications_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_outside_applications"),
    )
    op.create_index("ix_outside_applications_person_id", "outside_applications", ["person_id"])
    op.add_column("vacancies", sa.Column("questions", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("vacancies", sa.Column("answer_days", sa.Integer()))
    op.add_column("vacancies", sa.Column("closed_at", TIME))
    op.execute("UPDATE vacancies SET closed_at = expires_at WHERE status = 'closed'")


def downgrade() -> None:
    op.drop_column("vacancies", "closed_at")
    op.drop_column("vacancies", "answer_days")
    op.drop_column("vacancies", "questions")
    op.drop_table("outside_applications")
    op.drop_table("application_steps")
    op.drop_table("applications")


def _one_of(name: str, values: tuple[str, ...]) -> sa.Column[str]:
    options = {"native_enum": False, "create_constraint": True, "length": 20}
    return sa.Column(name, sa.Enum(*values, name=name, **options), nullable=False)

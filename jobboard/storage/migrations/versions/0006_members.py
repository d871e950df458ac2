"""Employers have members, prove who they are, and write drafts."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "members",
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        _one_of("role", "owner", "editor", "reader"),
        sa.Column("joined_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employers.id"], name="fk_members_employer_id_employers", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_members_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("employer_id", "person_id", name="pk_members"),
    )
    op.create_index("ix_members_person_id", "members", ["person_id"])
    op.create_table(
        "invitations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        _one_of("role", "owner", "editor", "reader"),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("invited_by", sa.Integer()),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("expires_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employers.id"], name="fk_invitations_employer_id_employers", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["invited_by"], ["people.id"], name="fk_invitations_invited_by_people", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_invitations"),
        sa.UniqueConstraint("employer_id", "email", name="uq_invitations_employer_id_email"),
        sa.UniqueConstraint("token", name="uq_invitations_token"),
    )
    op.create_table(
        "verifications",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=False),
        _one_of("kind", "mail-domain", "document"),
        sa.Column("value", sa.String(length=255), nullable=False),
        sa.Column("document", sa.LargeBinary()),
        _one_of("state", "asked", "confirmed", "refused"),
        sa.Column("asked_at", TIME, nullable=False),
        sa.Column("decided_at", TIME),
        sa.ForeignKeyConstraint(
            ["employer_id"],
            ["employers.id"],
            name="fk_verifications_employer_id_employers",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_verifications"),
    )
    op.create_index("ix_verifications_employer_id", "verifications", ["employer_id"])
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("employer_id", sa.Integer()),
        sa.Column("vacancy_id", sa.Integer()),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("form", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["employer_id"], ["employers.id"], name="fk_drafts_employer_id_employers", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_drafts_person_id_people", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancies.id"], name="fk_drafts_vacancy_id_vacancies", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
        sa.UniqueConstraint("token", name="uq_drafts_token"),
    )
    op.create_index("ix_drafts_person_id", "drafts", ["person_id"])
    op.create_index("ix_drafts_updated_at", "drafts", ["updated_at"])
    op.create_index("ix_drafts_vacancy_id", "drafts", ["vacancy_id"])
    op.create_table(
        "vacancy_versions",
        sa.Column("vacancy_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("form", sa.JSON(), nullable=False),
        sa.Column("published_at", TIME, nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_vacancy_versions_person_id_people", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"],
            ["vacancies.id"],
            name="fk_vacancy_versions_vacancy_id_vacancies",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("vacancy_id", "number", name="pk_vacancy_versions"),
    )
    op.add_column("employers", sa.Column("website", sa.String(200)))
    op.add_column("employers", sa.Column("agency", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("employers", sa.Column("banned_at", TIME))
    op.add_column("vacancies", sa.Column("form", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("vacancies", sa.Column("client", sa.String(200)))


def downgrade() -> None:
    op.drop_column("vacancies", "client")
    op.drop_column("vacancies", "form")
    op.drop_column("employers", "banned_at")
    op.drop_column("employers", "agency")
    op.drop_column("employers", "website")
    op.drop_table("vacancy_versions")
    op.drop_table("drafts")
    op.drop_table("verifications")
    op.drop_table("invitations")
    op.drop_table("members")


def _one_of(name: str, *values: str) -> sa.Column[str]:
    options = {"native_enum": False, "create_constraint": True, "length": 20}
    return sa.Column(name, sa.Enum(*values, name=name, **options), nullable=False)

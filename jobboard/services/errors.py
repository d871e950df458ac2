"""What can go wrong in a use case, by name. `web/errors.py` says which status each is."""


class DomainError(Exception):
    """Something that the person can be told about."""


class NotFound(DomainError):
    """It does not exist, or not for this person: the two answer alike."""

    def __init__(self, what: str, key: object) -> None:
        super().__init__(f"no {what} {key!r}")
        self.what, self.key = what, key


class Conflict(DomainError):
    """It was already done, or somebody else changed it first."""


class TooLong(DomainError):
    """More characters than a field takes."""

    def __init__(self, field: str, length: int, limit: int) -> None:
        super().__init__(f"{field} has {length} characters, the limit is {limit}")
        self.field, self.length, self.limit = field, length, limit


class Empty(DomainError):
    """A field that must say something says nothing."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} is empty")
        self.field = field


class UnknownConcept(DomainError):
    """Ids that the taxonomy does not hold."""

    def __init__(self, ids: tuple[str, ...]) -> None:
        super().__init__(f"unknown: {', '.join(ids)}")
        self.ids = ids


class TooMany(DomainError):
    """More entries than a list takes."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(f"{field} takes at most {limit} entries")
        self.field, self.limit = field, limit


class BadValue(DomainError):
    """Something that a field cannot hold: no such choice, not a web address, out of range."""

    def __init__(self, field: str, value: object) -> None:
        super().__init__(f"{field} cannot be {str(value)[:80]!r}")
        self.field, self.value = field, value


class VacancyClosed(DomainError):
    """It takes no more applications, or none yet."""

    def __init__(self, vacancy_id: int) -> None:
        super().__init__(f"vacancy {vacancy_id} takes no applications")
        self.vacancy_id = vacancy_id


class AlreadyApplied(DomainError):
    """This person has applied to this vacancy before, with the application of that id."""

    def __init__(self, application_id: int) -> None:
        super().__init__(f"applied already, see application {application_id}")
        self.application_id = application_id


class LinkExpired(DomainError):
    """A link of a mail that came too late."""


class VacancyGone(DomainError):
    """It was here once: its time is over, or it was removed."""

    def __init__(self, vacancy_id: int) -> None:
        super().__init__(f"vacancy {vacancy_id} is gone")
        self.vacancy_id = vacancy_id


class NotReady(DomainError):
    """A posting form that cannot be sent yet: what is wrong with it, each with the name of its field."""

    def __init__(self, faults: tuple[DomainError, ...]) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = faults


class Unanswered(DomainError):
    """People who applied are still waiting for an answer."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} applications are not answered")
        self.count = count

"""Of whom a sex, an age or a youth is said: of the person who is looked for, of customers, or of a team.

The brand has women as customers, the shop sells men's shoes, and the team is young; a condition for
candidates is tied to them by the words around it. The nearest tie decides.
"""

from typing import Final, Literal

from jobboard.core.text import fold_word
from jobboard.extract.shapes import COLON
from jobboard.extract.wording.around import Around
from jobboard.extract.wording.people import Person

Tie = Literal["noun", "seek", "only", "prefer", "must", "alone", "audience", "team", "none"]
_SEXES: Final = frozenset({"woman", "man"})
_OWNERS: Final = ("audience", "product")
_OTHERS: Final = (*_OWNERS, "medium")
_NOUN: Final = 2  # words between an attribute and the noun that it belongs to
_OWNER: Final = 3
_SEEK: Final = 8
_SIGN: Final = 5
_BESIDE: Final = ("age-glue", "rest", "only")  # what may stand beside an attribute that stands alone


def tie(around: Around, person: Person, *, in_audience: bool, described: bool) -> Tie:
    """What ties the attributes of a person to somebody; "none" where nothing does.

    `in_audience`: the line is of a list about the audience; `described`: it says more of a candidate.
    """
    if around.beside(person.start, person.end, _SEEK, "indifferent") or _is_elsewhere(around, person):
        return "none"
    if "young" in person.names and _is_team(around, person):
        return "team"
    if owner := _owner(around, person):
        return "none" if person.names == {"young"} and owner == "product" else "audience"
    if around.all("job") and _is_for(around, person):
        return "only"
    if found := _asked(around, person):
        return found
    if described:
        return "noun"
    if in_audience or around.all(*_OTHERS):
        return "none" if person.names == {"young"} and not in_audience else "audience"
    return "alone" if _stands_alone(around, person) else "none"


def _is_elsewhere(around: Around, person: Person) -> bool:
    """Whether it is the age of a firm, the length of a career, or a word of public life."""
    if person.names == {"age"} and around.within(person.start, person.end, "lasting"):
        return True
    near = around.beside(person.start, person.end, 2, "lasting")
    if near and person.names == {"age"} and not around.within(*_spread(around, person), "age-label"):
        return True
    return any(True for _ in around.after(person.end, _NOUN, "nobody"))


def _spread(around: Around, person: Person) -> tuple[int, int]:
    return max(around.clause.start, person.start - 1), min(around.clause.end, person.end + 2)


def _owner(around: Around, person: Person) -> str:
    """Who has the attribute, if that is the audience or a product and no vacancy is for such people."""
    start, end = person.start, person.end
    russian = person.mentions[-1].rule.lang == "ru"  # where what is owned never follows
    for kind in ("audience",) if russian else _OWNERS:
        for match in around.after(end, 0 if russian else _OWNER, kind):
            if not around.within(end, match.start, "candidate", "seek", "who"):
                return kind
    if any(True for _ in around.before(start, 1, "audience")) or any(
        True for _ in around.before(start, 0, "with")
    ):
        return "audience"
    if not _is_for(around, person) or around.all("job"):
        return ""
    if around.beside(start, end, _NOUN, "only") and not around.all(*_OTHERS):
        return ""
    return "audience"


def _is_for(around: Around, person: Person) -> bool:
    sought = around.all("seek")  # "looking for" is for nobody
    before = (
        match
        for match in around.before(person.start, 2, "for")
        if not any(one.start <= match.start < one.end for one in sought)
    )
    return any(True for _ in before) or any(True for _ in around.after(person.end, 1, "for-them"))


def _asked(around: Around, person: Person) -> Tie | None:
    start, end = person.start, person.end
    if around.beside(start, end, _SIGN, "prefer"):
        return "prefer"
    if around.beside(start, end, 1, "only"):
        return "only"
    if _is_labelled(around, start) or _is_bracketed(around, start, end):
        return "noun"
    noun = around.beside(start, end, _NOUN, "candidate", "sexed") if person.names == {"young"} else None
    noun = noun or around.beside(start, end, _NOUN, "candidate")
    if noun and _qualifies(around, person, noun.start):
        return "must" if around.beside(start, end, 2, "must") and noun.end <= start else "noun"
    sought = around.beside(start, end, _SEEK, "seek")
    if sought and not around.within(
        min(sought.end, end), max(sought.start, start), *_OTHERS, "for", "for-them"
    ):
        return "seek"
    return "must" if around.beside(start, end, 2, "must") else None


def _qualifies(around: Around, person: Person, noun: int) -> bool:
    """Whether the attribute is one of the noun: Azerbaijani declines none that stands before its noun."""
    if noun < person.start or not person.names & _SEXES:
        return True
    last = max((m for m in person.mentions if m.rule.name in _SEXES), key=lambda m: m.end)
    word = around.tokens.words[last.end - 1]
    return last.rule.lang != "az" or fold_word(word.text).removeprefix(word.key) in ("", "lar", "ler")


def _is_team(around: Around, person: Person) -> bool:
    end = person.end
    if any(True for _ in around.before(person.start, 1, "we")):
        return True
    return any(
        0 <= match.start - end <= 4 and not around.within(end, match.start, "candidate")
        for match in around.all("team")
    )


def _is_labelled(around: Around, start: int) -> bool:
    """Whether "candidates:" stands before it."""
    if start - 2 < around.clause.start or not around.tokens.bits[start - 1] & COLON:
        return False
    return any(match.end == start - 1 for match in around.all("candidate", "job", "label"))


def _is_bracketed(around: Around, start: int, end: int) -> bool:
    """Whether brackets hold nothing else: "satıcı (qız)"."""
    clause, text = around.clause, around.tokens.text
    return clause.start < start and end < clause.end and (text(start - 1), text(end)) == ("(", ")")


def _stands_alone(around: Around, person: Person) -> bool:
    """Whether a title, a bracket or a line's beginning says nothing else, or an age is a limit."""
    if around.clause.section == "title" or _is_limit(around, person):
        return True
    if "young" in person.names and person.names & _SEXES:
        return True
    told = {token for mention in person.mentions for token in range(mention.start, mention.end)}
    start, end = around.piece(person.start)[0], around.piece(person.end - 1)[1]
    if not all(token in told or around.only(token, token + 1, *_BESIDE) for token in range(start, end)):
        return False
    if "age" in person.names or around.all("candidate"):
        return True
    return around.only(around.clause.start, start, *_BESIDE)


def _is_limit(around: Around, person: Person) -> bool:
    """Whether an age has two ends, or words that make one figure an end."""
    if "age" not in person.names:
        return False
    start, end = _spread(around, person)
    figures = sum(around.tokens.text(at).isdigit() for at in range(person.start, person.end))
    return figures > 1 or around.within(
        max(around.clause.start, start - 1), min(around.clause.end, end + 1), "limit"
    )

"""How a vacancy fits, what to learn, demand by month: made up."""

from jobboard.web.pages.frame import Link
from jobboard.web.pages.openings import LearningBox, OpeningRow
from jobboard.web.pages.skills import MonthBar
from jobboard.web.pages.vacancies import FitLine

LEARNING = LearningBox(
    hours="4–8 hours to the basics",
    first="Build a notice for an invented bakery: a photo, a headline, a price.",
    proof="Four templates of one brand that a colleague can fill in within five minutes.",
    question="The logo in ten posts has to change. How do you see to it that it never takes an hour again?",
)


def fits() -> list[FitLine]:
    """Some of it met, all of it met, nothing asked."""
    return [
        FitLine(5, 7, "5 of 7 must-haves", "missing CapCut, GA4", "68 of 100", 68.0, "#fit"),
        FitLine(4, 4, "4 of 4 must-haves", None, "100 of 100", 100.0, "#fit"),
        FitLine(0, 0, "Nothing asked was found", None, None, 0.0, "#fit"),
    ]


def openings() -> list[OpeningRow]:
    """With pay and texts, with neither, and a pair."""
    capcut, figma = Link("CapCut", "#openings"), Link("Figma", "#openings")
    asked = "asked in 30% of live vacancies (n = 61)"
    pay = "median of their stated pay 750 ₼ gross, n = 9"
    return [
        OpeningRow("capcut", [capcut], "opens 9 more vacancies", pay, asked, LEARNING),
        OpeningRow("", [figma], None, None, asked),
        OpeningRow("", [capcut, figma], "opens 12 more vacancies", None, "3 of them need both"),
    ]


def months() -> list[MonthBar]:
    """Three months, one of them without a count."""
    return [
        MonthBar("September 2026", "Sep", 20, "20%", "58", 4.67, 24.0, 66.7),
        MonthBar("October 2026", "Oct", None, None, "0", 38.0, 24.0, 0.0),
        MonthBar("November 2026", "Nov", 30, "30%", "61", 71.33, 24.0, 100.0),
    ]

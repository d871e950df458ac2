"""Steps of an application, and what an employer sees of it first."""

from jobboard.web.pages.applications import StepLine
from jobboard.web.pages.apply import Mark, View, Work


def steps() -> tuple[StepLine, ...]:
    return (
        StepLine("Sent", None, "3 November", "2026-11-03", last=False),
        StepLine("Opened", None, "5 November", "2026-11-05", last=False),
        StepLine("Invited to talk", "From here on they know you.", "9 November", "2026-11-09", last=True),
    )


def first_view() -> View:
    return View(
        skills=(Mark("Canva", "have"), Mark("CapCut", "learning")),
        proofs=(Work("Canva", "https://nigar.example/reels", ("I drew and cut it.", "4,000 views")),),
        links=("https://nigar.example/",),
        message="••••• here. I make reels for cafés.",
        answers=(("When can you start?", "Tomorrow"),),
    )

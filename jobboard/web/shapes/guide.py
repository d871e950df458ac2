"""The guide with its live figures."""

from collections.abc import Mapping
from typing import Final

from flask import url_for

from jobboard.services.demand import Demand
from jobboard.services.salaries import Overview
from jobboard.web import meta
from jobboard.web.current import house
from jobboard.web.pages.guide import Asked, GuidePage
from jobboard.web.shapes.bands import band_row, reference_row, scale
from jobboard.web.shapes.counts import count, counts
from jobboard.web.words import N_, _

_MOST_ASKED: Final = 6
# What ads list, as people say it, and the concepts under which it is counted.
_LISTED: Final[Mapping[str, tuple[str, ...]]] = {
    N_("Running the company's accounts"): ("account-management",),
    N_("Planning and preparing the posts of each day"): ("content-planning", "publishing"),
    N_("Answering followers' reviews and customers' questions"): ("community-management",),
    N_("Making content, editing photos and video"): ("content-creation", "video-editing", "photo-editing"),
    N_("Running advertising and looking at what it brings"): ("paid-advertising", "analytics"),
    N_("Weekly or monthly reports"): ("reporting",),
    N_("Bringing ideas and taking part in the strategy"): ("idea-generation", "social-media-strategy"),
}
_SKILLS: Final[Mapping[str, tuple[str, ...]]] = {
    N_("Knowing the platforms well: what each can do, and how it chooses what people see"): (
        "instagram",
        "tiktok",
        "facebook",
        "linkedin",
    ),
    N_("Creative thinking and content of one's own"): ("creativity", "content-creation"),
    N_("Clear writing and speaking"): ("copywriting", "communication"),
    N_("Thinking in figures and reporting on them"): ("analytical-thinking", "reporting"),
    N_("Design programs, mostly as a plus"): ("canva", "photoshop", "illustrator"),
    N_("Advertising tools"): ("meta-ads", "google-ads", "meta-business-suite"),
    N_("Being found: search and hashtags"): ("seo", "hashtag-research"),
    N_("Managing time, and several things at once"): ("time-management", "multitasking"),
    N_("Following trends and how the market moves"): ("trend-research", "market-research"),
    N_("Openness to learning, and teamwork"): ("learning", "teamwork"),
}


def page(asked: Demand, pay: Overview) -> GuidePage:
    bands = [band for band in pay.bands if band.group == "local"]
    width = scale(bands, house().rules)
    return GuidePage(
        meta=meta.of(
            "guide.show",
            _("What an SMM assistant does"),
            _("The work of an SMM assistant: tasks, skills that ads ask for, tools, pay and how to start."),
        ),
        listed=_asked(_LISTED, asked),
        skills=_asked(_SKILLS, asked),
        asked_tools=counts(asked, "tool", _MOST_ASKED),
        asked_platforms=counts(asked, "platform", _MOST_ASKED),
        n=asked.n,
        bands=[band_row(band, width) for band in bands],
        reference=[reference_row(item, width) for item in house().rules.reference],
        check_url=url_for("check.paste", typical=1),
        skills_url=url_for("skills.list_"),
        plan_url=url_for("plan.show"),
        salaries_url=url_for("salaries.show"),
        vacancies_url=url_for("vacancies.list_"),
        beginners_url=url_for("vacancies.list_", level="0-1"),
        safety_url=url_for("texts.safety"),
        sample=asked.sample or pay.sample,
    )


def _asked(said: Mapping[str, tuple[str, ...]], asked: Demand) -> list[Asked]:
    return [
        Asked(_(text), [count(asked, id_) for id_ in ids if id_ in house().taxonomy])
        for text, ids in said.items()
    ]

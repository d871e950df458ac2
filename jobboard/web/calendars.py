"""A week's plan as a calendar file (RFC 5545)."""

from datetime import datetime, time, timedelta
from typing import Final
from urllib.parse import urlsplit

from icalendar import Alarm, Calendar, Event

from jobboard.core.plan import Day, Plan
from jobboard.web.current import house
from jobboard.web.formats import BAKU
from jobboard.web.i18n import absolute, language
from jobboard.web.shapes import plan as shape
from jobboard.web.words import _

_EVENING: Final = time(19, 0)  # Baku: after work and classes; whoever imports it can move it
_BEFORE: Final = timedelta(minutes=-10)


def of_plan(plan: Plan, now: datetime) -> bytes:
    """One event a day. A plan has the same UIDs all day long, so importing it twice doubles nothing."""
    calendar = Calendar()
    calendar.add("prodid", f"-//{house().settings.site_name}//plan//{language().upper()}")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", shape.page(plan).title)
    for day in plan.days:
        calendar.add_component(_event(plan, day, now))
    calendar.add_missing_timezones(first_date=plan.days[0].on, last_date=plan.days[-1].on)
    written: bytes = calendar.to_ical()
    return written


def _event(plan: Plan, day: Day, now: datetime) -> Event:
    tasks, start = shape.tasks(day), datetime.combine(day.on, _EVENING, BAKU)
    ids = [item.concept for item in plan.skills]
    event = Event()
    event.add("uid", _uid(plan, day, ids))
    event.add("dtstamp", now)
    event.add("dtstart", start)
    event.add("dtend", start + timedelta(minutes=day.minutes))
    event.add("summary", f"{shape.day_title(day)}: {', '.join(task.title for task in tasks)}")
    event.add("description", "\n\n".join(f"{task.title} ({task.minutes})\n{task.text}" for task in tasks))
    event.add("url", absolute("plan.show", {"lang": language()}, [("skill", id_) for id_ in ids]))
    event.add_component(_reminder())
    return event


def _uid(plan: Plan, day: Day, ids: list[str]) -> str:
    host = urlsplit(house().settings.public_url).hostname or "localhost"
    return f"plan-{plan.days[0].on:%Y%m%d}-{'-'.join(sorted(ids))}-{day.number}@{host}"


def _reminder() -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _("Your plan for today"))
    alarm.add("trigger", _BEFORE)
    return alarm

"""The pages, one noun a file: GET shows and POST does."""

from flask import Flask
from flask_wtf.csrf import CSRFProtect

from jobboard.web.i18n import PREFIX
from jobboard.web.views import (
    account,
    accounts,
    alerts,
    applicants,
    applications,
    apply,
    check,
    crawlers,
    demo_mails,
    elsewhere,
    employers,
    feeds,
    gap,
    guest_applications,
    guide,
    health,
    home,
    how_we_read,
    invitations,
    matches,
    me,
    me_data,
    me_employers,
    me_import,
    me_profile,
    me_proofs,
    moderation,
    moderation_appeals,
    moderation_log,
    plan,
    post,
    publish,
    reports,
    room,
    room_about,
    room_decisions,
    salaries,
    saved,
    skills,
    styleguide,
    team,
    texts,
    unsubscribe,
    vacancies,
)

IN_EACH_LANGUAGE = (
    home,
    vacancies,
    check,
    employers,
    salaries,
    guide,
    skills,
    plan,
    how_we_read,
    texts,
    accounts,
    me,
    me_profile,
    me_proofs,
    me_import,
    me_data,
    me_employers,
    matches,
    gap,
    saved,
    alerts,
    feeds,
    apply,
    elsewhere,
    post,
    publish,
    room,
    room_about,
    team,
    invitations,
    moderation,
    moderation_appeals,
    room_decisions,
    moderation_log,
    reports,
    applications,
    guest_applications,
    applicants,
    account,
    demo_mails,
    styleguide,
)
WITHOUT_LANGUAGE = (crawlers, health, unsubscribe)


def init_app(app: Flask, csrf: CSRFProtect) -> None:
    for noun in IN_EACH_LANGUAGE:
        blueprint = noun.blueprint
        app.register_blueprint(blueprint, url_prefix=PREFIX + (blueprint.url_prefix or ""))
    for noun in WITHOUT_LANGUAGE:
        app.register_blueprint(noun.blueprint)
    app.register_blueprint(home.root)
    csrf.exempt(check.blueprint)  # it writes nothing; security.py says what guards it
    csrf.exempt(post.begin)  # a draft is nobody's yet, and visitors get no cookie for reading the form
    csrf.exempt(unsubscribe.blueprint)  # it says why

"""Why a wording should change, and how grave that is, in the reader's language."""

from typing import Final

from jobboard.web.words import N_

SEVERITIES: Final = {
    "block": N_("Has to change"),
    "ask": N_("A question"),
    "warn": N_("A suggestion"),
}
REASONS: Final = {
    "sex": N_(
        "This keeps people out by sex, which article 16 of the Labour Code forbids. Say what the work is."
    ),
    "military": N_("Only men are conscripted, so this keeps people out by sex."),
    "age": N_("This keeps people out by age. If it is experience that matters, ask for years of experience."),
    "young": N_("This keeps people out by age. Say what the person should be able to do."),
    "young-team": N_(
        "“Young” says nothing of the work and puts older people off. Say what is good about the team."
    ),
    "young-specialist": N_("Do you mean a beginner? Say so: people of any age begin."),
    "of-age": N_("Does the law demand 18 years for this work? If not, leave it out."),
    "appearance": N_("This judges people by their looks. If they will be on camera, say that."),
    "photo": N_("A photo before the interview invites a choice by looks. Ask for a portfolio."),
    "family": N_("Family is nobody's condition for work, and the law protects it."),
    "health": N_("Health is private. If the work is physical, say what has to be done."),
    "native-speaker": N_("Birth is no skill. Say which level the work needs."),
    "origin": N_("This keeps people out by nationality or religion, which the law forbids."),
    "citizen": N_("Does the law demand this citizenship for the work? If not, leave it out."),
    "audience": N_("Is this your audience, or a condition for candidates? If it is the audience, keep it."),
    "salary-history": N_("What somebody earned before is private. Ask what they expect."),
    "contact": N_("People apply on the site, where nobody's number is shown and everyone gets an answer."),
    "capitals": N_("Capitals are hard to read and look like shouting."),
    "exclamation": N_("One exclamation mark is enough."),
    "vague-list": N_("Who reads this can't tell what else is meant. Name it or stop here."),
    "vague-duty": N_("This could be anything. Name the tasks that you know of."),
    "vague-traits": N_("A long list of traits says little of the work. Keep the two that matter."),
}

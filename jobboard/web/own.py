"""What the signed-in person has told of themselves."""

from jobboard.core.candidate import Candidate
from jobboard.core.profile import Profile
from jobboard.services import profiles
from jobboard.web.current import house, me, person, session


def candidate() -> Candidate:
    """The whole profile. For pages of `signed_in` alone."""
    return profiles.candidate(profiles.load(session(), me().id))


def profile(told: Candidate) -> Profile:
    """The part that is held against ads, under the ids that concepts have now."""
    return told.for_matching.renamed(house().taxonomy.retired)


def profile_if_any() -> Profile | None:
    """The same for pages of anyone, in one statement; None for visitors and for who told nothing yet."""
    someone = person()
    told = profiles.for_matching(session(), someone.id) if someone else None
    return told.renamed(house().taxonomy.retired) if told else None

"""What the signed-in person has told of themselves."""

from jobboard.core.candidate import Candidate
from jobboard.core.profile import Profile
from jobboard.services import profiles
from jobboard.web.current import house, me, session


def candidate() -> Candidate:
    """The whole profile. For pages of `signed_in` alone."""
    return profiles.candidate(profiles.load(session(), me().id))


def profile(told: Candidate) -> Profile:
    """The part that is held against ads, under the ids that concepts have now."""
    return told.for_matching.renamed(house().taxonomy.retired)

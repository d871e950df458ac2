"""Ads by fit: the order of a list of matches."""

from jobboard.core.needs import needs
from jobboard.core.ranking import ranked
from tests.unit.people import ad, knows


def test_the_best_fit_is_first_equals_keep_their_order_and_nothing_asked_is_last() -> None:
    ads = [ad(), ad(required="figma"), ad(required="canva figma"), ad(required="canva"), ad(duty="canva")]
    found = ranked(knows("canva"), map(needs, ads))
    assert [(fit.position, fit.score) for fit in found] == [(3, 100), (4, 100), (2, 50), (1, 0), (0, None)]

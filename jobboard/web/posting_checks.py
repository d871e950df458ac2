"""What the checks of a posting say, by their keys; `shapes.posting_checks` puts the values in."""

from typing import Final

from jobboard.web.words import N_

FINDINGS: Final = {
    "pay-missing": N_("Say the pay: from, up to or a range."),
    "pay-currency": N_("Pay is stated in AZN, USD or EUR here."),
    "pay-basis": N_("Say if the pay is before or after tax."),
    "pay-reversed": N_("The range begins with the larger sum: %(pay)s."),
    "pay-slip": N_("The range is very wide: %(pay)s. Is it a slip?"),
    "pay-from": N_("“Up to” alone says little: add the lower sum."),
    "pay-wide": N_("The range is wide: %(pay)s. Narrow it so that people know what to expect."),
    "pay-high": N_("This is far above what assistants are paid: %(pay)s. Is it right?"),
    "pay-minimum": N_("This is below the minimum wage of %(minimum)s a month, checked on %(checked)s."),
    "workload": N_("One person is to do the work of several: %(families)s. Such pay is under %(pay)s."),
}
FIXES: Final = {
    "pay": N_("Make it %(pay)s"),
    "in-azn": N_("It is in AZN"),
    "in-usd": N_("It is in USD"),
    "in-eur": N_("It is in EUR"),
    "say-gross": N_("It is before tax"),
    "say-net": N_("It is after tax"),
    "pay-more": N_("Pay at least %(pay)s"),
    "split": N_("Leave out: %(skills)s"),
    "teach": N_("We will teach: %(skills)s"),
    "answer-soon": N_("Promise an answer within %(days)s days"),
    "fewer": N_("Make nice to have: %(skills)s"),
    "contract": N_("We sign a contract"),
}
POINTS: Final = {
    "pay": N_("Pay stated, before or after tax"),
    "place": N_("Where the work is"),
    "hours": N_("Days, hours, weekends and evenings"),
    "answer": N_("When applicants are answered"),
    "must-haves": N_("Seven must-haves at most"),
    "output": N_("How much is made a week"),
    "contract": N_("Kind of employment and contract"),
    "duties": N_("At least three duties"),
    "tools": N_("Tools named"),
    "length": N_("A readable length"),
    "wording": N_("Words that shut nobody out"),
}
SIGNALS: Final = {
    "fee": N_("A fee is asked of applicants"),
    "card": N_("Card data is asked for"),
    "identity": N_("Identity papers are asked for before a contract"),
    "easy-money": N_("Easy money is promised"),
    "messenger": N_("Hiring goes by messenger alone"),
    "money-mule": N_("Money is to be received and passed on"),
}

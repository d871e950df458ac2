"""What the wording check says of a made-up ad: of each severity, with and without a suggestion."""

from jobboard.web.pages.findings import FindingLine


def finding_lines() -> list[FindingLine]:
    return [
        FindingLine(
            "block",
            "Has to change",
            "xanım",
            "This keeps people out by sex, which article 16 of the Labour Code forbids. Name the work.",
            "namizəd",
            0,
            5,
            in_title=True,
        ),
        FindingLine(
            "block",
            "Has to change",
            "25–35 yaş arası",
            "This keeps people out by age. If it is experience that matters, ask for years of experience.",
            "",
            20,
            35,
            in_title=False,
        ),
        FindingLine(
            "ask",
            "A question",
            "qadınlar",
            "Is this your audience, or a condition for candidates? If it is the audience, keep it.",
            None,
            60,
            68,
            in_title=False,
        ),
        FindingLine(
            "warn", "A suggestion", "!!!", "One exclamation mark is enough.", "!", 80, 83, in_title=False
        ),
    ]

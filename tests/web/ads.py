"""Ads of our own, and what in them must not be shown."""

PHONE, MAIL = "+994 50 123 45 67", "leyla@narstudio.example"
PHONE_IN_TITLE, MAIL_IN_TITLE = "+994 55 765 43 21", "orxan@asan.example"

NAR = f"""SMM assistent axtarırıq. Bakı, ofisdə, tam ştat.

Tələblər:
- Canva bilmək;
- CapCut;
- ən azı 1 il iş təcrübəsi;
- ingilis dili B2.
Google Analytics üstünlükdür.

Əmək haqqı 600-800 AZN (gross).
Əlaqə: {PHONE}, {MAIL}"""

COFFEE = """Ищем помощника SMM-менеджера в Баку, полный рабочий день.
Требования:
- Canva и CapCut;
- опыт работы от 1 года.
Зарплата 700 AZN на руки."""

REMOTE = """We are looking for a remote SMM assistant.
Requirements:
- Canva;
- Instagram and TikTok.
Fully remote, part-time. Salary: 500 USD per month."""

SCRIPT = """Requirements:
- Canva;
- CapCut.
<script>alert("ad")</script> </script><b>bold</b> & "quoted" text"""

PLAIN = "Salam, bizə yaxşı insan lazımdır."

CLOSED = """Tələblər:
- Canva;
- Instagram."""


def paid(amount: int) -> str:
    """An ad for a beginner with this pay in manats."""
    return f"""Tələblər:
- Canva;
- Instagram;
- 6 ay iş təcrübəsi.
Əmək haqqı {amount} AZN."""

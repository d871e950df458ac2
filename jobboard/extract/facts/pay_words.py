"""Words beside an amount of money that make it pay, and those that make it something else (folded)."""

import re
from typing import Final

from jobboard.extract.facts.presence import stems

CUE: Final = re.compile(
    r"emek ?haq|\be/h\b|\bmaas|mevacib|\bgelir|qazanc\b|\bodenis(?:i|li|in|ler\w*)?\b|\bhonorar|\bteqaud"
    r"|\bemek[\s:-]{0,3}$|\bfiks\b|\bsabit\b"
    r"|зарплат|заработн|\bз/?п\b|\bз\.\s?п\b|оклад|доход|\bоплат[аыуе]\b|вознагражд|\bставк|заработ|\bвилк"
    r"|зарабат|платим|платить|гонорар|стипенди"
    r"|salar(?:y|ies)|compensation|\bpay(?:ing)?\b|\bwages?\b|remunerat|\brate\b|\bearn|\bstipend|\bfee\b"
)
# What every one of them holds (see `Page.search`).
STEMS: Final = stems(
    "emek haq|emekhaq|emek:|emek -|e/h|maas|mevacib|gelir|qazanc|odenis|honorar|teqaud|fiks|sabit|зарплат"
    "|заработ|зп|з/п|з.п|з. п|оклад|доход|оплат|вознагр|ставк|вилк|зарабат|платим|платить|гонорар"
    "|стипенди|бюджет|salar|compensation|pay|wage|remunerat| rate|rate:"
    "| earn|stipend|fee"
)
CUE_NEAR: Final = re.compile(f"(?:{CUE.pattern})" + r"[^\d]{0,40}$")
CUE_AFTER: Final = re.compile(r"\W{0,3}(?:emek ?haq|maas|odenis|mevacib|зарплат|оклад|salary\b|stipend)")
FIRM: Final = re.compile(r"\bfix|\bfiks|\bsabit|фикс|оклад|basic salary|base salary")
BUDGET: Final = re.compile(r"^\W{0,6}бюджет\b(?! на реклам)[\s:-]{0,3}(?:от|до)?\s?$")
OTHER: Final = re.compile(
    r"реклам\w* бюджет|бюджет(?:ы|ов|ом|ами) (?:от|до|в|на|свыше)|ведени\w|reklam budce|budget|turnover"
    r"|dovriyye|оборот|выручк|raised"
    r"|funding|series [abc]\b|investment|invest\b|инвестиц|подписчик|follower|izleyici|deposit|оплатим"
    r"|возмест|qiymeti?\b"
    r"|\bцен[аы]\b"
    r"|стоимост|endirim|скид|компенс|reimburs|allowance|cost of living|доплат|доплач|за знани|за кажд"
    r"|за заказ|рекомендац|referral"
    r"|сделк|сумм\w{0,2} от|revenue|valued|gym\b|portfolio of|million|billion|штраф|cerime|клиент\w{0,3} с"
    r"|средний чек|приветственн|per semester|\bot\w e in year"
)
EXTRA: Final = re.compile(
    r"(?:бонус\w{0,2}|преми\w{1,3}|bonus\w{0,3}|premiya|mukafat|yol pulu|yol xerc\w*"
    r"|nahar\w*)[\s:(-]{0,3}(?:от|до|in|of)?\s?$"
)
EXTRA_AFTER: Final = re.compile(
    r"\s?\(?(?:бонус|преми|bonus|premiya|mukafat|commission|komiss"
    r"|million|ми?лл?и?он|млн|mln|m\b|bn\b|her ay|qalx)"
)
# Pay that no word announces stands by itself: these may open its piece of the sentence …
OPENS: Final = re.compile(
    r"(?:^|[,;:(]|\s[-|/])[^\w,;:]{0,12}(?:(?:от|до|около|примерно|from|up to|about|around|min|maks|fiks|fix"
    r"|ayliq|ayda|heftelik|gunluk|ежемесячно|предлагаем|we offer|teklif edirik|pay|all|plus)\s){0,2}$"
)
# … and only such words may come after it.
ENDS: Final = re.compile(
    r"\s{0,2}(?:$|[),;:|/+•]|[.!](?:\s|$)|\((?:gross|net|brutto|netto|на руки|до вычета|vergi|after|before"
    r"|muddet|ilk|sinaq|elde|plus|\+)|[-] |&|(?:-?(?:dan|den) )?baslay|(?:-?(?:dan|den)\b)|gross|net\b|brutto"
    r"|на руки|чистыми|elde\b|fiks|fix\b|до вычета|before tax|after tax|arasi\b|civar|и процент|плюс|plus\b"
    r"|ustegel|ve (?:bonus|faiz|%)|and bonus|or more|и выше|ve yuxari|qeder)"
)
GROSS: Final = re.compile(
    r"\bgross\b|гросс|до вычета|brutto|vergi\w* (?:evvel|qabaq)|vergiler daxil|before tax|pre-tax"
)
NET: Final = re.compile(
    r"\bnet\b|на руки|xalis|after tax|после вычета|чистыми|karta oturan|elinize|\bel[ed]e verilen|\belde\b"
    r"|vergi\w* cixil"
)

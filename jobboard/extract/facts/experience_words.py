"""Words beside a figure of years that make it experience asked for, or something else (folded)."""

import re
from typing import Final

WORD: Final = re.compile(r"tecrub|\bstaj|(?<!без )опыт|стаж|experience|\bexp\b|background|track record")
HEADING: Final = re.compile(
    r"(?:tecrube\w*|staj\w*|опыт(?: работы)?|стаж(?: работы)?|experience)[\s:.*-]{0,9}$"
)
LEAST: Final = re.compile(
    r"(?:minimum|minimal|minumum|min|en azi?|azi|asagi|от|не менее|не меньше|минимум|минимально|at least"
    r"|over|more than|свыше|более|больше|from)[\s.:(-]{0,3}(?:of |чем |olaraq )?\(?$"
)
MOST: Final = re.compile(r"(?:\bдо|up to|maximum|maksimum|не более|less than|under)[\s(]{1,3}$")
LEAST_AFTER: Final = re.compile(
    r"[\s)-]{0,3}(?:(?:den|dan) )?(?:\+|az olma|cox|yuxari|artiq|uzeri|ve daha|и более|и выше|и больше"
    r"|or more|and more|and above|and up|minimum)"
)
MOST_AFTER: Final = re.compile(r"\s?qeder")
BELOW_AFTER: Final = re.compile(r"\s(?:asagi|az)\b")
# The employer's own years, and what else is counted in years and months.
THEIRS: Final = re.compile(
    r"tecrubemiz|tecrubesi ile\b|tecrubeye malik (?:sirket|komanda|muellim|mutexessisler)|bazarda"
    r"|fealiyyet goster|xidmet goster"
    r"|на рынке|нашей команд|компани\w{1,2} с опытом|летним опытом|\bwe have\b|\bwe've\b|our (?:company"
    r"|team|firm)\b|we are an?\b"
    r"|with over\b|in business|years old|age of\b|years of age|испытательн|probation|sinaq"
    r"|months? of employment|уже более|в среднем|yas\b|возраст"
    r"|vesiqe|licen[cs]e|водительск|гаранти|zemanet|warranty|дет[яе][мй]|ребен"
)
# Months of an internship or a contract are how long it lasts.
LENGTH: Final = re.compile(
    r"(?:tecrube|staj)\w{0,4} (?:muddeti|proqram|dovru)|\bstaj \d|стажировк|internship|intern program"
)
NOT_BEFORE: Final = re.compile(
    r"(?:\bwithin|\bthe first|\bfor the|\bпосле|\bчерез|\bза|\bпервые|\bilk|\bпоследние|\bна)[\s(]{1,3}$"
)
WISHED: Final = re.compile(
    r"ustunlu|arzu ?o|arzuol|желательн|будет (?:плюс|преимущ)|приветств|prefer|a plus|nice to have|desir"
)
NONE: Final = re.compile(
    r"\bбез (?:большого )?опыта\b|(?<!-)\bопыт\w{0,2}(?: работы)?(?: в продажах)?(?: приветствуется, но)?"
    r"[\s:-]{1,3}"
    r"(?:не ?(?:требуется|нужен|обязателен|обязательно|важен|важно)|необязателен|без опыта)"
    r"|\b(?:если )?нет опыта[^.;\n]{0,20}(?:ничего|не проблема|не беда|не страшно|научим|обучим)"
    r"|\bno (?:prior |previous |work )?experience(?: is)? (?:needed|required|necessary|at all)"
    r"|\b(?:(?:prior|previous|work)\s|(?<=[.\n!•])|(?<=[.\n!•] ))experience is not"
    r" (?:needed|required|necessary|essential)"
    r"|\btecrube(?:si|nin olmasi|li olmaq)?[\s:-]{1,3}(?:teleb (?:olunmur|edilmir)|vacib deyil|sert deyil"
    r"|mutleq deyil|lazim deyil|onemli deyil|olmasa (?:da|bele) olar)"
    r"|\btecrubesi? ?(?:olmayan(?:lar)?|siz)\b(?!\s[^.\n]{0,60}(?:etmesin|etmemel|xahis))"
    r"|\btecrube(?:siz|si olmadan)\b(?!\s[^.\n]{0,60}(?:etmesin|etmemel|xahis))"
)
# Years that no word for experience stands by: the ask they open or the piece of a list that they are …
OPENS: Final = re.compile(
    r"(?:^|[,;:(/]|\s-|\b(?:must have|need|needs|needed|require|requires|with|have|has|нужно|нужен|нужны"
    r"|требуется|lazimdir|работали в \w{2,12}|работа в \w{2,12}))[^\w,;:]{0,12}"
    r"(?:(?:от|до|не менее|не меньше|минимум|более|min|minimum|en az|en azi|azi|at least|over|more than)"
    r"[\s.]{1,2}(?:of )?)?$"
)
# … and what they are to have been spent on, or the end of it.
SPENT: Final = re.compile(
    r"\s?(?:[+)]\s?)*(?:or more |minimum\s?|и более |и больше |ve daha (?:cox|artiq) )?"
    r"(?:(?:in|of|with|as|doing|within|working|on)\s|(?:в|на должности|на позиции)\s(?!год|месяц|день|недел)"
    r"|(?:bu |oxsar |analoji |hemin )?(?:sahe|is\b|isde\b|vezife)|$|[.,;)\n]\s?$|[,;](?! (?:мы|biz|we)\b))"
)
# What somebody tells of themselves, on the lines above.
STORY: Final = re.compile(r"\bобо мне\b|\bо нас\b|о компании|\babout (?:me|us)\b|haqqimizda|почему мы")
# Words to the candidate: what they ask for is asked wherever it stands.
TO_YOU: Final = re.compile(
    r"\byou (?:should|must|will|need to)? ?have\b|must have|requir|namized|teleb|требу|кандидат|вас ждем"
)
SPENT_ANYHOW: Final = re.compile(r"\b(?:calisma|calismis|calisib|isleme|islemis|работал\w{0,2}|worked)")

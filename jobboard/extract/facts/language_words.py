"""Words beside the name of a language that make it one to know, or something else (folded)."""

import re
from typing import Final

# Beside the name: the word for language itself, or for knowing one.
AFTER: Final = re.compile(
    r"\s{0,2}[(/:-]{0,2}\s?(?:ve ya diger xarici )?(?:dil(?!li\b|li\s)\w{0,9}|язык\w{0,3}|яз\b|language|speak"
    r"|fluen|native"
    r"|proficien|level\b|skills\b|communication|(?:written|verbal|spoken|writing)\b"
    r"|на (?:уровне|высок|хорош)|не ниже|уровн|(?:от )?[abcавс][12]\b|upper|intermediate|advanced|свободн"
    r"|selis|serbest|уверенн|разговорн|базов|как родн|родн|со словар|читать|письменн|good\b|excellent"
    r"|bilik|bilen|bilme|arzu|ustunlu|(?:будет |как |- )?(?:больш\w{2,3} )?(?:плюс(?:ом)?\b|преимуществ)"
    r"|приветств|обязател|желательн|c1"
    r"|is (?:a |an )?(?:must|plus|required|nice|asset|advantage|bonus|preferred|desirable)"
    r"|an? (?:asset|advantage|plus)\b|desirable|preferred|required|nice to have"
    r"|at (?:an? )?\w{4,14} level|copy|grammar|texts?\b)"
)
BEFORE: Final = re.compile(
    r"(?:dil(?:ler)? ?bili\w{1,6}|\bdiller\w{0,3}|xarici dil\w{0,5}|языки?\b|языков\b|языках\b|знани[еяюй]"
    r"|владени[еяю]|владее"
    r"|владеть|уровень|грамотн\w{2,3}|разговорн\w{2,3}|свободн\w{2}|уверенн\w{2}|базов\w{2}|хорош\w{2}"
    r"|говор\w{2,4}|общаться|переписк\w|languages?\b|fluen\w{1,5}|proficien\w{2,4}|native(?:-level|-like)?"
    r"|command of|knowledge of"
    r"|spoken|written|speaks?|user of|flawless|superb|level of|skills in|writ\w{1,5} in|\bin|good"
    r"|excellent|strong|advanced|upper-intermediate|\b[abc][12]|perfect|на двух языках"
    r"|плюсом|желательн\w{1,2}|преимуществ\w{1,3}|preferabl[ey]|arzu\w{0,12})"
    r"[\s(:;,-]{0,4}(?:и |and |in |of |both |either |the |one of the following |на |biliyi |уровень |ve |1 "
    r"|- )?(?:\w{2,12} ){0,2}(?:речь на |тексты на )?(?:по-)?\(?$"
)
WISHED_LIST: Final = re.compile(r"dil\w* bil\w+ (?:arzu|ustunlu)[^.;\n]{0,30}\($")
# Courses, teachers, audiences, CVs and translations.
NOT_BEFORE: Final = re.compile(
    r"(?:обучени\w|изучени\w|курс\w{0,2}|урок\w{0,2}|занят\w{2,4}|школ\w{1,3}|преподавател\w{0,3}"
    r"|учител\w{0,3}|репетитор\w{0,3}"
    r"|lessons?|courses?|learn|teach\w{0,3}|аудитори\w)[\s:]{1,3}(?:\w{2,9} )?$"
)
NOT_AFTER: Final = re.compile(
    r"\s?(?:dil\w{0,6} )?(?:kurs|muellim|ders\b|tedris|fakult|bolme|sektor)|\s?dil\w{1,8} (?:terc|hazirlan"
    r"|tertib|yazilmis)"
    r"|[^.;\n]{0,40}(?:\bcv\b|резюме|resume\b|rezume)"
    r"|[- ]speaking (?:market|audience|countr|world|communit|client|customer|user|region)"
    r"|\s(?:\w+ )?not (?:needed|required)|\s(?:course|lesson|class|teacher|market|audience)"
    r"|\s(?:язык\w{0,2} )?(?:для сотрудник|за счет|бесплатн|со скидк)"
)
# A name by itself is a piece of a list of what one must have, and only of such a list.
PIECE_BEFORE: Final = re.compile(r"(?:^|[,;:(]|\s-\s)[^\w,;:]{0,8}(?:xarici dil\w* )?$")
PIECE_AFTER: Final = re.compile(r"\s{0,2}(?:$|[,;.)])")
NOT_PIECE: Final = re.compile(
    r"market|рынк|bazar|client|клиент|musteri|countr|стран|olke|audienc|auditori|translat|перевод|tercume"
    r"|версии|citizen|гражд|national|кухн|cuisine|food"
)
# Said of the candidate whatever the section is taken for.
FIRM_AFTER: Final = re.compile(
    r"\s{0,2}(?:dil\w{0,6}|язык\w{0,3}|languages?)?[\s(:,-]{0,4}(?:(?:от )?[abcавс][12]\b|arzu|ustunlu|mutleq"
    r"|sertdir|teleb olun|bilme|bilen|biliyi|selis|is (?:a |an )?(?:must|plus|required|preferred)"
    r"|will be a plus|обязател|желательн|будет плюсом)"
)
FIRM_BEFORE: Final = re.compile(
    r"(?:fluen\w{1,5}|proficien\w{2,4}) in (?:either |both )?(?:\w+ (?:or|and) )?$"
    r"|dil bilikleri\s?:[^\n]{0,80}$"
)

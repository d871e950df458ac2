"""Names of languages as ads write them, folded; no name begins inside a word."""

from typing import Final

_ADJECTIVE: Final = r"(?:ий|ого|ому|им|ом|ие|их|ими)\b"

# ISO 639-1 code: what every form holds (see `Page.search`), and the forms. The Azerbaijani -ca is "in that
# language".
NAMES: Final = {
    "az": (
        "azerb|азербайдж|azeri|az dil|az-dil|az/ru|az ve ru|az и ru",
        rf"azerbaycan(?:ca)?\b|azerb\b|азербайджанск{_ADJECTIVE}|азербайджански\b|azerbaijani\b"
        rf"|azeri\b|az(?=-? ?dil|/ru\b| (?:ve|и) ru\b)",
    ),
    "ru": (
        "rus |rus,|rus.|rus-|rus/|rus)|rus;|rusca|russian|русск|рус/|рус.|ru dil|ru-dil|az/ru|az ve ru"
        "|az и ru",
        rf"\brus(?:ca)?\b|русск{_ADJECTIVE}|русски\b|\bрус(?=[/.])|russian"
        rf"|(?<=az/)ru\b|(?<=az ve )ru\b|(?<=az и )ru\b|ru(?=-? ?dil)",
    ),
    "en": (
        "ingilis|inglis|английск|англ.|english|eng)|eng,|eng |eng/|/en|en dil",
        rf"\bingi?lis(?:ce)?\b|английск{_ADJECTIVE}|английски\b|англ\."
        # Glued to the next word in text that lost its line ends: "Fluent in EnglishAbility to …".
        rf"|english(?!\w?m[ae]n)|eng\b|(?<=ru/)en\b|en(?=-? ?dil)",
    ),
    "tr": ("turk|турецк", rf"\bturk(?:ce)?\b|турецк{_ADJECTIVE}|turkish\b"),
    "kk": ("qazax|казахск|kazakh", rf"\bqazax\b|казахск{_ADJECTIVE}|kazakh\b"),
    "uz": ("ozbek|узбекск|uzbek", rf"\bozbek\b|узбекск{_ADJECTIVE}|uzbek\b"),
    "ky": ("qirgiz|ргызск|иргизск", rf"\bqirgiz\b|кыргызск{_ADJECTIVE}|киргизск{_ADJECTIVE}"),
    "uk": ("ukra|украинск", rf"\bukrayna\b|украинск{_ADJECTIVE}|ukrainian\b"),
    "de": ("alman|немецк|german", rf"\balman\b|немецк{_ADJECTIVE}|german\b"),
    "fr": ("fransiz|французск|french", rf"\bfransiz\b|французск{_ADJECTIVE}|french\b"),
    "es": ("ispan|испанск|spanish", rf"\bispan\b|испанск{_ADJECTIVE}|spanish\b"),
    "it": ("italy|itali|итальянск", rf"\bitalyan\b|итальянск{_ADJECTIVE}|italian\b"),
    "pt": ("portug|portuq|португальск", rf"\bportuqal\b|португальск{_ADJECTIVE}|portuguese\b"),
    # "Polish" is also a verb: only in a list of languages, or said to be one.
    "pl": (
        "polyak|польск|polish",
        rf"\bpolyak\b|польск{_ADJECTIVE}|(?<=english and )polish\b|(?<=english or )polish\b"
        rf"|\bpolish(?= (?:and|or) english| language| speak| is | a plus| \()",
    ),
    "zh": (
        "cin dil|китайск|chinese|mandarin",
        rf"\bcin(?= dil)|китайск{_ADJECTIVE}|chinese\b(?: \(mandarin)?|mandarin\b",
    ),
    "ja": ("yapon|японск|japanese", rf"\byapon\b|японск{_ADJECTIVE}|japanese\b"),
    "ko": ("korey|корейск|korean", rf"\bkoreya\b|корейск{_ADJECTIVE}|korean\b"),
    "ar": ("ereb|арабск|arabic", rf"\bereb\b|арабск{_ADJECTIVE}|arabic\b"),
    "fa": ("fars|персидск|persian", rf"\bfars\b|персидск{_ADJECTIVE}|persian\b|farsi\b"),
    "ka": ("gurcu|грузинск|georgian", rf"\bgurcu\b|грузинск{_ADJECTIVE}|georgian\b"),
    "he": ("ivrit|иврит|hebrew", r"ivrit\b|иврит\b|hebrew\b"),
    "hi": ("hindi|hind dil", r"hind\b|hindi\b"),
    "vi": ("vietnamese", r"vietnamese\b"),
    "th": ("thai", r"thai\b"),
    "el": ("greek", r"greek\b"),
    "nl": ("dutch", r"dutch\b"),
    "id": ("indonesia", r"(?:bahasa )?indonesian?\b"),
    "ur": ("urdu", r"urdu\b"),
    "tl": ("tagalog", r"tagalog\b"),
    "sv": ("swedish", r"swedish\b"),
    "da": ("danish", r"danish\b"),
    "no": ("norwegian", r"norwegian\b"),
    "fi": ("finnish", r"finnish\b"),
    "cs": ("czech", r"czech\b"),
    "hu": ("hungarian", r"hungarian\b"),
    "ro": ("romanian|румынск", rf"romanian\b|румынск{_ADJECTIVE}"),
    "bg": ("bulgarian|болгарск", rf"bulgarian\b|болгарск{_ADJECTIVE}"),
}

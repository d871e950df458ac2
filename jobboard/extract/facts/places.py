"""Names of places as ads write them, folded: cities at home and abroad, and what belongs to Bakı.

Each name has the beginnings of its forms; `ENDING` is what may follow one.
"""

from typing import Final

ENDING: Final = r"(?:n?in|n?un|[dy]?[ae]|[dt][ae]dir|dan|den|[iu]|si|sinda|nda|[аеуыи]|ой|ом)?"

# Shown in Azerbaijani at home and in English abroad. Words that are more than a place need their "şəhər".
CITIES: Final = {
    "Bakı": ("baki", "баку", "baku"),
    "Sumqayıt": ("sumqayit", "сумгаит", "sumgait"),
    "Gəncə": ("gence", "гяндж", "ganja"),
    "Mingəçevir": ("mingecevir", "мингечаур", "мингячевир"),
    "Naxçıvan": ("naxcivan", "нахичеван", "nakhchivan"),
    "Şirvan": ("sirvan seher", "г. ширван"),
    "Lənkəran": ("lenkeran", "ленкоран"),
    "Şəki": ("seki", "г. шеки", "sheki"),
    "Yevlax": ("yevlax", "евлах"),
    "Xırdalan": ("xirdalan", "хырдалан"),
    "Quba": ("quba seher", "quba rayon", "qubada", "г. губа"),
    "Qusar": ("qusar",),
    "Xaçmaz": ("xacmaz",),
    "Şamaxı": ("samaxi", "шемах"),
    "Qəbələ": ("qebele", "габал"),
    "İsmayıllı": ("ismayilli",),
    "Zaqatala": ("zaqatala", "закатал"),
    "Şəmkir": ("semkir",),
    "Bərdə": ("berde",),
    "Ağdam": ("agdam",),
    "Masallı": ("masalli",),
    "Cəlilabad": ("celilabad",),
    "Salyan": ("salyan seher", "salyan rayon"),
    "Göyçay": ("goycay",),
    "Tovuz": ("tovuz",),
    "Tərtər": ("terter",),
    "Xankəndi": ("xankendi",),
    "Şuşa": ("susa",),
    "Abşeron": ("abseron rayon", "abseron logistika"),
    "Moscow": ("москв", "moscow", "мск", "moskva"),
    "Saint Petersburg": ("санкт-петербург", "спб", "saint petersburg"),
    "Almaty": ("алмат", "almaty"),
    "Astana": ("астан", "astana"),
    "Shymkent": ("шымкент",),
    "Karaganda": ("караганд",),
    "Tashkent": ("ташкент", "tashkent", "daskend"),
    "Tbilisi": ("тбилиси", "tbilisi"),
    "Minsk": ("минск",),
    "Kyiv": ("киев", "kyiv"),
    "Istanbul": ("стамбул", "istanbul"),
    "Ankara": ("анкар", "ankara"),
    "Dubai": ("дубай", "дубае", "дубая", "dubai", "dubay"),
    "Yekaterinburg": ("екатеринбург",),
    "Kazan": ("казань", "казани"),
    "Novosibirsk": ("новосибирск",),
    "Nizhny Novgorod": ("нижний новгород", "нижнем новгород", "нижнего новгород"),
    "Chelyabinsk": ("челябинск",),
    "London": ("london",),
    "New York": ("new york",),
    "Berlin": ("berlin",),
}
# Administrative districts of Bakı; bare, most are also names of poets, streets and stations.
DISTRICTS: Final = {
    "Nəsimi": ("nesimi", "насим", "nasimi"),
    "Nərimanov": ("nerimanov", "нариманов", "narimanov"),
    "Yasamal": ("yasamal", "ясамал"),
    "Səbail": ("sebail", "сабаил"),
    "Xətai": ("xetai", "хата", "khatai"),
    "Binəqədi": ("bineqedi", "бинагадин"),
    "Nizami": ("nizami", "низами"),
    "Suraxanı": ("suraxani", "сураханск"),
    "Sabunçu": ("sabuncu", "сабунчин"),
    "Xəzər": ("xezer", "хазар"),
    "Qaradağ": ("qaradag", "гарадаг"),
    "Pirallahı": ("pirallahi",),
}
STATIONS: Final = (
    r"28 may|genclik|nerimanov|elmler akademiyasi|iceriseher|sahil|nizami|cefer cabbarli|xetai|hezi aslanov"
    r"|ehmedli|neftciler|qara qarayev|koroglu|ulduz|bakmil|nesimi|azadliq(?: prospekti)?|dernegul|memar ecemi"
    r"|ecemi|20 yanvar|insaatcilar|avtovagzal|xocesen|8 noyabr|генджлик|гянджлик|нариманов|кероглу|низами"
)
SETTLEMENTS: Final = (
    r"badamdar|bakixanov|emircan|zabrat|bulbule|bileceri|hovsan|merdekan|bine|lokbatan|balaxani|ramana|mastaga"
    r"|buzovna|sulutepe|yeni gunesli|gunesli|rasulzade|resulzade|8-?ci km|ag seher"
)

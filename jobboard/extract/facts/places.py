"""Names of places as ads write them, folded: cities at home and abroad, and what belongs to Bakı."""

from typing import Final

_ENDING: Final = r"(?:nin|nun|da|de|ya|ye|dan|den|in|un|i|si)?\b"
# Folded beginnings; the name shown is Azerbaijani at home and English abroad.
HOME: Final = {
    "Bakı": rf"baki{_ENDING}|\bбаку\b|\bbaku\b",
    "Sumqayıt": rf"sumqayit{_ENDING}|сумгаит\w?|sumgait",
    "Gəncə": rf"gence{_ENDING}|гяндж\w|\bganja\b",
    "Mingəçevir": rf"mingecevir{_ENDING}|мингечаур\w?"
    rf"|мингячевир\w?",
    "Naxçıvan": rf"naxcivan{_ENDING}|нахичеван\w|nakhchivan",
    "Şirvan": r"sirvan seher\w{0,4}"
    r"|г\. ?ширван",
    "Lənkəran": rf"lenkeran{_ENDING}|ленкоран\w",
    "Şəki": rf"seki{_ENDING}|г\. ?шеки|\bsheki\b",
    "Yevlax": rf"yevlax{_ENDING}|евлах\w?",
    "Xırdalan": rf"xirdalan{_ENDING}|хырдалан\w?",
    "Quba": r"quba (?:seher|rayon)\w{0,4}|quba(?:da|ya)\b|г\. ?губа",
    "Qusar": rf"qusar{_ENDING}",
    "Xaçmaz": rf"xacmaz{_ENDING}",
    "Şamaxı": rf"samaxi{_ENDING}|шемах\w",
    "Qəbələ": rf"qebele{_ENDING}|габал\w",
    "İsmayıllı": rf"ismayilli{_ENDING}",
    "Zaqatala": rf"zaqatala{_ENDING}|закатал\w",
    "Şəmkir": rf"semkir{_ENDING}",
    "Bərdə": rf"berde{_ENDING}",
    "Ağdam": rf"agdam{_ENDING}",
    "Masallı": rf"masalli{_ENDING}",
    "Cəlilabad": rf"celilabad{_ENDING}",
    "Salyan": r"salyan (?:seher|rayon)\w{0,4}",
    "Göyçay": rf"goycay{_ENDING}",
    "Tovuz": rf"tovuz{_ENDING}",
    "Tərtər": rf"terter{_ENDING}",
    "Xankəndi": rf"xankendi{_ENDING}",
    "Şuşa": rf"susa{_ENDING}",
    "Abşeron": r"abseron (?:rayon|logistika)\w{0,4}",
}
ABROAD: Final = {
    "Moscow": r"москв[аеуы]\b|\bmoscow\b|\bмск\b|\bmoskva\w{0,3}",
    "Saint Petersburg": r"санкт-петербург\w?|\bспб\b|saint petersburg",
    "Almaty": r"алмат[ыеа]\w?\b|\balmaty\b",
    "Astana": r"астан[аеуы]\b|\bastana\b",
    "Shymkent": r"шымкент\w?",
    "Karaganda": r"караганд[аеуы]\b",
    "Tashkent": r"ташкент\w?|\btashkent\b|\bdaskend\w{0,3}",
    "Tbilisi": r"тбилиси|\btbilisi\w{0,3}",
    "Minsk": r"минск\w?\b",
    "Kyiv": r"киев[ае]?\b|\bkyiv\b",
    "Istanbul": r"стамбул\w?\b|\bistanbul\w{0,4}",
    "Ankara": r"анкар[аеы]\b|\bankara\w{0,3}",
    "Dubai": r"дуба[йея]\b|\bdubai\b|\bdubay\w{0,3}",
    "Yekaterinburg": r"екатеринбург\w?",
    "Kazan": r"казан[ьи]\b",
    "Novosibirsk": r"новосибирск\w?",
    "Nizhny Novgorod": r"нижн\w{2} новгород\w?",
    "Chelyabinsk": r"челябинск\w?",
    "London": r"\blondon\b",
    "New York": r"\bnew york\b",
    "Berlin": r"\bberlin\b",
}
# Administrative districts of Bakı; bare, most are also names of poets, streets and stations.
DISTRICTS: Final = {
    "Nəsimi": r"nesimi|насими\w{0,4}",
    "Nərimanov": r"nerimanov|нариманов\w{0,4}",
    "Yasamal": r"yasamal|ясамал\w{0,4}",
    "Səbail": r"sebail|сабаил\w{0,4}",
    "Xətai": r"xetai|хатаи\w{0,4}",
    "Binəqədi": r"bineqedi|бинагади\w{0,4}",
    "Nizami": r"nizami|низами\w{0,4}",
    "Suraxanı": r"suraxani|сурахан\w{0,5}",
    "Sabunçu": r"sabuncu|сабунчи\w{0,4}",
    "Xəzər": r"xezer|хазар\w{0,4}",
    "Qaradağ": r"qaradag|гарадаг\w{0,4}",
    "Pirallahı": r"pirallahi",
}
STATION: Final = (
    r"(?:28 may|genclik|nerimanov|elmler akademiyasi|iceriseher|sahil|nizami|cefer cabbarli|xetai"
    r"|hezi aslanov|ehmedli|neftciler|qara qarayev|koroglu|ulduz|bakmil|nesimi|azadliq(?: prospekti)?"
    r"|dernegul|memar ecemi|20 yanvar|insaatcilar|avtovagzal|xocesen|8 noyabr|ecemi|генджлик|гянджлик"
    r"|нариманов\w?|кероглу|низами)"
)
SETTLEMENT: Final = (
    r"(?:badamdar|bakixanov|emircan|zabrat|bulbule|bileceri|hovsan|merdekan|bine|lokbatan|balaxani|ramana"
    r"|mastaga|buzovna|sulutepe|yeni gunesli|gunesli|rasulzade|resulzade|8-?ci km|ag seher)"
)

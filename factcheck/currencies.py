"""Currencies: ISO 4217 codes, their English names, and the signs and words that stand for them in prose.

Codes and names follow ISO 4217 (current tender, plus the national currencies that the euro and redenominations replaced)
and the English names of the Unicode CLDR. Bitcoin has no code there; BTC is the one in use.
"""

from __future__ import annotations

from typing import Final

_TABLE: Final = """
AED UAE dirham | UAE dirhams
AFN Afghan Afghani | Afghan Afghanis
ALL Albanian lek | Albanian lekë
AMD Armenian dram | Armenian drams
ANG Netherlands Antillean guilder | Netherlands Antillean guilders
AOA Angolan kwanza | Angolan kwanzas
ARS Argentine peso | Argentine pesos
ATS Austrian schilling | Austrian schillings
AUD Australian dollar | Australian dollars
AWG Aruban florin
AZN Azerbaijani manat | Azerbaijani manats
BAM Bosnia-Herzegovina convertible mark | Bosnia-Herzegovina convertible marks
BBD Barbadian dollar | Barbadian dollars
BDT Bangladeshi taka | Bangladeshi takas
BEF Belgian franc | Belgian francs
BGN Bulgarian lev | Bulgarian leva
BHD Bahraini dinar | Bahraini dinars
BIF Burundian franc | Burundian francs
BMD Bermudan dollar | Bermudan dollars
BND Brunei dollar | Brunei dollars
BOB Bolivian boliviano | Bolivian bolivianos
BOV Bolivian mvdol | Bolivian mvdols
BRL Brazilian real | Brazilian reals
BSD Bahamian dollar | Bahamian dollars
BTN Bhutanese ngultrum | Bhutanese ngultrums
BTC bitcoin | bitcoins
BWP Botswanan pula | Botswanan pulas
BYN Belarusian ruble | Belarusian rubles
BZD Belize dollar | Belize dollars
CAD Canadian dollar | Canadian dollars
CDF Congolese franc | Congolese francs
CHE WIR euro | WIR euros
CHF Swiss franc | Swiss francs
CHW WIR franc | WIR francs
CLF Chilean unit of account | Chilean units of account
CLP Chilean peso | Chilean pesos
CNY Chinese yuan
COP Colombian peso | Colombian pesos
COU Colombian real value unit | Colombian real value units
CRC Costa Rican colón | Costa Rican colóns
CUC Cuban convertible peso | Cuban convertible pesos
CUP Cuban peso | Cuban pesos
CVE Cape Verdean escudo | Cape Verdean escudos
CYP Cypriot pound | Cypriot pounds
CZK Czech koruna | Czech korunas
DEM German mark | German marks
DJF Djiboutian franc | Djiboutian francs
DKK Danish krone | Danish kroner
DOP Dominican peso | Dominican pesos
DZD Algerian dinar | Algerian dinars
EEK Estonian kroon | Estonian kroons
EGP Egyptian pound | Egyptian pounds
ERN Eritrean nakfa | Eritrean nakfas
ESP Spanish peseta | Spanish pesetas
ETB Ethiopian birr | Ethiopian birrs
EUR euro | euros
FIM Finnish markka | Finnish markkas
FJD Fijian dollar | Fijian dollars
FKP Falkland Islands pound | Falkland Islands pounds
FRF French franc | French francs
GBP British pound | British pounds
GEL Georgian lari | Georgian laris
GHS Ghanaian cedi | Ghanaian cedis
GIP Gibraltar pound | Gibraltar pounds
GMD Gambian dalasi | Gambian dalasis
GNF Guinean franc | Guinean francs
GRD Greek drachma | Greek drachmas
GTQ Guatemalan quetzal | Guatemalan quetzals
GYD Guyanaese dollar | Guyanaese dollars
HKD Hong Kong dollar | Hong Kong dollars
HNL Honduran lempira | Honduran lempiras
HRK Croatian kuna | Croatian kunas
HTG Haitian gourde | Haitian gourdes
HUF Hungarian forint | Hungarian forints
IDR Indonesian rupiah | Indonesian rupiahs
IEP Irish pound | Irish pounds
ILS Israeli new shekel | Israeli new shekels
INR Indian rupee | Indian rupees
IQD Iraqi dinar | Iraqi dinars
IRR Iranian rial | Iranian rials
ISK Icelandic króna | Icelandic krónur
ITL Italian lira | Italian liras
JMD Jamaican dollar | Jamaican dollars
JOD Jordanian dinar | Jordanian dinars
JPY Japanese yen
KES Kenyan shilling | Kenyan shillings
KGS Kyrgystani som | Kyrgystani soms
KHR Cambodian riel | Cambodian riels
KMF Comorian franc | Comorian francs
KPW North Korean won
KRW South Korean won
KWD Kuwaiti dinar | Kuwaiti dinars
KYD Cayman Islands dollar | Cayman Islands dollars
KZT Kazakhstani tenge | Kazakhstani tenges
LAK Laotian kip | Laotian kips
LBP Lebanese pound | Lebanese pounds
LKR Sri Lankan rupee | Sri Lankan rupees
LRD Liberian dollar | Liberian dollars
LSL Lesotho loti | Lesotho lotis
LTL Lithuanian litas | Lithuanian litai
LUF Luxembourgian franc | Luxembourgian francs
LVL Latvian lats | Latvian lati
LYD Libyan dinar | Libyan dinars
MAD Moroccan dirham | Moroccan dirhams
MDL Moldovan leu | Moldovan lei
MGA Malagasy ariary | Malagasy ariaries
MKD Macedonian denar | Macedonian denari
MMK Myanmar kyat | Myanmar kyats
MNT Mongolian tugrik | Mongolian tugriks
MOP Macanese pataca | Macanese patacas
MRU Mauritanian ouguiya | Mauritanian ouguiyas
MTL Maltese lira
MUR Mauritian rupee | Mauritian rupees
MVR Maldivian rufiyaa | Maldivian rufiyaas
MWK Malawian kwacha | Malawian kwachas
MXN Mexican peso | Mexican pesos
MXV Mexican investment unit | Mexican investment units
MYR Malaysian ringgit | Malaysian ringgits
MZN Mozambican metical | Mozambican meticals
NAD Namibian dollar | Namibian dollars
NGN Nigerian naira | Nigerian nairas
NIO Nicaraguan córdoba | Nicaraguan córdobas
NLG Dutch guilder | Dutch guilders
NOK Norwegian krone | Norwegian kroner
NPR Nepalese rupee | Nepalese rupees
NZD New Zealand dollar | New Zealand dollars
OMR Omani rial | Omani rials
PAB Panamanian balboa | Panamanian balboas
PEN Peruvian sol | Peruvian soles
PGK Papua New Guinean kina
PHP Philippine peso | Philippine pesos
PKR Pakistani rupee | Pakistani rupees
PLN Polish zloty | Polish zlotys
PTE Portuguese escudo | Portuguese escudos
PYG Paraguayan guarani | Paraguayan guaranis
QAR Qatari riyal | Qatari riyals
ROL old Romanian leu
RON Romanian leu | Romanian lei
RSD Serbian dinar | Serbian dinars
RUB Russian ruble | Russian rubles
RWF Rwandan franc | Rwandan francs
SAR Saudi riyal | Saudi riyals
SBD Solomon Islands dollar | Solomon Islands dollars
SCR Seychellois rupee | Seychellois rupees
SDG Sudanese pound | Sudanese pounds
SEK Swedish krona | Swedish kronor
SGD Singapore dollar | Singapore dollars
SHP St. Helena pound | St. Helena pounds
SIT Slovenian tolar | Slovenian tolars
SKK Slovak koruna | Slovak korunas
SLE Sierra Leonean leone | Sierra Leonean leones
SOS Somali shilling | Somali shillings
SRD Surinamese dollar | Surinamese dollars
SSP South Sudanese pound | South Sudanese pounds
STN São Tomé & Príncipe dobra | São Tomé & Príncipe dobras
SVC Salvadoran colón | Salvadoran colones
SYP Syrian pound | Syrian pounds
SZL Swazi lilangeni | Swazi emalangeni
THB Thai baht
TJS Tajikistani somoni | Tajikistani somonis
TMT Turkmenistani manat
TND Tunisian dinar | Tunisian dinars
TOP Tongan paʻanga
TRL old Turkish lira
TRY Turkish lira | Turkish Lira
TTD Trinidad & Tobago dollar | Trinidad & Tobago dollars
TWD New Taiwan dollar | New Taiwan dollars
TZS Tanzanian shilling | Tanzanian shillings
UAH Ukrainian hryvnia | Ukrainian hryvnias
UGX Ugandan shilling | Ugandan shillings
USD US dollar | US dollars
USN US dollar | US dollars
UYI Uruguayan peso | Uruguayan pesos
UYU Uruguayan peso | Uruguayan pesos
UYW Uruguayan nominal wage index unit | Uruguayan nominal wage index units
UZS Uzbekistani som
VED Bolívar Soberano | Bolívar Soberanos
VES Venezuelan bolívar | Venezuelan bolívars
VND Vietnamese dong
VUV Vanuatu vatu | Vanuatu vatus
WST Samoan tala
XAF Central African CFA franc | Central African CFA francs
XAG troy ounce of silver | troy ounces of silver
XAU troy ounce of gold | troy ounces of gold
XCD East Caribbean dollar | East Caribbean dollars
XCG Caribbean guilder | Caribbean guilders
XDR special drawing rights
XOF West African CFA franc | West African CFA francs
XPD troy ounce of palladium | troy ounces of palladium
XPF CFP franc | CFP francs
XPT troy ounce of platinum | troy ounces of platinum
XSU Sucre | Sucres
XUA ADB unit of account | ADB units of account
YER Yemeni rial | Yemeni rials
ZAR South African rand
ZMW Zambian kwacha | Zambian kwachas
ZWG Zimbabwean gold
ZWL Zimbabwean dollar
"""

NAMES: Final[dict[str, str]] = {line[:3]: line[4:].partition(" | ")[0] for line in _TABLE.strip().splitlines()}
"""ISO 4217 code to English name in the singular."""

CODES: Final = frozenset(NAMES)

SIGNS: Final[dict[str, tuple[str, ...]]] = {
    "$": ("USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"),
    "US$": ("USD",), "U.S.$": ("USD",), "$US": ("USD",), "USD$": ("USD",), "US $": ("USD",), "U.S. $": ("USD",),
    "A$": ("AUD",), "AU$": ("AUD",), "$A": ("AUD",), "AUD$": ("AUD",), "Aus$": ("AUD",),
    "C$": ("CAD",), "CA$": ("CAD",), "CDN$": ("CAD",), "Cdn$": ("CAD",), "CAD$": ("CAD",), "Can$": ("CAD",), "$C": ("CAD",),
    "C $": ("CAD",), "c $": ("CAD",), "cad$": ("CAD",), "c$": ("CAD",), "CAN$": ("CAD",),
    "HK$": ("HKD",), "$HK": ("HKD",), "HK $": ("HKD",), "hk $": ("HKD",), "hk$": ("HKD",), "us $": ("USD",), "us$": ("USD",),
    "NT$": ("TWD",), "NZ$": ("NZD",), "$NZ": ("NZD",), "NZ $": ("NZD",), "S$": ("SGD",), "R$": ("BRL",), "MX$": ("MXN",),
    "J$": ("JMD",), "Z$": ("ZWL",), "F$": ("FJD",), "B$": ("BND", "BSD"), "EC$": ("XCD",), "TT$": ("TTD",), "N$": ("NAD",),
    "€": ("EUR",), "£": ("GBP",), "IR£": ("IEP",), "E£": ("EGP",), "£E": ("EGP",), "LE": ("EGP",),
    "¥": ("JPY", "CNY"), "CN¥": ("CNY",), "JP¥": ("JPY",), "RMB¥": ("CNY",), "Y=": ("JPY",), "元": ("CNY",),
    "₹": ("INR",), "Rs": ("INR", "PKR", "LKR", "NPR", "MUR"), "Rs.": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "₩": ("KRW",), "₽": ("RUB",), "₺": ("TRY",), "₪": ("ILS",), "฿": ("THB",), "₫": ("VND",), "₦": ("NGN",), "₱": ("PHP",),
    "₴": ("UAH",), "₡": ("CRC",), "₭": ("LAK",), "₿": ("BTC",), "₲": ("PYG",), "₵": ("GHS",), "₸": ("KZT",), "₼": ("AZN",),
    "₾": ("GEL",), "RMB": ("CNY",), "Rmb": ("CNY",), "RM": ("MYR",), "Rp": ("IDR",), "KSh": ("KES",), "Ksh": ("KES",),
    "DM": ("DEM",), "Fr": ("CHF",), "SFr": ("CHF",), "FFr": ("FRF",), "BFr": ("BEF",), "Fmk": ("FIM",), "Pta": ("ESP",),
    "DKr": ("DKK",), "NKr": ("NOK",), "SKr": ("SEK",), "kr": ("SEK", "DKK", "NOK", "ISK"), "Kr": ("SEK", "DKK", "NOK", "ISK"),
    "Kč": ("CZK",), "zł": ("PLN",), "৳": ("BDT",), "ரூ": ("LKR", "INR"), "රු": ("LKR",), "៛": ("KHR",), "₮": ("MNT",),
    "؋": ("AFN",), "֏": ("AMD",),
}  # fmt: skip
SIGNS.update({sign.lower(): codes for sign, codes in SIGNS.items() if sign.endswith("$") and sign[:-1].isalpha()})
SIGNS.update({"rmb": SIGNS["RMB"], "rs": SIGNS["Rs"], "rs.": SIGNS["Rs."]})
LOWER_CODES: Final = frozenset({"usd", "eur", "gbp", "cad", "aud", "jpy", "chf", "cny", "inr"})
"""Codes that are also written in lower case."""
SIGNS.update({code: (code.upper(),) for code in LOWER_CODES})
"""What stands before or behind an amount: the currencies it can mean, the usual one first."""

MARKS: Final = frozenset(sign for sign in SIGNS if sign != "LE" and (len(sign) == 1 or sign.isalpha()))
"""The signs that are a word by themselves."""

_BARE: Final = {
    "euro": "EUR", "dollar": "USD AUD CAD HKD NZD SGD TWD", "dlr": "USD AUD CAD HKD NZD SGD TWD", "buck": "USD AUD CAD NZD",
    "pound": "GBP EGP IEP LBP SYP", "pound sterling": "GBP", "quid": "GBP", "stg": "GBP", "sterling": "GBP",
    "irish punt": "IEP", "punt": "IEP",
    "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "chinese yuan": "CNY", "kuai": "CNY", "yen": "JPY",
    "won": "KRW KPW", "south korean won": "KRW", "rupee": "INR PKR LKR NPR MUR", "ruble": "RUB", "rouble": "RUB",
    "franc": "CHF FRF BEF LUF XOF", "swiss frank": "CHF", "cfa franc": "XOF XAF",
    "mark": "DEM FIM", "deutschmark": "DEM", "deutsche mark": "DEM", "d-mark": "DEM", "west german mark": "DEM",
    "guilder": "NLG", "peseta": "ESP", "drachma": "GRD", "escudo": "PTE CVE", "austrian schilling": "ATS", "schilling": "ATS",
    "markka": "FIM", "lira": "TRY ITL", "lire": "ITL", "italian lire": "ITL", "turkish lira": "TRY",
    "rand": "ZAR", "baht": "THB", "ringgit": "MYR", "zloty": "PLN", "forint": "HUF", "shekel": "ILS", "israeli shekel": "ILS",
    "hryvnia": "UAH", "naira": "NGN", "cedi": "GHS", "dirham": "AED MAD", "rupiah": "IDR", "taka": "BDT", "tenge": "KZT",
    "lari": "GEL", "kuna": "HRK", "dong": "VND", "birr": "ETB", "kwacha": "ZMW MWK", "kip": "LAK", "kyat": "MMK", "tugrik": "MNT",
    "peso": "MXN PHP ARS CLP COP CUP UYU", "dinar": "KWD IQD JOD DZD TND RSD BHD LYD", "rial": "IRR OMR YER", "riyal": "SAR QAR",
    "shilling": "KES TZS UGX", "krona": "SEK ISK", "krone": "NOK DKK", "crown": "SEK DKK NOK CZK", "koruna": "CZK SKK",
    "norwegian crown": "NOK", "swedish crown": "SEK", "danish crown": "DKK", "czech crown": "CZK", "brazilian real": "BRL",
    "colón": "CRC", "bolivar": "VES", "saudi rial": "SAR", "qatari rial": "QAR",
    "u.s. dollar": "USD", "american dollar": "USD", "taiwan dollar": "TWD", "singaporean dollar": "SGD",
    "canadian dlr": "CAD", "australian dlr": "AUD", "u.s. dlr": "USD", "us dlr": "USD", "hong kong dlr": "HKD",
    "h.k. dlr": "HKD", "h.k. dollar": "HKD", "hk dlr": "HKD", "n.z. dlr": "NZD", "nz dlr": "NZD",
    "aust dlr": "AUD", "aust. dlr": "AUD",
    "new zealand dlr": "NZD", "singapore dlr": "SGD", "taiwan dlr": "TWD",
    "aussie dollar": "AUD", "loonie": "CAD", "bitcoin": "BTC",
}  # fmt: skip
_PLURALS: Final = {
    "kronor": "SEK ISK", "kroner": "NOK DKK", "kronur": "ISK", "reais": "BRL", "brazilian reais": "BRL", "korunas": "CZK SKK",
    "dinars": "KWD IQD JOD DZD TND RSD BHD LYD", "pounds sterling": "GBP", "kwanzas": "AOA", "markkas": "FIM", "markkaa": "FIM",
}  # fmt: skip


def _words() -> dict[str, tuple[str, ...]]:
    words: dict[str, tuple[str, ...]] = {}
    for line in _TABLE.strip().splitlines():
        one, _, many = line[4:].lower().partition(" | ")
        words.setdefault(one, (line[:3],))
        words.setdefault(many or one, (line[:3],))
    for word, codes in _BARE.items():
        words[word] = words[f"{word}s"] = tuple(codes.split())
    for word, codes in _PLURALS.items():
        words[word] = tuple(codes.split())
    for name in [name for name in words if name.endswith((" dollar", " dollars"))]:
        words.setdefault(name.replace(" dollar", " dlr"), words[name])
    return words


WORDS: Final = _words()
"""What stands behind an amount, in lower case: names in singular and plural, and the bare nouns of the chief currencies, each
with the currencies it can mean, the usual one first."""

LONGEST: Final = max(len(name.split()) for name in WORDS)
LAST_WORDS: Final = frozenset(name.rpartition(" ")[2] for name in WORDS)
FIRST_WORDS: Final = frozenset(name.partition(" ")[0] for name in WORDS)

SUBUNITS: Final[dict[str, tuple[tuple[str, ...], int]]] = {
    **dict.fromkeys(("cent", "cents", "ct", "cts", "¢", "c"), ((*SIGNS["$"], "EUR"), 100)),
    **dict.fromkeys(("penny", "pennies"), (("GBP", "USD"), 100)),
    **dict.fromkeys(("pence", "p"), (("GBP",), 100)),
    **dict.fromkeys(("paisa", "paise"), (("INR", "PKR"), 100)),
    **dict.fromkeys(("kopeck", "kopecks", "kopek", "kopeks"), (("RUB",), 100)),
    **dict.fromkeys(("fen",), (("CNY",), 100)),
    **dict.fromkeys(("mao", "jiao"), (("CNY",), 10)),
    **dict.fromkeys(("dime", "dimes"), (("USD",), 10)),
    **dict.fromkeys(("centime", "centimes"), (("CHF", "FRF"), 100)),
    **dict.fromkeys(("pfennig", "pfennigs"), (("DEM",), 100)),
}  # fmt: skip
"""Parts of a currency: the currencies they can be of, and how many make one unit."""

HOMES: Final[dict[str, frozenset[str]]] = {
    code: frozenset(names.split())
    for code, names in {
        "AUD": "australia australian australians sydney melbourne brisbane perth canberra queensland",
        "CAD": "canada canadian canadians toronto ottawa montreal vancouver calgary ontario quebec alberta",
        "NZD": "zealand zealander zealanders auckland wellington", "SGD": "singapore singaporean singaporeans",
        "TWD": "taiwan taiwanese taipei", "JPY": "japan japanese tokyo osaka",
        "CNY": "china chinese beijing shanghai shenzhen hangzhou guangzhou", "CHF": "switzerland swiss zurich geneva basel",
        "FRF": "france french paris", "BEF": "belgium belgian brussels", "LUF": "luxembourg", "XOF": "senegal mali benin togo",
        "GBP": "britain british uk london england scotland wales", "EGP": "egypt egyptian cairo", "IEP": "ireland irish dublin",
        "LBP": "lebanon lebanese beirut", "SYP": "syria syrian damascus", "SEK": "sweden swedish stockholm",
        "NOK": "norway norwegian oslo", "DKK": "denmark danish copenhagen", "ISK": "iceland icelandic reykjavik",
        "CZK": "czech prague", "SKK": "slovak slovakia bratislava", "MXN": "mexico mexican",
        "PHP": "philippine philippines manila filipino",
        "ARS": "argentina argentine argentinian", "CLP": "chile chilean santiago", "COP": "colombia colombian bogota",
        "CUP": "cuba cuban havana", "UYU": "uruguay uruguayan montevideo", "INR": "india indian mumbai delhi bombay",
        "PKR": "pakistan pakistani karachi islamabad", "LKR": "sri lanka lankan colombo", "NPR": "nepal nepalese kathmandu",
        "MUR": "mauritius", "TRY": "turkey turkish ankara istanbul", "ITL": "italy italian rome milan",
        "DEM": "germany german bonn frankfurt", "FIM": "finland finnish helsinki", "KRW": "seoul korean", "KPW": "pyongyang",
        "AED": "emirates uae dubai", "MAD": "morocco moroccan rabat", "KWD": "kuwait kuwaiti", "IQD": "iraq iraqi baghdad",
        "JOD": "jordan jordanian amman", "DZD": "algeria algerian", "TND": "tunisia tunisian", "RSD": "serbia serbian belgrade",
        "BHD": "bahrain", "LYD": "libya libyan", "IRR": "iran iranian tehran", "OMR": "oman", "YER": "yemen",
        "SAR": "saudi riyadh",
        "QAR": "qatar qatari doha", "KES": "kenya kenyan nairobi", "TZS": "tanzania tanzanian", "UGX": "uganda ugandan kampala",
        "PTE": "portugal portuguese lisbon", "CVE": "verde", "ZMW": "zambia zambian", "MWK": "malawi",
    }.items()
}  # fmt: skip
"""Lower-case words that name the place where a currency is at home."""

LAST_YEAR: Final = dict.fromkeys("ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE".split(), 2002)
"""The year in which a currency went out of use, where a bare word can still mean it."""

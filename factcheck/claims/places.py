"""Places and peoples: capitalised words that name neither a person nor an organisation."""

_COUNTRIES = """
    Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|
    Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Britain|
    Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Chad|Chile|China|Colombia|
    Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Czechoslovakia|Denmark|Djibouti|Dominica|
    Dominican Republic|East Germany|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|
    Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Great Britain|Greece|Greenland|Grenada|Guatemala|Guinea|
    Guyana|Haiti|Herzegovina|Holland|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|
    Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|
    Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|
    Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|
    Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|
    Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|
    Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|
    Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Sweden|
    Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Tobago|Togo|Tonga|Trinidad|Tunisia|Turkey|
    Turkmenistan|U.K.|U.S.|U.S.A.|U.S.S.R.|UAE|UK|US|USA|USSR|Uganda|Ukraine|United Arab Emirates|United Kingdom|
    United States|United States of America|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Wales|West Germany|
    Yemen|Yugoslavia|Zaire|Zambia|Zimbabwe
"""
_REGIONS = """
    APAC|Africa|Ala|Alabama|Alaska|Alberta|Alps|America|Americas|Antarctica|Arctic|Ariz|Arizona|Arkansas|Asia|
    Asia Pacific|Asia-Pacific|Atlantic|Balkans|Baltic|Bavaria|Bay Area|British Columbia|CA|Calif|California|
    Capitol Hill|Caribbean|Caspian|Catalonia|Central|Central America|Central Asia|Central Europe|Colo|Colorado|Conn|
    Connecticut|Cornwall|Crimea|D.C.|DC|Delaware|Downing Street|E.U.|EC|EMEA|EU|Earth|East|East Asia|Eastern|
    Eastern Europe|Essex|Europe|European Community|European Union|FL|Far East|Fla|Flanders|Florida|GA|Ga|Gaza|
    Gulf|Hawaii|IL|Idaho|Ill|Illinois|Indiana|Iowa|Kansas|Kashmir|Kent|Kentucky|Kremlin|LATAM|Lancashire|
    Latin America|Louisiana|MA|Maine|Manitoba|Mars|Maryland|Mass|Massachusetts|Md|Mediterranean|Mich|Michigan|
    Middle East|Midlands|Midwest|Minn|Minnesota|Mississippi|Missouri|Mo|Montana|Moon|N.C.|N.H.|N.J.|N.Y.|NJ|NY|
    Nebraska|Nevada|New England|New Hampshire|New Jersey|New Mexico|New South Wales|New York State|Newfoundland|
    Normandy|North|North America|North Carolina|North Dakota|North Sea|Northeast|Northern|Northwest|Nova Scotia|OH|
    Ohio|Oklahoma|Ontario|Oregon|PA|Pa|Pacific|Pennsylvania|Pentagon|Quebec|Queensland|Rhode Island|S.C.|Sahara|
    Sahel|Saskatchewan|Saxony|Scandinavia|Siberia|Sicily|Silicon Valley|South|South America|South Asia|
    South Carolina|South Dakota|South-East Asia|Southeast|Southeast Asia|Southern|Southwest|Sussex|TX|Tasmania|Tenn|
    Tennessee|Tex|Texas|Transvaal|Tuscany|Tyrol|Ulster|Utah|Va|Vermont|Victoria|Virginia|WA|Wall Street|Wash|
    West|West Bank|West Virginia|Western|Western Europe|Westminster|White House|Whitehall|Wis|Wisconsin|Wyoming|
    Yorkshire
"""
_CITIES = """
    Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Aden|Algiers|Almaty|Amman|Amsterdam|Ankara|Antwerp|Athens|
    Atlanta|Auckland|Austin|Baghdad|Baku|Baltimore|Bangalore|Bangkok|Barcelona|Basel|Basra|Beijing|Beirut|
    Belfast|Belgrade|Bengaluru|Bergen|Berlin|Bern|Bilbao|Birmingham|Bogota|Bologna|Bombay|Bonn|Bordeaux|Boston|
    Bradford|Brasilia|Bratislava|Bremen|Brighton|Brisbane|Bristol|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|
    Cairo|Calcutta|Calgary|Cambridge|Canberra|Cannes|Cape Canaveral|Cape Town|Caracas|Cardiff|Casablanca|Charlotte|
    Chennai|Chicago|Cincinnati|Cleveland|Cologne|Colombo|Columbus|Copenhagen|Cork|Coventry|Dakar|Dallas|Damascus|
    Davos|Delhi|Denver|Derby|Detroit|Dhaka|Doha|Dortmund|Dresden|Dubai|Dublin|Dundee|Durban|Dusseldorf|
    Düsseldorf|Edinburgh|Edmonton|Eindhoven|Essen|Florence|Fort Worth|Frankfurt|Gdansk|Geneva|Genoa|Ghent|Glasgow|
    Gothenburg|Grenoble|Guangzhou|Hague|Halifax|Hamburg|Hangzhou|Hanoi|Hanover|Harare|Havana|Heathrow|Helsinki|
    Hiroshima|Hollywood|Honolulu|Houston|Hull|Hyderabad|Indianapolis|Istanbul|Jakarta|Jeddah|Jerusalem|
    Johannesburg|Kabul|Kampala|Kansas City|Karachi|Kathmandu|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kobe|
    Kuala Lumpur|Kyiv|Kyoto|Lagos|Lahore|Las Vegas|Lausanne|Leeds|Leicester|Leipzig|Lille|Lima|Lisbon|Liverpool|
    Ljubljana|London|Los Angeles|Lusaka|Lyon|Lyons|Madrid|Malaga|Managua|Manchester|Manhattan|Manila|Marrakesh|
    Marseille|Melbourne|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Monrovia|Monterrey|
    Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|Nairobi|Nanjing|Naples|Nashville|New Delhi|New Orleans|
    New York|New York City|Newark|Newcastle|Nice|Nicosia|Norwich|Nottingham|Nuremberg|Oakland|Osaka|Oslo|Ottawa|
    Oxford|Palermo|Palo Alto|Paris|Perth|Philadelphia|Phoenix|Pittsburgh|Plymouth|Port-au-Prince|Portland|Porto|
    Prague|Pretoria|Pyongyang|Quito|Rabat|Rangoon|Redmond|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|
    Sacramento|Salt Lake City|Salzburg|San Antonio|San Diego|San Francisco|San Jose|San Juan|Sanaa|Santa Clara|
    Santiago|Sao Paulo|Sarajevo|Seattle|Seoul|Seville|Shanghai|Sheffield|Shenzhen|Sofia|Southampton|St Louis|
    St Petersburg|Stockholm|Strasbourg|Stuttgart|Sydney|São Paulo|Taipei|Tallinn|Tampa|Tangier|Tashkent|Tbilisi|
    Tehran|Tel Aviv|Tianjin|Tirana|Tokyo|Toronto|Toulouse|Tripoli|Tucson|Tunis|Turin|Utrecht|Valencia|Vancouver|
    Venice|Vienna|Vilnius|Warsaw|Washington|Wellington|Winnipeg|Wuhan|Yokohama|York|Zagreb|Zurich|Zürich
"""
_PEOPLES = """
    Afghan|African|Albanian|Algerian|American|Anglican|Angolan|Arab|Arabic|Argentine|Argentinian|Armenian|Asian|
    Australian|Austrian|Bahraini|Bangladeshi|Basque|Bavarian|Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|
    Briton|Buddhist|Bulgarian|Burmese|Californian|Cambodian|Canadian|Catalan|Catholic|Chilean|Chinese|Christian|
    Colombian|Communist|Congolese|Conservative|Croatian|Cuban|Cypriot|Czech|Danish|Democrat|Democratic|Dutch|
    Ecuadorean|Egyptian|English|Estonian|Ethiopian|European|Filipino|Finnish|Flemish|French|Georgian|German|
    Ghanaian|Greek|Green|Greens|Haitian|Hebrew|Hindu|Hispanic|Hungarian|Icelandic|Indian|Indonesian|Iranian|
    Iraqi|Irish|Islamic|Islamist|Israeli|Italian|Jamaican|Japanese|Jewish|Jordanian|Kazakh|Kenyan|Korean|Kosovan|
    Kurd|Kurdish|Kuwaiti|Labour|Latin|Latino|Latvian|Lebanese|Lib Dem|Lib Dems|Liberal|Liberian|Libyan|
    Lithuanian|Londoner|Lutheran|Macedonian|Malaysian|Maltese|Marxist|Mexican|Moldovan|Mongolian|Moroccan|Muslim|
    Nepalese|Nigerian|Nordic|Norwegian|Orthodox|Pakistani|Palestinian|Panamanian|Parisian|Peruvian|Polish|
    Portuguese|Protestant|Qatari|Republican|Romanian|Russian|Rwandan|Saudi|Scandinavian|Scot|Scottish|Senegalese|
    Serb|Serbian|Shia|Sikh|Singaporean|Slovak|Slovenian|Socialist|Somali|Soviet|Spaniard|Spanish|Sudanese|Sunni|
    Swede|Swedish|Swiss|Syrian|Taiwanese|Tanzanian|Texan|Thai|Tibetan|Tories|Tory|Tunisian|Turk|Turkish|Ugandan|
    Ukrainian|Uruguayan|Venezuelan|Victorian|Viennese|Vietnamese|Welsh|Western|Yemeni|Zambian|Zimbabwean
"""


def _table(text: str) -> frozenset[str]:
    return frozenset(" ".join(entry.split()) for entry in text.split("|"))


PEOPLES: frozenset[str] = _table(_PEOPLES) | frozenset(f"{name}s" for name in _table(_PEOPLES))
"""Nationalities, faiths and parties as adjectives or as members, singular and plural."""

PLACES: frozenset[str] = _table(_COUNTRIES) | _table(_REGIONS) | _table(_CITIES)
"""Countries, states, regions and large cities by name."""

NORTH_AND_SOUTH: frozenset[str] = frozenset(
    {"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central"}
)

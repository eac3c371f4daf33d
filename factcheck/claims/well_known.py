"""Organisations so well known that texts name them without saying what they are."""

WELL_KNOWN: frozenset[str] = frozenset(
    """
    AIG AMD AOL AT&T AXA Accenture Acer Adidas Adobe Aeroflot Airbnb Airbus Alcatel Alcoa Alibaba Allianz Alphabet Amazon
    Amgen Anthropic Apple Aramco ArcelorMittal Asda AstraZeneca Audi Aviva BASF BBC BHP BMW BNP BP BT Baidu Barclays Bayer
    Bechtel Bloomberg Boeing Bosch ByteDance CBS CIA CNN Canon Carrefour Caterpillar Chevron Chrysler Cisco Citi Citibank
    Citicorp Citigroup Coca-Cola Comcast Commerzbank Continental Costco Daimler Danone Dell Deloitte Delta Disney Dropbox
    DuPont Ericsson Exxon ExxonMobil FBI FDA FIFA Facebook FedEx Ferrari Fiat Fitch Foxconn Fujitsu GE GM GSK Gartner Gazprom
    Glencore Google Greenpeace HP HSBC Halliburton Harvard Heineken Hitachi Honda Honeywell Huawei Hyundai IBM ICI IDC IEA IMF
    ING Ikea Infosys Intel Interpol JPMorgan Jaguar KPMG Kodak L'Oreal LG LSE LVMH Lenovo Lidl LinkedIn Lloyds Lockheed
    Lufthansa Lukoil MIT Maersk Mastercard Mattel Mazda McDonald's McKinsey Mercedes Merck Meta Michelin Microsoft Mitsubishi
    Mitsui Monsanto Moody's Motorola NASA NATO NEC NHS Nasa Nato Nestle Nestlé Netflix Nike Nikon Nintendo Nissan Nokia
    Novartis Nvidia OECD OPEC Olivetti Opec OpenAI Oracle Orange Panasonic PayPal Pepsi PepsiCo Petrobras Petronas Peugeot
    Pfizer Philips Porsche Primark PwC Qantas Qualcomm Reebok Renault Reuters Roche Rosneft Ryanair SAP SEC Saab Safeway
    Sainsbury Sainsbury's Salesforce Samsung Schlumberger Shell Siemens Sky Skype SoftBank Sony SpaceX Spotify Starbucks Sun
    Suzuki Swissair TCS Tencent Tesco Tesla Texaco TikTok Toshiba TotalEnergies Toyota Twitter UBS UEFA UN UNESCO UNICEF Uber
    Unesco Unicef Unilever Vanguard Verizon Visa Vodafone Volkswagen Volvo WHO WTO Waitrose Wal-Mart Walmart Whirlpool
    Wikipedia Xerox Xiaomi Yahoo YouTube Zara Zoom eBay
    """.split()
)

"""What business and public prose measures: nouns for metrics, and verbs for deeds with an amount, with the nouns made of them.

Synonyms share a name: "turnover" is British for revenue; "net earnings" are net income. Sales stay apart from revenue,
because sales can be merchandise volume.
"""

from __future__ import annotations

from typing import Final

from factcheck.claims.directions import DOWN, UP

_METRICS: Final = """
revenue: revenue revenues turnover
sales: sales
profit: profit profits
income: income earnings
earnings per share: eps
loss: loss losses
deficit: deficit deficits
surplus: surplus surpluses
ebitda: ebitda
ebit: ebit
debt: debt debts borrowings indebtedness
cost: cost costs
expense: expense expenses
expenditure: expenditure expenditures outlay outlays capex
budget: budget budgets
cash: cash
sg&a: sg&a
offering: offering
cash flow: cash-flow
receipts: receipts
backlog: backlog
dividend: dividend dividends
margin: margin margins
share: share
stake: stake stakes shareholding
share price: shares stock
price: price prices
value: value valuation
market value: capitalisation capitalization
asset: asset assets
liability: liability liabilities
equity: equity
reserve: reserve reserves
rate: rate rates
yield: yield yields
inflation: inflation
unemployment: unemployment joblessness
growth: growth
output: output production
capacity: capacity
demand: demand
supply: supply
order: order orders bookings
export: export exports
import: import imports
gdp: gdp
wage: wage wages salary salaries pay
bonus: bonus bonuses
fee: fee fees
tax: tax taxes
fine: fine fines penalty penalties
damage: damage damages
compensation: compensation
headcount: headcount workforce payroll
population: population
turnout: turnout
attendance: attendance
membership: membership
audience: audience viewership
traffic: traffic
volume: volume volumes
emission: emissions
temperature: temperature temperatures
area: area
weight: weight
height: height
length: length
distance: distance
speed: speed
toll: toll
economy: economy
discount: discount
duty: duty duties tariff tariffs
return: return returns
interest: interest
premium: premium
proceeds: proceeds
charge: charge charges
credit: credit credits
settlement: settlement
refund: refund refunds
rebate: rebate rebates
benefit: benefit benefits
pension: pension pensions
subsidy: subsidy subsidies
capital: capital
spending: spending
rent: rent rents
fund: fund funds
grant: grant grants
loan: loan loans
aid: aid
deal: deal deals
bid: bid bids
"""

METRICS: Final[dict[str, str]] = {
    word: metric
    for line in _METRICS.strip().splitlines()
    for metric, _, words in [line.partition(": ")]
    for word in words.split()
}
"""A lower-case noun to the name of its metric."""

_DEEDS: Final = """
invest: invest invests invested investing investment investments
spend: spend spends spent spending
recruit: recruit recruits recruited recruiting recruitment
hire: hire hires hired hiring
employ: employ employs employed employing employment
cut: cut cuts cutting
lay off: layoff layoffs lay-offs redundancy redundancies
create: create creates created creating creation
add: add adds added adding addition
raise: raise raises raised raising
borrow: borrow borrows borrowed borrowing
lend: lend lends lent lending
pay: pay pays paid paying payment payments
repay: repay repays repaid repaying repayment repayments
buy: buy buys bought buying purchase purchases purchased purchasing
acquire: acquire acquires acquired acquiring acquisition acquisitions
sell: sell sells sold selling
build: build builds built building
produce: produce produces produced producing
deliver: deliver delivers delivered delivering delivery deliveries
ship: ship ships shipped shipping shipment shipments
open: open opens opened opening openings
close: close closes closed closing closure closures
donate: donate donates donated donating donation donations
save: save saves saved saving savings
earn: earn earns earned earning
lose: lose loses lost losing
kill: kill kills killed killing death deaths
injure: injure injures injured injuring injury injuries
evacuate: evacuate evacuates evacuated evacuating evacuation
arrest: arrest arrests arrested arresting
attract: attract attracts attracted attracting
export: export exports exported exporting
import: import imports imported importing
allocate: allocate allocates allocated allocating allocation
pledge: pledge pledges pledged pledging
commit: commit commits committed committing commitment commitments
fine: fine fines fined fining
award: award awards awarded awarding
train: train trains trained training
plant: plant plants planted planting
"""

DEEDS: Final[dict[str, str]] = {
    word: deed for line in _DEEDS.strip().splitlines() for deed, _, words in [line.partition(": ")] for word in words.split()
}
"""A form of a verb, or the noun made of it, to the name of the deed: "investment" and "invest" are one."""

PERCENTAGES: Final = frozenset(
    """
    share stake rate yield margin inflation unemployment growth turnout capacity discount duty tax return interest premium
    dividend fee
    """.split()
)
"""Metrics of which a level can be a percentage; of any other a percentage can only be a change or a share."""

HEADCOUNTS: Final = frozenset({"headcount", "population", "attendance", "turnout", "membership", "audience", "toll", "traffic"})
"""Metrics of which a level is a bare number."""

CHANGES: Final = frozenset(
    """
    rise rises increase increases gain gains growth jump jumps drop drops fall falls decline declines decrease decreases
    reduction reductions cut cuts hike hikes slump surge improvement slowdown downturn upturn expansion contraction leap
    """.split()
)
"""Nouns for a change: "a rise of 5% in sales", "a 5% sales increase"."""

COMPARING: Final = frozenset("higher lower greater more less fewer above below up down better worse".split())
"""Words behind a percentage that make it a change."""

RISING: Final = UP | DOWN
"""Words that say how a figure moved."""

LINKS: Final = RISING | frozenset(
    """
        was were is are be been being has have had will would could may might should must can not to reached reaches reach
        totalled totaled totals totalling totaling hit hits stood stands came comes amounted amounts amounting averaged averages
        averaging exceeded exceeds exceeding topped tops topping remained remains stayed fluctuated doubled doubles tripled
        quadrupled halved trebled estimated valued priced put seen expected forecast projected set capped fixed quoted ranged
        ranges ranging eased edged moved went goes going swung ended closed finished running ran become became slowed accelerated
        represented represents making make makes cost costs worth started opened recovered rebounded doubling tripling
        """.split()
)
"""Verbs that may stand between a metric and its figure."""

PASSABLE: Final = frozenset(
    """
    of at to by from up down between for in during on over within since through a an the its their his her our and or , : ( -
    about around nearly almost more less than just some only still also then now yet again so far there here this that last next
    year years quarter quarters half month months week weeks day days period first second third fourth full fiscal ended ending
    earlier ago annually quarterly annual average
    """.split()
)
"""Words that may stand between a metric and its figure without a verb, and between the verb and the figure."""

TIES: Final = frozenset("of at by to from up down between :".split())
"""Before a number one of these ties it to a noun that is not right beside it."""

PREPOSITIONS: Final = frozenset(
    """
    of in on at by to for from with without against between among into onto upon about per via like under near behind beside
    beyond towards toward through across within than including excluding despite after before over outside inside alongside
    versus amid regarding concerning
    """.split()
)

EVALUATIONS: Final = frozenset(
    """
    record strong stronger weak weaker solid good better best bad worse worst high higher highest low lower lowest big bigger
    large larger largest small smaller huge massive modest estimated expected projected forecast announced additional extra
    further new old expect expects see sees forecasts generating generated achieved achieving delivered including excluding
    mainly mostly show shows showed keep keeps report reports post posts drive drives boost boosts put puts generate generates
    sharp steep healthy robust slow rapid significant substantial possible potential likely own same other such similar
    change changes rising falling growing soaring top key major entire whole full possible initial final heavy light surprise
    one-off hefty meagre planned proposed maximum minimum get make makes take takes give gives enjoy enjoys
    earn earns first second third fourth
    """.split()
)
"""Words before a metric that say how it is or who says so, not which it is."""

WIRE: Final = {
    ("shr",): "earnings per share",
    ("net",): "net income",
    ("revs",): "revenue",
    ("oper", "shr"): "operating earnings per share",
    ("oper", "net"): "operating net income",
    ("avg", "shrs"): "average shares",
    ("shrs",): "average shares",
    ("div",): "dividend",
    ("qtly", "div"): "dividend",
    ("pretax",): "pretax profit",
    ("pre-tax",): "pretax profit",
    ("oper",): "operating profit",
    ("mthly", "div"): "dividend",
}
"""The labels of a newswire's list of results: "Shr 12 cts vs 10 cts"."""

QUALIFIERS: Final = frozenset(
    """
    net operating gross pretax pre-tax after-tax adjusted underlying core total overall average median nominal real basic
    diluted comparable organic recurring trading statutory minimum maximum combined domestic foreign primary overseas
    international non-gaap pro-forma consolidated same-store like-for-like advertising manufacturing market share stock
    interest exchange unemployment inflation tax budget trade current-account headline restated
    """.split()
)
"""Words that make another metric of a noun, whatever their form."""

TIME_ADJECTIVES: Final = frozenset(
    """
    annual yearly quarterly monthly weekly daily first-quarter second-quarter third-quarter fourth-quarter full-year
    first-half second-half half-year interim latest recent current previous last next this year-on-year year-ago year-earlier
    nine-month six-month 12-month three-month fiscal year quarter half month week first second third fourth full-time prior
    annualised annualized half-yearly same-quarter full day
    """.split()
)
"""Words before a metric that say when, not what."""

BASES: Final = {
    "adjusted": "adjusted",
    "organic": "organic",
    "organically": "organic",
    "like-for-like": "like-for-like",
    "underlying": "underlying",
    "pro-forma": "pro forma",
    "restated": "restated",
    "constant-currency": "constant currency",
    "gaap": "gaap",
    "non-gaap": "non-gaap",
    "comparable": "comparable",
    "same-store": "same-store",
    "annualised": "annualised",
    "annualized": "annualised",
    "normalised": "normalised",
    "normalized": "normalised",
    "unadjusted": "unadjusted",
    "statutory": "statutory",
}
"""Words that put a figure on a basis of its own, to the name of the basis."""

BASES_IN_TWO: Final = {
    ("constant", "currency"): "constant currency",
    ("constant", "currencies"): "constant currency",
    ("constant", "exchange"): "constant currency",
    ("pro", "forma"): "pro forma",
    ("seasonally", "adjusted"): "seasonally adjusted",
    ("same", "store"): "same-store",
    ("non", "gaap"): "non-gaap",
}

EVERYWHERE: Final = {
    "worldwide": "worldwide",
    "globally": "worldwide",
    "abroad": "abroad",
    "overseas": "abroad",
    "nationwide": "nationwide",
    "domestically": "domestic",
    "internationally": "abroad",
}
"""Adverbs of place behind a figure."""

REGIONAL: Final = {
    "domestic": "domestic",
    "global": "worldwide",
    "worldwide": "worldwide",
    "overseas": "abroad",
    "international": "abroad",
    "national": "nationwide",
    "nationwide": "nationwide",
    "regional": "regional",
}
"""Adjectives of place before a metric."""

UNITS_OF_A_FIRM: Final = frozenset(
    "unit division business segment arm subsidiary operations operation branch department divisions units businesses".split()
)

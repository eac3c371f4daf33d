"""What business and public prose measures: nouns for metrics, and verbs for deeds with an amount, with the nouns made of them.

Synonyms share a name: "turnover" is British for revenue; "net earnings" are net income. Sales stay apart from revenue,
because sales can be merchandise volume.
"""

from __future__ import annotations

from typing import Final

_METRICS: Final = """
revenue: revenue revenues turnover
sales: sales
profit: profit profits
income: income earnings
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
cash flow: cash-flow
backlog: backlog
dividend: dividend dividends
margin: margin margins
share: share stake
price: price prices
value: value worth valuation
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
damage: damages
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
market: market
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

QUALIFIERS: Final = frozenset(
    """
    net operating gross pretax pre-tax after-tax adjusted underlying core total overall average median nominal real basic
    diluted comparable organic recurring trading statutory minimum maximum combined domestic foreign primary
    """.split()
)
"""Adjectives that make another metric of a noun."""

TIME_ADJECTIVES: Final = frozenset(
    """
    annual yearly quarterly monthly weekly daily first-quarter second-quarter third-quarter fourth-quarter full-year
    first-half second-half half-year interim latest recent current previous last next this year-on-year year-ago
    nine-month six-month 12-month three-month fiscal
    """.split()
)
"""Adjectives that say when, not what."""

ADJUSTMENTS: Final = frozenset(
    """
    adjusted organic like-for-like underlying pro-forma restated constant-currency gaap non-gaap comparable same-store
    seasonally annualised annualized normalised normalized unadjusted
    """.split()
)
"""Words that put a figure on a basis of its own."""

"""Words that tell what a capitalised name is the name of, or that it is none."""

from __future__ import annotations

LEGAL_FORMS: frozenset[str] = frozenset(
    """
    & a/s ab ag aps as asa b.v. berhad bhd bv cie co corp corporation gmbh inc incorporated kg kgaa kk limited llc llp lp ltd
    n.v. nv oao ooo oy oyj pao plc pte pty s.a. s.p.a. sa sarl sas se sl spa srl zao
    """.split()
)
"""The legal form after a company's name, in lower case, without a final stop."""

COLLECTIVES: frozenset[str] = frozenset(
    """
    academy administration aerospace agency airline airlines airways albion alliance army arts assembly associates association
    assurance athletic authority automotive aviation bakeries bancorp bank bankers banking banks biosciences board breweries
    brewery broadcasting bros brothers bureau capital cargo cement center centre chamber charity chemical chemicals church
    cinema circuit clinic cloud club coaches coalition college commission committee commons communications company computer
    computers confederation congress consortium consultancy consulting convention cooperative council court courts cruises
    dairies dealership department departments depot dept diagnostics directorate district division dynamics economics electric
    electronics energy engineering enterprise enterprises equities exchange exploration express factory faculty farms
    federation ferries films finance financial firm fisheries foods force forces forum foundation freight front fund funds
    gallery gas gazette group groups guard guild hall haulage helicopters herald holding holdings homes hospital hospitals
    hotel hotels hotspur house industrial industries infirmary inn institute institutes institution instruments insurance
    insurers intelligence international investment investments investors journal kitchen lab laboratories laboratory labs
    league legion library logistics lords machines magazine management manufacturing markets mart media metals mills mines
    mining ministry mission motor motors movement museum navy network networks news newspaper nhs observatory office oil opera
    orchestra organisation organization pact palace paper papers parliament partners partnership party petroleum pharma
    pharmaceutical pharmaceuticals philharmonic plastics police polytechnic post power press productions products properties
    publications publishers publishing pulp radio rail railroad railway railways rangers realty record records reform regiment
    register registry research reserve resources restaurant restaurants retail robotics rovers sanctuary school schools
    sciences secretariat securities semiconductor semiconductors senate service services shipping shipyard society software
    solutions star state stations steel stores studio studios summit supermarkets symphony syndicate synod systems team
    technologies technology telecom telecommunications telegraph telephone television textile textiles theater theatre
    therapeutics times tobacco tractor trades trams transport treasury tribunal tribune trust trustees tv union united
    university utilities ventures wanderers water weekly wireless works workshop yacht yard zoo
    """.split()
)
"""Words in the names of organisations, in lower case: a run of capitals that holds one, not as a surname, is an organisation."""

INSTITUTIONS: frozenset[str] = frozenset(
    """
    academy agency archbishopric archdiocese assembly association bank bishopric board bureau center centre chamber church
    circuit coalition college commission committee commonwealth community confederation conference congress council court
    daughters department departments diocese directorate federation federations foundation friends fund guild hall hospital
    house institute institution kingdom league library ministry movement museum office order organisation organization
    parliament party republic school secretariat society sons state states survey theatre tribunal trust union university
    """.split()
)
"""Words after which "of" or "for" goes on with the name, as in Bank of China."""

PARTICLES: frozenset[str] = frozenset(
    "van von de der den da di del della dalla la le du dos das do ter ten bin ibn al el zu zum af av e y ap o' ben".split()
)
"""Small words inside a person's name."""

SUFFIXES: frozenset[str] = frozenset("jr jnr sr snr ii iii iv phd md kc qc obe mbe cbe esq".split())
"""Words after a person's name."""

NO_NAME: frozenset[str] = frozenset(
    """
    a about above absolutely access according accordingly across act active actual actually ad add additional additionally
    after afterwards again against ago ahead ai aids all allow almost alone along already also alternatively although
    altogether always am amid among amongst an analyst analysts and announced annual another any anybody anyone anything
    anyway apart api apparently apr april are around as ask asked at aud aug august autumn available average back based
    basically bc be because become been before behind being below beside besides best better between beyond bid big billion
    both but by cad call called can cannot caption cd ce ceo certain certainly cfo change check chf choose christmas clearly
    click cny come coming companies company comparable compare compared comparing concerning congratulations consider
    considering consumer consumers contact contrary coo covid covid-19 cpu cto currently customers daily dealers dear dec
    december deep default depending describe description despite details did directly discover diy dna do does doing don't
    done down due during dvd each earlier early easily easter ebitda economic economists either else elsewhere email end
    enough ensure eps esg especially essentially est eur even ever every everybody everyone everything everywhere evidently
    exactly example examples except excluding experts fact facts fair faq far feb february few figures final finally find
    first firstly five follow following for formerly fortunately forward four fri friday from ftse full further furthermore fy
    gaap gbp gdp generally get getting give given global gmt go god going good got gpu great h1 h2 had half hand happily has
    have having he hello hence her here hers herself high higher highest him himself his historically hiv hk$ hopefully how
    however hr html http https i i'd i'll i'm i've id if ifrs image images immediately important in incidentally including
    income increase indeed industry initially input inr inside instead interestingly internet into investors ipo is it it'd
    it'll it's its itself jan january jpy json jul july jun june just keep key know kpi large largest last late lately later
    latest least less let let's like likely likewise little lng local locally long look looking lots low lower luckily m&a
    made main mainly make making many mar march market markets may maybe me mean meanwhile members might million mine moments mon
    monday month monthly more moreover most mostly mr mrs ms much must my myself name namely nasdaq nearly need neither net
    never nevertheless new newly news next nine no nobody non-gaap none nonetheless nor normally not notably note nothing
    notwithstanding nov november now nowadays number numerous nyse nzd obviously occasionally oct october of off officials
    often oh ok okay old on once one ones ongoing only open opening operating opposite or original originally other others
    otherwise our ours out outside over overall own part particularly past pc pdf people per perhaps photo photograph picture
    please pm police possibly potential pr presumably previous previously prices primarily private probably production profit
    provided q1 q2 q3 q4 quarter quarterly quite r&d ram ramadan rather read real really recent recently regarding regardless
    related remember remove reportedly researchers residents respectively results return returns revenue right rmb rna roi rs
    run sadly said sales same sat saturday say says scientists second secondly see sep separately sept september seven several
    shall share shareholders shares she should similar similarly simply since six slightly small so some somebody somehow
    someone something sometimes somewhat somewhere soon sources speaking special specifically spring sql still stop strangely
    strong subsequently such suddenly summer sun sunday sure surely surprisingly table take taken taking tax tell ten terms
    than thank thankfully thanks thanksgiving that that's the their theirs them themselves then there there's thereafter
    therefore these they they're thing things think thirdly this those though three through throughout thu thursday thus till
    time times to today together tomorrow tonight too top total toward towards traders true try tue tuesday turn tv two
    typically ultimately under undoubtedly unfortunately unless unlike until up update upon uri url us us$ usb usd use used
    using usually various version very via view want warning was watch we we'll we're we've web wed wednesday well were what
    whatever when whenever where whereas whereby wherever whether which whichever while white who whoever whole whom whose why
    will winter with within without women workers world worldwide would xml yaml year yearly years yes yesterday yet you
    you'll you're you've young your yours yourself zero
    """.split()
)
"""Lower-case forms of words that, with a capital, are no name by themselves."""

EPONYMS: frozenset[tuple[str, str]] = frozenset(
    tuple(pair.split("_"))  # type: ignore[misc]  # every entry has two words
    for pair in """
    abbott_laboratories alex_brown allied_lyons arthur_andersen ben_jerry benjamin_moore bernard_matthews calvin_klein
    charles_schwab christian_dior clifford_chance dean_witter dolce_gabbana donna_karan drexel_burnham duff_phelps
    edward_jones eli_lilly ellis_island ernst_young grant_thornton guinness_peat harley_davidson harrods_group henry_ansbacher
    hill_samuel hudson_bay hugo_boss jack_daniel jardine_matheson jim_beam john_deere john_lewis johnson_johnson
    johnson_matthey jones_lang kidder_peabody laura_ashley louis_vuitton marie_curie marks_spencer martin_marietta max_mara
    merrill_lynch michael_kors morgan_grenfell morgan_stanley paine_webber philip_morris ralph_lauren raymond_james
    robert_bosch rolls_royce salomon_brothers shearson_lehman smith_barney standard_chartered stanley_black stanley_works
    texas_instruments thomas_cook thomas_tilling tommy_hilfiger van_cleef victoria_secret walt_disney warner_bros wells_fargo
    wood_mackenzie
    """.split()
)
"""Companies that bear a person's name."""

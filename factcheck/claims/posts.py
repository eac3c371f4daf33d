"""Words for people by what they are or do: honorifics, titles of posts, and nouns, with the gender that a word itself states."""

from __future__ import annotations

from typing import Literal

Gender = Literal["he", "she"]

HONORIFICS: dict[str, Gender | None] = {
    **dict.fromkeys(
        "mr mister sir lord baron count duke earl viscount father brother king prince tsar emperor master".split(), "he"
    ),
    **dict.fromkeys(
        "mrs ms miss madam madame mme dame lady baroness countess duchess viscountess sister queen princess".split(), "she"
    ),
    **dict.fromkeys(
        "dr prof professor rev reverend hon capt captain col colonel gen lt lieutenant sgt sergeant cpl maj cmdr commander adm"
        " admiral judge justice sen senator rep congressman congresswoman gov governor president chancellor rabbi imam sheikh"
        " cardinal archbishop bishop pope saint councillor cllr ambassador constable inspector superintendent detective"
        " marshal pastor monsignor ayatollah mullah saint".split()
    ),
    "congresswoman": "she",
}
"""Words before a name, in lower case, and the gender they state. Offices that either may hold state none."""

MARRIED: frozenset[str] = frozenset("mr mrs ms miss mister dr prof sir dame lord lady".split())
"""Honorifics that stand before a bare surname as a rule."""

ABBREVIATED: frozenset[str] = frozenset(
    "mr mrs ms dr prof rev hon capt col gen lt sgt cpl maj cmdr adm sen rep gov st cllr mme jr sr messrs".split()
)
"""Words that carry a full stop as abbreviations and go on with the name."""

_TITLES = """
    administrator admiral adviser advisor aide ambassador analyst archbishop architect assistant attorney auditor banker
    bishop boss brigadier cabinet captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief cio
    co-founder coach cofounder colonel commander commissioner comptroller congressman congresswoman constable controller coo
    coordinator coroner council councillor counsel cto curator dean delegate deputy detective director economist editor emir
    envoy executive founder general governor head headmaster headmistress headteacher inspector judge justice king lawyer
    leader lecturer lieutenant major manager managing marshal mayor mep minister mp officer ombudsman owner parliamentarian
    partner pastor pope premier presenter president prime prince princess principal producer professor prosecutor provost
    publisher queen rector registrar representative researcher scientist secretary senator senior sergeant sheikh sheriff
    skipper solicitor speaker spokesman spokesmen spokesperson spokeswoman strategist sultan superintendent superviser
    supervisor surgeon taoiseach trader treasurer trustee undersecretary vice vice-chairman vice-president warden whip
""".split()
TITLES: frozenset[str] = frozenset(_TITLES)
"""Words that titles of posts are made of."""

TITLE_PARTS: frozenset[str] = frozenset(
    """
    foreign finance defence defense interior home trade health education transport energy environment agriculture treasury
    commerce labor justice culture sports press state shadow commercial financial operating technology information marketing
    legal medical scientific investment sales human resources general non-executive executive associate assistant joint
    regional national global international former acting interim incoming outgoing then-president ex-president group
    party opposition committee majority minority house senate board company club team and of first second permanent under
    """.split()
)
"""Words that may stand inside a title between its head words."""

HEADS: frozenset[str] = TITLES - frozenset(
    "assistant cabinet council deputy executive general major prime senior vice managing partner".split()
)
"""Words that alone name the holder of a post."""

_WOMEN = """
    abbess actress alderwoman anchorwoman aunt authoress ballerina baroness batswoman bride businesswoman camerawoman
    chairwoman clergywoman comedienne congresswoman councilwoman countess craftswoman daughter duchess dutchwoman empress
    englishwoman ex-girlfriend ex-wife fiancee fiancée frenchwoman gentlewoman girl girlfriend goddess godmother governess
    granddaughter grandma grandmother granny half-sister headmistress heiress heroine horsewoman hostess housewife irishwoman
    kinswoman lady landlady laywoman maid matriarch matron midwife mistress mom mother mum niece noblewoman nun oarswoman
    patroness poetess policewoman priestess princess queen saleswoman schoolgirl scotswoman sculptress seamstress servicewoman
    sister songstress sorceress spokeswoman sportswoman stepdaughter stepmother stepsister stewardess waitress welshwoman
    widow wife witch woman
"""
_MEN = """
    man boy gentleman father dad grandfather grandson son brother stepfather stepson husband widower bridegroom fiancé
    boyfriend uncle nephew king prince duke count baron emperor monk schoolboy salesman businessman sportsman horseman
    nobleman frenchman englishman irishman dutchman welshman scotsman oarsman headmaster grandpa patriarch godfather
    ex-husband ex-boyfriend stepbrother half-brother lad bloke chap
"""
GENDERED: dict[str, Gender] = {
    **dict.fromkeys(_WOMEN.split(), "she"),
    **dict.fromkeys(_MEN.split(), "he"),
}
"""Nouns for one person that state a gender, in lower case. Spokesman, chairman, batsman and their like are used of women too."""

_PEOPLE = """
    academic accountant accuser acquaintance activist actor addict adult adulterer advocate agent alderman ally alumnus
    amateur ambassador anaesthetist anchor anchorman angler anthropologist anybody anyone applicant apprentice archaeologist
    archbishop archer archivist artist assassin astronaut astronomer athlete attacker attendant attendee author baby
    babysitter bachelor baker ballplayer barber barman barrister bartender bassist batsman batter beekeeper beggar
    beneficiary billionaire biographer biologist bishop blacksmith blogger boarder bodyguard bookkeeper boss bowler boxer
    breeder brewer bricklayer broker builder bully burglar butcher butler buyer bystander cabbie caller cameraman campaigner
    candidate captive cardinal cardiologist caregiver carer caretaker carpenter cashier caterer celebrity cellist
    chambermaid champion chaplain chauffeur chef chemist child choreographer citizen civilian cleaner clergyman clerk client
    climber clown co-worker cobbler colleague collector columnist comedian commentator commuter companion compatriot
    competitor complainant composer concierge conductor confidant congressman connoisseur consultant consumer contender
    contestant contractor contributor convict cook cop correspondent councillor councilman counsellor counselor counterpart
    courier cousin coworker craftsman crewman critic customer cyclist dancer dealer debtor decorator defector defendant
    defender demonstrator dentist dependant deputy descendant deserter designer developer dictator diner diplomat dissident
    diver doctor donor dressmaker drinker driver drover drummer dweller ecologist electrician emigrant employee employer
    engineer entertainer entrepreneur escapee ethnographer evangelist everybody everyone examiner exile expatriate expert
    explorer fan farmer ferryman fiddler fighter film-maker filmmaker financier firefighter fireman fisherman fishmonger
    flautist follower footballer foreman forester forger forward friend fugitive gambler gamekeeper gamer gangster gardener
    genius geologist ghost goalie goalkeeper goalscorer golfer graduate gravedigger greengrocer grocer groom guard guardian
    guest guide guitarist gunman guru gymnast hacker hairdresser handyman head heir helper hermit hero hiker historian
    homeowner hooker host hostage housekeeper hunter illustrator immigrant impersonator incumbent individual infant
    informant informer inheritor inmate innkeeper insider instructor insurgent intern interpreter interviewer intruder
    inventor investigator investor janitor jeweller jockey joiner journalist judge juror justice keeper kid kidnapper killer
    kinsman knight laborer labourer landlord lawmaker layman learner lecturer legend legislator lender liar librarian
    lieutenant lifeguard listener locksmith lodger looter lover lumberjack magician magistrate marksman mason masseur
    mathematician matriarch mayor mechanic medalist mediator medic member mentor mercenary merchant messenger metalworker
    midfielder migrant milkman millionaire miner minister missionary model mole monarch motorist mourner murderer musician
    narrator native naturalist negotiator neighbor neighbour neurologist newcomer newsagent newsreader nobody nominee
    novelist nurse observer occupant offender officer official onlooker operator opponent optician orator organiser organist
    organizer orphan orthodontist outsider owner pacifist paediatrician painter panelist paramedic parent parishioner
    parliamentarian participant passenger passer-by patient patriarch patriot patron pedestrian pensioner percussionist
    performer perpetrator person petitioner pharmacist philanthropist philosopher photographer physician physicist pianist
    pilot pioneer pitcher plaintiff player playwright plumber poet policeman policymaker politician pope porter postman
    postmaster potter preacher predecessor presenter priest prisoner pro prodigy producer programmer promoter prophet
    prosecutor protagonist protester protestor psychiatrist psychologist psychotherapist publican pundit pupil qualifier
    quarterback racer racketeer radiologist rancher ranger rapist rapper reader realtor rebel recipient recluse recruit
    referee refugee relative reporter resident respondent restaurateur retailer retiree reviewer rider rigger ringleader
    rival robber roofer rower ruler runner runner-up sailor scholar schoolmate scorer scout screenwriter scriptwriter
    sculptor seaman secretary secretary-general seller senator serviceman serviceperson settler sexton shareholder shepherd
    sheriff shooter shopkeeper shopowner shopper sibling signaller signatory singer sinner sitter skater skier skipper
    sleeper smoker smuggler sniper sociologist soldier somebody someone songwriter specialist spectator speechwriter
    spokesman sponsor spouse sprinter spy squatter stalker starlet statesman statistician stepchild steward stewardess
    stockbroker stonemason stranger striker student stuntman subject successor suitor superstar supplier supporter surgeon
    surveyor survivor suspect swimmer tailor taxpayer teacher teammate technician teenager tenant terrorist thatcher
    therapist thief thinker tinker toddler tourist trader tradesman trainee trainer translator traveler traveller treasurer
    trickster trombonist trooper trumpeter trustee turncoat tutor twin tycoon typist umpire undergraduate understudy
    undertaker user usher vendor vet veteran veterinarian vicar victim viewer villager violinist visitor vocalist volunteer
    voter waiter walker wanderer warrior watchman weaver welder whaler whistle-blower whistleblower wicketkeeper winger
    winner witness worker workman worshipper writer yachtsman youngster youth zookeeper
"""
_NO_NOUNS = "chair forward general guide head hooker individual major model mole native prime pro sponsor subject whip"

PEOPLE_NOUNS: frozenset[str] = (
    frozenset(_PEOPLE.split()) | HEADS | frozenset(GENDERED) | {"executive", "fiancé", "lover", "partner"}
) - frozenset(_NO_NOUNS.split())
"""Nouns for one person, in lower case."""

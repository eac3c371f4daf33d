"""Who says what: quotations and reported speech get their speaker.

A speaker is found beside a verb of saying: right before it ("Jan Moe, head of Acme, said"), right after it ("said Jan Moe of
Acme"), or after "according to". Beside a quotation, what follows it counts before what leads to it; a quotation without words of
its own beside it goes on in the voice of the one before, where nothing but that speaker stands between them. Two candidates are
no speaker.

A pronoun that speaks is not yet known at this step. It holds the quotations and the mentions that wait for it; they get their
speaker in a later step, once pronouns are resolved.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Literal

from factcheck.claims.claim import Voice
from factcheck.claims.description import DescriptionMention
from factcheck.claims.draft import Draft, Mention
from factcheck.claims.name import NameMention
from factcheck.claims.organisation import OrganisationMention
from factcheck.claims.person import PersonMention
from factcheck.claims.pronoun import PronounMention
from factcheck.claims.quotation import QuotationMention
from factcheck.claims.role import RoleMention
from factcheck.claims.words import Words
from factcheck.resolving.reporting_verbs import QUOTING, SAID, SAYING

_start = attrgetter("start")

Speaker = PersonMention | OrganisationMention | RoleMention | PronounMention | DescriptionMention | NameMention

WAKES = QUOTING | {"according", "came", ":"}
"""Words of which one must be in a sentence that names a speaker."""
BETWEEN = frozenset(
    """
    has had have also then later once again earlier recently today yesterday however on monday tuesday wednesday thursday friday
    saturday sunday simply further previously who
    """.split()
)
"""Words that may stand between a speaker and the verb."""
FROM = frozenset({("according", "to"), ("came", "from")})
"""Two words that a speaker follows."""
STARTS = QUOTING | {":", *(second for _, second in FROM)}
"""Words at which a saying is looked for."""
AWAY = frozenset("of to with by from in at against about and or than".split())
"""A name after one of these is not the subject of the verb that follows it."""
NOT_SPEAKERS = frozenset("in at on after during as when while who to of that it there he's she's".split())
"""Words after the verb that begin something other than its subject."""
ENDINGS = frozenset(", . ; in on at after during today yesterday earlier late monday tuesday wednesday thursday friday".split())
"""What follows a verb of saying whose clause stands before it."""
BEHIND = frozenset(", . ; : of at in on from for who after during today yesterday".split())
"""What may stand behind a speaker who stands behind the verb."""
STOPS = frozenset('.;:?!()[]“”"«»')
NEAR = 10
"""Words after a quotation among which its own verb stands."""
FARTHEST = 12
"""Words between a verb and the end of its subject's name."""


@dataclass(slots=True, frozen=True)
class Saying:
    """A verb of saying at the word `verb`, and its speaker, whose name begins at the word `first` and ends before `after`.

    `inverted` says that the speaker stands behind the verb: what is said stands before both.
    """

    verb: int
    first: int
    after: int
    speaker: Speaker
    inverted: bool = False


def resolve(draft: Draft) -> None:
    """Give quotations their speaker, and every mention in what somebody says the voice of who says it."""
    speakers: dict[int, list[Speaker]] = {}
    inside: dict[int, list[Mention]] = {}
    for mention in draft:
        if isinstance(mention, Speaker):
            speakers.setdefault(mention.sentence, []).append(mention)
        if not mention.voice.quoted:
            inside.setdefault(mention.sentence, []).append(mention)
    sentences: dict[int, Sentence] = {}
    for words in draft.sentences:
        if not words.wake.isdisjoint(WAKES):
            sentences[words.index] = Sentence(draft, words, speakers.get(words.index, []))
    for index, sentence in sentences.items():
        mentions = sorted(inside.get(index, ()), key=_start) if sentence.told else []
        for start, end, speaker in sentence.told:
            first, after = (bisect_left(mentions, edge, key=_start) for edge in (start, end))
            for mention in mentions[first:after]:
                if mention is not speaker:
                    say(mention, speaker)
    said_by = _quotations(draft, sentences)
    for quotation, speaker in said_by:
        say(quotation, speaker)
    _voices(draft, said_by)


def say(mention: Mention, speaker: Speaker) -> None:
    """What is mentioned is said by the speaker; a pronoun that is not resolved yet remembers it."""
    name = _name(speaker)
    if name is None:
        if isinstance(speaker, PronounMention):
            speaker.says.append(mention)
        return
    if isinstance(mention, QuotationMention) and not mention.voice.quoted:
        mention.speaker = name
    else:
        mention.voice = _voice(name, mention.voice.quoted)


@lru_cache(maxsize=1024)
def _voice(name: str, quoted: bool) -> Voice:
    """The voice of a speaker; the last ones are kept, since a speaker says many things."""
    return Voice(speaker=name, quoted=quoted)


def _name(speaker: Speaker) -> str | None:
    match speaker:
        case PersonMention():
            return speaker.person or speaker.name
        case OrganisationMention():
            return speaker.organisation
        case RoleMention():
            return speaker.person or speaker.organisation
        case DescriptionMention():
            return None if speaker.bearer is None else speaker.bearer.person
        case NameMention():
            return speaker.name
        case PronounMention():
            return speaker.person


class Sentence:
    """The words of a sentence, the speakers named in it outside quotations, and what it says they say."""

    def __init__(self, draft: Draft, words: Words, speakers: list[Speaker]) -> None:
        self.words = words
        self.first: dict[int, Speaker] = {}
        self.last: dict[int, Speaker] = {}
        self.quoted = draft.quoted_words(words)
        for speaker in speakers:
            at = words.at(speaker.start)
            if not self.quoted[at]:
                self._place(self.first, at, speaker)
                self._place(self.last, words.at(speaker.end - 1), speaker)
        self.sayings = list(self._sayings())
        self.told = list(self._told())

    @staticmethod
    def _place(places: dict[int, Speaker], at: int, speaker: Speaker) -> None:
        """A person outranks whatever else the same words are."""
        if at not in places or isinstance(speaker, PersonMention):
            places[at] = speaker

    def _sayings(self) -> Iterator[Saying]:
        lower, quoted = self.words.lower, self.quoted
        for at in self.words.where(STARTS):
            if quoted[at]:
                continue
            word = lower[at]
            if word in QUOTING:
                saying = (at and quoted[at - 1] and self._inverted(at)) or self._straight(at) or self._inverted(at)
            elif at and (lower[at - 1], word) in FROM:
                saying = self._following(at, at - 1)
            elif word == ":" and at - 1 in self.last and self._opens(self._begin(self.last[at - 1])):
                saying = self._straight(at)
            else:
                continue
            if saying is not None:
                yield saying

    def _straight(self, verb: int) -> Saying | None:
        """The subject right before the verb, or before an apposition between commas."""
        lower = self.words.lower
        at = verb - 1
        while at >= 0 and (lower[at] in BETWEEN or (lower[at].endswith("ly") and at not in self.last)) and verb - at < 4:
            at -= 1
        if at < 0 or self.quoted[at]:
            return None
        if lower[at] == ",":
            return self._before_apposition(at, verb)
        speaker = self.last.get(at)
        if speaker is None:
            return None
        first = self._begin(speaker)
        before = lower[first - 1] if first else ""
        if before in AWAY and not self._spokesperson(first):
            return None
        return Saying(verb, first, at + 1, speaker)

    def _before_apposition(self, comma: int, verb: int) -> Saying | None:
        """`Jan Moe, head of Acme, said`: the nearest person before an earlier comma, or an organisation that opens the clause."""
        lower = self.words.lower
        named = self.last.get(comma - 1)
        if isinstance(named, PersonMention):
            first = self._begin(named)
            if first > 1 and lower[first - 1] == "," and isinstance(self.last.get(first - 2), RoleMention | DescriptionMention):
                return Saying(verb, first, comma + 1, named)
        for at in range(comma - 1, max(0, comma - 2 * FARTHEST), -1):
            if self.quoted[at] or lower[at] in STOPS or lower[at] in QUOTING:
                return None
            if lower[at] != ",":
                continue
            speaker = self.last.get(at - 1)
            if speaker is None or isinstance(speaker, RoleMention | PronounMention | DescriptionMention):
                continue
            first = self._begin(speaker)
            if isinstance(speaker, PersonMention) and (not first or lower[first - 1] not in AWAY):
                return Saying(verb, first, comma + 1, speaker)
            if self._opens(first):
                return Saying(verb, first, comma + 1, speaker)
        return None

    def _inverted(self, verb: int) -> Saying | None:
        """The subject right behind the verb, where the verb follows what is said: `…,” said Jan Moe`, `…, said Jan Moe.`"""
        lower = self.words.lower
        if not verb or not (self.quoted[verb - 1] or lower[verb - 1] in ",—–-"):
            return None
        saying = self._following(verb, verb)
        if saying is None or self.quoted[verb - 1] or saying.after >= len(lower) or lower[saying.after] in BEHIND:
            return saying
        return None

    def _opens(self, at: int) -> bool:
        """True if a word is the first of the sentence or of what is outside a quotation, an article aside."""
        lower = self.words.lower
        if at and lower[at - 1] in ("the", "a", "an"):
            at -= 1
        return at == 0 or self.quoted[at - 1] or lower[at - 1] in STOPS

    def _following(self, word: int, verb: int) -> Saying | None:
        """The first person named behind a word in the same phrase, else the first organisation; a post may be between."""
        lower = self.words.lower
        found: Speaker | None = None
        commas = 0
        for at in range(word + 1, min(word + 1 + FARTHEST, len(lower))):
            if self.quoted[at] or lower[at] in STOPS or (lower[at] in NOT_SPEAKERS and lower[at] not in ("of", "at")):
                break
            if lower[at] in NOT_SPEAKERS and at == word + 1:
                return None
            if lower[at] == ",":
                commas += 1
                if commas > 1 or not isinstance(found, RoleMention):
                    break
            speaker = self.first.get(at)
            if isinstance(speaker, PersonMention):
                found = speaker
                break
            if isinstance(speaker, PronounMention) and (at == word + 1):
                found = speaker
                break
            if speaker is None or isinstance(speaker, PronounMention):
                continue
            if found is None or (isinstance(speaker, OrganisationMention) and self._spokesperson(at)):
                found = speaker
        if found is None:
            return None
        return Saying(verb, self._begin(found), self.words.at(found.end - 1) + 1, found, inverted=word == verb)

    def _begin(self, speaker: Speaker) -> int:
        return self.words.at(speaker.start)

    def _spokesperson(self, first: int) -> bool:
        """True if "spokesman for", "spokeswoman of" and the like stand before the word."""
        return first > 1 and self.words.lower[first - 2].startswith("spokes")

    def _told(self) -> Iterator[tuple[int, int, Speaker]]:
        """Which stretches of the document are told as somebody's words outside quotation marks."""
        words, done = self.words, 0
        for at, saying in enumerate(self.sayings):
            following = self.sayings[at + 1].first if at + 1 < len(self.sayings) else len(words.starts)
            head = words.lower[saying.verb]
            if head in SAYING or head == "according":
                low, high = (done, min(saying.first, saying.verb)) if self._ahead(saying, done) else (saying.after, following)
                if low < high:
                    yield words.starts[low], words.ends[high - 1], saying.speaker
            done = max(done, saying.after, saying.verb + 1)

    def _ahead(self, saying: Saying, done: int) -> bool:
        """True if what is said stands before who says it: `Sales fell, Jan Moe said on Monday.`"""
        lower = self.words.lower
        begin = min(saying.first, saying.verb)
        if begin - done < 3:
            return False
        if saying.inverted or lower[saying.verb] == "according":
            return True
        after = saying.verb + 1
        return lower[begin - 1] in ',”"' and (after >= len(lower) or lower[after] in ENDINGS)

    def after(self, at: int) -> Speaker | Literal["somebody"] | None:
        """Who says the quotation that ends right before a word; "somebody" if the words there do not tell whom they mean."""
        for saying in self.sayings:
            begin = min(saying.first, saying.verb)
            if begin >= at:
                if begin - at <= (1 if saying.inverted else NEAR) and not any(self.quoted[at:begin]):
                    return saying.speaker
                break
        lower = self.words.lower
        for verb in range(at, min(at + NEAR, len(lower))):
            if self.quoted[verb] or lower[verb] in STOPS:
                return None
            if lower[verb] in SAID:
                return "somebody"
        return None

    def before(self, at: int) -> Speaker | Literal["somebody"] | None:
        """Who says the quotation that begins right before a word: the last to speak in the words that lead to it."""
        lower = self.words.lower
        sayings = {saying.verb: saying for saying in self.sayings}
        for verb in range(at - 1, -1, -1):
            if self.quoted[verb]:
                return None
            if verb in sayings:
                return sayings[verb].speaker
            if lower[verb] in SAID:
                return "somebody"
        return None

    def telling(self, offset: int) -> Speaker | None:
        """Whose reported words an offset in the document stands in."""
        return next((speaker for start, end, speaker in self.told if start <= offset < end), None)


def _quotations(draft: Draft, sentences: dict[int, Sentence]) -> list[tuple[QuotationMention, Speaker]]:
    """The outer quotations whose speaker the text gives."""
    outer = [quotation for quotation in draft.of(QuotationMention) if quotation.level == 1]
    speakers: list[Speaker | None] = []
    for at, quotation in enumerate(outer):
        speaker = _beside(draft, sentences, quotation)
        if speaker is None and at and _goes_on(draft, outer[at - 1], quotation):
            speaker = speakers[at - 1]
        speakers.append(None if speaker == "somebody" else speaker)
    for at in range(len(outer) - 2, -1, -1):
        if outer[at].runs_on:
            speakers[at] = speakers[at] or speakers[at + 1]
    return [(quotation, speaker) for quotation, speaker in zip(outer, speakers, strict=True) if speaker is not None]


def _beside(draft: Draft, sentences: dict[int, Sentence], quotation: QuotationMention) -> Speaker | Literal["somebody"] | None:
    """Who the words beside a quotation say it is from; "somebody" if they do not tell whom they mean."""
    document = draft.document
    index = document.sentence_at(quotation.end - 1)
    sentence = sentences.get(index)
    if sentence is not None and quotation.end < sentence.words.end:
        if speaker := sentence.after(sentence.words.at(quotation.end)):
            return speaker
    elif document.text[quotation.words.end - 1 : quotation.words.end] in "?!…—–-" and index + 1 in sentences:
        after = sentences[index + 1]
        close = after.words.block == quotation.block and after.words.start - quotation.end <= 1
        if close and (speaker := after.after(0)):
            return speaker
    sentence = sentences.get(quotation.sentence)
    if sentence is not None and (
        speaker := sentence.before(sentence.words.at(quotation.start)) or sentence.telling(quotation.start)
    ):
        return speaker
    before = sentences.get(quotation.sentence - 1)
    if before is not None and document.text[before.words.end - 1] == ":":
        return before.before(len(before.words.starts))
    return None


def _goes_on(draft: Draft, before: QuotationMention, quotation: QuotationMention) -> bool:
    """True if a quotation stands at the start of its sentence, and at most the one sentence that names the speaker between."""
    if before.runs_on:
        return True
    document = draft.document
    start = document.sentences[quotation.sentence].span.start
    gap = quotation.sentence - document.sentence_at(before.end - 1)
    return before.block == quotation.block and start == quotation.start and gap <= 1


def _voices(draft: Draft, said_by: list[tuple[QuotationMention, Speaker]]) -> None:
    """What stands in a quotation is its speaker's, unless it stands in a quotation within it."""
    starts = [quotation.start for quotation, _ in said_by]
    inner = [quotation.words for quotation in draft.of(QuotationMention) if quotation.level == 2]
    inner_starts = [span.start for span in inner]
    for mention in list(draft):
        if not mention.voice.quoted:
            continue
        at = bisect_right(starts, mention.start) - 1
        if at < 0 or mention.end > said_by[at][0].end:
            continue
        deeper = bisect_right(inner_starts, mention.start) - 1
        if deeper < 0 or mention.start >= inner[deeper].end:
            say(mention, said_by[at][1])

"""Whether a text is English at all: told from the small words that every sentence of a language needs.

The words are among the most frequent of each language; one that two languages share counts for both, so that only words
that tell them apart decide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from factcheck.document import Document

_ENOUGH = 40  # words, below which only a clear majority of foreign small words decides
_LEAST = 10  # words, below which nothing is said
_SAMPLE = 2_000  # words that are looked at
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LATIN_TO = "\u024f"  # the last letter of Latin Extended-B
_UNSPACED = "\u3040"  # scripts without spaces, from Japanese on, begin here

_ENGLISH_WORDS = """
    the of and to in a is that for it as was with be by on not he his but at are this have had from or an they which one
    you were her all their there been has would will more when who if no said its about into than them can only other
    time new some could these two may then do first any my now such like our over me even most made after also did many
    before must through back where much your way down should because each just those how too what she we up out so i
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_OTHERS = {
    "French": """
        le la les des du un une et est dans que qui pour pas sur ce au aux par plus avec il elle ne se sont été cette
        mais ou son sa ses nous vous leur comme fait être
    """,
    "German": """
        der die das und ist den von zu mit dem des ein eine nicht sich auf für auch es im als an nach wie aus bei einer
        einem einen wird sind werden durch oder noch hat haben über wurde zum zur
    """,
    "Spanish": """
        el la los las de del un una y es en que por para con no se su al lo como más pero sus le ha sobre este también
        fue entre desde esta cuando son todo sin hay según
    """,
    "Italian": """
        il la le gli di del della dei delle un una e è in che per non con si da al alla sono come anche più nel nella ha
        suo sua questo questa ma dal ai lo hanno stato tra
    """,
    "Portuguese": """
        o os as de do da dos das um uma e é em no na que por para com não se mais ao pelo pela foi como mas seu sua são
        também entre tem já ou nos nas esta este muito
    """,
    "Dutch": """
        de het een en van is dat op te in voor met niet zijn aan die er ook als bij door maar om naar uit wordt dan nog
        over worden heeft deze hebben ze zich geen meer
    """,
    "Swedish": """
        och att det som en på är av för den med till inte har de om ett han men var jag från vi så kan när under efter
        eller också sin vid mot skulle hade ska
    """,
    "Danish or Norwegian": """
        og at det som en på er av af til den med ikke har de om et han men var jeg fra vi så kan når under etter efter
        eller også sin ved mot skulle hadde havde
    """,
    "Finnish": """
        ja on ei se että oli hän mutta ovat joka myös kun niin kuin tai sen mukaan vuonna ole hänen ollut sekä jo nyt
        vain olla jos mitä
    """,
    "Polish": """
        i w na z nie się że do to jest o jak po za od przez ale jego przy który była był dla tego są oraz już tym co ich
        może tylko
    """,
    "Czech": """
        a v na se že je to s z do i o k pro by si ale jako za po ve jsou který od jeho tak která při byl jsem nebo bylo
        už
    """,
    "Hungarian": """
        a az és hogy nem is egy ez meg de volt csak már van el mint még ha azt vagy lesz nagy között szerint után kell
    """,
    "Turkish": """
        ve bir bu da de için ile olarak daha çok ne olan gibi en kadar sonra o var ancak ise oldu ya türkiye değil
        olduğu
    """,
    "Romanian": """
        și de în la a cu pe că nu o din este un pentru care mai s-a sunt au fost prin ca dar al ale după sau între acest
    """,
    "Indonesian or Malay": """
        yang dan di dengan untuk itu dari dalam ini pada tidak akan ke oleh juga ada adalah telah sebagai mereka
        tersebut dapat karena lebih bisa
    """,
    "Vietnamese": """
        và của là có trong được cho các một với không người những khi đã này về để từ năm như đến tại theo
    """,
}
_LANGUAGES_OF: dict[str, list[str]] = {}
"""The small words of the other languages, each with the languages that have it."""
for _language, _small in _OTHERS.items():
    for _word in frozenset(_small.split()):
        _LANGUAGES_OF.setdefault(_word, []).append(_language)


def is_english(document: Document) -> bool | None:
    """True if the document is English, False if it is plainly not, None if there is too little to tell.

    The language that the document says of itself outranks its words.
    """
    stated = document.metadata.language
    if stated is not None:
        return stated.replace("_", "-").partition("-")[0].strip().lower() in ("en", "eng", "english")
    words = _words(document)
    if len(words) < _LEAST:
        return None
    counts = Counter(words)
    foreign_script = sum(count for word, count in counts.items() if word[0] > _LATIN_TO)
    if foreign_script * 2 > len(words):
        return False
    english = sum(counts[word] for word in counts.keys() & _ENGLISH)
    other = _most_of_another(counts)
    needed = 1 if len(words) >= _ENOUGH else 4
    if other > needed * english and other >= needed and other * 8 > len(words):
        return False
    if len(words) < _ENOUGH:
        return None
    return True if english * 8 > len(words) else None


def _most_of_another(counts: Counter[str]) -> int:
    """How many of the words belong to the other language that has most of them."""
    most: Counter[str] = Counter()
    for word in counts.keys() & _LANGUAGES_OF.keys():
        for language in _LANGUAGES_OF[word]:
            most[language] += counts[word]
    return max(most.values(), default=0)


def _words(document: Document) -> list[str]:
    """The first words of the document's paragraphs and headings, in lower case; letters of an unspaced script count singly."""
    words: list[str] = []
    for block in document.blocks:
        if block.kind in ("furniture", "table"):
            continue
        for piece in document.prose[block.span.start : block.span.end].lower().split():
            if piece.isalpha() and piece < _UNSPACED:
                words.append(piece)
            else:
                words += _words_of_piece(piece)
        if len(words) >= _SAMPLE:
            break
    return words[:_SAMPLE]


def _words_of_piece(piece: str) -> Iterator[str]:
    """The words of what stands between two spaces; of a long run of unspaced script the first letters only."""
    for word in _WORD.findall(piece):
        if word[0] >= _UNSPACED:
            yield from word[:20]
        else:
            yield word

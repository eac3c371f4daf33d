"""What a reader sees of a piece of Markdown: the same length, everything else blanked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.token import Token

CODE = "\ufffc"
"""Stands, once per code point, for what is there but no prose: inline code, a bare address, an image between words."""

IMAGE = "\ue003"
"""Stands for an image until it is known whether words surround it."""

_TARGET = re.compile(
    r"\(\s*(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,8})"
    r"(?:\s+(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*\)"
)
_LABEL = re.compile(r"\[[^\[\]]{0,1000}\]")
_RUN = re.compile(r"`+")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"'`|)\]]{1,2000}", re.I)
_ATTRIBUTES = r"(?:[^<>\"']{1,500}|\"[^\"]{0,1000}\"|'[^']{0,1000}'){0,60}+"
_TAG = re.compile(rf"<!--|</?[A-Za-z]{_ATTRIBUTES}>|<[!?][^<>]{{0,4000}}>", re.S)
_HIDING = re.compile(r"<(script|style|pre|svg|template)\b", re.I)
_INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr)\b", re.I
)
_CODE_TAGS = ("<code", "<kbd", "<samp", "<var", "<tt")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.I)


def visible_inline(inline: Token) -> str:
    """The visible form of an inline token's content.

    The children of the token come in the order of their source, so one walk finds each where the last one ended.
    """
    content = inline.content
    children = inline.children or []
    if len(children) == 1 and children[0].type == "text" and children[0].content == content:
        return _without_addresses(content)
    out = [" "] * len(content)
    at = 0
    in_code = in_address = 0
    for child in children:
        match child.type:
            case "text":
                if in_address:
                    continue
                start = content.find(child.content, at)
                if start >= 0:
                    at = start + len(child.content)
                    out[start:at] = CODE * len(child.content) if in_code else child.content
            case "text_special":
                start = content.find(child.markup, at)
                if start >= 0:
                    at = start + len(child.markup)
                    shown = child.content[:1] if child.content else " "
                    out[at - 1 if child.info == "escape" else start] = CODE if in_code else shown
            case "softbreak" | "hardbreak":
                start = content.find("\n", at)
                at = start + 1 if start >= 0 else at
            case "code_inline":
                start, at = _code(content, child.markup, at)
                out[start:at] = CODE * (at - start)
            case "link_open" if child.markup == "autolink":
                start = content.find("<", at)
                close = content.find(">", start) + 1
                if 0 <= start < close:
                    out[start:close] = CODE * (close - start)
                    at = close
                in_address = 1
            case "link_open":
                at = content.find("[", at) + 1 or at
            case "link_close" if in_address:
                in_address = 0
            case "link_close":
                at = _after_target(content, content.find("]", at))
            case "image":
                start = content.find("![", at)
                if start >= 0:
                    at = _after_target(content, _closing_bracket(content, start + 1))
                    out[start:at] = IMAGE * (at - start)
            case "html_inline":
                start = content.find(child.content, at)
                if start >= 0:
                    at = start + len(child.content)
                    if child.content.lower().startswith("<img"):
                        out[start:at] = IMAGE * (at - start)
                in_code = _code_depth(child.content, in_code)
            case _ if child.markup:
                start = content.find(child.markup, at)
                at = start + len(child.markup) if start >= 0 else at
    return _without_addresses("".join(out))


def _code_depth(tag: str, depth: int) -> int:
    tag = tag.lower()
    if tag.startswith(_CODE_TAGS):
        return depth + 1
    return max(0, depth - 1) if tag.startswith(tuple("</" + each[1:] for each in _CODE_TAGS)) else depth


def _without_addresses(visible: str) -> str:
    """The text with bare web addresses as U+FFFC; a full stop or comma behind one is the sentence's."""
    if "://" not in visible and "www." not in visible:
        return visible
    return _ADDRESS.sub(lambda match: (CODE * len(bare := match[0].rstrip(".,;:!?"))) + match[0][len(bare) :], visible)


def _code(content: str, marks: str, at: int) -> tuple[int, int]:
    """Start and end of the code span that opens with these marks at or after an offset."""
    runs = _RUN.finditer(content, at)
    start = next((run.start() for run in runs if run[0] == marks), at)
    for run in runs:
        if run[0] == marks:
            return start, run.end()
    return start, start + len(marks)


def _closing_bracket(content: str, at: int) -> int:
    """The offset of the bracket that closes the one at `at`; -1 if none does."""
    depth = 0
    while at < len(content):
        char = content[at]
        if char == "\\":
            at += 1
        elif char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    return -1


def _after_target(content: str, bracket: int) -> int:
    """The offset behind a link's closing bracket and its target or label."""
    if bracket < 0:
        return len(content)
    target = _TARGET.match(content, bracket + 1) or _LABEL.match(content, bracket + 1)
    return target.end() if target is not None else bracket + 1


def visible_html(source: str) -> Iterator[tuple[int, str]]:
    """The stretches of a block of HTML that a reader sees, with their offsets; tags inside a stretch are blanked."""
    stretch: list[str] = []
    start = at = depth = 0

    def shown(piece: str) -> str:
        piece = CODE * len(piece) if depth else piece
        return _without_addresses(_ENTITY.sub(lambda match: _shown_entity(match[0]), piece))

    while (match := _TAG.search(source, at)) is not None:
        stretch.append(shown(source[at : match.start()]))
        tag = match[0]
        at = _end_of_hidden(source, match)
        if _INLINE_TAG.match(tag):
            stretch.append((IMAGE if tag.lower().startswith("<img") else " ") * len(tag))
            depth = _code_depth(tag, depth)
        else:
            yield start, "".join(stretch)
            stretch, start, depth = [], at, 0
    stretch.append(shown(source[at:]))
    yield start, "".join(stretch)


def _end_of_hidden(source: str, tag: re.Match[str]) -> int:
    """The offset behind a tag, and behind all that it hides: a comment, a script, a drawing; unclosed, they hide the rest."""
    hiding = _HIDING.match(tag[0])
    if hiding is None and tag[0] != "<!--":
        return tag.end()
    closing = "-->" if hiding is None else f"</{hiding[1]}"
    found = re.compile(re.escape(closing), re.I).search(source, tag.end())
    if found is None:
        return len(source)
    return found.end() if hiding is None else source.find(">", found.end()) + 1 or len(source)


def _shown_entity(entity: str) -> str:
    from html import unescape

    shown = unescape(entity)
    return (shown if len(shown) == 1 else " ").ljust(len(entity))

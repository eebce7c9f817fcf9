"""E-mail: the text of a message, with its quoted replies apart; the reader is that of the standard library."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage, Message
from email.utils import parseaddr

from migrationnews._prepared import prepared
from migrationnews.data import load
from migrationnews.errors import ParseError
from migrationnews.inputs._fields import day_of, filled, language_of, metadata, opens_with
from migrationnews.inputs.given import Given, as_meant
from migrationnews.inputs.markup import text_of
from migrationnews.inputs.source import Source
from migrationnews.text import any_of

__all__ = ["read"]

# of the text of the HTML: a plain text that is shorter only says where that is
_STUB = 0.3
# "https://example.org/view?id=1"
_ADDRESS = prepared(r"https?://[^\s<>]{1,2000}")
# "> as I said"
_QUOTED = prepared(r"\s{0,3}>")
_SAID = {name: any_of(words) for name, words in load("mail").items()}
_WROTE = prepared(rf"\s{{0,3}}(?:{_SAID['on']})\b[^\n]{{4,200}}\b(?:{_SAID['wrote']})\s?:\s{{0,3}}", re.I)
_ORIGINAL = prepared(rf"\s{{0,3}}[-_]{{3,40}}\s?(?:{_SAID['original']})\s?[-_]{{3,40}}\s{{0,3}}", re.I)
_FORWARDED = prepared(
    rf"\s{{0,3}}[-_]{{3,40}}\s?(?:{_SAID['forwarded']})\s?[-_]{{0,40}}:?\s{{0,3}}|\s{{0,3}}(?:{_SAID['begin']}):\s{{0,3}}",
    re.I,
)
_FIELD = prepared(rf"\s{{0,3}}\*?(?:{_SAID['fields']})\s?:\*?\s", re.I)
_REPLY = prepared(rf"(?:(?:{_SAID['replies']})\s?:\s{{0,3}}){{1,5}}", re.I)


def read(given: Given) -> Iterator[Source]:
    message = email.message_from_bytes(given.data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    attached = _attached(message)
    body, notes = _body(message, attached)
    lines = body.split("\n")
    own, apart = _parts(lines)
    if not any(line.strip() for line in own):
        # nothing but what is quoted: it is that which was meant
        own, apart = [_unquoted(line) for line in lines if not _WROTE.fullmatch(line)], []
    own = _without_forwarding(own)
    subject = filled(message["subject"])
    title = _REPLY.sub("", subject, count=1) if subject else None
    text = "\n".join(own).strip("\n")
    if not text.strip():
        raise ParseError(f"there is no text in the message{attached}")
    name, address = parseaddr(str(message["from"] or ""))
    yield Source(
        f"{title}\n\n{text}" if title and not opens_with(text, title) else text,
        "email",
        metadata(
            site=filled(name) or filled(address.rpartition("@")[2]),
            published=day_of(filled(str(message["date"] or ""))),
            language=language_of(str(message["content-language"] or "")),
            title=title or None,
            others=(("from", address), ("message_id", str(message["message-id"] or ""))),
        ),
        apart=tuple(part for part in ("\n".join(apart).strip("\n"),) if part.strip()),
        notes=notes,
    )


def _attached(message: EmailMessage) -> str:
    """What is said of the files that are attached to a message, since they are not read."""
    files = filter(_is_file, message.iter_attachments())
    names = [filled(part.get_filename()) or part.get_content_type() for part in files]
    return f"; attached to it, and not read: {', '.join(names)}" if names else ""


def _is_file(part: Message) -> bool:
    # pictures of letterheads and footers of lists are none
    is_named = part.get_filename() is not None and part.get_content_maintype() != "image"
    return is_named or part.get_content_disposition() == "attachment"


def _body(message: EmailMessage, attached: str) -> tuple[str, tuple[str, ...]]:
    """The text of a message, and notes: its plain text, or that of its HTML where there is no more than a hint at it.

    Raises:
        ParseError: where it has none.
    """
    notes = (attached.removeprefix("; "),) if attached else ()
    plain, html = (message.get_body((kind,)) for kind in ("plain", "html"))
    said = [_decoded(part) for part in (plain, html) if part is not None]
    match said:
        case []:
            raise ParseError(f"the message has no part with text{attached}")
        case [short, long] if len(_ADDRESS.sub("", short).strip()) < _STUB * len(long.strip()):
            return long, ("read as HTML, since its plain text is much shorter", *notes)
    return said[0], notes


def _decoded(part: Message) -> str:
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)
    try:
        said = data.decode(as_meant(part.get_content_charset("utf-8")))
    except (LookupError, UnicodeDecodeError):
        # it is not in the encoding that it says, or in one that nobody knows
        said = Given(data).text
    said = said.replace("\r\n", "\n").replace("\r", "\n")
    if part.get_content_subtype() == "html":
        return text_of(said)
    return _unflowed(said) if part.get_param("format") == "flowed" else said


def _unflowed(said: str) -> str:
    """Text of `format=flowed` (RFC 3676) with its soft line breaks taken out."""
    made: list[str] = []
    is_open = False
    for line in said.split("\n"):
        line = line[1:] if line.startswith(" ") else line
        is_quoted = line.startswith(">")
        if is_open and not is_quoted:
            made[-1] += line
        else:
            made.append(line)
        is_open = line.endswith(" ") and not is_quoted and line != "-- "
    return "\n".join(made)


def _parts(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines of a message, and those that it quotes; all behind an original message are quoted."""
    own: list[str] = []
    apart: list[str] = []
    for number, line in enumerate(lines):
        if _ORIGINAL.fullmatch(line):
            apart += lines[number:]
            break
        # what introduces a reply may be cut by a line break
        around = (" ".join(lines[number : number + 2]), f"{lines[number - 1]} {line}" if number else "")
        is_wrote = line.strip() and any(_WROTE.fullmatch(one) for one in (line, *around))
        if is_wrote or _QUOTED.match(line):
            apart.append(line)
        else:
            own.append(line)
    return own, apart


def _unquoted(line: str) -> str:
    while found := _QUOTED.match(line):
        line = line[found.end() :].removeprefix(" ")
    return line


def _without_forwarding(lines: list[str]) -> list[str]:
    """The lines without those that say that a message is handed on, and whose."""
    for number, line in enumerate(lines):
        if _FORWARDED.fullmatch(line):
            rest = number + 1
            while rest < len(lines) and (not lines[rest].strip() or _FIELD.match(lines[rest])):
                rest += 1
            return lines[rest:]
    return lines

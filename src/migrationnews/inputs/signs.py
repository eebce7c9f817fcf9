"""What a text plainly is that is not plain text: a page of HTML, a feed, an e-mail, RTF, a PDF file.

`parse` refuses such texts, and files are recognised by the same signs. Only the beginning is looked at, and a sign has
to be one that no release begins with: a line `From: Harbour Department` is a letterhead, not an e-mail.
"""

from __future__ import annotations

import re

import attrs

from migrationnews._prepared import prepared

__all__ = ["Sort", "sort_of"]

# characters and lines in which signs are looked for
_HEAD = 4096
_MOST_LINES = 60
# what may stand before the first element of a document: "<?xml version='1.0'?>", "<!-- saved from -->"
_PROLOGUE = prepared(r"<\?[^<>]{0,400}\?>|<!--[^<>]{0,1000}-->")
# "%PDF-1.7"
_PDF = prepared(r"%PDF-\d")
# "{\rtf1"
_RTF = prepared(r"\{\\rtf\d?")
# "<rss version='2.0'>"
_FEED = prepared(r"<(?:rss|feed|rdf:RDF)[\s>]", re.I)
# "<!DOCTYPE html", "<html lang='en'>", "<p>"
_HTML = prepared(
    r"<!doctype html\b|<html[\s>]"
    r"|<(?:p|div|h[1-6]|ul|ol|dl|table|section|article|main|header|footer|nav|aside|form|figure|blockquote|pre|body|head"
    r"|meta|link|title|script|style|span|br|b|i|em|strong)(?:\s[^<>]{0,300})?/?>",
    re.I,
)
# a field of a header of mail that no letterhead has: "Message-ID: <1@iom.int>"
_MAIL = prepared(
    r"(?:MIME-Version: 1|Message-ID: ?<|Received: (?:from|by) |Return-Path: ?<|DKIM-Signature:|Delivered-To: "
    r"|Content-Type: (?:text/(?:plain|html)|multipart/)|Content-Transfer-Encoding: )",
    re.I,
)
# any line of such a header: "Subject: Aid", " for all", "From iom Mon May 6"
_FIELD = prepared(r"[A-Za-z][A-Za-z0-9-]{0,40}:|[ \t]|From ")
_READ = "migrationnews.inputs.read_input reads it"


@attrs.frozen
class Sort:
    """What a text is: the name of its sort, that for people, what to do with it, and the sign that was found."""

    name: str
    title: str
    hint: str
    found: str


def sort_of(text: str) -> Sort | None:
    """What a text is that is plainly not plain text; None for all others."""
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    if head[:1] in "<%{":
        while prologue := _PROLOGUE.match(head):
            head = head[prologue.end() :].lstrip()
        for name, title, hint, sign in (
            ("pdf", "a PDF file", _READ, _PDF.match(head)),
            ("rtf", "RTF", "save it as plain text or HTML first", _RTF.match(head)),
            ("feed", "an RSS or Atom feed", _READ, _FEED.match(head)),
            ("html", "HTML", _READ, _HTML.match(head)),
        ):
            if sign:
                return Sort(name, title, hint, sign[0])
        return None
    for line in head.split("\n", _MOST_LINES)[:_MOST_LINES]:
        if mail := _MAIL.match(line):
            return Sort("email", "an e-mail", _READ, mail[0])
        if not _FIELD.match(line):
            break
    return None

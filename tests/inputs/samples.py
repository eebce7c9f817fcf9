"""Inputs for tests, written for them: one release as a page, a feed, an e-mail, a PDF file, Markdown, JSON."""

from __future__ import annotations

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Nets for Mali | Lumen Aid</title>
<meta property="og:site_name" content="Lumen Aid"><meta property="og:title" content="Nets for Mali">
<meta property="article:published_time" content="2024-05-03T09:00:00+02:00">
<link rel="canonical" href="https://lumen.example/nets">
<style>p { color: red }</style><script>var a = "<p>Not shown.</p>";</script>
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "publisher": {"name": "UNHCR"}}]}</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/b">Background</a></li></ul></nav>
<header><h1>Nets for Mali</h1></header>
<main><article><p>BAMAKO, 3 May 2024 &ndash; Norway pledged <b>EUR&nbsp;5 million</b> to UNHCR
  for families on the river, who lost their nets and boats in the flood of last year.</p>
<p>&ldquo;We need nets &amp; boats,&rdquo; said Rosa Lind, Director of Lumen Aid. &#8220;It is late.&#8221;</p>
<h2>Background</h2><ul><li>Boats were sold in the harbour.</li><li>Nets were mended by their owners.</li></ul>
<p>Contact: Ada Nur<br>press@lumen.example</p></article></main>
<footer><p>Share this page</p><p>Cookies and terms of use of this site apply to all of its pages.</p></footer>
</body></html>
"""

FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Lumen Aid</title><language>fr</language>
<item><title>Nets &amp;amp; boats</title><link>https://lumen.example/1</link>
<pubDate>Fri, 03 May 2024 09:00:00 GMT</pubDate>
<description>Short.</description>
<content:encoded><![CDATA[<p>Norway gave nets.</p><p>Boats follow.</p>]]></content:encoded></item>
<item><title>Wells</title><description>&lt;p&gt;Wells were dug&#8230;&lt;/p&gt;</description></item>
<item><title>Roads</title><description>Roads were built.</description></item>
</channel></rss>
"""

MAIL = b"""From: UNHCR Press <press@unhcr.example>
To: desk@news.example
Subject: Re: =?utf-8?q?Nets_for_the_caf=C3=A9?=
Date: Fri, 3 May 2024 09:00:00 +0200
Message-ID: <1@unhcr.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/html; charset=utf-8

<p>The part in HTML.</p>
--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Norway pledged EUR 5 million. =93We need nets,=94 said Rosa Lind in the caf=E9.

On Thu, 2 May 2024 at 09:00, Desk
<desk@news.example> wrote:
> When will you publish?
> Thanks

--b--
"""

MARKDOWN = """---
title: Nets for Mali
date: 2024-05-03
lang: en
publisher: "UNHCR"
source_url: https://lumen.example/nets
tags: [a, b]
---
# Nets for Mali

**BAMAKO**, 3 May 2024 \u2013 [Norway](https://no.example) *pledged*
EUR 5 million.\\
It said so.

- nets
- boats

1. first
2. second

> \u201cWe need nets,\u201d said `Rosa Lind`.

| place | sum |
| --- | --- |
| Mali | EUR 5 million |

<div>Boats &amp; nets</div>

    as it stands
"""

GOVUK = {
    "base_path": "/government/news/nets",
    "content_id": "x",
    "title": "Nets for Mali",
    "description": "The UK gives nets.",
    "locale": "en",
    "document_type": "press_release",
    "first_published_at": "2024-05-03T08:00:00.000+00:00",
    "details": {"body": '<div class="govspeak"><p>The UK gave \u00a35 million.</p><ul><li>nets</li></ul></div>'},
    "links": {"organisations": [{"title": "Foreign, Commonwealth & Development Office"}]},
}

RELIEFWEB = {
    "data": [
        {
            "id": 7,
            "fields": {
                "title": "Nets for Mali",
                "body-html": "<p>Norway gave nets.</p>",
                "source": [{"name": "IOM", "longname": "International Organization for Migration"}],
                "date": {"original": "2024-05-03T00:00:00+00:00", "created": "2024-05-05T00:00:00+00:00"},
                "language": [{"code": "en"}],
                "url_alias": "https://reliefweb.int/report/mali/nets",
            },
        },
        {"id": 8, "fields": {"title": "Wells", "language": [{"code": "en"}, {"code": "fr"}]}},
    ]
}

PRESSCORNER = {
    "refCd": "IP/24/1234",
    "eventDate": "2024-05-03",
    "docuLanguageResource": {
        "title": "Nets for Mali",
        "subtitle": "EU gives nets",
        "htmlContent": "<p>The Commission gave EUR 5 million.</p>",
        "language": {"code": "EN"},
    },
}


def pdf_of(*pages: list[str], language: str | None = None) -> bytes:
    """A PDF file with these lines on its pages, in a font that every reader has."""
    numbers = [5 + 2 * number for number in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R{f' /Lang ({language})' if language else ''} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Title (Nets for Mali) /Author (Lumen Aid) >>",
    ]
    for number, lines in zip(numbers, pages, strict=True):
        shown = "".join(f"({line}) Tj T*\n" for line in lines)
        stream = f"BT /F1 11 Tf 14 TL 60 780 Td\n{shown}ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>",
            f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream",
        ]
    made = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return made + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def notice(page: int) -> list[str]:
    """A page of a release as a PDF file has it: a running head, wrapped lines, a number at the foot."""
    if page == 1:
        lines = [
            "Nets for Mali",
            "",
            "BAMAKO, 3 May 2024 - Norway pledged EUR 5 million to UNHCR for families on the",
            "river, who lost their nets and boats in the flood of last year. It is for humani-",
            "tarian aid.",
            "",
            "Rosa Lind, Director of Lumen Aid, said that the families who live on the river have",
        ]
    else:
        lines = [
            "waited for nets since the flood, and that boats will follow.",
            "",
            "- nets for all who lost theirs",
            "- boats",
        ]
    return ["LUMEN AID | Press release", "", *lines, "", f"Page {page} of 2"]

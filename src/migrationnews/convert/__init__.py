"""Releases as plain data and back: one module a serialised form.

`migrationnews.convert.json` is our own JSON, which keeps everything; see docs/json.md. `migrationnews.convert.arrow` is
for tables and engines; see docs/tables.md and docs/scaling.md. `schema_org` (JSON-LD) and `ninjs` are formats of
others, which do not keep everything; see docs/standards.md. So are `followthemoney`, `hxl`, `web_annotation` and
`label_studio`; `annotations` reads what people corrected in the last two; see docs/exports.md.
"""

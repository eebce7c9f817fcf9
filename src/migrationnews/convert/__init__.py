"""Releases as plain data and back: one module a serialised form.

`migrationnews.convert.json` is our own JSON, which keeps everything; see docs/json.md. `schema_org` (JSON-LD) and
`ninjs` are formats of others, which do not; see docs/standards.md.
"""

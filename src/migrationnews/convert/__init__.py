"""Releases as plain data and back: one module a serialised form.

`migrationnews.convert.json` is our own JSON, which keeps everything; see docs/json.md.
"""

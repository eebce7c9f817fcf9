"""Releases from pages, feeds, e-mail, PDF files, Markdown and the JSON of publishers; docs/inputs.md tells of it."""

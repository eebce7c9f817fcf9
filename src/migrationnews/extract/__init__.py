"""Extractors: one module a class of the model. Each reads a `Reading` and gives mentions with their places.

- `reading` makes a text ready: paragraphs, sentences, and `runs` of words in capitals; `_run*` cut these into titles,
  bodies, known names and other names.
- `officials` and `organisations` say which of these parts are mentions, over `titles`, `_official_forms`,
  `_loose_forms` and the other forms in which people are named.
- `quotes` says which quotations are somebody’s words, `attribution` where the text says whose, `_subjects` who it is.
- `money` finds sums, with `_currency`, `_figures` and `_numerals`; `funding` says what happens to them, with `_cues`
  and `_extent`.
- `dates` and `moments` read dates and embargoes; `language` tells the language; `find` is for texts that are no
  releases.
"""

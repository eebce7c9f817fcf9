"""Extractors: one module for each kind of fact. Each reads a `Reading` and gives mentions with their places.

- `reading` makes a text ready: paragraphs, sentences and tokens with their letters.
- `parts` has the names of bodies, `person_names` those of persons, and `officials` says who is one and of what.
- `organisations` says which bodies are mentions, over `_signs` and `_lists`; `contacts` reads whom to ask.
- `speech` says whose words are whose: `quotes` for what is quoted, `statements` for what is reported.
- `funding` says which sums are funding, with `_cues` and `_extent`; `parties` reads who gives and gets, by `giving`.

Constructions are rows of tables (`migrationnews.grammar`). Sums, dates and languages are read by `migrationnews.money`,
`migrationnews.dates` and `migrationnews.languages`; `migrationnews.find` is for texts that are not releases.
"""

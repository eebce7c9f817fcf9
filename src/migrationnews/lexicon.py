"""Words and their features: what the grammar knows of a word before it looks at the words around it.

A *feature* is a fact about one word: it may head a title (`head`), it is a given name (`given`), it attributes speech
(`says`). Features come from the word lists of the data files and from the word's shape. Each distinct set of features
is one *letter*, so that a block of text becomes a short string of letters that regular expressions can read.
"""

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import compress

import attrs

from migrationnews._caching import Kept
from migrationnews._prepared import prepared, worked_out
from migrationnews.data import load
from migrationnews.knowledge import Gazetteer, Words, title_key
from migrationnews.languages.tables import ENGLISH, features_of, languages_read, of_own_tables, table
from migrationnews.money import may_price
from migrationnews.text import either_apostrophe
from migrationnews.working import unaccented

__all__ = ["FEATURES", "FIRST_LETTER", "Alphabet", "Lexicon", "add_features"]

# what a word is by its shape alone
_SHAPES = (
    "capital", "lower", "upper", "number", "initial", "adverb", "gerund", "break", "address", "ordinal", "ing",
)  # fmt: skip
# features that a list of words gives: the feature, the lists, how their words are compared
_LISTED: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("head", ("last_words_of_heads",), "title"),
    ("modifier", ("modifiers",), "title"),
    ("outer", ("outer_modifiers",), "title"),
    ("honorific", ("honorifics",), "title"),
    ("rank", ("ranks",), "title"),
    ("public", ("public_last_words",), "title"),
    ("plural", ("plural_titles",), "title"),
    ("ambiguous", ("ambiguous",), "title"),
    ("topic", ("topics",), "printed"),
    ("national", ("adjectives",), "printed"),
    ("place", ("places",), "cased"),
    ("country", ("countries",), "cased"),
    ("given", ("given_names",), "capitalised"),
    ("particle", ("particles",), "particle"),
    ("suffix", ("name_suffixes",), "printed"),
    ("plain", ("plain",), "capitalised"),
    ("function", ("function", "calendar"), "printed"),
    ("opener", ("openers",), "printed"),
    ("month", ("calendar_names",), "printed"),
    ("form", ("no_names",), "printed"),
    ("body_last", ("last",), "printed"),
    ("weak", ("weak_last",), "printed"),
    ("law", ("suffixes",), "printed"),
    ("body_first", ("first",), "printed"),
    ("loose_first", ("place_first",), "printed"),
    ("mission", ("missions",), "printed"),
    ("plurals", ("plurals",), "printed"),
    ("office", ("offices",), "printed"),
    ("houses", ("houses",), "printed"),
    ("local", ("locals",), "printed"),
    ("branch", ("branches",), "printed"),
    ("ruler", ("rulers",), "title"),
    ("ruled", ("ruled",), "printed"),
    ("people", ("people",), "capitalised"),
    ("owned", ("owned", "topical"), "printed"),
    ("on_head", ("on_heads", "other_on"), "printed"),
    ("other", ("other", "other_first"), "printed"),
    ("collective", ("body_roles",), "printed"),
)
# features of verbs
_VERBS = frozenset({"states", "state", "stating", "gives", "giving", "gets", "asks", "thanks"})
# features of phrases that may open a sentence, in a capital
_OPENS_SENTENCES = frozenset({"states", "stating", "he", "they", "adverbial"})
# what most classes of the grammar ask for, or against: found by a search for the order with the fewest ranges
_MOST_NAMED = (
    "article", "and", "of", "for", "capital", "function", "place", "says", "lower", "head", "country", "by", "to", "in",
    "adverb", "given", "honorific", "stating", "possessive", "adverbial", "close", "sum", "particle", "national", "who",
    "topic", "at", "on", "from", "beside", "government", "modifier", "unit", "with", "body_last", "own", "is",
    "semicolon", "initial", "opener", "have", "stop", "plain", "comma", "will", "state", "form",
)  # fmt: skip
# what stands for more than one word once it is recognised, and its features
_MERGED = {
    "known": ("known",),
    "generic": ("known", "generic"),
    "body": ("body",),
    "person": ("person",),
    "sum": ("sum",),
    "quotation": ("quotation",),
    "country": ("capital", "place", "country"),
    "region": ("capital", "place"),
    # "South Sudanese"
    "nationality": ("capital", "national"),
    "break": ("break",),
}


def _of_grammar(words: Words) -> dict[str, tuple[str, ...]]:
    """The words of grammar of a language, elided ones with either apostrophe."""
    rows = _grammar(words.language)
    if words.language == ENGLISH:
        return rows
    return {feature: either_apostrophe(row) for feature, row in rows.items()}


@of_own_tables
def _grammar(language: str = ENGLISH) -> dict[str, tuple[str, ...]]:
    """The words of grammar of a language by their features; a language that is not read has its signs in common."""
    tables = table(language, "grammar")
    made = {feature: tuple(words) for rows in tables.values() for feature, words in rows.items()}
    return made if language == ENGLISH else {**table(ENGLISH, "grammar")["signs"], **made}


FEATURES: list[str] = list(
    dict.fromkeys(
        (
            *_SHAPES,
            *(row[0] for row in _LISTED),
            *_grammar(),
            "says",
            "saying",
            "source",
            *(feature for features in _MERGED.values() for feature in features),
            # those that only other languages have come last
            *(feature for language in languages_read() for feature in features_of(language)),
        )
    )
)
"""Every feature that a class of letters can name; those of languages that are registered come last."""


def add_features(names: Iterable[str]) -> None:
    """Adds the features that only a further language has; no letter of a lexicon that there is changes by that."""
    FEATURES.extend(name for name in dict.fromkeys(names) if name not in FEATURES)


# words, numbers, possessives and signs, each with the white space after it: "Director-General ", "’s ", "H.E. ", "("
_ABBREVIATIONS = (
    r"Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Col|Sgt|Capt|Maj|Gen|Hon|Rev|Amb|Atty|Eng|Fr|Jr|Sr|St|Inc|Corp|Ltd"
    r"|Co|No|Brig|Md|Supt|Adm|Cllr|Engr|Ven|Mme|Mlle|Msgr|Mgr|Cmdr|Cdr|Cdre|Comdr|Cpl|Cpt|Ens|Pvt|Pte|Insp|Flt|Sqn"
    r"|Asst|Assoc|Dep|Barr|Alh|Bp|Cde"
)
_PIECE = (
    # most words are plain ones before a space
    r"[A-Za-z]++(?: (?!\s)|(?=,))"
    r"|(?:(?:[^\W\d_]\.){2,6}(?!\w)"
    rf"|(?:{_ABBREVIATIONS}%s)\.(?=[\s,]|\Z)"
    r"|[^\W\d_a-z]\.(?=\s?[^\W\d_a-z])"
    r"|\+?\(?[0-9][0-9 ()./-]{6,24}[0-9](?!\w|-\w)|[0-9][0-9-]{0,6}[^\W\d_]\w+|[0-9][0-9.,]*[0-9]|[0-9]|@\w+"
    r"%s"
    r"|[^\W_]\w*(?:(?:%s[-‑&]|[’'](?![sS](?!\w))|\.(?=[^\W\d_])(?!(?<=[a-z]{4}\.)[A-Z][a-z]{2}))\w+)*(?:@[\w.-]+\w)?"
    r"|\S)\s*"
)
_POSSESSIVES = (
    r"|[’'][sS](?!\w)"
    r"|[A-Z]{2,8}(?=-(?:funded|led|managed|backed|supported|run|financed|sponsored|facilitated|mandated)\b)"
)
PIECE = prepared(_PIECE % ("", _POSSESSIVES, ""))


def _piece(words: Words) -> re.Pattern[str]:
    """The pattern of words in a language, which may be elided, be joined by a hyphen, or have abbreviations."""
    if words.language == ENGLISH:
        return PIECE
    more = "".join(f"|{re.escape(word)}" for word in words.abbreviations)
    rows = table(words.language, "grammar").get("joints", {})
    joints = {word for feature in ("article", "of", "that") for word in rows.get(feature, ())}
    # before a capital, what stands before verbs alone is part of a name: not "N’oubliez", but "N’Diaye"
    verbal = [form for form in words.elisions if len(form) == 1 and f"{form}’" not in joints]
    forms = [word for form in words.elisions for word in (form, form.capitalize(), form.upper())]
    # and so is what has a capital inside a sentence: "Nicole N’da"
    inside = r"(?<![a-zß-ÿ]\s)"
    elided = "|".join(
        inside * (form.lower() in verbal and form[0].isupper())
        + re.escape(form)
        + r"(?![’'][^\W\d_a-zß-ÿ])" * (form.lower() in verbal)
        for form in forms
    )
    clitics = "|".join(sorted(map(re.escape, words.clitics), key=len, reverse=True))
    parts = [rf"|(?:{elided})[’'](?=[\w«“\"])" if elided else "", rf"|(?:{clitics})(?!\w)" if clitics else ""]
    # "OIM-Niger"
    parts.append(r"|[A-Z]{2,8}(?=-[A-Z][a-zß-ÿ]{3})")
    return prepared(_PIECE % (more, "".join(parts), rf"(?!(?:{clitics})(?!\w))" if clitics else ""))


def _add_unaccented(table: dict[str, int], offices: frozenset[str] = frozenset()) -> None:
    """Adds the words of a table without their accents, "Ministere", where they are no other words: "pour", not "ou",
    and no offices: not the "Subsecretaria" of a "Subsecretaría"."""
    bare: dict[str, int] = {}
    for word, bits in table.items():
        plain = unaccented(word) if not word.isascii() and len(word) >= _SHORTEST_UNACCENTED else word
        if plain not in table and title_key(plain) not in offices:
            bare[plain] = bare.get(plain, 0) | bits
    table |= bare


def _is_plain(word: str) -> bool:
    """Whether a word is letters, of which at most the first is a capital, or all are."""
    return word.isalpha() and (word[1:].islower() or word.islower() or word.isupper())


_SHORTEST_UNACCENTED = 4  # letters
Phrase = tuple[tuple[str, ...], str, object]
"""What is one token: its words, its letter, and the body that it names, if any."""

Token = tuple[str, int, bool, bool]
"""What stands for a word: its letter, how long it is, whether a phrase opens with it, whether it may be of a sum."""

FIRST_LETTER = 0x10000
_AS_NUMBERS = bytes.maketrans(b"01", bytes((0, 1)))
# what may be a person's initial: "J.", "A"
_INITIAL = prepared(r"[^\W\d_a-z]\.?")
# a telephone number with stops: "212.555.0142"
_DOTTED = prepared(r"\d{3}\.\d{3}\.\d{4}")
# several: "J.R."
_INITIALS = prepared(r"(?:[^\W\d_a-z]\.){2,3}")
# a hyphen of a compound title: "Secretary-General"
_HYPHENS = prepared(r"[-‑‐]")
# a feature of a class: "capital", "-place"
_SIGNED = prepared(r"([+-]?)(\w+)")
# how many letters the shortest word has that is a field of work by its ending, "Liberalization", and what is one by
# what it is against: "Anti-Piracy"
_SHORTEST_ABSTRACT = 8
_AGAINST = prepared(r"(?:Anti|Counter)-\w")
# "12th"
_ORDINAL = prepared(r"\d{1,3}(?:st|nd|rd|th)")


class _Phrases(dict[str, dict[str, tuple[Phrase, ...]]]):
    """What is recognised as a whole, by its first two words, the longest first; "" stands for the second of one word.

    The forms of the gazetteer's names are many, and few of them stand in a text: those with one first word are read
    when a text has it, so that what no text names costs next to nothing.
    """

    def __init__(self, lexicon: Lexicon, others: Mapping[str, list[Phrase]]) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._others = others
        words, known = lexicon.words.mark, lexicon.gazetteer.mark
        is_ours = bool(words and known)
        self._forms = worked_out("forms", f"{words} {known}", self._by_opening) if is_ours else self._by_opening()
        self._openings = self._forms.keys() | others.keys()
        self.opens = self._openings.__contains__
        """Whether a phrase opens with a word."""

    def _by_opening(self) -> dict[str, list[str]]:
        """The forms of the gazetteer's names by their first words."""
        made: dict[str, list[str]] = {}
        for form in self._lexicon.gazetteer.by_form:
            first = form.partition(" ")[0]
            opening = first if first.isalnum() else next(iter(self._lexicon.pieces_of(first)), "")
            made.setdefault(opening, []).append(form)
        return made

    def __missing__(self, first: str) -> dict[str, tuple[Phrase, ...]]:
        made: dict[str, list[Phrase]] = {}
        for row in sorted((*self._known(first), *self._others.get(first, ())), key=lambda row: -len(row[0])):
            made.setdefault(row[0][1] if len(row[0]) > 1 else "", []).append(row)
        self[first] = found = {second: tuple(rows) for second, rows in made.items()}
        return found

    def _known(self, first: str) -> Iterator[Phrase]:
        lexicon = self._lexicon
        for form in self._forms.get(first, ()):
            words = tuple(form.split()) if form.replace(" ", "").isalnum() else tuple(lexicon.pieces_of(form))
            # "Department of Labor" may go on to the left, "UNHCR" not
            heads = words[0] in lexicon.words.first or words[-1] in lexicon.words.last
            is_generic = len(words) > 2 and (heads or lexicon.has(words[0], "whole"))
            yield words, lexicon.merged["generic" if is_generic else "known"], lexicon.gazetteer.by_form[form]


class Alphabet:
    """The letters of a lexicon, one for each set of features, and the classes of them.

    Attributes:
        letters: every letter, by its set of features.
        every: the letters, in order.
        place_of: the bit of each letter in what `chosen` gives.
    """

    def __init__(self, sets: Iterable[int]) -> None:
        self.letters = {bits: chr(FIRST_LETTER + number) for number, bits in enumerate(sets)}
        self.every = "".join(self.letters.values())
        self.place_of = {letter: 1 << number for number, letter in enumerate(self.every)}
        self._sets = self._letters_of_features()
        self._selected: dict[str, int] = {}
        self._groups: dict[str, frozenset[str]] = {}

    def letter(self, bits: int) -> str:
        """The letter of a set of features; of an unheard-of one, that of the set that shares most with it."""
        return (
            self.letters.get(bits)
            or max(self.letters.items(), key=lambda item: (-(item[0] ^ bits).bit_count(), -item[0]))[1]
        )

    def _letters_of_features(self) -> dict[str, int]:
        """The letters that have each feature, as a set of bits: the number of a letter is its place in `every`."""
        made = dict.fromkeys(FEATURES, 0)
        for number, bits in enumerate(self.letters):
            place = 1 << number
            while bits:
                lowest = bits & -bits
                made[FEATURES[lowest.bit_length() - 1]] |= place
                bits ^= lowest
        return made

    def chosen(self, expression: str) -> int:
        """The letters of a class such as `capital+head-place|known`, as a set of bits; `+` wants, `-` excludes."""
        found = self._selected.get(expression)
        if found is None:
            found, every = 0, (1 << len(self.every)) - 1
            for alternative in expression.split("|"):
                left = every
                for sign, name in _SIGNED.findall(alternative):
                    if name != "any":
                        left &= ~self._sets[name] if sign == "-" else self._sets[name]
                found |= left
            self._selected[expression] = found
        return found

    def select(self, expression: str) -> frozenset[str]:
        """The letters of a class."""
        found = self._groups.get(expression)
        if found is None:
            numbers = f"{self.chosen(expression):b}"[::-1].encode().translate(_AS_NUMBERS)
            found = self._groups[expression] = frozenset(compress(self.every, numbers))
        return found


@functools.lru_cache(maxsize=16)
def _alphabet(sets: tuple[int, ...], features: int) -> Alphabet:
    """The letters of some sets of features, of so many features in all; lexicons with the same ones share them."""
    return Alphabet(sets)


class Lexicon:
    """The features of words, by the lists of one `Parser` and one language. Immutable from outside.

    Attributes:
        words: the word lists.
        gazetteer: the known organisations.
        alphabet: every letter, by its set of features.
        piece: the pattern of the words and signs of a text.
        letter_of: the letters of words.
        token_of: what stands for words, with the white space behind them, in `Tokens`.
    """

    def __init__(self, words: Words) -> None:
        self.words = words
        self.piece = _piece(words)
        self._of_grammar = _of_grammar(words)
        self._bit = {feature: 1 << number for number, feature in enumerate(FEATURES)}
        said = self._said()
        self._printed: dict[str, int]
        self._folded: dict[str, int]
        self._printed, self._folded, sets = worked_out("lexicon", said, self._filled)
        self.alphabet = _alphabet(sets, len(FEATURES))
        self.select = self.alphabet.select
        self.merged = {name: self.alphabet.letters[self._whole_bits(name)] for name in _MERGED}
        self.letter_of = Kept(self.letter_for)
        self.heads = self.select("capital+head")
        self._others: dict[str, list[Phrase]] = worked_out("phrases", said, self._find_phrases)
        self._know(Gazetteer.of(()))

    def knowing(self, gazetteer: Gazetteer) -> Lexicon:
        """The lexicon of the same words that knows some organisations; one that is new knows none."""
        other = copy.copy(self)
        other._know(gazetteer)
        return other

    def _know(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.phrases = _Phrases(self, self._others)
        self._tokens: dict[Token, Token] = {}
        self.token_of = Kept(self._token_for)

    # ------------------------------------------------------------------------------------------------ what is listed

    def _said(self) -> str:
        """What tells all that is listed, on which the features of words depend, from what else may be."""
        if self.words.mark:
            return f"{self.words.mark} {FEATURES}"
        # sets of strings have another order in each process
        lists = (sorted(one) if isinstance(one, frozenset) else one for one in attrs.astuple(self.words, recurse=False))
        return repr((*lists, self._of_grammar, FEATURES))

    def _filled(self) -> tuple[dict[str, int], dict[str, int], tuple[int, ...]]:
        """The features of words as printed and of words of titles, and every set of features, in order."""
        self._printed, self._folded = {}, {}
        self._fill()
        # in the order of the features that classes name most, so that most classes are a few ranges of letters
        numbers = [FEATURES.index(feature) for feature in _MOST_NAMED]
        sets = sorted(set(self._universe()), key=lambda one: ([one >> number & 1 for number in numbers], one))
        return self._printed, self._folded, tuple(sets)

    def _fill(self) -> None:
        w = self.words
        for feature, lists, compared in _LISTED:
            bit = self._bit[feature]
            for name in lists:
                self._note(bit, getattr(w, name), compared)
        for feature, printed in self._of_grammar.items():
            self._note(self._bit[feature], (word for word in printed if " " not in word), "grammar")
            if feature in _VERBS:
                # "Lind Announces Grants": in a headline a verb is no name
                self._note(self._bit["plain"], (word.capitalize() for word in printed), "printed")
        for verb in w.verbs:
            first, *more = verb.split()
            if not more:
                self._note(self._bit["saying" if first.endswith("ing") else "says"], (first,), "printed")
        if w.language != ENGLISH:
            head = self._bit["head"]
            offices = frozenset(key for key, bits in self._folded.items() if bits & head)
            _add_unaccented(self._printed, offices)
            _add_unaccented(self._folded)

    def _note(self, bit: int, entries: Iterable[str], compared: str) -> None:
        if compared == "title":
            table, forms = self._folded, entries
        elif compared == "capitalised":
            table, forms = self._printed, (form for entry in entries for form in (entry.capitalize(), entry.upper()))
        elif compared == "cased":
            table, forms = self._printed, (form for entry in entries for form in (entry, entry.upper()))
        elif compared == "particle" or compared == "grammar":
            table, forms = self._printed, (form for entry in entries for form in (entry, entry.capitalize()))
        else:
            table, forms = self._printed, (entry.rstrip(".") for entry in entries)
        for form in forms:
            table[form] = table.get(form, 0) | bit

    def pieces_of(self, text: str) -> list[str]:
        """The words and signs of a short text."""
        return [piece.rstrip() for piece in self.piece.findall(text)]

    def _find_phrases(self) -> dict[str, list[Phrase]]:
        """What is recognised as a whole beside names of organisations, by its first word."""
        found: dict[str, list[Phrase]] = {}
        w = self.words
        kinds: dict[str, tuple[str, ...]] = {
            **{form: ("nationality",) for form in w.adjectives if form[0].isupper()},
            **{form: ("region",) for place in w.places for form in (place, place.upper())},
            **{form: ("country",) for country in w.countries for form in (country, country.upper())},
            **dict.fromkeys(w.verbs, ("says",)),
            **{form: ("source",) for source in w.sources for form in (source, source.capitalize())},
        }
        for feature, row in self._of_grammar.items():
            for phrase in row:
                if " " in phrase or not phrase.isalnum():
                    for form in (phrase, phrase.capitalize()) if feature in _OPENS_SENTENCES else (phrase,):
                        kinds[form] = (*kinds.get(form, ()), feature)
        if w.language != ENGLISH:
            kinds = {unaccented(form): features for form, features in kinds.items()} | kinds
        # "Cox’s Bazar", "d’après", with either apostrophe
        for one, other in ("'’", "’'"):
            kinds |= {form.replace(one, other): features for form, features in kinds.items() if one in form}
        for phrase, features in kinds.items():
            is_plain = not w.elisions and phrase.replace(" ", "").isalpha()
            # "en faveur d’" is elided before a word alone
            open_end = phrase[-1] in "’'"
            pieces = self.pieces_of(phrase + "a" * open_end)
            words = tuple(phrase.split() if is_plain else pieces[: len(pieces) - open_end])
            if len(words) > 1:
                letter = self.merged.get(features[0])
                if letter is None:
                    bits = sum({self._bit[feature] for feature in features}, self._bit["lower"])
                    letter = self.alphabet.letter(bits)
                found.setdefault(words[0], []).append((words, letter, None))
        return found

    # ------------------------------------------------------------------------------------------------ words to letters

    def bits(self, word: str) -> int:
        """The set of features of a word as printed."""
        if not word or "http" in word:
            return 0
        bare = word.rstrip(".") or word
        bits = self._shape(word, bare)
        bits |= self._printed.get(word, 0) or self._printed.get(bare, 0)
        key = title_key(bare)
        bits |= self._folded.get(key, 0)
        is_long = bits == self._bit["capital"] and len(bare) >= _SHORTEST_ABSTRACT and bare.isalpha()
        if is_long and bare.endswith(self.words.abstract_endings):
            bits |= self._bit["matter" if self.words.head_first else "topic"] | self._bit["plain"]
        if bits == self._bit["capital"] | self._bit["upper"] and _INITIALS.fullmatch(word):
            # "J.R." Okello
            return self._bit["capital"] | self._bit["initial"]
        if bits & self._bit["initial"] and bits & self._bit["honorific"]:
            # "M."
            bits &= ~self._bit["initial"]
        if bits & self._bit["initial"] and bits & self._bit["function"] and word == bare and self.words.head_first:
            # "À Berval"
            bits &= ~self._bit["initial"]
        if bits & self._bit["initial"] and word != bare and self.words.head_first:
            # "Ana A. Berval", where "a" is a word
            bits = self._bit["capital"] | self._bit["initial"]
        title = self._bit["head"] | self._bit["modifier"]
        if " " in key.strip() and not bits & self._bit["head"]:
            pieces = key.split()
            if self._printed.get(pieces[-1], 0) & self._bit["interim"]:
                # "Ambassador-Designate"
                del pieces[-1]
            if self._folded.get(pieces[-1], 0) & self._bit["head"] and all(
                self._folded.get(piece, 0) & title for piece in pieces
            ):
                bits |= self._folded[pieces[-1]]
        if _HYPHENS.search(bare) and not bits & title and self._is_compound_of_modifiers(bare):
            # "Political-Economic"
            bits |= self._bit["modifier"]
        if bits == self._bit["capital"] and self._is_pair_of_countries(bare):
            # "the Chad-Kenya Fund"
            bits |= self._bit["national"]
        return bits

    def _is_pair_of_countries(self, word: str) -> bool:
        pieces = _HYPHENS.split(word)
        return len(pieces) > 1 and all(self._printed.get(piece, 0) & self._bit["country"] for piece in pieces)

    def _is_compound_of_modifiers(self, word: str) -> bool:
        return all(self._folded.get(piece, 0) & self._bit["modifier"] for piece in _HYPHENS.split(word.lower()))

    def _shape(self, word: str, bare: str) -> int:
        first = word[0]
        if "@" in word and len(word) > 3:
            return self._bit["address"]
        if first == "@" or (first.isdigit() and any(map(str.isupper, word))):
            return self._bit["capital"]
        if _DOTTED.fullmatch(word):
            return self._bit["address"]
        if first.isdigit() or (first in "+(" and len(word) > 1):
            if _ORDINAL.fullmatch(word):
                return self._bit["ordinal"]
            return self._bit["address" if (len(word) > 7 and " " in word) or "-" in word or first in "+(" else "number"]
        if not first.isalpha():
            return 0
        if self._tells_whence(bare):
            return self._bit["lower"] | self._bit["based"]
        if first.islower():
            is_capital = any(c.isupper() for c in bare[1:5])
            bits = self._bit["capital" if is_capital else "lower"]
            if len(bare) > 5 and bare.endswith("ing"):
                bits |= self._bit["ing"]
            return bits | (self._bit["adverb"] if bare.endswith("ly") else 0)
        bits = self._bit["capital"]
        if len(bare) > 5 and bare.endswith("ing"):
            bits |= self._bit["gerund"]
        if len(bare) > 1 and (bare.isupper() or (bare[-1] == "s" and len(bare) > 2 and bare[:-1].isupper())):
            bits |= self._bit["upper"]
        if len(bare) == 1 and _INITIAL.fullmatch(word):
            bits |= self._bit["initial"]
        if self.words.language == ENGLISH:
            bits |= self._bit["topic"] if _AGAINST.match(bare) else 0
            # "the Alder-based Harbour Trust"
            bits |= self._bit["based"] if bare.endswith("-based") else 0
        return bits

    def _tells_whence(self, word: str) -> bool:
        """Whether a word is an adjective made of a place or of capitals: "Geneva-based", "UN-led", "EU-wide"."""
        where, hyphen, done = word.partition("-")
        if not hyphen or not done.islower() or not done.endswith(("ed", "wide")) or self.words.language != ENGLISH:
            return False
        # not "AI-powered"
        is_body = len(where) > 1 and where.isupper() and done in ("based", "led", "wide")
        return is_body or where in load("cities")["names"] or bool(self._printed.get(where, 0) & self._bit["place"])

    def _universe(self) -> Iterator[int]:
        """Every set of features that a word can have, the merged ones first."""
        yield from map(self._whole_bits, _MERGED)
        samples = "Anti-x Xx-based UN-led Xxxxxtion Xx xx XX XXs 7 7th X. X xxly a@b.org @Ab Xxxxly Xxxxxing xxxxxing §"
        for sample in samples.split():
            yield self.bits(sample)
        folded = self._folded
        # most words are of few kinds: what one of a kind has, all of it have; of the others each is asked
        others = {word for word in self._printed if not _is_plain(word) or word.lower() in folded}
        kinds = {
            (
                bits,
                word.islower(),
                word.isupper(),
                word[-2:] == "ly",
                word[-3:] == "ing",
                len(word) > 5,
                len(word) > 1,
            ): word
            for word, bits in self._printed.items()
            if word not in others
        }
        yield from map(self.bits, (*others, *kinds.values()))
        for key in folded:
            for form in (key, key.capitalize(), key.upper()):
                yield self.bits(form)
        yield self._bit["lower"] | self._bit["says"]
        yield self._bit["lower"] | self._bit["source"]
        phrases: dict[str, int] = {}
        for feature, row in self._of_grammar.items():
            for phrase in row:
                if " " in phrase or not phrase.isalnum():
                    phrases[phrase] = phrases.get(phrase, self._bit["lower"]) | self._bit[feature]
        for verb in self.words.verbs:
            if " " in verb:
                yield phrases.get(verb, self._bit["lower"]) | self._bit["says"]
        yield from phrases.values()
        for word in ("Vice-Minister", "vice-minister", "VICE-MINISTER", "Vice-Chair", "vice-chair", "Co-director"):
            yield self.bits(word)

    def _whole_bits(self, name: str) -> int:
        return sum(self._bit[feature] for feature in _MERGED[name])

    def has(self, word: str, *features: str) -> bool:
        """Whether a word has one of some features."""
        bits = self.bits(word)
        return any(bits & self._bit[feature] for feature in features)

    def is_title_word(self, word: str) -> bool:
        """Whether a word may go before a role noun: "Humanitarian"."""
        return self.has(word, "modifier", "topic")

    def letter_for(self, word: str) -> str:
        """The letter of a word as printed."""
        return self.alphabet.letter(self.bits(word))

    def _token_for(self, piece: str) -> Token:
        """What stands for a word and the white space behind it, one object for all that are alike."""
        word = piece.rstrip()
        token = self.letter_of[word], len(word), self.phrases.opens(word), may_price(word)
        return self._tokens.setdefault(token, token)

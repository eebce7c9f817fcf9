"""How cattrs takes the classes of the model apart and puts them together: objects, unions, releases.

Everything is derived from the classes: a field that one of them gains needs nothing here.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from enum import Enum, StrEnum
from types import NoneType
from typing import Any, cast, get_args

import attrs
from cattrs import Converter
from cattrs.errors import AttributeValidationNote
from cattrs.gen import make_dict_structure_fn_from_attrs, make_dict_unstructure_fn, override

from migrationnews import model
from migrationnews.convert._strict import Hook, Refused, Unlike, Unread, gathered, is_union, of_object, or_null, step
from migrationnews.convert._versions import ENVELOPE, KEY, SCHEMA_VERSION, current
from migrationnews.errors import ValidationError
from migrationnews.model import Mention, Release, Span

__all__ = [
    "ENUMS",
    "TYPE",
    "Pointer",
    "choice_hook",
    "class_hook",
    "document_fields",
    "is_choice",
    "register_model",
    "tagged",
    "unstructure_class",
]

_NAMED = [getattr(model, name) for name in model.__all__]
_CLASSES = frozenset(filter(attrs.has, _NAMED))
ENUMS: list[type[Enum]] = [cl for cl in _NAMED if issubclass(cl, Enum)]

TYPE = "type"
"""The key that says which class of a union an object is of."""


def is_choice(cl: Any) -> bool:
    """Whether a type is a union of several classes of the model, and perhaps None."""
    members = {*get_args(cl)} - {NoneType}
    return is_union(cl) and len(members) > 1 and members <= _CLASSES


def tagged(cl: Any) -> dict[str, type[Any]]:
    """The classes of a union by their tags, which are their names in lower case."""
    return {member.__name__.lower(): member for member in get_args(cl) if member is not NoneType}


_ENTITIES = tagged(attrs.fields(attrs.resolve_types(Mention)).entity.type)
# where a release has organisations that are none of its `organisations`, and what a mention of one points to
_STATES = {"state": "states"}
# a mention as a document has it: it points to an entity of the release by kind and position
Kind: Any = StrEnum("Kind", {tag.upper(): tag for tag in (*_ENTITIES, *_STATES)})  # type: ignore[misc]
Pointer: Any = attrs.make_class(
    "Pointer", {TYPE: attrs.field(type=Kind), "index": attrs.field(type=int)}, frozen=True, slots=True
)
Pointing: Any = attrs.make_class(
    "Pointing", {"span": attrs.field(type=Span), "entity": attrs.field(type=Pointer)}, frozen=True, slots=True
)
Pointing.__doc__ = "A mention as a document has it."
ENUMS.append(Kind)
_MODEL = _CLASSES | {Pointer, Pointing}


def document_fields(cl: type[Any]) -> Iterator[tuple[attrs.Attribute[Any], Any]]:
    """The fields of a class, each with its type in a document: there, the mentions of a release are `Pointing`."""
    for field in attrs.fields(attrs.resolve_types(cl)):
        points = issubclass(cl, Release) and field.name == "mentions"
        yield field, tuple[Pointing, ...] if points else field.type


# --- objects -------------------------------------------------------------------------------------------------------


def class_hook(cl: Any, converter: Converter) -> Hook:
    """For any attrs class: an object with keys that the class knows."""
    ours = cl in _MODEL
    attrs.resolve_types(cl)
    structure = make_dict_structure_fn_from_attrs(
        list(attrs.fields(cl)),
        _collecting(cl) if ours and converter.detailed_validation else cl,
        converter,
        _cattrs_forbid_extra_keys=converter.forbid_extra_keys,
        _cattrs_prefer_attrib_converters=False if ours else "from_converter",
    )
    return of_object(structure)


def unstructure_class(cl: Any, converter: Converter) -> Callable[[Any], dict[str, Any]]:
    attrs.resolve_types(cl)
    return make_dict_unstructure_fn(cl, converter)


def _collecting(cl: Any) -> Any:
    """The class, but where its validators refuse several fields, all of them are told, not only the first."""

    @functools.wraps(cl, updated=())
    def build(**values: Any) -> Any:
        try:
            return cl(**values)
        except ValidationError as error:
            faults: list[Exception] = [*_refused_fields(cl, values)] or [error, *error.also, Unread(error.untold)]
            raise ExceptionGroup(cl.__name__, faults) from None

    return build


def _refused_fields(cl: type[Any], values: dict[str, Any]) -> Iterator[ValidationError]:
    # validators need the instance only for its class's name, and there can be no other instance of refused values
    blank = object.__new__(cl)
    for field in attrs.fields(cl):
        if field.validator is not None and field.name in values:
            try:
                field.validator(blank, field, values[field.name])
            except ValidationError as error:
                yield error


# --- unions of classes ---------------------------------------------------------------------------------------------


def choice_hook(cl: Any, converter: Converter) -> Hook:
    hooks = {tag: (converter.get_structure_hook(member), member) for tag, member in tagged(cl).items()}
    wanted = "one of " + ", ".join(map(repr, hooks))

    def structure(value: dict[str, Any], _: Any) -> Any:
        rest = dict(value)
        if TYPE not in rest:
            raise Refused("missing key", step(TYPE))
        tag = rest.pop(TYPE)
        if type(tag) is not str or tag not in hooks:
            raise Refused(str(Unlike(wanted, tag)), step(TYPE))
        hook, member = hooks[tag]
        return hook(rest, member)

    hook = of_object(structure)
    return or_null(hook, cl) if NoneType in get_args(cl) else hook


def _unstructure_choice(cl: Any, converter: Converter) -> Callable[[Any], Any]:
    hooks = {member: (tag, converter.get_unstructure_hook(member)) for tag, member in tagged(cl).items()}

    def unstructure(value: Any) -> Any:
        if value is None:
            return None
        # an object of a subclass is written as one of the class that the union names
        tag, hook = hooks[next(one for one in type(value).__mro__ if one in hooks)]
        return {TYPE: tag, **hook(value)}

    return unstructure


# --- releases ------------------------------------------------------------------------------------------------------


def _holders(cl: type[Any]) -> dict[str, str]:
    """The field of a release in which the entities of each tag are: `organisation` in `organisations`."""
    fields = {
        get_args(field.type): field.name
        for field in attrs.fields(attrs.resolve_types(cl))
        if field.name not in _STATES.values()
    }
    return {**{tag: fields[entity, ...] for tag, entity in _ENTITIES.items()}, **_STATES}


def _pointers(release: Release, holders: dict[str, str]) -> Iterator[dict[str, Any]]:
    """What each mention points to: this very object if the release has it, else the first that equals it."""
    same: dict[int, dict[str, Any]] = {}
    equal: dict[Any, dict[str, Any]] = {}
    for tag, name in holders.items():
        for index, entity in enumerate(getattr(release, name)):
            pointer = {TYPE: tag, "index": index}
            same.setdefault(id(entity), pointer)
            equal.setdefault(entity, pointer)
    for mention in release.mentions:
        yield same.get(id(mention.entity)) or equal[mention.entity]


def _unstructure_release(cl: Any, converter: Converter) -> Callable[[Release], dict[str, Any]]:
    span = converter.get_unstructure_hook(Span)
    holders = _holders(cl)
    fields = make_dict_unstructure_fn(cl, converter, mentions=override(unstruct_hook=lambda _: []))

    def unstructure(release: Release) -> dict[str, Any]:
        document: dict[str, Any] = {KEY: SCHEMA_VERSION, **fields(release)}
        pointers = zip(release.mentions, _pointers(release, holders), strict=True)
        document["mentions"] = [{"span": span(mention.span), "entity": pointer} for mention, pointer in pointers]
        return document

    return unstructure


def _release_hook(cl: Any, converter: Converter) -> Hook:
    # structured to a dict of arguments, not yet to a Release: its mentions need its officials and organisations
    holders = _holders(cl)
    structure_fields = make_dict_structure_fn_from_attrs(
        [field.evolve(kw_only=True) for field in attrs.fields(cl) if field.name != "mentions"],
        dict,
        converter,
        _cattrs_forbid_extra_keys=converter.forbid_extra_keys,
        _cattrs_prefer_attrib_converters=False,
    )
    pointing = converter.get_structure_hook(Pointing)
    # of a user's class such a field may be its own
    envelope = {key: wanted for key, wanted in ENVELOPE.items() if key not in attrs.fields_dict(cl)}

    def mention(item: Any, given: dict[str, Any]) -> Mention | None:
        said = pointing(item, Pointing)
        kind, index = said.entity.type.value, said.entity.index
        entities = given.get(holders[kind], ())
        if not isinstance(entities, (list, tuple)):
            return None
        if not 0 <= index < len(entities):
            raise Unlike(f"position of one of {len(entities)} {kind}s", index, ".entity.index")
        return Mention(said.span, entities[index]) if isinstance(entities, tuple) else None

    def mentions(items: Any, given: dict[str, Any]) -> tuple[Mention, ...]:
        """Mentions of the structured entities; where these have faults, pointers are only checked."""
        if type(items) is not list:
            raise Unlike("list", items)
        found = gathered(items, lambda item, _: mention(item, given), tuple[Mention, ...])
        return tuple(one for one in found if one is not None)

    def structure(document: dict[str, Any], _: Any) -> Release:
        rest = current(document)
        errors: list[Exception] = []
        for key, wanted in envelope.items():
            if key in rest and type(said := rest.pop(key)) is not wanted:
                errors.append(Refused(str(Unlike("string" if wanted is str else "object", said)), step(key)))
        items = rest.pop("mentions", [])
        values: dict[str, Any] = {}
        try:
            values = structure_fields(rest, dict)
        except Exception as error:
            errors.append(error)
        try:
            values["mentions"] = mentions(items, values or rest)
        except Exception as error:
            error.add_note(AttributeValidationNote("Structuring Release @ attribute mentions", "mentions", Mention))
            errors.append(error)
        if errors:
            raise ExceptionGroup("While structuring Release", errors)
        return cast(Release, build(**values))

    build = _collecting(cl)
    return of_object(structure)


def _is_release(cl: Any) -> bool:
    return isinstance(cl, type) and issubclass(cl, Release)


def register_model(converter: Converter) -> None:
    """Teaches the converter the classes of the model, and strictness with everybody's attrs classes."""
    converter.register_structure_hook_factory(attrs.has, class_hook)
    converter.register_structure_hook_factory(_is_release, _release_hook)
    converter.register_structure_hook_factory(is_choice, choice_hook)
    converter.register_unstructure_hook_factory(lambda cl: cl in _MODEL, unstructure_class)
    converter.register_unstructure_hook_factory(_is_release, _unstructure_release)
    converter.register_unstructure_hook_factory(is_choice, _unstructure_choice)

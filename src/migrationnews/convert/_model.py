"""How cattrs takes the classes of the model apart and puts them together: objects, entities, releases."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from enum import StrEnum
from types import NoneType
from typing import Any, cast, get_args

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn_from_attrs, make_dict_unstructure_fn, override

from migrationnews import model
from migrationnews.convert._strict import (
    Hook,
    Refused,
    Unlike,
    is_union,
    noted,
    of_object,
    or_null,
    register_strict,
    step,
)
from migrationnews.convert._versions import KEY, SCHEMA_VERSION, current
from migrationnews.errors import ValidationError
from migrationnews.model import Mention, Official, Organisation, Person, Release, Span

__all__ = ["ENUMS", "KINDS", "Kind", "Pointing", "is_entity", "places", "plain_converter", "register_model"]

Entity = Official | Organisation | Person


class Kind(StrEnum):
    """The tag that tells officials, organisations and persons apart."""

    OFFICIAL = "official"
    ORGANISATION = "organisation"
    PERSON = "person"


KINDS: dict[type[Any], Kind] = {Official: Kind.OFFICIAL, Organisation: Kind.ORGANISATION, Person: Kind.PERSON}
ENUMS = (model.BlockKind, model.FundingRole, model.Precision, model.Qualifier, model.QuoteKind, Kind)


@attrs.frozen
class _Pointer:
    type: Kind
    index: int


@attrs.frozen
class Pointing:
    """A mention as a document has it."""

    span: Span
    entity: _Pointer


_MODEL = frozenset(
    {
        *(cl for name in model.__all__ if attrs.has(cl := getattr(model, name))),
        _Pointer,
        Pointing,
    }
)


# --- objects -------------------------------------------------------------------------------------------------------


def _class_hook(cl: Any, converter: Converter) -> Hook:
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
    # what is no dict, the quick one refuses as well, only with less to say
    return of_object(lambda value: structure(value, cl)) if converter.detailed_validation else structure


def _unstructure_class(cl: Any, converter: Converter) -> Callable[[Any], dict[str, Any]]:
    attrs.resolve_types(cl)
    return make_dict_unstructure_fn(cl, converter)


def _collecting(cl: Any) -> Any:
    """The class, but where its validators refuse several fields, all of them are told, not only the first."""

    @functools.wraps(cl, updated=())
    def build(**values: Any) -> Any:
        try:
            return cl(**values)
        except ValidationError as error:
            raise ExceptionGroup(cl.__name__, [*_refused_fields(cl, values)] or [error]) from None

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


# --- officials or organisations ------------------------------------------------------------------------------------


def is_entity(cl: Any) -> bool:
    members = {*get_args(cl)} - {NoneType} if is_union(cl) else set()
    return len(members) > 1 and members <= KINDS.keys()


def _entity_hook(cl: Any, converter: Converter) -> Callable[[Any, Any], Entity | None]:
    members = [member for member in KINDS if member in get_args(cl)]
    hooks = {KINDS[member].value: (converter.get_structure_hook(member), member) for member in members}
    kind_hook = converter.get_structure_hook(Kind)

    def structure(value: dict[str, Any]) -> Entity:
        rest = dict(value)
        if "type" not in rest:
            raise Refused("missing key", step("type"))
        tag = rest.pop("type")
        try:
            hook, member = hooks[_among(hooks, kind_hook(tag, Kind))]
        except Unlike as error:
            raise Refused(error.reason, step("type")) from None
        return cast(Entity, hook(rest, member))

    hook = of_object(structure)
    return or_null(hook, cl) if NoneType in get_args(cl) else hook


def _among(hooks: dict[str, Any], kind: Kind) -> str:
    """A kind that the type allows."""
    if kind.value not in hooks:
        raise Unlike(f"one of {', '.join(hooks)}", kind.value)
    return kind.value


def _unstructure_entity(cl: Any, converter: Converter) -> Callable[[Entity | None], Any]:
    hooks = {member: (kind.value, converter.get_unstructure_hook(member)) for member, kind in KINDS.items()}

    def unstructure(entity: Entity | None) -> Any:
        if entity is None:
            return None
        kind, hook = hooks[next(member for member in KINDS if isinstance(entity, member))]
        return {"type": kind, **hook(entity)}

    return unstructure


# --- releases ------------------------------------------------------------------------------------------------------


def places(release: Release) -> dict[Entity, tuple[str, int]]:
    """Where a mention points to, for each entity of the release: its kind, and its position among those.

    By hash, so that many mentions of many entities take linear time; of equal entities the first is meant.
    """
    found: dict[Entity, tuple[str, int]] = {}
    for position, official in enumerate(release.officials):
        found.setdefault(official, (Kind.OFFICIAL.value, position))
    for position, organisation in enumerate(release.organisations):
        found.setdefault(organisation, (Kind.ORGANISATION.value, position))
    for position, person in enumerate(release.persons):
        found.setdefault(person, (Kind.PERSON.value, position))
    return found


def _unstructure_release(cl: Any, converter: Converter) -> Callable[[Release], dict[str, Any]]:
    unstructure_span = converter.get_unstructure_hook(Span)
    attrs.resolve_types(cl)
    unstructure_fields = make_dict_unstructure_fn(cl, converter, mentions=override(unstruct_hook=lambda _: []))

    def unstructure(release: Release) -> dict[str, Any]:
        document: dict[str, Any] = {KEY: SCHEMA_VERSION, **unstructure_fields(release)}
        own = places(release)
        for mention in release.mentions:
            kind, index = own[mention.entity]
            pointer = {"type": kind, "index": index}
            document["mentions"].append({"span": unstructure_span(mention.span), "entity": pointer})
        return document

    return unstructure


def _release_hook(cl: Any, converter: Converter) -> Callable[[Any, Any], Release]:
    attrs.resolve_types(cl)
    # structured to a dict of arguments, not yet to a Release: its mentions need its officials and organisations
    structure_fields = make_dict_structure_fn_from_attrs(
        [field.evolve(kw_only=True) for field in attrs.fields(cl) if field.name != "mentions"],
        dict,
        converter,
        _cattrs_forbid_extra_keys=converter.forbid_extra_keys,
        _cattrs_prefer_attrib_converters=False,
    )
    pointed = _pointed(converter)

    def structure(document: dict[str, Any]) -> Release:
        rest = current(document)
        errors: list[Exception] = []
        mentions = rest.pop("mentions", [])
        values: dict[str, Any] = {}
        try:
            values = structure_fields(rest, dict)
        except Exception as error:
            errors.append(error)
        try:
            values["mentions"] = pointed(mentions, _entities(values or rest))
        except Exception as error:
            errors.append(error)
        if errors:
            raise ExceptionGroup("While structuring Release", errors)
        try:
            return cast(Release, cl(**values))
        except ValidationError as error:
            faults: list[Exception] = [*_refused_fields(cl, values)] or [*_refused_items(values)] or [error]
            raise ExceptionGroup("While structuring Release", faults) from None

    return of_object(structure)


def _entities(given: dict[str, Any]) -> dict[Kind, Any]:
    """Those that mentions can point to: tuples of the model's, or raw lists, or None where neither is there."""
    found = {kind: given.get(f"{kind.value}s", ()) for kind in Kind}
    return {kind: ones if isinstance(ones, (list, tuple)) else None for kind, ones in found.items()}


def _pointed(converter: Converter) -> Callable[[Any, dict[Kind, Any]], tuple[Mention, ...]]:
    """The function that makes mentions of pointers and of the entities that they can point to."""
    hook = converter.get_structure_hook(Pointing)

    def mention(item: Any, entities: dict[Kind, Any]) -> Mention | None:
        pointing = hook(item, Pointing)
        kind, index = pointing.entity.type, pointing.entity.index
        ones = entities[kind]
        if ones is not None and not 0 <= index < len(ones):
            raise Unlike(f"position of one of {len(ones)} {kind.value}s", index, ".entity.index")
        return Mention(pointing.span, ones[index]) if isinstance(ones, tuple) else None

    def pointed(mentions: Any, entities: dict[Kind, Any]) -> tuple[Mention, ...]:
        if type(mentions) is not list:
            raise Unlike("list", mentions, step("mentions"))
        found: list[Mention | None] = []
        errors: list[Exception] = []
        for position, item in enumerate(mentions):
            try:
                found.append(mention(item, entities))
            except Exception as error:
                errors.append(noted(error, position, Mention))
        if errors:
            raise noted(ExceptionGroup("While structuring mentions", errors), "mentions", tuple[Mention, ...])
        return tuple(one for one in found if one is not None)

    return pointed


def _refused_items(values: dict[str, Any]) -> Iterator[Refused]:
    """Each item of the release alone with the text, so that one wrong span does not hide the next."""
    for name, items in values.items():
        for position, item in enumerate(items if type(items) is tuple else ()):
            one: dict[str, Any] = {name: (item,)}
            if isinstance(item, Mention):
                one[f"{KINDS[type(item.entity)].value}s"] = (item.entity,)
            try:
                Release(values["text"], **one)
            except ValidationError as error:
                yield Refused(error.reason, f".{error.field.replace('[0]', f'[{position}]', 1)}")
    try:
        Release(values["text"], dateline=values.get("dateline"))
    except ValidationError as error:
        yield Refused(error.reason, step(error.field))


# --- all of them ---------------------------------------------------------------------------------------------------


def _is_release(cl: Any) -> bool:
    return isinstance(cl, type) and issubclass(cl, Release)


def plain_converter(**options: Any) -> Converter:
    """A converter that knows plain types strictly, and no class of the model."""
    converter = Converter(**options)
    register_strict(converter, ENUMS)
    return converter


def register_model(converter: Converter) -> None:
    """Teach the converter the classes of the model, and strictness with everybody's attrs classes."""
    converter.register_structure_hook_factory(attrs.has, _class_hook)
    converter.register_structure_hook_factory(_is_release, _release_hook)
    converter.register_structure_hook_factory(is_entity, _entity_hook)
    converter.register_unstructure_hook_factory(lambda cl: cl in _MODEL, _unstructure_class)
    converter.register_unstructure_hook_factory(_is_release, _unstructure_release)
    converter.register_unstructure_hook_factory(is_entity, _unstructure_entity)

"""Corrections that people made to annotations of a release, as a release again."""

from __future__ import annotations

from migrationnews.convert._foreign import Node, root
from migrationnews.convert._regions import corrected
from migrationnews.convert.label_studio import read_label_studio
from migrationnews.convert.web_annotation import read_web_annotations
from migrationnews.model import Release

__all__ = ["from_annotations"]


def from_annotations(document: object, release: Release) -> Release:
    """The release as people corrected it in annotations that were written of it.

    A fact whose annotations are gone is gone. One whose annotation moved stands where it stands now; a sum or date is
    read again there. An annotation that is new is a new fact: a quote, a sum, a name. Who speaks, gives and gets is
    what the links between annotations say. What annotations do not tell stays as it was.

    Args:
        document: a page of Web Annotations of `to_web_annotations`, or a task of `to_label_studio` as Label Studio
            exports it, as a JSON parser gives them.
        release: the one that was written, or, for annotations made from nothing, `Release(text)`.

    Raises:
        DecodeError: for all else, annotations of another text, a new sum that is none, and the like, with the path of
            every fault.
    """

    def read(node: Node) -> Release | None:
        of_label_studio = any(key in node.value for key in ("data", "annotations", "predictions"))
        regions, links = (read_label_studio if of_label_studio else read_web_annotations)(node, release)
        if not of_label_studio and "items" not in node.value:
            node.fault("missing key", "items")
        return corrected(release, regions, links, node)

    return root(document, read)

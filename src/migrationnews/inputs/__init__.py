"""Releases from pages, feeds, e-mail, PDF files, Markdown and the JSON of publishers; docs/inputs.md tells of it."""

from migrationnews.inputs.given import Given
from migrationnews.inputs.registry import InputKind, input_kinds, read_input, read_inputs, register_input
from migrationnews.inputs.source import Metadata, Offsets, Source

__all__ = [
    "Given",
    "InputKind",
    "Metadata",
    "Offsets",
    "Source",
    "input_kinds",
    "read_input",
    "read_inputs",
    "register_input",
]

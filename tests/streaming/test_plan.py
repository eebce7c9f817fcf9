"""Tasks: none with more than it may have, all together the inputs, and named by what is in them."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrationnews.streaming import plan as module
from migrationnews.streaming.inputs import InputFile, find_sources
from migrationnews.streaming.plan import Settings, Task, plan


def tasks(inputs, rows=500, **settings) -> list[Task]:
    return list(plan(find_sources([str(inputs)]), Settings("jsonl", rows=rows, **settings)))


def test_pieces_are_the_inputs_in_their_order(inputs):
    found = tasks(inputs, rows=3)
    assert [[(piece.line, piece.rows) for piece in task.pieces] for task in found] == [
        [(None, 1), (None, 1), (None, 1)],
        [(1, 3)],
        [(4, 3)],
        [(7, 1), (None, 1), (None, 1)],
    ]
    assert sum(task.size for task in found) == sum(source.size for source in find_sources([str(inputs)]))


def test_names_are_those_of_the_content(inputs):
    first = [task.name for task in tasks(inputs, rows=3)]
    assert first == [task.name for task in tasks(inputs, rows=3)]
    assert [name[:11] for name in first] == ["part-000000", "part-000001", "part-000002", "part-000003"]
    (inputs / "e.text").write_text("other", encoding="utf-8")
    changed = [task.name for task in tasks(inputs, rows=3)]
    assert changed[:3] == first[:3]
    assert changed[3] != first[3]


def test_names_are_those_of_the_settings(inputs):
    names = {tasks(inputs)[0].name}
    for change in ({"text_key": "body"}, {"wire": "plain"}, {"reference_date": "2024-05-03"}):
        names.add(tasks(inputs, **change)[0].name)
    names.add(next(plan(find_sources([str(inputs)]), Settings("parquet"))).name)
    assert len(names) == 5


def test_a_task_has_no_more_bytes_than_it_may(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_TASK_BYTES", 100)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_bytes(b"x" * (40 if number != 2 else 300))
    assert [len(task.pieces) for task in tasks(tmp_path)] == [2, 1, 2]
    (tmp_path / "9.jsonl").write_bytes(b'{"text": "Aid, said the minister of Chad"}\n' * 7)
    assert [task.pieces[-1].rows for task in tasks(tmp_path)[-3:]] == [3, 3, 1]


def test_a_file_that_can_not_be_read_is_a_piece_all_the_same():
    sources = [InputFile("gone.txt", -1, -1), InputFile("gone.jsonl", -1, -1)]
    (task,) = plan(sources, Settings("jsonl"))
    assert [piece.size for piece in task.pieces] == [0, 0]


def test_an_empty_file_of_lines_is_nothing(tmp_path):
    (tmp_path / "a.jsonl").touch()
    assert tasks(tmp_path) == []


@pytest.mark.parametrize("block", [3, 2**16])
@settings(deadline=None)
@given(content=st.binary(max_size=60).map(lambda data: data.replace(b"x", b"\n")), rows=st.integers(1, 4))
def test_lines_are_cut_at_their_ends_only(tmp_path_factory, block, content, rows):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_BLOCK", block)
        path = tmp_path_factory.mktemp("lines") / "a.jsonl"
        path.write_bytes(content)
        pieces = [
            piece for task in plan(find_sources([str(path)]), Settings("jsonl", rows=rows)) for piece in task.pieces
        ]
    cuts = [content[piece.start : piece.stop] for piece in pieces]
    assert b"".join(cuts) == content
    assert all(cut.endswith(b"\n") for cut in cuts[:-1])
    lines = content.split(b"\n")
    for piece, cut in zip(pieces, cuts, strict=True):
        inside = cut.removesuffix(b"\n").split(b"\n")
        assert piece.rows == len(inside) <= rows
        assert inside == lines[piece.line - 1 : piece.line - 1 + piece.rows]


def test_settings_are_plain_data():
    assert attrs.asdict(Settings("jsonl"))["rows"] == 500

"""`parse_batches` on real engines, on this machine: `pytest -m slow tests/engines`, with the extra `engines`.

What is run are the recipes of that document, in which each engine is given the function itself.
"""

from __future__ import annotations

import functools
import importlib.util
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from migrationnews import parse
from migrationnews.convert.arrow import from_arrow, parse_batches, parsed_schema

pytestmark = [
    pytest.mark.slow,
    # engines warn of each other, of the pandas they find, and of sockets that they leave to the end of the process
    pytest.mark.filterwarnings("ignore"),
]

TEXTS = [
    "Aid for Chad\n\nGENEVA, 3 May 2024 – Norway pledged EUR 5 million to UNHCR.\n\n“Go,” said Ingrid Aas, Director.",
    None,
    " ",
    "Embargoed until 06:00 GMT, 3 May 2024\n\nAid for Mali\n\nBERN, 3 May 2024 – Sweden gave USD 7.5 million to IOM.",
    "Nothing",
]
ERRORS = {1: "ParseError: the text is null", 2: "ParseError: the text is white space only (characters 0 to 1)"}
TABLE = pa.table({"id": pa.array(range(len(TEXTS)), pa.int64()), "text": pa.array(TEXTS, pa.string())})


# a recipe: "```py\nimport ray\n```"
_RECIPE = re.compile(r"^```py\n(?P<code>.*?)^```$", re.M | re.S)


@pytest.fixture
def recipes(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Those of docs/scaling.md, for Spark, Ray and a pool; the file that they read is there."""
    found = [recipe["code"] for recipe in _RECIPE.finditer((root / "docs" / "scaling.md").read_text(encoding="utf-8"))]
    assert len(found) == 3
    monkeypatch.chdir(tmp_path)
    pq.write_table(TABLE, "texts.parquet", row_group_size=2)
    return found


def run(recipe: str) -> None:
    # Spark and Ray run elsewhere, and know no working directory of ours
    here = recipe.replace('"texts.parquet"', repr(str(Path("texts.parquet").resolve())))
    here = here.replace('"releases.parquet"', repr(str(Path("releases.parquet").resolve())))
    exec(compile(here, "scaling.md", "exec", dont_inherit=True), {"__name__": "__main__"})


def check(table: pa.Table) -> None:
    """What an engine gives is what we give without it."""
    table = table.sort_by("id")
    assert table["id"].to_pylist() == list(range(len(TEXTS)))
    assert {row["id"]: row["error"] for row in table.select(["id", "error"]).to_pylist() if row["error"]} == ERRORS
    assert table["text"].to_pylist() == TEXTS
    good = table.filter(pc.is_null(table["error"]))
    releases = list(from_arrow(good))
    assert releases == [parse(text) for at, text in enumerate(TEXTS) if text and at not in ERRORS]
    assert any(release.embargo for release in releases)


# --- Spark ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    if importlib.util.find_spec("pyspark") is None:
        pytest.skip("pyspark is not installed")
    if shutil.which("java") is None:
        pytest.skip("there is no Java runtime")
    from pyspark.sql import SparkSession

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        session = (
            SparkSession.builder.master("local[2]")
            .config("spark.driver.memory", "512m")
            .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("spark")))
            .config("spark.sql.session.timeZone", "Asia/Kathmandu")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", "2")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        yield session
        session.stop()


def test_spark(spark: Any, recipes: list[str]) -> None:
    run(recipes[0])
    check(pq.read_table("releases.parquet"))
    parsed = spark.read.parquet(str(Path("releases.parquet").resolve()))
    sums = (
        parsed.selectExpr("explode(funding) AS f")
        .selectExpr("f.donors[0].name AS name", "f.money.amount AS amount")
        .collect()
    )
    assert sorted((row.name, float(row.amount)) for row in sums) == [("Norway", 5e6), ("Sweden", 7.5e6)]


def test_spark_takes_options_and_gives_tables(spark: Any) -> None:
    frame = spark.createDataFrame(list(enumerate(TEXTS)), "id long, text string").coalesce(1)
    schema = spark.createDataFrame(parsed_schema(TABLE.schema).empty_table()).schema
    check(frame.mapInArrow(functools.partial(parse_batches, wire=None), schema).toArrow())


# --- Ray -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    if importlib.util.find_spec("ray") is None:
        pytest.skip("ray is not installed")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {
            "RAY_AUTH_MODE": "disabled",
            "RAY_USAGE_STATS_ENABLED": "0",
            "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0",
            "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
        }.items():
            patch.setenv(name, value)
        import ray
        import ray.data

        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=100 * 2**20)
        yield ray
        ray.shutdown()


def test_ray(ray: Any, recipes: list[str]) -> None:
    run(recipes[1])
    check(pq.read_table("releases.parquet"))


def test_ray_takes_options_and_gives_tables(ray: Any) -> None:
    work = functools.partial(parse_batches, wire=None)
    parsed = ray.data.from_arrow(TABLE).map_batches(work, batch_format="pyarrow", batch_size=2)
    check(pa.concat_tables(ray.get(parsed.to_arrow_refs())))


# --- processes -----------------------------------------------------------------------------------------------------


def test_processes(recipes: list[str]) -> None:
    run(recipes[2])
    check(pq.read_table("releases.parquet"))

"""How many releases a second go through `parse_batches` on the engines of docs/scaling.md, on this machine.

    python tests/benchmarks/scaling.py one pool ray spark

The texts are those of tests/regression, each made different. What is timed is a second job on engines that run
already; what starting one takes is not in it.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa

from migrationnews.convert.arrow import parse_batches, parsed_schema

RELEASES = 2000
CORES = 2
ROWS = 100


def table_of(count: int) -> pa.Table:
    paths = sorted((Path(__file__).parent.parent / "regression").glob("*.txt"))
    texts = [path.read_bytes().decode() for path in paths]
    return pa.table(
        {"id": range(count), "text": [f"{texts[at % len(texts)]}\n\nNumber {at}.\n" for at in range(count)]}
    )


def timed(name: str, work: Callable[[pa.Table], Any], cores: int = CORES) -> None:
    work(table_of(200))
    table = table_of(RELEASES)
    wall, cpu = time.perf_counter(), time.process_time()
    work(table)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    load = os.getloadavg()[0]
    print(f"{name}: {RELEASES / wall:.0f} releases/s on {cores} cores, {wall:.1f} s; ", end="")
    print(f"{1000 * cpu / RELEASES:.2f} ms of CPU a release in this process; load {load:.1f}", flush=True)


def one() -> None:
    timed("one process", lambda table: [*parse_batches(iter(table.to_batches(max_chunksize=ROWS)))], cores=1)


def pool() -> None:
    with multiprocessing.get_context("spawn").Pool(CORES) as processes:
        timed("process pool", lambda table: [*processes.imap(parse_batches, table.to_batches(max_chunksize=ROWS))])


def ray() -> None:
    os.environ.update(RAY_AUTH_MODE="disabled", RAY_USAGE_STATS_ENABLED="0", RAY_ENABLE_UV_RUN_RUNTIME_ENV="0")
    import ray
    import ray.data

    ray.init(num_cpus=CORES, include_dashboard=False, log_to_driver=False, object_store_memory=200 * 2**20)
    ray.data.DataContext.get_current().enable_progress_bars = False

    def work(table: pa.Table) -> Any:
        data = ray.data.from_arrow([table.slice(at, ROWS) for at in range(0, table.num_rows, ROWS)])
        return data.map_batches(parse_batches, batch_format="pyarrow", batch_size=ROWS).materialize()

    timed("Ray", work)
    ray.shutdown()


def spark() -> None:
    os.environ.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master(f"local[{CORES}]")
        .config("spark.driver.memory", "1g")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(ROWS))
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    schema = session.createDataFrame(parsed_schema(table_of(1).schema).empty_table()).schema

    def work(table: pa.Table) -> None:
        frame = session.createDataFrame(table).repartition(2 * CORES)
        frame.mapInArrow(parse_batches, schema).write.format("noop").mode("overwrite").save()

    timed("Spark", work)
    session.stop()


if __name__ == "__main__":
    for said in sys.argv[1:] or ["one", "pool", "ray", "spark"]:
        {"one": one, "pool": pool, "ray": ray, "spark": spark}[said]()

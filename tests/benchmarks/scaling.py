"""How many releases a second go through `parse_batches` on the engines of docs/scaling.md, on this machine.

    python tests/benchmarks/scaling.py one pool ray spark 2000

The texts are those of tests/regression, each made different. What is timed is a second job on engines that run
already; what starting one takes is not in it. CPU time is that of all processes of the engine, which other work on the
machine changes little; so it is what to reckon with. Needs Linux.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa

from migrationnews.convert.arrow import parse_batches, parsed_schema

CORES = 2
ROWS = 100


def table_of(number: int) -> pa.Table:
    paths = sorted((Path(__file__).parent.parent / "regression").glob("*.txt"))
    texts = [path.read_bytes().decode() for path in paths]
    return pa.table(
        {"id": range(number), "text": [f"{texts[at % len(texts)]}\n\nNumber {at}.\n" for at in range(number)]}
    )


def timed(name: str, work: Callable[[pa.Table], Any], cores: int = CORES) -> None:
    work(table_of(200))
    table = table_of(count)
    wall, cpu = time.perf_counter(), cpu_seconds()
    work(table)
    wall, cpu = time.perf_counter() - wall, cpu_seconds() - cpu
    load = os.getloadavg()[0]
    print(f"{name}: {1000 * cpu / count:.2f} ms of CPU a release; ", end="")
    print(f"{count / wall:.0f} releases/s on {cores} cores at load {load:.1f}", flush=True)


def keep_orphans() -> None:
    """Processes whose parent ends become ours, so that they can be counted."""
    set_child_subreaper = 36
    ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def cpu_seconds() -> float:
    """Of this process and all below it, and of those of them that have ended."""
    parents, seconds = {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        pid = int(path.parent.name)
        parents[pid] = int(fields[1])
        seconds[pid] = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    ours = {os.getpid()}
    while below := {pid for pid, parent in parents.items() if parent in ours} - ours:
        ours |= below
    return sum(seconds[pid] for pid in ours)


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
    keep_orphans()
    count = int(sys.argv[-1])
    for said in sys.argv[1:-1]:
        {"one": one, "pool": pool, "ray": ray, "spark": spark}[said]()

"""A conversion from end to end: what is done stays done, and what comes out does not depend on how it was made."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import re
import shutil
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from types import ModuleType

import attrs

from migrationnews.errors import MigrationNewsError
from migrationnews.streaming.formats import FORMATS, Format
from migrationnews.streaming.manifest import Manifest
from migrationnews.streaming.part import ERRORS, UNFINISHED, Made, finish, make_part
from migrationnews.streaming.plan import Settings, Task

fcntl: ModuleType | None
try:
    import fcntl
except ImportError:  # pragma: no cover - Windows
    fcntl = None

__all__ = ["JobError", "Target", "Totals", "run_job"]

MANIFEST = "_manifest.jsonl"
_LOCK = "_lock"
_SUCCESS = "_SUCCESS"
_ERRORS = "_errors.jsonl"
# a part of ours, with or without suffix: "part-000012-0123456789abcdef.jsonl"
_PART = re.compile(r"part-\d{6,}-[0-9a-f]{16}(?:\.\w+)?")
_PATIENCE = 5.0


class JobError(MigrationNewsError):
    """A conversion could not go on. What is done is kept; the same command goes on from there."""


@attrs.frozen
class Target:
    """Where output goes.

    Attributes:
        out: the file, or the directory of parts.
        is_directory: which of the two it is.
    """

    out: Path
    is_directory: bool

    @classmethod
    def of(cls, said: str) -> Target:
        """A directory where there is one, or the path ends like one; else a file."""
        return cls(Path(said), said.endswith(("/", os.sep)) or Path(said).is_dir())

    @property
    def parts(self) -> Path:
        """The directory in which parts are made."""
        return self.out if self.is_directory else self.out.with_name(f"{self.out.name}.parts")

    @property
    def errors(self) -> Path:
        """The file that tells of texts that are no releases; it is there only where there are such."""
        return self.out / _ERRORS if self.is_directory else self.out.with_name(f"{self.out.name}.errors.jsonl")

    @property
    def own(self) -> frozenset[str]:
        """Real paths that are no inputs."""
        return frozenset(os.path.realpath(path) for path in (self.out, self.parts, self.errors))


@attrs.frozen
class Totals:
    """How far a conversion is: texts that became releases, that did not, bytes of input; `reused` of earlier runs."""

    releases: int = 0
    errors: int = 0
    size: int = 0
    reused: int = 0

    def plus(self, task: Task, made: Made, *, reused: bool) -> Totals:
        """After one more part."""
        return Totals(
            self.releases + made.releases,
            self.errors + made.errors,
            self.size + task.size,
            self.reused + (task.size if reused else 0),
        )


def run_job(
    tasks: Iterable[Task], target: Target, settings: Settings, *, jobs: int = 1, report: Callable[[Totals], None]
) -> Totals:
    """Makes all parts that an earlier run has not made, and then the output.

    Args:
        tasks: in the order of the output.
        jobs: how many processes make parts; with 1, this one does.
        report: told after each part.

    Raises:
        JobError: where the output can not be written, another run is at it, or a process was killed.
        KeyboardInterrupt: as it comes; the output is then as after a crash, and the next run goes on.
    """
    form = FORMATS[settings.to]
    parts = target.parts
    try:
        _prepare(target)
        with _locked(parts / _LOCK):
            for left in parts.glob(f"{UNFINISHED}*"):
                left.unlink(missing_ok=True)
            manifest = Manifest(parts / MANIFEST)
            totals, names = _make_parts(tasks, parts, settings, manifest, jobs, report)
            _complete(target, form, manifest, names)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise JobError(f"{target.out}: {error.strerror or error}{where}") from error
    except BrokenProcessPool as error:
        raise JobError(f"{target.out}: a process was killed; perhaps memory ran out") from error
    if not target.is_directory:
        shutil.rmtree(parts)
    return totals


def _prepare(target: Target) -> None:
    parts = target.parts
    parts.mkdir(parents=True, exist_ok=True)
    if not (parts / MANIFEST).exists():
        strangers = [path.name for path in parts.iterdir() if path.name != _LOCK]
        if strangers:
            raise JobError(f"{parts} has other files in it, such as {sorted(strangers)[0]}, and no {MANIFEST}")
        (parts / MANIFEST).touch()
    (parts / _SUCCESS).unlink(missing_ok=True)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keeps other runs away from the same output, as far as the system can."""
    with path.open("wb") as file:
        if fcntl is not None:
            # the processes of a run that was killed take a moment to end
            until = time.monotonic() + _PATIENCE
            while True:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() > until:
                        raise JobError(f"{path.parent}: another process is writing there") from None
                    time.sleep(0.05)
        yield


# --- parts ---------------------------------------------------------------------------------------------------------


def _make_parts(
    tasks: Iterable[Task],
    parts: Path,
    settings: Settings,
    manifest: Manifest,
    jobs: int,
    report: Callable[[Totals], None],
) -> tuple[Totals, list[str]]:
    form = FORMATS[settings.to]
    totals, names = Totals(), list[str]()
    report(totals)

    def missing() -> Iterator[Task]:
        nonlocal totals
        for task in tasks:
            names.append(task.name)
            made = manifest.made.get(task.name)
            if made is not None and (parts / f"{task.name}{form.suffix}").exists():
                totals = totals.plus(task, made, reused=True)
                report(totals)
            else:
                yield task

    with contextlib.closing(_made(missing(), settings, parts, jobs)) as all_made:
        for task, made in all_made:
            manifest.add(task, made)
            totals = totals.plus(task, made, reused=False)
            report(totals)
    return totals, names


def _made(
    tasks: Iterator[Task], settings: Settings, parts: Path, jobs: int
) -> Generator[tuple[Task, Made], None, None]:
    """Each task with its part, as they get done."""
    if jobs == 1:
        for task in tasks:
            yield task, make_part(task, settings, parts)
        return
    # spawned and not forked: a fork would have our lock, and threads do not survive it
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _start_worker, (settings.to,))
    running: dict[Future[Made], Task] = {}
    try:
        while True:
            # no more than they need to have always one in wait, or a plan of millions of tasks would be in memory
            for task in tasks:
                running[pool.submit(make_part, task, settings, parts)] = task
                if len(running) > 2 * jobs:
                    break
            if not running:
                return
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield running.pop(future), future.result()
    finally:
        # a part that is being made is waited for; it takes seconds
        pool.shutdown(cancel_futures=True)


def _start_worker(to: str) -> None:
    """A process of the pool leaves Ctrl-C to its parent, and ends when that does, however that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    FORMATS[to].prepare()


def _end_with(sentinel: int) -> None:
    wait_for([sentinel])
    os._exit(1)


# --- the output ----------------------------------------------------------------------------------------------------


def _complete(target: Target, form: Format, manifest: Manifest, names: list[str]) -> None:
    parts = target.parts
    _join_errors(target, manifest, names)
    if target.is_directory:
        wanted = set(names)
        for path in parts.iterdir():
            if _PART.fullmatch(path.name) and path.stem not in wanted:
                path.unlink()
        manifest.write(names)
        (parts / _SUCCESS).touch()
        return
    joined = target.out.with_name(f"{UNFINISHED}{target.out.name}")
    try:
        try:
            form.join((parts / f"{name}{form.suffix}" for name in names), joined)
        except OSError:
            raise
        except Exception as error:
            raise JobError(f"{parts} has a damaged part in it: {error}; delete it to start anew") from error
        finish(joined, target.out)
    finally:
        joined.unlink(missing_ok=True)


def _join_errors(target: Target, manifest: Manifest, names: Iterable[str]) -> None:
    faulty = deque(name for name in names if manifest.made[name].errors)
    if not faulty:
        target.errors.unlink(missing_ok=True)
        return
    unfinished = target.errors.with_name(f"{UNFINISHED}{target.errors.name}")
    with unfinished.open("wb") as file:
        for name in faulty:
            file.write((target.parts / f"{name}{ERRORS}").read_bytes())
    finish(unfinished, target.errors)

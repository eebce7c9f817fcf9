"""A conversion from end to end: what is done stays done, and what comes out does not depend on how it was made."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import signal
import stat
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO

import attrs

from migrationnews.errors import MigrationNewsError
from migrationnews.streaming.formats import FORMATS, Format, Written
from migrationnews.streaming.inputs import InputError, kind_of
from migrationnews.streaming.part import ERRORS, UNFINISHED, Made, finish, is_to_be_made_again, make_part
from migrationnews.streaming.plan import Settings, Task
from migrationnews.terminal import reason_of

fcntl: ModuleType | None
try:
    import fcntl
except ImportError:  # pragma: no cover - Windows
    fcntl = None

__all__ = ["JobError", "Target", "Totals", "run_job"]

JOB = "_job.json"
"""The file that says whose directory it is."""
_LOCK = "_lock"
_SUCCESS = "_SUCCESS"
_ERRORS = "_errors.jsonl"
# in seconds: for how long it waits for another run to end, and how often it looks
_PATIENCE = 5.0
_MOST_REMOVED = 50  # times that another run's directory goes away while this one waits for it
_STEP = 0.05


class JobError(MigrationNewsError):
    """A conversion could not go on.

    Attributes:
        advice: how to proceed.
    """

    def __init__(self, reason: str, advice: str = "what is done is kept; the same command goes on from there") -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return self.reason


@attrs.frozen
class Target:
    """Where output goes.

    Attributes:
        out: the file, or the directory of parts.
        is_directory: which of the two it is.
        tables: those of which each has a file, where there are several.
    """

    out: Path
    is_directory: bool
    tables: tuple[str, ...] = ()

    @classmethod
    def of(cls, said: str, tables: tuple[str, ...] = ()) -> Target:
        """Makes it a directory if there is one, or the path ends like one; else a file, that to which a link leads."""
        path = Path(said)
        if said.endswith(("/", os.sep)) or path.is_dir():
            return cls(path, True, tables)
        # "/dev/stdout" may lead to a pipe, which has no path of its own
        follow = path.is_symlink() and (path.is_file() or not path.exists())
        return cls(Path(os.path.realpath(path)) if follow else path, False, tables)

    def check(self) -> None:
        """Looks at what is there already: what is not a file cannot be replaced by one.

        Raises:
            InputError: if it is a pipe or a device, or a file instead of a directory.
        """
        for path, is_right, expected in (
            (self.parts, stat.S_ISDIR, "a directory"),
            *((path, stat.S_ISREG, "a file") for path in self.files if not self.is_directory),
            (self.errors, stat.S_ISREG, "a file"),
        ):
            try:
                mode = path.stat().st_mode
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                raise InputError(f"{path}: {reason_of(error)}") from None
            if not is_right(mode):
                raise InputError(f"{path} is {kind_of(mode)}, not {expected}")

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that are written: "facts.quotes.csv" and "facts.funding.csv" of "facts.csv"; `out` alone else."""
        if len(self.tables) < 2:
            return (self.out,)
        return tuple(self.out.with_name(f"{self.out.stem}.{table}{self.out.suffix}") for table in self.tables)

    @property
    def parts(self) -> Path:
        """The directory in which parts are made."""
        return self.out if self.is_directory else self.out.with_name(f"{self.out.name}.parts")

    @property
    def errors(self) -> Path:
        """The file that tells of texts that are not releases; it is there only if there are such."""
        return self.out / _ERRORS if self.is_directory else self.out.with_name(f"{self.out.name}.errors.jsonl")

    @property
    def own(self) -> frozenset[str]:
        """Real paths that are no inputs."""
        return frozenset(os.path.realpath(path) for path in (self.out, *self.files, self.parts, self.errors))


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
    tasks: Iterable[Task],
    target: Target,
    settings: Settings,
    *,
    inputs: Sequence[str] = (),
    jobs: int = 1,
    report: Callable[[Totals], None],
) -> Totals:
    """Makes all parts that an earlier run has not made, and then the output.

    Args:
        tasks: in the order of the output.
        inputs: the paths and patterns that were said, by which the job is known again.
        jobs: how many processes make parts; with 1, this one does.
        report: told after each part.

    Raises:
        JobError: if the output cannot be written or is that of another job, another run is at it, or a process was
            killed.
        KeyboardInterrupt: as it comes; the output is then as after a crash, and the next run goes on.
    """
    form = FORMATS[settings.to]
    parts = target.parts
    try:
        with _locked(parts):
            _claim(target, _record(inputs, settings))
            for left in parts.glob(f"{UNFINISHED}*"):
                left.unlink(missing_ok=True)
            (parts / _SUCCESS).unlink(missing_ok=True)
            totals, made = _make_parts(tasks, parts, settings, jobs, report)
            _complete(target, form, made, settings.written)
            if not target.is_directory:
                _remove(parts)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise JobError(f"{target.out}: {reason_of(error)}{where}") from error
    except BrokenProcessPool as error:
        raise JobError(f"{target.out}: a process was killed; perhaps memory ran out") from error
    return totals


# --- whose directory it is -----------------------------------------------------------------------------------------


@contextlib.contextmanager
def _locked(parts: Path) -> Iterator[None]:
    """Makes the directory, and keeps other runs away from it, as far as the system can."""
    file = _lock(parts)
    with file or contextlib.nullcontext():
        yield


def _lock(parts: Path) -> BinaryIO | None:
    until = time.monotonic() + _PATIENCE
    removed = 0
    while True:
        try:
            parts.mkdir(parents=True, exist_ok=True)
            _refuse_strangers(parts)
            if fcntl is None:  # pragma: no cover - Windows
                return None
            file = (parts / _LOCK).open("ab")
            try:
                while not _is_locked(file):
                    # the processes of a run that was killed take a moment to end
                    if time.monotonic() > until:
                        raise JobError(f"{parts}: another process is writing there", "wait until it has ended")
                    time.sleep(_STEP)
                # the run that had the lock removes its directory at the end, and another may have made it anew
                if os.path.samestat(os.fstat(file.fileno()), (parts / _LOCK).stat()):
                    return file
            except BaseException:
                file.close()
                raise
            file.close()
        except (FileNotFoundError, FileExistsError):
            # it was removed at this very moment, however long this run has waited, unless something else is the matter
            removed += 1
            if removed > _MOST_REMOVED or (os.path.lexists(parts) and not parts.is_dir()):
                raise


def _is_locked(file: BinaryIO) -> bool:
    assert fcntl is not None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _refuse_strangers(parts: Path) -> None:
    if not (parts / JOB).exists():
        strangers = [
            path.name for path in parts.iterdir() if path.name != _LOCK and not path.name.startswith(UNFINISHED)
        ]
        if strangers:
            raise JobError(
                f"{parts} has other files in it, such as {min(strangers)}, and no {JOB}",
                "give the job a directory of its own",
            )


def _claim(target: Target, record: dict[str, Any]) -> None:
    """Notes whose directory it is, unless it is that of another job."""
    parts = target.parts
    _refuse_strangers(parts)
    path = parts / JOB
    if not path.exists():
        unfinished = parts / f"{UNFINISHED}{os.getpid()}-{JOB}"
        unfinished.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8", newline="\n")
        finish(unfinished, path)
        return
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        found = None
    theirs = found if isinstance(found, dict) else {}
    name = next((name for name in record if name not in theirs or theirs[name] != record[name]), None)
    if name is None:
        return
    if target.is_directory:
        advice = f"give this job a directory of its own, or delete {parts} first"
    else:
        advice = f"finish that job, or delete {parts} to give it up"
    raise JobError(f"{parts} holds the parts of another job: {name} {theirs.get(name)!r}, not {record[name]!r}", advice)


def _record(inputs: Sequence[str], settings: Settings) -> dict[str, Any]:
    """Tells what makes a job another one: not the size of its parts, nor what is in its inputs now."""
    date = settings.reference_date
    return {
        "inputs": [os.path.abspath(one) for one in inputs],  # noqa: PTH100 - Path.resolve would follow links
        "to": settings.to,
        "text_key": settings.text_key,
        "wire": settings.wire,
        "language": settings.language,
        "reference_date": date and date.isoformat(),
        "date_key": settings.date_key,
        "from": settings.kind,
        "keep": list(settings.keep),
        "only": list(settings.only),
    }


def _remove(parts: Path) -> None:
    """Removes the directory, the lock last: whoever waits for it sees that it is another file then."""
    for path in parts.iterdir():
        if Made.of(path.name) or path.name.startswith(UNFINISHED):
            path.unlink(missing_ok=True)
    for name in (JOB, _LOCK):
        (parts / name).unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        # somebody put a file there, or is making it anew
        parts.rmdir()


# --- parts ---------------------------------------------------------------------------------------------------------


def _make_parts(
    tasks: Iterable[Task], parts: Path, settings: Settings, jobs: int, report: Callable[[Totals], None]
) -> tuple[Totals, list[Made]]:
    # the last of several tables, which is there when all are
    done = _parts_in(parts, FORMATS[settings.to].suffixes(settings.written)[-1])
    totals, names = Totals(), list[str]()
    report(totals)

    def missing() -> Iterator[Task]:
        nonlocal totals
        for task in tasks:
            names.append(task.name)
            made = done.get(task.name)
            if made is None or is_to_be_made_again(made, parts):
                yield task
            else:
                totals = totals.plus(task, made, reused=True)
                report(totals)

    with contextlib.closing(_made(missing(), settings, parts, jobs)) as all_made:
        for task, made in all_made:
            done[task.name] = made
            totals = totals.plus(task, made, reused=False)
            report(totals)
    return totals, [done[name] for name in names]


def _parts_in(directory: Path, suffix: str) -> dict[str, Made]:
    """The parts that are there, by the names of their tasks."""
    found = (made for name in os.listdir(directory) if (made := Made.of(name)) and name == made.stem + suffix)  # noqa: PTH208
    # a part that was made again, and whose earlier form a kill left there, has fewer errors
    return {made.task: made for made in sorted(found, key=lambda made: -made.errors)}


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


def _complete(target: Target, form: Format, made: list[Made], written: Written) -> None:
    parts = target.parts
    suffixes = form.suffixes(written)
    _join_errors(target, [parts / f"{one.stem}{ERRORS}" for one in made if one.errors])
    has_any = any(one.releases for one in made)
    if target.is_directory:
        wanted = {f"{one.stem}{suffix}" for one in made for suffix in (*suffixes, ERRORS)}
        others = [path for path in parts.iterdir() if Made.of(path.name) and path.name not in wanted]
        if not has_any and any(one.releases for path in others if (one := Made.of(path.name))):
            for name in wanted:
                (parts / name).unlink(missing_ok=True)
            (parts / _SUCCESS).touch()
            raise _nothing(target)
        for path in others:
            path.unlink()
        (parts / _SUCCESS).touch()
        return
    joined = [parts / f"{UNFINISHED}joined{suffix}" for suffix in suffixes]
    try:
        for path, suffix, table in zip(joined, suffixes, written.only or (None,), strict=True):
            try:
                form.join((parts / f"{one.stem}{suffix}" for one in made), path, written, table)
            except OSError:
                raise
            except Exception as error:
                raise JobError(f"{parts} has a damaged part in it: {error}; delete it to start anew") from error
        if not has_any and any(_holds_more(old, new) for old, new in zip(target.files, joined, strict=True)):
            _remove(parts)
            raise _nothing(target)
        for path, out in zip(joined, target.files, strict=True):
            finish(path, out)
    finally:
        for path in joined:
            path.unlink(missing_ok=True)


def _holds_more(old: Path, empty: Path) -> bool:
    """Whether a file has something in it that one without a release would replace."""
    return old.exists() and old.stat().st_size > empty.stat().st_size


def _nothing(target: Target) -> JobError:
    return JobError(
        f"{target.out} stays as it is: there is no release to put in its place",
        f"see {target.errors}" if target.errors.exists() else "delete it first, if it is to go",
    )


def _join_errors(target: Target, lists: list[Path]) -> None:
    if not lists:
        target.errors.unlink(missing_ok=True)
        return
    unfinished = target.parts / f"{UNFINISHED}{_ERRORS}"
    with unfinished.open("wb") as file:
        for path in lists:
            file.write(path.read_bytes())
    finish(unfinished, target.errors)

"""Runs whole processes and says what they took. A pair is run in turns, A B A B …, so that a drifting machine moves both."""
import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Run:
    seconds: float
    peak_mb: float  # of the process itself, without its children


@dataclass
class Pair:
    """What one line of the table says; `ours` and `theirs` hold every counted run."""
    task: str
    size: str
    ours: list
    theirs: list

    def ratio(self):
        """How many times faster ours is, as the median of the turns."""
        return statistics.median(b.seconds / a.seconds for a, b in zip(self.ours, self.theirs))


@dataclass
class Command:
    """`prepare` runs before each run, outside of the time; it may change the arguments by returning others."""
    arguments: list
    folder: str
    prepare: callable = None
    environment: dict = None


def run(command):
    """One run. Fails loudly: a command that failed has no time."""
    arguments = (command.prepare and command.prepare()) or command.arguments
    with open(os.path.join(command.folder, 'output.log'), 'wb') as log:
        started = time.perf_counter()
        process = subprocess.Popen(arguments, cwd=command.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   env={**os.environ, **(command.environment or {})})
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        with open(os.path.join(command.folder, 'output.log'), encoding='utf8', errors='replace') as log:
            raise SystemExit(f'{arguments} failed with {process.returncode}:\n{log.read()[-2000:]}')
    return Run(seconds, usage.ru_maxrss / 1024)


def compare(task, size, ours, theirs, runs):
    """`runs` counted turns after one that only warms the file cache up."""
    turns = [(run(ours), run(theirs)) for _ in range(runs + 1)][1:]
    return Pair(task, size, [a for a, _ in turns], [b for _, b in turns])

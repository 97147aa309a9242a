"""Starts the window and waits for what it says of itself (logging category raingauge.startup)."""
import os
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass, field


@dataclass
class Window:
    size: str
    platform: str  # "xcb" under Xvfb, or "offscreen"
    shown_ms: float = 0  # median, from the start of the process to the first picture
    usable_ms: float = None  # median, to the project's pages
    peak_mb: float = 0  # of the window's own process
    runs: list = field(default_factory=list)


def start_display():
    """A display of its own; None without Xvfb."""
    if not shutil.which('Xvfb'):
        return None, None
    read, write = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        return server, f':{pipe.readline().strip()}'


def run_once(program, project, environment):
    """Milliseconds until shown and until usable, and the peak in MB."""
    started = time.perf_counter()
    process = subprocess.Popen([program, *([project] if project else [])], env=environment, text=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    times = {}
    last = 'usable' if project else 'shown'
    for line in process.stderr:
        for what in ('shown', 'usable'):
            if f'raingauge.startup: {what}' in line:
                times.setdefault(what, (time.perf_counter() - started) * 1000)
        if last in times:
            break
    process.terminate()
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    process.stderr.close()
    if last not in times:
        raise SystemExit(f'{program} ended without being {last}')
    return times['shown'], times.get('usable'), usage.ru_maxrss / 1024


def measure_window(program, project, size, runs):
    server, display = start_display()
    environment = {**os.environ, 'QT_LOGGING_RULES': 'raingauge.startup=true',
                   'QT_MESSAGE_PATTERN': '%{category}: %{message}',
                   **({'DISPLAY': display, 'QT_QPA_PLATFORM': 'xcb'} if display else {'QT_QPA_PLATFORM': 'offscreen'})}
    try:
        runs = [run_once(program, project, environment) for _ in range(runs + 1)][1:]
    finally:
        if server:
            server.terminate()
            server.wait()
    usable = [each[1] for each in runs if each[1] is not None]
    return Window(size, environment['QT_QPA_PLATFORM'], statistics.median(each[0] for each in runs),
                  statistics.median(usable) if usable else None, max(each[2] for each in runs), runs)

#!/usr/bin/env python3
"""Raingauge beside the real drizzle-kit and psql, whole processes, in turns. Prints one table; every run is kept.

  tests/bench/bench.py [--bin build/release/bin] [--modules build/npm/oracle/node_modules] [--work DIR] [--runs 5]
                       [--only generate,check,migrate,history,window] [--tables 4,100,500,2000]

Needs Node.js, psql and, for the window, Xvfb (else it is measured offscreen, which the table says).
"""
import argparse
import json
import os
import statistics
import subprocess

from measure import Command, compare, run
from projects import grow_history, make_project, migration_sql, replace_folder, snapshot_megabytes, write_schema
from window import measure_window

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Bench:
    def __init__(self, options):
        self.options = options
        self.cli = os.path.join(options.bin, 'raingauge-cli')
        self.kit = ['node', 'node_modules/drizzle-kit/bin.cjs']
        os.environ.update({'XDG_DATA_HOME': os.path.join(options.work, 'data'),
                           'XDG_CONFIG_HOME': os.path.join(options.work, 'config'),
                           'XDG_CACHE_HOME': os.path.join(options.work, 'cache'),
                           'DATABASE_URL': 'postgresql://localhost/bench'})  # for what reads it and does not connect
        self.pairs = []
        self.windows = []
        self.databases = 0

    # The two tools, each in its own copy of a project.

    def project(self, tables):
        return [make_project(os.path.join(self.options.work, f'{tables}-{who}'), self.options.modules, tables)
                for who in ('ours', 'theirs')]

    def record(self, pair):
        self.pairs.append(pair)
        print(line(pair), flush=True)

    def compare(self, task, size, folders, ours, theirs, prepare=None):
        commands = [Command(arguments, folder, prepare and (lambda folder=folder: prepare(folder)))
                    for arguments, folder in zip((ours, theirs), folders)]
        self.record(compare(task, size, *commands, self.options.runs))

    def new_database(self):
        self.databases += 1
        name = f'bench_{self.databases}'
        url = subprocess.run([self.cli, 'sandbox', 'url', '--project', self.options.work], check=True, text=True,
                             capture_output=True).stdout.strip()
        subprocess.run(['psql', '-qX', url, '-c', f'DROP DATABASE IF EXISTS {name}', '-c', f'CREATE DATABASE {name}'],
                       check=True, stderr=subprocess.DEVNULL)
        return url.rsplit('/', 1)[0] + '/' + name

    # What is measured.

    def generate(self, tables, folders):
        def start_anew(folder):
            replace_folder(os.path.join(folder, 'drizzle'), None)
        ours, theirs = [self.cli, 'generate', '--name', 'm'], [*self.kit, 'generate', '--name', 'm']
        self.compare('generate, initial', f'{tables} tables', folders, ours, theirs, start_anew)
        assert_same_migrations(*folders)
        self.compare('generate, no change', f'{tables} tables', folders, ours, theirs)
        for folder in folders:
            replace_folder(os.path.join(folder, 'first'), os.path.join(folder, 'drizzle'))
            write_schema(os.path.join(folder, 'schema.ts'), tables, mutate=True)
        self.compare('generate, 5 % changed', f'{tables} tables', folders, ours, theirs,
                     lambda folder: replace_folder(os.path.join(folder, 'drizzle'), os.path.join(folder, 'first')))
        assert_same_migrations(*folders)

    def check(self, size, folders):
        self.compare('check', size, folders, [self.cli, 'check'], [*self.kit, 'check'])

    def migrate(self, tables, folders):
        def to_new_database(_):
            os.environ['DATABASE_URL'] = self.new_database()
        ours, theirs = [self.cli, 'migrate'], [*self.kit, 'migrate']
        self.compare('migrate', f'{tables} tables', folders, ours, theirs, to_new_database)
        self.compare('migrate, nothing pending', f'{tables} tables', folders, ours, theirs)
        self.migrate_beside_psql(tables, folders[0])

    def migrate_beside_psql(self, tables, folder):
        sql = os.path.join(folder, 'all.sql')
        with open(sql, 'w', encoding='utf8') as file:
            file.write(migration_sql(folder))

        def by_us():
            os.environ['DATABASE_URL'] = self.new_database()

        def by_psql():
            return ['psql', '-1qX', '-v', 'ON_ERROR_STOP=1', '-f', sql, self.new_database()]
        self.record(compare('migrate beside psql -1', f'{tables} tables', Command([self.cli, 'migrate'], folder, by_us),
                            Command([], folder, by_psql), self.options.runs))

    def history(self):
        folders = [make_project(os.path.join(self.options.work, f'history-{who}'), self.options.modules, 150)
                   for who in ('ours', 'theirs')]
        run(Command([self.cli, 'generate', '--name', 'm'], folders[0]))
        grow_history(folders[0], 300)
        replace_folder(os.path.join(folders[1], 'drizzle'), os.path.join(folders[0], 'drizzle'))
        size = f'300 migrations, {snapshot_megabytes(folders[0]):.0f} MB'
        self.check(size, folders)
        os.environ['DATABASE_URL'] = self.new_database()
        run(Command([self.cli, 'migrate'], folders[0]))
        self.compare('migrate, nothing pending', size, folders, [self.cli, 'migrate'], [*self.kit, 'migrate'])
        return folders[0], size

    def window(self, project=None, size='no project'):
        self.windows.append(measure_window(os.path.join(self.options.bin, 'raingauge'), project, size,
                                           self.options.runs))
        print(window_line(self.windows[-1]), flush=True)


def assert_same_migrations(ours, theirs):
    """Figures of two tools that do different work say nothing."""
    if migration_sql(ours) != migration_sql(theirs):
        raise SystemExit(f'{ours} and {theirs} hold different SQL')


def median(runs):
    return statistics.median(each.seconds for each in runs)


def line(pair):
    peak = max(each.peak_mb for each in pair.ours)
    return (f'{pair.task:26} {pair.size:24} {median(pair.ours):8.3f} s {median(pair.theirs):8.3f} s '
            f'{pair.ratio():7.2f} ×  {peak:6.0f} MB')


def window_line(window):
    usable = f'{window.usable_ms:5.0f} ms' if window.usable_ms is not None else '       –'
    return (f'window shown, {window.platform:12} {window.size:24} {window.shown_ms:5.0f} ms  usable {usable}  '
            f'{window.peak_mb:6.0f} MB')


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', default=os.path.join(ROOT, 'build/release/bin'))
    parser.add_argument('--modules', default=os.path.join(ROOT, 'build/npm/oracle/node_modules'))
    parser.add_argument('--work', default=os.path.join(ROOT, 'build/bench'))
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--only', default='generate,check,migrate,history,window')
    parser.add_argument('--tables', default='4,100,500,2000')
    options = parser.parse_args()
    for name in ('bin', 'modules', 'work'):
        setattr(options, name, os.path.abspath(getattr(options, name)))
    return options


def measure(bench, wanted, tables):
    for count in tables:
        folders = bench.project(count)
        if 'generate' in wanted:
            bench.generate(count, folders)
        else:
            for folder in folders:
                run(Command([bench.cli, 'generate', '--name', 'm'], folder))
        if 'check' in wanted:
            bench.check(f'{count} tables', folders)
        if 'migrate' in wanted:
            bench.migrate(count, folders)
    if 'window' in wanted:
        bench.window()
    if 'history' in wanted:
        project, size = bench.history()
        if 'window' in wanted:
            bench.window(project, size)


def main():
    options = parse_arguments()
    os.makedirs(options.work, exist_ok=True)
    bench = Bench(options)
    subprocess.run([bench.cli, 'sandbox', 'start'], cwd=options.work, check=True, stdout=subprocess.DEVNULL)
    print(f'{"task":26} {"size":24} {"raingauge":>10} {"the other":>10} {"faster":>9}  {"peak":>9}')
    try:
        measure(bench, options.only.split(','), [int(count) for count in options.tables.split(',')])
    finally:
        subprocess.run([bench.cli, 'sandbox', 'stop'], cwd=options.work, check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(options.work, 'runs.json'), 'w', encoding='utf8') as raw:
            json.dump({'pairs': bench.pairs, 'windows': bench.windows}, raw, default=vars, indent=1)


if __name__ == '__main__':
    main()

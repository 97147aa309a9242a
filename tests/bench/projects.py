"""The projects that are measured: one folder for each of the two tools, alike to the byte."""
import os
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
CONFIG = """import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './schema.ts',
  out: './drizzle',
  dbCredentials: { url: process.env.DATABASE_URL! },
});
"""


def write_schema(file, tables, mutate=False):
    script = ['node', os.path.join(HERE, 'genschema.mjs'), str(tables), file]
    subprocess.run(script + (['--mutate'] if mutate else []), check=True)


def make_project(folder, modules, tables):
    """A project that nothing was generated for yet. `modules` is the real tool's node_modules."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    os.symlink(modules, os.path.join(folder, 'node_modules'))
    with open(os.path.join(folder, 'drizzle.config.ts'), 'w', encoding='utf8') as config:
        config.write(CONFIG)
    write_schema(os.path.join(folder, 'schema.ts'), tables)
    return folder


def replace_folder(folder, original):
    """Makes `folder` what `original` is; removes it when there is no original."""
    shutil.rmtree(folder, ignore_errors=True)
    if original:
        shutil.copytree(original, folder)


def migration_sql(folder):
    """All migrations of a project as one text, as psql runs them: the markers are comments."""
    out = os.path.join(folder, 'drizzle')
    texts = []
    for name in sorted(name for name in os.listdir(out) if name.endswith('.sql')):
        with open(os.path.join(out, name), encoding='utf8') as sql:
            texts.append(sql.read())
    return '\n'.join(texts)


def grow_history(folder, migrations):
    script = [os.path.join(HERE, 'growhistory.mjs'), os.path.join(folder, 'drizzle'), str(migrations)]
    subprocess.run(['node', *script], check=True)


def snapshot_megabytes(folder):
    meta = os.path.join(folder, 'drizzle', 'meta')
    return sum(os.path.getsize(os.path.join(meta, name)) for name in os.listdir(meta)) / 1e6

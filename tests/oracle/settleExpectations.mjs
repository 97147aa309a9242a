// Expectations made by the real tool: written, or compared with the stored ones.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/// Writes or compares; returns the complaints. A text that is undefined is a file that must not be there.
function settle(root, name, files, check) {
  const complaints = [];
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, name, file);
    const stored = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (stored === text) continue;
    if (check) complaints.push(`${name}/${file} differs from what drizzle-kit writes now:\n${text ?? '(nothing)'}`);
    else if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
  return complaints;
}

/// For each of `names`, folders of `root`: what `expectations(name)` gives, file name → text. Prints the complaints, which
/// become the exit code; `what` is what the names are.
export async function settleExpectations(names, { root, check, what, expectations }) {
  const complaints = [];
  async function work(queue) {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      try {
        complaints.push(...settle(root, name, await expectations(name), check));
      } catch (error) {
        complaints.push(error.message);
      }
    }
  }
  const queue = [...names];
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, () => work(queue)));
  complaints.sort().forEach((complaint) => console.error(complaint));
  console.log(`${names.length} ${what}, ${complaints.length} complaints`);
  process.exitCode = complaints.length ? 1 : 0;
}

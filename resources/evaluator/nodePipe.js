// How the runtime in Node.js speaks with raingauge-schema: lines of JSON over two pipes of its own, whose numbers are
// the script's arguments; standard input and output stay the project's. All of it waits: nothing runs in between.

import fs from 'node:fs';

const { parse, stringify } = JSON;
const { readSync, writeSync } = fs; // before any other code could replace them
const [from, to] = process.argv.slice(2).map(Number);
const chunk = Buffer.alloc(1 << 20);
let rest = Buffer.alloc(0);

/** The next message, or undefined when the program has gone. */
export function receive() {
  for (;;) {
    const end = rest.indexOf('\n');
    if (end >= 0) {
      const line = rest.toString('utf8', 0, end);
      rest = rest.subarray(end + 1);
      return parse(line);
    }
    const length = readSync(from, chunk, 0, chunk.length, null);
    if (length === 0) return undefined;
    rest = Buffer.concat([rest, chunk.subarray(0, length)]);
  }
}

export function send(message) {
  const bytes = Buffer.from(`${stringify(message)}\n`);
  for (let sent = 0; sent < bytes.length;) sent += writeSync(to, bytes, sent);
}

function ask(what, argument) {
  send({ ask: what, argument });
  return receive()?.answer ?? '';
}

// `at pgTable (bundle:12:34)` → `@bundle:12:34`, as our engine writes it and the program reads it.
const frame = /(?:^|[ (])bundle:(\d+):(\d+)\)?$/;
const asOurs = (stack) => String(stack ?? '').split('\n').map((line) => frame.exec(line)).filter(Boolean)
  .map(([, line, column]) => `@bundle:${line}:${column}`).join('\n');

/** The file whose code made `stack`, in node_modules or not; or undefined. */
export const askingFile = (stack) => ask('asking', asOurs(stack)) || undefined;

// What host.js takes; here the runtime reads files by itself.
globalThis.__raingaugeHost = {
  locate: (stack) => ask('locate', asOurs(stack)),
  readEnvFile(path) {
    if (!fs.existsSync(path)) return stringify({ path, exists: false });
    return stringify({ path, exists: true, text: fs.readFileSync(path, 'utf8') });
  },
};

// One run of the real `drizzle-kit generate` in a folder, with its rename prompts answered through a terminal.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { matchingRename, optionLabel } from './promptAnswers.mjs';

const timeLimitMs = 120_000;
const question = /Is (.+?) (column|table|enum|schema)(?: in (.+) table)? created or renamed from another/;
const resolved = /will be (?:created|renamed\/moved|renamed)/;

/// Watches what the tool prints and types the answers. A prompt is drawn anew after each key, so the text is cut after
/// each answer that the tool has confirmed.
class PromptTypist {
  constructor(answers, type) {
    this.answers = answers;
    this.type = type;
    this.pending = '';
    this.isAnswered = false;
  }

  read(text) {
    this.pending += text;
    for (;;) {
      if (this.isAnswered) {
        const confirmation = resolved.exec(this.pending);
        if (!confirmation) return;
        this.pending = this.pending.slice(confirmation.index + confirmation[0].length);
        this.isAnswered = false;
      }
      const keys = this.keysForPrompt();
      if (!keys) return;
      this.isAnswered = true;
      this.pending = '';
      this.type(keys);
    }
  }

  keysForPrompt() {
    const prompt = question.exec(this.pending);
    if (!prompt) return '';
    const [, name, kind, table] = prompt;
    const rename = matchingRename(this.answers, kind, name, table);
    const options = this.pending.slice(prompt.index).split('\n').slice(1);
    if (!rename) return options.some((line) => line.includes(`create ${kind}`)) ? '\r' : '';
    const wanted = options.findIndex((line) => line.includes(optionLabel(rename)));
    return wanted < 0 ? '' : '\x1b[B'.repeat(wanted) + '\r';
  }
}

/// Runs `generate --name NAME` in `folder` (which holds drizzle.config.json and node_modules). `answers` is the content
/// of answers.json; without it the tool gets no terminal. Returns what it printed, without colours.
export function runDrizzleKit(folder, name, answers) {
  const command = ['node_modules/drizzle-kit/bin.cjs', 'generate', '--name', name];
  const inTerminal = `stty cols 500 rows 200; exec '${process.execPath}' ${command.join(' ')}`;
  const child = answers
    ? spawn('script', ['-qefc', inTerminal, '/dev/null'], { cwd: folder })
    : spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    const typist = answers && new PromptTypist(answers, (keys) => child.stdin.write(keys));
    const timer = setTimeout(() => child.kill('SIGKILL'), timeLimitMs);
    const read = (bytes) => {
      const text = stripVTControlCharacters(bytes.toString()).replaceAll('\r', '');
      output += text;
      typist?.read(text);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal) reject(new Error(`drizzle-kit did not end (${signal}):\n${output}`));
      else resolve(output);
    });
  });
}

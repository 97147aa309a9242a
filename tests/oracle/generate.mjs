// node generate.mjs FOLDER NAME [ANSWERS.json]: the real `drizzle-kit generate` in a project that is there already.
import { readFileSync } from 'node:fs';
import { runDrizzleKit } from './runDrizzleKit.mjs';

const [folder, name, answersFile] = process.argv.slice(2);
const answers = answersFile && JSON.parse(readFileSync(answersFile, 'utf8'));
console.log(await runDrizzleKit(folder, name, answers));

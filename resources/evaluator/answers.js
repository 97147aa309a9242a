// What a finished config answers, as JSON text, and how what any code threw is described: the same in our engine and in
// Node.js.

import { Complaint } from './complaint.js';
import { configValues } from './configValues.js';
import { environmentFiles } from './dotenv.js';
import { emptyVariables } from './emptyVariables.js';
import { environmentReads } from './environment.js';
import { ONLY_IN_NODE } from './makesNoTables.js';
import { placeOf } from './host.js';
import { request } from './request.js';
import { withoutSecrets, withoutUrlPasswords } from './secrets.js';
import { standInsUsed } from './standIn.js';

const { stringify } = JSON; // before any other code could replace it

export function configAnswer({ exports }, { standIns }) {
  const config = configValues(exports?.default ?? exports);
  return stringify({ config, envReads: environmentReads(), envFiles: environmentFiles(),
    environment: request.environment, standIns });
}

// The engine quotes the bundle, where an imported name is `import_pg_core.text`; called, `(0 , import_pg_core.text)`.
function asWritten({ name, message }) {
  if (!['TypeError', 'ReferenceError'].includes(name)) return message;
  return String(message).replace(/\(0 ?, ?import_[\w$]+\.([\w$.]+)\)/g, '$1').replace(/\bimport_[\w$]+\./g, '');
}

const lacksGlobal = ({ name, message }) => name === 'ReferenceError'
  && ONLY_IN_NODE.some((word) => String(message) === `${word} is not defined`);

// What the code throws by itself is most often for want of something that is not here.
function adviceOnThrown() {
  const names = standInsUsed().map((name) => `"${name}"`);
  const standIns = names.length === 0 ? '' : `An empty stand-in took the place of ${names.join(', ')}, which is not `
    + 'available here; that may be the reason.';
  return [emptyVariables(), standIns].filter(Boolean).join(' ') || 'The code itself throws this; mend it at this place.';
}

// A value that is no error has no stack.
const wholeFile = () => (request.loading === '' ? null : { file: request.loading, line: 0, column: 0 });

/** A thrown value is the project's own unless it is a Complaint; both are told with the user's file and line. */
export function describe(thrown) {
  if (thrown instanceof Complaint)
    return stringify({ code: thrown.code, message: withoutUrlPasswords(thrown.message), hint: thrown.hint,
      place: thrown.place ?? placeOf(thrown.stack), nodeCouldHelp: thrown.nodeCouldHelp,
      missesStacks: request.missesStacks });
  const isError = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  const message = isError ? `${thrown.name ?? 'Error'}: ${asWritten(thrown)}` : `the code threw ${String(thrown)}`;
  return stringify({ code: '', message: withoutSecrets(message), hint: adviceOnThrown(),
    place: (isError ? placeOf(thrown.stack) : null) ?? wholeFile(), nodeCouldHelp: isError && lacksGlobal(thrown) });
}

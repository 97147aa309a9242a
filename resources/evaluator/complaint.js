// The one error that our own JavaScript throws on purpose: a sentence for the user, with the kind of failure and,
// where known, the place in the user's TypeScript. Everything else that is thrown is the project's own exception.

export class Complaint extends Error {
  /**
   * @param {string} code as base::toString(ErrorCode) spells it, or '' for "unreadable" (schema or config)
   * @param {string} message one sentence
   * @param {{hint?: string, place?: {file: string, line: number, column: number} | null, nodeCouldHelp?: boolean}} more
   *   nodeCouldHelp: the same code may well run in Node.js, with the user's rights
   */
  constructor(code, message, { hint = '', place = null, nodeCouldHelp = false } = {}) {
    super(message);
    this.name = 'Complaint';
    this.code = code;
    this.hint = hint;
    this.place = place;
    this.nodeCouldHelp = nodeCouldHelp;
  }
}

export const refused = (message, more) => new Complaint('refused', message, more);
export const notYetSupported = (what, more) => new Complaint('not-yet-supported', `not yet supported: ${what}`,
  { hint: 'Until Raingauge handles it, generate the migrations of this project with drizzle-kit.', ...more });
export const unreadable = (message, more) => new Complaint('', message, more);

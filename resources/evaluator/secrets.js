// What must not be told: the passwords in connection URLs, and the values of variables that are named like a secret. A
// config that throws often prints what it could not use.

import { request } from './request.js';

// To the last '@' of the word, or with a space in the password of the line: a password may hold anything.
const URL_PASSWORD = /\b([a-z][a-z0-9+.-]*:\/\/[^\s:/?#@]*:)(?:\S*@|.*@)/gi;
const QUERY_PASSWORD = /([?&;\s](?:ssl)?password=)[^\s&;'"]+/gi;
const SECRET_NAME = /pass|pwd|secret|token|private_?key|api_?key/i;
// As passwords they protect nothing, and as words they are everywhere.
const COMMON = ['postgres', 'postgresql', 'password', 'admin', 'root', 'test', 'user', 'true', 'false'];

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function secretsIn(name, value) {
  const url = /^\s*[a-z][a-z0-9+.-]*:\/\/([^\s:/?#@]*):(.*)@/is.exec(value);
  const query = /[?&]password=([^&#\s]+)/i.exec(value);
  const found = [url?.[2], query?.[1], !url && SECRET_NAME.test(name) ? value : undefined];
  return found.filter((secret) => secret !== undefined && secret !== url?.[1])
    .flatMap((secret) => [secret, decoded(secret), encodeURIComponent(decoded(secret))])
    .filter((secret) => secret.length > 3 && !COMMON.includes(secret.toLowerCase()));
}

/** The text of a message with "***" for the password of each connection URL in it. */
export const withoutUrlPasswords = (message) =>
  String(message).replace(URL_PASSWORD, '$1***@').replace(QUERY_PASSWORD, '$1***');

/** The same, and for each secret that the environment has. */
export function withoutSecrets(message) {
  const shown = withoutUrlPasswords(message);
  const secrets = Object.entries(request.environment ?? {}).flatMap(([name, value]) => secretsIn(name, String(value)));
  return [...new Set(secrets)].sort((a, b) => b.length - a.length)
    .reduce((text, secret) => text.replaceAll(secret, '***'), shown);
}

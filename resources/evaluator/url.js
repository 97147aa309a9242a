// URL and URLSearchParams, which the engine lacks, as far as configs need them: connection strings taken apart and put
// together again, and file URLs. Not the whole WHATWG algorithm: hosts are kept as written.

import { refuseStandIn } from './standIn.js';

const FORM = /^([a-zA-Z][a-zA-Z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/s;
const SPECIAL = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443', 'ftp:': '21', 'file:': '' };

function invalid(text) {
  refuseStandIn(text, 'a URL');
  return Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: text });
}

// Which characters, besides those outside of printable ASCII, the WHATWG algorithm percent-encodes, and where.
const IN_QUERY = '"#<>';
const IN_HASH = '"<>`';
const IN_PATH = `${IN_QUERY}?\`{}`;
const IN_USER = `${IN_PATH}/:;=@[\\]^|`;

const wellFormed = (text) => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

const encoded = (text, set) => [...wellFormed(String(text))].map((char) => {
  if (char > '~') return encodeURIComponent(char);
  return char < '!' || set.includes(char) ? `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : char;
}).join('');

const encodeForm = (text) => encodeURIComponent(text).replace(/%20/g, '+')
  .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function decodeForm(text) {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

function pairsIn(query) {
  return query.replace(/^\?/, '').split('&').filter((part) => part !== '').map((part) => {
    const equals = part.indexOf('=');
    const [key, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    return [decodeForm(key), decodeForm(value)];
  });
}

let refill;

export class URLSearchParams {
  #pairs = [];
  #changed = () => {};

  static {
    refill = (params, query) => { params.#pairs = pairsIn(query); };
  }

  constructor(source = '', changed = undefined) {
    if (typeof source === 'string') this.#pairs = pairsIn(source);
    else {
      const pairs = typeof source[Symbol.iterator] === 'function' ? source : Object.entries(source);
      for (const [key, value] of pairs) this.#pairs.push([String(key), String(value)]);
    }
    if (changed) this.#changed = changed;
  }

  append(key, value) {
    this.#pairs.push([String(key), String(value)]);
    this.#changed();
  }

  set(key, value) {
    const at = this.#pairs.findIndex(([name]) => name === key);
    if (at < 0) this.#pairs.push([String(key), String(value)]);
    else {
      this.#pairs[at] = [String(key), String(value)];
      this.#pairs = this.#pairs.filter(([name], i) => i <= at || name !== key);
    }
    this.#changed();
  }

  delete(key) {
    this.#pairs = this.#pairs.filter(([name]) => name !== key);
    this.#changed();
  }

  get(key) {
    return this.#pairs.find(([name]) => name === key)?.[1] ?? null;
  }

  getAll(key) {
    return this.#pairs.filter(([name]) => name === key).map(([, value]) => value);
  }

  has(key) {
    return this.#pairs.some(([name]) => name === key);
  }

  forEach(action) {
    for (const [key, value] of this.#pairs) action(value, key, this);
  }

  entries() {
    return this.#pairs.map((pair) => [...pair])[Symbol.iterator]();
  }

  keys() {
    return this.#pairs.map(([key]) => key)[Symbol.iterator]();
  }

  values() {
    return this.#pairs.map(([, value]) => value)[Symbol.iterator]();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  get size() {
    return this.#pairs.length;
  }

  toString() {
    return this.#pairs.map(([key, value]) => `${encodeForm(key)}=${encodeForm(value)}`).join('&');
  }
}

export class URL {
  #protocol;
  #username = '';
  #password = '';
  #hostname = '';
  #port = '';
  #pathname = '';
  #search = '';
  #hash = '';
  #hasAuthority;
  searchParams = new URLSearchParams('', () => {
    const query = this.searchParams.toString();
    this.#search = query === '' ? '' : `?${query}`;
  });

  constructor(input, base) {
    const text = String(input).trim();
    const found = FORM.exec(text) ?? (base === undefined ? null : FORM.exec(againstBase(text, new URL(base))));
    if (!found) throw invalid(text);
    this.#protocol = `${found[1].toLowerCase()}:`;
    this.#hasAuthority = found[2] !== undefined;
    this.#readAuthority(found[2] ?? '', text);
    const isPath = this.#hasAuthority || this.#isSpecial;
    this.#pathname = encoded(isPath ? withoutDots(found[3], this.#isSpecial) : found[3], isPath ? IN_PATH : '');
    this.search = found[4] ?? '';
    this.hash = found[5] ?? '';
  }

  #readAuthority(authority, text) {
    const at = authority.lastIndexOf('@');
    const user = at < 0 ? '' : authority.slice(0, at);
    const colon = user.indexOf(':');
    this.#username = encoded(colon < 0 ? user : user.slice(0, colon), IN_USER);
    this.#password = encoded(colon < 0 ? '' : user.slice(colon + 1), IN_USER);
    const host = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority.slice(at + 1));
    if (!host || Number(host[2] ?? 0) > 65535) throw invalid(text);
    this.hostname = host[1];
    if (this.#hostname === '' && this.#isSpecial && this.#protocol !== 'file:') throw invalid(text);
    this.#port = this.#shownPort(host[2] ?? '');
  }

  get #isSpecial() {
    return this.#protocol in SPECIAL;
  }

  get #isWithoutUser() {
    return this.#hostname === '' || this.#protocol === 'file:';
  }

  #shownPort(digits) {
    const port = digits === '' ? '' : String(Number(digits));
    return port === SPECIAL[this.#protocol] ? '' : port;
  }

  get protocol() {
    return this.#protocol;
  }

  set protocol(text) {
    const name = `${String(text).split(':')[0].toLowerCase()}:`;
    if (/^[a-z][a-z0-9+.-]*:$/.test(name) && name in SPECIAL === this.#isSpecial) this.#protocol = name;
  }

  get username() {
    return this.#username;
  }

  set username(text) {
    if (!this.#isWithoutUser) this.#username = encoded(text, IN_USER);
  }

  get password() {
    return this.#password;
  }

  set password(text) {
    if (!this.#isWithoutUser) this.#password = encoded(text, IN_USER);
  }

  get hostname() {
    return this.#hostname;
  }

  set hostname(text) {
    this.#hostname = this.#isSpecial ? String(text).toLowerCase() : encoded(text, '');
  }

  get port() {
    return this.#port;
  }

  set port(text) {
    const digits = /^\d*/.exec(String(text))[0];
    if (this.#isWithoutUser || (digits === '' && text !== '') || Number(digits) > 65535) return;
    this.#port = this.#shownPort(digits);
  }

  get pathname() {
    return this.#pathname;
  }

  set pathname(text) {
    const path = String(text);
    if (path === '' && !this.#isSpecial) this.#pathname = '';
    else this.#pathname = encoded(withoutDots(path.startsWith('/') ? path : `/${path}`, this.#isSpecial), IN_PATH);
  }

  get hash() {
    return this.#hash;
  }

  set hash(text) {
    const fragment = String(text).replace(/^#/, '');
    this.#hash = fragment === '' ? '' : `#${encoded(fragment, IN_HASH)}`;
  }

  get host() {
    return this.#port === '' ? this.#hostname : `${this.#hostname}:${this.#port}`;
  }

  set host(text) {
    const [, name, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?/.exec(String(text));
    this.hostname = name;
    if (port !== undefined) this.port = port;
  }

  get origin() {
    return this.protocol in SPECIAL && this.protocol !== 'file:' ? `${this.protocol}//${this.host}` : 'null';
  }

  get search() {
    return this.#search;
  }

  set search(text) {
    const query = encoded(String(text).replace(/^\?/, ''), IN_QUERY);
    this.#search = query === '' ? '' : `?${query}`;
    refill(this.searchParams, query);
  }

  get href() {
    const password = this.#password === '' ? '' : `:${this.#password}`;
    const user = this.#username === '' && password === '' ? '' : `${this.#username}${password}@`;
    const authority = this.#hasAuthority ? `//${user}${this.host}` : '';
    return `${this.#protocol}${authority}${this.#pathname}${this.#search}${this.#hash}`;
  }

  toString() {
    return this.href;
  }

  toJSON() {
    return this.href;
  }

  static canParse(input, base) {
    try {
      return Boolean(new URL(input, base));
    } catch {
      return false;
    }
  }
}

function withoutDots(pathname, special) {
  const parts = [];
  const all = pathname.split('/').slice(1);
  all.forEach((part, i) => {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
    if (i === all.length - 1 && (part === '..' || part === '.')) parts.push('');
  });
  return pathname === '' && !special ? '' : `/${parts.join('/')}`;
}

function againstBase(text, base) {
  const root = `${base.protocol}//${base.host}`;
  if (text.startsWith('//')) return base.protocol + text;
  if (text.startsWith('/')) return root + text;
  if (text.startsWith('?')) return root + base.pathname + text;
  if (text.startsWith('#')) return root + base.pathname + base.search + text;
  return `${root}${base.pathname.slice(0, base.pathname.lastIndexOf('/') + 1)}${text}`;
}

export function fileURLToPath(url) {
  const parsed = typeof url === 'string' ? new URL(url) : url;
  if (parsed.protocol !== 'file:') throw new TypeError('The URL must be of scheme file');
  return decodeURIComponent(parsed.pathname);
}

export function pathToFileURL(path) {
  return new URL(`file://${path.split('/').map(encodeURIComponent).join('/')}`);
}

export const url = { URL, URLSearchParams, fileURLToPath, pathToFileURL };

// URL and URLSearchParams, which the engine lacks, as far as configs need them: connection strings taken apart and put
// together again, and file URLs. Not the whole WHATWG algorithm: hosts are kept as written.

const FORM = /^([a-zA-Z][a-zA-Z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/s;
const SPECIAL = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443', 'ftp:': '21', 'file:': '' };

function invalid(text) {
  return Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: text });
}

const encodeForm = (text) => encodeURIComponent(text).replace(/%20/g, '+')
  .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function decodeForm(text) {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

export class URLSearchParams {
  #pairs = [];
  #changed = () => {};

  constructor(source = '', changed = undefined) {
    if (typeof source === 'string') {
      for (const part of source.replace(/^\?/, '').split('&')) {
        if (part === '') continue;
        const equals = part.indexOf('=');
        const [key, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
        this.#pairs.push([decodeForm(key), decodeForm(value)]);
      }
    } else {
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
  protocol; username = ''; password = ''; hostname = ''; port = ''; pathname = ''; hash = '';
  #search = '';
  #hasAuthority;
  searchParams;

  constructor(input, base) {
    const text = String(input).trim();
    const found = FORM.exec(text) ?? (base === undefined ? null : FORM.exec(againstBase(text, new URL(base))));
    if (!found) throw invalid(text);
    this.protocol = `${found[1].toLowerCase()}:`;
    this.#hasAuthority = found[2] !== undefined;
    this.#readAuthority(found[2] ?? '', text);
    const special = this.protocol in SPECIAL;
    this.pathname = this.#hasAuthority || special ? withoutDots(found[3], special) : found[3];
    this.#search = found[4] && found[4] !== '?' ? found[4] : '';
    this.hash = found[5] && found[5] !== '#' ? found[5] : '';
    this.searchParams = new URLSearchParams(this.#search, () => {
      const query = this.searchParams.toString();
      this.#search = query === '' ? '' : `?${query}`;
    });
  }

  #readAuthority(authority, text) {
    const at = authority.lastIndexOf('@');
    const user = at < 0 ? '' : authority.slice(0, at);
    const colon = user.indexOf(':');
    this.username = colon < 0 ? user : user.slice(0, colon);
    this.password = colon < 0 ? '' : user.slice(colon + 1);
    const host = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority.slice(at + 1));
    if (!host || Number(host[2] ?? 0) > 65535) throw invalid(text);
    this.hostname = this.protocol in SPECIAL ? host[1].toLowerCase() : host[1];
    if (this.hostname === '' && this.protocol in SPECIAL && this.protocol !== 'file:') throw invalid(text);
    this.port = host[2] === undefined || host[2] === SPECIAL[this.protocol] ? '' : host[2];
  }

  get host() {
    return this.port === '' ? this.hostname : `${this.hostname}:${this.port}`;
  }

  get origin() {
    return this.protocol in SPECIAL && this.protocol !== 'file:' ? `${this.protocol}//${this.host}` : 'null';
  }

  get search() {
    return this.#search;
  }

  set search(text) {
    const query = String(text).replace(/^\?/, '');
    this.#search = query === '' ? '' : `?${query}`;
    this.searchParams = new URLSearchParams(query, () => { this.search = this.searchParams.toString(); });
  }

  get href() {
    const password = this.password === '' ? '' : `:${this.password}`;
    const user = this.username === '' && password === '' ? '' : `${this.username}${password}@`;
    const authority = this.#hasAuthority ? `//${user}${this.host}` : '';
    return `${this.protocol}${authority}${this.pathname}${this.#search}${this.hash}`;
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

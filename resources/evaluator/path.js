// node:path for config and schema code, POSIX only: pure text, no file is touched.

import { request } from './request.js';

function normalizeParts(path, absolute) {
  const parts = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !absolute) parts.push(part);
  }
  return parts.join('/');
}

export function normalize(path) {
  const absolute = path.startsWith('/');
  const parts = normalizeParts(path, absolute);
  const tail = parts !== '' && path.endsWith('/') ? '/' : '';
  return (absolute ? '/' : '') + parts + tail || '.';
}

export const isAbsolute = (path) => path.startsWith('/');

export function join(...paths) {
  return normalize(paths.filter((path) => path !== '').join('/'));
}

export function resolve(...paths) {
  let resolved = '';
  for (let i = paths.length - 1; i >= 0 && !isAbsolute(resolved); i -= 1)
    if (paths[i] !== '') resolved = resolved === '' ? paths[i] : `${paths[i]}/${resolved}`;
  if (!isAbsolute(resolved)) resolved = `${request.directory}/${resolved}`;
  return `/${normalizeParts(resolved, true)}`;
}

export function dirname(path) {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
  const slash = trimmed.lastIndexOf('/');
  if (slash < 0) return '.';
  return slash === 0 ? '/' : trimmed.slice(0, slash);
}

export function basename(path, suffix = '') {
  const trimmed = path.replace(/\/+$/, '');
  const name = trimmed.slice(trimmed.lastIndexOf('/') + 1);
  return suffix !== '' && name !== suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

export function extname(path) {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot);
}

export function relative(from, to) {
  const a = resolve(from).split('/').filter(Boolean);
  const b = resolve(to).split('/').filter(Boolean);
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}

export function parse(path) {
  const base = basename(path);
  const ext = extname(path);
  const dir = path.includes('/') ? dirname(path) : '';
  return { root: isAbsolute(path) ? '/' : '', dir, base, ext, name: base.slice(0, base.length - ext.length) };
}

export function format({ dir, root = '', base, name = '', ext = '' }) {
  const last = base ?? name + (ext === '' || ext.startsWith('.') ? ext : `.${ext}`);
  return dir ? `${dir === root ? dir : `${dir}/`}${last}` : root + last;
}

export const sep = '/';
export const delimiter = ':';

const functions = { normalize, isAbsolute, join, resolve, dirname, basename, extname, relative, parse, format, sep,
  delimiter, toNamespacedPath: (path) => path };
export const path = { ...functions, posix: functions };

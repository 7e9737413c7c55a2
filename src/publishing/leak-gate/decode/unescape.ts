import { isUtf8 } from 'node:buffer';
import { decodeEntity, ENTITY } from './entities.ts';

const bytesToText = (bytes: Buffer): string => bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
const hexToText = (digits: string): string => bytesToText(Buffer.from(digits, 'hex'));
const character = (hex: string): string => {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
const octalToText = (text: string): string =>
  bytesToText(
    Buffer.from(
      text
        .split('\\')
        .slice(1)
        .map((digits) => Number.parseInt(digits, 8)),
    ),
  );

/** Ways to write characters as something else, by name: what they look like, and what they mean. */
const ESCAPES = {
  entity: { look: ENTITY, meaning: decodeEntity },
  percent: {
    look: '(?:%[0-9a-fA-F]{2})+|%u[0-9a-fA-F]{4}',
    meaning: (text: string) =>
      text.startsWith('%u') ? character(text.slice(2)) : hexToText(text.replaceAll('%', '')),
  },
  unicode: {
    look: String.raw`\\u\{[0-9a-fA-F]{1,6}\}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}`,
    meaning: (text: string) => character(text.replace(/^\\[uU]\{?|\}$/g, '')),
  },
  hexadecimal: {
    look: String.raw`(?:\\x[0-9a-fA-F]{2})+`,
    meaning: (text: string) => hexToText(text.replaceAll('\\x', '')),
  },
  octal: { look: String.raw`(?:\\[0-3][0-7]{2})+`, meaning: octalToText },
  css: {
    look: String.raw`\\0{0,4}[c-fC-F][0-9a-fA-F](?![0-9a-fA-F])\s?`,
    meaning: (text: string) => character(text.slice(1).trim()),
  },
  backslash: {
    look: String.raw`\\(?:\r?\n|[nrtbfv"'\\/])`,
    meaning: (text: string) => (/["'\\/]/.test(text[1] ?? '') ? (text[1] as string) : ' '),
  },
} as const;

/** Name of a way to escape characters. */
export type Escape = keyof typeof ESCAPES;
export const ESCAPE_NAMES = Object.keys(ESCAPES) as Escape[];

const patterns = new Map(ESCAPE_NAMES.map((name) => [name, new RegExp(ESCAPES[name].look, 'g')]));
const ALL = new RegExp(ESCAPE_NAMES.map((name) => `(${ESCAPES[name].look})`).join('|'), 'g');

/** The text with escapes of one kind undone. */
export const unescapeOne = (text: string, name: Escape): string =>
  text.replace(patterns.get(name) as RegExp, ESCAPES[name].meaning);

const meaningOf = (...groups: unknown[]): string => {
  const kind = groups.findIndex((group, i) => i > 0 && i <= ESCAPE_NAMES.length && group !== undefined);
  return ESCAPES[ESCAPE_NAMES[kind - 1] as Escape].meaning(groups[0] as string);
};

/** The text with escapes of every kind undone once, from left to right. */
export const unescape = (text: string): string => (/[&%\\]/.test(text) ? text.replace(ALL, meaningOf) : text);

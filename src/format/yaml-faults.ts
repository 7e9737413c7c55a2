import type { YAMLError } from 'yaml';
import type { ProblemCode, ProblemValues } from '../domain/rules/codes.ts';
import type { Fault } from './fault.ts';
import { quoted } from './quoted.ts';
import { type LineFinder, lineAt, lineFinder, type TextLine } from './text-place.ts';

const MOST = 5;
/** Complaints of the parser that are looked at: enough for five findings, and few enough for a file of complaints. */
const MOST_ERRORS = 200;
const KEY_AND_VALUE = /^(\s*(?:- +)*)([^\s:#"'][^:]*):(\s+)(.+)$/;

type Finding = readonly [ProblemCode, ProblemValues];

const withoutComment = (value: string): string => value.replace(/\s+#.*$/, '').trimEnd();

/** The line with its value in quotes, where it has the form `key: value`. */
function quotedLine({ text }: TextLine): ProblemValues {
  const match = KEY_AND_VALUE.exec(text);
  const original = text.trim();
  if (!match) return { original };
  const [, , key, , value] = match as unknown as [string, string, string, string, string];
  return { original, corrected: `${key}: ${quoted(withoutComment(value))}` };
}

/** A line that YAML takes for neither key nor list entry: a space is missing, or it is no field at all. */
function missingSpace(line: TextLine): Finding {
  const original = line.text.trim();
  const spaced = original
    .replaceAll('\u00a0', ' ')
    .replace(/^-(?=[^\s-])/, '- ')
    .replace(/^((?:- +)*[\p{L}\d_-]+):(?=\S)/u, '$1: ');
  if (spaced !== original) return ['yaml-space', { original, corrected: spaced }];
  return ['yaml-stray-text', { original }];
}

const hasColonInValue = (line: TextLine): boolean => /:\s/.test(KEY_AND_VALUE.exec(line.text)?.[4] ?? '');

function implicitKey(line: TextLine): Finding {
  if (/^\s*-[^\s-]/.test(line.text)) return missingSpace(line);
  return hasColonInValue(line)
    ? ['yaml-colon', quotedLine(line)]
    : ['yaml-indentation', { original: line.text.trim() }];
}

/** The line where a text in quotes begins that never ends, looked for upwards from where the parser gave up. */
function openQuote(lines: LineFinder, offset: number): TextLine {
  for (let line = lines(offset); ; line = lines(line.start - 1)) {
    const value = /(?:^|[:-]\s+)(["'])(.*)$/.exec(line.text);
    if (value && !(value[2] as string).includes(value[1] as string)) return line;
    if (line.start === 0) return lines(offset);
  }
}

function classify(error: YAMLError, line: TextLine): Finding {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return ['yaml-tab', {}];
    case 'DUPLICATE_KEY':
      return ['yaml-duplicate-key', { key: line.text.slice(line.column - 1).split(':')[0] as string }];
    case 'MULTILINE_IMPLICIT_KEY':
      return missingSpace(line);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return implicitKey(line);
    case 'BAD_INDENT':
      return ['yaml-indentation', { original: line.text.trim() }];
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return ['yaml-quotes-needed', quotedLine(line)];
    case 'BAD_DQ_ESCAPE':
      return ['yaml-backslash', { original: line.text.trim() }];
    case 'TAG_RESOLVE_FAILED':
      return ['yaml-tag', quotedLine(line)];
    case 'MULTIPLE_DOCS':
      return ['yaml-documents', {}];
    case 'RESOURCE_EXHAUSTION':
      return ['yaml-too-deep', {}];
    default:
      if (/Implicit map keys/.test(error.message)) return missingSpace(line);
      if (/without - indicator/.test(error.message))
        return ['yaml-indentation', { original: line.text.trim() }];
      return ['yaml-invalid', { detail: error.message }];
  }
}

function faultOf(lines: LineFinder, error: YAMLError): Fault {
  if (/^Missing closing ["']/.test(error.message)) {
    const line = openQuote(lines, error.pos[0]);
    return { code: 'yaml-quote-unclosed', values: { original: line.text.trim() }, line: line.number };
  }
  const line = lines(error.pos[0]);
  const [code, values] = classify(error, line);
  return { code, values, line: line.number, column: line.column };
}

/**
 * What the parser complains about, in our codes: one finding a line and none for the lines after it that only seem
 * indented wrongly, since one slip makes the parser stumble several times.
 */
export function yamlFaults(yaml: string, errors: readonly YAMLError[]): Fault[] {
  const byLine = new Map<number, Fault>();
  const lines = lineFinder(yaml);
  const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) return [faultOf(lines, tooDeep)];
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, MOST_ERRORS)) {
    const fault = faultOf(lines, error);
    const line = fault.line ?? 0;
    if (!byLine.has(line)) byLine.set(line, fault);
  }
  const isEcho = ({ code, line = 0 }: Fault) => code === 'yaml-indentation' && byLine.has(line - 1);
  return [...byLine.values()].filter((fault) => !isEcho(fault)).slice(0, MOST);
}

/** An alias (`*name`) that leads nowhere, or so many that they would fill the memory. */
export function aliasFault(yaml: string, error: unknown): Fault {
  const name = /Unresolved alias.*: (\S+)$/.exec(error instanceof Error ? error.message : '')?.[1];
  if (name === undefined) return { code: 'yaml-alias', values: {} };
  const line = lineAt(yaml, Math.max(0, yaml.indexOf(`*${name}`)));
  return {
    code: 'yaml-quotes-needed',
    values: quotedLine(line),
    line: line.number,
    column: line.column,
  };
}

import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { type Place, problem, type ProblemCode, type ProblemValues } from './codes.ts';
import { nearest } from './nearest.ts';
import { isFields } from './schema-walk.ts';
import { suggestDate, suggestKey, suggestTime } from './suggest.ts';

type Issue = z.core.$ZodIssue;
type Finding = readonly [ProblemCode, ProblemValues];
type Path = readonly (string | number)[];

const FORMATS = new Set(
  'key id email url colour locale time-zone postal-code count ags rgs path base-url file-name'.split(' '),
);

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : isFields(value) ? 'fields' : typeof value;

/** What is there, short enough for a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const withSuggestion = (values: ProblemValues, suggestion: string | undefined): ProblemValues =>
  suggestion === undefined ? values : { ...values, suggestion };

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, segment) => (value as Record<PropertyKey, unknown> | undefined)?.[segment],
    data,
  );
}

function wrongType(expected: string, value: unknown): Finding {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return ['number-unquoted', { value: String(value) }];
  }
  return ['field-type', { expected, found: kindOf(value), value: shown(value) }];
}

function wrongFormat(format: string, value: unknown): Finding {
  if (typeof value === 'number' && format !== 'count') return wrongType('string', value);
  const text = shown(value);
  if (format === 'date') return ['date-invalid', withSuggestion({ value: text }, suggestDate(text))];
  if (format === 'time') return ['time-invalid', withSuggestion({ value: text }, suggestTime(text))];
  if (!FORMATS.has(format)) return ['shape-invalid', { detail: format }];
  const suggestion =
    format === 'key' ? suggestKey(text) : format === 'file-name' ? text.split(/[/\\]/).at(-1) : undefined;
  return ['format-invalid', withSuggestion({ format, value: text }, suggestion || undefined)];
}

function wrongChoice(choices: readonly unknown[], value: unknown): Finding {
  const words = choices.map(String);
  return [
    'choice-unknown',
    withSuggestion({ value: shown(value), choices: words.join(', ') }, nearest(shown(value), words)),
  ];
}

function wrongVariant(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Finding {
  const name = issue.path.at(-1);
  if (name === 'public') return ['public-missing', value === undefined ? {} : { value: shown(value) }];
  const options = (issue as { options?: readonly unknown[] }).options;
  return options ? wrongChoice(options, value) : ['shape-invalid', { detail: issue.message }];
}

function classify(issue: Issue, value: unknown): Finding {
  if (value === undefined && !(issue.code === 'invalid_union' && issue.path.at(-1) === 'public')) {
    return [issue.path.at(-1) === 'id' ? 'id-missing' : 'field-missing', {}];
  }
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid')
        ? wrongType(issue.expected, value)
        : wrongFormat(issue.message, value);
    case 'invalid_value':
      return wrongChoice(issue.values, value);
    case 'too_small':
      if (issue.message === 'empty') return ['field-missing', {}];
      if (issue.origin === 'array') return ['list-too-short', { minimum: Number(issue.minimum) }];
      if (issue.message === 'count') return wrongFormat('count', value);
      return ['number-range', { value: shown(value), minimum: Number(issue.minimum) }];
    case 'too_big':
      return ['number-range', { value: shown(value), maximum: Number(issue.maximum) }];
    case 'invalid_union':
      return wrongVariant(issue, value);
    default:
      return wrongFormat(issue.message, value);
  }
}

/**
 * What is wrong with the shape of `data`, as findings with stable codes.
 * @param error what the schema said about `data`
 */
export function shapeProblems(file: string, data: unknown, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path as Path;
    const at = (field: Path): Place => ({ file, field });
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem('field-forbidden', at([...path, key]), { key }));
    }
    const [code, values] = classify(issue, valueAt(data, path));
    return [problem(code, at(path), values)];
  });
}

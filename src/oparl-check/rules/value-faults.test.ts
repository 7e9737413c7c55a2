import { expect, test } from 'vitest';
import type { Field } from '../schema/field.ts';
import { must, object, objects, ref, refs, text, texts } from '../schema/field.ts';
import { valueFaults } from './value-faults.ts';

const codes = (field: Field, value: unknown): string[] =>
  valueFaults('feld', field, value).map((fault) => fault.code);

test.each<[string, Field, unknown, string[]]>([
  ['text', text, 'Haushalt & Finanzen', []],
  ['number for text', text, 5, ['wrong-kind']],
  ['text of blanks', text, '  ', ['blank-value']],
  ['escaped umlaut', text, 'Gr&uuml;n', ['html-escaped']],
  ['ampersand in prose', text, 'R&D; Forschung', []],
  ['null', text, null, ['null-value']],
  ['null where demanded', must(text), null, ['field-null']],
  ['single text for a list', texts, 'a', ['wrong-kind']],
  ['list for a single text', text, ['a'], ['wrong-kind']],
  ['empty list', texts, [], ['empty-list']],
  ['empty list where demanded', must(objects('LegislativeTerm')), [], []],
  ['null within a list', texts, ['a', null], ['wrong-kind']],
  ['object for a URL', ref('Location'), { id: 'https://a.example/1' }, ['wrong-kind']],
  ['URL for an object', object('Location'), 'https://a.example/1', ['wrong-kind']],
  ['path for a URL', refs('Paper'), ['/paper/1'], ['url-invalid']],
  ['boolean in words', { kind: 'boolean' }, 'true', ['wrong-kind']],
  ['fraction for an integer', { kind: 'integer' }, 1.5, ['wrong-kind']],
  ['negative size', { kind: 'integer' }, -1, ['wrong-kind']],
  ['key as a number', { kind: 'ags' }, 7_999_001, ['wrong-kind']],
  [
    'list of URLs in place of an external list',
    { kind: 'list', of: 'Meeting', orRefs: true },
    ['https://a.example/1'],
    [],
  ],
  ['the same elsewhere', { kind: 'list', of: 'Meeting' }, ['https://a.example/1'], ['wrong-kind']],
  ['MIME type with parameter', { kind: 'mime' }, 'text/html; charset=utf-8', []],
  ['misspelt MIME type', { kind: 'mime' }, 'application/octetstream', ['mime-invalid']],
])('%s', (_, field, value, expected) => {
  expect(codes(field, value)).toEqual(expected);
});

test('a fault within a list names its place', () => {
  expect(valueFaults('email', texts, ['a@b.example', ''])[0]?.field).toBe('email[1]');
});

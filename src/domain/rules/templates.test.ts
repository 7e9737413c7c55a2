import { describe, expect, test } from 'vitest';
import { aRecord, organizationEntry, templateEntry } from '../../testing/factories.ts';
import { templatePieces } from '../placeholders.ts';
import { recordProblems } from './index.ts';
import { oddTemplates } from './templates.ts';

const found = (data: object) =>
  oddTemplates(aRecord({ templates: [templateEntry('brief', data)] })).map(
    ({ code, file, field, values }) =>
      `${file} ${field.join('.')}: ${code} ${String(values['value'])}` +
      (values['suggestion'] === undefined ? '' : ` -> ${String(values['suggestion'])}`),
  );

describe('pieces of a text', () => {
  test.each(['', 'Guten Tag', '{gremium}', 'am {datum}, {uhrzeit}', '{Gremium} } {a b} {{ort}} {', '}{'])(
    '%j is made of its pieces',
    (text) => {
      expect(
        templatePieces(text)
          .map((piece) => ('text' in piece ? piece.text : 'name' in piece ? `{${piece.name}}` : piece.stray))
          .join(''),
      ).toBe(text);
    },
  );
});

test('every placeholder of the list is found in its documents', () => {
  const opening = 'Zur {sitzung} ({gremium}, {koerperschaft}) am {wochentag}, {datum}, {uhrzeit}, {ort}.';
  expect(found({ opening, documents: ['invitation', 'minutes'] })).toEqual([]);
  expect(found({ opening: 'Vorlage {vorlage} der {koerperschaft}', documents: ['paper'] })).toEqual([]);
});

test.each([
  [{ opening: 'Zur Sitzung des {grenium}' }, 'opening: placeholder-unknown {grenium} -> {gremium}'],
  [{ footer: '{xyzxyz}' }, 'footer: placeholder-unknown {xyzxyz}'],
  [{ salutation: 'Am {Datum}' }, 'salutation: placeholder-broken {Datum} -> {datum}'],
  [{ closing: 'in {ort' }, 'closing: placeholder-broken {ort -> {ort}'],
  [{ closing: 'in ort}' }, 'closing: placeholder-broken }'],
  [{ closing: '{{ort}}' }, 'closing: placeholder-broken {{ort}} -> {ort}'],
  [{ contactLines: ['Markt 1', '{strasse}'] }, 'contactLines.1: placeholder-unknown {strasse}'],
  [
    { signatures: [{ role: 'Vorsitz {grmium}' }] },
    'signatures.0.role: placeholder-unknown {grmium} -> {gremium}',
  ],
])('%j is told', (data, expected) => {
  expect(found({ documents: ['invitation'], ...data })).toEqual([`templates/brief.yml ${expected}`]);
});

test('a placeholder that some document of the template cannot fill is told', () => {
  expect(found({ opening: 'Am {datum}' })).toEqual([
    'templates/brief.yml opening: placeholder-elsewhere {datum}',
  ]);
  expect(found({ opening: 'Am {datum}', documents: ['invitation', 'paper'] })).toHaveLength(1);
  expect(found({ opening: 'Am {datum}', documents: ['invitation'] })).toEqual([]);
});

test('of two templates for the same documents the second by key is told which words are never printed', () => {
  const twice = (a: object, b: object) =>
    oddTemplates(aRecord({ templates: [templateEntry('b', b), templateEntry('a', a)] })).map(
      ({ code, file, field, values }) => `${file} ${field.join('.')}: ${code} ${String(values['other'])}`,
    );
  const both = { footer: 'Stadt', documents: ['notice', 'invitation'] };
  expect(twice(both, { ...both, documents: ['invitation', 'notice'] })).toEqual([
    'templates/b.yml footer: template-twice a',
  ]);
  expect(twice(both, { ...both, documents: ['notice'] })).toEqual([]);
  expect(twice(both, { ...both, body: 'stadt' })).toEqual([]);
  expect(twice({ footer: 'Stadt' }, { closing: 'Gruß' })).toEqual([]);
});

test('sentences of the desk may hold braces; bodies and organizations must exist', () => {
  const templates = [
    templateEntry('satz', { kind: 'sentence', text: 'Menge {x}' }),
    templateEntry('brief', { body: 'weg', organization: 'rat' }),
  ];
  const problems = recordProblems(aRecord({ organizations: [organizationEntry('rat')], templates }));
  expect(problems.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual(['reference-unknown body']);
});

import { expect, test } from 'vitest';
import { meetingEntry, openItem, paperEntry } from '../../testing/factories.ts';
import { oddSpellings } from './spellings.ts';

const papers = (...subjects: readonly (readonly string[])[]) =>
  subjects.map((words, place) => paperEntry(`p${place}`, { subjects: [...words] }));
const told = (record: Parameters<typeof oddSpellings>[0]) =>
  oddSpellings(record).map(({ file, field, values }) => [
    `${file} ${field.join('.')}`,
    values['word'],
    values['usual'],
  ]);

test('one subject in two spellings is told where the rarer one stands', () => {
  const record = { meetings: [], papers: papers(['Radverkehr'], ['Straßen', 'Rad-Verkehr'], ['Radverkehr']) };
  expect(told(record)).toEqual([['papers/p1/index.md subjects.1', 'Rad-Verkehr', 'Radverkehr']]);
});

test.each([
  ['radverkehr', 'Radverkehr'],
  ['Strassen', 'Straßen'],
  ['Lange Strasse', 'Lange Straße'],
  ['Kita Gebühren', 'Kita-Gebühren'],
])('"%s" is another spelling of "%s"', (word, usual) => {
  expect(told({ meetings: [], papers: papers([usual], [usual], [word]) })).toEqual([
    ['papers/p2/index.md subjects.0', word, usual],
  ]);
});

test('other words are left alone, and so is one word as subject and place', () => {
  const both = [
    paperEntry('a', { subjects: ['Marktplatz', 'Straße', '…'] }),
    paperEntry('b', { subjects: ['Straßen', '!'], places: ['Markt-Platz'] }),
  ];
  expect(told({ meetings: [], papers: both })).toEqual([]);
});

test('agenda items count like papers, those below a heading too', () => {
  const below = openItem('below', { places: ['Kirch-Weg'] });
  const meeting = meetingEntry('m', { agenda: [openItem('head', { items: [below] })] });
  const record = { meetings: [meeting], papers: [paperEntry('p', { places: ['Kirchweg'] })] };
  expect(told({ ...record, papers: [...record.papers, paperEntry('q', { places: ['Kirchweg'] })] })).toEqual([
    [`${meeting.path} agenda.0.items.0.places.0`, 'Kirch-Weg', 'Kirchweg'],
  ]);
});

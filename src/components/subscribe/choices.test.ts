import { expect, it } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { indexOf } from '../../domain/view/index.ts';
import { aBody, anOrganization, aPaper, aPublicRecord, aTerm } from '../../testing/public-record.ts';
import { choiceGroups } from './choices.ts';

const day = calendarDate;
const member = (endDate?: string) => ({
  id: 'm',
  organization: 'rat',
  role: 'member' as const,
  votingRight: true,
  ...(endDate !== undefined && { endDate: day(endDate) }),
});
const groups = choiceGroups(
  indexOf(
    aPublicRecord({
      bodies: [aBody('sg', { name: 'Samtgemeinde' }), aBody('leer')],
      terms: [aTerm('t', ['sg'], '2026-11-01')],
      organizations: [
        anOrganization('rat', 'sg', { name: 'Rat' }),
        anOrganization('bau', 'sg', { kind: 'committee', name: 'Bauausschuss' }),
        anOrganization('alt', 'sg', { kind: 'committee', name: 'Alter', endDate: day('2026-10-31') }),
        anOrganization('gl', 'sg', { kind: 'faction', name: 'Grüne Liste' }),
      ],
      people: [
        { key: 'a', surname: 'Abel', givenName: 'Ute', memberships: [member()] },
        { key: 'z', surname: 'Zeh', memberships: [member('2026-10-31')] },
      ],
      papers: [
        ...Array.from({ length: 13 }, (_, n) =>
          aPaper(`p${n}`, {
            body: 'sg',
            reference: `0${n}/2027`,
            date: day('2027-02-01'),
            subjects: ['Schule'],
          }),
        ),
        aPaper('old', { body: 'sg', date: day('2025-01-01') }),
      ],
    }),
  ),
);
const labels = (id: string) =>
  groups
    .find((group) => group.id === id)
    ?.parts.map(({ heading, choices }) => [heading, choices.map(({ label }) => label)]);

it('a body offers itself, then its organizations by kind, dissolved ones last', () => {
  expect(labels('gruppe-sg')).toEqual([
    [undefined, ['Samtgemeinde insgesamt']],
    ['Rat', ['Rat']],
    ['Ausschuss', ['Bauausschuss']],
    ['Fraktion', ['Grüne Liste']],
    ['Frühere', ['Alter']],
  ]);
  expect(groups[0]?.hint).toBe('Rat, Ausschuss und Fraktion');
  expect(groups[0]?.note).toMatch(/^Fraktionen, .* nur einen Feed\. .* Vorlagen, die sie einbringt/);
});

it('people are those who are members still; the others are named as a way', () => {
  expect(labels('personen')).toEqual([['A', ['Abel, Ute']]]);
  expect(groups.find(({ id }) => id === 'personen')?.more?.href).toBe('/personen/#fruehere');
});

it('of the papers the latest of the term stand there, and the way to all', () => {
  const papers = groups.find(({ id }) => id === 'vorlagen');
  expect(papers?.parts[0]?.choices).toHaveLength(12);
  expect(papers?.parts[0]?.choices[0]?.label).toMatch(/^012\/2027: /);
  expect(papers?.more?.href).toBe('/vorlagen/');
});

it('a group without anything to follow is left out', () => {
  expect(groups.map(({ id }) => id)).toEqual(['gruppe-sg', 'personen', 'themen', 'vorlagen']);
});

it('every anchor stands for one choice', () => {
  const anchors = groups.flatMap(({ parts }) =>
    parts.flatMap(({ choices }) => choices.map(({ channels }) => channels.anchor)),
  );
  expect(new Set(anchors).size).toBe(anchors.length);
});

it('of very many subjects those stay about which there is most, by name', () => {
  const papers = Array.from({ length: 102 }, (_, n) =>
    aPaper(`p${n}`, { subjects: n === 101 ? ['Zuletzt', 'Wort 101'] : [`Wort ${n}`, 'Zuletzt'] }),
  );
  const group = choiceGroups(indexOf(aPublicRecord({ papers }))).find(({ id }) => id === 'themen');
  const names = group?.parts[0]?.choices.map(({ label }) => label) ?? [];
  expect(names).toHaveLength(100);
  expect(names.at(-1)).toBe('Zuletzt');
  expect(group?.more).toEqual({ label: 'Alle Themen', href: '/themen/' });
});

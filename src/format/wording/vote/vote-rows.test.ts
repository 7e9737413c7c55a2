import { expect, it } from 'vitest';
import type { PublicPerson, PublicVote } from '../../../domain/public-record.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { aPublicRecord } from '../../../testing/public-record.ts';
import { namesByChoice, shownVote, voteRows } from './vote-rows.ts';

const vote: PublicVote = {
  method: 'roll-call',
  majority: 'simple',
  yes: 2,
  no: 0,
  abstain: 1,
  present: 3,
  byFaction: [],
  byName: [
    { person: 'z', choice: 'yes' },
    { person: 'unknown', choice: 'no' },
    { person: 'm', choice: 'abstain' },
    { person: 'a', choice: 'yes' },
  ],
};
const person = (key: string, surname: string): PublicPerson => ({
  key,
  surname,
  givenName: 'Kim',
  memberships: [],
});

it('leaves out of the figures what was not counted', () =>
  expect(voteRows(vote)).toEqual([
    { label: 'Ja', count: 2 },
    { label: 'Nein', count: 0 },
    { label: 'Enthaltung', count: 1 },
    { label: 'Anwesende Mitglieder', count: 3 },
  ]));

it('counts nobody as present at a circulation', () => {
  const labels = (kind: 'item' | 'circulation') => voteRows(shownVote(kind, vote)).map(({ label }) => label);
  expect(labels('circulation')).toEqual(['Ja', 'Nein', 'Enthaltung']);
  expect(labels('item')).toContain('Anwesende Mitglieder');
});

it('sorts names by choice and surname', () => {
  const people = [person('z', 'Zander'), person('m', 'Meier'), person('a', 'Ähre')];
  expect(namesByChoice(vote, indexOf(aPublicRecord({ people })))).toEqual([
    {
      label: 'Ja',
      people: [
        { name: 'Kim Ähre', href: '/personen/a/' },
        { name: 'Kim Zander', href: '/personen/z/' },
      ],
    },
    { label: 'Enthaltung', people: [{ name: 'Kim Meier', href: '/personen/m/' }] },
  ]);
});

import { expect, test } from 'vitest';
import { type Moment, momentOf, momentText, type Way } from './moment.ts';

test.each<[string, Way, Partial<Moment> | undefined]>([
  ['19:15', 'from', { clock: '19:15' }],
  ['9.05 Uhr', 'from', { clock: '09:05' }],
  ['um 19 Uhr', 'to', { clock: '19:00' }],
  ['19:15, TOP 4', 'from', { clock: '19:15', number: '4' }],
  ['19:15 TOP 4', 'to', { clock: '19:15', number: '4' }],
  ['TOP Ö 4', 'from', { number: 'Ö 4' }],
  ['ab TOP 10.1', 'from', { number: '10.1' }],
  ['nach TOP 4', 'from', { number: '4', after: true }],
  ['20:30, nach TOP 9', 'to', { clock: '20:30', number: '9', after: true }],
  ['bis TOP 9', 'to', { number: '9', after: true }],
  ['bis TOP 9', 'from', { number: '9' }],
  ['vor top 3a', 'to', { number: '3a' }],
  ['TOP Müller', 'from', undefined],
  ['19:15, TOP Müller', 'from', undefined],
  ['gegen Ende, TOP 4', 'to', undefined],
  ['TOP 4 bis 6', 'from', undefined],
  ['19:15, Stau', 'from', undefined],
  ['24:00', 'to', undefined],
  ['später', 'from', undefined],
])('%s (%s)', (text, way, expected) => {
  expect(momentOf(text, way)).toEqual(expected && { after: false, ...expected });
});

test.each<[Moment, Way, string | undefined]>([
  [{ clock: '19:15', after: true }, 'to', '19:15'],
  [{ clock: '19:15', number: '4', after: false }, 'from', '19:15, TOP 4'],
  [{ clock: '19:15', number: '4', after: true }, 'from', '19:15, nach TOP 4'],
  [{ number: '4', after: false }, 'to', 'vor TOP 4'],
  [{ number: 'Ö 4', after: true }, 'to', 'nach TOP Ö 4'],
  [{ after: true }, 'to', undefined],
])('%o (%s) is written as it is read', (moment, way, text) => {
  expect(momentText(moment, way)).toBe(text);
  if (moment.number !== undefined) expect(momentOf(text ?? '', way)).toEqual(moment);
});

import { expect, test } from 'vitest';
import { periodOf } from '../../domain/allowance/periods.ts';
import type { AllowanceStatement } from '../../domain/allowance/statements.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import { payrollCsv, statementCsv } from './allowance-csv.ts';

const names = {
  person: (key: string) => (key === 'boese' ? '=cmd|"/c calc"!A1' : `Name ${key}`),
  organization: (key: string) => `Gremium ${key}`,
  body: (key: string) => `Stadt; ${key}`,
};
const statement = (person: string): AllowanceStatement => ({
  person,
  body: 'stadt',
  period: periodOf(calendarDate('2027-02-10'), 'quarter'),
  total: 124_500,
  lines: [
    {
      kind: 'month',
      body: 'stadt',
      day: calendarDate('2027-01-01'),
      function: 'faction-chair',
      rate: 120_000,
      amount: 120_000,
    },
    {
      kind: 'meeting',
      body: 'stadt',
      day: calendarDate('2027-02-10'),
      meeting: 'm',
      organization: 'rat',
      function: 'member',
      rate: 3000,
      amount: 3000,
    },
    {
      kind: 'meeting',
      body: 'stadt',
      day: calendarDate('2027-02-11'),
      meeting: 'n',
      organization: 'rat',
      function: 'member',
      rate: 3000,
      amount: 1500,
      half: true,
    },
    {
      kind: 'meeting',
      body: 'stadt',
      day: calendarDate('2027-02-11'),
      meeting: 'o',
      organization: 'rat',
      function: 'member',
      rate: 3000,
      amount: 0,
      unpaid: 'day',
    },
  ],
});

test('a statement is a table for a spreadsheet set to German', () => {
  expect(statementCsv(statement('mia'), names).split('\r\n')).toEqual([
    '\uFEFFTag;Art;Gremium;Funktion;Satz in Euro;Betrag in Euro;Hinweis',
    '01.01.2027;Monatsbetrag;"Stadt; stadt";Fraktionsvorsitz;1.200,00;1.200,00;',
    '10.02.2027;Sitzung;Gremium rat;Mitglied;30,00;30,00;',
    '11.02.2027;Sitzung;Gremium rat;Mitglied;30,00;15,00;halber Satz: kürzer anwesend',
    '11.02.2027;Sitzung;Gremium rat;Mitglied;30,00;0,00;nicht gezahlt: Höchstzahl am Tag erreicht',
    ';Summe;;;;1.245,00;',
    '',
  ]);
});

test('the payroll has a row for each person, and no name becomes a formula', () => {
  expect(
    payrollCsv([statement('mia'), statement('boese')], names)
      .split('\r\n')
      .slice(1),
  ).toEqual([
    'mia;Name mia;"Stadt; stadt";01.01.2027;31.03.2027;3;2;45,00;1.200,00;1.245,00',
    `boese;"'=cmd|""/c calc""!A1";"Stadt; stadt";01.01.2027;31.03.2027;3;2;45,00;1.200,00;1.245,00`,
    '',
  ]);
});

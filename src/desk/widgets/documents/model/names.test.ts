import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_NAME } from '../../../../domain/schema/file.ts';
import { safeName, titleFrom } from './names.ts';

test('a name becomes small ASCII letters, with its ending', () => {
  expect(safeName('Einladung Rat (Übersicht).PDF', [])).toBe('einladung-rat-uebersicht.pdf');
  expect(safeName('Straße_Süd – Plan 1:500.pdf', [])).toBe('strasse-sued-plan-1-500.pdf');
  expect(safeName('v1.2 final.docx', [])).toBe('v1-2-final.docx');
  expect(safeName('U\u0308bersicht.pdf', [])).toBe('uebersicht.pdf');
  expect(safeName('🎉🎉.pdf', [])).toBe('datei.pdf');
  expect(safeName('../../.git/config', [])).toBe('git-config');
  expect(safeName('CON.pdf', [])).toBe('con-datei.pdf');
  expect(safeName(`${'ab '.repeat(100)}.pdf`, []).length).toBeLessThanOrEqual(84);
});

test('a name that is taken gets the next number, whatever its case', () => {
  expect(safeName('Plan.pdf', ['plan.pdf'])).toBe('plan-2.pdf');
  expect(safeName('Plan.pdf', ['PLAN.pdf', 'plan-2.pdf'])).toBe('plan-3.pdf');
  expect(safeName('Plan.pdf', ['plan.docx'])).toBe('plan.pdf');
});

test('whatever a file is called, its name is safe, free and left as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (name, taken) => {
      const safe = safeName(`${name}.pdf`, taken);
      expect(safe).toMatch(FILE_NAME);
      expect(safe).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/);
      expect(taken).not.toContain(safe);
      expect(safeName(safe, [])).toBe(safe);
    }),
  );
});

test('a title is the name as people write it', () => {
  expect(titleFrom('Einladung_Rat  Übersicht.pdf')).toBe('Einladung Rat Übersicht');
  expect(titleFrom('\u202Egnp.exe.pdf')).toBe('gnp.exe');
  expect(titleFrom('.pdf')).toBe('Dokument');
  expect(titleFrom('lageplan-nord-2.pdf')).toBe('Lageplan nord 2');
  expect(titleFrom('2027-03-08-protokoll.pdf')).toBe('2027-03-08 protokoll');
  expect(titleFrom('Bau-Lageplan.pdf')).toBe('Bau-Lageplan');
});

import { expect, test } from 'vitest';
import { ProtectedResolution } from '../../domain/schema/index.ts';
import { aRecord, resolutionEntry } from '../../testing/factories.ts';
import { namedFiles } from './named-files.ts';

const CIRCULATION = {
  kind: 'circulation',
  title: 'Ankauf',
  organization: 'rat',
  legalBasis: '§ 78 Abs. 3 NKomVG',
  closedOn: '2027-03-04',
  text: 'x',
  files: [{ id: 'f1', title: 'Kaufvertrag', file: 'vertrag.pdf' }],
};

test('files of a protected resolution are sent, those of a public one the site has', () => {
  const path = 'protected/resolutions/u/index.md';
  const entry = { key: 'u', path, data: ProtectedResolution.parse(CIRCULATION), text: '', files: [] };
  const overlay = { meetings: [], papers: [], people: [], resolutions: [entry] };
  const record = aRecord({ resolutions: [resolutionEntry('r', CIRCULATION)] });
  expect(namedFiles(record, overlay)).toEqual([
    { path: 'protected/resolutions/u/vertrag.pdf', label: 'protected/resolutions/u/ (Dokument f1)' },
  ]);
});

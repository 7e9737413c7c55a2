import { expect, test } from 'vitest';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import { oparlSite, type Read } from '../../testing/oparl-site.ts';
import { aBody, anOrganization, aResolution } from '../../testing/public-record.ts';
import type { PublicResolution } from '../../domain/public-record.ts';

const circulation = async (more: Partial<PublicResolution>): Promise<Read> => {
  const { read } = await oparlSite(
    anOpenRecord({
      bodies: [aBody('auental')],
      organizations: [anOrganization('rat', 'auental')],
      resolutions: [aResolution('umlauf', 'rat', '2027-03-04', { kind: 'circulation', ...more })],
    }),
  );
  return read('/oparl/v1.1/resolution/umlauf.json');
};
const fieldsOf = (read: Read): unknown[] =>
  Object.entries(read)
    .filter(([name]) => name.endsWith('approvalNeeded'))
    .map(([, value]) => value);

test('a resolution that the supervisory authority must approve says so, and no other', async () => {
  expect(fieldsOf(await circulation({ approvalNeeded: true }))).toEqual([true]);
  expect(fieldsOf(await circulation({}))).toEqual([]);
});

import { expect, test } from 'vitest';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { SAMPLE_DIRECTORY, sampleCouncil } from '../../../testing/members/sample-council.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';

const organization = (key: string, name: string, kind: 'administration' | 'committee' | 'council') =>
  ({ key, name, kind, body: 'gemeinde', minutes: 'none' }) as const;

async function clerk() {
  const organizations = [
    organization('amt-10', 'Amt 10', 'administration'),
    organization('amt-2', 'Amt 2', 'administration'),
    organization('umwelt', 'Umweltausschuss', 'committee'),
    organization('bau', 'Bauausschuss', 'committee'),
    organization('rat', 'Rat', 'council'),
  ];
  const people = SAMPLE_DIRECTORY.people.map((one) => {
    const memberships = organizations.map(({ key }) => ({ organization: key, role: 'member' as const }));
    return one.key === 'amsel' ? { ...one, memberships } : one;
  });
  const council = sampleCouncil({ ...SAMPLE_DIRECTORY, organizations, people });
  const kleiber = { person: 'kleiber', name: 'Karl Kleiber' };
  const office = await clerkOffice(
    { kleiber, andere: { name: 'Bernd Ohne' } },
    { readCouncil: () => Promise.resolve(council) },
  );
  const browser = await office.browserOf('zeisig');
  return async (path: string) => (await browser.get(path)).text();
}
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name);

test('the list is narrowed by organizations in groups, the council first, each by name', async () => {
  const text = await (await clerk())('/verwaltung/zugaenge/');
  expect(await htmlFaults(text)).toEqual([]);
  const select = /<select[^>]*id="gremium"[^]*?<\/select>/.exec(text)?.[0] ?? '';
  expect(all(select, /(?:label="|<option[^>]*>)([^"<]+)/g).join()).toBe(
    'alle,Räte,Rat,Ausschüsse,Bauausschuss,Umweltausschuss,Verwaltung,Amt 2,Amt 10',
  );
});

test('an access is for offices by name', async () => {
  const text = await (await clerk())('/verwaltung/zugaenge/neu');
  expect(all(text, /<label for="offices-[^"]+">([^<]+)/g)).toEqual(['Amt 2', 'Amt 10']);
});

test('the log is narrowed by people in the order of their surnames', async () => {
  const text = await (await clerk())('/verwaltung/protokoll/');
  const select = /<select[^>]*id="zugang"[^]*?<\/select>/.exec(text)?.[0] ?? '';
  expect(all(select, /<option[^>]*>([^<]+)/g)).toEqual([
    'alle',
    'Amsel, Anna',
    'Bernd Ohne',
    'Kleiber, Karl',
    'Zeisig, Zoe',
  ]);
});

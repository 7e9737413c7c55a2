import { expect, test } from 'vitest';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { aPartWith } from '../../../testing/members/files-app.ts';
import { aDocument, aPaper } from '../../../testing/members/part.ts';
import { passkeysIn } from '../passkey/store.ts';
import { SAMPLE_DIRECTORY, sampleCouncil } from '../../../testing/members/sample-council.ts';

// The log bears ids; whoever may read a document, paper or meeting sees its title beside them.

const document = aDocument('d-1', { title: 'Kaufvertrag Mühlbach', name: 'vertrag.pdf', public: false });
const whole = aPartWith([document]);
const without = aPartWith([], {
  meetings: whole.meetings.map((meeting) => ({
    ...meeting,
    agenda: meeting.agenda.map((item) => ({ ...item, excluded: ['amsel'] })),
  })),
});
const office = (part = whole) => {
  const council = sampleCouncil({ ...SAMPLE_DIRECTORY, documents: { 'd-1': [0] } }, [part]);
  return clerkOffice({}, { readCouncil: () => Promise.resolve(council) });
};
const LINK = '<a href="/dokumente/d-1/vertrag.pdf">Kaufvertrag Mühlbach</a>';

test('the clerk and the member read the title of what was opened', async () => {
  const { parts, browserOf } = await office();
  await parts.audit.record({ account: 'amsel', event: 'document-read', subject: 'd-1' });
  const clerk = await browserOf('zeisig');
  expect(await (await clerk.get('/verwaltung/protokoll/?zugang=amsel')).text()).toContain(LINK);
  expect(await (await (await browserOf('amsel')).get('/profil/protokoll/')).text()).toContain(LINK);
});

test('who is excluded reads no title, nor does anybody of what is gone', async () => {
  const { parts, browserOf } = await office(without);
  await parts.audit.record({ account: 'amsel', event: 'document-refused', subject: 'd-1' });
  await parts.audit.record({ account: 'amsel', event: 'document-read', subject: 'd-99' });
  const page = await (await (await browserOf('amsel')).get('/profil/protokoll/')).text();
  expect(page).not.toContain('Mühlbach');
  expect(page).toMatch(/Gegenstand">d-1</);
  expect(page).toMatch(/Gegenstand">d-99</);
});

const paper = aPaper('0126-2027-n', {
  title: 'Erlass einer Forderung',
  reference: '0126/2027',
  public: false,
});
const withPaper = (excluded: readonly string[] = []) =>
  aPartWith([], {
    papers: [paper],
    meetings: whole.meetings.map((meeting) => ({
      ...meeting,
      agenda: meeting.agenda.map((item) => ({ ...item, papers: [paper.key], excluded: [...excluded] })),
    })),
  });
async function officeWithPaper(excluded: readonly string[] = []) {
  const directory = {
    ...SAMPLE_DIRECTORY,
    meetings: { '2027-03-15-rat': [0] },
    papers: { '0126-2027-n': [0] },
  };
  const council = sampleCouncil(directory, [withPaper(excluded)]);
  const at = await clerkOffice({}, { readCouncil: () => Promise.resolve(council) });
  const { audit } = at.parts;
  await audit.record({ account: 'amsel', event: 'meeting-read', subject: '2027-03-15-rat' });
  await audit.record({ account: 'amsel', event: 'paper-refused', subject: '0126-2027-n' });
  await audit.record({ account: 'amsel', event: 'paper-read', subject: '0999-2027' });
  return at;
}

test('papers and meetings are named to whoever may read them today, in both logs', async () => {
  const { browserOf } = await officeWithPaper();
  for (const [als, path] of [
    ['amsel', '/profil/protokoll/'],
    ['zeisig', '/verwaltung/protokoll/?zugang=amsel'],
  ] as const) {
    const text = (await (await (await browserOf(als)).get(path)).text()).replaceAll('\u00a0', ' ');
    expect(text).toMatch(/<a href="\/sitzungen\/2027-03-15-rat\/">Rat, 15. März 2027</);
    expect(text).toMatch(/<a href="\/vorlagen\/0126-2027-n\/">[^<]*0126\/2027: Erlass einer Forderung</);
    expect(text).toContain('>0999-2027<');
  }
});

test('of a paper from which one is excluded the key alone stays', async () => {
  const { browserOf } = await officeWithPaper(['amsel']);
  const text = await (await (await browserOf('amsel')).get('/profil/protokoll/')).text();
  expect(text).not.toContain('Forderung');
  expect(text).toMatch(/Gegenstand">0126-2027-n</);
});

test('a passkey has the name that its owner gave it, to all others eight digits', async () => {
  const { parts, browserOf } = await office();
  const id = 'ab12cd34'.repeat(8);
  await passkeysIn(parts.means.slots).add('amsel', {
    id,
    credential: 'x',
    publicKey: 'x',
    counter: 0,
    transports: [],
    name: 'Diensthandy',
    created: '2027-03-01T09:00:00.000Z',
  });
  await parts.audit.record({ account: 'amsel', event: 'step-up', subject: id });
  await parts.audit.record({ account: 'amsel', event: 'passkey-removed', subject: 'f'.repeat(64) });
  const own = await (await (await browserOf('amsel')).get('/profil/protokoll/')).text();
  expect(own).toMatch(/Gegenstand">Diensthandy</);
  expect(own).toMatch(/Gegenstand">Passkey ffffffff</);
  expect(own).toContain('Gespeichert werden nur Kennungen; die Titel ergänzt diese Seite.');
  const clerk = await (await (await browserOf('zeisig')).get('/verwaltung/protokoll/?zugang=amsel')).text();
  expect(clerk).toMatch(/Gegenstand">Passkey ab12cd34</);
  expect(clerk).not.toContain('Diensthandy');
});

import { expect, test } from 'vitest';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { aPartWith } from '../../../testing/members/files-app.ts';
import { aDocument } from '../../../testing/members/part.ts';
import { SAMPLE_DIRECTORY, sampleCouncil } from '../../../testing/members/sample-council.ts';

// The log bears ids; whoever may read a document sees its title beside them.

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

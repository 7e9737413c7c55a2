import { expect, test } from 'vitest';
import { ballotOf } from '../../../testing/circulation/ballots.ts';
import { open } from '../../../testing/members/ballot-service.ts';
import { ballotTown } from '../../../testing/members/ballot-town.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { plainWords } from '../../../testing/members/plain-words.ts';
import { loginCookie } from '../../../testing/members/signed-in.ts';
import { at } from '../addresses.ts';
import { membersApp } from '../app.ts';
import { draftsIn } from './office/draft/drafts.ts';
import { newDraft } from './office/draft/new-draft.ts';
import { recordKey } from './keys.ts';

/** A ballot that was opened from a draft, and another; then the first record of the one is spoilt, and a process begins anew. */
async function spoilt() {
  const slots = memorySlots();
  const { parts, circulation } = await ballotTown({ title: 'Heil' }, { means: { slots } });
  const council = await parts.readCouncil();
  if (!council) throw new Error('no council');
  const draft = newDraft({ organization: 'rat', title: 'Zerbrochen' }, { presets: [] }, 'office', {
    now: parts.means.now(),
    council,
  });
  await draftsIn(slots).save(draft);
  await open(circulation, ballotOf({ id: draft.id, title: 'Zerbrochen' }));
  (slots.all as Map<string, string>).set(recordKey(draft.id, 0), '{}');
  const fresh = { ...parts, means: { ...parts.means, slots: { ...slots } } };
  const app = membersApp(fresh);
  const text = async (path: string, who: string) => {
    const cookie = await loginCookie(fresh, who, { level: 2 });
    return (await app.request(`https://rat.example${path}`, { headers: { cookie } })).text();
  };
  return { id: draft.id, text };
}

test('the office is told which ballot is broken, and finds it no draft again', async () => {
  const { id, text } = await spoilt();
  const page = await text(at.ballotsOffice, 'office');
  expect(await htmlFaults(page)).toEqual([]);
  const words = plainWords(page);
  expect(words).toContain('Die Aufzeichnungen eines Umlaufverfahrens stimmen nicht mehr');
  expect(page).toContain(`href="${at.ballotOffice(id)}"`);
  expect(words).not.toContain('In Vorbereitung');
  expect(words.match(/Zerbrochen/g)).toHaveLength(1);
  expect(words).toContain('Heil');
});

test('members are told that one is missing, and not which', async () => {
  const { id, text } = await spoilt();
  for (const who of ['p1', 'stranger']) {
    const page = await text(at.ballots, who);
    expect(await htmlFaults(page)).toEqual([]);
    expect(plainWords(page)).toContain('Nicht alle Umlaufverfahren können gezeigt werden');
    expect(page).not.toContain(id);
    expect(page).not.toContain('Zerbrochen');
    expect(page.includes('Heil')).toBe(who === 'p1');
  }
});

test('where all hold, nothing is said of it', async () => {
  const { text } = await ballotTown();
  expect(await text(at.ballots, 'p1')).not.toContain('Nicht alle Umlaufverfahren');
  expect(await text(at.ballotsOffice, 'office')).not.toContain('stimmen nicht mehr');
});

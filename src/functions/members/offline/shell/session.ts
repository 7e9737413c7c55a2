import { lockWhenIdle } from '../copy/auto-lock.ts';
import type { CopyDevice, LockedCopy, NoCopy } from '../copy/device.ts';
import { CopyError, type OpenCopy } from '../types.ts';
import { wipeOrigin } from '../wipe/wipe-origin.ts';
import { askState, type ContactState } from './contact.ts';
import { ERASED_WORDS, faultWords } from './fault-words.ts';
import { openForm } from './parts/pin-form.ts';
import { placeOf } from './place.ts';
import { stage } from './stage.ts';
import { unlockView } from './views/unlock-view.ts';
import { viewOf } from './views/view-of.ts';

/** Without a network nobody waits for its answer longer than the fetch itself takes to fail. */
const CONTACT_EVERY = 15 * 60_000;

/** Looks at what lies on the device, asks the server meanwhile, and shows what there is to show. */
export async function startSession(device: CopyDevice): Promise<void> {
  const asked = hear(device, []);
  const found = await device.look();
  if (found.is === 'locked') showLocked(device, found);
  else {
    showNothing(found);
    return;
  }
  await asked;
}

/** Asks the server and does at once what it says: erases, or begins the thirty days anew. */
async function hear(device: CopyDevice, keys: readonly string[]): Promise<ContactState> {
  const state = await askState(keys);
  if (state.is === 'over' && (await device.look()).is === 'locked') await erase(device, 'over');
  if (state.is === 'fresh') {
    const found = await device.look(state.holder);
    if (found.is === 'locked') await device.contact(state.at);
    else if (found.erased) showNothing(found);
  }
  return state;
}

/** Erases the copy and says why; the shell itself stays, so that the words can be read. */
async function erase(device: CopyDevice, why: keyof typeof ERASED_WORDS): Promise<void> {
  await device.wipe();
  if (why === 'asked') await wipeOrigin();
  showNothing({ is: 'none', erased: 'asked' }, ERASED_WORDS[why]);
}

function showNothing({ erased }: NoCopy, words?: string): void {
  if (words !== undefined || erased !== undefined)
    return stage.tell('Die Kopie ist gelöscht', words ?? ERASED_WORDS[erased ?? 'asked']);
  stage.tell(
    'Auf diesem Gerät liegt keine Sitzung',
    'Öffnen Sie im Mitgliederbereich eine Sitzung, und wählen Sie dort „Sitzung mitnehmen“. Danach lesen Sie sie hier auch ohne Netz.',
  );
}

function showLocked(device: CopyDevice, found: LockedCopy): void {
  const form = openForm(found, { go: 'Öffnen', goPasskey: 'Mit Passkey öffnen' }, async (unlock) => {
    const copy = await device.open(unlock).catch((error: unknown) => {
      if (error instanceof CopyError && (error.fault === 'pin-erased' || error.fault === 'expired')) {
        stage.tell('Die Kopie ist gelöscht', faultWords(error));
        return undefined;
      }
      throw error;
    });
    if (copy) await run(device, copy);
  });
  stage.show(unlockView(found, form), false);
}

/** While the copy is open: shows places, asks the server now and then, and locks again. */
async function run(device: CopyDevice, copy: OpenCopy): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  let state: ContactState = { is: 'away' };
  let place = placeOf(location.hash);
  const stopIdle = lockWhenIdle(copy, document);
  const show = async (): Promise<void> => {
    try {
      const found = await device.look();
      if (signal.aborted || found.is !== 'locked') return;
      const opened = {
        copy,
        device,
        lastContact: new Date(found.lastContact),
        changed: await changes(copy, state),
        refresh: show,
        erase: () => erase(device, 'asked'),
      };
      const view = await viewOf(place, opened);
      if (signal.aborted) view.close?.();
      else stage.show(view, true);
    } catch (error) {
      if (!signal.aborted) stage.fault(error);
    }
  };
  const ask = async (): Promise<void> => {
    const keys = (await copy.meetings()).map(({ meeting }) => meeting.key);
    state = await hear(device, keys);
    if (signal.aborted || state.is !== 'fresh') return;
    for (const key of keys) if (!state.fingerprints.has(key)) await copy.remove(key);
    if (place.is !== 'document') await show();
  };
  const inVain = (): void => {};
  copy.onLocked(() => {
    ending.abort();
    stopIdle();
    void device.look().then(
      (found) => (found.is === 'locked' ? showLocked(device, found) : undefined),
      (error: unknown) => stage.fault(error),
    );
  });
  const follow = (): void => {
    // the link to the content leads to the same place
    if (location.hash !== '' && !location.hash.startsWith('#/')) return;
    place = placeOf(location.hash);
    void show();
  };
  addEventListener('hashchange', follow, { signal });
  addEventListener('online', () => void ask().catch(inVain), { signal });
  const timer = setInterval(() => void ask().catch(inVain), CONTACT_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.querySelector('[data-away-lock]')?.addEventListener('click', () => copy.lock(), { signal });
  await show();
  void ask().catch(inVain);
}

/** Of each meeting whether it changed since it was taken; undefined where the server could not be asked. */
async function changes(
  copy: OpenCopy,
  state: ContactState,
): Promise<ReadonlyMap<string, boolean> | undefined> {
  if (state.is !== 'fresh') return undefined;
  const meetings = await copy.meetings();
  return new Map(
    meetings.map(({ meeting: { key }, fingerprint }) => [key, state.fingerprints.get(key) !== fingerprint]),
  );
}

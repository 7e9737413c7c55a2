import { entryProblems } from '../checks/entry-problems.ts';
import { finding } from '../checks/words.ts';
import { requireOnline } from '../guard/connection.ts';
import { orNull, type Implementation } from '../guard/decap.ts';
import type { Host } from '../guard/hosts/host.ts';
import { isLate, notWithdrawn, NotWithdrawn } from './not-withdrawn.ts';
import { type Withdrawal, withdrawalOf, withdrawalsIn, withWithdrawal } from './withdrawals-file.ts';
import { wrongBefore } from './words.ts';

/** Where the list of withdrawals lies. */
export interface Shelf {
  /** The logged-in backend, guarded. */
  readonly backend: Pick<Implementation, 'persistEntry' | 'unpublishedEntry'>;
  /** Reads past every cache. */
  readonly host: Pick<Host, 'read'>;
  /** Of `withdrawals.yml` in the repository. */
  readonly path: string;
  /** With drafts that a second person publishes. */
  readonly isReviewed: boolean;
  readonly isOnline: () => boolean;
}

/** A withdrawal that is entered, and whether it waits in a draft or is published. */
export interface Entered {
  readonly withdrawal: Withdrawal;
  readonly in: 'draft' | 'main';
}

/** The draft of the list, as Decap keeps one for an entry of the settings. */
export const DRAFT = { collection: 'settings', slug: 'withdrawals' } as const;
const ATTEMPTS = 2;

interface Texts {
  readonly main: string | null;
  /** The text of the open draft and where it stands on the board. */
  readonly draft: { readonly text: string | null; readonly status: string } | undefined;
}

async function texts({ backend, host, path, isReviewed }: Shelf): Promise<Texts> {
  const main = await host.read(path, 'main');
  const begun = isReviewed ? await orNull(backend.unpublishedEntry(DRAFT)) : null;
  if (begun === null) return { main, draft: undefined };
  return { main, draft: { text: await host.read(path, DRAFT), status: begun.status } };
}

function entered({ main, draft }: Texts, address: string): Entered | undefined {
  const published = withdrawalOf(main, address);
  if (published) return { withdrawal: published, in: 'main' };
  const waiting = draft && withdrawalOf(draft.text, address);
  return waiting && { withdrawal: waiting, in: 'draft' };
}

/** The withdrawal of an address, where there is one. @throws NotWithdrawn where the list cannot be read */
export async function withdrawalAt(shelf: Shelf, address: string): Promise<Entered | undefined> {
  try {
    return entered(await texts(shelf), address);
  } catch (error) {
    throw notWithdrawn(error, false);
  }
}

/** How a withdrawal went: `text` is the list as it is now. */
export type Outcome =
  | { readonly kind: 'entered'; readonly in: Entered['in']; readonly text: string; readonly status: string }
  | { readonly kind: 'already'; readonly entered: Entered };

/**
 * Adds a withdrawal to the list that is there now, as a commit or as a draft for a second person; where a draft is open,
 * to it. Where the address is withdrawn already nothing is done.
 * @throws NotWithdrawn where nothing was saved, in words for clerks
 */
export async function enterWithdrawal(shelf: Shelf, entry: Withdrawal): Promise<Outcome> {
  let isDraft = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      // Decap would try to read for a minute before it says so.
      requireOnline(shelf.isOnline);
      const found = await texts(shelf);
      isDraft = found.draft !== undefined;
      const before = entered(found, entry.target);
      if (before) return { kind: 'already', entered: before };
      return await save(shelf, found, entry);
    } catch (error) {
      if (!isLate(error) || attempt >= ATTEMPTS) throw notWithdrawn(error, isDraft);
    }
  }
}

async function save(shelf: Shelf, { main, draft }: Texts, entry: Withdrawal): Promise<Outcome> {
  const { backend, path, isReviewed } = shelf;
  const base = draft ? draft.text : main;
  const raw = withWithdrawal(base, entry);
  requireRight(raw);
  // It is complete, so it need not be handed in first.
  const status = draft?.status ?? 'pending_review';
  await backend.persistEntry(
    { dataFiles: [{ path, slug: DRAFT.slug, raw }], assets: [] },
    {
      newEntry: false,
      commitMessage: `Zurückgezogen: ${entry.target}`,
      collectionName: DRAFT.collection,
      useWorkflow: isReviewed,
      unpublished: draft !== undefined,
      ...(draft ? {} : { status }),
      base,
    },
  );
  return { kind: 'entered', in: isReviewed ? 'draft' : 'main', text: raw, status };
}

/** The new entry comes from a form that lets nothing wrong through; what is wrong was so before. */
function requireRight(raw: string): void {
  const problems = entryProblems('withdrawals', { entries: withdrawalsIn(raw) }, { index: undefined });
  const fault = problems.find(({ severity }) => severity === 'error');
  if (!fault) return;
  const { field, what } = finding(fault);
  throw new NotWithdrawn(wrongBefore(field === '' ? what : `${field}: ${what}`));
}

import { vi, type Mock } from 'vitest';
import { Bases, type OpenDraft } from '../../desk/guard/bases.ts';
import type { Conflict, Decision } from '../../desk/guard/conflict.ts';
import type { Entry, PersistOptions } from '../../desk/guard/decap.ts';
import { guard } from '../../desk/guard/guard.ts';
import type { GuardOptions } from '../../desk/guard/options.ts';
import { hostOf } from '../../desk/guard/hosts/index.ts';
import { decapBackend } from './decap-backend.ts';
import { PEERS, type Peer } from './peers.ts';

export const SLUG = '2027-001/index';
export const FILE = `content/papers/${SLUG}.md`;

export interface Guarded {
  readonly peer: Peer;
  readonly ask: Mock<(conflict: Conflict) => Promise<Decision>>;
  readonly reload: Mock<(conflict: Conflict) => void>;
  /** Saves `raw` as Decap would. */
  readonly save: (raw: string, options?: Partial<PersistOptions>, entry?: Partial<Entry>) => Promise<unknown>;
  readonly backend: Awaited<ReturnType<typeof decapBackend>>;
  /** Opens the editor with what the file holds. */
  readonly open: (raw: string, more?: Partial<OpenDraft>) => void;
}

/** Decap's own backend `name` on its peer, with the editor open on `FILE`; `guarded: false`: as Decap has it. */
export async function guarded(
  name: keyof typeof PEERS,
  decision: Decision = 'back',
  more: Partial<GuardOptions> & { guarded?: boolean } = {},
): Promise<Guarded> {
  // Decap and its storage print what they do.
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation(() => {});
  const peer = await PEERS[name]({ [FILE]: 'base\n', 'content/papers/2027-002/index.md': 'other\n' });
  const plain = await decapBackend(name, peer.url);
  let draft: OpenDraft | undefined;
  let fills = 0;
  const open = (raw: string, changes: Partial<OpenDraft> = {}): void => {
    fills += 1;
    const form = { key: String(fills), collection: 'papers', slug: SLUG, path: FILE, raw };
    draft = { ...form, isNew: false, hasChanged: true, data: {}, ...changes };
  };
  open('base\n');
  const ask = vi.fn<(conflict: Conflict) => Promise<Decision>>(async () => decision);
  const reload = vi.fn<(conflict: Conflict) => void>();
  const memory = new Map<string, string | null>();
  const { host, refused } = hostOf(name, plain, {
    get: async (key) => memory.get(key),
    set: async (key, text) => void memory.set(key, text),
  });
  const settings = {
    maxFileBytes: 1000,
    bases: new Bases(() => draft),
    open: () => draft,
    ask,
    reload,
    refused,
  };
  const backend =
    more.guarded === false
      ? plain
      : guard(plain, host, { ...settings, saved: () => {}, online: () => true, ...more });
  const save: Guarded['save'] = (raw, options, entry) =>
    backend.persistEntry(
      { dataFiles: [{ path: FILE, slug: SLUG, raw }], assets: [], ...entry },
      { commitMessage: 'Save', collectionName: 'papers', useWorkflow: false, newEntry: false, ...options },
    );
  return { peer, ask, reload, save, backend, open };
}

import { localBackend } from '../build/backend.ts';
import type { DeskPlan } from '../build/desk-files.ts';
import { deskHeaders } from '../build/headers.ts';
import { writeDesk, writeDeskFiles } from '../build/write-desk.ts';
import { startDecapServer } from './decap-server.ts';
import { scratchRepository } from './scratch-repository.ts';
import { serveDesk } from './serve-desk.ts';

/** What trying out the desk needs from the rest of the product. */
export interface DeskHost {
  /** The content that is copied for trying out. */
  readonly content: string;
  /** Where the desk's files go. */
  readonly out: string;
  readonly port: number;
  readonly siteUrl: string;
  readonly workflow: 'review' | 'direct';
  /** What of some content the desk is told. */
  readonly facts: (content: string) => Promise<Pick<DeskPlan, 'site' | 'record' | 'index'> | undefined>;
  /** Builds the site anew from some content; tells by itself how it went. */
  readonly rebuild: (content: string) => Promise<void>;
  /** Milliseconds between two looks at the repository. */
  readonly every?: number;
}

/** A desk that runs on this machine. */
export interface RunningDesk {
  readonly address: string;
  /** The repository to which it commits. */
  readonly repository: string;
  /** Stops it and removes the repository. */
  readonly stop: () => Promise<void>;
}

/** Starts the desk over a copy of the content. Every commit on its branch `main` builds the site anew. */
export async function startDesk(host: DeskHost): Promise<RunningDesk> {
  const facts = await host.facts(host.content);
  if (!facts) throw new Error('The content has errors');
  const scratch = await scratchRepository(host.content);
  let headers: Readonly<Record<string, string>> = {};
  const serving = (port: number) => serveDesk(host.out, port, () => headers);
  const { server, address } = await serving(host.port).catch(() => serving(0));
  const backend = await startDecapServer(scratch.folder, address);
  const planOf = (known: Pick<DeskPlan, 'site' | 'record' | 'index'>): DeskPlan => ({
    ...known,
    backend: localBackend(backend.address),
    root: 'content',
    workflow: host.workflow,
    siteUrl: host.siteUrl,
  });
  const plan = planOf(facts);
  headers = deskHeaders(plan.backend);
  await writeDesk(plan, host.out);
  const stopWatching = onNewCommits(scratch.head, host.every ?? 1000, async () => {
    const content = await scratch.checkedOut();
    await host.rebuild(content);
    const now = await host.facts(content);
    if (now) await writeDeskFiles(planOf(now), host.out);
  });
  return {
    address: `${address}/`,
    repository: scratch.folder,
    stop: async () => {
      await stopWatching();
      server.closeAllConnections();
      server.close();
      await backend.stop();
      await scratch.remove();
    },
  };
}

/** Calls `changed` after each change of what `head` gives, never twice at once. Gives what ends it. */
function onNewCommits(
  head: () => Promise<string>,
  every: number,
  changed: () => Promise<void>,
): () => Promise<void> {
  let last: string | undefined;
  let busy: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    const now = await head().catch(() => last);
    if (last !== undefined && now !== last) await changed();
    last = now;
  };
  const timer = setInterval(() => {
    busy ??= look().finally(() => {
      busy = undefined;
    });
  }, every);
  return async () => {
    clearInterval(timer);
    await busy;
  };
}

import path from 'node:path';
import { localBackend } from '../build/backend.ts';
import { deskFiles, type DeskPlan } from '../build/desk-files.ts';
import { deskHeaders } from '../build/headers.ts';
import { protectedDeskFiles } from '../build/protected-files.ts';
import { type DeskFolder, writeDeskFiles, writeDesks } from '../build/write-desk.ts';
import { startDecapServer } from './decap-server.ts';
import { onNewCommits } from './on-new-commits.ts';
import { scratchOverlay, scratchRepository, type ScratchRepository } from './scratch-repository.ts';
import { serveDesk } from './serve-desk.ts';

/** What trying out the desk needs from the rest of the product. */
export interface DeskHost {
  /** The content that is copied for trying out; its folder `protected`, where it is, for the second desk. */
  readonly content: string;
  /** Where the desk's files go; those of the second desk go beside them (`-protected`). */
  readonly out: string;
  /** The second desk gets the next one. */
  readonly port: number;
  readonly siteUrl: string;
  readonly workflow: 'review' | 'direct';
  /** What of some content the desk is told. */
  readonly facts: (content: string) => Promise<DeskFacts | undefined>;
  /** Builds the site anew from some content; tells by itself how it went. */
  readonly rebuild: (content: string) => Promise<void>;
  /** Carries both parts into the members' area, after each change of either; only where both desks run. */
  readonly publishMembers?: (content: string, overlay: string) => Promise<void>;
  /** Where that area runs; the second desk leads to what was published there. */
  readonly membersUrl?: string;
  /** Milliseconds between two looks at the repository. */
  readonly every?: number;
}
type DeskFacts = Pick<DeskPlan, 'site' | 'record' | 'index' | 'minutesReading' | 'allNumbers'>;

/** A desk that runs on this machine. */
export interface RunningDesk {
  /** With a slash at its end. */
  readonly address: string;
  /** The repository to which it commits. */
  readonly repository: string;
  /** Stops it and removes the repository; of a pair both. */
  readonly stop: () => Promise<void>;
}

/** The desk for what is public, and the one for the members' overlay. */
export interface RunningDesks extends RunningDesk {
  readonly overlay: Omit<RunningDesk, 'stop'>;
}

/** Starts the desk over a copy of the content. Every commit on its branch `main` builds the site anew. */
export async function startDesk(host: DeskHost): Promise<RunningDesk> {
  const facts = await factsOf(host);
  const own = await openPlace(await scratchRepository(host.content), host.out, host.port);
  const foldersOf = (known: DeskFacts): [DeskFolder] => [publicFolder(host, known, own)];
  return running(host, [own], facts, foldersOf);
}

/** Starts both desks, each over a copy of its own part of the content. */
export async function startDesks(host: DeskHost): Promise<RunningDesks> {
  const facts = await factsOf(host);
  const { content, out, port } = host;
  const own = await openPlace(await scratchRepository(content), out, port);
  const overlay = await openPlace(
    await scratchOverlay(path.join(content, 'protected')),
    `${out}-protected`,
    port === 0 ? 0 : port + 1,
  );
  const foldersOf = (known: DeskFacts): [DeskFolder, DeskFolder] => [
    publicFolder(host, known, own, overlay.address),
    {
      files: protectedDeskFiles({
        ...planOf(host, known, overlay),
        root: '',
        otherDesk: own.address,
        membersUrl: host.membersUrl,
      }),
      out: overlay.out,
    },
  ];
  const desk = await running(host, [own, overlay], facts, foldersOf);
  return { ...desk, overlay: { address: overlay.address, repository: overlay.scratch.folder } };
}

async function factsOf({ facts, content }: DeskHost): Promise<DeskFacts> {
  const known = await facts(content);
  if (!known) throw new Error('The content has errors');
  return known;
}

/** A web server for a folder that is yet to be written, and a server for its repository. */
interface Place {
  readonly scratch: ScratchRepository;
  readonly out: string;
  readonly address: string;
  readonly backend: DeskPlan['backend'];
  readonly close: () => Promise<void>;
}

async function openPlace(scratch: ScratchRepository, out: string, port: number): Promise<Place> {
  let headers: Readonly<Record<string, string>> = {};
  const serving = (on: number) => serveDesk(out, on, () => headers);
  const { server, address } = await serving(port).catch(() => serving(0));
  const decap = await startDecapServer(scratch.folder, address);
  const backend = localBackend(decap.address);
  headers = deskHeaders(backend);
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await decap.stop();
    await scratch.remove();
  };
  return { scratch, out, address: `${address}/`, backend, close };
}

const planOf = (host: DeskHost, known: DeskFacts, { backend }: Place): DeskPlan => ({
  ...known,
  backend,
  root: 'content',
  workflow: host.workflow,
  siteUrl: host.siteUrl,
});

const publicFolder = (host: DeskHost, known: DeskFacts, place: Place, otherDesk?: string): DeskFolder => ({
  files: deskFiles({ ...planOf(host, known, place), ...(otherDesk === undefined ? {} : { otherDesk }) }),
  out: place.out,
});

async function running(
  host: DeskHost,
  places: readonly [Place, ...Place[]],
  facts: DeskFacts,
  foldersOf: (known: DeskFacts) => [DeskFolder, ...DeskFolder[]],
): Promise<RunningDesk> {
  const [{ scratch, address }, overlay] = places;
  await writeDesks(foldersOf(facts));
  let built = await scratch.head();
  const rebuild = async (content: string, head: string): Promise<void> => {
    await host.rebuild(content);
    const now = await host.facts(content);
    for (const { files, out } of now ? foldersOf(now) : []) await writeDeskFiles(files, out);
    built = head;
  };
  const heads = async () => (await Promise.all(places.map((place) => place.scratch.head()))).join(' ');
  const stopWatching = onNewCommits(heads, host.every ?? 1000, async () => {
    const head = await scratch.head();
    const content = await scratch.checkedOut();
    if (head !== built) await rebuild(content, head);
    if (overlay) await host.publishMembers?.(content, await overlay.scratch.checkedOut());
  });
  const stop = async (): Promise<void> => {
    await stopWatching();
    for (const place of places) await place.close();
  };
  return { address, repository: scratch.folder, stop };
}

import { jsonReport, summary, textReport } from '../../format/report.ts';
import type { Problem } from '../../domain/problem.ts';
import { readNewest } from '../../store/index/index.ts';
import { type OpenStore, openStore } from '../../store/open-store.ts';
import { probePutIfAbsent } from '../../store/probe.ts';
import { progressLine } from '../search/progress-line.ts';
import { membersFaultInWords } from './fault-words.ts';
import { membersOptions, type MembersOptions } from './options.ts';
import { pruneStore, type Pruned } from './prune-store.ts';
import { type MembersContent, type MembersPublished, publishMembers } from './publish-members.ts';
import { oncePublished } from './published-fault.ts';
import { readMembersContent } from './read-members-content.ts';
import { doneInJson, doneInWords } from './tell-done.ts';

const DAY = 86_400_000;

/** What the command needs of its process. */
export type MembersProcess = Pick<NodeJS.Process, 'env'> & {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown };
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** `npm run members:publish`: gives the exit code. @throws UsageError, HelpWanted */
export async function membersCommand(args: readonly string[], around: MembersProcess): Promise<number> {
  const options = membersOptions(args, around.env);
  try {
    const content = await readMembersContent(options, around.stderr, around.now);
    if (!('record' in content)) return refuse(content, options, around);
    const { done, pruned } = await run(content, openStore(options.store), options, around);
    const tell = options.json ? doneInJson : doneInWords;
    around.stdout.write(`${tell(done, pruned)}\n`);
    return 0;
  } catch (error) {
    const words = membersFaultInWords(error);
    if (words === undefined) throw error;
    around.stderr.write(`${words}\n`);
    return 1;
  }
}

async function run(
  content: MembersContent,
  store: OpenStore,
  { prune }: MembersOptions,
  { stderr, now }: MembersProcess,
): Promise<{ done: MembersPublished; pruned: readonly Pruned[] | undefined }> {
  await probeNew(store.slots, now());
  const done = await publishMembers(content, store, progressLine('Hochladen', stderr));
  if (!prune) return { done, pruned: undefined };
  const { number } = done.generation.generation;
  const clocks = { record: content.at, machine: now() };
  const pruned = await oncePublished(number, 'prune', async () => {
    // what a run left that was stopped while it sent an object
    await store.sweeper.removeTemporary(clocks.machine - DAY);
    return await pruneStore(store, clocks);
  });
  return { done, pruned };
}

/** A store that is still empty is tried once: whether of two runs at the same moment only one can win. */
async function probeNew(slots: OpenStore['slots'], now: number): Promise<void> {
  if (await readNewest(slots)) return;
  await probePutIfAbsent(slots, () => crypto.randomUUID(), now);
}

/** With an error in the record, nothing is published. */
function refuse(errors: readonly Problem[], { json }: MembersOptions, around: MembersProcess): number {
  if (json) around.stdout.write(`${jsonReport(errors)}\n`);
  else
    around.stderr.write(
      `${textReport(errors)}\n\n${summary(errors)}\nNichts wurde veröffentlicht. Bitte die Fehler beheben und den Befehl wiederholen.\n`,
    );
  return 1;
}

import path from 'node:path';
import { DEPLOY_KEYS, PROOF_KEYS, withKeyFiles } from './key-files.ts';
import { areLogsClean } from './later-log.ts';
import type { ReleaseOptions } from './options.ts';
import { instantOptions, memoryOf } from './release-file.ts';
import { siteUrlOf } from './site-url.ts';
import { type Around, Steps } from './steps.ts';

const WITHHELD =
  'Was die Schritte gesagt haben, wird nicht gezeigt, weil es Nichtöffentliches enthalten könnte.\n';

/** Lets the gate look at everything that goes out, signs the log, lays the ledger ready, deploys, and saves the ledger. @throws StepFailed, UsageError */
export async function publishRelease(options: ReleaseOptions, around: Around): Promise<void> {
  const { work, to = '' } = options;
  const steps = new Steps(work, around);
  await gate(options, steps, await instantOptions(work), around);
  const url = await siteUrlOf(options);
  await withKeyFiles(PROOF_KEYS, around.environment, (environment) =>
    new Steps(work, { ...around, environment }).shown('ledger-prove', [
      'prove',
      ...successorOf(options),
      '--site',
      path.join(work, 'site'),
    ]),
  );
  await steps.shown('ledger-stage', ['stage', ...ledgersOf(options)]);
  const args = ['--site', path.join(work, 'site'), '--to', to, '--url', url, ...options.deploy];
  await withKeyFiles(DEPLOY_KEYS, around.environment, (environment) =>
    deployed(options, new Steps(work, { ...around, environment }), args, around),
  );
  if (to !== 'artefact') return saveLedger(options, steps);
  around.tell('Der Ordner „site“ kann nun übernommen werden; danach: npm run release -- finish\n');
}

/** After the host has taken the folder: proves that it is served, and saves the ledger. @throws StepFailed, UsageError */
export async function finishRelease(options: ReleaseOptions, around: Around): Promise<void> {
  const { work } = options;
  await instantOptions(work);
  const steps = new Steps(work, around);
  const patience = options.deploy.includes('--patience') ? [] : ['--patience', '600'];
  const args = ['--site', path.join(work, 'site'), '--verify-only', '--url', await siteUrlOf(options)];
  await deployed(options, steps, [...args, ...patience, ...options.deploy], around);
  await saveLedger(options, steps);
}

async function gate(
  { content, work, overlay }: ReleaseOptions,
  steps: Steps,
  instant: readonly string[],
  { tell }: Around,
): Promise<void> {
  const site = path.join(work, 'site');
  const scanned = [`${site}-ledger`, steps.logs].flatMap((folder) => ['--scan', folder]);
  const args = [
    '--content',
    content,
    '--ledger',
    memoryOf(work),
    '--site',
    site,
    ...scanned,
    ...overlay,
    ...instant,
  ];
  try {
    await steps.shown('leak-gate', args);
  } catch (error) {
    tell(WITHHELD);
    throw error;
  }
  for (const script of ['build', 'links'] as const) await steps.show(script);
}

/** Deploys or verifies; what that said is shown once it was looked through, also where it failed. */
async function deployed(
  options: ReleaseOptions,
  steps: Steps,
  args: readonly string[],
  { now, tell }: Around,
): Promise<void> {
  try {
    await steps.run('deploy', args);
  } finally {
    const [, at] = await instantOptions(options.work);
    if (await areLogsClean(options, steps.logs, at, now)) await steps.show('deploy');
    else tell(WITHHELD);
  }
}

const saveLedger = (options: ReleaseOptions, steps: Steps): Promise<void> =>
  steps.shown('ledger-save', ['save', ...ledgersOf(options)]);

/** The successor, and the work tree into which it goes. */
const ledgersOf = (options: ReleaseOptions): readonly string[] => [
  ...successorOf(options),
  '--to',
  options.ledger,
];

const successorOf = ({ work }: ReleaseOptions): readonly string[] => [
  '--from',
  path.join(work, 'site-ledger'),
];

import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { ReleaseOptions } from './options.ts';
import { copyMemory, memoryOf, writeRelease } from './release-file.ts';
import { readSiteFile } from './site-file.ts';
import { siteUrlOf } from './site-url.ts';
import { type Around, Steps } from './steps.ts';

/**
 * Checks the content, brings the ledger to what is public, builds the site and the ledger that follows, and checks the links. Nothing protected is on the
 * machine yet, so what fails is shown at once; the rest waits for the gate. @throws StepFailed
 */
export async function buildRelease(options: ReleaseOptions, around: Around): Promise<void> {
  const { content, ledger, work } = options;
  const steps = new Steps(work, around);
  await rm(path.join(work, 'release.json'), { force: true });
  await steps.begin();
  const at = await instantOf(options, around.now);
  const site = path.join(work, 'site');
  await steps.shown('check', ['--content', content]);
  await steps.shown('ledger-recover', ['recover', '--to', ledger, '--url', await siteUrlOf(options)]);
  await copyMemory(ledger, work);
  const instant = at === null ? [] : ['--at', at];
  const heads = options.heads === undefined ? [] : ['--heads', options.heads];
  await steps.shownOnFailure('build', [
    '--content',
    content,
    '--out',
    site,
    '--ledger',
    memoryOf(work),
    ...instant,
    ...heads,
  ]);
  await steps.shownOnFailure('links', ['--site', site]);
  await writeRelease(work, at);
}

/** One instant for all steps: given, or now; null where the sample has its own. */
async function instantOf({ at, content }: ReleaseOptions, now: () => number): Promise<string | null> {
  if (at !== undefined) return at;
  return (await readSiteFile(content)).demo ? null : new Date(now()).toISOString();
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LOG } from '../../domain/ledger/index.ts';
import { chainIn, continues } from '../ledger/public-chain.ts';
import { DeployFault } from './fault.ts';
import type { Target } from './target.ts';

/** The log's address as a path below the site's folder. */
const FILE = LOG.index.slice(1);

/** What every title of a preview begins with. */
const PREVIEW_MARK = /<title>Entwurf: /;

/**
 * Refuses a site that must not take the place of the one at `target`: a draft, or one whose log does not continue the
 * log that is public, since its ledger is older than the site or another's.
 * @throws DeployFault
 */
export async function refuseWrongSite(
  site: string,
  target: Pick<Target, 'read'>,
  acceptLog: boolean,
): Promise<void> {
  const home = await readFile(path.join(site, 'index.html'), 'utf8');
  if (PREVIEW_MARK.test(home)) {
    throw new DeployFault('draft', 'Das ist ein Entwurf (build --preview). Er wird nicht veröffentlicht.');
  }
  if (acceptLog) return;
  const before = chainIn(await target.read(FILE).catch(() => undefined));
  const now = chainIn(await readFile(path.join(site, FILE), 'utf8').catch(() => undefined));
  if (continues(before, now)) return;
  const broken = before.findIndex((hash, index) => now[index] !== hash);
  throw new DeployFault(
    'older-ledger',
    `Das Protokoll der neuen Website setzt das veröffentlichte nicht fort (ab Eintrag ${broken + 1}): Es ist älter als die Website oder gehört zu einer anderen. Bitte mit dem neuesten Stand des Zweigs „ledger“ bauen. Ging er verloren, beginnt --accept-new-log ein neues.`,
  );
}

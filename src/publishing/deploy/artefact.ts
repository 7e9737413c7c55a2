import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { counted } from '../../format/wording/numbers.ts';
import { DeployFault } from './fault.ts';
import type { DeployOptions } from './options.ts';
import { STAND } from './own-files.ts';
import type { LocalSite } from './site-files.ts';
import { standText } from './stand.ts';
import type { Surroundings } from './surroundings.ts';
import { chooseToVerify } from './verify-choice.ts';
import { verify } from './verify.ts';
import { productVersion } from './version.ts';

/** Puts `stand.json` into a folder that the host publishes as a whole (GitHub and GitLab Pages). */
export async function prepareArtefact(site: LocalSite, { now, tell }: Surroundings): Promise<void> {
  await writeFile(path.join(site.dir, STAND), standText(site, productVersion(), now()));
  tell('stand.json liegt im Ordner. Nach dem Hochladen bitte mit --verify-only prüfen.');
}

/** Proves that the address serves this site, with its `stand.json` where the folder has one. @throws DeployFault */
export async function verifyServed(
  site: LocalSite,
  { url, patience }: DeployOptions,
  around: Surroundings,
): Promise<void> {
  const stand = await readFile(path.join(site.dir, STAND)).catch(() => undefined);
  const sha256 = stand && createHash('sha256').update(stand).digest('hex');
  const chosen = chooseToVerify(site.files, site.files);
  const expected = sha256 === undefined ? chosen : [...chosen, { path: STAND, sha256 }];
  const wrong = await verify(url, expected, patience, around);
  if (wrong.length > 0) {
    throw new DeployFault(
      'verify',
      `Der Server ${url} liefert nicht die gebaute Website.\n${wrong.slice(0, 5).join('\n')}`,
    );
  }
  around.tell(`${counted(expected.length, 'Adresse ist', 'Adressen sind')} geprüft; die Website steht.`);
}

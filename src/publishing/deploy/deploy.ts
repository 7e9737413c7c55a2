import { randomBytes } from 'node:crypto';
import { counted } from '../../format/wording/numbers.ts';
import { checkClock } from './clock.ts';
import { prepareArtefact, verifyServed } from './artefact.ts';
import { refuseWrongSite } from './continues.ts';
import { DeployFault } from './fault.ts';
import { headerHint } from './header-hints.ts';
import { acquireLock, type Held } from './lock.ts';
import { openTarget } from './open-target.ts';
import type { DeployOptions } from './options.ts';
import { type Deployed, isUnchanged, planDeploy } from './plan.ts';
import { readDeployed, servedText } from './read-deployed.ts';
import { releaseNameOf } from './release-target.ts';
import { type LocalSite, readSite } from './site-files.ts';
import { standText } from './stand.ts';
import type { Surroundings } from './surroundings.ts';
import { afterFailure } from './after-failure.ts';
import type { Target } from './target.ts';
import { chooseToVerify } from './verify-choice.ts';
import { verify } from './verify.ts';
import { productVersion } from './version.ts';

/** Deploys a built site and proves that it is served; `stand.json` is written last. @throws DeployFault, UsageError */
export async function deploy(options: DeployOptions, around: Surroundings): Promise<void> {
  const site = await readSite(options.site);
  const { to } = options;
  if (options.verifyOnly || to === undefined) return verifyServed(site, options, around);
  if (!options.ignoreClock) await checkClock(options.url, around.now);
  if (to.kind === 'artefact') {
    const read = (name: string) => servedText(options.url, name);
    await refuseWrongSite(options.site, { read }, options.acceptNewLog);
    return prepareArtefact(site, around);
  }
  const token = randomBytes(8).toString('hex');
  const target = openTarget(to, releaseNameOf(around.now(), site.digest, token), around);
  const times = { staleAfter: options.staleAfter, giveUpAfter: 30 * 60_000, lookEvery: 2000 };
  const held = await acquireLock(target.lock, token, times, around);
  try {
    await publish(site, target, held, options, around);
  } finally {
    around.cancellation.startClearing();
    await held.release().catch(() => undefined);
  }
}

async function publish(
  site: LocalSite,
  target: Target,
  held: Held,
  options: DeployOptions,
  around: Surroundings,
): Promise<void> {
  await refuseWrongSite(options.site, target, options.acceptNewLog);
  const deployed = await readDeployed(target, options.url);
  const stand = () => standText(site, productVersion(), around.now());
  if (isUnchanged(deployed, site)) {
    const wrong = await verify(options.url, chooseToVerify(site.files, []), options.patience, around);
    if (wrong.length === 0) {
      await target.writeStand(stand());
      return around.tell('Die Website ist unverändert und steht; nur stand.json ist neu.');
    }
    around.tell(
      `Der Server liefert anderes als zuletzt veröffentlicht; alles wird neu hochgeladen.\n${wrong[0]}`,
    );
  }
  try {
    await replace(site, deployed, target, held, options, around);
    await held.check();
    // The site stands and is right: who wants it stopped now gets the end of it.
    around.cancellation.startClearing();
    await target.writeStand(stand());
  } catch (error) {
    throw await afterFailure(error, target, held, around);
  }
  // Rests are no reason to call a verified publish failed; the next run removes them.
  await target.tidy().catch(() => undefined);
  around.tell('Die Website ist veröffentlicht und geprüft.');
  const hint = await headerHint(options.url);
  if (hint !== undefined) around.tell(hint);
}

async function replace(
  site: LocalSite,
  deployed: Deployed,
  target: Target,
  held: Held,
  { url, patience }: DeployOptions,
  around: Surroundings,
): Promise<void> {
  const known = isUnchanged(deployed, site) ? { ...deployed, stand: undefined } : deployed;
  const plan = planDeploy(site, known);
  const changed = plan.uploads.flat();
  const words = [
    counted(changed.length, 'Datei', 'Dateien'),
    counted(plan.removals.length, 'Datei', 'Dateien'),
  ];
  around.tell(`${words[0]} neu oder geändert, ${words[1]} zu löschen.`);
  await target.put(site, plan, held);
  const gone = plan.removals.map((path) => ({
    path,
    sha256: plan.before?.files[path] ?? '',
    gone: true,
  }));
  const expected = [...chooseToVerify(site.files, changed), ...gone.slice(0, 200)];
  around.tell(`${counted(expected.length, 'Adresse wird', 'Adressen werden')} geprüft.`);
  const wrong = await verify(url, expected, patience, around);
  if (wrong.length === 0) return;
  const more = wrong.length > 5 ? `\nund ${wrong.length - 5} weitere` : '';
  throw new DeployFault(
    'verify',
    `Der Server ${url} liefert nicht, was hochgeladen wurde. Bitte prüfen, ob --url zu diesem Ziel gehört und kein Zwischenspeicher alte Seiten festhält.\n${wrong.slice(0, 5).join('\n')}${more}`,
  );
}

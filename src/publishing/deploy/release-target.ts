import path from 'node:path';
import { DeployFault } from './fault.ts';
import type { Held } from './lock.ts';
import { manifestOf, manifestText } from './manifest.ts';
import { MANIFEST, OWN_FILES, STAND } from './own-files.ts';
import type { Plan } from './plan.ts';
import { releaseLock } from './release-lock.ts';
import * as scripts from './release-scripts.ts';
import type { Shell } from './shell.ts';
import type { LocalSite } from './site-files.ts';
import type { Target } from './target.ts';

const NOTHING_THERE = 7;

/** Unchanged files become hard links to the current release: same content and rights; times do not count. */
const COPY = ['-rp', '--checksum', '--chmod=D755,F644', '--timeout=300'];

/**
 * A folder on a machine with a shell. `<path>` is a link into `<path>.releases/`: each deploy fills a new release there
 * and switches the link by one rename, so that readers see the old site or the new one, whenever it is killed.
 */
export function releaseTarget(link: string, shell: Shell, releaseName: string): Target {
  const releases = `${link}.releases`;
  const fresh = `${releases}/${releaseName}`;
  let current: string | undefined;
  let switched = false;

  async function look(): Promise<string | undefined> {
    const [state = '', to = ''] = (await shell.script(scripts.LOOK, [link])).stdout.split(' ');
    if (state === 'none' || state === 'empty') return undefined;
    const [folder, name] = to.split('/');
    if (state === 'link' && folder === path.posix.basename(releases) && name !== undefined) return name;
    throw new DeployFault(
      'other',
      `${link} gibt es auf dem Server schon, und die Veröffentlichung hat es nicht angelegt. Bitte umbenennen oder einen anderen Ordner angeben; an dieser Stelle entsteht eine Verknüpfung auf die jeweils neueste Fassung der Website.`,
    );
  }

  async function carryForeign(site: LocalSite, plan: Plan, from: string): Promise<void> {
    const listed = await shell.script(scripts.LIST, [from], { expected: [NOTHING_THERE] });
    const own = new Set([...Object.keys(plan.before?.files ?? {}), ...site.files.map((file) => file.path)]);
    // Without a manifest nobody knows whose the rest is; what was withdrawn must not come along.
    const mayBeForeign = (name: string) => plan.before !== undefined || name.startsWith('.well-known/');
    const names = listed.stdout.split('\n').map((line) => line.replace(/^\.\//, ''));
    const foreign = names.filter(
      (name) => name !== '' && !own.has(name) && !OWN_FILES.has(name) && mayBeForeign(name),
    );
    // The stand of the site before comes along: it goes on telling when the last verified publish was.
    const carried = names.includes(STAND) ? [...foreign, STAND] : foreign;
    if (carried.length === 0) return;
    await shell.script(scripts.CARRY, [from, fresh], { input: `${carried.join('\n')}\n` });
  }

  async function switchTo(name: string, held: Held): Promise<void> {
    const { code } = await shell.script(scripts.SWITCH, [link, releases, name, held.token], {
      expected: [NOTHING_THERE],
    });
    if (code === NOTHING_THERE) await held.check();
    switched = true;
  }

  return {
    lock: releaseLock(releases, shell),
    async read(name) {
      const { code, stdout } = await shell.script(scripts.READ, [`${link}/${name}`], {
        expected: [NOTHING_THERE],
      });
      return code === NOTHING_THERE ? undefined : stdout;
    },
    async put(site, plan, held) {
      current = await look();
      await shell.script(scripts.PRUNE, [link, releases]);
      const basis = current === undefined ? [] : [`--link-dest=../${current}/`];
      const leaveOut = [...OWN_FILES].map((name) => `--exclude=/${name}`);
      await shell.copy([...COPY, ...leaveOut, ...basis], `${site.dir}/`, `${fresh}/`);
      if (current !== undefined) await carryForeign(site, plan, `${releases}/${current}`);
      await shell.script(scripts.WRITE, [`${fresh}/${MANIFEST}`], { input: manifestText(manifestOf(site)) });
      await switchTo(releaseName, held);
    },
    async takeBack(held) {
      if (switched && current === undefined) return 'unverified';
      if (switched && current !== undefined) await switchTo(current, held);
      await shell.script(scripts.DISCARD, [releases, releaseName]);
      return current === undefined ? 'nothing-done' : 'old';
    },
    async writeStand(text) {
      await shell.script(scripts.WRITE, [`${link}/${STAND}`], { input: text });
    },
    async tidy() {
      await shell.script(scripts.PRUNE, [link, releases]);
    },
  };
}

/** Name of a release: when it was begun, what it holds, who made it. */
export const releaseNameOf = (now: number, digest: string, token: string): string =>
  `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}-${digest.slice(0, 8)}-${token.slice(0, 6)}`;

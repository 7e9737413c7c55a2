import type { Problem } from '../problem.ts';
import type { Redirects } from '../schema/index.ts';
import { canonicalAddress } from '../url.ts';
import { type Addresses, isBuilt } from './addresses.ts';
import { problem } from './codes.ts';

const FILE = 'redirects.yml';

/** An address as redirects are compared: they answer with and without the slash at the end. */
function asPage(address: string): string {
  const canonical = canonicalAddress(address);
  return canonical.endsWith('/') ? canonical : `${canonical}/`;
}

/** The addresses that lie on a ring; each is walked over once. */
function onRings(targets: ReadonlyMap<string, string>): ReadonlySet<string> {
  const walked = new Set<string>();
  const rings = new Set<string>();
  for (const start of targets.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      way.add(at);
      at = targets.get(at);
    }
    while (at !== undefined && way.has(at) && !rings.has(at)) {
      rings.add(at);
      at = targets.get(at);
    }
  }
  return rings;
}

/** Redirects that stand twice, those that lead round in a ring, and those from where a page stands. */
export function oddRedirects(
  redirects: Redirects,
  { entries }: Pick<Addresses, 'entries'> = { entries: new Set() },
): Problem[] {
  const targets = new Map<string, string>();
  const problems: Problem[] = [];
  const first = redirects.map(({ from, to }, i) => {
    const page = asPage(from);
    const isFirst = !targets.has(page);
    if (isFirst) targets.set(page, asPage(to));
    else problems.push(problem('redirect-duplicate', { file: FILE, field: [i, 'from'] }, { from }));
    return { from, page, isFirst };
  });
  const rings = onRings(targets);
  first.forEach(({ from, page, isFirst }, i) => {
    if (isFirst && rings.has(page))
      problems.push(problem('redirect-loop', { file: FILE, field: [i, 'to'] }, { from }));
    if (isBuilt(page) || entries.has(page))
      problems.push(problem('redirect-taken', { file: FILE, field: [i, 'from'] }, { from }));
  });
  return problems;
}

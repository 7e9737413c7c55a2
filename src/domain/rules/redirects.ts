import type { Problem } from '../problem.ts';
import type { Redirects } from '../schema/index.ts';
import { problem } from './codes.ts';

const FILE = 'redirects.yml';

/** Redirects that stand twice, and those that lead round in a ring. */
export function oddRedirects(redirects: Redirects): Problem[] {
  const targets = new Map<string, string>();
  const problems: Problem[] = [];
  redirects.forEach(({ from, to }, i) => {
    if (targets.has(from))
      problems.push(problem('redirect-duplicate', { file: FILE, field: [i, 'from'] }, { from }));
    else targets.set(from, to);
  });
  redirects.forEach(({ from }, i) => {
    const seen = new Set([from]);
    let next = targets.get(from);
    while (next !== undefined && next !== from && !seen.has(next)) {
      seen.add(next);
      next = targets.get(next);
    }
    if (next === from) problems.push(problem('redirect-loop', { file: FILE, field: [i, 'to'] }, { from }));
  });
  return problems;
}

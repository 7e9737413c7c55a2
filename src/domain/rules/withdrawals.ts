import { kindOfSlug } from '../document-slugs.ts';
import type { Problem } from '../problem.ts';
import type { Withdrawals } from '../schema/index.ts';
import { canonicalAddress } from '../url.ts';
import { type Addresses, isBuilt } from './addresses.ts';
import { problem } from './codes.ts';
import { nearest } from './nearest.ts';

const FILE = 'withdrawals.yml';
const MOST_SUGGESTIONS = 100;

const numbersOf = (address: string): string => address.replace(/\D+/g, ' ');

/** Another number or day is another thing, never a slip: the wrong one would be withdrawn. */
function sameNumbers(address: string, candidates: ReadonlySet<string>): string[] {
  const numbers = numbersOf(address);
  return [...candidates].filter((candidate) => numbersOf(candidate) === numbers);
}

/** Whether a document that the site makes of an entry may stand at the address, as a page or as a file. */
function isMade(address: string, entries: ReadonlySet<string>): boolean {
  const [, page = '', slug = ''] = /^(\/[^/]+\/[^/]+\/)([^/]+)\/(?:\2-[^/]+\.pdf)?$/.exec(address) ?? [];
  return entries.has(page) && kindOfSlug(slug) !== undefined;
}

/** Withdrawals of what is not there, and of pages that the site builds itself. */
export function oddWithdrawals(withdrawals: Withdrawals, { entries, documents }: Addresses): Problem[] {
  const problems: Problem[] = [];
  withdrawals.forEach(({ target }, i) => {
    const place = { file: FILE, field: [i, 'target'] };
    const address = canonicalAddress(target);
    if (entries.has(address) || documents.has(address) || isMade(address, entries)) return;
    if (isBuilt(address.endsWith('/') ? address : `${address}/`)) {
      problems.push(problem('withdrawal-not-possible', place, { target }));
      return;
    }
    const suggestion =
      problems.length < MOST_SUGGESTIONS
        ? (nearest(address, sameNumbers(address, entries)) ??
          nearest(address, sameNumbers(address, documents)))
        : undefined;
    problems.push(
      problem('withdrawal-unknown', place, { target, ...(suggestion === undefined ? {} : { suggestion }) }),
    );
  });
  return problems;
}

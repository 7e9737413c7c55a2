import type { Difference } from './difference.ts';
import type { LedgerUrl } from './ledger.ts';
import type { MadeFile } from './public-objects.ts';

/** What became of the documents that the build makes of an object: new ones, those with other bytes, those made no more. */
export function madeDifferences(made: readonly MadeFile[], before: readonly LedgerUrl[]): Difference[] {
  const was = new Map(before.filter((line) => line.made === true).map((line) => [line.url, line]));
  const fresh = made.flatMap(({ url, sha256, title }): Difference[] => {
    const known = was.get(url);
    was.delete(url);
    if (known === undefined) return [{ code: 'document-made', values: { title } }];
    return known.sha256 === sha256 ? [] : [{ code: 'document-remade', values: { title } }];
  });
  const gone = [...was.values()].map(({ file: slug = '' }): Difference => ({
    code: 'document-unmade',
    values: { slug },
  }));
  return [...fresh, ...gone];
}

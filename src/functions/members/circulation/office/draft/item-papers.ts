import type { MembersPaper } from '../../../../../domain/members/index.ts';
import type { Council } from '../../../ports.ts';
import type { DraftItem } from './draft.ts';
import { type DraftThings, runningPapers } from './index-things.ts';

/** The papers of these names, each once, in their order; or the names that no paper has. */
export type NamedPapers =
  { readonly papers: readonly MembersPaper[] } | { readonly unknown: readonly [string, ...string[]] };

/** One name in each line; blank lines are none. */
export const namesIn = (typed: string | null): string[] =>
  (typed ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Papers by reference or key; those of `things` are known too where their term is over. @throws StoreError */
export async function papersNamed(
  council: Council,
  things: DraftThings,
  names: readonly string[],
): Promise<NamedPapers> {
  if (names.length === 0) return { papers: [] };
  const running = await runningPapers(council);
  const own = [...things.papers.values()];
  const find = (name: string): MembersPaper | undefined =>
    running.get(name.toLowerCase()) ?? own.find((paper) => nameOf(paper) === name || paper.key === name);
  const [first, ...others] = names.filter((name) => !find(name));
  if (first !== undefined) return { unknown: [first, ...others] };
  const found = names.flatMap((name) => find(name) ?? []);
  return { papers: [...new Map(found.map((paper) => [paper.key, paper])).values()] };
}

/** As a clerk types it. */
export const nameOf = ({ reference, key }: Pick<MembersPaper, 'reference' | 'key'>): string =>
  reference ?? key;

/** Names of the papers of an item, whatever the index says of them now. */
export const paperNames = ({ papers }: Pick<DraftItem, 'papers'>, things: DraftThings): string[] =>
  papers.map((key) => nameOf(things.papers.get(key) ?? { key }));

/** Names of papers that a clerk puts beside a public item although they are not public. @param before keys that lay there */
export const hiddenPapers = (
  { public: isPublic, papers }: Pick<DraftItem, 'public' | 'papers'>,
  things: Pick<DraftThings, 'papers'>,
  before: readonly string[],
): string[] =>
  isPublic
    ? papers.flatMap((key) => {
        const paper = things.papers.get(key);
        return paper?.public === false && !before.includes(key) ? [nameOf(paper)] : [];
      })
    : [];

/** What is wrong where names are unknown, or hidden by the item; whole sentences. */
export const unknownWords = (names: readonly string[]): string =>
  `Diese Vorlagen gibt es nicht: ${names.join(', ')}. Schreiben Sie die Nummer so, wie sie auf der Vorlage steht.`;
export const hiddenWords = (names: readonly string[]): string =>
  `Nichtöffentlich, der Gegenstand aber öffentlich: ${names.join(', ')}. Nehmen Sie diese Vorlage heraus, oder wählen Sie „nichtöffentlich“, wo das möglich ist.`;

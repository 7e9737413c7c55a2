import { textOf } from '../values/text-of.ts';
import type { Publicity } from '../agenda/source-item.ts';
import type { Placed } from '../agenda/publicity.ts';
import type { Context } from '../context.ts';
import type { SourceObject } from '../read/source-object.ts';
import { Secrets } from '../secrets.ts';
import type { PaperLinks } from './paper-links.ts';

/** `release`: the source does not tell; the paper is protected until a clerk decides. */
type PaperPublicity = 'public' | 'protected' | 'release';

/** What may be said in public, of papers and in words. */
export interface Verdict {
  readonly papers: ReadonlyMap<string, PaperPublicity>;
  /** Public papers that no agenda names; they appear at their own date. */
  readonly unnamed: ReadonlySet<string>;
  /** Titles of non-public items and papers. */
  readonly secrets: Secrets;
}

const nameOf = (object: SourceObject): string => textOf(object.fields['name']);

function byItems(items: readonly (Publicity | undefined)[], trustUnmarked: boolean): PaperPublicity {
  if (items.includes('public')) return 'public';
  if (items.includes('non-public')) return 'protected';
  return trustUnmarked ? 'public' : 'release';
}

/**
 * Decides which papers are public: those that a public agenda item names, unless their own title repeats that of a
 * non-public item. A paper that no agenda names is public only where the source is trusted.
 */
export function judge(
  context: Context,
  agendas: readonly Placed[],
  publicity: ReadonlyMap<string, Publicity>,
  links: PaperLinks,
): Verdict {
  const items = agendas.flatMap((agenda) => agenda.items);
  const closed = items.filter((item) => item.publicity !== 'public').map((item) => item.title);
  const open = items.filter((item) => item.publicity === 'public').map((item) => item.title);
  const ofItems = new Secrets(closed, open);
  const papers = new Map<string, PaperPublicity>();
  const hidden: string[] = [];
  const unnamed = new Set<string>();
  for (const paper of context.pool.all('Paper')) {
    const own = links.itemsOf(paper.id).map((id) => publicity.get(id));
    let verdict = byItems(own, context.options.trustUnmarked === true);
    const named = verdict === 'public' ? ofItems.namedIn(nameOf(paper)) : undefined;
    if (named) {
      verdict = 'release';
      context.notes.namesSecret.push({
        at: paper.id,
        text: `Der Titel der Vorlage nennt einen nichtöffentlichen Punkt: ${named}`,
      });
    }
    papers.set(paper.id, verdict);
    if (verdict !== 'public') hidden.push(nameOf(paper));
    else if (own.length === 0) unnamed.add(paper.id);
  }
  return { papers, unnamed, secrets: new Secrets([...closed, ...hidden], open) };
}

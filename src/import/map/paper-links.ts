import { textOf } from '../values/text-of.ts';
import type { Publicity } from '../agenda/source-item.ts';
import type { Placed } from '../agenda/publicity.ts';
import type { Context } from '../context.ts';
import { asList, type SourceObject } from '../read/source-object.ts';
import { cleanLine } from '../text/clean.ts';
import { bodyIdOf } from './body-of.ts';

/** Which paper each agenda item treats, over their consultations. */
export interface PaperLinks {
  /** Source ids of the papers of an item. */
  readonly papersOf: (itemId: string) => readonly string[];
  /** Source ids of the items of a paper that exist. */
  readonly itemsOf: (paperId: string) => readonly string[];
}

const idsIn = (object: SourceObject, field: string): string[] =>
  asList(object.fields[field]).filter((id): id is string => typeof id === 'string');

/** References in brackets in a title: "(DS 46/2013; wird nachgereicht)" gives "DS 46/2013". */
function referencesIn(title: string): string[] {
  const inBrackets = [...cleanLine(title).matchAll(/\(([^()]*\d[^()]*)\)/g)].map(
    (match) => match[1] as string,
  );
  return inBrackets.flatMap((text) => text.split(/[;,]| und | sowie /)).map((part) => part.trim());
}

/** Papers by body and reference; a reference that two papers bear names neither. */
function papersByReference({ pool }: Context): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const paper of pool.all('Paper')) {
    const reference = cleanLine(textOf(paper.fields['reference']));
    const key = `${bodyIdOf(paper) ?? ''} ${reference}`;
    if (reference.length >= 4) known.set(key, known.has(key) ? '' : paper.id);
  }
  return known;
}

/**
 * Joins items and papers from both ends: the item's `consultation`, and the consultation's `agendaItem`. Where neither
 * the item nor the paper has such a link, a reference in brackets in the item's title joins them.
 */
export function paperLinks(context: Context): PaperLinks {
  const { pool } = context;
  const paperOf = new Map<string, string>();
  for (const consultation of pool.all('Consultation')) {
    const [paper] = idsIn(consultation, 'paper');
    if (paper) paperOf.set(consultation.id, paper);
  }
  for (const paper of pool.all('Paper'))
    for (const id of idsIn(paper, 'consultation')) paperOf.set(id, paper.id);
  const [papers, items] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const join = (item: string, paper: string | undefined) => {
    if (!paper || !pool.get(paper, 'Paper') || !pool.get(item, 'AgendaItem')) return;
    papers.set(item, (papers.get(item) ?? new Set()).add(paper));
    items.set(paper, (items.get(paper) ?? new Set()).add(item));
  };
  for (const item of pool.all('AgendaItem')) {
    for (const id of idsIn(item, 'consultation')) join(item.id, paperOf.get(id));
  }
  for (const object of pool.all('Consultation')) {
    for (const item of idsIn(object, 'agendaItem')) join(item, paperOf.get(object.id));
  }
  const linked = new Set(items.keys());
  const byReference = papersByReference(context);
  for (const item of pool.all('AgendaItem').filter(({ id }) => !papers.has(id))) {
    for (const reference of referencesIn(textOf(item.fields['name']))) {
      const paper = byReference.get(`${bodyIdOf(item) ?? ''} ${reference}`);
      if (paper && !linked.has(paper)) join(item.id, paper);
    }
  }
  return { papersOf: (id) => [...(papers.get(id) ?? [])], itemsOf: (id) => [...(items.get(id) ?? [])] };
}

/** Publicity of each item of all agendas, by source id; of an item on two agendas the stricter. */
export function publicities(agendas: Iterable<Placed>): ReadonlyMap<string, Publicity> {
  const all = new Map<string, Publicity>();
  for (const { items } of agendas) {
    for (const { object, publicity } of items) {
      if ((all.get(object.id) ?? 'public') === 'public') all.set(object.id, publicity);
    }
  }
  return all;
}

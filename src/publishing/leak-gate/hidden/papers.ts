import type { Entry } from '../../../domain/council-record.ts';
import type { Paper } from '../../../domain/schema/index.ts';
import { type Context, earlierDay, laterTime, newFile } from './context.ts';

/** A paper that no public agenda names and whose own day has not come. */
export function newPaper(key: string, context: Context): Entry<Paper> {
  const { random, record, newPapers } = context;
  const data: Paper = {
    reference: random.word(),
    title: random.text(),
    kind: random.pick(['decision', 'motion', 'inquiry', 'report'] as const) ?? 'decision',
    date: earlierDay(context),
    body: random.pick(record.bodies)?.key ?? 'keine',
    originatorPersons: random.times(2, () => random.pick(record.people)?.key ?? 'niemand'),
    consultations: [],
    related: random.times(
      3,
      () => random.pick([...newPapers, ...record.papers.map((paper) => paper.key)]) ?? 'keine',
    ),
    files: random.times(3, () => newFile(context)),
    summary: random.text(),
    ...(random.chance(0.5) && { publishedAt: laterTime(context) }),
  };
  return {
    key,
    path: `papers/${key}/index.md`,
    data,
    text: random.text(),
    files: random.times(3, random.word),
  };
}

/** A public paper whose links to hidden ones lead to others. */
export function replaceInPaper(entry: Entry<Paper>, context: Context): Entry<Paper> {
  const { visible, random, newPapers } = context;
  const { related = [], parent } = entry.data;
  const shown = related.filter((key) => visible.papers.has(key));
  const others = newPapers.length === 0 ? [] : random.times(2, () => random.pick(newPapers) as string);
  const isShown = parent !== undefined && visible.papers.has(parent);
  const data = {
    ...entry.data,
    related: random.among(shown, others),
    parent: isShown ? parent : random.pick(newPapers),
  };
  return { ...entry, data: data };
}

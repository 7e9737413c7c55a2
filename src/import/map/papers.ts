import { textOf } from '../values/text-of.ts';
import { defined } from '../../domain/defined.ts';
import { Paper, ProtectedPaper } from '../../domain/schema/index.ts';
import { saysClosed } from '../agenda/file-publicity.ts';
import type { Context } from '../context.ts';
import type { SourceObject } from '../read/source-object.ts';
import { some } from '../some.ts';
import { splitTitle } from '../text/title.ts';
import { stationsOf } from './consultations.ts';
import { filesIn, mapFile, type MappedFile } from './files.ts';
import { paperFields, type PaperWorld } from './paper-fields.ts';

/** Plans an entry for each paper: public, or with its whole self under `protected/`. */
export function planPapers(context: Context, world: PaperWorld): void {
  for (const paper of context.pool.all('Paper')) planPaper(context, paper, world);
}

/** The documents of a paper, parted by whether citizens may open them. */
function filesOf(context: Context, paper: SourceObject, owners: readonly string[], { verdict }: PaperWorld) {
  const objects = [...filesIn(context, paper, 'mainFile'), ...filesIn(context, paper, 'auxiliaryFile')];
  const files = objects.flatMap((file) => mapFile(context, paper, file, owners) ?? []);
  const isOpen = ({ words }: MappedFile) =>
    verdict.papers.get(paper.id) !== 'public' ||
    !(saysClosed(words) || verdict.secrets.namedIn(words, owners.join(' ')));
  return { open: files.filter(isOpen), kept: files.filter((file) => !isOpen(file)) };
}

function planPaper(context: Context, paper: SourceObject, world: PaperWorld): void {
  const { read, notes, entries } = context;
  const key = world.papers.get(paper.id) as string;
  const verdict = world.verdict.papers.get(paper.id) ?? 'release';
  const path = verdict === 'public' ? `papers/${key}/index.md` : `protected/papers/${key}/index.md`;
  const raw = read.lines(paper, 'name');
  const { title, text, shortened } = splitTitle(raw);
  read.identity(paper);
  const fields = paperFields(context, paper, world);
  const files = filesOf(context, paper, [raw, title], world);
  const data = defined({
    ...fields,
    title: title || fields.reference || 'Vorlage ohne Titel',
    consultations: stationsOf(context, paper, world.organizations, world.publicity),
    files: some(files.open.map((file) => file.data)),
    publishedAt: world.verdict.unnamed.has(paper.id) && fields.date ? `${fields.date}T00:00` : undefined,
    toRelease: verdict === 'release' ? true : undefined,
    sourceId: paper.id,
  });
  const told = `${fields.reference ?? ''} ${title}`.trim();
  if (shortened) notes.shortened.push({ at: path, text: title });
  if (verdict === 'release') notes.releasePapers.push({ at: path, text: told });
  entries.push({ path, unit: `papers/${key}`, schema: Paper, data, text });
  planKept(context, key, files.kept);
}

/** Documents of a public paper that must not be public. */
function planKept({ notes, entries }: Context, key: string, kept: readonly MappedFile[]): void {
  if (kept.length === 0) return;
  const path = `protected/papers/${key}/index.md`;
  for (const { data } of kept) notes.heldFiles.push({ at: path, text: textOf(data['title']) });
  const data = { attachmentsOf: key, files: kept.map((file) => file.data) };
  entries.push({ path, unit: `papers/${key}`, schema: ProtectedPaper, data });
}

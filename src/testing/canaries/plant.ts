import { appendFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from 'yaml';
import { readContent } from '../../content/index.ts';
import { NOTHING } from '../../domain/gate/index.ts';
import { buildInstant } from '../../publishing/instant.ts';
import { visible, type Visible } from '../../publishing/leak-gate/hidden/visible.ts';
import { annotate, editEntry, writeEntry } from './edit-entry.ts';
import { type Markers, markers } from './markers.ts';
import { pdfWith, pictureWith } from './uploads.ts';

interface Planting {
  readonly dir: string;
  readonly marks: Markers;
  readonly seen: Visible;
}

type Path = (string | number)[];

/** Puts a canary over the text at a path, where there is one. */
function replaceText(fields: Document, at: Path, canary: Markers['canary'], place: string): void {
  if (typeof fields.getIn(at) === 'string') fields.setIn(at, canary(`${place} ${at.join('.')}`));
}

const lengthOf = (fields: Document, at: Path): number =>
  ((fields.toJS() as Record<string, unknown[]>)[String(at[0])] ?? []).length;

/** What nobody may see of a meeting: all of it before its day is shown, the agenda before the invitation, results. */
function hideInMeeting(key: string, fields: Document, { marks, seen }: Planting): void {
  const place = `meetings/${key}`;
  const hide = (at: Path) => replaceText(fields, at, marks.canary, place);
  if (!seen.dates.has(key)) for (const name of ['title', 'number', 'statusReason']) hide([name]);
  if (seen.dates.has(key)) fields.set('title', `${String(fields.get('title'))} ${marks.control(place)}`);
  for (let i = 0; i < lengthOf(fields, ['agenda']); i += 1) {
    const isOpen = fields.getIn(['agenda', i, 'public']) === true;
    if (isOpen) fields.setIn(['agenda', i, 'vermerk'], marks.canary(`${place} item note`));
    if (isOpen && !seen.agendas.has(key)) hide(['agenda', i, 'title']);
    if (!seen.results.has(key))
      for (const name of [['resolution'], ['result', 'wording']]) hide(['agenda', i, ...name]);
  }
}

function hideInPaper(key: string, fields: Document, { marks, seen }: Planting): void {
  const place = `papers/${key}`;
  fields.set('signoffs', [
    { office: marks.canary(`${place} sign-off`), remark: marks.canary(`${place} remark`) },
  ]);
  if (seen.papers.has(key)) fields.set('title', `${String(fields.get('title'))} ${marks.control(place)}`);
  else
    for (const name of ['title', 'summary', 'finance', 'reference'])
      replaceText(fields, [name], marks.canary, place);
}

function hideInFields(kind: string, key: string, fields: Document, planting: Planting): void {
  const { canary } = planting.marks;
  const place = `${kind}/${key}`;
  annotate(
    fields,
    canary(`${place} comment`),
    canary(`${place} comment beside`),
    canary(`${place} unknown field`),
  );
  if (kind === 'meetings') hideInMeeting(key, fields, planting);
  if (kind === 'papers') hideInPaper(key, fields, planting);
  if (kind === 'templates') for (const name of ['title', 'text']) replaceText(fields, [name], canary, place);
  if (kind === 'people') fields.set('phone', canary(`${place} phone`));
}

/** All entries below `dir`, by kind and key. */
async function* entriesOf(dir: string): AsyncGenerator<{ kind: string; key: string; file: string }> {
  for (const found of await readdir(dir, { recursive: true })) {
    const [kind = '', name = '', index] = found.split(path.sep);
    if (kind === 'protected') continue;
    if (index === 'index.md') yield { kind, key: name, file: path.join(dir, found) };
    if (index === undefined && /\.(?:md|yml)$/.test(name))
      yield { kind, key: name.replace(/\.\w+$/, ''), file: path.join(dir, found) };
  }
}

async function hideInOverlay(dir: string, { canary }: Markers): Promise<void> {
  for (const found of await readdir(path.join(dir, 'protected'), { recursive: true })) {
    if (path.basename(found) !== 'index.md') continue;
    await editEntry(path.join(dir, 'protected', found), (fields) => {
      annotate(fields, canary(`${found} comment`), canary(`${found} beside`), canary(`${found} unknown`));
      if (found.startsWith('resolutions'))
        for (const name of [['title'], ['text'], ['legalBasis']]) replaceText(fields, name, canary, found);
      for (let i = 0; i < lengthOf(fields, ['agenda']); i += 1) {
        for (const name of [['title'], ['resolution'], ['disclosure', 'reason']])
          replaceText(fields, ['agenda', i, ...name], canary, found);
      }
      return canary(`${found} text`);
    });
  }
}

/** A paper with a PDF and a picture, in the open or not, each with marks in every field. */
async function addPaper(
  folder: string,
  body: string,
  mark: (place: string) => string,
  more: object = {},
): Promise<void> {
  const names = [
    `${mark('file name').replace(' ', '-')}.pdf`,
    `${mark('picture name').replace(' ', '-')}.jpg`,
  ] as const;
  const id = path.basename(folder).replaceAll(/[^a-z0-9]/g, '');
  const files = names.map((file, i) => ({ id: `${id}f${i}`, title: mark('file title'), file }));
  await writeEntry(
    path.join(folder, 'index.md'),
    { title: mark('title'), kind: 'information', body, files, ...more },
    mark('text'),
  );
  await writeFile(path.join(folder, names[0]), await pdfWith(mark));
  await writeFile(path.join(folder, names[1]), await pictureWith(mark));
}

async function addPapers({ dir, marks, seen }: Planting, body: string): Promise<void> {
  const canary = (place: string) => (part: string) => marks.canary(`${place} ${part}`);
  await addPaper(path.join(dir, 'papers/9001-2099'), body, canary('a draft'));
  await addPaper(path.join(dir, 'papers/9002-2099'), body, canary('an embargoed paper'), {
    publishedAt: '2099-01-01T10:00',
  });
  await addPaper(path.join(dir, 'papers/9003-2099'), body, canary('a withdrawn paper'), {
    publishedAt: '2024-01-01T10:00',
  });
  await addPaper(path.join(dir, 'protected/papers/9004-2099'), body, canary('a protected paper'));
  await addPaper(
    path.join(dir, 'papers/9005-2099'),
    body,
    (part) => marks.control(`a public paper ${part}`),
    { publishedAt: '2024-01-01T10:00' },
  );
  const stone = `- target: /vorlagen/9003-2099/\n  date: ${seen.today}\n  reason: ${marks.control('the reason of a withdrawal')}\n`;
  await appendFile(path.join(dir, 'withdrawals.yml'), stone);
  await appendFile(
    path.join(dir, 'withdrawals.yml'),
    `- target: /vorlagen/9005-2099/\n  date: 2099-01-01\n  reason: ${marks.canary('a withdrawal to come')}\n`,
  );
}

/** Portraits: the EXIF data of one that is shown, and all of one without consent. */
async function addPortraits({ dir, marks }: Planting, shown: string, hidden: string): Promise<void> {
  await writeFile(
    path.join(dir, 'people', shown),
    await pictureWith((part) => marks.canary(`a shown portrait ${part}`)),
  );
  const name = `${marks.canary('the name of a portrait').replace(' ', '-')}.jpg`;
  await writeFile(
    path.join(dir, 'people', name),
    await pictureWith((part) => marks.canary(`a portrait without consent ${part}`)),
  );
  await editEntry(path.join(dir, 'people', `${hidden}.yml`), (fields) => fields.set('portrait', name));
}

/**
 * Writes a copy of the council at `from` to `dir` in which all that is not public carries a canary, and what is public a
 * control. Gives both.
 */
export async function plantCanaries(from: string, dir: string): Promise<Markers> {
  await mkdir(dir, { recursive: true });
  await cp(from, dir, { recursive: true });
  const { record } = await readContent(from);
  if (!record) throw new Error('The council to copy has errors.');
  const marks = markers();
  const seen = visible(
    record,
    buildInstant(undefined, record.site, () => 0),
    NOTHING,
  );
  const planting: Planting = { dir, marks, seen };
  for await (const { kind, key, file } of entriesOf(dir)) {
    await editEntry(file, (fields) => hideInFields(kind, key, fields, planting));
  }
  await editEntry(path.join(dir, 'site.yml'), (fields) => {
    fields.commentBefore = ` ${marks.canary('site comment')}`;
    fields.setIn(['contacts', 'publishing', 'name'], marks.canary('the contact for failures'));
    fields.set('notiz', marks.canary('site unknown field'));
  });
  await hideInOverlay(dir, marks);
  await addPapers(planting, record.bodies[0]?.key ?? '');
  const shown = record.people.find(
    ({ data }) => data.portrait !== undefined && data.portraitConsent !== undefined,
  );
  const hidden = record.people.find(({ data }) => data.portrait === undefined);
  await addPortraits(planting, shown?.data.portrait ?? '', hidden?.key ?? '');
  return marks;
}

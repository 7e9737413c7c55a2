import { createHash } from 'node:crypto';
import type { Entry } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import type { MembersDocument, MembersPaper } from '../../../domain/members/index.ts';
import type { Paper, ProtectedPaper } from '../../../domain/schema/index.ts';
import { url } from '../../../domain/url.ts';
import { renderMarkdown } from '../../../format/markdown.ts';
import { documentsOf } from './documents.ts';
import { timesOf } from './earlier-documents.ts';
import type { IndexWorld } from './index-world.ts';
import { paperRelations, type RelationsOf } from './paper-relations.ts';

/** All papers, public ones with the attachments that the overlay adds, and those that the overlay holds whole; by key. */
export function membersPapers(world: IndexWorld): MembersPaper[] {
  const open = world.record.papers.filter(({ key }) => !world.isWithdrawn(url.paper(key)));
  const closed = world.overlay.papers.filter(isWhole);
  const relations = paperRelations([...open, ...closed]);
  return [
    ...open.map((entry) => membersPaper(entry, url.paper(entry.key), relations, world)),
    ...closed.map((entry) => membersPaper(entry, undefined, relations, world)),
  ].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

const isWhole = (entry: Entry<ProtectedPaper>): entry is Entry<Paper> => !('attachmentsOf' in entry.data);

function membersPaper(
  entry: Entry<Paper>,
  page: string | undefined,
  relations: RelationsOf,
  world: IndexWorld,
): MembersPaper {
  const { key, data, text } = entry;
  const textHash = textHashOf(entry);
  return defined({
    key,
    reference: data.reference,
    title: data.title,
    kind: data.kind,
    kindName: data.kindName,
    date: data.date,
    body: data.body,
    office: data.office,
    originators: originatorsOf(data, world),
    consultations: data.consultations.map(({ organization, role, date, public: isOpen }) =>
      defined({ organization, role, date, public: isOpen }),
    ),
    relations: relations(key),
    public: page !== undefined,
    summary: data.summary,
    html: renderMarkdown(text, { headingOffset: 2 }),
    financeHtml: data.finance === undefined ? undefined : renderMarkdown(data.finance, { headingOffset: 2 }),
    textHash,
    ...timesOf(key, textHash, world.earlier?.papers, world.instant),
    documents: [...documentsOfPaper(entry, page, world), ...(world.made?.papers.get(key) ?? [])],
  });
}

/** Names, as the public page has them; undefined where nobody is named. */
function originatorsOf(
  { originatorOrganizations = [], originatorPersons = [] }: Paper,
  { record, isWithdrawn }: IndexWorld,
): string[] | undefined {
  const organizations = originatorOrganizations.flatMap(
    (key) => record.organizations.find((one) => one.key === key)?.data.name ?? [],
  );
  const people = originatorPersons
    .filter((key) => !isWithdrawn(url.person(key)))
    .flatMap((key) => record.people.find((one) => one.key === key)?.data ?? [])
    .map(({ title, givenName, surname }) =>
      [title, givenName, surname].filter((part) => part !== undefined).join(' '),
    );
  const names = [...organizations, ...people];
  return names.length === 0 ? undefined : names;
}

/** Of what its page says itself. White space is folded, so that a text that was merely wrapped anew has not changed. */
const textHashOf = ({ data: { title, summary, finance }, text }: Entry<Paper>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([title, summary, finance, text].map((one) => (one ?? '').replace(/\s+/g, ' ').trim())),
    )
    .digest('hex');

/** The first document is the paper itself, but where it has a text of its own: then all are attachments. */
function documentsOfPaper(
  entry: Entry<Paper>,
  page: string | undefined,
  world: IndexWorld,
): MembersDocument[] {
  const place = { entry, ...(page !== undefined && { page }) };
  const [main, ...others] = entry.data.files ?? [];
  const kind = entry.text.trim() === '' ? 'paper' : 'attachment';
  const added = page === undefined ? [] : (world.attachments.get(entry.key) ?? []);
  return [
    ...documentsOf([main], { ...place, kind }, world),
    ...documentsOf(others, { ...place, kind: 'attachment' }, world),
    ...added.flatMap((own) => documentsOf(own.data.files, { entry: own, kind: 'attachment' }, world)),
  ];
}

import { dayOf } from '../../local-time.ts';
import type { PublicRecord } from '../../public-record.ts';
import { isBuilt } from '../../rules/addresses.ts';
import { pageOf, url } from '../../url.ts';
import { perIndex } from '../per-index.ts';
import { flatOpenItems, type RecordIndex } from '../record-index.ts';
import type { BodyParts } from './body-parts.ts';
import type { Checked, Finding } from './finding.ts';
import { placeOfPaper } from './paper-findings.ts';

type Place = Pick<Finding, 'page' | 'title' | 'date'>;

/** Links of texts to pages of this site at which nothing stands, or no longer. */
export function linkFindings(parts: BodyParts, index: RecordIndex): Checked {
  const links = [...textsOf(parts, index)].flatMap(({ place, text }) =>
    [...linksIn(text, index.record.site.baseUrl)].map((to) => ({ ...place, to })),
  );
  const standing = addresses(index);
  const leads = (page: string) => standing.has(page) || isBuilt(page);
  return {
    kind: 'dead-link',
    checked: links.length,
    findings: links.filter(({ to }) => !leads(pageOf(to))),
  };
}

/** Every page of an object, and every old address that leads on. */
const addresses = perIndex(({ record }): ReadonlySet<string> => new Set(standingIn(record)));

function* standingIn(record: PublicRecord): Generator<string> {
  for (const { key } of record.bodies) yield url.body(key);
  for (const { key } of record.terms) yield url.term(key);
  for (const { key, kind } of record.organizations) yield url.organization(key, kind);
  for (const { key } of record.people) yield url.person(key);
  for (const { key } of record.meetings) yield url.meeting(key);
  for (const { key } of record.papers) yield url.paper(key);
  for (const { key } of record.resolutions) yield url.resolution(key);
  for (const { key } of record.pages) yield url.page(key);
  for (const { from } of record.redirects) yield pageOf(from);
}

/** Pages of objects and lists; of other addresses, such as pictures, nothing is claimed. */
const OBJECT =
  /^\/(?:sitzungen|vorlagen|beschluesse|gremien|fraktionen|parteien|verwaltung|personen|koerperschaften|wahlperioden|seiten)\/[^/?#]/;

const LINK = /\]\(\s*<?(?<target>[^\s)>]+)/g;

/** Addresses of this site to which the links of a Markdown text lead, as paths. */
function* linksIn(text: string, baseUrl: string): Generator<string> {
  const root = baseUrl.replace(/\/+$/, '');
  for (const { groups } of text.matchAll(LINK)) {
    const target = groups?.['target'] ?? '';
    const path = target.startsWith(`${root}/`) ? target.slice(root.length) : target;
    if (OBJECT.test(path)) yield path;
  }
}

function* textsOf(
  { meetings, papers, resolutions }: BodyParts,
  index: RecordIndex,
): Generator<{ readonly place: Place; readonly text: string }> {
  for (const { key, title, start, text, agenda } of meetings) {
    const place = { page: url.meeting(key), title, date: dayOf(start) };
    yield { place, text };
    for (const item of flatOpenItems(agenda)) if (item.text !== undefined) yield { place, text: item.text };
  }
  for (const paper of papers) yield { place: placeOfPaper(paper, index), text: paper.text };
  for (const { key, title, date, text } of resolutions)
    yield { place: { page: url.resolution(key), title, date }, text };
}

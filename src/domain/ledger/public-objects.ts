import { dayOf } from '../local-time.ts';
import type { PublicDocument, PublicFile, PublicPicture, PublicRecord } from '../public-record.ts';
import { url } from '../url.ts';
import { filesOfMade, filesOfMeeting, filesOfResolution, fullName } from '../view/index.ts';
import { canonicalJson } from './canonical-json.ts';

export const OBJECT_TYPES = [
  'Body',
  'LegislativeTerm',
  'Organization',
  'Person',
  'Meeting',
  'Paper',
  'Resolution',
  'Page',
] as const;

export type ObjectType = (typeof OBJECT_TYPES)[number];

/** A document of the site with the SHA-256 of its bytes. */
export interface HashedFile {
  readonly url: string;
  readonly sha256: string;
}

/** A document that the build made of the record, with its word in the address. */
export interface MadeFile extends HashedFile {
  readonly slug: string;
  readonly title: string;
}

/** One thing of the public record that has a page, as the ledger sees it. */
export interface PublicObject {
  /** Its folder below `content/`, such as `meetings/2027-03-11-seniorenbeirat`. */
  readonly id: string;
  readonly type: ObjectType;
  readonly url: string;
  readonly title: string;
  /** The documents that lie at an address of this site, those that the build makes among them. */
  readonly files: readonly HashedFile[];
  /** Those that the build makes: no part of `json`, so that another look of them changes no object. */
  readonly made: readonly MadeFile[];
  /** Canonical JSON (RFC 8785): the bytes that are hashed and served at `<page>/objekt.json`. */
  readonly json: string;
}

/** Address of the canonical JSON of the object at `page`. */
export const objectAddress = (page: string): string => `${page}objekt.json`;

/** Every object of the record, in its order. What only the look needs (renderings of a picture) is left out. */
export function publicObjects(record: PublicRecord): PublicObject[] {
  const made = Map.groupBy(record.documents, ({ owner }) => owner);
  return [...plainObjects(record)].map((plain) => withMade(plain, made.get(plain.id) ?? []));
}

type Plain = Omit<PublicObject, 'made'>;

function withMade(plain: Plain, documents: readonly PublicDocument[]): PublicObject {
  const made = documents
    .flatMap(filesOfMade)
    .flatMap((file) => hashed([file]).map((one) => ({ slug: file.id, title: file.title, ...one })));
  return { ...plain, files: [...plain.files, ...hashed(documents.flatMap(filesOfMade))], made };
}

function* plainObjects(record: PublicRecord): Generator<Plain> {
  for (const body of record.bodies)
    yield object('Body', `bodies/${body.key}`, url.body(body.key), body.name, body);
  for (const term of record.terms)
    yield object('LegislativeTerm', `terms/${term.key}`, url.term(term.key), term.name, term);
  for (const one of record.organizations)
    yield object(
      'Organization',
      `organizations/${one.key}`,
      url.organization(one.key, one.kind),
      one.name,
      one,
    );
  for (const person of record.people)
    yield object('Person', `people/${person.key}`, url.person(person.key), fullName(person), person);
  for (const meeting of record.meetings)
    yield object(
      'Meeting',
      `meetings/${meeting.key}`,
      url.meeting(meeting.key),
      meetingName(meeting),
      meeting,
      [...filesOfMeeting(meeting)],
    );
  for (const paper of record.papers)
    yield object('Paper', `papers/${paper.key}`, url.paper(paper.key), paper.title, paper, paper.files);
  for (const one of record.resolutions)
    yield object('Resolution', `resolutions/${one.key}`, url.resolution(one.key), one.title, one, [
      ...filesOfResolution(one),
    ]);
  for (const page of record.pages)
    yield object('Page', `pages/${page.key}`, url.page(page.key), page.title, page);
}

/** Many meetings of an organization have the same title; the day tells them apart. */
const meetingName = ({ title, start }: PublicRecord['meetings'][number]): string =>
  `${title}, ${dayOf(start).split('-').toReversed().join('.')}`;

function object(
  type: ObjectType,
  id: string,
  address: string,
  title: string,
  data: object,
  files: readonly PublicFile[] = [],
): Plain {
  return {
    id,
    type,
    url: address,
    title,
    files: hashed(files),
    json: canonicalJson({ ...withPlainPictures(data), type, url: address }),
  };
}

/** Files whose bytes are known. */
const hashed = (files: readonly PublicFile[]): HashedFile[] =>
  files.flatMap(({ url: address, sha256 }) => (sha256 === undefined ? [] : [{ url: address, sha256 }]));

/** A picture counts by its name: its renderings depend on the machine's image library, not on the record. */
function withPlainPictures(data: object): object {
  const { portrait, coatOfArms } = data as { portrait?: PublicPicture; coatOfArms?: PublicPicture };
  return {
    ...data,
    ...(portrait && { portrait: portrait.name }),
    ...(coatOfArms && { coatOfArms: coatOfArms.name }),
  };
}

import { dayOf } from '../local-time.ts';
import type { PublicFile, PublicPicture, PublicRecord } from '../public-record.ts';
import { url } from '../url.ts';
import { filesOfMeeting, filesOfResolution, fullName } from '../view/index.ts';
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

/** One thing of the public record that has a page, as the ledger sees it. */
export interface PublicObject {
  /** Its folder below `content/`, such as `meetings/2027-03-11-seniorenbeirat`. */
  readonly id: string;
  readonly type: ObjectType;
  readonly url: string;
  readonly title: string;
  /** The documents that lie at an address of this site. */
  readonly files: readonly HashedFile[];
  /** Canonical JSON (RFC 8785): the bytes that are hashed and served at `<page>/objekt.json`. */
  readonly json: string;
}

/** Address of the canonical JSON of the object at `page`. */
export const objectAddress = (page: string): string => `${page}objekt.json`;

/** Every object of the record, in its order. What only the look needs (renderings of a picture) is left out. */
export function publicObjects(record: PublicRecord): PublicObject[] {
  return [
    ...record.bodies.map((body) => object('Body', `bodies/${body.key}`, url.body(body.key), body.name, body)),
    ...record.terms.map((term) =>
      object('LegislativeTerm', `terms/${term.key}`, url.term(term.key), term.name, term),
    ),
    ...record.organizations.map((one) =>
      object('Organization', `organizations/${one.key}`, url.organization(one.key, one.kind), one.name, one),
    ),
    ...record.people.map((person) =>
      object('Person', `people/${person.key}`, url.person(person.key), fullName(person), person),
    ),
    ...record.meetings.map((meeting) =>
      object('Meeting', `meetings/${meeting.key}`, url.meeting(meeting.key), meetingName(meeting), meeting, [
        ...filesOfMeeting(meeting),
      ]),
    ),
    ...record.papers.map((paper) =>
      object('Paper', `papers/${paper.key}`, url.paper(paper.key), paper.title, paper, paper.files),
    ),
    ...record.resolutions.map((one) =>
      object('Resolution', `resolutions/${one.key}`, url.resolution(one.key), one.title, one, [
        ...filesOfResolution(one),
      ]),
    ),
    ...record.pages.map((page) => object('Page', `pages/${page.key}`, url.page(page.key), page.title, page)),
  ];
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
): PublicObject {
  return {
    id,
    type,
    url: address,
    title,
    files: files.flatMap((file) =>
      file.sha256 === undefined ? [] : [{ url: file.url, sha256: file.sha256 }],
    ),
    json: canonicalJson({ ...withPlainPictures(data), type, url: address }),
  };
}

/** A picture counts by its name: its renderings depend on the machine's image library, not on the record. */
function withPlainPictures(data: object): object {
  const { portrait, coatOfArms } = data as { portrait?: PublicPicture; coatOfArms?: PublicPicture };
  return {
    ...data,
    ...(portrait && { portrait: portrait.name }),
    ...(coatOfArms && { coatOfArms: coatOfArms.name }),
  };
}

import type {
  PublicMeeting,
  PublicOrganization,
  PublicPaper,
  PublicResolution,
} from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { flatOpenItems, type RecordIndex } from '../../domain/view/index.ts';
import { wordsOfItem, wordsOfResolution, type Words } from '../../domain/view/vocabulary.ts';
import { wordKey } from '../../domain/word-key.ts';

/** The page of everything. */
export const ALL = '/';

/** The pages whose feeds tell of a change of `object` (such as `papers/0012-2027`), each once; at least the home page. */
export function concernedPages(object: string, index: RecordIndex): ReadonlySet<string> {
  const [folder = '', key = ''] = object.split('/');
  const found = PAGES[folder]?.(key, index) ?? [];
  return new Set([ALL, ...found]);
}

type PagesOf = (key: string, index: RecordIndex) => Iterable<string>;

const PAGES: Readonly<Record<string, PagesOf>> = {
  bodies: (key) => [url.body(key)],
  organizations: (key, index) => organizations([key], index),
  people: (key, index) => {
    const memberships = index.person.get(key)?.memberships ?? [];
    const seats = memberships.map(({ organization }) => organization);
    return [url.person(key), ...organizationPages(seats, index)];
  },
  meetings: (key, index) => {
    const meeting = index.meeting.get(key);
    return meeting ? ofMeeting(meeting, index) : [];
  },
  papers: (key, index) => {
    const paper = index.paper.get(key);
    return paper ? ofPaper(paper, index) : [];
  },
  resolutions: (key, index) => {
    const resolution = index.resolution.get(key);
    return resolution ? ofResolution(resolution, index) : [];
  },
};

const pageOf = ({ key, kind }: PublicOrganization): string => url.organization(key, kind);

const organizationPages = (keys: readonly string[], index: RecordIndex): string[] =>
  keys.flatMap((key) => {
    const organization = index.organization.get(key);
    return organization ? [pageOf(organization)] : [];
  });

/** Organizations and the bodies to which they belong. */
const organizations = (keys: readonly string[], index: RecordIndex): string[] => [
  ...organizationPages(keys, index),
  ...keys.flatMap((key) => {
    const organization = index.organization.get(key);
    return organization ? [url.body(organization.body)] : [];
  }),
];

const wordPages = ({ subjects, places }: Words): string[] => [
  ...subjects.map((word) => url.subject(wordKey(word))),
  ...places.map((word) => url.place(wordKey(word))),
];

const ofMeeting = ({ organization, jointWith, agenda }: PublicMeeting, index: RecordIndex): string[] => [
  ...organizations([organization, ...jointWith], index),
  ...[...flatOpenItems(agenda)].flatMap((item) => [
    ...wordPages(wordsOfItem(item, index)),
    ...item.papers.map((key) => url.paper(key)),
  ]),
];

function ofPaper(paper: PublicPaper, index: RecordIndex): string[] {
  const { office, originatorOrganizations, consultations } = paper;
  const dealing = (index.itemsOfPaper.get(paper.key) ?? []).flatMap(({ meeting }) => [
    meeting.organization,
    ...meeting.jointWith,
  ]);
  const named = [
    ...originatorOrganizations,
    ...(office === undefined ? [] : [office]),
    ...consultations.map(({ organization }) => organization),
  ];
  return [
    url.paper(paper.key),
    url.body(paper.body),
    ...paper.originatorPersons.map((key) => url.person(key)),
    ...organizationPages([...named, ...dealing], index),
    ...wordPages(paper),
  ];
}

/** Who brought a motion learns what became of it. */
function ofResolution(resolution: PublicResolution, index: RecordIndex): string[] {
  const { organization, papers, implementation } = resolution;
  const office = implementation?.office;
  const motions = papers.flatMap((key) => index.paper.get(key) ?? []);
  return [
    ...organizations([organization], index),
    ...organizationPages(office === undefined ? [] : [office], index),
    ...motions.flatMap(({ key, originatorOrganizations, originatorPersons }) => [
      url.paper(key),
      ...organizationPages(originatorOrganizations, index),
      ...originatorPersons.map((person) => url.person(person)),
    ]),
    ...wordPages(wordsOfResolution(resolution, index)),
  ];
}

import type { PublicPaper } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { isPast, type RecordIndex } from '../../domain/view/index.ts';
import { paperKind } from '../../format/wording/paper/paper-words.ts';
import { absolute } from '../absolute.ts';
import { documentThing, madeThings } from './document.ts';
import { bodyName, organizationName } from './organization.ts';
import { personName } from './person.ts';
import type { Thing } from './thing.ts';

/** Who brought the paper in; people whose pages are not for search engines are left out. */
function authorsOf(paper: PublicPaper, index: RecordIndex): Thing[] {
  const { site, today } = index.record;
  const organizations = [...paper.originatorOrganizations, paper.office ?? ''];
  return [
    ...organizations
      .flatMap((key) => index.organization.get(key) ?? [])
      .map((one) => organizationName(one, index)),
    ...paper.originatorPersons
      .flatMap((key) => index.person.get(key) ?? [])
      .filter((person) => !isPast(person, site.personNoindexMonths, today))
      .map((person) => personName(person, index)),
  ];
}

/** A paper with its documents. */
export function paperThing(paper: PublicPaper, index: RecordIndex): Thing {
  const { site } = index.record;
  const body = index.body.get(paper.body);
  const address = absolute(site, url.paper(paper.key));
  return {
    '@type': 'DigitalDocument',
    '@id': address,
    name: paper.title,
    url: address,
    identifier: paper.reference,
    genre: paperKind(paper),
    abstract: paper.summary,
    dateCreated: paper.date,
    inLanguage: 'de',
    keywords: [...paper.subjects, ...paper.places],
    author: authorsOf(paper, index),
    publisher: body && bodyName(body, index),
    license: site.license?.url,
    hasPart: [
      ...paper.files.map((file) => documentThing(file, site)),
      ...madeThings(`papers/${paper.key}`, index),
    ],
  };
}

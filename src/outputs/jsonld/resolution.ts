import type { PublicResolution } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { type RecordIndex } from '../../domain/view/index.ts';
import { kindOf } from '../../format/wording/resolution/resolution-words.ts';
import { absolute } from '../absolute.ts';
import { documentThing, madeThings } from './document.ts';
import { meetingId } from './meeting.ts';
import { organizationName } from './organization.ts';
import type { Thing } from './thing.ts';

/** A resolution: a document that its organ made, on the ground of papers. Not `Legislation`, which is for statutes. */
export function resolutionThing(resolution: PublicResolution, index: RecordIndex): Thing {
  const { site } = index.record;
  const organization = index.organization.get(resolution.organization);
  const address = absolute(site, url.resolution(resolution.key));
  const papers = resolution.papers.filter((key) => index.paper.has(key));
  return {
    '@type': 'DigitalDocument',
    '@id': address,
    name: resolution.title,
    url: address,
    genre: kindOf(resolution),
    dateCreated: resolution.date,
    inLanguage: 'de',
    author: organization && organizationName(organization, index),
    recordedAt: index.meeting.has(resolution.meeting ?? '')
      ? { '@id': meetingId(resolution.meeting ?? '', index) }
      : undefined,
    isBasedOn: papers.map((key) => absolute(site, url.paper(key))),
    license: site.license?.url,
    hasPart: [
      ...resolution.files.map((file) => documentThing(file, site)),
      ...madeThings(`resolutions/${resolution.key}`, index),
    ],
  };
}

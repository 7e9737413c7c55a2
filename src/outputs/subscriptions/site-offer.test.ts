import { expect, test } from 'vitest';
import { siteOfferSchema } from '../../domain/subscriptions/index.ts';
import { indexOf } from '../../domain/view/index.ts';
import { sampleCouncil } from '../../testing/sample-council.ts';
import { siteOffer } from './site-offer.ts';

test('the sample council offers its bodies, organizations, people, subjects and places', async () => {
  const { record } = await sampleCouncil();
  const offer = siteOffer(indexOf(record));
  expect(siteOfferSchema.parse(offer)).toEqual(offer);
  expect(offer).toMatchObject({ name: record.site.name, timeZone: 'Europe/Berlin', demo: true });
  const interests = offer.groups.flatMap(({ choices }) => choices.map(({ interest }) => interest));
  const kinds = new Set(interests.map((interest) => interest.split(':')[0]));
  expect(kinds).toEqual(new Set(['body', 'organization', 'overdue', 'person', 'place', 'subject']));
  expect(new Set(interests).size).toBe(interests.length);
});

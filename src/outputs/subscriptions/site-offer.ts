import { type FollowedKind, interestText, type SiteOffer } from '../../domain/subscriptions/index.ts';
import {
  directoryOf,
  organizationsByBody,
  type RecordIndex,
  sortName,
  vocabulariesOf,
} from '../../domain/view/index.ts';

/** How many subjects, and how many places, are offered; the others are followed from their own page. */
const MOST = 100;

type Group = SiteOffer['groups'][number];

const choice = (kind: FollowedKind, key: string, label: string) => ({
  interest: interestText({ kind, key }),
  label,
});

/** What the function for subscriptions offers and says of the site; from what is public alone. */
export function siteOffer(index: RecordIndex): SiteOffer {
  const { site } = index.record;
  const { council } = site.contacts;
  const contact = {
    name: council?.name,
    email: council?.email ?? site.operator.email,
    phone: council?.phone ?? site.operator.phone,
  };
  return {
    version: 1,
    name: site.name,
    ...(site.shortName !== undefined && { shortName: site.shortName }),
    operator: site.operator.name,
    timeZone: site.timeZone,
    contact: Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== undefined)),
    theme: {
      primary: site.theme.primary,
      ...(site.theme.primaryDark !== undefined && { primaryDark: site.theme.primaryDark }),
    },
    demo: site.demo,
    groups: [
      ...organizationGroups(index),
      overdueGroup(index),
      peopleGroup(index),
      ...wordGroups(index),
    ].filter(({ choices }) => choices.length > 0),
  };
}

const organizationGroups = (index: RecordIndex): Group[] =>
  organizationsByBody(index, () => true).map(({ body, kinds }) => ({
    heading: body.name,
    choices: [
      choice('body', body.key, `${body.name} insgesamt`),
      ...kinds
        .flatMap(({ organizations }) => organizations)
        .map(({ key, name }) => choice('organization', key, name)),
    ],
  }));

/** Where the council says what became of its resolutions. */
const overdueGroup = ({ record }: RecordIndex): Group => ({
  heading: 'Beschlusskontrolle',
  choices: record.resolutions.some(({ implementation }) => implementation !== undefined)
    ? [{ interest: interestText({ kind: 'overdue' }), label: 'Beschlüsse, deren Frist überschritten ist' }]
    : [],
});

const peopleGroup = (index: RecordIndex): Group => ({
  heading: 'Personen',
  choices: directoryOf(index)
    .letters.flatMap(({ people }) => people)
    .map((person) => choice('person', person.key, sortName(person))),
});

function wordGroups(index: RecordIndex): Group[] {
  const { subjects, places } = vocabulariesOf(index);
  return [
    { heading: 'Themen', choices: offered(subjects).map(({ key, label }) => choice('subject', key, label)) },
    { heading: 'Orte', choices: offered(places).map(({ key, label }) => choice('place', key, label)) },
  ];
}

/** All of them, by name; of very many those alone about which there is most. */
function offered<Word extends { readonly bearers: readonly unknown[] }>(words: readonly Word[]): Word[] {
  const most = new Set(words.toSorted((a, b) => b.bearers.length - a.bearers.length).slice(0, MOST));
  return words.filter((word) => most.has(word));
}

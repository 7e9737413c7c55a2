import type { PublicOrganization, PublicPerson } from '../../domain/public-record.ts';
import { DELIBERATING } from '../../domain/schema/organization.ts';
import { url } from '../../domain/url.ts';
import {
  type Channels,
  channelsOfBody,
  channelsOfOrganization,
  channelsOfPaper,
  channelsOfPerson,
  channelsOfPlace,
  channelsOfSubject,
} from '../../domain/view/channels.ts';
import { isCurrentPaper } from '../../domain/view/current-papers.ts';
import {
  directoryOf,
  organizationsByBody,
  papersLatestFirst,
  type RecordIndex,
  sortName,
  vocabulariesOf,
  type Word,
} from '../../domain/view/index.ts';
import { ORGANIZATION_KIND, ORGANIZATION_KINDS_PLURAL } from '../../format/wording/enums.ts';
import { listed } from '../../format/wording/numbers.ts';
import { listTitle } from '../../format/wording/paper/paper-words.ts';

/** Something that a citizen can follow. */
export interface Choice {
  readonly label: string;
  /** Its page. */
  readonly page: string;
  readonly channels: Channels;
}

/** Choices of one kind under a heading of their own; without one where the group has no other part. */
export interface ChoicePart {
  readonly heading?: string;
  readonly choices: readonly Choice[];
}

/** A group of choices that opens as a whole. */
export interface ChoiceGroup {
  /** Anchor; permanent. */
  readonly id: string;
  readonly heading: string;
  /** What stands in it, where the heading does not tell. */
  readonly hint?: string;
  /** What calendar or feed of its choices bring, where that is not plain. */
  readonly note?: string;
  readonly parts: readonly ChoicePart[];
  /** Where those stand that the group leaves out. */
  readonly more?: { readonly label: string; readonly href: string };
}

/** How many of the latest papers the page names; the others are followed from their own page. */
const LATEST = 12;

/** All that can be followed, council and committees first; groups without a choice are left out. */
export function choiceGroups(index: RecordIndex): ChoiceGroup[] {
  return [
    ...bodyGroups(index),
    peopleGroup(index),
    {
      ...wordGroup('themen', 'Themen', subjectChoice, vocabulariesOf(index).subjects),
      note: 'Der Feed meldet neue Vorlagen, Beratungen und Beschlüsse zu diesem Thema.',
    },
    {
      ...wordGroup('orte', 'Orte', placeChoice, vocabulariesOf(index).places),
      note: 'Der Feed meldet neue Vorlagen, Beratungen und Beschlüsse zu diesem Ort.',
    },
    paperGroup(index),
  ].filter(({ parts }) => parts.some(({ choices }) => choices.length > 0));
}

const FEED_ALONE =
  'Fraktionen, Parteien und Stellen der Verwaltung haben hier keinen Kalender, nur einen Feed.';

const organizationChoice = (organization: PublicOrganization): Choice => ({
  label: organization.name,
  page: url.organization(organization.key, organization.kind),
  channels: channelsOfOrganization(organization),
});

/** A group for each body: the body as a whole, its organizations by kind, dissolved ones last. */
function bodyGroups(index: RecordIndex): ChoiceGroup[] {
  return organizationsByBody(index, () => true).map(({ body, kinds, dissolved }) => {
    const whole = {
      label: `${body.name} insgesamt`,
      page: url.body(body.key),
      channels: channelsOfBody(body),
    };
    const byKind = kinds.map(({ kind, organizations }) => ({
      heading: (organizations.length === 1 ? ORGANIZATION_KIND : ORGANIZATION_KINDS_PLURAL)[kind],
      choices: organizations.map(organizationChoice),
    }));
    const former = { heading: 'Frühere', choices: dissolved.map(organizationChoice) };
    return {
      id: `gruppe-${body.key}`,
      heading: body.name,
      ...(kinds.some(({ kind }) => !DELIBERATING.has(kind)) && { note: FEED_ALONE }),
      hint: listed(byKind.map(({ heading }) => heading)),
      parts: [{ choices: [whole] }, ...byKind, ...(dissolved.length > 0 ? [former] : [])],
    };
  });
}

const personChoice = (person: PublicPerson): Choice => ({
  label: sortName(person),
  page: url.person(person.key),
  channels: channelsOfPerson(person),
});

/** Those who hold a seat or office or will; of those who left nothing new comes, they are followed from their page. */
function peopleGroup(index: RecordIndex): ChoiceGroup {
  const { letters, former } = directoryOf(index);
  return {
    id: 'personen',
    heading: 'Personen',
    note: 'Der Kalender einer Person enthält die Sitzungen der Gremien, denen sie angehört. Der Feed meldet auch die Vorlagen, die sie einbringt.',
    parts: letters.map(({ letter, people }) => ({ heading: letter, choices: people.map(personChoice) })),
    ...(former.length > 0 && { more: { label: 'Frühere Mitglieder', href: `${url.people}#fruehere` } }),
  };
}

const subjectChoice = ({ key, label }: Word): Choice => ({
  label,
  page: url.subject(key),
  channels: channelsOfSubject(key),
});
const placeChoice = ({ key, label }: Word): Choice => ({
  label,
  page: url.place(key),
  channels: channelsOfPlace(key),
});

const wordGroup = (
  id: string,
  heading: string,
  choice: (word: Word) => Choice,
  words: readonly Word[],
): ChoiceGroup => ({ id, heading, parts: [{ choices: words.map(choice) }] });

/** The latest papers of the current term. */
function paperGroup(index: RecordIndex): ChoiceGroup {
  const papers = papersLatestFirst(index).filter((paper) => isCurrentPaper(paper, index));
  const choices = papers.slice(0, LATEST).map((paper) => ({
    label: [paper.reference, listTitle(paper)].filter((part) => part !== undefined).join(': '),
    page: url.paper(paper.key),
    channels: channelsOfPaper(paper, index),
  }));
  return {
    id: 'vorlagen',
    heading: 'Vorlagen',
    note: 'Der Feed einer Vorlage meldet, wie es mit ihr weitergeht. Zu jeder anderen Vorlage der laufenden Wahlperiode finden Sie ihn auf ihrer Seite.',
    parts: [{ choices }],
    ...(papers.length > LATEST && { more: { label: 'Alle Vorlagen', href: url.papers } }),
  };
}

import type { PublicPerson } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { channelsOfPaper, channelsOfPerson, OVERDUE_CHANNELS } from '../../domain/view/channels.ts';
import { isCurrentPaper } from '../../domain/view/current-papers.ts';
import { directoryOf, papersLatestFirst, type RecordIndex, sortName } from '../../domain/view/index.ts';
import { listTitle } from '../../format/wording/paper/paper-words.ts';
import type { Choice, ChoiceGroup } from './choice.ts';
import { organizationGroups } from './organization-choices.ts';
import { wordGroup } from './word-choices.ts';

/** How many of the latest papers the page names; the others are followed from their own page. */
const LATEST = 12;

/** All that can be followed, council and committees first; groups without a choice are left out. */
export function choiceGroups(index: RecordIndex): ChoiceGroup[] {
  return [
    ...organizationGroups(index),
    trackerGroup(index),
    peopleGroup(index),
    wordGroup('subjects', index),
    wordGroup('places', index),
    paperGroup(index),
  ].filter(({ parts }) => parts.some(({ choices }) => choices.length > 0));
}

/** Where the council says what became of its resolutions. */
const trackerGroup = ({ record }: RecordIndex): ChoiceGroup => ({
  id: 'beschlusskontrolle',
  heading: 'Beschlusskontrolle',
  note: 'Der Feed meldet jeden Beschluss an dem Tag, an dem seine Frist überschritten ist.',
  parts: [
    {
      choices: record.resolutions.some(({ implementation }) => implementation !== undefined)
        ? [{ label: 'Überschrittene Fristen', page: url.tracker, channels: OVERDUE_CHANNELS }]
        : [],
    },
  ],
});

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
    note: 'Der Kalender einer Person enthält die Sitzungen der Gremien, denen sie angehört. Der Feed meldet Neues aus diesen Gremien, die Vorlagen, die sie einbringt, und die Beschlüsse dazu.',
    parts: letters.map(({ letter, people }) => ({ heading: letter, choices: people.map(personChoice) })),
    ...(former.length > 0 && { more: { label: 'Frühere Mitglieder', href: `${url.people}#fruehere` } }),
  };
}

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
    note: 'Der Feed einer Vorlage meldet, auf welche Tagesordnung sie kommt, was beschlossen wird und was sich an ihr ändert. Zu jeder anderen Vorlage der laufenden Wahlperiode finden Sie ihn auf ihrer Seite.',
    parts: [{ choices }],
    ...(papers.length > LATEST && { more: { label: 'Alle Vorlagen', href: url.papers } }),
  };
}

import { flatOpenItems } from '../../../domain/view/index.ts';
import { itemName } from '../item-name.ts';
import { column, tableOf } from '../table.ts';

/** A pair of keys, which a list within a cell would hide from joins. */
type Link = readonly [from: string, to: string];
/** A paper is offered in the term of its own day, and may be dealt with in the next. */
const PAPER = 'Die Vorlage; sie kann in einer anderen Wahlperiode liegen.';

/** Which items of agendas deal with which papers. */
export const ITEM_PAPERS = tableOf<Link>({
  name: 'punkt_vorlagen',
  title: 'Vorlagen der Tagesordnungspunkte',
  description: 'Welcher Tagesordnungspunkt welche Vorlage behandelt.',
  isKeyed: false,
  things: ({ meetings }) =>
    meetings.flatMap(({ key, agenda }) =>
      [...flatOpenItems(agenda)].flatMap(({ id, papers }) =>
        papers.map((paper): Link => [itemName(key, id), paper]),
      ),
    ),
  columns: [
    column(
      'tagesordnungspunkt',
      'string',
      'Der Tagesordnungspunkt.',
      ([item]) => item,
      'tagesordnungspunkte',
    ),
    column('vorlage', 'string', PAPER, ([, paper]) => paper),
  ],
});

/** Which resolutions were taken on which papers. */
export const RESOLUTION_PAPERS = tableOf<Link>({
  name: 'beschluss_vorlagen',
  title: 'Vorlagen der Beschlüsse',
  description: 'Welcher Beschluss über welche Vorlage gefasst wurde.',
  isKeyed: false,
  things: ({ resolutions }) =>
    resolutions.flatMap(({ key, papers }) => papers.map((paper): Link => [key, paper])),
  columns: [
    column('beschluss', 'string', 'Der Beschluss.', ([resolution]) => resolution, 'beschluesse'),
    column('vorlage', 'string', PAPER, ([, paper]) => paper),
  ],
});

interface Originator {
  readonly paper: string;
  readonly organization?: string;
  readonly person?: string;
}

/** Who brought in which papers. */
export const PAPER_ORIGINATORS = tableOf<Originator>({
  name: 'vorlage_urheber',
  title: 'Urheber der Vorlagen',
  description: 'Wer welche Vorlage eingebracht hat; in jeder Zeile ein Gremium oder eine Person.',
  isKeyed: false,
  things: ({ papers }) =>
    papers.flatMap(({ key: paper, originatorOrganizations, originatorPersons }): Originator[] => [
      ...originatorOrganizations.map((organization) => ({ paper, organization })),
      ...originatorPersons.map((person) => ({ paper, person })),
    ]),
  columns: [
    column('vorlage', 'string', 'Die Vorlage.', ({ paper }) => paper, 'vorlagen'),
    column('gremium', 'string', 'Die Fraktion oder das Gremium.', (one) => one.organization, 'gremien'),
    column('person', 'string', 'Die Person.', ({ person }) => person, 'personen'),
  ],
});

/** Which papers are about which subjects. */
export const PAPER_SUBJECTS = tableOf<Link>({
  name: 'vorlage_themen',
  title: 'Themen der Vorlagen',
  description: 'Um welche Themen es in welcher Vorlage geht.',
  isKeyed: false,
  things: ({ papers }) =>
    papers.flatMap(({ key, subjects }) => subjects.map((subject): Link => [key, subject])),
  columns: [
    column('vorlage', 'string', 'Die Vorlage.', ([paper]) => paper, 'vorlagen'),
    column('thema', 'string', 'Das Thema.', ([, subject]) => subject),
  ],
});

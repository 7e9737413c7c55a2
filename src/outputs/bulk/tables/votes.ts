import { MAJORITY_RULE, VOTE_METHOD } from '../../../format/wording/enums.ts';
import { column, tableOf } from '../table.ts';
import { type VoteRow, votesOf } from '../votes-of.ts';

/** Votes as they were counted. */
export const VOTES = tableOf<VoteRow>({
  name: 'abstimmungen',
  title: 'Abstimmungen',
  description: 'Gezählte Stimmen, auch wo kein Beschluss zustande kam.',
  things: votesOf,
  columns: [
    column('schluessel', 'string', 'Bleibende Kennung der Abstimmung.', ({ key }) => key),
    column('gremium', 'string', 'Das Gremium, das abgestimmt hat.', (one) => one.organization, 'gremien'),
    column('datum', 'date', 'Tag der Abstimmung.', ({ date }) => date),
    column('sitzung', 'string', 'Die Sitzung.', ({ meeting }) => meeting, 'sitzungen'),
    column(
      'tagesordnungspunkt',
      'string',
      'Der Tagesordnungspunkt.',
      ({ item }) => item,
      'tagesordnungspunkte',
    ),
    column(
      'beschluss',
      'string',
      'Der Beschluss, der daraus wurde.',
      ({ resolution }) => resolution,
      'beschluesse',
    ),
    column('art', 'string', 'Offen, geheim oder namentlich.', ({ vote }) => VOTE_METHOD[vote.method]),
    column('mehrheit', 'string', 'Die Mehrheit, die nötig war.', ({ vote }) => MAJORITY_RULE[vote.majority]),
    column('ja', 'integer', 'Stimmen dafür.', ({ vote }) => vote.yes),
    column('nein', 'integer', 'Stimmen dagegen.', ({ vote }) => vote.no),
    column('enthaltung', 'integer', 'Enthaltungen.', ({ vote }) => vote.abstain),
    column('ungueltig', 'integer', 'Ungültige Stimmen.', ({ vote }) => vote.invalid),
    column(
      'ausgeschlossen',
      'integer',
      'Mitglieder, die nicht mitwirken durften.',
      ({ vote }) => vote.excluded,
    ),
    column('abwesend', 'integer', 'Abwesende Mitglieder.', ({ vote }) => vote.absent),
    column('anwesend', 'integer', 'Anwesende Mitglieder.', ({ vote }) => vote.present),
  ],
});

interface FactionRow {
  readonly key: string;
  readonly counts: VoteRow['vote']['byFaction'][number];
}

/** Votes by Fraktion, where they were counted so. */
export const FACTION_VOTES = tableOf<FactionRow>({
  name: 'fraktionsstimmen',
  title: 'Stimmen nach Fraktionen',
  description: 'Stimmen der Fraktionen, wo sie festgehalten wurden.',
  isKeyed: false,
  things: (part, index) =>
    votesOf(part, index).flatMap(({ key, vote }) => vote.byFaction.map((counts) => ({ key, counts }))),
  columns: [
    column('abstimmung', 'string', 'Die Abstimmung.', ({ key }) => key, 'abstimmungen'),
    column('fraktion', 'string', 'Die Fraktion.', ({ counts }) => counts.faction, 'gremien'),
    column('ja', 'integer', 'Stimmen dafür.', ({ counts }) => counts.yes),
    column('nein', 'integer', 'Stimmen dagegen.', ({ counts }) => counts.no),
    column('enthaltung', 'integer', 'Enthaltungen.', ({ counts }) => counts.abstain),
  ],
});

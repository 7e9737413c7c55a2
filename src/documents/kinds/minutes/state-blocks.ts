import { dayOf } from '../../../domain/local-time.ts';
import type { PublicFile, PublicMeeting } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import type { Block } from '../../model/index.ts';
import { completeAddress, note, paragraph } from '../../parts/index.ts';

const NOT_YET: Readonly<Record<'draft' | 'sent' | 'objected', string>> = {
  draft:
    'Dies ist ein Entwurf. Die Niederschrift ist noch nicht an die Mitglieder versandt und nicht genehmigt.',
  sent: 'Diese Niederschrift ist noch nicht genehmigt.',
  objected: 'Gegen diese Niederschrift sind Einwendungen erhoben. Sie ist noch nicht genehmigt.',
};

/** How far the minutes are, before all else, where they are not approved. */
export function stateBlocks({ minutes }: PublicMeeting): Block[] {
  if (!minutes || minutes.status === 'approved') return [];
  const { sentOn, objectionsUntil } = minutes;
  const sentences = [
    NOT_YET[minutes.status],
    ...(sentOn === undefined ? [] : [`Versandt an die Mitglieder am ${longDate(sentOn)}.`]),
    ...(objectionsUntil === undefined
      ? []
      : [`Einwendungen sind bis zum ${longDate(objectionsUntil)} möglich.`]),
  ];
  return [note(minutes.status === 'draft' ? 'Entwurf' : 'Noch nicht genehmigt', ...sentences)];
}

/** When and where the minutes were approved. */
export function approvalBlocks({ key, minutes }: PublicMeeting, index: RecordIndex): Block[] {
  if (minutes?.status !== 'approved') return [];
  const found = index.approvalsOf.get(key)?.at(-1);
  const on = minutes.approvedOn ?? (found && dayOf(found.meeting.start));
  if (on === undefined) return [paragraph('Die Niederschrift ist genehmigt.')];
  const fits = found !== undefined && dayOf(found.meeting.start) === on;
  const item = fits && found.item.number !== undefined ? ` (TOP ${found.item.number})` : '';
  return [paragraph(`Genehmigt in der Sitzung am ${longDate(on)}${item}.`)];
}

/** What the build makes of the data is called so where the minutes themselves are a file. */
export const RESULTS_TITLE = 'Ergebnisübersicht';

/** Where the minutes are: a file on the meeting's page. */
export const officialBlock = ({ minutes }: PublicMeeting, file: PublicFile, index: RecordIndex): Block => ({
  kind: 'paragraph',
  content: [
    `Die ${minutes?.status === 'approved' ? 'genehmigte' : 'noch nicht genehmigte'} Niederschrift ist die Datei „`,
    { link: completeAddress(file.url, index), content: [file.title] },
    '“ auf der Seite der Sitzung.',
  ],
});

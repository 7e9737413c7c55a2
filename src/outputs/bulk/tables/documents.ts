import type { PublicFile } from '../../../domain/public-record.ts';
import type { MinutesState } from '../../../domain/schema/index.ts';
import {
  filesOfMeeting,
  filesOfResolution,
  madeDocuments,
  type RecordIndex,
} from '../../../domain/view/index.ts';
import { MINUTES_STATE } from '../../../format/wording/enums.ts';
import { absolute } from '../../absolute.ts';
import type { BulkPart } from '../parts.ts';
import { column, tableOf } from '../table.ts';

interface Row {
  readonly file: PublicFile;
  readonly meeting?: string;
  /** How far the minutes are, where it is these. */
  readonly state?: MinutesState;
  readonly paper?: string;
  readonly resolution?: string;
  /** The build made it of the data. */
  readonly made?: true;
}

/** What the build made of an object, at its place; each has an id of its own, as the OParl interface has it. */
const madeRows = (owner: string, index: RecordIndex, place: Omit<Row, 'file' | 'made'>): Row[] =>
  madeDocuments(owner, index).map(({ file }) => ({
    file: { ...file, id: (file.name ?? file.id).replace(/\.pdf$/, '') },
    ...place,
    made: true,
  }));

/** The documents of a part, each once at each of its places. */
function documentsOf({ meetings, papers, resolutions }: BulkPart, index: RecordIndex): Row[] {
  return [
    ...meetings.flatMap((meeting) => [
      ...[...filesOfMeeting(meeting)].map((file) => ({
        file,
        meeting: meeting.key,
        ...(meeting.minutes?.file === file && { state: meeting.minutes.status }),
      })),
      ...madeRows(`meetings/${meeting.key}`, index, { meeting: meeting.key }),
    ]),
    ...papers.flatMap((paper) => [
      ...paper.files.map((file) => ({ file, paper: paper.key })),
      ...madeRows(`papers/${paper.key}`, index, { paper: paper.key }),
    ]),
    ...resolutions.flatMap((one) => [
      ...[...filesOfResolution(one)].map((file) => ({ file, resolution: one.key })),
      ...madeRows(`resolutions/${one.key}`, index, { resolution: one.key }),
    ]),
  ];
}

/** Documents, and what each belongs to. */
export const DOCUMENTS = tableOf<Row>({
  name: 'dokumente',
  title: 'Dokumente',
  description: 'Veröffentlichte Dokumente und wozu sie gehören.',
  isKeyed: false,
  things: documentsOf,
  columns: [
    column('kennung', 'string', 'Kennung des Dokuments.', ({ file }) => file.id),
    column('titel', 'string', 'Titel.', ({ file }) => file.title),
    column(
      'stand',
      'string',
      'Stand der Niederschrift; bei anderen Dokumenten leer.',
      ({ state }) => state && MINUTES_STATE[state],
    ),
    column('dateiname', 'string', 'Name der Datei.', ({ file }) => file.name),
    column('medientyp', 'string', 'Medientyp, zum Beispiel application/pdf.', ({ file }) => file.mimeType),
    column('datum', 'date', 'Tag des Dokuments.', ({ file }) => file.date),
    column('bytes', 'integer', 'Größe in Bytes.', ({ file }) => file.size),
    column('sha256', 'string', 'Prüfsumme SHA-256 der Datei.', ({ file }) => file.sha256),
    column('sitzung', 'string', 'Die Sitzung, zu der es gehört.', ({ meeting }) => meeting, 'sitzungen'),
    column('vorlage', 'string', 'Die Vorlage, zu der es gehört.', ({ paper }) => paper, 'vorlagen'),
    column(
      'beschluss',
      'string',
      'Der Beschluss, zu dem es gehört.',
      ({ resolution }) => resolution,
      'beschluesse',
    ),
    column('adresse', 'uri', 'Adresse des Dokuments.', ({ file }, { record }) =>
      absolute(record.site, file.url),
    ),
    column(
      'erzeugt',
      'boolean',
      'Ob die Website das Dokument aus den Daten erzeugt hat; sonst wurde es hochgeladen.',
      ({ made }) => made === true,
    ),
  ],
});

import { defined } from '../../../domain/defined.ts';
import type { PublicPaper, PublicRecord } from '../../../domain/public-record.ts';
import type { Paper } from '../../../domain/schema/index.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { shortDate } from '../../../format/wording/dates.ts';
import { listed } from '../../../format/wording/numbers.ts';
import { originatorsOf, paperLabel, paperName } from '../../../format/wording/paper/paper-words.ts';
import { letterFor, paperValues } from '../../letter/index.ts';
import type { Block, DocumentData, PlannedDocument } from '../../model/index.ts';
import { type Fact, fileList, fromLetter, heading, knownFacts, planned, signed } from '../../parts/index.ts';
import { markdownBlocks } from '../../text/index.ts';
import { withProposal } from './proposal.ts';
import { stationsTable } from './stations-table.ts';

/** Approval of a paper by an office; internal. */
type SignOff = NonNullable<Paper['signoffs']>[number];

function facts(paper: PublicPaper, index: RecordIndex): Block[] {
  const originators = originatorsOf(paper, index).map(({ label }) => label);
  const parent = index.paper.get(paper.parent ?? '');
  const rows: Fact[] = [
    ['Federführend', index.organization.get(paper.office ?? '')?.name],
    ['Eingebracht von', originators.length === 0 ? undefined : listed(originators)],
    ['Beantragt von', paper.requestedBy],
    [paper.kind === 'amendment' ? 'Ändert' : 'Gehört zu', parent && `${paperLabel(parent)}: ${parent.title}`],
  ];
  return knownFacts(rows);
}

/** Offices that approved the paper; never part of what the public reads. */
const signoffTable = (signoffs: readonly SignOff[]): Block[] =>
  signoffs.length === 0
    ? []
    : [
        heading('Mitzeichnungen'),
        {
          kind: 'table',
          caption: 'Mitzeichnungen (nur für Mitglieder)',
          head: ['Stelle', 'Name', 'Tag', 'Bemerkung'].map((word) => ({ content: [word] })),
          rows: signoffs.map(({ office, person, date, remark }) => [
            { content: [office], header: true },
            { content: person === undefined ? [] : [person] },
            { content: [date ? shortDate(date) : 'offen'] },
            { content: remark === undefined ? [] : [remark] },
          ]),
          widths: [4, 3, 2, 5],
        },
      ];

const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

/**
 * A paper (Vorlage) as a sheet.
 * @param signoffs for the edition that members read, and no other
 */
export function paperDocument(
  paper: PublicPaper,
  index: RecordIndex,
  signoffs: readonly SignOff[] = [],
): DocumentData {
  const letter = letterFor(index, { kind: 'paper', body: paper.body }, paperValues(paper));
  const { summary, finance } = paper;
  return defined({
    kind: 'paper' as const,
    id: `papers/${paper.key}/vorlage`,
    title: paper.title,
    kicker: paperName(paper),
    ...fromLetter(letter),
    date: paper.date,
    sheet: 'report' as const,
    blocks: [
      ...letter.opening,
      ...facts(paper, index),
      ...stationsTable(paper, index),
      ...section('Kurz gefasst', summary === undefined ? [] : markdownBlocks(summary, 3)),
      ...withProposal(markdownBlocks(paper.text, 2)),
      ...section('Finanzielle Auswirkungen', finance === undefined ? [] : markdownBlocks(finance, 3)),
      ...section('Anlagen', paper.files.length === 0 ? [] : [fileList(paper.files, index)]),
      ...signoffTable(signoffs),
      ...letter.closing,
      ...signed(letter),
    ],
  });
}

/** A sheet for each paper that has a text; one that consists of its files alone has those. */
export const plannedPapers = ({ papers }: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  papers
    .filter(({ text }) => text.trim() !== '')
    .map((paper) =>
      planned({
        kind: 'paper',
        owner: `papers/${paper.key}`,
        page: url.paper(paper.key),
        title: paperName(paper),
        data: paperDocument(paper, index),
      }),
    );

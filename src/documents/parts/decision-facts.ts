import type { PublicResolution } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { counted } from '../../format/wording/numbers.ts';
import { resolutionLine } from '../../format/wording/resolution/resolution-words.ts';
import { voteCaption, voteFigures } from '../../format/wording/votes.ts';
import { figuresTogether } from './figures.ts';
import type { Fact } from './meeting-facts.ts';

/** Label of the fact that says how was voted. */
export const KIND_OF_VOTE = 'Art der Abstimmung';

/** How a resolution was decided: its outcome with the figures, the kind of vote and the majority. */
export function decisionFacts(resolution: PublicResolution, index: RecordIndex): Fact[] {
  const { vote, outcome, wording } = resolution;
  const known = outcome !== undefined || wording !== undefined;
  return [
    known
      ? ['Ergebnis', figuresTogether(resolutionLine(resolution, index))]
      : ['Stimmen', vote && figuresTogether(voteFigures(vote))],
    [KIND_OF_VOTE, vote && voteCaption(vote, outcome === 'elected')],
  ];
}

/** How many members were excluded (Mitwirkungsverbot). Never why: the reason is nobody's business (L-37). */
export const excludedFact = ({ vote }: PublicResolution): Fact => [
  'Von der Mitwirkung ausgeschlossen',
  vote?.excluded ? counted(vote.excluded, 'Mitglied', 'Mitglieder') : undefined,
];

/** The papers that a resolution was made on: "0049/2025: Aufhebung der Satzung". */
export function paperFact({ papers }: PublicResolution, index: RecordIndex): Fact {
  const found = papers.flatMap((key) => index.paper.get(key) ?? []);
  const words = found.map(({ reference, title }) =>
    reference === undefined ? title : `${reference}: ${title}`,
  );
  return [found.length === 1 ? 'Vorlage' : 'Vorlagen', words.length === 0 ? undefined : words.join('; ')];
}

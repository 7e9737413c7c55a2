import type { PublicMeeting, PublicResolution } from '../../../domain/public-record.ts';
import { circulationsBefore, type RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { resolutionLine } from '../../../format/wording/resolution/resolution-words.ts';
import { capital } from '../../../format/wording/votes.ts';
import type { Block } from '../../model/index.ts';

/**
 * What the body decided by circulation since its meeting before, for the next minutes to name (L-50h). Below the signatures:
 * a resolution may be made known after they were given.
 */
export function circulationBlocks(meeting: PublicMeeting, index: RecordIndex): Block[] {
  const found = circulationsBefore(meeting, index);
  if (found.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: ['Umlaufbeschlüsse vor dieser Sitzung'] },
    { kind: 'list', ordered: false, items: found.map((one) => [lineOf(one, index)]) },
  ];
}

function lineOf(resolution: PublicResolution, index: RecordIndex): Block {
  const { title, date, legalBasis } = resolution;
  const line = resolutionLine(resolution, index);
  const words = [
    `Umlaufbeschluss vom ${longDate(date)}`,
    legalBasis === undefined ? '' : ` nach ${legalBasis}`,
    line === '' ? '' : `. ${capital(line)}`,
  ];
  return { kind: 'paragraph', content: [{ strong: [title] }, { lineBreak: true }, words.join('')] };
}

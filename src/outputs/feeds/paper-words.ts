import type { PublicPaper } from '../../domain/public-record.ts';
import { type RecordIndex, stationsOf } from '../../domain/view/index.ts';
import { longDate } from '../../format/wording/dates.ts';
import { CONSULTATION_ROLE } from '../../format/wording/enums.ts';
import { originatorsOf, paperName } from '../../format/wording/paper/paper-words.ts';

/** What sort of paper it is, who brought it, what it is about, and who deals with it first: a sentence each. */
export function paperSentences(paper: PublicPaper, index: RecordIndex): string[] {
  const originators = originatorsOf(paper, index).map(({ label }) => label);
  const by = originators.length > 0 ? `, eingebracht von: ${originators.join(', ')}` : '';
  return [`${paperName(paper)}${by}.`, paper.summary ?? '', firstStation(paper, index)].filter(
    (sentence) => sentence !== '',
  );
}

function firstStation(paper: PublicPaper, index: RecordIndex): string {
  const [station] = stationsOf(paper, index);
  const name = index.organization.get(station?.organization ?? '')?.name;
  if (!station || name === undefined) return '';
  const role = station.role ? ` (${CONSULTATION_ROLE[station.role]})` : '';
  return `Erste Beratung: ${name}${role}${station.date ? `, ${longDate(station.date)}` : ''}.`;
}

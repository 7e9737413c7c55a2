import { url } from '../../domain/url.ts';
import type { PublicResolution } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { plainText } from '../../format/markdown.ts';
import { longDate } from '../../format/wording/dates.ts';
import { IMPLEMENTATION_STATE } from '../../format/wording/enums.ts';
import { kindOf, originSentence, resolutionLine } from '../../format/wording/resolution/resolution-words.ts';
import { factionsOfPapers, filtersOf } from './filters.ts';
import { detailOf, oneLine, sentences, type SearchRecord } from './search-record.ts';

/** A record for each resolution: text, how it was decided, and how far it is carried out. */
export const resolutionRecords = (index: RecordIndex): SearchRecord[] =>
  index.record.resolutions.map((resolution) => {
    const { key, title, date, organization, outcome, papers } = resolution;
    const belongings = {
      kind: 'Beschluss',
      organizations: [organization],
      date,
      outcomes: [outcome],
      factions: factionsOfPapers(papers, index),
    };
    return {
      id: `resolution:${key}`,
      kind: 'resolution',
      url: url.resolution(key),
      title: oneLine(title),
      date,
      detail: detailOf(kindOf(resolution), index.organization.get(organization)?.name, longDate(date)),
      text: textOf(resolution, index),
      filters: filtersOf(belongings, index),
    };
  });

function textOf(resolution: PublicResolution, index: RecordIndex): string {
  const { text, papers, implementation, urgency, legalBasis } = resolution;
  const references = papers.flatMap((key) => index.paper.get(key)?.reference ?? []);
  return sentences(
    plainText(text),
    resolutionLine(resolution, index),
    originSentence(resolution),
    ...references.map((reference) => `Vorlage ${reference}`),
    urgency?.reason,
    legalBasis,
    implementation && `Umsetzung: ${IMPLEMENTATION_STATE[implementation.status]}`,
    ...(implementation?.reports ?? []).map((report) => plainText(report.text)),
  );
}

import type { PublicPaper } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { dayOfPaper, type RecordIndex } from '../../domain/view/index.ts';
import { plainText } from '../../format/markdown.ts';
import { originatorsOf, paperMeta, paperName } from '../../format/wording/paper/paper-words.ts';
import { factionsOfPapers, filtersOf } from './filters.ts';
import { detailOf, oneLine, sentences, type SearchRecord } from './search-record.ts';

/** A record for each paper: number, title, summary, text, who brought it in, what and where it is about. */
export const paperRecords = (index: RecordIndex): SearchRecord[] =>
  index.record.papers.map((paper) => {
    const date = dayOfPaper(paper, index);
    const decided = index.resolutionsOfPaper.get(paper.key) ?? [];
    const belongings = {
      kind: 'Vorlage',
      body: paper.body,
      organizations: organizationsOf(paper, index),
      date,
      outcomes: decided.map(({ outcome }) => outcome),
      factions: factionsOfPapers([paper.key], index),
    };
    return {
      id: `paper:${paper.key}`,
      kind: 'paper',
      url: url.paper(paper.key),
      title: oneLine(paper.title),
      ...(date && { date }),
      detail: detailOf(paper.reference, paperMeta(paper, index)),
      text: textOf(paper, index),
      filters: filtersOf(belongings, index),
      ...(paper.reference !== undefined && { numbers: [paper.reference] }),
    };
  });

/** The bodies that deal with a paper in public, in the order of its stations. */
const organizationsOf = (paper: PublicPaper, index: RecordIndex): string[] => [
  ...paper.consultations.filter((station) => station.public).map(({ organization }) => organization),
  ...(index.itemsOfPaper.get(paper.key) ?? []).map(({ meeting }) => meeting.organization),
];

const textOf = (paper: PublicPaper, index: RecordIndex): string =>
  sentences(
    paper.summary,
    paperName(paper),
    plainText(paper.text),
    paper.finance && plainText(paper.finance),
    ...originatorsOf(paper, index).map(({ label }) => label),
    index.organization.get(paper.office ?? '')?.name,
    paper.requestedBy,
    ...paper.subjects,
    ...paper.places,
  );

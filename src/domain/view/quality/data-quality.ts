import type { CalendarDate } from '../../calendar-date.ts';
import { type LegalProfile, profileOf } from '../../profiles/index.ts';
import type { PublicBody } from '../../public-record.ts';
import { groupBy } from '../lists.ts';
import type { RecordIndex } from '../record-index.ts';
import { partsOfBody } from './body-parts.ts';
import { documentFindings, type FileFacts, filesOfBody, sourceFindings } from './file-findings.ts';
import type { Checked, Finding, FindingKind } from './finding.ts';
import { linkFindings } from './link-findings.ts';
import { minutesFindings, resultFindings } from './meeting-findings.ts';
import { emptyPaperFindings, stationFindings } from './paper-findings.ts';

/** What the view may know beyond the public record. */
export interface QualityOptions {
  /** Findings of earlier days are left out and counted: nobody is to be blamed for what an import brought. */
  readonly since?: CalendarDate | undefined;
  /** What is known of documents; without it nothing is said of their inside. */
  readonly fileFacts?: FileFacts;
}

/** The findings of one kind, by year. */
export interface QualitySection {
  readonly kind: FindingKind;
  /** Things that were looked at. */
  readonly checked: number;
  /** How many findings there are. */
  readonly count: number;
  /** Latest year first, findings newest first; those without a day at the end under an empty year. */
  readonly years: readonly { readonly year: string; readonly findings: readonly Finding[] }[];
}

/** When the profile of a body expects minutes. */
export interface MinutesRule {
  /** Months after the meeting; absent where the body's rules of procedure say. */
  readonly months?: number;
  readonly source: string;
  /** Somebody held the value against the law in force. */
  readonly verified: boolean;
}

/** What is missing in the data of a body. */
export interface DataQuality {
  readonly body: PublicBody;
  readonly minutesRule?: MinutesRule;
  readonly sections: readonly QualitySection[];
  /** Findings of days before `since`, and undated ones where it is given. */
  readonly before: number;
}

/** The gaps in the public data of `body`: an aid, not a judgement. */
export function dataQuality(
  body: PublicBody,
  index: RecordIndex,
  { since, fileFacts }: QualityOptions = {},
): DataQuality {
  const { today } = index.record;
  const parts = partsOfBody(body, index);
  const profile = profileOf(body.profile);
  const files = filesOfBody(parts, index);
  const all = [
    minutesFindings(parts.meetings, profile, today),
    resultFindings(parts.meetings, today),
    emptyPaperFindings(parts.papers, index),
    stationFindings(parts.papers, today, index),
    linkFindings(parts, index),
    sourceFindings(files),
    ...(fileFacts ? documentFindings(files, fileFacts) : []),
  ];
  const isCounted = ({ date }: Finding) => since === undefined || (date !== undefined && date >= since);
  const total = all.reduce((sum, { findings }) => sum + findings.length, 0);
  const sections = all.map((checked) => sectionOf(checked, isCounted));
  const minutesRule = profile && minutesRuleOf(profile);
  return {
    body,
    ...(minutesRule && { minutesRule }),
    sections,
    before: total - sections.reduce((sum, { count }) => sum + count, 0),
  };
}

function sectionOf(
  { kind, checked, findings }: Checked,
  isCounted: (finding: Finding) => boolean,
): QualitySection {
  const counted = findings.filter(isCounted).sort(latestFirst);
  const years = groupBy(counted, ({ date }) => date?.slice(0, 4) ?? '');
  return {
    kind,
    checked,
    count: counted.length,
    years: [...years].map(([year, those]) => ({ year, findings: those })),
  };
}

/** Newest first, undated ones at the end; of one day in the order of their pages. */
function latestFirst(a: Finding, b: Finding): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one > other ? -1 : 1;
  return a.page < b.page ? -1 : a.page > b.page ? 1 : 0;
}

function minutesRuleOf(profile: LegalProfile): MinutesRule {
  const { value, source, seen } = profile.minutes.toMembersWithin;
  const verified = profile.verified !== null && seen;
  return value === 'rules-of-procedure' ? { source, verified } : { months: value.months, source, verified };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bases,
  dates,
  dayAt,
  type Dates,
  instantAt,
  type Moment,
  moments,
  NOTICE,
  recordOf,
  type Structure,
  structures,
  timeAt,
  type Withdrawals,
  withdrawals,
} from '../../testing/arbitrary-record.ts';
import { runs } from '../../testing/runs.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord } from '../council-record.ts';
import type { PublicRecord } from '../public-record.ts';
import { publish } from './index.ts';

/** What a case is made of. */
interface Case {
  readonly base: CalendarDate;
  readonly structure: Structure;
  readonly when: Dates;
  readonly withdrawn: Withdrawals;
  readonly moment: Moment;
}
const cases: fc.Arbitrary<Case> = fc.record({
  base: bases,
  structure: structures,
  when: dates,
  withdrawn: withdrawals,
  moment: moments,
});

/**
 * A second, naive gate: it compares wall clocks as texts, knows nothing of instants, openings or the code under test,
 * and says which things a citizen may see.
 */
function oracle({ base, structure, when, withdrawn, moment }: Case) {
  const now = timeAt(base, moment);
  const today = now.slice(0, 10);
  const past = (time: Moment | undefined) => time !== undefined && timeAt(base, time) <= now;
  const come = (offset: number | undefined) => offset !== undefined && dayAt(base, offset) <= today;
  const meetings = when.meetings.map((its, i) => {
    const invited = its.sentAt === undefined ? its.status === 'held' && past(its.start) : past(its.sentAt);
    const near = dayAt(base, its.start.days - NOTICE) <= today;
    const date = (its.fixed || invited || near) && !come(withdrawn.meetings[i]);
    const approved =
      its.minutesStatus === 'approved' &&
      (its.approvedOn === undefined ? past(its.start) : come(its.approvedOn));
    const results = date && invited && past(its.resultsAt);
    const minutes =
      date && structure.meetings[i as 0].minutes && (its.showDraft ? past(its.start) : approved);
    return {
      date,
      agenda: date && invited,
      results,
      minutes,
      texts: minutes && results && structure.edition !== 'minimum',
      history: minutes && results && structure.edition === 'full',
    };
  });
  const resolutions = when.resolutions.map(({ made, publishedAt }, i) => {
    const open = publishedAt === undefined ? come(made) : past(publishedAt);
    const hasMeeting = i !== 2 || meetings[structure.resolutions[2].of]?.date === true;
    return open && hasMeeting && !come(withdrawn.resolutions[i]);
  });
  const papers = when.papers.map((publishedAt, j) => {
    const onAgenda = meetings.some(
      ({ agenda }, i) => agenda && structure.meetings[i as 0].papers.includes(j),
    );
    const decided = [0, 1].some((r) => resolutions[r] && structure.resolutions[r as 0].paper === j);
    return (past(publishedAt) || onAgenda || decided) && !come(withdrawn.papers[j]);
  });
  const itemResolutions = meetings.map(
    ({ results }, i) => results && !(i === 0 && come(withdrawn.itemResolution)),
  );
  const implementation =
    itemResolutions[0] === true && (when.implementation === undefined || past(when.implementation));
  const overdue =
    ['open', 'in-progress'].includes(when.progress) &&
    [...resolutions, implementation].some((shown, r) => {
      const due = when.due[r];
      return shown && due !== undefined && dayAt(base, due) < today;
    });
  const person = !come(withdrawn.person);
  return {
    meetings,
    papers,
    resolutions,
    itemResolutions,
    implementation,
    overdue,
    person,
    portrait: person && come(when.consent),
  };
}

function markersAllowed(one: Case): string[] {
  const { meetings, papers, resolutions, itemResolutions, implementation, person, portrait } = oracle(one);
  return [
    ...meetings.flatMap((parts, i) =>
      (['date', 'agenda', 'results', 'minutes', 'texts', 'history'] as const)
        .filter((part) => parts[part])
        .map((part) => `m${i}.${part}`),
    ),
    ...papers.flatMap((shown, j) => (shown ? [`p${j}`] : [])),
    ...resolutions.flatMap((shown, r) => (shown ? [`r${r}`] : [])),
    ...itemResolutions.flatMap((shown, i) => (shown ? [`m${i}.resolution`] : [])),
    ...itemResolutions.flatMap((seen, i) => (seen && meetings[i]?.history ? [`m${i}.sent`] : [])),
    ...(implementation ? ['impl'] : []),
    ...(person ? ['person'] : []),
    ...(portrait ? ['portrait'] : []),
  ].sort();
}

const built = ({ base, structure, when, withdrawn }: Case) => recordOf(base, structure, when, withdrawn);
const shown = (one: Case, record = built(one)): PublicRecord =>
  publish(record, instantAt(one.base, one.moment));
const markersIn = (json: string) =>
  [...new Set([...json.matchAll(/«([^»]+)»/g)].map(([, marker]) => marker as string))].sort();

test('the gate shows exactly what the naive oracle allows, and never what must never come out', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const json = JSON.stringify(shown(one));
      expect(markersIn(json)).toEqual(markersAllowed(one));
      expect(json).not.toContain('never');
      expect(json.includes('"overdue"')).toBe(oracle(one).overdue);
    }),
    { numRuns: runs(1000) },
  );
});

test('nothing that is shown names a thing that is not', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { tombstones: _stones, ...view } = shown(one);
      const json = JSON.stringify(view);
      const { meetings, papers, person } = oracle(one);
      for (const [i, { date }] of meetings.entries()) if (!date) expect(json).not.toContain(`"m${i}"`);
      for (const [j, paper] of papers.entries()) if (!paper) expect(json).not.toContain(`"p${j}"`);
      if (!person) expect(json).not.toContain('muster');
    }),
    { numRuns: runs(1000) },
  );
});

test('records that differ only in what is hidden look the same from outside', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const record = built(one);
      const other = scrambled(record, one);
      expect(other).not.toEqual(record);
      expect(JSON.stringify(shown(one, other))).toBe(JSON.stringify(shown(one, record)));
    }),
    { numRuns: runs(1000) },
  );
});

type Loose = Record<string, any>;

/** The record with everything replaced that the oracle hides, the keys of hidden things too. */
function scrambled(record: CouncilRecord, one: Case): CouncilRecord {
  const { meetings, papers, resolutions, portrait, implementation } = oracle(one);
  const copy = structuredClone(record) as Loose;
  for (const [i, parts] of meetings.entries()) hideMeeting(copy['meetings'][i], parts);
  for (const [j, seen] of papers.entries()) if (!seen) hideTexts(copy['papers'][j]);
  for (const [r, seen] of resolutions.entries()) if (!seen) hideTexts(copy['resolutions'][r]);
  if (!implementation) copy['resolutions'][3].data.implementation = { status: 'done', reports: [] };
  if (!portrait) copy['people'][0].data.portrait = 'anderes.jpg';
  copy['people'][0].data.phone = '06301 1234';
  const hidden = [
    ...meetings.flatMap(({ date }, i) => (date || one.withdrawn.meetings[i] !== undefined ? [] : [`m${i}`])),
    ...papers.flatMap((seen, j) => (seen || one.withdrawn.papers[j] !== undefined ? [] : [`p${j}`])),
  ];
  const renamed = JSON.stringify(copy).replaceAll(/"([mp]\d)"/g, (text, key) =>
    hidden.includes(key) ? `"x${key}"` : text,
  );
  return JSON.parse(renamed) as CouncilRecord;
}

function hideMeeting(entry: Loose, parts: ReturnType<typeof oracle>['meetings'][number]): void {
  const { data } = entry;
  if (!parts.date) {
    Object.assign(data, {
      title: 'Anders',
      number: '99',
      statusReason: 'Anders',
      urgent: true,
      recording: { url: 'https://x.example' },
    });
    entry['text'] = 'Anders';
  }
  if (parts.agenda && !parts.texts) data.agenda[0].items[0].minutes = 'Anders';
  if (!parts.history && data.minutes)
    Object.assign(data.minutes, { objections: [{ on: '2026-01-01', text: 'Anders' }], versions: [] });
  if (!parts.minutes && data.minutes) data.minutes.file = { id: 'x1', title: 'Anders', file: 'anders.pdf' };
  if (!parts.agenda) {
    data.agenda = [
      { id: 'x1', public: true, title: 'Anders', papers: ['p0', 'p1', 'p2'], resolution: 'Anders' },
    ];
    data.files = [];
    data.invitation.file = undefined;
    data.notice = { medium: 'board', firstDay: '2026-01-01' };
  } else if (!parts.results) {
    const item = data.agenda[0].items[0];
    Object.assign(item, {
      resolution: 'Anders',
      vote: undefined,
      result: { outcome: 'rejected' },
      present: 3,
    });
  }
  if (!parts.results) Object.assign(data, { present: 3, healing: { defect: 'Anders' } });
}

function hideTexts(entry: Loose): void {
  entry['text'] = 'Anders';
  Object.assign(entry['data'], {
    title: 'Anders',
    text: 'Anders',
    files: [],
    paper: 'p0',
    related: [],
    office: 'anders',
  });
}

import { addDays, type CalendarDate, calendarDate } from '../../domain/calendar-date.ts';
import { compound, prose, sentence } from './prose.ts';
import { between, pick, randomSource } from './random.ts';

export interface SyntheticItem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly paper?: string;
  readonly result?: {
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
    readonly text: string;
  };
}
interface SyntheticMeeting {
  readonly key: string;
  readonly title: string;
  readonly organization: string;
  readonly date: CalendarDate;
  readonly items: readonly SyntheticItem[];
  readonly text: string;
}
interface SyntheticPaper {
  readonly key: string;
  readonly reference: string;
  readonly title: string;
  readonly date: CalendarDate;
  readonly stations: readonly {
    readonly id: string;
    readonly organization: string;
    readonly date: CalendarDate;
  }[];
  readonly text: string;
}
export interface SyntheticCouncil {
  readonly organizations: readonly string[];
  readonly people: readonly {
    readonly key: string;
    readonly surname: string;
    readonly givenName: string;
    readonly seats: readonly string[];
  }[];
  readonly meetings: readonly SyntheticMeeting[];
  readonly papers: readonly SyntheticPaper[];
}

const LAST_YEAR = 2026;
const YEARS = 26;
/** The day of the bench's builds: after every meeting. */
export const BENCH_INSTANT = '2027-02-01T10:00';

const SURNAMES =
  'Ahlers;Brinkmann;Claasen;Dirksen;Evers;Friedrichs;Gerken;Harms;Ihnen;Janßen;Kramer;Lübbers;Meinders;Nannen;Oltmanns'.split(
    ';',
  );
const GIVEN_NAMES = 'Anke;Bernd;Carla;Dieter;Elke;Frank;Gesa;Heiko;Imke;Jörg;Karin;Lars;Maren;Nils;Ute'.split(
  ';',
);

/**
 * An invented council of `documents` documents over 26 years, or so many: one in eight a meeting with 9 to 15 items, the
 * others papers of 300 to 1,500 words with a table and a list. The same seed gives the same council.
 */
export function syntheticCouncil(documents: number, seed = 1, years = YEARS): SyntheticCouncil {
  const random = randomSource(seed);
  const firstDay = calendarDate(`${LAST_YEAR + 1 - years}-01-10`);
  const organizations = ['rat', ...Array.from({ length: 9 }, (_, n) => `ausschuss-${n + 1}`)];
  const people = Array.from({ length: 48 }, (_, n) => ({
    key: `person-${n + 1}`,
    surname: SURNAMES[n % 15] as string,
    givenName: GIVEN_NAMES[Math.floor(n / 15) * 4 + (n % 4)] as string,
    seats: n < 34 ? ['rat', `ausschuss-${(n % 9) + 1}`] : [`ausschuss-${(n % 9) + 1}`],
  }));
  const count = Math.round(documents / 8);
  const drafts = Array.from({ length: count }, (_, n) => ({
    date: addDays(firstDay, Math.floor((n * years * 365) / count)),
    organization: pick(random, organizations),
  }));
  const papers = Array.from({ length: documents - count }, (_, n): SyntheticPaper => {
    const at = Math.floor((n * count) / (documents - count));
    const stations = [at, Math.min(count - 1, at + 3)].map((position, part) => {
      const draft = drafts[position] as (typeof drafts)[number];
      return { id: `c${n}x${part}`, organization: draft.organization, date: draft.date };
    });
    const date = addDays(drafts[at]?.date as CalendarDate, -20);
    const reference = `${String(n + 1).padStart(5, '0')}/${date.slice(0, 4)}`;
    const text = prose(random, between(random, 300, 1500));
    return {
      key: reference.replace('/', '-'),
      reference,
      title: `${compound(random)} und ${compound(random)}`,
      date,
      stations,
      text,
    };
  });
  return {
    organizations,
    people,
    papers,
    meetings: drafts.map((draft, n) => meetingOf(draft, n, { count, papers, random })),
  };
}

function meetingOf(
  { date, organization }: { date: CalendarDate; organization: string },
  position: number,
  { count, papers, random }: { count: number; papers: readonly SyntheticPaper[]; random: () => number },
): SyntheticMeeting {
  const first = Math.floor((position * papers.length) / count);
  const items = Array.from({ length: between(random, 9, 15) }, (_, n): SyntheticItem => {
    const paper = n > 1 && n < 9 ? papers[first + n - 2] : undefined;
    const yes = between(random, 12, 30);
    return {
      id: `i${position}x${n}`,
      number: String(n + 1),
      title: paper?.title ?? `${compound(random)}: Bericht der Verwaltung`,
      ...(paper && {
        paper: paper.key,
        result: { yes, no: between(random, 0, 8), abstain: between(random, 0, 3), text: sentence(random) },
      }),
    };
  });
  return {
    key: `${date}-${organization}-${position}`,
    title: `Sitzung ${position + 1}`,
    organization,
    date,
    items,
    text: sentence(random),
  };
}

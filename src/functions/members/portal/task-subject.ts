import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { type LocalTime, localTime } from '../../../domain/local-time.ts';
import type {
  MembersCirculation,
  MembersPaper,
  MembersTask,
  Subject,
} from '../../../domain/members/index.ts';

/** What is asked for with a resolution that an office carries out: the office leads to it, exclusion from its item bars it. */
export const taskSubject = ({ organization, decidedOn, excluded, office }: MembersTask): Subject => ({
  places: [{ organization, term: '', day: decidedOn, item: { public: false, guests: [], excluded } }],
  offices: office === undefined ? [] : [office],
  public: false,
});

/** What is asked for with a non-public resolution by circulation: a seat in its body leads to it, exclusion bars it. */
export const circulationSubject = ({
  organization,
  term,
  decidedOn: day,
  excluded,
}: MembersCirculation): Subject => ({
  places: [{ organization, term, day, opensAt: startOf(day), item: { public: false, guests: [], excluded } }],
  offices: [],
  public: false,
});

const startOf = (day: CalendarDate): LocalTime => localTime(`${day}T00:00`);

/** Whether somebody works on a paper: its office leads to it, a seat does not. */
export const workSubject = ({ office }: MembersPaper): Subject => ({
  places: [],
  offices: office === undefined ? [] : [office],
  public: false,
});

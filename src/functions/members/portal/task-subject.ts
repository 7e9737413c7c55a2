import {
  circulationPlace,
  type MembersCirculation,
  type MembersPaper,
  type MembersTask,
  type Subject,
} from '../../../domain/members/index.ts';

/** What is asked for with a resolution that an office carries out: the office leads to it, exclusion from its item bars it. */
export const taskSubject = ({ organization, decidedOn, excluded, office }: MembersTask): Subject => ({
  places: [{ organization, term: '', day: decidedOn, item: { public: false, guests: [], excluded } }],
  offices: office === undefined ? [] : [office],
  public: false,
});

/** What is asked for with a non-public resolution by circulation. */
export const circulationSubject = (one: MembersCirculation): Subject => ({
  places: [circulationPlace(one, one)],
  offices: [],
  public: false,
});

/** Whether somebody works on a paper: its office leads to it, a seat does not. */
export const workSubject = ({ office }: MembersPaper): Subject => ({
  places: [],
  offices: office === undefined ? [] : [office],
  public: false,
});

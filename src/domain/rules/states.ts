import type { CouncilRecord, Entry } from '../council-record.ts';
import { dayOf } from '../local-time.ts';
import type { Problem } from '../problem.ts';
import type { Meeting } from '../schema/index.ts';
import { type Place, problem } from './codes.ts';
import { itemsOf } from './walk-items.ts';

type Rule = (meeting: Entry<Meeting>, at: (...field: (string | number)[]) => Place) => Problem[];

const needsReason: Rule = ({ data }, at) => {
  if (data.status !== 'cancelled' && data.status !== 'moved') return [];
  return data.statusReason === undefined
    ? [problem('state-reason-missing', at('statusReason'), { status: data.status })]
    : [];
};

const tooEarly: Rule = (meeting, at) => {
  const { status } = meeting.data;
  if (status !== 'scheduled' && status !== 'invited') return [];
  const early = itemsOf(meeting).find(
    ({ item }) => item.public && (item.vote || item.resolution || item.result),
  );
  return early ? [problem('state-too-early', at('status'), { status })] : [];
};

const urgentWithoutReason: Rule = ({ data }, at) =>
  data.urgent && data.invitation?.urgencyReason === undefined
    ? [problem('urgency-reason-missing', at('invitation', 'urgencyReason'))]
    : [];

const invitation: Rule = ({ data }, at) => {
  const sentAt = data.invitation?.sentAt;
  if (sentAt === undefined)
    return data.status === 'invited' ? [problem('invitation-missing', at('invitation', 'sentAt'))] : [];
  return sentAt > data.start
    ? [problem('invitation-late', at('invitation', 'sentAt'), { sentAt, start: data.start })]
    : [];
};

const minutes: Rule = ({ data }, at) => {
  const { status, approvedOn } = data.minutes ?? {};
  if (status === 'approved' && approvedOn === undefined)
    return [problem('minutes-date-missing', at('minutes', 'approvedOn'))];
  if (approvedOn === undefined || approvedOn >= dayOf(data.start)) return [];
  return [problem('end-before-start', at('minutes', 'approvedOn'), { start: data.start, end: approvedOn })];
};

/** States that their dates and reasons do not bear out. */
export function oddStates({ meetings }: Pick<CouncilRecord, 'meetings'>): Problem[] {
  const rules = [needsReason, tooEarly, urgentWithoutReason, invitation, minutes];
  return meetings.flatMap((meeting) =>
    rules.flatMap((rule) => rule(meeting, (...field) => ({ file: meeting.path, field }))),
  );
}

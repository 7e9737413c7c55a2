import type { CouncilRecord } from '../council-record.ts';
import type { Published } from '../gate/published.ts';
import { startOfDay } from '../local-time.ts';
import { url } from '../url.ts';
import { scheduleMeeting, thingsOfMeeting } from './meeting-schedule.ts';
import { paperThings } from './paper-schedule.ts';
import { resolutionThings } from './resolution-schedule.ts';
import { scheduleContext, type ScheduleContext } from './schedule-context.ts';
import { spanOf, unionOf } from './span.ts';
import type { Thing } from './thing.ts';

/**
 * Everything of `record` that opens by a rule, with the stretches in which it is seen where `published` is public
 * already. What `publish` shows at an instant is exactly what lasts at that instant.
 */
export function schedule(record: CouncilRecord, published: Published): Thing[] {
  const context = scheduleContext(record, published);
  const meetings = record.meetings.map((entry) => scheduleMeeting(entry, context));
  return [
    ...meetings.flatMap((meeting) => [...thingsOfMeeting(meeting, context)]),
    ...paperThings(meetings, context),
    ...resolutionThings(meetings, context),
    ...portraits(context),
  ];
}

function* portraits({ record, withdrawnFrom }: ScheduleContext): Generator<Thing> {
  for (const { key, data, path: file } of record.people) {
    if (data.portrait === undefined) continue;
    const { givenName, surname, portraitConsent: consent } = data;
    const cause = { rule: 'consent', field: 'portraitConsent', file } as const;
    const from = consent === undefined ? Infinity : startOfDay(consent, record.site.timeZone);
    yield {
      kind: 'portrait',
      address: url.person(key),
      title: givenName === undefined ? surname : `${givenName} ${surname}`,
      file,
      spans: unionOf([spanOf({ from, cause }, withdrawnFrom(url.person(key)))]),
    };
  }
}

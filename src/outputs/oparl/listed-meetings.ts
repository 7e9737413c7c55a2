import type { PublicMeeting } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { agendaItem, filesOfItem, ownerOfItem } from './agenda-item.ts';
import { listed, type Listed } from './listed.ts';
import { listedFiles } from './listed-files.ts';
import { filesOfMeetingAt, meeting, ownerOfMeeting, ownerOfMinutes } from './meeting.ts';
import { bodiesOf, placedItems } from './relations.ts';

/** A meeting with its items and documents. */
export function* listedMeeting(one: PublicMeeting, index: RecordIndex): Generator<Listed> {
  const organizations = [one.organization, ...one.jointWith];
  const shared = { bodies: bodiesOf(organizations, index), object: `meetings/${one.key}` };
  yield listed('meeting', one.key, { ...shared, organizations, make: (world) => meeting(world, one) });
  const { invitation, minutes, others } = filesOfMeetingAt(one, index);
  yield* listedFiles(invitation ? [invitation] : [], ownerOfMeeting(one), shared);
  yield* listedFiles(minutes ? [minutes] : [], ownerOfMinutes(one), shared);
  yield* listedFiles(others, ownerOfMeeting(one), shared);
  for (const placed of placedItems(one)) {
    const { item } = placed;
    yield listed('agendaitem', item.id, {
      ...shared,
      make: (world) => agendaItem(world, one, placed, 'alone'),
    });
    if (!item.public) continue;
    const files = filesOfItem(one.key, item, index);
    yield* listedFiles([...files.resolution, ...files.others], ownerOfItem(one.key, item.id), shared);
  }
}

import { textOf } from '../values/text-of.ts';
import { defined } from '../../domain/defined.ts';
import { Meeting, ProtectedMeeting } from '../../domain/schema/index.ts';
import type { Placed } from '../agenda/publicity.ts';
import type { Context } from '../context.ts';
import type { SourceObject } from '../read/source-object.ts';
import { some } from '../some.ts';
import { cleanLine } from '../text/clean.ts';
import type { MappedFile } from './files.ts';
import { agendaSides, itemWorld } from './meeting-agenda.ts';
import { meetingFields } from './meeting-fields.ts';
import { meetingFiles } from './meeting-files.ts';
import { meetingTimes } from './meeting-times.ts';
import type { MeetingWorld } from './meeting-world.ts';
import { meetingOrganizations } from './organizations.ts';

/** Plans the public file of a meeting and, where it has a non-public side, the protected one of the same key. */
export function planMeeting(
  context: Context,
  meeting: SourceObject,
  placed: Placed,
  world: MeetingWorld,
): void {
  const { read, notes, entries } = context;
  const key = world.meetingKeys.get(meeting.id);
  const times = meetingTimes(context, meeting);
  if (!key || !times) {
    notes.left.push({ at: meeting.id, text: 'Sitzung ohne Beginn' });
    return;
  }
  read.identity(meeting);
  const path = `meetings/${key}/index.md`;
  const kept: MappedFile[] = [];
  const { agenda, closed } = agendaSides(context, placed, itemWorld(meeting, key, world, kept));
  const open = placed.items.filter(({ publicity }) => publicity === 'public').length;
  const names = meetingOrganizations(meeting).flatMap((id) => world.organizations.get(id)?.name ?? []);
  const owners = [cleanLine(textOf(meeting.fields['name'])), ...names];
  const files = meetingFiles(
    context,
    meeting,
    { public: open, nonPublic: placed.items.length - open },
    owners,
    world.verdict,
  );
  const data = defined({ ...meetingFields(context, meeting, times, files, world), agenda });
  entries.push({ path, unit: `meetings/${key}`, schema: Meeting, data });
  const held = [...files.kept, ...kept];
  for (const file of held) notes.heldFiles.push({ at: path, text: textOf(file.data['title']) });
  if (closed.length === 0 && held.length === 0) return;
  const hidden = defined({ agenda: some(closed), files: some(held.map((file) => file.data)) });
  entries.push({
    path: `protected/${path}`,
    unit: `meetings/${key}`,
    schema: ProtectedMeeting,
    data: hidden,
  });
}

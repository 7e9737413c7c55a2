import { textOf } from '../values/text-of.ts';
import { type Agenda, isMeetingFilePublic } from '../agenda/file-publicity.ts';
import type { Context } from '../context.ts';
import { asList, isRecord, type SourceObject } from '../read/source-object.ts';
import { toTime } from '../values/moment.ts';
import { filesIn, mapFile, type MappedFile } from './files.ts';
import type { Verdict } from './paper-publicity.ts';

/** Documents of a meeting, parted by whether citizens may open them. */
export interface MeetingFiles {
  readonly invitation?: Record<string, unknown> | undefined;
  /** Wall clock at which the source took the invitation in, where it tells. */
  readonly invitedAt?: string | undefined;
  readonly isInvited: boolean;
  readonly minutes?: Record<string, unknown> | undefined;
  readonly minutesAt?: string | undefined;
  readonly hasMinutes: boolean;
  readonly isDraft: boolean;
  readonly others: readonly Record<string, unknown>[];
  readonly kept: readonly MappedFile[];
}

/** The time at which the first object of a field came into the source. */
function cameAt(
  { pool, read }: Context,
  meeting: SourceObject,
  field: string,
  type: 'File' | 'AgendaItem',
): string | undefined {
  const [id] = asList(meeting.fields[field]);
  const file = typeof id === 'string' ? pool.get(id, type) : undefined;
  const at = file && toTime(textOf(file.fields['created']));
  if (file && at) read.map(file, 'created', 'publication');
  return at;
}

/**
 * When the invitation went out: as another site of ours tells, else when its document came into the source, else when
 * its first item did. An agenda that the source shows needs one, or it would be hidden here.
 */
function invitedAt(context: Context, meeting: SourceObject): string | undefined {
  const own = meeting.fields['ratsfenster:invitation'];
  const told = isRecord(own) ? toTime(textOf(own['sentAt'])) : undefined;
  if (told) context.read.map(meeting, 'ratsfenster:invitation');
  return (
    told ??
    cameAt(context, meeting, 'invitation', 'File') ??
    cameAt(context, meeting, 'agendaItem', 'AgendaItem')
  );
}

/** Reads the documents of a meeting and keeps back what may tell of its non-public part. */
export function meetingFiles(
  context: Context,
  meeting: SourceObject,
  agenda: Agenda,
  owners: readonly string[],
  verdict: Verdict,
): MeetingFiles {
  const trust = context.options.trustUnmarked === true;
  const kept: MappedFile[] = [];
  const open = (field: string): Record<string, unknown>[] =>
    filesIn(context, meeting, field).flatMap((object) => {
      const file = mapFile(context, meeting, object, owners);
      if (!file) return [];
      if (isMeetingFilePublic(file.words, agenda, trust) && !verdict.secrets.namedIn(file.words))
        return [file.data];
      kept.push(file);
      return [];
    });
  const [invitation, ...moreInvitations] = open('invitation');
  const [minutes, ...moreMinutes] = open('resultsProtocol');
  return {
    invitation,
    invitedAt: invitedAt(context, meeting),
    isInvited: asList(meeting.fields['invitation']).length > 0,
    minutes,
    minutesAt: cameAt(context, meeting, 'resultsProtocol', 'File'),
    hasMinutes: asList(meeting.fields['resultsProtocol']).length > 0,
    isDraft: /entwurf|vorläufig/i.test(textOf(minutes?.['title'])),
    others: [...moreInvitations, ...moreMinutes, ...open('verbatimProtocol'), ...open('auxiliaryFile')],
    kept,
  };
}

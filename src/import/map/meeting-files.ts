import { textOf } from '../values/text-of.ts';
import { type Agenda, isMeetingFilePublic } from '../agenda/file-publicity.ts';
import type { Context } from '../context.ts';
import { asList, type SourceObject } from '../read/source-object.ts';
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

/** The time at which a document came into the source. */
function cameAt({ pool, read }: Context, meeting: SourceObject, field: string): string | undefined {
  const [id] = asList(meeting.fields[field]);
  const file = typeof id === 'string' ? pool.get(id, 'File') : undefined;
  const at = file && toTime(textOf(file.fields['created']));
  if (file && at) read.map(file, 'created', 'publication');
  return at;
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
    invitedAt: cameAt(context, meeting, 'invitation'),
    isInvited: asList(meeting.fields['invitation']).length > 0,
    minutes,
    minutesAt: cameAt(context, meeting, 'resultsProtocol'),
    hasMinutes: asList(meeting.fields['resultsProtocol']).length > 0,
    isDraft: /entwurf|vorläufig/i.test(textOf(minutes?.['title'])),
    others: [...moreInvitations, ...moreMinutes, ...open('verbatimProtocol'), ...open('auxiliaryFile')],
    kept,
  };
}

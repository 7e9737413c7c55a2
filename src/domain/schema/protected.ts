import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { idField, keyField, textField } from '../key.ts';
import { File } from './file.ts';
import { MINUTES_STATES } from './minutes.ts';
import { Paper } from './paper.ts';
import { Membership } from './membership.ts';
import { Circulation } from './resolution.ts';
import { Vote } from './vote.ts';

/**
 * Whether and when the resolution is made known (RP: § 35(1) GemO). What is made known is a public file; `resolution` is
 * its key.
 */
const Disclosure = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('pending') }),
  z.looseObject({ state: z.literal('withheld'), reason: textField(), reviewOn: dateField() }),
  z.looseObject({ state: z.literal('disclosed'), resolution: keyField().optional() }),
]);

/**
 * `protected/resolutions/<key>/index.md`: what was decided by circulation of a matter that is not public, or what came of the
 * procedure. Members of its organization read it, except those who may not take part in it.
 */
export const ProtectedResolution = Circulation.extend({
  disclosure: Disclosure.optional(),
  /** Members who may not take part in it (Mitwirkungsverbot); they read nothing of it. Never with the reason. */
  excluded: z.array(keyField()).optional(),
});
export type ProtectedResolution = z.infer<typeof ProtectedResolution>;

/** The non-public side of one agenda item, joined by its id. */
export const ProtectedItem = z.looseObject({
  id: idField(),
  title: textField(),
  papers: z.array(keyField()).optional(),
  /** What the minutes of the non-public part say of it, Markdown. */
  minutes: textField().optional(),
  resolution: textField().optional(),
  vote: Vote.optional(),
  files: z.array(File).optional(),
  disclosure: Disclosure.optional(),
  /** People who are heard on this item alone (Sachverständige, Gäste) and read it and its papers. */
  guests: z.array(keyField()).optional(),
  /** Members who may not take part in it (Mitwirkungsverbot); they read nothing of it. Never with the reason. */
  excluded: z.array(keyField()).optional(),
  /** Import: the source says neither "public" nor "not public"; a clerk decides. */
  toRelease: z.boolean().optional(),
  sourceId: z.string().optional(),
});
export type ProtectedItem = z.infer<typeof ProtectedItem>;

export type DisclosureState = NonNullable<ProtectedItem['disclosure']>['state'];

const ProtectedMinutes = z.looseObject({
  status: z.enum(MINUTES_STATES),
  approvedOn: dateField().optional(),
  file: File,
});

/** `protected/meetings/<same key>/index.md`: overlay of a public meeting, for members only. */
export const ProtectedMeeting = z.looseObject({
  agenda: z.array(ProtectedItem).default([]),
  attendance: z
    .array(
      z.looseObject({
        person: keyField(),
        from: textField().optional(),
        to: textField().optional(),
        excused: z.boolean().optional(),
      }),
    )
    .optional(),
  /** Minutes of the non-public part; who may read them, the body's rule says. */
  minutes: ProtectedMinutes.optional(),
  files: z.array(File).optional(),
});
export type ProtectedMeeting = z.infer<typeof ProtectedMeeting>;

/** `protected/papers/<key>/index.md`: more attachments of a public paper of the same key, or a whole paper. */
export const ProtectedPaper = z.union([
  Paper,
  z.looseObject({ attachmentsOf: keyField(), files: z.array(File).min(1) }),
]);
export type ProtectedPaper = z.infer<typeof ProtectedPaper>;

/**
 * `protected/people/<key>.yml`: somebody whom the public site does not name, such as a clerk, a head of an office or a guest
 * of one item. Memberships in offices tell whose papers and resolutions are theirs. No address stands here.
 */
export const ProtectedPerson = z.looseObject({
  surname: textField(),
  givenName: textField().optional(),
  title: textField().optional(),
  memberships: z.array(Membership).default([]),
});
export type ProtectedPerson = z.infer<typeof ProtectedPerson>;

import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { idField, keyField, textField } from '../key.ts';
import { File } from './file.ts';
import { Paper } from './paper.ts';
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

/** The non-public side of one agenda item, joined by its id. */
export const ProtectedItem = z.looseObject({
  id: idField(),
  title: textField(),
  papers: z.array(keyField()).optional(),
  resolution: textField().optional(),
  vote: Vote.optional(),
  files: z.array(File).optional(),
  disclosure: Disclosure.optional(),
  /** Import: the source says neither "public" nor "not public"; a clerk decides. */
  toRelease: z.boolean().optional(),
  sourceId: z.string().optional(),
});
export type ProtectedItem = z.infer<typeof ProtectedItem>;

export type DisclosureState = NonNullable<ProtectedItem['disclosure']>['state'];

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
  files: z.array(File).optional(),
});
export type ProtectedMeeting = z.infer<typeof ProtectedMeeting>;

/** `protected/papers/<key>/index.md`: more attachments of a public paper of the same key, or a whole paper. */
export const ProtectedPaper = z.union([
  Paper,
  z.looseObject({ attachmentsOf: keyField(), files: z.array(File).min(1) }),
]);
export type ProtectedPaper = z.infer<typeof ProtectedPaper>;

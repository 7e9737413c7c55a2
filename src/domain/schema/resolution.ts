import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { BALLOT_CONDITIONS } from '../circulation/ballot.ts';
import { keyField, textField } from '../key.ts';
import { timeField } from '../local-time.ts';
import { File } from './file.ts';
import { ItemLink } from './meeting.ts';
import { Vote } from './vote.ts';

export const IMPLEMENTATION_STATES = ['open', 'in-progress', 'done', 'dropped'] as const;
export type ImplementationState = (typeof IMPLEMENTATION_STATES)[number];

/** What becomes of a resolution (Beschlusskontrolle). */
const Implementation = z.looseObject({
  status: z.enum(IMPLEMENTATION_STATES),
  office: keyField().optional(),
  due: dateField().optional(),
  doneOn: dateField().optional(),
  reports: z.array(z.looseObject({ date: dateField(), text: textField(), file: File.optional() })).optional(),
});

const common = () => ({
  implementation: Implementation.optional(),
  files: z.array(File).optional(),
  publishedAt: timeField().optional(),
  sourceId: z.string().optional(),
});

/** What became of an agenda item's resolution. Its text and vote stay with the item. */
const OfItem = z.looseObject({ kind: z.literal('item'), item: ItemLink, ...common() });

/** A resolution of a non-public part, made known by the clerk in words of its own. */
const Disclosed = z.looseObject({
  kind: z.literal('disclosed'),
  item: ItemLink,
  title: textField(),
  disclosedOn: dateField(),
  text: textField(),
  vote: Vote.optional(),
  ...common(),
});

export const CIRCULATION_OUTCOMES = ['adopted', 'rejected', 'no-consent', 'no-quorum'] as const;
export type CirculationOutcome = (typeof CIRCULATION_OUTCOMES)[number];

/** A resolution by circulation (Umlaufbeschluss), or what came of a procedure that led to none. */
export const Circulation = z.looseObject({
  kind: z.literal('circulation'),
  title: textField(),
  organization: keyField(),
  legalBasis: textField(),
  openedOn: dateField().optional(),
  closedOn: dateField(),
  text: textField(),
  paper: keyField().optional(),
  /** The agenda item from which the matter was taken. */
  item: ItemLink.optional(),
  /** Absent: adopted. `no-consent` and `no-quorum`: nothing was decided, and the matter may go to a meeting. */
  outcome: z.enum(CIRCULATION_OUTCOMES).optional(),
  vote: Vote.optional(),
  /** Members who agreed to the procedure, of the statutory number (L-50b, L-50h). */
  consented: z.int({ error: 'count' }).min(0, { error: 'count' }).optional(),
  statutory: z.int({ error: 'count' }).min(0, { error: 'count' }).optional(),
  /** Members who objected to the procedure. */
  objected: z.int({ error: 'count' }).min(0, { error: 'count' }).optional(),
  /** Why no meeting was held, and what was declared at the opening so that the law admits the procedure. */
  reason: textField().optional(),
  declared: z.array(z.enum(BALLOT_CONDITIONS)).optional(),
  /** The supervisory authority must approve it, since more than half of the members were excluded (§ 65 Abs. 3 NKomVG). */
  approvalNeeded: z.boolean().optional(),
  /** Random id of the procedure; with the id of the item within it, it is known. Both are written by the program that held the vote. */
  ballot: z
    .string()
    .regex(/^[a-z2-7]{26}$/, { error: 'ballot' })
    .optional(),
  ballotItem: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'ballot' })
    .optional(),
  /** SHA-256 of the last event of the procedure's log, hexadecimal; written by the program that held the vote. */
  chainHead: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'sha256' })
    .optional(),
  ...common(),
});

/** A decision in place of a body that could not meet in time (Eilentscheidung). */
const UrgentDecision = z.looseObject({
  kind: z.literal('urgent-decision'),
  title: textField(),
  /** The body in whose place it was taken. */
  organization: keyField(),
  reason: textField(),
  decidedBy: textField(),
  decidedOn: dateField(),
  consulted: textField().optional(),
  legalBasis: textField().optional(),
  text: textField(),
  paper: keyField().optional(),
  /** Day on which the members were told. */
  membersToldOn: dateField(),
  nextSession: z
    .looseObject({ meeting: keyField(), outcome: z.enum(['noted', 'approved', 'annulled']) })
    .optional(),
  ...common(),
});

/** What of a resolution has no other home: implementation, disclosure, circulation, urgent decision. */
export const Resolution = z.discriminatedUnion('kind', [OfItem, Disclosed, Circulation, UrgentDecision]);
export type Resolution = z.infer<typeof Resolution>;

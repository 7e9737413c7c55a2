import type { z } from 'zod';
import { SCHEMA_OF, SCHEMA_OF_FILE, SCHEMA_OF_PROTECTED_FILE } from '../../domain/rules/schemas.ts';
import {
  ProtectedMeeting,
  ProtectedPaper,
  ProtectedPerson,
  ProtectedResolution,
} from '../../domain/schema/index.ts';
import { PAPER_FORM } from '../formats/formatter.ts';
import type { EntryKind } from './entry-kind.ts';

/** The schema for one form: the two kinds of a paper of the overlay are told apart by it, so that each fault has its field. */
export function schemaFor(kind: EntryKind, form: Readonly<Record<string, unknown>>): z.ZodType {
  if (kind !== 'protected-papers') return ENTRY_SCHEMA[kind];
  const [whole, attachments] = ProtectedPaper.options;
  const { [PAPER_FORM]: which, attachmentsOf } = form;
  const isAttachments = which === 'attachments' || (which === undefined && attachmentsOf !== undefined);
  return isAttachments ? attachments : whole;
}

/** The schema of each kind of entry; of redirects and withdrawals that of their list. */
export const ENTRY_SCHEMA: Readonly<Record<EntryKind, z.ZodType>> = {
  ...SCHEMA_OF,
  site: SCHEMA_OF_FILE['site.yml'],
  redirects: SCHEMA_OF_FILE['redirects.yml'],
  withdrawals: SCHEMA_OF_FILE['withdrawals.yml'],
  'protected-meetings': ProtectedMeeting,
  'protected-papers': ProtectedPaper,
  'protected-people': ProtectedPerson,
  'protected-resolutions': ProtectedResolution,
  'protected-allowance': SCHEMA_OF_PROTECTED_FILE['allowance.yml'],
};

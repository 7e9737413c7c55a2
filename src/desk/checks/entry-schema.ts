import type { z } from 'zod';
import { SCHEMA_OF, SCHEMA_OF_FILE } from '../../domain/rules/schemas.ts';
import { ProtectedMeeting, ProtectedPaper, ProtectedPerson } from '../../domain/schema/index.ts';
import type { EntryKind } from './entry-kind.ts';

/** The schema of each kind of entry; of redirects and withdrawals that of their list. */
export const ENTRY_SCHEMA: Readonly<Record<EntryKind, z.ZodType>> = {
  ...SCHEMA_OF,
  site: SCHEMA_OF_FILE['site.yml'],
  redirects: SCHEMA_OF_FILE['redirects.yml'],
  withdrawals: SCHEMA_OF_FILE['withdrawals.yml'],
  'protected-meetings': ProtectedMeeting,
  'protected-papers': ProtectedPaper,
  'protected-people': ProtectedPerson,
};

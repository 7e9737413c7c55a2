import type { PublicOrganization } from '../../domain/public-record.ts';
import { DELIBERATING } from '../../domain/schema/index.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { consultations } from './relations.ts';

/** Whether an organization has lists of meetings and consultations: where it meets, or something names it as if it did. */
export const hasLists = ({ key, kind }: PublicOrganization, index: RecordIndex): boolean =>
  DELIBERATING.has(kind) || index.meetingsOf.has(key) || consultations(index).ofOrganization.has(key);

import type { DOCUMENT_KINDS } from '../schema/index.ts';

/** Words that stand around documents. For whom it is comes first; what is absent there holds for all. */
export interface PublicTemplate {
  readonly key: string;
  readonly documents?: readonly (typeof DOCUMENT_KINDS)[number][];
  readonly body?: string;
  readonly organization?: string;
  readonly sender?: string;
  readonly senderOffice?: string;
  readonly contactLines?: readonly string[];
  readonly datePlace?: string;
  readonly salutation?: string;
  readonly opening?: string;
  readonly closing?: string;
  readonly signatures?: readonly { readonly role: string; readonly name?: string }[];
  readonly footer?: string;
}

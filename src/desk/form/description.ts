import type { OwnControl } from './form-field.ts';

/** What people need to know of a field beyond its schema. */
export interface Description {
  /** Help below the field: one or two plain sentences. */
  readonly hint: string;
  /** Instead of the field's usual name. */
  readonly label?: string;
  /** One entry of the list, in words. */
  readonly entry?: string;
  /** A text of several lines. */
  readonly long?: true;
  readonly own?: { readonly control: OwnControl; readonly loses: string };
  /** What a new entry starts with. */
  readonly initial?: string | number | boolean;
}

/**
 * The fields of a form by their path (`invitation.sentAt`, `memberships.role`); `false` keeps a field out of the form,
 * with what the file says left as it is.
 */
export type Descriptions = Readonly<Record<string, Description | string | false>>;

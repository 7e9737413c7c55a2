import { FormatError } from '../../format/fault.ts';
import { inGerman } from '../guard/connection.ts';
import { statusOf } from '../guard/decap.ts';
import { Refusal } from '../guard/refusal.ts';
import { CHANGED_AGAIN, NO_CONNECTION, NO_RIGHT, NOT_READABLE, OLD_DRAFT, otherFault } from './words.ts';

/** Why nothing was withdrawn; its message is made for clerks. */
export class NotWithdrawn extends Error {
  override readonly name = 'NotWithdrawn';
}

/** Whether the file has changed between reading and writing. */
export const isLate = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'changed-meanwhile';

/** Git hosts' words for a branch that the account may not write to; GitLab says it with status 400. */
const FORBIDDEN = /not allowed to push|protected branch|not have permission|not authorized|forbidden/i;

function wordsFor(error: unknown, isDraft: boolean): string {
  if (error instanceof FormatError) return NOT_READABLE;
  if (isLate(error)) return isDraft ? OLD_DRAFT : CHANGED_AGAIN;
  if (error instanceof Refusal && (error.code === 'offline' || error.code === 'connection-lost'))
    return NO_CONNECTION;
  const details = error instanceof Error ? error.message : String(error);
  if ([401, 403].includes(statusOf(error) ?? 0) || FORBIDDEN.test(details)) return NO_RIGHT;
  return otherFault(details);
}

/**
 * Any fault of reading or saving in words for clerks.
 * @param isDraft whether an open draft was to be added to
 */
export const notWithdrawn = (error: unknown, isDraft: boolean): NotWithdrawn =>
  error instanceof NotWithdrawn
    ? error
    : new NotWithdrawn(wordsFor(inGerman(error), isDraft), { cause: error });

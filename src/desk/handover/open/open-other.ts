import type { DeskContext } from '../../desk-context.ts';
import { fragmentOf } from '../fragment.ts';
import type { Handover } from '../handover.ts';

/** Address of the other desk with what is handed over; reviewers come to the reviewers' entrance. */
export const otherAddress = (
  { otherDesk = '', role }: Pick<DeskContext, 'otherDesk' | 'role'>,
  handover: Handover,
): string => `${otherDesk}/${role === 'reviewer' ? 'freigabe/' : ''}${fragmentOf(handover)}`;

/** Opens the other desk in a new tab, which cannot reach back. */
export function openOther(context: Pick<DeskContext, 'otherDesk' | 'role'>, handover: Handover): void {
  const link = document.createElement('a');
  link.href = otherAddress(context, handover);
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}

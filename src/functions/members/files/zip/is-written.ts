import type { MembersPaper } from '../../../../domain/members/index.ts';

/** Whether the paper itself is a file of the zip: it has a text of its own, or there is nothing else of it. */
export const isWritten = ({ html, documents }: MembersPaper): boolean =>
  html !== '' || documents.length === 0;

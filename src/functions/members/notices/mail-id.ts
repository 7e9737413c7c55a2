import { hashOf } from '../hash-of.ts';
import type { NoticeRun } from './run.ts';

/** Constant, and not to be guessed: whoever knows an id can claim that the mail came back. */
export const mailId = async (
  { number, word }: Pick<NoticeRun, 'number' | 'word'>,
  account: string,
): Promise<string> => `nachricht.${await hashOf([number, account, word])}`;

import type { Context } from 'hono';
import { recordAccess } from '../../audit/record-access.ts';
import { partNumbers } from '../../part-numbers.ts';
import { openShelf } from '../../portal/shelf.ts';
import type { Council, MembersEnv, Parts, Who } from '../../ports.ts';
import type { TakeAlong } from '../types.ts';
import { takeAlong } from './take-along.ts';

/** Somebody who is logged in, and what may be taken along of the meeting that was asked for. */
export interface Taking {
  readonly who: Who;
  readonly council: Council;
  readonly along: TakeAlong;
}

/** What an account may take along of a meeting today; undefined where nothing of it may be read. @throws StoreError */
export async function alongOf(
  { settings }: Pick<Parts, 'settings'>,
  council: Council,
  { reader }: Pick<Who, 'reader'>,
  key: string,
): Promise<TakeAlong | undefined> {
  const shelf = await openShelf(council, reader, partNumbers(council, council.directory.meetings, key));
  const meeting = shelf.meetings.find((one) => one.key === key);
  return meeting && takeAlong(meeting, shelf, settings);
}

/** Answers with `answer`; what is unknown and what is forbidden have the same answer, and both are recorded. */
export async function taking(
  parts: Parts,
  context: Context<MembersEnv>,
  answer: (taking: Taking) => Response | Promise<Response>,
): Promise<Response> {
  const { who, council } = context.var;
  if (!who || !council) return context.notFound();
  const key = context.req.param('key') ?? '';
  const along = await alongOf(parts, council, who, key);
  if (along) return answer({ who, council, along });
  await recordAccess(parts, who, 'meeting-refused', key);
  return context.notFound();
}

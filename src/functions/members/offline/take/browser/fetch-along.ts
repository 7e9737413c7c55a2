import { at } from '../../../addresses.ts';
import { dateOf } from '../../shell/contact.ts';
import { CopyError, type TakeAlong } from '../../types.ts';

/** The list of what may be taken along now, and the server's clock. @throws CopyError `fetch-failed` */
export async function fetchAlong(meeting: string): Promise<{ readonly along: TakeAlong; readonly at: Date }> {
  const answer = await fetch(at.takeList(meeting), { cache: 'no-store' }).catch(() => undefined);
  // whoever is logged in no more is led to the login, which is a page
  if (!answer?.ok || answer.redirected) throw new CopyError('fetch-failed');
  return { along: (await answer.json()) as TakeAlong, at: dateOf(answer) };
}

import { useMemo } from 'react';
import { deskContext } from '../../desk-context.ts';
import { dayOfMeeting, seatsIn } from '../parts/meeting-seats.ts';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { type Seated, seatedOn } from './model/people.ts';

const NOBODY: Seated = { role: new Map() };

/** Who has a seat in the body of a meeting on its day; nobody while the index is not there. */
export function useSeated(meeting: string): Seated {
  const index = useSiteIndex();
  return useMemo(() => {
    if (typeof index === 'string' || meeting === '') return NOBODY;
    return seatedOn(seatsIn(index, meeting), dayOfMeeting(meeting) ?? deskContext().now().slice(0, 10));
  }, [index, meeting]);
}

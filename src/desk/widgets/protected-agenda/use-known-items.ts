import { useEffect, useState } from 'react';
import { deskContext, type KnownItem } from '../../desk-context.ts';

const NONE: readonly KnownItem[] = [];

/** Number and category of the meeting's non-public items, as far as the site or the other desk has told them. */
export function useKnownItems(meeting: string): readonly KnownItem[] {
  const [state, setState] = useState({ meeting: '', known: NONE });
  useEffect(() => {
    const { closedItems } = deskContext();
    if (meeting === '' || !closedItems) return;
    let gone = false;
    const tell = (known: readonly KnownItem[]) => {
      if (!gone) setState({ meeting, known });
    };
    closedItems(meeting).then(tell, () => undefined);
    return () => {
      gone = true;
    };
  }, [meeting]);
  return state.meeting === meeting ? state.known : NONE;
}

import { useEffect, useState } from 'react';
import { deskContext } from '../../desk-context.ts';
import type { SiteIndex } from '../../index/site-index.ts';

type State = SiteIndex | 'loading' | 'failed';

/** The index of the site, as soon as it is there. */
export function useSiteIndex(): State {
  const [state, setState] = useState<State>('loading');
  useEffect(() => {
    let gone = false;
    const tell = (next: State) => {
      if (!gone) setState(next);
    };
    deskContext()
      .siteIndex()
      .then(tell, () => tell('failed'));
    return () => {
      gone = true;
    };
  }, []);
  return state;
}

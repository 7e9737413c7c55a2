import { useEffect, useState } from 'react';
import { deskContext } from '../../desk-context.ts';
import type { SiteIndex } from '../../index/site-index.ts';

type State = SiteIndex | 'loading' | 'failed';

/** Milliseconds until what failed to load is asked for again. */
const AGAIN = 5000;

/** The index of the site, as soon as it is there; one that failed to load is asked for until it comes. */
export function useSiteIndex(): State {
  const [state, setState] = useState<State>('loading');
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (next: State): void => {
      if (gone) return;
      setState(next);
      if (next === 'failed') timer = setTimeout(ask, AGAIN);
    };
    const ask = (): void =>
      void deskContext()
        .siteIndex()
        .then(tell, () => tell('failed'));
    ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return state;
}

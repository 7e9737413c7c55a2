import { useEffect, useMemo, useState } from 'react';
import { deskContext } from '../../desk-context.ts';
import type { Choice, ChoiceKind } from '../../index/site-index.ts';
import { allEntries, type Query } from '../parts/all-entries.ts';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { choiceOf, merged, SEARCH_FIELDS } from './model/current.ts';
import { matches } from './model/match.ts';

type State = 'waiting' | 'loading' | 'ready' | 'failed';

/** What a picker may offer, and how far it is loaded. */
export interface Choices {
  readonly choices: readonly Choice[];
  readonly index: State;
  /** Entries of the repository, which are newer than the index or not public. */
  readonly current: State;
}

const NONE: readonly Choice[] = [];
/** A search that finds nothing: it makes the list ready before the first letter is typed. */
const REHEARSAL = 'zzz';

/**
 * Choices from the index of the site at once, and those of the repository as soon as `wanted` or a chosen key is not in
 * the index.
 */
export function useChoices(
  kind: ChoiceKind,
  collections: readonly string[],
  query: Query,
  { wanted, chosen }: { readonly wanted: boolean; readonly chosen: readonly string[] },
): Choices {
  const index = useIndex(kind);
  const missing = useMemo(() => {
    const known = new Set(index.choices.map(({ key }) => key));
    return index.state !== 'loading' && chosen.some((key) => !known.has(key));
  }, [index, chosen]);
  const current = useCurrent(kind, collections, query, wanted || missing);
  const choices = useMemo(() => merged(current.choices, index.choices), [current.choices, index.choices]);
  useEffect(() => {
    const timer = setTimeout(() => matches(choices, REHEARSAL, 1));
    return () => clearTimeout(timer);
  }, [choices]);
  return { choices, index: index.state, current: current.state };
}

interface Loaded {
  readonly choices: readonly Choice[];
  readonly state: State;
}

function useIndex(kind: ChoiceKind): Loaded {
  const index = useSiteIndex();
  return useMemo(
    () =>
      typeof index === 'string'
        ? { choices: NONE, state: index }
        : { choices: index.choices[kind], state: 'ready' },
    [index, kind],
  );
}

function useCurrent(kind: ChoiceKind, collections: readonly string[], query: Query, wanted: boolean): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ choices: NONE, state: 'waiting' });
  const site = useSiteIndex();
  const index = typeof site === 'string' ? undefined : site;
  const names = collections.join();
  useEffect(() => {
    if (!wanted || names === '') return;
    let gone = false;
    const tell = (next: Loaded) => {
      if (!gone) setLoaded(next);
    };
    const around = { index, day: deskContext().now().slice(0, 10) };
    tell({ choices: NONE, state: 'loading' });
    allEntries(query, names.split(','), SEARCH_FIELDS[kind]).then(
      (entries) => tell({ choices: entries.map((entry) => choiceOf(kind, entry, around)), state: 'ready' }),
      () => tell({ choices: NONE, state: 'failed' }),
    );
    return () => {
      gone = true;
    };
    // Decap hands in another `query` with each drawing; it does the same.
  }, [kind, names, wanted, index]);
  return loaded;
}

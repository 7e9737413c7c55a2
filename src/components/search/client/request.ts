import { FILTER_NAMES, type FilterName, type Filters, type Sort } from './engine-types.ts';

export const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest'];

/** What somebody wants to find. */
export interface SearchRequest {
  readonly text: string;
  readonly chosen: Filters;
  readonly sort: Sort;
}

export const NOTHING: SearchRequest = { text: '', chosen: {}, sort: 'relevance' };

/** How the address of the page names them; addresses are shared, so change none. */
const PARAMETER: Readonly<Record<FilterName, string>> = {
  kind: 'art',
  body: 'koerperschaft',
  organization: 'gremium',
  year: 'jahr',
  term: 'wahlperiode',
  result: 'ergebnis',
  faction: 'fraktion',
};
const SORT_WORD: Readonly<Record<Sort, string>> = {
  relevance: 'treffend',
  newest: 'neueste',
  oldest: 'aelteste',
};

/** The request that an address holds; what it does not understand is left out. */
export function requestFrom(parameters: URLSearchParams): SearchRequest {
  const chosen: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of FILTER_NAMES) {
    const values = [...new Set(parameters.getAll(PARAMETER[name]).filter((value) => value !== ''))];
    if (values.length > 0) chosen[name] = values;
  }
  const sort = SORTS.find((one) => SORT_WORD[one] === parameters.get('sortierung')) ?? 'relevance';
  return { text: (parameters.get('q') ?? '').trim(), chosen, sort };
}

/** The same as the part of an address behind the question mark; empty where nothing is asked. */
export function parametersOf({ text, chosen, sort }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const name of FILTER_NAMES)
    for (const value of chosen[name] ?? []) parameters.append(PARAMETER[name], value);
  if (sort !== 'relevance') parameters.set('sortierung', SORT_WORD[sort]);
  return parameters.toString();
}

/** With one value chosen or no longer chosen. */
export function withValue(chosen: Filters, name: FilterName, value: string, on: boolean): Filters {
  const others = (chosen[name] ?? []).filter((one) => one !== value);
  const { [name]: _, ...rest } = chosen;
  const values = on ? [...others, value] : others;
  return values.length === 0 ? rest : { ...rest, [name]: values };
}

import { url } from '../url.ts';
import { type FollowedKind, type Interest, interestText, parseInterest } from './interest.ts';

/** What stands in the first folder of an address of the site. */
const KINDS: Readonly<Record<string, FollowedKind>> = {
  koerperschaften: 'body',
  gremien: 'organization',
  fraktionen: 'organization',
  parteien: 'organization',
  verwaltung: 'organization',
  personen: 'person',
  themen: 'subject',
  orte: 'place',
  vorlagen: 'paper',
};

/** The interest in what stands at `page`, such as `/orte/deich/`; undefined of a page that nobody follows. */
export function interestAt(page: string): Interest | undefined {
  if (page === url.tracker) return { kind: 'overdue' };
  const [, folder = '', key = '', end, ...more] = page.split('/');
  const kind = Object.hasOwn(KINDS, folder) ? KINDS[folder] : undefined;
  if (kind === undefined || end !== '' || more.length > 0) return undefined;
  return parseInterest(interestText({ kind, key }));
}

import type { List } from './lists.ts';
import type { Listed } from './listed.ts';

/** Word of the ledger's `group` for an organization; a body is named by its key alone. */
const ORGANIZATION = 'organization/';

/** In which lists an object stands, in words that the ledger keeps when it is gone: `stadt organization/rat`. */
export const groupOf = ({ bodies, organizations = [] }: Pick<Listed, 'bodies' | 'organizations'>): string =>
  [...bodies, ...[...new Set(organizations)].map((key) => ORGANIZATION + key)].join(' ');

/**
 * Whether an object of a group stood in a list of its type. A group that names no organization, as those of older
 * ledgers, may have stood with any of its body: too much told of what is gone does no harm, too little does.
 */
export function stoodIn({ body, organization }: Pick<List, 'body' | 'organization'>, group = ''): boolean {
  const words = group.split(' ');
  const isOfSome = words.some((word) => word.startsWith(ORGANIZATION));
  if (organization !== undefined && isOfSome) return words.includes(ORGANIZATION + organization);
  return body === undefined || words.includes(body);
}

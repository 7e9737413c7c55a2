import type { PublicSite } from '../domain/public-record.ts';

/** The whole address of a path of the site; what is a whole address already stays as it is. */
export const absolute = ({ baseUrl }: Pick<PublicSite, 'baseUrl'>, address: string): string =>
  address.startsWith('/') ? `${baseUrl.replace(/\/+$/, '')}${address}` : address;

import { at } from '../addresses.ts';

/** Addresses of one passkey; the id is 64 hexadecimal digits. */
export const passkeyAt = {
  name: (id: string): string => `${at.myPasskeys}${id}/name`,
  removal: (id: string): string => `${at.myPasskeys}${id}/entfernen/`,
} as const;

/** The list, which says that a passkey was set up, and leads on to `path`. */
export const setUpThen = (path: string): string =>
  `${at.myPasskeys}?eingerichtet=ja${path === at.myPasskeys ? '' : `&nach=${encodeURIComponent(path)}`}`;

/** The page that asks for the passkey and then goes on to `path`. */
export const confirmThen = (path: string): string => `${at.passkey}?nach=${encodeURIComponent(path)}`;

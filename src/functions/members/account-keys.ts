/** Six digits, so that keys sort as versions do. */
const digits = (version: number): string => String(version).padStart(6, '0');

/** Where a version of an account stands. */
export const accountKey = (id: string, version: number): string => `accounts/${id}/${digits(version)}.json`;

/** The mark that this version is about to be erased, or is; it is written a sweep before. */
export const erasedKey = (id: string, version: number): string => `erased/${id}/${digits(version)}`;

/** Account and version of a key; undefined for what is none. */
export function accountPlace(key: string): { readonly id: string; readonly version: number } | undefined {
  const [, id, version] = /^accounts\/([^/]+)\/(\d{6})\.json$/.exec(key) ?? [];
  return id !== undefined && version !== undefined ? { id, version: Number(version) } : undefined;
}

/** An address with further parameters of its query, encoded; what it has already stays as it is. */
export function withQuery(address: string, parameters: Readonly<Record<string, string>>): string {
  const encoded = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return withRawQuery(address, encoded.join('&'));
}

/** An address with a piece of query that is sent as it stands. */
export const withRawQuery = (address: string, query: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${query}`;

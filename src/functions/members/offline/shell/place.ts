/** Where in the shell somebody is, by the part of the address behind `#`. */
export type Place =
  | { readonly is: 'list' }
  | { readonly is: 'meeting'; readonly key: string }
  | { readonly is: 'document'; readonly meeting: string; readonly id: string }
  | { readonly is: 'notes' }
  | { readonly is: 'settings' };

/** Addresses within the shell. */
export const to = {
  list: '#/',
  meeting: (key: string) => `#/sitzung/${encodeURIComponent(key)}`,
  document: (meeting: string, id: string) =>
    `#/dokument/${encodeURIComponent(meeting)}/${encodeURIComponent(id)}`,
  notes: '#/notizen',
  settings: '#/einstellungen',
} as const;

/** The place of an address; the list where it leads nowhere. */
export function placeOf(hash: string): Place {
  const [kind, first, second] = decoded(hash.replace(/^#\/?/, '').split('/'));
  if (kind === 'sitzung' && first) return { is: 'meeting', key: first };
  if (kind === 'dokument' && first && second) return { is: 'document', meeting: first, id: second };
  if (kind === 'notizen') return { is: 'notes' };
  return kind === 'einstellungen' ? { is: 'settings' } : { is: 'list' };
}

function decoded(parts: readonly string[]): readonly string[] {
  try {
    return parts.map((part) => decodeURIComponent(part));
  } catch {
    return [];
  }
}

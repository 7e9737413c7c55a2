/** What two names have in common that only differ in case or in how their umlauts are written (NFC, NFD). */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase();

/** Groups of names of one folder that a Mac or Windows machine takes for the same file. */
export function collidingNames(names: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(foldedName(name));
    if (group) group.push(name);
    else groups.set(foldedName(name), [name]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

import { type Document, isCollection, isMap, isNode, isPair, isScalar, YAMLParseError } from 'yaml';

/** How many are told, the first ones: each makes an error with its stack, which is dear by the thousand. */
const MOST = 200;

/** The key of a pair as it is compared: by value where it is a single one, else by identity. */
const keyOf = (key: unknown): unknown => (isScalar(key) ? key.value : key);

/** Offsets of the keys that came before in the same map. */
function duplicatesIn(items: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  return items.filter(isPair).flatMap(({ key }) => {
    const before = seen.size;
    if (seen.add(keyOf(key)).size > before) return [];
    return [(isNode(key) ? key.range?.[0] : undefined) ?? 0];
  });
}

/** Keys that their map has already, as the parser would complain of them, in time that grows with the text alone. */
export function duplicateKeys(document: Document.Parsed): YAMLParseError[] {
  const offsets: number[] = [];
  const left: unknown[] = [document.contents];
  while (left.length > 0) {
    const node = left.pop();
    if (isPair(node)) left.push(node.key, node.value);
    if (!isCollection(node)) continue;
    if (isMap(node)) for (const offset of duplicatesIn(node.items)) offsets.push(offset);
    for (const item of node.items) left.push(item);
  }
  return offsets
    .toSorted((a, b) => a - b)
    .slice(0, MOST)
    .map((at) => new YAMLParseError([at, at + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
}

import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { normalizeText } from './entry-text.ts';
import { lineFinder } from './text-place.ts';
import { parseNodes } from './yaml.ts';

/** Where a field stands in its file; both counted from 1. */
export interface FieldPlace {
  readonly line: number;
  readonly column: number;
  /** What stands there, as it is written, where the field holds a single value. */
  readonly written?: string | undefined;
}

export type FieldPath = readonly (string | number)[];

interface Found {
  readonly start: number;
  readonly value: unknown;
}

type Pairs = ReadonlyMap<string, Pair>;

/** The fields of a map by name; of two with one name the first. */
function pairsOf(map: YAMLMap): Pairs {
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (name !== undefined && !pairs.has(name)) pairs.set(name, pair);
  }
  return pairs;
}

/** The same, each map gone through once. */
function rememberedPairs(): (map: YAMLMap) => Pairs {
  const known = new WeakMap<YAMLMap, Pairs>();
  return (map) => {
    const pairs = known.get(map) ?? pairsOf(map);
    known.set(map, pairs);
    return pairs;
  };
}

function step(
  { start, value }: Found,
  segment: string | number,
  pairsIn: (map: YAMLMap) => Pairs,
): Found | undefined {
  if (isMap(value)) {
    const pair = pairsIn(value).get(String(segment));
    const at = pair && (pair.key as Node).range?.[0];
    return pair && { start: at ?? start, value: pair.value };
  }
  const entry = isSeq(value) ? (value.items[Number(segment)] as Node | undefined) : undefined;
  return entry && { start: entry.range?.[0] ?? start, value: entry };
}

function writtenAt(text: string, value: unknown): string | undefined {
  const range = isScalar(value) ? value.range : undefined;
  return range ? text.slice(range[0], range[1]) : undefined;
}

/** Front matter of the text; its closing line may be missing, since only what can be read is asked for. */
function matterOf(text: string): string {
  const close = text.indexOf('\n---', 3);
  return close === -1 ? text : text.slice(0, close + 1).replace(/^---/, '   ');
}

/**
 * Finds fields in a file's text. It parses once more, with positions, and is made only when a problem needs it.
 * @param hasFrontMatter whether the YAML is front matter or the whole file
 */
export function fieldLocator(
  source: string,
  hasFrontMatter: boolean,
): (path: FieldPath) => FieldPlace | undefined {
  const text = normalizeText(source);
  const lines = lineFinder(text);
  const pairsIn = rememberedPairs();
  const placeAt = (offset: number) => {
    const { number, column } = lines(offset);
    return { line: number, column };
  };
  let document: Document.Parsed | undefined;
  return (path) => {
    document ??= parseNodes(hasFrontMatter ? matterOf(text) : text);
    let found: Found = { start: document.contents?.range?.[0] ?? 0, value: document.contents };
    for (const segment of path) {
      const next = step(found, segment, pairsIn);
      if (!next) return placeAt(found.start);
      found = next;
    }
    return { ...placeAt(found.start), written: writtenAt(text, found.value) };
  };
}

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { Budget, type Limits, LIMITS } from './budget.ts';
import { looksLikeText } from './decode/looks-like-text.ts';
import { isPdf } from './decode/pdf.ts';
import { inside, type Layer } from './layers.ts';
import type { NeedleSearch } from './needle.ts';
import { nameSteps, plainText, readings } from './texts.ts';

/** A needle that was found, and how it was hidden, outermost first; empty where it stood there openly. */
export interface Hit {
  readonly id: string;
  readonly steps: readonly string[];
}

/** What is in some bytes. */
export interface Scanned {
  /** The first way in which each needle was found, by its id. */
  readonly hits: ReadonlyMap<string, Hit>;
  /** Why not everything was looked at; undefined where it was. */
  readonly exceeded: 'depth' | 'bytes' | 'attempts' | undefined;
  /** The PDFs among the layers; their text in embedded fonts cannot be read from bytes. */
  readonly pdfs: readonly Layer[];
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Sink {
  readonly search: NeedleSearch;
  readonly isDone: (id: string) => boolean;
  readonly hits: Map<string, Hit>;
}

function searchText({ bytes, steps }: Layer, { search, isDone, hits }: Sink): void {
  const text = plainText(bytes);
  for (const reading of readings(text, looksLikeText(bytes))) {
    for (const id of search.inText(reading.text)) {
      if (hits.has(id) || isDone(id)) continue;
      const how = nameSteps(text, reading, (other) => search.inText(other).has(id));
      hits.set(id, { id, steps: [...steps, ...how] });
    }
  }
}

function searchLayer(layer: Layer, hash: string, sink: Sink): void {
  for (const id of sink.search.ofHash(hash)) {
    if (!sink.hits.has(id)) sink.hits.set(id, { id, steps: [...layer.steps, 'file'] });
  }
  searchText(layer, sink);
}

/** Base64 of escaped text and the like: a text whose escapes are undone is a layer of its own. */
function* unescaped(layer: Layer): Generator<Layer> {
  if (!isUtf8(layer.bytes)) return;
  const text = layer.bytes.toString('utf8');
  for (const reading of readings(text, true)) {
    if (!reading.steps.includes('escapes') || reading.steps.includes('tags')) continue;
    yield {
      bytes: Buffer.from(reading.text),
      steps: [...layer.steps, 'escapes'],
      inPdf: layer.inPdf,
      whole: false,
    };
  }
}

/** Searches `bytes` and everything that lies in it, each layer once; an id that `isDone` need not be found again. */
export function scanBytes(
  bytes: Buffer,
  search: NeedleSearch,
  limits: Limits = LIMITS,
  isDone: (id: string) => boolean = () => false,
): Scanned {
  const budget = new Budget(limits);
  const sink: Sink = { search, isDone, hits: new Map() };
  const seen = new Set<string>();
  const pdfs: Layer[] = [];
  const waiting: Layer[] = [{ bytes, steps: [], inPdf: false, whole: true }];
  for (let layer = waiting.pop(); layer && budget.exceeded === undefined; layer = waiting.pop()) {
    const hash = sha256(layer.bytes);
    if (seen.has(hash)) continue;
    seen.add(hash);
    searchLayer(layer, hash, sink);
    if (isPdf(layer.bytes)) pdfs.push(layer);
    if (layer.steps.length >= limits.depth) {
      if (!inside(layer, budget).next().done) budget.exceeded ??= 'depth';
      continue;
    }
    for (const text of [layer, ...unescaped(layer)]) {
      for (const inner of inside(text, budget)) {
        if (!budget.spend(inner.bytes.length)) break;
        waiting.push(inner);
      }
    }
  }
  return { hits: sink.hits, exceeded: budget.exceeded, pdfs };
}

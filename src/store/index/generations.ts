import { type IndexGeneration, publishedFigures } from '../../domain/members/index.ts';
import { StoreError } from '../ports.ts';
import type { SlotStore } from '../ports.ts';
import { canonicalJson } from './canonical-json.ts';
import { generationKey, generationOf, GENERATIONS } from './generation-key.ts';
import { sha256 } from './sha256.ts';

/** A generation and its file, whose hash the next one names. */
export interface ReadGeneration {
  readonly generation: IndexGeneration;
  readonly text: string;
}

/**
 * The newest generation of the index; undefined where none was written yet. Who knows one asks for the next number alone,
 * so that a request costs one GET; who knows none lists once.
 * @param known the newest that was read before
 * @throws StoreError, `content` where a generation is damaged
 */
export async function readNewest(
  slots: Pick<SlotStore, 'get' | 'list'>,
  known?: ReadGeneration,
): Promise<ReadGeneration | undefined> {
  let newest = known ?? (await readGeneration(slots, await highestListed(slots)));
  for (;;) {
    const next = await readGeneration(slots, (newest?.generation.number ?? 0) + 1);
    if (!next) return newest;
    newest = next;
  }
}

async function highestListed(slots: Pick<SlotStore, 'list'>): Promise<number> {
  const numbers = (await slots.list(GENERATIONS)).map(generationOf);
  return numbers.findLast((number) => number !== undefined) ?? 0;
}

/** The generation of that number; undefined where there is none. @throws StoreError */
export async function readGeneration(
  slots: Pick<SlotStore, 'get'>,
  number: number,
): Promise<ReadGeneration | undefined> {
  if (number < 1) return undefined;
  const text = await slots.get(generationKey(number));
  return text === undefined ? undefined : { generation: parsed(text, number), text };
}

function parsed(text: string, number: number): IndexGeneration {
  const isWhole = (value: Partial<IndexGeneration>): value is IndexGeneration =>
    value.number === number &&
    typeof value.at === 'string' &&
    typeof value.directory?.sha256 === 'string' &&
    typeof value.directory.size === 'number';
  try {
    const value = JSON.parse(text) as Partial<IndexGeneration> | null;
    if (value && isWhole(value)) {
      const { published, ...rest } = value;
      const figures = publishedFigures(published);
      return figures ? { ...rest, published: figures } : rest;
    }
  } catch {
    // Told below.
  }
  throw new StoreError('content', `Generation ${number} of the index is damaged.`);
}

/**
 * Writes the generation that follows `before`, unless another publisher was quicker.
 * @returns what was written; undefined where that number is taken
 * @throws StoreError
 */
export async function writeGeneration(
  slots: Pick<SlotStore, 'put'>,
  before: ReadGeneration | undefined,
  state: Omit<IndexGeneration, 'number' | 'previous'>,
): Promise<ReadGeneration | undefined> {
  const number = (before?.generation.number ?? 0) + 1;
  const generation: IndexGeneration = {
    number,
    ...(before && { previous: await sha256(before.text) }),
    ...state,
  };
  const text = canonicalJson(generation);
  return (await slots.put(generationKey(number), text)) ? { generation, text } : undefined;
}

/** What a publication found and changed, for the clerk: an instant and counts, never a name, a title or a key. */
export interface PublishedFigures {
  /** When it was, by the machine's clock; ISO 8601 in UTC. */
  readonly at: string;
  /** Documents that it names, each once. */
  readonly documents: number;
  /** Documents that the generation before did not name; all, in the first. */
  readonly added: number;
  /** Documents whose bytes are others than before. */
  readonly changed: number;
  /** Documents that the generation before named and this one does not. */
  readonly removed: number;
  /** Files and folders that belong to no entry, so that members see nothing of them. */
  readonly unlisted: number;
}

const COUNTS = ['documents', 'added', 'changed', 'removed', 'unlisted'] as const;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/** The figures as a generation bears them; undefined where there are none, or others than these. */
export function publishedFigures(value: unknown): PublishedFigures | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { at, ...counts } = value as Readonly<Record<string, unknown>>;
  if (typeof at !== 'string' || !INSTANT.test(at) || Number.isNaN(Date.parse(at))) return undefined;
  const isCount = (count: unknown) => Number.isSafeInteger(count) && (count as number) >= 0;
  if (!COUNTS.every((name) => isCount(counts[name]))) return undefined;
  const known = Object.fromEntries(COUNTS.map((name) => [name, counts[name]]));
  return { at, ...known } as unknown as PublishedFigures;
}

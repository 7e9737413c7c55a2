import { fieldOf } from '../../oparl-check/schema/schema.ts';
import type { TypeName } from '../../oparl-check/schema/field.ts';
import { type Stored, TYPE_BY_PATH } from './objects.ts';

const EMBED = 'embed:';

const typeAt = (path: string): TypeName => TYPE_BY_PATH[path.split('/')[1] ?? ''] as TypeName;

/** An object as it is sent: what it embeds is put in, and inside others it leaves out where it belongs to. */
export function render(objects: Readonly<Record<string, Stored>>, path: string, isEmbedded = false): Stored {
  const object = objects[path] ?? {};
  const type = typeAt(path);
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    const isMark = typeof value === 'string' && value.startsWith(EMBED);
    return isMark ? render(objects, value.slice(EMBED.length), true) : value;
  };
  return Object.fromEntries(
    Object.entries(object)
      .filter(([field]) => !isEmbedded || fieldOf(type, field)?.parent === undefined)
      .map(([field, value]) => [field, fill(value)]),
  );
}

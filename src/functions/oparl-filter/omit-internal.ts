/** What OParl 1.1 (section 2.5) names for `omit_internal`: lists within an object, by its type. */
const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  AgendaItem: ['auxiliaryFile'],
  Meeting: ['auxiliaryFile', 'agendaItem'],
  Paper: ['auxiliaryFile', 'location'],
  Person: ['membership'],
  Body: ['legislativeTerm'],
};

/** An object without its internal lists, also within the objects that it holds. */
export function omitInternal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(omitInternal);
  if (typeof value !== 'object' || value === null) return value;
  const { type } = value as { type?: unknown };
  const name = typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : '';
  const left = Object.hasOwn(INTERNAL, name) ? INTERNAL[name] : undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !left?.includes(key))
      .map(([key, part]) => [key, omitInternal(part)]),
  );
}

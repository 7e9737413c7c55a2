import {
  elementSchema,
  fieldSchema,
  isFields,
  knownFields,
  objectSchema,
  type Schema,
} from '../../../domain/rules/schema-walk.ts';
import { NAMED_CHOICES } from './votes.ts';
import type { Context } from './context.ts';

type Fields = Record<string, unknown>;

/** Fields of the schemas that never leave the gate. */
const INTERNAL: ReadonlySet<string> = new Set(['sourceId', 'signoffs', 'purge']);

/** What a clerk or another program may have noted beside the schema's fields. */
function notes({ random }: Context): Fields {
  const sorts: readonly (() => unknown)[] = [
    random.text,
    () => random.below(1e6),
    () => [random.text()],
    () => ({ [random.word()]: random.text() }),
  ];
  return Object.fromEntries(random.times(2, () => [`x-${random.word()}`, random.pick(sorts)?.()]));
}

/** Votes of which the public reads no names get others; whoever was away or excluded is never named. */
function scrubVote(vote: Fields, { random, record }: Context): Fields {
  const person = () => random.pick(record.people)?.key ?? 'niemand';
  const away = random.times(2, () => ({
    person: person(),
    choice: random.pick(['excluded', 'absent'] as const),
  }));
  if (vote['method'] === 'secret')
    return {
      ...vote,
      byName: away,
      byFaction: random.times(1, () => ({ faction: random.word(), yes: 1, no: 0, abstain: 0 })),
    };
  const named = Array.isArray(vote['byName'])
    ? vote['byName'].filter((one: Fields) => NAMED_CHOICES.has(String(one['choice'])))
    : [];
  return { ...vote, byName: random.among(named, away) };
}

/** That a meeting was imported may be seen: it is never called late. */
const isLocalMeeting = (value: Fields): boolean =>
  'start' in value && 'organization' in value && value['sourceId'] === undefined;

const isVote = (value: Fields): boolean => 'yes' in value && 'method' in value && 'majority' in value;

/** `value` with everything replaced that no schema names, or that stays inside by rule, at every depth. */
export function scrub<T>(value: T, schema: Schema | undefined, context: Context): T {
  if (Array.isArray(value)) {
    const element = elementSchema(schema);
    return value.map((entry) => scrub<unknown>(entry, element, context)) as T;
  }
  if (!isFields(value)) return value;
  const object = objectSchema(schema, value);
  if (!object) return value;
  const known = knownFields(object);
  const kept = Object.entries(value).filter(([name]) => known.has(name) && !INTERNAL.has(name));
  const inner = Object.fromEntries(
    kept.map(([name, field]) => [name, scrub(field, fieldSchema(object, name), context)]),
  );
  const scrubbed = isVote(inner) ? scrubVote(inner, context) : inner;
  const source = isLocalMeeting(value) ? {} : { sourceId: context.random.text() };
  return { ...scrubbed, ...notes(context), ...source } as T;
}

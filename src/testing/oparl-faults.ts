import { vendorSchema } from '../outputs/oparl/index.ts';
import { addressesIn, oneSided } from './oparl-references.ts';
import { checkWith, OPARL_CHECKS } from './oparl-schemas/index.ts';
import type { OparlSite, Read } from './oparl-site.ts';

const isOurs = (object: Read): boolean => String(object['type']).includes('/vendor/');

/** Last part of the type of an object. */
export const typeOf = (object: Read): string => String(object['type']).split('/').at(-1) as string;

/** What of the objects does not keep to the specification, a line each. */
export const specificationFaults = ({ objects }: OparlSite): string[] =>
  [...objects.values()]
    .filter((object) => !isOurs(object) && object['deleted'] !== true)
    .flatMap((object) => {
      const faults = OPARL_CHECKS[typeOf(object)]?.(object) ?? ['no schema'];
      return faults.map((line) => `${String(object['id'])}: ${line}`);
    });

/** Objects within a value, at any depth. */
function embedded(value: unknown): Read[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => [
    ...(typeof (part as Read | undefined)?.['id'] === 'string' ? [part as Read] : []),
    ...embedded(part),
  ]);
}

/** What of our own fields does not keep to the schema that the site itself offers, in embedded objects too. */
export function vendorFaults({ objects }: OparlSite, base: string): string[] {
  const schema = vendorSchema(base);
  const names = Object.keys(schema['$defs'] as object);
  const checks = new Map(names.map((name) => [name, checkWith(schema, `#/$defs/${name}`)]));
  const every = [...objects.values()].flatMap((object) => [object, ...embedded(object)]);
  return every.flatMap((object) => {
    const check = checks.get(typeOf(object));
    const faults = check
      ? check(object)
      : Object.keys(object).filter((name) => name.startsWith('ratsfenster:'));
    return faults.map((line) => `${String(object['id'])}: ${line}`);
  });
}

/** Objects that do not answer at their id, addresses that nothing answers at, references that stand on one side only. */
export function referenceFaults({ files, objects }: OparlSite, base: string): string[] {
  const misplaced = [...objects]
    .filter(([file, object]) => object['id'] !== base + file)
    .map(([file]) => file);
  const named = new Set([...files.values()].flatMap((text) => [...addressesIn(JSON.parse(text), base)]));
  const dangling = [...named].filter((address) => !files.has(address.slice(base.length)));
  return [...misplaced, ...dangling, ...oneSided(objects.values())];
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, ServedCouncil } from './small-council.ts';

/** The parsed JSON files below a folder, their addresses moved to `base`. */
function objectsIn(dir: string, base: string): Json[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const texts = files.sort().map((file) => readFileSync(join(dir, file), 'utf8'));
  const prefix = texts
    .map((text) => /"id":\s*"([^"]+?)\/body\//.exec(text)?.[1])
    .find((found) => found !== undefined);
  return texts.map((text) => JSON.parse(prefix === undefined ? text : text.replaceAll(prefix, base)) as Json);
}

const isA = (object: Json, type: string): boolean =>
  typeof object.id === 'string' && object.id.includes(`/${type}/`);

/** The meetings and papers of a folder of stored OParl objects, with a system and a body that list them. */
export function folderCouncil(dir: string, base: string): ServedCouncil {
  const objects = objectsIn(dir, base);
  const body = `${base}/body/1`;
  return {
    system: { id: `${base}/system`, type: 'https://schema.oparl.org/1.1/System', body: `${base}/bodies` },
    body: {
      id: body,
      type: 'https://schema.oparl.org/1.1/Body',
      name: 'Gemeinde',
      ags: '03254026',
      meeting: `${body}/meeting`,
      paper: `${body}/paper`,
    },
    lists: {
      meeting: objects.filter((object) => isA(object, 'meeting')),
      paper: objects.filter((object) => isA(object, 'paper')),
    },
  };
}

/** Writes a council as a folder of stored objects, as an import from a folder reads it. */
export function storeCouncil({ system, body, lists }: ServedCouncil, dir: string): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'system.json'), JSON.stringify(system));
  writeFileSync(join(dir, 'body.json'), JSON.stringify(body));
  for (const [name, objects] of Object.entries(lists))
    writeFileSync(join(dir, `${name}.json`), JSON.stringify(objects));
}

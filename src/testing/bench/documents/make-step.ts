/**
 * Child of the bench: makes `COUNT` documents of a content folder, its own with other titles after them until there are
 * enough. `node make-step.ts CONTENT CACHE COUNT`; with `none` for a cache it stops before, to tell what reading costs.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plannedDocuments } from '../../../documents/kinds/planned.ts';
import { makeDocuments } from '../../../documents/pdf/index.ts';
import { publicView } from '../../../publishing/public-view.ts';

const [content = '', cacheDir = '', count = '100'] = process.argv.slice(2);
const { view } = await publicView({ content, ledger: undefined, at: undefined }, Date.now);
if (!view) throw new Error(`errors in ${content}`);
const planned = plannedDocuments(view.record);
const names = new Set(planned.flatMap(({ data }) => data.letterhead.arms?.picture ?? []));
const pictures = new Map([...names].map((name) => [name, readFileSync(path.join(content, name))] as const));
const documents = Array.from({ length: Number(count) }, (_, i) => {
  const { data } = planned[i % planned.length] as (typeof planned)[number];
  const round = Math.floor(i / planned.length);
  return { data: { ...data, id: `${data.id}-${round}`, title: `${data.title} (${round})` }, pictures };
});
const made = cacheDir === 'none' ? new Map() : await makeDocuments(documents, { cacheDir });
process.stdout.write(JSON.stringify({ made: made.size, planned: planned.length }));

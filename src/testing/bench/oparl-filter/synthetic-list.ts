import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MEETINGS, oparlFiles, type TestObject } from '../../filter-site.ts';
import { sentence } from '../prose.ts';
import { between, randomSource } from '../random.ts';

/** When the first object of the list was made, seconds since 1970. */
export const FIRST = Date.UTC(2010, 0, 1) / 1000;
const DAY = 86_400;

/**
 * Writes a site with one list of `count` invented meetings into `folder`: one made every hour; nine of ten changed
 * within three days, one of ten at any time since. One of a hundred is deleted.
 */
export function writeSyntheticList(folder: string, count: number): void {
  const random = randomSource(1);
  const last = FIRST + count * 3600;
  const objects = Array.from({ length: count }, (_, number): TestObject => {
    const created = FIRST + number * 3600;
    const late = between(random, 0, 9) === 0;
    return {
      key: `sitzung-${number}`,
      created,
      modified: late ? between(random, created, last) : created + between(random, 0, 3 * DAY),
      deleted: number % 100 === 99,
      more: {
        name: sentence(random),
        agendaItem: Array.from({ length: 4 }, (_item, order) => ({
          type: 'https://schema.oparl.org/1.1/AgendaItem',
          order,
          name: sentence(random),
        })),
      },
    };
  });
  for (const [name, text] of Object.entries(oparlFiles({ list: MEETINGS, type: 'Meeting', objects }))) {
    // what stands alone is not asked for here
    if (name.includes('/meeting/')) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

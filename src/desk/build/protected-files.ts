import type { PublicAgendaItem, PublicRecord } from '../../domain/public-record.ts';
import type { DeskFile } from '../app/desk-file.ts';
import { decapConfig } from '../config/decap-config.ts';
import type { KnownItem } from '../desk-context.ts';
import { withAllNumbers } from '../index/with-all-numbers.ts';
import { type DeskPlan, ENTRANCES, MIB, otherDesk, workflowOf } from './desk-files.ts';
import { headersFile } from './headers.ts';

/**
 * The files of the desk for the protected repository, by their path below it. They hold what the site shows, settings, and
 * which paper numbers are taken: what is protected comes from the host, to those who may read it there. `plan.backend` is the protected repository's.
 */
export function protectedDeskFiles(plan: DeskPlan): ReadonlyMap<string, string> {
  const files = new Map([
    ['index.json', `${JSON.stringify(withAllNumbers(plan.index, plan.allNumbers))}\n`],
    ['closed-items.json', `${JSON.stringify(closedItems(plan.record))}\n`],
    ['_headers', headersFile(plan.backend)],
  ]);
  for (const { role, folder } of ENTRANCES) {
    const file = deskFile(plan, role, folder === '' ? './' : '../');
    files.set(`${folder === '' ? '' : `${folder}/`}desk.json`, `${JSON.stringify(file, null, 2)}\n`);
  }
  return files;
}

function deskFile(plan: DeskPlan, role: 'clerk' | 'reviewer', base: string): DeskFile {
  const { site, root, backend } = plan;
  const siteUrl = plan.siteUrl ?? site.baseUrl;
  const workflow = workflowOf(plan);
  return {
    side: 'protected',
    role,
    config: decapConfig({ side: 'protected', role, workflow, backend, siteUrl, root }),
    collections: { papers: ['papers'], people: ['people'] },
    siteUrl,
    root,
    timeZone: site.timeZone,
    ...(site.demo === true && site.demoNow !== undefined ? { now: site.demoNow } : {}),
    ...otherDesk(plan.otherDesk ?? site.desk?.url),
    uploadLimit: (site.desk?.uploadLimit ?? 25) * MIB,
    signOffOffices: site.desk?.signOffOffices ?? [],
    base,
    closedItems: true,
    ...(plan.membersUrl !== undefined && { membersUrl: plan.membersUrl.replace(/\/+$/, '') }),
    ...(plan.minutesReading && { minutesReading: plan.minutesReading }),
  };
}

/** What the site tells of non-public items, by meeting. Headings over others are not items. */
export const closedItems = ({ meetings }: PublicRecord): Readonly<Record<string, readonly KnownItem[]>> =>
  Object.fromEntries(
    meetings
      .map(({ key, agenda }): [string, KnownItem[]] => [key, closedIn(agenda)])
      .filter(([, items]) => items.length > 0),
  );

const closedIn = (agenda: readonly PublicAgendaItem[]): KnownItem[] =>
  agenda.flatMap((item) => {
    const inner = closedIn(item.items);
    if (item.public || inner.length > 0) return inner;
    const { id, number, category } = item;
    return [number === undefined ? { id, category } : { id, number, category }];
  });

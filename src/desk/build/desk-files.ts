import type { MinutesReading } from '../../domain/members/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import type { Site } from '../../domain/schema/index.ts';
import type { DeskFile } from '../app/desk-file.ts';
import { sveltiaConfig } from '../config/sveltia-config.ts';
import { deskParts } from '../parts/desk-parts.ts';
import { decapConfig } from '../config/decap-config.ts';
import { previewIndex } from '../preview/model/preview-index.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { TakenNumber } from '../index/with-all-numbers.ts';
import type { DecapBackend } from './backend.ts';
import { headersFile } from './headers.ts';

/** What the desk is made for. */
export interface DeskPlan {
  readonly site: Site;
  readonly record: PublicRecord;
  readonly index: SiteIndex;
  readonly backend: DecapBackend;
  /** Folder of the content in the repository, empty where it is the repository itself. */
  readonly root: string;
  /** Overrides the setting, for trying out. */
  readonly workflow?: 'review' | 'direct';
  /** Where the published site is seen; `baseUrl` unless it runs on this machine. */
  readonly siteUrl?: string;
  /** What members may do with non-public minutes, by the body's key; told in the protected desk alone. */
  readonly minutesReading?: Readonly<Record<string, MinutesReading>>;
  /** Numbers of all papers of the public repository, published or not; told in the protected desk alone. */
  readonly allNumbers?: readonly TakenNumber[];
  /** Address of the members' area; the protected desk leads to what was published there. */
  readonly membersUrl?: string | undefined;
  /** Address of the other desk, where it is not the setting's. */
  readonly otherDesk?: string;
}

export const MIB = 1024 * 1024;

/** The entrances, with their folder below the desk: clerks write and hand in, reviewers also publish. */
export const ENTRANCES = [
  { role: 'clerk', folder: '' },
  { role: 'reviewer', folder: 'freigabe' },
] as const;

/** The files beside the application, by their path below the desk. They hold what the site shows, and settings. */
export function deskFiles(plan: DeskPlan): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['index.json', `${JSON.stringify(plan.index)}\n`],
    ['preview.json', `${JSON.stringify(previewIndex(plan.record))}\n`],
    ['config.json', `${JSON.stringify(configForSveltia(plan), null, 2)}\n`],
    ['_headers', headersFile(plan.backend)],
  ]);
  for (const { role, folder } of ENTRANCES) {
    const up = folder === '' ? './' : '../';
    const file = deskFile(plan, role, up);
    files.set(`${folder === '' ? '' : `${folder}/`}desk.json`, `${JSON.stringify(file, null, 2)}\n`);
  }
  return files;
}

function deskFile(plan: DeskPlan, role: 'clerk' | 'reviewer', base: string): DeskFile {
  const { site } = plan;
  const workflow = workflowOf(plan);
  const siteUrl = plan.siteUrl ?? site.baseUrl;
  const parts = deskParts(plan.record);
  const collectionsOf = (kind: string): readonly string[] => {
    const own = parts.filter((part) => part.kind === kind);
    return own.length === 0 ? [kind] : own.filter(({ archive }) => !archive).map((part) => part.collection);
  };
  return {
    side: 'public',
    role,
    config: decapConfig({
      side: 'public',
      role,
      workflow,
      backend: plan.backend,
      siteUrl,
      root: plan.root,
      parts,
    }),
    collections: {
      ...Object.fromEntries(KINDS.map((kind) => [kind, collectionsOf(kind)])),
      templates: ['templates-agenda', 'templates-sentence'],
      circulations: ['resolutions-circulation'],
    },
    parts,
    siteUrl,
    root: plan.root,
    timeZone: site.timeZone,
    ...(site.demo === true && site.demoNow !== undefined ? { now: site.demoNow } : {}),
    ...otherDesk(plan.otherDesk ?? site.desk?.protectedUrl),
    uploadLimit: (site.desk?.uploadLimit ?? 25) * MIB,
    signOffOffices: site.desk?.signOffOffices ?? [],
    base,
  };
}

/** The other desk's address as the page is told it. */
export const otherDesk = (address: string | undefined): Pick<DeskFile, 'otherDesk'> =>
  address === undefined ? {} : { otherDesk: address.replace(/\/+$/, '') };

/** The same forms for those who use Sveltia CMS instead. */
const configForSveltia = (plan: DeskPlan): unknown =>
  sveltiaConfig({
    backend: plan.backend,
    workflow: workflowOf(plan),
    siteUrl: plan.siteUrl ?? plan.site.baseUrl,
    root: plan.root,
  });

export const workflowOf = ({ workflow, site }: DeskPlan): 'review' | 'direct' =>
  workflow ?? site.desk?.workflow ?? 'review';

const KINDS = ['meetings', 'papers', 'organizations', 'people', 'locations', 'bodies', 'terms'] as const;

import { sveltiaCollections } from './sveltia/collections.ts';

export { lostInSveltia } from './sveltia/lost.ts';

/** What the configuration depends on beside the schemas. */
export interface SveltiaSettings {
  /** Decap's block `backend`, `{name, repo, branch, …}`; Sveltia's own names are put in its place. */
  readonly backend: Readonly<Record<string, unknown>>;
  readonly workflow: 'review' | 'direct';
  readonly siteUrl: string;
  /** Folder of the content in the repository, or empty. */
  readonly root: string;
}

/** `config.json` for Sveltia CMS: the desk's forms in the subset that it shares with Decap. */
export const sveltiaConfig = ({ backend, workflow, siteUrl, root }: SveltiaSettings) => ({
  load_config_file: false,
  backend: sveltiaBackend(backend),
  publish_mode: workflow === 'review' && hasWorkflow(backend) ? 'editorial_workflow' : 'simple',
  site_url: siteUrl,
  display_url: siteUrl,
  media_folder: root === '' ? '.media' : `${root}/.media`,
  public_folder: '/',
  slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
  output: { omit_empty_optional_fields: true },
  collections: sveltiaCollections(root),
});

/** Sveltia keeps drafts on branches of their own at GitLab and GitHub only. */
const hasWorkflow = ({ name }: SveltiaSettings['backend']): boolean => name === 'gitlab' || name === 'github';

/** Forgejo speaks Gitea's language. A server on this machine has no counterpart: Sveltia's store in the browser is it. */
function sveltiaBackend(backend: SveltiaSettings['backend']): Readonly<Record<string, unknown>> {
  if (backend['name'] === 'proxy' || backend['name'] === 'test-repo') return { name: 'test-repo' };
  return backend['name'] === 'forgejo' ? { ...backend, name: 'gitea' } : backend;
}

import type { Environment } from '../options.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { GITLAB } from './gitlab.ts';
import type { HostName } from './host-name.ts';
import { type MergeRequests, NO_REQUESTS } from './merge-requests.ts';

/** How that host opens merge requests for the clone at `folder`. @throws UsageError where it lacks something */
export function requestsOf(host: HostName, folder: string, environment: Environment): MergeRequests {
  if (host === 'github') return github(folder);
  if (host === 'gitlab') return GITLAB;
  return host === 'forgejo' ? forgejo(environment) : NO_REQUESTS;
}

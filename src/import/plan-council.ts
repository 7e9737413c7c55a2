import type { Instant, LocalTime } from '../domain/local-time.ts';
import { wallClock } from '../domain/local-time.ts';
import { type Context, createContext, type ExistingEntry } from './context.ts';
import { agendaOf } from './map/agendas.ts';
import { approvals } from './map/approvals.ts';
import { planBodies } from './map/bodies.ts';
import { planLocations } from './map/locations.ts';
import { meetingKeys } from './map/meeting-keys.ts';
import { planMeeting } from './map/meetings.ts';
import { planOrganizations } from './map/organizations.ts';
import { paperLinks, publicities } from './map/paper-links.ts';
import { judge } from './map/paper-publicity.ts';
import { paperKeys } from './map/paper-keys.ts';
import { paperParents } from './map/paper-parents.ts';
import { planPapers } from './map/papers.ts';
import { planPeople } from './map/people.ts';
import { planSite } from './map/site.ts';
import { planTerms } from './map/terms.ts';
import { oldAddresses } from './old-addresses/old-addresses.ts';
import type { MapOptions } from './options.ts';
import type { SourcePool } from './read/source-pool.ts';
import { ZONE } from './values/moment.ts';

const newestOf = (pool: SourcePool): LocalTime | undefined => {
  const newest = pool.newestChange();
  return newest === 0 ? undefined : wallClock(newest as Instant, ZONE);
};

/** What of the master data the rest refers to. */
function planMasterData(context: Context) {
  const bodies = planBodies(context);
  planSite(context);
  planTerms(context, bodies);
  const organizations = planOrganizations(context, bodies);
  const people = planPeople(context, organizations);
  const locations = planLocations(context);
  return { bodies, organizations, people, locations };
}

/**
 * Plans the whole content for a source: every entry, and in the context's notes and losses what to tell about it.
 * Pure: no clock, no files; the same source and target always give the same plan.
 * @param existing entries of the target, whose keys stay
 * @throws ImportError where a body's legal profile cannot be told, or an option does not fit
 */
export function planCouncil(
  pool: SourcePool,
  existing: readonly ExistingEntry[],
  options: MapOptions,
): Context {
  const context = createContext(pool, existing, options);
  const master = planMasterData(context);
  const agendas = new Map(
    pool.all('Meeting').map((meeting) => [meeting, agendaOf(context, meeting)] as const),
  );
  const links = paperLinks(context);
  const publicity = publicities(agendas.values());
  const verdict = judge(context, [...agendas.values()], publicity, links);
  const papers = paperKeys(context);
  planPapers(context, { ...master, publicity, verdict, papers, parents: paperParents(context) });
  const world = {
    ...master,
    paperKeys: papers,
    meetingKeys: meetingKeys(context, master.organizations),
    links,
    verdict,
    approvals: approvals(agendas),
    newest: newestOf(pool),
  };
  for (const [meeting, placed] of agendas) planMeeting(context, meeting, placed, world);
  if (options.oldAddresses !== false)
    context.oldAddresses = oldAddresses(context.entries, pool, verdict.secrets);
  return context;
}

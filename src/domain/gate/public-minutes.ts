import { defined } from '../defined.ts';
import type { PublicMinutes } from '../public-record.ts';
import type { Meeting, Minutes, MinutesVersionItem } from '../schema/index.ts';
import { url } from '../url.ts';
import { type DoorKeeper, openItems, showsResolution } from './door-keeper.ts';
import { publicFile } from './public-file.ts';
import { publicVote } from './public-vote.ts';

/** Whether citizens may read what the minutes of a meeting say of its items; texts tell results, so they wait for both. */
export const showsItemMinutes = (keeper: DoorKeeper, meeting: string, organization: string): boolean =>
  keeper.minutesTexts.has(meeting) && keeper.minutesEdition(organization) !== 'minimum';

/** The minutes as citizens may read them; undefined before they are public. */
export function publicMinutes(key: string, data: Meeting, keeper: DoorKeeper): PublicMinutes | undefined {
  const { minutes } = data;
  if (!minutes || !keeper.minutes.has(key)) return undefined;
  const edition = keeper.minutesEdition(data.organization);
  const full = edition === 'full' && keeper.agendas.has(key) && keeper.minutesTexts.has(key);
  const ids = new Set(full ? [...openItems(data.agenda)].map(({ id }) => id) : []);
  return defined({
    status: minutes.status,
    edition: edition === 'standard' ? undefined : edition,
    approvedOn: minutes.approvedOn,
    sentOn: minutes.sentOn,
    objectionsUntil: minutes.objectionsUntil,
    chair: minutes.chair !== undefined && keeper.showsPerson(minutes.chair) ? minutes.chair : undefined,
    secretary: minutes.secretary,
    openedAt: minutes.openedAt,
    closedAt: minutes.closedAt,
    objections: full ? objectionsOf(minutes, ids) : undefined,
    sent: full ? sentOf(key, minutes, ids, keeper) : undefined,
    file: publicFile(minutes.file, url.meeting(key), keeper),
  });
}

/** Objections against the minutes as a whole, and against items of the public part. */
function objectionsOf(
  { objections = [] }: Minutes,
  ids: ReadonlySet<string>,
): PublicMinutes['objections'] | undefined {
  const shown = objections.filter(({ item }) => item === undefined || ids.has(item));
  if (shown.length === 0) return undefined;
  return shown.map(({ on, item, text, decision, decidedOn }) =>
    defined({ on, item, text, decision, decidedOn }),
  );
}

function sentOf(
  key: string,
  { versions = [] }: Minutes,
  ids: ReadonlySet<string>,
  keeper: DoorKeeper,
): PublicMinutes['sent'] | undefined {
  const sent = versions.findLast((version) => version.status === 'sent');
  if (!sent) return undefined;
  const items = sent.items.filter(({ item }) => ids.has(item)).map((said) => itemOf(key, said, keeper));
  return { on: sent.on, items };
}

const itemOf = (key: string, said: MinutesVersionItem, keeper: DoorKeeper) =>
  defined({
    item: said.item,
    text: said.text,
    result: said.result && defined({ outcome: said.result.outcome, wording: said.result.wording }),
    vote: said.vote && publicVote(said.vote, keeper),
    resolution: showsResolution(keeper, key, said.item) ? said.resolution : undefined,
    present: said.present,
  });

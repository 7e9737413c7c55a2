import type { Context, Handler } from 'hono';
import { refusalLine } from './refusal-line.ts';
import { DELIBERATING } from '../../../../domain/schema/value-lists.ts';
import { at } from '../../addresses.ts';
import { askedBy } from '../../clerk/request.ts';
import { formOf } from '../../form/form-of.ts';
import { isToCome, runningMeetings } from '../../invitations/meeting-now.ts';
import { bodyNames } from '../../portal/view/meeting-words.ts';
import type { Council, MembersEnv, Parts } from '../../ports.ts';
import { groundOf } from './draft/ballot-of.ts';
import { draftsIn } from './draft/drafts.ts';
import { eligibleIn } from './draft/eligible.ts';
import { newDraft } from './draft/new-draft.ts';
import { startPage } from './page/start-page.ts';
import { unpublishedPage } from './page/unpublished-page.ts';

/** Where a ballot begins. `?sitzung=` names the meeting that it takes the place of. */
export const showStart: Handler<MembersEnv> = async (context) => {
  const meeting = context.req.query('sitzung');
  return startAnswer(context, meeting === undefined ? '' : `s:${meeting}`);
};

/** Begins a draft. */
export const beginDraft =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who, council } = askedBy(context);
    const chosen = (await formOf(context)).get('womit') ?? '';
    const about = council && (await chosenOf(council, chosen));
    if (!council || !about)
      return startAnswer(context, chosen, 'Wählen Sie eine Sitzung oder ein Gremium aus der Liste.');
    if (!groundOf(council, about.organization))
      return startAnswer(context, chosen, refusalLine('index-outdated'));
    const draft = newDraft(about, who.account.id, parts.means.now(), council);
    await draftsIn(parts.means.slots).save(draft);
    return context.redirect(at.ballotDraft(draft.id), 303);
  };

async function startAnswer(context: Context<MembersEnv>, chosen: string, fault?: string): Promise<Response> {
  const asked = askedBy(context);
  const { council } = asked;
  if (!council) return context.html(unpublishedPage(asked));
  const meetings = (await runningMeetings(council)).filter((meeting) => isOffered(meeting, council, chosen));
  const organizations = council.directory.organizations.filter(
    ({ key, kind }) => DELIBERATING.has(kind) && eligibleIn(council, key).members.length > 0,
  );
  return context.html(
    startPage({ asked, council, meetings, organizations, chosen, ...(fault !== undefined && { fault }) }),
    fault === undefined ? 200 : 422,
  );
}

/** Meetings to come and those that were called off: these are what a ballot takes the place of; and the one that was asked for. */
const isOffered = (
  meeting: Awaited<ReturnType<typeof runningMeetings>>[number],
  council: Council,
  chosen: string,
): boolean =>
  isToCome(meeting, council) ||
  (meeting.status === 'cancelled' && meeting.start.slice(0, 10) >= council.now.slice(0, 10)) ||
  chosen === `s:${meeting.key}`;

/** What the form names; undefined where there is no such thing. */
async function chosenOf(
  council: Council,
  chosen: string,
): Promise<Parameters<typeof newDraft>[0] | undefined> {
  const key = chosen.slice(2);
  if (chosen.startsWith('s:')) {
    const meeting = (await runningMeetings(council)).find((one) => one.key === key);
    return (
      meeting && {
        organization: meeting.organization,
        meeting: key,
        title: titleOf(bodyNames(meeting, council)),
      }
    );
  }
  const organization = chosen.startsWith('g:') ? council.facts.organization.get(key) : undefined;
  return organization && { organization: key, title: titleOf(organization.name) };
}

const titleOf = (name: string): string => `Umlaufverfahren: ${name}`;

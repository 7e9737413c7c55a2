import type { Context, Handler } from 'hono';
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
import { noWay } from './draft/no-way.ts';
import { startPage } from './page/start-page.ts';
import { unpublishedPage } from './page/unpublished-page.ts';
import { startWords } from './words.ts';

/** Where a ballot begins. `?sitzung=` names the meeting that it takes the place of; where the law forbids that, the page says so. */
export const showStart: Handler<MembersEnv> = async (context) => {
  const { council } = askedBy(context);
  const meeting = context.req.query('sitzung');
  if (meeting === undefined) return startAnswer(context, '');
  const chosen = `s:${meeting}`;
  const about = council && (await chosenOf(council, chosen));
  return startAnswer(context, chosen, about && forbidden(council, about.organization));
};

/** Begins a draft. */
export const beginDraft =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who, council } = askedBy(context);
    const chosen = (await formOf(context)).get('womit') ?? '';
    const about = council && (await chosenOf(council, chosen));
    if (!council || !about)
      return startAnswer(context, chosen, 'Wählen Sie eine Sitzung oder ein Gremium aus der Liste.', 422);
    const ground = groundOf(council, about.organization);
    const fault = ground ? forbidden(council, about.organization) : NO_LAW;
    if (!ground || fault !== undefined) return startAnswer(context, chosen, fault, 422);
    const draft = newDraft(about, ground, who.account.id, { now: parts.means.now(), council });
    await draftsIn(parts.means.slots).save(draft);
    return context.redirect(at.ballotDraft(draft.id), 303);
  };

const NO_LAW =
  'Bei diesem Gremium ist nicht hinterlegt, nach welchem Recht es entscheidet. Tragen Sie das in der Redaktion bei der Körperschaft unter „Rechtsgrundlage“ ein, und veröffentlichen Sie es.';

/** Why an organization cannot decide by circulation, in words; undefined where it can, or where nothing is known of it. */
function forbidden(council: Council, organization: string): string | undefined {
  const ground = groundOf(council, organization);
  const refused = ground ? noWay(ground) : [];
  return ground && refused.length > 0 ? `${ground.organization.name}: ${startWords(refused)}` : undefined;
}

async function startAnswer(
  context: Context<MembersEnv>,
  chosen: string,
  fault?: string,
  status: 200 | 422 = 200,
): Promise<Response> {
  const asked = askedBy(context);
  const { council } = asked;
  if (!council) return context.html(unpublishedPage(asked));
  const organizations = council.directory.organizations.filter(
    ({ key, kind }) => DELIBERATING.has(kind) && eligibleIn(council, key).members.length > 0,
  );
  const isForbidden = ({ key }: { readonly key: string }) => forbidden(council, key) !== undefined;
  const closed = new Set(organizations.filter(isForbidden).map(({ key }) => key));
  const meetings = (await runningMeetings(council)).filter(
    (meeting) =>
      chosen === `s:${meeting.key}` || (isOffered(meeting, council) && !closed.has(meeting.organization)),
  );
  return context.html(
    startPage({
      asked,
      council,
      meetings,
      organizations: organizations.filter(({ key }) => !closed.has(key)),
      without: organizations.filter(({ key }) => closed.has(key)).map(({ name }) => name),
      chosen,
      fault,
    }),
    status,
  );
}

/** Meetings to come and those that were called off: these are what a ballot takes the place of. */
const isOffered = (meeting: Awaited<ReturnType<typeof runningMeetings>>[number], council: Council): boolean =>
  isToCome(meeting, council) ||
  (meeting.status === 'cancelled' && meeting.start.slice(0, 10) >= council.now.slice(0, 10));

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

import type { Context, Handler } from 'hono';
import { type BallotState, closingInstant, type Refusal } from '../../../../domain/circulation/index.ts';
import { type Instant, isLocalTime, wallClock } from '../../../../domain/local-time.ts';
import { at } from '../../addresses.ts';
import { type Asked, askedBy } from '../../clerk/request.ts';
import { formOf } from '../../form/form-of.ts';
import { randomHex } from '../../keyed.ts';
import { notice } from '../../layout/notice.ts';
import type { Html } from '../../layout/html.ts';
import type { Council, MembersEnv, Parts } from '../../ports.ts';
import { circulationIn } from '../circulation-in.ts';
import { queueBallotMails } from '../mails/deliver.ts';
import { actorOf } from '../actor.ts';
import { isBallotId } from './draft/draft-id.ts';
import { toldOf } from './page/done-words.ts';
import { statePage } from './page/state-page.ts';
import type { StepInput } from './page/step-forms.ts';
import { refusalLine } from './refusal-line.ts';
import { failedReceipts } from './view/failed-receipts.ts';
import { memberRows } from './view/member-rows.ts';

interface BallotDesk {
  readonly asked: Asked;
  readonly council: Council;
  readonly state: BallotState;
}

/** Answers where the ballot is known, and notes that a clerk looked. @throws StoreError */
async function withState(
  parts: Parts,
  context: Context<MembersEnv>,
  answer: (desk: BallotDesk) => Promise<Response>,
): Promise<Response> {
  const asked = askedBy(context);
  const { council, who } = asked;
  const id = context.req.param('id') ?? '';
  const state = isBallotId(id) ? await circulationIn(parts).state(id) : undefined;
  if (!council || !state) return context.notFound();
  await parts.audit.record({
    event: 'ballot-read',
    account: who.account.id,
    session: who.session.id,
    subject: id,
  });
  return answer({ asked, council, state });
}

const blankInput = ({ closes, ballot }: BallotState): StepInput => {
  const [closesOn = '', closesAt = ''] = wallClock(Date.parse(closes) as Instant, ballot.timeZone).split('T');
  return { word: randomHex(16), closesOn, closesAt, extendReason: '', cancelReason: '', faults: {} };
};

async function answerWith(
  parts: Parts,
  context: Context<MembersEnv>,
  desk: BallotDesk,
  {
    input = {},
    told,
    status = 200,
  }: { input?: Partial<StepInput>; told?: Html | undefined; status?: 200 | 409 | 422 },
): Promise<Response> {
  const rows = await memberRows(parts, desk.state);
  const whole = { ...blankInput(desk.state), ...input };
  const asksForReceipts = context.req.query('quittungen') !== undefined;
  const failed = asksForReceipts ? await failedReceipts(parts, desk.state) : undefined;
  return context.html(
    statePage({
      ...desk,
      rows,
      failedReceipts: failed,
      input: whole,
      canMail: parts.settings.mail !== undefined,
      told,
    }),
    status,
  );
}

/** How a ballot stands. */
export const showState =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withState(parts, context, (desk) =>
      answerWith(parts, context, desk, { told: toldOf(context.req.query('erledigt')) }),
    );

/** What a clerk typed, and the page once more with it. */
interface Step {
  readonly form: URLSearchParams;
  readonly desk: BallotDesk;
  readonly again: (faults: StepInput['faults']) => Promise<Response>;
  readonly refused: (refusal: Refusal) => Promise<Response>;
}

/** Reads a step; where the ballot stands otherwise than the page showed it, the clerk sees what stands. */
const withStep =
  (parts: Parts, act: (step: Step, context: Context<MembersEnv>) => Promise<Response>): Handler<MembersEnv> =>
  (context) =>
    withState(parts, context, async (desk) => {
      const form = await formOf(context);
      const input: Partial<StepInput> = {
        closesOn: form.get('tag') ?? '',
        closesAt: form.get('uhrzeit') ?? '',
        extendReason: form.get('verlaengern-grund') ?? '',
        cancelReason: form.get('abbrechen-grund') ?? '',
      };
      const { closes } = desk.state;
      const typed = form.has('tag') ? input : { cancelReason: input.cancelReason ?? '' };
      if (form.get('stand') !== closes || desk.state.phase !== 'open')
        return answerWith(parts, context, desk, { input: typed, told: CHANGED, status: 409 });
      return act(
        {
          form,
          desk,
          again: (faults) => answerWith(parts, context, desk, { input: { ...typed, faults }, status: 422 }),
          refused: (refusal) =>
            answerWith(parts, context, desk, {
              input: typed,
              told: notice('danger', 'Nichts geändert', refusalLine(refusal)),
              status: 422,
            }),
        },
        context,
      );
    });

const CHANGED = notice(
  'warning',
  'Nichts geändert',
  'Inzwischen hat jemand anderes die Frist geändert oder das Umlaufverfahren beendet. Hier sehen Sie, was jetzt gilt.',
);

const MISSING_REASON = refusalLine('reason-missing');

/** Puts the end off, with a reason. */
export const extendBallot = (parts: Parts): Handler<MembersEnv> =>
  withStep(parts, async ({ form, desk, again, refused }, context) => {
    const { ballot } = desk.state;
    const reason = (form.get('verlaengern-grund') ?? '').trim();
    const wall = `${form.get('tag') ?? ''}T${form.get('uhrzeit') ?? ''}`;
    const closing = isLocalTime(wall) ? closingInstant(wall, ballot.timeZone) : undefined;
    const faults: StepInput['faults'] = {
      ...(closing === undefined && { tag: 'Geben Sie Tag und Uhrzeit an, etwa 12.03.2027 und 18:00.' }),
      ...(closing && 'refusal' in closing && { uhrzeit: refusalLine(closing.refusal) }),
      ...(closing &&
        'closes' in closing &&
        closing.closes <= desk.state.closes && { tag: refusalLine('not-later') }),
      ...(reason === '' && { 'verlaengern-grund': MISSING_REASON }),
    };
    if (Object.keys(faults).length > 0 || !closing || !('closes' in closing)) return again(faults);
    const event = { type: 'extend', closes: closing.closes, reason } as const;
    const word = form.get('wort') ?? '';
    const done = await circulationIn(parts).add(ballot.id, event, actorOf(desk.asked.who), word);
    if (!done.done) return refused(done.refusal);
    await queueBallotMails(parts, ballot.id);
    return context.redirect(`${at.ballotOffice(ballot.id)}?erledigt=verlaengert`, 303);
  });

/** Ends it without a result, with a reason. */
export const cancelBallot = (parts: Parts): Handler<MembersEnv> =>
  withStep(parts, async ({ form, desk, again, refused }, context) => {
    const { ballot } = desk.state;
    const reason = (form.get('abbrechen-grund') ?? '').trim();
    const faults: StepInput['faults'] = {
      ...(reason === '' && { 'abbrechen-grund': MISSING_REASON }),
      ...(form.get('sicher') !== 'ja' && {
        sicher: 'Bestätigen Sie, dass Sie das Umlaufverfahren abbrechen wollen.',
      }),
    };
    if (Object.keys(faults).length > 0) return again(faults);
    const event = { type: 'cancel', reason } as const;
    const word = form.get('wort') ?? '';
    const done = await circulationIn(parts).add(ballot.id, event, actorOf(desk.asked.who), word);
    if (!done.done) return refused(done.refusal);
    await queueBallotMails(parts, ballot.id);
    return context.redirect(`${at.ballotOffice(ballot.id)}?erledigt=abgebrochen`, 303);
  });

import type { Context, Handler } from 'hono';
import { at } from '../addresses.ts';
import { formOf } from '../form/form-of.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { fewAtOnce } from './few-at-once.ts';
import { rowsNow } from './list.ts';
import { manyPage } from './many-page.ts';
import { choiceFor, type ManyStep } from './many-words.ts';
import { askedBy, mailFrame } from './request.ts';
import { takeStep } from './take-step.ts';

/** Asks with whom the step is to be taken. */
export const showMany =
  (parts: Parts, step: ManyStep): Handler<MembersEnv> =>
  (context) =>
    answer(parts, context, step, 200);

/** Takes the step with all who were chosen. It is taken for each alone: what failed for one takes nothing back. */
export const doMany =
  (parts: Parts, step: ManyStep): Handler<MembersEnv> =>
  async (context) => {
    const { due, others } = choiceFor(step, await rowsNow(parts, context.get('council')));
    const form = await formOf(context);
    if (![...form.keys()].some((name) => name.startsWith('zugang-')))
      return answer(parts, context, step, 422, [], 'Bitte wählen Sie mindestens eine Person aus.');
    const chosen = [...due, ...others].filter(({ id }) => form.has(`zugang-${id}`)).map(({ id }) => id);
    // somebody else was quicker with all of them
    if (chosen.length === 0) return context.redirect(at.accounts, 303);
    const failed = await takeWith(parts, context, step, chosen, form);
    if (failed.length > 0) return answer(parts, context, step, 200, failed);
    return context.redirect(`${at.accounts}?erledigt=alle-${step}&anzahl=${chosen.length}`, 303);
  };

/** Leaves alone what changed since the form was shown. @returns ids of those with whom it failed @throws StoreError */
async function takeWith(
  parts: Parts,
  context: Context<MembersEnv>,
  step: ManyStep,
  ids: readonly string[],
  form: URLSearchParams,
): Promise<string[]> {
  const asked = askedBy(context);
  const frame = mailFrame(parts, asked);
  const failed = await fewAtOnce(ids, async (id) => {
    const version = (await parts.accounts.get(id))?.version;
    if (String(version) !== form.get(`zugang-${id}`)) return [];
    const outcome = await takeStep(parts, frame, id, step, asked.who.account.id);
    return 'refused' in outcome || outcome.done === 'mail-fehlt' ? [id] : [];
  });
  return failed.flat();
}

async function answer(
  parts: Parts,
  context: Context<MembersEnv>,
  step: ManyStep,
  status: 200 | 422,
  failed: readonly string[] = [],
  fault?: string,
) {
  const choice = choiceFor(step, await rowsNow(parts, context.get('council')));
  return context.html(manyPage({ ...askedBy(context), step, choice, failed, fault }), status);
}

import { html } from 'hono/html';
import type { Context, Handler } from 'hono';
import { at } from '../addresses.ts';
import { notice } from '../layout/notice.ts';
import { page } from '../layout/page.ts';
import type { Account, MembersEnv, Parts } from '../ports.ts';
import { stepsFor } from './account-page.ts';
import { REFUSAL } from './refusal-words.ts';
import { askedBy, mailFrame } from './request.ts';
import { STEPS, type StepName } from './step-words.ts';
import { takeStep } from './take-step.ts';

const NOT_DUE =
  'Dieser Schritt passt nicht zum jetzigen Stand des Zugangs. Vielleicht hat ihn inzwischen jemand anderes geändert.';

/** Says what a step does, and asks for it to be confirmed. */
export const confirmStep =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = await askedStep(parts, context);
    return asked ? confirmation(context, asked.account, asked.step) : context.notFound();
  };

/** Takes a step that was confirmed. */
export const doStep =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = await askedStep(parts, context);
    if (!asked) return context.notFound();
    const { account, step } = asked;
    if (!stepsFor({ account }).includes(step)) return confirmation(context, account, step, NOT_DUE);
    const request = askedBy(context);
    const frame = mailFrame(parts, request);
    const outcome = await takeStep(parts, frame, account.id, step, request.who.account.id);
    return 'refused' in outcome
      ? confirmation(context, account, step, REFUSAL[outcome.refused])
      : context.redirect(`${at.account(account.id)}?erledigt=${outcome.done}`, 303);
  };

/** Account and step of the address; undefined where there is no such account or step. */
async function askedStep({ accounts }: Parts, context: Context<MembersEnv>) {
  const word = context.req.param('step') ?? '';
  const account = await accounts.get(context.req.param('id') ?? '');
  return account && Object.hasOwn(STEPS, word) ? { account, step: word as StepName } : undefined;
}

function confirmation(context: Context<MembersEnv>, account: Account, step: StepName, fault?: string) {
  const { who, council } = askedBy(context);
  const { title, button, sentences } = STEPS[step];
  const isOwn = who.account.id === account.id;
  const isDue = stepsFor({ account }).includes(step);
  const form = html`<form method="post" action="${at.accountStep(account.id, step)}">
    <p class="buttons">
      <button type="submit" class="button">${button}</button>
      <a class="button button--secondary" href="${at.account(account.id)}">Abbrechen</a>
    </p>
  </form>`;
  const idle = html`<p>Beim jetzigen Stand des Zugangs gibt es hier nichts zu tun.</p>
    <p><a href="${at.account(account.id)}">Zurück zum Zugang</a></p>`;
  const frame = {
    title: `${title}: ${account.name}`,
    who,
    council,
    current: 'accounts',
    breadcrumbs: [
      { label: 'Zugänge', href: at.accounts },
      { label: account.name, href: at.account(account.id) },
      { label: STEPS[step].label },
    ],
  } as const;
  const main = html`${fault !== undefined && notice('danger', 'Das ist nicht geschehen', fault)}
  ${isOwn && fault === undefined && step !== 'einladen' && notice('warning', 'Das ist Ihr eigener Zugang', 'Sie werden dabei selbst abgemeldet.')}
  ${isDue ? html`${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${form}` : idle}`;
  return context.html(page(frame, main), fault === undefined ? 200 : 409);
}

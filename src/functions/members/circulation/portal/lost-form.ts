import { html } from 'hono/html';
import { createMiddleware } from 'hono/factory';
import { at } from '../../addresses.ts';
import { isConfirmed } from '../../guards.ts';
import { LOST } from '../../lost-form.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { notice } from '../../layout/notice.ts';

/** The page of an item, saying that what was sent to it came to nothing. */
export const lostOn = (ballot: string, item: string): string => `${at.ballotItem(ballot, item)}?${LOST}`;

/**
 * Whoever sends a vote after the login has ended comes back to its page and reads that nothing was recorded: the guard behind
 * it would lead to the start page, where somebody may believe to have voted.
 */
export const keepPlace = ({ settings }: Pick<Parts, 'settings'>) =>
  createMiddleware<MembersEnv>(async (context, next) => {
    const who = context.get('who');
    if (who && isConfirmed(who, settings)) return next();
    const back = encodeURIComponent(lostOn(context.req.param('id') ?? '', context.req.param('item') ?? ''));
    return context.redirect(`${who ? at.passkey : at.login}?nach=${back}`, 303);
  });

/** On the page of the item, after the login. */
export const lostNotice = notice(
  'danger',
  'Nichts verzeichnet',
  html`<p>
    Ihre Anmeldung war abgelaufen, als Sie das Formular abgeschickt haben. Bitte geben Sie es noch einmal ab.
  </p>`,
  2,
);

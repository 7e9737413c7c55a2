import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Frame, Html } from '../layout/page.ts';
import { page } from '../layout/page.ts';
import type { AuditEvent, Council, MembersEnv, Parts, Who } from '../ports.ts';

/** A request of somebody who is logged in, with the published index. */
export interface Asked {
  readonly context: Context<MembersEnv>;
  readonly who: Who;
  readonly council: Council;
}

/**
 * Answers with `answer`; where nothing was published yet, with a page that says so. It stands behind `signedIn` or
 * `confirmed`.
 */
export async function asked(
  context: Context<MembersEnv>,
  answer: (asked: Asked) => Response | Promise<Response>,
): Promise<Response> {
  const { who, council } = context.var;
  if (!who) return context.notFound();
  if (council) return answer({ context, who, council });
  const main = html`<p class="lead">
      Hier ist noch nichts veröffentlicht. Sobald das Ratsbüro die erste Tagesordnung bereitstellt, finden Sie
      sie auf dieser Seite.
    </p>
    <p>Ihr Zugang ist eingerichtet; Sie brauchen jetzt nichts zu tun.</p>`;
  return context.html(page({ title: 'Willkommen im Mitgliederbereich', who, current: 'home' }, main));
}

/** The page around `main`, for whoever asks. */
export const show = (
  { context, who, council }: Asked,
  frame: Omit<Frame, 'who' | 'council'>,
  main: Html,
): Response | Promise<Response> => context.html(page({ ...frame, who, council }, main));

/** Writes into the log that something was read; what could not be recorded is not shown. @throws StoreError */
export const note = ({ audit }: Parts, { who }: Asked, event: AuditEvent, subject?: string): Promise<void> =>
  audit.record({
    event,
    account: who.account.id,
    session: who.session.id,
    ...(subject !== undefined && { subject }),
  });

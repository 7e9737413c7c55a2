import type { Handler } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { askedBy, type Asked } from '../clerk/request.ts';
import { formOf } from '../form/form-of.ts';
import { timeWords } from '../instant-words.ts';
import { notice } from '../layout/notice.ts';
import { page, type Html } from '../layout/page.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { endSession, type SessionRecord, sessionsOf } from '../session/records.ts';

const METHOD = { mail: 'Link per E-Mail', oidc: 'zentrale Anmeldung', passkey: 'Passkey' } as const;

/** The devices on which I am logged in. */
export const showSessions =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const running = await runningSessions(parts, asked);
    const { who, council } = asked;
    const title = 'Meine angemeldeten Geräte';
    const frame = {
      title,
      lead: 'Kommt Ihnen ein Gerät fremd vor, beenden Sie seine Sitzung und sagen Sie dem Ratsbüro Bescheid.',
      who,
      council,
      current: 'profile',
      breadcrumbs: [{ label: 'Mein Profil', href: at.profile }, { label: title }],
    } as const;
    const done = context.req.query('erledigt') === 'beendet';
    const main = html`${done && notice('success', 'Beendet', 'Diese Geräte sind abgemeldet.')}
    ${running.map((record) => sessionOf(record, asked))} ${running.length > 1 && endOthers()}`;
    return context.html(page(frame, main));
  };

/** Ends one session, or all but this one. */
export const endMySessions =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const form = await formOf(context);
    const own = asked.who.session.id;
    const running = await runningSessions(parts, asked);
    const ending = form.has('andere')
      ? running.filter(({ id }) => id !== own)
      : running.filter(({ id }) => id === form.get('sitzung'));
    const account = asked.who.account.id;
    for (const { id } of ending) {
      await parts.audit.record({ event: 'session-ended', account, by: account, session: id });
      await endSession(parts.means.slots, account, id);
    }
    const endsOwn = ending.some(({ id }) => id === own);
    return context.redirect(endsOwn ? at.login : `${at.mySessions}?erledigt=beendet`, 303);
  };

/** Sessions whose time is not over and that nothing ended. @throws StoreError */
async function runningSessions(
  { means, settings }: Parts,
  { who }: Asked,
): Promise<readonly SessionRecord[]> {
  const since = Math.max(
    means.now() - settings.session.hours * 3_600_000,
    Date.parse(who.account.sessionsSince ?? '') || 0,
  );
  return (await sessionsOf(means.slots, who.account.id)).filter(({ begun }) => begun >= since);
}

const sessionOf = ({ id, device, begun, method }: SessionRecord, { who, council }: Asked): Html =>
  html`<div class="section">
    <h2>${device}${id === who.session.id && ' (dieses Gerät)'}</h2>
    <p>Angemeldet am ${timeWords(begun, council)}, ${METHOD[method]}</p>
    <form method="post" action="${at.mySessions}">
      <input type="hidden" name="sitzung" value="${id}" />
      <button type="submit" class="button button--secondary">
        ${id === who.session.id ? 'Hier abmelden' : 'Sitzung beenden'}
        <span class="visually-hidden">: ${device}, ${timeWords(begun, council)}</span>
      </button>
    </form>
  </div>`;

const endOthers = (): Html =>
  html`<section class="section" aria-labelledby="andere">
    <h2 id="andere">Alle anderen Geräte</h2>
    <form method="post" action="${at.mySessions}">
      <input type="hidden" name="andere" value="ja" />
      <button type="submit" class="button">Alle anderen Sitzungen beenden</button>
    </form>
  </section>`;

import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { Html } from '../layout/html.ts';
import { notice } from '../layout/notice.ts';
import { confirmThen, passkeyAt, setUpThen } from './addresses.ts';
import { ceremonyBlock } from './ceremony-block.ts';
import { LONGEST_NAME, MOST_PASSKEYS, type Passkey } from './passkey.ts';

/** What the list shows. */
export interface PasskeyList {
  readonly passkeys: readonly Passkey[];
  /** Whether this session was confirmed: others read, and change nothing. */
  readonly confirmed: boolean;
  readonly timeZone: string;
  /** Right after one was set up: where to go on, one of our paths, if not here. */
  readonly setUp?: { readonly next?: string } | undefined;
}

/** Below the heading: each passkey with what can be done, and the way to another one. */
export const listMain = (list: PasskeyList): Html =>
  html`${list.setUp && list.passkeys.length > 0 && setUpNotice(list.setUp, list.passkeys.length)}
    ${!list.confirmed && unconfirmed}
    <section class="section" aria-labelledby="eingerichtet">
      <h2 id="eingerichtet">Eingerichtet</h2>
      ${
        list.passkeys.length === 0
          ? html`<p class="empty">Zu Ihrem Zugang gehört noch kein Passkey.</p>`
          : html`<div class="stack">${list.passkeys.map((passkey) => card(list, passkey))}</div>`
      }
    </section>
    ${list.confirmed && addition(list)}`;

const setUpNotice = ({ next }: { readonly next?: string }, count: number): Html =>
  notice(
    'success',
    'Ihr Passkey ist eingerichtet.',
    html`${
      count === 1 &&
      html`<p>
        Richten Sie am besten bald einen zweiten ein, auf einem anderen Gerät oder auf einem
        Sicherheitsschlüssel. Dann kommen Sie auch hinein, wenn Sie dieses Gerät einmal nicht haben.
      </p>`
    }
    ${next !== undefined && html`<p class="buttons"><a class="button" href="${next}">Weiter</a></p>`}`,
  );

const unconfirmed: Html = notice(
  'info',
  'Ändern können Sie hier erst nach der Bestätigung',
  html`<p><a href="${confirmThen(at.myPasskeys)}">Weiter zur Bestätigung mit dem Passkey</a></p>`,
);

const card = ({ confirmed, timeZone }: PasskeyList, { id, name, created }: Passkey): Html =>
  html`<article class="panel" aria-labelledby="p-${id}">
    <h3 id="p-${id}">${name}</h3>
    <p>Eingerichtet am ${dayIn(timeZone, created)}</p>
    ${confirmed && change({ id, name })}
  </article>`;

const change = ({ id, name }: Pick<Passkey, 'id' | 'name'>): Html =>
  html`<form class="form" method="post" action="${passkeyAt.name(id)}">
    <div class="field">
      <label class="field__label" for="n-${id}">Name von „${name}“</label>
      <input
        class="field__input"
        id="n-${id}"
        name="name"
        value="${name}"
        maxlength="${LONGEST_NAME}"
        required
        autocomplete="off"
      />
    </div>
    <p class="buttons">
      <button class="button button--secondary">
        Umbenennen <span class="visually-hidden">von „${name}“</span>
      </button>
      <a class="button button--danger" href="${passkeyAt.removal(id)}"
        >Entfernen <span class="visually-hidden">von „${name}“</span></a
      >
    </p>
  </form>`;

const addition = ({ passkeys }: PasskeyList): Html =>
  html`<section class="section" aria-labelledby="weiterer">
    <h2 id="weiterer">${passkeys.length === 0 ? 'Passkey einrichten' : 'Weiteren Passkey einrichten'}</h2>
    ${
      passkeys.length >= MOST_PASSKEYS
        ? html`<p>
            Mehr als zwanzig Passkeys nimmt ein Zugang nicht auf. Bitte entfernen Sie zuerst einen anderen.
          </p>`
        : html`<p>
              ${
                passkeys.length === 0
                  ? 'Mit einem Passkey melden Sie sich künftig auch ohne Konto und ohne Link an: mit Fingerabdruck, Gesicht oder der PIN dieses Geräts.'
                  : 'Ein zweiter Passkey hilft, wenn Sie ein Gerät verlieren. Öffnen Sie diese Seite dazu auf dem anderen Gerät, oder stecken Sie einen Sicherheitsschlüssel ein.'
              }
            </p>
            ${ceremonyBlock({
              purpose: 'add',
              next: setUpThen(at.myPasskeys),
              label: 'Passkey hinzufügen',
              secondary: true,
              otherwise:
                'In diesem Browser geht das nicht: Er führt kein JavaScript aus oder kennt keine Passkeys. Bitte nehmen Sie dafür einen neueren Browser.',
            })}`
    }
  </section>`;

/** `8. März 2027` */
const dayIn = (timeZone: string, instant: string): string =>
  new Intl.DateTimeFormat('de-DE', { timeZone, dateStyle: 'long' }).format(new Date(instant));

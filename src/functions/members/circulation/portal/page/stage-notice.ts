import { html } from 'hono/html';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { Stage } from '../view/stage.ts';
import type { TimesView } from '../view/times-view.ts';

/** Until when one may vote, or why one may not; with the reasons where the time was changed. */
export const stageNotice = (stage: Stage, times: TimesView): Html =>
  html`${NOTICES[stage](times)} ${stage !== 'cancelled' && extended(times)}`;

const clockLine = ({ clock }: TimesView): Html =>
  html`<p class="muted small">Es zählt die Uhr des Servers: <time>${clock}</time>.</p>`;

const NOTICES: Readonly<Record<Stage, (times: TimesView) => Html>> = {
  'not-open': (times) =>
    notice(
      'info',
      'Die Abstimmung hat noch nicht begonnen',
      html`<p>Sie beginnt am ${times.opens} und endet am ${times.closes}.</p>
        ${clockLine(times)}`,
    ),
  open: (times) =>
    notice(
      times.today ? 'warning' : 'info',
      times.today ? `Nur noch heute: ${times.remaining}` : times.remaining.replace(/^n/, 'N'),
      html`<p>
          Abstimmung bis <strong><time datetime="${times.closesAt}">${times.closes}</time></strong
          >. Was zu diesem Zeitpunkt oder später eingeht, zählt nicht. Bis dahin können Sie alles ändern.
        </p>
        ${clockLine(times)}`,
    ),
  over: (times) =>
    notice(
      'warning',
      'Die Zeit ist abgelaufen',
      html`<p>Die Abstimmung endete am ${times.closes}. Das Ergebnis steht gleich hier.</p>
        ${clockLine(times)}`,
    ),
  closed: (times) => notice('info', 'Die Abstimmung ist abgeschlossen', `Sie endete am ${times.closes}.`),
  cancelled: ({ cancelled }) =>
    notice(
      'danger',
      'Dieses Umlaufverfahren wurde abgebrochen',
      html`<p>Grund: ${cancelled?.reason}</p>
        <p>
          Abgebrochen am ${cancelled?.at}. Beschlossen ist damit nichts. Was bis dahin abgegeben wurde, zählt
          nicht; was andere abgegeben haben, erfährt niemand.
        </p>`,
    ),
};

const extended = ({ extensions }: TimesView): Html | undefined =>
  extensions.length === 0
    ? undefined
    : html`${notice(
        'info',
        'Die Frist wurde verlängert',
        html`<ul>
          ${extensions.map(
            ({ closes, reason, at }) => html`<li>Bis ${closes} (festgelegt am ${at}). Grund: ${reason}</li>`,
          )}
        </ul>`,
      )}`;

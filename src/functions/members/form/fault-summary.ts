import { html } from 'hono/html';
import type { Html } from '../layout/html.ts';
import { notice } from '../layout/notice.ts';

/** What is wrong with one control of a form. */
export interface ControlFault {
  /** Id of the control to which the link leads. */
  readonly id: string;
  /** Undefined where nothing is wrong with it. */
  readonly fault: string | undefined;
}

/**
 * Above a form: what is wrong, and links that lead to each control; undefined where nothing is. It has the focus when the page
 * opens, so that whoever cannot see it hears it first.
 * @param controls in the order of the form
 */
export function faultSummary(controls: readonly ControlFault[]): Html | undefined {
  const wrong = controls.filter(({ fault }) => fault !== undefined);
  if (wrong.length === 0) return undefined;
  const title =
    wrong.length === 1
      ? 'Eine Angabe fehlt oder stimmt nicht'
      : `${String(wrong.length)} Angaben fehlen oder stimmen nicht`;
  return html`<div class="fault-summary" tabindex="-1" autofocus>
    ${notice(
      'danger',
      title,
      html`<ul>
        ${wrong.map(({ id, fault }) => html`<li><a href="#${id}">${firstSentence(fault ?? '')}</a></li>`)}
      </ul>`,
      2,
    )}
  </div>`;
}

/** The whole stands beside the control; „Nr. 1“ and „Abs. 2“ end no sentence. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s[A-ZÄÖÜ]|$)/s.exec(text)?.[0] ?? text;

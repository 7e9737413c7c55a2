import { html } from 'hono/html';
import type { Tone } from '../../../format/wording/badges.ts';
import type { Html, Maybe } from './html.ts';
import { icon } from './icon.ts';

/**
 * Something to know before reading on.
 * @param body paragraphs; a text becomes one
 * @param level makes the title a heading
 */
export function notice(tone: Exclude<Tone, 'neutral'>, title: string, body?: Maybe, level?: 2 | 3): Html {
  const head = html`${icon(tone)} ${title}`;
  return html`<div class="notice notice--${tone}">
    ${
      level === 2
        ? html`<h2 class="notice__title">${head}</h2>`
        : level === 3
          ? html`<h3 class="notice__title">${head}</h3>`
          : html`<p class="notice__title">${head}</p>`
    }
    ${body && html`<div class="notice__body">${typeof body === 'string' ? html`<p>${body}</p>` : body}</div>`}
  </div>`;
}

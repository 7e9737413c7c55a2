import { html } from 'hono/html';
import { BADGES, type BadgeKind, type BadgeLook, type Tone } from '../../../format/wording/badges.ts';
import type { IconName } from '../../../format/wording/icons.ts';
import { classes, type Html } from './html.ts';
import { icon } from './icon.ts';

/** A state in one word with colour and drawing of one's own. */
export const badgeOf = (label: string, tone: Tone = 'neutral', sign?: IconName): Html =>
  html`<span class="${classes('badge', tone !== 'neutral' && `badge--${tone}`)}"
    >${sign && icon(sign)} ${label}</span
  >`;

/** A state as the public site marks it. */
export function badge(kind: BadgeKind): Html {
  const look: BadgeLook = BADGES[kind];
  return badgeOf(look.label, look.tone, look.icon);
}

/** Several states in one line; nothing where there are none. */
export const badges = (all: readonly Html[]): Html | undefined =>
  all.length === 0 ? undefined : html`<p class="badges">${all}</p>`;

import { html } from 'hono/html';
import { badgeOf } from '../../layout/badge.ts';
import type { Html } from '../../layout/html.ts';
import type { Mark } from '../marks.ts';

/** "neu" or "geändert" since the member looked last. */
export const markBadge = (mark: Mark | undefined): Html | undefined =>
  mark && html`${badgeOf(mark === 'new' ? 'neu' : 'geändert', 'info')}`;

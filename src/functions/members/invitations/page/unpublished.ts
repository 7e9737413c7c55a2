import { html } from 'hono/html';

/** Before the first publication. */
export const unpublished = html`<p class="empty">
  Noch ist nichts veröffentlicht. Sobald die erste Sitzung veröffentlicht ist, können Sie hier dazu einladen.
</p>`;

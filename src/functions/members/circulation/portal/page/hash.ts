import { html } from 'hono/html';
import type { Html } from '../../../layout/html.ts';

/** A check sum in groups of four, so that eyes can follow it; what is copied from it is understood with its spaces. */
export const hashGroups = (hash: string): Html =>
  html`<code class="hash"
    >${(hash.match(/.{1,4}/g) ?? []).map((group, index) => html`${index > 0 && ' '}<span>${group}</span>`)}</code
  >`;

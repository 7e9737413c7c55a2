import { html, raw } from 'hono/html';
import type { Html } from './html.ts';

/** A mail address that a narrow page breaks behind its `@` and before its dots, and nowhere within a word. */
export const breakableAddress = (address: string): Html =>
  html`${address.split(/(?<=@)|(?=\.)/).map((part, place) => html`${place > 0 && raw('<wbr>')}${part}`)}`;

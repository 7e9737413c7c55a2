import { html } from 'hono/html';
import { classes, type Html, type Maybe } from './html.ts';

/** A name and its value; left out where the value is undefined, false or empty. */
export type Fact = readonly [name: string, value: Maybe];

/** Names and values side by side; nothing where no value is known. */
export function facts(all: readonly Fact[], compact = false): Html | undefined {
  const known = all.filter(([, value]) => value !== undefined && value !== false && value !== '');
  if (known.length === 0) return undefined;
  return html`<dl class="${classes('facts', compact && 'facts--compact')}">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

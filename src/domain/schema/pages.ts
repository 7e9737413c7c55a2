import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { textField } from '../key.ts';
import { sitePathField } from './site-path.ts';

/** A page of the municipality's own, Markdown below. */
export const Page = z.looseObject({
  title: textField(),
  navigation: z.enum(['none', 'footer']).default('footer'),
  order: z.number().optional(),
  lang: z.enum(['de', 'de-simple']).optional(),
});
export type Page = z.infer<typeof Page>;

/** `content/redirects.yml`: old addresses of this site and where they lead now. */
export const Redirects = z.array(z.looseObject({ from: sitePathField(), to: sitePathField() }));
export type Redirects = z.infer<typeof Redirects>;

/** `content/withdrawals.yml`: what was taken back; `target` is an address of this site, or kind and key. */
export const Withdrawals = z.array(
  z.looseObject({
    target: sitePathField(),
    date: dateField(),
    reason: textField(),
    purge: z.boolean().optional(),
  }),
);
export type Withdrawals = z.infer<typeof Withdrawals>;

import { z } from 'zod';
import { parseInterest } from './interest.ts';

const line = (most: number) => z.string().min(1).max(most);
const colour = () => z.string().regex(/^#[0-9a-f]{6}$/i);

/** Shape of `/abonnieren/angebot.json`: what the function for subscriptions knows of the site, all of it public. */
export const siteOfferSchema = z.object({
  version: z.literal(1),
  name: line(300),
  shortName: line(100).optional(),
  operator: line(300),
  timeZone: line(60),
  contact: z.object({ name: line(300).optional(), email: line(254).optional(), phone: line(60).optional() }),
  theme: z.object({ primary: colour(), primaryDark: colour().optional() }),
  /** True where people and council are invented. */
  demo: z.boolean(),
  /** What can be followed, in groups under a heading. Papers and people of former times are followed from their pages. */
  groups: z.array(
    z.object({
      heading: line(300),
      choices: z.array(
        z.object({
          /** As `interestText` writes it. */
          interest: z.string().refine((text) => parseInterest(text) !== undefined),
          label: line(500),
        }),
      ),
    }),
  ),
});

/** What the function for subscriptions knows of the site. */
export type SiteOffer = z.infer<typeof siteOfferSchema>;

/** Address of the offer below the site. */
export const OFFER_ADDRESS = '/abonnieren/angebot.json';

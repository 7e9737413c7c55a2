import { parseInterest, type SiteOffer } from '../../domain/subscriptions/index.ts';

/** Name of an interest as the site offers it; undefined where it does not. */
export function offered({ groups }: SiteOffer, interest: string): string | undefined {
  if (interest === 'all') return 'Alles, was neu ist';
  for (const { choices } of groups)
    for (const choice of choices) if (choice.interest === interest) return choice.label;
  return undefined;
}

/** Name of an interest for whoever has it: what the site does not offer by what it is. */
export function interestName(offer: SiteOffer, text: string): string {
  const known = offered(offer, text);
  const interest = parseInterest(text);
  if (known !== undefined || !interest || interest.kind === 'all') return known ?? text;
  if (interest.kind === 'overdue') return 'Überschrittene Fristen';
  return interest.kind === 'word' ? `Das Wort „${interest.word}“` : `${KINDS[interest.kind]} ${interest.key}`;
}

const KINDS = {
  body: 'Körperschaft',
  organization: 'Gremium',
  person: 'Person',
  subject: 'Thema',
  place: 'Ort',
  paper: 'Vorlage',
} as const;

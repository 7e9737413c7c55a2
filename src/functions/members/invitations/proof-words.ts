import type { InvitedAs } from '../../../domain/members/index.ts';
import type { Tone } from '../../../format/wording/badges.ts';
import type { Delivery } from '../../../mail/ports.ts';
import { timeWords } from '../instant-words.ts';
import type { Council } from '../ports.ts';
import type { PaperReason } from './order.ts';
import type { Proof } from './proof.ts';

/** How it stands, in a word with its tone, and what that means where it needs saying. */
export interface ProofWords {
  readonly label: string;
  readonly tone: Tone;
  readonly sentence?: string;
  /** Instant of the machine's clock, ISO 8601 in UTC. */
  readonly at?: string;
}

/** As what somebody is invited. */
export const AS_LABELS: Readonly<Record<InvitedAs, string>> = {
  member: 'Mitglied',
  deputy: 'stellvertretendes Mitglied',
  secretary: 'Schriftführung',
  guest: 'Gast',
};

/** The sentence by which each is invited. */
export const INVITING: Readonly<Record<InvitedAs, string>> = {
  member: 'zu dieser Sitzung laden wir Sie ein:',
  deputy: 'diese Einladung erhalten Sie als stellvertretendes Mitglied zur Kenntnis:',
  secretary: 'diese Einladung erhalten Sie für die Schriftführung:',
  guest: 'zu dieser Sitzung laden wir Sie als Gast ein:',
};

/** Why somebody gets paper, where that is not how it is recorded. */
export const PAPER_REASONS: Readonly<Record<PaperReason, string>> = {
  chosen: '',
  'no-account': 'Diese Person hat keinen Zugang.',
  revoked: 'Der Zugang ist gesperrt.',
  'no-address': 'Elektronisch gewünscht, aber ohne E-Mail-Adresse.',
  'no-consent': 'Elektronisch gewünscht, aber ohne Tag der Einwilligung.',
};

/** How it stands with an addressee. */
export function proofWords(proof: Proof, council: Council | undefined): ProofWords {
  if (proof.way === 'paper') {
    const sentence = PAPER_REASONS[proof.reason];
    return { label: 'auf Papier', tone: 'neutral', ...(sentence !== '' && { sentence }) };
  }
  return proof.delivery ? deliveryWords(proof.delivery, council) : { label: 'wird versandt', tone: 'info' };
}

/** How it stands with a mail. */
export function deliveryWords(delivery: Delivery, council: Council | undefined): ProofWords {
  switch (delivery.state) {
    case 'queued':
    case 'sending':
      return { label: 'wird versandt', tone: 'info', at: delivery.since };
    case 'deferred':
      return {
        label: 'wird versandt',
        tone: 'info',
        at: delivery.since,
        sentence: `Der Mailserver nahm sie noch nicht an (${delivery.reason}). Nächster Versuch: ${timeWords(delivery.next, council)}.`,
      };
    case 'accepted':
      return { label: 'vom Mailserver angenommen', tone: 'success', at: delivery.at };
    case 'settled':
      return { label: 'als zugegangen vermerkt', tone: 'success', at: delivery.at };
    case 'dropped':
      return {
        label: 'nicht versandt',
        tone: 'neutral',
        at: delivery.at,
        sentence: 'Der Zugang ist gesperrt oder ohne Adresse, oder die Sitzung findet so nicht statt.',
      };
    default:
      return {
        ...FAILED[delivery.state],
        at: delivery.at,
        sentence: `${FAILED[delivery.state].sentence} (${delivery.reason})`,
      };
  }
}

const FAILED = {
  doubtful: {
    label: 'zweifelhaft',
    tone: 'warning',
    sentence:
      'Die Verbindung brach ab, bevor der Mailserver den Empfang bestätigte. Vielleicht ist sie angekommen.',
  },
  refused: {
    label: 'abgelehnt',
    tone: 'danger',
    sentence: 'Der Mailserver hat sie endgültig abgelehnt.',
  },
  'given-up': {
    label: 'nicht zugestellt',
    tone: 'danger',
    sentence: 'Der Mailserver nahm sie auch nach vielen Versuchen nicht an.',
  },
  bounced: {
    label: 'zurückgekommen',
    tone: 'danger',
    sentence: 'Der Mailserver nahm sie an, konnte sie aber nicht zustellen.',
  },
} as const satisfies Record<string, ProofWords>;

import { Handover, SIDE_FOR } from './handover.ts';

/** How the part of an address begins that hands something over. */
const START = '#/uebergabe/';
/** Letters of a fragment: more than a resolution of the longest text needs. */
const LONGEST = 120_000;

/** Thrown for what cannot be taken over; its message is shown to the clerk. */
export class NotTakenOver extends Error {}

export const isHandover = (hash: string): boolean => /^#?\/?uebergabe(?:\/|$)/.test(hash);

/** The part of an address behind the desk's, with `#`. Browsers send it to no server. */
export function fragmentOf(handover: Handover): string {
  const bytes = new TextEncoder().encode(JSON.stringify(Handover.parse(handover)));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `${START}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/**
 * What a fragment hands over to the desk of this side.
 * @throws NotTakenOver where it is damaged, too long, of an unknown shape or meant for the other desk
 */
export function handoverIn(hash: string, side: 'public' | 'protected'): Handover {
  const handover = Handover.safeParse(hash.length > LONGEST ? undefined : content(hash));
  if (!handover.success) throw new NotTakenOver(DAMAGED);
  if (SIDE_FOR[handover.data.kind] !== side) throw new NotTakenOver(OTHER_SIDE[side]);
  return handover.data;
}

function content(hash: string): unknown {
  if (!hash.startsWith(START)) return undefined;
  const text = hash.slice(START.length);
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const DAMAGED =
  'Was aus der anderen Redaktion übernommen werden sollte, kam beschädigt oder unvollständig an. Es ist nichts geändert. Wählen Sie die Schaltfläche dort noch einmal.';

const OTHER_SIDE = {
  public:
    'Diese Angaben sind für die Redaktion des nichtöffentlichen Teils bestimmt und gehören nicht hierher. Es ist nichts geändert.',
  protected:
    'Diese Angaben sind für die öffentliche Redaktion bestimmt und gehören nicht hierher. Es ist nichts geändert.',
} as const;

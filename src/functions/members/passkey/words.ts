import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why a ceremony came to nothing. */
export type CeremonyFault =
  | 'invalid'
  | 'signed-out'
  | 'expired'
  | 'not-alone'
  | 'unknown'
  | 'refused'
  | 'copied'
  | 'closed'
  | 'enrolled'
  | 'too-many';

/** What members read, and the status of the answer. One text for all that a forger could learn from. */
export const FAULTS: Readonly<Record<CeremonyFault, { status: ContentfulStatusCode; text: string }>> = {
  invalid: { status: 400, text: 'Die Anfrage war unvollständig. Bitte laden Sie die Seite neu.' },
  'signed-out': {
    status: 401,
    text: 'Ihre Sitzung ist zu Ende. Bitte melden Sie sich noch einmal an.',
  },
  expired: {
    status: 400,
    text: 'Das hat länger als fünf Minuten gedauert. Bitte versuchen Sie es noch einmal.',
  },
  'not-alone': {
    status: 403,
    text: 'Mit dem Passkey allein können Sie sich hier nicht anmelden. Bitte melden Sie sich auf dem anderen Weg an; der Passkey bestätigt danach die Anmeldung.',
  },
  unknown: {
    status: 403,
    text: 'Dieser Passkey gehört nicht zu einem Zugang, der hier gilt. Bitte wählen Sie einen anderen, oder melden Sie sich auf dem anderen Weg an.',
  },
  refused: {
    status: 403,
    text: 'Der Passkey konnte nicht geprüft werden. Bitte versuchen Sie es noch einmal. Wenn es wieder geschieht, hilft Ihnen das Ratsbüro.',
  },
  copied: {
    status: 403,
    text: 'Von diesem Passkey scheint es eine Kopie zu geben, deshalb wurde er nicht angenommen. Bitte nehmen Sie einen anderen, und sagen Sie dem Ratsbüro Bescheid.',
  },
  closed: {
    status: 403,
    text: 'Einen Passkey können Sie gerade nicht einrichten. Das Ratsbüro öffnet die Einrichtung für Sie.',
  },
  enrolled: {
    status: 409,
    text: 'Dieser Passkey ist schon eingerichtet. Sie können ihn gleich benutzen.',
  },
  'too-many': {
    status: 409,
    text: 'Mehr als zwanzig Passkeys nimmt ein Zugang nicht auf. Bitte entfernen Sie zuerst einen, den Sie nicht mehr brauchen.',
  },
};

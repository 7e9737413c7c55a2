/** Steps with an access that take a confirmation, by the last part of their address. */
export const STEPS = {
  einladen: {
    label: 'Einladen',
    title: 'Einladung senden',
    button: 'Einladung senden',
    sentences: [
      'Die Person erhält eine E-Mail mit der Adresse der Anmeldung und einer kurzen Anleitung.',
      'Ab jetzt kann sie 14 Tage lang einen ersten Passkey einrichten. Danach laden Sie sie bei Bedarf neu ein.',
    ],
  },
  sitzungen: {
    label: 'Sitzungen beenden',
    title: 'Alle Sitzungen beenden',
    button: 'Sitzungen beenden',
    sentences: [
      'Alle Geräte, auf denen die Person angemeldet ist, werden sofort abgemeldet.',
      'Der Zugang und die Passkeys bleiben. Die Person kann sich gleich wieder anmelden.',
    ],
  },
  passkeys: {
    label: 'Passkeys zurücksetzen',
    title: 'Passkeys zurücksetzen',
    button: 'Passkeys zurücksetzen',
    sentences: [
      'Alle Passkeys werden entfernt und alle Sitzungen beendet, etwa weil ein Gerät verloren ging.',
      'Die Person kann 14 Tage lang einen neuen Passkey einrichten, sobald sie sich mit ihrer E-Mail-Adresse angemeldet hat. Vergewissern Sie sich deshalb, dass die Bitte wirklich von ihr kommt und nur sie ihre E-Mails liest.',
      'Die Person wird per E-Mail benachrichtigt.',
    ],
  },
  sperren: {
    label: 'Zugang sperren',
    title: 'Zugang sperren',
    button: 'Zugang sperren',
    sentences: [
      'Die Person wird auf allen Geräten sofort abgemeldet und kann sich nicht mehr anmelden. Links, die sie schon geöffnet hat, enden binnen einer Minute.',
      'Angaben und Passkeys bleiben vorerst, und Sie können den Zugang wieder freigeben. Bleibt er gesperrt, wird er nach einer Frist gelöscht; wie lang sie ist, steht unter der Liste der Zugänge.',
    ],
  },
  freigeben: {
    label: 'Zugang freigeben',
    title: 'Zugang wieder freigeben',
    button: 'Zugang freigeben',
    sentences: [
      'Die Person kann sich wieder anmelden, mit den Angaben und Passkeys von vorher. Was sie lesen darf, ergibt sich aus ihren heutigen Gremien und Rechten.',
      'Die Person wird per E-Mail benachrichtigt.',
    ],
  },
} as const;

export type StepName = keyof typeof STEPS;

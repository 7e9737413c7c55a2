/** What members read when the browser or the device says no; codes of @simplewebauthn/browser. */
export const WORDS = {
  waiting: 'Bitte geben Sie den Passkey auf Ihrem Gerät frei.',
  done: 'Geschafft, es geht gleich weiter.',
  cancelled:
    'Der Vorgang wurde abgebrochen, oder die Zeit war um. Sie können es gleich noch einmal versuchen. Findet Ihr Gerät keinen Passkey, liegt er vielleicht auf einem anderen.',
  enrolled:
    'Auf diesem Gerät ist schon ein Passkey für Ihren Zugang eingerichtet. Sie können ihn gleich benutzen.',
  unable:
    'Dieses Gerät kann keinen Passkey anlegen, der mit Fingerabdruck, Gesicht oder PIN geschützt ist. Bitte richten Sie eine Bildschirmsperre ein, oder nehmen Sie ein anderes Gerät.',
  address:
    'Unter dieser Adresse lässt der Browser keine Passkeys zu. Bitte rufen Sie den Mitgliederbereich unter seiner gewohnten Adresse auf.',
  unreachable:
    'Der Mitgliederbereich ist gerade nicht zu erreichen. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  failed:
    'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal. Wenn es wieder geschieht, hilft Ihnen das Ratsbüro.',
} as const;

const BY_CODE: Readonly<Record<string, keyof typeof WORDS>> = {
  ERROR_CEREMONY_ABORTED: 'cancelled',
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'enrolled',
  ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT: 'unable',
  ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT: 'unable',
  ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG: 'unable',
  ERROR_INVALID_DOMAIN: 'address',
  ERROR_INVALID_RP_ID: 'address',
};

/** The sentence for an error that a ceremony threw in the browser. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return WORDS.failed;
  const code = 'code' in error && typeof error.code === 'string' ? BY_CODE[error.code] : undefined;
  // browsers say nothing more: cancelled, timed out and "no passkey here" are one error, so that pages learn nothing
  if (code === undefined && error.name === 'NotAllowedError') return WORDS.cancelled;
  return WORDS[code ?? 'failed'];
}

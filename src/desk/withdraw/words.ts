/** The wording of withdrawals for clerks, in one place. */
export const PLACE = '„Einstellungen – Zurückgezogenes“';

export const NOT_READABLE =
  'Die Liste „Zurückgezogenes“ lässt sich nicht lesen, weil die Datei withdrawals.yml fehlerhaft ist. Es ist nichts gespeichert; Ihr Grund steht noch hier. Bitte geben Sie diese Meldung an Ihre IT weiter.';

export const wrongBefore = (what: string): string =>
  `Unter ${PLACE} stimmt ein früherer Eintrag nicht: ${what} Es ist nichts gespeichert; Ihr Grund steht noch hier. Berichtigen Sie zuerst jenen Eintrag.`;

export const CHANGED_AGAIN =
  'Die Liste „Zurückgezogenes“ wird gerade auch von jemand anderem geändert. Es ist nichts gespeichert; Ihr Grund steht noch hier. Warten Sie einen Moment, und wählen Sie dann noch einmal „Zurückziehen“.';

export const OLD_DRAFT =
  'Von „Zurückgezogenes“ gibt es einen Entwurf, der auf einem älteren Stand beruht oder an dem gerade jemand arbeitet. Es ist nichts gespeichert; Ihr Grund steht noch hier. Lassen Sie den Entwurf unter „Entwürfe“ veröffentlichen oder verwerfen, und ziehen Sie dann noch einmal zurück.';

export const NO_CONNECTION =
  'Es besteht keine Verbindung zum Server. Ihr Grund steht noch hier. Prüfen Sie die Verbindung, und wählen Sie dann noch einmal „Zurückziehen“: Ist beim ersten Mal doch etwas angekommen, so sagt es die Redaktion, und nichts wird doppelt eingetragen.';

export const NO_RIGHT =
  'Ihr Konto darf die Liste „Zurückgezogenes“ nicht ändern. Es ist nichts gespeichert; Ihr Grund steht noch hier. Bitten Sie jemanden, der Entwürfe freigibt, die Seite zurückzuziehen, oder fragen Sie Ihre IT.';

export const otherFault = (details: string): string =>
  `Es ist nichts gespeichert; Ihr Grund steht noch hier. Versuchen Sie es noch einmal. Hilft das nicht, geben Sie diese Meldung an Ihre IT weiter: ${details}`;

/** What the control in the editor says. */
export const OFFER = 'Zurückziehen …';
export const NO_DELETION = 'Löschen nicht möglich';

/** Why something can be neither deleted nor withdrawn. */
export const NOTICE: Readonly<Record<'keep' | 'unknown', string>> = {
  keep: 'Dieser Sitzungsort ist öffentlich: Sitzungen nennen ihn, und er hat keine eigene Seite, die sich zurückziehen ließe. Berichtigen Sie ihn, oder lassen Sie ihn stehen.',
  unknown: `Ob dieser Eintrag öffentlich war, lässt sich gerade nicht feststellen. Deshalb kann er hier weder gelöscht noch zurückgezogen werden. Laden Sie die Seite neu. Hilft das nicht, so ziehen Sie ihn unter ${PLACE} mit seiner Adresse zurück, oder fragen Sie Ihre IT.`,
};

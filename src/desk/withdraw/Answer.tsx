import { calendarDate } from '../../domain/calendar-date.ts';
import { longDate } from '../../format/wording/dates.ts';
import type { Entered, Outcome } from './list.ts';
import { CloseButton, Frame, ListLink } from './Frame.tsx';
import type { Withdrawal } from './withdrawals-file.ts';

interface Closing {
  readonly onClose: () => void;
}

/** Columns of the board by the state of a draft. */
const COLUMN: Readonly<Record<string, string>> = {
  draft: 'Entwürfe',
  pending_review: 'In Prüfung',
  pending_publish: 'Freigegeben',
};

/** `8. März 2027`, or as somebody wrote it. */
const inWords = (date: string): string => {
  try {
    return longDate(calendarDate(date));
  } catch {
    return date;
  }
};

/** After a withdrawal: what was done, when it takes effect, and how to undo it. */
export function Done({
  outcome,
  entry,
  today,
  onClose,
}: Closing & {
  readonly outcome: Extract<Outcome, { kind: 'entered' }>;
  readonly entry: Withdrawal;
  readonly today: string;
}) {
  const isDraft = outcome.in === 'draft';
  return (
    <Frame title={isDraft ? 'Zur Prüfung vorgelegt' : 'Die Zurückziehung ist eingetragen'}>
      <p>
        {entry.target} ist ab {inWords(entry.date)} zurückgezogen.{' '}
        {isDraft
          ? `Das ist als Entwurf gespeichert und steht unter „Entwürfe“ in der Spalte „${COLUMN[outcome.status] ?? 'Entwürfe'}“ als „Zurückgezogenes“. Es wirkt erst, wenn es freigegeben und veröffentlicht ist. Eilt es, so sagen Sie der Person Bescheid, die freigibt.`
          : entry.date > today
            ? 'Es wirkt mit der ersten Veröffentlichung von diesem Tag an.'
            : 'Es wirkt mit der nächsten Veröffentlichung, meist nach einigen Minuten. Ist es dringend, so kann Ihre IT sie sofort starten.'}
      </p>
      <p>
        War es ein Irrtum? Dann nehmen Sie die Zurückziehung unter{' '}
        <ListLink>Einstellungen – Zurückgezogenes</ListLink> wieder aus der Liste, und veröffentlichen Sie die
        Änderung.
        {entry.purge === true && ' Was endgültig gelöscht ist, kommt damit nicht ohne Weiteres zurück.'}
      </p>
      <CloseButton onClose={onClose} />
    </Frame>
  );
}

/** What is entered already: since when, and why. */
export function AlreadyEntered({
  entered: { withdrawal, in: place },
  today,
  onClose,
}: Closing & { readonly entered: Entered; readonly today: string }) {
  return (
    <Frame title={labelOf({ withdrawal, in: place }, today)}>
      <p>
        {withdrawal.target}: zurückgezogen ab {inWords(withdrawal.date)}.
        {place === 'draft' && ' Das steht in einem Entwurf, der noch nicht veröffentlicht ist.'}
        {withdrawal.purge === true && ' Auch alle früheren Fassungen werden endgültig gelöscht.'}
      </p>
      <p>
        <strong>Grund:</strong> {withdrawal.reason}
      </p>
      <p>
        Ändern oder zurücknehmen können Sie es unter <ListLink>Einstellungen – Zurückgezogenes</ListLink>.
      </p>
      <CloseButton onClose={onClose} />
    </Frame>
  );
}

/** What the button of a withdrawn entry says. */
export const labelOf = ({ withdrawal, in: place }: Entered, today: string): string =>
  place === 'draft'
    ? 'Zurückziehung in Prüfung'
    : withdrawal.date > today
      ? 'Wird zurückgezogen'
      : 'Ist zurückgezogen';

import { useState } from 'react';
import type { EntryKind } from '../checks/entry-kind.ts';
import { AlreadyEntered, Done } from './Answer.tsx';
import { consequences } from './consequences.ts';
import { Frame } from './Frame.tsx';
import type { Entered, Outcome } from './list.ts';
import { WithdrawalForm } from './WithdrawalForm.tsx';
import type { Withdrawal } from './withdrawals-file.ts';

/** What is withdrawn, and how. */
export interface WithdrawRequest {
  readonly kind: EntryKind;
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly isReviewed: boolean;
  /** Where it is entered already. */
  readonly entered: Entered | undefined;
  /** @throws Error with words for clerks */
  readonly enter: (entry: Withdrawal) => Promise<Outcome>;
}

type State =
  | { readonly step: 'form' | 'saving'; readonly fault?: string }
  | { readonly step: 'done'; readonly outcome: Outcome; readonly entry: Withdrawal };

interface DialogProps {
  readonly request: WithdrawRequest;
  /** Told while nothing may close the dialog. */
  readonly onBusy: (isBusy: boolean) => void;
  readonly onClose: () => void;
}

/** Says what a withdrawal does, asks for the reason, and tells how it went. */
export function WithdrawDialog({ request, onBusy, onClose }: DialogProps) {
  const { kind, address, today, isReviewed, enter } = request;
  const [state, setState] = useState<State>({ step: 'form' });
  if (request.entered) return <AlreadyEntered entered={request.entered} today={today} onClose={onClose} />;
  if (state.step === 'done') {
    const { outcome, entry } = state;
    return outcome.kind === 'entered' ? (
      <Done outcome={outcome} entry={entry} today={today} onClose={onClose} />
    ) : (
      <AlreadyEntered entered={outcome.entered} today={today} onClose={onClose} />
    );
  }
  const save = async (entry: Withdrawal): Promise<void> => {
    if (state.step === 'saving') return;
    setState({ step: 'saving' });
    onBusy(true);
    try {
      setState({ step: 'done', outcome: await enter(entry), entry });
    } catch (error) {
      setState({ step: 'form', fault: error instanceof Error ? error.message : String(error) });
    }
    onBusy(false);
  };
  return (
    <Frame title="Seite zurückziehen">
      <ul className="desk-losses">
        {consequences(kind, address).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {isReviewed && <li>Es wird als Entwurf zur Prüfung vorgelegt; eine zweite Person gibt es frei.</li>}
      </ul>
      <WithdrawalForm
        address={address}
        today={today}
        isSaving={state.step === 'saving'}
        fault={state.fault}
        onSubmit={(entry) => void save(entry)}
        onCancel={() => state.step !== 'saving' && onClose()}
      />
    </Frame>
  );
}

import type { AgendaActions } from './actions.ts';
import { CloseDialog } from './dialogs/CloseDialog.tsx';
import { OpenDialog } from './dialogs/OpenDialog.tsx';
import { ReasonDialog } from './dialogs/ReasonDialog.tsx';
import { RenumberDialog } from './dialogs/RenumberDialog.tsx';
import { TakeOverDialog } from './dialogs/TakeOverDialog.tsx';
import type { Items } from './model/tree.ts';
import type { Question } from './questions.ts';

interface QuestionsProps {
  readonly question: Question;
  readonly items: Items;
  readonly sent: boolean;
  readonly actions: AgendaActions;
  readonly onAnswered: () => void;
}

/** The dialog of a question. */
export function Questions({ question, items, sent, actions, onAnswered }: QuestionsProps) {
  const then =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A) => {
      onAnswered();
      act(...args);
    };
  switch (question.kind) {
    case 'reason':
      return <ReasonDialog {...question} onReason={then(question.run)} onCancel={onAnswered} />;
    case 'close':
      return (
        <CloseDialog
          item={question.item}
          onClose={then((category) => actions.closeNow(question.item.id, category))}
          onCancel={onAnswered}
        />
      );
    case 'open':
      return (
        <OpenDialog
          item={question.item}
          onOpen={then((title) => actions.openNow(question.item.id, title))}
          onCancel={onAnswered}
        />
      );
    case 'take-over':
      return <TakeOverDialog sent={sent} onTake={then(actions.takeOver)} onCancel={onAnswered} />;
    case 'renumber':
      return (
        <RenumberDialog items={items} sent={sent} onRenumber={then(actions.renumber)} onCancel={onAnswered} />
      );
  }
}

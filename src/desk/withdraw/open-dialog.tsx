import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { CloseButton, Frame } from './Frame.tsx';
import { WithdrawDialog, type WithdrawRequest } from './WithdrawDialog.tsx';

/** Shows a modal dialog (the browser's own: focus stays inside and returns) until it is closed or a link leads away. */
function openDialog(content: (close: () => void) => ReactNode, isBusy = () => false): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'desk-control desk-withdraw';
  dialog.setAttribute('aria-labelledby', 'desk-withdraw-title');
  document.body.append(dialog);
  const root = createRoot(dialog);
  const close = (): void => dialog.close();
  dialog.addEventListener('cancel', (event) => isBusy() && event.preventDefault());
  dialog.addEventListener('close', () => {
    root.unmount();
    dialog.remove();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) close();
  });
  root.render(content(close));
  dialog.showModal();
}

/** Asks for a withdrawal, or shows the one that is entered. */
export function openWithdrawDialog(request: WithdrawRequest): void {
  let busy = false;
  const onBusy = (is: boolean): void => {
    busy = is;
  };
  openDialog(
    (close) => <WithdrawDialog request={request} onBusy={onBusy} onClose={close} />,
    () => busy,
  );
}

/** Says something that only has to be read. */
export const openNotice = (title: string, text: string): void =>
  openDialog((close) => (
    <Frame title={title}>
      <p>{text}</p>
      <CloseButton onClose={close} />
    </Frame>
  ));

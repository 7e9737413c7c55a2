import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { at } from '../../addresses.ts';
import { ask, Told } from './ask.ts';
import { WORDS, wordsOf } from './words.ts';

/** Runs both steps of a ceremony: what to ask the authenticator, and what it answered. */
async function run(purpose: string): Promise<void> {
  const options = await ask(at.passkeyOptions, { purpose });
  const answer =
    purpose === 'add'
      ? await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
      : await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
  await ask(at.passkey, { purpose, answer });
}

/** Makes one block of the page work (`ceremony-block.ts`). */
function prepare(block: HTMLElement): void {
  const part = (name: string) => block.querySelector<HTMLElement>(`[data-passkey-${name}]`);
  const say = (words: string) => part('status')?.replaceChildren(words);
  const warn = (words: string) => {
    part('words')?.replaceChildren(words);
    part('fault')?.toggleAttribute('hidden', words === '');
  };
  const { passkey: purpose = '', next = '/' } = block.dataset;
  let isRunning = false;
  const start = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    warn('');
    say(WORDS.waiting);
    try {
      await run(purpose);
      say(WORDS.done);
      location.assign(next);
    } catch (error) {
      say('');
      warn(error instanceof Told ? error.message : wordsOf(error));
    } finally {
      isRunning = false;
    }
  };
  block.querySelector('button')?.addEventListener('click', () => void start());
  part('otherwise')?.remove();
  part('button')?.removeAttribute('hidden');
}

if (browserSupportsWebAuthn())
  for (const block of document.querySelectorAll<HTMLElement>('[data-passkey]')) prepare(block);

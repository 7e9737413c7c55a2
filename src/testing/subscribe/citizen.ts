import { subscribeApp } from '../../functions/subscribe/app.ts';
import type { SampleSubscribe } from './sample-subscribe.ts';

/** What a citizen does in a browser. */
export function citizenOf(town: SampleSubscribe, peer = '192.0.2.1') {
  const app = subscribeApp(town.parts);
  const { origin } = town.parts.settings;
  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    app.request(
      `${origin}${path}`,
      {
        method: 'POST',
        body,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          Origin: origin,
          'Sec-Fetch-Site': 'same-origin',
          ...headers,
        },
      },
      { peer },
    );
  const open = (path: string) => app.request(`${origin}${path}`, {}, { peer });
  /** The path of the link in the newest mail that leads there. */
  const linkTo = (beginning: string): string => {
    const text = town.mails.at(-1)?.text ?? '';
    const link = text.split(/\s+/).find((word) => word.startsWith(`${origin}${beginning}`));
    if (link === undefined) throw new Error(`no link to ${beginning}`);
    return link.slice(origin.length);
  };
  return {
    app,
    send,
    open,
    linkTo,
    ask: (email: string, interests: readonly string[], frequency: 'sofort' | 'taeglich' = 'sofort') => {
      const form = new URLSearchParams(interests.map((interest) => ['thema', interest]));
      form.set('email', email);
      form.set('takt', frequency);
      return send('/', form.toString());
    },
    /** Subscribes and confirms. */
    async subscribe(
      email: string,
      interests: readonly string[],
      frequency: 'sofort' | 'taeglich' = 'sofort',
    ): Promise<void> {
      await this.ask(email, interests, frequency);
      await town.round();
      await send(linkTo('/bestaetigen/'), '');
    },
  };
}

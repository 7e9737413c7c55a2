import { mkdir, rm } from 'node:fs/promises';
import { openSubscribe } from '../../functions/subscribe/open-subscribe.ts';
import { readSettings, SUBSCRIBE_PORT } from '../../functions/subscribe/read-settings.ts';
import { serveSubscribe } from '../../functions/subscribe/serve-node.ts';
import { styleAssets } from '../../server/assets/style-assets.ts';

/** Where the function for subscriptions runs in a trial on this machine. */
export const SUBSCRIBE_URL = `http://localhost:${SUBSCRIBE_PORT}`;

/** What is to be tried out. @property smtp where mails go; @property store folder, emptied first; @property origin where browsers find it; @property noticeKey with which the publisher signs */
interface SubscribeTrial {
  readonly siteUrl: string;
  readonly smtp: string;
  readonly store: string;
  readonly origin?: string;
  readonly noticeKey?: string;
  readonly log?: (event: string) => void;
}

/** The function on a folder, listening. */
export interface RunningTrial {
  readonly address: string;
  /** As a signed word of the publisher does. */
  readonly published: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts the function with keys of its own. */
export async function startSubscribe({
  siteUrl,
  smtp,
  store,
  origin = SUBSCRIBE_URL,
  noticeKey,
  log = (event) => void process.stderr.write(`Abonnements: ${event}\n`),
}: SubscribeTrial): Promise<RunningTrial> {
  await rm(store, { recursive: true, force: true });
  await mkdir(store, { recursive: true });
  const settings = readSettings({
    SUBSCRIBE_ORIGIN: origin,
    SUBSCRIBE_PORT: new URL(origin).port,
    SUBSCRIBE_SITE: siteUrl.replace(/\/$/, ''),
    SUBSCRIBE_KEYS: `${crypto.randomUUID()}${crypto.randomUUID()}`,
    SUBSCRIBE_ADDRESS_KEY: Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64'),
    SUBSCRIBE_STORE: store,
    SUBSCRIBE_SMTP: smtp,
    SUBSCRIBE_MAIL_FROM: 'abo@mittelaue.example',
    SUBSCRIBE_BOUNCE_ADDRESS: 'rueck@mittelaue.example',
    ...(noticeKey !== undefined && { SUBSCRIBE_NOTICE_KEY: noticeKey }),
  });
  const assets = await styleAssets('subscribe.scss');
  const opened = await openSubscribe(settings, { now: Date.now, log, assets });
  const running = await serveSubscribe(opened);
  return {
    address: origin,
    published: () => opened.parts.means.wake('notice'),
    stop: async () => {
      await running.stop(0);
      await rm(store, { recursive: true, force: true });
    },
  };
}

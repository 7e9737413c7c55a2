import { onProcess } from '../src/functions/subscribe/on-process.ts';
import { styleAssets } from '../src/server/assets/style-assets.ts';

// Subscriptions by mail: serve, deliver, bounce, sweep, list, erase, probe. Settings come from the environment: .github/docs/subscribe.md
await onProcess(() => styleAssets('subscribe.scss'));

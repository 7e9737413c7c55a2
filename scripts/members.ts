import { allAssets } from '../src/functions/members/bundle/all-assets.ts';
import { onProcess } from '../src/functions/members/on-process.ts';

// The members' area: serve, invite, list, sweep, probe. Settings come from the environment: .github/docs/members.md
await onProcess(allAssets);

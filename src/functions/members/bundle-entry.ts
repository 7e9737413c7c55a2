import { assetsBeside } from '../../server/assets/assets-beside.ts';
import { onProcess } from './on-process.ts';

// The program of the bundle: node members.mjs serve|invite|list|sweep|probe
await onProcess(() => assetsBeside(import.meta.dirname));

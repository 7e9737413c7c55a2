import { assetsBeside } from '../../server/assets/assets-beside.ts';
import { onProcess } from './on-process.ts';

// The program of the bundle: node subscribe.mjs serve|deliver|bounce|sweep|list|erase|probe
await onProcess(() => assetsBeside(import.meta.dirname));

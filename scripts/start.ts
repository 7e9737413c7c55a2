import { start } from '../src/publishing/start.ts';

await start(process.argv.slice(2));

import { main } from '../src/verify/verify.ts';

process.exitCode = main(process.argv.slice(2), (text) => process.stdout.write(text));

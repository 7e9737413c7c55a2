import { runTests } from '../src/testing/run-tests.ts';

process.exitCode = await runTests();

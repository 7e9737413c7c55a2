import { runBench } from '../src/testing/bench/run-bench.ts';

await runBench(process.argv.slice(2));

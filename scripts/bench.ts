import { runDeskBench } from '../src/testing/bench/desk/run-desk-bench.ts';
import { runBench } from '../src/testing/bench/run-bench.ts';

const [first, ...rest] = process.argv.slice(2);

await (first === 'desk' ? runDeskBench(rest) : runBench(process.argv.slice(2)));

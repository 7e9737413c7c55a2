import { runBench } from '../src/testing/bench/run-bench.ts';
import { runSearchBench } from '../src/testing/bench/search/run-search-bench.ts';

const [what, ...rest] = process.argv.slice(2);
await (what === 'search' ? runSearchBench(rest) : runBench(process.argv.slice(2)));

import { runCirculationBench } from '../src/testing/bench/circulation/run-circulation-bench.ts';
import { runDocumentsBench } from '../src/testing/bench/documents/run-documents-bench.ts';
import { runMembersBench } from '../src/testing/bench/members/run-members-bench.ts';
import { runOpenDataBench } from '../src/testing/bench/open-data/run-open-data-bench.ts';
import { runBench } from '../src/testing/bench/run-bench.ts';
import { runSearchBench } from '../src/testing/bench/search/run-search-bench.ts';

const [what, ...rest] = process.argv.slice(2);
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  search: runSearchBench,
  'open-data': runOpenDataBench,
  members: runMembersBench,
  documents: runDocumentsBench,
  circulation: runCirculationBench,
};
await (benches[what ?? '']?.(rest) ?? runBench(process.argv.slice(2)));

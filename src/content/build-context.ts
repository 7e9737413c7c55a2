import type { CouncilRecord } from '../domain/council-record.ts';
import type { Published } from '../domain/gate/index.ts';
import type { Ledger, SinceInvitation } from '../domain/ledger/index.ts';
import type { Instant } from '../domain/local-time.ts';
import type { PublicDocument, PublicRecord } from '../domain/public-record.ts';
import type { FileFacts } from '../domain/view/quality/index.ts';
import type { Pictures } from './pictures.ts';

/** What the build command hands to the pages, which Vite bundles apart and which read no arguments. */
export interface BuildContext {
  readonly contentDir: string;
  readonly at: Instant;
  readonly published: Published;
  readonly record: CouncilRecord;
  readonly pictures: Pictures;
  /** Every page is marked as a draft. */
  readonly preview: boolean;
  /** What the build made of the public record. */
  readonly documents: readonly PublicDocument[];
  /** What the covers of folders tell of what changed since the invitation. */
  readonly since?: SinceInvitation;
  /** What is known of the inside of each document. */
  readonly fileFacts?: FileFacts;
  /** The ledger with what this build adds to it. */
  readonly ledger?: Ledger;
  /** Made once, by the first page that asks. */
  publicRecord?: Promise<PublicRecord>;
}

const place = Symbol.for('ratsfenster.build-context');
const holder = globalThis as { [place]?: BuildContext };

/** Sets what the pages of the build that starts now will see. */
export function setBuildContext(context: BuildContext): void {
  holder[place] = context;
}

/** The context of the build that runs. @throws Error outside `npm run build`. */
export function buildContext(): BuildContext {
  const context = holder[place];
  if (!context)
    throw new Error('The pages are built by "npm run build", which reads and checks the content first.');
  return context;
}

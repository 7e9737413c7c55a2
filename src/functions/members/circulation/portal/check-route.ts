import { brokenRecord, parseRecord } from '../../../../domain/circulation/index.ts';
import { sha256 } from '../../keyed.ts';
import { show } from '../../portal/request.ts';
import { ballotFrame } from './ballot-frame.ts';
import type { BallotDesk } from './desk.ts';
import { checkPage } from './page/check-page.ts';
import { checked } from './view/check.ts';
import { takesPart } from './view/own.ts';
import { ownRecord } from './view/own-records.ts';
import { withBallot } from './with-ballot.ts';

/** Where members hold their receipts against the records; all is reckoned anew from what lies in the store. */
export const checkRoute = (desk: BallotDesk) =>
  withBallot(desk, async ({ request, state, view }) => {
    const { context, who, council } = request;
    const { ballot } = state;
    const texts = await desk.circulation.log(ballot.id);
    const hashes = await Promise.all(texts.map((text) => sha256(text)));
    const typed = { n: context.req.query('n') ?? '', hash: context.req.query('h') ?? '' };
    const broken = brokenRecord(texts, hashes)?.n;
    const own = texts.flatMap(
      (text, n) => ownRecord(parseRecord(text), hashes[n] ?? '', state, who.person?.key) ?? [],
    );
    const votes = takesPart(view.part);
    return show(
      request,
      {
        ...ballotFrame(ballot, { label: votes ? 'Meine Stimme prüfen' : 'Protokoll prüfen' }),
        title: votes ? 'Meine Stimme prüfen' : 'Protokoll prüfen',
        lead: 'Hier sehen Sie, ob alles so im Protokoll steht, wie es abgegeben wurde.',
      },
      checkPage({
        state,
        own,
        votes,
        typed,
        checked: checked(typed, hashes),
        broken,
        publicLog: `${council.directory.site.baseUrl}/protokoll/`,
        log: view.log,
      }),
    );
  });

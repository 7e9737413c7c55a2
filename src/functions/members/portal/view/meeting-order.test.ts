import { expect, it } from 'vitest';
import { aBusyCouncil } from '../../../../testing/members/busy-council.ts';
import { portalText } from '../../../../testing/members/council-with-paper.ts';
import { aDocument } from '../../../../testing/members/part.ts';

it('a meeting lists its own documents with the invitation first, beside the agenda and among all', async () => {
  const council = aBusyCouncil();
  const parts: typeof council.parts = async (numbers) =>
    (await council.parts(numbers)).map((part) => ({
      ...part,
      meetings: part.meetings.map((one) => ({
        ...one,
        documents: [aDocument('d-plan-saal', { title: 'Sitzplan', kind: 'meeting' }), ...one.documents],
      })),
    }));
  const text = await portalText({ ...council, parts }, '/sitzungen/2027-03-15-rat/', 'member');
  const order = [...text.matchAll(/>(Sitzplan|Ladung mit Tagesordnung)<\/a>/g)].map(([, title]) => title);
  expect(order).toEqual(['Ladung mit Tagesordnung', 'Sitzplan', 'Ladung mit Tagesordnung', 'Sitzplan']);
});

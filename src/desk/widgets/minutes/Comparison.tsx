import { useState } from 'react';
import type { PublicVote } from '../../../domain/public-record.ts';
import type { MinutesVersion, MinutesVersionItem } from '../../../domain/schema/minutes.ts';
import { shortDate } from '../../../format/wording/dates.ts';
import { minutesChanges, type SaidOfItem } from '../../../format/wording/minutes/minutes-comparison.ts';
import type { Items } from '../agenda/model/tree.ts';
import { nameOf } from '../agenda/model/words.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { Changes } from './Changes.tsx';
import { saidNow, writtenItems } from './model/snapshot.ts';

const WORD = { draft: 'Entwurf', sent: 'versandt', objected: 'Einwendung', approved: 'genehmigt' } as const;

const said = ({ vote, ...rest }: MinutesVersionItem): SaidOfItem => ({
  ...rest,
  vote: vote && ({ byFaction: [], byName: [], ...vote } as PublicVote),
});

interface ComparisonProps {
  readonly id: string;
  readonly items: Items;
  readonly versions: readonly MinutesVersion[];
}

/** The minutes as they stand against a version that was kept. */
export function Comparison({ id, items, versions }: ComparisonProps) {
  const [chosen, choose] = useState<string>();
  const names = Object.fromEntries(
    versions.map(({ status, on }, i) => [String(i), `${WORD[status]} am ${shortDate(on)}`]),
  );
  const position = chosen ?? String(versions.length - 1);
  const version = versions[Number(position)];
  if (!version) return null;
  const before = new Map(version.items.map((item) => [item.item, item]));
  const changed = writtenItems(items).flatMap((item) => {
    const parts = minutesChanges(said(before.get(item.id) ?? { item: item.id }), said(saidNow(item)));
    return parts.length === 0 ? [] : [{ item, parts }];
  });
  return (
    <div>
      <SelectField
        id={`${id}-version`}
        label="Vergleichen mit der Fassung"
        value={position}
        options={names}
        onChange={choose}
      />
      {changed.length === 0 && <p className="desk-hint">Seit dieser Fassung hat sich nichts geändert.</p>}
      {changed.map(({ item, parts }) => (
        <section key={item.id} aria-label={`Änderungen bei ${nameOf(item)}`}>
          <p className="desk-subtitle">{nameOf(item)}</p>
          <Changes parts={parts} />
        </section>
      ))}
    </div>
  );
}

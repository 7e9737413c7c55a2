import type { Offer } from '../model/sources.ts';

interface OffersProps {
  readonly offers: readonly Offer[];
  /** Ids of those that are not taken. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
}

/** Items that may be taken over, all of them at first. */
export function Offers({ offers, left, onChange }: OffersProps) {
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  const none = left.size >= offers.length;
  return (
    <fieldset className="desk-offers">
      <legend className="desk-label">Welche Punkte</legend>
      <button
        type="button"
        className="desk-button desk-button-quiet"
        onClick={() => onChange(none ? new Set() : new Set(offers.map(({ id }) => id)))}
      >
        {none ? 'Alle auswählen' : 'Keinen auswählen'}
      </button>
      {offers.map(({ id, label, depth, isPublic }) => (
        <label className="desk-check" key={id} data-depth={depth}>
          <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
          <span>
            {label}
            {!isPublic && ' (nicht öffentlich)'}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

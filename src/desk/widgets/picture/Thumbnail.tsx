import { useState } from 'react';
import type { ControlProps } from '../control-props.ts';

interface ThumbnailProps {
  readonly name: string;
  readonly control: Pick<ControlProps<unknown>, 'field' | 'getAsset'>;
}

/** The picture small; its name where it cannot be shown. */
export function Thumbnail({ name, control: { getAsset, field } }: ThumbnailProps) {
  const [broken, setBroken] = useState<string>();
  const address = String(getAsset(name, field));
  if (broken === address || address === '') {
    return <p className="desk-document-file">Datei: {name}</p>;
  }
  return (
    <figure className="desk-picture-figure">
      <img
        className="desk-picture-thumbnail"
        src={address}
        alt={`Vorschau von ${name}`}
        onError={() => setBroken(address)}
      />
      <figcaption className="desk-document-file">{name}</figcaption>
    </figure>
  );
}

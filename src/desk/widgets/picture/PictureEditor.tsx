import { useState } from 'react';
import { deskContext } from '../../desk-context.ts';
import { mebibytes } from '../../guard/messages.ts';
import type { ControlProps } from '../control-props.ts';
import { FileChooser, ReplaceButton } from '../documents/FileChooser.tsx';
import { putBack, withdrawn } from '../documents/upload.ts';
import { useUpload } from '../documents/use-upload.ts';
import { WhyNot } from '../documents/WhyNot.tsx';
import { Removed } from '../documents/Removed.tsx';
import { entryField } from '../parts/entry-data.ts';
import { Thumbnail } from './Thumbnail.tsx';

interface PictureEditorProps {
  readonly id: string;
  /** Name of the file; empty for none. */
  readonly value: string;
  readonly onChange: (name: string | undefined) => void;
  readonly control: Pick<ControlProps<unknown>, 'field' | 'getEntry' | 'onPersistMedia' | 'getAsset'>;
}

interface Removal {
  readonly name: string;
  readonly draft: File | undefined;
}

/** The picture small, and what can be done with it. */
export function PictureEditor({ id, value, onChange, control }: PictureEditorProps) {
  const { said, error, run, say, attempt } = useUpload(control, 'picture', keyOfEntry(control));
  const [removal, setRemoval] = useState<Removal>();
  const take = (files: readonly File[]) =>
    void run(files.slice(0, 1), ({ file }) => {
      if (value !== '' && value !== file) withdrawn(value, control);
      setRemoval(undefined);
      onChange(file);
      return `Das Bild ist übernommen: ${file}.`;
    });
  const remove = () => {
    setRemoval({ name: value, draft: withdrawn(value, control) });
    onChange(undefined);
    say('Das Bild ist entfernt.');
  };
  const undo = () =>
    void attempt(async () => {
      if (!removal) return;
      onChange(removal.draft ? await putBack(removal.draft, control) : removal.name);
      setRemoval(undefined);
      say('Das Bild ist wieder da.');
    });
  return (
    <>
      <p className="desk-hidden" role="status">
        {said}
      </p>
      <WhyNot error={error} />
      {removal && <Removed title={removal.name} stays={!removal.draft} onUndo={undo} />}
      {value === '' ? (
        <FileChooser id={`${id}-add`} label="Bild auswählen" hint={hint()} use="picture" onChoose={take} />
      ) : (
        <>
          <div className="desk-picture">
            <Thumbnail name={value} control={control} />
            <div className="desk-buttons">
              <ReplaceButton id={`${id}-replace`} label="Bild ersetzen" use="picture" onChoose={take} />
              <button type="button" className="desk-button desk-button-danger" onClick={remove}>
                Bild entfernen
              </button>
            </div>
          </div>
          <p className="desk-hint">{hint()}</p>
        </>
      )}
    </>
  );
}

const hint = (): string =>
  `JPEG, PNG oder WebP, höchstens ${mebibytes(deskContext().uploadLimit)}. Den Bildtext für Menschen, die das Bild nicht sehen, bildet die Website aus dem Namen im Eintrag.`;

/** Pictures of several entries lie in one folder: they are named by their entry. */
function keyOfEntry({ getEntry }: PictureEditorProps['control']): string | undefined {
  const key = entryField(getEntry, 'key') ?? getEntry().get('slug');
  return typeof key === 'string' && key !== '' ? key.replace(/\/index$/, '') : undefined;
}

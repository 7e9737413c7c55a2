import type { PublicItem } from '../../../domain/schema/agenda-item.ts';
import { CATEGORY } from '../../../format/wording/enums.ts';
import { Section } from '../parts/Section.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { RowProps } from './AgendaRow.tsx';
import { resultOf } from './Badges.tsx';
import { Basics } from './Basics.tsx';
import { Changes } from './Changes.tsx';
import { isPublicItem } from './model/tree.ts';
import { More } from './More.tsx';
import { Result } from './Result.tsx';
import { RowActions } from './RowActions.tsx';
import { rowId, useServices } from './services.ts';

/** Everything about one item. */
export function RowBody(props: RowProps) {
  const { item } = props;
  const { prefix, edit } = useServices();
  const id = rowId(prefix, item);
  return (
    <>
      {isPublicItem(item) ? (
        <>
          <Basics id={id} item={item} />
          {item.heading !== true && <Parts id={id} item={item} />}
        </>
      ) : (
        <SelectField
          id={`${id}-category`}
          label="Art der Angelegenheit"
          value={item.category}
          options={CATEGORY}
          onChange={(category) => category !== undefined && edit(item.id, { category })}
          hint="Öffentlich steht nur diese Art. Namen, Anschriften und alles, woran man jemanden erkennt, gehören in den nichtöffentlichen Teil."
        />
      )}
      <Section id={`${id}-changes`} title="Änderung der Tagesordnung" summary={changesIn(item)}>
        {() => <Changes id={`${id}-changes`} item={item} />}
      </Section>
      <Section id={`${id}-more`} title="Weitere Angaben">
        {() => <More id={`${id}-more`} item={item} />}
      </Section>
      <RowActions {...props} />
    </>
  );
}

function Parts({ id, item }: { readonly id: string; readonly item: PublicItem }) {
  const { edit, FilesEditor, filesProps } = useServices();
  const files = item.files?.length ?? 0;
  return (
    <>
      <Section id={`${id}-result`} title="Ergebnis" summary={resultOf(item)}>
        {() => <Result id={`${id}-result`} item={item} />}
      </Section>
      {FilesEditor && (
        <Section id={`${id}-files`} title="Unterlagen" summary={files === 0 ? '' : `${files}`}>
          {() => (
            <FilesEditor
              id={`${id}-files`}
              label="Unterlagen"
              value={item.files}
              onChange={(next) => edit(item.id, { files: next })}
              control={filesProps()}
            />
          )}
        </Section>
      )}
    </>
  );
}

function changesIn({ addedAt, movedAt, withdrawnAt }: RowProps['item']): string {
  const words = [
    addedAt === undefined ? '' : 'Nachtrag',
    movedAt === undefined ? '' : 'verschoben',
    withdrawnAt === undefined ? '' : 'zurückgezogen',
  ];
  return words.filter((word) => word !== '').join(', ');
}

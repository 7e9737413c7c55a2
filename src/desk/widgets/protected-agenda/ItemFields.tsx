import { DiscloseButton } from '../../handover/DiscloseButton.tsx';
import { DisclosureFields } from '../disclosure/DisclosureFields.tsx';
import { DocumentsEditor } from '../documents/DocumentsEditor.tsx';
import { ReferencePicker } from '../paper-picker/ReferencePicker.tsx';
import { CheckField } from '../parts/CheckField.tsx';
import { entryField } from '../parts/entry-data.ts';
import type { Query } from '../parts/all-entries.ts';
import { TextField } from '../parts/TextField.tsx';
import { VoteEditor } from '../vote/VoteEditor.tsx';
import { ItemPeople } from './ItemPeople.tsx';
import type { Changes, ItemDraft } from './model/items.ts';
import type { ProtectedAgendaProps } from './ProtectedAgendaView.tsx';

interface ItemFieldsProps extends ProtectedAgendaProps {
  readonly item: ItemDraft;
  /** Key of the meeting; empty while it has none. */
  readonly meeting: string;
}

const NONE: readonly string[] = [];
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** Everything about one item that members may read. */
export function ItemFields(props: ItemFieldsProps) {
  const { id: prefix, meeting, item, control, onEdit } = props;
  const id = `${prefix}-${item.id}`;
  const change = (changes: Changes) => onEdit(item.id, changes);
  return (
    <>
      <Texts id={id} item={item} change={change} query={control.query} />
      <div className="desk-group" role="group" aria-labelledby={`${id}-vote-title`}>
        <p className="desk-subtitle" id={`${id}-vote-title`}>
          Abstimmung
        </p>
        <VoteEditor
          id={`${id}-vote`}
          value={item.vote}
          onChange={(vote) => change({ vote })}
          suggestedPresent={presentIn(control)}
          query={control.query}
        />
      </div>
      <ItemPeople id={id} meeting={meeting} item={item} change={change} query={control.query} />
      <DocumentsEditor
        id={`${id}-files`}
        label="Unterlagen"
        value={item.files}
        onChange={(files) => change({ files })}
        control={control}
      />
      <DisclosureFields
        id={`${id}-disclosure`}
        title="Bekanntgabe"
        disclosure={item.disclosure}
        onChange={(disclosure) => change({ disclosure })}
        hint="Beschlüsse aus nichtöffentlicher Sitzung werden bekannt gegeben, sobald der Grund für die Geheimhaltung entfallen ist."
        button={<DiscloseButton id={`${id}-disclosure-do`} meeting={meeting} item={item} />}
      />
      {item.toRelease !== undefined && <ToRelease id={id} item={item} change={change} />}
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly item: ItemDraft;
  readonly change: (changes: Changes) => void;
}

/** What it is about, and what was resolved. */
const Texts = ({ id, item, change, query }: PartProps & { readonly query: Query }) => (
  <>
    <TextField
      id={`${id}-title`}
      label="Titel"
      value={item.title}
      rows={2}
      required
      onChange={(title) => change({ title: title === undefined ? undefined : oneLine(title) })}
      hint="So lesen Mitglieder den Punkt. Öffentlich ist nur seine Art."
    />
    <ReferencePicker
      id={`${id}-papers`}
      kind="papers"
      multiple
      value={item.papers ?? NONE}
      onChange={(papers) => change({ papers: papers.length > 0 ? papers : undefined })}
      query={query}
    />
    <TextField
      id={`${id}-resolution`}
      label="Beschluss im Wortlaut"
      value={item.resolution}
      rows={5}
      onChange={(resolution) => change({ resolution })}
    />
    <TextField
      id={`${id}-minutes`}
      label="Text der Niederschrift"
      value={item.minutes}
      rows={5}
      onChange={(minutes) => change({ minutes })}
      hint="Was die nichtöffentliche Niederschrift zu dem Punkt sagt. Ausgeschlossene Mitglieder lesen ihn nicht, und warum jemand nicht mitwirkt, gehört nicht hinein."
    />
  </>
);

/** Whether an imported item waits for a decision; the mark can only be taken away. */
const ToRelease = ({ id, item, change }: PartProps) => (
  <CheckField
    id={`${id}-release`}
    label="Noch zu entscheiden, ob der Punkt öffentlich wird"
    checked={item.toRelease === true}
    onChange={(toRelease) => change({ toRelease: toRelease ? true : undefined })}
    hint="Beim Umzug war nicht zu erkennen, ob der Punkt öffentlich ist."
  />
);

/** Those named as present in the same form, excused ones left out. */
function presentIn({ getEntry }: ProtectedAgendaProps['control']): number | undefined {
  const list = entryField(getEntry, 'attendance');
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return (list as { excused?: boolean }[]).filter(({ excused }) => excused !== true).length;
}

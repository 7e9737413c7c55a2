import { DISCLOSURE_STATE } from '../../../format/wording/enums.ts';
import { deskContext } from '../../desk-context.ts';
import { DiscloseButton } from '../../handover/DiscloseButton.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { TimeField } from '../parts/TimeField.tsx';
import { type Disclosure, type ItemDraft, withState } from './model/items.ts';

interface DisclosureFieldsProps {
  readonly id: string;
  readonly meeting: string;
  readonly item: ItemDraft;
  readonly onChange: (disclosure: Disclosure | undefined) => void;
}

type Draft = Readonly<Record<string, unknown>> & { readonly state: Disclosure['state'] };
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Whether the resolution is made known, and the way there. */
export function DisclosureFields({ id, meeting, item, onChange }: DisclosureFieldsProps) {
  const disclosure = item.disclosure as Draft | undefined;
  const change = (name: string, value: string | undefined) => {
    const { [name]: _, ...rest } = disclosure ?? { state: 'pending' };
    onChange({ ...rest, ...(value === undefined ? {} : { [name]: value }) } as Disclosure);
  };
  return (
    <div className="desk-group" role="group" aria-labelledby={`${id}-title`}>
      <p className="desk-subtitle" id={`${id}-title`}>
        Bekanntgabe
      </p>
      <SelectField
        id={`${id}-state`}
        label="Stand der Bekanntgabe"
        value={disclosure?.state}
        options={DISCLOSURE_STATE}
        none="Keine Angabe"
        onChange={(state) => onChange(withState(item.disclosure, state))}
        hint="Beschlüsse aus nichtöffentlicher Sitzung werden bekannt gegeben, sobald der Grund für die Geheimhaltung entfallen ist."
      />
      {disclosure?.state === 'withheld' && <WithheldFields id={id} disclosure={disclosure} change={change} />}
      {disclosure?.state === 'disclosed' && (
        <TextField
          id={`${id}-resolution`}
          label="Öffentlicher Beschluss"
          value={text(disclosure['resolution'])}
          onChange={(resolution) => change('resolution', resolution)}
          hint="Die Adresse des Beschlusses in der öffentlichen Redaktion. „Bekannt geben“ trägt sie ein."
        />
      )}
      {deskContext().otherDesk !== undefined && disclosure?.state !== 'disclosed' && (
        <DiscloseButton id={`${id}-do`} meeting={meeting} item={item} />
      )}
    </div>
  );
}

interface WithheldFieldsProps {
  readonly id: string;
  readonly disclosure: Draft;
  readonly change: (name: string, value: string | undefined) => void;
}

/** Why a resolution stays closed, and when that is looked at again. */
const WithheldFields = ({ id, disclosure, change }: WithheldFieldsProps) => (
  <>
    <TextField
      id={`${id}-reason`}
      label="Grund"
      value={text(disclosure['reason'])}
      required
      onChange={(reason) => change('reason', reason)}
      hint="Warum der Beschluss nicht bekannt gegeben wird."
    />
    <TimeField
      id={`${id}-review`}
      label="Erneut prüfen am"
      value={text(disclosure['reviewOn'])}
      dayOnly
      onChange={(reviewOn) => change('reviewOn', reviewOn)}
    />
  </>
);

import type { ReactNode } from 'react';
import { DISCLOSURE_STATE } from '../../../format/wording/enums.ts';
import { deskContext } from '../../desk-context.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { TimeField } from '../parts/TimeField.tsx';
import { type Disclosure, withState } from './model/with-state.ts';

interface DisclosureFieldsProps {
  readonly id: string;
  /** Heading of the group, where the field has no label of its own. */
  readonly title?: string;
  readonly disclosure: Disclosure | undefined;
  readonly onChange: (disclosure: Disclosure | undefined) => void;
  readonly hint: string;
  /** The way to the public desk, where there is one. */
  readonly button: ReactNode;
}

type Draft = Readonly<Record<string, unknown>> & { readonly state: Disclosure['state'] };
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Whether a resolution is made known, and the way there. */
export function DisclosureFields({ id, title, disclosure: value, ...props }: DisclosureFieldsProps) {
  const { onChange, hint, button } = props;
  const disclosure = value as Draft | undefined;
  const change = (name: string, given: string | undefined) => {
    const { [name]: _, ...rest } = disclosure ?? { state: 'pending' };
    onChange({ ...rest, ...(given === undefined ? {} : { [name]: given }) } as Disclosure);
  };
  return (
    <div
      className="desk-group"
      role="group"
      {...(title === undefined ? { 'aria-label': 'Bekanntgabe' } : { 'aria-labelledby': `${id}-title` })}
    >
      {title !== undefined && (
        <p className="desk-subtitle" id={`${id}-title`}>
          {title}
        </p>
      )}
      <SelectField
        id={`${id}-state`}
        label="Stand der Bekanntgabe"
        value={disclosure?.state}
        options={DISCLOSURE_STATE}
        none="Keine Angabe"
        onChange={(state) => onChange(withState(value, state))}
        hint={hint}
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
      {deskContext().otherDesk !== undefined && disclosure?.state !== 'disclosed' && button}
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

import type { ReactNode } from 'react';
import type { File as CouncilFile } from '../../../domain/schema/file.ts';
import type { ControlProps } from '../control-props.ts';

/** Properties of an editor for documents that lie beside the entry. */
export interface FilesEditorProps {
  /** Ids of its fields begin with it. */
  readonly id: string;
  readonly label: string;
  readonly value: readonly CouncilFile[] | undefined;
  readonly onChange: (files: readonly CouncilFile[] | undefined) => void;
  /** What Decap gives to the control around it: uploads go through it. */
  readonly control: Pick<
    ControlProps<unknown>,
    'field' | 'getEntry' | 'onPersistMedia' | 'getAsset' | 'collection'
  >;
}

export type FilesEditorComponent = (props: FilesEditorProps) => ReactNode;

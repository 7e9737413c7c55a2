import { AddressControl } from '../widgets/address/AddressControl.tsx';
import { AgendaControl } from '../widgets/agenda/AgendaControl.tsx';
import { ReferenceControl } from '../widgets/paper-picker/controls.tsx';
import { ChoiceControl } from '../widgets/simple/ChoiceControl.tsx';
import { DateControl, TimeControl } from '../widgets/simple/DateControl.tsx';
import { LinesControl } from '../widgets/simple/LinesControl.tsx';
import { SwitchControl } from '../widgets/simple/SwitchControl.tsx';
import { VoteControl } from '../widgets/vote/VoteControl.tsx';

/** The desk's own controls by their name in the configuration. */
export const CONTROLS = {
  address: AddressControl,
  agenda: AgendaControl,
  vote: VoteControl,
  reference: ReferenceControl,
  choice: ChoiceControl,
  date: DateControl,
  time: TimeControl,
  lines: LinesControl,
  switch: SwitchControl,
} as const;

import { AddressControl } from '../widgets/address/AddressControl.tsx';
import { agendaControl } from '../widgets/agenda/AgendaControl.tsx';
import { AttendanceControl } from '../widgets/attendance/AttendanceControl.tsx';
import { DisclosureControl } from '../widgets/disclosure/DisclosureControl.tsx';
import { DocumentControl } from '../widgets/documents/DocumentControl.tsx';
import { DocumentsControl } from '../widgets/documents/DocumentsControl.tsx';
import { DocumentsEditor } from '../widgets/documents/DocumentsEditor.tsx';
import { ItemLinkControl } from '../widgets/item-link/ItemLinkControl.tsx';
import { PaperNumberControl } from '../widgets/paper-number/PaperNumberControl.tsx';
import { ProtectedAgendaControl } from '../widgets/protected-agenda/ProtectedAgendaControl.tsx';
import { ProtectedMeetingControl } from '../widgets/protected-meeting/ProtectedMeetingControl.tsx';
import { ReferenceControl } from '../widgets/paper-picker/controls.tsx';
import { PictureControl } from '../widgets/picture/PictureControl.tsx';
import { SignoffsControl } from '../widgets/signoffs/SignoffsControl.tsx';
import { ChoiceControl } from '../widgets/simple/ChoiceControl.tsx';
import { ChoicesControl } from '../widgets/simple/ChoicesControl.tsx';
import { DateControl, TimeControl } from '../widgets/simple/DateControl.tsx';
import { LinesControl } from '../widgets/simple/LinesControl.tsx';
import { SwitchControl } from '../widgets/simple/SwitchControl.tsx';
import { StandingControl } from '../widgets/standing/StandingControl.tsx';
import { VoteControl } from '../widgets/vote/VoteControl.tsx';

/** The desk's own controls by their name in the configuration. */
export const CONTROLS = {
  address: AddressControl,
  agenda: agendaControl(DocumentsEditor),
  attendance: AttendanceControl,
  disclosure: DisclosureControl,
  document: DocumentControl,
  documents: DocumentsControl,
  'paper-number': PaperNumberControl,
  'item-link': ItemLinkControl,
  picture: PictureControl,
  'protected-agenda': ProtectedAgendaControl,
  'protected-meeting': ProtectedMeetingControl,
  signoffs: SignoffsControl,
  standing: StandingControl,
  vote: VoteControl,
  reference: ReferenceControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  date: DateControl,
  time: TimeControl,
  lines: LinesControl,
  switch: SwitchControl,
} as const;

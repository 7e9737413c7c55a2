import type { PublicAgendaItem } from '../../../domain/public-record.ts';
import type { Block } from '../../model/index.ts';
import { agendaBlocks, type BlocksOfItem, paragraph } from '../../parts/index.ts';
import type { MeetingOffice } from './meeting-document.ts';

/** The agenda, and below it who may not be in its non-public part, and that the public one is recorded. */
export function agendaWithNotes(
  agenda: readonly PublicAgendaItem[],
  { meeting, profile }: MeetingOffice,
  blocksOf: BlocksOfItem = () => [],
): Block[] {
  const isMixed = agenda.some((item) => !item.public);
  return [
    ...agendaBlocks(agenda, { blocksOf }),
    ...(isMixed && profile ? [paragraph(profile.sentences.nonPublic.value)] : []),
    ...(meeting.recording && profile ? [paragraph(profile.sentences.recording.value)] : []),
  ];
}

import type { LegalProfile } from '../../domain/profiles/index.ts';
import type { PublicMeeting } from '../../domain/public-record.ts';
import { lawSentence } from '../../format/wording/law-sentence.ts';
import { healingSentence } from '../../format/wording/meeting/invitation-words.ts';
import type { Block } from '../model/index.ts';
import { note } from './simple.ts';

/** That a defect of the invitation was healed, by whom and by which paragraph (L-04); nothing where there was none. */
export const healingNote = (
  { healing }: PublicMeeting,
  profile: LegalProfile | undefined,
  title: string,
): Block[] =>
  healing
    ? [note(title, healingSentence(healing), ...(profile ? [lawSentence(profile.sentences.healed)] : []))]
    : [];

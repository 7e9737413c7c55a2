import type { LocalTime } from '../../../domain/local-time.ts';
import type { PublicAgendaItem } from '../../../domain/public-record.ts';
import { changesOf } from '../../../domain/view/agenda-changes.ts';
import { flatItems } from '../../../domain/view/agenda-parts.ts';

/** When the agenda changed last since the invitation; undefined where it did not. */
export const latestChange = (agenda: readonly PublicAgendaItem[]): LocalTime | undefined =>
  [...flatItems(agenda)]
    .flatMap(({ item }) => changesOf(item))
    .map(({ at }) => at)
    .toSorted()
    .at(-1);

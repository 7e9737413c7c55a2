import type { PublicRecord } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import { agendaItemRecords } from './agenda-items.ts';
import { type FileTexts, fileRecords } from './files.ts';
import { meetingRecords } from './meetings.ts';
import { minutesRecords } from './minutes.ts';
import { organizationRecords } from './organizations.ts';
import { paperRecords } from './papers.ts';
import { personRecords } from './people.ts';
import { resolutionRecords } from './resolutions.ts';
import type { SearchRecord } from './search-record.ts';

/** Everything of the public record that can be found, in the order of ids. `texts`: what stands in its documents. */
export function searchRecords(record: PublicRecord, texts: FileTexts = new Map()): SearchRecord[] {
  const index = indexOf(record);
  const owners = [...meetingRecords(index), ...paperRecords(index), ...resolutionRecords(index)];
  const all = [
    ...owners,
    ...agendaItemRecords(index),
    ...personRecords(index),
    ...organizationRecords(index),
    ...fileRecords(index, owners, texts),
    ...minutesRecords(index, owners),
  ];
  return all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

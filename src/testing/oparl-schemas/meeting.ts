import { agendaItem } from './agenda-item.ts';
import { file } from './file.ts';
import { location } from './location.ts';
import { dateTime, flag, link, objectSchema, type Schema, some, text } from './shapes.ts';

/** OParl 1.1, Meeting, but for the names of those who took part, which are not public. */
export const meeting = (): Schema =>
  objectSchema(
    'Meeting',
    {
      name: text,
      meetingState: { enum: ['terminiert', 'eingeladen', 'durchgeführt'] },
      cancelled: flag,
      start: dateTime,
      end: dateTime,
      location: location('embedded'),
      organization: some(link('Organization')),
      invitation: file('embedded'),
      resultsProtocol: file('embedded'),
      verbatimProtocol: file('embedded'),
      auxiliaryFile: some(file('embedded')),
      agendaItem: some(agendaItem('embedded')),
    },
    ['name', 'meetingState', 'cancelled', 'start'],
  );

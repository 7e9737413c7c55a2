import { consultation } from './consultation.ts';
import { file } from './file.ts';
import { location } from './location.ts';
import { date, link, objectSchema, type Schema, some, text } from './shapes.ts';

/** OParl 1.1, Paper. */
export const paper = (): Schema =>
  objectSchema(
    'Paper',
    {
      body: link('Body'),
      name: text,
      reference: text,
      date,
      paperType: text,
      relatedPaper: some(link('Paper')),
      superordinatedPaper: some(link('Paper')),
      subordinatedPaper: some(link('Paper')),
      mainFile: file('embedded'),
      auxiliaryFile: some(file('embedded')),
      location: some(location('embedded')),
      originatorPerson: some(link('Person')),
      underDirectionOf: some(link('Organization')),
      originatorOrganization: some(link('Organization')),
      consultation: some(consultation('embedded')),
    },
    ['body', 'name', 'paperType'],
  );

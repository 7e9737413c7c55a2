import { defined } from '../../domain/defined.ts';
import type { PublicBody, PublicSite, PublicTemplate } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import type { Letterhead } from '../model/index.ts';
import { filled } from './fill.ts';
import { keepTown } from './keep-town.ts';
import type { PlaceholderValues } from './values.ts';

/** True where the site is run by the body itself, and not for it by another one (a Samtgemeinde for its members). */
const runsSite = (body: PublicBody, { record: { site, bodies } }: RecordIndex): boolean =>
  body.name === site.operator.name || (bodies.length === 1 && bodies[0]?.key === body.key);

/** The operator's address; named first where it is another's. */
function addressLines({ operator, contacts }: PublicSite, own: boolean): string[] {
  const { name, street, postalCode, locality } = operator;
  const phone = contacts.council?.phone ?? operator.phone;
  return [
    ...(own ? [] : [name]),
    street,
    `${postalCode} ${locality}`,
    ...(phone === undefined ? [] : [`Telefon ${phone}`]),
    contacts.council?.email ?? operator.email,
  ];
}

function armsOf(body: PublicBody, index: RecordIndex): Letterhead['arms'] {
  const alt = `Wappen: ${body.name}`;
  if (body.coatOfArms) return { picture: `bodies/${body.coatOfArms.name}`, alt };
  const { coatOfArms } = index.record.site;
  return coatOfArms && runsSite(body, index) ? { picture: coatOfArms.name, alt } : undefined;
}

/** The head of a document of `body`: what the template says, else the settings of the site. */
export function letterheadOf(
  body: PublicBody,
  template: Omit<PublicTemplate, 'key'>,
  values: PlaceholderValues,
  index: RecordIndex,
): Letterhead {
  const { sender, senderOffice, contactLines } = template;
  return defined({
    name: sender === undefined ? body.name : filled(sender, values),
    office: senderOffice === undefined ? undefined : filled(senderOffice, values),
    lines: (
      contactLines?.map((line) => filled(line, values)) ??
      addressLines(index.record.site, runsSite(body, index))
    ).map(keepTown),
    arms: armsOf(body, index),
  });
}

import type { Entry } from '../council-record.ts';
import { defined } from '../defined.ts';
import type { PublicTemplate } from '../public-record.ts';
import type { Template } from '../schema/index.ts';
import { url } from '../url.ts';
import type { DoorKeeper } from './door-keeper.ts';

/**
 * The words around documents. Standard items and sentences are the desk's alone, and so is the name of a template. One for
 * an organization or a body that was withdrawn is for nobody, and never for all.
 */
export function publicTemplates({ record, ...keeper }: DoorKeeper): PublicTemplate[] {
  return record.templates.flatMap(({ key, data }: Entry<Template>) => {
    if (data.kind !== 'document') return [];
    const { body, organization } = data;
    if (body !== undefined && keeper.isWithdrawn(url.body(body))) return [];
    if (organization !== undefined && !keeper.showsOrganization(organization)) return [];
    return [
      defined({
        key,
        documents: data.documents,
        body,
        organization,
        sender: data.sender,
        senderOffice: data.senderOffice,
        contactLines: data.contactLines,
        datePlace: data.datePlace,
        salutation: data.salutation,
        opening: data.opening,
        closing: data.closing,
        signatures: data.signatures?.map(({ role, name }) => defined({ role, name })),
        footer: data.footer,
      }),
    ];
  });
}

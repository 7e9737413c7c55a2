import type { Asked } from '../../../clerk/request.ts';
import { unpublished } from '../../../invitations/page/unpublished.ts';
import type { Html } from '../../../layout/html.ts';
import { officePage } from './office-page.ts';

/** Where nothing was published yet, nobody can be asked. */
export const unpublishedPage = (asked: Asked): Html =>
  officePage(asked, { title: 'Umlaufverfahren' }, [], unpublished);

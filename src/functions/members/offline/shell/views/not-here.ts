import { element } from '../element.ts';
import { to } from '../place.ts';
import type { View } from './shown.ts';

/** For what does not lie in the copy. */
export const notHere = (): View => ({
  title: 'Das liegt nicht in Ihrer Kopie',
  body: [
    element('p', {}, 'Vielleicht wurde die Sitzung entfernt oder geändert.'),
    element('p', {}, element('a', { href: to.list }, 'Zu den mitgenommenen Sitzungen')),
  ],
});

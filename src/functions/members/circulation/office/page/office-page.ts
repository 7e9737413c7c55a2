import type { Asked } from '../../../clerk/request.ts';
import { at } from '../../../addresses.ts';
import type { Crumb } from '../../../layout/frame.ts';
import { type Frame, type Html, page } from '../../../layout/page.ts';

/** A page about ballots for clerks. @param crumbs behind "Umlaufverfahren" */
export const officePage = (
  { who, council }: Asked,
  frame: Pick<Frame, 'title' | 'isRefused' | 'lead' | 'kicker' | 'headExtra'>,
  crumbs: readonly Crumb[],
  main: Html,
): Html =>
  page(
    {
      ...frame,
      who,
      council,
      current: 'ballots-office',
      breadcrumbs: [
        { label: 'Umlaufverfahren', ...(crumbs.length > 0 && { href: at.ballotsOffice }) },
        ...crumbs,
      ],
    },
    main,
  );

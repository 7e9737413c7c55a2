import { DISCLOSURE_STATE } from '../../../format/wording/enums.ts';
import type { Disclosure } from '../../widgets/disclosure/model/with-state.ts';
import type { HandoverOf } from '../handover.ts';
import type { Filled, Form } from './filled.ts';
import { inWords } from './fill-disclosed.ts';

/** Notes in a protected resolution by circulation under which key it was made known. */
export function fillCirculated(form: Form, { resolution }: HandoverOf<'circulated'>): Filled {
  const before = form['disclosure'] as Disclosure | undefined;
  if (before?.state === 'disclosed' && before.resolution === resolution)
    return { fields: {}, lines: [], hints: ['Die Bekanntgabe ist schon vermerkt.'] };
  return {
    fields: { disclosure: { state: 'disclosed', resolution } },
    lines: [
      {
        what: 'Bekanntgabe',
        ...(before === undefined ? {} : { before: inWords(before) }),
        after: `${DISCLOSURE_STATE.disclosed} (${resolution})`,
      },
    ],
    hints: [],
  };
}

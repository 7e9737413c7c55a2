import type { Context } from 'hono';
import { themeCss } from '../../../styles/theme.ts';
import type { MembersEnv } from '../ports.ts';

/** The municipality's colours as the published index has them; before that the sheet is empty and ours hold. */
export function themeSheet(context: Context<MembersEnv>): Response {
  const theme = context.get('council')?.directory.site.theme;
  return context.body(theme === undefined ? '' : themeCss(theme), 200, {
    'Content-Type': 'text/css; charset=utf-8',
  });
}

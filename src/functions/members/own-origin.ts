import { createMiddleware } from 'hono/factory';
import { isFromOwnPage } from '../../server/own-page.ts';
import type { MembersEnv, Parts } from './ports.ts';
import { refuse } from './refusals.ts';

const READING = new Set(['GET', 'HEAD']);

/**
 * Lets requests that change something in only where the browser says that a page of ours sent them. Other methods than GET, HEAD
 * and POST there are none.
 */
export const ownOrigin = ({ settings, means }: Pick<Parts, 'settings' | 'means'>) =>
  createMiddleware<MembersEnv>(async (context, next) => {
    const { method } = context.req;
    if (READING.has(method)) return next();
    if (method !== 'POST') return refuse(context, means, 'no-such-method');
    const asked = { from: context.req.header('Origin'), site: context.req.header('Sec-Fetch-Site') };
    return isFromOwnPage(asked, settings.origin) ? next() : refuse(context, means, 'not-from-our-pages');
  });

import { Hono } from 'hono';
import { at } from '../addresses.ts';
import { sendAllowanceOf, sendPayroll, showAllowanceOf, showAllowances } from '../allowance/office-routes.ts';
import { clerkOnly } from '../guards.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { sendAudit, showAudit } from './audit-view.ts';
import { bindLogin, showUnknown } from './bind-login.ts';
import { showList } from './list.ts';
import { doMany, showMany } from './many.ts';
import { MANY_STEPS } from './many-words.ts';
import { createAccount, showNew } from './new-account.ts';
import { createAccounts, showNewAccounts } from './new-accounts.ts';
import { saveAccount, showAccount } from './save-account.ts';
import { confirmStep, doStep } from './steps.ts';

/** Accesses and the log, for clerks alone. */
export function clerkRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  app.use('/verwaltung/*', clerkOnly(parts));
  app.get(at.accounts, showList(parts));
  app.get(at.newAccount, showNew(parts));
  app.post(at.newAccount, createAccount(parts));
  app.get(at.newAccounts, showNewAccounts(parts));
  app.post(at.newAccounts, createAccounts(parts));
  for (const step of MANY_STEPS) {
    app.get(at.manyAccounts(step), showMany(parts, step));
    app.post(at.manyAccounts(step), doMany(parts, step));
  }
  app.get(at.account(':id'), showAccount(parts));
  app.post(at.account(':id'), saveAccount(parts));
  app.get(at.accountStep(':id', ':step'), confirmStep(parts));
  app.post(at.accountStep(':id', ':step'), doStep(parts));
  app.get(at.unknownLogins, showUnknown(parts));
  app.post(at.unknownLogins, bindLogin(parts));
  app.get(at.allowances, showAllowances());
  app.get(at.payroll, sendPayroll(parts));
  app.get(at.allowanceOf(':person'), showAllowanceOf(parts));
  app.get(at.allowanceFile(':person', ':name'), sendAllowanceOf(parts));
  app.get(at.auditLog, showAudit(parts));
  app.get(at.auditLogTable, sendAudit(parts));
  return app;
}

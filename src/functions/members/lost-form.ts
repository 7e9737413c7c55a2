/** Query of a page to which a form was sent in vain, since the login had ended. */
export const LOST = 'nicht-verzeichnet';

/** Whether somebody who logs in now had sent a form that was not taken. @param target path with its query */
export const isLost = (target: string): boolean => target.endsWith(`?${LOST}`);

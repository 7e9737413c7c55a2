/** Anchor of the part of the page for subscriptions that offers mail; permanent. */
export const BY_MAIL = 'per-e-mail';

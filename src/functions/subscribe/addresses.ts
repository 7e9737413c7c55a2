import { NOTICE_PATH, SUBSCRIBE_PATH } from '../../domain/subscriptions/index.ts';

/** Addresses of the function below its origin. */
export const at = {
  form: '/',
  /** The form with interests already chosen: `?thema=body:mittelaue&thema=…`. */
  chosen: SUBSCRIBE_PATH,
  sent: '/gesendet',
  confirm: (token: string) => `/bestaetigen/${token}`,
  manage: (token: string) => `/verwalten/${token}`,
  /** By a single request without a page (RFC 8058), or by the button of its page. */
  end: (token: string) => `/ab/${token}`,
  /** Takes word of a new entry of the log. */
  notice: NOTICE_PATH,
  health: '/health',
  styleSheet: '/stil/haupt.css',
  themeSheet: '/stil/farben.css',
} as const;

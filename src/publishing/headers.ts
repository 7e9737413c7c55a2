/** Headers that a host should send with every page: nothing foreign, nothing inline, no frame around it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Value of `Strict-Transport-Security`, to be sent over TLS only (RFC 6797, section 7.2): one year, for this host alone,
 * since other hosts of the municipality may not have TLS.
 */
export const STRICT_TRANSPORT = 'max-age=31536000';

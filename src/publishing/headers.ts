const policy = (scripts: string, forms = "'self'"): string =>
  `default-src 'none'; script-src ${scripts}; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action ${forms}; base-uri 'none'; frame-ancestors 'none'`;

/** Headers that a host should send with every page: nothing foreign, nothing inline, no frame around it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy("'self'"),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The policy of the page of the search alone: it runs a program of WebAssembly, and no text as a script
 * (`wasm-unsafe-eval`, CSP Level 3, section 6.7.1.2). Its worker comes from the site, as `script-src` says.
 */
export const SEARCH_POLICY = policy("'self' 'wasm-unsafe-eval'");

/**
 * The policy of the page for subscriptions alone: its form leads to the function at `origin`, and nowhere else.
 * @param origin protocol, host and port, without a slash at the end
 */
export const subscribePolicy = (origin: string): string => policy("'self'", `'self' ${origin}`);

/**
 * Value of `Strict-Transport-Security`, to be sent over TLS only (RFC 6797, section 7.2): one year, for this host alone,
 * since other hosts of the municipality may not have TLS.
 */
export const STRICT_TRANSPORT = 'max-age=31536000';

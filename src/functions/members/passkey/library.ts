type Library = typeof import('@simplewebauthn/server') & typeof import('@simplewebauthn/server/helpers');

/** The optional library, loaded at first use: it weighs more than all else that the function needs. */
export async function webAuthn(): Promise<Library> {
  const [server, helpers] = await Promise.all([
    import('@simplewebauthn/server'),
    import('@simplewebauthn/server/helpers'),
  ]);
  return { ...helpers, ...server };
}

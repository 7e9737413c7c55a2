import { at } from '../../addresses.ts';
import type { MembersSettings } from '../../settings.ts';
import type { ProviderLogout } from '../logout.ts';
import type { FindProvider } from './provider.ts';

/** The provider's page for ending its own session (OpenID Connect RP-Initiated Logout 1.0), where it has one. */
export const providerLogout =
  ({ origin }: Pick<MembersSettings, 'origin'>, provider: FindProvider): ProviderLogout =>
  async () => {
    const found = await provider().catch(() => undefined);
    if (found?.configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return found.client.buildEndSessionUrl(found.configuration, {
      post_logout_redirect_uri: origin + at.login,
    }).href;
  };

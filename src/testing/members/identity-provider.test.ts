import { expect, test } from 'vitest';
import { cookieJar } from './cookie-jar.ts';
import { startIdentityProvider } from './identity-provider.ts';

test('the provider to try out shows its accounts in German, and listens on loopback alone', async () => {
  const provider = await startIdentityProvider({
    port: 0,
    origin: 'http://127.0.0.1:1',
    clientId: 'ratsfenster',
    clientSecret: 'a secret of the test',
    people: [{ subject: '1', name: 'Anna <b>Amsel</b>' }],
  });
  try {
    expect(provider.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const jar = cookieJar();
    const begun = `${provider.address}/auth?client_id=ratsfenster&response_type=code&scope=openid&state=s&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fanmelden%2Frueckkehr&code_challenge=${'a'.repeat(43)}&code_challenge_method=S256`;
    const { answer } = await jar.follow(await jar.get(begun), begun);
    const page = await answer.text();
    expect(page).toContain('Testkonto wählen');
    expect(page).toContain('Anna &lt;b&gt;Amsel&lt;/b&gt;');
    const stale = await cookieJar().post(`${provider.address}/konto/none`, { subject: '1' });
    expect([stale.status, await stale.text()]).toEqual([400, expect.stringContaining('abgelaufen')]);
    const wrong = await jar.get(`${provider.address}/auth?client_id=other`);
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('nichts anfangen')]);
  } finally {
    await provider.stop();
  }
});

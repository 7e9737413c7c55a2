/**
 * What runs in the popup, the counterpart of `netlify-auth.js` of decap-cms-lib-auth 3.3:
 * 1. `authorizing:github` goes to the opener, at the allowed origins alone;
 * 2. the desk echoes it; the browser vouches for the sender's origin, which must be an allowed one, and for its window;
 * 3. the result goes to exactly that origin, once.
 * The result is forgotten after half a minute, and neither it nor the code stays in the page or the address.
 */
export const HANDSHAKE = `
(() => {
  const data = document.getElementById('result');
  const { origins, result } = JSON.parse(data.textContent);
  data.remove();
  history.replaceState(null, '', location.pathname);
  const desk = window.opener;
  let waiting = result;
  const say = (text) => { document.getElementById('status').textContent = text; };
  const late = () => {
    if (waiting?.includes(':success:'))
      say('Die Redaktion hat sich nicht gemeldet. Schließen Sie dieses Fenster und melden Sie sich dort erneut an. Wenn es wieder geschieht, prüft Ihre IT, ob die Adresse der Redaktion in OAUTH_ALLOWED_ORIGINS steht.');
    waiting = undefined;
  };
  if (!desk) return late();
  window.addEventListener('message', (event) => {
    if (waiting === undefined || event.source !== desk || event.data !== 'authorizing:github') return;
    if (!origins.includes(event.origin)) return;
    desk.postMessage(waiting, event.origin);
    waiting = undefined;
  });
  for (const origin of origins) desk.postMessage('authorizing:github', origin);
  setTimeout(late, 30000);
})();
`;

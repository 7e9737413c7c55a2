import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { type Frame, page } from './page.ts';
import type { Html } from './html.ts';

type Around = Pick<Frame, 'site' | 'offer'>;

/** After the form, the same for every address. */
export const sentPage = (around: Around): Html =>
  page(
    { ...around, title: 'Bitte sehen Sie in Ihr Postfach' },
    html`<div class="prose">
      <p>
        Wir schicken gleich eine E-Mail an die angegebene Adresse. Bitte öffnen Sie den Link darin, und
        bestätigen Sie Ihr Abonnement. Er gilt zwei Tage.
      </p>
      <p>
        Ist nach einigen Minuten nichts gekommen? Dann sehen Sie bitte auch im Ordner für Spam nach, und
        prüfen Sie, ob die Adresse stimmt. An eine Adresse schicken wir höchstens drei solche E-Mails am Tag.
      </p>
      <p class="buttons">
        <a class="button button--secondary" href="${around.site}/">Zur Rats- und Bürgerinformation</a>
      </p>
    </div>`,
  );

/** For links that are unknown, used or over: the same for all of them. */
export const deadLinkPage = (around: Around): Html =>
  page(
    { ...around, title: 'Dieser Link gilt nicht mehr' },
    html`<div class="prose">
      <p>
        Vielleicht haben Sie ihn schon benutzt, oder das Abonnement ist beendet. Ein Link zum Bestätigen gilt
        zwei Tage und nur einmal. Haben Sie schon bestätigt, gilt Ihr Abonnement. Haben Sie abbestellt, ist
        Ihre Adresse gelöscht. In beiden Fällen ist nichts mehr zu tun.
      </p>
      <p class="buttons"><a class="button" href="${at.form}">Neu abonnieren</a></p>
    </div>`,
  );

export const confirmedPage = (around: Around, frequencyWords: string): Html =>
  page(
    { ...around, title: 'Ihr Abonnement ist bestätigt' },
    html`<div class="prose">
      <p>
        Ab jetzt bekommen Sie E-Mails, ${frequencyWords}. In jeder steht ein Link, mit dem Sie Ihre Auswahl
        ändern oder abbestellen.
      </p>
      <p class="buttons">
        <a class="button button--secondary" href="${around.site}/">Zur Rats- und Bürgerinformation</a>
      </p>
    </div>`,
  );

/** The question before somebody ends it: programs that look at links of mails open them too. */
export const endPage = (around: Around, token: string): Html =>
  page(
    { ...around, title: 'Abbestellen' },
    html`<div class="prose">
      <p>Möchten Sie keine E-Mails mehr bekommen? Dann löschen wir Ihre Adresse und Ihre Auswahl sofort.</p>
      <form method="post" action="${at.end(token)}">
        <p class="buttons">
          <button type="submit" class="button">Abbestellen und alles löschen</button>
          <a class="button button--secondary" href="${around.site}/">Doch nicht</a>
        </p>
      </form>
    </div>`,
  );

export const endedPage = (around: Around): Html =>
  page(
    { ...around, title: 'Sie haben abbestellt' },
    html`<div class="prose">
      <p>Ihre Adresse und Ihre Auswahl sind gelöscht. Sie bekommen keine E-Mails mehr von uns.</p>
      <p class="buttons"><a class="button button--secondary" href="${at.form}">Neu abonnieren</a></p>
    </div>`,
  );

export const messagePage = (around: Around, title: string, words: string): Html =>
  page({ ...around, title }, html`<div class="prose"><p>${words}</p></div>`);

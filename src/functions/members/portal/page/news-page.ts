import { html } from 'hono/html';
import { at } from '../../addresses.ts';
import type { Html } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';
import type { NewsView } from '../view/news-view.ts';
import { newsList } from './news-list.ts';

/** What is new; a button remembers that it was read. @param saved that was just done */
export const newsPage = (news: NewsView, saved: boolean): Html =>
  html`${
      saved &&
      notice(
        'success',
        'Als gelesen gemerkt',
        'Bei Ihrer nächsten Anmeldung sehen Sie hier, was ab jetzt hinzukommt. Bis dahin bleiben die Markierungen stehen, damit Sie in Ruhe weiterlesen können.',
      )
    }
    <section class="section" aria-labelledby="besuch">
      <h2 id="besuch">${news.firstVisit ? 'Aus den letzten zwei Wochen' : 'Seit Sie zuletzt hier waren'}</h2>
      ${
        news.sinceLooked.length === 0
          ? html`<p class="empty">Seitdem ist nichts hinzugekommen. Sie sind auf dem neuesten Stand.</p>`
          : newsList(news.sinceLooked)
      }
      ${
        !saved &&
        html`<form class="no-print" method="post" action="${at.news}">
          <p class="buttons"><button type="submit" class="button">Als gelesen merken</button></p>
        </form>`
      }
    </section>
    ${
      news.sinceInvitation.length > 0 &&
      html`<section class="section" aria-labelledby="einladung">
        <h2 id="einladung">Seit der Einladung, von Ihnen schon gesehen</h2>
        ${newsList(news.sinceInvitation)}
      </section>`
    }`;

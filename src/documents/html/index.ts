export { documentHtml } from './document-html.ts';

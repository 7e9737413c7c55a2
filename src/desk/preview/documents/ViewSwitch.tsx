import { DOCUMENT_KIND } from '../../../format/wording/enums.ts';
import type { PublicDocumentKind } from '../../../documents/model/index.ts';

/** What the pane shows: the page, or a document that is made of the same fields. */
export type PreviewView = 'page' | PublicDocumentKind;

const nameOf = (view: PreviewView): string => (view === 'page' ? 'Seite' : DOCUMENT_KIND[view]);

/** Which of the views is shown; nothing where there is only one. */
export function ViewSwitch({
  views,
  shown,
  onShow,
}: {
  readonly views: readonly PreviewView[];
  readonly shown: PreviewView;
  readonly onShow: (view: PreviewView) => void;
}) {
  if (views.length < 2) return null;
  return (
    <div className="preview-switch" role="group" aria-label="Was die Vorschau zeigt">
      {views.map((view) => (
        <button
          key={view}
          type="button"
          className={view === shown ? 'button' : 'button button--secondary'}
          aria-pressed={view === shown}
          onClick={() => onShow(view)}
        >
          {nameOf(view)}
        </button>
      ))}
    </div>
  );
}

import { type MouseEvent, useEffect, useState } from 'react';
import { localTime } from '../../domain/local-time.ts';
import { Boundary } from './Boundary.tsx';
import { viewsOf } from './documents/views-of.ts';
import { type PreviewView, ViewSwitch } from './documents/ViewSwitch.tsx';
import { EntryPreview } from './EntryPreview.tsx';
import type { PreviewIndex } from './model/preview-index.ts';
import type { PreviewKind } from './model/preview-record.ts';

/** What the previews ask of the desk. */
export interface PreviewServices {
  /** Reads `preview.json` once; rejects where it cannot be had. */
  readonly index: () => Promise<PreviewIndex>;
  /** Wall clock of the council's place now, `YYYY-MM-DDTHH:mm`. */
  readonly now: () => string;
}

/** What Decap hands to a template: the entry as immutable data. */
interface TemplateProps {
  readonly entry: {
    get(name: string): unknown;
  };
}

/** A template for Decap's pane. */
export const previewTemplate = (kind: PreviewKind, services: PreviewServices) =>
  function PreviewTemplate({ entry }: TemplateProps) {
    const index = useIndex(services);
    const [chosen, choose] = useState<PreviewView>();
    if (index === 'loading') return <Waiting words="Die Vorschau wird geladen …" />;
    if (index === 'failed') {
      return (
        <Waiting words="Die Vorschau konnte nicht geladen werden. Ihre Eingaben sind davon nicht betroffen. Laden Sie die Seite später neu." />
      );
    }
    const form = plainData(entry.get('data'));
    const views = viewsOf(kind, form);
    const view = chosen !== undefined && views.includes(chosen) ? chosen : views[0];
    return (
      <Boundary of={form}>
        <div onClickCapture={stayHere}>
          <ViewSwitch views={views} shown={view ?? 'page'} onShow={choose} />
          <EntryPreview
            kind={kind}
            entryKey={keyOf(entry.get('slug'), form)}
            form={form}
            index={index}
            view={view ?? 'page'}
            now={localTime(services.now())}
          />
        </div>
      </Boundary>
    );
  };

const Waiting = ({ words }: { readonly words: string }) => (
  <div className="page">
    <p role="status">{words}</p>
  </div>
);

function useIndex({ index }: PreviewServices): PreviewIndex | 'loading' | 'failed' {
  const [state, setState] = useState<PreviewIndex | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let gone = false;
    const tell = (next: PreviewIndex | 'failed') => {
      if (!gone) setState(next);
    };
    index().then(tell, () => tell('failed'));
    return () => {
      gone = true;
    };
  }, []);
  return state;
}

/** Decap's data as plain objects and lists. */
function plainData(data: unknown): Readonly<Record<string, unknown>> {
  const plain: unknown = hasToJs(data) ? data.toJS() : data;
  return typeof plain === 'object' && plain !== null ? (plain as Record<string, unknown>) : {};
}

const hasToJs = (value: unknown): value is { toJS(): unknown } =>
  typeof value === 'object' && value !== null && 'toJS' in value && typeof value.toJS === 'function';

/** The entry's folder: of a saved one from its path (`<key>/index`), of a new one as the form proposes it. */
function keyOf(slug: unknown, form: Readonly<Record<string, unknown>>): string {
  const saved = typeof slug === 'string' ? (slug.split('/')[0] ?? '') : '';
  const proposed = form['key'];
  return saved !== '' ? saved : typeof proposed === 'string' ? proposed : '';
}

/** A link would lead the frame of the preview to an address that the desk does not have. */
function stayHere(event: MouseEvent): void {
  if (isElement(event.target) && event.target.closest('a')) event.preventDefault();
}

/** Elements of the preview's frame are of that frame's classes, so none is an `Element` of this window. */
const isElement = (target: EventTarget): target is Element => 'closest' in target;

import type CMS from 'decap-cms-app';

/** Decap's German, completed and put into the words of a council office. Phrases that are missing here stay Decap's. */
const PHRASES = {
  auth: {
    login: 'Anmelden',
    loggingIn: 'Sie werden angemeldet …',
    loginWithGitHub: 'Mit GitHub anmelden',
    loginWithGitLab: 'Mit GitLab anmelden',
    loginWithForgejo: 'Mit Forgejo anmelden',
    errors: { email: 'Bitte geben Sie Ihre E-Mail-Adresse ein.' },
  },
  app: {
    header: { content: 'Inhalte', workflow: 'Entwürfe', media: 'Dateien', quickAdd: 'Neu anlegen' },
    app: {
      errorHeader: 'Die Redaktion konnte nicht starten.',
      configErrors: 'Fehler in der Konfiguration',
      checkConfigYml: 'Bitte geben Sie diese Meldung an Ihre IT weiter.',
      loadingConfig: 'Die Redaktion wird geladen …',
      waitingBackend: 'Es wird auf den Server gewartet …',
    },
    notFoundPage: { header: 'Diese Seite gibt es nicht' },
  },
  collection: {
    sidebar: {
      collections: 'Inhalte',
      allCollections: 'Alle Inhalte',
      searchAll: 'Alles durchsuchen',
      searchIn: 'Suchen in',
    },
    collectionTop: {
      newButton: 'Neu: %{collectionLabel}',
      newButtonAriaLabel: 'Neu: %{collectionLabel}',
      searchResults: 'Suchergebnisse für „%{searchTerm}“',
      searchResultsInCollection: 'Suchergebnisse für „%{searchTerm}“ in %{collection}',
      viewAsList: 'Als Liste anzeigen',
      viewAsGrid: 'Als Kacheln anzeigen',
    },
    entries: {
      loadingEntries: 'Die Einträge werden geladen …',
      cachingEntries: 'Die Einträge werden zwischengespeichert …',
      longerLoading: 'Das kann einige Minuten dauern.',
      noEntries: 'Keine Einträge',
      unpublishedHeader: 'Entwürfe',
    },
    defaultFields: { author: { label: 'Bearbeitet von' }, updatedOn: { label: 'Geändert am' } },
  },
  editor: {
    editorControl: { field: { optional: 'freiwillig', widgetLabel: 'Feld der Art %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        required: 'Bitte ausfüllen: %{fieldLabel}.',
        regexPattern: '%{fieldLabel}: %{pattern}.',
        processing: '%{fieldLabel} wird geprüft.',
        min: '%{fieldLabel} muss mindestens %{minValue} sein.',
        max: '%{fieldLabel} darf höchstens %{maxValue} sein.',
        rangeCount: '%{fieldLabel}: bitte %{minCount} bis %{maxCount} Einträge.',
        rangeCountExact: '%{fieldLabel}: bitte genau %{count} Einträge.',
        rangeMin: '%{fieldLabel}: bitte mindestens %{minCount} Einträge.',
        rangeMax: '%{fieldLabel}: bitte höchstens %{maxCount} Einträge.',
        invalidPath: '„%{path}“ ist keine gültige Adresse.',
        pathExists: 'Die Adresse „%{path}“ gibt es schon.',
      },
    },
    editor: {
      onLeavePage: 'Möchten Sie diese Seite verlassen? Nicht gespeicherte Änderungen werden aufbewahrt.',
      onUpdatingWithUnsavedChanges: 'Bitte speichern Sie zuerst, dann ändern Sie den Stand des Entwurfs.',
      onPublishingNotReady: 'Bitte setzen Sie den Entwurf vor dem Veröffentlichen auf „freigegeben“.',
      onPublishingWithUnsavedChanges: 'Bitte speichern Sie zuerst, dann veröffentlichen Sie.',
      onPublishing: 'Möchten Sie diesen Eintrag veröffentlichen?',
      onUnpublishing: 'Möchten Sie die Veröffentlichung dieses Eintrags zurücknehmen?',
      onDeleteWithUnsavedChanges:
        'Möchten Sie diesen Eintrag und Ihre nicht gespeicherten Änderungen löschen?',
      onDeletePublishedEntry: 'Möchten Sie diesen Eintrag löschen?',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Möchten Sie diesen Entwurf und Ihre nicht gespeicherten Änderungen verwerfen?',
      onDeleteUnpublishedChanges: 'Möchten Sie diesen Entwurf verwerfen? Was veröffentlicht ist, bleibt.',
      loadingEntry: 'Der Eintrag wird geladen …',
      confirmLoadBackup:
        'Es gibt eine nicht gespeicherte Fassung dieses Eintrags. Möchten Sie damit weiterarbeiten?',
    },
    editorInterface: { toggleNotes: 'Notizen', toggleScrollSync: 'Gemeinsam blättern' },
    editorToolbar: {
      publishing: 'Wird veröffentlicht …',
      unpublish: 'Veröffentlichung zurücknehmen',
      unpublishing: 'Die Veröffentlichung wird zurückgenommen …',
      publishAndCreateNew: 'Veröffentlichen und neuen Eintrag anlegen',
      publishAndDuplicate: 'Veröffentlichen und Eintrag kopieren',
      duplicate: 'Kopieren',
      deleteUnpublishedChanges: 'Entwurf verwerfen',
      deleteUnpublishedEntry: 'Entwurf löschen',
      deletePublishedEntry: 'Eintrag löschen',
      deleteEntry: 'Eintrag löschen',
      saving: 'Wird gespeichert …',
      statusInfoTooltipDraft:
        'Der Eintrag ist ein Entwurf. Wenn Sie fertig sind, setzen Sie ihn auf „in Prüfung“.',
      statusInfoTooltipInReview: 'Der Entwurf wird geprüft. Sie können ihn weiter ändern.',
      deleting: 'Wird gelöscht …',
      updating: 'Wird geändert …',
      status: 'Stand: %{status}',
      backCollection: 'Zurück zu %{collectionLabel}',
      unsavedChanges: 'Noch nicht gespeichert',
      changesSaved: 'Alles gespeichert',
      inReview: 'in Prüfung',
      ready: 'freigegeben',
      deployPreviewPendingButtonLabel: 'Vorschau suchen',
      deployPreviewButtonLabel: 'Vorschau öffnen',
      deployButtonLabel: 'Auf der Website ansehen',
    },
    editorNotesPane: {
      title: 'Notizen',
      emptyState: 'Noch keine Notizen.',
      addNote: 'Notiz hinzufügen',
      addPlaceholder: 'Notiz schreiben …',
      editPlaceholder: 'Notiz ändern …',
      save: 'Speichern',
      cancel: 'Abbrechen',
      edit: 'Ändern',
      delete: 'Löschen',
      resolve: 'Erledigt',
      unresolve: 'Wieder offen',
      confirmDelete: 'Möchten Sie diese Notiz löschen?',
      shortcut: 'Mit Strg+Eingabe fügen Sie die Notiz hinzu.',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Durchgestrichen',
        richText: 'Formatiert',
        linkPrompt: 'Adresse des Verweises',
        link: 'Verweis',
        bulletedList: 'Liste mit Punkten',
        toggleMode: { rich: 'Zur formatierten Ansicht', markdown: 'Zur Ansicht als Markdown' },
      },
      image: {
        choose: 'Bild auswählen',
        chooseMultiple: 'Bilder auswählen',
        addMore: 'Weitere Bilder hinzufügen',
        removeAll: 'Alle Bilder entfernen',
        chooseDifferent: 'Anderes Bild auswählen',
        remove: 'Bild entfernen',
      },
      file: {
        choose: 'Datei auswählen',
        chooseMultiple: 'Dateien auswählen',
        addMore: 'Weitere Dateien hinzufügen',
        removeAll: 'Alle Dateien entfernen',
        chooseDifferent: 'Andere Datei auswählen',
        remove: 'Datei entfernen',
      },
      datetime: { setToNow: '%{fieldLabel} auf jetzt setzen' },
      object: { expand: 'Aufklappen', collapse: 'Zuklappen' },
      list: { add: 'Hinzufügen: %{item}', addType: 'Hinzufügen: %{item}' },
    },
  },
  mediaLibrary: {
    mediaLibrary: {
      onDelete: 'Möchten Sie die ausgewählte Datei löschen?',
      fileTooLarge: 'Die Datei ist zu groß.\nErlaubt sind höchstens %{size} kB.',
    },
    mediaLibraryCard: { copyUrl: 'Adresse kopieren' },
    mediaLibraryModal: {
      loading: 'Wird geladen …',
      noResults: 'Keine Ergebnisse.',
      noAssetsFound: 'Keine Dateien gefunden.',
      mediaAssets: 'Dateien',
      search: 'Suchen …',
      uploading: 'Wird hochgeladen …',
      download: 'Herunterladen',
      deleting: 'Wird gelöscht …',
      deleteSelected: 'Ausgewählte Datei löschen',
      chooseSelected: 'Ausgewählte Datei verwenden',
      close: 'Schließen',
    },
  },
  ui: {
    default: { goBackToSite: 'Zurück zur Website' },
    errorBoundary: {
      details: 'Es ist ein Fehler aufgetreten. Bitte ',
      reportIt: 'melden Sie ihn.',
      privacyWarning:
        'Wenn Sie den Fehler melden, werden die Meldung und technische Angaben eingefügt.\nBitte entfernen Sie vorher, was nicht öffentlich werden darf.',
      recoveredEntry: {
        heading: 'Wiederhergestellter Eintrag',
        warning: 'Bitte sichern Sie diesen Text, bevor Sie die Seite verlassen.',
        copyButtonLabel: 'In die Zwischenablage kopieren',
      },
    },
    settingsDropdown: { account: 'Menü des Kontos' },
    toast: {
      onFailToLoadEntries: 'Der Eintrag konnte nicht geladen werden: %{details}',
      onFailToLoadDeployPreview: 'Die Vorschau konnte nicht geladen werden: %{details}',
      onFailToPersist: 'Nicht gespeichert. %{details}',
      onFailToDelete: 'Nicht gelöscht. %{details}',
      onFailToUpdateStatus: 'Der Stand wurde nicht geändert. %{details}',
      missingRequiredField: 'Einige Pflichtfelder sind noch leer. Sie sind rot gekennzeichnet.',
      entrySaved: 'Gespeichert',
      entryPublished: 'Veröffentlicht',
      entryUnpublished: 'Die Veröffentlichung ist zurückgenommen',
      onFailToPublishEntry: 'Nicht veröffentlicht. %{details}',
      onFailToUnpublishEntry: 'Die Veröffentlichung wurde nicht zurückgenommen. %{details}',
      entryUpdated: 'Der Stand des Entwurfs ist geändert',
      onDeleteUnpublishedChanges: 'Der Entwurf ist verworfen',
      onLoggedOut: 'Sie wurden abgemeldet. Bitte melden Sie sich wieder an. Ihr Text wird aufbewahrt.',
      onBackendDown: 'Der Server ist gerade nicht erreichbar. Näheres: %{details}',
      noteAdded: 'Notiz hinzugefügt',
      onFailToAddNote: 'Die Notiz wurde nicht hinzugefügt: %{details}',
      noteUpdated: 'Notiz geändert',
      onFailToUpdateNote: 'Die Notiz wurde nicht geändert: %{details}',
      noteDeleted: 'Notiz gelöscht',
      onFailToDeleteNote: 'Die Notiz wurde nicht gelöscht: %{details}',
      noteResolved: 'Notiz erledigt',
      noteReopened: 'Notiz wieder offen',
      onFailToToggleNote: 'Die Notiz wurde nicht geändert: %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Die Entwürfe werden geladen …',
      workflowHeading: 'Entwürfe',
      newPost: 'Neuer Entwurf',
      description:
        '%{smart_count} Entwurf in Prüfung, %{readyCount} freigegeben. |||| %{smart_count} Entwürfe in Prüfung, %{readyCount} freigegeben.',
      dateFormat: 'D. MMMM',
    },
    workflowCard: {
      lastChange: '%{date}, %{author}',
      deleteChanges: 'Entwurf verwerfen',
      deleteNewEntry: 'Entwurf löschen',
      publishChanges: 'Änderungen veröffentlichen',
      publishNewEntry: 'Neuen Eintrag veröffentlichen',
    },
    workflowList: {
      onDeleteEntry: 'Möchten Sie diesen Entwurf löschen?',
      onPublishingNotReadyEntry:
        'Nur freigegebene Entwürfe können veröffentlicht werden. Bitte setzen Sie den Entwurf zuerst auf „freigegeben“.',
      onPublishEntry: 'Möchten Sie diesen Entwurf veröffentlichen?',
      inReviewHeader: 'In Prüfung',
      readyHeader: 'Freigegeben',
      currentEntries: '%{smart_count} Eintrag |||| %{smart_count} Einträge',
    },
  },
} as const;

type Phrases = { readonly [key: string]: string | Phrases };

/** `base` with everything of `own` in its place. */
export function merged(base: Phrases, own: Phrases): Phrases {
  const result: Record<string, string | Phrases> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const before = result[key];
    result[key] = typeof value === 'string' || typeof before !== 'object' ? value : merged(before, value);
  }
  return result;
}

/** Gives Decap its German. */
export const registerGerman = (cms: typeof CMS): void =>
  cms.registerLocale('de', merged(cms.getLocale('de') as Phrases, PHRASES));

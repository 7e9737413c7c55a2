/** What may be added to the address of a list where the filter function runs (OParl 1.1, chapter 2.5). */
export const FILTERS: readonly { readonly names: readonly string[]; readonly does: string }[] = [
  {
    names: ['created_since', 'created_until', 'modified_since', 'modified_until'],
    does: 'Nur, was in dieser Zeit entstanden ist oder sich geändert hat. Der genannte Zeitpunkt gehört dazu. Er steht mit Zeitzone da, etwa 2027-03-01T00:00:00%2B01:00; ein bloßer Tag meint bei „since“ seinen Anfang, bei „until“ sein Ende.',
  },
  {
    names: ['limit'],
    does: 'Höchstens so viele Objekte je Seite, von 1 bis 100.',
  },
  {
    names: ['omit_internal'],
    does: 'Mit dem Wert true fehlen die eingebetteten Listen: Tagesordnungspunkte, Mitgliedschaften, Anlagen, Orte von Vorlagen und Wahlperioden.',
  },
];

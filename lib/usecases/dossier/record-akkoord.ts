import { defineDossierAct, DossierForm } from './dossier-act'

/** The informant's accord with one exact text. An edited text is another entry, so it is open anew. */
export const recordAkkoord = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'akkoord', happened, inhoud }],
  collides: () => false,
})

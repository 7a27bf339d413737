import { defineDossierAct, DossierForm } from './dossier-act'

/** What a child was told and asked, item by item (R-26…R-30). */
export const recordParticipatie = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'participatie', happened, inhoud }],
  collides: () => false,
})

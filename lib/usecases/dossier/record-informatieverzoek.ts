import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'

/** A request for information by Veilig Thuis and what was answered, or by others. */
export const recordInformatieverzoek = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  commands: ({ happened, inhoud }) => [{ soort: 'informatieverzoek', happened, inhoud }],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})

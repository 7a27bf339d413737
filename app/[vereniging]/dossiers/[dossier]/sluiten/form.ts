import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { onDossier, reasons } from '../../_parts/input'
import { dossierPath, type DossierParams } from '../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'sluiten',
  title: 'Traject afsluiten',
  labels: { reden: 'Waarom sluit u af?', afspraken: 'Afspraken voor daarna' },
  page: (params) => `${dossierPath(params)}/sluiten`,
  to: (_, params) => `${dossierPath(params)}?gelukt=gesloten`,
  dossierId: ({ dossier }) => dossier,
  act: closeTraject,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: { stap: chosen(values, 'stap'), reden: one(values, 'reden'), afspraken: one(values, 'afspraken') },
    redenen: reasons(values),
  }),
}

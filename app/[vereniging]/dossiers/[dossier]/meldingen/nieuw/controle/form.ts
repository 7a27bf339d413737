import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordMelding } from '@/lib/usecases/dossier/record-melding'
import type { FormSpec } from '@/lib/web/form-spec'
import { all } from '@/lib/web/values'
import { onDossier, reasons } from '../../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../../_parts/paths'
import { common, meldingInhoud, stepPath } from '../steps'

/** The last page: the check, the reasons for what stays, and "Leg de melding vast". */
export const spec: FormSpec<DossierParams, Recorded> = {
  ...common,
  page: (params) => stepPath(params, 'controle'),
  to: ({ entryId }, params) => `${dossierPath(params)}/meldingen/${entryId}`,
  act: recordMelding,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: meldingInhoud(values),
    redenen: reasons(values).filter(({ reden }) => reden !== ''),
    gezien: all(values, 'gezien'),
  }),
}

import { recordGesprek } from '@/lib/usecases/dossier/record-gesprek'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { all, chosen, one, type Values } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

const held = (values: Values): boolean | undefined => {
  const answer = chosen(values, 'gevoerd')
  return answer === undefined ? undefined : answer === 'ja'
}

/** With whom, in words: as typed, or else the words of the persons that were ticked. */
function withWhom(values: Values): string {
  const typed = one(values, 'met')
  if (typed.trim() !== '') return typed
  return all(values, 'personen')
    .map((id) => one(values, `personen-woord-${id}`))
    .filter((word) => word !== '')
    .join(', ')
}

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'gesprek',
  title: 'Gesprek met betrokkenen',
  labels: {
    met: 'Met wie?',
    gezegd: 'Wat is er gezegd, of waarom is er geen gesprek?',
    reactie: 'Wat was de reactie?',
    eigenOplossingen: 'Welke oplossingen noemden zij zelf?',
    aanbod: 'Wat bood u aan?',
    afspraken: 'Wat sprak u af?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/gesprekken/nieuw`,
  to: (_, params) => `${dossierPath(params)}/gesprekken?gelukt=gesprek`,
  dossierId: ({ dossier }) => dossier,
  act: recordGesprek,
  // `inhoud` is the id of the page's main part.
  fields: { inhoud: 'gezegd' },
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      gevoerd: held(values),
      met: withWhom(values),
      personen: all(values, 'personen'),
      inhoud: one(values, 'gezegd'),
      reactie: one(values, 'reactie'),
      eigenOplossingen: one(values, 'eigenOplossingen'),
      aanbod: one(values, 'aanbod'),
      afspraken: one(values, 'afspraken'),
      // Each stands under its own answer and belongs to it.
      grond: held(values) === false ? one(values, 'grond') : '',
      alsnog: held(values) === true ? all(values, 'alsnog') : [],
      ...correction(values),
    },
  }),
}

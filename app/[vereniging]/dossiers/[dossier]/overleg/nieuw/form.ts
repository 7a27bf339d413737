import { recordOverleg } from '@/lib/usecases/dossier/record-overleg'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { all, chosen, one, type Values } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

const TOPIC = 'onderwerp-'
/** The topics that were ticked or written about, in the order of the page; they belong to advice of Veilig Thuis. */
function topics(values: Values) {
  if (chosen(values, 'met') !== 'veilig-thuis') return []
  const written = Object.keys(values)
    .filter((name) => name.startsWith(TOPIC) && one(values, name).trim() !== '')
    .map((name) => name.slice(TOPIC.length))
  return [...new Set([...all(values, 'onderwerpen'), ...written])].map((item) => ({
    item,
    tekst: one(values, TOPIC + item),
  }))
}

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'overleg',
  title: 'Overleg',
  labels: {
    wie: 'Met wie precies?',
    besproken: 'Wat hebt u besproken?',
    uitkomst: 'Wat kwam eruit?',
    gedaan: 'Wat deed u ermee?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/overleg/nieuw`,
  to: (_, params) => `${dossierPath(params)}/overleg?gelukt=overleg`,
  dossierId: ({ dossier }) => dossier,
  act: recordOverleg,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      met: chosen(values, 'met'),
      wie: one(values, 'wie'),
      besproken: one(values, 'besproken'),
      uitkomst: one(values, 'uitkomst'),
      anoniem: one(values, 'anoniem'),
      opAfstand: chosen(values, 'met') === 'collega' ? one(values, 'opAfstand') : '',
      onderwerpen: topics(values),
      gedaan: one(values, 'gedaan'),
      ...correction(values),
    },
  }),
}

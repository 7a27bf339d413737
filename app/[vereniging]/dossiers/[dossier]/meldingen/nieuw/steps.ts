import { MELDBLOKKEN } from '@/lib/domain/dossier/report-blocks'
import { chosenFacts } from '@/lib/domain/dossier/report-facts'
import type { InhoudVan } from '@/lib/domain/dossier/entries'
import type { GestartDossier } from '@/lib/domain/dossier/state'
import type { Meldkeuze } from '@/lib/documents/report-prefill'
import { checkMelding } from '@/lib/usecases/dossier/check-melding'
import type { FormSpec } from '@/lib/web/form-spec'
import { all, chosen, one, ticked, type Values } from '@/lib/web/values'
import { toCorrect } from '../../../_parts/correction'
import type { DossierView, Searched } from '../../../_parts/dossier-page'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

/** The report is made on five pages, one matter each; they share one draft. */
export type Step = '' | 'feiten' | 'gezin' | 'tekst' | 'controle'
export const stepPath = (params: DossierParams, step: Step): string =>
  [`${dossierPath(params)}/meldingen/nieuw`, step].filter((t) => t !== '').join('/')

export const meldingInhoud = (values: Values) => ({
  modus: chosen(values, 'modus'),
  feiten: all(values, 'feiten'),
  vormen: all(values, 'vormen'),
  vermoed: ticked(values, 'vermoed'),
  blokken: MELDBLOKKEN.map(({ id }) => ({ blok: id, tekst: one(values, `blok-${id}`) })),
  geinformeerd: one(values, 'geinformeerd'),
  informerenGrond: one(values, 'informerenGrond'),
  informerenToelichting: one(values, 'informerenToelichting'),
  naamNietNoemen: one(values, 'naamNietNoemen') === 'ja',
  naamGrond: one(values, 'naamGrond'),
  naamToelichting: one(values, 'naamToelichting'),
  ...correction(values),
})

/** The buttons that keep the draft and lead to another of its pages, or to where something can still be done. */
const ELDERS: Readonly<Record<string, string>> = {
  'naar-soort': 'meldingen/nieuw',
  'naar-feiten': 'meldingen/nieuw/feiten',
  'naar-gezin': 'meldingen/nieuw/gezin',
  'naar-tekst': 'meldingen/nieuw/tekst',
  'naar-gesprek': 'gesprekken/nieuw',
}
export const elders = (actie: string, params: DossierParams): string | null =>
  Object.hasOwn(ELDERS, actie) ? `${dossierPath(params)}/${ELDERS[actie]}` : null

export const common = {
  form: 'melding',
  title: 'De tekst van uw melding',
  labels: {
    informerenToelichting: 'Waarom kan dat niet?',
    naamToelichting: 'Waarom vraagt u dat?',
    redenCorrectie: 'Waarom verbetert u dit?',
    ...Object.fromEntries(MELDBLOKKEN.map(({ id, kop }) => [`blok-${id}`, kop])),
  },
  fields: Object.fromEntries(MELDBLOKKEN.map(({ id }, i) => [`inhoud.blokken.${i}.tekst`, `blok-${id}`])),
  dossierId: ({ dossier }: DossierParams) => dossier,
  elders,
  conflictPage: (params: DossierParams) => stepPath(params, 'tekst'),
} as const

/** A page before the last: it is looked at, kept, and leads to the next. */
export const stepSpec = (step: Step, next: Step): FormSpec<DossierParams, { readonly sleutel: string }> => ({
  ...common,
  page: (params) => stepPath(params, step),
  to: ({ sleutel }, params) => `${stepPath(params, next)}?concept=${sleutel}`,
  act: checkMelding,
  toInput: (values, params, meta) => ({ ...onDossier(params, meta), inhoud: meldingInhoud(values) }),
})

/** The report that is corrected, or a blank one. */
export function startValues({ dossier }: DossierView, { vervangt }: Searched): Values | undefined {
  const before = toCorrect(dossier.meldingen, vervangt)
  if (before === undefined) return undefined
  const m = before.inhoud
  return {
    vervangt: [before.id],
    modus: [m.modus],
    feiten: m.feiten,
    vormen: m.vormen,
    vermoed: m.vermoed ? ['ja'] : [],
    geinformeerd: [m.geinformeerd],
    informerenGrond: [m.informerenGrond],
    informerenToelichting: [m.informerenToelichting],
    naamNietNoemen: [m.naamNietNoemen ? 'ja' : 'nee'],
    naamGrond: [m.naamGrond],
    naamToelichting: [m.naamToelichting],
    ...Object.fromEntries(m.blokken.map(({ blok, tekst }) => [`blok-${blok}`, [tekst]])),
  }
}

type Modus = InhoudVan<'melding'>['modus']
export const modusOf = (values: Values): Modus | null => {
  const modus = one(values, 'modus')
  return modus === 'kind' || modus === 'volwassene' || modus === 'oudersignalen' ? modus : null
}

/** The report as the form holds it now; a fact that was corrected meanwhile counts with its newest text. */
export function heldNow(
  dossier: GestartDossier,
  values: Values,
  modus: Modus,
): Meldkeuze & Pick<InhoudVan<'melding'>, 'blokken'> {
  const raw = meldingInhoud(values)
  const vormen = raw.vormen.filter((v): v is InhoudVan<'melding'>['vormen'][number] => v !== '')
  const { geinformeerd } = raw
  return {
    ...raw,
    modus,
    vormen,
    geinformeerd:
      geinformeerd === 'ja' || geinformeerd === 'nee' || geinformeerd === 'weet-niet' ? geinformeerd : ('' as const),
    feiten: chosenFacts(dossier, raw.feiten).map((f) => f.id),
  }
}

import type { Kader } from '@/lib/domain/kader/schema'
import { afweging, edited } from './base'

type Shape = readonly [what: string, kader: () => Kader]
const own = (id: string, edit: (kader: Kader) => void) => () =>
  edited((kader) => {
    Object.assign(kader, {
      id,
      versie: '1.0',
      titel: `Kader ${id}`,
      uitgever: 'Een andere beroepsgroep',
      basedOn: null,
    })
    edit(kader)
  })
const allIn = (kader: Kader, stap: string) =>
  kader.afwegingen.forEach((vraag) => Object.assign(vraag, { staatIn: stap }))
const branches = (kader: Kader) => kader.afwegingen.flatMap(({ ja, nee }) => [ja, nee])

/** How frameworks of other professions differ in shape, with the same branch table (architecture.md, "Kader as data"). */
export const SHAPES: readonly Shape[] = [
  [
    'all head questions at step 5, with a helper list of signals',
    own('vorm-vijf', (k) => {
      allIn(k, 'stap-5')
      for (const { groepen } of k.afwegingen) for (const groep of groepen) Object.assign(groep, { soort: 'signalen' })
    }),
  ],
  [
    'all head questions at step 4, no helper questions and no examples at all',
    own('vorm-vier', (k) => {
      allIn(k, 'stap-4')
      for (const vraag of k.afwegingen) vraag.groepen = []
      k.voorbeelden = []
    }),
  ],
  [
    'one head question at step 4 and four at step 5, with statements instead of questions',
    own('vorm-stellingen', (k) => {
      for (const [i, vraag] of k.afwegingen.entries())
        Object.assign(vraag, { staatIn: i === 0 ? 'stap-4' : 'stap-5', vraag: `Ik heb punt ${i + 1} gewogen.` })
    }),
  ],
  [
    'other endings: help goes on where another framework closes',
    own('vorm-einden', (k) => {
      for (const tak of branches(k))
        if (tak.volgende === null) Object.assign(tak, { na: 'hulp-vervolgen', vastleggen: ['Leg vast wie helpt.'] })
    }),
  ],
  [
    'a rule for doubt, and the advice of Veilig Thuis is obligatory',
    own('vorm-twijfel', (k) => {
      Object.assign(afweging(k, 'afweging-4-1'), { bijTwijfel: 'advies-vt' })
      Object.assign(afweging(k, 'afweging-4-2'), { bijTwijfel: 'als-ja' })
      for (const kanaal of k.consultkanalen) Object.assign(kanaal, { inzet: 'verplicht' })
    }),
  ],
  [
    'a step 0, two roles in one step, and the decisions before the questions',
    own('vorm-nul', (k) => {
      k.stappen.unshift({ id: 'vorm-nul-vooraf', nummer: 0, kop: 'Voorbereiden', rollen: [], inhoud: [] })
      Object.assign(k.stappen[4] ?? {}, { rollen: ['wegen'] })
      Object.assign(k.stappen[5] ?? {}, { rollen: ['wegen', 'beslissen'] })
      Object.assign(k.beslissing, { staat: 'voor' })
      k.procedures = []
    }),
  ],
]

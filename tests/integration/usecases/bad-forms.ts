import type { DossierId } from '@/lib/domain/shared/ids'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { recordAcuut } from '@/lib/usecases/dossier/record-acuut'
import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import { recordAutonomie } from '@/lib/usecases/dossier/record-autonomie'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import { recordGesprek } from '@/lib/usecases/dossier/record-gesprek'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { recordOverleg } from '@/lib/usecases/dossier/record-overleg'
import { recordPersoon } from '@/lib/usecases/dossier/record-persoon'
import { recordWeegmoment } from '@/lib/usecases/dossier/record-weegmoment'
import { typed } from '../../support/builders'
import { newKey, type UseCase } from '../../support/usecases'
import { AROUND } from './bad-forms-around'
import { BESLUIT } from './the-job'

type Fields = Readonly<Record<string, unknown>>
/** One form: a good filling, its fields of free text, and those that may not be left open. */
export type Form = {
  readonly name: string
  readonly run: UseCase
  readonly inhoud: Fields
  readonly texts: readonly string[]
  readonly required: readonly string[]
  /** What is sent beside the fields. */
  readonly input: (dossierId: DossierId) => object
}

/** In a dossier that was just opened: there is one entry. */
const sent = (dossierId: DossierId) => ({ dossierId, sleutel: newKey(), versie: 1 })
const { kader: _kader, ...afweging } = typed('afweging')

export const FORMS: readonly Form[] = [
  {
    name: 'nieuw dossier',
    run: openDossier,
    inhoud: { soort: 'kind', label: 'Kastanje' },
    texts: ['label'],
    required: ['soort', 'label'],
    input: () => ({ sleutel: newKey() }),
  },
  {
    name: 'notitie',
    run: recordNotitie,
    inhoud: typed('notitie'),
    texts: ['tekst', 'redenCorrectie'],
    required: ['tekst'],
    input: sent,
  },
  {
    name: 'persoon',
    run: recordPersoon,
    inhoud: typed('persoon'),
    texts: ['aanduiding', 'huishouden', 'toelichting'],
    required: ['aanduiding'],
    input: sent,
  },
  {
    name: 'feit',
    run: recordFeit,
    inhoud: typed('feit'),
    texts: ['wat', 'waar', 'bron', 'hoeVerkregen', 'verkregenOp'],
    required: ['wat', 'soort', 'hand'],
    input: sent,
  },
  {
    name: 'overleg',
    run: recordOverleg,
    inhoud: typed('overleg'),
    texts: ['wie', 'besproken', 'uitkomst', 'gedaan'],
    required: ['met', 'besproken'],
    input: sent,
  },
  {
    name: 'gesprek',
    run: recordGesprek,
    inhoud: typed('gesprek'),
    texts: ['met', 'inhoud', 'reactie', 'eigenOplossingen', 'aanbod', 'afspraken'],
    required: ['gevoerd', 'met', 'inhoud'],
    input: sent,
  },
  {
    name: 'acuut',
    run: recordAcuut,
    inhoud: typed('acuut'),
    texts: ['wat', 'watIkDoe'],
    required: ['gevaar'],
    input: sent,
  },
  {
    name: 'afweging',
    run: recordAfweging,
    inhoud: afweging,
    texts: [
      ...['motivering', 'andereVerklaringen', 'leeftijdEnGevolgen', 'stemVanHetKind', 'stemGevraagd', 'stemVerandert'],
      ...['eigenOmstandigheden', 'waaromNuAl'],
    ],
    required: ['antwoord', 'motivering'],
    input: (dossierId) => ({ ...sent(dossierId), antwoorden: [] }),
  },
  {
    name: 'weegmoment',
    run: recordWeegmoment,
    inhoud: typed('weegmoment'),
    texts: ['toelichting'],
    required: ['over', 'reden'],
    input: sent,
  },
  {
    name: 'autonomie',
    run: recordAutonomie,
    inhoud: typed('autonomie'),
    texts: ['waaruitBlijktDat', 'geinformeerd', 'ernst', 'zorgplicht', 'advies', 'motivering'],
    required: ['wilsbekwaam', 'motivering'],
    input: sent,
  },
  {
    name: 'besluit',
    run: recordBesluit,
    inhoud: BESLUIT,
    texts: ['meldenMotivering', 'hulpMotivering'],
    required: ['melden', 'meldenMotivering', 'hulp', 'hulpMotivering'],
    input: (dossierId) => ({ ...sent(dossierId), redenen: [] }),
  },
  {
    name: 'sluiten',
    run: closeTraject,
    inhoud: { stap: 'stap-4', reden: 'Klaar.', afspraken: '' },
    texts: ['reden', 'afspraken'],
    required: ['stap', 'reden'],
    input: (dossierId) => ({ ...sent(dossierId), redenen: [] }),
  },
  ...AROUND,
]

/** Of each field every kind of value that it cannot have. */
const KINDS: readonly unknown[] = [42, true, null, { tekst: 'x' }, [[null]], 'onzin']
export function badForms({ inhoud, texts }: Form): readonly (readonly [string, unknown])[] {
  const fits = (field: string, value: unknown): boolean => {
    if (typeof value === typeof inhoud[field] && ['boolean', 'number'].includes(typeof value)) return true
    if (texts.includes(field) || field === 'redenCorrectie') return typeof value === 'string'
    return ['vervangt', 'op', 'opvolgenOp', 'persoon', 'melding'].includes(field) && value === null
  }
  const fields = Object.keys(inhoud)
  return fields.flatMap((field) => KINDS.filter((kind) => !fits(field, kind)).map((kind) => [field, kind] as const))
}

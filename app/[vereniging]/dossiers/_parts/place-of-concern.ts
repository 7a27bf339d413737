import type { ConcernCode } from '@/lib/domain/dossier/concern'
import { dossierPath, type DossierParams } from './paths'

/** Where a person can still do what the framework asks for; a deviation is first talked over (R-17, A6). */
const PLACE: Partial<Record<ConcernCode, string>> = {
  'acuut-niet-gevraagd': 'acuut',
  'geen-feiten': 'feiten/nieuw',
  'geen-feiten-tegen': 'feiten/nieuw',
  'feit-zonder-bron': 'feiten',
  'feit-zonder-akkoord': 'akkoord',
  'geen-andere-verklaring': 'achtergrond/nieuw',
  'beschuldigde-niet-gehoord': 'gesprekken/nieuw',
  'geen-overleg': 'overleg/nieuw',
  'geen-gesprek': 'gesprekken/nieuw',
  'gesprek-nog-niet': 'gesprekken/nieuw',
  'kindcheck-open': 'controles/nieuw',
  'slachtoffer-niet-gesproken': 'gesprekken/nieuw',
  'kind-niet-betrokken': 'participatie/nieuw',
  'volwassene-weigert': 'autonomie/nieuw',
  'informatieverzoek-open': 'informatieverzoeken',
  'acuut-zonder-melding': 'overleg/nieuw',
  'niet-melden-wijkt-af': 'overleg/nieuw',
  'melden-wijkt-af': 'overleg/nieuw',
  'andere-norm': 'overleg/nieuw',
  'hulp-wijkt-af': 'overleg/nieuw',
  'samen-zonder-melding': 'overleg/nieuw',
}

export function placeOfConcern(code: string, at: DossierParams): string | null {
  const place = Object.hasOwn(PLACE, code) ? PLACE[code as ConcernCode] : undefined
  return place === undefined ? null : `${dossierPath(at)}/${place}`
}
/** Does the way there lead to advice, since the person departs from what the framework says? */
export const isTalkedOver = (code: string): boolean =>
  Object.hasOwn(PLACE, code) && PLACE[code as ConcernCode] === 'overleg/nieuw'

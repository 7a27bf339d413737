import { huidigeAfweging, huidigeHulpvragen } from '@/lib/domain/dossier/current'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Values } from '@/lib/web/values'

/**
 * What stands in the form when it opens. The helper answers as they stand; an answer that was recorded is shown to be
 * corrected, unless this is a new weighing of the same question, which starts blank.
 */
export function startValues(dossier: Dossier, afweging: string, again: boolean): Values {
  const helpers = huidigeHulpvragen(dossier, afweging)?.inhoud.antwoorden ?? []
  const values: Record<string, readonly string[]> = {}
  for (const { onderdeel, antwoord, toelichting, feiten } of helpers) {
    if (antwoord !== null) values[`hulp-${onderdeel}`] = [antwoord]
    if (toelichting !== '') values[`noot-${onderdeel}`] = [toelichting]
    if (feiten.length > 0) values[`feit-${onderdeel}`] = feiten
  }
  const before = again ? undefined : huidigeAfweging(dossier, afweging)
  if (before === undefined) return values
  const { antwoord, motivering, andereVerklaringen, leeftijdEnGevolgen, samenMetVeiligThuis } = before.inhoud
  const { stemVanHetKind, stemGevraagd, stemVerandert, eigenOmstandigheden, waaromNuAl } = before.inhoud
  return {
    ...values,
    vervangt: [before.id],
    antwoord: [antwoord],
    motivering: [motivering],
    andereVerklaringen: [andereVerklaringen],
    leeftijdEnGevolgen: [leeftijdEnGevolgen],
    stemVanHetKind: [stemVanHetKind],
    stemGevraagd: [stemGevraagd],
    stemVerandert: [stemVerandert],
    eigenOmstandigheden: [eigenOmstandigheden],
    waaromNuAl: [waaromNuAl],
    ...(samenMetVeiligThuis ? { samen: ['ja'] } : {}),
  }
}

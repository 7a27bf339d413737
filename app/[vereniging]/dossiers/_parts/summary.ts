import type { Inhoud } from '@/lib/domain/dossier/entries'
import { MANIER } from '@/lib/documents/labels'
import { dagTekst } from '@/lib/documents/tijd'
import { GEVAAR, HULP, MELDEN } from './words'

/** The words of an entry for the timeline. */
export function summaryOf(inhoud: Inhoud): string {
  switch (inhoud.kind) {
    case 'notitie':
      return inhoud.tekst
    case 'persoon':
      return inhoud.aanduiding
    case 'feit':
      return inhoud.wat
    case 'overleg':
      return [inhoud.besproken, inhoud.uitkomst].filter((t) => t !== '').join('\n')
    case 'gesprek':
      return `${inhoud.met}: ${inhoud.inhoud}`
    case 'acuut':
      return [GEVAAR[inhoud.gevaar], inhoud.wat, inhoud.watIkDoe].filter((t) => t !== '').join('\n')
    case 'afweging':
      return `${inhoud.antwoord === 'ja' ? 'Ja' : 'Nee'}. ${inhoud.motivering}`
    case 'weegmoment':
      return [
        inhoud.op === null ? '' : `Zelf gekozen dag: ${dagTekst(inhoud.op)}.`,
        ...inhoud.manieren.map((manier) => `${MANIER[manier]}.`),
        inhoud.toelichting,
      ]
        .filter((t) => t !== '')
        .join('\n')
    case 'autonomie':
      return inhoud.motivering
    case 'besluit':
      return `Melden: ${MELDEN[inhoud.melden]}.\nHulp: ${HULP[inhoud.hulp]}.`
    case 'traject-gesloten':
      return inhoud.reden
    case 'cyclus-gestart':
      return inhoud.aanleiding
    case 'gewist':
      return 'De inhoud is gewist. De plaats in het logboek blijft staan.'
    case 'dossier-geopend':
    case 'hulpvragen':
      return ''
  }
}

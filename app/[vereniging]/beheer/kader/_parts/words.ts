import type { readConcept } from '@/lib/usecases/kader/read-concept'
import type { Stand } from '@/lib/usecases/kader/list-studio'
import type { NieuweSoort } from '@/lib/domain/kader/edit/edit'

type View = Extract<Awaited<ReturnType<typeof readConcept>>, { ok: true }>['value']

export const STATUS: Readonly<Record<View['concept']['status'], string>> = {
  concept: 'Concept: er wordt nog aan gewerkt',
  'ter-consultatie': 'Bij de leden: zij lezen mee en reageren',
  akkoord: 'Akkoord: klaar om te publiceren',
  gepubliceerd: 'Gepubliceerd',
  weggelegd: 'Weggelegd',
}
export const STAND: Readonly<Record<Stand, string>> = {
  geldt: 'Geldt nu',
  komt: 'Gaat nog in',
  vervangen: 'Vervangen door een latere versie',
  vervallen: 'Vervallen',
}
export const STEP: Readonly<Record<View['steps'][number]['kind'], string>> = {
  'concept-begonnen': 'Begonnen',
  'concept-bewerkt': 'Bewerkt',
  'ter-consultatie': 'Aan de leden voorgelegd',
  'terug-naar-concept': 'Teruggehaald bij de leden',
  'waarschuwing-aanvaard': 'Aandachtspunt aanvaard',
  akkoord: 'Akkoord gegeven',
  'concept-weggelegd': 'Weggelegd',
  gepubliceerd: 'Gepubliceerd',
}
/** What can be added, with its article: `een hulpvraag`. */
export const NIEUW: Readonly<Record<NieuweSoort, string>> = {
  hoofdstuk: 'een hoofdstuk',
  blok: 'een stuk tekst',
  lijst: 'een lijst',
  lijstitem: 'een punt',
  norm: 'een norm',
  stap: 'een extra stap',
  onderwerp: 'een onderwerp',
  hulpgroep: 'een groep hulpvragen',
  hulpvraag: 'een hulpvraag',
  onderdeel: 'een onderdeel',
  optie: 'een keuze',
  voorbeeld: 'een voorbeeld',
  consultkanaal: 'iemand om mee te overleggen',
  controle: 'een controle',
  koppeling: 'een link',
  verwijzing: 'een verwijzing',
  contact: 'een contact',
  woord: 'een woord met uitleg',
}

import type { AcuutGevaar, Autonomie, HulpUitkomst, MeldenUitkomst, SoortDossier } from '@/lib/domain/dossier/entries'
import type { Overleg } from '@/lib/domain/dossier/entries-gesprek'
import type { Controle, Feit, Persoon } from '@/lib/domain/dossier/entries-signalen'
import type { z } from 'zod'

type Of<S extends z.ZodType> = z.infer<S>

export const SOORT: Record<SoortDossier, string> = {
  kind: 'Een kind',
  volwassene: 'Een volwassene',
  oudere: 'Een oudere (65 jaar of ouder)',
}
export const ROL: Record<Of<typeof Persoon>['rollen'][number], string> = {
  slachtoffer: 'Slachtoffer of mogelijk slachtoffer',
  'mogelijke-pleger': 'Mogelijke pleger',
  getuige: 'Getuige',
  ouder: 'Ouder',
  verzorger: 'Verzorger',
  ander: 'Iemand anders',
}
export const LEEFTIJD: Record<Of<typeof Persoon>['leeftijd'], string> = {
  '0-11': 'Jonger dan 12 jaar',
  '12-15': '12 tot en met 15 jaar',
  '16-17': '16 of 17 jaar',
  '18-64': '18 tot en met 64 jaar',
  '65+': '65 jaar of ouder',
  onbekend: 'Weet ik niet',
}
export const SOORT_FEIT: Record<Of<typeof Feit>['soort'], string> = {
  feit: 'Feit',
  mening: 'Mening',
  vermoeden: 'Vermoeden',
  tegenfeit: 'Feit dat ertegen spreekt',
}
export const HAND: Record<Of<typeof Feit>['hand'], string> = {
  eerste: 'Zelf gezien of gehoord',
  tweede: 'Gehoord van een ander',
}
export const AKKOORD: Record<Of<typeof Feit>['akkoord'], string> = {
  'niet-gevraagd': 'Nog niet gevraagd',
  gevraagd: 'Gevraagd, nog geen antwoord',
  akkoord: 'Akkoord met deze tekst',
  gecorrigeerd: 'De bron heeft de tekst verbeterd',
  'niet-akkoord': 'Niet akkoord met deze tekst',
}
export const JA_NEE = { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Weet ik niet' } as const
export const GEZAG: Record<Exclude<Of<typeof Persoon>['gezag'], ''>, string> = {
  ja: 'Ja, alleen',
  gedeeld: 'Ja, samen met een ander',
  voogd: 'Ja, als voogd',
  nee: 'Nee',
  'niet-van-toepassing': 'Dat speelt hier niet',
}
export const CONTROLE_UITKOMST: Record<Of<typeof Controle>['uitkomst'], string> = {
  'geen-zorgen': 'Gedaan: ik heb geen zorgen',
  zorgen: 'Gedaan: ik heb zorgen',
  'weet-niet': 'Gedaan: het is nog niet duidelijk',
  'niet-gedaan': 'Niet gedaan',
}
export const OVERLEG_MET: Record<Of<typeof Overleg>['met'], string> = {
  collega: 'Een collega',
  deskundige: 'Een deskundige van de vereniging',
  'veilig-thuis': 'Veilig Thuis (advies)',
  letseldeskundige: 'Een letseldeskundige',
  anders: 'Iemand anders',
}
export const GEVAAR: Record<Of<typeof AcuutGevaar>['gevaar'], string> = {
  ja: 'Ja, er is nu gevaar',
  nee: 'Nee, nu niet',
  'weet-niet': 'Dat weet ik niet',
}
export const WILSBEKWAAM: Record<Of<typeof Autonomie>['wilsbekwaam'], string> = {
  ja: 'Ja, mijn cliënt kan dit zelf beslissen',
  nee: 'Nee, mijn cliënt kan dit niet zelf beslissen',
  twijfel: 'Ik twijfel',
}
export const MELDEN: Record<Of<typeof MeldenUitkomst>, string> = {
  'ja-norm-1': 'Ja, ik meld: norm 1',
  'ja-norm-2': 'Ja, ik meld: norm 2',
  'ja-norm-3': 'Ja, ik meld: norm 3',
  'ja-anders': 'Ja, ik meld: om een andere reden',
  nee: 'Nee, ik meld nu niet',
}
export const HULP: Record<Of<typeof HulpUitkomst>, string> = {
  'zelf-of-georganiseerd': 'Ja, ik help zelf of ik regel hulp van anderen',
  'samen-met-veilig-thuis': 'Dat bepaal ik samen met Veilig Thuis',
  'niet-mogelijk': 'Nee, hulp is nu niet mogelijk',
}
export const HULPANTWOORD: Readonly<Record<string, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  'weet-niet': 'Weet ik niet',
  'speelt-niet': 'Speelt hier niet',
}
/** The options of a choice, from such a list of words. */
export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

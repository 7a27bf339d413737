import type { InhoudVan, Soort } from '../domain/dossier/entries'
import type { Verzoekstap } from '../domain/dossier/entries-melding'

/** The Dutch words for the values that a dossier stores: in documents, and on pages that show a recorded value. */
export const SOORT_DOSSIER = { kind: 'Een kind', volwassene: 'Een volwassene', oudere: 'Een oudere' } as const

export const MELDEN: Record<InhoudVan<'besluit'>['melden'], string> = {
  nee: 'Nee, niet melden',
  'ja-norm-1': 'Ja, melden volgens norm 1',
  'ja-norm-2': 'Ja, melden volgens norm 2',
  'ja-norm-3': 'Ja, melden volgens norm 3',
  'ja-anders': 'Ja, melden om een andere reden',
}
export const HULP: Record<InhoudVan<'besluit'>['hulp'], string> = {
  'zelf-of-georganiseerd': 'Ja: zelf, of door anderen georganiseerd',
  'samen-met-veilig-thuis': 'Samen met Veilig Thuis te bepalen',
  'niet-mogelijk': 'Nee, hulp is niet mogelijk',
}
export const FEIT_SOORT: Record<InhoudVan<'feit'>['soort'], string> = {
  feit: 'Feit',
  mening: 'Mening',
  vermoeden: 'Vermoeden',
  tegenfeit: 'Feit dat ertegen spreekt',
}
export const HAND: Record<InhoudVan<'feit'>['hand'], string> = {
  eerste: 'zelf gezien of gehoord (eerste hand)',
  tweede: 'van een ander gehoord (tweede hand)',
}
export const AKKOORD: Record<InhoudVan<'feit'>['akkoord'], string> = {
  'niet-gevraagd': 'Niet gevraagd',
  gevraagd: 'Gevraagd, nog geen antwoord',
  akkoord: 'De bron is akkoord met deze tekst',
  gecorrigeerd: 'De bron heeft deze tekst verbeterd',
  'niet-akkoord': 'De bron is niet akkoord met deze tekst',
}
export const OVERLEG_MET: Record<InhoudVan<'overleg'>['met'], string> = {
  collega: 'Collega',
  deskundige: 'Deskundige via de vereniging',
  'veilig-thuis': 'Veilig Thuis',
  letseldeskundige: 'Letseldeskundige',
  anders: 'Iemand anders',
}
export const ROL: Record<InhoudVan<'persoon'>['rollen'][number], string> = {
  slachtoffer: 'mogelijk slachtoffer',
  'mogelijke-pleger': 'mogelijke pleger',
  getuige: 'getuige',
  ouder: 'ouder',
  verzorger: 'verzorger',
  ander: 'andere rol',
}
export const LEEFTIJD: Record<InhoudVan<'persoon'>['leeftijd'], string> = {
  onbekend: 'niet bekend',
  '0-11': '0 tot en met 11 jaar',
  '12-15': '12 tot en met 15 jaar',
  '16-17': '16 of 17 jaar',
  '18-64': '18 tot en met 64 jaar',
  '65+': '65 jaar of ouder',
}
export const GEVAAR: Record<InhoudVan<'acuut'>['gevaar'], string> = {
  ja: 'Ja',
  nee: 'Nee',
  'weet-niet': 'Weet ik niet',
}
export const WILSBEKWAAM: Record<InhoudVan<'autonomie'>['wilsbekwaam'], string> = {
  ja: 'Ja',
  nee: 'Nee',
  twijfel: 'De therapeut twijfelt',
}
export const MANIER: Record<InhoudVan<'weegmoment'>['manieren'][number], string> = {
  feiten: 'Nog eens kijken en vragen: meer feiten verzamelen',
  overleg: 'Overleggen met een collega, een deskundige of Veilig Thuis',
  gesprek: 'Praten met de betrokkenen',
}
export const JA_NEE = { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Weet ik niet' } as const
export const GEZAG: Record<Exclude<InhoudVan<'persoon'>['gezag'], ''>, string> = {
  ja: 'heeft gezag',
  gedeeld: 'deelt het gezag',
  nee: 'heeft geen gezag',
  voogd: 'is voogd',
  'niet-van-toepassing': 'gezag speelt niet',
}
export const HULPVERLENER: Record<InhoudVan<'hulpverlener'>['soort'], string> = {
  huisarts: 'Huisarts',
  school: 'School',
  jeugdzorg: 'Jeugdzorg',
  voogd: 'Voogd',
  gezinsouder: 'Gezinsouder',
  wijkteam: 'Wijkteam',
  ggz: 'Ggz',
  'veilig-thuis': 'Veilig Thuis',
  ander: 'Andere hulpverlener',
}
export const TOESTEMMING: Record<InhoudVan<'toestemming'>['stand'], string> = {
  'niet-gevraagd': 'Niet gevraagd',
  gevraagd: 'Gevraagd, nog geen antwoord',
  gekregen: 'Gekregen',
  geweigerd: 'Geweigerd',
}
export const ACHTERGROND: Record<InhoudVan<'achtergrond'>['onderwerp'], string> = {
  'andere-verklaring': 'Een andere verklaring',
  voorgeschiedenis: 'Wat eraan voorafging',
}
export const CONTROLE_UITKOMST: Record<InhoudVan<'controle'>['uitkomst'], string> = {
  'geen-zorgen': 'Gedaan: geen zorgen',
  zorgen: 'Gedaan: er zijn zorgen',
  'weet-niet': 'Gedaan: nog niet duidelijk',
  'niet-gedaan': 'Niet gedaan',
}
export const PARTICIPATIE = { gedaan: 'Gedaan', 'nu-niet': 'Nu niet' } as const
export const MELDING_MODUS: Record<InhoudVan<'melding'>['modus'], string> = {
  kind: 'Over een kind',
  volwassene: 'Over een volwassene',
  oudersignalen: 'Over een ouder, om de kinderen',
}
export const VORM: Record<InhoudVan<'melding'>['vormen'][number], string> = {
  lichamelijk: 'lichamelijk',
  psychisch: 'psychisch',
  seksueel: 'seksueel',
  verwaarlozing: 'verwaarlozing',
  getuige: 'getuige van geweld',
  financieel: 'financieel',
  rechten: 'schending van rechten of privacy',
  anders: 'iets anders',
}
export const DOORGEGEVEN_HOE: Record<InhoudVan<'doorgegeven'>['hoe'], string> = {
  telefoon: 'Per telefoon',
  formulier: 'Met het beveiligde formulier van de regio',
  'beveiligde-mail': 'Met beveiligde mail',
  politie: 'Via de politie',
  rvdk: 'Via de Raad voor de Kinderbescherming',
  anders: 'Op een andere manier',
}
export const INFORMATIE_VAN: Record<InhoudVan<'informatieverzoek'>['van'], string> = {
  'veilig-thuis': 'Veilig Thuis',
  rvdk: 'Raad voor de Kinderbescherming',
  gezinsvoogd: 'Gezinsvoogd',
  ander: 'Iemand anders',
}
export const VERSLAG: Record<Exclude<InhoudVan<'informatieverzoek'>['verslag'], ''>, string> = {
  'niet-gevraagd': 'Niet gevraagd',
  gevraagd: 'Gevraagd',
  ontvangen: 'Ontvangen',
  akkoord: 'Gelezen en akkoord',
  gecorrigeerd: 'Gelezen en verbeterd',
}
export const VERZOEKSTAP: Record<Verzoekstap, string> = {
  vraag: 'Wat wordt er precies gevraagd?',
  terugbellen: 'Bel zelf terug',
  gezin: 'Weet het gezin het, en stemt het in?',
  client: 'Stem af met uw cliënt',
  antwoord: 'Wat vertelde u?',
  bronnen: 'Noem van wie u iets hoorde',
  verslag: 'Het verslag van Veilig Thuis',
  kopie: 'Stuur terug, en geef het gezin een kopie',
}
export const BRIEF_AAN: Record<InhoudVan<'brief'>['aan'], string> = {
  ouders: 'De ouders',
  kind: 'Het kind',
  volwassene: 'De volwassene',
}
export const KADERKEUZE: Record<InhoudVan<'kaderkeuze'>['keuze'], string> = {
  blijven: 'Blijven bij de versie van dit dossier',
  overstappen: 'Overstappen op de nieuwere versie',
}
/** The fixed answers to a part of a helper question; any other answer is the id of an option. */
export const HULPANTWOORD: Readonly<Record<string, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  'weet-niet': 'Weet ik niet',
  'speelt-niet': 'Speelt hier niet',
}
export const SOORT: Record<Soort, string> = {
  'dossier-geopend': 'Dossier geopend',
  notitie: 'Notitie',
  persoon: 'Persoon',
  feit: 'Feit',
  overleg: 'Overleg',
  gesprek: 'Gesprek',
  acuut: 'Vraag naar direct gevaar',
  hulpvragen: 'Antwoorden op hulpvragen',
  afweging: 'Afweging',
  weegmoment: 'Later wegen',
  autonomie: 'De weigering gewogen',
  identiteit: 'Naam en adres',
  akkoord: 'Akkoord van de bron',
  hulpverlener: 'Andere hulpverlener',
  toestemming: 'Toestemming',
  achtergrond: 'Achtergrond',
  controle: 'Check',
  participatie: 'Wat het kind hoorde en vond',
  melding: 'Tekst van de melding',
  doorgegeven: 'Melding doorgegeven',
  'na-melding': 'Na de melding',
  informatieverzoek: 'Verzoek om informatie',
  brief: 'Brief',
  kaderkeuze: 'Keuze over de versie van het kader',
  besluit: 'Besluit',
  'traject-gesloten': 'Traject gesloten',
  'cyclus-gestart': 'Opnieuw begonnen',
  gewist: 'Gewist',
}

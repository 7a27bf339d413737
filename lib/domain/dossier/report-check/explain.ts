import type { Bevinding, Found, Meldcode } from './finding'

/** Plain Dutch: why it is found, and how it could be written instead. */
export const UITLEG: Readonly<Record<Meldcode, { readonly waarom: string; readonly anders: string }>> = {
  indruk: {
    waarom: 'Dit is een indruk of een vermoeden. De lezer ziet niet wat u zelf zag of hoorde.',
    anders: 'Schrijf wat u zag, hoorde of rook, met de datum. Of noem het uw mening en geef de grond.',
  },
  oordeel: {
    waarom: 'Dit is een oordeel. Het feit dat het oordeel draagt, staat er niet bij.',
    anders: 'Schrijf wat iemand deed of zei, en wanneer. Laat het oordeel weg.',
  },
  'buiten-vakgebied': {
    waarom: 'Een diagnose, een oorzaak van letsel of een juridisch oordeel valt buiten uw vakgebied.',
    anders: 'Beschrijf wat u zag. Of noem de arts of het stuk waaruit u dit weet, met de datum.',
  },
  'zegsman-ontbreekt': {
    waarom: 'Dit weet u van een ander, maar er staat niet van wie.',
    anders: 'Noem wie dit zei, tegen wie en wanneer: “Moeder vertelde mij op 3 mei dat …”.',
  },
  'ongezien-kind': {
    waarom: 'U heeft het kind niet gezien. Dan kunt u niets zeggen over hoe het met het kind gaat.',
    anders: 'Schrijf dat de toestand van uw cliënt een risico is, en vraag Veilig Thuis om onderzoek.',
  },
  'niet-ontmoet': {
    waarom: 'U heeft deze persoon niet ontmoet. Een eigen oordeel over hem of haar past dan niet.',
    anders: 'Laat uw oordeel weg. Schrijf wie iets over deze persoon vertelde, en wanneer.',
  },
  'tijd-vaag': {
    waarom: 'Er staat niet wanneer dit gebeurde. Woorden als “vaak” of “laatst” zijn te vaag.',
    anders: 'Noem de dag of de periode, en hoe vaak: “sinds januari vier keer”. Of schrijf dat u dit niet weet.',
  },
}

export const explained = ({ code, from, to }: Found): Bevinding => ({ code, van: from, tot: to, ...UITLEG[code] })

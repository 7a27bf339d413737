import type { InhoudVan } from '../domain/dossier/entries'
import type { Vermelding } from '../domain/dossier/state'
import { factSentence } from './report-prefill'

export type Lezer = InhoudVan<'brief'>['aan']

/** Why this letter, in the words of who reads it; a child hears first that it is not to blame. */
const BEGIN: Record<Lezer, readonly string[]> = {
  ouders: [
    'Beste ouders,',
    'Ik maak mij zorgen. Daarom schrijf ik u deze brief. U kunt hem rustig lezen, en later nog eens.',
  ],
  kind: [
    'Hoi,',
    'Ik maak me zorgen om jou. Daarom schrijf ik je. Jij hebt niets fout gedaan. Het is niet jouw schuld.',
    'Elk kind heeft het recht om veilig op te groeien. Ouders horen daarvoor te zorgen. Lukt dat niet, dan kan er hulp komen.',
  ],
  volwassene: [
    'Beste,',
    'Ik maak mij zorgen om u. Daarom schrijf ik u deze brief. U kunt hem rustig lezen, en later nog eens.',
  ],
}
const FEITEN: Record<Lezer, string> = {
  ouders: 'Dit zag en hoorde ik:',
  kind: 'Dit zag en hoorde ik:',
  volwassene: 'Dit zag en hoorde ik:',
}
/** What happens next, the own opinion and solutions, and the right to complain. */
const VERDER: Record<Lezer, readonly string[]> = {
  ouders: [
    'Ik volg de meldcode. Dat is een vast plan voor als ik mij zorgen maak. Eerst praat ik met u. Ik kan ook advies vragen aan een collega of aan Veilig Thuis. Daarna kijk ik welke hulp nodig is.',
    'Wat vindt u hiervan? Klopt er iets niet? Wat kunt u zelf doen, en waar wilt u hulp bij? Vertel het mij. Ik schrijf uw antwoord ook op.',
    'Als ik iets besluit, vertel ik u wat en waarom. Dat doe ik zodra het kan.',
  ],
  kind: [
    'Ik volg de meldcode. Dat is een vast plan voor als ik me zorgen maak. Ik praat met jou en met je ouders. Ik kan ook advies vragen aan een collega of aan Veilig Thuis. Bij Veilig Thuis werken mensen die helpen als het thuis niet veilig is.',
    'Wat vind jij ervan? Wat wil jij dat er gebeurt, en wat juist niet? Je mening telt mee. Je mag het zeggen, schrijven of tekenen. Je mag ook iemand meenemen die je vertrouwt.',
    'Als ik iets besluit, vertel ik je wat en waarom. Dat doe ik zodra het kan. Hoor ik iets van Veilig Thuis, dan vertel ik je dat ook.',
    'Je mag Veilig Thuis ook zelf bellen: 0800-2000. Dat kan dag en nacht en het is gratis.',
  ],
  volwassene: [
    'Ik volg de meldcode. Dat is een vast plan voor als ik mij zorgen maak. Eerst praat ik met u. Ik kan ook advies vragen aan een collega of aan Veilig Thuis. Daarna kijk ik samen met u welke hulp past.',
    'Wat vindt u hiervan? Klopt er iets niet? Wat kunt u zelf doen, en waar wilt u hulp bij? Vertel het mij. Ik schrijf uw antwoord ook op.',
    'Als ik iets besluit, vertel ik u wat en waarom. Dat doe ik zodra het kan.',
  ],
}

/** A first text of the letter from the chosen facts, in plain Dutch; all of it can be changed. */
export function letterText(aan: Lezer, feiten: readonly Vermelding<'feit'>[], vereniging: string): string {
  const klacht =
    aan === 'kind'
      ? `Ben je het niet eens met wat ik doe? Zeg het mij. Je mag ook een klacht sturen naar mijn vereniging: ${vereniging}.`
      : `Bent u het niet eens met wat ik doe? Zeg het mij. U mag ook een klacht sturen naar mijn vereniging: ${vereniging}.`
  const lijst =
    feiten.length === 0 ? [] : [[FEITEN[aan], ...feiten.map((feit) => `- ${factSentence(feit)}`)].join('\n')]
  const groet = aan === 'kind' ? 'Groetjes,' : 'Met vriendelijke groet,'
  return [...BEGIN[aan], ...lijst, ...VERDER[aan], klacht, groet].join('\n\n')
}

import type { z } from 'zod'
import { err, ok, type Result } from '../shared/result'
import { freeText } from '../shared/text'
import type { Reden } from './command'
import type { Aandachtspunt } from './entries'
import { refuse, refusalOf, type Refusal } from './refusal'

/** What the framework asks for and is not there (yet): possible all the same, with a recorded reason (A29). */
export type Concern = {
  readonly code: ConcernCode
  readonly kop: string
  readonly tekst: string
  /** The requirement that asks for it. */
  readonly regel: string
}

/** The closed list: what can be pointed out, and why. */
export const CONCERNS = {
  'acuut-niet-gevraagd': { regel: 'R-37', kop: 'De vraag naar direct gevaar staat nog open' },
  'acuut-zonder-melding': { regel: 'R-53', kop: 'U zag direct gevaar en meldt niet' },
  'geen-feiten': { regel: 'R-10', kop: 'Er staan geen feiten in het dossier' },
  'geen-feiten-tegen': { regel: 'R-13', kop: 'Er staan geen feiten tegen het vermoeden' },
  'geen-andere-verklaring': { regel: 'R-13', kop: 'Er staan geen andere verklaringen' },
  'feit-zonder-bron': { regel: 'R-19', kop: 'Van een feit ontbreekt de bron' },
  'feit-zonder-akkoord': { regel: 'R-11', kop: 'Een bron is nog niet akkoord met de tekst' },
  'kindcheck-open': { regel: 'R-16', kop: 'De kindcheck staat nog open' },
  'beschuldigde-niet-gehoord': { regel: 'R-19', kop: 'De kant van een betrokkene ontbreekt nog' },
  'geen-overleg': { regel: 'R-17', kop: 'Er is nog niet overlegd' },
  'letselduiding-voor-veilig-thuis': { regel: 'R-24', kop: 'De letseldeskundige kwam voor Veilig Thuis' },
  'geen-gesprek': { regel: 'R-25', kop: 'Er is nog geen gesprek gevoerd' },
  'gesprek-nog-niet': { regel: 'R-32', kop: 'Een gesprek moet nog plaatsvinden' },
  'slachtoffer-niet-gesproken': { regel: 'R-34', kop: 'Met een mogelijk slachtoffer is nog niet gesproken' },
  'kind-niet-betrokken': { regel: 'R-26', kop: 'Het kind is nog niet betrokken' },
  'eerdere-stappen-open': { regel: 'A10', kop: 'Eerdere stappen staan nog open' },
  'afweging-open': { regel: 'A10', kop: 'Er staat nog een afweging open' },
  'leeftijd-en-gevolgen': { regel: 'R-07', kop: 'De leeftijd en de gevolgen zijn nog niet gewogen' },
  'stem-van-het-kind': { regel: 'R-30', kop: 'De mening van het kind staat er nog niet' },
  'volwassene-weigert': { regel: 'A7', kop: 'Uw cliënt is volwassen en werkt niet mee' },
  'niet-melden-wijkt-af': { regel: 'A29', kop: 'Het kader wijst naar melden' },
  'melden-wijkt-af': { regel: 'A29', kop: 'Het kader wijst niet naar melden' },
  'andere-norm': { regel: 'R-18', kop: 'U kiest een andere norm dan het kader' },
  'hulp-wijkt-af': { regel: 'R-03', kop: 'Uw besluit over hulp wijkt af van uw afwegingen' },
  'samen-zonder-melding': { regel: 'A1', kop: 'Hulp samen met Veilig Thuis, zonder melding' },
  'geen-vervolgafspraken': { regel: 'A4', kop: 'Er staan geen afspraken voor daarna' },
  'informatieverzoek-open': { regel: 'R-55', kop: 'Bij een verzoek om informatie staat nog iets open' },
  'geen-besluit': { regel: 'R-41', kop: 'Er is geen besluit vastgelegd' },
} as const satisfies Record<string, { regel: string; kop: string }>
export type ConcernCode = keyof typeof CONCERNS

export const concern = (code: ConcernCode, tekst: string): Concern => ({ code, ...CONCERNS[code], tekst })
const isCode = (code: string): code is ConcernCode => Object.hasOwn(CONCERNS, code)

/** The concerns with the reasons given. A reason for what is no longer open is kept too: nothing typed is lost. */
export function withReasons(
  concerns: readonly Concern[],
  redenen: readonly Reden[],
): Result<readonly z.infer<typeof Aandachtspunt>[], Refusal> {
  const perCode = new Map<ConcernCode, string>()
  for (const { code, reden } of redenen) {
    if (!isCode(code)) {
      return refuse('verwijzing', 'redenen', 'Een van de redenen hoort hier niet. Open de pagina opnieuw.')
    }
    const tekst = freeText.safeParse(reden)
    if (!tekst.success) return err(refusalOf(tekst.error, `redenen.${code}`))
    perCode.set(code, tekst.data)
  }
  const open = concerns.map(({ code, tekst }) => ({ code, tekst, reden: perCode.get(code) ?? '' }))
  const verder = [...perCode]
    .filter(([code, reden]) => reden !== '' && !concerns.some((c) => c.code === code))
    .map(([code, reden]) => ({ code, tekst: `${CONCERNS[code].kop}.`, reden }))
  return ok([...open, ...verder])
}

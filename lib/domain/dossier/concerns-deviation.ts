import type { z } from 'zod'
import type { Kader } from '../kader/schema'
import { concern, type Concern } from './concern'
import type { HulpUitkomst, MeldenUitkomst } from './entries'
import { aangewezenNormen, type DossierPad } from './path'

/** The two outcomes as chosen so far; null where nothing is chosen yet. */
export type Voornemen = {
  readonly melden: z.infer<typeof MeldenUitkomst> | null
  readonly hulp: z.infer<typeof HulpUitkomst> | null
}

/** Where the chosen outcomes differ from what the answered branches point to. Allowed, and said (A29, R-03). */
export function deviations(kader: Kader, pad: DossierPad, { melden, hulp }: Voornemen): Concern[] {
  return [
    ...(melden === null ? [] : onMelden(kader, pad, melden)),
    ...(hulp === null ? [] : onHulp(pad, hulp)),
    ...(melden === 'nee' && hulp === 'samen-met-veilig-thuis' ? [WITHOUT_REPORT] : []),
  ]
}

const WITHOUT_REPORT = concern(
  'samen-zonder-melding',
  'Veilig Thuis bepaalt na een melding samen met u welke hulp past. U besluit niet te melden.',
)

function onMelden(kader: Kader, pad: DossierPad, melden: NonNullable<Voornemen['melden']>): Concern[] {
  if (melden === 'nee') {
    if (!pad.meldenAangewezen) return []
    const waarom = pad.stappen.filter((s) => s.gevolg?.meldenAangewezen).map(answered)
    return [concern('niet-melden-wijkt-af', `U antwoordde ${waarom.join(' en ')}. U besluit niet te melden.`)]
  }
  if (!pad.meldenAangewezen) {
    return [concern('melden-wijkt-af', 'Uw antwoorden wijzen niet naar een melding. U besluit wel te melden.')]
  }
  const aangewezen = aangewezenNormen(kader, pad)
  if (aangewezen.length === 0 || aangewezen.includes(melden)) return []
  const welke = aangewezen.map((uitkomst) => uitkomst.slice('ja-norm-'.length)).join(' of ')
  return [concern('andere-norm', `Uw antwoorden wijzen naar norm ${welke}. U noemt een andere grond.`)]
}

function onHulp(pad: DossierPad, hulp: NonNullable<Voornemen['hulp']>): Concern[] {
  const opHulp = pad.stappen.filter((s) => s.kern === 'hulp' || s.kern === 'medewerking')
  const nee = opHulp.filter((s) => s.antwoord === 'nee')
  const allesJa = opHulp.every((s) => s.antwoord === 'ja')
  if (hulp === 'zelf-of-georganiseerd') {
    const dicht = [...nee, ...pad.stappen.filter((s) => s.gevolg?.hulpMag === false && !nee.includes(s))]
    if (dicht.length > 0) {
      return [
        concern('hulp-wijkt-af', `U antwoordde ${dicht.map(answered).join(' en ')}. Toch is er hulp van u of via u.`),
      ]
    }
  }
  if (hulp === 'niet-mogelijk' && allesJa) {
    return [concern('hulp-wijkt-af', 'U antwoordde dat hulp kan en dat men meewerkt. Toch noemt u hulp niet mogelijk.')]
  }
  if (hulp !== 'samen-met-veilig-thuis' && pad.gezamenlijk && opHulp.every((s) => s.antwoord === null)) {
    return [
      concern('hulp-wijkt-af', 'Na uw antwoorden bepaalt u samen met Veilig Thuis welke hulp past. U besluit anders.'),
    ]
  }
  return []
}

const answered = (stap: DossierPad['stappen'][number]) => `${stap.antwoord} bij afweging ${stap.landelijk}`

import type { Reden } from './command'
import type { InhoudVan } from './entries'
import { Melding } from './entries-melding'
import { isVoorcheck, preflightOf, VOORCHECKS } from './preflight'
import { findingsOf, settled } from './report-findings'
import type { Dossier } from './state'

export type Nagekeken = Pick<InhoudVan<'melding'>, 'bevindingen' | 'aandachtspunten'>

/**
 * What goes into the record beside the text: the remarks as they stand at this moment, worked out anew and never taken
 * from the form, with what was done about each. A report that cannot be read is left as it is: `decide` says why.
 */
export function checked(
  dossier: Dossier,
  inhoud: Readonly<Record<string, unknown>>,
  { gezien, redenen }: { readonly gezien: readonly string[]; readonly redenen: readonly Reden[] },
): Nagekeken | Record<string, never> {
  if (dossier.toestand === 'nieuw') return {}
  const read = Melding.safeParse({ ...inhoud, kind: 'melding', vervangt: null })
  if (!read.success) return {}
  const punten = preflightOf(dossier, read.data)
  const reden = (code: string) => redenen.find((r) => r.code === code)?.reden ?? ''
  const verder = redenen.filter(
    ({ code, reden: r }) => isVoorcheck(code) && r !== '' && !punten.some((p) => p.code === code),
  )
  return {
    bevindingen: settled(findingsOf(dossier, read.data), gezien, redenen),
    aandachtspunten: [
      ...punten.map(({ code, tekst }) => ({ code, tekst, reden: reden(code) })),
      // A reason for what is no longer open is kept too: nothing typed is lost.
      ...verder.flatMap(({ code, reden: r }) =>
        isVoorcheck(code) ? [{ code, tekst: `${VOORCHECKS[code].kop}.`, reden: r }] : [],
      ),
    ],
  }
}

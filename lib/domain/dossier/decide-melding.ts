import type { Kader } from '../kader/schema'
import type { Instant } from '../shared/ids'
import { ok } from '../shared/result'
import type { CommandVan } from './command'
import { nu, parseHappened, parseInhoud, together } from './decide-input'
import { isVersion } from './decide-lifecycle'
import { noted, notThere, type Vastgelegd } from './decide-noted'
import { Kaderkeuze } from './entries'
import { ANDERE_GROND } from './entries-gesprek'
import { Brief, Doorgegeven, Informatieverzoek, Melding, NaMelding } from './entries-melding'
import { itemsOf, unknownItems } from './framework-items'
import type { Lijst } from '../kader/schema'
import { refuse, type FieldError } from './refusal'
import type { OpenDossier } from './state'

/** A report as it was made. Nothing that the check finds blocks it (I10). */
export function decideMelding(kader: Kader, dossier: OpenDossier, command: CommandVan<'melding'>): Vastgelegd {
  return noted(dossier.meldingen, command.happened, parseInhoud(Melding, 'melding', command.inhoud), (melding) => [
    ...notThere(dossier.feiten, 'feiten', melding.feiten),
    ...unknownGround(kader, 'melding-vooraf-informeren-achterwege', 'informerenGrond', melding.informerenGrond),
    ...unknownGround(kader, 'gronden-naam-niet-noemen', 'naamGrond', melding.naamGrond),
  ])
}

/** The lists are open: another ground in words of one's own is always possible (R-48, A9). */
function unknownGround(kader: Kader, gebruik: Lijst['gebruik'], field: string, grond: string): readonly FieldError[] {
  return grond === '' || grond === ANDERE_GROND ? [] : unknownItems(itemsOf(kader, gebruik), field, [grond])
}

export function decideDoorgegeven(dossier: OpenDossier, command: CommandVan<'doorgegeven'>): Vastgelegd {
  const inhoud = parseInhoud(Doorgegeven, 'doorgegeven', command.inhoud)
  return noted(dossier.doorgegeven, command.happened, inhoud, ({ melding }) =>
    melding === null ? [] : notThere(dossier.meldingen, 'melding', [melding]),
  )
}

export function decideNaMelding(kader: Kader, dossier: OpenDossier, command: CommandVan<'na-melding'>): Vastgelegd {
  const inhoud = parseInhoud(NaMelding, 'na-melding', command.inhoud)
  return noted(dossier.naMelding, command.happened, inhoud, ({ afspraken }) =>
    unknownItems(
      itemsOf(kader, 'afspraken-veilig-thuis'),
      'afspraken',
      afspraken.map((a) => a.item),
    ),
  )
}

export function decideInformatieverzoek(dossier: OpenDossier, command: CommandVan<'informatieverzoek'>): Vastgelegd {
  const inhoud = parseInhoud(Informatieverzoek, 'informatieverzoek', command.inhoud)
  return noted(dossier.informatieverzoeken, command.happened, inhoud)
}

export function decideBrief(dossier: OpenDossier, command: CommandVan<'brief'>): Vastgelegd {
  return noted(dossier.brieven, command.happened, parseInhoud(Brief, 'brief', command.inhoud), ({ feiten }) =>
    notThere(dossier.feiten, 'feiten', feiten),
  )
}

/** `kader` is the version that was offered, whichever way the choice goes. */
export function decideKaderkeuze(
  kader: Kader,
  dossier: OpenDossier,
  command: CommandVan<'kaderkeuze'>,
  at: Instant,
): Vastgelegd {
  const keuze = parseInhoud(Kaderkeuze, 'kaderkeuze', command.inhoud)
  const nieuw = together(parseHappened(command.happened, nu(at)), keuze)
  if (!nieuw.ok) return nieuw
  const { naar } = nieuw.value.inhoud
  if (!isVersion(kader, naar)) {
    return refuse('kader', 'naar', 'Deze versie van het kader is hier niet geladen. Open de pagina opnieuw.')
  }
  if (naar.sha256 === dossier.kader.sha256) {
    return refuse('toestand', '', 'Uw dossier loopt al onder deze versie. Ga terug naar het dossier.')
  }
  return ok([nieuw.value])
}

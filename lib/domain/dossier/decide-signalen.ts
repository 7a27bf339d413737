import { afwegingVan } from '../kader/graph'
import type { Kader } from '../kader/schema'
import type { Instant } from '../shared/ids'
import { err, ok } from '../shared/result'
import type { CommandVan } from './command'
import { nu, parseHappened, parseInhoud, together } from './decide-input'
import { noted, notThere, unknownPersons, type Vastgelegd } from './decide-noted'
import {
  Achtergrond,
  Akkoord,
  Controle,
  Feit,
  Hulpverlener,
  Identiteit,
  Persoon,
  Toestemming,
} from './entries-signalen'
import { itemsOf, unknownItems } from './framework-items'
import type { FieldError } from './refusal'
import type { OpenDossier } from './state'

export function decidePersoon(kader: Kader, dossier: OpenDossier, command: CommandVan<'persoon'>): Vastgelegd {
  return noted(dossier.personen, command.happened, parseInhoud(Persoon, 'persoon', command.inhoud), ({ vormen }) =>
    unknownItems(itemsOf(kader, 'vormen-ouderenmishandeling'), 'vormen', vormen),
  )
}

/** The real name, sealed before it comes here: nothing pure ever sees it. */
export function decideIdentiteit(dossier: OpenDossier, command: CommandVan<'identiteit'>): Vastgelegd {
  const inhoud = parseInhoud(Identiteit, 'identiteit', command.inhoud)
  return noted(dossier.identiteiten, command.happened, inhoud, ({ persoon }) =>
    unknownPersons(dossier.personen, 'persoon', [persoon]),
  )
}

export function decideFeit(kader: Kader, dossier: OpenDossier, command: CommandVan<'feit'>): Vastgelegd {
  return noted(dossier.feiten, command.happened, parseInhoud(Feit, 'feit', command.inhoud), (feit) => {
    const i = feit.weging.findIndex((w) => afwegingVan(kader, w.afweging) === undefined)
    const onbekend: FieldError = {
      field: `weging.${i}.afweging`,
      message: 'Deze afweging staat niet in het kader van dit traject. Kies er een uit de lijst.',
    }
    return [...(i < 0 ? [] : [onbekend]), ...unknownPersons(dossier.personen, 'over', feit.over)]
  })
}

/** Accord is asked again and again, each time of its own moment, on the text as it stands then. */
export function decideAkkoord(dossier: OpenDossier, command: CommandVan<'akkoord'>, at: Instant): Vastgelegd {
  const akkoord = parseInhoud(Akkoord, 'akkoord', command.inhoud)
  const nieuw = together(parseHappened(command.happened, nu(at)), akkoord)
  if (!nieuw.ok) return nieuw
  const errors = notThere(dossier.feiten, 'feit', [nieuw.value.inhoud.feit])
  return errors.length > 0 ? err({ reden: 'verwijzing', errors }) : ok([nieuw.value])
}

export function decideHulpverlener(dossier: OpenDossier, command: CommandVan<'hulpverlener'>): Vastgelegd {
  return noted(dossier.hulpverleners, command.happened, parseInhoud(Hulpverlener, 'hulpverlener', command.inhoud))
}

export function decideToestemming(dossier: OpenDossier, command: CommandVan<'toestemming'>): Vastgelegd {
  return noted(dossier.toestemmingen, command.happened, parseInhoud(Toestemming, 'toestemming', command.inhoud))
}

export function decideAchtergrond(dossier: OpenDossier, command: CommandVan<'achtergrond'>): Vastgelegd {
  return noted(dossier.achtergrond, command.happened, parseInhoud(Achtergrond, 'achtergrond', command.inhoud))
}

export function decideControle(kader: Kader, dossier: OpenDossier, command: CommandVan<'controle'>): Vastgelegd {
  const known = new Set(kader.controles.map((c) => c.id))
  return noted(dossier.controles, command.happened, parseInhoud(Controle, 'controle', command.inhoud), ({ controle }) =>
    unknownItems(known, 'controle', [controle]),
  )
}

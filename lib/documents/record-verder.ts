import type { Entry } from '../domain/dossier/entries'
import type { KaderRef } from '../domain/kader/schema'
import type { DocBlock } from './model'
import type { RecordInput } from './record-input'
import {
  briefBlokken,
  doorgegevenBlokken,
  informatieverzoekBlokken,
  kaderkeuzeBlokken,
  meldingBlokken,
  naMeldingBlokken,
} from './record-melding'
import {
  achtergrondBlokken,
  akkoordBlokken,
  controleBlokkenVan,
  hulpverlenerBlokken,
  identiteitBlokken,
  participatieBlokken,
  toestemmingBlokken,
} from './record-stappen'

/** The content of the entries that stand around the weighing: steps 1 to 3 in full, and what follows a report. */
export function verderBlokken(input: RecordInput, ref: KaderRef, entry: Entry): DocBlock[] {
  const { inhoud } = entry
  switch (inhoud.kind) {
    case 'identiteit':
      return identiteitBlokken(input, { ...entry, inhoud })
    case 'akkoord':
      return akkoordBlokken(input, { ...entry, inhoud })
    case 'hulpverlener':
      return hulpverlenerBlokken(input, { ...entry, inhoud })
    case 'toestemming':
      return toestemmingBlokken(input, { ...entry, inhoud })
    case 'achtergrond':
      return achtergrondBlokken(input, { ...entry, inhoud })
    case 'controle':
      return controleBlokkenVan(input, ref, { ...entry, inhoud })
    case 'participatie':
      return participatieBlokken(input, ref, { ...entry, inhoud })
    case 'melding':
      return meldingBlokken(input, ref, { ...entry, inhoud })
    case 'doorgegeven':
      return doorgegevenBlokken(input, { ...entry, inhoud })
    case 'na-melding':
      return naMeldingBlokken(input, ref, { ...entry, inhoud })
    case 'informatieverzoek':
      return informatieverzoekBlokken(input, { ...entry, inhoud })
    case 'brief':
      return briefBlokken(input, { ...entry, inhoud })
    case 'kaderkeuze':
      return kaderkeuzeBlokken(input, { ...entry, inhoud })
    default:
      return []
  }
}

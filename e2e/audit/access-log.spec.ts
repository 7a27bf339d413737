import { query } from '../fixtures/database'
import { decide, openDossier } from '../fixtures/dossier'
import { addressOf, routes } from '../fixtures/routes'
import { expect, test } from '../fixtures/test'
import { get } from '../fixtures/wire'

type Line = { readonly type: string; readonly part: string | null; readonly mine: boolean }

/** What was noted of this dossier since `from` lines, oldest first. */
const noted = (dossier: string, from: number) =>
  query<Line>(
    `SELECT body::json->>'type' AS type, body::json->'object'->>'part' AS part, e.actor_id = d.owner_id AS mine
     FROM app.access_event e JOIN app.dossier d ON d.association_id = e.association_id AND d.pseudonym = e.object_id
     WHERE d.dossier_id = $1 ORDER BY e.recorded_at, e.event_id OFFSET $2`,
    [dossier, from],
  )

/** What each screen is called in the list; a new screen needs a line here. */
const PART: Readonly<Record<string, string>> = {
  '': 'taken',
  acuut: 'acuut',
  'afwegingen/[afweging]': 'afweging',
  besluit: 'besluit',
  'besluit/controle': 'controle',
  'besluiten/[besluit]/nu': 'wat-nu',
  feiten: 'feiten',
  'feiten/nieuw': 'feit',
  gesprekken: 'gesprekken',
  'gesprekken/nieuw': 'gesprek',
  notities: 'notities',
  'notities/nieuw': 'notitie',
  opnieuw: 'opnieuw',
  overleg: 'overleg',
  'overleg/nieuw': 'overleg',
  personen: 'personen',
  'personen/nieuw': 'persoon',
  sluiten: 'sluiten',
  tijdlijn: 'tijdlijn',
}

import { z } from 'zod'
import { KaderRef } from '../kader/schema'
import { DossierId, EntryId, Instant, PersonId } from '../shared/ids'
import { freeText } from '../shared/text'
import { Entry, SoortDossier } from './entries'
import { IdentiteitGegevens } from './entries-signalen'

/** Where the JSON Schema of the file stands, for everybody. A change that breaks a reader gets another address. */
export const SCHEMA_ADDRESS = '/schema/dossier-1.json'

/** Where an entry stands in the association's log; `body` is the line's exact text, null when it was erased. */
const Logregel = z.strictObject({
  vastlegging: EntryId,
  position: z.int().min(0),
  treeSize: z.int().min(1),
  root: z.string(),
  leafHash: z.string(),
  body: z.string().nullable(),
})
/** The real name of a person, apart from the entries; null when this person was erased. */
const Naam = z.strictObject({
  vastlegging: EntryId,
  persoon: EntryId,
  gegevens: IdentiteitGegevens.nullable(),
})
/** One dossier as an open file. Folding `vastleggingen` in their order gives the dossier's state back. */
export const DossierExport = z.strictObject({
  formaat: z.literal('afwegingskader-dossier'),
  versie: z.literal(1),
  schema: z.literal(SCHEMA_ADDRESS),
  gemaakt: Instant,
  vereniging: z.strictObject({ naam: z.string(), korteNaam: z.string() }),
  dossier: z.strictObject({ id: DossierId, soort: SoortDossier, label: freeText.nullable() }),
  /** Every framework version that an entry pins; its exact text stands at the association's own framework pages. */
  kaders: z.array(KaderRef),
  /** Who recorded: id and name. */
  auteurs: z.array(z.strictObject({ id: PersonId, naam: z.string() })),
  vastleggingen: z.array(Entry),
  namen: z.array(Naam),
  logboek: z.strictObject({ naam: z.string(), regels: z.array(Logregel) }),
})
export type DossierExport = z.infer<typeof DossierExport>

/** The published JSON Schema of the file (draft 2020-12). What refers to another entry is not in it. */
export const dossierJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(DossierExport),
  title: 'Dossier Afwegingskader Meldcode',
  description:
    'Eén dossier met alle vastleggingen op volgorde. Wie ze op volgorde doorloopt, krijgt de stand van het dossier terug.',
})

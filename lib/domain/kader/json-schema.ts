import { z } from 'zod'
import * as delen from './schema'

/** The parts that get a name of their own under `$defs`. */
const GENOEMD = [
  'Blok',
  'Lijst',
  'LijstItem',
  'Hoofdstuk',
  'Stap',
  'Afweging',
  'Tak',
  'Hulpgroep',
  'Hulpvraag',
  'Onderdeel',
  'Norm',
  'Beslissing',
  'Voorbeeld',
  'Consultkanaal',
  'Controle',
  'Koppeling',
  'Verwijzing',
  'Contact',
  'Woord',
  'Noot',
  'Bron',
  'BlokId',
] as const

/** The JSON Schema of a version, as published in `content/kader.schema.json`. References between ids are not in it. */
export function kaderJsonSchema(): Record<string, unknown> {
  const metadata = z.registry<{ id: string }>()
  for (const id of GENOEMD) metadata.add(delen[id], { id })
  const schema = z.toJSONSchema(delen.Kader, { metadata })
  return { ...schema, title: 'Afwegingskader', description: 'Eén versie van een afwegingskader bij de Meldcode.' }
}

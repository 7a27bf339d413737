import { readKader } from '@/lib/content/kaders'
import { knopen } from '@/lib/domain/kader/anatomy'
import type { KaderEdit } from '@/lib/domain/kader/edit/edit'
import type { Actor } from '@/lib/domain/access/actor'
import { acceptWarning } from '@/lib/usecases/kader/accept-warning'
import { approveConcept } from '@/lib/usecases/kader/approve-concept'
import { describeVersion } from '@/lib/usecases/kader/describe-version'
import { editConcept } from '@/lib/usecases/kader/edit-concept'
import { listStudio } from '@/lib/usecases/kader/list-studio'
import { moveConcept } from '@/lib/usecases/kader/move-concept'
import { publishConcept } from '@/lib/usecases/kader/publish-concept'
import { readConcept } from '@/lib/usecases/kader/read-concept'
import { startConcept } from '@/lib/usecases/kader/start-concept'
import { newKey, valueOf } from '../../support/usecases'

/** The whole base: what an association really begins with. */
export const BASE = readKader('rbcz/2018-11').kader
const question = knopen(BASE).find(({ soort }) => soort === 'hulpvraag')
if (question === undefined) throw new Error('the base has no helper question')
export const HULPVRAAG = question.id

export const look = async (actor: Actor, concept: string) => valueOf(await readConcept(actor, { concept }))
/** What a form that is shown now sends along. */
export const form = async (actor: Actor, concept: string) => ({
  concept,
  sleutel: newKey(),
  versie: (await look(actor, concept)).concept.revision,
})

export const begun = async (actor: Actor, van: 'geldend' | 'basis' = 'basis'): Promise<string> =>
  valueOf(await startConcept(actor, { sleutel: newKey(), van })).concept

export const edited = async (actor: Actor, concept: string, edit: KaderEdit) =>
  valueOf(await editConcept(actor, { ...(await form(actor, concept)), edit }))
export const reworded = (actor: Actor, concept: string, tekst: string, blok = HULPVRAAG) =>
  edited(actor, concept, { soort: 'velden', blok, velden: { tekst } })

const DATA = {
  wijziging: 'Een hulpvraag is duidelijker.',
  geldigVanaf: '2020-02-01',
  afgestemdMet: '',
  afgestemdOp: '',
}
export const described = async (
  actor: Actor,
  concept: string,
  over: Partial<typeof DATA & { nummer: string }> = {},
) => {
  const { kader } = await look(actor, concept)
  const data = { ...DATA, nummer: kader.versie, ...over }
  return valueOf(await describeVersion(actor, { ...(await form(actor, concept)), ...data }))
}

/** Everything that is open gets a reason. */
export async function cleared(actor: Actor, concept: string): Promise<void> {
  for (const { sleutel, aanvaard } of (await look(actor, concept)).readiness.waarschuwingen) {
    if (aanvaard !== null) continue
    const input = { ...(await form(actor, concept)), waarschuwing: sleutel, reden: 'Dat is zo bedoeld.' }
    valueOf(await acceptWarning(actor, input))
  }
}
export const offered = async (actor: Actor, concept: string) =>
  valueOf(await moveConcept(actor, { ...(await form(actor, concept)), stap: 'ter-consultatie' }))
export const approved = async (actor: Actor, concept: string) =>
  valueOf(await approveConcept(actor, await form(actor, concept)))

/** The newest version, as the page for publishing shows it. */
export async function newest(actor: Actor): Promise<string> {
  const { versions } = valueOf(await listStudio(actor, {}))
  return versions.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0]?.ref.sha256 ?? ''
}
export const toPublish = async (actor: Actor, concept: string) => ({
  ...(await form(actor, concept)),
  na: await newest(actor),
})

/** From nothing to approved: the first writes, the second approves. */
export async function ready(
  author: Actor,
  second: Actor,
  tekst: string,
  over: { nummer?: string } = {},
): Promise<string> {
  const concept = await begun(author)
  await reworded(author, concept, tekst)
  await described(author, concept, over)
  await cleared(author, concept)
  await offered(author, concept)
  await approved(second, concept)
  return concept
}
export async function published(author: Actor, second: Actor, tekst: string, over: { nummer?: string } = {}) {
  const concept = await ready(author, second, tekst, over)
  valueOf(await publishConcept(second, await toPublish(second, concept)))
  return concept
}

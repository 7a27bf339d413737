import { z } from 'zod'
import { holdVersions, listKaders, withdrawKader } from '@/lib/data/kader-repository'
import { FormKey } from '@/lib/domain/shared/ids'
import { requiredText } from '@/lib/domain/shared/text'
import { defineAct } from '../define'
import { newId } from '@/lib/platform/ids'
import { Abort } from '../outcome'
import { kaderLeaf, wrongHere, once } from './concept-act'

/** No new dossier gets this version any more. What pins it keeps it, and it stays readable. */
export const withdrawVersion = defineAct({
  action: 'kader.withdraw',
  input: z.strictObject({
    sleutel: FormKey,
    nummer: z.string().max(20),
    reden: requiredText('Schrijf op waarom deze versie vervalt.'),
  }),
  audit: ['kader.ingetrokken'],
  load: async ({ tx, actor }, { nummer }) => {
    await holdVersions(tx, actor.associationId)
    const versions = await listKaders(tx, actor.associationId)
    const version = versions.find(({ ref }) => ref.versie === nummer)
    return version ? { relation: 'vereniging' as const, subject: { version, versions } } : null
  },
  run: async (ctx, input, { version, versions }) => {
    const { tx, actor, at } = ctx
    return once(ctx, input, { nummer: input.nummer }, async () => {
      if (version.withdrawn !== null)
        throw new Abort(wrongHere('Deze versie is al vervallen. Ga terug naar de lijst met versies.'))
      const left = versions.some((v) => v !== version && v.withdrawn === null && v.effectiveFrom <= at)
      if (!left) throw new Abort(wrongHere('Er moet een versie blijven die geldt. Publiceer eerst een nieuwe versie.'))
      const eventId = newId<string>()
      const { ref } = version
      await withdrawKader(tx, actor.associationId, { ref, eventId, by: actor.personId, reason: input.reden }, at)
      return [
        await kaderLeaf(ctx, 'kader.ingetrokken', { eventId, object: { id: ref.id, part: null, version: null }, ref }),
      ]
    })
  },
})

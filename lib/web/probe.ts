import { checkHealth } from '@/lib/usecases/toegang/check-health'
import { within } from './deadline'

const PROBE_MS = 2_000

// One question at a time, shared by all who wait for it; nothing is remembered, so the answer is never old.
let pending: Promise<boolean> | undefined

/** Does the storage answer? Tells a storage that is away from something that broke on our side. */
export function storageAnswers(): Promise<boolean> {
  pending ??= within(PROBE_MS, checkHealth())
    .then(
      () => true,
      () => false,
    )
    .finally(() => {
      pending = undefined
    })
  return pending
}

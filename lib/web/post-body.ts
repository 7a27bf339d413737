import { FormKey } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import { plainPage } from './html-page'
import { isSameOrigin } from './same-origin'
import { one, valuesOf, type Values } from './values'

/** 50,000 characters in several fields, each up to nine bytes on the wire. */
const MAX_BYTES = 3_000_000

/** What a form sent, or the answer that refuses it: from elsewhere, too long, not a form. */
export async function readPost(request: Request): Promise<{ readonly values: Values } | { readonly answer: Response }> {
  if (!isSameOrigin(request)) return { answer: plainPage.foreign() }
  // Without a length nothing is read: a body must be refused before it is in memory.
  if (!(Number(request.headers.get('content-length') ?? NaN) <= MAX_BYTES)) return { answer: plainPage.tooLong() }
  try {
    return { values: valuesOf(await request.formData()) }
  } catch {
    return { answer: plainPage.foreign() }
  }
}

/** The key that was rendered into the form. A forged one that is no key gets a new one: nothing typed is thrown away. */
export function formKeyOf(values: Values): FormKey {
  const parsed = FormKey.safeParse(one(values, '_sleutel'))
  return parsed.success ? parsed.data : newId<FormKey>()
}

export function versionOf(values: Values): number {
  const version = Number(one(values, '_versie'))
  return Number.isInteger(version) && version >= 0 && version < 2 ** 31 ? version : 0
}

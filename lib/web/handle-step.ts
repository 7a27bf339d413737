import type { Actor } from '@/lib/domain/access/actor'
import type { Outcome } from '@/lib/usecases/outcome'
import { within } from './deadline'
import type { Params } from './form-spec'
import { plainPage } from './html-page'
import { answered } from './login'
import { readPost } from './post-body'
import { ownPath, seeOther, withQuery } from './see-other'
import { findVisitor } from './session'
import { one, type Values } from './values'

const DEADLINE_MS = 6_000

/** A short form in which nobody writes anything that could be lost: a code, a role. No draft, no text to give back. */
export type Step<T, P extends Params = Params> = {
  readonly page: (params: P) => string
  readonly act: (actor: Actor, input: unknown) => Promise<Outcome<T>>
  readonly toInput: (values: Values, params: P) => unknown
  readonly answer: (value: T, at: StepContext<P>) => Response
  /** What to say after a refusal, as `?fout=`; `fout` when left out. */
  readonly refused?: (field: string, values: Values) => Readonly<Record<string, string>>
}
export type StepContext<P extends Params = Params> = {
  readonly params: P
  readonly actor: Actor
  readonly values: Values
  /** Where the person was going, when it is a page of this association. */
  readonly naar: string | null
}

export function handleStep<T, P extends Params>(step: Step<T, P>) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    const params = await context.params
    const body = await readPost(request)
    if ('answer' in body) return body.answer
    return answered(step.page(params), () => within(DEADLINE_MS, run(step, params, body.values)))
  }
}

async function run<T, P extends Params>(step: Step<T, P>, params: P, values: Values): Promise<Response> {
  const visitor = await findVisitor(params.vereniging)
  if (visitor === null) return plainPage.notFound()
  const naar = ownPath(one(values, 'naar'), params.vereniging)
  const { session } = visitor
  if (session.state !== 'actief') {
    return seeOther(withQuery(`/${params.vereniging}/inloggen`, { fout: 'sessie', ...(naar === null ? {} : { naar }) }))
  }
  const outcome = await step.act(session.actor, step.toInput(values, params))
  if (outcome.ok) return step.answer(outcome.value, { params, actor: session.actor, values, naar })
  if (outcome.reden === 'niet-gevonden') return plainPage.notFound()
  const field = 'fouten' in outcome ? (outcome.fouten[0]?.veld ?? '') : ''
  return seeOther(withQuery(step.page(params), step.refused?.(field, values) ?? { fout: 'fout' }))
}

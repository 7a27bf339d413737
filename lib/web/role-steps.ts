import type { Actor } from '@/lib/domain/access/actor'
import { endRole } from '@/lib/usecases/vereniging/end-role'
import { grantRole } from '@/lib/usecases/vereniging/grant-role'
import type { Outcome } from '@/lib/usecases/outcome'
import type { Params } from './form-spec'
import type { Step } from './handle-step'
import { seeOther, withQuery } from './see-other'
import { one } from './values'

export type MemberParams = Params & { readonly persoon: string }
type Changed = { readonly rol: string; readonly given: boolean }

const page = ({ vereniging, persoon }: MemberParams): string => `/${vereniging}/beheer/leden/${persoon}`
const roleStep = (act: (actor: Actor, input: unknown) => Promise<Outcome<Changed>>): Step<Changed, MemberParams> => ({
  page,
  act,
  toInput: (values, { persoon }) => ({ persoon, rol: one(values, 'rol') }),
  refused: (field) => ({ fout: field }),
  answer: ({ rol, given }, { params }) =>
    seeOther(withQuery(page(params), { gelukt: given ? 'gegeven' : 'beeindigd', rol })),
})

export const grantStep = roleStep(grantRole)
export const endStep = roleStep(endRole)

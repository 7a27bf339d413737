import type { Actor } from '@/lib/domain/access/actor'
import { confirmSecondFactor } from '@/lib/usecases/toegang/confirm-second-factor'
import type { Verdict } from '@/lib/usecases/toegang/factor-rules'
import { renewRecoveryCodes } from '@/lib/usecases/toegang/renew-recovery-codes'
import { useRecoveryCode } from '@/lib/usecases/toegang/use-recovery-code'
import { verifySecondFactor } from '@/lib/usecases/toegang/verify-second-factor'
import type { Params } from './form-spec'
import type { Step, StepContext } from './handle-step'
import { recoveryCodesPage } from './recovery-codes-page'
import { seeOther, withQuery } from './see-other'
import { one } from './values'

const stepPath = ({ vereniging }: Params): string => `/${vereniging}/tweede-stap`
const enrolPath = (params: Params): string => `${stepPath(params)}/instellen`
const recoverPath = (params: Params): string => `${stepPath(params)}/herstelcode`

const AREAS = [
  ['member', 'dossiers'],
  ['admin', 'beheer'],
  ['supervisor', 'toezicht'],
  ['consultant', 'consultaties'],
] as const
/** The first page after login: where this person has something to do. */
export function landing({ vereniging }: Params, { roles }: Pick<Actor, 'roles'>): string {
  const area = AREAS.find(([role]) => roles.includes(role))?.[1]
  return area === undefined ? `/${vereniging}` : `/${vereniging}/${area}`
}

const onVerdict =
  (page: (params: Params) => string) =>
  (verdict: Verdict, { params, actor, naar }: StepContext): Response => {
    if (verdict === 'goed') return seeOther(naar ?? landing(params, actor))
    if (verdict === 'geen') return seeOther(enrolPath(params))
    return seeOther(withQuery(page(params), { fout: verdict, ...(naar === null ? {} : { naar }) }))
  }

export const verifyStep: Step<Verdict> = {
  page: stepPath,
  act: verifySecondFactor,
  toInput: (values) => ({ code: one(values, 'code') }),
  answer: onVerdict(stepPath),
}
export const recoverStep: Step<Verdict> = {
  page: recoverPath,
  act: useRecoveryCode,
  toInput: (values) => ({ code: one(values, 'code') }),
  answer: onVerdict(recoverPath),
}
export const confirmStep: Step<{ readonly codes: readonly string[] }> = {
  page: enrolPath,
  act: confirmSecondFactor,
  toInput: (values) => ({ voorstel: one(values, 'voorstel'), code: one(values, 'code') }),
  // The same secret again: it already stands in the person's app.
  refused: (_, values) => ({ fout: 'fout', voorstel: one(values, 'voorstel') }),
  answer: ({ codes }, { params, actor, naar }) =>
    recoveryCodesPage(codes, naar ?? landing(params, actor), params.vereniging),
}
export const renewStep: Step<{ readonly codes: readonly string[] }> = {
  page: enrolPath,
  act: renewRecoveryCodes,
  toInput: () => ({}),
  answer: ({ codes }, { params, actor }) => recoveryCodesPage(codes, landing(params, actor), params.vereniging),
}

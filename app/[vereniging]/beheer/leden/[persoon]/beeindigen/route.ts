import { handleStep } from '@/lib/web/handle-step'
import { endStep } from '@/lib/web/role-steps'

export const POST = handleStep(endStep)

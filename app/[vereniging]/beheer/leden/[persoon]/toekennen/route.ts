import { handleStep } from '@/lib/web/handle-step'
import { grantStep } from '@/lib/web/role-steps'

export const POST = handleStep(grantStep)

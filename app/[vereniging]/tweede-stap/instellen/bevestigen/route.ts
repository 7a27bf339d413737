import { confirmStep } from '@/lib/web/factor-steps'
import { handleStep } from '@/lib/web/handle-step'

export const POST = handleStep(confirmStep)

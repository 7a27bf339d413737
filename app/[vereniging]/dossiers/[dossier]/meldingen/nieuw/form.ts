import { stepSpec } from './steps'

export const spec = stepSpec('', 'feiten')

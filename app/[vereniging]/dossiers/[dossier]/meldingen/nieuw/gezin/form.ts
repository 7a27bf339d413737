import { stepSpec } from '../steps'

export const spec = stepSpec('gezin', 'tekst')

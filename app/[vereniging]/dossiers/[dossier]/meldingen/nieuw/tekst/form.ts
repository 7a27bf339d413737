import { stepSpec } from '../steps'

export const spec = stepSpec('tekst', 'controle')

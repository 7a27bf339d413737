import { readBegrippen } from '@/lib/content/begrippen'

/** The glossary, which is the same for every association and works without storage. */
export const listBegrippen = () => readBegrippen()

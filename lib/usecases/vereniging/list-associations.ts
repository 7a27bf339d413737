import { listAssociations as list } from '@/lib/data/directory-repository'

/** The associations that use this service, by name: the platform's own public directory (no tenant is entered). */
export const listAssociations = () => list()

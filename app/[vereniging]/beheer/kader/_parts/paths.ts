import type { Params } from '@/lib/web/form-spec'
import type { Actor } from '@/lib/domain/access/actor'
import { one, type Values } from '@/lib/web/values'

/** The dynamic parts of every address below a concept of the framework. */
export type ConceptParams = Params & { readonly concept: string }
export type BlokParams = ConceptParams & { readonly blok: string }
export type VersieParams = Params & { readonly versie: string }

export const studioPath = ({ vereniging }: Params): string => `/${vereniging}/beheer/kader`
export const conceptPath = (params: ConceptParams): string => `${studioPath(params)}/${params.concept}`
export const blokPath = (params: ConceptParams, blok: string): string => `${conceptPath(params)}/blok/${blok}`

/** What every form on a concept sends along. */
export const onConcept = (
  { concept }: ConceptParams,
  { sleutel, versie }: { readonly sleutel: string; readonly versie: number },
) => ({ concept, sleutel, versie })
export const also = (values: Values, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, one(values, name)]))

/** Under which item of the menu somebody who works at the framework is. */
export const areaOf = ({ roles }: Pick<Actor, 'roles'>): string => (roles.includes('admin') ? 'beheer' : 'beheer/kader')

import type { Params } from '@/lib/web/form-spec'

export type ConsultParams = Params & { readonly concept: string }
export type ConsultBlokParams = ConsultParams & { readonly blok: string }
export const consultPath = ({ vereniging, concept }: ConsultParams): string => `/${vereniging}/kader/concept/${concept}`

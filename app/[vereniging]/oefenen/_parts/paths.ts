import type { Params } from '@/lib/web/form-spec'

export type OefenParams = Params & { readonly oefening: string }
export type OefenAfwegingParams = OefenParams & { readonly afweging: string }

export const oefenenPath = ({ vereniging }: Params): string => `/${vereniging}/oefenen`
export const oefeningPath = (params: OefenParams): string => `${oefenenPath(params)}/${params.oefening}`
export const oefenAfwegingPath = (params: OefenAfwegingParams): string =>
  `${oefeningPath(params)}/afwegingen/${params.afweging}`

import type { Params } from '@/lib/web/form-spec'

/** The dynamic parts of every address below a dossier. */
export type DossierParams = Params & { readonly dossier: string }
export type AfwegingParams = DossierParams & { readonly afweging: string }
export type BesluitParams = DossierParams & { readonly besluit: string }
export type MeldingParams = DossierParams & { readonly melding: string }
export type VerzoekParams = DossierParams & { readonly verzoek: string }
export type BriefParams = DossierParams & { readonly brief: string }

export const dossiersPath = ({ vereniging }: Params): string => `/${vereniging}/dossiers`
export const dossierPath = (params: DossierParams): string => `${dossiersPath(params)}/${params.dossier}`
export const afwegingPath = (params: AfwegingParams): string => `${dossierPath(params)}/afwegingen/${params.afweging}`
export const verzoekenPath = (params: DossierParams): string => `${dossierPath(params)}/informatieverzoeken`

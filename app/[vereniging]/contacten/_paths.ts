import type { Params } from '@/lib/web/form-spec'

export type ContactParams = Params & { readonly contact: string }
export const contactsPath = ({ vereniging }: Params): string => `/${vereniging}/contacten`
export const contactPath = (params: ContactParams): string => `${contactsPath(params)}/${params.contact}`

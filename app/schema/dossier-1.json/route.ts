import { handleDossierSchema } from '@/lib/web/dossier-file'

export const GET = handleDossierSchema()

import { handleDossierFile } from '@/lib/web/dossier-file'

export const GET = handleDossierFile()

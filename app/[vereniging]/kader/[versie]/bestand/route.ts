import { handleKaderFile } from '@/lib/web/kader-file'

export const GET = handleKaderFile()
export const dynamic = 'force-dynamic'

import { handleKaderSchema } from '@/lib/web/kader-file'

export const GET = handleKaderSchema()
export const dynamic = 'force-dynamic'

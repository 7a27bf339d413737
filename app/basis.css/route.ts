import { handleBaseStyle } from '@/lib/web/small-answers'

export const GET = handleBaseStyle()
export const dynamic = 'force-dynamic'

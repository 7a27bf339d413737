import { handleHealth } from '@/lib/web/small-answers'

export const GET = handleHealth()
export const dynamic = 'force-dynamic'

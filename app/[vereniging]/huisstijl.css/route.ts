import { handleHouseStyle } from '@/lib/web/house-style'

export const GET = handleHouseStyle()
export const dynamic = 'force-dynamic'

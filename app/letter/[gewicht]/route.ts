import { handleFont } from '@/lib/web/small-answers'

export const GET = handleFont()

import { handleLoginStart } from '@/lib/web/login'

export const GET = handleLoginStart()

import { handleLoginCallback } from '@/lib/web/login'

export const GET = handleLoginCallback()

import { handleLogout } from '@/lib/web/leave'

export const POST = handleLogout()

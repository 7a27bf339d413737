import { handleLeave } from '@/lib/web/leave'

export const GET = handleLeave()

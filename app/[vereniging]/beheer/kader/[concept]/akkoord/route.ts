import { handlePost } from '@/lib/web/handle-post'
import { akkoordSpec } from '../forms'

export const POST = handlePost(akkoordSpec)

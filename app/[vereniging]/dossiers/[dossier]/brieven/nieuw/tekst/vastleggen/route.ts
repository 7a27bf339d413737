import { handlePost } from '@/lib/web/handle-post'
import { spec } from '../form'

export const POST = handlePost(spec)

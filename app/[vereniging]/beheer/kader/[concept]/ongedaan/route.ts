import { handlePost } from '@/lib/web/handle-post'
import { ongedaanSpec } from '../forms'

export const POST = handlePost(ongedaanSpec)

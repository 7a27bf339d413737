import { handlePost } from '@/lib/web/handle-post'
import { placeSpec } from '../form'

export const POST = handlePost(placeSpec)

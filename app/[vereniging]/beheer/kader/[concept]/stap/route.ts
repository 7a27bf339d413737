import { handlePost } from '@/lib/web/handle-post'
import { stapSpec } from '../forms'

export const POST = handlePost(stapSpec)

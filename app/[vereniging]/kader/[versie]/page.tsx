import type { Params } from '@/lib/web/form-spec'
import { KaderPage } from '../_kader-page'

/** One version by its number, also when another is in force. */
export default async function KaderVersionPage({ params }: { params: Promise<Params & { readonly versie: string }> }) {
  const { vereniging, versie } = await params
  return <KaderPage vereniging={vereniging} versie={decodeURIComponent(versie)} />
}

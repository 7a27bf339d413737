import type { Params } from '@/lib/web/form-spec'
import { KaderPage } from './_kader-page'

/** The version in force. */
export default async function CurrentKaderPage({ params }: { params: Promise<Params> }) {
  const { vereniging } = await params
  return <KaderPage vereniging={vereniging} versie={null} />
}

import { Notice } from '@/app/_ui/notice'

const DONE: Readonly<Record<string, string>> = {
  bewaard: 'Dit contact staat nu in uw lijst.',
  weg: 'Dit contact staat niet meer in uw lijst.',
}

export const ContactDone = ({ code }: { code: string | undefined }) =>
  code !== undefined && Object.hasOwn(DONE, code) ? (
    <Notice kind="goed">
      <p>{DONE[code]}</p>
    </Notice>
  ) : null

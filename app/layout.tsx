import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { EmergencyBar } from './_ui/emergency-bar'
import { Safeguards } from './_ui/safeguards'
import { Still } from './_ui/still'
import './globals.css'

export const metadata: Metadata = { formatDetection: { telephone: false } }
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbe9e6' },
    { media: '(prefers-color-scheme: dark)', color: '#3a191a' },
  ],
}
/** Each answer has a nonce of its own (headers.ts), so no page is made beforehand. */
export const dynamic = 'force-dynamic'

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body>
        <Still>
          <a className="skip" href="#inhoud">
            Naar de inhoud
          </a>
          <EmergencyBar />
        </Still>
        {children}
        <Safeguards />
      </body>
    </html>
  )
}

import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { ASSOCIATION_HEADER } from '@/lib/web/headers'
import { EmergencyBar } from './_ui/emergency-bar'
import { Safeguards } from './_ui/safeguards'
import './globals.css'

export const metadata: Metadata = { formatDetection: { telephone: false } }
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbe9e6' },
    { media: '(prefers-color-scheme: dark)', color: '#3a191a' },
  ],
}

/** The association's accent is an attribute, set from the address: no inline style, no flash, no script. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const association = (await headers()).get(ASSOCIATION_HEADER)
  return (
    <html lang="nl" {...(association === null ? {} : { 'data-vereniging': association })}>
      <body>
        <a className="skip" href="#inhoud">
          Naar de inhoud
        </a>
        <EmergencyBar />
        {children}
        <Safeguards />
      </body>
    </html>
  )
}

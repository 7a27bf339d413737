'use client'
import { EmergencyBar } from './_ui/emergency-bar'
import ErrorPage from './error'
import './globals.css'

/** When the layout itself broke. */
export default function GlobalError() {
  return (
    <html lang="nl">
      <body>
        <EmergencyBar />
        <ErrorPage />
      </body>
    </html>
  )
}

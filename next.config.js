import path from 'node:path'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // An image optimiser would fetch and decode what others send; with this, /_next/image is a 404.
  images: { unoptimized: true },
  // The code is checked by `npm run types`; a start should not wait for it.
  typescript: { ignoreBuildErrors: true },
  // These read their own files at run time or open sockets: Node loads them, the bundler leaves them alone.
  serverExternalPackages: ['@react-pdf/renderer', '@prisma/client', '@prisma/adapter-pg', 'pg', 'otpauth'],
  productionBrowserSourceMaps: false,
  devIndicators: false,
  // A lock file in a folder above ours must not move the root.
  turbopack: { root: path.resolve(import.meta.dirname) },
}

export default nextConfig

import { readChannels } from '@/lib/content/veilig-thuis'

/** How Veilig Thuis is reached, as checked on the day that stands with it; the same for every association. */
export const listChannels = () => readChannels()

import type { Kader } from '@/lib/domain/kader/schema'
import { MELDEN, optionsOf } from './words'

/** Each "ja" with the words of its norm in this version. */
export const reportOptions = (kader: Kader) =>
  optionsOf(MELDEN).map((option) => {
    const number = /^ja-norm-([123])$/.exec(option.value)?.[1]
    const norm = number === undefined ? undefined : kader.normen[Number(number) - 1]
    return norm === undefined ? option : { ...option, hint: norm.tekst }
  })

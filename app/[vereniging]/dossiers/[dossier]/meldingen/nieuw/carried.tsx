import type { FormState } from '@/app/_ui/form-state'

/** What was filled in on the other pages of this report goes along, so that each page records the whole. */
export const Carried = ({ state, shown }: { state: FormState; shown: readonly string[] }) =>
  Object.entries(state.values)
    .filter(([name]) => !shown.includes(name))
    .flatMap(([name, list]) =>
      list.map((value, i) => <input key={`${name}-${i}`} type="hidden" name={name} defaultValue={value} />),
    )

import type { ConfigurationText } from '../source/configuration-text.ts'
import type { Problem, Sentence } from '../source/problem.ts'
import { isWatching } from './regency-configuration.ts'
import type { RegencyFile } from './regency-file.ts'

/** A house that watches others is in no province, and carries nothing out. */
export function watcherProblems(file: RegencyFile, text: ConfigurationText): Problem[] {
  if (!isWatching(file)) return []
  const carriedOut = (['casts', 'datasets'] as const).filter(
    (list) => Object.keys(file[list] ?? {}).length > 0,
  )
  return [
    ...(file.province === undefined ? [] : [text.problemAt(['province'], inNoProvince)]),
    ...carriedOut.map((list) => text.problemAt([list], carriesNothingOut(list), 'name')),
  ]
}

const inNoProvince: Sentence = {
  id: 'Provinsi dan tingkat nasional tidak berada di dalam provinsi; hapus `province`.',
  en: 'A province and the nation are in no province; remove `province`.',
}

const carriesNothingOut = (list: string): Sentence => ({
  id: `Provinsi dan tingkat nasional hanya memantau dan tidak melaksanakan SOP; hapus \`${list}\`.`,
  en: `A province and the nation only watch and carry no SOP out; remove \`${list}\`.`,
})

import { describe, it } from 'vitest'
import type { Story } from '../../a-story.ts'
import type { TheClock } from '../../the-clock.ts'
import { workToSee } from '../work-to-see.ts'
import { walk } from './walk.ts'

describe('every page where regencies are watched can be read and used by everybody', () => {
  const world = async (story: Story, clock: TheClock) => {
    await workToSee(story, clock)
    await story.jobs.settle()
    return {
      'regencies side by side': '/kepatuhan',
      'regencies by a role of the whole country': '/kepatuhan?along=role',
    }
  }
  walk({ name: 'sekretariat@satudata.contoh.id', world }, (walker) => {
    it.each(['regencies side by side', 'regencies by a role of the whole country'] as const)(
      '%s',
      async (place) => {
        await walker().canUse(place)
        const words = { id: 'Kabupaten/kota berdampingan', en: 'Regencies side by side' }
        await walker()
          .page.getByRole('heading', { name: walker().says(words) })
          .waitFor()
      },
    )
  })
})

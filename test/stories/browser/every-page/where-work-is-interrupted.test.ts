import { describe, it } from 'vitest'
import { gives } from '../../a-command.ts'
import type { Story } from '../../a-story.ts'
import { OfficeRuns } from '../office-runs.ts'
import { interruptedWorkToSee } from '../interrupted-work-to-see.ts'
import { walk } from './walk.ts'

describe('every page where work is interrupted can be read and used by everybody', () => {
  const world = async (story: Story) => {
    const places = await interruptedWorkToSee(story)
    await story.jobs.settle()
    return places
  }
  walk({ name: 'statistik', world }, (walker) => {
    it.each([
      ...(['a paused task', 'a task in a paused run', 'a paused run', 'a task claimed by another'] as const),
      ...(['a claimed task', 'a skipped task', 'a corrected task, talked about'] as const),
      ...(['a run that is talked about', 'the inbox of several', 'notices'] as const),
      ...(['notice settings', 'absence'] as const),
    ])('%s', (place) => walker().canUse(place))

    it('a draft that went on on another device, and a completion that waits for the line', async () => {
      const { page, story, says } = walker()
      const { task } = await new OfficeRuns(story).upTo('3', 'Nilai Tukar Petani')
      await walker().goesTo(`/tugas/${task}`)
      await walker().isOffline(true)
      await walker().presses({
        id: 'Tambah catatan untuk Format tabel dataset',
        en: 'Add a note for Format tabel dataset',
      })
      await page.locator('textarea').first().fill('Dari telepon ini.')
      const elsewhere = { key: 'a', artefact: 'format-tabel', note: 'Dari komputer di kantor.' }
      await gives(await story.signsIn('statistik'), 'saveTaskDraft', {
        ...{ task, revision: 0 },
        content: { entries: [elsewhere] },
      })
      await walker().isOffline(false)
      const keepMine = { id: 'Tetap pakai isian ini', en: 'Keep this one' }
      await page.getByRole('button', { name: says(keepMine) }).waitFor()
      await walker().meetsNoBarrier()

      await walker().presses(keepMine)
      await walker().isOffline(true)
      await walker().presses({ id: 'Selesaikan', en: 'Complete' })
      const unsent = { id: '“Selesaikan” belum terkirim', en: '“Complete” has not been sent yet' }
      await page.getByText(says(unsent)).first().waitFor()
      await walker().meetsNoBarrier()
    })

    it.each(['a record that is verified', 'a record that nobody issued', 'verification'] as const)(
      'for strangers too, %s',
      async (place) => {
        await walker().isOffline(false)
        await walker().signsOut()
        await walker().canUse(place)
      },
    )
  })
})

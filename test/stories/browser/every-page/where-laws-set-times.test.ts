import { describe, expect, it } from 'vitest'
import { requestsToSee } from '../requests-to-see.ts'
import { walk } from './walk.ts'

describe('every page where times of laws are kept can be read and used by everybody', () => {
  walk({ name: 'admin', world: requestsToSee }, (walker) => {
    it.each(['times of laws', 'times of laws, law by law', 'deadlines behind a figure'] as const)(
      '%s',
      (place) => walker().canUse(place),
    )

    it('its tables, which say what the bars do', async () => {
      await walker().opens('times of laws, law by law')
      const { page, says } = walker()
      const turns = says({ id: 'Tabel: Perbandingan', en: 'Table: Compared' })
      await page.getByRole('button', { name: turns }).click()
      const row = page.getByRole('row', { name: /Pemberitahuan tertulis kepada pemohon/ })
      const cells = await row.getByRole('cell').allTextContents()
      // Share, ended, in time, of these extended, late, lapsed, running, about to run out, missed.
      expect(cells.slice(1)).toEqual(['4', '2', '1', '1', '1', '4', '1', '1'])
      await walker().meetsNoBarrier()
    })
  })
})

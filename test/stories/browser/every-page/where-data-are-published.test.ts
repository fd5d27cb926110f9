import { describe, it } from 'vitest'
import { dataToSee } from '../data-to-see.ts'
import { walk } from './walk.ts'

describe('every page where data are listed and published can be read and used by everybody', () => {
  walk({ name: 'admin', world: dataToSee }, (walker) => {
    it.each([
      ...(['the Daftar Data', 'an entry', 'a dataset that is public', 'its metadata', 'its format'] as const),
      ...(['its class', 'its releases', 'the run of a release', 'the task of a release'] as const),
      ...(['forms of metadata', 'the portal as it is set'] as const),
    ])('%s', (place) => walker().canUse(place))

    it('the rules of every kind of column', async () => {
      const { page, says } = walker()
      await walker().opens('its format')
      for (const name of ['kecamatan', 'produksi', 'tetap', 'panen'])
        await page
          .getByRole('button', { name: says({ id: `Batasan kolom ${name}`, en: `Rules of column ${name}` }) })
          .click()
      await walker().presses({ id: 'Tambah pilihan', en: 'Add a choice' })
      await walker().meetsNoBarrier()
    })

    it.each([
      { id: 'Koreksi: Tabel 2026-T1', en: 'Correct: Tabel 2026-T1' },
      { id: 'Tarik: Tabel 2026-T1', en: 'Withdraw: Tabel 2026-T1' },
      { id: 'Tayangkan sekarang: Tabel 2026-T3', en: 'Make public now: Tabel 2026-T3' },
    ])('the question “$en”', async (words) => {
      await walker().opens('its releases')
      await walker().presses(words)
      await walker().page.getByRole('dialog').getByRole('textbox').waitFor()
      await walker().meetsNoBarrier()
    })

    it('what keeps public data from being excepted, and the way out', async () => {
      const { page, says } = walker()
      await walker().opens('its class')
      await walker().presses({ id: 'Putuskan klasifikasi', en: 'Decide the class' })
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio').last().click()
      const boxes = dialog.locator('input[type=text], textarea')
      for (const box of await boxes.all()) await box.fill('PPID Utama')
      await dialog
        .getByRole('button', { name: says({ id: 'Putuskan klasifikasi', en: 'Decide the class' }) })
        .click()
      await dialog.getByText('Tabel 2026-T1').waitFor()
      await walker().meetsNoBarrier()
    })

    it('how a portal is let go', async () => {
      await walker().opens('the portal as it is set')
      await walker().presses({ id: 'Lepas portal', en: 'Let the portal go' })
      await walker().page.getByRole('dialog').getByRole('radio').first().waitFor()
      await walker().meetsNoBarrier()
    })
  })
})

import { describe, it } from 'vitest'
import { workToSee } from '../work-to-see.ts'
import { walk } from './walk.ts'

describe('every page where work is done can be read and used by everybody', () => {
  walk({ name: 'portal.disperta', world: workToSee }, (walker) => {
    it.each([
      ...(['the inbox', 'an open task', 'a closed task', 'runs', 'a run', 'starting a run'] as const),
      ...(['SOPs', 'an SOP', 'a printed SOP', 'datasets', 'a dataset', 'compliance'] as const),
      ...(['bottlenecks', 'slow steps', 'variants', 'tasks behind a figure'] as const),
      ...(['how one of them was counted', 'times of laws, of which there are none'] as const),
      ...(['a page that does not exist', 'a used invitation'] as const),
    ])('%s', (place) => walker().canUse(place))

    it('the form that sends back', async () => {
      await walker().opens('an open task')
      await walker().presses({ id: 'Tidak sesuai', en: 'Tidak sesuai' })
      await walker().page.locator('form').getByRole('textbox').first().waitFor()
      await walker().meetsNoBarrier()
    })

    it('the form that adds a data resource', async () => {
      await walker().opens('a dataset')
      await walker().presses({ id: 'Tambah sumber data', en: 'Add a data resource' })
      const dialog = walker().page.getByRole('dialog')
      await dialog.getByRole('radio').last().click()
      await dialog.getByRole('button', { name: walker().says({ id: 'Tambahkan', en: 'Add' }) }).click()
      await dialog.getByText(walker().says({ id: 'Isi namanya.', en: 'Give it a name.' })).waitFor()
      await walker().meetsNoBarrier()
    })

    it('the palette', async () => {
      await walker().opens('the inbox')
      await walker().page.keyboard.press('Control+k')
      await walker().page.getByRole('dialog').waitFor()
      await walker().meetsNoBarrier()
    })

    it('the login', async () => {
      const { page } = walker()
      await walker().signsOut()
      await page.goto(new URL('/masuk', page.url()).href)
      const name = walker().says({ id: 'Masuk', en: 'Sign in' })
      await page.getByRole('button', { name, exact: true }).waitFor()
      await walker().meetsNoBarrier()
    })
  })
})

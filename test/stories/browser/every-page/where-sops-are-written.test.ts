import { describe, it } from 'vitest'
import { sopsToSee } from '../sops-to-see.ts'
import { walk } from './walk.ts'

describe('every page where SOPs are written can be read and used by everybody', () => {
  walk({ name: 'admin', world: sopsToSee }, (walker) => {
    it.each([
      ...(['the library', 'the library where nothing fits', 'an SOP of the library'] as const),
      ...(['a choice of two SOPs', 'two SOPs compared', 'a draft', 'who plays', 'what if'] as const),
      ...(['what is said of a draft', 'a draft in review', 'an empty sheet'] as const),
      ...(['an SOP that is but a draft', 'news from upstream'] as const),
    ])('%s', (place) => walker().canUse(place))

    it.each([
      { view: 'flow', words: { id: 'Alur', en: 'Flow' }, drawn: '.vue-flow__node' },
      { view: 'text', words: { id: 'YAML', en: 'YAML' }, drawn: '.cm-line' },
    ])('the $view of a draft', async ({ words, drawn }) => {
      await walker().opens('a draft')
      await walker().presses(words)
      await walker().page.locator(drawn).first().waitFor()
      await walker().meetsNoBarrier()
    })

    it('the form that ratifies, with warnings to give reasons for', async () => {
      await walker().opens('a draft')
      await walker().presses({ id: 'Sahkan', en: 'Ratify' })
      const form = walker().page.getByRole('dialog').locator('form')
      for (const words of [
        { id: 'Nomor SOP', en: 'SOP number' },
        { id: 'Jabatan', en: 'Position' },
        { id: 'Nama', en: 'Name' },
      ])
        await form.getByLabel(walker().says(words), { exact: true }).fill('065/77')
      await form.locator('button[type=submit]').click()
      await form.getByRole('listitem').first().waitFor()
      await walker().meetsNoBarrier()
    })
  })
})

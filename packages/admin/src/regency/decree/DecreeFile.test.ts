import { mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { router } from '../../app/route/router.ts'
import DecreeFile from './DecreeFile.vue'

const dropped = (content: BlobPart) => ({ dataTransfer: { files: [new File([content], 'skb.yaml')] } })

test('a dropped file is handed on as text', async () => {
  const area = mount(DecreeFile, { global: { plugins: [router] } })
  await area.trigger('drop', dropped('year: 2027\n'))
  await vi.waitFor(() => expect(area.emitted('read')).toEqual([['year: 2027\n']]))
  expect(area.find('[role=alert]').exists()).toBe(false)
})

test.each([
  ['what is no text', new Uint8Array([80, 75, 0, 3])],
  ['what is far too long', 'a'.repeat(200_001)],
])('%s is not taken, and it says so', async (_what, content) => {
  const area = mount(DecreeFile, { global: { plugins: [router] } })
  await area.trigger('drop', dropped(content))
  await vi.waitFor(() => expect(area.get('[role=alert]').text()).toContain('tidak dapat dibaca sebagai teks'))
  expect(area.emitted('read')).toBeUndefined()
})

import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { h } from 'vue'
import { router } from '../../app/route/router.ts'
import FirstRows from './FirstRows.vue'

const rowsShown = (count: number) =>
  mount(FirstRows<{ key: string }>, {
    props: { rows: Array.from({ length: count }, (_, at) => ({ key: `langkah ${at + 1}` })) },
    slots: { default: ({ row }: { row: { key: string } }) => h('li', row.key) },
    global: { plugins: [router] },
  })

test('twelve rows are shown at first, and all of them where that is asked', async () => {
  const many = rowsShown(14)
  expect(many.findAll('li')).toHaveLength(12)
  await many.get('button').trigger('click')
  expect(many.findAll('li').at(-1)!.text()).toBe('langkah 14')
  expect(many.find('button').exists()).toBe(false)
})

test('where all are shown there is nothing to ask for', () => {
  const few = rowsShown(12)
  expect(few.findAll('li')).toHaveLength(12)
  expect(few.find('button').exists()).toBe(false)
})

import { describe, it } from 'vitest'
import type { Person } from '../../a-person.ts'
import type { Story } from '../../a-story.ts'
import { ledWorkToSee } from '../led-work-to-see.ts'
import { walk } from './walk.ts'

describe('every page where work is led can be read and used by everybody', () => {
  const world = async (story: Story) => {
    const places = await ledWorkToSee(story, { today: '2026-10-12', until: '2026-12-31' })
    await story.jobs.run('recurrence.open')
    await story.jobs.settle()
    const turn = await blockedTurn(await story.signsIn('admin'))
    return { ...places, 'a turn that cannot open': `/dataset/kalender?turn=${turn}` }
  }
  walk({ name: 'admin', world }, (walker) => {
    it.each([
      ...(['who has how much to do', 'runs that an admin leads', 'a run that an admin leads'] as const),
      ...(['runs to move', 'acting officials', 'reminders', 'webhooks', 'a webhook'] as const),
      ...(['keys of other programs', 'evidence packs', 'the public catalogue as it is set'] as const),
      ...(['what is due', 'a scheduled dataset', 'an SOP whose runs lag behind'] as const),
      ...(['what can be set', 'a year without a decree', 'every calendar that was in force'] as const),
    ])('%s', (place) => walker().canUse(place))

    it('the form that pauses a run', async () => {
      const { page, says } = walker()
      await walker().opens('a run that an admin leads')
      await walker().presses({ id: 'Tindakan', en: 'Actions' })
      const pause = { id: 'Jeda pelaksanaan', en: 'Pause the run' }
      // A menu at a desk, a sheet of buttons on a phone.
      const [item, button] = (['menuitem', 'button'] as const).map((role) =>
        page.getByRole(role, { name: says(pause), exact: true }),
      )
      await item!.or(button!).click()
      await page.getByRole('dialog').getByRole('textbox').first().waitFor()
      await walker().meetsNoBarrier()
    })

    it('everybody with access, a link for the password of one, and where it leads', async () => {
      const { page, says } = walker()
      await walker().canUse('everybody with access')
      await page.getByRole('main').getByRole('listitem').first().getByRole('button').click()
      await walker().presses({ id: 'Buat tautan kata sandi baru', en: 'Make a link for a new password' })
      const link = page.getByRole('textbox', { name: says({ id: 'Tautan', en: 'Link' }), exact: true })
      const address = new URL(await link.inputValue())
      await walker().meetsNoBarrier()
      await walker().goesTo(address.pathname)
      await page.locator('input[type=password]').waitFor()
      await walker().meetsNoBarrier()
    })

    it('the working calendar, a day that is taken off, and what that does', async () => {
      const { page, says } = walker()
      await walker().canUse('the working calendar')
      await page.locator('[data-date="2026-10-13"]').click()
      const name = page.getByLabel(says({ id: 'Nama hari libur', en: 'Name of the day off' }))
      await name.fill('Hari Jadi Kabupaten Mojokerto')
      await walker().meetsNoBarrier()
      await walker().presses({ id: 'Jadikan hari libur', en: 'Make it a day off' })
      const effect = page.getByRole('link', {
        name: says({ id: 'Periksa dampaknya', en: 'See what it does' }),
      })
      await effect.waitFor()
      await walker().meetsNoBarrier()
      await effect.click()
      await page.getByText(says({ id: 'Menurut OPD', en: 'By agency' })).waitFor()
      await walker().meetsNoBarrier()
    })

    it('a decree that cannot be read', async () => {
      await walker().opens('the working calendar')
      await walker().presses({ id: 'Muat keputusan libur', en: 'Load a decree' })
      const { page, says } = walker()
      await page.getByRole('dialog').getByRole('textbox').fill('year: 2027\ndays: []\n')
      await page.getByText(says({ id: 'hal harus diperbaiki', en: 'to be mended' })).waitFor()
      await walker().meetsNoBarrier()
    })

    it('what hinders a turn from opening', async () => {
      await walker().opens('a turn that cannot open')
      await walker().page.getByRole('dialog').waitFor()
      await walker().meetsNoBarrier()
    })
  })
})

async function blockedTurn(admin: Person): Promise<string> {
  const { turns } = await admin.ask<{ turns: { nodes: { turns: { id: string }[] }[] } }>(
    '{ turns(from: "2026-01-01", to: "2026-12-31", filter: { state: [BLOCKED] }) { nodes { turns { id } } } }',
  )
  return turns.nodes[0]!.turns[0]!.id
}

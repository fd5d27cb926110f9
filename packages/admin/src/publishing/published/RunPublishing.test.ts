import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { router } from '../../app/route/router.ts'
import RunPublishing from './RunPublishing.vue'

const task = (more: object) => ({
  ...{ __typename: 'Task', id: 't2', status: 'OPEN', awaitedPublication: null, releases: [] },
  act: { __typename: 'Act', key: 'tayang', publishes: true },
  ...more,
})
const publication = {
  __typename: 'Publication',
  ...{ id: 'd1', state: 'FAILED', attempts: 3, mayRetry: true, nextTryAt: null, portalAddress: null },
  ...{ sentAt: null, checkedAt: null, drift: [], tables: [] },
  trouble: { __typename: 'PublicationTrouble', code: 'token', message: 'Portal menolak token.' },
}
const release = {
  __typename: 'Release',
  ...{ id: 'e1', title: 'Jumlah Puskesmas 2026-03', format: 'CSV', size: 2048 },
  ...{ isPublic: true, isOnPortal: true, publicFrom: null, withdrawnAt: null },
}
const dataset = {
  ...{ __typename: 'Dataset', id: 'd1', publicAddress: '/katalog/contoh/d' },
  publication: { ...publication, state: 'PUBLISHED', portalAddress: 'https://data.contoh.id/dataset/d' },
}
const shown = (tasks: object[]) =>
  mount(RunPublishing, {
    props: { run: { __typename: 'Run', id: 'r1', dataset, tasks } as never },
    global: { plugins: [router] },
  })

describe('the publication of a run', () => {
  it('is not told where no step publishes', () => {
    const silent = { act: { __typename: 'Act', key: 'a', publishes: false } }
    expect(
      shown([task(silent)])
        .find('section')
        .exists(),
    ).toBe(false)
  })

  it('leads to the task that publishes while nobody has completed it', () => {
    const page = shown([task({})])
    expect(page.text()).toContain('Belum tayang.')
    expect(page.get('a').attributes('href')).toBe('/tugas/t2')
  })

  it('says what the portal says, and is tried again by who may', () => {
    const page = shown([task({ awaitedPublication: publication })])
    expect(page.text()).toContain('Gagal dikirim')
    expect(page.text()).toContain('Portal menolak token.')
    expect(page.findAll('button').map((button) => button.text())).toContain('Coba lagi')
    const reader = shown([task({ awaitedPublication: { ...publication, mayRetry: false } })])
    expect(reader.findAll('button')).toHaveLength(0)
  })

  it('leads to the public page and to the portal once it is done', () => {
    const page = shown([task({ status: 'COMPLETED', releases: [release] })])
    expect(page.text()).toContain('Tayang, juga di portal')
    const addresses = page.findAll('a').map((link) => link.attributes('href'))
    expect(addresses).toContain('/katalog/contoh/d')
    expect(addresses).toContain('https://data.contoh.id/dataset/d')
  })
})

import { datasetName } from '@satualur/ckan'
import { ImitationPortal } from '@satualur/ckan/imitation'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { PublishingOffice } from './publishing-office.ts'
import { publishingOffice, setPortal } from './publishing-office.ts'

type OnPortal = ReturnType<ImitationPortal['datasets']>[number]

/** A house, and for each test an office and a portal of its own; the office has not been told of the portal. */
export class AtAPortal {
  open!: OpenHouse
  office!: PublishingOffice
  portal!: ImitationPortal
  /** Milliseconds by which the house's clock is ahead. */
  passed = 0

  readonly #began = Date.now()
  now = () => this.#began + this.passed

  constructor() {
    beforeAll(async () => {
      this.open = await openHouse({ clock: this.now, innerHosts: ['127.0.0.1'] })
    })
    afterAll(() => this.open?.close())
    beforeEach(async () => {
      this.portal = await ImitationPortal.start()
      this.office = await publishingOffice(this.open)
    })
    afterEach(() => this.portal?.stop())
  }

  setPortal = () => setPortal(this.office, { address: this.portal.address, token: this.portal.tokens.editor })

  push = () => this.open.house.jobs.run('publishing.push')

  onPortal(): OnPortal | undefined {
    const name = datasetName({ regency: this.office.key, dataset: 'imunisasi' })
    return this.portal.datasets().find((dataset) => dataset.name === name)
  }

  text = ({ id }: { id: string }) => this.portal.bytesOf(id)?.toString()
}

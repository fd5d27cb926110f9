import type { IsoDate, Zone } from '@satualur/engine'
import type { Table } from '@satualur/sop-format/exchange'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Regarding, Task, Working } from '../../jobs/work.ts'
import { zone } from '../../regency/today.ts'
import { Press } from '../../sheets/press.ts'
import { PackStore } from './pack-store.ts'
import { writePack } from './write-pack.ts'

interface PackRegarding extends Regarding {
  pack: string
}

/** What a pack is made of beside the rows of the period. */
export interface PackOrder {
  from: IsoDate
  to: IsoDate
  askedBy: string
  origin: string
  figures: Table[]
  regency: string
  zone: Zone
}

export const makingPack: Task<PackRegarding> = {
  kind: 'task',
  name: 'evidencePack.make',
  title: { id: 'menyusun bundel bukti', en: 'making a pack of evidence' },
  attemptsAtMost: 3,
  work: makePack,
}

/** Makes the archive from the beginning, however often it was begun: nobody sees one that is half made. */
async function makePack({ regency, pack }: PackRegarding, working: Working): Promise<void> {
  const { door, changes, settings } = working
  const set = async (what: RawBuilder<unknown>) => {
    const [changed] = await door.askAs<{ id: string }>(
      'app.regency',
      regency,
      compile(
        sql`update evidence_pack set ${what} where regency_id = current_regency() and id = ${pack} and status <> 'ready' returning id`,
      ),
    )
    changes.publish(regency, 'following')
    return changed !== undefined
  }
  if (!(await set(sql`status = 'making', done = 0, total = null`))) return
  const [order] = await door.askAs<PackOrder>('app.regency', regency, ordered(pack))
  const press = new Press()
  try {
    const bytes = await writePack(order!, regency, working, press, async (done, total) => {
      await set(sql`done = ${done}, total = ${total}`)
    })
    const { size, sha256 } = await new PackStore(settings.filesFolder).keep(pack, bytes)
    await set(
      sql`status = 'ready', size = ${size}, sha256 = decode(${sha256}, 'hex'), ready_at = house_now()`,
    )
  } catch (fault) {
    await set(sql`status = 'failed'`).catch(() => undefined)
    throw fault
  } finally {
    await press.close()
  }
}

const ordered = (pack: string) =>
  compile(sql<PackOrder>`select p.from_on::text as "from", p.to_on::text as "to", p.asked_by as "askedBy", p.origin, p.figures,
      initcap(r.kind) || ' ' || r.name as regency, ${zone} as zone
    from evidence_pack p join regency r on r.id = p.regency_id where p.regency_id = current_regency() and p.id = ${pack}`)

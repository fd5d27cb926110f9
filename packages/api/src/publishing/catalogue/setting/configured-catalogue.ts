import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import { catalogueRoom } from '../../../configuration/catalogue-room.ts'
import { writingCatalogue } from './writing-catalogue.ts'

const settings = sql`json_build_object('isOpen', c.is_open, 'licence', c.licence, 'description', c.description,
    'contactName', c.contact_name, 'contactEmail', c.contact_email, 'contactPage', c.contact_page)`

/** Where the house itself applies files, an admin of the regency stands for it. */
const anAdmin = sql`(select p.id from person p where p.regency_id = current_regency() and p.access = 'admin'
  order by p.email limit 1)`

// Its settings stand in the regency's files; what is released does not.
catalogueRoom.current = {
  stored: sql`(select ${settings} from catalogue c where c.regency_id = current_regency())`,
  async apply(em, said, { at, by }) {
    const person = by === null ? anAdmin : sql`${by}`
    const isSaid = sql`(select ${settings}::jsonb from catalogue c where c.regency_id = current_regency())
      is not distinct from ${JSON.stringify(said)}::jsonb`
    const { rows } = await em
      .getKysely()
      .executeQuery(compile(sql<{ isSaid: boolean }>`select ${isSaid} as "isSaid"`))
    if (!rows[0]!.isSaid) await em.getKysely().executeQuery(compile(writingCatalogue(said, person, at)))
  },
}

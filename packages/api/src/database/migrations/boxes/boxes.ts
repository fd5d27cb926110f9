import { Migration } from '@mikro-orm/migrations'
import { countedBoxes } from './counted-boxes.ts'
import { archiveBox } from './archive-box.ts'

/** The tasks of archived runs lie in boxes, in a sixth of the room, and are read as before: docs/decisions/0035. */
export class Boxes20261121 extends Migration {
  override up(): void {
    this.addSql(archiveBox)
    this.addSql(countedBoxes)
  }
}

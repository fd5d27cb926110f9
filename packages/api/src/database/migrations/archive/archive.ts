import { Migration } from '@mikro-orm/migrations'
import { runArchive } from './run-archive.ts'

/** What is closed and quiet is kept in little room, and stays as readable as before. */
export class Archive20261121 extends Migration {
  override up(): void {
    this.addSql(runArchive)
  }
}

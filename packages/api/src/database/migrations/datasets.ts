import { Migration } from '@mikro-orm/migrations'
import { dataList } from './data-list.ts'
import { informationClass } from './information-class.ts'
import { metadataAnswer } from './metadata-answer.ts'
import { metadataForm } from './metadata-form.ts'

/** Datasets as first-class things: in which list they stand, who may see them, what is said of them, what is public. */
export class Datasets20261121 extends Migration {
  override up(): void {
    for (const part of [informationClass, dataList, metadataForm, metadataAnswer]) this.addSql(part)
  }
}

import { Migration } from '@mikro-orm/migrations'
import { catalogue } from './catalogue.ts'
import { dataList } from './data-list.ts'
import { informationClass } from './information-class.ts'
import { metadataAnswer } from './metadata-answer.ts'
import { metadataForm } from './metadata-form.ts'
import { personalData } from './personal-data.ts'
import { publishing } from './publishing.ts'
import { shownRelease } from './shown-release.ts'
import { tableFormat } from './table-format.ts'

/** Datasets as first-class things: in which list they stand, who may see them, what is said of them, what is public. */
export class Datasets20261121 extends Migration {
  override up(): void {
    const parts = [
      informationClass,
      dataList,
      metadataForm,
      metadataAnswer,
      tableFormat,
      personalData,
      publishing,
      catalogue,
      shownRelease,
    ]
    for (const part of parts) this.addSql(part)
  }
}

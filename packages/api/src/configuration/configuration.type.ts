import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../graphql/locale.ts'
import { NotAllowed, NotSignedIn, Refusal } from '../graphql/refusal.ts'
import { Regency } from '../regency/regency.type.ts'
import { Finding } from '../sop/finding.type.ts'
import { SopVersion } from '../sop/sop.type.ts'
import { PlannedChange } from './plan/plan.type.ts'
import type { PlacedProblem } from './read-configuration.ts'

@InputType({ description: 'A file of the folder; its name says what it is about: `docs/configuration.md`.' })
export class ConfigurationFileInput {
  @Field(() => String, { description: 'Without folders: `jumlah-guru.table.json`.' }) name!: string
  @Field(() => String) text!: string
}

@InputType({ description: 'Configuration files as texts (YAML); what they leave out stays as it is.' })
export class ApplyConfigurationInput {
  @Field(() => String, {
    nullable: true,
    description: 'The file of the regency: OPDs, people, casts, datasets, calendar.',
  })
  regency?: string | null
  @Field(() => [String], { nullable: true, description: 'The files of SOPs.' }) sops?: string[] | null
  @Field(() => [ConfigurationFileInput], {
    nullable: true,
    description: 'The other files of the folder, each of a dataset.',
  })
  files?: ConfigurationFileInput[] | null
  @Field(() => [String], {
    nullable: true,
    description:
      'SOPs, by key, and other files, by name, that say what the server says already: they are not sent, and not left out.',
  })
  keeping?: string[] | null
  @Field(() => String, {
    nullable: true,
    description: 'Refuse if the configuration’s digest is another one.',
  })
  expecting?: string | null
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Do everything, tell the plan, and undo it all.',
  })
  isDryRun?: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'What the files leave out is taken away where nothing depends on it. A kind of file that is absent leaves nothing out.',
  })
  prune?: boolean | null
}

@ObjectType({ description: 'Everything in the files is in the house now.' })
export class ConfigurationApplied {
  @Field(() => Regency) regency!: Regency
  @Field(() => [SopVersion], {
    description: 'The new versions. An SOP that says the same as its version in force makes none.',
  })
  versions!: SopVersion[]
  @Field(() => [PlannedChange], {
    description: 'Everything that became different, or would have in a dry run.',
  })
  plan!: PlannedChange[]
  @Field(() => String, {
    description: 'Of the configuration as it is now, or would have been after a dry run.',
  })
  digest!: string
}

@ObjectType({ simpleResolvers: true, description: 'An SOP as a configuration file.' })
export class SopSource {
  @Field(() => String) key!: string
  @Field(() => String) source!: string
}

@ObjectType({ simpleResolvers: true })
export class ConfigurationFile {
  @Field(() => String, { description: '`jumlah-guru.table.json`' }) name!: string
  @Field(() => String) text!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'The regency as configuration files; the same state always gives the same bytes.',
})
export class Configuration {
  @Field(() => String, { description: 'Changes whenever anything that the files say changes.' })
  digest!: string
  @Field(() => String, { description: 'The file of the regency, with the comments of the one applied last.' })
  regency!: string
  @Field(() => [SopSource], { description: 'The latest version in force of each SOP, by key.' })
  sops!: SopSource[]
  @Field(() => [ConfigurationFile], { description: 'The other files of the folder, by name.' })
  files!: ConfigurationFile[]
}

@ObjectType({
  implements: Refusal,
  description: 'The configuration has changed since it had the digest that was expected.',
})
export class ConfigurationMoved extends Refusal {
  @Field(() => String, { description: 'The digest that it has now.' }) digest: string
  constructor(locale: Locale, digest: string) {
    super(locale, {
      id: 'Konfigurasi di server telah berubah sejak berkas ini diekspor. Ekspor kembali, satukan perubahan Anda, lalu terapkan.',
      en: 'The configuration on the server has changed since these files were exported. Export again, bring your changes together, and apply them.',
    })
    this.digest = digest
  }
}

@ObjectType({ description: 'Something in a file that keeps it from being read, and what to write instead.' })
export class ConfigurationProblem {
  @Field(() => Int, { nullable: true, description: 'From 1; null where the problem is not in one place.' })
  line!: number | null
  @Field(() => Int, { nullable: true }) column!: number | null
  @Field(() => String, {
    description:
      'The file of the input and the place in it: `sops/0/steps/2/performer`, `files/0/fields/2/type`.',
  })
  path!: string
  @Field(() => String) message!: string
}

@ObjectType({ implements: Refusal, description: 'The files cannot be read.' })
export class ConfigurationInvalid extends Refusal {
  @Field(() => [ConfigurationProblem]) problems: ConfigurationProblem[]
  constructor(locale: Locale, problems: readonly PlacedProblem[], sentence = notApplied) {
    super(locale, sentence)
    this.problems = problems.map(({ line = null, column = null, path, message }) => ({
      ...{ line, column, path },
      message: message[locale],
    }))
  }
}

const notApplied: Sentence = {
  id: 'Berkas konfigurasi belum dapat diterapkan. Perbaiki masalah berikut, lalu terapkan kembali.',
  en: 'The configuration files cannot be applied yet. Mend the following and apply them again.',
}

@ObjectType({
  implements: Refusal,
  description: 'The files can be read, but an SOP in them could not run to its end.',
})
export class SopUnsound extends Refusal {
  @Field(() => [Finding]) findings: Finding[]
  constructor(locale: Locale, titles: string[], findings: Finding[], sentence = cannotRun(titles)) {
    super(locale, sentence)
    this.findings = findings
  }
}

function cannotRun(titles: string[]): Sentence {
  const named = titles.map((title) => `“${title}”`).join(', ')
  return {
    id: `SOP ${named} belum dapat dijalankan sampai selesai. Perbaiki alurnya sesuai temuan, lalu terapkan kembali.`,
    en: `The SOP ${named} cannot run to its end yet. Mend its flow as the findings say and apply it again.`,
  }
}

export const ApplyConfigurationResult = createUnionType({
  name: 'ApplyConfigurationResult',
  types: () =>
    [
      ConfigurationApplied,
      NotSignedIn,
      NotAllowed,
      ConfigurationInvalid,
      SopUnsound,
      ConfigurationMoved,
    ] as const,
})

import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { Task } from './task.type.ts'

@ObjectType()
export class Note {
  @Field(() => String) text!: string
}

@ObjectType()
export class Link {
  @Field(() => String) url!: string
  @Field(() => String) title!: string
}

@ObjectType({ description: 'A file that was handed in, known by its content.' })
export class File {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => Int, { description: 'Bytes.' }) size!: number
  @Field(() => String) mediaType!: string
  @Field(() => String, { description: 'SHA-256 of the content, in hex.' }) sha256!: string
  @Field(() => String, { description: 'Where it can be downloaded by the session.' }) url!: string
}

export const HandoverContent = createUnionType({
  name: 'HandoverContent',
  types: () => [Note, Link, File] as const,
})

@ObjectType({
  description: 'What a performer handed in for an artefact; as an output it comes back as a later need.',
})
export class Handover {
  @Field(() => ID) id!: string
  @Field(() => DateTimeScalar) handedInAt!: number
  @Field(() => Person) handedInBy!: Person
  @Field(() => Task) task!: Task

  artefactKey!: string
  versionId!: string
  kind!: 'note' | 'link' | 'file'
  text!: string | null
  url!: string | null
  file!: Omit<File, 'url'> | null
}

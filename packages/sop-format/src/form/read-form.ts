import { formFindings, formSentence, type MetadataForm } from '@satualur/engine'
import { isFormFile } from '../generated/form-shape.ts'
import { readConfigurationText } from '../source/configuration-text.ts'
import { fromTheTop, type Problem } from '../source/problem.ts'
import { shaped } from '../source/shape.ts'
import { formOf, type FormFile } from './form-file.ts'

/**
 * Reads a metadata form; what keeps it from being used comes back as problems with their places in the text, and nothing is
 * thrown. What the engine finds in a form (`formFindings`) is a problem here, so that a form that would leave the gate of
 * publication open never gets in.
 */
export function readForm(text: string): { form: MetadataForm } | { problems: Problem[] } {
  const source = readConfigurationText(text)
  if ('problems' in source) return source
  const read = shaped<FormFile>(isFormFile, source)
  if ('problems' in read) return read
  const form = formOf(read.file)
  const problems = formFindings(form).map((finding) =>
    source.problemAt(finding.path, { id: formSentence(finding, 'id'), en: formSentence(finding, 'en') }),
  )
  return problems.length > 0 ? { problems: fromTheTop(problems) } : { form }
}

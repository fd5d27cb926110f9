export type { LibraryTemplate } from './library-template.ts'
export { nationalTemplates } from './national-templates.ts'
export { formsWith, nationalForms } from './national-forms.ts'

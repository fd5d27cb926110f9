export type { LibraryTemplate } from './library-template.ts'
export { nationalTemplates } from './national-templates.ts'

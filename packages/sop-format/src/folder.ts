export type {
  CatalogueSettings,
  DatasetClass,
  DatasetFiles,
  DatasetFormat,
  DatasetMetadata,
  EntrySteps,
  FilledForm,
  NamedText,
  OwnForm,
  YearList,
} from './folder/dataset-files.ts'
export { noDatasetFiles } from './folder/dataset-files.ts'
export type { FileKind } from './folder/file-name.ts'
export { dataFileNames, fileNameOf, isDatasetFile, readFileName } from './folder/file-name.ts'
export { readDatasetFiles } from './folder/read-dataset-files.ts'
export type { FileProblem } from './folder/read-dataset-files.ts'
export { writeTableFile } from './folder/table/table-file.ts'
export { fieldsInFile, saidOfDataset, sayableAnswers } from './folder/metadata/sayable-answers.ts'
export { writeMetadataFile } from './folder/metadata/metadata-file.ts'
export { writeClassFile } from './folder/class/class-file.ts'
export { writeEntry, writeListFile } from './folder/data-list/list-file.ts'
export { writeCatalogueFile } from './folder/catalogue/catalogue-file.ts'
export { unsayableIn } from './folder/catalogue/sayable.ts'
export type { CatalogueText } from './folder/catalogue/sayable.ts'
export { exportedTexts, regencyFile, sopFile } from './folder/exported/exported-texts.ts'
export type { ToldRegency } from './folder/exported/exported-texts.ts'
export { inFolder, schemaFiles, schemaFolder } from './folder/exported/schema-line.ts'
export { lockFile, lockText } from './folder/exported/lock-text.ts'
export type { Lock } from './folder/exported/lock-text.ts'

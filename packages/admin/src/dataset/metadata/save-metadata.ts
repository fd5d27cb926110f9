import { useMutation } from '../../app/asking/use-mutation.ts'
import { graphql } from '../../generated/index.ts'

/** Writes a part of a dataset's metadata, begins it, or takes it away. */
export const useSaveMetadata = () =>
  useMutation(
    graphql(`
      mutation SaveMetadata($input: SaveMetadataInput!) {
        saveMetadata(input: $input) {
          ... on MetadataSaved {
            dataset {
              id
            }
          }
          ... on Refusal {
            message
          }
        }
      }
    `),
    { refetches: true },
  )

import { expect, it } from 'vitest'
import { standard } from '../../test/answered.ts'
import { keywordsIn } from './keywords.ts'
import type { AnsweredForm } from './metadata-form.ts'
import { portalFields } from './portal-fields.ts'

const topics: AnsweredForm = {
  form: {
    ...{ key: 'katalog', title: { id: 'Katalog', en: 'Catalogue' }, follows: null },
    sections: [
      {
        ...{ key: 'a', title: { id: 'A', en: 'A' } },
        fields: [
          {
            ...{ key: 'topik', label: { id: 'Topik', en: 'Topics' }, help: null, kind: 'variables' },
            ...{ isRequired: false, source: 'Kebiasaan', isVerified: false, portalName: 'tags' },
          },
        ],
      },
    ],
  },
  answers: { topik: ['Kesehatan', ' kesehatan', 'Ibu hamil', ''] },
}

it('keywords stand in the field that portals show as tags, each once, and become no extra', () => {
  expect(keywordsIn([topics])).toEqual(['Kesehatan', 'Ibu hamil'])
  expect(
    keywordsIn([
      { ...topics, answers: {} },
      { form: standard, answers: {} },
    ]),
  ).toEqual([])
  const dataset = {
    ...{ title: 'A', keywords: keywordsIn([topics]), producer: 'B', walidata: { name: 'C', email: null } },
    ...{ frequency: null, coverage: null, region: { code: '35.16', name: 'D' }, isPriority: false },
    ...{ licence: 'cc-by', version: null },
  }
  const { tags, extras } = portalFields(dataset, [topics])
  expect(tags).toEqual([{ name: 'Ibu hamil' }, { name: 'Kesehatan' }])
  expect(extras.map(({ key }) => key)).not.toContain('tags')
})

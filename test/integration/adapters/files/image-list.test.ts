import { describe, expect, it } from 'vitest'
import { parseImageList } from '../../../../src/adapters/files/image-list.ts'

const library = (name: string) => ({ project: 'library', name })

describe('a list of images', () => {
  it.each([
    [
      'lines, with blank ones and comments between',
      'api:1 => library/api:1.2.3\n\n# the site\n  ./web.tar=>library/team/web:1,latest  ',
      [
        { source: 'api:1', repository: library('api'), tags: ['1.2.3'] },
        { source: './web.tar', repository: library('team/web'), tags: ['1', 'latest'] },
      ],
    ],
    [
      'a line without a tag',
      'docker-daemon:api => library/api',
      [{ source: 'docker-daemon:api', repository: library('api'), tags: [] }],
    ],
    [
      'a YAML list of lines',
      '- api:1 => library/api:1.10\n- "oci:out:x => library/x"',
      [
        { source: 'api:1', repository: library('api'), tags: ['1.10'] },
        { source: 'oci:out:x', repository: library('x'), tags: [] },
      ],
    ],
    [
      'YAML mappings, whose tags stay the texts they are',
      '- image: a\n  repository: library/a:1.10\n  tags: [1.20, 0x10, "1.10"]\n  platform: linux/arm64\n' +
        '  dockerfile: a/Dockerfile\n- {image: b, repository: library/b, tags: "1,2"}',
      [
        {
          source: 'a',
          repository: library('a'),
          tags: ['1.10', '1.20', '0x10'],
          platform: 'linux/arm64',
          dockerfile: 'a/Dockerfile',
        },
        { source: 'b', repository: library('b'), tags: ['1', '2'] },
      ],
    ],
    [
      'YAML with a mark of byte order and of a document',
      '\ufeff---\n- a => library/a:1',
      [{ source: 'a', repository: library('a'), tags: ['1'] }],
    ],
    [
      'JSON, which is YAML',
      '[{"image":"a","repository":"library/a","tags":["1"]}]',
      [{ source: 'a', repository: library('a'), tags: ['1'] }],
    ],
  ])('may be %s', (_, text, entries) => {
    expect(parseImageList(text)).toEqual(entries)
  })

  it.each([
    ['nothing', ' \n# none\n', 'names no image'],
    ['a line without an arrow', 'api:1', '"api:1" is not image => project/name:tag'],
    ['a line with two arrows', 'a => b/c => d/e', 'is not image => project/name:tag'],
    ['a target without a project', 'a => api:1', 'in "a => api:1": "api" has no project'],
    ['a target with a host', 'a => h.example.com:80/library/a:1', 'begins with a host. Leave out the host'],
    ['a bad tag', 'a => library/a:.x', '".x" is not a tag'],
    ['an empty tag', 'a => library/a:', '"" is not a tag'],
    ['a digest', `a => library/a@sha256:${'0'.repeat(64)}`, 'names a tag or a digest'],
    [
      'a line of a YAML list among others',
      'a => library/a\n- b => library/b',
      '"- b => library/b" belongs to a YAML list',
    ],
    ['broken YAML', '- [', 'is not YAML'],
    [
      'a misspelt key',
      '- {image: a, repository: p/a, tag: x}',
      'the key "tag" is not understood; did you mean "tags"?',
    ],
    ['a missing key', '- {image: a}', 'repository is missing or is not text'],
    ['a list in a list', '- [a]', '["a"] is neither a line nor a mapping'],
    ['an empty image', '- {image: "", repository: p/a}', 'image is empty'],
  ])('is not %s', (_, text, message) => {
    expect(() => parseImageList(text)).toThrow(message)
  })

  it('reports everything that is wrong at once', () => {
    expect(() => parseImageList('x\ny')).toThrow(/"x" is not image.*; "y" is not image/)
  })
})

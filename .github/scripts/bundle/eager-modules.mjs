// Has V8 compile the modules of a bundle at once. V8 reads a function that it has not called yet only for its end, and
// reads it a second time when it is called. The modules of a part of the bundle are called as soon as the part is
// loaded, so without this each start reads nearly all of the code twice.
import { parse } from 'acorn'
import { full } from 'acorn-walk'

/**
 * The same code with every module in parentheses, which V8 takes as a sign that the function is called at once
 * (https://v8.dev/blog/preparser#pife).
 *
 * @param {string} code A file that webpack wrote: its modules are functions in an object, by number.
 */
export function compileEagerly(code) {
  const modules = []
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'Property' && !node.method && isModuleId(node.key) && isFunction(node.value)) {
      modules.push(node.value)
    }
  })
  let eager = ''
  let end = 0
  for (const { start, end: next } of modules.toSorted((one, other) => one.start - other.start)) {
    // A function of a table within a module, which may never be called.
    if (start < end) continue
    eager += `${code.slice(end, start)}(${code.slice(start, next)})`
    end = next
  }
  return eager + code.slice(end)
}

function isModuleId(key) {
  return key.type === 'Literal' && typeof key.value === 'number'
}

function isFunction(value) {
  return value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression'
}

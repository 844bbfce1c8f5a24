export const id = 817;

export const ids = [ 817 ];

export const modules = {
 7429: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => text
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9189);
  const text = valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""), "");
 },
 9558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S1: () => requireRegularFile,
   gl: () => readInputPieces,
   jH: () => readInputFile,
   yR: () => readText
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var _node_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6272);
  var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
  const MAX_TEXT_BYTES = 16 * 1024 * 1024;
  const CHUNK_BYTES = 256 * 1024;
  async function readText(path) {
   return (await readInputFile(path, {
    maxBytes: MAX_TEXT_BYTES
   })).toString("utf8");
  }
  async function readInputFile(path, options) {
   const pieces = [];
   await readInputPieces(path, {
    ...options,
    take: piece => void pieces.push(Buffer.from(piece))
   });
   return Buffer.concat(pieces);
  }
  async function readInputPieces(path, options) {
   const target = (0, _workspace_js__WEBPACK_IMPORTED_MODULE_2__.o1)(path);
   await (0, _workspace_js__WEBPACK_IMPORTED_MODULE_2__.Ab)(path, target);
   const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
   try {
    const found = await file.stat();
    if (found.isDirectory()) throw new Error("it is a directory");
    if (!found.isFile()) throw new Error("it is not a regular file but a pipe, a socket or a device");
    const opened = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/fd/${file.fd}`).catch(() => (0, 
    node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(target));
    if (await (0, _workspace_js__WEBPACK_IMPORTED_MODULE_2__.os)(path, opened)) throw new Error("a link leads out of the workspace");
    await readUpTo(file, options);
   } finally {
    await file.close();
   }
  }
  async function requireRegularFile(path) {
   const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0, 
   _workspace_js__WEBPACK_IMPORTED_MODULE_2__.o1)(path)).catch(error => {
    if ((0, _node_error_js__WEBPACK_IMPORTED_MODULE_3__.U)(error, "ENOENT", "ENOTDIR")) return;
    throw error;
   });
   if (found === void 0 || found.isFile()) return;
   if (found.isDirectory()) throw new Error("it is a directory");
   throw new Error(found.isSymbolicLink() ? "it is a symbolic link, and reports are read only from regular files" : "it is not a regular file but a pipe, a socket or a device");
  }
  async function readUpTo(file, {maxBytes: maxBytes, take: take}) {
   const piece = Buffer.allocUnsafe(CHUNK_BYTES);
   let size = 0;
   for (;;) {
    const {bytesRead: bytesRead} = await file.read(piece);
    if (bytesRead === 0) return;
    size += bytesRead;
    if (size > maxBytes) throw new Error(`it is larger than ${maxBytes / 1024 / 1024} MiB`);
    take(piece.subarray(0, bytesRead));
   }
  }
 },
 8329: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => writeWhole,
   x: () => requireWritablePath
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
  var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4982);
  async function requireWritablePath(path) {
   const made = [];
   try {
    await withParent(path, {
     made: made
    }, async parent => {
     await requireReplaceable(parent.at(parent.name));
     const {file: file, name: name} = await openBeside(parent);
     await file.close();
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(parent.at(name));
    });
   } finally {
    for (const directory of made.toReversed()) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(directory).catch(() => {});
   }
  }
  async function writeWhole(path, write) {
   await withParent(path, {
    made: []
   }, async parent => {
    await requireReplaceable(parent.at(parent.name));
    const {file: file, name: name} = await openBeside(parent);
    try {
     try {
      await write(file);
     } finally {
      await file.close();
     }
     await parent.requireSame();
     await requireReplaceable(parent.at(parent.name));
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(parent.at(name), parent.at(parent.name));
    } catch (error) {
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(parent.at(name)).catch(() => {});
     throw error;
    }
   });
  }
  async function withParent(path, options, work) {
   const target = (0, _workspace_js__WEBPACK_IMPORTED_MODULE_4__.o1)(path);
   const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target);
   if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).catch(() => {}))?.isDirectory()) throw new Error("it is a directory");
   await (0, _workspace_js__WEBPACK_IMPORTED_MODULE_4__.Ab)(path, directory);
   await makeDirectory(directory, options.made);
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(directory, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY ?? 0));
   try {
    const held = await heldPath(handle);
    const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(held ?? directory);
    await (0, _workspace_js__WEBPACK_IMPORTED_MODULE_4__.Ab)(path, real);
    await work({
     name: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target),
     at: name => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(held ?? real, name),
     async requireSame() {
      if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(directory) === real && !await (0, 
      _workspace_js__WEBPACK_IMPORTED_MODULE_4__.os)(path, real)) return;
      throw new Error("its directory was moved while the file was written");
     }
    });
   } finally {
    await handle.close();
   }
  }
  async function heldPath(handle) {
   const path = `/proc/self/fd/${handle.fd}`;
   const [named, opened] = await Promise.all([ (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => {}), handle.stat() ]);
   return named?.ino === opened.ino && named.dev === opened.dev ? path : void 0;
  }
  async function requireReplaceable(path) {
   const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => {});
   if (there === void 0 || there.isFile()) return;
   if (there.isSymbolicLink()) throw new Error("it is a symbolic link, and links are not written through; remove it, or give another path");
   throw new Error("it is not a regular file but a directory, a pipe, a socket or a device");
  }
  async function openBeside(parent) {
   const name = `.harbor-actions-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
   const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
   return {
    name: name,
    file: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(parent.at(name), flags, 438)
   };
  }
  async function makeDirectory(path, made) {
   const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
   const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(directory).catch(() => {});
   if (there?.isDirectory()) return;
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory) !== directory) await makeDirectory((0, 
   node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory), made);
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory);
    made.push(directory);
   } catch (error) {
    const now = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(directory).catch(() => {});
    if (now?.isDirectory() !== true) throw error;
   }
  }
 },
 4934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => isStill,
   q: () => openRegularFile
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);
  const WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
  async function openRegularFile(path, options) {
   const {follow: follow, expected: expected} = options;
   if (!follow && !(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) return;
   const flags = follow ? WITHOUT_WAITING : WITHOUT_WAITING | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
   try {
    const found = await handle.stat({
     bigint: true
    });
    if (!found.isFile()) {
     await handle.close();
     return;
    }
    const identity = identityOf(found);
    if (expected !== void 0 && !isSameFile(identity, expected)) throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d("was changed while it was read");
    return {
     handle: handle,
     identity: identity,
     size: Number(found.size)
    };
   } catch (error) {
    await handle.close();
    throw error;
   }
  }
  async function isStill(path, expected) {
   const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, {
    bigint: true
   });
   return found.isFile() && isSameFile(identityOf(found), expected);
  }
  function identityOf({dev: dev, ino: ino, mtimeNs: mtimeNs, size: size}) {
   return {
    device: dev,
    inode: ino,
    modified: mtimeNs,
    size: size
   };
  }
  function isSameFile(a, b) {
   return a.device === b.device && a.inode === b.inode && a.modified === b.modified && a.size === b.size;
  }
 },
 9911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $1: () => parseUntrustedYaml,
   Un: () => onlyObject,
   YB: () => parseUntrustedJson,
   df: () => describePlace,
   l5: () => decodeUntrusted,
   t$: () => yamlValue
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9189);
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7164);
  var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6369);
  const LONGEST_KEY = 64;
  function parseUntrustedJson(text) {
   return {
    value: parseJson(text),
    lineAt: path => parseUntrustedYaml(text).lineAt(path)
   };
  }
  function parseJson(text) {
   try {
    return JSON.parse(text);
   } catch (error) {
    const [, line, column] = /\(line (\d{1,9}) column (\d{1,9})\)$/.exec(error instanceof Error ? error.message : "") ?? [];
    throw new Error(line === void 0 ? "it is not JSON" : `line ${line}, column ${column}: it is not JSON`);
   }
  }
  function parseUntrustedYaml(text) {
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
    lineCounter: lines,
    logLevel: "silent",
    uniqueKeys: false
   });
   requireUniqueKeys(document, lines);
   return {
    value: yamlValue(document),
    lineAt: path => lineOf(document, {
     lines: lines,
     path: path
    })
   };
  }
  function requireUniqueKeys(document, lines) {
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
    Map(_, {items: items}) {
     const known = new Set;
     for (const {key: key} of items) {
      if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) continue;
      if (known.has(key.value)) {
       const line = key.range == null ? "" : `line ${lines.linePos(key.range[0]).line}: `;
       throw new Error(`${line}it is not YAML (DUPLICATE_KEY)`);
      }
      known.add(key.value);
     }
    }
   });
  }
  function yamlValue(document) {
   const [error] = document.errors;
   if (error !== void 0) {
    const [at] = error.linePos ?? [];
    const where = at === void 0 ? "" : `line ${at.line}, column ${at.col}: `;
    throw new Error(`${where}it is not YAML (${error.code})`);
   }
   try {
    return document.toJS();
   } catch {
    throw new Error("it is not YAML that can be read: an alias has no anchor, or there are too many of them");
   }
  }
  function lineOf(document, options) {
   for (let length = options.path.length; length >= 0; length -= 1) {
    const node = document.getIn(options.path.slice(0, length), true);
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) && node.range != null) return options.lines.linePos(node.range[0]).line;
   }
   return;
  }
  function decodeUntrusted(schema, document) {
   const result = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema, document.value);
   if (result.success) return result.output;
   const [issue] = result.issues;
   const path = (issue.path ?? []).map(({key: key}) => key).filter(key => isKey(key));
   const isOurs = [ "raw_check", "check", "custom" ].includes(issue.type);
   const expected = issue.expected === null ? "has another form" : `expected ${issue.expected}`;
   const problem = isOurs ? issue.message : expected;
   throw new Error(`${describePlace(document, {
    path: path,
    known: keysOf(schema)
   })}: ${problem}`);
  }
  function isKey(key) {
   return typeof key === "string" || typeof key === "number";
  }
  function describePlace(document, options) {
   const {path: path, known: known} = options;
   const names = path.map(key => typeof key === "number" || known.has(key) ? key : "*");
   const line = document.lineAt(path);
   return `${names.join(".") || "the document"}${line === void 0 ? "" : ` (line ${line})`}`;
  }
  function keysOf(schema) {
   const keys = new Set;
   const seen = new Set;
   const collect = part => {
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    for (const [name, value] of Object.entries(part)) {
     if (name === "entries" && typeof value === "object" && value !== null) for (const key of Object.keys(value)) keys.add(key);
     collect(value);
    }
   };
   collect(schema);
   return keys;
  }
  function onlyObject(entries) {
   const known = Object.keys(entries);
   return valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__._H3(entries), valibot__WEBPACK_IMPORTED_MODULE_1__.H0v(({dataset: dataset, addIssue: addIssue}) => {
    if (!dataset.typed) return;
    const value = dataset.value;
    const unknown = Object.keys(value).find(key => !known.includes(key));
    if (unknown === void 0) return;
    const close = (0, _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__.p)(unknown.slice(0, LONGEST_KEY), known);
    const hint = close === void 0 ? "" : `; did you mean "${close}"?`;
    addIssue({
     message: `a key is not understood; expected one of ${known.join(", ")}${hint}`
    });
   }));
  }
 },
 4982: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ab: () => requireInside,
   o1: () => resolvePath,
   os: () => isLedOut
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _node_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6272);
  function workspaceDirectory() {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.env["GITHUB_WORKSPACE"] || process.cwd());
  }
  function resolvePath(path) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspaceDirectory(), path);
  }
  async function requireInside(path, part) {
   if (await isLedOut(path, await followLinks(part))) throw new Error("a link in its path leads out of the workspace; a path in the workspace has to stay there. Give an absolute path for a file elsewhere");
  }
  async function isLedOut(path, real) {
   const given = workspaceDirectory();
   const root = await followLinks(given);
   const target = resolvePath(path);
   const isOurs = isWithin(target, given) || isWithin(target, root);
   if (!isOurs && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) throw new Error("it is outside of the workspace; give an absolute path for a file elsewhere, below runner.temp for example");
   return isOurs && !isWithin(real, root);
  }
  function isWithin(path, directory) {
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
   return way === "" || way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
  }
  async function followLinks(path) {
   try {
    return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
   } catch (error) {
    const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path || !(0, _node_error_js__WEBPACK_IMPORTED_MODULE_2__.U)(error, "ENOENT", "ENOTDIR")) throw error;
    return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await followLinks(parent), (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, path));
   }
  }
 },
 6488: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => readGitHubContext,
   l: () => readTriggeringEvent
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9189);
  const pullRequest = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   number: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
   head: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    sha: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    repo: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
     full_name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
    }))
   })),
   base: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    sha: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
    repo: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
     full_name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
    }))
   }))
  });
  const payload = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   pull_request: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(pullRequest),
   issue: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    number: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J())
   })),
   workflow_run: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    head_sha: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
   })),
   merge_group: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    base_sha: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
   })),
   repository: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    default_branch: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
   }))
  });
  async function readGitHubContext(environment) {
   const text = name => environment[name] ?? "";
   const [owner = "", name = ""] = text("GITHUB_REPOSITORY").split("/");
   if (owner === "" || name === "") return;
   const event = await readPayload(text("GITHUB_EVENT_PATH"));
   const pr = event?.pull_request;
   const issue = event?.issue;
   const number = pr?.number ?? (issue?.pull_request == null ? void 0 : issue.number);
   const head = pr?.head?.repo?.full_name;
   const apiUrl = text("GITHUB_API_URL") || "https://api.github.com";
   return {
    eventName: text("GITHUB_EVENT_NAME"),
    repository: {
     owner: owner,
     name: name
    },
    sha: pr?.head?.sha ?? event?.workflow_run?.head_sha ?? text("GITHUB_SHA"),
    isFork: pr != null && head !== pr.base?.repo?.full_name,
    actor: text("GITHUB_ACTOR"),
    runId: wholeNumber(text("GITHUB_RUN_ID")),
    runAttempt: wholeNumber(text("GITHUB_RUN_ATTEMPT")),
    runNumber: wholeNumber(text("GITHUB_RUN_NUMBER")),
    workflow: text("GITHUB_WORKFLOW"),
    job: text("GITHUB_JOB"),
    serverUrl: text("GITHUB_SERVER_URL") || "https://github.com",
    apiUrl: apiUrl,
    graphqlUrl: text("GITHUB_GRAPHQL_URL") || `${apiUrl}/graphql`,
    ...number === void 0 ? {} : {
     pullRequest: number
    }
   };
  }
  async function readTriggeringEvent(environment) {
   const event = await readPayload(environment["GITHUB_EVENT_PATH"] ?? "");
   const pullRequest = event?.pull_request;
   const mergeGroup = event?.merge_group;
   return {
    eventName: environment["GITHUB_EVENT_NAME"] ?? "",
    defaultBranch: event?.repository?.default_branch ?? "",
    ref: environment["GITHUB_REF"] ?? "",
    sha: environment["GITHUB_SHA"] ?? "",
    ...pullRequest == null ? {} : {
     pullRequestBase: pullRequest.base?.sha ?? ""
    },
    ...mergeGroup == null ? {} : {
     mergeGroupBase: mergeGroup.base_sha ?? ""
    }
   };
  }
  async function readPayload(path) {
   if (path === "") return;
   try {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(payload, JSON.parse(await (0, 
    node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")));
    return result.success ? result.output : void 0;
   } catch {
    return;
   }
  }
  function wholeNumber(text) {
   return /^\d{1,15}$/.test(text) ? Number(text) : 0;
  }
 },
 2135: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => loadOctokits
  });
  async function loadOctokits(server) {
   const {createOctokits: createOctokits} = await Promise.all([ __webpack_require__.e(169), __webpack_require__.e(498) ]).then(__webpack_require__.bind(__webpack_require__, 8498));
   return createOctokits(server);
  }
 },
 3260: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fh: () => isJson,
   JX: () => createHarborCall,
   Ws: () => artifactPath,
   ji: () => manifestPath,
   nC: () => API
  });
  var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
  var _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
  var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4084);
  var _http_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4855);
  const API = "/api/v2.0";
  function createHarborCall({connection: connection, http: http, limit: limit}) {
   return {
    connection: connection,
    ask: httpRequest => http(httpRequest, limit),
    send: send,
    decode: decode
   };
   async function send(httpRequest, expected) {
    const response = await http(httpRequest, limit);
    if ((0, _http_answer_js__WEBPACK_IMPORTED_MODULE_2__.jq)(response) || !expected.includes(response.status) || isOtherRefusal(response)) throw (0, 
    _http_answer_js__WEBPACK_IMPORTED_MODULE_2__.Qf)(httpRequest, {
     response: response,
     connection: connection
    });
    return response;
   }
   function decode(httpRequest, options) {
    const {response: response} = options;
    const failed = `failed to ${httpRequest.purpose}: `;
    if (!isJson(response.text)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`${failed}${connection.host} answered ${response.status} with a body that is not JSON${(0, 
    _http_answer_js__WEBPACK_IMPORTED_MODULE_2__.Ue)(response)}`, {
     status: response.status,
     kind: "unreadable"
    });
    try {
     return options.decoder(response.json());
    } catch (cause) {
     throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`${failed}Harbor's answer could not be read (${(0, 
     _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.xS)((0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(cause))})`, {
      status: response.status,
      kind: "unreadable",
      cause: cause
     });
    }
   }
  }
  function isOtherRefusal(response) {
   const {origin: origin, code: code} = (0, _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response);
   return response.status === 403 && origin === "registry" && code !== "FORBIDDEN";
  }
  function artifactPath(repository, reference) {
   return `${(0, _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.eY)(repository)}/artifacts/${reference}`;
  }
  function manifestPath(repository, reference) {
   return `/v2/${(0, _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)(repository)}/manifests/${reference}`;
  }
  function isJson(text) {
   const first = text.trimStart().charAt(0);
   return first === "{" || first === "[";
  }
 },
 4855: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HS: () => isHarborError,
   Qf: () => unusableAnswer,
   TT: () => isBrokenDocument,
   Ue: () => harborMessage,
   jq: () => isForeign
  });
  var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
  var _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
  var _domain_harbor_answer_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2795);
  var _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5739);
  var _http_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6256);
  const PAGE_BEGINNING = 200;
  function unusableAnswer(httpRequest, context) {
   const {response: response, connection: connection} = context;
   const answer = (0, _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response);
   const {kind: kind, advice: advice} = (0, _domain_harbor_answer_table_js__WEBPACK_IMPORTED_MODULE_2__._n)(answer, answerContext(httpRequest, connection));
   const words = answer.message === "" ? "" : `: ${answer.message}`;
   const said = `${httpRequest.method} ${httpRequest.path} on ${connection.host}${(0, 
   _http_proxy_js__WEBPACK_IMPORTED_MODULE_4__.s)(context.proxy)} answered ${response.status}${words}`;
   return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to ${httpRequest.purpose}: ${advice === "" ? said : `${advice} (${said})`}`, {
    status: isForeign(response) && response.status < 500 ? void 0 : response.status,
    kind: kind
   });
  }
  function answerContext(httpRequest, connection) {
   return {
    step: httpRequest.step ?? "read",
    subject: `Harbor at ${connection.host}`,
    host: connection.host,
    isPlainHttp: connection.isPlainHttp,
    path: httpRequest.path,
    robotName: connection.credentials.kind === "basic" ? connection.credentials.user : "",
    needs: httpRequest.needs === void 0 ? "" : (0, _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_3__.bL)(httpRequest.needs),
    reference: httpRequest.subject ?? ""
   };
  }
  function isHarborError(response) {
   return (0, _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response).origin === "registry";
  }
  function isForeign(response) {
   if (response.status >= 400) return (0, _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response).origin === "front";
   return isPage(response);
  }
  function isPage(response) {
   const [type = ""] = (response.header("content-type") ?? "").split(";");
   if (/^\s*text\/html\s*$/i.test(type)) return true;
   return /^\s*<(?:!doctype html|html)/i.test(response.text.slice(0, PAGE_BEGINNING));
  }
  const DOCUMENT_END = 64;
  function isBrokenDocument(httpRequest, response) {
   if (httpRequest.expects !== "json" || response.status < 200 || response.status > 299) return false;
   const begin = response.text.slice(0, PAGE_BEGINNING).trimStart().charAt(0);
   const end = response.text.slice(-DOCUMENT_END).trimEnd().at(-1);
   if (begin === "" && response.text.trim() === "") return false;
   return !(begin === "{" && end === "}" || begin === "[" && end === "]");
  }
  function harborMessage(response) {
   const {message: message} = (0, _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.JN)(response);
   return message === "" ? "" : `: ${message}`;
  }
 },
 7955: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => createHarborClient,
   t: () => createHarborHttp
  });
  var errors = __webpack_require__(5096);
  var harbor_answer = __webpack_require__(8542);
  var format = __webpack_require__(2764);
  var basic_auth = __webpack_require__(97);
  var client = __webpack_require__(7764);
  var retry = __webpack_require__(9418);
  var steady_clock = __webpack_require__(5880);
  var no_answer = __webpack_require__(6198);
  function createFirstAnswer(options) {
   const {host: host, log: log, unknownNameMs: unknownNameMs} = options;
   let isReached = false;
   let since;
   let last = "";
   return {
    reached() {
     if (!isReached && since !== void 0) log.info(`Harbor at ${host} was reached after ${(0, 
     format.Xo)(((0, steady_clock.r)() - since) / 1e3)}; before that: ${last}`);
     isReached = true;
    },
    failed({error: error, reason: reason}) {
     if (isReached) return Number.POSITIVE_INFINITY;
     if (since === void 0) log.info(`${reason}; trying again`);
     since ??= (0, steady_clock.r)();
     last = reason;
     const isUnknownName = error instanceof no_answer.i5 && error.code === "ENOTFOUND";
     return isUnknownName ? since + unknownNameMs : Number.POSITIVE_INFINITY;
    }
   };
  }
  var http_answer = __webpack_require__(4855);
  const SILENCE = {
   headersMs: 12e4,
   bodyMs: 6e4
  };
  const MAX_BODY_BYTES = 16 * 1024 * 1024;
  const MAX_ERROR_BYTES = 64 * 1024;
  const SHORTEST_CALL_MS = 1e3;
  const RETRIES = {
   firstDelayMs: 500,
   longestDelayMs: 8e3
  };
  const LOG_EVERY_MS = 3e4;
  const UNKNOWN_NAME_MS = 4e4;
  const UNPROVEN_MS = 5e3;
  function createHarborClient(address, environment) {
   return (0, client.uT)({
    target: new URL(address.url),
    environment: environment,
    silence: SILENCE,
    caCertificates: address.caCertificate === "" ? [] : [ address.caCertificate ],
    tlsVerify: address.tlsVerify
   });
  }
  function createHarborHttp(input) {
   const {connection: connection, client: client, signal: signal} = input;
   const random = input.random ?? Math.random;
   const logEveryMs = input.logEveryMs ?? LOG_EVERY_MS;
   const unknownNameMs = input.unknownNameMs ?? UNKNOWN_NAME_MS;
   const authorization = connection.credentials.kind === "anonymous" ? {} : {
    authorization: `Basic ${(0, basic_auth.r)(connection.credentials)}`
   };
   let loggedAt = Number.NEGATIVE_INFINITY;
   const logRetry = (seen, since) => {
    const now = (0, steady_clock.r)();
    if (now - since < logEveryMs || now - loggedAt < logEveryMs) return;
    loggedAt = now;
    input.log.info(`${seen}, retrying for ${Math.round((now - since) / 1e3)} s`);
   };
   let isProven = false;
   const firstAnswer = createFirstAnswer({
    host: connection.host,
    log: input.log,
    unknownNameMs: unknownNameMs
   });
   return async (httpRequest, limit) => {
    const timeoutMs = Math.max(limit.callTimeoutMs(), SHORTEST_CALL_MS);
    const startedAt = (0, steady_clock.r)();
    const deadline = AbortSignal.timeout(timeoutMs);
    let seen;
    async function attempt() {
     const maxBodyBytes = input.maxBodyBytes ?? httpRequest.maxBytes ?? MAX_BODY_BYTES;
     const context = {
      client: client,
      signal: signal,
      deadline: deadline,
      connection: connection,
      seen: seen,
      authorization: authorization,
      maxBodyBytes: maxBodyBytes
     };
     const answer = await sendOnce(httpRequest, context);
     if (answer.kind === "response") firstAnswer.reached();
     return answer;
    }
    function judge(answer) {
     if (httpRequest.isSingleTry) return;
     const reason = describeTry(answer, {
      connection: connection,
      httpRequest: httpRequest
     });
     if (answer.kind === "failure") return answer.transient ? {
      reason: reason,
      lastTryAt: firstAnswer.failed(answer)
     } : void 0;
     const {response: response} = answer;
     const retryAfter = response.header("retry-after");
     if ((0, http_answer.TT)(httpRequest, response)) return {
      reason: reason,
      retryAfter: retryAfter,
      ...isProven ? {} : {
       lastTryAt: startedAt + UNPROVEN_MS
      }
     };
     return (0, harbor_answer.Dm)(response.status) ? {
      reason: reason,
      retryAfter: retryAfter
     } : void 0;
    }
    const answer = await (0, retry.L5)({
     ...RETRIES,
     patienceMs: timeoutMs
    }, attempt, {
     signal: signal,
     judge: judge,
     random: random,
     onRetry: ({reason: reason}) => {
      seen = reason;
      logRetry(reason, startedAt);
     },
     cancelled: () => new errors.cc(`failed to ${httpRequest.purpose}: the job is being cancelled`)
    });
    if (answer.kind === "failure") {
     if (httpRequest.isSingleTry || !answer.transient) throw answer.error;
     throw withDuration(answer.error, (0, steady_clock.r)() - startedAt);
    }
    const {response: response} = answer;
    if ((0, http_answer.TT)(httpRequest, response)) return response;
    if (!httpRequest.isSingleTry && (0, harbor_answer.Dm)(response.status)) throw (0, 
    http_answer.Qf)(httpRequest, {
     response: response,
     connection: connection,
     proxy: client.proxy
    });
    isProven ||= httpRequest.expects === "json";
    return response;
   };
  }
  function describeTry(answer, options) {
   const {connection: connection, httpRequest: httpRequest} = options;
   if (answer.kind === "failure") return answer.reason;
   const {response: response} = answer;
   if ((0, http_answer.TT)(httpRequest, response)) return `${connection.host} answers with an incomplete JSON document or none`;
   const {origin: origin, program: program} = (0, harbor_answer.JN)(response);
   const speaker = origin !== "registry" && program !== "" ? `${program} in front of Harbor` : "Harbor";
   return `${speaker} at ${connection.host} answers ${response.status}`;
  }
  function withDuration(error, durationMs) {
   if (!(error instanceof no_answer.i5)) return error;
   return error.after((0, format.Xo)(durationMs / 1e3));
  }
  function collectBody({longLists: longLists, isBinary: isBinary}) {
   if (longLists !== void 0) {
    const {add: add, end: end} = (0, client.A1)(longLists);
    return {
     add: add,
     end() {
      const document = end();
      return {
       text: document.text(),
       json: () => document.value()
      };
     }
    };
   }
   const {add: add, end: end} = isBinary ? (0, client.of)() : (0, client.Ov)();
   return {
    add: add,
    end() {
     const text = end();
     return {
      text: text,
      json: () => JSON.parse(text)
     };
    }
   };
  }
  async function sendOnce(httpRequest, context) {
   const {client: client, connection: connection, signal: signal, deadline: deadline, maxBodyBytes: maxBodyBytes} = context;
   const {purpose: purpose, method: method, body: body} = httpRequest;
   const {host: host} = connection;
   try {
    const answer = await client.send(new URL(httpRequest.path, connection.url), {
     method: method,
     signal: AbortSignal.any([ signal, deadline ]),
     headers: {
      ...httpRequest.headers,
      ...httpRequest.isAnonymous ? {} : context.authorization
     },
     ...body === void 0 ? {} : {
      body: body
     },
     maxBytes: maxBodyBytes,
     maxErrorBytes: MAX_ERROR_BYTES,
     into: collectBody(httpRequest)
    });
    if (!answer.isWhole && answer.status < 400) {
     const reason = `the answer of ${host} is larger than ${(0, format.z3)(maxBodyBytes)}`;
     const error = new errors.dr(`failed to ${purpose}: ${reason}`);
     return {
      kind: "failure",
      transient: false,
      reason: reason,
      error: error
     };
    }
    const {status: status, headers: headers} = answer;
    const header = name => headers(name)[0];
    return {
     kind: "response",
     response: {
      status: status,
      header: header,
      headers: headers,
      ...answer.body
     }
    };
   } catch (error) {
    if (signal.aborted) throw new errors.cc(`failed to ${purpose}: the job is being cancelled`);
    if (!deadline.aborted) return (0, no_answer.vv)(error, {
     purpose: purpose,
     host: host,
     client: client
    });
    const before = context.seen === void 0 ? "" : `; before that: ${context.seen}`;
    const reason = `Harbor at ${host} gave no answer in time`;
    return {
     kind: "failure",
     transient: false,
     reason: reason,
     error: new no_answer.i5(`failed to ${purpose}: `, {
      isTransient: true,
      reason: `${reason}${before}`,
      code: ""
     })
    };
   }
  }
 },
 6198: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Kd: () => isRefusedCertificate,
   S4: () => isRefusedHandshake,
   i5: () => NoAnswerError,
   vv: () => describeNoAnswer
  });
  var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
  var _http_network_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
  var _node_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6272);
  class NoAnswerError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr {
   isTransient;
   reason;
   code;
   #failed;
   constructor(failed, details) {
    super(`${failed}${details.reason}`, {
     cause: details.cause
    });
    this.isTransient = details.isTransient;
    this.reason = details.reason;
    this.code = details.code;
    this.#failed = failed;
   }
   after(duration) {
    const {isTransient: isTransient, reason: reason, code: code, cause: cause} = this;
    return new NoAnswerError(this.#failed, {
     isTransient: isTransient,
     reason: `${reason}; tried for ${duration}`,
     code: code,
     cause: cause
    });
   }
  }
  const REFUSED_CERTIFICATE = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_(?:CA|PURPOSE)|ERR_TLS_CERT|HOSTNAME_MISMATCH)/;
  function isRefusedCertificate({code: code}) {
   return REFUSED_CERTIFICATE.test(code);
  }
  function isRefusedHandshake(error) {
   return /ALERT|UNRECOGNIZED_NAME/.test(error.code) || /SSL alert/.test((0, _node_error_js__WEBPACK_IMPORTED_MODULE_2__.o)(error.cause).message);
  }
  const ADVICE = {
   untrusted: 'set "ca-certificate" to that authority',
   "other-name": "use a name of the certificate",
   expired: "renew it",
   protocol: "check http:// against https:// and the port of harbor-url",
   "unknown-name": "check its spelling, and a Harbor on a private network needs a runner in that network",
   refused: "check host and port of harbor-url",
   "broken-off": "it may be restarting, or harbor-url has the wrong scheme",
   unreachable: "a Harbor on a private network needs a runner in that network, or the VPN in the job before this step",
   unanswered: "check the route (VPN, firewall) from the runner to it"
  };
  function describeNoAnswer(error, context) {
   const {purpose: purpose, host: host, client: client} = context;
   const server = {
    title: `Harbor at ${host}`,
    host: host,
    advice: ADVICE
   };
   const {reason: reason, code: code, isTransient: isTransient} = (0, _http_network_fault_js__WEBPACK_IMPORTED_MODULE_1__.Q)(error, {
    server: server,
    client: client
   });
   return {
    kind: "failure",
    transient: isTransient,
    reason: reason,
    error: new NoAnswerError(`failed to ${purpose}: `, {
     isTransient: isTransient,
     reason: reason,
     code: code,
     cause: error
    })
   };
  }
 },
 3726: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => manifestCalls
  });
  var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
  var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
  var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3729);
  var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5380);
  var _image_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6388);
  var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3260);
  function manifestCalls(call) {
   const {send: send} = call;
   return {
    async fetchManifestState(repository, reference) {
     const response = await send({
      method: "HEAD",
      path: (0, _call_js__WEBPACK_IMPORTED_MODULE_3__.ji)(repository, reference),
      headers: {
       accept: _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$T
      },
      purpose: `look for ${(0, _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)} ${reference}`
     }, [ 200, 404, 412 ]);
     if (response.status === 404) return {
      kind: "absent"
     };
     const digest = response.header("docker-content-digest") ?? "";
     return {
      kind: "present",
      ...(0, _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(digest) ? {
       digest: digest
      } : {}
     };
    },
    async putManifest(repository, manifest) {
     const httpRequest = {
      method: "PUT",
      path: (0, _call_js__WEBPACK_IMPORTED_MODULE_3__.ji)(repository, manifest.reference),
      headers: {
       "content-type": manifest.mediaType
      },
      body: manifest.bytes,
      step: (0, _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(manifest.reference) ? "push" : "tag",
      purpose: (0, _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(manifest.reference) ? `write the manifest ${manifest.reference} to ${(0, 
      _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}` : `put the tag ${manifest.reference} on ${(0, 
      _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}`
     };
     const response = await send(httpRequest, [ 201, 200 ]);
     return {
      isListed: response.header("oci-subject") !== void 0
     };
    },
    async fetchManifest(repository, digest) {
     const purpose = `read the manifest of ${(0, _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}@${digest}`;
     const manifest = await read(repository, {
      reference: digest,
      purpose: purpose
     });
     if (manifest === "absent" || manifest === "blocked") return manifest;
     const found = (0, _image_content_js__WEBPACK_IMPORTED_MODULE_2__.ol)(manifest.bytes);
     if (found === digest) return manifest;
     throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to ${purpose}: the data that Harbor sent has the digest ${found}; something on the path changes it`, {
      status: 200
     });
    },
    fetchTagged: (repository, tag) => read(repository, {
     reference: tag,
     purpose: `read the manifest of ${(0, _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}:${tag}`
    })
   };
   async function read(repository, manifest) {
    const {reference: reference, purpose: purpose} = manifest;
    const path = (0, _call_js__WEBPACK_IMPORTED_MODULE_3__.ji)(repository, reference);
    const httpRequest = {
     method: "GET",
     path: path,
     headers: {
      accept: _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$T
     },
     purpose: purpose
    };
    const response = await send(httpRequest, [ 200, 404, 412 ]);
    if (response.status === 404) return "absent";
    if (response.status === 412) return "blocked";
    const [mediaType = ""] = (response.header("content-type") ?? "").split(";");
    return {
     mediaType: mediaType.trim(),
     bytes: (new TextEncoder).encode(response.text)
    };
   }
  }
 },
 172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => referrerCalls,
   R: () => nextPath
  });
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9189);
  var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
  var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3729);
  var _domain_oci_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7731);
  var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7429);
  var _http_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4855);
  const MAX_PAGES = 100;
  const referrers = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   manifests: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
    digest: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
    artifactType: _decode_js__WEBPACK_IMPORTED_MODULE_1__.Q,
    annotations: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()))
   })), [])
  });
  function referrerCalls(call, {fetchTagged: fetchTagged}) {
   return {
    async fetchReferrers(repository, digest) {
     const found = new Map;
     let path = `/v2/${(0, _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}/referrers/${digest}`;
     for (let page = 0; path !== void 0 && page < MAX_PAGES; page += 1) {
      const httpRequest = {
       method: "GET",
       step: "read",
       path: path,
       purpose: `list what refers to ${(0, _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}@${digest}`
      };
      const response = await call.ask(httpRequest);
      if (response.status === 404) return readFallback(await fetchTagged(repository, (0, 
      _domain_oci_signature_js__WEBPACK_IMPORTED_MODULE_0__.fH)(digest)));
      if (response.status !== 200) throw (0, _http_answer_js__WEBPACK_IMPORTED_MODULE_2__.Qf)(httpRequest, {
       response: response,
       connection: call.connection
      });
      const {manifests: manifests} = call.decode(httpRequest, {
       response: response,
       decoder: json => valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(referrers, json)
      });
      for (const entry of describeEntries(manifests)) found.set(entry.digest, entry);
      path = nextPath(response.header("link") ?? "", call.connection.url);
     }
     return [ ...found.values() ];
    }
   };
  }
  function readFallback(manifest) {
   if (manifest === "absent" || manifest === "blocked") return [];
   try {
    const {manifests: manifests} = valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(referrers, JSON.parse((new TextDecoder).decode(manifest.bytes)));
    return describeEntries(manifests);
   } catch {
    return [];
   }
  }
  function describeEntries(manifests) {
   return (manifests ?? []).flatMap(({digest: digest, artifactType: artifactType, annotations: annotations}) => (0, 
   _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(digest) ? [ {
    digest: digest,
    artifactType: artifactType,
    annotations: annotations ?? {}
   } ] : []);
  }
  function nextPath(link, base) {
   const [, target] = /<([^<>]{1,2000})>; ?rel="next"/.exec(link) ?? [];
   if (target === void 0 || !URL.canParse(target, base)) return;
   const {pathname: pathname, search: search} = new URL(target, base);
   return `${pathname}${search}`;
  }
 },
 97: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => encodeBasic
  });
  function encodeBasic({user: user, secret: secret}) {
   return Buffer.from(`${user}:${secret}`).toString("base64");
  }
 },
 7764: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y4: () => collectBytes,
   A1: () => collectDocument,
   of: () => collectLatin1,
   Ov: () => collectText,
   uT: () => createHttpClient,
   Vc: () => readUpTo
  });
  var undici = __webpack_require__(7139);
  var long_lists = __webpack_require__(2725);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
  function readCaCertificates(environment) {
   const path = environment["SSL_CERT_FILE"] ?? "";
   if (path === "") return [];
   try {
    return ((0, external_node_fs_.readFileSync)(path, "utf8").match(CERTIFICATE) ?? []).filter(isCertificate);
   } catch {
    return [];
   }
  }
  function isCertificate(pem) {
   try {
    new external_node_crypto_.X509Certificate(pem);
    return true;
   } catch {
    return false;
   }
  }
  var external_node_tls_ = __webpack_require__(1692);
  const CONNECT_TIMEOUT_MS = 1e4;
  function createDispatcher(options) {
   const {target: target, proxy: proxy, headersTimeout: headersTimeout, bodyTimeout: bodyTimeout} = options;
   const tls = tlsSettings(options);
   const timeouts = {
    headersTimeout: headersTimeout,
    bodyTimeout: bodyTimeout
   };
   if (proxy === void 0) return new undici.g6({
    ...timeouts,
    connect: {
     ...tls,
     timeout: CONNECT_TIMEOUT_MS
    }
   });
   return new undici.kT({
    ...timeouts,
    uri: proxy.url,
    requestTls: tls,
    proxyTunnel: target.protocol === "https:"
   });
  }
  function tlsSettings(options) {
   const {caCertificates: caCertificates, certificate: certificate, serverName: serverName} = options;
   const ca = options.isOnlyTrust ? caCertificates : [ ...(0, external_node_tls_.getCACertificates)("default"), ...caCertificates ];
   return {
    rejectUnauthorized: options.tlsVerify ?? true,
    ...caCertificates.length === 0 ? {} : {
     ca: [ ...ca ]
    },
    ...serverName === void 0 ? {} : {
     servername: serverName
    },
    ...certificate === void 0 ? {} : {
     cert: certificate.certificate,
     key: certificate.key
    }
   };
  }
  var http_proxy = __webpack_require__(6256);
  const decoder = new TextDecoder;
  function createHttpClient(options) {
   const {target: target, environment: environment, silence: silence, caCertificates: caCertificates = [], isOnlyTrust: isOnlyTrust} = options;
   const proxy = (0, http_proxy.U)(target, environment);
   const isAlone = isOnlyTrust === true && caCertificates.length > 0;
   const dispatcher = createDispatcher({
    ...options,
    proxy: proxy,
    headersTimeout: silence.headersMs,
    bodyTimeout: silence.bodyMs,
    caCertificates: isAlone ? caCertificates : [ ...caCertificates, ...readCaCertificates(environment) ],
    isOnlyTrust: isAlone
   });
   const open = (url, {method: method = "GET", headers: headers = {}, body: body = null, signal: signal}) => (0, 
   undici.Em)(url, {
    dispatcher: dispatcher,
    method: method,
    headers: headers,
    body: body,
    signal: signal
   });
   return {
    dispatcher: dispatcher,
    proxy: proxy,
    silence: silence,
    open: open,
    async send(url, call) {
     const response = await open(url, call);
     const {statusCode: status, headers: headers} = response;
     const maxBytes = status < 400 ? call.maxBytes : Math.min(call.maxBytes, call.maxErrorBytes ?? call.maxBytes);
     const isWhole = await readUpTo(maxBytes, {
      body: response.body,
      into: call.into
     });
     return {
      status: status,
      headers: name => [ headers[name] ?? [] ].flat(),
      body: call.into.end(),
      isWhole: isWhole
     };
    },
    close: () => dispatcher.destroy()
   };
  }
  async function readUpTo(maxBytes, {body: body, into: into}) {
   let left = maxBytes;
   for await (const chunk of body) {
    const taken = chunk.subarray(0, left);
    left -= taken.byteLength;
    await into.add(taken);
    if (taken.byteLength < chunk.byteLength) return false;
   }
   return true;
  }
  function collectBytes() {
   const chunks = [];
   return {
    add: chunk => void chunks.push(chunk),
    end: () => Buffer.concat(chunks)
   };
  }
  function collectText() {
   const bytes = collectBytes();
   return {
    add: bytes.add,
    end: () => decoder.decode(bytes.end())
   };
  }
  function collectDocument(lists) {
   const document = (0, long_lists.G$)(lists);
   return {
    add: document.add,
    end: () => document
   };
  }
  function collectLatin1() {
   const parts = [];
   return {
    add: chunk => void parts.push(Buffer.from(chunk).toString("latin1")),
    end: () => parts.join("")
   };
  }
 },
 6187: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => explainNetworkError
  });
  var _node_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6272);
  var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6256);
  const ANSWERED = [ [ /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE/, "untrusted", "its certificate is signed by an authority that the runner does not trust" ], [ /ERR_TLS_CERT_ALTNAME_INVALID/, "other-name", "its certificate is for another name" ], [ /CERT_HAS_EXPIRED/, "expired", "its certificate has expired" ], [ /CERT_NOT_YET_VALID/, "not-yet-valid", "its certificate is not valid yet; check the clocks" ], [ /^CERT_|ERR_TLS_CERT|INVALID_CA|INVALID_PURPOSE/, "certificate", "its certificate is not accepted" ], [ /EPROTO|ERR_SSL|ERR_OSSL|HPE_INVALID/, "protocol", "it does not speak the protocol of its URL" ] ];
  const CONNECTING = {
   ECONNREFUSED: [ "refused", "nothing listens there" ],
   ENOTFOUND: [ "unknown-name", "its name cannot be resolved" ],
   EAI_AGAIN: [ "other", "its name could not be resolved for the moment" ],
   EHOSTUNREACH: [ "unreachable", "there is no route to it" ],
   ENETUNREACH: [ "unreachable", "there is no route to its network" ],
   UND_ERR_CONNECT_TIMEOUT: [ "unanswered", "it does not answer" ]
  };
  const BROKEN_OFF = new Set([ "ECONNRESET", "UND_ERR_SOCKET" ]);
  const PROXY_ANSWER = /^Proxy (?:response|Authentication Required) \((\d{3})\)/;
  function explainNetworkError(error, context) {
   const {server: server, client: client} = context;
   const said = (0, _node_error_js__WEBPACK_IMPORTED_MODULE_1__.o)(error);
   const proxied = client.proxy === void 0 ? void 0 : explainProxy(said, {
    proxy: client.proxy,
    server: server
   });
   if (proxied !== void 0) return {
    ...said,
    kind: "proxy",
    ...proxied,
    clause: proxied.reason
   };
   const {kind: kind, text: text, isAnswered: isAnswered} = classify(said, client.silence);
   const advice = server.advice?.[kind] === void 0 ? "" : `; ${server.advice[kind]}`;
   const code = said.code === "" ? "" : ` (${said.code})`;
   const way = (0, _proxy_js__WEBPACK_IMPORTED_MODULE_0__.s)(client.proxy);
   const isSilent = kind === "silent";
   const fault = {
    ...said,
    kind: kind,
    isTransient: !isAnswered,
    clause: `${text}${isSilent ? "" : code}${way}`
   };
   if (isAnswered) return {
    ...fault,
    reason: `${server.title} answered, but ${text}${advice} (${said.code || said.message})`
   };
   if (kind === "unknown-name") return {
    ...fault,
    reason: `the runner cannot resolve the name ${server.host}${code}${advice}`
   };
   const reason = `no answer from ${server.title}${way}: ${text}${advice}${code}`;
   return {
    ...fault,
    reason: reason
   };
  }
  function classify({code: code, message: message}, silence) {
   const answered = ANSWERED.find(([pattern]) => pattern.test(`${code} ${message}`));
   if (answered !== void 0) return {
    kind: answered[1],
    text: answered[2],
    isAnswered: true
   };
   const [kind, text] = classifySilence(code, silence) ?? CONNECTING[code] ?? [ "other", message ];
   return {
    kind: kind,
    text: text,
    isAnswered: false
   };
  }
  function classifySilence(code, {headersMs: headersMs, bodyMs: bodyMs}) {
   if (BROKEN_OFF.has(code)) return [ "broken-off", "it closed the connection" ];
   if (code === "UND_ERR_HEADERS_TIMEOUT") return [ "silent", `it sent nothing for ${headersMs / 1e3} s` ];
   if (code === "UND_ERR_BODY_TIMEOUT") return [ "silent", `it sent nothing for ${bodyMs / 1e3} s` ];
   return;
  }
  function explainProxy(said, {proxy: proxy, server: server}) {
   const {variable: variable, description: description} = proxy;
   const advice = `correct ${variable}, or name ${server.host} in NO_PROXY when it is reached without the proxy`;
   const [, status] = PROXY_ANSWER.exec(said.message) ?? [];
   if (status === "407") {
    const {username: username, password: password, protocol: protocol} = new URL(proxy.url);
    const wanted = username === "" && password === "" ? `requires a user name and a password (407); set them in ${variable}, as in ${protocol}//user:password@host:port` : `does not accept the user name and password in ${variable} (407); correct them there`;
    return {
     isTransient: false,
     reason: `${description} ${wanted}`
    };
   }
   if (status !== void 0) return {
    isTransient: status.startsWith("5"),
    reason: `${description} refuses the connection to ${server.title} (${status}); ${advice}`
   };
   const unreached = CONNECTING[said.code];
   if (unreached === void 0) return;
   return {
    isTransient: true,
    reason: `no answer from ${description}: ${unreached[1]} (${said.code}); ${advice}`
   };
  }
 },
 6256: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => chooseProxy,
   s: () => through
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
  var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5096);
  function chooseProxy(target, environment) {
   const variable = findVariable(target.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", environment);
   if (variable === void 0) return;
   const host = target.hostname.replace(/^\[|\]$/g, "").toLowerCase();
   const port = target.port || (target.protocol === "https:" ? "443" : "80");
   if (isThisMachine(host)) return;
   const noProxy = findVariable("NO_PROXY", environment);
   const entries = noProxy === void 0 ? [] : (environment[noProxy] ?? "").split(",");
   if (entries.some(entry => isMatch(entry.trim().toLowerCase(), {
    host: host,
    port: port
   }))) return;
   return readProxy(variable, {
    value: environment[variable] ?? "",
    host: host
   });
  }
  function readProxy(variable, options) {
   const {value: value, host: host} = options;
   const url = value.includes("://") ? value : `http://${value}`;
   const [scheme = ""] = url.split("://");
   const advice = `Set it to http://host:port, or name ${host} in NO_PROXY`;
   if (!/^https?$/i.test(scheme)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner begins with ${scheme}://, and only HTTP proxies are supported. ${advice}`);
   if (!URL.canParse(url)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner is not the URL of a proxy. ${advice}`);
   const {origin: origin, username: username, password: password} = new URL(url);
   if (!isDecodable(username + password)) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the variable ${variable} of the runner has a percent sign in its user name or password that is not an escape; write it as %25`);
   return {
    url: url,
    variable: variable,
    description: `the proxy ${origin} of ${variable}`
   };
  }
  function isDecodable(text) {
   try {
    decodeURIComponent(text);
    return true;
   } catch {
    return false;
   }
  }
  function findVariable(name, environment) {
   return [ name, name.toLowerCase() ].find(spelling => (environment[spelling] ?? "") !== "");
  }
  function isThisMachine(host) {
   return host === "localhost" || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && isInNetwork(host, (0, 
   node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? "::1/128" : "127.0.0.0/8");
  }
  function isMatch(entry, target) {
   if (entry === "") return false;
   if (entry === "*") return true;
   if (entry.includes("/")) return isInNetwork(target.host, entry);
   const [, name = entry, port] = /^(.*?)(?::(\d+))?$/.exec((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6 ? `[${entry}]` : entry) ?? [];
   if (port !== void 0 && port !== target.port) return false;
   const plain = name.replace(/^\[|\]$/g, "").replace(/^\*(?=\.)/, "");
   if (plain.startsWith(".")) return target.host.endsWith(plain);
   return target.host === plain || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain) === 0 && target.host.endsWith(`.${plain}`);
  }
  function isInNetwork(host, network) {
   const [address = "", prefix = ""] = network.split("/");
   const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? "ipv6" : "ipv4";
   if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0 || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== (0, 
   node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) || !/^\d+$/.test(prefix)) return false;
   if (Number(prefix) > (family === "ipv6" ? 128 : 32)) return false;
   const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList;
   list.addSubnet(address, Number(prefix), family);
   return list.check(host, family);
  }
  function through(proxy) {
   return proxy === void 0 ? "" : ` through ${proxy.description}`;
  }
 },
 9418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gz: () => isBusyStatus,
   L5: () => retry,
   vz: () => RESTART_RETRIES
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
  var _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
  var _process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5880);
  const RESTART_RETRIES = {
   tries: 5,
   firstDelayMs: 5e3,
   longestDelayMs: 2e4
  };
  async function retry(policy, attempt, options) {
   const {signal: signal, judge: judge, onRetry: onRetry, cancelled: cancelled} = options;
   const {tries: maxTries = Number.POSITIVE_INFINITY, patienceMs: patienceMs = Number.POSITIVE_INFINITY} = policy;
   const giveUpAt = (0, _process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__.r)() + patienceMs;
   for (let tries = 1; ;tries += 1) {
    const result = await attempt();
    const fault = judge(result);
    if (fault === void 0 || tries >= maxTries) return result;
    const waitMs = (0, _domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.mu)(fault.retryAfter ?? "", Date.now()) + backoffMs(tries, {
     policy: policy,
     random: options.random ?? Math.random
    });
    const lastTryAt = Math.min(giveUpAt, fault.lastTryAt ?? giveUpAt);
    if ((0, _process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__.r)() + waitMs > lastTryAt) return result;
    onRetry?.(fault, {
     tries: tries
    });
    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs, void 0, {
     signal: signal
    }).catch(() => {
     throw cancelled();
    });
   }
  }
  function backoffMs(tries, {policy: policy, random: random}) {
   const ceiling = Math.min(policy.longestDelayMs, policy.firstDelayMs * 2 ** (tries - 1));
   return ceiling * (.5 + .5 * random());
  }
  function isBusyStatus(status) {
   return status >= 500 || status === 408 || status === 429;
  }
 },
 3911: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IR: () => detectCompression,
   Li: () => createDecompressor,
   r: () => describeDecompressionError,
   sB: () => ARCHIVE_HEADER_LENGTH,
   tc: () => isArchive,
   zN: () => MAGIC_LENGTH
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
  var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);
  const MAGIC = {
   gzip: Buffer.from([ 31, 139 ]),
   zstd: Buffer.from([ 40, 181, 47, 253 ])
  };
  const FOREIGN_MAGIC = [ {
   magic: Buffer.from([ 253, 55, 122, 88, 90, 0 ]),
   name: "xz"
  }, {
   magic: Buffer.from([ 4, 34, 77, 24 ]),
   name: "lz4"
  }, {
   magic: Buffer.from("LZIP"),
   name: "lzip"
  }, {
   magic: Buffer.from([ 31, 157 ]),
   name: "compress"
  }, {
   magic: Buffer.from([ 80, 75, 3, 4 ]),
   name: "zip"
  } ];
  const MAGIC_LENGTH = 6;
  function detectCompression(beginning) {
   if (beginning.subarray(0, MAGIC.gzip.length).equals(MAGIC.gzip)) return "gzip";
   if (beginning.subarray(0, MAGIC.zstd.length).equals(MAGIC.zstd) || isSkippable(beginning)) return "zstd";
   const foreign = isBzip2(beginning) ? {
    name: "bzip2"
   } : FOREIGN_MAGIC.find(({magic: magic}) => beginning.subarray(0, magic.length).equals(magic));
   if (foreign === void 0) return "none";
   throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is compressed with ${foreign.name}, which is not supported; use gzip, zstd or a plain tar`);
  }
  function isBzip2(beginning) {
   return /^BZh[1-9]1A/.test(beginning.toString("latin1", 0, MAGIC_LENGTH));
  }
  const ARCHIVE_HEADER_LENGTH = 512;
  const CHECKSUM = {
   from: 148,
   to: 156
  };
  function isArchive(beginning) {
   return isCompressed(beginning.subarray(0, MAGIC_LENGTH)) || isTarHeader(beginning);
  }
  function isCompressed(beginning) {
   try {
    return detectCompression(beginning) !== "none";
   } catch {
    return true;
   }
  }
  function isTarHeader(beginning) {
   if (beginning.length < ARCHIVE_HEADER_LENGTH) return false;
   const header = Buffer.from(beginning.subarray(0, ARCHIVE_HEADER_LENGTH));
   const digits = header.toString("latin1", CHECKSUM.from, CHECKSUM.to).replaceAll(/[\0 ]/g, "");
   if (!/^[0-7]+$/.test(digits)) return false;
   header.fill(" ", CHECKSUM.from, CHECKSUM.to);
   const unsigned = header.reduce((sum, byte) => sum + byte, 0);
   const signed = new Int8Array(header).reduce((sum, byte) => sum + byte, 0);
   return [ unsigned, signed ].includes(Number.parseInt(digits, 8));
  }
  function createDecompressor(compression, createZstd = node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress) {
   return node_stream__WEBPACK_IMPORTED_MODULE_0__.Duplex.from(compression === "gzip" ? decompressGzip : source => decompressZstd(source, createZstd));
  }
  const DAMAGED_END = "is damaged: something follows its compressed data that is not compressed";
  async function* decompressGzip(source) {
   const chunks = source[Symbol.asyncIterator]();
   const gunzip = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
   const feed = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(rest(chunks));
   destroyWith(feed, gunzip);
   feed.pipe(gunzip);
   yield* gunzip;
   feed.unpipe(gunzip);
   for await (const chunk of feed) if (chunk.some(byte => byte !== 0)) throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d(DAMAGED_END);
  }
  function destroyWith(feed, stream) {
   stream.on("error", () => {});
   feed.on("error", error => stream.destroy(error));
  }
  async function* rest(chunks) {
   for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  }
  function isSkippable(magic) {
   return magic.length >= 4 && (magic.readUInt32LE(0) & 4294967280) >>> 0 === 407710288;
  }
  const MAGIC_BYTES = 4;
  async function* decompressZstd(source, createZstd) {
   const chunks = zstdFrames(new ByteReader(source));
   const first = await chunks.next();
   if (first.done === true) return;
   const frames = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(startingWith(first.value, chunks));
   const decompressor = createZstd();
   destroyWith(frames, decompressor);
   yield* frames.pipe(decompressor);
  }
  async function* startingWith(first, others) {
   yield first;
   yield* others;
  }
  async function* zstdFrames(reader) {
   while (!await reader.isAtEnd()) {
    const magic = await reader.take(MAGIC_BYTES);
    if (isSkippable(magic)) for await (const _ of reader.pass((await reader.take(4)).readUInt32LE(0))) ; else if (magic.equals(MAGIC.zstd)) {
     for await (const chunk of gathered(zstdFrame(magic, reader))) if (!isEmptyFrame(chunk)) yield chunk;
    } else throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d(DAMAGED_END);
   }
  }
  async function* gathered(parts) {
   let pending = [];
   let size = 0;
   for await (const part of parts) {
    pending.push(part);
    size += part.length;
    if (size < GATHERED_BYTES) continue;
    yield Buffer.concat(pending);
    pending = [];
    size = 0;
   }
   if (size > 0) yield Buffer.concat(pending);
  }
  const GATHERED_BYTES = 64 * 1024;
  const EMPTY_ENDS = [ "010000", "01000099e9d851" ];
  function isEmptyFrame(chunk) {
   if (chunk.length > 14 || !chunk.subarray(0, MAGIC_BYTES).equals(MAGIC.zstd)) return false;
   const descriptor = chunk.readUInt8(MAGIC_BYTES);
   const isSized = descriptor === 32 || descriptor === 36;
   if (!isSized && descriptor !== 0 && descriptor !== 4) return false;
   if (isSized && chunk.readUInt8(MAGIC_BYTES + 1) !== 0) return false;
   return chunk.subarray(MAGIC_BYTES + 2).toString("hex") === EMPTY_ENDS[(descriptor & 4) === 0 ? 0 : 1];
  }
  const DICTIONARY_ID_BYTES = [ 0, 1, 2, 4 ];
  const CONTENT_SIZE_BYTES = [ 0, 2, 4, 8 ];
  const RLE_BLOCK = 1;
  async function* zstdFrame(magic, reader) {
   const descriptor = await reader.take(1);
   yield Buffer.concat([ magic, descriptor ]);
   const flags = descriptor.readUInt8(0);
   const isSingleSegment = (flags & 32) !== 0;
   const hasChecksum = (flags & 4) !== 0;
   const sizeFlag = flags >> 6;
   const contentSize = sizeFlag === 0 && isSingleSegment ? 1 : CONTENT_SIZE_BYTES[sizeFlag] ?? 0;
   yield* reader.pass((isSingleSegment ? 0 : 1) + (DICTIONARY_ID_BYTES[flags & 3] ?? 0) + contentSize);
   for (let isLast = false; !isLast; ) {
    const header = await reader.take(3);
    yield header;
    const bits = header.readUIntLE(0, 3);
    isLast = (bits & 1) === 1;
    yield* reader.pass((bits >> 1 & 3) === RLE_BLOCK ? 1 : bits >> 3);
   }
   if (hasChecksum) yield* reader.pass(4);
  }
  class ByteReader {
   #chunks;
   #pending=Buffer.alloc(0);
   constructor(source) {
    this.#chunks = source[Symbol.asyncIterator]();
   }
   async isAtEnd() {
    while (this.#pending.length === 0) {
     const next = await this.#chunks.next();
     if (next.done === true) return true;
     this.#pending = next.value;
    }
    return false;
   }
   async take(count) {
    if (this.#pending.length >= count) {
     const taken = this.#pending.subarray(0, count);
     this.#pending = this.#pending.subarray(count);
     return taken;
    }
    const parts = [];
    for await (const part of this.pass(count)) parts.push(part);
    return Buffer.concat(parts);
   }
   async* pass(count) {
    for (let left = count; left > 0; ) {
     if (await this.isAtEnd()) throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d(TRUNCATED);
     const part = this.#pending.subarray(0, left);
     this.#pending = this.#pending.subarray(part.length);
     left -= part.length;
     yield part;
    }
   }
  }
  const TRUNCATED = "is truncated: its compressed data ends too early";
  function describeDecompressionError(error) {
   if (!(error instanceof Error) || !("code" in error)) return;
   const code = String(error.code);
   if (code === "Z_BUF_ERROR") return TRUNCATED;
   if (code === "ZSTD_error_frameParameter_windowTooLarge") return "is compressed with a window that is too large to be read (zstd --long=28 and above); compress it with --long=27 or less";
   if (code.startsWith("Z_") || code.startsWith("ZSTD_")) return `is damaged: ${error.message} (${code})`;
   return;
  }
 },
 6388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EC: () => CHUNK_BYTES,
   G2: () => requireDocumentSize,
   PF: () => blobName,
   bi: () => MAX_DOCUMENT_BYTES,
   c_: () => readContent,
   ol: () => digestOf,
   t$: () => Measure,
   u0: () => readDocument
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
  var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5542);
  var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2764);
  var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
  const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
  const CHUNK_BYTES = 1024 * 1024;
  function blobName(digest) {
   return `blobs/${digest.replace(":", "/")}`;
  }
  async function readContent(content, signal) {
   const {path: path, identity: identity, offset: offset, size: size} = content;
   if (size === 0) return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([]);
   const file = await (0, _files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__.q)(path, {
    follow: false,
    expected: identity
   });
   if (file === void 0) throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__.d("was changed while it was read");
   return file.handle.createReadStream({
    start: offset,
    end: offset + size - 1,
    highWaterMark: CHUNK_BYTES,
    signal: signal
   });
  }
  function requireDocumentSize(size, what) {
   if (size <= MAX_DOCUMENT_BYTES) return;
   throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__.d(`has ${what} of ${(0, 
   _domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(size)}; at most ${(0, _domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(MAX_DOCUMENT_BYTES)} are read`);
  }
  async function readDocument(content, options) {
   requireDocumentSize(content.size, options.what);
   return Buffer.concat(await (await readContent(content, options.signal)).toArray());
  }
  function digestOf(bytes) {
   return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
  }
  class Measure extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform {
   #hash=(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   size=0;
   _transform(chunk, _encoding, done) {
    this.#hash.update(chunk);
    this.size += chunk.length;
    done(null, chunk);
   }
   digest() {
    return `sha256:${this.#hash.digest("hex")}`;
   }
  }
 },
 6804: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RW: () => requireContentDigest,
   Yp: () => descendTo,
   od: () => requireContentSize,
   zM: () => readOciImage
  });
  var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);
  var _domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3008);
  var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5542);
  var _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
  var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2764);
  var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7823);
  var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1968);
  const MAX_DEPTH = 4;
  const MAX_DOCUMENTS = 1e3;
  const MAX_DOCUMENTS_BYTES = 64 * 1024 * 1024;
  const AT_ONCE = 4;
  async function readOciImage(root, parts) {
   const documents = new Map;
   const blobs = new Map;
   const platforms = [];
   let documentBytes = 0;
   const addBlob = async descriptor => {
    const {digest: digest, mediaType: mediaType, size: size} = descriptor;
    if (blobs.has(digest) || !(0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.bq)(mediaType)) return;
    blobs.set(digest, {
     digest: digest,
     size: size,
     content: await parts.find(descriptor)
    });
   };
   const addManifest = async ({descriptor: descriptor, document: document, config: config}) => {
    if (document.kind !== "manifest") return;
    if (config !== void 0) (0, _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.QB)(document, config.diffIds);
    if (config?.platform !== void 0 && !(0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(descriptor)) platforms.push((0, 
    _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.tR)(descriptor.platform) ? descriptor.platform : config.platform);
    for (const blob of [ document.config, ...document.layers ]) await addBlob(blob);
    if ((0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(descriptor)) await requirePayloads(descriptor, {
     layers: document.layers,
     parts: parts
    });
   };
   const addDocument = ({descriptor: {digest: digest, size: size}, bytes: bytes, part: part}) => {
    if (part !== void 0) documents.set(digest, {
     digest: digest,
     size: size,
     content: part
    });
    if (documents.size > MAX_DOCUMENTS) throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has more than ${MAX_DOCUMENTS} manifests`);
    documentBytes += bytes.length;
    if (documentBytes <= MAX_DOCUMENTS_BYTES) return;
    throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has manifests of more than ${(0, 
    _domain_text_format_js__WEBPACK_IMPORTED_MODULE_5__.z3)(MAX_DOCUMENTS_BYTES)} together, which no image has`);
   };
   const visit = async (loaded, depth) => {
    const {document: document} = loaded;
    if (document.kind === "manifest") return addManifest(loaded);
    if (depth === MAX_DEPTH) throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`nests indexes more than ${MAX_DEPTH} deep`);
    if (document.manifests.length > MAX_DOCUMENTS) throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has more than ${MAX_DOCUMENTS} manifests`);
    for (const child of document.manifests) if (!isDocument(child)) await addBlob(child);
    const children = [ ...new Map(document.manifests.filter(isDocument).map(child => [ child.digest, child ])).values() ];
    for (let at = 0; at < children.length; at += AT_ONCE) {
     const batch = children.slice(at, at + AT_ONCE).filter(({digest: digest}) => !documents.has(digest));
     for (const child of await Promise.all(batch.map(descriptor => load({
      descriptor: descriptor
     }, parts)))) {
      if (documents.has(child.descriptor.digest)) continue;
      addDocument(child);
      await visit(child, depth + 1);
     }
    }
   };
   const loaded = await load(root, parts);
   await visit(loaded, 0);
   return {
    root: root.descriptor,
    rootBytes: loaded.bytes,
    ...loaded.document.kind === "manifest" ? {
     config: loaded.document.config.digest
    } : {},
    documents: [ ...documents.values() ],
    blobs: [ ...blobs.values() ],
    platforms: platforms
   };
  }
  async function load(root, parts) {
   const {descriptor: descriptor} = root;
   const {bytes: bytes, part: part} = await readBytes(root, parts);
   const document = (0, _wire_js__WEBPACK_IMPORTED_MODULE_3__.w8)(bytes, descriptor);
   const config = document.kind === "manifest" ? await readConfig(document.config, parts) : void 0;
   return {
    descriptor: descriptor,
    bytes: bytes,
    part: part,
    document: document,
    config: config
   };
  }
  async function requirePayloads({digest: digest}, {layers: layers, parts: parts}) {
   for (const layer of layers) {
    if (!await parts.isArchive(layer)) continue;
    throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is refused: its index calls ${digest} an attestation, and ${layer.digest} in it is an archive, which a client could unpack and run unjudged`);
   }
  }
  async function descendTo(choice, {root: root, parts: parts}) {
   const chosen = await (0, _domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__.xV)(root.descriptor, {
    choice: choice,
    reader: {
     readDocument: async descriptor => {
      const at = descriptor.digest === root.descriptor.digest ? root : {
       descriptor: descriptor
      };
      return (0, _wire_js__WEBPACK_IMPORTED_MODULE_3__.w8)((await readBytes(at, parts)).bytes, descriptor);
     },
     readConfigPlatform: async ({document: document}) => (await readConfig(document.config, parts))?.platform
    }
   });
   return chosen.digest === root.descriptor.digest ? root : {
    descriptor: chosen
   };
  }
  async function readConfig(config, parts) {
   if ((0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.i8)(config.mediaType)) return (0, 
   _wire_js__WEBPACK_IMPORTED_MODULE_3__.Ac)(await parts.readConfig(config), `the configuration ${config.digest}`);
   await parts.verify(config);
   return;
  }
  async function readBytes({descriptor: descriptor, bytes: bytes}, parts) {
   if (bytes !== void 0) return {
    bytes: bytes,
    part: void 0
   };
   if (isDocument(descriptor)) return parts.readDocument(descriptor);
   throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`holds ${(0, _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_6__.h)(descriptor.mediaType)}, which is not an image that can be pushed`);
  }
  function isDocument({mediaType: mediaType}) {
   return (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(mediaType) || (0, 
   _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.CM)(mediaType);
  }
  function requireContentDigest(expected, found) {
   if (expected === found) return;
   throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: the content of ${expected} does not have that digest`);
  }
  function requireContentSize({digest: digest, size: size}, found) {
   if (found === size) return;
   throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${digest} does not have the ${size} bytes that its descriptor says`);
  }
 },
 5846: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => createImageStager
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var transport = __webpack_require__(1828);
  var errors = __webpack_require__(5096);
  var oci_manifest = __webpack_require__(5380);
  var oci_problem = __webpack_require__(5542);
  var node_error = __webpack_require__(6272);
  var image_compression = __webpack_require__(3911);
  var image_content = __webpack_require__(6388);
  var external_node_stream_promises_ = __webpack_require__(6466);
  var external_node_zlib_ = __webpack_require__(8522);
  var oci_digest = __webpack_require__(3729);
  var oci_document = __webpack_require__(1160);
  var list = __webpack_require__(2667);
  var quote = __webpack_require__(7823);
  var reference = __webpack_require__(9120);
  const NAME_ANNOTATIONS = [ "io.containerd.image.name", "org.opencontainers.image.ref.name" ];
  const COSIGN = "dev.cosignproject.cosign/";
  const MAX_NAMES_SHOWN = 10;
  const PLAIN_NAME = /^[\w./:@+-]{1,128}$/;
  function chooseImage(entries, options) {
   const attestations = entries.filter(oci_manifest.H3);
   const images = groupByDigest(entries.filter(entry => !(0, oci_manifest.H3)(entry) && !isCosignAttachment(entry)));
   const candidates = filterByDigest(filterByName(images, options), options);
   const [first, ...others] = candidates;
   if (first === void 0) throw new oci_problem.d("holds no image");
   const chosen = candidates.map(({image: image}) => image);
   const digests = new Set(chosen.map(({digest: digest}) => digest));
   const attached = attestations.filter(entry => digests.has(entry.annotations?.["vnd.docker.reference.digest"] ?? ""));
   if (others.length === 0 && attached.length === 0) return {
    kind: "one",
    descriptor: first.image
   };
   if (others.length === 0 || isOneImage(candidates)) return {
    kind: "platforms",
    descriptors: [ ...chosen, ...attached ]
   };
   throw severalImages(candidates, options);
  }
  function filterByName(images, options) {
   const {name: name} = options;
   if (name === void 0) return images;
   const exact = images.filter(({names: names}) => names.includes(name));
   if (exact.length > 0) return exact;
   const wanted = canonicalImageName(name);
   const same = images.filter(({names: names}) => names.some(candidate => canonicalImageName(candidate) === wanted));
   if (wanted !== void 0 && same.length > 0) return same;
   const local = images.filter(({names: names}) => names.includes(`localhost/${name}`));
   if (local.length > 0) return local;
   throw new oci_problem.d(`holds no image named ${(0, quote.h)(name)}; it holds ${listImages(images)}`);
  }
  function filterByDigest(images, {digest: digest}) {
   if (digest === void 0) return images;
   const same = images.filter(({image: image}) => image.digest === digest);
   if (same.length > 0 || images.length === 0) return same;
   throw new oci_problem.d(`holds no image ${digest}; it holds ${(0, list.r)(images.map(({image: image}) => image.digest), MAX_NAMES_SHOWN)}`);
  }
  function severalImages(images, options) {
   const names = images.flatMap(image => image.names).filter(name => name !== options.name);
   const example = names.find(name => PLAIN_NAME.test(name)) ?? "<name>";
   const advice = names.length === 0 ? "they have no names to choose by; put the one to push into a file of its own" : `choose one by its name, as in ${options.address}:${example}`;
   return new oci_problem.d(`holds ${images.length} images: ${listImages(images)}; ${advice}`);
  }
  function isCosignAttachment({annotations: annotations}) {
   const kind = annotations?.["kind"] ?? "";
   return kind.startsWith(COSIGN) && kind !== `${COSIGN}image` && kind !== `${COSIGN}imageIndex`;
  }
  function groupByDigest(entries) {
   const groups = new Map;
   for (const entry of entries) {
    const {digest: digest} = entry;
    const group = groups.get(digest) ?? {
     image: entry,
     names: [],
     label: `${(0, oci_digest.VK)(digest)} (no name)`
    };
    const names = NAME_ANNOTATIONS.flatMap(key => entry.annotations?.[key] || []);
    groups.set(digest, {
     ...group,
     names: [ ...new Set([ ...group.names, ...names ]) ]
    });
   }
   return [ ...groups.values() ];
  }
  function isOneImage(images) {
   const platforms = images.flatMap(({image: image}) => image.platform ?? []);
   const distinct = new Set(platforms.map(oci_manifest.Bq));
   const names = new Set(images.map(image => JSON.stringify(image.names.toSorted())));
   return distinct.size === images.length && names.size === 1;
  }
  function canonicalImageName(name) {
   try {
    const {host: host = "docker.io", path: path, tag: tag = "latest"} = (0, reference.F2)(name);
    const isOfficial = host === "docker.io" && !path.includes("/");
    return `${host}/${isOfficial ? "library/" : ""}${path}:${tag}`;
   } catch {
    return;
   }
  }
  function listImages(images) {
   return (0, list.r)(images.map(({names: [name], label: label}) => name === void 0 ? label : (0, 
   quote.h)(name)), MAX_NAMES_SHOWN);
  }
  var platform_choice = __webpack_require__(3008);
  var format = __webpack_require__(2764);
  var external_node_fs_ = __webpack_require__(3024);
  var regular_file = __webpack_require__(4934);
  var oci_image = __webpack_require__(6804);
  async function createLayout(target) {
   await (0, promises_.mkdir)((0, external_node_path_.join)(target.directory, "blobs", "sha256"), {
    recursive: true
   });
  }
  async function storePart(part, target) {
   const {content: content, digest: digest} = part;
   if (!content.isForeign && await linkContent(content, blobPath(digest, target))) return;
   const stored = await storeStream([ await (0, image_content.c_)(content, target.signal) ], target);
   (0, oci_image.RW)(digest, stored.digest);
  }
  async function storeBytes(bytes, target) {
   const digest = (0, image_content.ol)(bytes);
   await (0, promises_.writeFile)(blobPath(digest, target), bytes);
   return digest;
  }
  async function storeStream(chain, target) {
   const measure = new image_content.t$;
   const partial = (0, external_node_path_.join)(target.directory, "partial");
   await (0, external_node_stream_promises_.pipeline)([ ...chain, measure, (0, external_node_fs_.createWriteStream)(partial) ], {
    signal: target.signal
   });
   const digest = measure.digest();
   await (0, promises_.rename)(partial, blobPath(digest, target));
   return {
    digest: digest,
    size: measure.size
   };
  }
  async function finishLayout(root, target) {
   const {mediaType: mediaType, digest: digest, size: size} = root;
   await (0, promises_.writeFile)((0, external_node_path_.join)(target.directory, "index.json"), (0, 
   oci_document.Qe)([ {
    mediaType: mediaType,
    digest: digest,
    size: size
   } ]));
   await (0, promises_.writeFile)((0, external_node_path_.join)(target.directory, "oci-layout"), (0, 
   oci_document.cy)());
  }
  function blobPath(digest, target) {
   return (0, external_node_path_.join)(target.directory, (0, image_content.PF)(digest));
  }
  async function linkContent(content, to) {
   try {
    await (0, promises_.link)(content.path, to);
   } catch {
    return false;
   }
   if (await (0, regular_file.Z)(to, content.identity)) return true;
   await (0, promises_.unlink)(to);
   return false;
  }
  var wire = __webpack_require__(1968);
  const GZIP_LEVEL = 1;
  function chooseDockerManifest(manifests, options) {
   const images = [ ...Map.groupBy(manifests, ({config: config}) => config).values() ].flatMap(entries => {
    const [image] = entries;
    const names = entries.flatMap(entry => entry.names);
    return image === void 0 ? [] : {
     image: image,
     names: names,
     label: (0, quote.h)(image.config)
    };
   });
   const candidates = filterByName(images, options);
   const [chosen, ...others] = candidates;
   if (chosen === void 0) throw new oci_problem.d("holds no image");
   if (others.length > 0) throw severalImages(candidates, options);
   return chosen.image;
  }
  async function readDockerImage(manifest, options) {
   const what = `the configuration ${(0, quote.h)(manifest.config)}`;
   const content = await findFile(manifest.config, options.files);
   const config = await (0, image_content.u0)(content, {
    what: what,
    signal: options.signal
   });
   requireConfigName(manifest.config, (0, image_content.ol)(config));
   const {platform: platform, diffIds: diffIds} = (0, wire.Ac)(config, what);
   requirePlatform(platform, options.platform);
   if (diffIds.length !== manifest.layers.length) throw new oci_problem.d(`is damaged: its configuration knows ${diffIds.length} layers, its manifest.json ${manifest.layers.length}`);
   const layers = [];
   for (const [position, diffId] of diffIds.entries()) layers.push({
    content: await findFile(manifest.layers[position] ?? "", options.files),
    diffId: diffId
   });
   return {
    config: config,
    layers: layers,
    ...platform === void 0 ? {} : {
     platform: platform
    }
   };
  }
  function requirePlatform(found, asked) {
   if (asked === void 0) return;
   if (typeof asked === "string") throw new oci_problem.d(`is an archive of docker save without the manifests of its images, so ${asked} of the input platform is not in it; name the platform, as in linux/amd64`);
   if (found !== void 0 && (0, platform_choice.tz)(found, asked)) return;
   throw new oci_problem.d(`is an image for ${(0, oci_manifest.Bq)(found)}, not for ${(0, 
   oci_manifest.Bq)(asked)}, which the input platform asks for`);
  }
  async function convertDockerImage(image, options) {
   const {target: target} = options;
   const config = {
    mediaType: oci_manifest.Ap.ociConfig,
    digest: await storeBytes(image.config, target),
    size: image.config.length
   };
   const byDiffId = new Map;
   const layers = [];
   for (const [position, layer] of image.layers.entries()) {
    const descriptor = byDiffId.get(layer.diffId) ?? await storeLayer(layer, options);
    if (descriptor.size !== layer.content.size) options.log(`Layer ${position + 1} of ${image.layers.length}: ${(0, 
    format.z3)(layer.content.size)} compressed to ${(0, format.z3)(descriptor.size)}`);
    byDiffId.set(layer.diffId, descriptor);
    layers.push(descriptor);
   }
   return {
    manifest: Buffer.from((0, oci_document.sE)({
     config: config,
     layers: layers
    })),
    blobs: [ config, ...byDiffId.values() ]
   };
  }
  async function storeLayer(layer, options) {
   const {content: content, diffId: diffId} = layer;
   const {target: target, limit: limit} = options;
   const {signal: signal} = target;
   const compression = (0, image_compression.IR)(await readBeginning(content, signal));
   const uncompressed = new image_content.t$;
   if (compression === "none") {
    const gzip = (0, external_node_zlib_.createGzip)({
     level: GZIP_LEVEL
    });
    const stored = await storeStream([ await (0, image_content.c_)(content, signal), uncompressed, gzip ], target);
    requireLayerDigest(diffId, uncompressed.digest());
    return {
     mediaType: oci_manifest.Ap.ociLayerGzip,
     ...stored
    };
   }
   uncompressed.resume();
   await (0, external_node_stream_promises_.pipeline)([ await (0, image_content.c_)(content, signal), (0, 
   image_compression.Li)(compression), limit.meter(content.size), uncompressed ], {
    signal: signal
   });
   requireLayerDigest(diffId, uncompressed.digest());
   const stored = await storeStream([ await (0, image_content.c_)(content, signal) ], target);
   return {
    mediaType: compression === "gzip" ? oci_manifest.Ap.ociLayerGzip : oci_manifest.Ap.ociLayerZstd,
    ...stored
   };
  }
  async function readBeginning(content, signal) {
   const beginning = {
    ...content,
    size: Math.min(content.size, image_compression.zN)
   };
   return Buffer.concat(await (await (0, image_content.c_)(beginning, signal)).toArray());
  }
  function requireLayerDigest(expected, found) {
   if (expected === found) return;
   throw new oci_problem.d(`is damaged: a layer does not have the uncompressed digest ${expected}, which the configuration says`);
  }
  function requireConfigName(name, found) {
   const base = external_node_path_.posix.basename(name, ".json");
   const expected = base.startsWith("sha256:") ? base : `sha256:${base}`;
   if ((0, oci_digest.Bc)(expected)) (0, oci_image.RW)(expected, found);
  }
  async function findFile(name, files) {
   const content = await files.find(name);
   if (content !== void 0) return content;
   throw new oci_problem.d(`is incomplete: ${(0, quote.h)(name)} is missing, which its manifest.json names`);
  }
  const MAX_LINKS = 40;
  async function openDirectory(path) {
   const root = await (0, promises_.realpath)(path);
   return {
    async find(name) {
     try {
      const real = await resolveInside(root, name);
      const file = await (0, regular_file.q)(real, {
       follow: false
      });
      if (file === void 0) throw new oci_problem.d(`is refused: ${(0, quote.h)(name)} is not a file`);
      await file.handle.close();
      if (await resolveInside(root, name) !== real) throw new oci_problem.d("was changed while it was read");
      const {identity: identity, size: size} = file;
      return {
       path: real,
       identity: identity,
       offset: 0,
       size: size,
       isForeign: real !== (0, external_node_path_.join)(root, name)
      };
     } catch (error) {
      if ((0, node_error.U)(error, "ENOENT", "ENOTDIR")) return;
      throw error;
     }
    }
   };
  }
  async function resolveInside(root, name) {
   const pending = name.split("/");
   let at = root;
   let links = 0;
   for (let part = pending.shift(); part !== void 0; part = pending.shift()) {
    if (part === "" || part === ".") continue;
    const next = part === ".." ? (0, external_node_path_.dirname)(at) : (0, external_node_path_.join)(at, part);
    if (!isInside(next, root)) throw leadsOut(name);
    if (!(await (0, promises_.lstat)(next)).isSymbolicLink()) {
     at = next;
     continue;
    }
    links += 1;
    if (links > MAX_LINKS) throw new oci_problem.d(`is damaged: ${(0, quote.h)(name)} is a loop of links`);
    const target = await (0, promises_.readlink)(next);
    if ((0, external_node_path_.isAbsolute)(target)) {
     if (!isInside(target, root)) throw leadsOut(name);
     pending.unshift(...(0, external_node_path_.relative)(root, target).split(external_node_path_.sep));
     at = root;
    } else pending.unshift(...target.split(external_node_path_.sep));
   }
   return at;
  }
  function isInside(path, root) {
   const way = (0, external_node_path_.relative)(root, path);
   return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(way);
  }
  function leadsOut(name) {
   return new oci_problem.d(`is refused: ${(0, quote.h)(name)} is a link that leads out of the layout; name a copy without links, which cp -rL makes`);
  }
  var tar_stream = __webpack_require__(585);
  const MAX_ENTRIES = 1e5;
  const MAX_LONG_HEADER_BYTES = 64 * 1024;
  const tar_archive_MAX_LINKS = 8;
  const CONTENTS_FILES = new Set([ "oci-layout", "index.json", "manifest.json" ]);
  const TAR_OPTIONS = {
   allowUnknownFormat: true
  };
  async function readArchive(path, options) {
   const {signal: signal, limit: limit, unpackTo: unpackTo} = options;
   const file = await openFile(path);
   try {
    const compression = await readCompression(file);
    if (compression === "none") {
     const {entries: entries, contents: contents} = await readTar(openSource(file, signal), {
      signal: signal,
      compression: compression
     });
     return {
      contents: contents,
      files: createArchiveFiles({
       path: await (0, promises_.realpath)(path),
       file: file
      }, entries)
     };
    }
    const decompressor = (0, image_compression.Li)(compression);
    const source = openSource(file, signal);
    const meter = limit.meter(file.size);
    if (unpackTo === void 0) {
     const chain = (0, external_node_stream_promises_.pipeline)([ source, decompressor, meter ], {
      signal: signal
     });
     chain.catch(() => {});
     const {contents: contents} = await readTar(meter, {
      signal: signal,
      compression: compression
     });
     return {
      contents: contents
     };
    }
    await (0, external_node_stream_promises_.pipeline)(source, decompressor, meter, (0, 
    external_node_fs_.createWriteStream)(unpackTo, {
     flags: "wx"
    }), {
     signal: signal
    });
    return await readUnpacked(unpackTo, {
     signal: signal,
     compression: compression
    });
   } finally {
    await file.handle.close();
   }
  }
  async function readUnpacked(path, options) {
   const file = await openFile(path);
   try {
    const {entries: entries, contents: contents} = await readTar(openSource(file, options.signal), options);
    return {
     contents: contents,
     files: createArchiveFiles({
      path: path,
      file: file
     }, entries)
    };
   } finally {
    await file.handle.close();
   }
  }
  async function openFile(path) {
   const file = await (0, regular_file.q)(path, {
    follow: true
   });
   if (file === void 0) throw new oci_problem.d("is neither a directory nor a file");
   return file;
  }
  async function readCompression({handle: handle}) {
   const {buffer: buffer, bytesRead: bytesRead} = await handle.read(Buffer.alloc(image_compression.zN), 0, image_compression.zN, 0);
   if (bytesRead === 0) throw new oci_problem.d("is empty");
   return (0, image_compression.IR)(buffer);
  }
  function openSource({handle: handle}, signal) {
   return handle.createReadStream({
    start: 0,
    highWaterMark: image_content.EC,
    signal: signal,
    autoClose: false
   });
  }
  async function readTar(source, options) {
   const entries = new Map;
   const contents = new Map;
   const tar = (0, tar_stream.extract)(TAR_OPTIONS);
   limitLongHeaders(tar);
   let headers = 0;
   source.once("error", error => tar.destroy(error));
   try {
    for await (const entry of source.pipe(tar)) {
     headers += 1;
     requireFewHeaders(headers);
     const name = insidePath(entry.header.name);
     if (CONTENTS_FILES.has(name) && isFile(entry.header)) {
      (0, image_content.G2)(entry.header.size, `the file ${name}`);
      contents.set(name, await collect(entry));
     } else entry.resume();
     const found = toEntry(entry.header, name);
     if (found !== void 0) entries.set(name, found);
    }
   } catch (error) {
    throw describeTarError(error, {
     ...options,
     isBeginning: entries.size === 0
    });
   } finally {
    source.destroy();
   }
   return {
    entries: entries,
    contents: contents
   };
  }
  function requireFewHeaders(count) {
   if (count <= MAX_ENTRIES) return;
   throw new oci_problem.d(`holds more than ${MAX_ENTRIES} files, which no image does`);
  }
  function limitLongHeaders(tar) {
   const reader = tar;
   const decode = reader._decodeLongHeader.bind(reader);
   let count = 0;
   reader._decodeLongHeader = header => {
    count += 1;
    requireFewHeaders(count);
    if (header.length > MAX_LONG_HEADER_BYTES) throw new oci_problem.d(`is refused: a header of the archive has ${header.length} bytes, and at most ${MAX_LONG_HEADER_BYTES} are accepted`);
    decode(header);
   };
  }
  async function collect(entry) {
   const chunks = [];
   for await (const chunk of entry) chunks.push(chunk);
   return Buffer.concat(chunks);
  }
  function describeTarError(error, at) {
   if (at.signal.aborted || !(error instanceof Error) || error instanceof oci_problem.d) return error;
   const {message: message} = error;
   if (message !== "Unexpected end of data" && !/header/i.test(message)) return error;
   if (at.isBeginning) {
    const found = at.compression === "none" ? "is not a tar archive" : "is compressed, but holds no tar archive";
    return new oci_problem.d(`${found}, so it is not an image`, {
     cause: error
    });
   }
   if (message === "Unexpected end of data") return new oci_problem.d("is truncated: the archive ends in the middle of a file", {
    cause: error
   });
   return new oci_problem.d(`is damaged: the archive has an unreadable header (${message})`, {
    cause: error
   });
  }
  function isFile({type: type}) {
   return type === "file" || type === "contiguous-file";
  }
  function toEntry(header, name) {
   switch (header.type) {
   case "file":
   case "contiguous-file":
    return {
     kind: "file",
     offset: byteOffset(header),
     size: header.size
    };

   case "link":
    return {
     kind: "link",
     target: insidePath(header.linkname ?? "")
    };

   case "symlink":
    return {
     kind: "link",
     target: insidePath(header.linkname ?? "", external_node_path_.posix.dirname(name))
    };

   default:
    return;
   }
  }
  function byteOffset(header) {
   return header.byteOffset;
  }
  function insidePath(name, directory = ".") {
   const path = external_node_path_.posix.join(directory, name);
   if (external_node_path_.posix.isAbsolute(name) || path === ".." || path.startsWith("../")) throw new oci_problem.d(`is refused: it names ${(0, 
   quote.h)(name)}, which is outside of the archive`);
   return path;
  }
  function createArchiveFiles(archive, entries) {
   const {path: path, file: file} = archive;
   return {
    async find(name) {
     let entry = entries.get(insidePath(name));
     for (let links = 0; entry?.kind === "link"; links += 1) {
      if (links === tar_archive_MAX_LINKS) throw new oci_problem.d(`is damaged: ${(0, 
      quote.h)(name)} is a loop of links`);
      entry = entries.get(entry.target);
     }
     if (entry === void 0) return;
     return {
      path: path,
      identity: file.identity,
      offset: entry.offset,
      size: entry.size,
      isForeign: true
     };
    }
   };
  }
  async function openImage(path, options) {
   const found = await (0, promises_.stat)(path).catch(cause => {
    if ((0, node_error.U)(cause, "ENOENT", "ENOTDIR")) throw new oci_problem.d("does not exist", {
     cause: cause
    });
    throw cause;
   });
   if (found.isDirectory()) return openLayout(path, options.signal);
   if (!found.isFile()) throw new oci_problem.d("is neither a directory nor a file");
   const {contents: contents, files: files} = await readArchive(path, options);
   const entries = readEntries(contents);
   const dockerManifest = contents.get("manifest.json");
   const dockerManifests = dockerManifest === void 0 ? [] : (0, wire.jG)(dockerManifest);
   const opened = {
    dockerManifests: dockerManifests,
    ...files === void 0 ? {} : {
     files: files
    }
   };
   if (entries !== void 0 && (entries.length > 0 || dockerManifests.length === 0)) return {
    kind: "oci-archive",
    entries: entries,
    ...opened
   };
   if (dockerManifest !== void 0) return {
    kind: "docker-archive",
    entries: [],
    ...opened
   };
   throw new oci_problem.d("is an archive, but not an image: it has neither the index.json and oci-layout of an OCI archive nor the manifest.json of docker save");
  }
  async function openLayout(path, signal) {
   const files = await openDirectory(path);
   const contents = new Map;
   for (const name of [ "index.json", "oci-layout" ]) {
    const content = await files.find(name);
    if (content !== void 0) contents.set(name, await (0, image_content.u0)(content, {
     what: `the file ${name}`,
     signal: signal
    }));
   }
   const entries = readEntries(contents);
   if (entries !== void 0) return {
    kind: "oci-layout",
    entries: entries,
    dockerManifests: [],
    files: files
   };
   if (await files.find("version") !== void 0 && await files.find("manifest.json") !== void 0) throw new oci_problem.d(`is a directory of skopeo's transport dir:, which is not supported; run skopeo copy dir:${path} oci:image first, then write oci:image`);
   const missing = [ "index.json", "oci-layout" ].filter(name => !contents.has(name));
   throw new oci_problem.d(`is a directory, but not an OCI layout: it has no ${missing.join(" and no ")}`);
  }
  function readEntries(contents) {
   const index = contents.get("index.json");
   const marker = contents.get("oci-layout");
   if (index === void 0 || marker === void 0) return;
   (0, wire.l$)(marker);
   return (0, wire.x3)(index);
  }
  var consumers_ = __webpack_require__(8321);
  function fileParts(files, signal) {
   async function findSized(descriptor) {
    const content = await files.find((0, image_content.PF)(descriptor.digest));
    if (content !== void 0) (0, oci_image.od)(descriptor, content.size);
    return content;
   }
   async function find(descriptor) {
    const content = await findSized(descriptor);
    if (content !== void 0) return content;
    throw new oci_problem.d(`is incomplete: the blob ${descriptor.digest} (${(0, format.z3)(descriptor.size)}) is missing`);
   }
   async function findDocument(descriptor) {
    const content = await findSized(descriptor);
    if (content !== void 0) return content;
    const {platform: platform, digest: digest} = descriptor;
    const subject = platform === void 0 ? `the manifest ${digest}` : `${(0, oci_manifest.Bq)(platform)} (${digest})`;
    throw new oci_problem.d(`is incomplete: its index names ${subject}, which is not in it; choose a platform that is there with the input platform, or save the image with all of its platforms`);
   }
   async function readVerified({digest: digest}, content) {
    const bytes = await (0, image_content.u0)(content, {
     what: `the document ${digest}`,
     signal: signal
    });
    (0, oci_image.RW)(digest, (0, image_content.ol)(bytes));
    return bytes;
   }
   return {
    find: find,
    async readDocument(descriptor) {
     const part = await findDocument(descriptor);
     return {
      part: part,
      bytes: await readVerified(descriptor, part)
     };
    },
    async readConfig(descriptor) {
     return readVerified(descriptor, await find(descriptor));
    },
    async verify(descriptor) {
     const measure = new image_content.t$;
     measure.resume();
     await (0, external_node_stream_promises_.pipeline)(await (0, image_content.c_)(await find(descriptor), signal), measure, {
      signal: signal
     });
     (0, oci_image.RW)(descriptor.digest, measure.digest());
    },
    async isArchive({digest: digest}) {
     const content = await files.find((0, image_content.PF)(digest));
     if (content === void 0) return false;
     const size = Math.min(content.size, image_compression.sB);
     return (0, image_compression.tc)(await (0, consumers_.buffer)(await (0, image_content.c_)({
      ...content,
      size: size
     }, signal)));
    }
   };
  }
  async function planImage(opened, options) {
   const {files: files, dockerManifests: dockerManifests} = opened;
   if (opened.kind === "docker-archive") {
    const manifest = chooseDockerManifest(dockerManifests, options);
    if (files === void 0) return {
     kind: "unread"
    };
    return {
     kind: "docker",
     image: await readDockerImage(manifest, {
      ...options,
      files: files
     })
    };
   }
   const {platform: platform, signal: signal} = options;
   const entry = opened.entries.find(({digest: digest}) => digest === platform);
   const root = chooseRoot(opened.entries, {
    ...options,
    digest: options.digest ?? entry?.digest
   });
   if (files === void 0) return {
    kind: "unread"
   };
   const parts = fileParts(files, signal);
   const start = platform === void 0 ? root : await (0, oci_image.Yp)(platform, {
    parts: parts,
    root: root
   });
   const image = await (0, oci_image.zM)(start, parts);
   const uncompressed = options.digest === void 0 ? findUncompressed(image, dockerManifests) : void 0;
   if (uncompressed === void 0) return {
    kind: "oci",
    image: image,
    sourceDigest: root.descriptor.digest
   };
   return {
    kind: "docker",
    image: await readDockerImage(uncompressed, {
     ...options,
     files: files
    })
   };
  }
  function chooseRoot(entries, options) {
   const choice = chooseImage(entries, options);
   if (choice.kind === "one") return {
    descriptor: choice.descriptor
   };
   const bytes = Buffer.from((0, oci_document.Qe)(choice.descriptors));
   return {
    descriptor: {
     mediaType: oci_manifest.Ap.ociIndex,
     digest: (0, image_content.ol)(bytes),
     size: bytes.length
    },
    bytes: bytes
   };
  }
  function findUncompressed(image, dockerManifests) {
   if (dockerManifests.length === 0) return;
   const document = (0, wire.w8)(image.rootBytes, image.root);
   if (document.kind === "index") return;
   if (!document.layers.some(({mediaType: mediaType}) => mediaType === oci_manifest.Ap.ociLayer)) return;
   return dockerManifests.find(({config: config}) => config === (0, image_content.PF)(document.config.digest));
  }
  var external_node_stream_ = __webpack_require__(7075);
  const MAX_RATIO = 2e3;
  const RATIO_COUNTS_FROM = 2e9;
  class UnpackedLimit {
   #maxBytes;
   #room;
   constructor(maxBytes, room) {
    this.#maxBytes = maxBytes;
    this.#room = room;
   }
   static ofReading(maxBytes) {
    return new UnpackedLimit(maxBytes);
   }
   static async ofWriting(maxBytes, directory) {
    const disk = await (0, promises_.statfs)(directory).catch(() => {});
    if (disk === void 0) return new UnpackedLimit(maxBytes);
    return new UnpackedLimit(maxBytes, {
     bytes: disk.bavail * disk.bsize,
     directory: directory
    });
   }
   require(bytes, packedBytes) {
    const most = this.#maxBytes;
    if (bytes > most) throw new oci_problem.d(`unpacks to more than ${(0, format.z3)(most)}, which is what the input max-unpacked-size allows`);
    if (packedBytes !== void 0 && bytes > RATIO_COUNTS_FROM && bytes > packedBytes * MAX_RATIO) throw new oci_problem.d(`is refused: its ${(0, 
    format.z3)(packedBytes)} unpack to more than ${(0, format.z3)(bytes)}, more than ${MAX_RATIO} times as much, which is not plausible for an image; if it is one, unpack it first and give the result`);
    const room = this.#room;
    if (room !== void 0 && bytes > room.bytes) throw new oci_problem.d(`needs more room than the ${(0, 
    format.z3)(room.bytes)} that are free below ${room.directory} (RUNNER_TEMP); make room there, or use a runner with a larger disk`);
   }
   meter(packedBytes) {
    let bytes = 0;
    const limit = this;
    return new external_node_stream_.Transform({
     transform(chunk, _encoding, done) {
      bytes += chunk.length;
      try {
       limit.require(bytes, packedBytes);
      } catch (error) {
       done(error);
       return;
      }
      done(null, chunk);
     }
    });
   }
  }
  async function recogniseImageFile(path, options) {
   const limit = UnpackedLimit.ofReading(options.maxUnpackedBytes);
   return explainProblems(async () => (await openImage(path, {
    ...options,
    limit: limit
   })).kind, {
    path: path,
    ...options
   });
  }
  async function requireImageFile(source, options) {
   const limit = UnpackedLimit.ofReading(options.maxUnpackedBytes);
   const check = async () => {
    const opened = await openImage(source.path, {
     ...options,
     limit: limit
    });
    await planImage(opened, planOptions(source, {
     ...options,
     kind: opened.kind
    }));
    return opened.kind;
   };
   return explainProblems(check, {
    path: source.path,
    ...options
   });
  }
  async function stageImage(source, options) {
   const {directory: directory, signal: signal, maxUnpackedBytes: maxUnpackedBytes} = options;
   const unpackTo = (0, external_node_path_.join)(directory, "archive.tar");
   const target = {
    directory: (0, external_node_path_.join)(directory, "layout"),
    signal: signal
   };
   const stage = async () => {
    const limit = await UnpackedLimit.ofWriting(maxUnpackedBytes, directory);
    const opened = await openImage(source.path, {
     signal: signal,
     unpackTo: unpackTo,
     limit: limit
    });
    const plan = await planImage(opened, planOptions(source, {
     ...options,
     kind: opened.kind
    }));
    const left = await UnpackedLimit.ofWriting(maxUnpackedBytes, directory);
    switch (plan.kind) {
    case "oci":
     return stageOci(plan, {
      target: target,
      limit: left
     });

    case "docker":
     return stageDocker(plan.image, {
      ...options,
      target: target,
      limit: left
     });

    case "unread":
     throw new Error(`${source.path} was unpacked, and yet its files are not there`);
    }
   };
   try {
    return await explainProblems(stage, {
     path: source.path,
     signal: signal,
     directory: directory
    });
   } catch (error) {
    await (0, promises_.rm)(target.directory, {
     recursive: true,
     force: true
    });
    throw error;
   } finally {
    await (0, promises_.rm)(unpackTo, {
     force: true
    });
   }
  }
  function planOptions(source, options) {
   return {
    name: source.name,
    digest: source.digest,
    address: `${(0, transport.MT)(options.kind)}:${source.path}`,
    platform: options.platform,
    signal: options.signal
   };
  }
  async function stageOci(plan, options) {
   const {target: target, limit: limit} = options;
   const {root: root, rootBytes: rootBytes, config: config, documents: documents, blobs: blobs, platforms: platforms} = plan.image;
   await createLayout(target);
   await storeBytes(rootBytes, target);
   const parts = new Map([ ...documents, ...blobs ].map(part => [ part.digest, part ]));
   parts.delete(root.digest);
   limit.require(copiedBytes([ ...parts.values() ].map(({content: content}) => content)));
   for (const part of parts.values()) await storePart(part, target);
   await finishLayout(root, target);
   return {
    directory: target.directory,
    digest: root.digest,
    sourceDigest: plan.sourceDigest,
    ...config === void 0 ? {} : {
     configDigest: config
    },
    mediaType: root.mediaType,
    manifestBytes: rootBytes,
    platforms: platforms,
    children: documents.toReversed().map(({digest: digest}) => digest),
    ...sumBlobs(blobs.map(({digest: digest, content: content}) => ({
     digest: digest,
     size: content.size
    })))
   };
  }
  async function stageDocker(image, options) {
   const {target: target, limit: limit} = options;
   limit.require(copiedBytes(image.layers.map(({content: content}) => content)));
   await createLayout(target);
   const {manifest: manifest, blobs: blobs} = await convertDockerImage(image, options);
   const mediaType = oci_manifest.Ap.ociManifest;
   const digest = (0, image_content.ol)(manifest);
   await storeBytes(manifest, target);
   await finishLayout({
    mediaType: mediaType,
    digest: digest,
    size: manifest.length
   }, target);
   return {
    directory: target.directory,
    digest: digest,
    sourceDigest: digest,
    configDigest: (0, image_content.ol)(image.config),
    mediaType: mediaType,
    manifestBytes: manifest,
    children: [],
    platforms: image.platform === void 0 ? [] : [ image.platform ],
    ...sumBlobs(blobs.map(({digest: blob, size: size}) => ({
     digest: blob,
     size: size
    })))
   };
  }
  function copiedBytes(contents) {
   return contents.reduce((total, {isForeign: isForeign, size: size}) => total + (isForeign ? size : 0), 0);
  }
  function sumBlobs(blobs) {
   return {
    blobs: blobs,
    totalBytes: blobs.reduce((total, {size: size}) => total + size, 0)
   };
  }
  async function explainProblems(work, options) {
   try {
    return await work();
   } catch (cause) {
    const subject = `"${options.path}"`;
    if (options.signal.aborted) throw new errors.cc(`reading ${subject} was stopped: the job is being cancelled`, {
     cause: cause
    });
    const problem = cause instanceof oci_problem.d ? cause.message : (0, image_compression.r)(cause);
    if (problem !== void 0) throw new errors.yo(`${subject} ${problem}`, {
     cause: cause
    });
    if ((0, node_error.U)(cause, "ENOSPC", "EDQUOT")) throw new errors.yo(`${subject} could not be unpacked or copied: the disk is full, or a quota of it is; the image needs room below ${options.directory ?? "RUNNER_TEMP"} (RUNNER_TEMP)`, {
     cause: cause
    });
    if (cause instanceof Error && "syscall" in cause) throw new errors.yo(`${subject} could not be read or copied: ${cause.message}`, {
     cause: cause
    });
    throw cause;
   }
  }
  function createImageStager(options) {
   return {
    isPath: path => (0, promises_.stat)(path).then(() => true, () => false),
    recognise: (path, {maxUnpackedBytes: maxUnpackedBytes}) => recogniseImageFile(path, {
     signal: options.signal,
     maxUnpackedBytes: maxUnpackedBytes
    }),
    check: (source, choice) => requireImageFile(source, {
     ...choice,
     signal: options.signal
    }),
    stage: async (source, choice) => stageImage(source, {
     ...choice,
     directory: await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.temporaryDirectory, "harbor-actions-stage-")),
     log: line => options.log.info(line),
     signal: options.signal
    })
   };
  }
 },
 1968: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ac: () => decodeImageConfig,
   Hi: () => readMediaType,
   jG: () => decodeDockerManifests,
   l$: () => decodeLayoutMarker,
   w8: () => decodeDocument,
   x3: () => decodeLayoutIndex
  });
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9189);
  var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3729);
  var _domain_oci_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
  var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5380);
  var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5542);
  var _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
  var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7823);
  const names = valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()));
  const platform = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   os: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   architecture: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   variant: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   "os.version": valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())
  });
  const descriptor = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   mediaType: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   digest: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   size: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), valibot__WEBPACK_IMPORTED_MODULE_3__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(0)),
   platform: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(platform),
   annotations: names
  });
  const index = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   mediaType: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   manifests: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(descriptor), [])
  });
  const manifest = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   mediaType: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   config: descriptor,
   layers: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(descriptor), [])
  });
  const anyDocument = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   mediaType: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   manifests: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),
   config: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J())
  });
  const config = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   os: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   architecture: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   variant: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   "os.version": valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   rootfs: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
    diff_ids: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()))
   }))
  });
  const layoutMarker = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   imageLayoutVersion: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()
  });
  const dockerManifest = valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   Config: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   RepoTags: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())),
   Layers: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()))
  }));
  function decodeLayoutMarker(bytes) {
   const {imageLayoutVersion: imageLayoutVersion} = decode(layoutMarker, {
    bytes: bytes,
    what: "oci-layout"
   });
   if (imageLayoutVersion !== _domain_oci_document_js__WEBPACK_IMPORTED_MODULE_0__.w9) throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has the layout version ${(0, 
   _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(imageLayoutVersion)}; only ${_domain_oci_document_js__WEBPACK_IMPORTED_MODULE_0__.w9} is supported`);
  }
  function decodeLayoutIndex(bytes) {
   return decode(index, {
    bytes: bytes,
    what: "index.json"
   }).manifests.map(entry => toDescriptor(entry, "index.json"));
  }
  function decodeDocument(bytes, from) {
   const {mediaType: mediaType} = from;
   const kind = (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(mediaType) ? "index" : "manifest";
   const what = `the ${kind} ${from.digest}`;
   const document = {
    bytes: bytes,
    what: what
   };
   if (kind === "index") {
    const wire = decode(index, document);
    requireMediaType(wire.mediaType, {
     from: from,
     what: what
    });
    requireSound(document, {
     kind: kind,
     rules: _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.pg
    });
    const manifests = wire.manifests.map(entry => toDescriptor(entry, what));
    (0, _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.kl)(manifests, what);
    return {
     kind: kind,
     mediaType: mediaType,
     manifests: manifests
    };
   }
   const wire = decode(manifest, document);
   requireMediaType(wire.mediaType, {
    from: from,
    what: what
   });
   requireSound(document, {
    kind: kind,
    rules: _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.pg
   });
   return {
    kind: kind,
    mediaType: mediaType,
    config: toDescriptor(wire.config, what),
    layers: wire.layers.map(layer => toDescriptor(layer, what))
   };
  }
  function readMediaType(bytes, what) {
   const wire = decode(anyDocument, {
    bytes: bytes,
    what: what
   });
   const own = wire.mediaType ?? "";
   if ((0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(own) || (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.CM)(own)) return own;
   if (own === "" && wire.manifests != null && wire.config == null) return _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Ap.ociIndex;
   if (own === "" && wire.config != null && wire.manifests == null) return _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Ap.ociManifest;
   throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(own === "" ? "has neither a manifest nor an index of the OCI image format or of Docker schema 2; push it again with a newer tool" : `is ${(0, 
   _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(own)}, which is not an image that can be pushed`);
  }
  function decodeImageConfig(bytes, what) {
   const wire = decode(config, {
    bytes: bytes,
    what: what
   });
   (0, _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.Uj)(bytes.toString("utf8"), {
    what: what,
    rules: _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.mC
   });
   const diffIds = (wire.rootfs?.diff_ids ?? []).map(text => toDigest(text, what));
   if (!wire.os || !wire.architecture) return {
    diffIds: diffIds
   };
   return {
    platform: toPlatform({
     ...wire,
     os: wire.os,
     architecture: wire.architecture
    }),
    diffIds: diffIds
   };
  }
  function requireSound(document, as) {
   const {what: what} = document;
   const text = document.bytes.toString("utf8");
   (0, _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.Uj)(text, {
    what: what,
    rules: as.rules
   });
   (0, _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__._3)(JSON.parse(text), {
    what: what,
    kind: as.kind
   });
  }
  function decodeDockerManifests(bytes) {
   return decode(dockerManifest, {
    bytes: bytes,
    what: "manifest.json"
   }).map(entry => ({
    config: entry.Config,
    layers: entry.Layers ?? [],
    names: entry.RepoTags ?? []
   }));
  }
  function decode(schema, document) {
   const {bytes: bytes, what: what} = document;
   let json;
   try {
    json = JSON.parse(bytes.toString("utf8"));
   } catch (cause) {
    throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${what} is not JSON`, {
     cause: cause
    });
   }
   const result = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(schema, json);
   if (result.success) return result.output;
   const [issue] = result.issues;
   const where = valibot__WEBPACK_IMPORTED_MODULE_3__.BuJ(issue);
   const expected = issue.expected === null ? "" : ` (expected: ${issue.expected})`;
   throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${what} has ${where === null ? "another form" : `a wrong value at ${(0, 
   _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(where)}`}${expected}`);
  }
  function requireMediaType(own, at) {
   if (own === at.from.mediaType) return;
   if (own == null || own === "") {
    if (!(0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.pp)(at.from.mediaType)) return;
    throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${at.what} is listed as ${(0, 
    _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(at.from.mediaType)} and has no "mediaType" of its own, which that format must have`);
   }
   throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${at.what} has the media type ${(0, 
   _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(own)}, but is listed as ${(0, 
   _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(at.from.mediaType)}`);
  }
  function toDescriptor(wire, what) {
   return {
    mediaType: wire.mediaType,
    digest: toDigest(wire.digest, what),
    size: wire.size,
    ...wire.platform == null ? {} : {
     platform: toPlatform(wire.platform)
    },
    ...wire.annotations == null ? {} : {
     annotations: wire.annotations
    }
   };
  }
  function toPlatform(wire) {
   const {os: os, architecture: architecture, variant: variant, "os.version": osVersion} = wire;
   return {
    os: os,
    architecture: architecture,
    ...variant ? {
     variant: variant
    } : {},
    ...osVersion ? {
     osVersion: osVersion
    } : {}
   };
  }
  const OTHER_ALGORITHM = /^([a-z0-9]+(?:[+._-][a-z0-9]+)*):[a-zA-Z0-9=_-]+$/;
  function toDigest(text, what) {
   if ((0, _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__.Bc)(text)) return text;
   const [, algorithm] = OTHER_ALGORITHM.exec(text) ?? [];
   if (algorithm !== void 0 && algorithm !== "sha256") throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`uses the digest algorithm ${algorithm} in ${what}, which registries do not accept; build the image with sha256`);
   throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${what} has ${(0, 
   _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(text)} in place of a sha256 digest`);
  }
 },
 2725: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G$: () => createLongDocument,
   Jf: () => isNarrowed,
   fD: () => narrowAll
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  const QUOTE = 34;
  const COMMA = 44;
  const BACKSLASH = 92;
  const LIST_BEGIN = 91;
  const LIST_END = 93;
  const OBJECT_BEGIN = 123;
  const OBJECT_END = 125;
  const NAME_BYTES = 256;
  const decoder = new TextDecoder;
  const narrowedLists = new WeakSet;
  function isNarrowed(list) {
   return narrowedLists.has(list);
  }
  function narrowAll(list, narrow) {
   return isNarrowed(list) ? list : list.map(narrow);
  }
  function createLongDocument(lists) {
   const names = new RegExp(`(?<!\\\\)"(${Object.keys(lists).join("|")})"[ \\t\\r\\n]*:[ \\t\\r\\n]*$`);
   const found = new Map;
   const rest = createPieces();
   const element = createPieces();
   let list;
   let isText = false;
   let isEscaped = false;
   let depth = 0;
   function beginList(before) {
    const [, name = ""] = names.exec(`${rest.end()}${latin1(before.subarray(-NAME_BYTES))}`) ?? [];
    const narrow = lists[name];
    if (narrow === void 0) return false;
    const place = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    rest.keep(before);
    rest.keep(Buffer.from(JSON.stringify(place)));
    list = createElements(narrow);
    found.set(place, list);
    depth = 0;
    return true;
   }
   function takeElement(elements, {bytes: bytes, isLast: isLast}) {
    const isWhole = element.isEmpty();
    if (!isWhole) element.keep(bytes);
    elements.add(isWhole ? bytes.toString("utf8") : element.text(), {
     isLast: isLast
    });
    element.clear();
    if (isLast) list = void 0;
   }
   return {
    add(bytes) {
     const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
     let taken = 0;
     for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (isText) {
       if (isEscaped) isEscaped = false; else if (byte === BACKSLASH) isEscaped = true; else if (byte === QUOTE) isText = false;
      } else if (byte === QUOTE) isText = true; else if (list === void 0) {
       if (byte === LIST_BEGIN && beginList(chunk.subarray(taken, at))) taken = at + 1;
      } else if (byte === LIST_BEGIN || byte === OBJECT_BEGIN) depth += 1; else if (depth > 0) {
       if (byte === LIST_END || byte === OBJECT_END) depth -= 1;
      } else if (byte === COMMA || byte === LIST_END) {
       takeElement(list, {
        bytes: chunk.subarray(taken, at),
        isLast: byte === LIST_END
       });
       taken = at + 1;
      }
     }
     const left = chunk.subarray(taken);
     if (list === void 0) rest.keep(left); else element.keep(left);
    },
    text: () => rest.text(),
    value: () => JSON.parse(rest.text(), (_, value) => found.get(value)?.list() ?? value)
   };
  }
  function createElements(narrow) {
   const elements = [];
   let failure;
   let isNarrow = true;
   function narrowIfFit(element) {
    if (!isNarrow) return element;
    try {
     return narrow(element);
    } catch {
     isNarrow = false;
     return element;
    }
   }
   return {
    add(text, {isLast: isLast}) {
     if (failure !== void 0 || isLast && elements.length === 0 && isBlank(text)) return;
     try {
      elements.push(narrowIfFit(JSON.parse(text)));
     } catch (error) {
      failure = {
       error: error
      };
      elements.length = 0;
     }
    },
    list() {
     if (failure !== void 0) throw failure.error;
     if (isNarrow) narrowedLists.add(elements);
     return elements;
    }
   };
  }
  function createPieces() {
   let pieces = [];
   let end = "";
   return {
    keep(bytes) {
     if (bytes.length === 0) return;
     pieces.push(Buffer.from(bytes));
     end = (end + latin1(bytes.subarray(-NAME_BYTES))).slice(-NAME_BYTES);
    },
    isEmpty: () => pieces.length === 0,
    end: () => end,
    text: () => decoder.decode(Buffer.concat(pieces)),
    clear() {
     pieces = [];
     end = "";
    }
   };
  }
  function isBlank(text) {
   return /^[ \t\r\n]*$/.test(text);
  }
  function latin1(bytes) {
   return bytes.toString("latin1");
  }
 },
 6787: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => StalledError,
   w: () => runChild
  });
  var external_node_child_process_ = __webpack_require__(1421);
  var errors = __webpack_require__(5096);
  var stall = __webpack_require__(5971);
  var promises_ = __webpack_require__(1455);
  const CHECK_INTERVAL_MS = 200;
  async function readByteCounters(pid) {
   const text = await readProc(pid, "io");
   if (text === void 0) return;
   const field = name => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(text)?.[1] ?? 0);
   return {
    read: field("rchar"),
    written: field("wchar")
   };
  }
  async function readMemory(pid) {
   const text = await readProc(pid, "status") ?? "";
   return Number(/^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
  }
  async function readProc(pid, name) {
   if (process.platform !== "linux") return;
   return (0, promises_.readFile)(`/proc/${pid}/${name}`, "utf8").catch(() => {});
  }
  function watchBounds(pid, bounds, end) {
   const look = async () => {
    const [counters, memory] = await Promise.all([ readByteCounters(pid), readMemory(pid) ]);
    if (memory > bounds.memoryBytes) end(bounds.error("took more memory than it needs"));
    const {read: read, written: written} = counters ?? {
     read: 0,
     written: 0
    };
    if (read - 2 * written > bounds.unwrittenBytes) end(bounds.error("read much data that belongs to no file"));
   };
   const timer = setInterval(() => void look(), CHECK_INTERVAL_MS);
   return () => clearInterval(timer);
  }
  var guard = __webpack_require__(2972);
  var program_path = __webpack_require__(1941);
  const USUAL_STALL = {
   windowMs: 12e4,
   leastBytesPerSecond: 0
  };
  const UNMEASURED_STALL_MS = 30 * 6e4;
  const MAX_KEPT_CHARACTERS = 64 * 1024;
  const KILL_AFTER_MS = 2e3;
  const WATCH_MS = 1e3;
  class StalledError extends Error {
   name="StalledError";
  }
  async function runChild(program, options) {
   const {signal: signal} = options;
   const path = await requireProgram(program.path, options.env);
   if (signal.aborted) throw new errors.cc(`${program.path} was not started: the job is being cancelled`);
   const child = (0, external_node_child_process_.spawn)(path, program.args, {
    env: options.env,
    stdio: [ "pipe", "pipe", "pipe" ]
   });
   child.stdin.on("error", () => {});
   child.stdin.end(options.stdin ?? "");
   const stdout = collect(child.stdout, {
    limit: options.maxStdoutCharacters ?? MAX_KEPT_CHARACTERS
   });
   const stderr = collect(child.stderr, {
    limit: MAX_KEPT_CHARACTERS,
    onLine: options.onStderrLine
   });
   let reason;
   child.once("exit", () => {
    if (reason === void 0) return;
    child.stdout.destroy();
    child.stderr.destroy();
   });
   const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", code => resolve(code ?? 1));
   });
   const end = error => {
    reason ??= error;
    child.kill("SIGINT");
    setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS).unref();
   };
   const onAbort = () => end(new errors.cc(`${program.path} was ended: the job is being cancelled`));
   signal.addEventListener("abort", onAbort, {
    once: true
   });
   let heard = 0;
   child.stderr.on("data", chunk => {
    heard += chunk.length;
   });
   const forget = options.isLong === true && child.pid !== void 0 ? (0, guard.D)(child.pid) : () => {};
   const {longStdout: longStdout, maxStdoutCharacters: maxStdoutCharacters = MAX_KEPT_CHARACTERS, bounds: bounds} = options;
   if (longStdout !== void 0) {
    let said = 0;
    child.stdout.on("data", chunk => {
     said += chunk.length;
     if (said > maxStdoutCharacters) end(longStdout);
    });
   }
   const stopBounds = bounds === void 0 || child.pid === void 0 ? () => {} : watchBounds(child.pid, bounds, end);
   const stopWatching = watch(child.pid ?? 0, {
    ...options,
    stall: options.stall ?? USUAL_STALL,
    heard: () => heard,
    end: end
   });
   try {
    const exitCode = await ended;
    if (reason !== void 0) throw reason;
    return {
     exitCode: exitCode,
     stdout: stdout(),
     stderr: stderr()
    };
   } finally {
    stopWatching();
    stopBounds();
    forget();
    signal.removeEventListener("abort", onAbort);
   }
  }
  async function requireProgram(path, env) {
   if (!(0, program_path.o)(path)) return path;
   const found = await (0, program_path.a)(path, env);
   if (found === void 0) throw Object.assign(new Error(`${path} is not on PATH`), {
    code: "ENOENT"
   });
   return found;
  }
  function watch(pid, options) {
   const unmeasured = {
    windowMs: Math.max(options.stall.windowMs, UNMEASURED_STALL_MS),
    leastBytesPerSecond: 0
   };
   const watches = {
    measured: new stall.kJ(options.stall),
    heard: new stall.kJ(unmeasured)
   };
   const look = async () => {
    const counters = await readByteCounters(pid);
    const measured = counters === void 0 ? await (options.measure?.().catch(() => {})) : counters.read + counters.written;
    options.onProgress?.(counters?.written);
    const now = performance.now();
    const [watch, limit] = measured === void 0 ? [ watches.heard, unmeasured ] : [ watches.measured, options.stall ];
    const moved = watch.look(now, measured ?? options.heard());
    if (moved !== void 0) options.end(new StalledError((0, stall.oO)(limit, moved)));
   };
   const timer = setInterval(() => void look(), WATCH_MS);
   return () => clearInterval(timer);
  }
  function collect(stream, options) {
   const {onLine: onLine} = options;
   let kept = "";
   let pending = "";
   stream.setEncoding("utf8");
   stream.on("data", chunk => {
    kept = (kept + chunk).slice(-options.limit);
    if (onLine === void 0) return;
    const lines = (pending + chunk).split("\n");
    pending = lines.pop() ?? "";
    for (const line of lines) onLine(line);
   });
   stream.on("end", () => {
    if (pending !== "") onLine?.(pending);
   });
   return () => kept;
  }
 },
 2972: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => endWithThisProcess,
   w: () => removeWithThisProcess
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  const SCRIPT = `\nconst { readFileSync, rmSync } = require('node:fs')\nconst programs = new Map()\nconst directories = new Set()\nconst startOf = (pid) => {\n  try {\n    const text = readFileSync('/proc/' + pid + '/stat', 'utf8')\n    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]\n  } catch {\n    return ''\n  }\n}\nconst orders = {\n  end: (pid) => programs.set(pid, startOf(pid)),\n  ended: (pid) => programs.delete(pid),\n  remove: (directory) => directories.add(directory),\n  removed: (directory) => directories.delete(directory),\n}\nconst kill = (signal) => {\n  for (const [pid, start] of programs) {\n    if (startOf(pid) !== start) continue\n    try { process.kill(pid, signal) } catch {}\n  }\n}\nfor (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})\nlet text = ''\nprocess.stdin.setEncoding('utf8')\nprocess.stdin.on('data', (chunk) => {\n  const lines = (text + chunk).split('\\n')\n  text = lines.pop()\n  for (const line of lines) {\n    const [order, value] = JSON.parse(line)\n    orders[order](value)\n  }\n})\nconst clear = () => {\n  for (const directory of directories) rmSync(directory, { recursive: true, force: true, maxRetries: 3 })\n}\nprocess.stdin.on('close', () => {\n  if (programs.size + directories.size === 0) return process.exit()\n  kill('SIGTERM')\n  try { clear() } catch {}\n  setTimeout(() => {\n    kill('SIGKILL')\n    clear()\n    process.exit()\n  }, 2000)\n})\n`;
  let guard;
  function endWithThisProcess(pid) {
   order("end", pid);
   return () => order("ended", pid);
  }
  function removeWithThisProcess(directory) {
   order("remove", directory);
   return () => order("removed", directory);
  }
  function order(name, value) {
   guard ??= startGuard();
   guard.stdin?.write(`${JSON.stringify([ name, value ])}\n`);
  }
  function startGuard() {
   const trackingId = process.env["RUNNER_TRACKING_ID"];
   const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [ "-e", SCRIPT ], {
    detached: true,
    windowsHide: true,
    env: trackingId === void 0 ? {} : {
     RUNNER_TRACKING_ID: trackingId
    },
    stdio: [ "pipe", "ignore", "ignore" ]
   });
   child.on("error", () => {});
   child.stdin?.on("error", () => {});
   child.unref();
   child.stdin?.unref?.();
   return child;
  }
 },
 1941: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => findOnPath,
   o: () => isBareName
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  async function findOnPath(name, environment) {
   const file = process.platform === "win32" ? `${name}.exe` : name;
   for (const directory of readPath(environment)) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
    if (await isProgram(path)) return path;
   }
   return;
  }
  function isBareName(path) {
   return !/[/\\]/.test(path);
  }
  function readPath(environment) {
   const name = Object.keys(environment).find(key => key.toUpperCase() === "PATH");
   const text = name === void 0 ? "" : environment[name] ?? "";
   return text.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(directory => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory));
  }
  async function isProgram(path) {
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
   } catch {
    return false;
   }
  }
 },
 5880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => steadyNow
  });
  function steadyNow() {
   return Math.round(performance.timeOrigin + performance.now());
  }
 },
 7259: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => untilAborted
  });
  async function untilAborted(signal, work) {
   const aborted = Promise.withResolvers();
   const onAbort = () => aborted.reject(signal.reason);
   signal.addEventListener("abort", onAbort);
   try {
    signal.throwIfAborted();
    return await Promise.race([ work(), aborted.promise ]);
   } finally {
    signal.removeEventListener("abort", onAbort);
   }
  }
 },
 2219: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => createSharedTexts
  });
  function createSharedTexts() {
   const texts = new Map;
   const lists = new Map;
   const details = new Map;
   return {
    share: text => firstOf(texts, text, text),
    shareList: list => firstOf(lists, JSON.stringify(list), list),
    shareDetails(id, {description: description, links: links}) {
     const first = firstOf(details, id, {
      description: description,
      links: links
     });
     return {
      description: first.description === description ? first.description : description,
      links: hasSameTexts(first.links, links) ? first.links : links
     };
    }
   };
  }
  function firstOf(values, key, value) {
   const first = values.get(key);
   if (first !== void 0) return first;
   values.set(key, value);
   return value;
  }
  function hasSameTexts(a, b) {
   return a.length === b.length && a.every((text, index) => text === b[index]);
  }
 },
 7953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => installTool
  });
  var errors = __webpack_require__(5096);
  var environment = __webpack_require__(2999);
  function planDownload(release, request, machine) {
   const {name: name, known: known} = release;
   const {version: version} = request;
   const found = release.archive(version, machine);
   if (found === void 0) throw new errors.yo(`there is no release of ${name} for ${machine.platform} on ${machine.arch}; put ${name} on PATH before this step`);
   const archive = found.name;
   const sha256 = request.sha256 || known[version]?.[archive];
   if (sha256 === void 0) {
    const verifiable = Object.keys(known).filter(each => known[each]?.[release.archive(each, machine)?.name ?? ""] !== void 0);
    throw new errors.yo(`${archive} of ${name} ${version} cannot be verified: its SHA-256 is unknown. Set "${name}-sha256" ` + `(from ${release.checksums(archive)}), or use ${verifiable.join(" or ") || `a ${name} that is on PATH`}`);
   }
   const url = request.urlTemplate.replaceAll("{version}", version).replaceAll("{archive}", archive);
   return {
    url: url,
    archive: archive,
    sha256: sha256.toLowerCase(),
    program: found.program
   };
  }
  var child_process = __webpack_require__(6787);
  var program_path = __webpack_require__(1941);
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var node_error = __webpack_require__(6272);
  const MAX_BYTES = 512 * 1024 * 1024;
  const CHUNK_BYTES = 1024 * 1024;
  async function copyVerified(from, options) {
   const source = await openFile(from, options.followsLinks);
   if (source === "absent" || source === "other") return source;
   try {
    const {size: size} = await source.stat();
    if (size > MAX_BYTES) return "other";
    const target = await (0, promises_.open)(options.to, "wx", options.mode);
    try {
     return await copyAndHash(source, target) === options.sha256 ? "verified" : "other";
    } finally {
     await target.close();
    }
   } finally {
    await source.close();
   }
  }
  async function openFile(path, followsLinks) {
   const {O_RDONLY: O_RDONLY, O_NONBLOCK: O_NONBLOCK = 0, O_NOFOLLOW: O_NOFOLLOW = 0} = external_node_fs_.constants;
   try {
    const file = await (0, promises_.open)(path, O_RDONLY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW));
    if ((await file.stat()).isFile()) return file;
    await file.close();
    return "other";
   } catch (error) {
    return (0, node_error.U)(error, "ENOENT", "ENOTDIR") ? "absent" : "other";
   }
  }
  async function copyAndHash(source, target) {
   const hash = (0, external_node_crypto_.createHash)("sha256");
   const buffer = Buffer.alloc(CHUNK_BYTES);
   for (let total = 0; total <= MAX_BYTES; ) {
    const {bytesRead: bytesRead} = await source.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) break;
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    await target.writeFile(chunk);
    total += bytesRead;
   }
   return hash.digest("hex");
  }
  async function takeVerifiedFromPath(name, options) {
   const found = await (0, program_path.a)(name, options.environment);
   if (found === void 0) return;
   const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.temporaryDirectory, `harbor-actions-${name}-`));
   const path = (0, external_node_path_.join)(directory, (0, external_node_path_.basename)(found));
   const {sha256: sha256} = options;
   const copy = await copyVerified(found, {
    to: path,
    sha256: sha256,
    mode: 493,
    followsLinks: true
   }).catch(() => "other");
   if (copy === "verified") {
    options.log.info(`${name} is ${found}, whose SHA-256 is the given ${sha256}`);
    return {
     path: path,
     directory: directory
    };
   }
   await (0, promises_.rm)(directory, {
    recursive: true,
    force: true
   });
   return;
  }
  var external_node_stream_promises_ = __webpack_require__(6466);
  var format = __webpack_require__(2764);
  var http_client = __webpack_require__(7764);
  var network_fault = __webpack_require__(6187);
  var retry = __webpack_require__(9418);
  const SILENCE_MS = 6e4;
  const TOTAL_MS = 15 * 6e4;
  const RETRIES = {
   tries: 3,
   firstDelayMs: 5e3,
   longestDelayMs: 1e4
  };
  const MAX_REDIRECTS = 5;
  const download_MAX_BYTES = 512 * 1024 * 1024;
  class DefiniteError extends Error {}
  class BusyError extends Error {
   retryAfter;
   constructor(message, retryAfter) {
    super(message);
    this.retryAfter = retryAfter;
   }
  }
  async function downloadFile(url, options) {
   const {silenceMs: silenceMs = SILENCE_MS, totalMs: totalMs = TOTAL_MS} = options.limits ?? {};
   if (!URL.canParse(url)) throw new Error("that is not a URL");
   const deadline = AbortSignal.timeout(totalMs);
   const signal = AbortSignal.any([ options.signal, deadline ]);
   const aborted = () => options.signal.aborted ? new errors.cc(`failed to fetch ${url}: the job is being cancelled`) : new Error(`it did not send the whole file within ${totalMs / 1e3} s`);
   async function attempt() {
    try {
     return {
      kind: "file",
      sha256: await fetchOnce(new URL(url), {
       ...options,
       signal: signal,
       silenceMs: silenceMs
      })
     };
    } catch (error) {
     if (signal.aborted) throw aborted();
     if (error instanceof DefiniteError || error instanceof errors.yo) throw error;
     return {
      kind: "failure",
      error: error
     };
    }
   }
   const firstDelayMs = options.limits?.retryMs ?? RETRIES.firstDelayMs;
   const tried = await (0, retry.L5)({
    ...RETRIES,
    firstDelayMs: firstDelayMs,
    patienceMs: totalMs
   }, attempt, {
    signal: signal,
    judge: result => result.kind === "file" ? void 0 : {
     reason: (0, errors.gJ)(result.error),
     retryAfter: result.error instanceof BusyError ? result.error.retryAfter : void 0
    },
    onRetry: ({reason: reason}) => options.log.info(`Fetching ${url} failed (${reason}); trying again`),
    cancelled: aborted
   });
   if (tried.kind === "file") return tried.sha256;
   throw tried.error;
  }
  async function fetchOnce(url, attempt) {
   let target = url;
   for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await fetchFrom(target, attempt);
    if (answer.kind === "file") return answer.sha256;
    target = answer.target;
   }
   throw new DefiniteError(`it redirects more than ${MAX_REDIRECTS} times`);
  }
  async function fetchFrom(target, attempt) {
   const {environment: environment, signal: signal, silenceMs: silenceMs} = attempt;
   const silence = {
    headersMs: silenceMs,
    bodyMs: silenceMs
   };
   const client = (0, http_client.uT)({
    target: target,
    environment: environment,
    silence: silence
   });
   try {
    const response = await client.open(target, {
     signal: signal
    });
    const location = response.headers["location"];
    if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === "string") {
     if (!URL.canParse(location, target.href)) throw new DefiniteError("it redirects to an invalid URL");
     return {
      kind: "redirect",
      target: new URL(location, target)
     };
    }
    if (response.statusCode !== 200) throw refusal(response);
    return {
     kind: "file",
     sha256: await save(response, attempt)
    };
   } catch (error) {
    throw explain(error, {
     target: target,
     client: client
    });
   } finally {
    await client.close();
   }
  }
  function refusal({statusCode: statusCode, headers: headers}) {
   const message = `it answered ${statusCode}`;
   if (!(0, retry.Gz)(statusCode)) return new DefiniteError(message);
   return new BusyError(message, [ headers["retry-after"] ?? "" ].flat()[0] ?? "");
  }
  async function save(response, attempt) {
   const hash = (0, external_node_crypto_.createHash)("sha256");
   let size = 0;
   await (0, external_node_stream_promises_.pipeline)(response.body, async function*(chunks) {
    for await (const chunk of chunks) {
     size += chunk.byteLength;
     if (size > download_MAX_BYTES) throw new DefiniteError(`it sends more than ${(0, 
     format.z3)(download_MAX_BYTES)}`);
     hash.update(chunk);
     yield chunk;
    }
   }, (0, external_node_fs_.createWriteStream)(attempt.path), {
    signal: attempt.signal
   });
   return hash.digest("hex");
  }
  function explain(error, {target: target, client: client}) {
   if (error instanceof DefiniteError || error instanceof BusyError) return error;
   const server = {
    title: target.host,
    host: target.host
   };
   const {kind: kind, clause: clause, isTransient: isTransient} = (0, network_fault.Q)(error, {
    server: server,
    client: client
   });
   if (kind === "other") return error;
   return isTransient ? new Error(clause, {
    cause: error
   }) : new DefiniteError(clause, {
    cause: error
   });
  }
  var tool_cache = __webpack_require__(8945);
  function hasToolCache(environment) {
   return (environment[CACHE] ?? "") !== "";
  }
  async function takeArchive(archive, to) {
   const directory = (0, tool_cache.I6)(folderOf(archive), archive.version, archive.arch);
   if (directory === "") return "absent";
   const {sha256: sha256} = archive;
   const copy = await copyVerified((0, external_node_path_.join)(directory, fileOf(archive)), {
    to: to,
    sha256: sha256,
    mode: 384,
    followsLinks: false
   });
   if (copy !== "verified") await (0, promises_.rm)(to, {
    force: true
   });
   return copy;
  }
  async function keepArchive(archive, options) {
   const {name: name, version: version, arch: arch} = archive;
   try {
    await refuseLinks([ folderOf(archive), version.replace(/^v/, ""), arch ], options.environment);
    await (0, promises_.chmod)(options.from, 420);
    await (0, tool_cache.NJ)(options.from, fileOf(archive), folderOf(archive), version, arch);
   } catch (error) {
    options.log.info(`${name} is not kept in the tool cache: ${(0, errors.gJ)(error)}`);
   }
  }
  function describePlace(archive) {
   return `${folderOf(archive)}/${archive.version.replace(/^v/, "")}/${archive.arch}/${fileOf(archive)}`;
  }
  const CACHE = "RUNNER_TOOL_CACHE";
  function folderOf({name: name}) {
   return `${name}-archive`;
  }
  function fileOf({sha256: sha256}) {
   return `${sha256}.tar.gz`;
  }
  async function refuseLinks(parts, environment) {
   let path = environment[CACHE] ?? "";
   for (const part of parts) {
    path = (0, external_node_path_.join)(path, part);
    const found = await (0, promises_.lstat)(path).catch(() => {});
    if (found === void 0) return;
    if (!found.isDirectory()) throw new Error(`${path} is not a directory`);
   }
  }
  var external_node_zlib_ = __webpack_require__(8522);
  var tar_stream = __webpack_require__(585);
  const archive_member_MAX_BYTES = 512 * 1024 * 1024;
  async function extractMember(archive, options) {
   const source = (0, external_node_fs_.createReadStream)(archive, {
    signal: options.signal
   });
   const gunzip = (0, external_node_zlib_.createGunzip)();
   const tar = (0, tar_stream.extract)();
   const reading = (0, external_node_stream_promises_.pipeline)(source, gunzip, tar);
   reading.catch(() => {});
   for await (const entry of tar) {
    if (entry.header.name.replace(/^\.\//, "") !== options.member || entry.header.type !== "file") {
     entry.resume();
     continue;
    }
    if ((entry.header.size ?? 0) > archive_member_MAX_BYTES) throw new Error(`it is larger than ${archive_member_MAX_BYTES} bytes`);
    await (0, external_node_stream_promises_.pipeline)(entry, (0, external_node_fs_.createWriteStream)(options.to, {
     mode: 493,
     flags: "wx"
    }));
    return;
   }
   await reading;
   throw new Error("no such file in the archive");
  }
  async function installVerifiedTool(tool, options) {
   const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(options.temporaryDirectory, `harbor-actions-${tool.name}-`));
   try {
    const archive = (0, external_node_path_.join)(directory, tool.archive);
    if (!await takeCached(tool, {
     ...options,
     archive: archive
    })) {
     await fetchArchive(tool, {
      ...options,
      archive: archive
     });
     if (hasToolCache(options.environment)) await keepArchive(tool, {
      ...options,
      from: archive
     });
    }
    const path = (0, external_node_path_.join)(directory, (0, external_node_path_.basename)(tool.program));
    await unpack(tool, {
     ...options,
     archive: archive,
     path: path
    });
    await (0, promises_.rm)(archive);
    return {
     path: path,
     directory: directory
    };
   } catch (error) {
    await (0, promises_.rm)(directory, {
     recursive: true,
     force: true
    });
    if (options.signal.aborted && !(error instanceof errors.cc)) throw new errors.cc(`failed to install ${tool.name}: the job is being cancelled`);
    throw error;
   }
  }
  async function removeTool({directory: directory}) {
   if (directory !== "") await (0, promises_.rm)(directory, {
    recursive: true,
    force: true
   });
  }
  async function takeCached(tool, options) {
   const {archive: archive, log: log} = options;
   if (!hasToolCache(options.environment)) {
    log.info(`RUNNER_TOOL_CACHE is not set, so ${tool.name} is not cached for later jobs`);
    return false;
   }
   const copy = await takeArchive(tool, archive);
   if (copy === "verified") log.info(`${tool.name} ${tool.version} is in the tool cache (${tool.archive}, sha256 ${tool.sha256})`);
   if (copy === "other") log.warning(`${describePlace(tool)} in the tool cache is not ${tool.archive} of ${tool.name} ${tool.version}: it is damaged, or another job on this machine has replaced it. It is ignored, and the release is downloaded again`);
   return copy === "verified";
  }
  async function fetchArchive(tool, options) {
   const {name: name, url: url} = tool;
   options.log.info(`Fetching ${url}`);
   const sha256 = await downloadFile(url, {
    ...options,
    path: options.archive
   }).catch(error => {
    if (error instanceof errors.yo) throw error;
    throw new errors.yo(`failed to fetch ${name} from ${url}: ${(0, errors.gJ)(error)}. On a network without internet access set "${name}-url" to a mirror, or put ${name} on PATH`);
   });
   if (sha256 !== tool.sha256) throw new errors.yo(`the archive from ${url} is refused: its SHA-256 is ${sha256}, expected ${tool.sha256}. It is damaged, or it is not the release`);
   options.log.info(`Fetched ${name} ${tool.version} (${tool.archive}, sha256 ${sha256})`);
  }
  async function unpack(tool, options) {
   const {archive: archive, path: path, signal: signal} = options;
   try {
    await extractMember(archive, {
     member: tool.program,
     to: path,
     signal: signal
    });
   } catch (error) {
    throw new errors.yo(`failed to extract ${(0, external_node_path_.basename)(tool.program)} from the archive ${tool.url}: ${(0, 
    errors.gJ)(error)}`);
   }
  }
  async function installTool(release, request, options) {
   const {name: name} = release;
   const isGiven = request.sha256 !== "";
   const present = isGiven ? await takeVerifiedFromPath(name, {
    ...options,
    sha256: request.sha256.toLowerCase()
   }) : await findUnverified(name, options);
   if (present !== void 0) {
    const version = await readVersion(release, present.path, options);
    if (version !== void 0 && release.isUsable(version, request.version)) {
     if (!isGiven) options.log.info(`${name} ${version} is on PATH: ${present.path} (not verified: ${name}-sha256 is not set)`);
     return {
      ...present,
      version: version
     };
    }
    await removeTool(present);
    options.log.info(`${name} ${version ?? "of an unknown version"} on PATH is not used`);
   }
   const {version: version} = request;
   const machine = options.machine ?? {
    platform: process.platform,
    arch: process.arch
   };
   const tool = {
    ...planDownload(release, request, machine),
    name: name,
    version: version,
    arch: machine.arch
   };
   return {
    ...await installVerifiedTool(tool, options),
    version: version
   };
  }
  async function findUnverified(name, options) {
   const path = await (0, program_path.a)(name, options.environment);
   return path === void 0 ? void 0 : {
    path: path,
    directory: ""
   };
  }
  async function readVersion(release, path, options) {
   try {
    const {exitCode: exitCode, stdout: stdout} = await (0, child_process.w)({
     path: path,
     args: release.versionArguments
    }, {
     env: (0, environment.aP)(options.environment, {
      purpose: release.purpose
     }),
     signal: options.signal
    });
    return exitCode === 0 ? release.parseVersion(stdout) : void 0;
   } catch (error) {
    if (error instanceof errors.cc) throw error;
    return;
   }
  }
 },
 7141: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e8: () => parseImageTags,
   kx: () => parseImageTarget,
   tz: () => parseImageLine
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
  var _harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4084);
  var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
  const ARROW = "=>";
  function parseImageLine(line) {
   const [source = "", target = "", ...more] = line.split(ARROW).map(part => part.trim());
   if (source === "" || target === "" || more.length > 0) throw new Error(`"${line}" is not image ${ARROW} project/name:tag`);
   try {
    return {
     source: source,
     ...parseImageTarget(target)
    };
   } catch (error) {
    throw new Error(`in "${line}": ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`);
   }
  }
  function parseImageTarget(target) {
   const colon = target.indexOf(":", target.lastIndexOf("/"));
   const repository = (0, _harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__.q$)(colon < 0 ? target : target.slice(0, colon).trim());
   return {
    repository: repository,
    tags: colon < 0 ? [] : parseImageTags(target.slice(colon + 1).split(","))
   };
  }
  function parseImageTags(words) {
   const tags = words.map(word => word.trim());
   const bad = tags.find(tag => !(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.dz)(tag));
   if (bad !== void 0) throw new Error(`"${bad}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`);
   return [ ...new Set(tags) ];
  }
 },
 1828: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $u: () => findTransport,
   Gg: () => titleOf,
   MT: () => prefixOf
  });
  const TRANSPORTS = [ {
   prefix: "docker-daemon",
   kind: "docker-daemon",
   title: "the local Docker daemon",
   needsPath: false
  }, {
   prefix: "oci",
   kind: "oci-layout",
   title: "an OCI layout directory",
   needsPath: true
  }, {
   prefix: "oci-archive",
   kind: "oci-archive",
   title: "an OCI archive",
   needsPath: true
  }, {
   prefix: "docker-archive",
   kind: "docker-archive",
   title: "an archive of docker save",
   needsPath: true
  } ];
  function findTransport(prefix) {
   return TRANSPORTS.find(transport => transport.prefix === prefix);
  }
  function titleOf(kind) {
   return transportOf(kind).title;
  }
  function prefixOf(kind) {
   return transportOf(kind).prefix;
  }
  function transportOf(kind) {
   const found = TRANSPORTS.find(transport => transport.kind === kind);
   if (found === void 0) throw new Error(`${kind} is not a transport`);
   return found;
  }
 },
 8024: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => CRANE_RELEASE
  });
  const KNOWN = {
   "v0.20.6": {
    "go-containerregistry_Linux_x86_64.tar.gz": "c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127",
    "go-containerregistry_Linux_arm64.tar.gz": "fc0515857bc38e4ddd2d37a5ab03fb5959449c7b2d4ad759bcc1174ac0cad91b",
    "go-containerregistry_Darwin_x86_64.tar.gz": "5c9ad72fff8e92466e6162274fda18a59d16629025c3f1eb43cb3de494cbddc5",
    "go-containerregistry_Darwin_arm64.tar.gz": "ae30b28498de3e1ac51a37042eab46116ec70d86aa9d10431a1fbde35b9918b9",
    "go-containerregistry_Windows_x86_64.tar.gz": "399491efa1d88d1ee18c6642d025aa0c67a49bfe8297033fb485b1272ad70c9d"
   },
   "v0.21.9": {
    "go-containerregistry_Linux_x86_64.tar.gz": "5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e",
    "go-containerregistry_Linux_arm64.tar.gz": "1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd",
    "go-containerregistry_Darwin_x86_64.tar.gz": "f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56",
    "go-containerregistry_Darwin_arm64.tar.gz": "11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e",
    "go-containerregistry_Windows_x86_64.tar.gz": "2309f41ce9a31b6096fd590a57b00b0fd1d6dc41d315dc820795f64be070fe03",
    "go-containerregistry_Windows_arm64.tar.gz": "d265afe5d393ac5a8be92f447e3839a45160aa189b8ca57611f3649f35519862"
   },
   "v0.22.1": {
    "go-containerregistry_Linux_x86_64.tar.gz": "0ab7a1d6932a213aed964ce97666c3077fe691c8606413674a8b3e0b9ec4cda0",
    "go-containerregistry_Linux_arm64.tar.gz": "898c0cff975f898a33e8c4580bdafb0e7c02c7faa33374e946762f97c4ab7110",
    "go-containerregistry_Darwin_arm64.tar.gz": "2231fc8df8806d20d680ff1225db44e095a55dd6ac1ae8eced4faf4b278b78fb",
    "go-containerregistry_Windows_x86_64.tar.gz": "0e073ea8192c3b8442ec8aaf44d53c1050a09084669fae3a6ceb0f2026cf8b21"
   }
  };
  const VERSION = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/;
  function parseCraneVersion(text) {
   const [, version] = VERSION.exec(text.trim()) ?? [];
   if (version === void 0) throw new Error(`"${text}" is not a version; give a release of go-containerregistry, as in v0.20.6`);
   return `v${version}`;
  }
  const OS_NAMES = {
   linux: "Linux",
   darwin: "Darwin",
   win32: "Windows"
  };
  const ARCHITECTURE_NAMES = {
   x64: "x86_64",
   arm64: "arm64",
   arm: "armv6",
   ia32: "i386",
   s390x: "s390x",
   ppc64: "ppc64le",
   riscv64: "riscv64"
  };
  function craneArchive({platform: platform, arch: arch}) {
   const os = OS_NAMES[platform];
   const architecture = ARCHITECTURE_NAMES[arch];
   if (os === void 0 || architecture === void 0) return;
   return {
    name: `go-containerregistry_${os}_${architecture}.tar.gz`,
    program: platform === "win32" ? "crane.exe" : "crane"
   };
  }
  const CRANE_RELEASE = {
   name: "crane",
   known: KNOWN,
   defaultUrl: "https://github.com/google/go-containerregistry/releases/download/{version}/{archive}",
   checksums: () => "the release's checksums.txt",
   archive: (_, machine) => craneArchive(machine),
   versionArguments: [ "version" ],
   purpose: "write-harbor",
   parseVersion: parseCraneVersion,
   isUsable: (found, wanted) => found === wanted
  };
 },
 6126: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GB: () => matchPackage,
   qE: () => isPackageUrl,
   r5: () => parsePackageUrl
  });
  function parsePackageUrl(text) {
   const {rest: withoutSubpath, tail: subpath} = splitLast(text.trim(), "#");
   const {rest: withoutQualifiers, tail: query} = splitLast(withoutSubpath, "?");
   const [, path = ""] = /^pkg:\/*([^/].*)$/i.exec(withoutQualifiers) ?? [];
   const slash = path.lastIndexOf("/");
   const at = path.indexOf("@", slash + 1);
   const names = (at < 0 ? path : path.slice(0, at)).split("/").filter(part => part !== "");
   const [type, ...components] = names;
   const name = components.at(-1);
   if (type === void 0 || name === void 0 || !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(type)) throw new Error(`"${text}" is not a package URL (pkg:type/namespace/name@version)`);
   return {
    type: type.toLowerCase(),
    namespace: components.slice(0, -1).map(decode).join("/"),
    name: decode(name),
    version: at < 0 ? "" : decode(path.slice(at + 1)),
    qualifiers: parseQualifiers(query),
    subpath: decode(subpath)
   };
  }
  function isPackageUrl(text) {
   return /^pkg:/i.test(text.trim());
  }
  function matchPackage(purl, finding) {
   if (canonicalPackageName(purl.type, packageName(purl)) !== canonicalPackageName(purl.type, finding.package)) return "no";
   const {epoch: epoch, ...qualifiers} = purl.qualifiers;
   if (purl.version !== "") {
    const version = epoch === void 0 || epoch === "0" ? purl.version : `${epoch}:${purl.version}`;
    if (canonicalVersion(purl.type, version) !== canonicalVersion(purl.type, finding.version)) return "no";
   }
   return Object.keys(qualifiers).length > 0 || purl.subpath !== "" ? "undecided" : "yes";
  }
  const NAMESPACE_IS_NOT_NAME = new Set([ "deb", "rpm", "apk", "alpm", "bitnami", "conan", "oci", "docker" ]);
  function packageName(purl) {
   if (purl.namespace === "" || NAMESPACE_IS_NOT_NAME.has(purl.type)) return purl.name;
   return `${purl.namespace}${purl.type === "maven" ? ":" : "/"}${purl.name}`;
  }
  function canonicalPackageName(type, name) {
   return type === "pypi" ? name.toLowerCase().replaceAll(/[-_.]+/g, "-") : name;
  }
  function canonicalVersion(type, version) {
   return type === "golang" ? version.replace(/^v(?=\d)/, "") : version;
  }
  function parseQualifiers(query) {
   const pairs = query.split("&").map(pair => {
    const equals = pair.indexOf("=");
    return [ pair.slice(0, Math.max(equals, 0)).toLowerCase(), decode(pair.slice(equals + 1)) ];
   });
   return Object.fromEntries(pairs.filter(([key, value]) => key !== "" && value !== ""));
  }
  function splitLast(text, separator) {
   const index = text.lastIndexOf(separator);
   return index < 0 ? {
    rest: text,
    tail: ""
   } : {
    rest: text.slice(0, index),
    tail: text.slice(index + 1)
   };
  }
  function decode(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
 },
 3428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JB: () => VULNERABILITY_ID,
   Ms: () => isCveId,
   O1: () => parseTrivyIgnore,
   oD: () => isVulnerabilityId,
   rQ: () => parseExpiry
  });
  const VULNERABILITY_ID = "the id of a vulnerability, as in CVE-2026-1234 (letters, digits and . _ : + -, nothing else)";
  function isVulnerabilityId(word) {
   if (/^cve/i.test(word)) return isCveId(word);
   if (/^ghsa/i.test(word)) return /^GHSA(-[a-z0-9]{4}){3}$/.test(word);
   return word.length <= LONGEST_ID && /^[A-Za-z0-9][A-Za-z0-9._:+-]*$/.test(word);
  }
  const LONGEST_ID = 128;
  function isCveId(word) {
   return /^CVE-\d{4}-\d{1,19}$/.test(word);
  }
  function parseTrivyIgnore(text, file) {
   const rules = [];
   let commentsAbove = [];
   for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "") {
     commentsAbove = [];
     continue;
    }
    if (line.startsWith("#")) {
     commentsAbove.push(commentText(line));
     continue;
    }
    const {rule: rule, comment: comment} = parseLine(line, index + 1);
    rules.push({
     ...rule,
     source: `${file} line ${index + 1}`,
     reason: (comment ?? commentsAbove.join(" ")).trim()
    });
   }
   return rules;
  }
  function parseLine(line, number) {
   const hash = line.search(/\s#/);
   const [id = "", ...fields] = (hash < 0 ? line : line.slice(0, hash)).trimEnd().split(/\s+/);
   if (!isVulnerabilityId(id)) throw new Error(`line ${number}: expected ${VULNERABILITY_ID}; a comment after it begins with a space and #`);
   const name = isCveId(id) ? id : "the id";
   const [expiry, ...more] = fields;
   if (more.length > 0 || expiry !== void 0 && !expiry.startsWith("exp:")) throw new Error(`line ${number}: the text after ${name} is not understood; expected exp:YYYY-MM-DD, or a comment that begins with #`);
   const comment = hash < 0 ? void 0 : commentText(line.slice(hash).trim());
   if (comment?.split(/\s+/).some(word => word.startsWith("exp:")) === true) throw new Error(`line ${number}: the date of ${name} is in the comment; put it before the #`);
   const expiresAt = expiry === void 0 ? void 0 : parseDay(expiry.slice("exp:".length), number);
   return {
    rule: {
     kind: "ignore-rule",
     id: id,
     purls: [],
     paths: [],
     ...expiresAt === void 0 ? {} : {
      expiresAt: expiresAt
     }
    },
    ...comment === void 0 ? {} : {
     comment: comment
    }
   };
  }
  function commentText(line) {
   return line.replace(/^#+/, "").trim();
  }
  function parseDay(text, line) {
   const instant = parseExpiry(text);
   if (instant === void 0 || !/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new Error(`line ${line}: the text after exp: is not a date; expected exp:YYYY-MM-DD`);
   return instant;
  }
  function parseExpiry(text) {
   const match = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
   if (match === null) return;
   const [, year = "", month = "", day = "", time = "00:00:00", zone = "Z"] = match;
   const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
   if (Number.isNaN(midnight.valueOf()) || midnight.getUTCDate() !== Number(day)) return;
   const instant = new Date(`${year}-${month}-${day}T${time}${zone.toUpperCase()}`);
   return Number.isNaN(instant.valueOf()) ? void 0 : instant.toISOString();
  }
 },
 8268: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $Q: () => IGNORABLE_STATUSES,
   U1: () => parseVendorStatus,
   qB: () => VENDOR_STATUSES
  });
  const VENDOR_STATUSES = [ "not_affected", "affected", "fixed", "under_investigation", "will_not_fix", "fix_deferred", "end_of_life" ];
  const IGNORABLE_STATUSES = [ "will_not_fix", "fix_deferred", "end_of_life", "under_investigation", "not_affected" ];
  function parseVendorStatus(word) {
   const plain = word.trim().toLowerCase().replaceAll("-", "_");
   return VENDOR_STATUSES.find(status => status === plain);
  }
 },
 130: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Az: () => splitRepositoryPath,
   GH: () => parseBasePath,
   WM: () => isCommit,
   bf: () => chooseBase
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
  const ON_DEFAULT_BRANCH = new Set([ "schedule", "workflow_run", "repository_dispatch", "issue_comment", "issues" ]);
  function chooseBase(event) {
   const {eventName: eventName, defaultBranch: defaultBranch} = event;
   if (event.pullRequestBase !== void 0 || eventName.startsWith("pull_request")) return commit(event.pullRequestBase ?? "", "the pull request of this event has no base commit");
   if (event.mergeGroupBase !== void 0 || eventName === "merge_group") return commit(event.mergeGroupBase ?? "", "the merge group of this event has no base commit");
   const isDefault = defaultBranch !== "" && event.ref === `refs/heads/${defaultBranch}`;
   if (isDefault || ON_DEFAULT_BRANCH.has(eventName)) return commit(event.sha, "GITHUB_SHA is no commit");
   if (defaultBranch === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the event ${eventName || "of this run"} does not say which branch is the default branch`);
   return {
    kind: "branch",
    name: defaultBranch
   };
  }
  function commit(sha, problem) {
   if (!isCommit(sha)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problem);
   return {
    kind: "commit",
    sha: sha
   };
  }
  function isCommit(text) {
   return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
  }
  const PREFIX = "base:";
  function parseBasePath(text) {
   return text.startsWith(PREFIX) ? text.slice(PREFIX.length).trim() : void 0;
  }
  function splitRepositoryPath(path) {
   const parts = path.split("/").filter(part => part !== ".");
   const isPath = parts.length > 0 && parts.every(part => part !== "" && part !== "..");
   if (!isPath || /[\\\p{Cc}]/u.test(path)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("it is not the path of a file in the repository, as in base:.trivyignore");
   return parts;
  }
 },
 4283: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => allowlistExceptions,
   T: () => OUT_OF_RANGE
  });
  const OUT_OF_RANGE = "out-of-range";
  function allowlistExceptions(allowlist, project) {
   if (allowlist.expiresAt === OUT_OF_RANGE) return [];
   const source = allowlist.owner === "project" ? `CVE allowlist of project ${project}` : "CVE allowlist of the Harbor system";
   return allowlist.ids.map(id => ({
    kind: "ignore-rule",
    id: id,
    purls: [],
    paths: [],
    source: source,
    reason: "",
    ...allowlist.expiresAt === void 0 ? {} : {
     expiresAt: allowlist.expiresAt
    }
   }));
  }
 },
 9571: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => nameSpeaker
  });
  function nameSpeaker(answer, {subject: subject}) {
   if (answer.origin === "registry") return subject;
   if (answer.program !== "") return `${answer.program} in front of ${subject}`;
   return answer.origin === "front" ? `something in front of ${subject}` : `${subject} or something in front of it`;
  }
 },
 2795: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LU: () => judgeSourceAnswer,
   _n: () => judgeAnswer
  });
  var _front_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6667);
  var _registry_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3653);
  const ANSWER_ROWS = [ ..._registry_answers_js__WEBPACK_IMPORTED_MODULE_1__.G, ..._front_answers_js__WEBPACK_IMPORTED_MODULE_0__.Y ];
  function judgeAnswer(answer, context) {
   const row = ANSWER_ROWS.find(({when: when}) => when(answer, context));
   if (row === void 0) return {
    kind: "unknown",
    isTransient: false,
    advice: ""
   };
   return {
    kind: row.kind,
    isTransient: row.isTransient === true,
    advice: row.describe(answer, context)
   };
  }
  function judgeSourceAnswer(answer, asked) {
   const subject = `the registry ${asked.host}`;
   return judgeAnswer(answer, {
    ...asked,
    step: "pull",
    subject: subject,
    isPlainHttp: false,
    robotName: "",
    needs: ""
   });
  }
 },
 8542: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dm: () => isTransientStatus,
   HC: () => parseCraneAnswer,
   JN: () => readAnswer,
   mu: () => parseRetryAfter,
   xS: () => quoteForeign
  });
  var _text_strip_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4263);
  const MAX_READ_CHARACTERS = 8192;
  const MAX_QUOTED_CHARACTERS = 300;
  function readAnswer(response) {
   const {status: status, header: header} = response;
   const contentType = header("content-type") ?? "";
   const error = status < 400 ? void 0 : parseRegistryError(response.text);
   const body = response.text.slice(0, MAX_READ_CHARACTERS);
   return {
    status: status,
    code: error?.code ?? "",
    message: quoteForeign(error?.message ?? body),
    origin: error === void 0 ? originOf(body, contentType) : "registry",
    program: nameProgram(header("server") ?? "", error === void 0 ? body : ""),
    location: header("location") ?? "",
    challenge: header("www-authenticate") ?? "",
    retryAfter: header("retry-after") ?? ""
   };
  }
  function originOf(body, contentType) {
   if (body.trim() !== "") return "front";
   return /html|text\/plain/i.test(contentType) ? "front" : "unknown";
  }
  const CODED = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): (?:multiple errors returned: )?([A-Z][A-Z_]{2,40})(?:: |$)([\s\S]*)/;
  const UNCODED = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): unexpected status code (\d{3})(?: [A-Za-z' -]{0,60})?(?:: ([\s\S]*))?/;
  function parseCraneAnswer(words) {
   const text = words.slice(0, MAX_READ_CHARACTERS);
   const uncoded = UNCODED.exec(text);
   const coded = uncoded === null ? CODED.exec(text) : null;
   const nothing = {
    location: "",
    challenge: "",
    retryAfter: ""
   };
   if (uncoded !== null) {
    const [, url = "", status = "", body = ""] = uncoded;
    return {
     ...nothing,
     ...placeOf(url),
     status: Number(status),
     code: "",
     message: quoteForeign(body),
     origin: body.trim() === "" ? "unknown" : parseRegistryError(body) === void 0 ? "front" : "registry",
     program: nameProgram("", body)
    };
   }
   if (coded === null) return;
   const [, url = "", code = "", message = ""] = coded;
   return {
    ...nothing,
    ...placeOf(url),
    status: void 0,
    code: code,
    message: quoteForeign(message),
    origin: "registry",
    program: ""
   };
  }
  function placeOf(url) {
   const [beginning = "", host = ""] = /^[a-z]+:\/\/([^/]+)/.exec(url) ?? [];
   return {
    host: host,
    path: url.slice(beginning.length)
   };
  }
  function parseRegistryError(text) {
   if (!text.trimStart().startsWith("{")) return;
   try {
    const {errors: errors} = JSON.parse(text);
    if (!Array.isArray(errors)) return;
    const [first] = errors;
    const code = typeof first?.code === "string" ? first.code : "";
    const message = typeof first?.message === "string" ? first.message : "";
    const detail = first?.detail === void 0 ? "" : JSON.stringify(first.detail);
    return {
     code: code,
     message: detail === "" || detail === "null" ? message : `${message}; ${detail}`
    };
   } catch {
    return;
   }
  }
  const SERVERS = [ [ /^cloudflare/i, "Cloudflare" ], [ /^openresty/i, "OpenResty" ], [ /^nginx/i, "nginx" ], [ /^traefik/i, "Traefik" ], [ /^haproxy/i, "HAProxy" ], [ /^(?:istio-)?envoy/i, "Envoy" ], [ /^awselb|^cloudfront/i, "an AWS load balancer" ], [ /^caddy/i, "Caddy" ], [ /^apache/i, "Apache" ], [ /^microsoft-/i, "IIS or Azure" ], [ /^squid/i, "Squid" ], [ /^kong/i, "Kong" ], [ /^big-?ip/i, "an F5 load balancer" ] ];
  const PAGES = [ [ /\bcloudflare\b|^error code: 5\d\d\s*$/i, "Cloudflare" ], [ /<center>(?:nginx|openresty)|default backend - 404/i, "nginx" ], [ /No server is available to handle this request/, "HAProxy" ], [ /^upstream connect error|^no healthy upstream/, "Envoy" ] ];
  function nameProgram(server, page) {
   const [, found = ""] = SERVERS.find(([pattern]) => pattern.test(server)) ?? PAGES.find(([pattern]) => pattern.test(page)) ?? [];
   return found;
  }
  const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
  function quoteForeign(text) {
   const plain = (0, _text_strip_tags_js__WEBPACK_IMPORTED_MODULE_0__.K)(text.slice(0, MAX_READ_CHARACTERS)).replaceAll(UNPRINTABLE, " ").replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
   return plain.length <= MAX_QUOTED_CHARACTERS ? plain : `${plain.slice(0, MAX_QUOTED_CHARACTERS)}…`;
  }
  const DEFINITE_SERVER_ERRORS = new Set([ 501, 505, 507, 508, 510, 511, 526, 561 ]);
  function isTransientStatus(status) {
   if (status >= 500) return !DEFINITE_SERVER_ERRORS.has(status);
   return status === 408 || status === 425 || status === 429 || status === 460 || status === 499;
  }
  function parseRetryAfter(text, now) {
   const trimmed = text.trim();
   if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed) * 1e3;
   if (!/^[A-Z][a-z]{2,8},? /.test(trimmed)) return 0;
   const date = Date.parse(trimmed);
   return Number.isNaN(date) ? 0 : Math.max(0, date - now);
  }
 },
 7441: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _V: () => GATHER_LIMIT,
   eI: () => COPY_LIMIT,
   eJ: () => LOGIN_LIMIT,
   kX: () => ADMIN_LIMIT
  });
  const LOGIN_LIMIT = {
   callTimeoutMs: () => 4e4
  };
  const COPY_LIMIT = {
   callTimeoutMs: () => 12e4
  };
  const GATHER_LIMIT = {
   callTimeoutMs: () => 12e4
  };
  const ADMIN_LIMIT = {
   callTimeoutMs: () => 6e4
  };
 },
 3488: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U$: () => registryHost,
   VP: () => artifactLink,
   ZV: () => isRegistryOf,
   ci: () => addressOf
  });
  function addressOf(harborUrl, {caCertificate: caCertificate, tlsVerify: tlsVerify}) {
   const url = new URL(harborUrl);
   const isPlainHttp = url.protocol === "http:";
   return {
    url: url.origin,
    host: registryHost(url),
    isPlainHttp: isPlainHttp,
    caCertificate: isPlainHttp ? "" : caCertificate,
    tlsVerify: tlsVerify
   };
  }
  function registryHost(url) {
   if (url.port !== "" || /[.:]/.test(url.hostname) || url.hostname === "localhost") return url.host;
   return `${url.hostname}:${url.protocol === "https:" ? 443 : 80}`;
  }
  function isRegistryOf(connection, host) {
   const address = `${connection.isPlainHttp ? "http" : "https"}://${host}`;
   return URL.canParse(address) && registryHost(new URL(address)) === connection.host;
  }
  function artifactLink(harborUrl, artifact) {
   const project = encodeURIComponent(artifact.project);
   const repository = encodeURIComponent(artifact.name);
   return `${harborUrl}/harbor/projects/${project}/repositories/${repository}/artifacts-tab/artifacts/${artifact.digest}`;
  }
 },
 6667: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => FRONT_ROWS,
   f: () => describeEncodedPath
  });
  var _answer_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9571);
  const LOGIN_PAGE = /log-?in|sign-?in|sso|oauth|openid|saml|\/auth\b|auth\.|cdn-cgi\/access|authorize/i;
  const PLAIN_TO_TLS = /HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port|plain HTTP to an SSL-enabled server/i;
  const PASS_ALL = "it must pass /api/, /v2/ and /service/ to Harbor";
  const PASS_ALL_UPPER = "It must pass /api/, /v2/ and /service/ to Harbor";
  const CLOUDFLARE = {
   520: "got an answer that it could not read",
   521: "was refused the connection",
   522: "got no connection in time",
   523: "found no route",
   524: "got a connection, but no answer within its limit (100 s)",
   525: "could not agree on TLS",
   526: "does not accept the certificate",
   527: "lost the connection to its own part there",
   530: "could not resolve the name of the server"
  };
  const is = ({status: status, origin: origin}, ...statuses) => origin !== "registry" && status !== void 0 && statuses.includes(status);
  const isBetween = ({status: status = 0}, from, to) => status >= from && status <= to;
  const FRONT_ROWS = [ {
   name: "a page with 2xx is the UI of something, and no answer of an API",
   kind: "not-an-api",
   when: answer => isBetween(answer, 200, 299),
   describe: (answer, context) => `${describePlace(answer, context)} answered with a page, where the API of Harbor answers with JSON: it is a UI, a login page or a portal. Is harbor-url the address of Harbor? If it is, the proxy in front of it must pass /api/, /v2/ and /service/`
  }, {
   name: "a redirect to a login page is a proxy that requires a login",
   kind: "not-an-api",
   when: answer => isBetween(answer, 300, 399) && LOGIN_PAGE.test(answer.location),
   describe: ({location: location}, context) => `${context.subject} redirects to a login page, ${cutAddress(location)}: something in front of it requires a login; ${PASS_ALL} without one. Or harbor-url is the address of something else`
  }, {
   name: "any other redirect leads to the address that harbor-url should have",
   kind: "front",
   when: answer => isBetween(answer, 300, 399) && answer.location !== "",
   describe: ({location: location}, context) => `${context.subject} redirects to ${cutAddress(location)}; set harbor-url to the final address`
  }, {
   name: "plain HTTP at a port of TLS is a wrong scheme",
   kind: "wrong-scheme",
   when: answer => answer.status === 400 && PLAIN_TO_TLS.test(answer.message),
   describe: (_, {subject: subject, step: step}) => step === "pull" ? `${subject} speaks TLS on that port` : `${subject} speaks TLS on that port; write harbor-url with https://, or give the port of plain HTTP`
  }, {
   name: "400 to a path with %25 is a front that refuses an encoded percent sign",
   kind: "encoded-path",
   when: (answer, {path: path}) => is(answer, 400) && path.includes("%25"),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} refused ${describeEncodedPath()}`
  }, {
   name: "the 404 of an ingress without a route is not the 404 of Harbor",
   kind: "front",
   when: answer => is(answer, 404) && /default backend - 404|^404 page not found$/.test(answer.message),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} has no route for ${context.host} and this path: is the host in harbor-url the one of Harbor's ingress? And ${PASS_ALL}`
  }, {
   name: "a 403 or 404 in other words than those of Harbor says nothing of permissions and projects",
   kind: "front",
   when: (answer, {step: step}) => step !== "pull" && answer.origin === "front" && is(answer, 403, 404),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} answered ${answer.status}, but not in Harbor's format: a proxy, a firewall, or an ingress without this path. ${PASS_ALL_UPPER}. Or harbor-url is the address of something else${context.path.includes("%25") ? `. Some refuse ${describeEncodedPath()}` : ""}`
  }, {
   name: "403 without a body is refused without a reason",
   kind: "denied",
   when: answer => is(answer, 403),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} refused it (403) and did not say why`
  }, {
   name: "405 without the words of Harbor is a front that passes only some methods",
   kind: "front",
   when: answer => is(answer, 405),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} does not allow this method; a push needs HEAD, GET, POST, PATCH, PUT and DELETE`
  }, {
   name: "407 is a proxy that wants to know who asks",
   kind: "front",
   when: answer => is(answer, 407),
   describe: () => "a proxy on the path requires a user name and a password; write them into HTTP_PROXY or HTTPS_PROXY"
  }, {
   name: "411 is a front that accepts no body of unknown length",
   kind: "front",
   when: answer => is(answer, 411),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} accepts no request without a Content-Length, and layers are sent in chunks; it must pass chunked requests`
  }, {
   name: "413 is the limit of a front for the size of a request",
   kind: "front",
   when: answer => answer.status === 413,
   describe: ({program: program}, {subject: subject}) => program === "Cloudflare" ? `Cloudflare in front of ${subject} limits the size of a request (100 MB in its smaller plans); set the DNS record of the registry to bypass it (DNS only)` : 'a proxy in front of Harbor limits the size of a request; raise the limit there: nginx.org/client-max-body-size: "0" on an F5 NGINX ingress, nginx.ingress.kubernetes.io/proxy-body-size: "0" on ingress-nginx, client_max_body_size 0 in nginx itself, maxRequestBodyBytes of the middleware buffering in Traefik'
  }, {
   name: "414 and 431 are limits of a front for addresses and headers",
   kind: "front",
   when: answer => is(answer, 414, 431),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} does not accept ${answer.status === 414 ? "an address" : "headers"} as long as Harbor's upload addresses and tokens are; raise its limit (large_client_header_buffers in nginx)`
  }, {
   name: "421 is a front that serves another name over this connection",
   kind: "front",
   when: answer => is(answer, 421),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} does not serve ${context.host} over this connection; its TLS and its routes must be for the same name`
  }, {
   name: "426 is a front that requires another protocol",
   kind: "wrong-scheme",
   when: answer => is(answer, 426),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} requires another protocol${context.isPlainHttp ? "; write harbor-url with https://" : ""}`
  }, {
   name: "511 is a network that requires its own login",
   kind: "not-an-api",
   when: answer => is(answer, 511),
   describe: () => "the network of the runner requires a login (a captive portal) before it passes any request"
  }, {
   name: "a 52x of Cloudflare says which of its two sides failed",
   kind: "busy",
   isTransient: true,
   when: answer => is(answer, 520, 521, 522, 523, 524, 525, 527, 530),
   describe: ({status: status = 0}, {subject: subject}) => `Cloudflare answered in place of ${subject}: on the connection to Harbor it ${CLOUDFLARE[status] ?? "failed"}`
  }, {
   name: "526 is a certificate that Cloudflare does not accept, and no try changes that",
   kind: "front",
   when: answer => is(answer, 526),
   describe: (_, {subject: subject}) => `Cloudflare answered in place of ${subject}: it does not accept the certificate there; renew it, or choose another mode of TLS in Cloudflare`
  }, {
   name: "499 and 460 are written where two proxies stand one behind the other",
   kind: "busy",
   isTransient: true,
   when: answer => is(answer, 460, 499),
   describe: (answer, {subject: subject}) => `a proxy in front of ${subject} stopped waiting for another proxy behind it (${answer.status}); their time limits for a request are too short for a layer`
  }, {
   name: "502, 503 and 504 of a front are a Harbor that did not answer it",
   kind: "busy",
   isTransient: true,
   when: answer => is(answer, 502, 503, 504),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} failed (${answer.status}): ${answer.status === 504 ? "it waited for Harbor, and its time limit was reached" : "it got no answer from Harbor, which may be restarting"}`
  }, {
   name: "other server errors may pass where their status says so",
   kind: "busy",
   isTransient: true,
   when: answer => is(answer, 408, 425, 500) || isBetween(answer, 500, 599) && !is(answer, 501, 505, 508, 510, 561),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} failed (${answer.status ?? ""})`
  }, {
   name: "501, 505, 508 and 510 are no faults that pass",
   kind: "front",
   when: answer => is(answer, 501, 505, 508, 510, 561),
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} cannot serve the request (${answer.status ?? ""})`
  } ];
  function describeEncodedPath() {
   return "a path with %25 in it: the name of a repository with a slash is encoded twice in the API of Harbor. " + "Traefik 3.6.4 to 3.6.6, and 2.11 from 2.11.32 on, refuse it unless the entry point has " + "http.encodedCharacters.allowEncodedPercent: true; other proxies and firewalls have rules against double encoding. " + "Allow it there, or use a repository without a slash below the project";
  }
  function describePlace({program: program}, {host: host, path: path}) {
   const [plain = ""] = path.split("?");
   return program === "" ? `${host}${plain}` : `${host}${plain} (${program})`;
  }
  function cutAddress(location) {
   const [address = ""] = location.split(/[?#]/);
   return address.length <= 200 ? address : `${address.slice(0, 200)}…`;
  }
 },
 5739: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NE: () => renderMissingPermissions,
   Qk: () => RESCAN_PERMISSIONS,
   bL: () => formatPermission,
   kx: () => requiredPermissions
  });
  const PUSH_PERMISSIONS = [ {
   resource: "repository",
   action: "push",
   purpose: "upload the image"
  }, {
   resource: "repository",
   action: "pull",
   purpose: "upload the image (Harbor asks for it on every push)"
  } ];
  const SCAN_PERMISSIONS = [ {
   resource: "artifact",
   action: "read",
   purpose: "follow the scan"
  }, {
   resource: "artifact-addition",
   action: "read",
   purpose: "read the vulnerability report"
  }, {
   resource: "scan",
   action: "create",
   purpose: "start a scan that Harbor did not start, or repeat a failed one"
  } ];
  const RESCAN_PERMISSIONS = SCAN_PERMISSIONS.map(permission => permission.action === "create" ? {
   ...permission,
   purpose: "scan the image again, because its report is older than max-age"
  } : permission);
  const DELETE_PERMISSION = {
   resource: "artifact",
   action: "delete",
   purpose: "delete a failed image, as on-failure asks"
  };
  const SBOM_PERMISSIONS = [ {
   resource: "sbom",
   action: "create",
   purpose: "ask for an SBOM"
  } ];
  const LABEL_PERMISSIONS = [ {
   resource: "artifact-label",
   action: "create",
   purpose: "put the label of the verdict on the image"
  }, {
   resource: "artifact-label",
   action: "delete",
   purpose: "take a label off that does not hold any more"
  }, {
   resource: "label",
   action: "list",
   purpose: "find the labels of the project"
  }, {
   resource: "label",
   action: "create",
   purpose: "make a label that is not there"
  } ];
  const READ_PERMISSIONS = SCAN_PERMISSIONS.filter(({action: action}) => action === "read");
  function requiredPermissions(plan) {
   return [ ...plan.pushes === false ? [] : PUSH_PERMISSIONS, ...plan.scan !== "never" ? SCAN_PERMISSIONS : plan.sbom === true ? READ_PERMISSIONS : [], ...plan.sbom === true ? SBOM_PERMISSIONS : [], ...plan.deletes === true ? [ DELETE_PERMISSION ] : [], ...plan.labels === true ? LABEL_PERMISSIONS : [] ];
  }
  function formatPermission(permission) {
   return `${permission.resource}: ${permission.action}`;
  }
  function renderMissingPermissions(input) {
   const {project: project} = input.repository;
   const lines = input.missing.map(permission => `  - ${formatPermission(permission)} (to ${permission.purpose})`);
   const access = input.missing.map(({resource: resource, action: action}) => ({
    resource: resource,
    action: action
   }));
   return [ `Harbor accepts ${input.robotName}, but it lacks permissions on project "${project}" that this run needs:`, ...lines, ...input.isProjectKnown ? [] : [ `Harbor answers the same when there is no project "${project}": is "repository" right?` ], `${whereToAdd(input.robotName, project)}, or through the API ` + `(PUT /api/v2.0/robots/{id}) by adding to permissions[].access of namespace "${project}":`, `  ${JSON.stringify(access)}` ].join("\n");
  }
  function whereToAdd(robotName, project) {
   const plus = robotName.lastIndexOf("+");
   if (plus < 0) return `Add them in Harbor: Administration, Robot Accounts, ${robotName}, Edit`;
   if (robotName.slice(0, plus).endsWith(project)) return `Add them in Harbor: Projects, ${project}, Robot Accounts, ${robotName}, Edit`;
   return `By its name the robot belongs to another project; use a robot of "${project}", or a system robot with these permissions on it (Administration, Robot Accounts)`;
  }
 },
 6145: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => parseRealms,
   z: () => findForeignRealm
  });
  const PARAMETER = /[\s,]*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
  const SCHEME = /[\s,]*([!#$%&'*+.^_`|~\w-]+)(?=[\s,]|$)(?:[ \t]+[\w.~+/-]+=*(?=\s*(?:,|$)))?/y;
  const END = /[\s,]*$/y;
  const WITHOUT_ADDRESS = new Set([ "basic", "digest", "negotiate", "ntlm" ]);
  const MAX_HEADER = 4096;
  const MAX_SHOWN = 100;
  function parseRealms(headers) {
   return headers.flatMap(realmsOf);
  }
  function realmsOf(header) {
   if (header.length > MAX_HEADER) return [ header.slice(0, MAX_SHOWN) ];
   const realms = [];
   let scheme = "";
   let at = 0;
   const take = pattern => {
    pattern.lastIndex = at;
    const found = pattern.exec(header);
    if (found !== null) at = pattern.lastIndex;
    return found;
   };
   while (take(END) === null) {
    const parameter = take(PARAMETER);
    if (parameter !== null) {
     const [, name = "", quoted, bare = ""] = parameter;
     if (name.toLowerCase() === "realm" && !WITHOUT_ADDRESS.has(scheme)) realms.push(quoted?.replaceAll(/\\(.)/g, "$1") ?? bare);
     continue;
    }
    const next = take(SCHEME);
    if (next === null) return [ ...realms, header.slice(at, at + MAX_SHOWN) ];
    scheme = (next[1] ?? "").toLowerCase();
   }
   return realms;
  }
  function findForeignRealm(realms, harborUrl) {
   const {origin: origin} = new URL(harborUrl);
   return realms.find(realm => !URL.canParse(realm) || new URL(realm).origin !== origin);
  }
 },
 3653: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => REGISTRY_ROWS,
   k: () => describeReadOnly
  });
  var _answer_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9571);
  const UNREADABLE_IMAGE = "the policy of the project blocks reading the existing image, and crane reads it before it writes";
  const REGISTRY_ROWS = [ {
   name: 'DENIED with "read only mode" is a Harbor that accepts no writes, not a missing permission',
   kind: "read-only",
   when: ({message: message}) => /system is in read only mode/i.test(message),
   describe: (_, {subject: subject}) => describeReadOnly(subject)
  }, {
   name: 'DENIED with "upper limit" is the quota of the project, in a push and in a copy',
   kind: "quota",
   when: ({message: message}) => /exceed the configured upper limit/.test(message),
   describe: () => "the project's storage quota is used up; delete artifacts and run garbage collection, or raise the quota"
  }, {
   name: "a push into a proxy cache is refused for what the project is, not for a right",
   kind: "proxy-cache",
   when: ({message: message}) => /can ?not push artifact to a proxy project/i.test(message),
   describe: (_, {subject: subject}) => `the project is a proxy cache of another registry, and ${subject} accepts no pushes to it; use a normal project`
  }, {
   name: '412 "not signed" is the policy on signatures',
   kind: "policy",
   when: ({message: message}) => /image is not signed (?:by cosign|in Notary)/i.test(message),
   describe: ({message: message}, {step: step}) => {
    const tool = /notary/i.test(message) ? "Notary" : "Cosign";
    return step === "push" ? `the policy of the project (content trust, ${tool}) blocks images without a signature, and crane reads the existing image before it writes; sign that image, or push by digest or to a new tag` : `the policy of the project (content trust, ${tool}) blocks pulls of images without a signature; sign the image first`;
   }
  }, {
   name: '412 "no available scanner" is a project without a scanner',
   kind: "no-scanner",
   when: ({message: message}) => /no available scanner/.test(message),
   describe: () => "no scanner is set up for the project; set one up in Harbor under Administration, Interrogation Services"
  }, {
   name: "412 by the policy on vulnerabilities blocks reading an image, and so also for crane",
   kind: "policy",
   when: answer => answer.code === "PROJECTPOLICYVIOLATION" || isBareLook(answer, 412),
   describe: (answer, {step: step, reference: reference}) => step === "push" ? `${UNREADABLE_IMAGE}; push by digest or to a new tag (${reference})` : step === "pull" ? `the policy of its project blocks pulls of ${reference} until a scan passes` : `the policy of the project blocks reading the image${answer.code === "" ? "" : " until a scan passes"}`
  }, {
   name: '412 "configured as immutable" is a rule that protects a tag',
   kind: "immutable",
   when: ({message: message}) => /configured as immutable/.test(message),
   describe: (_, {step: step}) => step === "delete" ? "an immutability rule of the project protects a tag of the image, and with it the image; remove the rule first, or keep the image" : "the tag is protected by an immutability rule of the project and is on another image; use another tag"
  }, {
   name: "a project that Harbor does not have is missing, whatever the status",
   kind: "missing-project",
   when: ({message: message, origin: origin}) => origin === "registry" && /\bproject \S{1,255} not found/.test(message),
   describe: (_, {subject: subject, step: step}) => `the project does not exist in ${subject}; create it or correct ${step === "pull" ? "the reference" : '"repository"'}`
  }, {
   name: "an unknown upload was lost on its way, and is begun again",
   kind: "lost-upload",
   isTransient: true,
   when: ({code: code}) => code === "BLOB_UPLOAD_UNKNOWN" || code === "BLOB_UPLOAD_INVALID",
   describe: (_, {subject: subject}) => `${subject} no longer knows the upload: it was restarted, or several registry pods do not share their storage or their Redis, or a proxy sent the parts to different ones`
  }, {
   name: "a layer that arrives with another digest was damaged on its way, and is sent again",
   kind: "lost-upload",
   isTransient: true,
   when: ({code: code}, {step: step}) => code === "DIGEST_INVALID" && step === "push",
   describe: (_, {subject: subject}) => `the data that arrived at ${subject} has a different digest than the data that was sent; something on the path changes or truncates it`
  }, {
   name: "errno 28 in an error of the storage driver is a full disk behind Harbor",
   kind: "storage-full",
   when: ({status: status, message: message, origin: origin}) => status === 507 || origin === "registry" && /\bErr"?:28\b|no space left on device|disk quota exceeded/i.test(message),
   describe: (_, {subject: subject}) => `the storage of ${subject} is full; its administrator must free space (garbage collection, a larger volume)`
  }, {
   name: "FORBIDDEN is a missing right, and is named where it is known",
   kind: "missing-permission",
   when: ({code: code}) => code === "FORBIDDEN",
   describe: (_, {robotName: robotName, needs: needs, subject: subject}) => needs === "" ? `${subject} says that ${nameRobot(robotName)} has no right to it` : `${nameRobot(robotName)} needs ${needs} on the project`
  }, {
   name: "a rate limit of Docker Hub lasts for hours, and a login raises it",
   kind: "rate-limit",
   when: ({message: message}) => /pull rate limit/i.test(message),
   describe: (_, {subject: subject}) => `${subject} counts pulls without a login by address, over hours; log in first (docker/login-action), or read the image through a proxy cache`
  }, {
   name: "429 asks to come back later",
   kind: "rate-limit",
   isTransient: true,
   when: ({status: status, code: code}) => status === 429 || code === "TOOMANYREQUESTS",
   describe: (answer, context) => context.step === "pull" ? `${context.subject} limits the rate; log in to it (docker/login-action) or try later` : `${(0, 
   _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} limits the rate of requests${answer.retryAfter === "" ? "" : ` (Retry-After: ${answer.retryAfter})`}; raise the limit for the runners, or run fewer jobs at a time`
  }, {
   name: "401 at a source is a login that is missing",
   kind: "refused-login",
   when: (answer, {step: step}) => step === "pull" && isUnauthorized(answer),
   describe: (_, {subject: subject}) => `${subject} refused access to the image; log in first (docker/login-action), or correct the reference`
  }, {
   name: "401 with a page is a login of something in front of Harbor",
   kind: "front",
   when: ({status: status, origin: origin}) => status === 401 && origin === "front",
   describe: (answer, context) => `${(0, _answer_row_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer, context)} requires its own login, and Harbor was not reached; it must pass /api/, /v2/ and /service/ to Harbor with the header Authorization`
  }, {
   name: "401 after the login is a right to push that is missing, or a robot that ended meanwhile",
   kind: "refused-login",
   when: (answer, {step: step}) => isUnauthorized(answer) && step !== "login",
   describe: (_, {subject: subject, robotName: robotName, path: path}) => path.startsWith("/v2/") ? `${subject} refused ${nameRobot(robotName)} (401). Either it lacks repository: push and repository: pull on the project, or it was disabled or expired meanwhile` : describeRefusedLogin(subject, robotName)
  }, {
   name: "401 at the login is a wrong secret or a robot that may not log in, and Harbor does not say which",
   kind: "refused-login",
   when: answer => isUnauthorized(answer),
   describe: (_, {subject: subject, robotName: robotName}) => describeRefusedLogin(subject, robotName)
  }, {
   name: "DENIED in other words is a rule of the registry that is not known here",
   kind: "denied",
   when: ({code: code}) => code === "DENIED",
   describe: (_, {subject: subject, step: step}) => step === "pull" ? `${subject} denied access to the image; log in first (docker/login-action), or correct the reference` : `${subject} denied the request by a rule that is not known here`
  }, {
   name: "a manifest, name or blob that the registry does not have is absent",
   kind: "absent",
   when: ({code: code, status: status, origin: origin}, {step: step}) => /^(?:MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND)$/.test(code) || status === 404 && origin === "unknown" && (step === "pull" || step === "push"),
   describe: (_, {step: step, subject: subject, reference: reference}) => step === "copy" ? `the source or the target does not exist in ${subject}` : `${reference === "" ? "what was asked for" : reference} does not exist in ${subject}`
  }, {
   name: "a blob that the manifest names is sent again when the registry lost it",
   kind: "lost-upload",
   isTransient: true,
   when: ({code: code}) => code === "MANIFEST_BLOB_UNKNOWN" || code === "BLOB_UNKNOWN",
   describe: (_, {subject: subject}) => `${subject} does not have a layer that was just sent or that it had before`
  }, {
   name: "5xx in Harbor's own form is Harbor itself",
   kind: "busy",
   isTransient: true,
   when: ({status: status, code: code, origin: origin}) => origin === "registry" && (/^(?:UNKNOWN|INTERNAL_SERVER_ERROR|INTERNAL|UNAVAILABLE|SERVICE_UNAVAILABLE)$/.test(code) || (status ?? 0) >= 500),
   describe: (_, {subject: subject}) => `${subject} itself failed with an internal error; it may be restarting, and its log has the cause`
  } ];
  function isUnauthorized({status: status, code: code, origin: origin}) {
   return code === "UNAUTHORIZED" || status === 401 && origin !== "front";
  }
  function isBareLook({status: status, origin: origin}, wanted) {
   return status === wanted && origin === "unknown";
  }
  function nameRobot(robotName) {
   return robotName === "" ? "the robot" : `the robot ${robotName}`;
  }
  function describeRefusedLogin(subject, robotName) {
   return `${subject} refused ${nameRobot(robotName)} (401). ` + 'Either the secret in "robot-token" is wrong, or the robot is disabled, expired or deleted, or its name is ' + "incomplete: it is written as Harbor shows it, with the prefix (robot$project+name)";
  }
  function describeReadOnly(subject) {
   return `${subject} is in read-only mode and accepts no push, tag, scan or deletion. No permission of the robot changes that: an administrator can end it under Administration, Configuration, System Settings, Repository Read Only`;
  }
 },
 4084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   eY: () => repositoryApiPath,
   q$: () => parseHarborRepository,
   sT: () => formatHarborRepository
  });
  const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
  const MAX_LENGTH = 255;
  function parseHarborRepository(text) {
   if (text.length > MAX_LENGTH) throw new Error(`is longer than ${MAX_LENGTH} characters`);
   if (/[A-Z]/.test(text)) throw new Error(`"${text}" has upper-case letters; registries accept lower case only`);
   if (text.includes("@") || text.slice(text.lastIndexOf("/") + 1).includes(":")) throw new Error(`"${text}" names a tag or a digest; give only the repository (tags go into "tags")`);
   const components = text.split("/");
   const [project, ...rest] = components;
   if (project === void 0 || rest.length === 0) throw new Error(`"${text}" has no project; give project/name, as in library/myapp`);
   const bad = components.find(component => !COMPONENT.test(component));
   if (bad !== void 0) throw new Error(`"${text}" is not a repository: "${bad}" is not a valid part (lower-case letters and digits, separated by . _ __ or -)`);
   return {
    project: project,
    name: rest.join("/")
   };
  }
  function formatHarborRepository(repository) {
   return `${repository.project}/${repository.name}`;
  }
  function repositoryApiPath(repository) {
   const name = encodeURIComponent(encodeURIComponent(repository.name));
   return `/api/v2.0/projects/${encodeURIComponent(repository.project)}/repositories/${name}`;
  }
 },
 4257: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   En: () => parseHelmVersion,
   Gi: () => requireHelm,
   bu: () => HELM_RELEASE,
   nl: () => isUsableHelm
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
  var _text_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6343);
  const OLDEST_HELM = "3.14";
  const KNOWN = {
   "v4.2.4": {
    "helm-v4.2.4-linux-amd64.tar.gz": "c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3",
    "helm-v4.2.4-linux-arm64.tar.gz": "564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1",
    "helm-v4.2.4-linux-arm.tar.gz": "894e901f7daaf9b458baad7b5c685bfeef49070d7d53f99687bd5846a6c13639",
    "helm-v4.2.4-linux-386.tar.gz": "45297aeac0c65173a89e8de832997f952ba5115c2db09b2e3f2c23a601e70583",
    "helm-v4.2.4-linux-ppc64le.tar.gz": "5c00073e9d493de201384bb7eb19d60615bd7c39db52148473e8ce6da84bc70a",
    "helm-v4.2.4-linux-s390x.tar.gz": "5396a35fca5fa46e5614140363f389ce66f96886c1b25f256d9e3028299422fa",
    "helm-v4.2.4-linux-riscv64.tar.gz": "d8532a3524ca842887b15ab794377dc9c8ced8f26264c84171b4b0aafff05411",
    "helm-v4.2.4-darwin-amd64.tar.gz": "6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc",
    "helm-v4.2.4-darwin-arm64.tar.gz": "d747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2"
   },
   "v3.21.4": {
    "helm-v3.21.4-linux-amd64.tar.gz": "61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14",
    "helm-v3.21.4-linux-arm64.tar.gz": "b54c04b4e0b2540bbdc08c17a121dab70e9a2ed0de5705528fec68a5fd3b85a7",
    "helm-v3.21.4-linux-arm.tar.gz": "b02709eab565cfcee8acdb10c143daf05ab06d994baeb85e63976513367925a7",
    "helm-v3.21.4-linux-386.tar.gz": "71280742be811c7d9d6b4546125f185ba01c6fd967e47491766b0055a0570cf5",
    "helm-v3.21.4-linux-ppc64le.tar.gz": "ba4e4f440b6992f119160e3ceea29d80158546c9241748332ffa1cfdfbb0bd8f",
    "helm-v3.21.4-linux-s390x.tar.gz": "321de1ff6fe57a9a5eca6b56d78d6959babe295ec7aab49af1a0d2bcfc02dfc8",
    "helm-v3.21.4-linux-riscv64.tar.gz": "fef3ec7e1ddafe8927253ad79f2f8e3ac41f3f92328eb2c23bd4513b4421e5d9",
    "helm-v3.21.4-darwin-amd64.tar.gz": "9173d05edf9592c6be1d0412ffafd935448dfc7a63c2bc732b8c67e55503e8a8",
    "helm-v3.21.4-darwin-arm64.tar.gz": "6e0bf5eb6daafc2b1ec34bb5ba04ef103f3afc16192fb19805c2924d7ea1033f"
   }
  };
  const VERSION = /^v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/;
  function parseHelmVersion(text) {
   const [, version] = VERSION.exec(text.trim()) ?? [];
   if (version === void 0) throw new Error(`"${text.trim()}" is not a version of helm, as in v4.2.4`);
   return `v${version}`;
  }
  function isUsableHelm(version) {
   return (0, _text_version_js__WEBPACK_IMPORTED_MODULE_1__.d)(version, `${OLDEST_HELM}.0`) === true;
  }
  function requireHelm(version) {
   if (isUsableHelm(version)) return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`helm ${version} is too old: ${OLDEST_HELM} or newer is needed. Use the action setup-helm before this step`);
  }
  const OS_NAMES = {
   linux: "linux",
   darwin: "darwin"
  };
  const ARCHITECTURE_NAMES = {
   x64: "amd64",
   arm64: "arm64",
   arm: "arm",
   ia32: "386",
   s390x: "s390x",
   ppc64: "ppc64le",
   riscv64: "riscv64"
  };
  function helmArchive(version, {platform: platform, arch: arch}) {
   const os = OS_NAMES[platform];
   const architecture = ARCHITECTURE_NAMES[arch];
   if (os === void 0 || architecture === void 0) return;
   return {
    name: `helm-${version}-${os}-${architecture}.tar.gz`,
    program: `${os}-${architecture}/helm`
   };
  }
  const HELM_RELEASE = {
   name: "helm",
   known: KNOWN,
   defaultUrl: "https://get.helm.sh/{archive}",
   checksums: archive => `https://get.helm.sh/${archive}.sha256sum`,
   archive: helmArchive,
   versionArguments: [ "version", "--template", "{{.Version}}" ],
   purpose: "run-helm",
   parseVersion: parseHelmVersion,
   isUsable: isUsableHelm
  };
 },
 9729: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => MAX_CONFIG_BYTES,
   j: () => requireSmallConfig
  });
  var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2764);
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5542);
  const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
  function requireSmallConfig({digest: digest, size: size}) {
   if (size <= MAX_CONFIG_BYTES) return;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.d(`has a configuration ${digest} of ${(0, 
   _text_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(size)}; at most ${(0, _text_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(MAX_CONFIG_BYTES)} are read`);
  }
 },
 3729: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bc: () => isDigest,
   VK: () => shortDigest,
   m: () => parseDigest
  });
  const DIGEST = /^sha256:[0-9a-f]{64}$/;
  function isDigest(text) {
   return DIGEST.test(text);
  }
  function parseDigest(text) {
   if (!isDigest(text)) throw new Error(`"${text}" is not a digest (sha256: and 64 hex digits)`);
   return text;
  }
  function shortDigest(digest) {
   return digest.slice(0, "sha256:".length + 12);
  }
 },
 1160: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qe: () => formatIndex,
   cy: () => formatLayoutMarker,
   sE: () => formatImageManifest,
   w9: () => LAYOUT_VERSION
  });
  var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);
  const LAYOUT_VERSION = "1.0.0";
  function formatLayoutMarker() {
   return JSON.stringify({
    imageLayoutVersion: LAYOUT_VERSION
   });
  }
  function formatIndex(manifests) {
   return JSON.stringify({
    schemaVersion: 2,
    mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.Ap.ociIndex,
    manifests: manifests.map(formatDescriptor)
   });
  }
  function formatImageManifest(image) {
   return JSON.stringify({
    schemaVersion: 2,
    mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.Ap.ociManifest,
    config: formatDescriptor(image.config),
    layers: image.layers.map(formatDescriptor)
   });
  }
  const NAMING = /^(io\.containerd\.image\.name|org\.opencontainers\.image\.ref\.name)$/;
  function formatDescriptor(descriptor) {
   const {mediaType: mediaType, digest: digest, size: size, platform: platform, annotations: annotations = {}} = descriptor;
   const kept = Object.entries(annotations).filter(([key]) => !NAMING.test(key)).toSorted(([a], [b]) => a < b ? -1 : 1);
   return {
    mediaType: mediaType,
    digest: digest,
    size: size,
    ...platform === void 0 ? {} : {
     platform: {
      architecture: platform.architecture,
      os: platform.os,
      ...platform.variant ? {
       variant: platform.variant
      } : {},
      ...platform.osVersion ? {
       "os.version": platform.osVersion
      } : {}
     }
    },
    ...kept.length === 0 ? {} : {
     annotations: Object.fromEntries(kept)
    }
   };
  }
 },
 444: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B6: () => findAmbiguousKey,
   lJ: () => jsonStrings,
   pU: () => foldKey
  });
  function foldKey(key) {
   return key.toLowerCase().replaceAll("K", "k").replaceAll("ſ", "s");
  }
  const TOKEN = /"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[{}[\]:,]/g;
  function jsonStrings(text) {
   return [ ...text.matchAll(TOKEN) ].flatMap(([token]) => token.startsWith('"') ? decode(token) : []);
  }
  function findAmbiguousKey(text, rules) {
   const spelling = new Map(rules.known.map(key => [ foldKey(key), key ]));
   const free = new Set(rules.free.map(foldKey));
   const open = [];
   let isKey = false;
   let lastKey = "";
   for (const [token] of text.matchAll(TOKEN)) {
    const at = open.at(-1);
    if (token === "{" || token === "[") {
     open.push({
      keys: token === "{" ? new Set : void 0,
      isFree: at !== void 0 && (at.isFree || at.keys !== void 0 && free.has(foldKey(lastKey)))
     });
     isKey = token === "{";
    } else if (token === "}" || token === "]") {
     open.pop();
     isKey = false;
    } else if (token === ",") isKey = at?.keys !== void 0; else if (token === ":") isKey = false; else if (isKey && at?.keys !== void 0) {
     lastKey = decode(token);
     const folded = foldKey(lastKey);
     if (!at.isFree && (at.keys.has(folded) || (spelling.get(folded) ?? lastKey) !== lastKey)) return lastKey;
     at.keys.add(folded);
    }
   }
   return;
  }
  function decode(token) {
   return JSON.parse(token);
  }
 },
 5380: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $$: () => isIndexMediaType,
   $T: () => MANIFEST_MEDIA_TYPES,
   $m: () => isUnpackable,
   Ap: () => MEDIA_TYPE,
   Bq: () => formatPlatform,
   CM: () => isManifestMediaType,
   FL: () => parsePlatform,
   H3: () => isAttestation,
   Js: () => attestedDigest,
   _H: () => isUnknownPlatform,
   bq: () => isDistributable,
   i8: () => isImageConfigMediaType,
   iL: () => formatMediaType,
   pp: () => isDockerMediaType,
   tR: () => isWholePlatform
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3729);
  const MEDIA_TYPE = {
   ociManifest: "application/vnd.oci.image.manifest.v1+json",
   ociIndex: "application/vnd.oci.image.index.v1+json",
   ociConfig: "application/vnd.oci.image.config.v1+json",
   ociLayer: "application/vnd.oci.image.layer.v1.tar",
   ociLayerGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
   ociLayerZstd: "application/vnd.oci.image.layer.v1.tar+zstd",
   dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
   dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
   dockerConfig: "application/vnd.docker.container.image.v1+json"
  };
  const MANIFEST_MEDIA_TYPES = [ MEDIA_TYPE.ociManifest, MEDIA_TYPE.ociIndex, MEDIA_TYPE.dockerManifest, MEDIA_TYPE.dockerIndex ].join(", ");
  function isIndexMediaType(mediaType) {
   return mediaType === MEDIA_TYPE.ociIndex || mediaType === MEDIA_TYPE.dockerIndex;
  }
  function isManifestMediaType(mediaType) {
   return mediaType === MEDIA_TYPE.ociManifest || mediaType === MEDIA_TYPE.dockerManifest;
  }
  function isDockerMediaType(mediaType) {
   return mediaType === MEDIA_TYPE.dockerIndex || mediaType === MEDIA_TYPE.dockerManifest;
  }
  function isDistributable(mediaType) {
   return !mediaType.includes(".nondistributable.") && !mediaType.includes(".rootfs.foreign.");
  }
  function isImageConfigMediaType(mediaType) {
   return mediaType === MEDIA_TYPE.ociConfig || mediaType === MEDIA_TYPE.dockerConfig;
  }
  const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
  function formatPlatform(platform) {
   if (platform === void 0) return "unknown/unknown";
   const {os: os, architecture: architecture, variant: variant = "", osVersion: osVersion = ""} = platform;
   const parts = variant === "" ? [ os, architecture ] : [ os, architecture, variant ];
   const text = osVersion === "" ? parts.join("/") : `${parts.join("/")}:${osVersion}`;
   return text.replaceAll(CONTROL, "�");
  }
  const PLATFORM = /^([a-z0-9]+)\/([a-z0-9_-]+)(?:\/([a-z0-9_.]+))?(?::([A-Za-z0-9._-]+))?$/;
  function parsePlatform(text) {
   const [, os, architecture, variant, osVersion] = PLATFORM.exec(text) ?? [];
   if (os === void 0 || architecture === void 0) throw new Error(`"${text}" is not a platform (os/architecture[/variant][:os.version], as in linux/arm64 or windows/amd64:10.0.20348.1)`);
   return {
    os: os,
    architecture: architecture,
    ...variant === void 0 ? {} : {
     variant: variant
    },
    ...osVersion === void 0 ? {} : {
     osVersion: osVersion
    }
   };
  }
  const REFERENCE_TYPE = "vnd.docker.reference.type";
  const REFERENCE_DIGEST = "vnd.docker.reference.digest";
  function isAttestation(entry) {
   return entry.annotations?.[REFERENCE_TYPE] === "attestation-manifest" && isUnknownPlatform(entry.platform);
  }
  function attestedDigest(entry) {
   const digest = entry.annotations?.[REFERENCE_DIGEST] ?? "";
   return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest) ? digest : void 0;
  }
  const MAX_MEDIA_TYPE_CHARACTERS = 255;
  function formatMediaType(mediaType) {
   return mediaType.replaceAll(CONTROL, "�").slice(0, MAX_MEDIA_TYPE_CHARACTERS).toWellFormed();
  }
  function isUnknownPlatform(platform) {
   return platform !== void 0 && formatPlatform(platform) === "unknown/unknown";
  }
  function isWholePlatform(platform) {
   return platform !== void 0 && platform.os !== "" && platform.architecture !== "";
  }
  const UNTYPED = new Set([ "", "application/octet-stream", "application/json", "text/html" ]);
  function isUnpackable(mediaType) {
   return mediaType.startsWith("application/vnd.oci.image.layer.") || mediaType.startsWith("application/vnd.docker.image.rootfs.") || mediaType.includes(".tar") || UNTYPED.has(mediaType);
  }
 },
 3008: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   tz: () => isOfPlatform,
   xV: () => choosePlatform,
   yI: () => parsePlatformChoice
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3729);
  var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);
  var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);
  function parsePlatformChoice(text) {
   return (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(text) ? text : (0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.FL)(text);
  }
  const MAX_DEPTH = 4;
  const MAX_ENTRIES = 1e3;
  async function choosePlatform(root, options) {
   const {choice: choice, reader: reader} = options;
   const document = await reader.readDocument(root);
   if (typeof choice === "string" && choice === root.digest) return root;
   if (document.kind === "manifest") return requirePlatform({
    descriptor: root,
    document: document
   }, options);
   const entries = await collectEntries(document, reader);
   if (typeof choice === "string") return chooseByDigest(entries, choice);
   const images = await withPlatforms(entries, reader);
   const matching = filterByPlatform(images, choice);
   if (matching.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has no platform ${(0, 
   _manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}; it has ${listPlatforms(images)}`);
   const candidates = distinct(matching);
   const [chosen, ...others] = candidates.length === 1 ? candidates : await onlyImages(candidates, reader);
   if (chosen === void 0 || others.length > 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has several images for ${(0, 
   _manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}: ${listWithDigests(candidates)}; choose one by its digest, as in platform: ${candidates[0]?.digest}`);
   return chosen;
  }
  async function requirePlatform(image, options) {
   const {choice: choice, reader: reader} = options;
   const {descriptor: descriptor} = image;
   if (typeof choice === "string") throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is the single image ${descriptor.digest}, not ${choice}, which the input platform asks for`);
   const found = await reader.readConfigPlatform(image);
   if (found !== void 0 && isOfPlatform(found, choice)) return descriptor;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is an image for ${(0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(found)}, not for ${(0, 
   _manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}, which the input platform asks for`);
  }
  async function collectEntries(index, reader) {
   const found = new Map;
   const visit = async (at, depth) => {
    if (depth > MAX_DEPTH) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`nests indexes more than ${MAX_DEPTH} deep`);
    for (const entry of at.manifests) {
     const isIndex = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(entry.mediaType);
     if ((0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(entry) || !(isIndex || (0, 
     _manifest_js__WEBPACK_IMPORTED_MODULE_0__.CM)(entry.mediaType))) continue;
     const same = found.get(entry.digest);
     found.set(entry.digest, [ ...same ?? [], entry ]);
     if (found.size > MAX_ENTRIES) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has more than ${MAX_ENTRIES} manifests`);
     if (!isIndex || same !== void 0) continue;
     const document = await reader.readDocument(entry);
     if (document.kind === "index") await visit(document, depth + 1);
    }
   };
   await visit(index, 1);
   return [ ...found.values() ].flat();
  }
  function chooseByDigest(entries, digest) {
   const chosen = entries.find(entry => entry.digest === digest);
   if (chosen !== void 0) return chosen;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has no manifest ${digest}; it has ${listWithDigests(distinct(entries))}`);
  }
  async function withPlatforms(entries, reader) {
   const images = [];
   for (const entry of entries) {
    if ((0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(entry.mediaType)) continue;
    const platform = entry.platform ?? await readPlatform(entry, reader);
    images.push(platform === void 0 ? entry : {
     ...entry,
     platform: platform
    });
   }
   return images;
  }
  async function readPlatform(descriptor, reader) {
   const document = await reader.readDocument(descriptor);
   return document.kind === "index" ? void 0 : reader.readConfigPlatform({
    descriptor: descriptor,
    document: document
   });
  }
  async function onlyImages(candidates, reader) {
   const images = [];
   for (const candidate of candidates) {
    const document = await reader.readDocument(candidate);
    if (document.kind === "manifest" && (0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.i8)(document.config.mediaType)) images.push(candidate);
   }
   return images;
  }
  function filterByPlatform(images, asked) {
   const near = images.filter(({platform: platform}) => platform !== void 0 && isSameSystem(platform, asked));
   const sameVariant = near.filter(({platform: platform}) => platform !== void 0 && isSameVariant(platform, asked));
   const ofVariant = sameVariant.length > 0 || asked.variant ? sameVariant : near;
   const exact = ofVariant.filter(({platform: platform}) => platform?.osVersion === asked.osVersion);
   return asked.osVersion && exact.length > 0 ? exact : ofVariant;
  }
  function isOfPlatform(found, asked) {
   if (!isSameSystem(found, asked)) return false;
   return !asked.variant || !found.variant || isSameVariant(found, asked);
  }
  function isSameSystem(found, asked) {
   const [a, b] = [ normalize(found), normalize(asked) ];
   if (a.os !== b.os || a.architecture !== b.architecture) return false;
   const {osVersion: osVersion = ""} = found;
   return !asked.osVersion || osVersion === asked.osVersion || osVersion.startsWith(`${asked.osVersion}.`);
  }
  function isSameVariant(a, b) {
   return normalize(a).variant === normalize(b).variant;
  }
  const ALIASES = {
   i386: [ "386" ],
   x86_64: [ "amd64" ],
   "x86-64": [ "amd64" ],
   aarch64: [ "arm64" ],
   armhf: [ "arm", "v7" ],
   armel: [ "arm", "v6" ]
  };
  const USUAL_VARIANT = {
   arm64: "v8",
   arm: "v7",
   amd64: "v1"
  };
  function normalize(platform) {
   const name = platform.architecture.toLowerCase();
   const [architecture, meant] = Object.hasOwn(ALIASES, name) ? ALIASES[name] ?? [ name ] : [ name ];
   const os = platform.os.toLowerCase();
   const written = platform.variant?.toLowerCase() || meant || USUAL_VARIANT[architecture] || "";
   const variant = /^\d+$/.test(written) ? `v${written}` : written;
   return {
    os: os === "macos" ? "darwin" : os,
    architecture: architecture,
    variant: variant
   };
  }
  function distinct(entries) {
   return [ ...new Map(entries.map(entry => [ entry.digest, entry ])).values() ];
  }
  function listPlatforms(entries) {
   if (entries.length === 0) return "none";
   return entries.map(({platform: platform}) => (0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform)).join(", ");
  }
  function listWithDigests(entries) {
   if (entries.length === 0) return "none";
   return entries.map(({platform: platform, digest: digest}) => `${(0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform)} (${digest})`).join(", ");
  }
 },
 4559: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => distinctNames,
   q: () => plainPlatform
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3729);
  const DIGEST_SUFFIX = / \(sha256:[0-9a-f]{12}\)$/;
  const VERSION_SUFFIX = /:[^:/]*$/;
  function distinctNames(images) {
   const names = new Map;
   for (const {platform: platform, digest: digest} of images) names.set(platform, (names.get(platform) ?? new Set).add(digest));
   return images.map(image => (names.get(image.platform)?.size ?? 0) > 1 ? {
    ...image,
    platform: `${image.platform} (${(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(image.digest)})`
   } : image);
  }
  function plainPlatform(name) {
   return name.replace(DIGEST_SUFFIX, "").replace(VERSION_SUFFIX, "");
  }
 },
 5542: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => ImageProblem
  });
  class ImageProblem extends Error {
   name="ImageProblem";
  }
 },
 9120: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F2: () => parseReference,
   FH: () => formatReference,
   dz: () => isTag,
   mP: () => hasRegistryHost
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3729);
  const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
  const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
  const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
  function isTag(text) {
   return TAG.test(text);
  }
  function parseReference(text) {
   if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw new Error(`"${text}" starts with a URL scheme; a reference is host/repository:tag`);
   const [beforeDigest = "", digest, ...more] = text.split("@");
   if (more.length > 0 || digest !== void 0 && !(0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest)) throw new Error(`"${text}" has a bad digest; expected @sha256: and 64 lower-case hex digits`);
   const {name: name, tag: tag} = splitTag(beforeDigest);
   if (tag !== void 0 && !isTag(tag)) throw new Error(`"${text}" has a bad tag "${tag}"`);
   const components = name.split("/");
   const hasHost = hasRegistryHost(name);
   const host = hasHost ? components[0] : void 0;
   if (host !== void 0 && !HOST.test(host)) throw new Error(`"${text}" has a bad registry host "${host}"`);
   const path = (hasHost ? components.slice(1) : components).join("/");
   requireRepositoryPath(text, path);
   return {
    path: path,
    ...host === void 0 ? {} : {
     host: host
    },
    ...tag === void 0 ? {} : {
     tag: tag
    },
    ...digest === void 0 ? {} : {
     digest: digest
    }
   };
  }
  function hasRegistryHost(text) {
   const slash = text.indexOf("/");
   const first = text.slice(0, Math.max(slash, 0));
   return /^[^.].*[.:]|^:/.test(first) || first.toLowerCase() === "localhost";
  }
  function formatReference(reference) {
   const host = reference.host === void 0 ? "" : `${reference.host}/`;
   const tag = reference.tag === void 0 ? "" : `:${reference.tag}`;
   const digest = reference.digest === void 0 ? "" : `@${reference.digest}`;
   return `${host}${reference.path}${tag}${digest}`;
  }
  function splitTag(text) {
   const colon = text.lastIndexOf(":");
   if (colon <= text.lastIndexOf("/")) return {
    name: text
   };
   return {
    name: text.slice(0, colon),
    tag: text.slice(colon + 1)
   };
  }
  function requireRepositoryPath(text, path) {
   if (/[A-Z]/.test(path)) throw new Error(`"${text}" has upper-case letters in the repository; registries accept lower case only`);
   const bad = path.split("/").find(component => !PATH_COMPONENT.test(component));
   if (bad !== void 0) throw new Error(`"${text}" is not an image reference ("${bad}" is not a valid part)`);
  }
 },
 6820: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => EMPTY_CONFIG,
   y: () => mayBeRunnable
  });
  var _json_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(444);
  const EMPTY_CONFIG = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
  function mayBeRunnable(configuration) {
   if (!isJson(configuration)) return false;
   const words = new Set((0, _json_keys_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(configuration).map(_json_keys_js__WEBPACK_IMPORTED_MODULE_0__.pU));
   return words.has("diff_ids") || words.has("os") && words.has("architecture");
  }
  function isJson(text) {
   try {
    JSON.parse(text);
    return true;
   } catch {
    return false;
   }
  }
 },
 7731: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P2: () => derivedTags,
   fH: () => fallbackTag,
   lP: () => parseDerivedTag,
   r$: () => holdsPayloadsAlone
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3729);
  var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);
  const SUFFIXES = [ "sig", "att", "sbom" ];
  const DERIVED_TAG = /^sha256-([0-9a-f]{64})\.(?:sig|att|sbom)$/;
  function derivedTags(digest) {
   return SUFFIXES.map(suffix => `${fallbackTag(digest)}.${suffix}`);
  }
  function fallbackTag(digest) {
   return digest.replace(":", "-");
  }
  function parseDerivedTag(tag) {
   const [, hex] = DERIVED_TAG.exec(tag) ?? [];
   const digest = `sha256:${hex}`;
   return (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(digest) ? digest : void 0;
  }
  function holdsPayloadsAlone(manifest) {
   if ((0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(manifest.mediaType)) return false;
   const {layers: layers} = JSON.parse((new TextDecoder).decode(manifest.bytes));
   if (!Array.isArray(layers) || layers.length === 0) return false;
   return layers.every(layer => {
    const mediaType = layer?.mediaType;
    return typeof mediaType === "string" && !(0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.$m)(mediaType);
   });
  }
 },
 9093: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QB: () => requireSameLayers,
   Uj: () => requireOneReading,
   _3: () => requireOneKind,
   kl: () => requireSoundChildren,
   mC: () => CONFIG_KEYS,
   pg: () => DOCUMENT_KEYS
  });
  var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2764);
  var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7823);
  var _json_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(444);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5542);
  const DOCUMENT_KEYS = {
   known: [ "schemaVersion", "mediaType", "artifactType", "config", "layers", "manifests", "subject", "annotations", "digest", "size", "urls", "data", "platform", "fsLayers", "os", "architecture", "variant", "os.version", "os.features" ],
   free: [ "annotations" ]
  };
  const CONFIG_KEYS = {
   known: [ "os", "architecture", "variant", "os.version", "os.features", "rootfs", "diff_ids", "config" ],
   free: [ "config", "container_config", "history" ]
  };
  function requireOneReading(text, document) {
   const key = (0, _json_keys_js__WEBPACK_IMPORTED_MODULE_0__.B6)(text, document.rules);
   if (key === void 0) return;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${document.what} has the key ${(0, 
   _text_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(key)} twice or in another spelling than the format, so that it can be read in two ways`);
  }
  const FOREIGN_KEYS = {
   manifest: [ "manifests", "fsLayers" ],
   index: [ "config", "layers", "fsLayers" ]
  };
  function requireOneKind(json, document) {
   const key = FOREIGN_KEYS[document.kind].find(foreign => foreign in json);
   if (key === void 0) return;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${document.what} is listed as ${document.kind === "index" ? "an index" : "a manifest"} and has ${(0, 
   _text_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(key)}, so that it can be read as something else`);
  }
  function requireSoundChildren(children, what) {
   if (children.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${what} names no image`);
   const known = new Map;
   for (const child of children) {
    const before = known.get(child.digest) ?? child;
    if (before.size !== child.size || before.mediaType !== child.mediaType) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${what} names ${child.digest} twice, as ${describe(before)} and as ${describe(child)}`);
    known.set(child.digest, child);
   }
  }
  function describe({mediaType: mediaType, size: size}) {
   return `${(0, _text_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(mediaType)} of ${size} bytes`;
  }
  function isFileSystemLayer({mediaType: mediaType}) {
   return mediaType.startsWith("application/vnd.oci.image.layer.") || mediaType.startsWith("application/vnd.docker.image.rootfs.");
  }
  function requireSameLayers(manifest, diffIds) {
   const {config: config, layers: layers} = manifest;
   if (diffIds.length === layers.length || diffIds.length === layers.filter(isFileSystemLayer).length) return;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: its configuration ${config.digest} names ${(0, 
   _text_format_js__WEBPACK_IMPORTED_MODULE_3__.LS)(diffIds.length, "layer")}, its manifest ${layers.length}`);
  }
 },
 7952: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => commitPath
  });
  function commitPath(path, digest) {
   return `${path}${path.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
  }
 },
 3217: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => POLL_INTERVAL_MS
  });
  const every = milliseconds => () => milliseconds;
  const growing = limits => elapsedMs => Math.min(limits.to, Math.max(limits.from, Math.round(elapsedMs / limits.divisor)));
  const LONG_SCAN = growing({
   from: 1060,
   to: 3500,
   divisor: 55
  });
  const SCANNER = elapsedMs => elapsedMs < 4e3 ? 800 : LONG_SCAN(elapsedMs);
  const POLL_INTERVAL_MS = {
   scan: SCANNER,
   sbom: SCANNER,
   reachable: every(2e3),
   ready: every(2e3),
   snapshot: every(2e3),
   health: every(3e3),
   pendingRelease: every(1e4)
  };
 },
 2999: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   aP: () => selectEnvironment
  });
  const decide = (source, harbor, helm, docker) => ({
   "read-source": source,
   "write-harbor": harbor,
   "run-helm": helm,
   "ask-docker": docker
  });
  const PASS = decide("pass", "pass", "pass", "pass");
  const REMOVE = decide("remove", "remove", "remove", "remove");
  const OWN = decide("pass", "remove", "remove", "pass");
  const ENVIRONMENT_RULES = [ {
   names: [ "INPUT_*", "STATE_*", "ACTIONS_*", "GITHUB_TOKEN" ],
   why: "The inputs, the robot secret among them, and the tokens of the runner",
   decisions: REMOVE
  }, {
   names: [ "GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY" ],
   why: "The files through which a step sends commands to the runner",
   decisions: REMOVE
  }, {
   names: [ "RUNNER_TRACKING_ID" ],
   why: "The runner finds and ends processes that outlive a job by this variable",
   decisions: PASS
  }, {
   names: [ "LD_PRELOAD", "LD_AUDIT", "DYLD_INSERT_LIBRARIES", "NODE_OPTIONS", "BASH_ENV", "ENV", "BASH_FUNC_*" ],
   why: "They load other code into a program, into Node or a shell",
   decisions: REMOVE
  }, {
   names: [ "LD_*", "DYLD_*" ],
   why: "Where libraries are looked for: a credential helper may need its own; crane and helm are linked statically",
   decisions: OWN
  }, {
   names: [ "GODEBUG", "GOTRACEBACK", "GOCOVERDIR", "SSLKEYLOGFILE" ],
   why: "They weaken TLS, or print headers, memory or keys (GODEBUG=http2debug=2 prints Authorization)",
   decisions: REMOVE
  }, {
   names: [ "GOMAXPROCS", "GOMEMLIMIT", "GOGC" ],
   why: "How much of the machine a Go program may use",
   decisions: PASS
  }, {
   names: [ "REQUEST_METHOD" ],
   why: "With it Go programs behave as CGI programs and ignore HTTP_PROXY (net/http)",
   decisions: REMOVE
  }, {
   names: [ "CRANE_*", "GGCR_*" ],
   why: "Switches of crane and its library: crane is steered by its arguments alone",
   decisions: REMOVE
  }, {
   names: [ "PATH", "PATHEXT", "COMSPEC", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "PROGRAMDATA", "PROGRAMFILES*", "HOME", "HOMEDRIVE", "HOMEPATH", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "USER", "USERNAME", "TMPDIR", "TEMP", "TMP", "LANG", "LANGUAGE", "LC_*", "TZ" ],
   why: "Where a program is, who runs it, and where it may put its temporary files",
   decisions: PASS
  }, {
   names: [ "SSL_CERT_FILE", "SSL_CERT_DIR" ],
   why: "Which authorities the machine trusts",
   decisions: PASS
  }, {
   names: [ "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY" ],
   why: "crane falls back to the other scheme for some addresses: its proxies are set so that only the right scheme leaves the machine",
   decisions: decide("set", "set", "pass", "pass")
  }, {
   names: [ "DOCKER_CONFIG" ],
   why: "Credentials of the user for a source and for a chart in a registry; a crane that copies gets a directory with these and those of the gateway, one that only sends the latter alone",
   decisions: decide("pass", "set", "pass", "pass")
  }, {
   names: [ "DOCKER_AUTH_CONFIG", "REGISTRY_AUTH_FILE", "DOCKER_*", "BUILDKIT_*", "CONTAINER_*", "CONTAINERS_*" ],
   why: "Credentials of the user and the address of the daemon; newer cranes prefer DOCKER_AUTH_CONFIG to DOCKER_CONFIG",
   decisions: OWN
  }, {
   names: [ "XDG_*" ],
   why: "Where the user keeps settings, credentials of podman among them",
   decisions: OWN
  }, {
   names: [ "HELM_CACHE_HOME", "HELM_CONFIG_HOME", "HELM_DATA_HOME", "KUBECACHEDIR", "KUBECONFIG" ],
   why: "A directory of this run, and the cluster of the inputs",
   decisions: decide("remove", "remove", "set", "remove")
  }, {
   names: [ "HELM_*", "KUBE*" ],
   why: "HELM_KUBEAPISERVER, HELM_KUBEINSECURE_SKIP_TLS_VERIFY and others win over the kubeconfig; HELM_DRIVER and HELM_PLUGINS change what helm does",
   decisions: REMOVE
  }, {
   names: [ "AWS_*", "ECR_*", "GOOGLE_*", "GCE_*", "CLOUDSDK_*", "AZURE_*", "ACR_*", "MSI_*", "IDENTITY_*", "VAULT_*" ],
   why: "Cloud credentials, for the credential helpers of the registry that is read from",
   decisions: decide("pass", "remove", "pass", "remove")
  }, {
   names: [ "*" ],
   why: "Everything else: a credential helper or a docker that is something else may need it",
   decisions: OWN
  } ];
  function findEnvironmentRule(name) {
   const upper = name.toUpperCase();
   const rule = ENVIRONMENT_RULES.find(({names: names}) => names.some(pattern => isMatch(upper, pattern)));
   if (rule === void 0) throw new Error(`no rule covers ${name}`);
   return rule;
  }
  function isMatch(name, pattern) {
   return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  }
  function selectEnvironment(environment, child) {
   const {purpose: purpose, set: set = {}} = child;
   const own = new Set(Object.keys(set).map(name => name.toUpperCase()));
   const selected = {};
   for (const [name, value] of Object.entries(environment)) {
    if (value === void 0 || own.has(name.toUpperCase())) continue;
    if (findEnvironmentRule(name).decisions[purpose] === "pass") selected[name] = value;
   }
   for (const [name, value] of Object.entries(set)) {
    if (findEnvironmentRule(name).decisions[purpose] === "remove") throw new Error(`refusing to set ${name} for ${purpose}: ${findEnvironmentRule(name).why}`);
    if (value !== void 0) selected[name] = value;
   }
   return selected;
  }
 },
 5971: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   PE: () => LEAST_BYTES_PER_SECOND,
   kJ: () => StallWatch,
   oO: () => describeStall
  });
  const LEAST_BYTES_PER_SECOND = 50;
  const LONGEST_GAP_MS = 5e3;
  const SAMPLES = 100;
  class StallWatch {
   #limit;
   #samples=[];
   #elapsedMs=0;
   #lookedAtMs;
   constructor(limit) {
    this.#limit = limit;
   }
   look(nowMs, moved) {
    const {windowMs: windowMs, leastBytesPerSecond: leastBytesPerSecond} = this.#limit;
    this.#elapsedMs += Math.min(nowMs - (this.#lookedAtMs ?? nowMs), LONGEST_GAP_MS, windowMs);
    this.#lookedAtMs = nowMs;
    const last = this.#samples.at(-1);
    if (last === void 0 || this.#elapsedMs - last.atMs >= windowMs / SAMPLES) this.#samples.push({
     atMs: this.#elapsedMs,
     moved: moved
    });
    const beginsMs = this.#elapsedMs - windowMs;
    while ((this.#samples[1]?.atMs ?? Number.POSITIVE_INFINITY) <= beginsMs) this.#samples.shift();
    const first = this.#samples[0];
    if (first === void 0 || first.atMs > beginsMs) return;
    const recent = moved - first.moved;
    return recent < Math.max(1, leastBytesPerSecond * windowMs / 1e3) ? recent : void 0;
   }
  }
  function describeStall(limit, moved) {
   const seconds = Math.round(limit.windowMs / 1e3);
   return moved <= 0 ? `moved no byte for ${seconds} s` : `moved only ${moved} bytes in ${seconds} s`;
  }
 },
 1701: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => reportContradiction
  });
  var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
  const COMPARED_SEVERITIES = _severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.filter(severity => severity !== "negligible");
  function reportContradiction(overview, findings) {
   if (overview.total === void 0) return "Harbor says the scan succeeded, but gives no summary that its report could be compared with";
   if (overview.total > 0 && findings.length === 0) return `Harbor counted ${overview.total} findings, but its report lists none`;
   const lost = COMPARED_SEVERITIES.find(severity => (overview.counts?.[severity] ?? 0) > 0 && !findings.some(finding => finding.severity === severity));
   if (lost !== void 0) return `Harbor counted ${overview.counts?.[lost]} findings of severity ${(0, 
   _severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(lost)}, but its report lists none of them`;
   const {severity: severity} = overview;
   if (severity === void 0 || severity === "unknown" || severity === "negligible") return;
   const isMatched = findings.some(finding => finding.severity !== "unknown" && (0, 
   _severity_js__WEBPACK_IMPORTED_MODULE_0__.du)(finding.severity, severity));
   return isMatched ? void 0 : `Harbor says the worst severity is ${(0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(severity)}, but its report lists nothing of it`;
  }
 },
 7958: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $i: () => parseScanStatus,
   aq: () => overviewIdentity,
   hY: () => hasEnded,
   tY: () => scanSeconds
  });
  const SCAN_STATUSES = [ "Pending", "Scheduled", "Running", "Success", "Error", "Stopped", "Unrecognised" ];
  function parseScanStatus(word) {
   return SCAN_STATUSES.find(status => status === word) ?? "Unrecognised";
  }
  function hasEnded({status: status}) {
   return status === "Success" || status === "Error" || status === "Stopped";
  }
  function scanSeconds(overview) {
   const {status: status, startTime: startTime, completePercent: completePercent = 100, durationSeconds: durationSeconds} = overview;
   return status === "Success" && startTime !== "" && completePercent === 100 ? durationSeconds : void 0;
  }
  function overviewIdentity(overview) {
   return `${overview.reportId} ${overview.startTime}`;
  }
 },
 3002: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BU: () => NO_FINDINGS,
   IY: () => severityOrder,
   JE: () => formatSeverity,
   Kw: () => RANKED_SEVERITIES,
   du: () => isAtLeast,
   lv: () => parseSeverity,
   oC: () => SEVERITIES
  });
  const SEVERITIES = [ "critical", "high", "medium", "low", "negligible", "unknown" ];
  const RANKED_SEVERITIES = [ "critical", "high", "medium", "low", "negligible" ];
  const NO_FINDINGS = {
   critical: 0,
   high: 0,
   medium: 0,
   low: 0,
   negligible: 0,
   unknown: 0
  };
  function parseSeverity(word) {
   const lower = word.trim().toLowerCase();
   if (lower === "none") return "negligible";
   return SEVERITIES.find(severity => severity === lower) ?? "unknown";
  }
  function formatSeverity(severity) {
   return severity.charAt(0).toUpperCase() + severity.slice(1);
  }
  function severityOrder(severity) {
   const order = {
    critical: 0,
    high: 1,
    unknown: 2,
    medium: 3,
    low: 4,
    negligible: 5
   };
   return order[severity];
  }
  function isAtLeast(severity, threshold) {
   return severityOrder(severity) <= severityOrder(threshold);
  }
 },
 2764: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LS: () => plural,
   Xo: () => formatSeconds,
   n6: () => compareText,
   z3: () => formatBytes
  });
  const UNITS = [ "B", "kB", "MB", "GB", "TB" ];
  function formatBytes(bytes) {
   let value = Math.max(bytes, 0);
   let unit = 0;
   while (value >= (unit === 0 ? 1e3 : 999.95) && unit < UNITS.length - 1) {
    value /= 1e3;
    unit += 1;
   }
   return `${unit === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
  }
  function formatSeconds(seconds) {
   if (seconds < 9.95) return `${Number(Math.max(seconds, 0).toFixed(1))} s`;
   const whole = Math.round(seconds);
   const hours = Math.floor(whole / 3600);
   const minutes = Math.floor(whole % 3600 / 60);
   const rest = whole % 60;
   if (hours > 0) return `${hours} h${minutes === 0 ? "" : ` ${minutes} min`}`;
   if (minutes === 0) return `${rest} s`;
   return `${minutes} min${rest === 0 ? "" : ` ${rest} s`}`;
  }
  function plural(count, noun) {
   return `${count} ${noun}${count === 1 ? "" : "s"}`;
  }
  function compareText(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
 },
 2667: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => listFirst
  });
  function listFirst(items, most) {
   const shown = items.slice(0, most).join(", ");
   const rest = items.length - most;
   return rest > 0 ? `${shown} and ${rest} more` : shown;
  }
 },
 7934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => joinLines,
   t: () => shortLine
  });
  const MAX_MESSAGE = 240;
  function shortLine(message) {
   const line = message.replaceAll(/\s+/g, " ").trim();
   return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE)}…`;
  }
  function joinLines(text) {
   return text.replaceAll(/\s+/g, blanks => /[\r\n]/.test(blanks) ? " " : blanks);
  }
 },
 7823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => quote
  });
  const MAX_QUOTED = 120;
  function quote(text) {
   return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
  }
 },
 4263: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => stripTags
  });
  function stripTags(html) {
   let text = "";
   let from = 0;
   for (;;) {
    const open = html.indexOf("<", from);
    const close = open < 0 ? -1 : html.indexOf(">", open);
    if (close < 0) return text + html.slice(from);
    text += `${html.slice(from, open)} `;
    from = close + 1;
   }
  }
 },
 6369: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => nearest
  });
  const MAX_EDITS = 2;
  function nearest(word, candidates) {
   const [best] = candidates.map(candidate => ({
    candidate: candidate,
    edits: editDistance(word, candidate)
   })).filter(({candidate: candidate, edits: edits}) => edits <= MAX_EDITS && edits < candidate.length).toSorted((a, b) => a.edits - b.edits);
   return best?.candidate;
  }
  function editDistance(a, b) {
   let beforeLast = [];
   let last = Array.from({
    length: b.length + 1
   }, (_, index) => index);
   for (let i = 1; i <= a.length; i += 1) {
    const row = [ i ];
    for (let j = 1; j <= b.length; j += 1) {
     const cost = a[i - 1] === b[j - 1] ? 0 : 1;
     let edits = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
     if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
     row.push(edits);
    }
    beforeLast = last;
    last = row;
   }
   return last[b.length] ?? 0;
  }
 },
 6343: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => compareVersions,
   d: () => isAtLeast
  });
  var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(352);
  var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3670);
  var semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2215);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1626);
  const BEGINS_WITH_VERSION = /^v?\d+\.\d+/;
  function isAtLeast(version, oldest) {
   const release = BEGINS_WITH_VERSION.test(version) ? semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__(version) : null;
   return release === null ? void 0 : semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_2__(release, oldest);
  }
  function compareVersions(a, b) {
   const [left, right] = [ semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__(a, {
    loose: true
   }), semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__(b, {
    loose: true
   }) ];
   if (left === null || right === null) return Number(left !== null) - Number(right !== null);
   return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__(left, right);
  }
 },
 3956: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AS: () => readAuthority,
   _5: () => readRegistry,
   dC: () => readConnection,
   zq: () => readAddress
  });
  var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
  var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);
  const SHORTEST_TOKEN = 4;
  async function readConnection(form, files) {
   const address = await readAddress(form, files);
   return {
    ...address,
    credentials: {
     kind: "basic",
     user: readRobotName(form),
     secret: readRobotToken(form)
    }
   };
  }
  async function readAddress(form, files) {
   const url = readHarborUrl(form);
   return {
    url: url.origin,
    host: (0, _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),
    isPlainHttp: url.protocol === "http:",
    caCertificate: await readCaCertificate(form, {
     files: files,
     url: url
    }),
    tlsVerify: form.boolean("tls-verify")
   };
  }
  function readRegistry(form) {
   const url = readHarborUrl(form);
   return {
    host: (0, _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),
    isPlainHttp: url.protocol === "http:"
   };
  }
  const NO_URL = new URL("https://invalid");
  function readHarborUrl(form) {
   const text = form.required("harbor-url");
   if (text === "") return NO_URL;
   return form.parse("harbor-url", {
    text: text,
    parser: parseHarborUrl,
    fallback: NO_URL
   });
  }
  function hasUserInfo(text) {
   const at = text.indexOf("@");
   const before = text.slice(0, Math.max(at, 0));
   return at >= 0 && !/[?#]/.test(before) && before.split(/\/+/).length <= 2;
  }
  function parseHarborUrl(text) {
   if (hasUserInfo(text)) throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"');
   if (!URL.canParse(text)) throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`);
   const url = new URL(text);
   if (url.protocol !== "http:" && url.protocol !== "https:") {
    const looksLikeHost = !text.includes("://");
    throw new Error(`"${text}" ${looksLikeHost ? "has no scheme" : `starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`);
   }
   if (url.pathname.replaceAll("/", "") !== "" || url.search !== "" || url.hash !== "") throw new Error(`"${text}" has a path; give only scheme, host and port: ${url.origin}`);
   return url;
  }
  function readRobotName(form) {
   const name = form.required("robot-name");
   if (/[\s:]/.test(name)) form.problem("robot-name", `"${name}" contains a space or a colon; give it as Harbor shows it`);
   return name;
  }
  function readRobotToken(form) {
   const token = form.raw("robot-token");
   if (token.trim() === "") form.problem("robot-token", "is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?"); else if (/[\r\n]/.test(token)) form.problem("robot-token", "contains a line break; store the secret again without it"); else if (token !== token.trim() || hasControlCharacter(token)) form.problem("robot-token", "begins or ends with a space, or contains a control character; store the secret again"); else if (token.length < SHORTEST_TOKEN) form.problem("robot-token", `is shorter than ${SHORTEST_TOKEN} characters, so it is not the secret of a robot`);
   return token;
  }
  function hasControlCharacter(text) {
   return [ ...text ].some(character => {
    const code = character.codePointAt(0) ?? 0;
    return code < 32 || code === 127;
   });
  }
  async function readAuthority(form, options) {
   return {
    caCertificate: await readCaCertificate(form, options),
    tlsVerify: form.boolean("tls-verify")
   };
  }
  async function readCaCertificate(form, options) {
   const text = form.text("ca-certificate");
   if (text === "") return "";
   if (options.url.protocol === "http:") {
    form.problem("ca-certificate", "has no effect with an http:// address; write harbor-url with https://");
    return "";
   }
   if (isCertificate(text)) return text;
   if (/-----BEGIN|\n/.test(text)) {
    form.problem("ca-certificate", "is not a certificate in PEM form (-----BEGIN CERTIFICATE-----)");
    return "";
   }
   try {
    const content = await options.files.readText(text);
    if (isCertificate(content)) return content;
    form.problem("ca-certificate", `the file "${text}" holds no PEM certificate`);
   } catch (error) {
    form.problem("ca-certificate", `is neither PEM text nor a readable file (${(0, _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)})`);
   }
   return "";
  }
  function isCertificate(text) {
   return /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.test(text);
  }
 },
 7677: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RL: () => openForm,
   h: () => suggestion
  });
  var errors = __webpack_require__(5096);
  const SIZE = /^(\d{1,15})(?:\.(\d{1,3}))?\s*([kmgt]i?)?b?$/i;
  const STEPS = [ "", "k", "m", "g", "t" ];
  function parseSize(text) {
   const [, whole, fraction = "0", unit = ""] = SIZE.exec(text.trim()) ?? [];
   if (whole === void 0) throw new Error(`"${text}" is not a size; give a number and its unit, as in 500MB or 50GB`);
   const step = STEPS.findIndex(name => name === (unit[0] ?? "").toLowerCase());
   const bytes = Math.round(Number(`${whole}.${fraction}`) * (unit.length > 1 ? 1024 : 1e3) ** step);
   if (bytes === 0) throw new Error(`"${text}" is zero; give a number and its unit, as in 50GB`);
   if (!Number.isSafeInteger(bytes)) throw new Error(`"${text}" is larger than any disk`);
   return bytes;
  }
  var suggest = __webpack_require__(6369);
  var input = __webpack_require__(4798);
  const ATTESTATION = {
   attest: (0, input.Yq)("Sign the verdict and the findings of an image that passed, and put them beside it in Harbor before it gets its tags: off or key. Refused with scan: never, because there is no verdict.", {
    values: [ "off", "key" ],
    default: "off"
   }),
   "signing-key": (0, input.rJ)("The private key for attest: key, as PEM text or the path of a PEM file: PKCS#8 with ECDSA P-256 or Ed25519, or a key of cosign generate-key-pair."),
   "signing-key-password": (0, input.rJ)("Password of signing-key, when it is encrypted.")
  };
  const SIGNED_VERDICT = {
   "verify-key": (0, input.Qq)("The public key that the verdict must be signed with, as PEM text or the path of a PEM file."),
   "judged-in": (0, input.Qq)("The repository that the signed verdict must name, project/name: where the image was judged. By default that of the image.")
  };
  const HELM = {
   "helm-version": (0, input.Qq)("Release of helm to install when none that is new enough (3.14) is on PATH.", "v4.2.4"),
   "helm-sha256": (0, input.Qq)("SHA-256 of the release archive, or of the program itself when helm is on PATH. With it nothing else is run, whatever is on PATH."),
   "helm-url": (0, input.Qq)("Mirror of the release archives, with the places {version} and {archive}.")
  };
  const CLUSTER = {
   kubeconfig: (0, input.mw)((0, input.rJ)("Kubeconfig of the account that installed Harbor, as text or base64. The administrator's password is read from the cluster.")),
   namespace: (0, input.Qq)("Namespace of the release.", "harbor"),
   "release-name": (0, input.Qq)("Name of the helm release.", "harbor")
  };
  const HARBOR = {
   host: (0, input.mw)((0, input.Qq)("Name of Harbor in DNS. Image references carry it, so choose it for good.")),
   "external-url": (0, input.Qq)("Address that clients use; by default the host with http://, or with https:// when TLS is on."),
   tls: (0, input.Yq)('"off" for plain HTTP, "secret" for TLS with a certificate in a Secret of the namespace.', {
    values: [ "off", "secret" ],
    default: "off"
   }),
   "tls-secret": (0, input.Qq)("Name of that Secret; harbor-tls when it is not given."),
   "cert-manager-issuer": (0, input.Qq)("ClusterIssuer of cert-manager that fills the Secret."),
   "storage-class": (0, input.Qq)("StorageClass of all claims; the default class of the cluster when it is not given."),
   "registry-size": (0, input.Qq)("Size of the claim for images.", "20Gi"),
   "database-size": (0, input.Qq)("Size of the claim of the database; the chart's when it is not given."),
   "redis-size": (0, input.Qq)("Size of the claim of Redis; the chart's when it is not given."),
   "trivy-size": (0, input.Qq)("Size of the claim for Trivy's database; the chart's when it is not given."),
   "jobservice-size": (0, input.Qq)("Size of the claim for logs of jobs; the chart's when it is not given."),
   sizes: (0, input.Qq)("Sizes of claims in one input, as in registry=50Gi, database=5Gi; it wins over the inputs above. The others keep theirs."),
   "ingress-class": (0, input.Qq)("IngressClass that serves Harbor; the default class of the cluster when it is not given."),
   "ingress-address": (0, input.Qq)("Address of the ingress, to compare with what the runner resolves the host to.")
  };
  const CHART = {
   chart: (0, input.Qq)("Name of the chart, a path to an archive or directory, or an oci:// reference.", "harbor"),
   "chart-repository": (0, input.Qq)("Repository of the chart, for a chart given by name; https://helm.goharbor.io when it is not given."),
   "chart-version": (0, input.Qq)("Version of the chart; 1.18.4 is Harbor 2.14.4.", "1.18.4"),
   "chart-sha256": (0, input.Qq)("SHA-256 that the archive of the chart must have."),
   "values-file": (0, input.Qq)("Path of further values of the chart. The inputs win over it, and it may hold no secrets.")
  };
  const INSTALLATION = {
   adopt: (0, input.zM)('"true" takes over a release that was installed by other means, with the secrets that it has.', false),
   "confirm-database-upgrade": (0, input.Qq)("What an upgrade asks for that moves Harbor's database, or of which not everything is known; the refusal names it, as in 2.14.4-2.15.2."),
   "snapshot-class": (0, input.Qq)(`VolumeSnapshotClass of the snapshots before an upgrade of Harbor's version; one of the claim's driver when it is not given, "none" for no snapshots.`),
   "dry-run": (0, input.zM)('"true" looks at everything, shows what would change, and writes nothing.', false),
   "ready-timeout": (0, input.p0)("How long to wait for all parts to be ready.", "15m"),
   "helm-path": (0, input.Qq)("The helm program; the one on PATH when it is not given.")
  };
  const ROBOT = {
   project: (0, input.Qq)("Project of the robot; made, with scans on push, when it is not there.", "library"),
   robot: (0, input.Qq)("Name of the robot, without the prefix that Harbor adds.", "ci-builder"),
   "allow-scan": (0, input.zM)('"false" where Trivy is not installed: the robot then gets no rights on scans, for push-and-scan with scan: never.', true),
   "allow-sbom": (0, input.zM)('"true" when push-and-scan shall save SBOMs with this robot.', false),
   "allow-delete": (0, input.zM)('"true" when push-and-scan shall delete failed images with this robot.', false),
   rotate: (0, input.zM)('"true" gives a robot that is there a new secret, and the life of "robot-duration" from then on.', false),
   "robot-duration": (0, input.Qq)('Days after which a new robot ends, and one that gets a new secret; "never" for one without an end.', "90")
  };
  const ROBOT_SECRET = {
   "github-secret": (0, input.Qq)("Name of the Actions secret that the robot's secret is written to."),
   "github-repository": (0, input.AE)("Repository of that secret.", "github.repository"),
   "secrets-token": (0, input.rJ)('Token with the permission "Secrets write" on the repository; the token of the job cannot have it.'),
   "kubernetes-secret": (0, input.Qq)(`Name of a Secret in the namespace that the robot's name and secret are written to; "auto" makes one of project and robot, as in robot-library--ci-builder. One that is there is taken when it holds this robot.`)
  };
  const VERIFICATION = {
   "verify-scan": (0, input.zM)('"false" where Trivy is not installed; nothing is scanned then.', true),
   "verify-timeout": (0, input.p0)("How long to wait for Harbor to be healthy, and again for the scan; for its first answer 2 minutes of it at most.", "10m")
  };
  const REACHABILITY = {
   "reachable-timeout": (0, input.p0)("How long to wait for Harbor to answer at first, as its ingress may still be taking it up.", "2m")
  };
  const CONNECTION = {
   "harbor-url": (0, input.mw)((0, input.Qq)("Address of Harbor: scheme, host and port, as in https://harbor.example.com or http://harbor.10.0.0.200.nip.io. The scheme decides between HTTP and HTTPS; a path is refused, a trailing slash dropped.")),
   "robot-name": (0, input.mw)((0, input.Qq)("Name of the robot account as Harbor shows it, with its prefix, as in robot$library+ci-builder.")),
   "robot-token": (0, input.mw)((0, input.rJ)("Secret of the robot account.")),
   "ca-certificate": (0, input.Qq)("Further certificate authority for Harbor: PEM text or the path of a PEM file."),
   "tls-verify": (0, input.zM)("Check the certificate of Harbor (true or false).", true)
  };
  const CRANE = {
   "crane-version": (0, input.Qq)("Release of crane (go-containerregistry) to use, with or without the v.", "v0.20.6"),
   "crane-sha256": (0, input.Qq)("SHA-256 of the release archive, or of the program itself when crane is on PATH. With it no other program is run, even if it is on PATH; needed for versions and machines that are not in the built-in table."),
   "crane-url": (0, input.Qq)("Where to fetch the release archive, for closed networks; {version} and {archive} are filled in.")
  };
  const GITHUB = {
   "github-token": {
    ...(0, input.AE)("Token for files of exceptions at base: paths; it needs contents: read.", "github.token"),
    secret: true
   }
  };
  const GATE = {
   "fail-on": (0, input.Yq)("Lowest severity that fails the job: critical, high, medium, low, any or never.", {
    values: [ "critical", "high", "medium", "low", "any", "never" ],
    default: "high"
   }),
   "max-findings": (0, input.Qq)("Allowed number of findings per severity, as in critical=0,high=5; takes the place of fail-on for the severities it names, except with fail-on: never."),
   "fail-on-cvss": (0, input.Qq)("CVSS base score, 0.1 to 10, from which on a finding fails the job whatever its severity, as in 9.0; also with fail-on: never. A finding without a score is judged by its severity alone."),
   "only-fixable": (0, input.zM)("Count only findings that have a fixed version (true or false).", false),
   "ignore-status": (0, input.Qq)("Findings of which the vendor of the package says this do not count, separated by commas: will_not_fix, fix_deferred, end_of_life, under_investigation, not_affected. They are listed as ignored with that reason. A statement of an OpenVEX file against it holds."),
   "unknown-severity": (0, input.Yq)("What a finding of unknown severity counts as: critical, high, medium, low or negligible.", {
    values: [ "critical", "high", "medium", "low", "negligible" ],
    default: "high"
   })
  };
  const COMPARISON = {
   "compare-to": (0, input.Qq)("A tag or digest in the same repository: only findings that are new against it can break a rule. A base that is missing or has no finished scan is reported, and everything counts.")
  };
  const EXCEPTIONS = {
   "ignore-file": (0, input.Qq)("Files of exceptions, one path a line, of the workspace or, as in base:.trivyignore, of the commit that the change goes to: .trivyignore (with exp:YYYY-MM-DD), .trivyignore.yaml or OpenVEX JSON. What they cover is counted separately and listed with its reason; an exception that has expired counts again."),
   ...GITHUB,
   "harbor-allowlist": (0, input.zM)("Honour the CVE allowlist of the Harbor project or system, with its expiry (true or false). Needs the permission project: read; without it the list is left out with a note.", true)
  };
  const IMAGE = {
   image: (0, input.Qq)("The image to push: a registry reference, a name in the local Docker daemon, a path that is recognised by its content, or one of docker-daemon:name, docker-archive:path[:name], oci:directory[:tag][@digest], oci-archive:path[:tag][@digest]. A name with a registry, a tag or a digest is never a path (./name is), and a given digest is the one that is pushed. Required without images."),
   repository: (0, input.Qq)("Repository in Harbor, project/name, as in library/myapp. Required without images."),
   images: (0, input.Qq)("Several images in place of image and repository: one image => project/name:tag a line, further tags after commas, or a YAML list of such lines and of mappings with image, repository, tags, platform and dockerfile. They are copied and scanned concurrently and share one gate, one summary, one comment and one verdict."),
   "max-parallel": (0, input.U9)("With images: how many are copied and scanned at the same time.", {
    lowest: 1,
    highest: 32,
    default: 4
   }),
   tags: (0, input.Qq)("Tags to put on the image, separated by newlines or commas: bare tags, or full references of this repository as docker/metadata-action prints them. With images, bare ones are put on every image and references on that of their repository. Without any, the image is pushed by digest only.")
  };
  const COPYING = {
   platform: (0, input.Qq)("Push only this platform of a multi-platform image: os/architecture[/variant][:os.version], as in linux/arm64, linux/arm/v7 or windows/amd64:10.0.20348.1, or the digest of one of its manifests."),
   "max-unpacked-size": (0, input.Ej)("Largest size, as in 50GB, that is read of an image in a registry, that an image in a compressed archive may unpack to, and that may be copied out of any archive. Never more than what is free below RUNNER_TEMP.", "50GB"),
   signatures: (0, input.Yq)("What is done with the signatures and attestations of a source image in a registry: leave only logs that there are some, copy copies them as well. Those that cosign binds to the image by a tag are copied with that tag (sha256-….sig, .att, .sbom).", {
    values: [ "leave", "copy" ],
    default: "leave"
   }),
   "stall-timeout": (0, input.p0)("How long almost no data may move before the copy counts as hung, as in 90s or 15m; a registry may need this time to commit a large blob after its last byte.", "15m")
  };
  const LABELS = {
   "label-passed": (0, input.Qq)("Label of Harbor for an image that passed, of its project or of the system; one that is not there is made in the project. It is put on before the image gets its tags, and taken off when the verdict is another. Refused with scan: never, because there is no verdict."),
   "label-failed": (0, input.Qq)("The same for an image that failed. An image that is undecided has neither of the two.")
  };
  const QUARANTINE = {
   quarantine: (0, input.zM)("Push by digest and set the tags only when the verdict is passed (true or false). Refused with scan: never, because there is no verdict.", false),
   "on-failure": (0, input.Yq)("What is done with an image that failed in quarantine: keep leaves it in Harbor without the tags, delete removes it. Only with quarantine.", {
    values: [ "keep", "delete" ],
    default: "keep"
   })
  };
  const PROMOTION = {
   "max-age": (0, input.p0)("How old the verdict in the report and every scan that it judges may be, as in 30m or 24h; by default any age. When a report that passed is only too old, the image is scanned again where it was judged, judged by the policy of the report, and gets the tags only if it passes again; a signed verdict (verify-key) that is too old is refused.", ""),
   "manifest-file": (0, input.Qq)("The manifest of the image, from the copy-image action; by default Harbor is asked for it when a tag has to be moved."),
   "signatures-file": (0, input.Qq)("Signatures that were copied with the image, from the copy-image action of the same job; they are written to Harbor before the image gets its tags.")
  };
  var report_files = __webpack_require__(2848);
  const REPORTING = {
   summary: (0, input.zM)("Write a job summary (true or false).", true),
   annotations: (0, input.zM)("Write annotations with the severity counts and the worst findings (true or false).", true),
   comment: (0, input.Yq)("Keep one comment on the pull request: auto, on-failure (begins one only when the verdict is not passed) or off. Needs pull-requests: write; without it there is a warning.", {
    values: [ "auto", "on-failure", "off" ],
    default: "auto"
   }),
   "comment-key": (0, input.Qq)("Distinguishes comments on one pull request; by default made of repository, workflow and job. A matrix that pushes one repository several times needs a different one for each, and so does a second step with images in one job."),
   "pull-request": (0, input.Qq)("Number of the pull request to comment on; by default that of the event, or the open one whose head the commit is."),
   ...GITHUB,
   dockerfile: (0, input.Qq)("Path of the Dockerfile in the repository: annotations and SARIF results are shown on its last FROM."),
   ...report_files.Y6
  };
  const REPORT_FILE = {
   "report-file": (0, input.Qq)("Where to write the report as JSON; by default a file in the temporary directory of the runner.")
  };
  const SBOM = {
   sbom: (0, input.zM)("Have Harbor (2.11 or later) make an SBOM of every platform and save it as SPDX JSON (true or false).", false),
   "sbom-file": (0, input.Qq)("Where to write the SBOM; with several platforms their names are put in before the extension. By default files in the temporary directory of the runner.")
  };
  const STEP = {
   "tagged-images": (0, input.Qq)("What is judged: one project/name:tag a line, further tags after commas. A tag is looked up once; a tag that is not there makes the verdict undecided."),
   "expected-images": (0, input.Qq)("The images that were to be judged, as push-and-scan takes them. One without a report among those found is shown as not judged and fails the job, so that a job that failed before does not count as a clean image."),
   digest: (0, input.Qq)("Digest of the image in the repository, from the copy-image action; or a tag, which is looked up once."),
   "base-digest": (0, input.Qq)("Digest that compare-to was on before the tags were set, or none, from the copy-image action."),
   "pending-tags": (0, input.Qq)("Tags that wait for the verdict, from the copy-image action with quarantine."),
   "crane-path": (0, input.Qq)("The crane program, from the setup-crane action; by default crane on PATH."),
   "prepare-credentials": (0, input.zM)("Write a Docker configuration with the secret of the robot for later steps of the job (true or false). The other actions here need none.", true),
   key: (0, input.Qq)("Distinguishes several plans of one run in the names of artifacts: letters, digits, dashes and underscores. It is checked here and used by the workflow.")
  };
  const WAITING = {
   scan: (0, input.Yq)("auto uses the scan that Harbor starts on push and starts one if none appears; always asks for a fresh one; never copies only, and is refused with quarantine.", {
    values: [ "auto", "always", "never" ],
    default: "auto"
   }),
   "scan-timeout": (0, input.p0)("How long to wait for the finished scan, as in 90s, 10m or 1h30m.", "10m"),
   "scan-retries": (0, input.U9)("How many times a failed scan is started again.", {
    lowest: 0,
    highest: 10,
    default: 2
   })
  };
  const ADDRESS = (0, input.Up)(CONNECTION, "harbor-url", "ca-certificate", "tls-verify");
  const RULES = {
   ...GATE,
   ...COMPARISON,
   ...EXCEPTIONS
  };
  const TIMES = (0, input.Up)(WAITING, "scan-timeout", "scan-retries");
  const ONE_REPOSITORY = {
   repository: (0, input.mw)(IMAGE.repository)
  };
  const ONE_DIGEST = {
   digest: (0, input.mw)(STEP.digest)
  };
  const SEVERAL_IMAGES = {
   images: (0, input.mw)(IMAGE.images)
  };
  const PUSH_AND_SCAN = {
   ...CONNECTION,
   ...IMAGE,
   ...CRANE,
   ...COPYING,
   ...RULES,
   ...QUARANTINE,
   ...ATTESTATION,
   ...LABELS,
   ...WAITING,
   ...SBOM,
   ...REPORT_FILE,
   ...REPORTING
  };
  const INPUTS_OF = {
   "push-and-scan": PUSH_AND_SCAN,
   "check-inputs": PUSH_AND_SCAN,
   "setup-crane": CRANE,
   login: {
    ...CONNECTION,
    ...(0, input.Up)(IMAGE, "repository", "images"),
    ...(0, input.Up)(WAITING, "scan"),
    ...(0, input.Up)(QUARANTINE, "on-failure"),
    ...(0, input.Up)(SBOM, "sbom"),
    ...LABELS,
    ...(0, input.Up)(STEP, "prepare-credentials")
   },
   "copy-image": {
    ...CONNECTION,
    image: (0, input.mw)(IMAGE.image),
    ...ONE_REPOSITORY,
    ...(0, input.Up)(IMAGE, "tags"),
    ...COPYING,
    ...COMPARISON,
    ...(0, input.Up)(QUARANTINE, "quarantine"),
    ...(0, input.Up)(STEP, "crane-path")
   },
   "await-scan": {
    ...CONNECTION,
    ...ONE_REPOSITORY,
    ...ONE_DIGEST,
    ...(0, input.Up)(STEP, "base-digest"),
    ...(0, input.Up)(IMAGE, "tags"),
    ...(0, input.Up)(STEP, "pending-tags"),
    ...RULES,
    ...(0, input.Up)(QUARANTINE, "on-failure"),
    ...WAITING,
    ...REPORT_FILE
   },
   "save-sbom": {
    ...CONNECTION,
    ...ONE_REPOSITORY,
    ...ONE_DIGEST,
    ...(0, input.Up)(SBOM, "sbom-file"),
    ...TIMES
   },
   promote: {
    ...CONNECTION,
    ...ONE_REPOSITORY,
    ...(0, input.Up)(STEP, "digest"),
    ...(0, input.Up)(IMAGE, "tags"),
    ...REPORT_FILE,
    ...SIGNED_VERDICT,
    ...PROMOTION,
    ...RULES,
    ...TIMES,
    ...(0, input.Up)(QUARANTINE, "on-failure")
   },
   "push-images": {
    ...CONNECTION,
    ...SEVERAL_IMAGES,
    ...(0, input.Up)(IMAGE, "max-parallel", "tags"),
    ...COPYING,
    ...RULES,
    ...QUARANTINE,
    ...ATTESTATION,
    ...LABELS,
    ...WAITING,
    ...SBOM,
    ...REPORT_FILE,
    ...(0, input.Up)(STEP, "crane-path")
   },
   "plan-matrix": {
    ...(0, input.Up)(CONNECTION, "harbor-url"),
    ...SEVERAL_IMAGES,
    ...(0, input.Up)(IMAGE, "tags"),
    ...COMPARISON,
    ...(0, input.Up)(STEP, "key")
   },
   "recheck-images": {
    ...CONNECTION,
    "tagged-images": (0, input.mw)(STEP["tagged-images"]),
    ...(0, input.Up)(IMAGE, "max-parallel"),
    ...GATE,
    ...EXCEPTIONS,
    ...WAITING,
    scan: {
     ...WAITING.scan,
     default: "always"
    },
    ...LABELS,
    ...REPORT_FILE
   },
   "attest-verdict": {
    ...CONNECTION,
    ...(0, input.Up)(STEP, "digest"),
    "report-file": (0, input.mw)(REPORT_FILE["report-file"]),
    ...(0, input.Up)(PROMOTION, "manifest-file"),
    ...(0, input.Up)(ATTESTATION, "signing-key", "signing-key-password")
   },
   "label-verdict": {
    ...CONNECTION,
    ...(0, input.Up)(STEP, "digest"),
    "report-file": (0, input.mw)(REPORT_FILE["report-file"]),
    ...LABELS
   },
   "verify-verdict": {
    ...CONNECTION,
    ...ONE_REPOSITORY,
    ...ONE_DIGEST,
    "verify-key": (0, input.mw)(SIGNED_VERDICT["verify-key"]),
    ...(0, input.Up)(PROMOTION, "max-age"),
    ...(0, input.Up)(SIGNED_VERDICT, "judged-in"),
    ...GATE,
    ...COMPARISON
   },
   report: {
    "report-file": (0, input.mw)(REPORT_FILE["report-file"]),
    ...(0, input.Up)(STEP, "expected-images"),
    ...REPORTING
   },
   "setup-helm": HELM,
   "install-harbor": {
    ...CLUSTER,
    ...HARBOR,
    ...CHART,
    ...(0, input.Up)(CONNECTION, "ca-certificate", "tls-verify"),
    ...INSTALLATION
   },
   "verify-harbor": {
    ...CLUSTER,
    ...ADDRESS,
    ...(0, input.Up)(ROBOT, "project"),
    ...(0, input.Up)(VERIFICATION, "verify-scan"),
    ...(0, input.Up)(HARBOR, "ingress-class"),
    ...(0, input.Up)(VERIFICATION, "verify-timeout")
   },
   "create-robot": {
    ...CLUSTER,
    ...ADDRESS,
    ...ROBOT,
    ...ROBOT_SECRET,
    ...REACHABILITY
   }
  };
  const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
  const LONGEST_HOURS = 24;
  function parseDuration(text) {
   const match = DURATION.exec(text.toLowerCase());
   if (match === null || text === "") throw new Error(`"${text}" is not a duration; give hours, minutes and seconds with their units, as in 90s, 10m or 1h30m`);
   const [, hours = "0", minutes = "0", seconds = "0"] = match;
   const milliseconds = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3;
   if (milliseconds === 0) throw new Error(`"${text}" is zero; give at least 1s`);
   if (milliseconds > LONGEST_HOURS * 36e5) throw new Error(`"${text}" is longer than ${LONGEST_HOURS} hours`);
   return milliseconds;
  }
  const INPUTS = INPUTS_OF;
  function openForm(action, read) {
   return new InputForm(INPUTS[action], read);
  }
  class InputForm {
   #inputs;
   #read;
   #problems=[];
   constructor(inputs, read) {
    this.#inputs = inputs;
    this.#read = read;
   }
   raw(name) {
    return this.#read(name);
   }
   text(name) {
    return this.#read(name).trim() || this.#declared(name, "text").default;
   }
   required(name) {
    const text = this.text(name);
    if (text === "") this.problem(name, "is required and was not given");
    return text;
   }
   problem(input, message) {
    this.#problems.push({
     input: input,
     message: message
    });
   }
   isRefused(input) {
    return this.#problems.some(problem => problem.input === input);
   }
   parse(name, options) {
    try {
     return options.parser(options.text);
    } catch (error) {
     this.problem(name, (0, errors.gJ)(error));
     return options.fallback;
    }
   }
   optional(name, parser) {
    const text = this.text(name);
    return text === "" ? void 0 : this.parse(name, {
     text: text,
     parser: parser,
     fallback: void 0
    });
   }
   choice(name) {
    const {values: values, default: fallback} = this.#declared(name, "choice");
    return this.#word(name, {
     values: values,
     fallback: fallback
    });
   }
   boolean(name) {
    const fallback = String(this.#declared(name, "boolean").default);
    return this.#word(name, {
     values: [ "true", "false" ],
     fallback: fallback
    }) === "true";
   }
   count(name) {
    const {lowest: lowest, highest: highest, default: fallback} = this.#declared(name, "count");
    const text = this.#read(name).trim();
    if (text === "") return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= lowest && value <= highest) return value;
    this.problem(name, `"${text}" is not a whole number from ${lowest} to ${highest}`);
    return fallback;
   }
   duration(name) {
    const {default: defaultText} = this.#declared(name, "duration");
    const fallback = defaultText === "" ? void 0 : parseDuration(defaultText);
    const text = this.#read(name).trim();
    const value = text === "" ? fallback : this.parse(name, {
     text: text,
     parser: parseDuration,
     fallback: fallback
    });
    return value;
   }
   size(name) {
    const fallback = parseSize(this.#declared(name, "size").default);
    const text = this.#read(name).trim();
    return text === "" ? fallback : this.parse(name, {
     text: text,
     parser: parseSize,
     fallback: fallback
    });
   }
   lines(name) {
    return this.#read(name).split("\n").map(entry => entry.trim()).filter(entry => entry !== "");
   }
   list(name) {
    return this.#read(name).split(/[\n,]/).map(entry => entry.trim()).filter(entry => entry !== "");
   }
   complete() {
    if (this.#problems.length > 0) throw new errors.dz(this.#problems);
   }
   #word(name, options) {
    const written = this.#read(name);
    const text = written.trim();
    if (text === "") return options.fallback;
    const value = options.values.find(candidate => candidate === text.toLowerCase());
    if (value === void 0) this.problem(name, `"${text}" is not valid. ${suggestion(text, options.values)}`); else if (text !== written) this.problem(name, `${JSON.stringify(written)} has spaces around the word; write ${value} alone`);
    return value ?? options.fallback;
   }
   #declared(name, kind) {
    const input = this.#inputs[name];
    if (input?.kind !== kind) throw new Error(`"${name}" is not an input of the kind ${kind}`);
    return input;
   }
  }
  function suggestion(word, values) {
   const close = (0, suggest.p)(word.toLowerCase(), values);
   return `${close === void 0 ? "" : `Did you mean "${close}"? `}Valid values: ${values.join(", ")}`;
  }
 },
 8458: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => readCrane,
   p: () => readHelm
  });
  var _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8024);
  var _domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4257);
  function readCrane(form) {
   return readTool(form, _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__.q, {
    version: "crane-version",
    sha256: "crane-sha256",
    url: "crane-url"
   });
  }
  function readHelm(form) {
   const request = readTool(form, _domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__.bu, {
    version: "helm-version",
    sha256: "helm-sha256",
    url: "helm-url"
   });
   const {version: version} = request;
   if (!(0, _domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__.nl)(version)) form.problem("helm-version", `${version} is too old; 3.14 or newer is needed`);
   return request;
  }
  function readTool(form, release, names) {
   const text = form.text(names.version);
   const sha256 = form.text(names.sha256);
   const url = form.text(names.url);
   if (sha256 !== "" && !/^[0-9a-fA-F]{64}$/.test(sha256)) form.problem(names.sha256, `"${sha256}" is not a SHA-256 (64 hex digits)`);
   if (url !== "" && !/^https?:\/\/./.test(url)) form.problem(names.url, `"${url}" is not an http(s) URL; it may use {version} and {archive}`);
   return {
    version: form.parse(names.version, {
     text: text,
     parser: release.parseVersion,
     fallback: text
    }),
    sha256: sha256.toLowerCase(),
    urlTemplate: url || release.defaultUrl
   };
  }
 },
 4798: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AE: () => filledIn,
   Ej: () => size,
   Qq: () => text,
   U9: () => count,
   Up: () => pick,
   Yq: () => choice,
   mw: () => required,
   p0: () => duration,
   rJ: () => secret,
   zM: () => boolean
  });
  function text(description, defaultText = "") {
   return {
    kind: "text",
    description: description,
    default: defaultText
   };
  }
  function secret(description) {
   return {
    kind: "text",
    description: description,
    secret: true,
    default: ""
   };
  }
  function filledIn(description, expression) {
   return {
    kind: "text",
    description: description,
    default: "",
    expression: expression
   };
  }
  function choice(description, options) {
   return {
    kind: "choice",
    description: description,
    ...options
   };
  }
  function boolean(description, defaultValue) {
   return {
    kind: "boolean",
    description: description,
    default: defaultValue
   };
  }
  function count(description, options) {
   return {
    kind: "count",
    description: description,
    ...options
   };
  }
  function duration(description, defaultText) {
   return {
    kind: "duration",
    description: description,
    default: defaultText
   };
  }
  function size(description, defaultText) {
   return {
    kind: "size",
    description: description,
    default: defaultText
   };
  }
  function required(input) {
   return {
    ...input,
    required: true
   };
  }
  function pick(group, ...names) {
   return Object.fromEntries(names.map(name => [ name, group[name] ]));
  }
 },
 2848: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y6: () => REPORT_FILE_INPUTS
  });
  var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4798);
  const REPORT_FILES = {
   "sarif-file": {
    input: "Where to write the findings as SARIF for code scanning; by default a file in the temporary directory of the runner. Not written when the verdict is undecided.",
    output: "Path of the findings as SARIF; empty when the verdict is undecided.",
    outputOfReports: "Path of the findings as SARIF, without images whose verdict is undecided; empty when there is no other."
   }
  };
  const REPORT_FILE_INPUTS = forEach(({input: input}) => (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(input));
  forEach(({output: output}) => output);
  forEach(({outputOfReports: outputOfReports}) => outputOfReports);
  forEach(() => [ "report" ]);
  forEach(() => "an artifact");
  function forEach(value) {
   const entries = Object.entries(REPORT_FILES).map(([name, file]) => [ name, value(file) ]);
   return Object.fromEntries(entries);
  }
 },
 5747: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => pollUntil
  });
  async function pollUntil(options) {
   const {look: look, isDone: isDone, interval: interval, deadline: deadline, clock: clock} = options;
   const startedAt = clock.now();
   for (;;) {
    const seen = await look();
    if (isDone(seen)) return {
     isDone: true,
     seen: seen
    };
    const now = clock.now();
    if (now >= deadline) return {
     isDone: false,
     seen: seen
    };
    await clock.sleep(Math.min(interval(now - startedAt), deadline - now));
   }
  }
 },
 652: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => awaitScan
  });
  var errors = __webpack_require__(5096);
  var digest = __webpack_require__(3729);
  const CHILDREN_EVERY_MS = 15e3;
  const MS_PER_CHILD = 1e3;
  function needsChildren(index) {
   const {overview: overview, before: before, sinceMs: sinceMs, openChildren: openChildren} = index;
   if (overview === void 0 || !isUnderWay(overview) || sinceMs >= CHILDREN_EVERY_MS) return true;
   return hasMoved(before, overview) && sinceMs >= openChildren * MS_PER_CHILD;
  }
  function hasMoved(before, now) {
   return before?.status !== now?.status || before?.completePercent !== now?.completePercent || before?.reportId !== now?.reportId;
  }
  function isUnderWay({status: status}) {
   return status === "Running" || status === "Pending" || status === "Scheduled";
  }
  var scan_overview = __webpack_require__(7958);
  var format = __webpack_require__(2764);
  var poll_until = __webpack_require__(5747);
  var scan_platforms = __webpack_require__(7029);
  var permission = __webpack_require__(5739);
  var consistency = __webpack_require__(1701);
  const LEAST_PATIENCE_MS = 3e4;
  const PATIENCE_FACTOR = 3;
  function isStuck(siblings) {
   const {quietMs: quietMs, slowestSiblingMs: slowestSiblingMs, remainingMs: remainingMs} = siblings;
   if (slowestSiblingMs === void 0 || remainingMs < slowestSiblingMs) return false;
   return quietMs >= Math.max(LEAST_PATIENCE_MS, PATIENCE_FACTOR * slowestSiblingMs);
  }
  const AUTOMATIC_SCAN_GRACE_MS = 6e3;
  const NEW_TRACK = {
   starts: 0,
   failures: 0,
   stops: 0,
   sawRunning: false
  };
  function isSuperseded(overview, track) {
   return (0, scan_overview.aq)(overview) === track.superseded;
  }
  function decideScanStep(input) {
   const {overview: overview, track: track, policy: policy} = input;
   const started = {
    ...track,
    starts: track.starts + 1
   };
   if (overview === void 0) {
    if (track.starts > 0) return {
     kind: "wait",
     track: track
    };
    if (policy.mode === "always") return {
     kind: "start",
     why: "a fresh scan was asked for",
     track: started
    };
    if (input.elapsedMs < AUTOMATIC_SCAN_GRACE_MS) return {
     kind: "wait",
     track: track
    };
    return {
     kind: "start",
     why: "Harbor did not start one by itself",
     track: started
    };
   }
   if (isSuperseded(overview, track)) return {
    kind: "wait",
    track: track
   };
   const superseded = (0, scan_overview.aq)(overview);
   const isFromBefore = track.starts === 0 && !track.sawRunning;
   const fresh = {
    kind: "start",
    why: "a fresh scan was asked for",
    track: {
     ...started,
     superseded: superseded
    }
   };
   switch (overview.status) {
   case "Pending":
   case "Scheduled":
   case "Running":
   case "Unrecognised":
    {
     const seen = {
      ...track,
      sawRunning: true
     };
     const mayRepeat = track.failures < policy.retries && track.stops < policy.retries;
     return mayRepeat && isStuck(input.siblings) ? {
      kind: "stop",
      track: {
       ...seen,
       stops: track.stops + 1
      }
     } : {
      kind: "wait",
      track: seen
     };
    }

   case "Success":
    return policy.mode === "always" && isFromBefore ? fresh : {
     kind: "finished",
     overview: overview
    };

   case "Error":
   case "Stopped":
    {
     if (isFromBefore) return policy.mode === "always" ? fresh : {
      ...fresh,
      why: `the last one ended in ${overview.status}`
     };
     const failures = track.failures + 1;
     if (failures > policy.retries) return {
      kind: "failed",
      overview: overview
     };
     return {
      kind: "start",
      why: `the last one ended in ${overview.status} (retry ${failures} of ${policy.retries})`,
      track: {
       ...started,
       failures: failures,
       superseded: superseded
      }
     };
    }
   }
  }
  const LAST_LINES = 4;
  const MAX_CHARACTERS = 900;
  function tailOfScanLog(log) {
   const lines = log.split(/\r?\n/).filter(line => line.trim() !== "");
   const errors = lines.filter(line => /\[(ERROR|FATAL)\]/.test(line));
   const tail = (errors.length > 0 ? errors : lines).slice(-LAST_LINES).map(line => line.replace(/^\S+ \[[A-Z]+\] \[[^\]]*\]: /, "")).join(" | ");
   return tail.length <= MAX_CHARACTERS ? tail : `…${tail.slice(-MAX_CHARACTERS)}`;
  }
  async function fetchScanLogTail(scan, harbor) {
   if (scan.reportId === "") return "Harbor keeps no log of it";
   try {
    return tailOfScanLog(await harbor.fetchScanLog(scan.repository, scan)) || "its log is empty";
   } catch (error) {
    if (error instanceof errors.cc) throw error;
    return (0, errors.SA)(error) ? `see its log in Harbor (with ${(0, permission.bL)({
     resource: "scan",
     action: "read"
    })} the robot could show it here)` : `its log could not be read (${(0, errors.gJ)(error)})`;
   }
  }
  function newTarget(platform) {
   return {
    platform: platform.platform,
    digest: platform.digest,
    doubt: platform.doubt,
    track: NEW_TRACK,
    overview: void 0,
    tookMs: void 0,
    succeededAt: void 0,
    outcome: {
     kind: "open",
     because: "not scanned"
    }
   };
  }
  function openState(target) {
   if (target.succeededAt !== void 0 && target.outcome.kind === "open") return target.outcome.because;
   const {overview: overview, track: track} = target;
   if (overview === void 0) return track.starts > 0 ? "asked for, not listed yet" : "no scan yet";
   return isSuperseded(overview, track) ? "asked for, not begun yet" : overview.status;
  }
  function isInProgress({overview: overview}) {
   return overview !== void 0 && !(0, scan_overview.hY)(overview);
  }
  function hasBegun({overview: overview, track: track}) {
   if (overview === void 0 || isSuperseded(overview, track)) return false;
   return overview.status !== "Pending" && overview.status !== "Scheduled";
  }
  function isWithoutScan({overview: overview, track: track}) {
   return overview === void 0 && track.starts === 0;
  }
  function platformScan(target) {
   return {
    platform: target.platform,
    digest: target.digest,
    isComplete: target.outcome.kind === "complete",
    findings: target.outcome.kind === "complete" ? target.outcome.findings : [],
    ...target.overview === void 0 ? {} : {
     overview: target.overview
    }
   };
  }
  function describeInterruption(error, targets) {
   const open = targets.filter(({outcome: outcome, overview: overview}) => outcome.kind === "open" && overview !== void 0 && !(0, 
   scan_overview.hY)(overview));
   const states = open.map(target => `${target.platform} was ${openState(target)}`).join(", ");
   const known = states === "" ? "" : `; when Harbor last answered, ${states}`;
   if (error instanceof errors.cc) return `the job was cancelled while waiting for the scan${known}`;
   if (error instanceof errors.dr) return `${error.message}${known}`;
   throw error;
  }
  const REPORT_PATIENCE_MS = 6e4;
  const ABOUT_ONE_ARTIFACT = new Set([ 200, 400, 404, 422 ]);
  async function pollAlone(run, target) {
   try {
    return await pollTarget(run, target);
   } catch (error) {
    if (!(error instanceof errors.dr && ABOUT_ONE_ARTIFACT.has(error.status ?? 0))) throw error;
    endWithout(run, {
     target: target,
     message: error.message
    });
    return true;
   }
  }
  function endWithout(run, end) {
   const {target: target, message: message} = end;
   target.outcome = {
    kind: "could-not-tell",
    message: message
   };
   run.ports.log.warning(`${target.platform}: ${message}`);
  }
  async function pollTarget(run, target) {
   const {input: input, ports: ports, harbor: harbor} = run;
   const artifact = run.fetched.get(target.digest) ?? await harbor.fetchArtifact(input.repository, target.digest);
   if (artifact === void 0) throw (0, scan_platforms.kq)(input.repository, target.digest);
   if (target.digest === input.digest) run.root = {
    artifact: artifact,
    at: ports.clock.now()
   };
   const before = target.overview?.status;
   target.overview = artifact.overview;
   const step = decideScanStep({
    overview: artifact.overview,
    track: target.track,
    elapsedMs: ports.clock.now() - run.startedAt,
    policy: {
     mode: input.mode,
     retries: input.retries
    },
    siblings: siblingProgress(run)
   });
   switch (step.kind) {
   case "wait":
    target.track = step.track;
    target.succeededAt = void 0;
    if (before === artifact.overview?.status) return false;
    ports.log.info(`${target.platform}: ${openState(target)}`);
    return true;

   case "start":
    await startScan(run, {
     target: target,
     why: step.why
    });
    target.track = step.track;
    return true;

   case "stop":
    target.track = step.track;
    await stopScan(run, target);
    return true;

   case "failed":
    endWithout(run, {
     target: target,
     message: await failureMessage(run, target)
    });
    return true;

   case "finished":
    return readReport(run, {
     target: target,
     overview: step.overview
    });
   }
  }
  function siblingProgress(run) {
   const now = run.ports.clock.now();
   const finished = run.targets.flatMap(({tookMs: tookMs}) => tookMs ?? []);
   return {
    quietMs: now - run.progressAt,
    slowestSiblingMs: finished.length === 0 ? void 0 : Math.max(...finished),
    remainingMs: run.deadline - now
   };
  }
  async function stopScan(run, target) {
   const {log: log} = run.ports;
   const {quietMs: quietMs, slowestSiblingMs: slowestSiblingMs = 0} = siblingProgress(run);
   const hangs = `${target.platform}: stuck in ${openState(target)}: no progress for ${(0, 
   format.Xo)(quietMs / 1e3)}, while the others took ${(0, format.Xo)(slowestSiblingMs / 1e3)} at most`;
   try {
    await run.harbor.stopScan(run.input.repository, target.digest);
    log.warning(`${hangs}; stopping it to start it again`);
   } catch (error) {
    if (!(0, errors.SA)(error)) throw error;
    log.warning(`${hangs}; with the permission ${(0, permission.bL)({
     resource: "scan",
     action: "stop"
    })} the robot could start it again`);
   }
  }
  async function startScan(run, start) {
   const {target: target, why: why} = start;
   if (target.overview?.status === "Error") run.ports.log.warning(`${target.platform}: the scan failed: ${await scanLogTail(run, target)}`);
   const answer = await run.harbor.startScan(run.input.repository, target.digest);
   run.queuedAt = run.ports.clock.now();
   if (typeof answer !== "string") {
    const doubt = target.doubt === void 0 ? "" : `; ${target.doubt}`;
    endWithout(run, {
     target: target,
     message: `Harbor does not scan it: ${answer.refusal}${doubt}`
    });
    return;
   }
   run.ports.log.info(answer === "started" ? `${target.platform}: started a scan, because ${why}` : `${target.platform}: a scan is under way already`);
  }
  async function readReport(run, found) {
   const {target: target, overview: overview} = found;
   const {clock: clock, log: log} = run.ports;
   const report = await run.harbor.fetchVulnerabilities(run.input.repository, target);
   const problem = report === void 0 ? "Harbor says the scan succeeded, but gives no report" : (0, 
   consistency.E)(overview, report.findings);
   if (report !== void 0 && problem === void 0) {
    target.outcome = {
     kind: "complete",
     findings: report.findings
    };
    target.tookMs = Math.max((overview.durationSeconds ?? 0) * 1e3, clock.now() - run.startedAt);
    const took = overview.durationSeconds === void 0 ? "" : ` in ${(0, format.Xo)(overview.durationSeconds)}`;
    log.info(`${target.platform}: scanned${took}, ${(0, format.LS)(report.findings.length, "finding")}`);
    return true;
   }
   target.succeededAt ??= clock.now();
   target.outcome = {
    kind: "open",
    because: problem ?? ""
   };
   if (clock.now() - target.succeededAt < REPORT_PATIENCE_MS) return false;
   target.outcome = {
    kind: "could-not-tell",
    message: problem ?? ""
   };
   return true;
  }
  async function failureMessage(run, target) {
   const status = target.overview?.status ?? "";
   const scans = (0, format.LS)(target.track.failures + 1, "scan");
   if (status === "Stopped") return `${scans} ended in Stopped: a user or Harbor stopped the scanner`;
   return `${scans} ended in Error: ${await scanLogTail(run, target)}`;
  }
  function scanLogTail({input: input, harbor: harbor}, {digest: digest, overview: overview}) {
   const {repository: repository} = input;
   return fetchScanLogTail({
    repository: repository,
    digest: digest,
    reportId: overview?.reportId ?? ""
   }, harbor);
  }
  var intervals = __webpack_require__(3217);
  const LEAST_SCAN_MS = 2e3;
  const LIKELY = {
   from: .85,
   to: 1.15
  };
  const ROUNDING_MS = 1e3;
  const FACTOR = {
   early: 3,
   likely: .85
  };
  const LONGEST_EARLY_MS = 5e3;
  const LOOKS_PER_SECOND = 10;
  function nextLookMs(outlook) {
   const share = outlook.images * 1e3 / LOOKS_PER_SECOND;
   const pause = Math.max(share, Math.round(pauseMs(outlook)));
   return outlook.untilStartMs > 0 ? Math.min(pause, outlook.untilStartMs) : pause;
  }
  function pauseMs(outlook) {
   if (outlook.reportLateMs !== void 0) return intervals.f.scan(outlook.reportLateMs);
   const usual = intervals.f.scan(outlook.waitedMs);
   const least = outlook.isQueued ? LEAST_SCAN_MS : 0;
   return Math.max(least, byEarlierScans(outlook, usual));
  }
  function byEarlierScans({ageMs: ageMs, earlierMs: earlierMs}, usual) {
   if (earlierMs.length === 0) return usual;
   const from = Math.min(...earlierMs) * LIKELY.from - ROUNDING_MS;
   const to = Math.max(...earlierMs) * LIKELY.to + ROUNDING_MS;
   const likely = usual * FACTOR.likely;
   if (ageMs < from) return Math.max(likely, Math.min(usual * FACTOR.early, LONGEST_EARLY_MS, from - ageMs));
   return ageMs <= to ? likely : usual;
  }
  function newRun(input, ports) {
   const {clock: clock} = ports;
   const startedAt = clock.now();
   const deadline = startedAt + input.timeoutMs;
   return {
    input: input,
    ports: ports,
    harbor: ports.connect({
     callTimeoutMs: () => deadline - clock.now()
    }),
    startedAt: startedAt,
    deadline: deadline,
    targets: [],
    skipped: [],
    fetched: new Map,
    projectId: void 0,
    root: void 0,
    children: void 0,
    progressAt: startedAt,
    queuedAt: startedAt,
    earlierSeconds: void 0,
    isIndexSilent: false,
    isScannerChecked: false,
    scannerTrouble: void 0
   };
  }
  function openTargets(run) {
   return run.targets.filter(({outcome: outcome}) => outcome.kind === "open");
  }
  function scan_run_pauseMs(run) {
   const now = run.ports.clock.now();
   const open = openTargets(run);
   const waitedMs = now - run.startedAt;
   const late = open.flatMap(({succeededAt: succeededAt}) => succeededAt === void 0 ? [] : now - succeededAt);
   return nextLookMs({
    waitedMs: waitedMs,
    isQueued: !open.some(hasBegun),
    ageMs: ageMs(run, now),
    earlierMs: (run.earlierSeconds ?? []).map(seconds => seconds * 1e3),
    reportLateMs: late.length === 0 ? void 0 : Math.min(...late),
    untilStartMs: open.some(isWithoutScan) ? Math.max(0, AUTOMATIC_SCAN_GRACE_MS - waitedMs) : 0,
    images: run.ports.waits.images
   });
  }
  function ageMs({root: root, queuedAt: queuedAt}, now) {
   const {answeredAt: answeredAt, overview: overview} = root?.artifact ?? {};
   const ageThen = Date.parse(answeredAt ?? "") - Date.parse(overview?.startTime ?? "");
   const hasEnded = (overview?.endTime ?? "") !== "" && overview?.status !== "Running";
   if (root === void 0 || hasEnded || Number.isNaN(ageThen)) return now - queuedAt;
   return Math.max(0, ageThen) + now - root.at;
  }
  function findScannerTrouble(state, project) {
   if (state === "unknown") return;
   if (state === "missing") return {
    kind: "none",
    message: `Harbor has no scanner for project "${project}"; an administrator can add one under Administration, Interrogation Services`
   };
   if (state.isDisabled) return {
    kind: "none",
    message: `the scanner "${state.name}" of project "${project}" is disabled; an administrator can enable it under Administration, Interrogation Services`
   };
   if (state.health === "" || state.health === "healthy") return;
   return {
    kind: "unhealthy",
    message: `Harbor calls the scanner "${state.name}" of project "${project}" ${state.health}: it does not answer Harbor`
   };
  }
  async function fetchScannerTrouble(project, harbor) {
   try {
    return findScannerTrouble(await harbor.fetchScanner(project), project);
   } catch (error) {
    if (error instanceof errors.dr) return;
    throw error;
   }
  }
  const HEARTBEAT_MS = 3e4;
  const SCANNER_AFTER_MS = 45e3;
  const HISTORY_AFTER_MS = 12e3;
  const HISTORY_LIMIT_MS = 2e3;
  async function awaitScan(input, ports) {
   const {clock: clock, waits: waits} = ports;
   const run = newRun(input, ports);
   const couldNotTell = [];
   waits.images += 1;
   try {
    await findTargets(run);
    await pollUntilDone(run);
   } catch (error) {
    couldNotTell.push({
     kind: "could-not-tell",
     message: describeInterruption(error, run.targets)
    });
   } finally {
    waits.images -= 1;
   }
   for (const target of run.targets) {
    const {outcome: outcome, platform: platform} = target;
    if (outcome.kind === "complete") continue;
    const message = outcome.kind === "open" ? timeoutMessage(run, target) : outcome.message;
    if (outcome.kind === "open" && couldNotTell.some(reason => reason.platform === void 0)) continue;
    couldNotTell.push({
     kind: "could-not-tell",
     platform: platform,
     message: message
    });
   }
   return {
    platforms: run.targets.map(platformScan),
    skipped: run.skipped,
    couldNotTell: couldNotTell,
    waitedSeconds: Math.round((clock.now() - run.startedAt) / 100) / 10,
    ...run.projectId === void 0 ? {} : {
     projectId: run.projectId
    }
   };
  }
  async function findTargets(run) {
   const {root: root, platforms: platforms, skipped: skipped} = await (0, scan_platforms.jf)(run.input, run.harbor);
   const seconds = root.overview === void 0 ? void 0 : (0, scan_overview.tY)(root.overview);
   run.root = {
    artifact: root,
    at: run.ports.clock.now()
   };
   if (seconds !== void 0) run.earlierSeconds = [ seconds ];
   for (const part of skipped) {
    run.skipped.push(part);
    run.ports.log.info(`${part.platform} (${(0, digest.VK)(part.digest)}) is not judged: ${part.reason}`);
   }
   if (platforms.length === 0) throw (0, scan_platforms.UG)(run.input.digest, skipped);
   for (const platform of platforms) {
    run.projectId ??= platform.artifact.projectId;
    run.targets.push(newTarget(platform));
    run.fetched.set(platform.digest, platform.artifact);
   }
  }
  async function pollUntilDone(run) {
   const {clock: clock, log: log} = run.ports;
   let saidAt = clock.now();
   const look = async () => {
    const hasChanged = await lookAtImage(run);
    const waiting = openTargets(run);
    if (waiting.length === 0) return waiting;
    await askOfLongWait(run, waiting);
    if (hasChanged) {
     saidAt = clock.now();
     run.progressAt = saidAt;
    }
    if (clock.now() - saidAt >= HEARTBEAT_MS) {
     saidAt = clock.now();
     const names = waiting.map(target => `${target.platform} (${openState(target)})`).join(", ");
     log.info(`Still waiting after ${(0, format.Xo)((saidAt - run.startedAt) / 1e3)} for ${names}`);
    }
    return waiting;
   };
   await (0, poll_until.g)({
    look: look,
    isDone: waiting => waiting.length === 0,
    interval: () => scan_run_pauseMs(run),
    deadline: run.deadline,
    clock: clock
   });
  }
  async function lookAtImage(run) {
   const open = openTargets(run);
   const index = await lookAtIndex(run, open);
   if (index === "unchanged" || index === "moved") return index === "moved";
   run.children = {
    overview: run.root?.artifact.overview,
    at: run.ports.clock.now()
   };
   const changes = await Promise.all(open.map(target => pollAlone(run, target)));
   run.fetched.clear();
   return changes.includes(true);
  }
  async function lookAtIndex(run, open) {
   const {input: input, harbor: harbor, ports: ports, children: children, root: root} = run;
   const isKnown = run.targets.every(({digest: digest}) => digest !== input.digest) && open.every(isInProgress);
   if (!isKnown || children === void 0 || run.isIndexSilent) return "ask-children";
   const artifact = await harbor.fetchArtifact(input.repository, input.digest);
   if (artifact === void 0) throw (0, scan_platforms.kq)(input.repository, input.digest);
   const {overview: overview} = artifact;
   const now = ports.clock.now();
   run.root = {
    artifact: artifact,
    at: now
   };
   if (overview === void 0) run.isIndexSilent = true;
   const sinceMs = now - children.at;
   if (needsChildren({
    overview: overview,
    before: children.overview,
    sinceMs: sinceMs,
    openChildren: open.length
   })) return "ask-children";
   return hasMoved(root?.artifact.overview, overview) ? "moved" : "unchanged";
  }
  async function askOfLongWait(run, waiting) {
   const waitedMs = run.ports.clock.now() - run.startedAt;
   if (!run.isScannerChecked && (waitedMs >= SCANNER_AFTER_MS || !waiting.some(isInProgress))) {
    run.isScannerChecked = true;
    await checkScanner(run, waiting);
   }
   if (waitedMs >= HISTORY_AFTER_MS) run.earlierSeconds ??= await fetchEarlierSeconds(run);
  }
  async function fetchEarlierSeconds(run) {
   const {clock: clock, connect: connect} = run.ports;
   const harbor = connect({
    callTimeoutMs: () => Math.min(HISTORY_LIMIT_MS, run.deadline - clock.now())
   });
   try {
    return await harbor.fetchScanDurations(run.input.repository);
   } catch (error) {
    if (error instanceof errors.dr) return [];
    throw error;
   }
  }
  async function checkScanner(run, waiting) {
   const {project: project} = run.input.repository;
   const trouble = await fetchScannerTrouble(project, run.harbor);
   if (trouble === void 0) return;
   if (trouble.kind === "none" && !waiting.some(isInProgress)) throw new errors.dr(trouble.message);
   run.scannerTrouble = trouble.message;
   run.ports.log.warning(trouble.message);
  }
  function timeoutMessage(run, target) {
   const limit = (0, format.Xo)(run.input.timeoutMs / 1e3);
   const trouble = run.scannerTrouble === void 0 ? "" : `; ${run.scannerTrouble}`;
   return `no finished scan within ${limit}; the last state was: ${openState(target)}${trouble}`;
  }
 },
 7029: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UG: () => nothingToJudge,
   jf: () => fetchPlatforms,
   kq: () => artifactNotThere
  });
  var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
  var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
  var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3729);
  var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5380);
  var _domain_oci_platform_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4559);
  var _domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6820);
  var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2764);
  const MAX_INDEX_DEPTH = 4;
  const MAX_PARTS = 1e3;
  async function fetchPlatforms(image, harbor) {
   const search = {
    repository: image.repository,
    harbor: harbor,
    found: [],
    skipped: [],
    known: new Map,
    indexes: new Set
   };
   const root = await fetchOnce(search, image.digest);
   await visit(search, {
    digest: image.digest,
    reference: void 0,
    index: void 0,
    depth: 0
   });
   const platforms = await nameApart(search);
   return {
    root: root,
    platforms: platforms.toSorted((a, b) => (0, _domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.n6)(a.platform, b.platform)),
    skipped: search.skipped.toSorted((a, b) => (0, _domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.n6)(a.digest, b.digest))
   };
  }
  function nothingToJudge(digest, skipped) {
   const why = skipped.map(part => `${(0, _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(part.digest)} is ${withArticle(part.reason)}`).join("; ");
   return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the image ${(0, _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(digest)} has no platform that could be scanned${why === "" ? ": its index is empty" : `: ${why}`}`);
  }
  function artifactNotThere(repository, digest) {
   return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`Harbor does not have ${(0, 
   _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}@${digest}: a user or a retention rule deleted it, or it was never pushed there`);
  }
  function withArticle(reason) {
   return reason.startsWith("attestation") ? `an ${reason}` : reason;
  }
  async function visit(search, node) {
   if (search.indexes.has(node.digest)) return;
   const artifact = await fetchOnce(search, node.digest);
   if (!(0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(artifact.mediaType) && artifact.references.length === 0) {
    await addLeaf(search, {
     node: node,
     artifact: artifact
    });
    return;
   }
   if (node.depth >= MAX_INDEX_DEPTH) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`);
   for (const reference of artifact.references) await visit(search, {
    digest: reference.digest,
    reference: reference,
    index: node.digest,
    depth: node.depth + 1
   });
   search.indexes.add(node.digest);
  }
  async function fetchOnce(search, digest) {
   const {repository: repository, harbor: harbor, known: known} = search;
   const artifact = known.get(digest) ?? await harbor.fetchArtifact(repository, digest);
   if (artifact === void 0) throw artifactNotThere(repository, digest);
   known.set(digest, artifact);
   if (known.size + search.found.length > MAX_PARTS) throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the image has more than ${MAX_PARTS} manifests and platforms`);
   return artifact;
  }
  async function addLeaf(search, leaf) {
   const {node: node, artifact: artifact} = leaf;
   const {digest: digest, reference: reference, index: index} = node;
   const decision = await decide(search, leaf);
   if (decision.kind === "skipped") {
    const platform = describePlatform(reference?.platform ?? artifact.platform);
    if (search.skipped.some(known => known.digest === digest && known.platform === platform)) return;
    search.skipped.push({
     digest: digest,
     platform: platform,
     reason: decision.reason
    });
    return;
   }
   const variant = (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.tR)(reference?.platform) ? reference.platform : artifact.platform;
   const platform = (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(variant);
   if (search.found.some(known => known.digest === digest && known.platform === platform)) return;
   const {doubt: doubt} = decision;
   search.found.push({
    platform: platform,
    digest: digest,
    artifact: artifact,
    variant: variant,
    index: index,
    ...doubt === void 0 ? {} : {
     doubt: doubt
    }
   });
  }
  async function decide(search, {node: node, artifact: artifact}) {
   if (artifact.overview !== void 0) return {
    kind: "judged"
   };
   const {configMediaType: configMediaType} = artifact;
   const isImage = configMediaType === "" || (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.i8)(configMediaType);
   if (node.reference !== void 0 && (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.H3)(node.reference)) {
    const isOther = isImage && artifact.platform !== void 0 && !(0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__._H)(artifact.platform);
    if (isOther || !await isWithoutLayers(search, node.digest)) {
     const doubt = "the index calls it an attestation, but a container runtime may run it";
     return {
      kind: "judged",
      doubt: doubt
     };
    }
    const of = (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Js)(node.reference);
    return {
     kind: "skipped",
     reason: of === void 0 ? "attestation" : `attestation of ${of}`
    };
   }
   if (isImage) return {
    kind: "judged"
   };
   if (await isNoImage(search, node.digest)) return {
    kind: "skipped",
    reason: `no image: configuration media type ${(0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.iL)(configMediaType)}`
   };
   return {
    kind: "judged",
    doubt: `its configuration has the media type ${(0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.iL)(configMediaType)}, which Harbor does not take for an image, but a container runtime may run it`
   };
  }
  async function isWithoutLayers({repository: repository, harbor: harbor}, digest) {
   const document = await harbor.fetchDocument(repository, digest);
   if (document === "absent") throw artifactNotThere(repository, digest);
   if (document === "blocked") return true;
   if (document === "unreadable" || document.kind !== "manifest") return false;
   return !document.layers.some(({mediaType: mediaType}) => (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$m)(mediaType));
  }
  async function isNoImage({repository: repository, harbor: harbor}, digest) {
   const document = await harbor.fetchDocument(repository, digest);
   if (typeof document === "string" || document.kind !== "manifest") return false;
   if (document.config.digest === _domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_5__.$) return true;
   const configuration = await harbor.fetchConfiguration(repository, document.config);
   return configuration !== void 0 && !(0, _domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_5__.y)(configuration);
  }
  function describePlatform(platform) {
   const {os: os = "", architecture: architecture = "", ...rest} = platform ?? {};
   return (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)({
    ...rest,
    os: os || "unknown",
    architecture: architecture || "unknown"
   });
  }
  async function nameApart({repository: repository, harbor: harbor, found: found}) {
   const repeated = found.filter(({platform: platform}, at) => found.some((other, otherAt) => otherAt !== at && other.platform === platform));
   const versions = new Map;
   for (const index of new Set(repeated.flatMap(entry => entry.index ?? []))) {
    const document = await harbor.fetchDocument(repository, index);
    if (typeof document === "string" || document.kind !== "index") continue;
    for (const {digest: digest, platform: platform} of document.manifests) if (platform?.osVersion !== void 0) versions.set(digest, platform.osVersion);
   }
   const named = found.map(entry => {
    const osVersion = repeated.includes(entry) ? versions.get(entry.digest) : void 0;
    const {variant: variant} = entry;
    return osVersion === void 0 || variant === void 0 ? entry : {
     ...entry,
     platform: (0, _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)({
      ...variant,
      osVersion: osVersion
     })
    };
   });
   return (0, _domain_oci_platform_names_js__WEBPACK_IMPORTED_MODULE_6__.N)(named).map(({variant: _, index: __, ...platform}) => platform);
  }
 },
 2329: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cn: () => FILES,
   ts: () => createClock,
   Nc: () => createConnect,
   Pj: () => maskConnection,
   NT: () => openHarbor,
   bs: () => withWorkDirectory
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var external_node_timers_promises_ = __webpack_require__(8500);
  var input_file = __webpack_require__(9558);
  var output_file = __webpack_require__(8329);
  var errors = __webpack_require__(5096);
  var answer = __webpack_require__(8542);
  var front_answers = __webpack_require__(6667);
  var realm = __webpack_require__(6145);
  var harbor_repository = __webpack_require__(4084);
  var harbor_call = __webpack_require__(3260);
  var http_answer = __webpack_require__(4855);
  var dist = __webpack_require__(9189);
  function decodeReadOnly(answer) {
   const found = dist.xLC(dist.Ikc({
    read_only: dist.zMY()
   }), parseJson(answer));
   return found.success && found.output.read_only;
  }
  function decodeProxyCache(answer) {
   const found = dist.xLC(dist.Ikc({
    registry_id: dist.aig()
   }), parseJson(answer));
   return found.success && found.output.registry_id > 0;
  }
  function decodeProjectId(answer) {
   const found = dist.xLC(dist.Ikc({
    project_id: dist.aig()
   }), parseJson(answer));
   return found.success ? found.output.project_id : void 0;
  }
  function parseJson(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  var vendor_status = __webpack_require__(8268);
  var allowlist = __webpack_require__(4283);
  var oci_digest = __webpack_require__(3729);
  var overview = __webpack_require__(7958);
  var scan_severity = __webpack_require__(3002);
  var decode = __webpack_require__(7429);
  var long_lists = __webpack_require__(2725);
  var shared_texts = __webpack_require__(2219);
  const REPORT_MIME_TYPES = [ "application/vnd.security.vulnerability.report; version=1.1", "application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0" ];
  const NOT_YET = "0001-01-01T";
  const digest = dist.IeY(value => typeof value === "string" && (0, oci_digest.Bc)(value), "not a sha256 digest");
  const platform = dist.cl6(dist.Ikc({
   os: decode.Q,
   architecture: decode.Q,
   variant: dist.cl6(dist.YjP()),
   "os.version": dist.cl6(dist.YjP())
  }));
  const wire_overview = dist.Ikc({
   report_id: decode.Q,
   scan_status: decode.Q,
   start_time: decode.Q,
   end_time: decode.Q,
   duration: dist.cl6(dist.aig()),
   complete_percent: dist.cl6(dist.aig()),
   scanner: dist.cl6(dist.Ikc({
    name: decode.Q,
    version: decode.Q
   })),
   severity: dist.cl6(dist.YjP()),
   summary: dist.cl6(dist.Ikc({
    total: dist.cl6(dist.aig()),
    summary: dist.cl6(dist.g1P(dist.YjP(), dist.aig()))
   }))
  });
  const reference = dist.Ikc({
   child_digest: digest,
   platform: platform,
   annotations: dist.cl6(dist.g1P(dist.YjP(), dist.YjP()))
  });
  const artifact = dist.Ikc({
   digest: digest,
   project_id: dist.cl6(dist.aig()),
   manifest_media_type: decode.Q,
   media_type: decode.Q,
   tags: dist.cl6(dist.YOg(dist.Ikc({
    name: dist.YjP(),
    immutable: dist.cl6(dist.zMY())
   }))),
   references: dist.cl6(dist.YOg(reference)),
   accessories: dist.cl6(dist.YOg(dist.Ikc({
    digest: digest,
    type: decode.Q
   }))),
   extra_attrs: dist.cl6(dist._H3({
    os: dist.cl6(dist.L5J()),
    architecture: dist.cl6(dist.L5J())
   })),
   scan_overview: dist.cl6(dist.g1P(dist.YjP(), dist.cl6(wire_overview)))
  });
  const vulnerability = dist.Ikc({
   id: decode.Q,
   package: decode.Q,
   version: decode.Q,
   fix_version: decode.Q,
   severity: decode.Q,
   description: decode.Q,
   links: dist.cl6(dist.FsL(dist.YOg(dist.YjP()), dist.tBZ())),
   status: dist.cl6(dist.YjP()),
   preferred_cvss: dist.cl6(dist.Ikc({
    score_v3: dist.cl6(dist.aig()),
    score_v2: dist.cl6(dist.aig())
   }))
  });
  const report = dist.Ikc({
   vulnerabilities: dist.cl6(dist.IeY(Array.isArray))
  });
  const reports = dist.g1P(dist.YjP(), dist.cl6(dist.L5J()));
  const scanner = dist.Ikc({
   uuid: decode.Q,
   name: decode.Q,
   disabled: dist.cl6(dist.zMY()),
   health: decode.Q
  });
  function decodeScanner(json) {
   const wire = dist.qgA(dist.mee(scanner), json);
   if (wire === null || wire.uuid === "") return "missing";
   return {
    name: wire.name,
    isDisabled: wire.disabled === true,
    health: wire.health
   };
  }
  const sbomArtifact = dist.Ikc({
   sbom_overview: dist.cl6(dist.Ikc({
    scan_status: decode.Q,
    start_time: decode.Q,
    report_id: decode.Q,
    sbom_digest: dist.cl6(dist.YjP())
   }))
  });
  function decodeSbomOverview(json) {
   const {sbom_overview: wire} = dist.qgA(sbomArtifact, json);
   if (wire == null || wire.scan_status === "") return;
   const sbomDigest = wire.sbom_digest ?? "";
   return {
    status: (0, overview.$i)(wire.scan_status),
    identity: `${wire.report_id} ${wire.start_time}`,
    ...(0, oci_digest.Bc)(sbomDigest) ? {
     sbomDigest: sbomDigest
    } : {}
   };
  }
  function decodeVersion(json) {
   return dist.qgA(dist.Ikc({
    harbor_version: decode.Q
   }), json).harbor_version;
  }
  function decodeArtifact(json) {
   const wire = dist.qgA(artifact, json);
   const {os: os, architecture: architecture} = wire.extra_attrs ?? {};
   const hasPlatform = isText(os) && isText(architecture);
   const found = pickReport(wire.scan_overview ?? {});
   return {
    digest: wire.digest,
    mediaType: wire.manifest_media_type,
    configMediaType: wire.media_type,
    tags: (wire.tags ?? []).map(({name: name, immutable: immutable}) => ({
     name: name,
     immutable: immutable === true
    })),
    references: (wire.references ?? []).map(decodeReference),
    accessories: wire.accessories ?? [],
    ...wire.project_id == null ? {} : {
     projectId: wire.project_id
    },
    ...hasPlatform ? {
     platform: {
      os: os,
      architecture: architecture
     }
    } : {},
    ...found == null ? {} : {
     overview: decodeOverview(found)
    }
   };
  }
  function isText(value) {
   return typeof value === "string" && value !== "";
  }
  function decodeReference(wire) {
   const {os: os = "", architecture: architecture = "", variant: variant, "os.version": osVersion} = wire.platform ?? {};
   return {
    digest: wire.child_digest,
    annotations: wire.annotations ?? {},
    ...os === "" && architecture === "" ? {} : {
     platform: {
      os: os,
      architecture: architecture,
      ...variant ? {
       variant: variant
      } : {},
      ...osVersion ? {
       osVersion: osVersion
      } : {}
     }
    }
   };
  }
  function decodeOverview(wire) {
   const time = value => value.startsWith(NOT_YET) ? "" : value;
   const {duration: duration, scanner: scanner, complete_percent: percent} = wire;
   const total = wire.summary?.total;
   return {
    status: (0, overview.$i)(wire.scan_status),
    reportId: wire.report_id,
    startTime: time(wire.start_time),
    endTime: time(wire.end_time),
    scanner: scanner == null ? "" : `${scanner.name} ${scanner.version}`.trim(),
    ...duration == null || duration < 0 ? {} : {
     durationSeconds: duration
    },
    ...percent == null ? {} : {
     completePercent: percent
    },
    ...wire.severity == null || wire.severity === "" ? {} : {
     severity: (0, scan_severity.lv)(wire.severity)
    },
    ...total == null ? {} : {
     total: total
    },
    ...wire.summary?.summary == null ? {} : {
     counts: decodeCounts(wire.summary.summary)
    }
   };
  }
  const scannedArtifacts = dist.YOg(dist.Ikc({
   scan_overview: dist.cl6(dist.g1P(dist.YjP(), dist.cl6(wire_overview)))
  }));
  function decodeScanDurations(json) {
   return dist.qgA(scannedArtifacts, json).flatMap(({scan_overview: byMimeType}) => {
    const found = pickReport(byMimeType ?? {});
    return found == null ? [] : (0, overview.tY)(decodeOverview(found)) ?? [];
   });
  }
  function decodeCounts(wire) {
   const counts = {};
   for (const [word, count] of Object.entries(wire)) {
    const severity = (0, scan_severity.lv)(word);
    if (count > 0) counts[severity] = (counts[severity] ?? 0) + count;
   }
   return counts;
  }
  function decodeVulnerabilities(json, options) {
   const found = pickReport(dist.qgA(reports, json));
   if (found == null) return;
   const wire = dist.qgA(report, found);
   if (wire.vulnerabilities === void 0) return;
   const platforms = [ options.platform ];
   return (0, long_lists.fD)(wire.vulnerabilities ?? [], parseVulnerability).map(entry => decodeFinding(entry, platforms));
  }
  function parseVulnerability(entry) {
   return dist.qgA(vulnerability, entry);
  }
  function vulnerabilityLists(options) {
   const {share: share, shareDetails: shareDetails} = (0, shared_texts.w)();
   return {
    vulnerabilities(entry) {
     const wire = parseVulnerability(entry);
     const id = share(wire.id);
     const {description: description, links: links} = wire;
     return {
      ...wire,
      id: id,
      package: share(wire.package),
      version: share(wire.version),
      fix_version: share(wire.fix_version),
      ...shareDetails(id, {
       description: options.hasDescriptions ? description : "",
       links: links ?? []
      })
     };
    }
   };
  }
  function decodeFinding(wire, platforms) {
   const score = wire.preferred_cvss?.score_v3 ?? wire.preferred_cvss?.score_v2;
   const status = (0, vendor_status.U1)(wire.status ?? "");
   return {
    id: wire.id,
    package: wire.package,
    version: wire.version,
    fixVersion: wire.fix_version.trim(),
    severity: (0, scan_severity.lv)(wire.severity),
    description: wire.description,
    links: wire.links ?? [],
    platforms: platforms,
    ...score == null ? {} : {
     cvssScore: score
    },
    ...status === void 0 ? {} : {
     status: status
    }
   };
  }
  function pickReport(byMimeType) {
   for (const mimeType of REPORT_MIME_TYPES) {
    const found = byMimeType[mimeType];
    if (found != null) return found;
   }
   return Object.values(byMimeType).find(value => value != null);
  }
  const wire_allowlist = dist.Ikc({
   items: dist.cl6(dist.YOg(dist.Ikc({
    cve_id: dist.YjP()
   }))),
   expires_at: dist.cl6(dist.aig())
  });
  const project = dist.Ikc({
   cve_allowlist: dist.cl6(wire_allowlist),
   metadata: dist.cl6(dist.Ikc({
    reuse_sys_cve_allowlist: dist.cl6(dist.YjP())
   }))
  });
  function decodeProjectAllowlist(json) {
   const wire = dist.qgA(project, json);
   if ((wire.metadata?.reuse_sys_cve_allowlist ?? "true") === "true") return;
   return decodeAllowlist(wire.cve_allowlist ?? {}, "project");
  }
  function decodeSystemAllowlist(json) {
   return decodeAllowlist(dist.qgA(wire_allowlist, json), "system");
  }
  function decodeAllowlist(wire, owner) {
   return {
    owner: owner,
    ids: (wire.items ?? []).map(item => item.cve_id),
    ...wire.expires_at == null ? {} : {
     expiresAt: decodeExpiry(wire.expires_at)
    }
   };
  }
  function decodeExpiry(seconds) {
   const expiry = new Date(seconds * 1e3);
   return Number.isNaN(expiry.valueOf()) ? allowlist.T : expiry.toISOString();
  }
  const token = dist.Ikc({
   token: dist.lqM(dist.YjP()),
   access_token: dist.lqM(dist.YjP())
  });
  const claims = dist.Ikc({
   access: dist.cl6(dist.YOg(dist.Ikc({
    type: dist.YjP(),
    name: dist.YjP(),
    actions: dist.cl6(dist.YOg(dist.YjP()))
   })))
  });
  function decodeTokenActions(answer, repository) {
   let jwt = "";
   try {
    const wire = dist.qgA(token, JSON.parse(answer));
    jwt = wire.token ?? wire.access_token ?? "";
    const payload = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    const {access: access} = dist.qgA(claims, payload);
    if (access == null) return {
     token: jwt,
     actions: void 0
    };
    const granted = access.filter(entry => entry.type === "repository" && entry.name === repository);
    return {
     token: jwt,
     actions: granted.flatMap(entry => entry.actions ?? [])
    };
   } catch {
    return {
     token: jwt,
     actions: void 0
    };
   }
  }
  const NO_SUCH_DIGEST = `sha256:${"0".repeat(64)}`;
  const BY_NAME = {
   "x-is-resource-name": "true"
  };
  function accessCalls(call, maskSecret) {
   const {connection: connection, send: send, decode: decode} = call;
   async function labelProbe({project: project}, {action: action}) {
    if (action !== "list") return;
    const purpose = `check whether the robot has label: ${action}`;
    const path = `/api/v2.0/projects/${encodeURIComponent(project)}`;
    const id = decodeProjectId((await call.ask({
     method: "GET",
     path: path,
     headers: BY_NAME,
     purpose: purpose
    })).text);
    if (id === void 0) return;
    const query = new URLSearchParams({
     scope: "p",
     project_id: String(id),
     page_size: "1"
    });
    return {
     method: "GET",
     path: `/api/v2.0/labels?${query}`,
     purpose: purpose
    };
   }
   return {
    async authenticate() {
     const httpRequest = {
      method: "GET",
      path: "/v2/",
      step: "login",
      purpose: `log in to Harbor at ${connection.host}`
     };
     const response = await send(httpRequest, [ 200 ]);
     if (response.header("docker-distribution-api-version") === void 0 && !(0, harbor_call.Fh)(response.text)) throw new errors.dr(`failed to ${httpRequest.purpose}: ${connection.url}/v2/ did not answer like a registry${(0, 
     http_answer.Ue)(response)}; is harbor-url the address of Harbor?`, {
      status: response.status
     });
    },
    async fetchLoginRealms() {
     const purpose = "ask Harbor where registry clients log in";
     const response = await send({
      method: "GET",
      path: "/v2/",
      purpose: purpose,
      isAnonymous: true
     }, [ 200, 401 ]);
     return (0, realm.m)(response.headers("www-authenticate"));
    },
    async fetchRegistryActions(repository) {
     const path = (0, harbor_repository.sT)(repository);
     const query = new URLSearchParams({
      service: "harbor-registry",
      scope: `repository:${path}:pull,push`
     });
     const httpRequest = {
      method: "GET",
      path: `/service/token?${query}`,
      purpose: `ask Harbor what the robot may do in ${path}`
     };
     const response = await call.ask(httpRequest);
     if ([ 401, 403, 404 ].includes(response.status)) return;
     if (response.status !== 200) throw (0, http_answer.Qf)(httpRequest, {
      response: response,
      connection: connection
     });
     const {token: token, actions: actions} = decodeTokenActions(response.text, path);
     if (token !== "") maskSecret(token);
     return actions;
    },
    async isProject(project) {
     const query = new URLSearchParams({
      project_name: project
     });
     const httpRequest = {
      method: "HEAD",
      path: `/api/v2.0/projects?${query}`,
      purpose: `look for project ${project}`
     };
     const response = await call.ask(httpRequest);
     if ((0, http_answer.jq)(response) && response.status < 500) return;
     if (response.status === 200) return true;
     if (response.status === 404) return false;
     if ([ 401, 403, 405 ].includes(response.status)) return;
     throw (0, http_answer.Qf)(httpRequest, {
      response: response,
      connection: connection
     });
    },
    async isReadOnly() {
     const httpRequest = {
      method: "GET",
      path: "/api/v2.0/systeminfo",
      purpose: "ask Harbor whether it accepts writes"
     };
     return decodeReadOnly((await call.ask(httpRequest)).text);
    },
    async isProxyCache(project) {
     const httpRequest = {
      method: "GET",
      path: `/api/v2.0/projects/${encodeURIComponent(project)}`,
      headers: BY_NAME,
      purpose: `look at project ${project}`
     };
     return decodeProxyCache((await call.ask(httpRequest)).text);
    },
    async requireReachable(repository) {
     const name = (0, harbor_repository.sT)(repository);
     const probe = {
      ...pathProbe(repository),
      purpose: `reach the repository ${name} in Harbor's API`
     };
     const response = await call.ask(probe);
     if (response.status === 401) throw (0, http_answer.Qf)(probe, {
      response: response,
      connection: connection
     });
     if ((0, http_answer.HS)(response)) {
      if (response.status !== 404 || response.text.includes(`artifact ${name}@`)) return;
      throw new errors.dr(`failed to ${probe.purpose}: the path was changed on the way, because something in front of Harbor decodes or encodes it again${(0, 
      http_answer.Ue)(response)}. It must pass paths unchanged (nginx: no path after the host in proxy_pass), or use a repository without a slash below the project`);
     }
     const plain = await call.ask({
      ...pathProbe({
       ...repository,
       name: "x"
      }),
      purpose: probe.purpose
     });
     if (!(0, http_answer.HS)(plain)) throw (0, http_answer.Qf)(probe, {
      response: response,
      connection: connection
     });
     throw new errors.dr(`failed to ${probe.purpose}: ${describeRefusedPath(response, connection.host)}`, {
      kind: "encoded-path"
     });
    },
    async isPermitted(repository, permission) {
     const probe = permission.resource === "label" ? await labelProbe(repository, permission) : permissionProbe(repository, permission);
     if (probe === void 0) return;
     const response = await call.ask(probe);
     if (response.status === 401) throw (0, http_answer.Qf)(probe, {
      response: response,
      connection: connection
     });
     if (response.status === 200 && (0, harbor_call.Fh)(response.text)) return true;
     if (!(0, http_answer.HS)(response)) return;
     if (response.status === 404) return true;
     return (0, http_answer.Qf)(probe, {
      response: response,
      connection: connection
     }).kind === "missing-permission" ? false : void 0;
    },
    async fetchAllowlist(project) {
     const httpRequest = {
      method: "GET",
      path: `/api/v2.0/projects/${encodeURIComponent(project)}`,
      headers: BY_NAME,
      expects: "json",
      purpose: `read the CVE allowlist of project ${project}`
     };
     const response = await send(httpRequest, [ 200, 403 ]);
     if (response.status === 403) return "forbidden";
     const own = decode(httpRequest, {
      response: response,
      decoder: decodeProjectAllowlist
     });
     if (own !== void 0) return own;
     const systemRequest = {
      method: "GET",
      path: "/api/v2.0/system/CVEAllowlist",
      expects: "json",
      purpose: "read Harbor's system CVE allowlist"
     };
     return decode(systemRequest, {
      response: await send(systemRequest, [ 200 ]),
      decoder: decodeSystemAllowlist
     });
    }
   };
  }
  function pathProbe(repository) {
   return {
    method: "GET",
    path: (0, harbor_call.Ws)(repository, NO_SUCH_DIGEST)
   };
  }
  function describeRefusedPath(response, host) {
   const {program: program} = (0, answer.JN)(response);
   const speaker = `${program === "" ? "something" : program} in front of Harbor at ${host}`;
   return `${speaker} refused (${response.status}) ${(0, front_answers.f)()}${(0, http_answer.Ue)(response)}`;
  }
  function permissionProbe(repository, permission) {
   const artifact = (0, harbor_call.Ws)(repository, NO_SUCH_DIGEST);
   const purpose = `check whether the robot has ${permission.resource}: ${permission.action}`;
   switch (`${permission.resource}:${permission.action}`) {
   case "artifact:read":
    return {
     method: "GET",
     path: artifact,
     purpose: purpose
    };

   case "artifact-addition:read":
    return {
     method: "GET",
     path: `${artifact}/additions/vulnerabilities`,
     purpose: purpose
    };

   case "scan:create":
    return {
     method: "POST",
     path: `${artifact}/scan`,
     purpose: purpose
    };

   case "sbom:create":
    return {
     method: "POST",
     path: `${artifact}/scan`,
     headers: {
      "content-type": "application/json"
     },
     body: JSON.stringify({
      scan_type: "sbom"
     }),
     purpose: purpose
    };

   case "artifact:delete":
    return {
     method: "DELETE",
     path: artifact,
     purpose: purpose
    };

   case "artifact-label:create":
    return {
     method: "POST",
     path: `${artifact}/labels`,
     headers: {
      "content-type": "application/json"
     },
     body: JSON.stringify({
      id: 0
     }),
     purpose: purpose
    };

   case "artifact-label:delete":
    return {
     method: "DELETE",
     path: `${artifact}/labels/0`,
     purpose: purpose
    };

   default:
    return;
   }
  }
  function artifactCalls(call) {
   const {connection: connection, send: send, decode: decode} = call;
   return {
    async fetchArtifact(repository, reference) {
     const query = "with_scan_overview=true&with_tag=true&with_immutable_status=true&with_accessory=true";
     const httpRequest = {
      method: "GET",
      path: `${(0, harbor_call.Ws)(repository, reference)}?${query}`,
      headers: {
       "x-accept-vulnerabilities": REPORT_MIME_TYPES.join(", ")
      },
      expects: "json",
      purpose: `read the artifact ${(0, harbor_repository.sT)(repository)}${(0, oci_digest.Bc)(reference) ? "@" : ":"}${reference}`,
      needs: {
       resource: "artifact",
       action: "read"
      }
     };
     const response = await send(httpRequest, [ 200, 404 ]);
     if (response.status === 404) return;
     const artifact = decode(httpRequest, {
      response: response,
      decoder: decodeArtifact
     });
     const answered = Date.parse(response.header("date") ?? "");
     return Number.isNaN(answered) ? artifact : {
      ...artifact,
      answeredAt: new Date(answered).toISOString()
     };
    },
    async deleteArtifact(repository, digest) {
     const httpRequest = {
      method: "DELETE",
      path: (0, harbor_call.Ws)(repository, digest),
      purpose: `delete ${(0, harbor_repository.sT)(repository)}@${digest}`,
      step: "delete",
      needs: {
       resource: "artifact",
       action: "delete"
      }
     };
     const response = await send(httpRequest, [ 200, 404, 412 ]);
     if (response.status === 200) return "deleted";
     if (response.status === 404) return "absent";
     if (/referenced/i.test(response.text)) return "referenced";
     throw (0, http_answer.Qf)(httpRequest, {
      response: response,
      connection: connection
     });
    },
    async copyArtifact(target, source) {
     const from = `${(0, harbor_repository.sT)(source.repository)}@${source.digest}`;
     const httpRequest = {
      method: "POST",
      path: `${(0, harbor_repository.eY)(target)}/artifacts?${new URLSearchParams({
       from: from
      })}`,
      purpose: `copy ${from} to ${(0, harbor_repository.sT)(target)}`,
      step: "copy",
      needs: {
       resource: "artifact",
       action: "create"
      }
     };
     await send(httpRequest, [ 201, 409 ]);
    },
    async createTag(repository, {digest: digest, tag: tag}) {
     const response = await send({
      method: "POST",
      path: `${(0, harbor_call.Ws)(repository, digest)}/tags`,
      headers: {
       "content-type": "application/json"
      },
      body: JSON.stringify({
       name: tag
      }),
      purpose: `put the tag ${tag} on ${(0, harbor_repository.sT)(repository)}@${digest}`,
      step: "tag",
      needs: {
       resource: "tag",
       action: "create"
      }
     }, [ 201, 409 ]);
     return response.status === 201 ? "created" : "exists";
    }
   };
  }
  const PAGE_SIZE = 100;
  const MAX_PAGES = 50;
  const JSON_BODY = {
   "content-type": "application/json"
  };
  const label = dist.Ikc({
   id: dist.aig(),
   name: dist.YjP()
  });
  const labels = dist.YOg(label);
  const labels_artifact = dist.Ikc({
   project_id: dist.aig(),
   labels: dist.cl6(labels)
  });
  function labelCalls(call) {
   const {send: send, decode: decode} = call;
   async function find(name, of) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
     const query = new URLSearchParams({
      ...of.query,
      name: name,
      page: String(page),
      page_size: String(PAGE_SIZE)
     });
     const httpRequest = {
      method: "GET",
      path: `${harbor_call.nC}/labels?${query}`,
      expects: "json",
      purpose: `look for the label ${name} of ${of.where}`,
      needs: {
       resource: "label",
       action: "list"
      }
     };
     const response = await send(httpRequest, of.accepts);
     if (response.status === 403) return;
     const listed = decode(httpRequest, {
      response: response,
      decoder: json => dist.qgA(labels, json)
     });
     const found = listed.find(candidate => candidate.name === name);
     if (found !== void 0 || listed.length < PAGE_SIZE) return found;
    }
    return;
   }
   return {
    async fetchLabels(repository, digest) {
     const query = "with_label=true&with_tag=false&with_accessory=false";
     const httpRequest = {
      method: "GET",
      path: `${(0, harbor_call.Ws)(repository, digest)}?${query}`,
      expects: "json",
      purpose: `read the labels of ${(0, harbor_repository.sT)(repository)}@${digest}`,
      needs: {
       resource: "artifact",
       action: "read"
      }
     };
     const response = await send(httpRequest, [ 200, 404 ]);
     if (response.status === 404) return;
     return decode(httpRequest, {
      response: response,
      decoder: decodeLabels
     });
    },
    async findLabel(projectId, name) {
     const query = {
      scope: "p",
      project_id: String(projectId)
     };
     const own = await find(name, {
      query: query,
      where: "the project",
      accepts: [ 200 ]
     });
     return own ?? find(name, {
      query: {
       scope: "g"
      },
      where: "the system",
      accepts: [ 200, 403 ]
     });
    },
    async createLabel(projectId, wanted) {
     await send({
      method: "POST",
      path: `${harbor_call.nC}/labels`,
      headers: JSON_BODY,
      body: JSON.stringify({
       ...wanted,
       scope: "p",
       project_id: projectId
      }),
      purpose: `make the label ${wanted.name} of the project`,
      step: "tag",
      needs: {
       resource: "label",
       action: "create"
      }
     }, [ 201, 409 ]);
    },
    async addLabel(repository, {digest: digest, label: {id: id, name: name}}) {
     await send({
      method: "POST",
      path: `${(0, harbor_call.Ws)(repository, digest)}/labels`,
      headers: JSON_BODY,
      body: JSON.stringify({
       id: id
      }),
      purpose: `put the label ${name} on ${(0, harbor_repository.sT)(repository)}@${digest}`,
      step: "tag",
      needs: {
       resource: "artifact-label",
       action: "create"
      }
     }, [ 200, 409 ]);
    },
    async removeLabel(repository, {digest: digest, label: {id: id, name: name}}) {
     await send({
      method: "DELETE",
      path: `${(0, harbor_call.Ws)(repository, digest)}/labels/${id}`,
      purpose: `take the label ${name} off ${(0, harbor_repository.sT)(repository)}@${digest}`,
      step: "tag",
      needs: {
       resource: "artifact-label",
       action: "delete"
      }
     }, [ 200, 404 ]);
    }
   };
  }
  function decodeLabels(json) {
   const wire = dist.qgA(labels_artifact, json);
   return {
    projectId: wire.project_id,
    labels: wire.labels ?? []
   };
  }
  var external_node_crypto_ = __webpack_require__(7598);
  var upload = __webpack_require__(7952);
  var regular_file = __webpack_require__(4934);
  var content = __webpack_require__(6388);
  const PIECE_BYTES = 8 * 1024 * 1024;
  const TRIES = 3;
  function blobCalls(call, options = {}) {
   const {connection: connection, send: send} = call;
   const pieceBytes = options.pieceBytes ?? PIECE_BYTES;
   async function mount(target, blob) {
    const query = new URLSearchParams({
     mount: blob.digest,
     from: (0, harbor_repository.sT)(blob.from)
    });
    const httpRequest = {
     method: "POST",
     step: "copy",
     path: `${blobsPath(target)}/uploads/?${query}`,
     purpose: `mount ${(0, oci_digest.VK)(blob.digest)} from ${(0, harbor_repository.sT)(blob.from)} into ${(0, 
     harbor_repository.sT)(target)}`
    };
    const response = await send(httpRequest, [ 201, 202 ]);
    if (response.status === 201) return;
    return requireUploadPath(response, {
     purpose: httpRequest.purpose,
     base: connection.url
    });
   }
   async function sendThrough(place, blob) {
    const {purpose: purpose} = blob;
    const hash = (0, external_node_crypto_.createHash)("sha256");
    let path = place;
    for (let start = 0; start < blob.size; start += pieceBytes) {
     const end = Math.min(start + pieceBytes, blob.size) - 1;
     const piece = await blob.read({
      start: start,
      end: end,
      purpose: purpose
     });
     hash.update(piece);
     const httpRequest = {
      method: "PATCH",
      step: "copy",
      path: path,
      headers: {
       "content-type": "application/octet-stream",
       "content-range": `${start}-${end}`
      },
      body: piece,
      purpose: purpose,
      isSingleTry: true
     };
     path = requireUploadPath(await send(httpRequest, [ 202 ]), {
      purpose: purpose,
      base: connection.url
     });
    }
    const found = `sha256:${hash.digest("hex")}`;
    if (found !== blob.digest) throw new errors.dr(`failed to ${purpose}: the data that ${blob.origin} has the digest ${found}; nothing was written`);
    const end = {
     method: "PUT",
     step: "copy",
     path: (0, upload.$)(path, blob.digest),
     purpose: purpose
    };
    await send({
     ...end,
     isSingleTry: true
    }, [ 201 ]);
   }
   async function readPiece(piece) {
    const {start: start, end: end, purpose: purpose} = piece;
    const httpRequest = {
     method: "GET",
     step: "copy",
     path: `${blobsPath(piece.from)}/${piece.digest}`,
     headers: {
      range: `bytes=${start}-${end}`
     },
     purpose: purpose,
     isBinary: true
    };
    const response = await askStorage(call, httpRequest);
    const isWhole = response.status === 200 && start === 0 && end === piece.size - 1;
    if (response.status !== 206 && !isWhole) throw (0, http_answer.Qf)(httpRequest, {
     response: response,
     connection: connection
    });
    const bytes = Buffer.from(response.text, "latin1");
    if (bytes.length === end - start + 1) return bytes;
    throw new errors.dr(`failed to ${purpose}: Harbor sent ${bytes.length} bytes in place of ${end - start + 1}`);
   }
   return {
    async transferBlob(target, blob) {
     for (let attempt = 1; ;attempt += 1) {
      const place = await mount(target, blob);
      if (place === void 0) return "mounted";
      try {
       await sendThrough(place, {
        ...blob,
        purpose: `copy ${(0, oci_digest.VK)(blob.digest)} from ${(0, harbor_repository.sT)(blob.from)} to ${(0, 
        harbor_repository.sT)(target)}`,
        origin: "Harbor sent",
        read: piece => readPiece({
         ...blob,
         ...piece
        })
       });
       return "sent";
      } catch (error) {
       if (attempt === TRIES || !isWorthAnotherTry(error)) throw error;
      }
     }
    },
    async sendBlob(target, blob) {
     const path = (0, external_node_path_.join)(blob.directory, (0, content.PF)(blob.digest));
     await blobs_upload(target, {
      digest: blob.digest,
      call: call,
      send: (place, purpose) => sendThrough(place, {
       ...blob,
       purpose: purpose,
       origin: "was read from disk",
       read: piece => readFilePiece(path, piece)
      })
     });
    }
   };
  }
  async function readFilePiece(path, {start: start, end: end, purpose: purpose}) {
   const file = await (0, regular_file.q)(path, {
    follow: false
   });
   if (file === void 0) throw new errors.dr(`failed to ${purpose}: ${path} is not a file`);
   try {
    const piece = Buffer.alloc(end - start + 1);
    const {bytesRead: bytesRead} = await file.handle.read(piece, 0, piece.length, start);
    if (bytesRead === piece.length) return piece;
    throw new errors.dr(`failed to ${purpose}: ${path} has fewer bytes than its manifest says`);
   } finally {
    await file.handle.close();
   }
  }
  async function blobs_upload(target, blob) {
   const {call: call, digest: digest} = blob;
   const purpose = `send ${(0, oci_digest.VK)(digest)} to ${(0, harbor_repository.sT)(target)}`;
   const path = `${blobsPath(target)}/uploads/`;
   for (let attempt = 1; ;attempt += 1) try {
    const begun = await call.send({
     method: "POST",
     step: "push",
     path: path,
     purpose: purpose
    }, [ 202 ]);
    await blob.send(requireUploadPath(begun, {
     purpose: purpose,
     base: call.connection.url
    }), purpose);
    return;
   } catch (error) {
    if (attempt === TRIES || !isWorthAnotherTry(error)) throw error;
   }
  }
  function requireUploadPath(response, {purpose: purpose, base: base}) {
   const location = response.header("location") ?? "";
   if (!URL.canParse(location, base)) throw new errors.dr(`failed to ${purpose}: Harbor named no address for the upload`);
   const {pathname: pathname, search: search} = new URL(location, base);
   return `${pathname}${search}`;
  }
  function isWorthAnotherTry(error) {
   if (!(error instanceof errors.dr)) return false;
   const {status: status} = error;
   return status === void 0 || status === 404 || status === 416 || status === 429 || status >= 500;
  }
  function blobsPath(repository) {
   return `/v2/${(0, harbor_repository.sT)(repository)}/blobs`;
  }
  async function askStorage({ask: ask, connection: connection}, httpRequest) {
   const response = await ask(httpRequest);
   const location = response.header("location");
   if (![ 302, 303, 307 ].includes(response.status) || location === void 0) return response;
   return ask({
    ...httpRequest,
    path: new URL(location, connection.url).href,
    isAnonymous: true
   });
  }
  var config_size = __webpack_require__(9729);
  var problem = __webpack_require__(5542);
  var wire = __webpack_require__(1968);
  function asBlocked(error) {
   if (error instanceof errors.dr && (error.status === 401 || error.status === 403)) return "blocked";
   throw error;
  }
  function documentCalls(call, manifests) {
   return {
    async fetchDocument(repository, digest) {
     const manifest = await manifests.fetchManifest(repository, digest).catch(asBlocked);
     if (manifest === "absent" || manifest === "blocked") return manifest;
     const {mediaType: mediaType, bytes: bytes} = manifest;
     try {
      return (0, wire.w8)(Buffer.from(bytes), {
       mediaType: mediaType,
       digest: digest,
       size: bytes.length
      });
     } catch (error) {
      if (error instanceof problem.d) return "unreadable";
      throw error;
     }
    },
    async fetchConfiguration(repository, {digest: digest, size: size}) {
     if (size > config_size.G) return;
     const path = `/v2/${(0, harbor_repository.sT)(repository)}/blobs/${digest}`;
     const purpose = `read the configuration ${digest} of ${(0, harbor_repository.sT)(repository)}`;
     const response = await call.send({
      method: "GET",
      path: path,
      purpose: purpose,
      isBinary: true,
      maxBytes: config_size.G
     }, [ 200, 301, 302, 303, 307, 308, 404 ]);
     if (response.status !== 200) return;
     const bytes = Buffer.from(response.text, "latin1");
     return (0, content.ol)(bytes) === digest ? bytes.toString("utf8") : void 0;
    }
   };
  }
  var registry_manifests = __webpack_require__(3726);
  var referrers = __webpack_require__(172);
  function smallBlobCalls(call) {
   const {connection: connection, send: send} = call;
   return {
    async putBlob(target, {digest: digest, bytes: bytes}) {
     await blobs_upload(target, {
      digest: digest,
      call: call,
      async send(place, purpose) {
       const headers = {
        "content-type": "application/octet-stream"
       };
       const end = {
        method: "PUT",
        step: "push",
        path: (0, upload.$)(place, digest),
        headers: headers,
        purpose: purpose
       };
       await send({
        ...end,
        body: bytes,
        isSingleTry: true
       }, [ 201 ]);
      }
     });
    },
    async fetchBlob(repository, {digest: digest, size: size}) {
     const purpose = `read ${(0, oci_digest.VK)(digest)} of ${(0, harbor_repository.sT)(repository)}`;
     const path = `${blobsPath(repository)}/${digest}`;
     const httpRequest = {
      method: "GET",
      path: path,
      purpose: purpose,
      isBinary: true,
      maxBytes: size
     };
     const response = await askStorage(call, httpRequest);
     if (response.status === 404) return "absent";
     if (response.status !== 200) throw (0, http_answer.Qf)(httpRequest, {
      response: response,
      connection: connection
     });
     const bytes = Buffer.from(response.text, "latin1");
     const found = (0, content.ol)(bytes);
     if (found === digest) return bytes;
     throw new errors.dr(`failed to ${purpose}: the data that Harbor sent has the digest ${found}; something on the path changes it`, {
      status: response.status
     });
    }
   };
  }
  const MAX_SBOM_BYTES = 256 * 1024 * 1024;
  function sbomCalls(call) {
   const {send: send, decode: decode} = call;
   return {
    async fetchHarborVersion() {
     const httpRequest = {
      method: "GET",
      path: "/api/v2.0/systeminfo",
      expects: "json",
      purpose: "ask Harbor for its version"
     };
     return decode(httpRequest, {
      response: await send(httpRequest, [ 200 ]),
      decoder: decodeVersion
     });
    },
    async fetchSbomOverview(repository, digest) {
     const httpRequest = {
      method: "GET",
      path: `${(0, harbor_call.Ws)(repository, digest)}?with_sbom_overview=true&with_tag=false`,
      expects: "json",
      purpose: `ask for the SBOM of ${(0, harbor_repository.sT)(repository)}@${digest}`,
      needs: {
       resource: "artifact",
       action: "read"
      }
     };
     return decode(httpRequest, {
      response: await send(httpRequest, [ 200 ]),
      decoder: decodeSbomOverview
     });
    },
    async startSbom(repository, digest) {
     const response = await send({
      method: "POST",
      path: `${(0, harbor_call.Ws)(repository, digest)}/scan`,
      headers: {
       "content-type": "application/json"
      },
      body: JSON.stringify({
       scan_type: "sbom"
      }),
      purpose: `ask for an SBOM of ${(0, harbor_repository.sT)(repository)}@${digest}`,
      step: "scan",
      needs: {
       resource: "sbom",
       action: "create"
      }
     }, [ 202, 409 ]);
     return response.status === 202 ? "started" : "already-running";
    },
    async fetchSbom(repository, {sbomDigest: sbomDigest, platform: platform}) {
     const httpRequest = {
      method: "GET",
      path: `${(0, harbor_call.Ws)(repository, sbomDigest)}/additions/sbom`,
      expects: "json",
      purpose: `read the SBOM of ${platform}`,
      needs: {
       resource: "artifact-addition",
       action: "read"
      },
      maxBytes: MAX_SBOM_BYTES
     };
     const response = await send(httpRequest, [ 200 ]);
     return decode(httpRequest, {
      response: response,
      decoder: json => {
       if (!isSpdx(json)) throw new errors.dr("it is not an SPDX document");
       return response.text;
      }
     });
    }
   };
  }
  function isSpdx(json) {
   return typeof json === "object" && json !== null && "spdxVersion" in json;
  }
  const MAX_REPORT_BYTES = 256 * 1024 * 1024;
  const LISTED_SCANS = 4;
  function scanCalls(call) {
   const {connection: connection, send: send, decode: decode} = call;
   return {
    async fetchVulnerabilities(repository, artifact, {hasDescriptions: hasDescriptions = true} = {}) {
     const httpRequest = {
      method: "GET",
      path: `${(0, harbor_call.Ws)(repository, artifact.digest)}/additions/vulnerabilities`,
      headers: {
       "x-accept-vulnerabilities": REPORT_MIME_TYPES.join(", ")
      },
      expects: "json",
      longLists: vulnerabilityLists({
       hasDescriptions: hasDescriptions
      }),
      purpose: `read the vulnerability report of ${artifact.platform}`,
      needs: {
       resource: "artifact-addition",
       action: "read"
      },
      maxBytes: MAX_REPORT_BYTES
     };
     const response = await send(httpRequest, [ 200 ]);
     const findings = decode(httpRequest, {
      response: response,
      decoder: json => decodeVulnerabilities(json, {
       platform: artifact.platform
      })
     });
     return findings === void 0 ? void 0 : {
      findings: findings
     };
    },
    async startScan(repository, digest) {
     const httpRequest = {
      method: "POST",
      path: `${(0, harbor_call.Ws)(repository, digest)}/scan`,
      purpose: `start a scan of ${(0, harbor_repository.sT)(repository)}@${digest}`,
      step: "scan",
      needs: {
       resource: "scan",
       action: "create"
      }
     };
     const response = await send(httpRequest, [ 202, 400, 409 ]);
     if (response.status === 400) {
      if (!(0, harbor_call.Fh)(response.text)) throw (0, http_answer.Qf)(httpRequest, {
       response: response,
       connection: connection
      });
      return {
       refusal: (0, http_answer.Ue)(response).replace(/^: /, "")
      };
     }
     return response.status === 202 ? "started" : "already-running";
    },
    async stopScan(repository, digest) {
     await send({
      method: "POST",
      path: `${(0, harbor_call.Ws)(repository, digest)}/scan/stop`,
      headers: {
       "content-type": "application/json"
      },
      body: JSON.stringify({
       scanType: "vulnerability"
      }),
      purpose: `stop the scan of ${(0, harbor_repository.sT)(repository)}@${digest}`,
      step: "scan",
      needs: {
       resource: "scan",
       action: "stop"
      }
     }, [ 202, 400, 404, 409 ]);
    },
    async fetchScanDurations(repository) {
     const query = `page_size=${LISTED_SCANS}&sort=-push_time&with_scan_overview=true&with_tag=false`;
     const httpRequest = {
      method: "GET",
      path: `${(0, harbor_repository.eY)(repository)}/artifacts?${query}`,
      headers: {
       "x-accept-vulnerabilities": REPORT_MIME_TYPES.join(", ")
      },
      purpose: `list the artifacts of ${(0, harbor_repository.sT)(repository)}`,
      isSingleTry: true
     };
     const response = await send(httpRequest, [ 200, 403, 404 ]);
     return response.status === 200 ? decode(httpRequest, {
      response: response,
      decoder: decodeScanDurations
     }) : [];
    },
    async fetchScanner(project) {
     const httpRequest = {
      method: "GET",
      path: `/api/v2.0/projects/${encodeURIComponent(project)}/scanner`,
      expects: "json",
      purpose: `ask for the scanner of project ${project}`
     };
     const response = await send(httpRequest, [ 200, 403, 404 ]);
     if (response.status === 403) return "unknown";
     if (response.status === 404 || response.text.trim() === "") return "missing";
     return decode(httpRequest, {
      response: response,
      decoder: decodeScanner
     });
    },
    async fetchScanLog(repository, scan) {
     const path = `${(0, harbor_call.Ws)(repository, scan.digest)}/scan/${encodeURIComponent(scan.reportId)}/log`;
     const response = await send({
      method: "GET",
      path: path,
      purpose: "read the log of the scan"
     }, [ 200 ]);
     return response.text;
    }
   };
  }
  function createHarborApi(input) {
   const call = (0, harbor_call.JX)(input);
   const manifests = (0, registry_manifests.B)(call);
   return {
    ...accessCalls(call, input.maskSecret),
    ...artifactCalls(call),
    ...manifests,
    ...documentCalls(call, manifests),
    ...blobCalls(call),
    ...smallBlobCalls(call),
    ...(0, referrers.J)(call, manifests),
    ...scanCalls(call),
    ...sbomCalls(call),
    ...labelCalls(call)
   };
  }
  var harbor_http = __webpack_require__(7955);
  var basic_auth = __webpack_require__(97);
  var guard = __webpack_require__(2972);
  var steady_clock = __webpack_require__(5880);
  function maskConnection(host, connection) {
   host.mask(connection.credentials.secret);
   host.mask((0, basic_auth.r)(connection.credentials));
  }
  function openHarbor(host, connection) {
   return {
    connection: connection,
    client: (0, harbor_http.q)(connection, host.environment),
    waits: {
     images: 0
    }
   };
  }
  function createConnect(host, {connection: connection, client: client}) {
   const http = (0, harbor_http.t)({
    connection: connection,
    client: client,
    signal: host.signal,
    log: host.log
   });
   return limit => createHarborApi({
    connection: connection,
    http: http,
    limit: limit,
    maskSecret: secret => host.mask(secret)
   });
  }
  function createClock(host) {
   return {
    now: steady_clock.r,
    sleep: milliseconds => (0, external_node_timers_promises_.setTimeout)(milliseconds, void 0, {
     signal: host.signal
    }).catch(() => {
     throw new errors.cc("the job is being cancelled");
    })
   };
  }
  const FILES = {
   exists: path => (0, promises_.stat)(path).then(() => true, () => false),
   readText: input_file.yR,
   requireWritablePath: output_file.x
  };
  async function withWorkDirectory(host, work) {
   const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryDirectory, "harbor-actions-")).catch(error => {
    throw new errors.yo(`failed to make a directory below RUNNER_TEMP: ${(0, errors.gJ)(error)}`, {
     cause: error
    });
   });
   const forget = (0, guard.w)(directory);
   try {
    return await work(directory);
   } finally {
    await (0, promises_.rm)(directory, {
     recursive: true,
     force: true
    });
    forget();
   }
  }
 },
 335: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => openInputs
  });
  var dist = __webpack_require__(9189);
  const VEX_STATUSES = [ "not_affected", "affected", "fixed", "under_investigation" ];
  var purl = __webpack_require__(6126);
  var trivyignore = __webpack_require__(3428);
  var decode = __webpack_require__(7429);
  var untrusted_document = __webpack_require__(9911);
  function parseExceptionFile(file) {
   const text = file.text.replace(/^\ufeff/, "");
   if (/\.ya?ml$/i.test(file.path)) return decodeIgnoreYaml((0, untrusted_document.$1)(text), file.path);
   if (/\.json$/i.test(file.path) || text.trimStart().startsWith("{")) return decodeOpenVex((0, 
   untrusted_document.YB)(text), file.path);
   return (0, trivyignore.O1)(text, file.path);
  }
  const texts = dist.lqM(dist.mee(dist.YOg(dist.YjP()), []), []);
  const anything = dist.lqM(dist.L5J());
  const ignoreYaml = dist.mee((0, untrusted_document.Un)({
   vulnerabilities: dist.cl6(dist.YOg((0, untrusted_document.Un)({
    id: dist.FsL(dist.YjP(), dist.Bqr(), dist.z6Y(trivyignore.oD, `expected ${trivyignore.JB}`)),
    paths: dist.cl6(dist.YOg(dist.YjP())),
    purls: dist.cl6(dist.YOg(dist.YjP())),
    expired_at: dist.cl6(dist.KCZ([ dist.YjP(), dist.p6U() ])),
    statement: decode.Q
   }))),
   misconfigurations: anything,
   secrets: anything,
   licenses: anything
  }));
  function decodeIgnoreYaml(document, path) {
   const {vulnerabilities: vulnerabilities} = (0, untrusted_document.l5)(ignoreYaml, document) ?? {};
   return (vulnerabilities ?? []).map((entry, index) => {
    const {id: id, paths: paths, purls: purls, expired_at: expiredAt, statement: statement} = entry;
    const refuse = (at, problem) => {
     const place = [ "vulnerabilities", index, ...at ];
     const known = new Set([ "vulnerabilities", "paths", "purls", "expired_at" ]);
     throw new Error(`${(0, untrusted_document.df)(document, {
      path: place,
      known: known
     })}: ${problem}`);
    };
    for (const [key, limit] of Object.entries({
     paths: paths,
     purls: purls,
     expired_at: expiredAt
    })) if (limit === null) refuse([ key ], "is blank; give it a value, or leave the key out");
    for (const [place, purl] of (purls ?? []).entries()) if (!isPackageUrl(purl)) refuse([ "purls", place ], "expected a package URL (pkg:type/namespace/name@version)");
    const expiresAt = expiredAt == null ? void 0 : decodeExpiry(expiredAt);
    if (expiredAt != null && expiresAt === void 0) refuse([ "expired_at" ], "expected YYYY-MM-DD or a time of ISO 8601");
    return {
     kind: "ignore-rule",
     id: id,
     purls: purls ?? [],
     paths: paths ?? [],
     source: path,
     reason: statement.trim(),
     ...expiresAt === void 0 ? {} : {
      expiresAt: expiresAt
     }
    };
   });
  }
  function isPackageUrl(text) {
   try {
    (0, purl.r5)(text);
    return true;
   } catch {
    return false;
   }
  }
  function decodeExpiry(value) {
   return (0, trivyignore.rQ)(typeof value === "string" ? value : value.toISOString());
  }
  const componentEntries = {
   "@id": decode.Q,
   identifiers: dist.cl6(dist.g1P(dist.YjP(), dist.YjP())),
   hashes: dist.cl6(dist.g1P(dist.YjP(), dist.YjP()))
  };
  const component = (0, untrusted_document.Un)(componentEntries);
  const product = (0, untrusted_document.Un)({
   ...componentEntries,
   subcomponents: dist.cl6(dist.YOg(component))
  });
  const openVex = dist.Ikc({
   "@context": dist.FsL(dist.YjP(), dist.w1_("https://openvex.dev/ns")),
   timestamp: decode.Q,
   statements: dist.YOg((0, untrusted_document.Un)({
    "@id": decode.Q,
    version: anything,
    vulnerability: dist.KCZ([ dist.YjP(), dist.Ikc({
     "@id": decode.Q,
     name: decode.Q,
     aliases: texts
    }) ]),
    timestamp: decode.Q,
    last_updated: anything,
    products: dist.cl6(dist.YOg(dist.KCZ([ dist.YjP(), product ]))),
    status: dist.KIO(VEX_STATUSES),
    supplier: anything,
    status_notes: decode.Q,
    justification: decode.Q,
    impact_statement: decode.Q,
    action_statement: anything,
    action_statement_timestamp: anything,
    subcomponents: dist.cl6(dist.YOg(dist.KCZ([ dist.YjP(), component ]))),
    vuln_description: anything
   }))
  });
  function decodeOpenVex(json, path) {
   const document = (0, untrusted_document.l5)(openVex, json);
   return document.statements.map(statement => {
    const {vulnerability: vulnerability} = statement;
    const names = typeof vulnerability === "string" ? [ vulnerability ] : [ vulnerability.name, vulnerability["@id"], ...vulnerability.aliases ];
    const subcomponents = (statement.subcomponents ?? []).map(decodeComponent);
    return {
     kind: "vex-statement",
     ids: names.map(name => name.split("/").at(-1)?.trim() ?? "").filter(name => name !== ""),
     status: statement.status,
     timestamp: Date.parse(statement.timestamp || document.timestamp) || 0,
     source: `${path} (${statement.status})`,
     reason: [ statement.justification.replaceAll("_", " "), statement.impact_statement, statement.status_notes ].map(part => part.trim()).filter(part => part !== "").join(": "),
     products: (statement.products ?? []).map(entry => decodeProduct(entry, subcomponents))
    };
   });
  }
  function decodeProduct(wire, subcomponents) {
   const own = typeof wire === "string" ? [] : wire.subcomponents ?? [];
   return {
    ...decodeComponent(wire),
    subcomponents: [ ...subcomponents, ...own.map(decodeComponent) ]
   };
  }
  function decodeComponent(wire) {
   if (typeof wire === "string") return {
    id: wire,
    identifiers: [],
    hashes: []
   };
   return {
    id: wire["@id"],
    identifiers: Object.values(wire.identifiers ?? {}),
    hashes: Object.entries(wire.hashes ?? {}).map(([algorithm, hex]) => `${algorithm.toLowerCase().replace(/^sha-/, "sha")}:${hex.toLowerCase()}`)
   };
  }
  var yaml_dist = __webpack_require__(7164);
  var image_list = __webpack_require__(7141);
  var errors = __webpack_require__(5096);
  var suggest = __webpack_require__(6369);
  const image_list_text = dist.YjP();
  const mapping = dist.Ikc({
   image: image_list_text,
   repository: image_list_text,
   tags: dist.lqM(dist.KCZ([ image_list_text, dist.YOg(image_list_text) ]), []),
   platform: dist.yqP(image_list_text),
   dockerfile: dist.yqP(image_list_text)
  });
  const KEYS = Object.keys(mapping.entries);
  function parseImageList(list) {
   const problems = [];
   const entries = splitList(list).flatMap(item => {
    try {
     return [ typeof item === "string" ? (0, image_list.tz)(item) : parseMapping(item) ];
    } catch (error) {
     problems.push((0, errors.gJ)(error));
     return [];
    }
   });
   if (problems.length > 0) throw new Error(problems.join("; "));
   if (entries.length === 0) throw new Error("names no image");
   return entries;
  }
  function splitList(given) {
   const list = given.replace(/^\ufeff/, "");
   const lines = list.split("\n").map(line => line.trim()).filter(line => line !== "" && !line.startsWith("#"));
   const isYaml = line => /^(-(\s|$)|\[|---)/.test(line);
   if (isYaml(lines[0] ?? "")) return parseYaml(list);
   const mixed = lines.find(isYaml);
   if (mixed !== void 0) throw new Error(`"${mixed}" belongs to a YAML list, but the lines before it do not`);
   return lines;
  }
  function parseYaml(list) {
   const value = (0, untrusted_document.t$)((0, yaml_dist.Tp)(list, {
    schema: "failsafe",
    logLevel: "silent"
   }));
   if (!Array.isArray(value)) throw new Error("is not a YAML list");
   return value;
  }
  function parseMapping(item) {
   const shown = JSON.stringify(item);
   if (typeof item !== "object" || item === null || Array.isArray(item)) throw new Error(`${shown} is neither a line nor a mapping`);
   const unknown = Object.keys(item).find(key => !KEYS.includes(key));
   if (unknown !== void 0) {
    const close = (0, suggest.p)(unknown, KEYS);
    const hint = close === void 0 ? `expected one of ${KEYS.join(", ")}` : `did you mean "${close}"?`;
    throw new Error(`in ${shown}: the key "${unknown}" is not understood; ${hint}`);
   }
   const parsed = dist.xLC(mapping, item);
   if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`in ${shown}: ${dist.BuJ(issue) ?? ""} is missing or is not text`);
   }
   const {image: image, tags: tags, repository: repository, platform: platform, dockerfile: dockerfile} = parsed.output;
   if (image.trim() === "") throw new Error(`in ${shown}: image is empty`);
   try {
    const target = (0, image_list.kx)(repository.trim());
    const words = typeof tags === "string" ? tags.split(/[\n,]/).filter(word => word.trim() !== "") : tags;
    return {
     source: image.trim(),
     repository: target.repository,
     tags: [ ...new Set([ ...target.tags, ...(0, image_list.e8)(words) ]) ],
     ...platform === void 0 ? {} : {
      platform: platform
     },
     ...dockerfile === void 0 ? {} : {
      dockerfile: dockerfile
     }
    };
   } catch (error) {
    throw new Error(`in ${shown}: ${(0, errors.gJ)(error)}`);
   }
  }
  var base = __webpack_require__(130);
  var one_line = __webpack_require__(7934);
  const DEADLINE_MS = 6e4;
  const MAX_BYTES = 16 * 1024 * 1024;
  const described = dist.Ikc({
   type: dist.euz("file"),
   encoding: dist.euz("base64"),
   content: dist.YjP()
  });
  const branch = dist.Ikc({
   commit: dist.KCZ([ dist.Ikc({
    sha: dist.YjP()
   }), dist.Ikc({
    id: dist.YjP()
   }) ])
  });
  async function fetchRepositoryFile(input, file) {
   const {owner: owner, name: repo} = input.context.repository;
   const parts = (0, base.Az)(file.path);
   const deadline = AbortSignal.timeout(DEADLINE_MS);
   const signal = AbortSignal.any([ input.signal, deadline ]);
   const {unthrottled: octokit} = input.octokits;
   const where = `${owner}/${repo}`;
   try {
    const sha = file.revision.kind === "commit" ? file.revision.sha : await attempt(`${where} has no branch ${file.revision.name}`, async () => {
     const {data: data} = await octokit.request("GET /repos/{owner}/{repo}/branches/{branch}", {
      owner: owner,
      repo: repo,
      branch: file.revision.kind === "branch" ? file.revision.name : "",
      request: {
       signal: signal
      }
     });
     return commitOf(data);
    });
    return await attempt(`${where} has no file ${parts.join("/")} at the commit ${sha}`, async () => {
     const path = parts.map(encodeURIComponent).join("/");
     const {data: data, headers: headers} = await octokit.request(`GET /repos/{owner}/{repo}/contents/${path}`, {
      owner: owner,
      repo: repo,
      ref: sha,
      headers: {
       accept: "application/vnd.github.raw+json"
      },
      request: {
       signal: signal,
       parseSuccessResponseBody: false
      }
     });
     const bytes = await readBody(data);
     const isDescribed = /^application\/json\b/.test(headers["content-type"] ?? "");
     return (isDescribed ? decodeDescribed(bytes) : bytes).toString("utf8");
    });
   } catch (error) {
    if (input.signal.aborted) throw new errors.cc("the job is being cancelled");
    if (deadline.aborted) throw new errors.y_(`GitHub gave no answer within ${DEADLINE_MS / 1e3} s`);
    throw error;
   }
  }
  function commitOf(data) {
   const {commit: commit} = dist.qgA(branch, data);
   const sha = "sha" in commit ? commit.sha : commit.id;
   if (!(0, base.WM)(sha)) throw new Error("the branch has no commit");
   return sha;
  }
  async function readBody(body) {
   const chunks = [];
   let size = 0;
   for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new errors.y_(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
    chunks.push(chunk);
   }
   return Buffer.concat(chunks);
  }
  function decodeDescribed(bytes) {
   let json;
   try {
    json = JSON.parse(bytes.toString("utf8"));
   } catch {
    throw new errors.y_("GitHub answered with neither the file nor JSON");
   }
   const found = dist.xLC(described, json);
   if (!found.success) throw new errors.y_("at that commit it is not a file but a directory, a link or a submodule");
   return Buffer.from(found.output.content, "base64");
  }
  async function attempt(missing, work) {
   try {
    return await work();
   } catch (error) {
    throw error instanceof errors.y_ ? error : explain(error, missing);
   }
  }
  function explain(error, missing) {
   const {status: status, response: response} = error;
   if (response === void 0) return new errors.y_(`no answer from GitHub (${(0, one_line.t)((0, 
   errors.gJ)(error))})`);
   const said = response.data?.message;
   const answer = `GitHub answered ${Number(status)}${typeof said === "string" ? ` (${(0, 
   one_line.t)(said)})` : ""}`;
   const options = {
    status: Number(status),
    cause: error
   };
   switch (status) {
   case 404:
    return new errors.y_(`${missing}, or the token may not read it: ${answer}. Give the job the permission contents: read`, options);

   case 401:
   case 403:
    return new errors.y_(`the token in github-token may not read the repository: ${answer}. Give the job the permission contents: read`, options);

   default:
    return new errors.y_(answer, options);
   }
  }
  var github_context = __webpack_require__(6488);
  var load_octokit = __webpack_require__(2135);
  function createBaseReader(options) {
   const {token: token, environment: environment, signal: signal, log: log} = options;
   return async path => {
    const context = await (0, github_context.L)(environment);
    if (context === void 0) throw new errors.yo("there is no repository on GitHub to read it from (GITHUB_REPOSITORY)");
    if (token === "") throw new errors.yo("it is read with github-token, which is empty");
    const revision = (0, base.bf)(await (0, github_context.l)(environment));
    const octokits = await (0, load_octokit.L)({
     token: token,
     apiUrl: context.apiUrl,
     environment: environment,
     log: log
    });
    const text = await fetchRepositoryFile({
     octokits: octokits,
     context: context,
     signal: signal
    }, {
     path: path,
     revision: revision
    });
    const place = revision.kind === "commit" ? `the commit ${revision.sha}` : `the branch ${revision.name}`;
    log.info(`Read ${path} of ${context.repository.owner}/${context.repository.name} at ${place}`);
    return text;
   };
  }
  var stager = __webpack_require__(5846);
  async function openSigner(key) {
   const {createKeySigner: createKeySigner, parseSigningKey: parseSigningKey} = await Promise.all([ __webpack_require__.e(594), __webpack_require__.e(942), __webpack_require__.e(990) ]).then(__webpack_require__.bind(__webpack_require__, 9990));
   return createKeySigner(parseSigningKey(key));
  }
  async function openVerifier(pem) {
   const {createKeyVerifier: createKeyVerifier, parseVerifyKey: parseVerifyKey} = await Promise.all([ __webpack_require__.e(594), __webpack_require__.e(942), __webpack_require__.e(990) ]).then(__webpack_require__.bind(__webpack_require__, 9990));
   return createKeyVerifier(parseVerifyKey(pem));
  }
  var inputs_form = __webpack_require__(7677);
  var ports = __webpack_require__(2329);
  function openInputs(action, host) {
   return {
    form: (0, inputs_form.RL)(action, host.read),
    files: ports.cn,
    stager: (0, stager.s)(host),
    workspace: host.environment["GITHUB_WORKSPACE"] ?? "",
    parseImageList: parseImageList,
    parseExceptionFile: parseExceptionFile,
    openBase: ({token: token}) => createBaseReader({
     ...host,
     token: token
    }),
    openSigner: openSigner,
    openVerifier: openVerifier,
    mask: secret => host.mask(secret),
    maskConnection: connection => (0, ports.Pj)(host, connection)
   };
  }
 },
 786: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gx: () => addTool,
   H4: () => removeWorkDirectory,
   jB: () => leaveToPostStep
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  const WORK_DIRECTORY_STATE = "work-directory";
  function leaveToPostStep(host, directory) {
   host.saveState(WORK_DIRECTORY_STATE, directory);
  }
  function addTool(host, tool) {
   leaveToPostStep(host, tool.directory);
   if (tool.directory !== "") host.addPath(tool.directory);
  }
  async function removeWorkDirectory(host) {
   const directory = host.readState(WORK_DIRECTORY_STATE);
   if (directory !== "") await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
    recursive: true,
    force: true
   });
  }
 }
};

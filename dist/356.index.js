export const id = 356;
export const ids = [356];
export const modules = {

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** Names that never reach a child: our inputs (the robot's secret among them) and the runner's own tokens. */
const PRIVATE = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)|GITHUB_TOKEN$)/;
/** The environment of the runner without what is none of a child's business. */
function childEnvironment(environment, overrides = {}) {
    const merged = { ...environment, ...overrides };
    const kept = Object.entries(merged).filter((entry) => entry[1] !== undefined && !PRIVATE.test(entry[0]));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ installVerifiedTool)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9805);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5096);






/** Beside the program in the tool cache: the hash of the archive that it came from. */
const HASH_FILE = 'archive.sha256';
/**
 * The program from the tool cache when it came from an archive with this hash, else from the release archive.
 *
 * @throws UserError when it cannot be fetched or does not verify.
 */
async function installVerifiedTool(tool, options) {
    const { log } = options;
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(tool.program);
    const cached = (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .find */ .I6)(tool.name, tool.version.slice(1), tool.arch);
    if (cached !== '' && (await cachedHash(cached)) === tool.sha256) {
        log.info(`${tool.name} ${tool.version} is in the tool cache`);
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cached, program), directory: cached };
    }
    const directory = await fetchTool(tool, options);
    log.info(`Installed ${tool.name} ${tool.version} (${tool.archive}, sha256 ${tool.sha256})`);
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, program), directory };
}
async function fetchTool(tool, options) {
    const { name, url } = tool;
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(tool.program);
    const work = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.temporaryDirectory, `harbor-actions-${name}-`));
    try {
        options.log.info(`Fetching ${url}`);
        const archive = await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .downloadTool */ .bq)(url, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, tool.archive)).catch((error) => {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`failed to fetch ${name} from ${url}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(error)}. On a closed network give a mirror in "${name}-url", or put ${name} on PATH`);
        });
        const sha256 = await hashFile(archive);
        if (sha256 !== tool.sha256) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`the archive from ${url} is refused: its SHA-256 is ${sha256}, expected ${tool.sha256}. It is damaged, or it is not the release`);
        }
        const [unpacked, keep] = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'unpacked'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'keep')];
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(unpacked);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(keep);
        try {
            await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .extractTar */ .nN)(archive, unpacked, ['xz', ...tool.excludes.map((member) => `--exclude=${member}*`)]);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(unpacked, tool.program), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(keep, program));
        }
        catch (error) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`the archive from ${url} holds no ${program}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(error)}`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(keep, HASH_FILE), tool.sha256);
        return await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_4__/* .cacheDir */ .e8)(keep, name, tool.version.slice(1), tool.arch);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(work, { recursive: true, force: true });
    }
}
async function cachedHash(directory) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, HASH_FILE), 'utf8').then((text) => text.trim(), () => undefined);
}
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ parseHelmVersion),
/* harmony export */   Gi: () => (/* binding */ requireHelm),
/* harmony export */   K9: () => (/* binding */ planHelmDownload),
/* harmony export */   KK: () => (/* binding */ DEFAULT_HELM_VERSION),
/* harmony export */   Zm: () => (/* binding */ DEFAULT_HELM_URL),
/* harmony export */   nl: () => (/* binding */ isUsableHelm)
/* harmony export */ });
/* unused harmony export HELM_SHA256 */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);

/** Release archives of helm, and the helm that is good enough. */
/** The first helm 3 with `--dry-run=server` and everything else that is asked of it. */
const OLDEST_HELM = [3, 14];
const DEFAULT_HELM_VERSION = 'v4.2.4';
/**
 * SHA-256 of the archives by release tag and archive name, as the notes of each release give them; what is not
 * here needs `helm-sha256`.
 */
const HELM_SHA256 = {
    'v4.2.4': {
        'helm-v4.2.4-linux-amd64.tar.gz': 'c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3',
        'helm-v4.2.4-linux-arm64.tar.gz': '564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1',
        'helm-v4.2.4-linux-arm.tar.gz': '894e901f7daaf9b458baad7b5c685bfeef49070d7d53f99687bd5846a6c13639',
        'helm-v4.2.4-linux-386.tar.gz': '45297aeac0c65173a89e8de832997f952ba5115c2db09b2e3f2c23a601e70583',
        'helm-v4.2.4-linux-ppc64le.tar.gz': '5c00073e9d493de201384bb7eb19d60615bd7c39db52148473e8ce6da84bc70a',
        'helm-v4.2.4-linux-s390x.tar.gz': '5396a35fca5fa46e5614140363f389ce66f96886c1b25f256d9e3028299422fa',
        'helm-v4.2.4-linux-riscv64.tar.gz': 'd8532a3524ca842887b15ab794377dc9c8ced8f26264c84171b4b0aafff05411',
        'helm-v4.2.4-darwin-amd64.tar.gz': '6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc',
        'helm-v4.2.4-darwin-arm64.tar.gz': 'd747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2',
    },
    'v3.21.4': {
        'helm-v3.21.4-linux-amd64.tar.gz': '61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14',
        'helm-v3.21.4-darwin-arm64.tar.gz': '6e0bf5eb6daafc2b1ec34bb5ba04ef103f3afc16192fb19805c2924d7ea1033f',
    },
};
/** Where releases are, with the places that `helm-url` may use too. */
const DEFAULT_HELM_URL = 'https://get.helm.sh/{archive}';
const VERSION = /^v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/;
/** `v4.2.4` from what helm prints or an input says; builds from source print `v4.2`. @throws Error otherwise. */
function parseHelmVersion(text) {
    const [, version] = VERSION.exec(text.trim()) ?? [];
    if (version === undefined) {
        throw new Error(`"${text.trim()}" is not a version of helm, as in ${DEFAULT_HELM_VERSION}`);
    }
    return `v${version}`;
}
function isUsableHelm(version) {
    const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
    const [oldestMajor, oldestMinor] = OLDEST_HELM;
    return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
/** @throws UserError when the helm is too old. */
function requireHelm(version) {
    if (isUsableHelm(version))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`helm ${version} is too old: ${OLDEST_HELM.join('.')} or newer is needed. Use the action setup-helm before this step`);
}
const OS_NAMES = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const ARCHITECTURE_NAMES = {
    x64: 'amd64',
    arm64: 'arm64',
    arm: 'arm',
    ia32: '386',
    s390x: 's390x',
    ppc64: 'ppc64le',
    riscv64: 'riscv64',
};
/** @throws Error when nothing is known to verify the archive with: an archive that cannot be verified is refused. */
function planHelmDownload(request) {
    const { platform, arch } = request.machine;
    const os = OS_NAMES[platform];
    const architecture = ARCHITECTURE_NAMES[arch];
    if (os === undefined || architecture === undefined || os === 'windows') {
        throw new Error(`helm is not installed on ${platform} ${arch} here; put it on PATH before this step`);
    }
    const archive = `helm-${request.version}-${os}-${architecture}.tar.gz`;
    const sha256 = request.sha256 || HELM_SHA256[request.version]?.[archive];
    if (sha256 === undefined) {
        throw new Error(`${archive} cannot be verified: its SHA-256 is not known here. Give it in "helm-sha256" ` +
            `(from https://get.helm.sh/${archive}.sha256sum), or put helm ${OLDEST_HELM.join('.')} or newer on PATH`);
    }
    const url = request.urlTemplate.replaceAll('{version}', request.version).replaceAll('{archive}', archive);
    return { url, archive, sha256: sha256.toLowerCase(), program: `${os}-${architecture}/helm` };
}


/***/ }),

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 2 modules
var exec = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/js/domain/bootstrap/helm-release.js
var helm_release = __webpack_require__(6664);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/adapters/environment.js
var adapters_environment = __webpack_require__(1922);
// EXTERNAL MODULE: ./build/js/adapters/verified-tool.js
var verified_tool = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/js/adapters/helm-install.js





const TOOL = 'helm';
/**
 * The helm on PATH when it is new enough and no hash was asked for, else the release after its hash was checked.
 *
 * @throws UserError when nothing is known to verify the archive with, or when it does not verify.
 */
async function installHelm(request, options) {
    const present = request.sha256 === '' ? await helmVersion(options.environment) : undefined;
    if (present !== undefined && (0,helm_release/* isUsableHelm */.nl)(present)) {
        options.log.info(`helm ${present} is on PATH`);
        return { path: TOOL, directory: '', version: present };
    }
    if (present !== undefined)
        options.log.info(`helm ${present} on PATH is too old`);
    const machine = options.machine ?? { platform: process.platform, arch: process.arch };
    const { version } = request;
    const tool = {
        ...planDownload(request, machine),
        name: TOOL,
        version,
        arch: machine.arch,
        excludes: [],
    };
    return { ...(await (0,verified_tool/* installVerifiedTool */.q)(tool, options)), version };
}
function planDownload(request, machine) {
    try {
        return (0,helm_release/* planHelmDownload */.K9)({ ...request, machine });
    }
    catch (error) {
        throw new errors/* UserError */.yo((0,errors/* errorMessage */.gJ)(error));
    }
}
/** undefined when there is none that runs. */
async function helmVersion(environment) {
    try {
        const { exitCode, stdout } = await (0,exec/* getExecOutput */.H)(TOOL, ['version', '--template', '{{.Version}}'], {
            silent: true,
            ignoreReturnCode: true,
            env: (0,adapters_environment/* childEnvironment */.Q)(environment),
        });
        return exitCode === 0 ? (0,helm_release/* parseHelmVersion */.En)(stdout) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/inputs/form.js + 1 modules
var inputs_form = __webpack_require__(4744);
;// CONCATENATED MODULE: ./build/js/inputs/helm.js

/** `helm-version`, `helm-sha256`, `helm-url`. */
function readHelm(form) {
    const text = form.text('helm-version') || helm_release/* DEFAULT_HELM_VERSION */.KK;
    const sha256 = form.text('helm-sha256');
    const url = form.text('helm-url');
    const version = form.parse('helm-version', {
        text,
        parser: helm_release/* parseHelmVersion */.En,
        standIn: helm_release/* DEFAULT_HELM_VERSION */.KK,
    });
    if (!(0,helm_release/* isUsableHelm */.nl)(version))
        form.problem('helm-version', `${version} is too old; 3.14 or newer is needed`);
    if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
        form.problem('helm-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`);
    }
    if (url !== '' && !/^https?:\/\/./.test(url)) {
        form.problem('helm-url', `"${url}" is not an http(s) URL; it may use {version} and {archive}`);
    }
    return { version, sha256: sha256.toLowerCase(), urlTemplate: url || helm_release/* DEFAULT_HELM_URL */.Zm };
}

;// CONCATENATED MODULE: ./build/js/entry/setup-helm.js



async function run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const request = readHelm(form);
    form.complete();
    const helm = await installHelm(request, host);
    if (helm.directory !== '')
        host.addPath(helm.directory);
    host.setOutputs({ 'helm-path': helm.path, 'helm-version': helm.version });
}


/***/ }),

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ InputForm),
  h: () => (/* binding */ suggestion)
});

// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
;// CONCATENATED MODULE: ./build/js/domain/text/suggest.js
/** More edits than this are another word, not a slip. */
const MAX_EDITS = 2;
/** The candidate that `word` was probably meant to be; undefined when none is close. */
function nearest(word, candidates) {
    const [best] = candidates
        .map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
        .filter(({ candidate, edits }) => edits <= MAX_EDITS && edits < candidate.length)
        .toSorted((a, b) => a.edits - b.edits);
    return best?.candidate;
}
/** Optimal string alignment distance: insert, delete, replace, and swap two neighbours (`hgih` is one from `high`). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let edits = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(edits);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/js/inputs/form.js


/**
 * Reads inputs and collects everything that is wrong with them, so that all of it is shown together and
 * before anything has been done. A read that fails returns its stand-in; `complete` then throws.
 */
class InputForm {
    #read;
    #problems = [];
    constructor(read) {
        this.#read = read;
    }
    /** The untrimmed text: for secrets, whose line breaks are mistakes worth telling. */
    raw(name) {
        return this.#read(name);
    }
    text(name) {
        return this.#read(name).trim();
    }
    required(name) {
        const text = this.text(name);
        if (text === '')
            this.problem(name, 'is required and was not given');
        return text;
    }
    problem(input, message) {
        this.#problems.push({ input, message });
    }
    /** Whether something is wrong with an input: what depends on it need not be checked. */
    isRefused(input) {
        return this.#problems.some((problem) => problem.input === input);
    }
    /** Runs a parser; its error becomes a problem of this input. */
    parse(name, options) {
        try {
            return options.parser(options.text);
        }
        catch (error) {
            this.problem(name, (0,errors/* errorMessage */.gJ)(error));
            return options.standIn;
        }
    }
    /** One of the given words; `standard` when the input was not given. */
    choice(name, options) {
        const text = this.text(name);
        if (text === '')
            return options.standard;
        const value = options.values.find((candidate) => candidate === text.toLowerCase());
        if (value !== undefined)
            return value;
        this.problem(name, `"${text}" is not valid. ${suggestion(text, options.values)}`);
        return options.standard;
    }
    flag(name, options) {
        const standard = options.standard ? 'true' : 'false';
        return this.choice(name, { values: ['true', 'false'], standard }) === 'true';
    }
    /** A whole number from 0 to `highest`. */
    count(name, options) {
        const text = this.text(name);
        if (text === '')
            return options.standard;
        const value = Number(text);
        if (/^\d+$/.test(text) && value <= options.highest)
            return value;
        this.problem(name, `"${text}" is not a whole number from 0 to ${options.highest}`);
        return options.standard;
    }
    /** One entry a line, without empty ones: for paths, which may hold commas. */
    lines(name) {
        return this.#read(name)
            .split('\n')
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
    }
    /** A newline or comma list without empty entries. */
    list(name) {
        return this.#read(name)
            .split(/[\n,]/)
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
    }
    /** @throws InputError with every problem, when there is one. */
    complete() {
        if (this.#problems.length > 0)
            throw new errors/* InputError */.dz(this.#problems);
    }
}
/** `Did you mean high? Valid values: critical, high, …` */
function suggestion(word, values) {
    const close = nearest(word.toLowerCase(), values);
    return `${close === undefined ? '' : `Did you mean "${close}"? `}Valid values: ${values.join(', ')}`;
}


/***/ })

};

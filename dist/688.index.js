export const id = 688;
export const ids = [688];
export const modules = {

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ installCrane)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5260);
/* harmony import */ var _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1922);
/* harmony import */ var _verified_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5446);





const TOOL = 'crane';
/**
 * In the same archive, each as large as crane. They are excluded rather than crane named: extractTar puts -C behind
 * its flags, and tar would unpack a member named before it into the working directory.
 */
const OTHER_PROGRAMS = ['gcrane', 'krane'];
/**
 * Finds or installs exactly the crane that was asked for: the one on PATH when its version is the same and no
 * hash was asked for, else the one in the tool cache, else the release archive after its hash was checked.
 *
 * @throws UserError when nothing is known to verify the archive with, when it does not verify, or when it
 *   cannot be fetched.
 */
async function installCrane(inputs, options) {
    const { log } = options;
    const { version } = inputs;
    if (inputs.sha256 === '' && (await craneVersion(TOOL, options)) === version) {
        log.info(`crane ${version} is on PATH`);
        return { path: TOOL, directory: '', version };
    }
    const machine = options.machine ?? { platform: process.platform, arch: process.arch };
    const download = planDownload(inputs, machine);
    const tool = {
        ...download,
        name: TOOL,
        version,
        arch: machine.arch,
        program: machine.platform === 'win32' ? 'crane.exe' : 'crane',
        excludes: OTHER_PROGRAMS,
    };
    return { ...(await (0,_verified_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .installVerifiedTool */ .q)(tool, options)), version };
}
function planDownload(inputs, machine) {
    try {
        return (0,_domain_crane_release_js__WEBPACK_IMPORTED_MODULE_1__/* .planCraneDownload */ .j4)({ ...inputs, machine });
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error));
    }
}
/** `v0.20.6`, or undefined when it does not run. Releases print it without the v, `go install` with it. */
async function craneVersion(path, options) {
    try {
        const { exitCode, stdout } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(path, ['version'], {
            silent: true,
            ignoreReturnCode: true,
            env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q)(options.environment),
        });
        const version = stdout.trim();
        return exitCode === 0 && version !== '' ? `v${version.replace(/^v/, '')}` : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ parseCraneVersion),
/* harmony export */   j4: () => (/* binding */ planCraneDownload),
/* harmony export */   k2: () => (/* binding */ DEFAULT_CRANE_URL),
/* harmony export */   zy: () => (/* binding */ DEFAULT_CRANE_VERSION)
/* harmony export */ });
/* unused harmony exports ARCHIVE_SHA256, archiveName */
/** Release archives of go-containerregistry, which hold crane, and how they are told apart. */
/** SHA-256 of the archives by release tag and archive name; what is not here needs `crane-sha256`. */
const ARCHIVE_SHA256 = {
    'v0.20.6': {
        'go-containerregistry_Linux_x86_64.tar.gz': 'c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127',
        'go-containerregistry_Linux_arm64.tar.gz': 'fc0515857bc38e4ddd2d37a5ab03fb5959449c7b2d4ad759bcc1174ac0cad91b',
        'go-containerregistry_Darwin_x86_64.tar.gz': '5c9ad72fff8e92466e6162274fda18a59d16629025c3f1eb43cb3de494cbddc5',
        'go-containerregistry_Darwin_arm64.tar.gz': 'ae30b28498de3e1ac51a37042eab46116ec70d86aa9d10431a1fbde35b9918b9',
        'go-containerregistry_Windows_x86_64.tar.gz': '399491efa1d88d1ee18c6642d025aa0c67a49bfe8297033fb485b1272ad70c9d',
    },
    'v0.21.9': {
        'go-containerregistry_Linux_x86_64.tar.gz': '5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e',
        'go-containerregistry_Linux_arm64.tar.gz': '1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd',
        'go-containerregistry_Darwin_x86_64.tar.gz': 'f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56',
        'go-containerregistry_Darwin_arm64.tar.gz': '11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e',
        'go-containerregistry_Windows_x86_64.tar.gz': '2309f41ce9a31b6096fd590a57b00b0fd1d6dc41d315dc820795f64be070fe03',
        'go-containerregistry_Windows_arm64.tar.gz': 'd265afe5d393ac5a8be92f447e3839a45160aa189b8ca57611f3649f35519862',
    },
    'v0.22.1': {
        'go-containerregistry_Linux_x86_64.tar.gz': '0ab7a1d6932a213aed964ce97666c3077fe691c8606413674a8b3e0b9ec4cda0',
        'go-containerregistry_Linux_arm64.tar.gz': '898c0cff975f898a33e8c4580bdafb0e7c02c7faa33374e946762f97c4ab7110',
        'go-containerregistry_Darwin_arm64.tar.gz': '2231fc8df8806d20d680ff1225db44e095a55dd6ac1ae8eced4faf4b278b78fb',
        'go-containerregistry_Windows_x86_64.tar.gz': '0e073ea8192c3b8442ec8aaf44d53c1050a09084669fae3a6ceb0f2026cf8b21',
    },
};
const DEFAULT_CRANE_VERSION = 'v0.20.6';
/** Where releases are, with the places that `crane-url` may use too. */
const DEFAULT_CRANE_URL = 'https://github.com/google/go-containerregistry/releases/download/{version}/{archive}';
const VERSION = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/;
/** `v0.20.6` from `v0.20.6` or `0.20.6`. @throws Error for anything else: `latest` cannot be verified. */
function parseCraneVersion(text) {
    const [, version] = VERSION.exec(text) ?? [];
    if (version === undefined) {
        throw new Error(`"${text}" is not a version; give a release of go-containerregistry, as in ${DEFAULT_CRANE_VERSION}`);
    }
    return `v${version}`;
}
const OS_NAMES = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows' };
const ARCHITECTURE_NAMES = {
    x64: 'x86_64',
    arm64: 'arm64',
    arm: 'armv6',
    ia32: 'i386',
    s390x: 's390x',
    ppc64: 'ppc64le',
    riscv64: 'riscv64',
};
/** Name of the release archive for a machine, by Node's `process.platform` and `process.arch`. */
function archiveName(machine) {
    const os = OS_NAMES[machine.platform];
    const architecture = ARCHITECTURE_NAMES[machine.arch];
    if (os === undefined || architecture === undefined) {
        throw new Error(`there is no release of crane for ${machine.platform} on ${machine.arch}; put crane on PATH before this step`);
    }
    return `go-containerregistry_${os}_${architecture}.tar.gz`;
}
/**
 * What to download and what it must hash to.
 *
 * @throws Error when nothing is known to verify the archive with: an archive that cannot be verified is refused.
 */
function planCraneDownload(input) {
    const archive = archiveName(input.machine);
    const sha256 = input.sha256 === '' ? ARCHIVE_SHA256[input.version]?.[archive] : input.sha256;
    if (sha256 === undefined) {
        const known = Object.keys(ARCHIVE_SHA256).filter((version) => ARCHIVE_SHA256[version]?.[archive]);
        throw new Error(`crane ${input.version} for this machine (${archive}) cannot be verified: its SHA-256 is not known here. ` +
            `Give it in "crane-sha256" (from the release's checksums.txt), or use ${known.join(' or ') || 'a crane that is on PATH'}`);
    }
    const url = input.urlTemplate.replaceAll('{version}', input.version).replaceAll('{archive}', archive);
    return { url, archive, sha256: sha256.toLowerCase() };
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_crane_install_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4432);
/* harmony import */ var _inputs_crane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4744);



async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__/* .InputForm */ .V(host.read);
    const request = (0,_inputs_crane_js__WEBPACK_IMPORTED_MODULE_1__/* .readCrane */ .Y)(form);
    form.complete();
    const crane = await (0,_adapters_crane_install_js__WEBPACK_IMPORTED_MODULE_0__/* .installCrane */ .B)(request, host);
    if (crane.directory !== '')
        host.addPath(crane.directory);
    host.setOutputs({ 'crane-path': crane.path, 'crane-version': crane.version });
}


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readCrane)
/* harmony export */ });
/* harmony import */ var _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8024);

/** `crane-version`, `crane-sha256`, `crane-url`. */
function readCrane(form) {
    const version = form.text('crane-version');
    const sha256 = form.text('crane-sha256');
    const url = form.text('crane-url');
    if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
        form.problem('crane-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`);
    }
    if (url !== '' && !/^https?:\/\/./.test(url)) {
        form.problem('crane-url', `"${url}" is not an http(s) URL; it may use {version} and {archive}`);
    }
    return {
        version: version === ''
            ? _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CRANE_VERSION */ .zy
            : form.parse('crane-version', {
                text: version,
                parser: _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCraneVersion */ .hV,
                standIn: _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CRANE_VERSION */ .zy,
            }),
        sha256,
        urlTemplate: url === '' ? _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CRANE_URL */ .k2 : url,
    };
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

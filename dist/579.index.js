export const id = 579;
export const ids = [579];
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

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CREDENTIALS_STATE: () => (/* binding */ CREDENTIALS_STATE),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);

/** Name of the state that hands the credentials directory to the post step; it holds no secret. */
const CREDENTIALS_STATE = 'credentials-directory';
/** Post step: runs at the end of the job, also when a step failed or the job was cancelled. */
async function run(host) {
    const directory = host.readState(CREDENTIALS_STATE);
    if (directory === '')
        return;
    await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .removeCredentials */ .t)(directory);
    host.log.info('Removed the registry credentials');
}


/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_crane_install_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4432);
/* harmony import */ var _adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7036);
/* harmony import */ var _usecases_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(778);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1336);
/* harmony import */ var _logout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2723);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4118);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3890);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4500);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5222);









/** The whole job in one process: the same steps as the composite, over the same use cases. */
async function run(host) {
    const { connection, image, waiting, ...inputs } = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readPushAndScan */ .TU)(host);
    const crane = await (0,_adapters_crane_install_js__WEBPACK_IMPORTED_MODULE_0__/* .installCrane */ .B)(inputs.crane, host);
    if (crane.directory !== '')
        host.addPath(crane.directory);
    const harbor = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_8__/* .createConnect */ .Nc)(host, connection)(_wiring_js__WEBPACK_IMPORTED_MODULE_8__/* .LOGIN_LIMIT */ .eJ);
    await (0,_usecases_login_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .i)({ connection, repository: image.repository, scan: waiting.scan }, { harbor, log: host.log });
    const credentials = await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .createCredentials */ .z)(connection, host);
    // The post step removes them too, should this process be killed before its `finally`.
    host.saveState(_logout_js__WEBPACK_IMPORTED_MODULE_4__.CREDENTIALS_STATE, credentials);
    let copied;
    try {
        copied = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .copyOnHost */ .Z)(host, { connection, image, cranePath: crane.path, credentials });
    }
    finally {
        await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .removeCredentials */ .t)(credentials);
    }
    host.setOutputs((0,_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .copyOutputs */ .O)(copied, { connection, image }));
    const { scan } = waiting;
    if (scan === 'never') {
        host.log.info('Not scanned, because "scan" is "never": there is no verdict');
        return;
    }
    const { report } = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .scanOnHost */ .Z)(host, {
        connection,
        repository: image.repository,
        digest: copied.digest,
        tags: copied.tags,
        judging: inputs.judging,
        waiting: { ...waiting, scan },
        reportFile: inputs.reportFile,
    });
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .publishOnHost */ .h)(host, { report, reporting: inputs.reporting });
}


/***/ }),

/***/ 778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5739);


/**
 * Finds out whether the robot is good and may do everything this run will need, before a byte is moved.
 *
 * @throws HarborError when Harbor refuses the robot or does not answer; UserError when the project is not there
 *   or permissions are missing, all of them named.
 */
async function login(input, ports) {
    const { connection, repository } = input;
    if (connection.isPlainHttp) {
        ports.log.warning(`Harbor at ${connection.host} is spoken to over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project with a short life, and TLS when you can`);
    }
    else if (!connection.tlsVerify) {
        ports.log.warning(`the certificate of ${connection.host} is not checked (tls-verify: false): anybody on the path can read the robot's secret`);
    }
    await ports.harbor.authenticate();
    const isThere = await ports.harbor.isProject(repository.project);
    if (isThere === false) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" (the part before the first slash is the project). Nothing has been pushed.`);
    }
    const missing = await findMissingPermissions(input, ports.harbor);
    if (missing.length > 0) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMissingPermissions */ .NE)({
            robotName: connection.robotName,
            repository,
            missing,
            isProjectKnown: isThere === true,
        }));
    }
    ports.log.info(`Harbor at ${connection.host} accepts ${connection.robotName}; its permissions on ${repository.project} suffice`);
}
async function findMissingPermissions(input, harbor) {
    const required = (0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredPermissions */ .kx)(input.scan);
    const actions = await harbor.fetchRegistryActions(input.repository);
    const permitted = await Promise.all(required.map((permission) => permission.resource === 'repository'
        ? // A token that tells nothing leaves the answer to the push itself.
            (actions?.includes(permission.action) ?? true)
        : harbor.isPermitted(input.repository, permission)));
    return required.filter((_, index) => permitted[index] === false);
}


/***/ })

};

export const id = 579;
export const ids = [579];
export const modules = {

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ installCrane)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5260);
/* harmony import */ var _actions_tool_cache__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9805);
/* harmony import */ var _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5096);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1922);









const TOOL = 'crane';
/**
 * In the same archive, each as large as crane. They are excluded rather than crane named: extractTar puts -C behind
 * its flags, and tar would unpack a member named before it into the working directory.
 */
const OTHER_PROGRAMS = ['gcrane', 'krane'];
/** Beside the program in the tool cache: the hash of the archive that it came from. */
const HASH_FILE = 'archive.sha256';
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
    const program = machine.platform === 'win32' ? 'crane.exe' : 'crane';
    const semver = version.slice(1);
    const cached = (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6)(TOOL, semver, machine.arch);
    if (cached !== '' && (await cachedHash(cached)) === download.sha256) {
        log.info(`crane ${version} is in the tool cache`);
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cached, program), directory: cached, version };
    }
    const directory = await fetchCrane(download, { ...options, program, semver, arch: machine.arch });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, program);
    log.info(`Installed crane ${version} (${download.archive}, sha256 ${download.sha256})`);
    return { path, directory, version };
}
function planDownload(inputs, machine) {
    try {
        return (0,_domain_crane_release_js__WEBPACK_IMPORTED_MODULE_6__/* .planCraneDownload */ .j4)({ ...inputs, machine });
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .errorMessage */ .gJ)(error));
    }
}
async function fetchCrane(download, options) {
    const work = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.temporaryDirectory, 'harbor-actions-crane-'));
    try {
        options.log.info(`Fetching ${download.url}`);
        const archive = await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_5__/* .downloadTool */ .bq)(download.url, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, download.archive)).catch((error) => {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`failed to fetch crane from ${download.url}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .errorMessage */ .gJ)(error)}. On a closed network give a mirror in "crane-url", or put crane on PATH`);
        });
        const sha256 = await hashFile(archive);
        if (sha256 !== download.sha256) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`the archive from ${download.url} is refused: its SHA-256 is ${sha256}, expected ${download.sha256}. It is damaged, or it is not the release`);
        }
        const unpacked = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'unpacked');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(unpacked);
        const keep = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'keep');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(keep);
        try {
            await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_5__/* .extractTar */ .nN)(archive, unpacked, ['xz', ...OTHER_PROGRAMS.map((name) => `--exclude=${name}*`)]);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(unpacked, options.program), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(keep, options.program));
        }
        catch (error) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`the archive from ${download.url} holds no ${options.program}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .errorMessage */ .gJ)(error)}`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(keep, HASH_FILE), download.sha256);
        return await (0,_actions_tool_cache__WEBPACK_IMPORTED_MODULE_5__/* .cacheDir */ .e8)(keep, TOOL, options.semver, options.arch);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(work, { recursive: true, force: true });
    }
}
/** `v0.20.6`, or undefined when it does not run. Releases print it without the v, `go install` with it. */
async function craneVersion(path, options) {
    try {
        const { exitCode, stdout } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_4__/* .getExecOutput */ .H)(path, ['version'], {
            silent: true,
            ignoreReturnCode: true,
            env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .childEnvironment */ .Q)(options.environment),
        });
        const version = stdout.trim();
        return exitCode === 0 && version !== '' ? `v${version.replace(/^v/, '')}` : undefined;
    }
    catch {
        return undefined;
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

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isPromotionDue),
  Y: () => (/* binding */ promoteOnHost)
});

// EXTERNAL MODULE: ./build/js/adapters/report-file.js
var report_file = __webpack_require__(1251);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/harbor/repository.js
var harbor_repository = __webpack_require__(4084);
// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
;// CONCATENATED MODULE: ./build/js/domain/promotion/approval.js

/** A runner's clock may be a little behind the one that wrote the report. */
const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * Whether a stored report lets this very image have a tag: its verdict is `passed`, for this digest and this Harbor,
 * and it is young enough. Anything else refuses, a report from the future included.
 */
function decideApproval(input) {
    const { report, digest, maxAgeMs } = input;
    const { verdict, image } = report;
    if (digest !== undefined && digest !== image.digest) {
        return refused(`the report is about ${image.digest}, not about ${digest}`);
    }
    if (image.reference !== `${input.host}/${image.repository}@${image.digest}`) {
        return refused(`the report is about ${image.reference}, which is not on ${input.host}`);
    }
    if (verdict.name !== 'passed')
        return refused(`the verdict in the report is ${verdict.name}`);
    const ageMs = input.now - Date.parse(report.generatedAt);
    if (Number.isNaN(ageMs) || ageMs < -CLOCK_SKEW_MS) {
        return refused(`the report says that it was made at "${report.generatedAt}", which cannot be`);
    }
    if (maxAgeMs !== undefined && ageMs > maxAgeMs) {
        return refused(`the verdict is ${(0,format/* formatSeconds */.Xo)(ageMs / 1000)} old and max-age allows ${(0,format/* formatSeconds */.Xo)(maxAgeMs / 1000)}; scan and judge the image again (await-scan with scan: always) and promote it with the new report`);
    }
    return { kind: 'approved' };
}
function refused(reason) {
    return { kind: 'refused', reason };
}

// EXTERNAL MODULE: ./build/js/domain/report/redact.js
var redact = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/js/domain/oci/digest.js
var oci_digest = __webpack_require__(3729);
// EXTERNAL MODULE: ./build/js/domain/promotion/tag-plan.js
var tag_plan = __webpack_require__(3089);
// EXTERNAL MODULE: ./build/js/usecases/tags.js
var usecases_tags = __webpack_require__(3918);
;// CONCATENATED MODULE: ./build/js/usecases/promote.js






/**
 * Puts the tags on an image that passed. Whether it passed is the caller's question (`decideApproval`).
 *
 * Only this digest is ever named to Harbor, so nothing else can get a tag. Harbor scans again after a PUT; nothing
 * here waits for that scan or looks at it.
 *
 * @throws UserError for what is found before the first tag; a tagging that stops later is in the result.
 */
async function promote(input, ports) {
    const { target, digest } = input;
    const repository = (0,harbor_repository/* formatHarborRepository */.sT)(target);
    const plan = await (0,usecases_tags/* fetchTagPlan */.AW)({ repository: target, tags: input.tags, digest }, ports.harbor);
    (0,usecases_tags/* refuseImmutable */.N5)(plan, { repository: target, nothingDone: 'No tag was set.' });
    await bringTo(input, ports);
    if (plan.steps.length === 0) {
        const detail = `${(0,format/* plural */.LS)(input.tags.length, 'tag')} of ${repository} are on the image already`;
        ports.log.info(`All tags are on ${(0,oci_digest/* shortDigest */.VK)(digest)} already; nothing is done`);
        return { promotion: { state: 'done', repository, tags: input.tags, detail }, tags: plan.present };
    }
    let known = input.manifest;
    const manifest = async () => {
        known ??= await fetchManifest(input, ports.harbor);
        return known;
    };
    const tagging = await (0,usecases_tags/* putTags */.Tm)({ repository: target, digest, steps: plan.steps, manifest, mayCreate: true }, ports);
    const tags = input.tags.filter((tag) => plan.present.includes(tag) || tagging.placed.some((placed) => placed.tag === tag));
    const wanted = plan.steps.map(({ tag }) => tag);
    if (tagging.failure !== undefined) {
        const detail = (0,usecases_tags/* describeTaggingFailure */.Zr)(tagging);
        return { promotion: { state: 'incomplete', repository, tags: wanted, detail }, tags };
    }
    const detail = `Tagged after the verdict in ${repository}: ${(0,tag_plan/* describePlacedTags */.gt)(tagging.placed)}`;
    ports.log.info(detail);
    return { promotion: { state: 'done', repository, tags: wanted, detail }, tags };
}
/** A copy inside of Harbor: nothing is downloaded. By digest, so that no tag comes along. */
async function bringTo(input, { harbor, log }) {
    const { source, target, digest } = input;
    const [from, to] = [(0,harbor_repository/* formatHarborRepository */.sT)(source), (0,harbor_repository/* formatHarborRepository */.sT)(target)];
    if ((await harbor.fetchArtifact(target, digest)) !== undefined)
        return;
    if (from === to) {
        throw new errors/* HarborError */.dr(`Harbor does not have ${to}@${digest} any more: somebody or a retention rule deleted it. No tag was set`);
    }
    try {
        await harbor.copyArtifact(target, { repository: source, digest });
    }
    catch (error) {
        if (!(0,usecases_tags/* isForbidden */.US)(error))
            throw error;
        throw new errors/* HarborError */.dr(`${(0,errors/* errorMessage */.gJ)(error)}, and artifact: read on "${source.project}". A robot of one project cannot reach another: use a system robot with both. Nothing was copied, no tag was set`, { status: 403, cause: error });
    }
    log.info(`Copied ${(0,oci_digest/* shortDigest */.VK)(digest)} from ${from} to ${to} inside of Harbor`);
}
async function fetchManifest(input, harbor) {
    const { target, digest } = input;
    const found = await harbor.fetchManifest(target, digest);
    if (found !== 'absent' && found !== 'blocked')
        return found;
    const name = `${(0,harbor_repository/* formatHarborRepository */.sT)(target)}@${digest}`;
    throw new errors/* HarborError */.dr(found === 'absent'
        ? `Harbor does not have ${name} any more`
        : `the project's policy "prevent vulnerable images" keeps the manifest of ${name} from being read, and a tag can only be moved with its bytes; give "manifest-file" from the copy-image action, or use new tags and give the robot tag: create`);
}
/** Deletes a failed image that no tag names; one with a tag is somebody's, whoever put it there. */
async function deleteFailed(input, { harbor, log }) {
    const { repository, digest } = input;
    const name = `${(0,harbor_repository/* formatHarborRepository */.sT)(repository)}@${(0,oci_digest/* shortDigest */.VK)(digest)}`;
    const artifact = await harbor.fetchArtifact(repository, digest);
    if (artifact !== undefined && artifact.tags.length > 0) {
        const tags = artifact.tags.map((tag) => tag.name).join(', ');
        return kept(`it has the tags ${tags} from before`);
    }
    const answer = artifact === undefined ? 'absent' : await harbor.deleteArtifact(repository, digest);
    if (answer === 'referenced')
        return kept('an index in the repository needs it');
    return told({
        isDeleted: true,
        detail: `The failed image ${name} was deleted from Harbor, as on-failure asks`,
    });
    function kept(why) {
        return told({ isDeleted: false, detail: `The failed image ${name} was not deleted, because ${why}` });
    }
    function told(outcome) {
        log.warning(outcome.detail);
        return outcome;
    }
}

// EXTERNAL MODULE: ./build/js/entry/wiring.js + 5 modules
var wiring = __webpack_require__(12);
;// CONCATENATED MODULE: ./build/js/entry/promotion.js







/** Whether anything is left to do once the verdict is there; the composite asks the same in its `if`. */
function isPromotionDue(report, onFailure) {
    if (report.verdict.name === 'passed')
        return report.promotion !== undefined;
    return report.verdict.name === 'failed' && onFailure === 'delete';
}
/**
 * Puts the tags on, or deletes a failed image when that was asked for, and writes into the report what happened.
 *
 * @throws UserError when the image may not have the tags.
 */
async function promoteOnHost(host, input) {
    const { connection, report, target, digest, maxAgeMs } = input;
    const ports = { harbor: (0,wiring/* createConnect */.Nc)(host, connection)(wiring/* COPY_LIMIT */.eI), log: host.log };
    const source = (0,harbor_repository/* parseHarborRepository */.q$)(report.image.repository);
    const isHome = (0,harbor_repository/* formatHarborRepository */.sT)(source) === (0,harbor_repository/* formatHarborRepository */.sT)(target);
    const approval = decideApproval({
        report,
        host: connection.host,
        now: Date.now(),
        ...(digest === undefined ? {} : { digest }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    });
    const reference = `${connection.host}/${(0,harbor_repository/* formatHarborRepository */.sT)(target)}@${report.image.digest}`;
    if (approval.kind === 'refused') {
        if (report.verdict.name !== 'failed' || input.onFailure !== 'delete' || !isHome) {
            throw new errors/* UserError */.yo(`failed to put tags on ${reference}, because ${approval.reason}. Nothing was done`);
        }
        host.fail();
        const { isDeleted, detail } = await deleteFailed({ repository: source, digest: report.image.digest }, ports);
        return isDeleted
            ? conclude(host, { ...input, promotion: { ...waiting(input), state: 'deleted', detail } })
            : report;
    }
    const result = await promote({
        source,
        target,
        digest: report.image.digest,
        tags: input.tags,
        ...(input.manifest === undefined ? {} : { manifest: input.manifest }),
    }, ports);
    // Told here and not thrown: the report is to say how far it came.
    if (result.promotion.state === 'incomplete')
        host.fail(result.promotion.detail);
    const before = isHome ? report.image.tags : [];
    const tags = [...new Set([...before, ...result.tags])];
    host.setOutputs({ reference, digest: report.image.digest, tags: tags.join('\n') });
    return conclude(host, {
        ...input,
        promotion: result.promotion,
        ...(isHome ? { tags } : { tags: undefined }),
    });
}
function waiting({ report, target, tags }) {
    return (report.promotion ?? { state: 'waiting', repository: (0,harbor_repository/* formatHarborRepository */.sT)(target), tags, detail: '' });
}
async function conclude(host, input) {
    const { report, promotion, tags } = input;
    const image = tags === undefined ? report.image : { ...report.image, tags };
    const concluded = (0,redact/* redactReport */.a)({ ...report, image, promotion }, host.redact);
    await (0,report_file/* writeReport */.u5)(input.reportFile, { report: concluded, redact: host.redact });
    return concluded;
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
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
/* harmony import */ var _usecases_login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(778);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3235);
/* harmony import */ var _logout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2723);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1173);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4118);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3088);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4214);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12);











/** The whole job in one process: the same steps as the composite, over the same use cases. */
async function run(host) {
    const { connection, image, waiting, ...inputs } = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readPushAndScan */ .TU)(host);
    const crane = await (0,_adapters_crane_install_js__WEBPACK_IMPORTED_MODULE_0__/* .installCrane */ .B)(inputs.crane, host);
    if (crane.directory !== '')
        host.addPath(crane.directory);
    const harbor = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_10__/* .createConnect */ .Nc)(host, connection)(_wiring_js__WEBPACK_IMPORTED_MODULE_10__/* .LOGIN_LIMIT */ .eJ);
    const plan = { scan: waiting.scan, deletes: inputs.onFailure === 'delete' };
    await (0,_usecases_login_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .i)({ connection, repository: image.repository, plan }, { harbor, log: host.log });
    const credentials = await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .createCredentials */ .z)(connection, host);
    // The post step removes them too, should this process be killed before its `finally`.
    host.saveState(_logout_js__WEBPACK_IMPORTED_MODULE_5__.CREDENTIALS_STATE, credentials);
    let copied;
    try {
        const { quarantine } = inputs;
        copied = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyOnHost */ .Z)(host, { connection, image, quarantine, cranePath: crane.path, credentials });
    }
    finally {
        await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .removeCredentials */ .t)(credentials);
    }
    host.setOutputs((0,_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyOutputs */ .O)(copied, { connection, image }));
    const { scan } = waiting;
    if (scan === 'never') {
        host.log.info('Not scanned, because "scan" is "never": there is no verdict');
        return;
    }
    const scanned = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_9__/* .scanOnHost */ .Z)(host, {
        connection,
        repository: image.repository,
        digest: copied.digest,
        tags: copied.tags,
        pendingTags: copied.pendingTags,
        judging: inputs.judging,
        waiting: { ...waiting, scan },
        reportFile: inputs.reportFile,
    });
    const report = await promoteIfDue(host, {
        ...scanned,
        connection,
        image,
        copied,
        onFailure: inputs.onFailure,
    });
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .publishOnHost */ .h)(host, { report, reporting: inputs.reporting });
}
/** The report, with what became of the tags. It is published even when they could not be put on. */
async function promoteIfDue(host, input) {
    const { report, copied } = input;
    if (host.signal.aborted || !(0,_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .isPromotionDue */ .W)(report, input.onFailure))
        return report;
    try {
        return await (0,_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .promoteOnHost */ .Y)(host, {
            ...input,
            target: input.image.repository,
            tags: copied.pendingTags,
            manifest: copied.manifest,
        });
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        host.fail(error.message);
        return report;
    }
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
    const required = (0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredPermissions */ .kx)(input.plan);
    const actions = await harbor.fetchRegistryActions(input.repository);
    const permitted = await Promise.all(required.map((permission) => permission.resource === 'repository'
        ? // A token that tells nothing leaves the answer to the push itself.
            (actions?.includes(permission.action) ?? true)
        : harbor.isPermitted(input.repository, permission)));
    return required.filter((_, index) => permitted[index] === false);
}


/***/ })

};

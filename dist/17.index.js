export const id = 17;
export const ids = [17,219];
export const modules = {

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderCell)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7899);

/** A cell of a summary's table: an address as a link, a single word for copying, the rest for reading. */
function renderCell(text) {
    if ((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(text) !== undefined)
        return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text), text);
    return /^\S+$/.test(text) ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text);
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ingressController)
/* harmony export */ });
/** Layers take minutes to arrive and to be hashed; NGINX gives up after 60 s on its own. */
const UPLOAD_TIMEOUT_SECONDS = 900;
/** Class names say nothing (two controllers call theirs "nginx"); the field `spec.controller` does. */
const CONTROLLERS = {
    'nginx.org/ingress-controller': {
        title: 'F5 NGINX Ingress Controller',
        annotations: {
            'nginx.org/client-max-body-size': '0',
            'nginx.org/proxy-read-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
            'nginx.org/proxy-send-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
        },
        bodySizeAnnotation: 'nginx.org/client-max-body-size: "0"',
        note: 'it writes every upload to its own disk first and has no annotation against that; give the controller ephemeral storage for the largest layer',
    },
    'k8s.io/ingress-nginx': {
        title: 'ingress-nginx of the Kubernetes community',
        annotations: {
            'nginx.ingress.kubernetes.io/proxy-body-size': '0',
            'nginx.ingress.kubernetes.io/proxy-read-timeout': `${UPLOAD_TIMEOUT_SECONDS}`,
            'nginx.ingress.kubernetes.io/proxy-send-timeout': `${UPLOAD_TIMEOUT_SECONDS}`,
            'nginx.ingress.kubernetes.io/proxy-request-buffering': 'off',
        },
        bodySizeAnnotation: 'nginx.ingress.kubernetes.io/proxy-body-size: "0"',
        note: 'it was retired in March 2026 and gets no more security fixes; annotations that begin with nginx.org/ have no effect there',
    },
    'traefik.io/ingress-controller': {
        title: 'Traefik',
        annotations: {},
        bodySizeAnnotation: '',
        note: 'its entry point ends every request after 60 s (respondingTimeouts.readTimeout), large layers included; raise it in the configuration of Traefik',
    },
};
/** A controller that is not in the table gets no annotations: a wrong one would be ignored in silence. */
function ingressController(specController) {
    return (CONTROLLERS[specController] ?? {
        title: specController,
        annotations: {},
        bodySizeAnnotation: '',
        note: 'it is not known here, so no annotation for large uploads is set; give its own in the values file if it limits request bodies',
    });
}


/***/ }),

/***/ 9081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ judgeName),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Wx: () => (/* binding */ judgeCluster),
/* harmony export */   nJ: () => (/* binding */ judgeTls),
/* harmony export */   nj: () => (/* binding */ chooseIngressClass),
/* harmony export */   oD: () => (/* binding */ judgeLeftovers),
/* harmony export */   r7: () => (/* binding */ judgeClaims)
/* harmony export */ });
/* unused harmony export harborArchitectures */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6311);
/* harmony import */ var _kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9973);
/* harmony import */ var _ingress_controller_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(130);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9982);





/** The images of Harbor are built for amd64 alone up to 2.15; 2.16 is the first with arm64. */
function harborArchitectures(appVersion) {
    const [, major = '0', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(appVersion) ?? [];
    return Number(major) > 2 || Number(minor) >= 16 ? ['amd64', 'arm64'] : ['amd64'];
}
/** Nodes, classes and hosts against the settings. */
function judgeCluster(facts, options) {
    const { settings } = options;
    return [
        ...judgeNodes(facts.nodes, harborArchitectures(options.appVersion)),
        ...judgeStorageClass(facts.storageClasses, settings.storageClass),
        ...judgeIngressClass(facts.ingressClasses, settings.ingressClass),
        ...judgeHost(facts.ingresses, settings),
    ];
}
/** The class that the Ingress will have; undefined when there is none. */
function chooseIngressClass(classes, wanted) {
    return classes.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted));
}
function judgeNodes(nodes, architectures) {
    const usable = nodes.some((node) => node.isReady && node.isSchedulable && architectures.includes(node.architecture));
    return usable ? [] : [{ kind: 'no-usable-node', nodes, architectures }];
}
function judgeStorageClass(present, wanted) {
    const found = present.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted));
    if (found === undefined)
        return [{ kind: 'storage-class-absent', wanted, present }];
    return found.reclaimPolicy === 'Delete' ? [{ kind: 'storage-class-deletes', name: found.name }] : [];
}
function judgeIngressClass(present, wanted) {
    const found = chooseIngressClass(present, wanted);
    if (found === undefined)
        return [{ kind: 'ingress-class-absent', wanted, present }];
    return [{ kind: 'ingress-controller', ingressClass: found }];
}
function judgeHost(ingresses, settings) {
    if (ingresses === undefined)
        return [{ kind: 'unchecked-hosts' }];
    return ingresses
        .filter((ingress) => ingress.hosts.includes(settings.host))
        .filter((ingress) => ingress.namespace !== settings.namespace || !isOwnIngress(ingress, settings))
        .map((by) => ({ kind: 'host-taken', host: settings.host, by }));
}
/** The chart calls its Ingress `<full name>-ingress`. */
function isOwnIngress(ingress, settings) {
    return ingress.name === `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .chartFullName */ .RE)(settings.releaseName)}-ingress`;
}
/**
 * What the runner's resolver says of the host, against the address of the ingress where that is known. Names
 * below nip.io hold a private address, and many resolvers keep such answers back.
 */
function judgeName(host, options) {
    const { found, address } = options;
    if (found.length === 0)
        return [{ kind: 'host-unresolved', host, address }];
    if (address !== '' && !found.includes(address))
        return [{ kind: 'host-elsewhere', host, found, address }];
    return [];
}
/** A certificate has to be there, unless cert-manager makes it. */
function judgeTls(settings, data) {
    const { tls } = settings;
    if (tls.kind === 'off' || tls.issuer !== '')
        return [];
    const isFilled = ['tls.crt', 'tls.key'].every((key) => (data?.[key] ?? '') !== '');
    return isFilled ? [] : [{ kind: 'tls-secret-absent', secret: tls.secretName }];
}
/** Claims of an earlier install whose secrets are lost: their database only knows the old passwords. */
function judgeLeftovers(claims, options) {
    if (options.hasRelease || options.hasSecrets)
        return [];
    const names = Object.values((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .claimNames */ .RA)(options.releaseName));
    const leftovers = claims.map(({ name }) => name).filter((name) => names.includes(name));
    // Without the database there is no password that could win over a new one.
    if (!leftovers.includes((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .claimNames */ .RA)(options.releaseName).database))
        return [];
    return [{ kind: 'leftover-claims', claims: leftovers, secret: options.secret }];
}
/** Class and size of a claim cannot be changed by helm once it exists. */
function judgeClaims(claims, expected) {
    return expected.flatMap((wanted) => {
        const claim = claims.find(({ name }) => name === wanted.name);
        if (claim === undefined)
            return [];
        const sameClass = wanted.storageClass === '' || wanted.storageClass === claim.storageClass;
        const sameSize = (0,_kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQuantity */ .L)(wanted.size) === (0,_kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQuantity */ .L)(claim.size);
        return sameClass && sameSize ? [] : [{ kind: 'claim-differs', claim, expected: wanted }];
    });
}
/** Whether the finding ends the run before anything is written. */
function isBlocking(finding) {
    switch (finding.kind) {
        case 'missing-rights':
        case 'no-usable-node':
        case 'storage-class-absent':
        case 'ingress-class-absent':
        case 'host-taken':
        case 'tls-secret-absent':
        case 'leftover-claims':
        case 'claim-differs':
            return true;
        case 'unchecked-hosts':
        case 'storage-class-deletes':
        case 'ingress-controller':
        case 'host-unresolved':
        case 'host-elsewhere':
            return false;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(finding);
    }
}
/** What was found, why it matters, the one thing to do. */
function renderFinding(finding, settings) {
    const { namespace } = settings;
    switch (finding.kind) {
        case 'missing-rights':
            return [
                `The account ${finding.account} may not:`,
                ...(0,_kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRights */ .IY)(finding.rights, { namespace }).map((line) => `  - ${line}`),
                'Apply docs/bootstrap-rbac.yaml of this repository to the cluster, or grant these.',
            ].join('\n');
        case 'unchecked-hosts':
            return `Whether another namespace already serves ${settings.host} is not checked: the account may not list Ingresses of the whole cluster.`;
        case 'no-usable-node':
            return renderNodes(finding);
        case 'storage-class-absent':
            return finding.wanted === ''
                ? `The cluster has no default StorageClass, so the claims would stay Pending. Name one in "storage-class". Present: ${names(finding.present)}.`
                : `There is no StorageClass "${finding.wanted}", so the claims would stay Pending. Present: ${names(finding.present)}.`;
        case 'storage-class-deletes':
            return `StorageClass ${finding.name} has reclaimPolicy Delete: whoever deletes a claim of Harbor deletes its data. The bootstrap never does.`;
        case 'ingress-class-absent':
            return finding.wanted === ''
                ? `The cluster has no default IngressClass, so nothing would serve ${settings.host}. Name one in "ingress-class". Present: ${names(finding.present)}.`
                : `There is no IngressClass "${finding.wanted}", so nothing would serve ${settings.host}. Present: ${names(finding.present)}.`;
        case 'ingress-controller':
            return renderController(finding.ingressClass);
        case 'host-taken':
            return `Ingress ${finding.by.namespace}/${finding.by.name} already serves ${finding.host}, and the controller would ignore ours. Use another name in "host", or remove that Ingress.`;
        case 'host-unresolved':
            return `The runner's resolver gives no address for ${finding.host}. ${resolverAdvice(finding)}`;
        case 'host-elsewhere':
            return `The runner resolves ${finding.host} to ${finding.found.join(', ')}, but the ingress is at ${finding.address}. ${resolverAdvice(finding)}`;
        case 'tls-secret-absent':
            return `TLS is on and nobody fills the Secret ${namespace}/${finding.secret}: it is not there, or it lacks tls.crt or tls.key. Create it (kubectl create secret tls), or name a ClusterIssuer in "cert-manager-issuer".`;
        case 'leftover-claims':
            return (`Claims of an earlier install are there (${finding.claims.join(', ')}), but the Secret ${namespace}/${finding.secret} with its passwords is not. ` +
                'The old database would win: Harbor would ignore every new password. Give the Secret back, or, to start empty and lose those images, ' +
                'delete the claims yourself. The bootstrap never deletes a claim.');
        case 'claim-differs':
            return (`Claim ${finding.claim.name} is there with class ${finding.claim.storageClass || 'none'} and ${finding.claim.size}; ` +
                `the settings ask for ${finding.expected.storageClass || 'the default class'} and ${finding.expected.size}. ` +
                'The class of a claim never changes, and helm cannot resize it. Give the values that it has; to grow it, see docs/bootstrap.md.');
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(finding);
    }
}
function renderNodes(finding) {
    if (finding.nodes.length === 0)
        return 'The cluster has no nodes, so nothing can run.';
    const states = finding.nodes.map((node) => {
        const state = node.isReady ? (node.isSchedulable ? 'ready' : 'cordoned') : 'not ready';
        return `${node.name} (${node.architecture || 'unknown architecture'}, ${state})`;
    });
    const wanted = finding.architectures.join(' or ');
    const others = finding.nodes.every(({ architecture }) => !finding.architectures.includes(architecture));
    return others
        ? `No node can run Harbor: its images are built for ${wanted} alone up to Harbor 2.15. Nodes: ${states.join(', ')}. Add a node of that architecture.`
        : `No ${wanted} node is ready and takes pods. Nodes: ${states.join(', ')}. Look at: kubectl describe nodes`;
}
function renderController(ingressClass) {
    const { title, annotations, note } = (0,_ingress_controller_js__WEBPACK_IMPORTED_MODULE_3__/* .ingressController */ .U)(ingressClass.controller);
    const set = Object.keys(annotations);
    return [
        `IngressClass ${ingressClass.name} is run by ${title} (${ingressClass.controller})`,
        set.length === 0 ? '' : `; for large layers the Ingress gets ${set.join(', ')}`,
        note === '' ? '' : `. ${note.charAt(0).toUpperCase()}${note.slice(1)}`,
        '.',
    ].join('');
}
function resolverAdvice(finding) {
    const line = `${finding.address || '<address of the ingress>'} ${finding.host}`;
    return ('Resolvers with rebinding protection keep back names that lead to private addresses. ' +
        `Add a line to /etc/hosts of this runner, and of every node that shall pull: ${line}`);
}
function names(present) {
    const list = present.map(({ name, isDefault }) => (isDefault ? `${name} (default)` : name));
    return list.length === 0 ? 'none' : list.join(', ');
}


/***/ }),

/***/ 6311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseQuantity)
/* harmony export */ });
const UNITS = {
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
};
const QUANTITY = /^(\d+(?:\.\d+)?)(|k|M|G|T|Ki|Mi|Gi|Ti)$/;
/** `20Gi` to bytes. @throws Error that says what is wrong, without naming an input. */
function parseQuantity(text) {
    const [, number = '', unit = ''] = QUANTITY.exec(text) ?? [];
    const bytes = Number(number) * (UNITS[unit] ?? 0);
    if (number === '' || bytes <= 0) {
        throw new Error(`"${text}" is not a size; give a number with a unit, as in 20Gi`);
    }
    return bytes;
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ REQUIRED_RIGHTS),
/* harmony export */   IY: () => (/* binding */ renderRights)
/* harmony export */ });
/* unused harmony export formatResource */
/**
 * The least rights with which Harbor can be installed, upgraded and watched. docs/bootstrap-rbac.yaml grants
 * exactly these.
 *
 * There is no right to delete a claim, nor to delete or change a pod: the bootstrap never does, and helm
 * leaves claims alone. Helm keeps its releases in Secrets, hence all that is done to those.
 */
const RULES = [
    {
        group: '',
        resources: ['secrets'],
        verbs: ['get', 'list', 'create', 'update', 'patch', 'delete'],
        scope: 'namespace',
    },
    {
        group: '',
        resources: ['configmaps', 'services'],
        verbs: ['get', 'create', 'patch', 'delete'],
        scope: 'namespace',
    },
    {
        group: '',
        resources: ['persistentvolumeclaims'],
        verbs: ['get', 'list', 'create', 'patch'],
        scope: 'namespace',
    },
    {
        group: 'apps',
        resources: ['deployments', 'statefulsets'],
        verbs: ['get', 'list', 'create', 'patch', 'delete'],
        scope: 'namespace',
    },
    {
        group: 'networking.k8s.io',
        resources: ['ingresses'],
        verbs: ['get', 'create', 'patch', 'delete'],
        scope: 'namespace',
    },
    { group: '', resources: ['pods', 'events'], verbs: ['list'], scope: 'namespace' },
    { group: '', resources: ['pods/log'], verbs: ['get'], scope: 'namespace' },
    { group: '', resources: ['nodes'], verbs: ['list'], scope: 'cluster' },
    { group: 'storage.k8s.io', resources: ['storageclasses'], verbs: ['list'], scope: 'cluster' },
    { group: 'networking.k8s.io', resources: ['ingressclasses'], verbs: ['list'], scope: 'cluster' },
    // Without it a host that another namespace already serves is not found out.
    {
        group: 'networking.k8s.io',
        resources: ['ingresses'],
        verbs: ['list'],
        scope: 'cluster',
        isOptional: true,
    },
];
const REQUIRED_RIGHTS = RULES.flatMap((rule) => rule.resources.flatMap((resource) => rule.verbs.map((verb) => ({
    group: rule.group,
    resource,
    verb,
    scope: rule.scope,
    isOptional: rule.isOptional === true,
}))));
/** `deployments.apps`, as kubectl writes it. */
function formatResource(right) {
    return right.group === '' ? right.resource : `${right.resource}.${right.group}`;
}
/** One line per resource and scope, as in `patch, delete deployments.apps in namespace harbor`. */
function renderRights(rights, options) {
    const places = new Map();
    for (const right of rights) {
        const where = right.scope === 'cluster' ? 'in the whole cluster' : `in namespace ${options.namespace}`;
        const place = `${formatResource(right)} ${where}`;
        places.set(place, [...(places.get(place) ?? []), right.verb]);
    }
    return [...places].map(([place, verbs]) => `${verbs.join(', ')} ${place}`);
}


/***/ }),

/***/ 4017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/js/domain/bootstrap/secrets.js
var bootstrap_secrets = __webpack_require__(1555);
;// CONCATENATED MODULE: ./build/js/domain/bootstrap/settings.js
/** The parts of Harbor that keep data in a volume of their own, in the order in which they are shown. */
const STORES = ['registry', 'database', 'redis', 'trivy', 'jobservice'];

;// CONCATENATED MODULE: ./build/js/domain/bootstrap/values.js


/**
 * The values of chart 1.18 and 1.19 for these settings. The same settings give the same bytes, and the only
 * secret among them is the database's password, for which the chart knows no Secret.
 */
function planValues(settings, options) {
    const { secrets } = options;
    return {
        expose: {
            type: 'ingress',
            tls: planTls(settings),
            ingress: {
                controller: 'default',
                ...(settings.ingressClass === '' ? {} : { className: settings.ingressClass }),
                hosts: { core: settings.host },
                annotations: {
                    ...options.ingressAnnotations,
                    ...redirectAnnotations(settings),
                    ...issuerAnnotation(settings),
                },
            },
        },
        externalURL: settings.externalUrl,
        updateStrategy: { type: options.updateStrategy },
        persistence: { persistentVolumeClaim: planClaims(settings) },
        existingSecretAdminPassword: secrets.admin,
        existingSecretSecretKey: secrets.internal,
        core: {
            existingSecret: secrets.internal,
            existingXsrfSecret: secrets.internal,
            secretName: secrets.internal,
        },
        jobservice: { existingSecret: secrets.internal },
        registry: {
            existingSecret: secrets.internal,
            credentials: {
                username: options.registryUser ?? bootstrap_secrets/* REGISTRY_USER */.EB,
                existingSecret: secrets.internal,
            },
        },
        database: { internal: { password: options.databasePassword } },
    };
}
/** Values that the file of the user must not set: they would put secrets where everybody can read them. */
const FORBIDDEN_VALUES = [
    ['harborAdminPassword'],
    ['secretKey'],
    ['database', 'internal', 'password'],
    ['registry', 'credentials', 'password'],
    ['registry', 'credentials', 'htpasswdString'],
];
/** Paths of forbidden values that the tree sets, as in `database.internal.password`. */
function forbiddenValues(values) {
    return FORBIDDEN_VALUES.filter((path) => valueAt(values, path) !== undefined).map((path) => path.join('.'));
}
function valueAt(tree, path) {
    return path.reduce((node, key) => typeof node === 'object' && node !== null ? node[key] : undefined, tree);
}
function planTls({ tls }) {
    if (tls.kind === 'off')
        return { enabled: false };
    return { enabled: true, certSource: 'secret', secret: { secretName: tls.secretName } };
}
/** The chart's default annotations redirect to HTTPS, whatever the TLS mode is. */
function redirectAnnotations({ tls }) {
    const redirect = tls.kind === 'off' ? 'false' : 'true';
    return {
        'ingress.kubernetes.io/ssl-redirect': redirect,
        'nginx.ingress.kubernetes.io/ssl-redirect': redirect,
    };
}
function issuerAnnotation({ tls }) {
    return tls.kind === 'secret' && tls.issuer !== '' ? { 'cert-manager.io/cluster-issuer': tls.issuer } : {};
}
function planClaims(settings) {
    const claims = STORES.map((store) => {
        const size = settings.sizes[store];
        const claim = {
            ...(settings.storageClass === '' ? {} : { storageClass: settings.storageClass }),
            ...(size === undefined ? {} : { size }),
        };
        // The short form, jobservice.storageClass, is accepted by the chart and has no effect.
        return [store, store === 'jobservice' ? { jobLog: claim } : claim];
    });
    return Object.fromEntries(claims);
}

// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
;// CONCATENATED MODULE: ./build/js/adapters/manifest-yaml.js



/** The objects of a rendered chart; documents without one (comments alone) are left out. */
function parseManifest(text) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false });
    if (!Array.isArray(documents))
        return [];
    return documents.flatMap((document) => {
        const [error] = document.errors;
        if (error !== undefined) {
            throw new errors/* UserError */.yo(`the rendered chart is not YAML: ${error.message}. Is it the chart of Harbor?`);
        }
        const object = document.toJS();
        return typeof object === 'object' && object !== null ? [object] : [];
    });
}
/**
 * Refuses a values file with secrets in it: they would lie in the repository and in helm's release.
 *
 * @throws UserError with the paths of those values.
 */
function checkValuesFile(text, path) {
    const document = (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false });
    const [first] = Array.isArray(document) ? document : [];
    if (first === undefined)
        return;
    if (first.errors.length > 0)
        throw new errors/* UserError */.yo(`values-file: ${path} is not YAML`);
    const forbidden = forbiddenValues(first.toJS());
    if (forbidden.length === 0)
        return;
    throw new errors/* UserError */.yo(`values-file: ${path} sets ${forbidden.join(', ')}. Secrets are drawn, kept in Secrets of the cluster and named there; remove them from the file`);
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./build/js/adapters/resolver.js

/** The resolver of the runner, /etc/hosts included. */
function createResolver() {
    return {
        resolve: (host) => (0,external_node_dns_promises_.lookup)(host, { all: true }).then((found) => found.map(({ address }) => address), () => []),
    };
}

// EXTERNAL MODULE: ./build/js/domain/report/escape.js
var report_escape = __webpack_require__(7899);
// EXTERNAL MODULE: ./build/js/domain/bootstrap/cell.js
var cell = __webpack_require__(8704);
;// CONCATENATED MODULE: ./build/js/domain/bootstrap/install-summary.js



const TITLES = {
    installed: 'Harbor is installed',
    upgraded: 'Harbor is upgraded',
    unchanged: 'Harbor is as it was',
    planned: 'Dry run: nothing was written',
};
/** Outputs of install-harbor; none of them is a secret. */
function installOutputs(report) {
    return {
        outcome: report.outcome,
        'harbor-url': report.settings.externalUrl,
        'harbor-version': report.chart.appVersion,
        'chart-version': report.chart.version,
        revision: `${report.revision}`,
        'admin-secret': report.secrets.admin,
        changes: JSON.stringify(report.changes),
    };
}
/** Markdown for the step summary. */
function renderInstallSummary(report) {
    const { settings } = report;
    const rows = [
        ['Address', settings.externalUrl],
        ['Harbor', `${report.chart.appVersion} (chart ${report.chart.version})`],
        ['Release', `${settings.namespace}/${settings.releaseName}, revision ${report.revision}`],
    ];
    return [
        `## ${TITLES[report.outcome]}`,
        '',
        ...table(rows),
        ...(report.states.length === 0
            ? []
            : ['', ...table(report.states.map(({ subject, text }) => [subject, text]))]),
        ...(report.outcome === 'planned' ? renderChanges(report.changes) : []),
        '',
        'The password of `admin` is in the cluster and nowhere else:',
        '',
        '```',
        `kubectl get secret ${report.secrets.admin} --namespace ${settings.namespace} --output jsonpath='{.data.${bootstrap_secrets/* ADMIN_PASSWORD_KEY */.qq}}' | base64 --decode`,
        '```',
        '',
    ].join('\n');
}
function renderChanges(changes) {
    if (changes.length === 0)
        return ['', 'Nothing would change.'];
    return ['', ...table(changes.map(({ object, kind }) => [object, kind]))];
}
function table(rows) {
    return [
        ...['| | |', '| :-- | :-- |'],
        ...rows.map(([name, text]) => `| ${(0,report_escape/* escapeMarkdown */.FV)(name)} | ${(0,cell/* renderCell */.T)(text)} |`),
    ];
}

// EXTERNAL MODULE: ./build/js/domain/bootstrap/names.js
var bootstrap_names = __webpack_require__(9982);
// EXTERNAL MODULE: ./build/js/inputs/form.js + 1 modules
var inputs_form = __webpack_require__(4744);
// EXTERNAL MODULE: ./build/js/domain/kubernetes/quantity.js
var quantity = __webpack_require__(6311);
// EXTERNAL MODULE: ./build/js/inputs/cluster.js
var inputs_cluster = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/js/inputs/duration.js
var duration = __webpack_require__(4032);
;// CONCATENATED MODULE: ./build/js/inputs/install-harbor.js




/** The newest chart of the Harbor 2.14 line when this was written: chart 1.18.4 is Harbor 2.14.4. */
const DEFAULT_CHART_VERSION = '1.18.4';
const DEFAULT_REPOSITORY = 'https://helm.goharbor.io';
const HOST = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/;
const FIFTEEN_MINUTES = 15 * 60_000;
async function readInstall(form, files) {
    const cluster = (0,inputs_cluster/* readCluster */.D$)(form);
    const timeout = form.text('timeout');
    return {
        cluster,
        settings: {
            namespace: cluster.namespace,
            releaseName: cluster.releaseName,
            ...readSettings(form),
        },
        chart: await readChart(form, files),
        valuesFile: await readValuesFile(form, files),
        ingressAddress: form.text('ingress-address'),
        adopt: form.flag('adopt', { standard: false }),
        dryRun: form.flag('dry-run', { standard: false }),
        timeoutMs: timeout === ''
            ? FIFTEEN_MINUTES
            : form.parse('timeout', { text: timeout, parser: duration/* parseDuration */.E, standIn: FIFTEEN_MINUTES }),
        helmPath: form.text('helm-path') || 'helm',
    };
}
function readSettings(form) {
    const host = readHost(form);
    const tls = readTls(form);
    return {
        host,
        tls,
        externalUrl: readExternalUrl(form, { host, tls }),
        storageClass: form.text('storage-class'),
        sizes: readSizes(form),
        ingressClass: form.text('ingress-class'),
    };
}
function readHost(form) {
    const host = form.required('host').toLowerCase();
    if (host !== '' && !HOST.test(host)) {
        form.problem('host', `"${host}" is not a DNS name with a dot, as in harbor.example.com; give it without scheme, port and path`);
    }
    return host;
}
function readTls(form) {
    const mode = form.choice('tls', { values: ['off', 'secret'], standard: 'off' });
    const secretName = form.text('tls-secret');
    const issuer = form.text('cert-manager-issuer');
    if (mode === 'secret')
        return { kind: 'secret', secretName: secretName || 'harbor-tls', issuer };
    for (const [name, text] of [
        ['tls-secret', secretName],
        ['cert-manager-issuer', issuer],
    ]) {
        if (text !== '')
            form.problem(name, 'has no use while "tls" is off; set "tls" to secret');
    }
    return { kind: 'off' };
}
/** Harbor sends clients to this address to log in: another scheme or host is a closed door. */
function readExternalUrl(form, options) {
    const scheme = options.tls.kind === 'off' ? 'http' : 'https';
    const text = form.text('external-url');
    if (text === '')
        return `${scheme}://${options.host}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        form.problem('external-url', `"${text}" is not an http(s) URL, as in ${scheme}://${options.host}`);
        return text;
    }
    if (url.hostname !== options.host) {
        form.problem('external-url', `has the host ${url.hostname}, but "host" is ${options.host}; they have to be the same`);
    }
    if (url.protocol === 'https:' && options.tls.kind === 'off') {
        form.problem('external-url', 'is https while "tls" is off: clients would be sent to a closed door to log in. Use http, or set "tls" to secret');
    }
    if (url.protocol === 'http:' && options.tls.kind === 'secret') {
        form.problem('external-url', 'is http while "tls" is on; use https');
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        form.problem('external-url', `has a path; give scheme, host and port alone: ${url.origin}`);
    }
    return url.origin;
}
function readSizes(form) {
    const sizes = {};
    for (const store of STORES) {
        const name = `${store}-size`;
        const text = form.text(name);
        if (text === '')
            continue;
        form.parse(name, { text, parser: quantity/* parseQuantity */.L, standIn: 0 });
        sizes[store] = text;
    }
    return sizes;
}
async function readChart(form, files) {
    const chart = form.text('chart') || 'harbor';
    const repository = form.text('chart-repository');
    const version = form.text('chart-version') || DEFAULT_CHART_VERSION;
    const sha256 = form.text('chart-sha256');
    if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
        form.problem('chart-sha256', `"${sha256}" is not a SHA-256 (64 hex digits)`);
    }
    if (!/^\d+\.\d+\.\d+[-+0-9A-Za-z.]*$/.test(version)) {
        form.problem('chart-version', `"${version}" is not one version of the chart, as in ${DEFAULT_CHART_VERSION}`);
    }
    if (repository !== '' && !/^https?:\/\/./.test(repository)) {
        form.problem('chart-repository', `"${repository}" is not an http(s) URL of a chart repository`);
    }
    const isPath = /[/\\]|\.tgz$/.test(chart) && !chart.startsWith('oci://');
    if (isPath && !(await files.exists(chart)))
        form.problem('chart', `there is no file or directory "${chart}"`);
    if (/^-/.test(chart))
        form.problem('chart', `"${chart}" is not the name of a chart`);
    const isNamed = !isPath && !chart.startsWith('oci://');
    return { chart, version, sha256, repository: isNamed ? repository || DEFAULT_REPOSITORY : '' };
}
async function readValuesFile(form, files) {
    const path = form.text('values-file');
    if (path !== '' && !(await files.exists(path)))
        form.problem('values-file', `there is no file "${path}"`);
    return path;
}

;// CONCATENATED MODULE: ./build/js/domain/bootstrap/adoption.js


/** Where a chart that was installed without Secrets of ours keeps each value: part of the Secret's name, key. */
const SOURCES = {
    [bootstrap_secrets/* ADMIN_PASSWORD_KEY */.qq]: ['core', 'HARBOR_ADMIN_PASSWORD'],
    secretKey: ['core', 'secretKey'],
    secret: ['core', 'secret'],
    CSRF_KEY: ['core', 'CSRF_KEY'],
    'tls.key': ['core', 'tls.key'],
    'tls.crt': ['core', 'tls.crt'],
    REGISTRY_PASSWD: ['core', 'REGISTRY_CREDENTIAL_PASSWORD'],
    [bootstrap_secrets/* DATABASE_PASSWORD_KEY */.Cu]: ['database', 'POSTGRES_PASSWORD'],
    JOBSERVICE_SECRET: ['jobservice', 'JOBSERVICE_SECRET'],
    REGISTRY_HTTP_SECRET: ['registry', 'REGISTRY_HTTP_SECRET'],
    REGISTRY_HTPASSWD: ['registry-htpasswd', 'REGISTRY_HTPASSWD'],
};
/** Names of the chart's Secrets that an adoption reads. */
function adoptedSecretNames(releaseName) {
    const parts = new Set(Object.values(SOURCES).map(([part]) => part));
    return [...parts].map((part) => `${(0,bootstrap_names/* chartFullName */.RE)(releaseName)}-${part}`);
}
/**
 * The secrets of a release that was installed by other means, taken over as they are: new ones would lock
 * Harbor out of its own database.
 */
function planAdoption(found, releaseName) {
    const values = Object.fromEntries(Object.entries(SOURCES).map(([key, [part, source]]) => [
        key,
        found[`${(0,bootstrap_names/* chartFullName */.RE)(releaseName)}-${part}`]?.[source] ?? '',
    ]));
    const { [bootstrap_secrets/* ADMIN_PASSWORD_KEY */.qq]: password = '', ...internal } = values;
    const missing = (0,bootstrap_secrets/* missingKeys */.lx)(values, [bootstrap_secrets/* ADMIN_PASSWORD_KEY */.qq, ...bootstrap_secrets/* INTERNAL_KEYS */.Lx]);
    return {
        secrets: { admin: { [bootstrap_secrets/* ADMIN_PASSWORD_KEY */.qq]: password }, internal },
        missing: missing.map((key) => sourceName(key, releaseName)),
    };
}
/** The user of an htpasswd line, which is `user:hash`. */
function registryUser(internal) {
    const [user = ''] = (internal['REGISTRY_HTPASSWD'] ?? '').split(':');
    return user === '' ? bootstrap_secrets/* REGISTRY_USER */.EB : user;
}
function sourceName(key, releaseName) {
    const [part = '', source = key] = SOURCES[key] ?? [];
    return `${(0,bootstrap_names/* chartFullName */.RE)(releaseName)}-${part}[${source}]`;
}

// EXTERNAL MODULE: ./build/js/domain/bootstrap/ingress-controller.js
var ingress_controller = __webpack_require__(130);
;// CONCATENATED MODULE: ./build/js/domain/bootstrap/manifest.js
/** The workloads and the claims of a release's manifests, claims of StatefulSets included. */
function planExpectation(objects) {
    return {
        workloads: objects.flatMap((object) => {
            const kind = textAt(object, ['kind']);
            if (kind !== 'Deployment' && kind !== 'StatefulSet')
                return [];
            const name = textAt(object, ['metadata', 'name']);
            const component = textAt(object, ['spec', 'template', 'metadata', 'labels', 'component']);
            return [{ kind, name, component, replicas: replicasOf(object) }];
        }),
        claims: objects.flatMap((object) => {
            const kind = textAt(object, ['kind']);
            if (kind === 'PersistentVolumeClaim')
                return [claimOf(object, textAt(object, ['metadata', 'name']))];
            return kind === 'StatefulSet' ? claimsOfStatefulSet(object) : [];
        }),
    };
}
/** The difference of two renderings, by object. */
function planChanges(before, after) {
    const old = byName(before);
    const now = byName(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].toSorted();
    return names.flatMap((object) => {
        const [was, is] = [old.get(object), now.get(object)];
        if (was === is)
            return [];
        return [{ kind: was === undefined ? 'created' : is === undefined ? 'removed' : 'changed', object }];
    });
}
/** Claims that the upgrade would make helm delete: they are in the release and would not be any more. */
function endangeredClaims(before, after) {
    const stays = new Set(planExpectation(after).claims.map(({ name }) => name));
    return before
        .filter((object) => textAt(object, ['kind']) === 'PersistentVolumeClaim')
        .filter((object) => textAt(object, ['metadata', 'annotations', 'helm.sh/resource-policy']) !== 'keep')
        .map((object) => textAt(object, ['metadata', 'name']))
        .filter((name) => !stays.has(name));
}
/** How the Deployments with volumes are updated; undefined when there are none yet. */
function updateStrategyOf(objects) {
    const keeping = objects.filter((object) => {
        const volumes = manifest_valueAt(object, ['spec', 'template', 'spec', 'volumes']);
        return (textAt(object, ['kind']) === 'Deployment' &&
            Array.isArray(volumes) &&
            volumes.some((volume) => manifest_valueAt(volume, ['persistentVolumeClaim']) !== undefined));
    });
    if (keeping.length === 0)
        return undefined;
    const isRecreated = keeping.every((object) => textAt(object, ['spec', 'strategy', 'type']) === 'Recreate');
    return isRecreated ? 'Recreate' : 'RollingUpdate';
}
function byName(objects) {
    return new Map(objects.map((object) => [
        `${textAt(object, ['kind'])}/${textAt(object, ['metadata', 'name'])}`,
        JSON.stringify(object),
    ]));
}
/** StatefulSets name a claim `<template>-<set>-<ordinal>`. */
function claimsOfStatefulSet(object) {
    const templates = manifest_valueAt(object, ['spec', 'volumeClaimTemplates']);
    if (!Array.isArray(templates))
        return [];
    const set = textAt(object, ['metadata', 'name']);
    return templates.flatMap((template) => Array.from({ length: replicasOf(object) }, (_, ordinal) => claimOf(template, `${textAt(template, ['metadata', 'name'])}-${set}-${ordinal}`)));
}
function claimOf(object, name) {
    return {
        name,
        storageClass: textAt(object, ['spec', 'storageClassName']),
        size: textAt(object, ['spec', 'resources', 'requests', 'storage']),
    };
}
function replicasOf(object) {
    const replicas = manifest_valueAt(object, ['spec', 'replicas']);
    return typeof replicas === 'number' ? replicas : 1;
}
function textAt(object, path) {
    const value = manifest_valueAt(object, path);
    return typeof value === 'string' ? value : '';
}
function manifest_valueAt(object, path) {
    return path.reduce((node, key) => typeof node === 'object' && node !== null ? node[key] : undefined, object);
}

// EXTERNAL MODULE: ./build/js/domain/bootstrap/preflight.js
var bootstrap_preflight = __webpack_require__(9081);
;// CONCATENATED MODULE: ./build/js/domain/bootstrap/release.js
/** A helm that is younger than this may still be running; ours needs a few seconds, it never waits for pods. */
const PENDING_GRACE_MS = 120_000;
/**
 * @param history oldest first; empty when there is no release.
 * @param pendingAgeMs how long ago the last revision changed.
 */
function planRelease(history, options) {
    const last = history.at(-1);
    if (last === undefined)
        return { kind: 'install' };
    const { status, revision } = last;
    if (!/^(pending-|uninstalling$)/.test(status)) {
        return status === 'uninstalled' ? { kind: 'install' } : { kind: 'upgrade', revision };
    }
    if (options.pendingAgeMs < PENDING_GRACE_MS)
        return { kind: 'wait', status, revision };
    const ran = history.findLast((candidate) => candidate.status === 'deployed');
    if (status === 'uninstalling')
        return { kind: 'uninstall', status };
    if (ran === undefined) {
        const [only] = history;
        // With earlier revisions that once ran there is data of a working Harbor behind it.
        if (status === 'pending-install' && history.length === 1 && only !== undefined) {
            return { kind: 'uninstall', status };
        }
        return {
            kind: 'stop',
            message: `The release ${options.releaseName} is ${status} at revision ${revision} and no revision of it is deployed. ` +
                `Look at it with helm history ${options.releaseName}, and roll back to the revision that you want`,
        };
    }
    if (ran.chart !== last.chart) {
        return {
            kind: 'stop',
            message: `The release ${options.releaseName} was cut off while it went from ${ran.chart} to ${last.chart} (${status}, revision ${revision}). ` +
                'Harbor may have changed its database already, and an older Harbor cannot read that, so it is not rolled back. ' +
                `Look at the log of harbor-core; to go on forward, mark revision ${ran.revision} as the one that runs with helm rollback ${options.releaseName} ${ran.revision} only if core never started, else delete the Secret sh.helm.release.v1.${options.releaseName}.v${revision} and run this again`,
        };
    }
    return { kind: 'rollback', status, to: ran.revision };
}

// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
;// CONCATENATED MODULE: ./build/js/domain/bootstrap/readiness.js
/** jobservice panics and restarts two or three times until core answers; that is how it waits. */
const NORMAL_RESTARTS = 6;
/** Foreign messages are cut to what fits on one line of a log. */
const MAX_MESSAGE = 240;
/** Claims first, then components: each is waiting for the ones before it. */
function judgeReadiness(facts, expected) {
    return [
        ...expected.claims.map(({ name }) => judgeClaim(name, facts)),
        ...expected.workloads.map((workload) => judgeWorkload(workload, facts)),
    ];
}
function isAllReady(states) {
    return states.every(({ state }) => state.kind === 'ready');
}
/** The lines that were not there before: one per change. */
function changedLines(before, now) {
    const told = new Map(before.map(({ subject, text }) => [subject, text]));
    return now
        .filter(({ subject, text }) => told.get(subject) !== text)
        .map(({ subject, text }) => `${subject}: ${text}`);
}
function judgeClaim(name, facts) {
    const subject = `claim ${name}`;
    const claim = facts.claims.find((candidate) => candidate.name === name);
    if (claim === undefined)
        return { subject, state: { kind: 'waiting' }, text: 'not there yet' };
    if (claim.phase === 'Bound') {
        return { subject, state: { kind: 'ready' }, text: `bound, ${claim.size} on ${claim.storageClass}` };
    }
    if (claim.phase === 'Lost') {
        return { subject, state: { kind: 'failed' }, text: 'lost: the volume that it was bound to is gone' };
    }
    const event = lastWarning(facts.events, { kind: 'PersistentVolumeClaim', name });
    const reason = event === undefined
        ? `pending, waiting for a volume of class ${claim.storageClass || 'none'}`
        : `pending, ${event.reason}: ${cut(event.message)}`;
    return { subject, state: { kind: 'waiting' }, text: reason };
}
function judgeWorkload(expected, facts) {
    const subject = expected.component;
    const workload = facts.workloads.find(({ kind, name }) => kind === expected.kind && name === expected.name);
    const pods = facts.pods.filter((pod) => pod.component === expected.component && !pod.isLeaving);
    if (workload?.isCurrent && workload.ready >= expected.replicas) {
        return { subject, state: { kind: 'ready' }, text: readyText(pods) };
    }
    const troubled = pods.find(({ isReady }) => !isReady);
    if (troubled === undefined) {
        const event = workload === undefined
            ? undefined
            : lastWarning(facts.events, { kind: workload.kind, name: workload.name });
        const text = event === undefined ? 'waiting for its pod' : `${event.reason}: ${cut(event.message)}`;
        return { subject, state: { kind: 'waiting' }, text };
    }
    return judgePod(subject, { pod: troubled, events: facts.events });
}
function readyText(pods) {
    const containers = pods.flatMap((pod) => pod.containers);
    const restarts = containers.reduce((sum, container) => sum + container.restarts, 0);
    const ready = containers.filter(({ isReady }) => isReady).length;
    const count = containers.length > 1 ? ` ${ready}/${containers.length}` : '';
    return restarts === 0
        ? `ready${count}`
        : `ready${count} after ${restarts} restart${restarts === 1 ? '' : 's'}`;
}
function judgePod(subject, options) {
    const { pod } = options;
    const waiting = (text) => ({ subject, state: { kind: 'waiting' }, text });
    if (pod.unschedulable !== '')
        return waiting(`no node takes its pod: ${cut(pod.unschedulable)}`);
    for (const container of pod.containers) {
        const trouble = judgeContainer(container);
        if (trouble === undefined)
            continue;
        if (!trouble.isDefinite)
            return waiting(trouble.text);
        const state = { kind: 'failed', pod: pod.name, container: container.name };
        return { subject, state, text: trouble.text };
    }
    const event = lastWarning(options.events, { kind: 'Pod', name: pod.name });
    if (event !== undefined && /Attach|Mount/.test(event.reason)) {
        return waiting(`${event.reason}: ${cut(event.message)}${attachAdvice(event.message)}`);
    }
    return waiting(pod.containers.some(({ state }) => state.kind === 'running') ? 'starting' : 'being created');
}
function judgeContainer(container) {
    const { state } = container;
    if (state.kind === 'waiting') {
        switch (state.reason) {
            case 'ErrImagePull':
            case 'ImagePullBackOff':
                return judgePull(state.message);
            case 'InvalidImageName':
                return { text: `its image has no valid name: ${cut(state.message)}`, isDefinite: true };
            case 'CreateContainerConfigError':
            case 'CreateContainerError':
                return { text: `its container cannot be made: ${cut(state.message)}`, isDefinite: false };
            case 'CrashLoopBackOff':
                return judgeCrash(container);
            default:
                return undefined;
        }
    }
    return state.kind === 'terminated' && state.exitCode !== 0 ? judgeCrash(container) : undefined;
}
function judgePull(message) {
    if (/no match for platform|no matching manifest/.test(message)) {
        return { text: `its image is not built for this node: ${cut(message)}`, isDefinite: true };
    }
    const limited = /toomanyrequests|429|rate limit/i.test(message);
    const advice = limited ? '; Docker Hub limits pulls by address, it is tried again' : '';
    return { text: `its image cannot be pulled: ${cut(message)}${advice}`, isDefinite: false };
}
function judgeCrash(container) {
    const end = container.lastEnd ?? (container.state.kind === 'terminated' ? container.state : undefined);
    const message = container.state.kind === 'waiting' ? '' : messageOf(container);
    const cause = end === undefined ? '' : ` (${end.reason || 'exit'}, code ${end.exitCode})`;
    const times = `${container.restarts} restart${container.restarts === 1 ? '' : 's'}`;
    if (/exec format error/.test(message)) {
        return { text: `${container.name} is not built for this node: exec format error`, isDefinite: true };
    }
    const calm = container.restarts <= 3 && container.name === 'jobservice' ? '; normal while it waits for core' : '';
    return {
        text: `${container.name} crashed${cause}, ${times}${calm}`,
        isDefinite: container.restarts > NORMAL_RESTARTS,
    };
}
function messageOf(container) {
    return container.state.kind === 'terminated' ? container.state.message : '';
}
function attachAdvice(message) {
    return /Multi-Attach/.test(message) ? '; the pod before it still holds the volume' : '';
}
function lastWarning(events, subject) {
    return events
        .filter((event) => event.isWarning && event.kind === subject.kind && event.name === subject.name)
        .toSorted((a, b) => a.lastSeen - b.lastSeen)
        .at(-1);
}
/** One line of at most MAX_MESSAGE characters. */
function cut(message) {
    const line = message.replaceAll(/\s+/g, ' ').trim();
    return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE)}…`;
}

;// CONCATENATED MODULE: ./build/js/usecases/await-ready.js



/** Between two looks; each is five small requests. */
const LOOK_MS = 2_000;
/**
 * Waits until every workload is ready and every claim is bound, with a line per change.
 *
 * @throws UserError when the time is over or waiting longer is of no use; it names what is missing and why.
 */
async function awaitReady(input, ports) {
    const { cluster, clock, log } = ports;
    const startedAt = clock.now();
    const deadline = startedAt + input.timeoutMs;
    let states = [];
    let trouble = '';
    for (;;) {
        try {
            const now = judgeReadiness(await cluster.fetchNamespace(input.releaseName), input.expected);
            for (const line of changedLines(states, now)) {
                log.info(`[${(0,format/* formatSeconds */.Xo)((clock.now() - startedAt) / 1000)}] ${line}`);
            }
            states = now;
            trouble = '';
        }
        catch (error) {
            if (error instanceof errors/* CancelledError */.cc)
                throw error;
            // The tailnet may be gone for a while; Harbor starts all the same.
            if (trouble === '')
                log.warning((0,errors/* errorMessage */.gJ)(error));
            trouble = (0,errors/* errorMessage */.gJ)(error);
        }
        if (trouble === '' && isAllReady(states))
            return states;
        const failed = states.find(({ state }) => state.kind === 'failed');
        if (failed !== undefined) {
            throw new errors/* UserError */.yo(await explain('Harbor does not start and waiting longer changes nothing', { failed, states }, ports));
        }
        if (clock.now() + LOOK_MS > deadline) {
            const title = `Harbor was not ready within ${(0,format/* formatSeconds */.Xo)(input.timeoutMs / 1000)}`;
            const reached = trouble === '' ? title : `${title}, and the cluster could not be asked at the end (${trouble})`;
            throw new errors/* UserError */.yo(await explain(reached, { failed: undefined, states }, ports));
        }
        await clock.sleep(LOOK_MS);
    }
}
async function explain(title, found, { cluster }) {
    const open = found.states.filter(({ state }) => state.kind !== 'ready');
    const lines = [`${title}:`, ...open.map(({ subject, text }) => `  - ${subject}: ${text}`)];
    const state = found.failed?.state;
    if (state?.kind === 'failed' && state.pod !== undefined && state.container !== undefined) {
        const tail = await cluster.fetchLogTail(state.pod, state.container).catch(() => '');
        if (tail !== '') {
            lines.push(`The end of the log of ${state.pod} (${state.container}):`);
            lines.push(...tail
                .trimEnd()
                .split('\n')
                .map((line) => `  | ${line}`));
        }
    }
    lines.push('The release stays as it is; run this again when the cause is mended.');
    return lines.join('\n');
}

// EXTERNAL MODULE: ./build/js/domain/kubernetes/rights.js
var rights = __webpack_require__(9973);
;// CONCATENATED MODULE: ./build/js/usecases/preflight.js





/** Reviews asked side by side: over a tailnet each takes a round trip. */
const PARALLEL_REVIEWS = 8;
/**
 * Looks at everything that can be looked at before anything is written, and shows all that is wrong together.
 *
 * @throws UserError with every finding that blocks.
 */
async function checkCluster(input, ports) {
    const { settings } = input;
    const { cluster, log } = ports;
    const [nodes, storageClasses, ingressClasses, ingresses, claims, hasRelease, addresses] = await Promise.all([
        cluster.fetchNodes(),
        cluster.fetchStorageClasses(),
        cluster.fetchIngressClasses(),
        cluster.fetchIngresses(),
        cluster.fetchClaims(),
        cluster.hasRelease(settings.releaseName),
        ports.resolver.resolve(settings.host),
    ]);
    const { internal } = (0,bootstrap_names/* secretNames */.XG)(settings.releaseName);
    const { tls } = settings;
    const certificate = tls.kind === 'off' ? undefined : await cluster.fetchSecret(tls.secretName);
    const hasSecrets = (await cluster.fetchSecret(internal)) !== undefined;
    report([
        ...(0,bootstrap_preflight/* judgeCluster */.Wx)({ nodes, storageClasses, ingressClasses, ingresses }, input),
        ...(0,bootstrap_preflight/* judgeName */.Bt)(settings.host, { found: addresses, address: input.ingressAddress }),
        ...(0,bootstrap_preflight/* judgeTls */.nJ)(settings, certificate),
        ...(0,bootstrap_preflight/* judgeLeftovers */.oD)(claims, {
            releaseName: settings.releaseName,
            hasRelease,
            hasSecrets,
            secret: internal,
        }),
    ], { settings, log });
    const ingressClass = (0,bootstrap_preflight/* chooseIngressClass */.nj)(ingressClasses, settings.ingressClass);
    if (ingressClass === undefined)
        throw new Error('an absent ingress class is a finding that blocks');
    return { ingressClass, claims, hasRelease };
}
/**
 * Reaches the cluster and asks it for every right that will be needed, shown as one list.
 *
 * @throws UserError when one that is not optional is missing.
 */
async function checkRights(settings, { cluster, log }) {
    const version = await cluster.fetchVersion();
    const account = await cluster.fetchAccount();
    log.info(`Kubernetes ${version}, as ${account}`);
    const missing = await missingRights(cluster);
    const needed = missing.filter(({ isOptional }) => !isOptional);
    if (needed.length > 0) {
        report([{ kind: 'missing-rights', account, rights: needed }], { settings, log });
    }
}
async function missingRights(cluster) {
    const missing = [];
    for (let start = 0; start < rights/* REQUIRED_RIGHTS */.Ey.length; start += PARALLEL_REVIEWS) {
        const batch = rights/* REQUIRED_RIGHTS */.Ey.slice(start, start + PARALLEL_REVIEWS);
        const allowed = await Promise.all(batch.map((right) => cluster.isAllowed(right)));
        missing.push(...batch.filter((_, index) => allowed[index] !== true));
    }
    return missing;
}
/** Notes go to the log; what blocks is thrown, all of it together. */
function report(findings, options) {
    const { settings, log } = options;
    for (const finding of findings) {
        if (!(0,bootstrap_preflight/* isBlocking */.Us)(finding))
            log.info(`Note: ${(0,bootstrap_preflight/* renderFinding */.Kj)(finding, settings)}`);
    }
    const blocking = findings.filter(bootstrap_preflight/* isBlocking */.Us);
    if (blocking.length === 0)
        return;
    const texts = blocking.map((finding) => (0,bootstrap_preflight/* renderFinding */.Kj)(finding, settings));
    throw new errors/* UserError */.yo([
        `The cluster is not ready for Harbor (${(0,format/* plural */.LS)(texts.length, 'problem')}):`,
        ...texts,
        NOTHING_WRITTEN,
    ].join('\n'));
}
const NOTHING_WRITTEN = 'Nothing has been written.';

;// CONCATENATED MODULE: ./build/js/usecases/release-secrets.js




/**
 * The secrets of the release: those that are in the namespace, or new ones, or those of a release that was
 * installed by other means.
 *
 * @throws UserError when a Secret was cut, or a release is there whose secrets nobody may guess.
 */
async function prepareSecrets(input, ports) {
    const { settings } = input;
    const { cluster } = ports;
    const names = (0,bootstrap_names/* secretNames */.XG)(settings.releaseName);
    const admin = await cluster.fetchSecret(names.admin);
    const internal = await cluster.fetchSecret(names.internal);
    if (admin !== undefined)
        requireKeys(admin, { keys: [bootstrap_secrets/* ADMIN_PASSWORD_KEY */.qq], name: names.admin, settings });
    if (internal !== undefined)
        requireKeys(internal, { keys: bootstrap_secrets/* INTERNAL_KEYS */.Lx, name: names.internal, settings });
    const found = admin !== undefined && internal !== undefined;
    const [origin, fresh] = found
        ? ['present', { admin, internal }]
        : input.hasRelease
            ? ['adopted', await adoptSecrets(input, ports)]
            : ['drawn', await drawSecrets(ports)];
    // Whatever is there stays what it is.
    const secrets = { admin: admin ?? fresh.admin, internal: internal ?? fresh.internal };
    for (const text of [...Object.values(secrets.admin), ...Object.values(secrets.internal)]) {
        for (const line of (0,bootstrap_secrets/* secretLines */._o)(text))
            ports.mask(line);
    }
    return {
        secrets,
        origin,
        async write() {
            // The database's password first: a run that ends in between can then be repeated.
            if (internal === undefined)
                await cluster.createSecret(names.internal, secrets.internal);
            if (admin === undefined)
                await cluster.createSecret(names.admin, secrets.admin);
        },
    };
}
async function drawSecrets({ random, helm, mask }) {
    const password = (0,bootstrap_secrets/* drawAdminPassword */.TW)(random);
    const drawn = (0,bootstrap_secrets/* drawInternalSecrets */.nI)(random);
    for (const text of [password, ...Object.values(drawn)])
        mask(text);
    const keys = await helm.drawKeyPair({ user: bootstrap_secrets/* REGISTRY_USER */.EB, password: drawn.REGISTRY_PASSWD });
    return { admin: { [bootstrap_secrets/* ADMIN_PASSWORD_KEY */.qq]: password }, internal: { ...drawn, ...keys } };
}
async function adoptSecrets(input, { cluster }) {
    const { namespace, releaseName } = input.settings;
    if (!input.adopt) {
        throw new errors/* UserError */.yo(`The release ${namespace}/${releaseName} is there, and was not installed by this action: its secrets are not in ${listNames((0,bootstrap_names/* secretNames */.XG)(releaseName))}. ` +
            'Set "adopt" to true to take it over with the secrets that it has, or choose another release name and namespace. Nothing has been written.');
    }
    const names = adoptedSecretNames(releaseName);
    const found = await Promise.all(names.map(async (name) => [name, await cluster.fetchSecret(name)]));
    const { secrets, missing } = planAdoption(Object.fromEntries(found), releaseName);
    if (missing.length === 0)
        return secrets;
    throw new errors/* UserError */.yo(`The release ${namespace}/${releaseName} cannot be adopted: these of its secrets were not found: ${missing.join(', ')}. ` +
        'It probably takes them from Secrets of its own (existingSecret values). Nothing has been written.');
}
function requireKeys(data, expected) {
    const missing = (0,bootstrap_secrets/* missingKeys */.lx)(data, expected.keys);
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo(`The Secret ${expected.settings.namespace}/${expected.name} lacks ${missing.join(', ')}. Somebody changed it; Harbor's parts would not understand each other with new values. Give them back. Nothing has been written.`);
}
function listNames(names) {
    return `${names.admin} and ${names.internal}`;
}

;// CONCATENATED MODULE: ./build/js/usecases/install-harbor.js













/**
 * Brings the release to what the request says, from whatever state it is in, and waits for it. Pre-flight first,
 * then Secrets, then helm; no step deletes a claim.
 *
 * @throws UserError with what to change.
 */
async function installHarbor(request, ports) {
    const { settings } = request;
    const { helm, log } = ports;
    log.info(`helm ${await helm.checkVersion()}`);
    await checkRights(settings, ports);
    const chart = await helm.fetchChart(request.chart);
    log.info(`Chart ${chart.version}, Harbor ${chart.appVersion}`);
    const preflight = await checkCluster({ ...request, appVersion: chart.appVersion }, ports);
    const plan = preflight.hasRelease ? await settleRelease(request, ports) : { kind: 'install' };
    if (plan.kind !== 'install' && plan.kind !== 'upgrade') {
        // A dry run stops before the repair, and what comes after it depends on it.
        return {
            outcome: 'planned',
            chart,
            revision: 0,
            changes: [],
            expected: { workloads: [], claims: [] },
            states: [],
        };
    }
    const before = plan.kind === 'upgrade' ? ports.parseManifest(await helm.fetchManifest()) : [];
    const prepared = await prepareSecrets({ settings, hasRelease: plan.kind === 'upgrade', adopt: request.adopt }, ports);
    const strategy = chooseStrategy(before, ports);
    const upgrade = {
        chart,
        valuesFile: request.valuesFile,
        values: planValues(settings, {
            secrets: (0,bootstrap_names/* secretNames */.XG)(settings.releaseName),
            databasePassword: prepared.secrets.internal[bootstrap_secrets/* DATABASE_PASSWORD_KEY */.Cu] ?? '',
            ingressAnnotations: (0,ingress_controller/* ingressController */.U)(preflight.ingressClass.controller).annotations,
            updateStrategy: strategy,
            registryUser: registryUser(prepared.secrets.internal),
        }),
    };
    const after = ports.parseManifest(await helm.renderUpgrade(upgrade));
    const expected = planExpectation(after);
    report((0,bootstrap_preflight/* judgeClaims */.r7)(preflight.claims, expected.claims), { settings, log });
    refuseLostClaims(endangeredClaims(before, after));
    const changes = planChanges(before, after);
    showChanges(changes, { plan, ports });
    const isUnchanged = plan.kind === 'upgrade' && plan.isDeployed && changes.length === 0;
    const revision = plan.kind === 'upgrade' ? plan.revision : 0;
    if (request.dryRun) {
        log.info('Dry run: nothing has been written');
        return { outcome: 'planned', chart, revision, changes, expected, states: [] };
    }
    await prepared.write();
    if (prepared.origin !== 'present') {
        log.info(`Secrets ${Object.values((0,bootstrap_names/* secretNames */.XG)(settings.releaseName)).join(' and ')} written (${prepared.origin})`);
    }
    const newRevision = isUnchanged ? revision : await helm.upgrade(upgrade);
    log.info(isUnchanged
        ? `Revision ${revision} is already what is asked for; nothing changes`
        : `Revision ${newRevision} is written; waiting for ${(0,format/* plural */.LS)(podCount(expected), 'pod')} and ${(0,format/* plural */.LS)(expected.claims.length, 'claim')}`);
    const states = await awaitReady({ ...request, releaseName: settings.releaseName, expected }, ports);
    const outcome = isUnchanged ? 'unchanged' : plan.kind === 'install' ? 'installed' : 'upgraded';
    return { outcome, chart, revision: newRevision, changes, expected, states };
}
/** Repairs what a run that was cut off left behind, until helm can be asked to upgrade or to install. */
async function settleRelease(request, ports) {
    const { releaseName } = request.settings;
    const { helm, log, clock } = ports;
    const startedAt = clock.now();
    for (let repairs = 0;;) {
        const isThere = await ports.cluster.hasRelease(releaseName);
        const history = isThere ? await helm.fetchHistory() : [];
        const last = history.at(-1);
        const plan = planRelease(history, {
            releaseName,
            pendingAgeMs: clock.now() - (last?.updatedAt ?? 0),
        });
        switch (plan.kind) {
            case 'install':
                return plan;
            case 'upgrade':
                return { ...plan, isDeployed: last?.status === 'deployed' };
            case 'stop':
                throw new errors/* UserError */.yo(plan.message);
            case 'wait': {
                if (clock.now() - startedAt > 2 * PENDING_GRACE_MS) {
                    throw new errors/* UserError */.yo(`The release ${releaseName} is still ${plan.status}, and somebody keeps working on it. Let that end and run this again`);
                }
                log.info(`The release is ${plan.status} at revision ${plan.revision}; another run may be at work, looking again`);
                await clock.sleep(WAIT_LOOK_MS);
                continue;
            }
            case 'uninstall':
            case 'rollback':
                if (repairs > 0)
                    throw new errors/* UserError */.yo(`The release ${releaseName} stays ${plan.status} after it was repaired`);
                log.info(describeRepair(plan));
                if (request.dryRun)
                    return { kind: 'unsettled' };
                if (plan.kind === 'uninstall')
                    await helm.uninstall();
                else
                    await helm.rollback(plan.to);
                repairs += 1;
                continue;
            default:
                (0,errors/* assertNever */.xb)(plan);
        }
    }
}
const WAIT_LOOK_MS = 10_000;
function describeRepair(plan) {
    return plan.kind === 'uninstall'
        ? `A run was cut off (${plan.status}, older than ${(0,format/* formatSeconds */.Xo)(PENDING_GRACE_MS / 1000)}): the rest of it is uninstalled, the claims stay`
        : `A run was cut off (${plan.status}, older than ${(0,format/* formatSeconds */.Xo)(PENDING_GRACE_MS / 1000)}): rolled back to revision ${plan.to} of the same chart`;
}
/** An installed release keeps its strategy: the API server may refuse the change. */
function chooseStrategy(before, { log }) {
    const present = updateStrategyOf(before);
    if (present !== 'RollingUpdate')
        return 'Recreate';
    log.warning('The release updates its pods one by one (RollingUpdate), and volumes for one node then hang on every upgrade. It is left as it is; docs/bootstrap.md says how to change it');
    return present;
}
function refuseLostClaims(claims) {
    if (claims.length === 0)
        return;
    throw new errors/* UserError */.yo(`With these values helm would delete ${claims.join(', ')} and the data in it. The bootstrap never does that. ` +
        'Annotate the claim with helm.sh/resource-policy: keep first (persistence.resourcePolicy: keep), or leave the values as they are. Nothing has been written.');
}
function podCount(expected) {
    return expected.workloads.reduce((sum, { replicas }) => sum + replicas, 0);
}
/** A line for each object on an upgrade; a first install would only list the chart. */
function showChanges(changes, options) {
    if (options.plan.kind !== 'upgrade')
        return;
    for (const { kind, object } of changes)
        options.ports.log.info(`${object}: ${kind}`);
}

// EXTERNAL MODULE: ./build/js/entry/cluster.js + 6 modules
var cluster = __webpack_require__(2739);
// EXTERNAL MODULE: ./build/js/entry/remove-work.js
var remove_work = __webpack_require__(4219);
// EXTERNAL MODULE: ./build/js/entry/wiring.js + 2 modules
var wiring = __webpack_require__(5222);
;// CONCATENATED MODULE: ./build/js/entry/install-harbor.js












async function run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    (0,cluster/* maskKubeconfig */.CB)(host, form);
    const inputs = await readInstall(form, wiring/* FILES */.cn);
    form.complete();
    const { settings } = inputs;
    if (inputs.valuesFile !== '')
        checkValuesFile(await (0,promises_.readFile)(inputs.valuesFile, 'utf8'), inputs.valuesFile);
    const connection = (0,cluster/* openKubeconfig */.E4)(host, inputs.cluster.kubeconfig);
    const result = await (0,wiring/* withWorkDirectory */.bs)(host, (workDirectory) => {
        host.saveState(remove_work.WORK_DIRECTORY_STATE, workDirectory);
        return installHarbor(inputs, {
            cluster: (0,cluster/* openCluster */.DT)(host, { connection, namespace: settings.namespace }),
            helm: (0,cluster/* openHelm */.L$)(host, {
                connection,
                inputs: inputs.cluster,
                helmPath: inputs.helmPath,
                workDirectory,
            }),
            resolver: createResolver(),
            clock: (0,wiring/* createClock */.ts)(host),
            log: host.log,
            random: external_node_crypto_.randomBytes,
            mask: (secret) => host.mask(secret),
            parseManifest: parseManifest,
        });
    });
    const report = { ...result, settings, secrets: (0,bootstrap_names/* secretNames */.XG)(settings.releaseName) };
    host.setOutputs(installOutputs(report));
    await host.appendSummary(renderInstallSummary(report));
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WORK_DIRECTORY_STATE: () => (/* binding */ WORK_DIRECTORY_STATE),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Name of the state that hands the work directory to the post step; it holds no secret. */
const WORK_DIRECTORY_STATE = 'work-directory';
/** Post step: a step that was killed could not remove its directory itself, nor the kubeconfig that helm had in it. */
async function run(host) {
    const directory = host.readState(WORK_DIRECTORY_STATE);
    if (directory !== '')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
}


/***/ }),

/***/ 4032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const LONGEST_HOURS = 24;
/**
 * `90s`, `10m`, `1h30m` to milliseconds; more than zero and at most 24 hours.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
function parseDuration(text) {
    const match = DURATION.exec(text.toLowerCase());
    if (match === null || text === '') {
        throw new Error(`"${text}" is not a duration; give hours, minutes and seconds with their units, as in 90s, 10m or 1h30m`);
    }
    const [, hours = '0', minutes = '0', seconds = '0'] = match;
    const milliseconds = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    if (milliseconds === 0)
        throw new Error(`"${text}" is no time at all; give at least 1s`);
    if (milliseconds > LONGEST_HOURS * 3_600_000)
        throw new Error(`"${text}" is longer than ${LONGEST_HOURS} hours`);
    return milliseconds;
}


/***/ })

};

export const id = 200;
export const ids = [200];
export const modules = {

/***/ 9857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeManifestFile),
/* harmony export */   o: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
/* harmony import */ var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5380);
/* harmony import */ var _image_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9174);





/** The bytes of a manifest on disk, from the step that pushed it to the step that tags it. */
/** Writes them below RUNNER_TEMP; returns the path. */
async function writeManifestFile(directory, image) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `harbor-manifest-${image.digest.slice(7, 19)}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, image.manifest.bytes);
    return path;
}
/**
 * Nothing in the file is believed but what the digest proves.
 *
 * @throws UserError when it cannot be read or is not the manifest with this digest.
 */
async function readManifestFile(path, digest) {
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        const found = (0,_image_content_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes);
        if (found !== digest)
            throw new Error(`it has the digest ${found}, and the image that was judged is ${digest}`);
        return { bytes, mediaType: mediaTypeOf(JSON.parse(bytes.toString('utf8'))) };
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`failed to use the manifest file ${path}: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}. No tag was set`);
    }
}
/** OCI documents may leave their own type out; Docker's never do. */
function mediaTypeOf(document) {
    const { mediaType, manifests } = document;
    if (typeof mediaType === 'string' && mediaType !== '')
        return mediaType;
    return manifests === undefined ? _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociManifest : _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociIndex;
}


/***/ }),

/***/ 4200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_image_stager_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2657);
/* harmony import */ var _adapters_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9857);
/* harmony import */ var _adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7036);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4744);
/* harmony import */ var _inputs_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(243);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3235);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3088);







async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_3__/* .InputForm */ .V(host.read);
    const connection = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readMaskedConnection */ .Y5)(host, form);
    const image = await (0,_inputs_image_js__WEBPACK_IMPORTED_MODULE_4__/* .readImage */ .AM)(form, { stager: (0,_adapters_image_stager_js__WEBPACK_IMPORTED_MODULE_0__/* .createImageStager */ .s)(host), host: connection.host });
    const quarantine = form.flag('quarantine', { standard: false });
    const cranePath = form.text('crane-path') || 'crane';
    const given = form.text('docker-config');
    form.complete();
    // On its own, without the login action before it, the step brings and removes its own credentials.
    const credentials = given === '' ? await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .createCredentials */ .z)(connection, host) : given;
    try {
        const result = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .copyOnHost */ .Z)(host, { connection, image, quarantine, cranePath, credentials });
        const manifestFile = await (0,_adapters_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeManifestFile */ .h)(host.temporaryDirectory, result);
        host.setOutputs({
            ...(0,_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .copyOutputs */ .O)(result, { connection, image }),
            'pending-tags': result.pendingTags.join('\n'),
            'manifest-file': manifestFile,
        });
    }
    finally {
        if (given === '')
            await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .removeCredentials */ .t)(credentials);
    }
}


/***/ })

};

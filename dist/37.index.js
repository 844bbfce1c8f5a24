export const id = 37;
export const ids = [37];
export const modules = {

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3729);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);
/* harmony import */ var _inputs_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
/* harmony import */ var _inputs_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2401);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1397);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3720);






const NO_DIGEST = (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(`sha256:${'0'.repeat(64)}`);
async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_0__/* .InputForm */ .V(host.read);
    const connection = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readMaskedConnection */ .Y)(host, form);
    const repository = (0,_inputs_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .Nu)(form);
    const waiting = (0,_inputs_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .readWaiting */ .OG)(form);
    const gate = (0,_inputs_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .readGate */ .cw)(form);
    const digestText = form.required('digest');
    const digest = digestText === ''
        ? NO_DIGEST
        : form.parse('digest', { text: digestText, parser: _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m, standIn: NO_DIGEST });
    const tags = form.list('tags');
    const pendingTags = form.list('pending-tags');
    const reportFile = form.text('report-file');
    const { scan } = waiting;
    if (scan === 'never') {
        form.problem('scan', '"never" leaves this step nothing to do; leave the step out');
        form.complete();
        return;
    }
    form.complete();
    await (0,_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .scanOnHost */ .Z)(host, {
        connection,
        repository,
        digest,
        tags,
        pendingTags,
        gate,
        waiting: { ...waiting, scan },
        reportFile,
    });
    if (host.signal.aborted)
        host.fail();
}


/***/ })

};

export const id = 143;
export const ids = [143];
export const modules = {

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_report_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1251);
/* harmony import */ var _domain_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2068);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4744);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4118);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3890);





async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__/* .InputForm */ .V(host.read);
    const path = form.required('report-file');
    const reporting = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readMaskedReporting */ .AC)(host, form);
    form.complete();
    const report = await (0,_adapters_report_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .tL)(path);
    host.setOutputs({ ...(0,_domain_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOutputs */ .r)(report), 'report-file': path });
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOnHost */ .h)(host, { report, reporting });
}


/***/ })

};

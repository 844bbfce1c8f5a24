export const id = 200;
export const ids = [200];
export const modules = {

/***/ 4200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_image_stager_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);
/* harmony import */ var _adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7036);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4744);
/* harmony import */ var _inputs_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1336);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3890);






async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_2__/* .InputForm */ .V(host.read);
    const connection = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readMaskedConnection */ .Y5)(host, form);
    const image = await (0,_inputs_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .A)(form, { stager: (0,_adapters_image_stager_js__WEBPACK_IMPORTED_MODULE_0__/* .createImageStager */ .s)(host), host: connection.host });
    const cranePath = form.text('crane-path') || 'crane';
    const given = form.text('docker-config');
    form.complete();
    // On its own, without the login action before it, the step brings and removes its own credentials.
    const credentials = given === '' ? await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .createCredentials */ .z)(connection, host) : given;
    try {
        const result = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyOnHost */ .Z)(host, { connection, image, cranePath, credentials });
        host.setOutputs((0,_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyOutputs */ .O)(result, { connection, image }));
    }
    finally {
        if (given === '')
            await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .removeCredentials */ .t)(credentials);
    }
}


/***/ })

};

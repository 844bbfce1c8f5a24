export const id = 455;
export const ids = [455];
export const modules = {

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3890);

/** First step of the composite: every input is right before any of its other steps begins. */
async function run(host) {
    await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readPushAndScan */ .TU)(host);
    host.log.info('All inputs are valid');
}


/***/ })

};

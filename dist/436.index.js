export const id = 436;

export const ids = [ 436 ];

export const modules = {
  3436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      WORK_DIRECTORY_STATE: () => WORK_DIRECTORY_STATE,
      run: () => run
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    const WORK_DIRECTORY_STATE = "work-directory";
    async function run(host) {
      const directory = host.readState(WORK_DIRECTORY_STATE);
      if (directory !== "") await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
        recursive: true,
        force: true
      });
    }
  }
};

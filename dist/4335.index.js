export const id=4335
export const ids=[4335]
export const modules={44335:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openConnections:()=>openConnections})
var node_tls__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41692),undici__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87139)
const CONNECT_TIMEOUT_MS=1e4
function openConnections(options){return{dispatcher:createDispatcher(options),request:undici__WEBPACK_IMPORTED_MODULE_1__.Em}}function createDispatcher(options){const{target,proxy,headersTimeout,bodyTimeout}=options,tls=function tlsSettings(options){const{caCertificates,certificate,serverName}=options,ca=options.isOnlyTrust?caCertificates:[...(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)("default"),...caCertificates]
return{rejectUnauthorized:options.tlsVerify??!0,...0===caCertificates.length?{}:{ca:[...ca]},...void 0===serverName?{}:{servername:serverName},...void 0===certificate?{}:{cert:certificate.certificate,key:certificate.key}}}(options),timeouts={headersTimeout,bodyTimeout}
return void 0===proxy?new undici__WEBPACK_IMPORTED_MODULE_1__.g6({...timeouts,connect:{...tls,timeout:CONNECT_TIMEOUT_MS}}):new undici__WEBPACK_IMPORTED_MODULE_1__.kT({...timeouts,uri:proxy.url,requestTls:tls,proxyTunnel:"https:"===target.protocol})}})}


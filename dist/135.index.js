export const id=135
export const ids=[135]
export const modules={92135:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{loadOctokits:()=>loadOctokits})
async function loadOctokits(server){const{createOctokits}=await Promise.all([__webpack_require__.e(139),__webpack_require__.e(799),__webpack_require__.e(169),__webpack_require__.e(628),__webpack_require__.e(498)]).then(__webpack_require__.bind(__webpack_require__,28498))
return createOctokits(server)}}}


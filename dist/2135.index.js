export const id=2135
export const ids=[2135]
export const modules={92135:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{loadOctokits:()=>loadOctokits})
async function loadOctokits(server){const{createOctokits}=await Promise.all([__webpack_require__.e(7139),__webpack_require__.e(5799),__webpack_require__.e(5169),__webpack_require__.e(4275),__webpack_require__.e(8498)]).then(__webpack_require__.bind(__webpack_require__,28498))
return createOctokits(server)}})}


export const id=903
export const ids=[903]
export const modules={72903:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var outputs=__webpack_require__(95)
var inputs_image=__webpack_require__(40243)
var output_file=__webpack_require__(66232)
var scan=__webpack_require__(92401)
var parts=__webpack_require__(29497)
async function readSaveSbom(context){const{form,files}=context
const request={connection:await(0,parts.Y5)(context),repository:(0,inputs_image.Nu)(form),digest:(0,inputs_image.UN)(form),sbomFile:await(0,output_file.e)(form,{name:"sbom-file",files}),...(0,scan.BU)(form)}
form.complete()
return request}var save_sboms=__webpack_require__(48327)
var image_ports=__webpack_require__(66587)
var ports=__webpack_require__(54508)
var read_inputs=__webpack_require__(69715)
async function run(host){const request=await readSaveSbom((0,read_inputs.A)("save-sbom",host))
host.setOutputs((0,outputs.a)(await(0,save_sboms.i)(request,(0,image_ports.A7)(host,(0,ports.NT)(host,request.connection)))))}}}


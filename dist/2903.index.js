export const id=2903
export const ids=[2903]
export const modules={72903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var outputs=__webpack_require__(95),inputs_image=__webpack_require__(40243),output_file=__webpack_require__(66232),scan=__webpack_require__(92401),parts=__webpack_require__(82919),save_sboms=__webpack_require__(48327),image_ports=__webpack_require__(16),ports=__webpack_require__(9975),read_inputs=__webpack_require__(79561)
async function run(host){const request=await async function readSaveSbom(context){const{form,files}=context,request={connection:await(0,parts.Y5)(context),repository:(0,inputs_image.Nu)(form),digest:(0,inputs_image.UN)(form),sbomFile:await(0,output_file.e)(form,{name:"sbom-file",files}),...(0,scan.BU)(form)}
form.complete()
return request}((0,read_inputs.A)("save-sbom",host))
host.setOutputs((0,outputs.a)(await(0,save_sboms.i)(request,(0,image_ports.A7)(host,(0,ports.NT)(host,request.connection)))))}})}


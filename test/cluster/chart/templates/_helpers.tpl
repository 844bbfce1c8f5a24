{{- define "harbor.fullname" -}}
{{- if contains "harbor" .Release.Name -}}{{ .Release.Name }}{{- else -}}{{ printf "%s-harbor" .Release.Name }}{{- end -}}
{{- end -}}

{{- define "harbor.labels" -}}
heritage: {{ .Release.Service }}
release: {{ .Release.Name }}
chart: {{ .Chart.Name }}
app: harbor
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end -}}

{{- define "harbor.storageClass" -}}
{{- if .storageClass }}
  storageClassName: {{ if eq "-" .storageClass }}""{{ else }}{{ .storageClass }}{{ end }}
{{- end }}
{{- end -}}

{{- /* One container of a part; the image is never pulled. */ -}}
{{- define "harbor.container" -}}
- name: {{ .name }}
  image: docker.io/goharbor/{{ .image }}:v{{ .root.Chart.AppVersion }}
  envFrom:
    - configMapRef: { name: {{ include "harbor.fullname" .root }}-{{ .component }} }
    - secretRef: { name: {{ include "harbor.fullname" .root }}-{{ .component }} }
  env:
    - name: SEEN_SECRETS
      value: {{ .secrets | default "" | quote }}
{{- end -}}

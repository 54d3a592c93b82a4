curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/files/batch-write" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -F 'manifest="{\"files\": [
  {\"path\": \"/workspace/data/scores.csv\", \"field\": \"file0\"},
  {\"path\": \"/workspace/report.md\", \"field\": \"file1\"}
]}";type=application/json' \
  --form-string 'file0=id,score
1,0.93
2,0.87
' \
  --form-string 'file1=# Findings

The model reaches 0.93.
'

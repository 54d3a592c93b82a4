curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/code/runs" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"code":"scores = model.evaluate(test)\nscores.mean()","context_id":"ctx_7f3b21d9","timeout":600}'
